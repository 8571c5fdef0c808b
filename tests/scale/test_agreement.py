"""A build of shards agrees with a build of the same rows in one piece."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from benchmarks.scale import count_different, make_frame
from tests.scale.conftest import WINDOW, build_whole, read_result, write_shards
from topicgraph import scale
from topicgraph.relate import firsts
from topicgraph.relate.grouping import compare_groupings
from topicgraph.scale.engine import Local
from topicgraph.store.parquet import read_table

STATED = ["published_by", "carried_by", "credited_to", "about"]
IDENTITY = pl.col("kind").cast(pl.String).is_in(STATED)


def agreement(articles: pl.DataFrame, expected: pl.DataFrame) -> float:
    found, true = articles["story"].to_list(), expected["story"].to_list()
    return compare_groupings(found, true).scores()["B-cubed F1"]


def test_a_build_of_shards_agrees_with_a_build_in_one_piece(
    rows: pl.DataFrame, result: Path
) -> None:
    expected = build_whole(rows)
    articles, edges = read_result(result, "articles"), read_result(result, "edges")
    assert len(list((result / "articles").iterdir())) >= 3
    assert_frame_equal(articles.drop("story"), expected.articles.drop("story"))
    assert_frame_equal(edges.filter(IDENTITY), expected.edges.filter(IDENTITY))
    assert count_different(edges, expected.edges) <= 0.01 * edges.height
    assert_frame_equal(pl.read_parquet(result / "providers.parquet"), expected.providers)
    assert_frame_equal(read_table(result / "topics.parquet", "topics"), expected.topics)
    assert agreement(articles, expected.articles) >= 0.99
    stories = read_result(result, "stories")
    assert stories["id"].is_unique().all()
    assert set(stories["id"]) == set(articles["story"])


def test_articles_of_other_windows_speak_against_a_first_as_in_one_piece(
    rows: pl.DataFrame, shards: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(firsts, "RIVAL_FACTOR", 0.2)  # or the invented articles have no such case
    result = scale.build(shards, tmp_path / "out", window_articles=WINDOW)
    expected = build_whole(rows).tables.stories
    both = read_result(result, "stories").join(expected, on="id", suffix="_whole")
    same = both["reason"] == both["reason_whole"]
    assert "elsewhere" in both["reason_whole"]
    assert same.sum() >= 0.97 * both.height > 0


def test_undated_articles_are_in_stories_with_dated_ones(rows: pl.DataFrame, result: Path) -> None:
    articles = read_result(result, "articles")
    dated = articles.drop_nulls("published")
    together = articles.filter(
        pl.col("published").is_null() & pl.col("story").is_in(dated["story"].implode())
    )
    assert together.height >= 5
    edges = read_result(result, "edges").filter(pl.col("kind") == "similar")
    undated = articles.filter(pl.col("published").is_null())["id"].implode()
    assert edges.filter(pl.col("source").is_in(undated) != pl.col("target").is_in(undated)).height


def test_the_number_and_the_order_of_shards_change_nothing(
    rows: pl.DataFrame, result: Path, tmp_path: Path
) -> None:
    parts = [rows.slice(start, 40) for start in range(0, rows.height, 40)]
    shards = write_shards(pl.concat(parts[::-1]), tmp_path / "in", 4)
    other = scale.build(shards, tmp_path / "out")
    articles, expected = read_result(other, "articles"), read_result(result, "articles")
    assert_frame_equal(articles.select("id"), expected.select("id"))
    providers, known = (pl.read_parquet(one / "providers.parquet") for one in (other, result))
    assert_frame_equal(providers, known)
    assert agreement(articles, expected) >= 0.99


def test_what_is_wrong_in_a_row_is_told_by_its_number_in_the_whole_data_set(
    tmp_path: Path,
) -> None:
    rows = make_frame(10, 40).with_columns(
        published=pl.when(pl.int_range(pl.len()) == 30)
        .then(pl.lit("last Thursday"))
        .otherwise("published"),
        url=pl.lit(None, pl.String),
    )
    result = scale.build(write_shards(rows, tmp_path / "in", 4), tmp_path / "out")
    problems = pl.read_parquet(result / "problems" / "*.parquet").filter(
        pl.col("message").str.contains("last Thursday")
    )
    assert problems["line"].to_list() == [31]


class Repeating(Local):
    """Runs each task twice, as if its worker had been killed at its end."""

    def run(self, task: Callable[..., Any], calls: Sequence[tuple[Any, ...]]) -> list[Any]:
        super().run(task, calls)
        return super().run(task, calls)


class Listening(Local):
    """Counts the bytes of what tasks return to the driver."""

    def __init__(self) -> None:
        self.said = 0

    def run(self, task: Callable[..., Any], calls: Sequence[tuple[Any, ...]]) -> list[Any]:
        results = super().run(task, calls)
        self.said += len(pickle.dumps(results))
        return results


def test_a_task_that_is_run_again_changes_nothing(
    shards: Path, result: Path, tmp_path: Path
) -> None:
    twice = scale.build(shards, tmp_path / "out", window_articles=WINDOW, engine=Repeating())
    for table in ("articles", "edges", "stories"):
        assert_frame_equal(read_result(result, table), read_result(twice, table))


def test_the_driver_is_told_no_more_of_more_articles(tmp_path: Path) -> None:
    said = []
    for copies in (1, 3):
        rows = pl.concat(_move_in_time(make_frame(8, 30), number) for number in range(copies))
        engine = Listening()
        shards = write_shards(rows, tmp_path / f"in{copies}", 2)
        scale.build(shards, tmp_path / f"out{copies}", engine=engine)
        said.append(engine.said)
    assert said[1] < 1.1 * said[0]


def _move_in_time(rows: pl.DataFrame, number: int) -> pl.DataFrame:
    """Return the same articles at other addresses, some days later."""
    moved = pl.col("published").str.to_datetime("%Y-%m-%dT%H:%M:%SZ", strict=False)
    return rows.with_columns(
        published=moved + pl.duration(days=10 * number), url=pl.col("url") + f"-{number}"
    )
