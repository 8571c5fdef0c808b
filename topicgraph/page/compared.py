"""What `compare` says of the outlets, with outlets and topics as the page's integers, and how the
page came about."""

from __future__ import annotations

from importlib.metadata import version
from typing import Any

import polars as pl

from topicgraph.compare import Comparison, compare
from topicgraph.compare.evidence import REST
from topicgraph.page.data import DOMINANT_SHARE, Coverage
from topicgraph.page.findings import findings
from topicgraph.store.tables import Tables

PAIRS = 2_000
"""So many pairs of outlets carry their tested lags, those with the most shared stories first, and
so many their stories by chance."""
WORDS, BLINDSPOTS = 8, 10
"""So many words, and so many stories that it lacks, are carried of each outlet."""


def compared(tables: Tables, coverage: Coverage) -> dict[str, Any]:
    """The tested figures of all outlets with enough articles, the findings in sentences, and the
    words of "About"."""
    comparison = compare(tables)
    outlet = {row["id"]: n for n, row in enumerate(coverage.outlet_rows)}
    tested = comparison.lags.filter(~pl.col("too_few") & pl.col("other").is_in(list(outlet)))
    lags = tested.sort("n", "provider", "other", descending=[True, False, False])
    return {
        "firsts": [
            {
                "outlet": outlet[row["provider"]],
                "expected": _short(row["expected"]),
                "decided": row["decided"],
                "q": _short(row["q_value"]),
            }
            for row in comparison.firsts.to_dicts()
        ],
        "lags": [
            {
                "outlet": outlet[row["provider"]],
                "other": outlet[row["other"]],
                "n": row["n"],
                "hours": _short(row["median_hours"]),
                "low": _short(row["low"]),
                "high": _short(row["high"]),
                "q": _short(row["q_value"]),
            }
            for row in lags.head(PAIRS).to_dicts()
        ],
        **_cocoverage(comparison, outlet),
        "words": _words(comparison, outlet),
        "blindspots": _blindspots(
            comparison, outlet, {story.id: n for n, story in enumerate(coverage.stories)}
        ),
        "findings": findings(comparison, coverage),
        "about": about(comparison, coverage, lags.height),
    }


def _cocoverage(comparison: Comparison, outlet: dict[str, int]) -> dict[str, Any]:
    """Who shares more or fewer stories than chance would give (M8): `[a, b, shared, expected, q]`,
    the furthest from chance first.

    Carried are those that hold up, then those that would share most by chance; `cocoverage_tests`
    is how many were tested."""
    named = pl.col("provider", "other").is_in(list(outlet))
    tested = comparison.cocoverage.filter(~pl.col("too_few") & pl.all_horizontal(named))
    kept = tested.sort(pl.col("tie").is_null(), -pl.col("expected"), "provider", "other").head(
        PAIRS
    )
    rows = [
        {
            "outlet": outlet[row["provider"]],
            "other": outlet[row["other"]],
            "shared": row["shared"],
            "expected": _short(row["expected"], 3),
            "q": _short(row["q_value"], 3),
        }
        for row in kept.sort("p_value", "provider", "other").to_dicts()
    ]
    return {"cocoverage": rows, "cocoverage_tests": tested.height}


def _words(comparison: Comparison, outlet: dict[str, int]) -> dict[int, list[list[Any]]]:
    """Of each outlet, the words that set it apart from the rest (M4): `[word, k, n, k_other,
    n_other, q]`, the surest first."""
    words = comparison.distinctive.filter((pl.col("kind") == "word") & (pl.col("other") == REST))
    apart = words.filter((pl.col("log_odds") > 0) & ~pl.col("too_few"))
    found: dict[int, list[list[Any]]] = {}
    for row in apart.sort("p_value", "provider", "term").to_dicts():
        listed = found.setdefault(outlet[row["provider"]], [])
        if len(listed) < WORDS:
            listed.append(
                [row[name] for name in ("term", "k", "n", "k_other", "n_other")]
                + [_short(row["q_value"])]
            )
    return found


def _blindspots(
    comparison: Comparison, outlet: dict[str, int], story: dict[str, int]
) -> dict[int, list[list[Any]]]:
    """Of each outlet, the stories that it surprisingly does not have (M17): `[story, outlets with
    it, chance, q]`."""
    found: dict[int, list[list[Any]]] = {}
    lacking = comparison.blindspots.filter(~pl.col("too_few")).sort(
        "surprise", "provider", "story", descending=[True, False, False]
    )
    for row in lacking.to_dicts():
        listed = found.setdefault(outlet[row["provider"]], [])
        if len(listed) < BLINDSPOTS and row["story"] in story:
            listed.append(
                [story[row["story"]], row["n"], _short(row["chance"]), _short(row["q_value"])]
            )
    return found


def _short(number: float | None, digits: int = 5) -> float | None:
    return None if number is None else float(f"{number:.{digits}g}")


def about(comparison: Comparison, coverage: Coverage, pairs: int) -> dict[str, Any]:
    """What "About this page" says that only the build knows."""
    notes = list(comparison.notes)
    if pairs > PAIRS:
        notes.append(
            f"The page carries the tested lags of {PAIRS:,} of {pairs:,} pairs of outlets, those that share most."
        )
    return {
        "version": version("topicgraph"),
        "files": coverage.whole.files,
        "dominant": DOMINANT_SHARE,
        "notes": notes,
    }
