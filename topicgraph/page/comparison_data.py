"""The results of `compare` for the page, by its row numbers, and how the page was made."""

from __future__ import annotations

from importlib.metadata import version
from typing import Any

from topicgraph.compare import Comparison, compare
from topicgraph.compare.data import list_outlet_names
from topicgraph.compare.measure import PageIndex
from topicgraph.compare.measures import list_measures
from topicgraph.compare.measures.lags import MAX_PAIRS_ON_PAGE
from topicgraph.compare.words import list_uninformative
from topicgraph.page.data import DOMINANT_SHARE, Coverage
from topicgraph.page.highlights import list_highlights
from topicgraph.store.tables import Tables


def collect_comparison(tables: Tables, coverage: Coverage) -> dict[str, Any]:
    """The figures that measures have for the page, the findings, and the text of "About".

    `uninformative` are the words that a comparison of words leaves out: of texts in any language
    under "*", besides them the function words of each language.

    Only the tables of measures that have figures for the page, or findings, are computed.
    """
    comparison = compare(tables)
    index = PageIndex(
        {row["id"]: n for n, row in enumerate(coverage.outlet_rows)},
        {story.id: n for n, story in enumerate(coverage.stories)},
    )
    figures: dict[str, Any] = {}
    for name, measure in list_measures().items():
        if measure.page:
            figures |= measure.page(comparison.table(name), index)
    tested_pairs = figures.pop("lag_tests")
    return {
        **figures,
        "uninformative": list_uninformative(list_outlet_names(tables), coverage.languages),
        "findings": list_highlights(comparison, coverage),
        "about": _describe_build(comparison, coverage, tested_pairs),
    }


def _describe_build(
    comparison: Comparison, coverage: Coverage, tested_pairs: int
) -> dict[str, Any]:
    notes = list(comparison.notes)
    if tested_pairs > MAX_PAIRS_ON_PAGE:
        notes.append(
            f"The page carries the tested lags of {MAX_PAIRS_ON_PAGE:,} of {tested_pairs:,} pairs"
            " of outlets: those that share the most stories."
        )
    return {
        "version": version("topicgraph"),
        "files": coverage.totals.files,
        "dominant": DOMINANT_SHARE,
        "notes": notes,
    }
