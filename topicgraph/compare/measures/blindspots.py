"""Which big stories a provider has not (M17)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import polars as pl

from topicgraph.compare.data import ComparisonData
from topicgraph.compare.formatting import format_p_value, format_percent
from topicgraph.compare.measure import (
    Measure,
    PageIndex,
    Row,
    Section,
    Statement,
    TableReader,
    cut_title,
    round_for_page,
)
from topicgraph.compare.null_model import ExpectedCoverage
from topicgraph.compare.statistics import MIN_N, benjamini_hochberg
from topicgraph.text import count_phrase

MAX_CHANCE = 1 - 1e-12
"""A chance is taken as no more than this, so that a surprise is never infinite."""

STORIES_PER_PROVIDER = 20
"""So many stories that a provider has not are listed for each."""

STORIES_IN_SUMMARY = 3
STORIES_ON_PAGE = 10


def measure_blindspots(
    coverage: pl.DataFrame, model: ExpectedCoverage, providers: Sequence[str]
) -> pl.DataFrame:
    """M17: which stories are not in this corpus from a provider, though chance would have had it
    cover them?

    Arguments: `coverage`, `story, provider`; a story with a piece of an unknown publisher (null) is
    left out, for the piece may be the provider's. `model`, the `fit_coverage`; the `providers`
    to list. Returns the twenty most surprising stories of each: `provider`, `story`, `n` (providers
    that have it), `chance` that the provider would be among them, `surprise` (-log2(1 - chance), in
    bits), `p_value` (1 - chance), `q_value` (Benjamini-Hochberg over all stories of five or more
    providers and all providers listed), `too_few`: fewer than five have it. Most surprising first.

    Source: the null model of M8; surprise as self-information, Shannon 1948, Bell System Technical
    Journal 27:379.

    >>> from topicgraph.compare.null_model import fit_coverage
    >>> coverage = pl.DataFrame({"story": [3, 2, 1, 3], "provider": list("ABCC")})
    >>> measure_blindspots(coverage, fit_coverage(coverage), ["B"]).select("story", "n", pl.col("surprise").round(3)).rows()
    [(3, 2, 1.212)]
    """
    unclear = coverage.filter(pl.col("provider").is_null())["story"]
    shared = model.stories.filter((pl.col("n") >= 2) & ~pl.col("story").is_in(unclear.implode()))
    listed = model.providers.filter(pl.col("provider").is_in(list(providers)))
    biggest = shared.sort("n", "story", descending=[True, False]).with_columns(
        rank=pl.int_range(pl.len())
    )
    # Whoever covers n stories has its twenty biggest blindspots among the n + 20 biggest stories.
    looked = listed.select(
        "provider", "row", rank=pl.int_ranges(0, pl.col("n") + STORIES_PER_PROVIDER)
    ).explode("rank", empty_as_null=False, keep_nulls=False)
    absent = looked.join(biggest, on="rank").join(
        coverage.select("story", "provider"), on=["story", "provider"], how="anti"
    )
    absent = absent.sort("provider", "rank").filter(
        pl.int_range(pl.len()).over("provider") < STORIES_PER_PROVIDER
    )
    chance = model.fit.chance[
        model.fit.row_class[absent["row"]], model.fit.column_class[absent["column"]]
    ]
    tests = listed.height * shared.filter(pl.col("n") >= MIN_N).height
    table = absent.with_columns(
        chance=pl.Series(np.minimum(chance, MAX_CHANCE), dtype=pl.Float64),
        too_few=pl.col("n") < MIN_N,
    )
    table = table.with_columns(
        surprise=-(1 - pl.col("chance")).log(2),
        p_value=pl.when(~pl.col("too_few")).then(1 - pl.col("chance")),
    )
    corrected = pl.Series(
        "q_value", benjamini_hochberg(table["p_value"].to_list(), tests), pl.Float64
    )
    table = table.select(
        "provider", "story", "n", "chance", "surprise", "p_value", corrected, "too_few"
    )
    return table.sort("surprise", "n", "provider", "story", descending=[True, True, False, False])


def _table(data: ComparisonData) -> pl.DataFrame:
    return measure_blindspots(data.sample.coverage, data.expected_coverage, data.providers)


def _evidence(data: ComparisonData) -> pl.DataFrame:
    """The articles of others on the stories listed."""
    others = data.sample.coverage.drop_nulls("provider").select("story", "id")
    listed = _table(data).select("provider", "story")
    return listed.join(others, on="story").select("provider", "id")


def _state(rows: list[Row]) -> list[Statement]:
    return [Statement(_sentence(row), ("provider", "story"), row["n"], row) for row in rows]


def _sentence(row: Row) -> str:
    return (
        f"“{row['story_name']}” is not in this corpus from {row['name']}:"
        f" {count_phrase(row['n'], 'outlet')} have it, and {row['name']} would be expected to with"
        f" {format_percent(row['chance'])} (corrected {format_p_value(row['q_value'])})."
    )


def _section(table_of: TableReader) -> Section:
    """The most surprising story that is missing of each outlet."""
    listed = table_of("blindspots").filter(~pl.col("too_few"))
    first_of_each = listed.unique("provider", keep="first", maintain_order=True)
    rows = [
        (
            row["name"],
            cut_title(row["story_name"]),
            f"{row['n']:,}",
            format_percent(row["chance"]),
            format_p_value(row["q_value"]),
        )
        for row in first_of_each.head(STORIES_IN_SUMMARY).iter_rows(named=True)
    ]
    columns = ("Outlet", "story", "outlets that have it", "chance to have it", "corrected p")
    omitted = listed.height - len(rows)
    return Section("Not in this corpus", columns, rows, omitted, ("blindspots",))


def _page(table: pl.DataFrame, index: PageIndex) -> dict[str, Any]:
    """Of each outlet, `[story, outlets with it, chance, q]`, the most surprising first."""
    of_outlet: dict[int, list[list[Any]]] = {}
    listed = table.filter(~pl.col("too_few")).sort(
        "surprise", "provider", "story", descending=[True, False, False]
    )
    for row in listed.to_dicts():
        rows = of_outlet.setdefault(index.outlets[row["provider"]], [])
        if len(rows) < STORIES_ON_PAGE and row["story"] in index.stories:
            figures = (round_for_page(row["chance"]), round_for_page(row["q_value"]))
            rows.append([index.stories[row["story"]], row["n"], *figures])
    return {"blindspots": of_outlet}


MEASURE = Measure(
    name="blindspots",
    number=17,
    unit="outlet",
    table=_table,
    evidence=_evidence,
    state=_state,
    section=_section,
    page=_page,
)
