"""How much attention in all: share of voice (M1)."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from topicgraph.compare.columns import interval_of_share, list_providers, ratio
from topicgraph.compare.formatting import format_percent
from topicgraph.compare.measure import Cell, Measure, Row, or_too_few
from topicgraph.compare.statistics import MIN_N


def measure_share(held: pl.DataFrame, providers: Sequence[str]) -> pl.DataFrame:
    """M1: which part of the independent articles of the corpus is a provider's?

    Source: Media Cloud, "top sources"; the interval is Wilson 1927.

    Args:
        held: One row for each held article of the corpus, `provider, independent`.
        providers: The providers to list.

    Returns:
        `provider`, `articles` (all held), `copies` (of them copies or updates), `independent`,
        `share` of all `n` independent articles with its 95 % Wilson interval `low` to `high`,
        `share_with_copies` (articles of all held), `too_few`: fewer than five independent articles.
        Most articles first.

    Example:
        >>> held = pl.DataFrame({"provider": list("AAAB"), "independent": [True, True, False, True]})
        >>> table = measure_share(held, ["A"])
        >>> table.select("articles", "copies", "independent", "n", "share_with_copies").row(0)
        (3, 1, 2, 3, 0.75)
    """
    counts = held.group_by("provider").agg(
        articles=pl.len().cast(pl.Int64), independent=pl.col("independent").sum().cast(pl.Int64)
    )
    total = int(held["independent"].sum())
    listed = (
        list_providers(providers)
        .join(counts, on="provider", how="left", maintain_order="left")
        .fill_null(0)
        .with_columns(n=pl.lit(total, pl.Int64))
    )
    return listed.select(
        "provider",
        "articles",
        (pl.col("articles") - pl.col("independent")).alias("copies"),
        "independent",
        ratio("independent", "n").alias("share"),
        *interval_of_share(listed["independent"], listed["n"]),
        ratio(pl.col("articles"), pl.lit(held.height)).alias("share_with_copies"),
        "n",
        (pl.col("independent") < MIN_N).alias("too_few"),
    ).sort("independent", "provider", descending=[True, False])


def _format_share(row: Row) -> str:
    interval = f"{format_percent(row['low'])} – {format_percent(row['high'])}"
    return f"{format_percent(row['share'])} ({interval})"


MEASURE = Measure(
    name="share",
    number=1,
    unit="outlet",
    table=lambda data: measure_share(data.sample.held, data.providers),
    evidence=lambda data: data.sample.independent.select("provider", "id"),
    cells=(
        Cell("articles", lambda row: f"{row['independent']:,}"),
        Cell("share (95 %)", or_too_few(_format_share)),
    ),
)
