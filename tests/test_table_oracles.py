"""Every column of the tables of a graph is what its files say, counted again in plain Python."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import pytest
from writing import matter

from topicgraph.graph import TopicGraph
from topicgraph.relate.firsts import CLOSE_MINUTES, REASONS
from topicgraph.store.tables import SCHEMAS

Row = dict[str, Any]
COUNT = 24
OUTLETS = ("Harbour Wire", "Evening Spark", "Civil Signal")
TOPICS = ("Ferries", "Local Tax", "Night Trains")
WORDS = ("anchor", "bridge", "cellar", "donkey", "easel", "fiddle", "garden", "hammer", "island")


def domain(outlet: str) -> str:
    return outlet.lower().replace(" ", "") + ".example"


def write_article(chance: Random, number: int) -> tuple[dict[str, Any], Row]:
    """The fields of a random article, and the row that they must become."""
    outlet, subject = chance.choice(OUTLETS), " ".join(chance.sample(WORDS, 4))
    slug = f"{chance.choice(WORDS)}-{number:02}"
    published = datetime(2021, 3, 1, 6, tzinfo=UTC) + timedelta(minutes=chance.randrange(60_000))
    with_seconds = chance.random() < 0.5
    published = published.replace(second=chance.randrange(1, 60) if with_seconds else 0)
    updated = published + timedelta(hours=chance.randrange(1, 50))
    zone = chance.choice([0, 2, -5])
    local = published + timedelta(hours=zone)
    stamp = local.strftime("%Y-%m-%dT%H:%M:%S") + (f"{zone:+03}:00" if zone else "Z")
    url = f"https://www.{domain(outlet)}/news/{slug}"
    topics = chance.sample(TOPICS, chance.randrange(3))
    fields = {
        "title": f"The {subject} of {number}",
        "excerpt": f"What the {subject} did on day {number}, and who saw it happen.",
        "publishedDateTime": stamp,
        "updatedDateTime": updated.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "originalUrl": f"{url}?utm_source=x{number}",
        "ampWebUrl": f"{url}/amp/",
        "provider": {"name": outlet, "domain": domain(outlet)},
        "topics": topics,
        "type": chance.choice(["article", "video"]),
        "quality": chance.randrange(100),
        "heat": chance.randrange(500),
        "images": [{"url": f"https://media.example/{slug}.jpg"}],
        "author": [f"Ann Lee {number}", "Bo Chan"],
        "language": chance.choice(["en", "fr", "pt-BR"]),
        "articleSection": chance.choice(["World", "Sport"]),
        "desk": f"desk {number}",
    }
    row = {
        "id": f"article:https://{domain(outlet)}/news/{slug}",
        "title": fields["title"],
        "excerpt": fields["excerpt"],
        "published": published,
        "precision": "second" if with_seconds else "minute",
        "zone": "stated",
        "updated": updated,
        "medium": fields["type"],
        "url": fields["originalUrl"],
        "urls": [fields["originalUrl"], fields["ampWebUrl"]],
        "titles": [fields["title"]],
        "provider": f"provider:{domain(outlet)}",
        "carrier": None,
        "quality": fields["quality"],
        "heat": fields["heat"],
        "image": fields["images"][0]["url"],
        "author": fields["author"],
        "language": fields["language"].lower(),
        "section": fields["articleSection"],
        "held": True,
        "files": [f"{number:02}.md"],
        "extra": {"desk": fields["desk"]},
        "merged": [],
    }
    return fields, row | {"topics": topics}


@pytest.mark.parametrize("seed", [1, 2])
def test_every_column_of_articles_outlets_and_topics_is_what_the_files_say(
    seed: int, build_graph: Callable[[dict[str, str]], TopicGraph]
) -> None:
    chance = Random(seed)
    written = [write_article(chance, number) for number in range(COUNT)]
    graph = build_graph({row["files"][0]: matter(**fields) for fields, row in written})
    assert graph.problems == []
    wanted = sorted((row for _, row in written), key=lambda row: str(row["id"]))
    columns = [column for column in graph.articles.columns if column != "story"]
    assert set(columns) == set(wanted[0]) - {"topics"}
    for row, expected in zip(graph.articles.iter_rows(named=True), wanted, strict=True):
        row["extra"] = json.loads(row["extra"])
        assert {column: row[column] for column in columns} == {
            column: expected[column] for column in columns
        }
    outlets = Counter(row["provider"] for row in wanted)
    assert graph.providers.rows(named=True) == [
        {"id": f"provider:{domain(name)}", "name": name, "domain": domain(name), "names": [name],
         "platform": False, "edition_of": None, "articles": outlets[f"provider:{domain(name)}"]}
        for name in sorted(OUTLETS, key=domain) if outlets[f"provider:{domain(name)}"]
    ]  # fmt: skip
    topics = Counter(topic for row in wanted for topic in row["topics"])
    assert graph.topics.rows(named=True) == [
        {"id": f"topic:{name.lower().replace(' ', '-')}", "name": name, "names": [name],
         "articles": topics[name]}
        for name in sorted(topics)
    ]  # fmt: skip
    stated = {
        (row["id"], target, kind, 1.0, row["files"][0])
        for row in wanted
        for target, kind in (
            (row["provider"], "published_by"),
            *((f"topic:{name.lower().replace(' ', '-')}", "about") for name in row["topics"]),
        )
    }
    edges = graph.edges.filter(graph.edges["kind"].is_in(["published_by", "about"]))
    assert set(edges.select("source", "target", "kind", "weight", "file").rows()) == stated
    assert all(edges["reason"])


def test_every_column_of_stories_is_counted_from_their_articles(demo: TopicGraph) -> None:
    table = demo.tables.stories
    assert set(table.columns) == set(SCHEMAS["stories"])
    platforms = set(demo.providers.filter("platform")["id"])
    members: dict[str, list[Row]] = {}
    for row in demo.articles.drop_nulls("story").iter_rows(named=True):
        members.setdefault(row["story"], []).append(row)
    assert table["id"].to_list() == sorted(members)
    for story in table.iter_rows(named=True):
        check_story(story, members[story["id"]], platforms)


def check_story(story: Row, members: list[Row], platforms: set[str]) -> None:
    outlet_of = {row["id"]: row["provider"] for row in members}
    outlets = set(outlet_of.values()) - platforms - {None}
    assert story["headline"] in {row["title"] for row in members}
    held = [row for row in members if row["held"]]
    held_outlets = {row["provider"] for row in held} - platforms - {None}
    assert (story["article_count"], story["outlet_count"]) == (len(held), len(held_outlets))
    parts = [*story["core"], *story["linked"], *story["loose"]]
    assert sorted(parts) == sorted(outlet_of)
    timed = sorted(
        (row["published"], row["id"])
        for row in members
        if row["held"] and row["precision"] in ("minute", "second")
    )
    at_start = [id_ for time, id_ in timed if time - timed[0][0] < timedelta(minutes=1)]
    later = [
        (time, id_) for time, id_ in timed if outlet_of[id_] not in map(outlet_of.get, at_start)
    ]
    assert story["earliest"] == (timed[0][1] if timed else None)
    assert story["runner_up"] == (later[0][1] if later else None)
    gap = (later[0][0] - timed[0][0]) // timedelta(minutes=1) if later else None
    assert story["gap_minutes"] == gap
    assert story["close"] == (gap is not None and gap < CLOSE_MINUTES)
    if story["first"] is None:
        assert story["tied"] == []
        assert story["reason"] in set(REASONS) - {""}
    else:
        assert [story["first"], *story["tied"]] == at_start
        assert story["reason"] == ""
        assert len(outlets) >= 2
    pairs = len(members) > 1
    assert 0 <= story["tightness"] <= 1 if pairs else story["tightness"] is None


def test_every_subject_counts_the_articles_and_outlets_that_mention_it(demo: TopicGraph) -> None:
    articles = {row["id"]: row for row in demo.articles.iter_rows(named=True)}
    mentions: dict[str, set[str]] = {}
    for edge in demo.edges.filter(demo.edges["kind"] == "mentions").iter_rows(named=True):
        mentions.setdefault(edge["target"], set()).add(edge["source"])
    table = demo.tables.subjects
    assert set(table.columns) == set(SCHEMAS["subjects"])
    assert table["id"].to_list() == sorted(mentions)
    for row in table.iter_rows(named=True):
        by = [articles[id_] for id_ in mentions[row["id"]]]
        assert row["articles"] == sum(one["held"] for one in by)
        assert row["outlets"] == len({one["provider"] for one in by} - {None})
        assert row["name"] in row["names"]
        assert row["kind"] in ("name", "phrase")
        assert row["reason"]


def test_every_edge_says_how_strong_it_is_why_and_where_it_is_stated(demo: TopicGraph) -> None:
    assert demo.edges.columns == ["source", "target", "kind", "weight", "reason", "file"]
    files = {row["id"]: row["files"] for row in demo.articles.iter_rows(named=True)}
    for edge in demo.edges.iter_rows(named=True):
        assert 0 < edge["weight"] <= 1
        assert edge["reason"]
        if edge["kind"] in ("published_by", "about") and files[edge["source"]]:
            assert edge["file"] in files[edge["source"]]


def test_a_lead_of_less_than_a_quarter_of_an_hour_is_close(
    build_graph: Callable[[dict[str, str]], TopicGraph],
) -> None:
    stories = {
        14: ("Ferry sinks off Port Elsing in night storm", "Night storm sinks Port Elsing ferry"),
        15: ("Council votes down stadium levy plan", "Stadium levy plan voted down by council"),
    }
    files = {}
    for gap, titles in stories.items():
        for number, (outlet, title) in enumerate(zip("ab", titles, strict=True)):
            files[f"{gap}{outlet}.md"] = matter(
                title=title,
                publishedDateTime=f"2021-03-{gap:02}T09:{number * gap:02}:00Z",
                originalUrl=f"https://{outlet}.example/{gap}",
                related=[
                    {"title": titles[1 - number], "webUrl": f"https://{'ba'[number]}.example/{gap}"}
                ],
            )
    table = build_graph(files).tables.stories
    assert table.select("gap_minutes", "close").rows() == [(14, True), (15, False)]


def test_platforms_are_not_counted_as_outlets(demo: TopicGraph) -> None:
    outlets = [row["id"] for row in demo.providers.to_dicts() if not row["platform"]]
    assert demo.database.count_outlets() == len(outlets) < demo.providers.height
