"""The four tables: schemas, order, counts."""

from __future__ import annotations

import subprocess
import sys

import polars as pl
import pytest

from topicgraph.graph import TopicGraph
from topicgraph.store.tables import SCHEMAS, Tables


@pytest.mark.parametrize("name", ["articles", "providers", "topics", "edges", "problems"])
def test_a_table_has_its_schema_with_any_content(name: str, demo: TopicGraph, build_graph) -> None:
    for graph in (demo, build_graph({}), TopicGraph(Tables())):
        assert dict(getattr(graph.tables, name).schema) == dict(pl.Schema(SCHEMAS[name]))


def test_the_tables_are_in_order(demo: TopicGraph) -> None:
    for table in (demo.articles, demo.providers, demo.subjects, demo.topics):
        assert table["id"].to_list() == sorted(set(table["id"]))
    rows = (
        demo.edges.with_columns(pl.col("kind").to_physical())
        .select("source", "kind", "target")
        .rows()
    )
    assert rows == sorted(set(rows))


def test_every_edge_ends_at_something_in_the_tables(demo: TopicGraph) -> None:
    tables = (demo.articles, demo.providers, demo.subjects, demo.topics)
    ids = {id_ for table in tables for id_ in table["id"]}
    assert set(demo.edges["source"]) | set(demo.edges["target"]) <= ids


def test_the_counts_are_those_of_held_articles(demo: TopicGraph) -> None:
    held = demo.articles.filter("held")
    assert demo.providers["articles"].sum() == held["provider"].drop_nulls().len()
    about = demo.edges.filter(
        (pl.col("kind") == "about") & pl.col("source").is_in(held["id"].implode())
    )
    assert demo.topics["articles"].sum() == about.height


def test_a_column_of_lists_takes_memory_by_its_texts_and_not_by_its_longest_list() -> None:
    program = """
import resource
from topicgraph.store.tables import _make_lists
cells = [[f"https://a.example/{n}" for n in range(4_000)], *([] for _ in range(8_000))]
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
column = _make_lists("urls", cells)
after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
assert column.to_list() == cells
print((after - before) // 1024)
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert int(done.stdout) < 50
