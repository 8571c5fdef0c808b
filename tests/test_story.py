"""One story: `graph.story`, the command, the card, and stories as ends of questions."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import polars as pl
import pytest
from click.testing import CliRunner
from lxml import etree, html
from writing import article

import topicgraph as tg
from topicgraph.cli.commands import cli
from topicgraph.compare.measures import list_measures
from topicgraph.compare.null_model import fit_coverage
from topicgraph.compare.sample import collect_sample
from topicgraph.graph import TopicGraph
from topicgraph.model import Article, Shown
from topicgraph.page.data import read_coverage
from topicgraph.query.new_stories import find_new_stories
from topicgraph.query.story import Member, StoryReport
from topicgraph.serve.answers import answer_stories
from topicgraph.serve.snapshot import Snapshot
from topicgraph.serve.view import View

HOSTILE = "</title><script>alert(1)</script>\u202e<b onclick='x'>&\""


@pytest.fixture(scope="module")
def biggest(demo: TopicGraph) -> str:
    return demo.stories()[0].id


def test_a_story_is_found_by_id_headline_and_any_member(demo: TopicGraph, biggest: str) -> None:
    report = demo.story(biggest)
    titles = demo.articles["title"].to_list()
    for member in report.members:
        assert demo.story(member.article.id).id == biggest
        if titles.count(member.article.title) == 1:
            assert demo.story(member.article.title.upper()).id == biggest
    assert demo.story(report.name).id == biggest
    with pytest.raises(tg.NotFound):
        demo.story("no such thing")


def test_every_figure_of_a_story_is_that_of_the_tables(demo: TopicGraph) -> None:
    rows = {row["id"]: row for row in demo.tables.stories.iter_rows(named=True)}
    for story in demo.stories(min_providers=1):
        report, row = demo.story(story.id), rows[story.id]
        members = demo.articles.filter(pl.col("story") == story.id)
        assert set(report.articles) == set(members["id"])
        dated = [one.article.published for one in report.members if one.article.published]
        assert dated == sorted(dated)
        assert (report.first.id if report.first else None) == row["first"] == story.first
        assert (report.earliest.id if report.earliest else None) == row["earliest"]
        assert (report.runner_up.id if report.runner_up else None) == row["runner_up"]
        gap = None if row["gap_minutes"] is None else timedelta(minutes=row["gap_minutes"])
        assert (report.gap, report.close) == (gap, row["close"])
        assert (report.independent, report.tightness) == (row["independent"], row["tightness"])
        assert (story.independent, story.tightness) == (row["independent"], row["tightness"])
        for kind in ("core", "linked", "loose"):
            found = {one.article.id for one in report.members if one.belongs == kind}
            assert found == set(row[kind])
        edges = demo.edges.filter(pl.col("source").is_in(members["id"].implode()))
        mentions = edges.filter(pl.col("kind") == "mentions")["target"].to_list()
        for name, count in report.subjects:
            assert mentions.count(demo.subject(name).id) == count


def test_a_platform_is_no_outlet_of_a_story_here_as_in_the_list(build_graph: Callable) -> None:
    article = "---\ntitle: Ferry sinks\nprovider: {}\nurl: {}\ndate: {}\nstory: ferry\n---\n"
    graph = build_graph({
        "a.md": article.format("The Lantern", "https://lantern.example/1", "2021-03-04T08:00:00Z"),
        "b.md": article.format("The Gazette", "https://gazette.example/1", "2021-03-04T09:00:00Z"),
        "c.md": article.format("YouTube", "https://youtube.com/watch?v=1", "2021-03-04T10:00:00Z"),
    })  # fmt: skip
    (listed,) = graph.stories()
    report = graph.story(listed.id)
    assert sorted(listed.providers) == list(report.providers)
    assert report.providers == ("provider:gazette.example", "provider:lantern.example")
    assert len(report.members) == 3
    (line,) = report.describe_missing_outlets()
    assert line.startswith("not known: the outlet of an article on it is unknown")


def test_who_lacks_a_story_has_the_chance_of_the_null_model(demo: TopicGraph) -> None:
    coverage = collect_sample(
        demo.tables, demo.providers.filter(~pl.col("platform"))["id"]
    ).coverage
    model = fit_coverage(coverage)
    classes = {row["provider"]: row for row in model.providers.iter_rows(named=True)}
    sizes = dict(model.stories.select("story", "size").iter_rows())
    held = Counter(demo.articles.filter("held")["provider"])
    listed = 0
    for story in demo.stories():
        for outlet in demo.story(story.id).missing_outlets:
            listed += 1
            row = classes[outlet.provider]
            assert outlet.provider not in story.providers
            assert outlet.stories == row["n"]
            assert held[outlet.provider] >= 5
            chance = model.inclusion[row["row_class"], sizes[story.id]]
            assert outlet.chance == pytest.approx(1 - chance)
    assert listed


@pytest.mark.parametrize(
    ("language", "day", "scope"),
    [
        ("de", 7, "articles in English"),
        ("de", 6, "articles in English"),
        ("de", 5, ""),
        ("de", 8, ""),
        ("en-gb", 7, ""),
    ],
)
def test_a_first_names_its_language_where_articles_in_another_may_be_earlier(
    language: str, day: int, scope: str, build_graph: Callable
) -> None:
    text = (
        "---\ntitle: {}\nprovider: {{name: {}, domain: {}.example}}\nurl: https://{}.example/1\n"
        "date: 2024-09-0{}T{:02}:00:00Z\nlanguage: {}\nstory: {}\n---\n"
    )
    rows = [
        ("Harvest festival opens", "post", 7, 8, "en", "festival"),
        ("Harvest festival opens with record crowd", "courier", 7, 10, "en", "festival"),
        ("Erntefest startet", "bote", day, 7, language, "other"),
    ]
    files = {
        f"{name}.md": text.format(title, name, name, name, *more)
        for title, name, *more in rows
    }  # fmt: skip
    graph = build_graph(files)
    report = graph.story("Harvest festival opens")
    (new,) = find_new_stories(graph.database, datetime(2024, 9, 1, tzinfo=UTC))
    (row,) = read_coverage(graph).stories
    assert (report.first_among, new.first_among, row.first_among) == (scope, scope, scope)
    among = f" among {scope}" if scope else ""
    for sentence in (report.describe_first(), new.describe()[3]):
        assert sentence.startswith(f"post was first{among} by the times that the files state")
    assert f"post was first{among} by" in report.to_svg()
    (item,) = graph.review(kinds=["first"]).items
    assert item.question.startswith(f"Is this the first report{among} of the story “")
    comparison = graph.compare("post", "courier", minimum=1)
    row = comparison.firsts.row(0, named=True) | {"q_value": 0.5, "name": "post"}
    assert (row["stories"], row["stories_among"], row["first_among"]) == (1, bool(scope), scope)
    (statement,) = list_measures()["firsts"].state([row])
    assert statement.sentence.startswith(f"post was first{among} on 1 of 1 story it shared")
    assert ("only among the articles in the language" in str(comparison)) == bool(scope)
    assert comparison.evidence("firsts")["first_among"].to_list() == [scope, scope]


def test_why_the_first_cannot_be_told_is_said_in_words(build_graph: Callable) -> None:
    title = "Harbour bridge in Elsing closed after the storm"
    graph = build_graph(
        {
            f"{name}.md": article(
                title,
                f"https://{name}.example/1",
                name,
                f"{name}.example",
                "2021-03-01",
                excerpt=f"The bridge was closed on Monday, says {name} of Elsing town.",
            )
            for name in ("post", "sun", "star")
        }
    )
    report = graph.story(title) if len(graph.stories()) == 1 else graph.story(graph.stories()[0].id)
    assert report.first is None
    assert report.describe_first().startswith("who was first is not known: ")
    assert report.to_dict()["first"] is None


def test_one_article_in_several_languages_is_no_story_of_several(build_graph: Callable) -> None:
    title = "Rate limits of the harbour registry office"
    text = "The registry of the harbour office limits how many requests it answers in an hour."
    files = {
        f"{language}.md": article(
            title,
            f"https://registry.example/{language}/docs/limits/",
            "Registry",
            "registry.example",
            "2021-03-01",
            excerpt=text,
        )
        for language in ("fr", "it", "pt-br")
    }
    graph = build_graph(files)
    assert graph.database.count_stories(min_articles=2) == 0
    report = graph.story(graph.articles["id"][0])
    assert len(report.members) == 3
    assert report.reason == "its articles are one article of one outlet, in several languages"


def test_the_cards_are_well_formed_carry_the_corpus_and_run_nothing(build_graph: Callable) -> None:
    files = {
        f"{n}.md": article(
            "Harbour bridge closed " + HOSTILE,
            f"https://{name}.example/1?a=1&b='2'",
            f"{name}{HOSTILE}",
            f"{name}.example",
            f"2021-03-01T1{n}:00:00Z",
            excerpt=f"The old bridge was closed on Monday after a storm, {name} reports here.",
        )
        for n, name in enumerate(("post", "sun", "star"))
    }
    graph = build_graph(files)
    report = graph.story(graph.articles["id"][0])
    svg, page = report.to_svg(), report.to_html()
    drawing = etree.fromstring(svg.encode())
    assert {element.tag.rpartition("}")[2] for element in drawing.iter()} == {
        "svg",
        "title",
        "rect",
        "text",
        "line",
        "circle",
    }
    assert not [name for element in drawing.iter() for name in element.attrib if name[:2] == "on"]
    tree = html.fragment_fromstring(page)
    assert not tree.xpath("//script | //b | //*[@onclick]")
    assert all(link.startswith("https://") for link in tree.xpath("//@href"))
    assert "\u202e" not in svg + page
    for text in ("".join(drawing.itertext()), tree.text_content()):
        assert "3 articles" in text
        assert "topicgraph" in text
    assert len(tree.xpath("//li")) == 3


def test_the_command_prints_each_format(saved: Path, biggest: str, demo: TopicGraph) -> None:
    def run(*arguments: str) -> str:
        result = CliRunner().invoke(cli, ["story", str(saved), *arguments])
        assert result.exit_code == 0, result.output
        return result.stdout

    report = demo.story(biggest)
    assert report.describe_first() in run(biggest)
    assert "not in this corpus from:" in run(biggest, "--missing")
    assert json.loads(run(biggest, "--format", "json")) == report.to_dict(missing_outlets=False)
    assert json.loads(run(biggest, "--format", "json", "--missing")) == json.loads(
        json.dumps(report.to_dict())
    )
    assert run(biggest, "--format", "svg").strip() == report.to_svg()
    assert run(biggest, "--format", "html").strip() == report.to_html()
    assert len(run(biggest, "--format", "csv").splitlines()) == 1 + len(report.members)


def test_stories_are_ends_of_connections_paths_and_explanations(demo: TopicGraph) -> None:
    one, other = (story.id for story in demo.stories()[:2])
    members = set(demo.story(one).articles)
    links = demo.connections(one)
    assert {link.source for link in links} <= members
    singles = {
        (link.source, link.kind, link.target)
        if link.forward
        else (link.target, link.kind, link.source)
        for id_ in members
        for link in demo.connections(id_)
    }
    found = {
        (link.source, link.kind, link.target)
        if link.forward
        else (link.target, link.kind, link.source)
        for link in links
    }
    assert found == singles
    path = demo.path(one, other)
    assert path.nodes[0] in members
    assert path.nodes[-1] in set(demo.story(other).articles)
    shortest = min(
        len(demo.path(a, b)) for a in sorted(members)[:4] for b in demo.story(other).articles[:4]
    )
    assert len(path) <= shortest
    assert any("independent sources" in line for line in demo.explain(one))
    assert any("outlet" in line and "both" in line for line in demo.explain(one, other))
    assert any("is in it" in line for line in demo.explain(min(members), one))
    outlet = demo.story(one).providers[0]
    count = int(re.match(r"(\d+) of its", demo.explain(one, outlet)[1])[1])
    assert count == sum(
        one_.article.provider == outlet or one_.article.carrier == outlet
        for one_ in demo.story(one).members
    )
    with pytest.raises(tg.NotFound, match="story"):
        demo.path("story:2000-01-01/nothing", one)


def test_of_stories_whose_articles_have_one_headline_that_named_exactly_so_is_meant(
    build_graph: Callable,
) -> None:
    article = "---\ntitle: {}\nurl: https://lantern.example/{}\nstory: {}\n---\n"
    titles = ("Ferry sinks", "Ferry sinks!", "Ferry sinks!", "Ferry: sinks?")
    stories = ("may", "may", "june", "july")
    graph = build_graph({
        f"{number}.md": article.format(title, number, story)
        for number, (title, story) in enumerate(zip(titles, stories, strict=True))
    })  # fmt: skip
    names = {story.name: story.id for story in graph.stories(min_providers=1)}
    assert len(names) == 3
    for name, id_ in names.items():
        assert graph.story(name).id == id_
    with pytest.raises(tg.Ambiguous, match=r"story:.* or story:"):
        graph.story("ferry sinks")


def test_the_headline_in_the_table_is_the_name_of_the_story(demo: TopicGraph) -> None:
    headlines = dict(demo.tables.stories.select("id", "headline").iter_rows())
    assert all(headlines[story.id] == story.name for story in demo.stories())


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0, "; next The Gazette, less than a minute later"),
        (9, "; next The Gazette, +9 min (close: feeds round times)"),
        (90, "; next The Gazette, +1 h 30 min"),
    ],
)
def test_how_long_the_next_outlet_took_is_said_in_words(minutes: int, words: str) -> None:
    moment = datetime(2021, 3, 4, 8, 30, tzinfo=UTC)
    gap = timedelta(minutes=minutes)
    one, other = (
        Article(id=f"article:{n}", title=n, published=time, precision="minute")
        for n, time in (("a", moment), ("b", moment + gap))
    )
    members = (
        Member(article=one, outlet="The Lantern", belongs="core"),
        Member(article=other, outlet="The Gazette", belongs="core"),
    )
    report = StoryReport(
        id="story:x", name="x", members=members, providers=(), earliest=one, runner_up=other,
        reason="too close", gap=gap, close=minutes < 15,
    )  # fmt: skip
    assert report.describe_first().endswith(words)


def test_two_articles_of_one_outlet_in_the_same_minute_are_no_tie() -> None:
    moment = datetime(2021, 3, 4, 8, 30, tzinfo=UTC)
    one, two, other = (
        Article(id=f"article:{n}", title=n, published=moment, precision="minute") for n in "abc"
    )
    members = tuple(
        Member(article=each, outlet=outlet, belongs="core")
        for each, outlet in ((one, "The Lantern"), (two, "The Lantern"), (other, "The Gazette"))
    )
    report = StoryReport(
        id="story:x", name="x", members=members, providers=(), first=one, tied=(two,)
    )
    assert report.describe_first().startswith("The Lantern was first by the times")
    report = replace(report, tied=(two, other))
    assert report.describe_first().startswith("The Lantern and The Gazette were first, in a tie")


def build_hours(build_graph: Callable, **dates: str) -> StoryReport:
    text = (
        "---\ntitle: Hospital closes ward {n}\nprovider: {{name: {name}, domain: {name}.example}}\n"
        "url: https://{name}.example/1\ndate: {date}\nstory: ward\n---\n"
    )
    files = {
        f"{name}.md": text.format(name=name, n=n, date=date)
        for n, (name, date) in enumerate(dates.items())
    }
    graph = build_graph(files)
    return graph.story(graph.stories()[0].id)


def test_a_time_without_a_zone_is_marked_and_so_is_an_order_that_rests_on_it(
    build_graph: Callable,
) -> None:
    dates = {"post": "2024-03-19T09:00:00Z", "radio": "2024-03-19T10:30:00Z"}
    report = build_hours(build_graph, **dates, courier="2024-03-19 11:15")
    assert report.describe_first() == (
        "who was first is not known: times without a time zone do not decide it; the earliest, with"
        " times without a zone taken as UTC, is post, 2024-03-19 09:00 UTC; next radio, +1 h 30 min"
    )
    text = str(report)
    assert "2024-03-19 11:15?    +2 h 15 min?  courier" in text
    assert "+1 h 30 min  radio" in text
    assert "?: a time without a zone, taken as UTC" in text
    assert "2024-03-19 11:15 (no zone: taken as UTC)" in report.to_html()
    certain = str(build_hours(build_graph, **dates, courier="2024-03-19T11:15Z"))
    assert "?" not in certain
    assert "without a zone" not in certain


def test_the_earliest_of_one_minute_are_named_together_where_the_first_is_not_known(
    build_graph: Callable,
) -> None:
    report = build_hours(
        build_graph, post="2024-03-19T09:00:10Z", radio="2024-03-19T09:00:40Z",
        courier="2024-03-19 11:15",
    )  # fmt: skip
    assert "are post and radio, in the same minute, 2024-03-19 09:00 UTC" in report.describe_first()


def test_all_outlets_of_a_tie_are_named_wherever_a_first_is(
    build_graph: Callable, tmp_path: Path
) -> None:
    text = (
        "---\ntitle: Festival {n} opens\nprovider: {{name: {name}, domain: {name}.example}}\n"
        "url: https://{name}.example/1\ndate: 2024-09-07T08:00:00Z\nstory: festival\n---\n"
    )
    names = ["courier", "lantern", "post"]
    files = {f"{name}.md": text.format(name=name, n=n) for n, name in enumerate(names)}
    graph = build_graph(files)
    (story,) = graph.stories()
    ids = [f"article:https://{name}.example/1" for name in names]
    assert [story.first, *story.tied] == ids
    sentence = "courier, lantern and post were first, in a tie"
    assert graph.story(story.id).describe_first().startswith(sentence)
    output = tmp_path / "output"
    tg.save(graph, output)
    ask = CliRunner().invoke
    listed = json.loads(ask(cli, ["stories", str(output), "--format", "json"]).stdout)
    assert [listed[0]["first"], *listed[0]["tied"]] == ids
    assert " | ".join(ids[1:]) in ask(cli, ["stories", str(output), "--format", "csv"]).stdout
    new = ask(cli, ["new", str(output), "--since", "2024-09-01"]).stdout
    assert "courier, lantern and post (in a tie)" in new
    (row,) = answer_stories(View(Snapshot(output)), "", 2, "newest", 0, 10)["stories"]
    assert row["first"] == names


def test_every_answer_has_words() -> None:
    def list_kinds(kind: type) -> Iterator[type]:
        for one in kind.__subclasses__():
            yield one
            yield from list_kinds(one)

    speechless = [kind for kind in list_kinds(Shown) if kind.__str__ is object.__str__]
    assert [kind for kind in speechless if kind.__repr__ is Shown.__repr__] == []
