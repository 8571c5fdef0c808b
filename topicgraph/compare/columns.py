"""Columns that many tables have: a row for each provider, shares, and intervals of shares."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from topicgraph.intervals import wilson_interval


def list_providers(providers: Sequence[str]) -> pl.DataFrame:
    """A table with one row for each provider."""
    return pl.DataFrame({"provider": list(providers)}, schema={"provider": pl.String})


def ratio(part: pl.Expr | str, whole: pl.Expr | str) -> pl.Expr:
    """`part / whole`, null where the whole is 0."""
    part, whole = (pl.col(name) if isinstance(name, str) else name for name in (part, whole))
    return pl.when(whole > 0).then(part / whole)


def interval_of_share(
    part: pl.Series, whole: pl.Series, low: str = "low", high: str = "high"
) -> list[pl.Series]:
    """The 95 % Wilson interval of `part / whole` as two columns, null where the whole is 0."""
    low_values, high_values = wilson_interval(part, whole)
    return [
        pl.Series(low, low_values).fill_nan(None),
        pl.Series(high, high_values).fill_nan(None),
    ]


def join_pair_sizes(pairs: pl.DataFrame, sizes: pl.DataFrame) -> pl.DataFrame:
    """`pairs` with the `n` of either side as `n_a` and `n_b`, null where it has none.

    Args:
        pairs: `provider, other`.
        sizes: `provider, n`.
    """
    ours = sizes.select("provider", n_a="n")
    theirs = sizes.select(other="provider", n_b="n")
    return pairs.join(ours, on="provider", how="left", maintain_order="left").join(
        theirs, on="other", how="left", maintain_order="left"
    )


def effective_sizes(articles: pl.DataFrame) -> pl.DataFrame:
    """How many independent articles the articles of each provider are worth for a share of them.

    Articles of one outlet on one story go together. The variance of the share, with stories as the
    clusters, is that of this number of independent articles (linearization; where all or none
    are of the kind, the design effect of Kish 1965, Survey Sampling).

    Args:
        articles: `provider, story` and `part`, whether the article is of the kind.

    Returns:
        `provider, effective_n`.
    """
    clusters = articles.group_by("provider", "story").agg(
        size=pl.len().cast(pl.Float64), part=pl.col("part").sum().cast(pl.Float64)
    )
    share = pl.col("part").sum().over("provider") / pl.col("size").sum().over("provider")
    clusters = clusters.with_columns(share=share)
    residual = pl.col("part") - pl.col("share") * pl.col("size")
    n = pl.col("size").sum()
    variance = (residual**2).sum() / n**2
    p = pl.col("share").first()
    kish = n**2 / (pl.col("size") ** 2).sum()
    linear = pl.when(variance > 0).then(p * (1 - p) / variance)
    return (
        clusters.sort("provider", "story")
        .group_by("provider")
        .agg(effective_n=pl.min_horizontal(linear.fill_null(kish), n))
    )


def interval_of_clustered_share(
    table: pl.DataFrame, part: str, whole: str, effective: str, low: str = "low", high: str = "high"
) -> list[pl.Series]:
    """The 95 % Wilson interval of `part / whole` for the effective number of articles."""
    share = (table[part] / table[whole]).fill_nan(0)
    n = table[effective].fill_null(0)
    return interval_of_share(share * n, n, low, high)
