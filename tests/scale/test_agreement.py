"""A build of shards agrees with a build of the same rows in one piece."""

from __future__ import annotations

import pickle
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from polars.testing import assert_frame_equal

import topicgraph as tg
from benchmarks.scale import make_frame
from topicgraph import scale
from topicgraph.relate.grouping import compare_groupings
from topicgraph.scale.engine import Local

STATED = ["published_by", "carried_by", "credited_to", "about"]
IDENTITY = pl.col("kind").cast(pl.String).is_in(STATED)


def write_shards(rows: pl.DataFrame, folder: Path, parts: int) -> Path:
    folder.mkdir()
    size = -(-rows.height // parts)
    for number in range(parts):
        rows.slice(number * size, size).write_parquet(folder / f"{number:03}.parquet")
    return folder


def read_result(folder: Path, table: str) -> pl.DataFrame:
    frame = pl.read_parquet(folder / table / "*.parquet")
    keys = ["source", "kind", "target"] if table == "edges" else ["id"]
    return frame.sort(keys)


def agreement(articles: pl.DataFrame, expected: pl.DataFrame) -> float:
    found, true = articles["story"].to_list(), expected["story"].to_list()
    return compare_groupings(found, true).scores()["B-cubed F1"]


@pytest.mark.parametrize(("seed", "parts", "window"), [
    (1, 1, 40_000), (3, 7, 150), (4, 2, 50),
])  # fmt: skip
def test_a_build_of_shards_agrees_with_a_build_in_one_piece(
    tmp_path: Path, seed: int, parts: int, window: int
) -> None:
    rows = make_frame(seed, 350)
    expected = tg.build(rows)
    shards = write_shards(rows, tmp_path / "in", parts)
    result = scale.build(shards, tmp_path / "out", window_articles=window)
    articles = read_result(result, "articles")
    assert_frame_equal(articles.drop("story"), expected.articles.drop("story"))
    assert_frame_equal(
        read_result(result, "edges").filter(IDENTITY), expected.edges.filter(IDENTITY)
    )
    assert_frame_equal(pl.read_parquet(result / "providers.parquet"), expected.providers)
    assert_frame_equal(pl.read_parquet(result / "topics.parquet"), expected.topics)
    assert agreement(articles, expected.articles) >= 0.99
    stories = read_result(result, "stories")
    assert stories["id"].is_unique().all()
    assert set(stories["id"]) == set(articles["story"])


def test_the_number_and_the_order_of_shards_change_nothing(tmp_path: Path) -> None:
    rows = make_frame(6, 250)
    parts = [rows.slice(start, 65) for start in range(0, rows.height, 65)]
    one = scale.build(write_shards(rows, tmp_path / "a", 1), tmp_path / "one")
    turned = pl.concat(parts[::-1])
    many = scale.build(write_shards(turned, tmp_path / "b", 4), tmp_path / "many")
    assert_frame_equal(read_result(one, "articles")["id"].to_frame(),
                       read_result(many, "articles")["id"].to_frame())  # fmt: skip
    assert_frame_equal(
        pl.read_parquet(one / "providers.parquet"), pl.read_parquet(many / "providers.parquet")
    )
    assert agreement(read_result(one, "articles"), read_result(many, "articles")) >= 0.99


def test_what_is_wrong_in_a_row_is_told_by_its_number_in_the_whole_data_set(
    tmp_path: Path,
) -> None:
    rows = make_frame(10, 120).with_columns(
        published=pl.when(pl.int_range(pl.len()) == 90)
        .then(pl.lit("last Thursday"))
        .otherwise("published"),
        url=pl.lit(None, pl.String),
    )
    result = scale.build(write_shards(rows, tmp_path / "in", 4), tmp_path / "out")
    problems = pl.read_parquet(result / "problems" / "*.parquet").filter(
        pl.col("message").str.contains("last Thursday")
    )
    assert problems["line"].to_list() == [91]


class Repeating(Local):
    """Runs each task twice, as if its worker had been killed at its end; and keeps what it said."""

    def __init__(self) -> None:
        self.said: dict[str, int] = defaultdict(int)

    def run(self, task: Callable[..., Any], calls: Sequence[tuple[Any, ...]]) -> list[Any]:
        super().run(task, calls)
        results = super().run(task, calls)
        self.said[task.__name__] += len(pickle.dumps(results))
        return results


def test_a_task_that_is_run_again_changes_nothing(tmp_path: Path) -> None:
    shards = write_shards(make_frame(7, 300), tmp_path / "in", 3)
    once = scale.build(shards, tmp_path / "once", window_articles=100)
    twice = scale.build(shards, tmp_path / "twice", window_articles=100, engine=Repeating())
    for table in ("articles", "edges", "stories"):
        assert_frame_equal(read_result(once, table), read_result(twice, table))


def test_the_driver_is_told_no_more_of_more_articles_of_the_same_outlets(tmp_path: Path) -> None:
    said = []
    for copies in (1, 4):
        rows = pl.concat(_move_in_time(make_frame(8, 200), number) for number in range(copies))
        engine = Repeating()
        shards = write_shards(rows, tmp_path / f"in{copies}", 2)
        scale.build(shards, tmp_path / f"out{copies}", engine=engine)
        said.append(sum(engine.said.values()))
    assert said[1] < 1.25 * said[0]


def _move_in_time(rows: pl.DataFrame, number: int) -> pl.DataFrame:
    """Return the same articles at other addresses, some days later."""
    moved = pl.col("published").str.to_datetime("%Y-%m-%dT%H:%M:%SZ", strict=False)
    return rows.with_columns(
        published=moved + pl.duration(days=10 * number), url=pl.col("url") + f"-{number}"
    )
