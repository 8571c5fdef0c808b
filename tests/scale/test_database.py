"""The database of a build of shards holds what the database of the same tables holds."""

from __future__ import annotations

import sqlite3
from collections import Counter
from pathlib import Path

import pytest

from topicgraph import TopicGraph
from topicgraph.store.database_writer import fill_database

TABLES = ("provenance", "articles", "providers", "topics", "stories", "story_reports", "names",
          "adjacency", "groups")  # fmt: skip


@pytest.fixture(scope="module")
def databases(result: Path, whole: TopicGraph) -> list[sqlite3.Connection]:
    expected = sqlite3.connect(":memory:", isolation_level=None)
    fill_database(expected, whole.tables)
    return [sqlite3.connect(result / "graph.sqlite"), expected]


@pytest.mark.parametrize("table", TABLES)
def test_the_tables_are_the_same(databases: list[sqlite3.Connection], table: str) -> None:
    rows, expected = (
        [row for row in connection.execute(f"SELECT * FROM {table}") if row[0] != "checksum"]
        for connection in databases
    )
    assert rows == expected
    assert rows or table == "groups"


def test_the_edges_are_the_same_in_words(databases: list[sqlite3.Connection]) -> None:
    sql = (
        "SELECT source, target, kind, weight, r.value, f.value FROM edges"
        " JOIN texts r ON r.text = reason JOIN texts f ON f.text = file ORDER BY edge"
    )
    rows, expected = (list(connection.execute(sql)) for connection in databases)
    assert rows == expected != []


def test_words_find_the_same_articles(databases: list[sqlite3.Connection]) -> None:
    titles = databases[1].execute("SELECT name FROM names WHERE kind = 'title'").fetchall()
    words = Counter(word for (title,) in titles for word in title.split())
    for word, _ in words.most_common(50):
        rows, expected = (
            connection.execute(
                "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid", (f'"{word}"',)
            ).fetchall()
            for connection in databases
        )
        assert rows == expected != []
