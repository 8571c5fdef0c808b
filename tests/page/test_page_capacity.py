"""A corpus with more articles than a page has room for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import polars as pl
import pytest

from tests.page.small_graphs import Graph, article, graph, large
from topicgraph import page
from topicgraph.compare import compare
from topicgraph.page import capacity
from topicgraph.page.data import read_coverage
from topicgraph.page.highlights import list_highlights

ROOM = 200


@pytest.fixture
def little_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(capacity, "MAX_ARTICLES", ROOM)


def with_a_wide_story() -> Graph:
    """A large corpus, and long before it a story of eight outlets."""
    made = large()
    wide = graph(
        [
            article(
                f"wide{n}", story="story:wide", provider=f"provider:o{n}.example", hours=n - 900
            )
            for n in range(8)
        ]
    )
    articles = pl.concat([made.tables.articles, wide.tables.articles])
    return replace(made, tables=replace(made.tables, articles=articles))


def mixed() -> Graph:
    """A story of three outlets, two of two, and articles in no story, from old to new."""
    rows = [
        article(f"w{n}", story="story:wide", provider=f"provider:o{n}.example", hours=n)
        for n in range(3)
    ]
    rows += [
        article(f"old{n}", story="story:old", provider=f"provider:o{n}.example", hours=10 + n)
        for n in range(2)
    ]
    rows += [
        article(f"new{n}", story="story:new", provider=f"provider:o{n}.example", hours=90 + n)
        for n in range(2)
    ]
    rows += [article(f"single{n}", hours=n * 20) for n in range(4)]
    rows += [article("linked", hours=200, held=False, files=[])]
    return graph(rows, [("article:https://w0.example/", "topic:x", "about", "stated")])


@pytest.mark.parametrize(
    ("most", "kept"),
    [
        (3, ["w0", "w1", "w2"]),
        (6, ["w0", "w1", "w2", "new0", "new1"]),
        (9, ["w0", "w1", "w2", "old0", "old1", "single3", "single2", "new0", "new1"]),
        (
            11,
            [
                "w0",
                "w1",
                "w2",
                "old0",
                "old1",
                "new0",
                "new1",
                "single0",
                "single1",
                "single2",
                "single3",
            ],
        ),
    ],
)
def test_whole_stories_that_most_outlets_have_are_carried_first_then_the_newest(
    most: int, kept: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(capacity, "MAX_ARTICLES", most)
    coverage = read_coverage(mixed())
    assert sorted(coverage.articles["title"]) == sorted(kept)
    assert coverage.left_out == 12 - len(kept)


def test_an_edge_to_an_article_that_is_left_out_is_left_out_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = mixed()
    edge = (
        "article:https://w0.example/",
        "article:https://old0.example/",
        "similar",
        "both say harbour",
    )
    made = graph(made.tables.articles.to_dicts(), [edge])
    monkeypatch.setattr(capacity, "MAX_ARTICLES", 3)
    assert (
        capacity.cut_to_capacity(made.tables).edges.filter(pl.col("kind") == "similar").is_empty()
    )
    assert "w0" in page.html(made)


@pytest.mark.usefixtures("little_room")
def test_the_counts_are_of_all_articles_whatever_the_page_carries() -> None:
    cut = read_coverage(large())
    assert (
        cut.totals.counts["articles"],
        cut.totals.counts["stories"],
        cut.totals.counts["outlets"],
    ) == (360, 60, 30)
    assert (len(cut.outlet), len(cut.stories)) == (ROOM, 50)


def test_the_findings_are_the_same_whatever_the_page_carries(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    whole = with_a_wide_story()
    comparison = compare(whole.tables)
    highlights = list_highlights(comparison, read_coverage(whole))
    monkeypatch.setattr(capacity, "MAX_ARTICLES", ROOM)
    assert list_highlights(comparison, read_coverage(whole)) == highlights


def test_a_page_that_has_room_for_all_says_nothing_of_it(visit: Callable[..., Any]) -> None:
    seen = visit(replace(large()))
    assert seen.page.locator(".cover").count() == 0
    seen.page.click("text=About")
    assert "This page contains" not in seen.page.inner_text("#panel")


@pytest.mark.usefixtures("little_room")
def test_a_page_that_lacks_articles_says_so_and_how_to_see_them(visit: Callable[..., Any]) -> None:
    seen = visit(replace(large()))
    words = seen.page.inner_text("section.cover")
    assert "200 of the 360 articles; a browser cannot handle the other 160" in words
    assert "topicgraph find" in words
    assert seen.page.inner_text(".counts dd >> nth=0") == "360"
    seen.page.click("text=About")
    assert "a browser cannot handle the other 160" in seen.page.inner_text("#panel")
    assert seen.clean()


@pytest.mark.usefixtures("little_room")
@pytest.mark.parametrize(
    "where",
    [
        "tab=articles",
        "tab=stories",
        "view=table",
        "view=outlets",
        "view=compare",
        "at=provider:o1.example",
    ],
)
def test_whatever_counts_only_what_is_on_the_page_says_so(
    where: str, visit: Callable[..., Any]
) -> None:
    seen = visit(replace(large()), f"#{where}")
    assert "Of the 200 articles on this page; the corpus has 360." in seen.texts(".cover:visible")


@pytest.mark.usefixtures("little_room")
def test_filters_and_search_say_what_they_cover(visit: Callable[..., Any]) -> None:
    seen = visit(replace(large()))
    seen.page.click("#filter")
    assert seen.texts("#filters .cover") == [
        "Of the 200 articles on this page; the corpus has 360."
    ]
    seen.page.click("#filters .only >> nth=0")
    assert "of 200 articles on this page" in seen.page.inner_text("#chips .selected")
    seen.page.fill("#find", "story")
    assert seen.texts("#found .cover") == ["Of the 200 articles on this page; the corpus has 360."]
