"""Columns that many tables have: a row for each provider, shares, and intervals of shares."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import polars as pl

from topicgraph.intervals import Z95, wilson_interval


def list_providers(providers: Sequence[str]) -> pl.DataFrame:
    """A table with one row for each provider."""
    return pl.DataFrame({"provider": list(providers)}, schema={"provider": pl.String})


def ratio(part: pl.Expr | str, total: pl.Expr | str) -> pl.Expr:
    """`part / total`, null where the total is 0."""
    part, total = (pl.col(name) if isinstance(name, str) else name for name in (part, total))
    return pl.when(total > 0).then(part / total)


def interval_of_share(
    part: pl.Series, total: pl.Series, low: str = "low", high: str = "high"
) -> list[pl.Series]:
    """The 95 % Wilson interval of `part / total` as two columns, null where the total is 0."""
    low_values, high_values = wilson_interval(part, total)
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

    Where stories have several articles, that variance is itself estimated, from few stories, so the
    number is reduced by the ratio of the normal to the t quantile, squared (Korn and Graubard 1998,
    Survey Methodology 24:193). Their degrees of freedom, stories - 1, are for the worst case;
    twice as many were closest to 95 % where the articles of a story agree wholly, half or not at
    all (`python -m benchmarks statistics`).

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
    sums = (
        clusters.sort("provider", "story")
        .group_by("provider", maintain_order=True)
        .agg(
            n=pl.col("size").sum(),
            stories=pl.len().cast(pl.Float64),
            squares=(pl.col("size") ** 2).sum(),
            residual=(residual**2).sum(),
            p=pl.col("share").first(),
        )
    )
    return sums.select("provider", effective_n=count_independent(sums))


def count_independent(sums: pl.DataFrame) -> pl.Series:
    """The effective number of articles of shares whose articles come in stories.

    Args:
        sums: For each share its `n` articles in so many `stories`, the sum of the `squares` of the
            articles of each story, the sum of the squared `residual`s, the share `p`.
    """
    from scipy.special import stdtrit  # slow to import

    n, stories, squares, residual, p = (
        sums[name].to_numpy() for name in ("n", "stories", "squares", "residual", "p")
    )
    with np.errstate(divide="ignore", invalid="ignore"):
        kish = n**2 / squares
        # Of simple random sampling the variance is p (1 - p) / (n - 1), estimated in the same way.
        design_effect = residual / n**2 * stories / (stories - 1) * (n - 1) / (p * (1 - p))
        is_known = np.isfinite(design_effect) & (design_effect > 0)
        freedom = np.maximum(2 * (stories - 1), 1)
        linear = np.minimum(n / design_effect, n)
        reduced = linear * (Z95 / stdtrit(freedom, 0.975)) ** (2 * (1 - kish / n))
        # Kish's number is that of stories whose articles agree wholly: there are no fewer.
        effective = np.where(is_known, np.maximum(reduced, kish), kish)
    return pl.Series(effective, dtype=pl.Float64).fill_nan(0.0)


def interval_of_clustered_share(
    table: pl.DataFrame, part: str, total: str, effective: str, low: str = "low", high: str = "high"
) -> list[pl.Series]:
    """The 95 % Wilson interval of `part / total` for the effective number of articles."""
    share = (table[part] / table[total]).fill_nan(0)
    n = table[effective].fill_null(0)
    return interval_of_share(share * n, n, low, high)
