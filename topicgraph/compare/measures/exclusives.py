"""The stories that only one provider has (M16)."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from topicgraph.compare.columns import interval_of_share, list_providers, ratio
from topicgraph.compare.data import ComparisonData
from topicgraph.compare.measure import Cell, Measure
from topicgraph.compare.statistics import MIN_N


def measure_exclusives(coverage: pl.DataFrame, providers: Sequence[str]) -> pl.DataFrame:
    """M16: which part of a provider's stories has no other provider in this corpus?

    Args:
        coverage: One row for each `story, provider`, without copies. A null provider is an unknown
            publisher: it may be another, so the story is nobody's exclusive.
        providers: The providers to list.

    Returns:
        `provider`, `exclusives` of its `stories`, `share` with its 95 % Wilson interval `low` to
        `high`, and `too_few`: fewer than five stories.

    Example:
        >>> rows = {"story": [1, 2, 2, 3, 3], "provider": ["A", "A", "B", "A", None]}
        >>> table = measure_exclusives(pl.DataFrame(rows), ["A", "B"])
        >>> table.select("exclusives", "stories").rows()
        [(1, 3), (0, 1)]
    """
    counts = (
        coverage.with_columns(alone=pl.len().over("story") == 1)
        .group_by("provider")
        .agg(exclusives=pl.col("alone").sum().cast(pl.Int64), stories=pl.len().cast(pl.Int64))
    )
    table = (
        list_providers(providers)
        .join(counts, on="provider", how="left", maintain_order="left")
        .with_columns(pl.col("exclusives", "stories").fill_null(0))
    )
    return table.with_columns(
        ratio("exclusives", "stories").alias("share"),
        *interval_of_share(table["exclusives"], table["stories"]),
        (pl.col("stories") < MIN_N).alias("too_few"),
    )


def _evidence(data: ComparisonData) -> pl.DataFrame:
    alone = data.sample.coverage.filter(pl.len().over("story") == 1)
    return alone.select("provider", "id")


MEASURE = Measure(
    name="exclusives",
    number=16,
    unit="outlet",
    table=lambda data: measure_exclusives(data.sample.coverage, data.providers),
    evidence=_evidence,
    cells=(Cell("alone with", lambda row: f"{row['exclusives']:,} of {row['stories']:,}"),),
)
