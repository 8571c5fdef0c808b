"""The Stories view, with which a page opens, against the tables."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

import polars as pl
import pytest
from lxml import etree

from topicgraph.graph import TopicGraph

from .small_graphs import article, graph

Visit = Callable[..., Any]


@pytest.fixture(params=["demo", "diablo4"])
def corpus(request: pytest.FixtureRequest) -> tuple[TopicGraph, Path]:
    name = request.param
    return request.getfixturevalue(name), request.getfixturevalue(f"{name}_page")


def own_articles(corpus: TopicGraph) -> pl.DataFrame:
    """The held articles of outlets; a platform is none."""
    outlets = corpus.tables.providers.select(provider="id", platform="platform", outlet="name")
    rows = corpus.tables.articles.filter("held").join(outlets, on="provider", how="left")
    return rows.filter(~pl.col("platform"))


def test_a_page_opens_with_the_stories_of_most_outlets_and_how_many_have_each(
    visit: Visit, corpus: tuple[TopicGraph, Path]
) -> None:
    tables, path = corpus
    seen = visit(path)
    assert seen.page.get_attribute("[data-view=stories]", "aria-pressed") == "true"
    own = own_articles(tables)
    count = own.group_by("story").agg(pl.col("provider").n_unique())
    outlets_of = dict(count.iter_rows())
    total = own["provider"].n_unique()
    rows = seen.page.locator(".story-row")
    ids = rows.evaluate_all("rows => rows.map((row) => row.dataset.id)")
    words = seen.texts(".story-reach .number")
    assert words == [f"{outlets_of[id_]} of {total} outlets" for id_ in ids]
    sizes = [outlets_of[id_] for id_ in ids]
    assert sizes == sorted(outlets_of[id_] for id_ in outlets_of if id_)[::-1][: len(sizes)]
    assert seen.clean(), (seen.requests, seen.messages)


def test_who_was_first_and_next_is_what_the_table_of_stories_says(
    visit: Visit, corpus: tuple[TopicGraph, Path]
) -> None:
    tables, path = corpus
    seen = visit(path)
    articles = {row["id"]: row for row in own_articles(tables).to_dicts()}
    stories = {row["id"]: row for row in tables.tables.stories.to_dicts()}
    with_first = 0
    for n, id_ in enumerate(
        seen.page.locator(".story-row").evaluate_all("rows => rows.map((row) => row.dataset.id)")
    ):
        row, story = seen.page.locator(".story-row").nth(n), stories[id_]
        words = row.locator(".story-hours > .words").inner_text()
        if story["first"] is None:
            assert words.startswith("Who was first is not known: ")
            continue
        with_first += 1
        first = articles[story["first"]]
        names = {articles[one]["outlet"] for one in (story["first"], *story["tied"])}
        head = words.split(" · next, ")[0]
        assert head.startswith("First: " if len(names) == 1 else "First, in a tie: ")
        assert all(name in head for name in names)
        assert head.endswith(f", {first['published']:%H:%M} UTC")
        if story["runner_up"] in articles:
            assert articles[story["runner_up"]]["outlet"] in words.split(" · next, ")[1]
        assert row.locator(".hours .first").count() == 1
    assert with_first


def test_every_dated_article_of_a_story_is_a_dot_at_its_place_in_its_own_hours(
    visit: Visit,
) -> None:
    names = ("a", "b", "c", "d")
    hours = dict(zip(names, (0, 1, 3, 4), strict=True))
    rows = [
        article(f"{story}{name}", story=f"story:{story}", hours=hours[name],
                provider=f"provider:{name}.example")
        for story in "xyz" for name in names
    ]  # fmt: skip
    rows.append(article("undated", story="story:x", published=None, precision="none"))
    seen = visit(graph(rows))
    dots = seen.page.locator(".story-row[data-id='story:x'] .hours .dot")
    lefts = dots.evaluate_all("dots => dots.map((dot) => dot.style.left)")
    assert lefts == ["0%", "25%", "75%", "100%"]
    ends = seen.texts(".story-row[data-id='story:x'] .hours-ends span")
    assert ends == ["1 Mar 2021, 09:00 UTC", "+4 h", "1 undated not shown"]


def test_a_day_without_a_time_is_a_band_of_a_day(visit: Visit) -> None:
    rows = [
        article(f"{story}{n}", story=f"story:{story}", hours=-9 + 24 * n,
                precision="day" if n == 0 else "minute", provider=f"provider:{n}.example")
        for story in "xyz" for n in range(3)
    ]  # fmt: skip
    seen = visit(graph(rows))
    band = seen.page.locator(".story-row[data-id='story:x'] .hours .day")
    assert band.evaluate("band => [band.style.left, band.style.width]") == ["0%", "50%"]
    assert seen.page.locator(".story-row[data-id='story:x'] .hours .dot").count() == 2


def test_the_stories_follow_the_selection(visit: Visit, demo_page: Path, demo: TopicGraph) -> None:
    topic = "topic:surveillance"
    seen = visit(demo_page, f"#only.topic={topic}")
    wanted = own_articles(demo.filter(topic="Surveillance"))
    sizes = wanted.group_by("story").agg(n=pl.col("provider").n_unique()).drop_nulls()
    shown = sizes.filter(pl.col("n") > 1)["story"]
    rows = seen.page.locator(".story-row").evaluate_all("rows => rows.map((row) => row.dataset.id)")
    assert rows
    assert sorted(rows) == sorted(shown)
    whole = own_articles(demo)
    outlets_of = dict(whole.group_by("story").agg(pl.col("provider").n_unique()).iter_rows())
    total = whole["provider"].n_unique()
    words = [f"{outlets_of[id_]} of {total} outlets (whole corpus)" for id_ in rows]
    assert seen.texts(".story-reach .number") == words
    counts = [outlets_of[id_] for id_ in rows]
    assert counts == sorted(counts, reverse=True)


SHARED = [
    article(f"shared{name}", story="story:shared", hours=2_000, provider=f"provider:{name}.example")
    for name in "ad"
]
"""A later story of a and d: without one, nothing suggests that d covers what a covers."""


def test_to_select_a_story_changes_no_fact_about_it(visit: Visit) -> None:
    rows = [
        article(f"{story}{name}", story=f"story:{story}", provider=f"provider:{name}.example")
        for story in "xyz" for name in ("abc" if story == "x" else "ab")
    ]  # fmt: skip
    of_d = [article(f"d{n}", provider="provider:d.example", hours=n) for n in range(6)]
    of_e = [article(f"e{n}", provider="provider:e.example", hours=n) for n in range(2)]
    groups = {
        side: tuple(f"provider:{name}.example" for name in names)
        for side, names in (("left", "ade"), ("right", "bc"))
    }
    corpus = graph(rows + of_d + of_e + SHARED, groups=groups)

    def read(fragment: str) -> list[str]:
        text = visit(corpus, fragment).page.inner_text("[data-id='story:x'] .story-reach")
        return [line.replace("\u00a0", " ") for line in text.splitlines() if line]

    number, *rest = read("")
    assert number == "3 of 5 outlets"
    assert rest == ["left: 1 of 3", "right: 2 of 2", "Not from d.example"]
    for fragment in ("#only.story=story:x", "#only.outlet=provider:a.example"):
        assert read(fragment) == ["3 of 5 outlets (whole corpus)", *rest], fragment


def test_the_selected_part_of_a_story_is_said_to_be_one(visit: Visit) -> None:
    rows = three_stories_of("abc")
    words = ".story-row[data-id='story:x'] .story-name > .words"
    whole = visit(graph(rows), "#only.story=story:x").page.locator(words).first.inner_text()
    part = visit(graph(rows), "#only.outlet=provider:a.example").page.locator(words).first
    assert whole.startswith("3 articles · 3 outlets")
    assert part.inner_text().startswith("selected: 1 article · 1 outlet")


def test_a_story_opens_into_a_lane_for_each_outlet_and_for_those_that_lack_it(visit: Visit) -> None:
    hours = {"a": 0, "b": 2, "c": 2.25}
    rows = [
        article(f"{story}{name}", story=f"story:{story}", hours=hours[name],
                provider=f"provider:{name}.example")
        for story in "xyz" for name in "abc"
    ]  # fmt: skip
    busy = [article(f"d{n}", provider="provider:d.example", hours=n) for n in range(6)]
    seen = visit(graph(rows + busy + SHARED))
    row = "[data-id='story:x']"
    assert seen.page.locator(f"{row} .lanes").count() == 0
    seen.page.click(f"{row} .lanes-button")
    names = seen.texts(f"{row} .lanes li > .thing")
    assert names == ["a.example", "b.example", "c.example", "d.example"]
    words = [text.replace("\u2068", "").replace("\u2069", "") for text in
             seen.texts(f"{row} .lanes .words")]  # fmt: skip
    assert words == ["earliest", "+2 h", "+2 h 15 min · 15 min later", "not in this corpus"]
    assert "open=story:x" in seen.at()
    seen.page.click(f"{row} .lanes-button")
    assert seen.page.locator(f"{row} .lanes").count() == 0


def three_stories_of(outlets: str) -> list[dict]:
    """Three stories, each with an article of each outlet."""
    return [
        article(f"{story}{name}", story=f"story:{story}", provider=f"provider:{name}.example")
        for story in "xyz"
        for name in outlets
    ]


def test_an_outlet_without_articles_around_a_story_is_not_said_to_lack_it(visit: Visit) -> None:
    rows = three_stories_of("ab")
    later = [article(f"d{n}", provider="provider:d.example", hours=400 + n) for n in range(6)]
    seen = visit(graph(rows + later))
    assert seen.texts(".story-reach .words") == []


def test_an_outlet_that_shares_no_story_with_those_that_have_one_is_not_said_to_lack_it(
    visit: Visit,
) -> None:
    rows = three_stories_of("abc")
    of_d = [article(f"d{n}", provider="provider:d.example", hours=n) for n in range(6)]
    assert visit(graph(rows + of_d)).texts(".story-reach .words") == []
    assert len(visit(graph(rows + of_d + SHARED)).texts(".story-reach .words")) == 3


def test_an_outlet_with_an_article_on_the_subject_of_a_story_is_not_said_to_lack_it(
    visit: Visit,
) -> None:
    rows = three_stories_of("abc")
    of_d = [article(f"d{n}", provider="provider:d.example", hours=n) for n in range(6)]
    other = [article(f"e{n}", provider="provider:e.example", hours=900 + n) for n in range(9)]
    about = [(row["id"], "subject:ferry", "mentions", "") for row in rows if row["id"][16] == "x"]
    seen = visit(graph(rows + of_d + other + SHARED, about))
    assert seen.texts(".story-reach .words") == ["Not from d.example"] * 3
    seen = visit(graph(rows + of_d + other + SHARED, [*about, (of_d[0]["id"], *about[0][1:])]))
    assert seen.texts(".story-reach .words") == ["Not from d.example"] * 2


def test_a_view_without_stories_says_what_to_do_next(visit: Visit) -> None:
    seen = visit(graph([article(f"a{n}", hours=n) for n in range(3)]), "#view=stories")
    assert "may make stories" in seen.page.inner_text(".none-found")
    seen.page.click(".none-found >> text=Show the articles in the table")
    assert "view=table" in seen.at()
    one = [article(f"a{n}", hours=n, story="story:x") for n in range(3)]
    seen = visit(graph(one), "#view=stories")
    assert "No story has articles of two outlets" in seen.page.inner_text(".none-found")


def test_a_few_articles_of_another_year_do_not_empty_the_time_strip(visit: Visit) -> None:
    rows = [article(f"a{n}", hours=24 * n) for n in range(60)]
    rows.append(article("old", hours=-24 * 365 * 7))
    seen = visit(graph(rows))
    assert "not drawn: 1 earlier, from 3 Mar 2014" in seen.page.inner_text(".strip-words")
    assert seen.page.locator(".strip-chart .bar-volume").count() > 5
    assert seen.page.input_value("[aria-label='From day']") == "2014-03-03"


def test_the_exact_name_of_an_outlet_and_enter_select_the_outlet(visit: Visit) -> None:
    names = {"wire": "Harbour Wire", "other": "Harbour Wire Extra"}
    rows = [article(f"w{n}", provider="provider:wire.example") for n in range(3)]
    rows += [article(f"o{n}", provider="provider:other.example") for n in range(9)]
    rows.append(article("x", title="A wire in the port", provider="provider:other.example"))
    about = [(row["id"], "topic:harbour", "about", "") for row in rows]
    about += [(row["id"], "topic:harbour-wire", "about", "") for row in rows[5:]]
    topics = {"harbour": "Harbour", "harbour-wire": "harbour wire"}
    seen = visit(graph(rows, about, **names, **topics))
    seen.page.fill("#find", "harbour wire")
    seen.page.wait_for_selector("[role=option]")
    heads = [text.split()[0].title() for text in seen.texts(".find-head")]
    assert heads.index("Outlets") < heads.index("Topics")
    seen.page.press("#find", "Enter")
    assert "at=provider:wire.example" in seen.at()
    assert "only" not in seen.at()


def test_outlet_words_and_month_are_asked_for_in_one_query(
    visit: Visit, demo_page: Path, demo: TopicGraph
) -> None:
    seen = visit(demo_page)
    seen.page.fill("#find", "cameras harbour wire february 2021")
    wanted = demo.find("cameras", provider="Harbour Wire", since="2021-02", until="2021-03")
    assert wanted.height
    option = seen.texts(".option")[0]
    assert f"{wanted.height} article" in option.replace("this", "1")
    seen.page.keyboard.press("Enter")
    assert seen.page.inner_text(".selected").startswith(f"{wanted.height} of ")


def test_a_story_is_saved_as_a_card_with_its_outlets_first_and_corpus(visit: Visit) -> None:
    rows = [
        article(f"a{n}", title="<b>& “x”", story="story:x", hours=n,
                provider=f"provider:{n}.example")
        for n in range(3)
    ]  # fmt: skip
    seen = visit(graph(rows), "#at=story:x")
    with seen.page.expect_download() as found:
        seen.page.click("text=Save as a card")
    card = etree.fromstring(Path(found.value.path()).read_bytes())
    texts = [text.translate({0x2068: "", 0x2069: ""}) for text in card.itertext()]
    assert "<b>& “x”" in texts
    assert [text for text in texts if text.endswith(".example")] == [
        "0.example", "1.example", "2.example",
    ]  # fmt: skip
    circles = [one for one in card.iter() if one.tag.endswith("circle")]
    assert [float(one.get("cx")) for one in circles] == [190, 401, 612]
    assert any(text.startswith("In this corpus: 3 articles of 3 outlets") for text in texts)
    assert not [one for one in card.iter() if one.tag.endswith(("script", "image", "a"))]


def test_a_story_says_of_each_group_of_outlets_how_many_have_it(
    visit: Visit, demo_page: Path, demo: TopicGraph
) -> None:
    seen = visit(demo_page)
    own = own_articles(demo)
    rows = seen.page.locator(".story-row")
    all_outlets = set(own["provider"])
    groups = {name: set(members) & all_outlets for name, members in demo.tables.groups.items()}
    for n, id_ in enumerate(rows.evaluate_all("rows => rows.map((row) => row.dataset.id)")):
        having = set(own.filter(pl.col("story") == id_)["provider"])
        wanted = {
            f"{name}: {len(members & having) or 'none'} of {len(members)}"
            for name, members in groups.items()
            if len(members) >= 2
        }
        shown = rows.nth(n).locator(".reach-groups li").all_inner_texts()
        assert {text.replace("\xa0", " ") for text in shown} == wanted


def test_the_panel_of_an_outlet_lists_every_shared_story_that_it_does_not_have(
    visit: Visit, demo_page: Path, demo: TopicGraph
) -> None:
    spark = "provider:eveningspark.example"
    own = own_articles(demo)
    reach = own.group_by("story").agg(pl.col("provider").n_unique())
    articles = demo.tables.articles
    at_it = articles.filter((pl.col("provider") == spark) | (pl.col("carrier") == spark))
    missing = reach.filter(
        (pl.col("provider") > 1) & ~pl.col("story").is_in(at_it["story"].implode())
    )
    seen = visit(demo_page, f"#at={spark}")
    rows = seen.page.locator("section:has(> h3:text('Big stories missing here')) li .words")
    shown = [int(text.split()[0]) for text in rows.all_inner_texts()]
    assert shown == sorted(missing["provider"], reverse=True)
    assert len(shown) >= 2


def test_a_selection_without_a_shared_story_shows_the_stories_it_has_an_article_of(
    visit: Visit,
) -> None:
    rows = [
        article(f"{name}{n}", story=f"story:{n}", provider=f"provider:{name}.example", hours=n)
        for n in range(3) for name in "ab"
    ]  # fmt: skip
    alone = article("c", provider="provider:c.example")
    seen = visit(graph([*rows, alone]), "#only.outlet=provider:a.example")
    assert seen.page.locator(".story-row").count() == 3
    seen = visit(graph([*rows, alone]), "#only.outlet=provider:c.example&view=stories")
    assert "None of the selected articles is part of a story." in seen.page.inner_text("#sheet")
    seen.page.click("text=Show them in the table")
    assert seen.page.get_attribute("[data-view=table]", "aria-pressed") == "true"


def test_what_no_outlet_of_a_group_has_is_a_view_of_its_own(
    visit: Visit, demo_page: Path, demo: TopicGraph
) -> None:
    seen = visit(demo_page, "#view=outlets")
    seen.page.click("#sheet >> text=Missing by group")
    own = own_articles(demo)
    week = 7 * 86_400
    times = pl.col("published").dt.epoch("s")
    dated = own.filter(pl.col("published").is_not_null())
    for name, members in demo.tables.groups.items():
        wanted = set()
        for story, part in dated.group_by("story"):
            if story[0] is None or part["provider"].n_unique() < 3:
                continue
            having = set(own.filter(pl.col("story") == story[0])["provider"])
            span = part.select(times.min().alias("from"), times.max().alias("to")).row(0)
            near = dated.filter(
                times.is_between(span[0] - week, span[1] + week)
                & pl.col("provider").is_in(list(members))
            )
            active = near.group_by("provider").len().filter(pl.col("len") >= 2).height
            if not having & set(members) and active >= 2:
                wanted.add(story[0])
        section = f".group-gaps[data-group='{name}'] li[data-id]"
        shown = seen.page.locator(section).evaluate_all("all => all.map((one) => one.dataset.id)")
        assert set(shown) == wanted, name
    assert seen.page.locator(".group-gaps li[data-id]").count() >= 2
    assert seen.clean(), (seen.requests, seen.messages)


def test_a_corpus_without_groups_says_that_none_is_defined(visit: Visit) -> None:
    seen = visit(graph([article("a"), article("b")]), "#view=outlets")
    seen.page.click("text=Missing by group")
    assert "No groups of outlets are defined" in seen.page.inner_text("#sheet")


def test_the_panel_of_a_story_says_how_it_holds_together_and_what_came_before(
    visit: Visit, diablo4: TopicGraph, diablo4_page: Path
) -> None:
    name, stories, reasons = diablo4.tables.storylines.select("name", "stories", "reasons").row(0)
    row = diablo4.tables.stories.filter(pl.col("id") == stories[1]).to_dicts()[0]
    seen = visit(diablo4_page, f"#at={quote(stories[1])}")
    text = seen.page.inner_text("#panel")
    assert reasons[1] in text
    seen.page.click(f"#panel >> text={name}")
    assert f"at={stories[0]}" in seen.at()
    core = len(row["core"])
    assert f"{core} article{'s' if core > 1 else ''}" in text.split("WHY THESE ARE ONE STORY")[1]
    seen.page.goto("about:blank")
    member = row["core"][0]
    seen = visit(diablo4_page, f"#at={quote(member)}")
    panel = seen.page.inner_text("#panel")
    assert "says the same as at least a quarter of the others" in panel
    assert "same URL" not in panel
    seen.page.click("text=How is it connected to")
    assert seen.page.evaluate("document.activeElement.id") == "path-1"  # the first one is given
    assert f"path={member}" in seen.at()
    assert seen.clean(), (seen.requests, seen.messages)
