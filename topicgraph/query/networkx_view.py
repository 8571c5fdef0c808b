"""The tables as a networkx graph, and as weighted graphs of one kind of node."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

import networkx as nx
import polars as pl

from topicgraph.errors import ArgumentError
from topicgraph.query.projection import Projection, count_shared
from topicgraph.store.tables import Tables

if TYPE_CHECKING:
    Graph = nx.MultiDiGraph[str]
else:
    Graph = nx.MultiDiGraph


MICROSECONDS, BYTES = 7.3, 1_300
"""What a node or an edge costs as objects of networkx: measured on a build of 100,000 articles of
`benchmarks.corpus`, under load."""

MIN_SECONDS = 1
"""A shorter wait needs no warning."""


class CostWarning(UserWarning):
    """An attribute takes long to make, and much memory; the message says how much of both."""


def warn_of_cost(tables: Tables) -> None:
    """Warn if making the networkx graph takes over a second."""
    counted = (
        ("articles", "id"),
        ("providers", "id"),
        ("subjects", "id"),
        ("topics", "id"),
        ("edges", "kind"),
    )
    size = sum(tables.columns(table, column).height for table, column in counted)
    seconds, gigabytes = size * MICROSECONDS / 1e6, size * BYTES / 1e9
    if seconds > MIN_SECONDS:
        warnings.warn(
            f"graph.nx makes {size:,} nodes and edges objects of networkx: about {seconds:.0f} s"
            f" and {gigabytes:.1f} GB; find, connections, path and filter need none of it",
            CostWarning,
            stacklevel=3,
        )


def make_multigraph(tables: Tables) -> Graph:
    """Make a graph of all articles, outlets, subjects and topics, and of all edges.

    A node has its `kind` (article, provider, subject, topic), its `label`, and every cell of its
    row that is set: lists as texts joined by " | ", times as ISO 8601. The key of an edge is its
    kind; it has `kind`, `weight`, `reason` and `file`.
    """
    graph = Graph()
    for kind, table, label in (
        ("article", tables.articles, "title"),
        ("provider", tables.providers, "name"),
        ("subject", tables.subjects.rename({"kind": "found_as"}), "name"),
        ("topic", tables.topics, "name"),
    ):
        for row in _with_plain_cells(table).iter_rows(named=True):
            id_ = row.pop("id")
            cells = {key: value for key, value in row.items() if value is not None}
            graph.add_node(id_, kind=kind, label=row[label] or id_, **cells)
    for source, target, kind, weight, reason, file in tables.edges.iter_rows():
        graph.add_edge(source, target, key=kind, kind=kind, weight=weight, reason=reason, file=file)
    return graph


def _with_plain_cells(table: pl.DataFrame) -> pl.DataFrame:
    def plain(name: str, dtype: Any) -> pl.Expr:
        column = pl.col(name)
        if isinstance(dtype, pl.List):
            return column.list.join(" | ")
        if isinstance(dtype, pl.Datetime):
            return column.dt.to_string("%Y-%m-%dT%H:%M:%SZ")
        return column

    return table.select(plain(name, dtype) for name, dtype in table.schema.items())


SHARED_BY = {
    "provider": ("stories", "topics"),
    "topic": ("stories", "articles", "providers"),
    "article": ("stories", "topics"),
}
"""What two nodes of a kind can share."""

SINGULAR = {"stories": "story", "topics": "topic", "articles": "article", "providers": "provider"}


def project(tables: Tables, side: str, weight: str) -> Projection:
    """Join nodes of one kind by how much they share; see `TopicGraph.project`."""
    if not isinstance(side, str) or side not in SHARED_BY:
        raise ArgumentError(f'project "{side}": want {", ".join(SHARED_BY)}')
    if weight not in SHARED_BY[side]:
        raise ArgumentError(
            f'weight="{weight}": two of a {side} share {", ".join(SHARED_BY[side])}'
        )
    pairs = _nodes_of_articles(tables, side).join(
        _nodes_of_articles(tables, SINGULAR[weight]), on="article", suffix="_shared"
    )
    labels = {
        "provider": tables.providers.select("id", "name"),
        "topic": tables.topics.select("id", "name"),
        "article": tables.articles.select("id", "title"),
    }[side]
    projection = Projection(side=side, weight=weight)
    for id_, label in labels.filter(pl.col("id").is_in(pairs["node"].implode())).iter_rows():
        projection.add_node(id_, label=label)
    shared = count_shared(pairs["node"].to_numpy(), pairs["node_shared"].to_numpy())
    for source, target, count in zip(*shared, strict=True):
        projection.add_edge(str(source), str(target), weight=int(count))
    return projection


def _nodes_of_articles(tables: Tables, kind: str) -> pl.DataFrame:
    """Pair each article with what it belongs to: its outlet, story, topics, or itself."""
    if kind == "topic":
        about = tables.edges.filter(pl.col("kind") == "about")
        return about.select(article="source", node="target")
    column = "id" if kind == "article" else kind
    return tables.articles.select(article="id", node=column).drop_nulls()
