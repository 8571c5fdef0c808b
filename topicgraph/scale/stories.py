"""Stories: average link in each connected component of the ties by itself, as no group ever crosses one."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
import polars as pl

from topicgraph.relate import stories
from topicgraph.relate.linkage import Cut
from topicgraph.relate.similar import Ints
from topicgraph.relate.stories import Ties
from topicgraph.scale import components
from topicgraph.scale.engine import buckets_for, fetched, per_bucket, sent

TIES: dict[str, Any] = {"a": pl.Int64, "b": pl.Int64, "strength": pl.Float64, "hold": pl.Boolean}
GROUPS: dict[str, Any] = {"row": pl.Int64, "lowest": pl.Int64}


def grouped(size: int, ties: Ties, buckets: int | None = None) -> Ints:
    """What `relate.stories.grouped` says: for each article the lowest row of its group."""
    part = _parts(size, ties)
    inside = np.flatnonzero(part[ties.a] == part[ties.b])
    columns = {"a": ties.a, "b": ties.b, "strength": ties.strength, "hold": ties.hold}
    table = pl.DataFrame({name: column[inside] for name, column in columns.items()}, schema=TIES)
    table = table.with_columns(part=pl.Series(part[ties.a[inside]], dtype=pl.Int64))
    buckets = buckets_for(table.height, buckets)
    function = partial(groups_of, cut=ties.cut)
    found = fetched(per_bucket(sent(table, buckets), "part", buckets, function, list(TIES), GROUPS), GROUPS)
    lowest = np.arange(size)
    lowest[found["row"].to_numpy()] = found["lowest"].to_numpy()
    return lowest


def _parts(size: int, ties: Ties) -> Ints:
    """For each article the lowest row of its component: what no chain of ties as strong as the least cut connects is never one group."""
    strong = ties.strength >= min(ties.cut)
    edges = pl.DataFrame({"a": ties.a[strong], "b": ties.b[strong]}, schema=components.EDGE)
    found = components.grouped(edges)
    part = np.arange(size)
    part[found["node"].to_numpy()] = found["group"].to_numpy()
    return part


def groups_of(rows: pl.DataFrame, cut: Cut) -> pl.DataFrame:
    """The groups of some whole components."""
    ordered = rows.sort("a", "b")
    a, b = ordered["a"].to_numpy(), ordered["b"].to_numpy()
    known, places = np.unique(np.concatenate([a, b]), return_inverse=True)
    ties = Ties(places[: len(a)], places[len(a) :], ordered["strength"].to_numpy(), ordered["hold"].to_numpy(), cut)
    lowest = stories.grouped(len(known), ties)
    return pl.DataFrame({"row": known, "lowest": known[lowest]}, schema=GROUPS)
