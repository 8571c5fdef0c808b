"""The shards of a build answer as a graph of the same tables does."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from benchmarks.scale import make_frame
from tests.scale.test_agreement import read_result, write_shards
from topicgraph import NotFound, ReadError, TopicGraph, scale
from topicgraph.scale import ShardedGraph
from topicgraph.store.tables import EDGES, STORIES, Tables


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("shards")
    shards = write_shards(make_frame(9, 500), path / "in", 2)
    return scale.build(shards, path / "out", window_articles=100)


@pytest.fixture(scope="module")
def sharded(folder: Path) -> ShardedGraph:
    return scale.open_shards(folder)


@pytest.fixture(scope="module")
def whole(folder: Path) -> TopicGraph:
    return TopicGraph(Tables(
        articles=read_result(folder, "articles"),
        edges=read_result(folder, "edges").cast(pl.Schema(EDGES)),
        stories=read_result(folder, "stories").cast(pl.Schema(STORIES)),
        providers=pl.read_parquet(folder / "providers.parquet"),
        topics=pl.read_parquet(folder / "topics.parquet"),
    ))  # fmt: skip


def common_words(whole: TopicGraph) -> list[str]:
    titles = whole.articles["title"].str.to_lowercase().str.split(" ").explode()
    counts = titles.value_counts().filter(pl.col("count").is_between(3, 40))
    return counts.sort("count", "title")["title"].gather_every(40).to_list()


def test_shards_find_what_the_whole_graph_finds(sharded: ShardedGraph, whole: TopicGraph) -> None:
    words = common_words(whole)
    assert len(words) > 5
    queries = [*words, f"{words[0]} OR {words[1]}", f"-{words[2]} {words[3]}", f'"{words[4]}"']
    for query in queries:
        assert sharded.find(query)["id"].to_list() == whole.find(query)["id"].to_list()
    in_time = {"since": "2021-06", "until": "2022"}
    found, expected = sharded.find("", **in_time), whole.find("", **in_time)
    assert sorted(found["id"]) == sorted(expected["id"])
    assert found.height


def test_an_accented_word_is_found_in_shards_without_its_accent(
    sharded: ShardedGraph, whole: TopicGraph
) -> None:
    accented = whole.articles["title"].str.to_lowercase().str.extract_all(r"\b\w*é\w*\b").explode()
    word = accented.drop_nulls().sort()[0].replace("é", "e")
    assert sharded.find(word)["id"].to_list() == whole.find(word)["id"].to_list() != []


def test_a_part_of_the_shards_is_a_graph(sharded: ShardedGraph, whole: TopicGraph) -> None:
    part, expected = (
        sharded.filter(since="2022", until="2022"),
        whole.filter(since="2022", until="2022"),
    )
    assert_frame_equal(part.articles, expected.articles)
    assert_frame_equal(part.edges, expected.edges)
    assert_frame_equal(part.providers, expected.providers)


def test_shards_tell_a_story_as_the_whole_graph_does(
    sharded: ShardedGraph, whole: TopicGraph
) -> None:
    for id_ in whole.tables.stories.sort("article_count", descending=True)["id"][:3]:
        story, expected = sharded.story(id_), whole.story(id_)
        assert story.members == expected.members
        assert (story.first, story.name) == (expected.first, expected.name)


def test_what_is_not_there_is_not_found(sharded: ShardedGraph, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        sharded.story("story:2021-01-01/none")
    with pytest.raises(ReadError, match="not the folder of a build of shards"):
        scale.open_shards(tmp_path)
