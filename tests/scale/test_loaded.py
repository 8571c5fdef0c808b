"""A build of shards is loaded as a graph, and answers as a graph of the same tables does."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import polars as pl
import pytest
from polars.testing import assert_frame_equal

import topicgraph as tg
from tests.conftest import Run
from tests.scale.conftest import write_shards
from topicgraph import ArgumentError, NotFound, ReadError, TopicGraph, scale
from topicgraph.query import find
from topicgraph.store.saved_graph import verify


@pytest.fixture
def sharded(result: Path) -> TopicGraph:
    return tg.load(result)


def common_words(whole: TopicGraph) -> list[str]:
    titles = whole.articles["title"].str.to_lowercase().str.split(" ").explode()
    counts = titles.value_counts().filter(pl.col("count").is_between(3, 40))
    return counts.sort("count", "title")["title"].gather_every(10).to_list()


def test_shards_find_what_the_whole_graph_finds(sharded: TopicGraph, whole: TopicGraph) -> None:
    words = common_words(whole)
    assert len(words) > 3
    queries = [*words, f"{words[0]} OR {words[1]}", f"-{words[2]} {words[3]}"]
    for query in queries:
        assert_frame_equal(sharded.find(query), whole.find(query))


def test_many_found_articles_are_read_from_the_shards_in_order(
    sharded: TopicGraph, whole: TopicGraph, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("topicgraph.graph.FEW_ROWS", 5)
    found = sharded.find(since="2021", order="date")
    assert found.height > find.FEW_ROWS // 10
    assert_frame_equal(found, whole.find(since="2021", order="date"))


def test_tables_are_those_of_the_whole_graph(sharded: TopicGraph, whole: TopicGraph) -> None:
    for name in ("articles", "edges", "providers", "topics"):
        assert_frame_equal(getattr(sharded, name), getattr(whole, name))
    assert_frame_equal(sharded.tables.stories, whole.tables.stories)


def test_connections_and_paths_are_those_of_the_whole_graph(
    sharded: TopicGraph, whole: TopicGraph
) -> None:
    outlets = whole.providers.sort("articles", descending=True)["name"].to_list()
    for name in (outlets[1], whole.articles["id"][0], whole.tables.stories["id"][0]):
        assert sharded.connections(name) == whole.connections(name)
    assert sharded.path(outlets[0], outlets[1]) == whole.path(outlets[0], outlets[1])


def test_a_part_of_the_shards_is_a_graph(sharded: TopicGraph, whole: TopicGraph) -> None:
    part, expected = (
        sharded.filter(since="2022", until="2022"),
        whole.filter(since="2022", until="2022"),
    )
    assert_frame_equal(part.articles, expected.articles)
    assert_frame_equal(part.edges, expected.edges)
    assert_frame_equal(part.providers, expected.providers)


def test_outlets_are_compared_as_in_the_whole_graph(sharded: TopicGraph, whole: TopicGraph) -> None:
    outlets = whole.providers.filter(~pl.col("platform")).sort("articles")["name"].to_list()[-2:]
    comparison, expected = sharded.compare(*outlets), whole.compare(*outlets)
    for name in ("share", "overlap", "missing"):
        assert_frame_equal(comparison.table(name), expected.table(name))


def test_shards_tell_a_story_as_the_whole_graph_does(
    sharded: TopicGraph, whole: TopicGraph
) -> None:
    for id_ in whole.tables.stories.sort("article_count", descending=True)["id"][:3]:
        story, expected = sharded.story(id_), whole.story(id_)
        assert story.to_dict() == expected.to_dict()


def test_a_changed_shard_is_not_read(result: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(result, tmp_path / "copy")
    verify(copy)
    path = sorted((copy / "articles").iterdir())[0]
    content = path.read_bytes()
    path.write_bytes(content[:-1] + b"?")
    with pytest.raises(ReadError, match=path.name):
        verify(copy)
    with pytest.raises(ReadError, match=path.name):
        tg.load(copy).articles  # noqa: B018


def test_too_many_articles_for_one_table_are_refused_but_their_parts_are_not(
    sharded: TopicGraph, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("topicgraph.store.sharded_tables.MAX_LOADED_ARTICLES", 100)
    outlets = sharded.providers.sort("articles")["name"].to_list()[-2:]
    with pytest.raises(ArgumentError, match="181 articles are too many to load at once"):
        sharded.compare(*outlets)
    assert sharded.filter(since="2022").compare(*outlets).share.height == 2
    assert sharded.find(since="2022").height
    assert sharded.stories()[0].id


def test_paths_are_refused_where_there_are_too_many_edges_for_them(
    rows: pl.DataFrame, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("topicgraph.scale.database.MAX_PATH_EDGES", 10)
    shards = write_shards(rows.head(20), tmp_path / "in", 1)
    graph = tg.load(scale.build(shards, tmp_path / "out"))
    outlets = graph.providers["name"].to_list()
    with pytest.raises(ArgumentError, match="paths are not kept of so many edges"):
        graph.path(outlets[0], outlets[1])
    assert graph.connections(outlets[0])


def test_a_build_in_one_piece_replaces_a_build_of_shards(result: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(result, tmp_path / "copy")
    tg.save(tg.load(copy).filter(since="2023"), copy)
    verify(copy)
    assert len(tg.load(copy)) < len(tg.load(result))


def test_what_is_not_there_is_not_found(sharded: TopicGraph) -> None:
    with pytest.raises(NotFound):
        sharded.story("story:2021-01-01/none")


@pytest.mark.parametrize("noun", ["subjects", "storylines"])
def test_a_command_says_what_a_build_of_shards_does_not_make(
    result: Path, noun: str, cli: Callable[..., Run]
) -> None:
    printed = cli(noun, result)
    assert f"{noun} are not made by topicgraph.scale" in printed.out + printed.err


def test_the_live_page_is_served_from_shards(result: Path, whole: TopicGraph) -> None:
    pytest.importorskip("starlette", reason='the extra "web" is not installed')
    from topicgraph.serve.answers import answer_find
    from topicgraph.serve.follower import Follower

    follower = Follower(result)
    follower.refresh()
    assert follower.view is not None
    word = common_words(whole)[0]
    found = answer_find(follower.view, text=word, offset=0, limit=100, order="relevance")
    assert [one["id"] for one in found["articles"]] == whole.find(word)["id"].to_list()
