"""What `compare` says of the outlets, with outlets and topics as the page's integers, and how the
page came about."""

from __future__ import annotations

from importlib.metadata import version
from typing import Any

from topicgraph.compare import Comparison, compare
from topicgraph.compare.measure import PageIndex
from topicgraph.compare.measures import list_measures
from topicgraph.compare.measures.lags import MAX_PAIRS_ON_PAGE
from topicgraph.page.data import DOMINANT_SHARE, Coverage
from topicgraph.page.findings import findings
from topicgraph.store.tables import Tables


def compared(tables: Tables, coverage: Coverage) -> dict[str, Any]:
    """The figures that the measures have for the page, of all outlets with enough articles, the
    findings in sentences, and the words of "About"."""
    comparison = compare(tables)
    index = PageIndex(
        {row["id"]: n for n, row in enumerate(coverage.outlet_rows)},
        {story.id: n for n, story in enumerate(coverage.stories)},
    )
    figures: dict[str, Any] = {}
    for name, measure in list_measures().items():
        if measure.page:
            figures |= measure.page(comparison.table(name), index)
    pairs = figures.pop("lag_tests")
    return {
        **figures,
        "findings": findings(comparison, coverage),
        "about": about(comparison, coverage, pairs),
    }


def about(comparison: Comparison, coverage: Coverage, pairs: int) -> dict[str, Any]:
    """What "About this page" says that only the build knows."""
    notes = list(comparison.notes)
    if pairs > MAX_PAIRS_ON_PAGE:
        notes.append(
            f"The page carries the tested lags of {MAX_PAIRS_ON_PAGE:,} of {pairs:,} pairs of outlets, those that share most."
        )
    return {
        "version": version("topicgraph"),
        "files": coverage.whole.files,
        "dominant": DOMINANT_SHARE,
        "notes": notes,
    }
