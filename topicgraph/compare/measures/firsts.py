"""Who was first (M10)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import polars as pl

from topicgraph.compare.columns import list_providers, ratio
from topicgraph.compare.data import ComparisonData
from topicgraph.compare.formatting import format_decimal, format_p_value, format_percent
from topicgraph.compare.measure import Cell, Measure, PageIndex, Row, Statement, round_for_page
from topicgraph.compare.statistics import MIN_N, benjamini_hochberg, lottery_p
from topicgraph.compare.timing import find_firsts
from topicgraph.text import count_phrase


def measure_firsts(coverage: pl.DataFrame, providers: Sequence[str]) -> pl.DataFrame:
    """M10: on how many of the stories it shared with others was a provider the first in this
    corpus?

    Arguments: `coverage`, each provider's first piece on each story, `story, provider, published,
    precision`, after copies are collapsed; the `providers` to list. Returns `provider`, `first` (a
    k-way tie counts 1/k) of its `stories` with two or more providers, `rate`, the number `expected`
    by chance (the sum of 1/m_s); `decided`, the stories where stated times alone settle who was
    first, and on these `p_value` (9,999 seeded permutations, two-sided: each provider equally
    likely to be first) and `q_value` (Benjamini-Hochberg); `too_few`: fewer than five are decided.
    A date-only piece shares a tie but is never tested: it would seem to win more often than its
    rivals, only because it is never ruled out.

    Source: Gallé et al. 2013, "Who broke the news?".

    >>> from datetime import datetime
    >>> coverage = pl.DataFrame({
    ...     "story": [1, 1, 2, 2, 2], "provider": ["A", "B", "A", "B", "C"], "precision": ["minute"] * 5,
    ...     "published": [datetime(2021, 3, 4, hour) for hour in (9, 10, 8, 7, 9)]})
    >>> measure_firsts(coverage, ["A"]).select("first", "stories", "rate", "expected").row(0)  # expected 1/2 + 1/3
    (1.0, 2, 0.5, 0.8333333333333333)
    """
    tested = pl.col("decided") & pl.col("timed") & (pl.col("rivals") >= 2)
    runs = (
        find_firsts(coverage)
        .sort("story")
        .group_by("provider")
        .agg(
            pl.col("rivals", "winners").filter(tested),
            first=pl.col("first").sum(),
            stories=pl.len().cast(pl.Int64),
            expected=(1 / pl.col("providers")).sum(),
            decided=tested.sum().cast(pl.Int64),
            won=pl.col("first").filter(tested).sum(),
        )
    )
    table = (
        list_providers(providers)
        .join(runs, on="provider", how="left", maintain_order="left")
        .with_columns(
            pl.col("stories", "decided").fill_null(0), pl.col("first", "expected").fill_null(0.0)
        )
    )
    chances = [
        lottery_p(won, rivals, winners) if decided >= MIN_N else None
        for won, decided, rivals, winners in table.select(
            "won", "decided", "rivals", "winners"
        ).iter_rows()
    ]
    return table.select(
        "provider",
        "first",
        "stories",
        ratio("first", "stories").alias("rate"),
        "expected",
        "decided",
        pl.Series("p_value", chances, pl.Float64),
        pl.Series("q_value", benjamini_hochberg(chances), pl.Float64),
        (pl.col("decided") < MIN_N).alias("too_few"),
    )


def count_firsts_with_copies(coverage: pl.DataFrame, providers: Sequence[str]) -> pl.DataFrame:
    """The raw counts beside `measure_firsts`: as if a copy were a report of its own.

    Args:
        coverage: As in `measure_firsts`, but with copies.
        providers: The providers to list.

    Returns:
        `provider, first_with_copies, stories_with_copies`.
    """
    counts = find_firsts(coverage).sort("story").group_by("provider")
    raw = counts.agg(
        first_with_copies=pl.col("first").sum(), stories_with_copies=pl.len().cast(pl.Int64)
    )
    listed = list_providers(providers).join(raw, on="provider", how="left", maintain_order="left")
    return listed.with_columns(
        pl.col("first_with_copies").fill_null(0.0), pl.col("stories_with_copies").fill_null(0)
    )


def _table(data: ComparisonData) -> pl.DataFrame:
    table = measure_firsts(data.sample.coverage, data.providers)
    if data.compares_groups:  # the earliest of many outlets has more chances than one
        untested = (pl.lit(None, pl.Float64).alias(name) for name in ("p_value", "q_value"))
        table = table.with_columns(untested)
    raw = count_firsts_with_copies(data.sample.coverage_with_copies, data.providers)
    return table.join(raw, on="provider", how="left", maintain_order="left")


def _state(rows: list[Row]) -> list[Statement]:
    return [Statement(_sentence(row), ("provider",), row["stories"], row) for row in rows]


def _sentence(row: Row) -> str:
    won = format_decimal(row["first"]) if row["first"] else "none"
    only = "only " if 0 < row["first"] < row["expected"] else ""
    tested = (
        f", tested on the {row['decided']:,} that stated times decide"
        if row["decided"] < row["stories"]
        else ""
    )
    against = (
        f"({format_percent(row['rate'])}, expected {format_decimal(row['expected'])} by chance;"
        f" corrected {format_p_value(row['q_value'])}{tested})"
    )
    stories = count_phrase(row["stories"], "story")
    return f"{row['name']} was first on {only}{won} of {stories} it shared with others {against}."


def _page(table: pl.DataFrame, index: PageIndex) -> dict[str, Any]:
    rows = [
        [
            index.outlets[row["provider"]],
            round_for_page(row["expected"]),
            row["decided"],
            round_for_page(row["q_value"]),
        ]
        for row in table.to_dicts()
    ]
    return {"firsts": rows}


MEASURE = Measure(
    name="firsts",
    number=10,
    unit="outlet",
    table=_table,
    evidence=lambda data: find_firsts(data.sample.coverage).select("provider", "id", "first"),
    state=_state,
    cells=(
        Cell(
            "first on (by chance)",
            lambda row: (
                f"{format_decimal(row['first'])} of {row['stories']:,}"
                f" ({format_decimal(row['expected'])})"
            ),
        ),
    ),
    page=_page,
)
