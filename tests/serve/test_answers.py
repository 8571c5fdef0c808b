"""What is served is what the graph says: compared with the tables and the command line."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from xml.etree import ElementTree

import numpy as np
import pytest

import topicgraph as tg
from benchmarks.live_server import Client
from topicgraph.cli.commands import cli as commands
from topicgraph.errors import ArgumentError
from topicgraph.model import plain
from topicgraph.serve import answers
from topicgraph.serve.columns import STEP_DAYS, Columns, count_days, count_values
from topicgraph.serve.endpoints import ENDPOINTS, MAX_LIMIT, describe_api
from topicgraph.serve.follower import Follower
from topicgraph.serve.parameters import MAX_TEXT

ATOM = "{http://www.w3.org/2005/Atom}"
SELECTIONS = [
    {"text": "ferry"},
    {"text": "emotion"},
    {"provider": "Harbour Wire"},
    {"topic": "Regulation", "since": "2021-03"},
    {"text": "camera", "until": "2021-02-28"},
    {"subject": "port elsing"},
    {"medium": "article", "text": "mood"},
    {"since": "2021-03-17", "until": "2021-03-17"},
    {"since": "2021-03-17T10:30:00Z"},
    {"since": "2021-03-17T10:30:01Z"},
    {"until": "2021-03-17T10:30Z"},
    {"text": 'outlet:"Evening Spark" -ferry', "language": "en"},
]


@pytest.mark.parametrize("selection", SELECTIONS)
def test_find_gives_the_articles_of_the_graph_in_its_order(site: Client, demo, selection) -> None:
    answer = site.ask("find", **selection, limit=MAX_LIMIT)
    expected = demo.find(**selection)
    assert [row["id"] for row in answer["articles"]] == expected["id"].to_list()
    assert answer["total"] == expected.height > 0
    first = expected.row(0, named=True)
    assert answer["articles"][0]["title"] == first["title"]
    assert answer["articles"][0]["published"] == plain(first["published"])


def test_without_a_selection_all_articles_come_the_newest_first(site: Client, demo) -> None:
    answer = site.ask("find", limit=MAX_LIMIT)
    assert {row["id"] for row in answer["articles"]} == set(demo.articles["id"])
    times = [row["published"] for row in answer["articles"] if row["published"]]
    assert times == sorted(times, reverse=True)
    assert [row["published"] is None for row in answer["articles"]] == sorted(
        row["published"] is None for row in answer["articles"]
    )


@pytest.mark.parametrize("selection", SELECTIONS)
def test_newest_orders_the_same_articles_by_time(site: Client, selection) -> None:
    best = site.ask("find", **selection, limit=MAX_LIMIT)["articles"]
    newest = site.ask("find", **selection, limit=MAX_LIMIT, order="date")["articles"]
    assert {row["id"] for row in best} == {row["id"] for row in newest}
    times = [row["published"] or "" for row in newest]
    assert times == sorted(times, reverse=True)


@pytest.mark.parametrize("selection", [{}, *SELECTIONS])
def test_the_facets_count_the_held_articles_that_find_finds(site: Client, demo, selection) -> None:
    answer = site.ask("facets", **selection)
    found = demo.find(**selection) if selection else demo.articles
    assert answer["total"] == found.height
    found = found.filter("held")
    assert answer["held"] == found.height
    outlets = Counter(found["provider"].drop_nulls().to_list())
    assert {row["id"]: row["articles"] for row in answer["outlets"]} == outlets
    about = demo.edges.filter(
        (demo.edges["kind"].cast(str) == "about")
        & demo.edges["source"].is_in(found["id"].implode())
    )
    topics = Counter(about["target"].to_list())
    assert {row["id"]: row["articles"] for row in answer["topics"]} == topics
    assert sum(bar["articles"] for bar in answer["timeline"]) == found["published"].count()
    if answer["step_days"] == 1:
        days = Counter(found["published"].drop_nulls().dt.strftime("%Y-%m-%d").to_list())
        assert {
            datetime.fromtimestamp(bar["start"], UTC).date().isoformat(): bar["articles"]
            for bar in answer["timeline"]
        } == days
    counts = [row["articles"] for row in answer["outlets"]]
    assert counts == sorted(counts, reverse=True)


@pytest.mark.parametrize("selection", [{}, *SELECTIONS])
def test_the_stories_are_those_of_the_articles_that_find_finds(
    site: Client, demo, selection
) -> None:
    answer = site.ask("stories", **selection, limit=MAX_LIMIT)
    found = demo.find(**selection) if selection else demo.articles
    own = set(found["story"].drop_nulls())
    expected = [story.id for story in demo.stories(min_providers=2) if story.id in own]
    assert [row["id"] for row in answer["stories"]] == expected
    for row in answer["stories"]:
        report = demo.story(row["id"])
        assert row["article_count"] == sum(member.article.held for member in report.members)
        assert row["outlet_count"] == len(report.providers)
        outlets = {member.article.id: member.outlet for member in report.members}
        firsts = [outlets[one.id] for one in (report.first, *report.tied) if one is not None]
        assert row["first"] == list(dict.fromkeys(firsts))
        assert row["first_published"] == (report.first and plain(report.first.published))
        times = [plain(m.article.published) for m in report.members_inside if m.article.held]
        assert [mark["published"] for mark in row["marks"]] == times
    newest = site.ask("stories", **selection, limit=MAX_LIMIT, order="newest")["stories"]
    ends = [row["end"] or "" for row in newest]
    assert ends == sorted(ends, reverse=True)
    assert {row["id"] for row in newest} == set(expected)


def test_an_article_is_given_its_story_only_if_that_has_others(site: Client, demo) -> None:
    sizes = Counter(demo.articles["story"])
    ids = dict(demo.articles.select("id", "story").iter_rows())
    told = {row["id"]: row["story"] for row in site.ask("find", limit=MAX_LIMIT)["articles"]}
    assert {1, 6} <= set(sizes.values())
    for id_, story in told.items():
        assert story == (ids[id_] if sizes[ids[id_]] > 1 else None)


@pytest.mark.parametrize("name", ["find", "stories", "check"])
def test_pages_put_together_are_the_whole(site: Client, name) -> None:
    key = {"find": "articles", "stories": "stories", "check": "problems"}[name]
    whole = site.ask(name, limit=MAX_LIMIT)
    assert whole["total"] == len(whole[key]) > 3
    pages = [site.ask(name, offset=at, limit=3)[key] for at in range(0, whole["total"] + 3, 3)]
    assert [row for page in pages for row in page] == whole[key]


def test_single_things_are_those_of_the_graph(site: Client, demo) -> None:
    story = demo.stories()[0]
    assert site.ask("provider", name="harbour wire") == demo.provider("Harbour Wire").to_dict()
    assert site.ask("topic", name="AI") == demo.topic("AI").to_dict()
    assert site.ask("subject", name="port elsing") == demo.subject("Port Elsing").to_dict()
    article = demo.article(story.articles[0]).to_dict()
    answer = site.ask("article", name=story.articles[0])
    assert answer == {
        **{key: value for key, value in article.items() if key not in HIDDEN},
        "outlet": demo.provider(article["provider"]).name,
    }
    reply = site.ask("story", name=story.id, missing=1)
    report = demo.story(story.id)
    assert [member["article"]["id"] for member in reply["members"]] == list(report.articles)
    assert reply["missing_outlets"] == plain(report.missing_outlets)
    assert reply["first_sentence"] == report.describe_first()


HIDDEN = ("files", "merged", "extra")


def test_connections_paths_and_reasons_are_those_of_the_graph(site: Client, demo) -> None:
    links = demo.connections("Harbour Wire", depth=2)
    answer = site.ask("connections", name="Harbour Wire", depth=2)
    assert [link["sentence"] for link in answer["connections"]] == [str(link) for link in links]
    some = site.ask("connections", name="Harbour Wire", kind=["carried_by", "published_by"])
    assert {link["kind"] for link in some["connections"]} <= {"carried_by", "published_by"}
    path = site.ask("path", a="Harbour Wire", b="SensorWeek")
    assert path == demo.path("Harbour Wire", "SensorWeek").to_dict()
    assert site.ask("explain", a="Harbour Wire")["reasons"] == list(demo.explain("Harbour Wire"))
    two = site.ask("explain", a="Harbour Wire", b="SensorWeek")["reasons"]
    assert two == list(demo.explain("Harbour Wire", "SensorWeek"))
    compared = site.ask("compare", name=["Harbour Wire", "Evening Spark"])
    comparison = demo.compare("Harbour Wire", "Evening Spark")
    assert compared["text"] == str(comparison)
    assert site.ask("storylines")["storylines"] == [plain(line) for line in demo.storylines()]
    findings = site.ask("findings", name=["Harbour Wire", "Evening Spark"])["findings"]
    assert findings == [one.to_dict() for one in comparison.findings()]


def test_summary_and_new_are_those_of_the_command_line(site: Client, saved: Path, cli) -> None:
    figures = json.loads(cli("summary", saved, "--format", "json").out)
    assert site.ask("summary")["figures"] == figures
    words = ("--since", "2021-03-01", "--outlets", "3", "--missing", "Harbour Wire")
    rows = json.loads(cli("new", saved, *words, "--format", "json").out)
    answer = site.ask("new", since="2021-03-01", outlets=3, missing="Harbour Wire")
    assert answer["stories"] == rows != []
    assert len(site.ask("subjects", limit=7)["subjects"]) == 7


def test_the_feeds_hold_the_new_stories_and_those_that_an_outlet_lacks(site: Client) -> None:
    query = "since=2021-01-01&outlets=3"
    for path, parameters in (
        (f"/feeds/stories.atom?{query}", {}),
        (f"/feeds/blindspots.atom?{query}&outlet=Harbour%20Wire", {"missing": "Harbour Wire"}),
    ):
        reply = site.request(path)
        assert reply.headers["content-type"] == "application/atom+xml"
        entries = ElementTree.fromstring(reply.body).findall(f"{ATOM}entry")
        rows = site.ask("new", since="2021-01-01", outlets=3, **parameters)["stories"]
        assert [entry.findtext(f"{ATOM}title") for entry in entries] == [r["name"] for r in rows]
        link = entries[0].find(f"{ATOM}link")
        assert link is not None
        assert link.get("href", "").startswith(f"{site.url}/#story=story%3A")
    assert site.request("/feeds/blindspots.atom").status == 400


def test_what_has_too_many_connections_is_refused_with_the_way_out(
    site: Client, demo, monkeypatch
) -> None:
    count = len(demo.connections("Harbour Wire"))
    monkeypatch.setattr(answers, "MAX_EDGES", count - 1)
    reply = site.request("/api/connections?name=Harbour+Wire&kind=published_by")
    assert reply.status == 400
    assert f"more than {count - 1} connections" in reply.json()["error"]
    assert "find lists its articles" in reply.json()["error"]
    monkeypatch.setattr(answers, "MAX_EDGES", count)
    assert site.ask("connections", name="Harbour Wire", kind="published_by")["total"] > 0


def test_the_connections_of_all_steps_are_counted_before_they_are_listed(
    site: Client, demo, monkeypatch
) -> None:
    near = len(demo.connections("Harbour Wire"))
    monkeypatch.setattr(answers, "MAX_EDGES", near)
    assert site.ask("connections", name="Harbour Wire", depth=1)["total"] == near
    reply = site.request("/api/connections?name=Harbour+Wire&depth=2&kind=about&kind=published_by")
    assert reply.status == 400
    assert f"more than {near} connections within 2 steps" in reply.json()["error"]
    assert "ask with depth=1" in reply.json()["error"]


def test_what_is_new_among_too_many_stories_is_refused_with_the_way_out(
    site: Client, demo, monkeypatch
) -> None:
    count = demo.database.count_stories_since(2, datetime(2018, 12, 1, tzinfo=UTC))
    monkeypatch.setattr(answers, "MAX_STORIES_SINCE", count)
    assert site.ask("new", since="2019-01-01")["stories"]
    monkeypatch.setattr(answers, "MAX_STORIES_SINCE", count - 1)
    for path in ("/api/new?since=2019-01-02", "/feeds/stories.atom?since=2019-01-02"):
        reply = site.request(path)
        assert reply.status == 400
        assert "give a later since, or more outlets" in reply.json()["error"]
    assert site.request("/api/new?since=2019-01-02&outlets=99").status == 200


def test_the_feed_of_articles_holds_the_newest_of_a_selection(site: Client) -> None:
    reply = site.request("/feeds/articles.atom?text=ferry&provider=Harbour%20Wire")
    feed = ElementTree.fromstring(reply.body)
    rows = site.ask("find", text="ferry", provider="Harbour Wire", order="date")["articles"]
    entries = feed.findall(f"{ATOM}entry")
    assert [entry.findtext(f"{ATOM}title") for entry in entries] == [row["title"] for row in rows]
    assert entries[0].findtext(f"{ATOM}updated") == (rows[0]["updated"] or rows[0]["published"])
    link = entries[0].find(f"{ATOM}link")
    assert link is not None
    assert link.get("href") == rows[0]["url"]
    assert feed.findtext(f"{ATOM}title") == "New articles: text ferry, provider Harbour Wire"


def test_the_api_has_the_nouns_of_the_command_line_and_describes_itself(site: Client) -> None:
    names = {endpoint.name for endpoint in ENDPOINTS}
    # The others write, serve, need a person, are about the method, or give all of the graph.
    others = {"build", "convert", "collect", "serve", "export", "review", "evaluate", "methods",
              "series", "ego", "project", "mcp"}  # fmt: skip
    assert set(commands.commands) - others <= names
    described = site.request("/openapi.json").json()
    assert described == json.loads(json.dumps(describe_api()))
    assert set(described["paths"]) == {
        *(f"/api/{name}" for name in names), "/feeds/stories.atom", "/feeds/blindspots.atom",
            "/feeds/articles.atom",
        "/events",
    }  # fmt: skip
    for path in described["paths"].values():
        assert path["get"]["summary"]
        for parameter in path["get"].get("parameters", ()):
            assert parameter["description"]
            assert parameter["schema"]


@pytest.mark.parametrize(
    ("path", "status", "words"),
    [
        ("find?nonsense=1", 400, "is not a parameter of this question; want: text, topic"),
        ("find?limit=0", 400, "limit=0: want a number from 1 to 200"),
        ("find?limit=200", 200, ""),
        ("find?limit=201", 400, "want a number from 1 to 200"),
        ("find?limit=five", 400, "want a whole number"),
        ("find?limit=%D9%A5", 400, "want a whole number"),
        ("find?limit=1&limit=2", 400, "limit is given twice"),
        ("find?order=oldest", 400, "one of relevance, date"),
        ("find?since=soon", 400, "is not a date"),
        (f"find?text={'a' * MAX_TEXT}", 200, ""),
        (f"find?text={'a' * (MAX_TEXT + 1)}", 400, "text is longer than 1,000 characters"),
        ("connections?name=Harbour+Wire&depth=3", 200, ""),
        ("connections?name=Harbour+Wire&depth=4", 400, "from 1 to 3"),
        ("connections?name=Harbour+Wire&kind=likes", 400, "one of published_by"),
        ("story?name=x&missing=maybe", 400, "want 1 or 0"),
        ("provider", 400, "name is missing"),
        ("provider?name=", 400, "name is missing"),
        ("provider?name=nobody", 404, 'no outlet "nobody"'),
        ("provider?name=%00%1b%5b31m", 404, "no outlet"),
        ("story?name=story:2021-01-01/x", 404, "no article"),
        ("new?since=whenever", 400, "or a span such as 24h or 7d"),
        ("nothing", 404, "Not Found"),
        ("find/../../../etc/passwd", 404, "Not Found"),
    ],
)
def test_a_wrong_question_is_answered_in_one_line(site: Client, path, status, words) -> None:
    reply = site.request(f"/api/{path}")
    assert reply.status == status, reply.body
    if words:
        error = reply.json()["error"]
        assert words in error
        assert "\n" not in error
        assert "/tmp" not in error


def test_an_answer_that_has_not_changed_is_not_sent_again(site: Client) -> None:
    first = site.request("/api/find?text=ferry")
    again = site.request("/api/find?text=ferry", {"If-None-Match": first.headers["etag"]})
    assert (again.status, again.body) == (304, b"")
    assert first.headers["topicgraph-build"] in first.headers["etag"]
    assert "etag" not in site.request("/api/new?since=7d").headers


def test_only_the_list_of_problems_names_files(site: Client, demo) -> None:
    story = demo.stories()[0]
    files = demo.articles["files"].explode().drop_nulls().to_list()
    assert len(files) > 50
    for path in ("find?limit=200", "stories", f"story?name={story.id}",
                 f"article?name={story.articles[0]}"):  # fmt: skip
        body = site.request(f"/api/{path}").body.decode()
        assert not [file for file in files if file in body]


# --- counting, on random columns -----------------------------------------------------------------


def make_columns(draw: Random, count: int) -> Columns:
    outlet = [draw.randrange(-1, 5) for _ in range(count)]
    seconds = [
        -(2**63) if draw.random() < 0.1 else draw.randrange(-(10**9), 2 * 10**9)
        for _ in range(count)
    ]
    pairs = sorted((draw.randrange(count), draw.randrange(100, 104)) for _ in range(2 * count))
    story = [draw.randrange(-1, 6) for _ in range(count)]

    class FakeDatabase:
        def article_columns(self):
            return iter(zip(outlet, seconds, story, [1] * count, strict=True))

        def topics_of_articles(self):
            return iter(pairs)

        def story_columns(self):
            return iter(
                [(3, 5, 10), (2, 3, 30), (2, 2, 20), (1, 4, 40), (1, 1, -(2**63)), (1, 1, 5)]
            )

    return Columns.read(FakeDatabase())  # type: ignore[arg-type]


@pytest.mark.parametrize("seed", range(20))
def test_columns_count_as_plain_python_does(seed) -> None:
    draw = Random(seed)
    columns = make_columns(draw, 60)
    nodes = np.array(sorted(draw.sample(range(60), draw.randrange(0, 60))), dtype=np.int32)
    counted = Counter(int(columns.outlet[node]) for node in nodes)
    counted.pop(-1, None)
    expected = sorted(counted.items(), key=lambda item: (-item[1], item[0]))
    assert count_values(columns.outlet[nodes], 3) == expected[:3]
    topics = Counter(
        int(topic) for node, topic in zip(columns.about, columns.topics, strict=True)
        if node in set(nodes.tolist())
    )  # fmt: skip
    assert dict(count_values(columns.list_topics(nodes), 100)) == topics
    length, steps = count_days(columns.seconds[nodes], 10)
    assert len(steps) <= 11
    times = [int(columns.seconds[node]) for node in nodes if columns.seconds[node] > -(2**62)]
    assert sum(count for _, count in steps) == len(times)
    for start, count in steps:
        assert sum(start <= time < start + length * 86_400 for time in times) == count
    newest = [int(columns.seconds[node]) for node in columns.newest]
    assert newest == sorted(newest, reverse=True)


def test_a_step_of_weeks_begins_on_a_monday() -> None:
    columns = make_columns(Random(1), 60)
    for count in (5, 20, 100, 1_000):
        length, steps = count_days(columns.seconds, count)
        if length % 7 == 0:
            assert {datetime.fromtimestamp(start, UTC).weekday() for start, _ in steps} == {0}
    assert all(days % 7 == 0 for days in STEP_DAYS[1:])


def test_stories_are_listed_by_outlets_or_by_their_last_article() -> None:
    columns = make_columns(Random(1), 60)
    assert columns.list_stories(None, 2, "largest").tolist() == [0, 1, 2]
    assert columns.list_stories(None, 1, "newest").tolist() == [3, 1, 2, 0, 5, 4]
    nodes = np.flatnonzero(columns.story == 2)
    assert columns.list_stories(nodes, 1, "largest").tolist() == [2]


def test_an_empty_graph_is_served(tmp_path) -> None:
    from benchmarks.live_server import served
    from topicgraph.graph import TopicGraph
    from topicgraph.store.tables import Tables

    tg.save(TopicGraph(Tables()), tmp_path)
    with served(tmp_path) as client:
        assert client.ask("find")["articles"] == []
        assert client.ask("facets")["timeline"] == []
        assert client.ask("stories")["stories"] == []
        assert client.ask("new")["stories"] == []


@pytest.mark.parametrize("question", ["compare", "findings", "story"])
def test_what_needs_all_tables_is_refused_of_a_large_graph(
    question, saved: Path, demo, monkeypatch
) -> None:
    follower = Follower(saved)
    follower.refresh()
    assert follower.view is not None
    monkeypatch.setattr(answers, "MAX_COMPARED", demo.articles.height - 1)
    values = {"name": demo.stories()[0].id, "missing": True} if question == "story" else {}
    with pytest.raises(ArgumentError, match="takes too long here"):
        getattr(answers, f"answer_{question}")(follower.view, **values)
