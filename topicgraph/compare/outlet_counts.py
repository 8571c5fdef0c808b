"""Who was first and who was alone, for every story and outlet, as the page shows it."""

from __future__ import annotations

from typing import NamedTuple

import polars as pl

from topicgraph.compare.measures.exclusives import measure_exclusives
from topicgraph.compare.sample import Sample, collect_sample, list_firsts
from topicgraph.compare.timing import rank_firsts
from topicgraph.store.tables import Tables


class OutletCounts(NamedTuple):
    """The counts of every story and outlet.

    `firsts`: who was first on each story whose first report is known (several outlets: a tie).
    `outlets`: for each outlet `first` (a k-way tie counts 1/k) of the `stories` shared with others
    whose first report is known and on which it states a time (M10), and `exclusives` (M16).
    """

    firsts: dict[str, list[str]]
    outlets: dict[str, tuple[float, int, int]]


def count_outlets(tables: Tables, sample: Sample | None = None) -> OutletCounts:
    """Count firsts and exclusives as `compare` does, of all stories and outlets.

    Args:
        tables: The four tables; a platform counts as no outlet.
        sample: The sample of these tables, where the caller has it already.

    Example:
        >>> count_outlets(Tables())
        OutletCounts(firsts={}, outlets={})
    """
    known = tables.providers.filter(~pl.col("platform"))["id"]
    sample = sample or collect_sample(tables, known)
    ranked = rank_firsts(sample.reports, list_firsts(tables))
    winners = ranked.filter(pl.col("first") > 0).group_by("story").agg(pl.col("provider").sort())
    shared = (
        ranked.filter("can_be_first")
        .group_by("provider")
        .agg(first=pl.col("first").sum(), stories=pl.len())
    )
    alone = measure_exclusives(sample.having, known.sort().to_list()).select(
        "provider", "exclusives"
    )
    counts = alone.join(shared, on="provider", how="left", maintain_order="left")
    counts = counts.select("provider", "first", "stories", "exclusives").fill_null(0)
    return OutletCounts(
        dict(winners.sort("story").iter_rows()),
        {row[0]: row[1:] for row in counts.iter_rows()},
    )
