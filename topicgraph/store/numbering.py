"""Node numbers: the rows of the tables of nodes, one table after another.

A node's number is its row among the articles, then the outlets, the subjects and the topics. As
each table is in order of its ids, and "article:" < "provider:" < "subject:" < "topic:", numbers
have the order of the ids.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

from topicgraph.errors import ArgumentError
from topicgraph.store.tables import Tables

NODE_TABLES = ("articles", "providers", "subjects", "topics")

Ends = tuple[NDArray[np.int64], NDArray[np.int64]]
"""The node numbers of the sources and of the targets of all edges."""


def node_ids(tables: Tables) -> pl.Series:
    """List the ids of all nodes, in order of their numbers."""
    return pl.concat([tables.columns(name, "id")["id"] for name in NODE_TABLES])


def number_edge_ends(tables: Tables) -> Ends:
    """Give source and target of each edge as node numbers.

    Raises:
        ArgumentError: an edge ends at an id that is in none of the tables.
    """
    ids = node_ids(tables)
    numbers = pl.DataFrame({"id": ids, "number": np.arange(len(ids))})
    source, target = (_number_ids(tables, end, numbers) for end in ("source", "target"))
    return source, target


def _number_ids(tables: Tables, end: str, numbers: pl.DataFrame) -> Any:
    ends = tables.columns("edges", end).rename({end: "id"})
    joined = ends.join(numbers, on="id", how="left", maintain_order="left")
    if joined["number"].null_count():
        missing = joined.filter(pl.col("number").is_null())["id"][0]
        raise ArgumentError(f'the {end} "{missing}" of an edge is in no table')
    return joined["number"].cast(pl.Int64).to_numpy()
