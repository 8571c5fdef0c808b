"""Every sentence and figure of the first screen is recomputed from the tables, by code that shares
nothing with the page's."""

from __future__ import annotations

import re
from collections import Counter
from datetime import timedelta
from typing import Any

import polars as pl
import pytest

from topicgraph.graph import TopicGraph
from topicgraph.page.comparison_data import collect_comparison
from topicgraph.page.data import read_coverage
from topicgraph.page.picture import make_picture

from .small_graphs import article, graph, random_graph

PLAIN = {0x2068: "", 0x2069: ""}
NUMBER = r"([\d,]+)"


@pytest.fixture(params=["demo", "diablo4", "random"])
def corpus(request: pytest.FixtureRequest) -> Any:
    if request.param == "random":
        return random_graph()
    return request.getfixturevalue(request.param)


def held_rows(corpus: Any) -> pl.DataFrame:
    """The held articles with whether their outlet is a platform."""
    outlets = corpus.tables.providers.select(provider="id", platform="platform", outlet="name")
    return corpus.tables.articles.filter("held").join(outlets, on="provider", how="left")


def sentences(corpus: Any) -> list[str]:
    found = collect_comparison(corpus.tables, read_coverage(corpus))["findings"]
    return [one["text"].translate(PLAIN) for one in found]


def numbers(pattern: str, text: str) -> list[int]:
    match = re.search(pattern, text)
    assert match, (pattern, text)
    return [int(group.replace(",", "")) for group in match.groups()]


def test_the_figures_at_the_top_are_those_of_the_tables(corpus: Any) -> None:
    counts = read_coverage(corpus).totals.counts
    held = held_rows(corpus)
    assert counts["articles"] == held.height
    assert counts["stubs"] == corpus.tables.articles.height - held.height
    assert counts["outlets"] == held.filter(~pl.col("platform"))["provider"].n_unique()
    assert counts["undated"] == held["published"].null_count()
    copies = corpus.tables.edges.filter(pl.col("kind").cast(pl.String) == "copy_of")["source"]
    members = Counter(corpus.tables.articles["story"].drop_nulls())
    ends = {
        end
        for source, target, kind in corpus.tables.edges.select("source", "target", "kind").rows()
        if kind in ("related", "similar", "copy_of", "update_of") and source != target
        for end in (source, target)
    }
    assert counts["unconnected"] == sum(
        row["id"] not in ends and members[row["story"]] < 2 for row in held.to_dicts()
    )
    assert counts["copies"] == len(set(copies) & set(held["id"]))
    moments = held["published"].drop_nulls()
    assert (counts["from"], counts["to"]) == (
        int(moments.min().timestamp()), int(moments.max().timestamp())
    )  # fmt: skip


def test_the_biggest_story_has_the_outlets_and_articles_that_are_counted(corpus: Any) -> None:
    text = sentences(corpus)[0]
    held = held_rows(corpus).drop_nulls("story")
    own = pl.col("provider").filter(~pl.col("platform")).drop_nulls().n_unique()
    sizes = held.group_by("story").agg(outlets=own, articles=pl.len())
    most = sizes["outlets"].max()
    biggest = sizes.filter(pl.col("outlets") == most)
    if biggest.height > 1:
        names = {story.id: story.name for story in read_coverage(corpus).stories}
        assert numbers(f"with {NUMBER} outlets each", text) == [most]
        assert all(f"“{names[id_]}”" in text for id_ in biggest["story"])
        return
    outlets, articles = numbers(f"{NUMBER} outlets, {NUMBER} articles", text)
    assert (outlets, articles) == (most, biggest["articles"][0])


