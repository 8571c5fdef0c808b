"""The tables as a networkx graph, and as weighted graphs of one kind of thing. Views: the tables
stay the only copy of a fact."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

import networkx as nx
import polars as pl

from topicgraph.errors import ArgumentError
from topicgraph.query import projection as network
from topicgraph.store.tables import Tables

if TYPE_CHECKING:
    Graph = nx.MultiDiGraph[str]
else:
    Graph = nx.MultiDiGraph


MICROSECONDS, BYTES = 7.3, 1_300
"""What a node or an edge costs as objects of networkx: measured on a build of 100,000 articles of
`benchmarks.corpus`, under load."""


class CostWarning(UserWarning):
    """What was asked for takes a while, and memory; how much of both is said."""


def warn_of_cost(tables: Tables) -> None:
    """Say what the networkx graph will cost, where that is over a second of time."""
    size = sum(
        tables.columns(*of).height
        for of in (("articles", "id"), ("providers", "id"), ("topics", "id"), ("edges", "kind"))
    )
    seconds, room = size * MICROSECONDS / 1e6, size * BYTES / 1e9
    if seconds > 1:
        said = f"graph.nx makes {size:,} nodes and edges objects of networkx: about {seconds:.0f} s and {room:.1f} GB"
        warnings.warn(
            f"{said}; find, connections, path and filter need none of it", CostWarning, stacklevel=3
        )


def make_multigraph(tables: Tables) -> Graph:
    """All articles, providers and topics as nodes, all edges with their kind as key; every
    attribute a plain scalar.

    A node has its `kind` (article, provider, topic) and `label`, and of its row every cell that is
    set; lists become texts joined by " | ", times ISO 8601. An edge has `kind`, `weight`, `reason`,
    `file`."""
    graph = Graph()
    shown = (
        ("article", tables.articles, "title"),
        ("provider", tables.providers, "name"),
        ("topic", tables.topics, "name"),
    )
    for kind, table, label in shown:
        for row in _scalars(table).iter_rows(named=True):
            id_ = row.pop("id")
            graph.add_node(
                id_,
                kind=kind,
                label=row[label] or id_,
                **{key: value for key, value in row.items() if value is not None},
            )
    for source, target, kind, weight, reason, file in tables.edges.iter_rows():
        graph.add_edge(source, target, key=kind, kind=kind, weight=weight, reason=reason, file=file)
    return graph


def _scalars(table: pl.DataFrame) -> pl.DataFrame:
    def plain(name: str, kind: Any) -> pl.Expr:
        column = pl.col(name)
        if isinstance(kind, pl.List):
            return column.list.join(" | ")
        return (
            column.dt.to_string("%Y-%m-%dT%H:%M:%SZ") if isinstance(kind, pl.Datetime) else column
        )

    return table.select(plain(name, kind) for name, kind in table.schema.items())


SIDES = ("provider", "topic", "article")
WEIGHTS = ("stories", "topics", "articles", "providers")


def project(tables: Tables, side: str, weight: str) -> network.Projection:
    """Things of one kind, tied by how many things of another kind they share; see
    `TopicGraph.project`."""
    if side not in SIDES:
        raise ArgumentError(f'project "{side}": want {", ".join(SIDES)}')
    if (
        weight not in WEIGHTS
        or weight == f"{side}s"
        or (side, weight) in (("provider", "articles"), ("article", "providers"))
    ):
        raise ArgumentError(
            f'weight="{weight}": want one that two of a {side} can share, of {", ".join(WEIGHTS)}'
        )
    pairs = _column(tables, side).join(
        _column(tables, weight.removesuffix("s").replace("storie", "story")),
        on="article",
        suffix="_shared",
    )
    names = {
        "provider": tables.providers,
        "topic": tables.topics,
        "article": tables.articles.rename({"title": "name"}),
    }[side]
    result = network.Projection()
    for id_, name in (
        names.select("id", "name").filter(pl.col("id").is_in(pairs["thing"].implode())).iter_rows()
    ):
        result.add_node(id_, label=name)
    for source, target, count in zip(
        *network.projection(pairs["thing"].to_numpy(), pairs["thing_shared"].to_numpy()),
        strict=True,
    ):
        result.add_edge(str(source), str(target), weight=int(count))
    return result


def _column(tables: Tables, kind: str) -> pl.DataFrame:
    """Pairs of an article and a thing of one kind that it belongs to."""
    if kind == "topic":
        return tables.edges.filter(pl.col("kind") == "about").select(
            pl.col("source").alias("article"), pl.col("target").alias("thing")
        )
    column = {"article": "id"}.get(kind, kind)
    return tables.articles.select(
        pl.col("id").alias("article"), pl.col(column).alias("thing")
    ).drop_nulls()
