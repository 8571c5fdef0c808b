"""Who was first and who was alone, for every story and every provider at once: what the page shows
beside each."""

from __future__ import annotations

from typing import NamedTuple

import polars as pl

from topicgraph.compare.stories import exclusives
from topicgraph.compare.timing import who_was_first
from topicgraph.compare.units import Units, units
from topicgraph.store.tables import Tables


class Standing(NamedTuple):
    """`firsts`: of each story with two or more dated providers, those that were first (several: a
    tie).

    `providers`: for each provider `first` (a k-way tie counts 1/k) of `stories` shared with others
    (M10), and `exclusives` (M16)."""

    firsts: dict[str, list[str]]
    providers: dict[str, tuple[float, int, int]]


def standing(tables: Tables, counted: Units | None = None) -> Standing:
    """The same figures as `compare` gives, of all stories and providers; platforms stand for no
    outlet.

    `counted` are the units of these tables, where the caller has them already.

    >>> standing(Tables())
    Standing(firsts={}, providers={})
    """
    known = tables.providers.filter(~pl.col("platform"))["id"]
    coverage = (counted or units(tables, known)).coverage
    ranked = who_was_first(coverage)
    winners = ranked.filter(pl.col("first") > 0).group_by("story").agg(pl.col("provider").sort())
    shared = ranked.group_by("provider").agg(first=pl.col("first").sum(), stories=pl.len())
    alone = exclusives(coverage, known.sort().to_list()).select("provider", "exclusives")
    rows = alone.join(shared, on="provider", how="left", maintain_order="left").select(
        "provider", "first", "stories", "exclusives"
    )
    return Standing(
        dict(winners.sort("story").iter_rows()),
        {
            provider: (first, stories, only)
            for provider, first, stories, only in rows.fill_null(0).iter_rows()
        },
    )
