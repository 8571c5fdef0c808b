"""Real folders, counted by hand: they lie beside the repository and are not part of it."""

from __future__ import annotations

from collections import Counter
from random import Random

import polars as pl
import pytest

import topicgraph as tg
from topicgraph.graph import TopicGraph
from topicgraph.identity.resolution import Resolution, resolve
from topicgraph.relate.run import relate
from topicgraph.store import tables


def built(corpus: tg.Corpus, seed: int | None = None) -> tuple[Resolution, TopicGraph]:
    records = list(corpus.records)
    if seed is not None:
        Random(seed).shuffle(records)
    resolved = resolve(tuple(records), corpus.config)
    return resolved, TopicGraph(relate(tables.build(resolved, corpus.problems)))


@pytest.fixture(scope="module")
def diablo_corpus(real) -> tg.Corpus:
    return tg.read(real("diablo4"))


@pytest.fixture(scope="module")
def diablo(diablo_corpus: tg.Corpus) -> tuple[Resolution, TopicGraph]:
    return built(diablo_corpus)


@pytest.fixture(scope="module")
def ai_corpus(real) -> tg.Corpus:
    return tg.read(real("ai-news"))


@pytest.fixture(scope="module")
def ai(ai_corpus: tg.Corpus) -> tuple[Resolution, TopicGraph]:
    return built(ai_corpus)


def test_855_files_are_839_articles(
    diablo_corpus: tg.Corpus, diablo: tuple[Resolution, TopicGraph]
) -> None:
    graph = diablo[1]
    held = graph.articles.filter("held")
    assert (len(diablo_corpus), held.height, graph.articles.height) == (855, 839, 840)
    assert sum(len(files) for files in held["files"]) == 855


def test_2_723_related_entries_lead_where_they_should(
    diablo_corpus: tg.Corpus, diablo: tuple[Resolution, TopicGraph]
) -> None:
    resolved, graph = diablo
    reasons = Counter(reason for *_, reason, _ in resolved.articles.links)
    selves = [problem for problem in resolved.problems if problem.code == "self-related"]
    assert (
        sum(len(record.related) for record in diablo_corpus.records)
        == 2_723
        == reasons.total() + len(selves)
    )
    assert (reasons.pop("same URL"), len(selves)) == (2_594, 7)
    assert (
        reasons.pop("same title and outlet"),
        reasons.pop("same title and second on youtube.com"),
    ) == (113, 6)
    assert reasons == {"not in this corpus": 3}
    (stub,) = graph.articles.filter(~pl.col("held"))["id"]
    assert {
        target for _, target, reason, _ in resolved.articles.links if reason == "not in this corpus"
    } == {stub}


@pytest.mark.parametrize("name", ["GameRant on MSN", "Game Rant on MSN", "GameRant on MSN.com"])
def test_game_rant_on_msn_is_game_rant_carried_by_msn(
    name: str, diablo: tuple[Resolution, TopicGraph]
) -> None:
    verdicts = {
        label.name: verdict
        for label, verdict in diablo[0].outlets.verdicts.items()
        if label.domain == "msn.com"
    }
    assert name in verdicts
    assert (verdicts[name].provider, verdicts[name].carrier) == (
        "provider:gamerant.com",
        "provider:msn.com",
    )
    assert diablo[1].provider(name).id == "provider:gamerant.com"


def test_110_names_on_youtube_are_110_outlets(
    diablo: tuple[Resolution, TopicGraph],
) -> None:
    channels = {
        label.name: verdict
        for label, verdict in diablo[0].outlets.verdicts.items()
        if label.domain == "youtube.com"
    }
    assert len(channels) == len({verdict.provider for verdict in channels.values()}) == 110


def test_what_is_wrong_is_named(
    diablo_corpus: tg.Corpus, diablo: tuple[Resolution, TopicGraph]
) -> None:
    graph = diablo[1]
    codes = Counter(problem.code for problem in graph.problems)
    assert codes["self-related"] == 7
    (habit,) = [problem for problem in graph.problems if problem.code == "empty-topic"]
    assert habit.file == "."
    assert habit.message.startswith("7 articles have an empty")
    files = {record.file for record in diablo_corpus.records}
    assert all(
        problem.file in files and problem.line >= 1 and problem.message
        for problem in graph.problems
        if problem != habit
    )
    assert ("From Software" in str(graph.problems)) == (
        "From Software" in str([label.name for label in diablo[0].outlets.verdicts])
    )


def test_dashes_in_a_text_are_not_a_delimiter(diablo_corpus: tg.Corpus) -> None:
    dashed = [record for record in diablo_corpus.records if "---" in record.excerpt]
    assert dashed
    assert all(
        record.published and record.urls and record.provider and record.topics for record in dashed
    )


def test_no_story_of_the_real_folder_is_a_chain_of_many_events(
    diablo: tuple[Resolution, TopicGraph],
) -> None:
    stories = diablo[1].stories()
    assert max(len(story.articles) for story in stories) <= diablo[1].articles.height / 10
    assert (
        max((story.end - story.start).days for story in stories if story.start and story.end) <= 14
    )


def test_81_files_are_81_articles_on_17_topics(
    ai: tuple[Resolution, TopicGraph],
) -> None:
    graph = ai[1]
    assert (graph.articles["held"].sum(), graph.topics.height) == (81, 17)
    assert graph.find("facial recognition").height >= 1


@pytest.mark.parametrize("folder", ["diablo", "ai"])
def test_the_order_of_the_files_changes_nothing(
    folder: str, request: pytest.FixtureRequest
) -> None:
    corpus, (resolved, graph) = (
        request.getfixturevalue(f"{folder}_corpus"),
        request.getfixturevalue(folder),
    )
    again, shuffled = built(corpus, seed=11)
    assert again.problems == resolved.problems
    assert sorted(again.articles.links) == sorted(resolved.articles.links)
    for name in tables.SCHEMAS:
        assert getattr(shuffled.tables, name).equals(getattr(graph.tables, name))
