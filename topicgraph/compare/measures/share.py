"""How much attention in all: share of voice (M1)."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from topicgraph.compare.columns import (
    count_independent,
    interval_of_clustered_share,
    list_providers,
    ratio,
)
from topicgraph.compare.formatting import format_percent
from topicgraph.compare.measure import Cell, Measure, Row, or_too_few
from topicgraph.compare.statistics import MIN_N


def measure_share(held: pl.DataFrame, providers: Sequence[str]) -> pl.DataFrame:
    """M1: which part of the independent articles of the corpus is a provider's?

    Source: Media Cloud, "top sources"; the interval is Wilson 1927.

    Args:
        held: One row for each held article of the corpus, `provider, story, independent`.
        providers: The providers to list.

    Returns:
        `provider`, `articles` (all held), `copies` (of them copies or updates), `independent`,
        `share` of all `n` independent articles with its 95 % interval `low` to `high` (Wilson, for
        the number `effective_n` of independent observations: the articles of one outlet on one
        story are one),
        `share_with_copies` (articles of all held), `too_few`: fewer than five independent articles.
        Most articles first.

    Example:
        >>> independent = [True, True, False, True]
        >>> held = pl.DataFrame(
        ...     {"provider": list("AAAB"), "story": list("stuv"), "independent": independent}
        ... )
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
    listed = listed.with_columns(_effective_sizes(held.filter("independent"), listed))
    return listed.select(
        "provider",
        "articles",
        (pl.col("articles") - pl.col("independent")).alias("copies"),
        "independent",
        ratio("independent", "n").alias("share"),
        *interval_of_clustered_share(listed, "independent", "n", "effective_n"),
        ratio(pl.col("articles"), pl.lit(held.height)).alias("share_with_copies"),
        "n",
        "effective_n",
        (pl.col("independent") < MIN_N).alias("too_few"),
    ).sort("independent", "provider", descending=[True, False])


def _effective_sizes(articles: pl.DataFrame, listed: pl.DataFrame) -> pl.Series:
    """Compute `effective_sizes` of the shares of all providers at once.

    The squared residuals of a share p are (1 - 2p) times the squared sizes of the provider's own
    clusters, plus p² times those of all.
    """
    block = pl.coalesce("provider", "story").alias("block")
    unknown = pl.col("provider").is_null()  # each unknown article may be another outlet's
    key = pl.when(unknown).then(pl.int_range(pl.len()).cast(pl.String)).otherwise(block)
    clusters = articles.with_columns(key=key).group_by("key", "provider", "story")
    squares = clusters.agg(square=pl.len().cast(pl.Float64) ** 2)
    own = squares.group_by("provider").agg(own=pl.col("square").sum())
    table = listed.join(own, on="provider", how="left", maintain_order="left").fill_null(0)
    every = float(squares["square"].sum())
    p = ratio("independent", "n").fill_null(0.0)
    sums = table.select(
        pl.col("n").cast(pl.Float64),
        stories=pl.lit(float(squares.height)),
        squares=pl.lit(every),
        residual=(1 - 2 * p) * pl.col("own") + p**2 * every,
        p=p,
    )
    return count_independent(sums).alias("effective_n")


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
