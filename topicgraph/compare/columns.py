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
