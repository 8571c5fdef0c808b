"""The examples in docs/storage.md: other programs open a saved graph."""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from writing import ROOT

from topicgraph.graph import TopicGraph

DOCUMENT = (ROOT / "docs" / "storage.md").read_text("utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", DOCUMENT, re.DOTALL)


@pytest.fixture(scope="module")
def place(saved: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that has the demo graph in `output`."""
    folder = tmp_path_factory.mktemp("place")
    shutil.copytree(saved, folder / "output")
    return folder


def queries() -> list[str]:
    found = [
        re.search(r'sqlite3 output/graph\.sqlite "(.*?)"', block, re.S) for block in blocks("sh")
    ]
    return [match[1] for match in found if match]


def test_the_queries_of_the_sqlite3_shell_give_what_the_graph_gives(
    place: Path, demo: TopicGraph
) -> None:
    connection = sqlite3.connect(place / "output" / "graph.sqlite")
    largest, edges, titles = (connection.execute(query).fetchall() for query in queries())
    connection.close()
    assert largest == demo.providers.sort("articles", "name", descending=[True, False]).select(
        "name", "articles"
    ).head(3).rows()  # fmt: skip
    links = demo.connections("Harbour Wire", kinds=["published_by", "carried_by"])
    assert {(f"“{label}”", kind, reason) for label, kind, reason in edges} <= {
        (link.label, link.kind, link.reason) for link in links
    }
    assert len(edges) == 3
    assert titles
    assert {title for (title,) in titles} <= set(demo.find("emot camera")["title"])


@pytest.mark.skipif(not shutil.which("sqlite3"), reason="the sqlite3 shell is not here")
def test_the_commands_of_the_sqlite3_shell_run(place: Path) -> None:
    for block in blocks("sh"):
        if block.startswith("sqlite3"):
            done = subprocess.run(block, shell=True, cwd=place, capture_output=True, check=True)
            assert done.stdout
            assert not done.stderr


def test_datasette_opens_the_graph(place: Path, demo: TopicGraph) -> None:
    pytest.importorskip("datasette")
    (block,) = [block for block in blocks("sh") if "--get" in block]
    (address,) = re.findall(r'--get "(.*?)"', block, re.DOTALL)
    command = [sys.executable, "-m", "datasette", "-i", "output/graph.sqlite", "--get"]
    done = subprocess.run(
        [*command, address.replace("\n", "")], cwd=place, capture_output=True, check=True
    )
    counts = {row["code"]: row["problems"] for row in json.loads(done.stdout)}
    assert counts == dict(demo.tables.problems.group_by("code").len().iter_rows())


def test_duckdb_reads_the_parquet_files(
    place: Path, demo: TopicGraph, monkeypatch: pytest.MonkeyPatch
) -> None:
    duckdb = pytest.importorskip("duckdb")
    monkeypatch.chdir(place)
    (block,) = blocks("python")
    (query,) = re.findall(r'"""(.*?)"""', block, re.DOTALL)
    names = dict(demo.providers.select("id", "name").iter_rows())
    held = demo.articles.filter("held").drop_nulls("provider")
    counts = held.group_by("provider").n_unique().select("provider", "story").iter_rows()
    wanted = sorted((-stories, names[id_]) for id_, stories in counts)[:3]
    assert duckdb.sql(query).fetchall() == [(name, -stories) for stories, name in wanted]
