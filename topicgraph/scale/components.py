"""Connected components by joins alone: alternating large-star and small-star, until every node points to the lowest of its component.

Source: R. Kiveris et al., "Connected components in MapReduce and beyond", SoCC 2014.
"""

from __future__ import annotations

import polars as pl

from topicgraph.scale.engine import Daft, chosen, fetched, ready, sent, settled

EDGE = {"a": pl.Int64, "b": pl.Int64}


def components(edges: Daft) -> Daft:
    """`a, b` for undirected `edges` between whole numbers (columns `a`, `b`): every node but the lowest of its component, and the lowest.

    The order, direction and number of the edges do not matter, nor do loops.
    """
    col = ready().col
    edges = settled(_turned(edges).where(col("a") != col("b")).distinct())
    while not _stars(edges):
        edges = settled(_small_star(_large_star(edges)))
    return edges


def grouped(nodes: pl.DataFrame) -> pl.DataFrame:
    """`node, group` of edges on this machine, worked out on Daft: what `components` says, for the nodes that have an edge.

    >>> grouped(pl.DataFrame({"a": [5, 7], "b": [6, 6]}, schema=EDGE)).sort("node")["group"].to_list()
    [5, 5, 5]
    """
    found = fetched(components(sent(nodes))).select(node="a", group="b")
    roots = found.select("group").unique().select(node="group", group="group")
    return pl.concat([found, roots])


def _turned(edges: Daft) -> Daft:
    """Every edge from the higher to the lower end."""
    col = ready().col
    a, b = col("a"), col("b")
    return edges.select(chosen(a > b, a, b).alias("a"), chosen(a > b, b, a).alias("b"))


def _large_star(edges: Daft) -> Daft:
    """Every neighbour that is higher than a node is tied to the lowest around that node."""
    col = ready().col
    both = edges.concat(edges.select(col("b").alias("a"), col("a").alias("b")))
    near = both.groupby("a").agg(col("b").min().alias("low"))
    least = chosen(col("low") < col("a"), col("low"), col("a"))
    tied = both.join(near, on="a").where(col("b") > col("a"))
    return tied.select(col("b").alias("a"), least.alias("b")).distinct()


def _small_star(edges: Daft) -> Daft:
    """A node and all its lower neighbours are tied to the lowest of them; `a` is the higher end of every edge."""
    col = ready().col
    near = edges.groupby("a").agg(col("b").min().alias("low"))
    others = edges.join(near, on="a").where(col("b") != col("low")).select(col("b").alias("a"), col("low").alias("b"))
    return others.concat(near.select(col("a"), col("low").alias("b"))).distinct()


def _stars(edges: Daft) -> bool:
    """Whether every node points to one other, and none of those points on."""
    col = ready().col
    if edges.count_rows() != edges.select("a").distinct().count_rows():
        return False
    roots = edges.select(col("b").alias("a")).distinct()
    return bool(edges.join(roots, on="a", how="semi").count_rows() == 0)