def test_who_was_first_is_the_outlet_of_the_earliest_time_that_is_stated(corpus: Any) -> None:
    text = sentences(corpus)[0]
    match = re.search(r"; (.+) was first in this corpus(?: among articles in (.+))?\.", text)
    if text.startswith("The biggest stories are"):  # of several none is said to be first
        assert match is None
        return
    coverage = read_coverage(corpus)
    names = {story.name: story.id for story in coverage.stories}
    title = re.search("“(.+)”", text)
    assert title
    if match is None:
        with_first = corpus.tables.stories.filter(pl.col("id") == names[title[1]]).drop_nulls(
            "first"
        )
        assert with_first.is_empty()
        return
    rows = held_rows(corpus).filter(
        (pl.col("story") == names[title[1]]) & pl.col("precision").is_in(["minute", "second"])
    )
    copies = corpus.tables.edges.filter(pl.col("kind") == "copy_of")["source"].implode()
    own = rows.filter(~pl.col("id").is_in(copies)).sort("published")
    assert own["outlet"][0] == match[1]
    day = own["published"][0].date()
    held = held_rows(corpus).drop_nulls("language").filter(pl.col("language") != "")
    is_near = pl.col("published").dt.date().is_between(day - timedelta(days=1), day)
    near, told = held.filter(is_near), held.filter(pl.col("story") == names[title[1]])
    languages = [set(one["language"].str.slice(0, 2)) for one in (near, told)]
    assert (match[2] is not None) == bool(languages[1] and languages[0] - languages[1])


def test_what_is_said_of_republishing_and_missing_stories_is_counted(corpus: Any) -> None:
    held = held_rows(corpus)
    for text in sentences(corpus):
        if "republishes" in text:
            name = text.split(" republishes")[0]
            _, pieces = numbers(f"wrote {NUMBER} of the {NUMBER} article", text)
            ids = corpus.tables.providers.filter(pl.col("name") == name)["id"].implode()
            at_it = held.filter(pl.col("provider").is_in(ids) | pl.col("carrier").is_in(ids))
            assert pieces == at_it.height
        if "has none in this corpus on" in text:
            name = text.split(", with ")[0]
            size, others = numbers(f"with {NUMBER} articles, .*which {NUMBER} other outlet", text)
            assert size == held.filter(pl.col("outlet") == name).height
            assert others >= 5


def test_a_line_between_stories_is_stated_only_if_a_file_states_it() -> None:
    rows = [
        article(f"{story}{n}", story=f"story:{story}", provider=f"provider:o{n}.example", hours=n)
        for story in "abc" for n in range(120)
    ]  # fmt: skip
    ids = {row["title"]: row["id"] for row in rows}
    edges = [
        (ids["a0"], ids["b0"], "similar", "titles alike"),
        (ids["b1"], ids["c1"], "related", "stated"),
    ]
    drawn = make_picture(read_coverage(graph(rows, edges)))
    name_of = {
        mark["id"]: read_coverage(graph(rows, edges)).stories[mark["ref"]].id
        for mark in drawn.marks
        if mark["kind"] == "story"
    }
    kinds = {
        frozenset((name_of[a], name_of[b])): kind
        for a, b, kind, _ in drawn.edges
        if a in name_of and b in name_of
    }
    assert kinds == {
        frozenset(("story:a", "story:b")): "similar",
        frozenset(("story:b", "story:c")): "related",
    }


def test_lanes_name_the_outlets_in_the_order_of_their_stated_times(
    visit: Any, demo_page: Any, demo: TopicGraph
) -> None:
    story = max(demo.stories(), key=lambda one: len(one.providers))
    seen = visit(demo_page, f"#at={story.id}")
    shown = seen.texts(".lanes li > .thing")
    rows = demo.tables.articles.filter(
        (pl.col("story") == story.id) & pl.col("precision").is_in(["minute", "second"])
    ).sort("published")
    names = dict(demo.tables.providers.select("id", "name").iter_rows())
    order = list(dict.fromkeys(names[id_] for id_ in rows["provider"].drop_nulls()))
    assert shown[: len(order)] == order
    assert seen.texts(".lanes .words")[0] == "earliest"  # whether it was first is said apart
