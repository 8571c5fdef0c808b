"""What stands out, and what of `compare` the page carries."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import polars as pl
import pytest

from topicgraph.compare import Comparison, compare
from topicgraph.compare.measures.lags import MAX_PAIRS_ON_PAGE as PAIRS
from topicgraph.graph import TopicGraph
from topicgraph.page.capacity import COPIED_FROM_OTHER, FIRST_ON_STORY, INDEPENDENT
from topicgraph.page.comparison_data import collect_comparison
from topicgraph.page.data import read_coverage
from topicgraph.page.highlights import MAX_HIGHLIGHTS, list_highlights
from topicgraph.store.tables import STORIES

from .small_graphs import article, graph

PLAIN = {0x2068: "", 0x2069: ""}
"""Takes away what isolates names from the text around them."""


def found(made: Any) -> list[dict[str, Any]]:
    rows = list_highlights(compare(made.tables), read_coverage(made))
    return [row | {"text": row["text"].translate(PLAIN)} for row in rows]


def story(size: int, name: str, **first: Any) -> list[dict[str, Any]]:
    """A story of `size` outlets, an hour apart."""
    whole = {"story": f"story:{name}"}
    rows = [
        article(
            f"{name}{n}", title=f"{name} {n}", provider=f"provider:o{n}.example", hours=n, **whole
        )
        for n in range(size)
    ]
    rows[0] |= first
    return rows


def test_the_biggest_story_is_said_with_who_was_first() -> None:
    first = found(graph(story(6, "big") + story(3, "small")))[0]
    assert first["text"] == (
        "The biggest story is “big 0”: 6 outlets, 6 articles; o0.example was first in this corpus."
    )
    assert (first["only"], first["at"]) == ({"story": ["story:big"]}, "story:big")


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (2, "The biggest stories are “a 0” and “b 0”, with 4 outlets each."),
        (3, "The biggest stories are “a 0”, “b 0” and “c 0”, with 4 outlets each."),
        (4, "4 stories are the biggest, with 4 outlets each."),
    ],
)
def test_of_stories_with_as_many_outlets_none_is_called_the_biggest(number: int, text: str) -> None:
    names = "abcd"[:number]
    rows = [row for name in names for row in story(4, name)] + story(3, "small")
    first = found(graph(rows))[0]
    assert first["text"] == text
    assert sorted(first["only"]["story"]) == [f"story:{name}" for name in names]


def test_what_is_only_linked_is_not_counted_as_here_in_silence() -> None:
    rows = story(6, "big")
    for row in rows[2:]:
        row["held"] = False
    text = found(graph(rows))[0]["text"]
    assert "2 outlets, 2 articles (4 more are linked, but not in this corpus)" in text


@pytest.mark.parametrize(
    ("first", "tied", "ending"),
    [
        (None, [], "6 articles."),
        ("big0", [], "6 articles; o0.example was first in this corpus."),
        ("big1", ["big2"], "6 articles; o1.example and o2.example were first, in a tie."),
    ],
)
def test_who_was_first_is_what_the_stories_say(
    first: str | None, tied: list[str], ending: str
) -> None:
    made = graph(story(6, "big"))
    by_number = made.tables.articles.select("id", number=pl.col("title").str.replace(" ", ""))
    ids = {number: id_ for id_, number in by_number.iter_rows()}
    row = {"id": "story:big", "first": ids.get(first or ""), "tied": [ids[one] for one in tied]}
    stories = pl.DataFrame([row], schema_overrides=dict(STORIES)).with_columns(
        pl.lit(None, kind).alias(name) for name, kind in STORIES.items() if name not in row
    )
    changed = replace(made, tables=made.tables.replace(stories=stories.select(list(STORIES))))
    assert found(changed)[0]["text"].endswith(ending)


def test_a_platform_is_no_outlet_of_a_story_and_republishes_nothing() -> None:
    video = article("v", story="story:big", provider="provider:host.example", hours=1)
    carried = [article(f"m{n}", carrier="provider:host.example") for n in range(6)]
    made = graph([*story(3, "big"), video, *carried])
    platform = pl.col("id") == "provider:host.example"
    providers = made.tables.providers.with_columns(platform=platform)
    texts = [
        one["text"]
        for one in found(replace(made, tables=replace(made.tables, providers=providers)))
    ]
    assert "3 outlets, 4 articles" in texts[0]
    assert not [text for text in texts if "republishes" in text]


def test_a_tie_names_all_who_were_first() -> None:
    rows = story(4, "big")
    rows[1]["published"] = rows[0]["published"]
    assert "o0.example and o1.example were first, in a tie" in found(graph(rows))[0]["text"]


def test_a_date_without_a_time_makes_no_outlet_first() -> None:
    rows = [row | {"precision": "day"} for row in story(8, "big")]
    assert found(graph(rows))[0]["text"].endswith("8 articles.")


def test_who_republishes_is_said_with_its_pieces_and_selects_them() -> None:
    rows = story(3, "big") + [
        article(f"m{n}", carrier="provider:host.example", provider=f"provider:o{n}.example")
        for n in range(6)
    ]
    highlight = next(one for one in found(graph(rows, host="Host")) if "republishes" in one["text"])
    assert (
        highlight["text"]
        == "Host republishes: other outlets wrote 6 of the 6 articles found there."
    )
    assert highlight["only"] == {"outlet": ["provider:host.example"], "kind": ["carried"]}


def test_a_channel_on_its_video_host_is_not_republished_by_it() -> None:
    rows = [
        article(f"v{n}", carrier="provider:host.example", provider=f"provider:host.example/{n}")
        for n in range(6)
    ]
    made = graph(rows)
    providers = made.tables.providers.with_columns(domain=pl.lit("host.example"))
    made = replace(made, tables=replace(made.tables, providers=providers))
    assert not [one for one in found(made) if "republishes" in one["text"]]


def test_a_few_copies_make_no_republisher() -> None:
    rows = [
        article(f"m{n}", carrier="provider:host.example", provider=f"provider:o{n}.example")
        for n in range(4)
    ]
    assert not [one for one in found(graph(rows)) if "republishes" in one["text"]]


def test_what_an_outlet_lacks_is_not_in_this_corpus_and_never_ignored() -> None:
    rows = story(6, "big") + [
        article(f"x{n}", provider="provider:busy.example", hours=50 + n) for n in range(9)
    ]
    texts = [one["text"] for one in found(graph(rows))]
    assert (
        "busy.example, with 9 articles, 9 of them within a week of it, has none in this corpus on"
        " “big 0”, which 6 other outlets have."
    ) in texts
    assert not [text for text in texts if "ignor" in text.lower() or "left out" in text]


def test_what_compare_has_tested_is_said_in_its_words_and_selects_its_articles(
    diablo4: TopicGraph,
    diablo4_comparison: Comparison,
) -> None:
    highlights = {
        one["text"]: one for one in list_highlights(diablo4_comparison, read_coverage(diablo4))
    }
    tested = diablo4_comparison.findings()
    listed = [finding for finding in tested if str(finding) in highlights]
    for finding in listed:
        only = highlights[str(finding)]["only"]
        assert finding.about["provider"] in only["outlet"]
    assert listed or len(highlights) == MAX_HIGHLIGHTS
    assert len(highlights) <= MAX_HIGHLIGHTS


def test_each_article_counts_for_what_compare_counts_it_for(demo: TopicGraph) -> None:
    coverage = read_coverage(demo)
    share = {
        row["provider"]: row["independent"] for row in demo.compare(minimum=1).share.to_dicts()
    }
    names = [row["id"] for row in coverage.outlet_rows]
    counted: dict[str, int] = {}
    for outlet, own in zip(coverage.outlet, coverage.flags, strict=True):
        if outlet >= 0 and own & INDEPENDENT and names[outlet] in share:
            counted[names[outlet]] = counted.get(names[outlet], 0) + 1
    assert counted == share
    copies = {
        row["provider"]: row["copies"]
        for row in demo.compare(minimum=1).copies.to_dicts()
        if row["copies"]
    }
    rows = zip(coverage.outlet, coverage.flags, coverage.held, strict=True)
    foreign = [
        names[outlet]
        for outlet, own, held in rows
        if own & COPIED_FROM_OTHER and held and outlet >= 0
    ]
    assert {name: foreign.count(name) for name in set(foreign)} == copies
    assert any(
        own & FIRST_ON_STORY and not own & INDEPENDENT for own in coverage.flags
    )  # a stub may be the first piece, but is no article


def test_the_page_carries_the_words_and_blindspots_of_compare(
    demo: TopicGraph, demo_comparison: Comparison
) -> None:
    coverage = read_coverage(demo)
    carried = collect_comparison(demo.tables, coverage)
    for outlet, words in carried["words"].items():
        mine = demo_comparison.distinctive.filter(
            (demo_comparison.distinctive["provider"] == coverage.outlet_rows[outlet]["id"])
            & (demo_comparison.distinctive["kind"] == "word")
            & (demo_comparison.distinctive["z"] > 0)
            & ~demo_comparison.distinctive["too_few"]
        )
        assert [word for word, *_ in words] == mine["term"].head(len(words)).to_list()
    for outlet, spots in carried["blindspots"].items():
        missing = demo_comparison.table("missing")
        mine = missing.filter(missing["provider"] == coverage.outlet_rows[outlet]["id"])
        stories = {row["story"]: row["n"] for row in mine.to_dicts()}
        assert all(stories[coverage.stories[place].id] == others for place, others, *_ in spots)


def test_where_not_all_pairs_are_carried_the_page_says_so(
    demo: TopicGraph, monkeypatch: Any
) -> None:
    assert PAIRS >= 1000
    for module in ("page.comparison_data", "compare.measures.lags"):
        monkeypatch.setattr(f"topicgraph.{module}.MAX_PAIRS_ON_PAGE", 1)
    # Without the table of stories every story counts, so that three pairs can be tested.
    tables = demo.tables.replace(stories=demo.tables.stories.clear())
    carried = collect_comparison(tables, read_coverage(demo))
    assert len(carried["lags"]) == 1
    assert any(
        "The page carries the tested lags of 1 of 3 pairs" in note
        for note in carried["about"]["notes"]
    )


def test_who_was_first_with_a_large_story_is_told_only_with_a_clear_lead(
    diablo4: TopicGraph,
    diablo4_comparison: Comparison,
) -> None:
    coverage = read_coverage(diablo4)
    texts = [
        one for one in list_highlights(diablo4_comparison, coverage) if "was first, " in one["text"]
    ]
    for one in texts:
        (story,) = [story for story in coverage.stories if story.id == one["at"]]
        assert story.gap_minutes is not None
        assert story.gap_minutes >= 15
        assert story.gap_minutes % 60  # whole hours may be those of two clocks
        assert len(story.first) == 1
        assert coverage.outlet_rows[story.first[0]]["name"] in one["text"]
        assert "in this corpus" in one["text"]
