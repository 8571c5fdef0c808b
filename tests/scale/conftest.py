"""One corpus and its build of shards, which most tests here ask."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import polars as pl
import pytest

from benchmarks.scale import make_frame, remove_dates
from topicgraph import TopicGraph, scale
from topicgraph.pipeline import build
from topicgraph.sources.corpus import read
from topicgraph.store.parquet import read_table
from topicgraph.store.tables import EDGES, STORIES, Tables

ROWS, SHARDS, WINDOW = 180, 3, 70


@pytest.fixture(scope="session", autouse=True)
def _few_buckets() -> Iterator[None]:
    """Make a quarter as many tasks, which at this size take longer than their work."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys.modules["topicgraph.scale.build"], "BUCKETS", 4)
        yield


@pytest.fixture(scope="session")
def rows() -> pl.DataFrame:
    """Invented articles, a tenth of them without a date, nor one in their address."""
    return remove_dates(make_frame(3, ROWS), 0.1, seed=3)


@pytest.fixture(scope="session")
def shards(rows: pl.DataFrame, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The articles as Parquet files."""
    return write_shards(rows, tmp_path_factory.mktemp("shards") / "in", SHARDS)


@pytest.fixture(scope="session")
def result(shards: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Their build of shards."""
    output = tmp_path_factory.mktemp("result") / "out"
    return scale.build(shards, output, window_articles=WINDOW)


@pytest.fixture(scope="session")
def whole(result: Path) -> TopicGraph:
    """A graph of the tables in the shards."""
    return TopicGraph(Tables(
        articles=read_result(result, "articles"),
        edges=read_result(result, "edges"),
        stories=read_result(result, "stories").cast(pl.Schema(STORIES)),
        providers=pl.read_parquet(result / "providers.parquet"),
        topics=read_table(result / "topics.parquet", "topics"),
        problems=pl.read_parquet(result / "problems" / "*.parquet"),
    ))  # fmt: skip


def build_whole(rows: pl.DataFrame) -> TopicGraph:
    """Build articles in one piece, without what builds of shards do not make."""
    return TopicGraph(build(read(rows), subjects=False))


def write_shards(rows: pl.DataFrame, folder: Path, parts: int) -> Path:
    """Write articles as Parquet files."""
    folder.mkdir()
    size = -(-rows.height // parts)
    for number in range(parts):
        rows.slice(number * size, size).write_parquet(folder / f"{number:03}.parquet")
    return folder


def read_result(folder: Path, table: str) -> pl.DataFrame:
    """Read all shards of a table, in its order."""
    frame = pl.read_parquet(folder / table / "*.parquet")
    if table == "edges":
        frame = frame.cast(pl.Schema(EDGES))
    return frame.sort(["source", "kind", "target"] if table == "edges" else ["id"])
