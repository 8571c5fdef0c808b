"""Which stories are new, compared with a computation of its own on the tables."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree

import pytest
from writing import article

import topicgraph as tg
from topicgraph.errors import ArgumentError
from topicgraph.model import to_datetime
from topicgraph.query.atom import write_atom
from topicgraph.query.new_stories import find_known_time, find_new_stories, parse_since

ATOM = "{http://www.w3.org/2005/Atom}"


def reached(graph: tg.TopicGraph, outlets: int) -> dict[str, datetime]:
    """When each story reached a number of outlets, from the tables alone."""
    platforms = set(graph.providers.filter("platform")["id"])
    times: dict[str, dict[str, datetime]] = {}
    for row in graph.articles.filter("held").iter_rows(named=True):
        if row["story"] is None or row["provider"] in platforms or row["provider"] is None:
            continue
        moment = row["published"]
        if moment is None:
            continue
        if row["precision"] == "day":
            moment += timedelta(hours=24) - timedelta(seconds=1)
        own = times.setdefault(row["story"], {})
        own[row["provider"]] = min(own.get(row["provider"], moment), moment)
    return {
        story: sorted(own.values())[outlets - 1]
        for story, own in times.items()
        if len(own) >= outlets
    }


@pytest.mark.parametrize("outlets", [1, 2, 3, 5])
def test_a_story_is_new_from_when_it_reached_that_many_outlets(demo, outlets) -> None:
    expected = reached(demo, outlets)
    assert expected
    for moment in {*expected.values()}:
        for since in (moment, moment + timedelta(microseconds=1)):
            found = find_new_stories(demo.database, since, min_outlets=outlets)
            recent = {
                story: time for story, time in expected.items()
                if time >= since and demo.story(story).end >= since - timedelta(days=30)
            }  # fmt: skip
            assert {story.id: story.reached for story in found} == recent
            assert [story.reached for story in found] == sorted(recent.values(), reverse=True)


def test_the_outlets_are_those_of_the_story_and_the_first_is_that_of_its_report(demo) -> None:
    found = find_new_stories(demo.database, datetime(2021, 1, 1, tzinfo=UTC))
    for story in found:
        report = demo.story(story.id)
        names = {demo.provider(provider).name for provider in report.providers}
        assert set(story.outlets) <= names
        assert story.by == story.outlets[1]
        leader = report.first and demo.provider(report.first.provider).name
        assert story.first[:1] == (() if leader is None else (leader,))
        assert bool(story.first_reason) == (leader is None)


def test_what_an_outlet_lacks_is_what_it_has_no_article_on(demo) -> None:
    since = datetime(2021, 1, 1, tzinfo=UTC)
    every = {story.id for story in find_new_stories(demo.database, since)}
    wire = demo.provider("Harbour Wire").id
    covered = set(demo.articles.filter(demo.articles["provider"] == wire)["story"])
    lacked = find_new_stories(demo.database, since, missing=wire)
    assert {story.id for story in lacked} == every - covered != set()
    assert all(story.missing == "Harbour Wire" for story in lacked)
    assert lacked[0].describe()[-1].startswith("nothing on it from Harbour Wire in this corpus, ")


def test_the_stories_of_which_an_outlet_was_first_can_be_asked_for(demo) -> None:
    since, wire = datetime(2021, 1, 1, tzinfo=UTC), demo.provider("Harbour Wire").id
    found = find_new_stories(demo.database, since, first=wire)
    expected = [
        story for story in find_new_stories(demo.database, since) if "Harbour Wire" in story.first
    ]
    assert found == expected != []


STORY = "Port Elsing ferry strands three hundred passengers in the harbour overnight"


def build(build_graph, *articles: dict) -> tg.TopicGraph:
    return build_graph(
        {
            f"{number}.md": article(
                STORY, f"https://{name}.example/{number}", name.title(), f"{name}.example", **more
            )
            for number, (name, more) in enumerate(articles)
        }
    )


def test_an_article_counts_from_when_it_was_collected(build_graph) -> None:
    graph = build(
        build_graph,
        ("lantern", {"date": "2026-03-04T06:00:00Z", "collected_at": "2026-03-04T06:10:00Z"}),
        ("herald", {"date": "2026-03-04T06:30:00Z", "collected_at": "2026-03-04T11:00:00Z"}),
    )
    (story,) = find_new_stories(graph.database, datetime(2026, 3, 4, 10, tzinfo=UTC))
    assert story.reached == datetime(2026, 3, 4, 11, tzinfo=UTC)
    assert story.by == "Herald"
    assert find_new_stories(graph.database, datetime(2026, 3, 4, 11, 1, tzinfo=UTC)) == []


def test_a_day_without_a_time_counts_as_its_end() -> None:
    end = datetime(2026, 3, 4, 23, 59, 59, tzinfo=UTC)
    assert find_known_time(datetime(2026, 3, 4, tzinfo=UTC), "day", "") == end
    assert find_known_time(None, "day", "") is None


@pytest.mark.parametrize("extra", ['{"collected_at": 5}', '{"collected_at": "x"}', "collected_at"])
def test_a_time_of_collection_that_is_none_does_not_count(extra) -> None:
    moment = datetime(2026, 3, 4, 6, tzinfo=UTC)
    assert find_known_time(moment, "minute", extra) == moment


@pytest.mark.parametrize(("days", "count"), [(30, 1), (31, 0)])
def test_an_article_that_is_collected_a_month_late_is_no_news(days, count, build_graph) -> None:
    late = {"date": "2026-03-04T06:00:00Z", "collected_at": "2026-06-04T06:00:00Z"}
    graph = build(build_graph, ("lantern", late), ("herald", late))
    since = datetime(2026, 3, 4, 6, tzinfo=UTC) + timedelta(days=days)
    assert len(find_new_stories(graph.database, since)) == count


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("30min", "2026-03-04T11:30"),
        ("24h", "2026-03-03T12:00"),
        ("7d", "2026-02-25T12:00"),
        ("1w", "2026-02-25T12:00"),
        ("2026-03", "2026-03-01T00:00"),
        ("2026-03-04T08:00:00+02:00", "2026-03-04T06:00"),
    ],
)
def test_a_span_counts_back_from_now_and_a_date_is_a_date(text, expected) -> None:
    moment = parse_since(text, datetime(2026, 3, 4, 12, tzinfo=UTC))
    assert moment.isoformat()[:16] == expected


@pytest.mark.parametrize("text", ["", None, "soon", "5x", "-3h", "12345h"])
def test_what_is_neither_is_refused(text) -> None:
    with pytest.raises(ArgumentError):
        parse_since(text)


def test_the_atom_feed_has_every_story_with_an_id_that_stays(demo) -> None:
    since = datetime(2021, 1, 1, tzinfo=UTC)
    stories = find_new_stories(demo.database, since)
    root = ElementTree.fromstring(write_atom(stories, title="New <stories>", updated=since))
    assert root.findtext(f"{ATOM}title") == "New <stories>"
    entries = root.findall(f"{ATOM}entry")
    assert [entry.findtext(f"{ATOM}title") for entry in entries] == [one.name for one in stories]
    assert len({entry.findtext(f"{ATOM}id") for entry in entries}) == len(stories)
    assert root.findtext(f"{ATOM}updated") == entries[0].findtext(f"{ATOM}updated")
    empty = ElementTree.fromstring(write_atom([], title="None", updated=since))
    assert empty.findtext(f"{ATOM}updated") == "2021-01-01T00:00:00Z"


def test_the_atom_feed_is_well_formed_whatever_the_headline(demo) -> None:
    from dataclasses import replace

    story = find_new_stories(demo.database, datetime(2021, 1, 1, tzinfo=UTC))[0]
    name = "<script>&\x00\x1b\ud800]]>\ufffe" + '"'
    story = replace(story, name=name, url='https://a.example/?a=1&b="', missing=name[:9])
    text = write_atom([story], title=name, updated=to_datetime(0)).encode("utf-8")
    assert len(ElementTree.fromstring(text).findall(f"{ATOM}entry")) == 1


def test_the_command_prints_each_format(cli, saved) -> None:
    words = ("new", saved, "--since", "2021-01-01", "--outlets", "3")
    rows = json.loads(cli(*words, "--format", "json").out)
    assert len(rows) > 3
    assert cli(*words).out.count("\n") == len(rows) + 1
    assert "doubt" not in cli(*words).out
    assert "doubt" in cli(*words, "--missing", "Harbour Wire").out.splitlines()[0]
    assert cli(*words, "--format", "text").out.startswith(f"{rows[0]['name']}\n  ")
    assert cli(*words, "--format", "csv").out.count("\r\n") >= len(rows) + 1
    assert cli(*words, "--format", "atom").out.startswith("<?xml")
    none = cli("new", saved, "--since", "2031-01-01")
    assert (none.code, none.out, none.err) == (1, "", "no new story since 2031-01-01 00:00 UTC\n")
    assert cli(*words, "--missing", "nobody").code == 1
    assert cli("new", saved).code == 2
