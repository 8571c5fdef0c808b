"""What `explain` says of two articles of one story is true of their two texts."""

from __future__ import annotations

import itertools
import re
from datetime import datetime
from random import Random

import pytest
from writing import article

import topicgraph as tg
from topicgraph.graph import TopicGraph
from topicgraph.model import Article

PAIR = re.compile(r"^ +(?P<one>.+? “.+”) and (?P<other>.+? “.+”): (?P<reason>[^“”]+)$")


def quote(graph: TopicGraph, member: Article) -> str:
    names = dict(graph.providers.select("id", "name").iter_rows())
    outlet = names.get(member.provider or member.carrier or "", "outlet unknown")
    return f"{outlet} “{member.title}”"


def check_words(words: str, one: str, other: str) -> None:
    """Check that the words that are named stand in the two headlines."""
    for word in words.split(", "):
        first, _, second = word.partition("/")
        assert first.lower() in one.lower(), (word, one)
        assert (second or first).lower() in other.lower(), (word, other)


def check_gap(text: str, one: Article, other: Article) -> None:
    """Check a distance in time with the dates of two articles."""
    if one.published is None or other.published is None:
        assert "undated" in text
        return
    seconds = abs((one.published - other.published).total_seconds())
    if match := re.fullmatch(r"(\d+) (minute|hour|day)s? apart", text):
        unit = {"minute": 60, "hour": 3600, "day": 86_400}[match[2]]
        is_rough = {one.precision, other.precision} & {"day", "month", "year"}
        assert not is_rough or match[2] == "day"
        assert abs(seconds / unit - int(match[1])) <= (1 if is_rough else 0.5)
    elif text == "on the same day":
        assert one.published.date() == other.published.date()
    elif text == "at the same time":
        assert seconds < 60
    else:
        assert "month or year" in text


def check_pair(graph: TopicGraph, one: Article, other: Article, reason: str) -> None:
    words, gap, *rest = reason.split("; ")
    if words.startswith("both say only small words ("):
        check_words(words.removeprefix("both say only small words (")[:-1], one.title, other.title)
    elif words.startswith("both say "):
        check_words(words.removeprefix("both say "), one.title, other.title)
    else:
        assert words in ("alike in their letters", "no word of the headlines in common")
    check_gap(gap, one, other)
    for text in rest:
        if match := re.fullmatch(r"excerpts (\d+)% alike", text):
            assert one.excerpt
            assert other.excerpt
            if int(match[1]):
                assert words_of(one.excerpt) & words_of(other.excerpt)
            if one.excerpt == other.excerpt:
                assert match[1] == "100"
        elif "as related" in text:
            links = {(a, b) for a, b, kind in edges_of(graph) if kind == "related"}
            ways = {(one.id, other.id), (other.id, one.id)} & links
            assert len(ways) == (2 if text.startswith("each") else 1)
        else:
            assert text.startswith(("a copy: ", "a later version: ", "their files state"))


def words_of(text: str) -> set[str]:
    return {word[:3] for word in re.findall(r"\w+", text.lower())}


def edges_of(graph: TopicGraph) -> list[tuple[str, str, str]]:
    return graph.edges.select("source", "target", "kind").rows()


def check_explanation(graph: TopicGraph, a: str, b: str) -> int:
    """Check what is said of two articles; return how many pairs it names."""
    lines = list(graph.explain(a, b))
    pairs = [match for line in lines if (match := PAIR.match(line))]
    members = {}
    for id_ in graph.story(a).articles:
        members.setdefault(quote(graph, graph.article(id_)), []).append(graph.article(id_))
    for match in pairs:
        candidates = list(itertools.product(members[match["one"]], members[match["other"]]))
        errors = []
        for one, other in candidates:  # several if outlet and headline are the same
            try:
                check_pair(graph, one, other, match["reason"])
                break
            except AssertionError as error:
                errors.append(error)
        else:
            raise errors[0]
    assert pairs[-1]["one"] == quote(graph, graph.article(a))
    assert pairs[-1]["other"] == quote(graph, graph.article(b))
    chain = pairs[:-1] or pairs
    assert chain[0]["one"] == pairs[-1]["one"]
    assert chain[-1]["other"] == pairs[-1]["other"]
    assert all(one["other"] == other["one"] for one, other in itertools.pairwise(chain))
    return len(pairs)


def check_sample(graph: TopicGraph, size: int) -> None:
    random = Random(5)
    stories = [story for story in graph.stories(min_providers=1) if len(story.articles) > 1]
    for story in random.sample(stories, min(size, len(stories))):
        check_explanation(graph, *random.sample(story.articles, 2))


def test_each_reason_for_two_articles_of_one_story_is_true_of_their_texts_in_the_demo(
    demo: TopicGraph,
) -> None:
    stories = [story for story in demo.stories(min_providers=1) if len(story.articles) > 1]
    pairs = [pair for story in stories for pair in itertools.combinations(story.articles, 2)]
    assert max(check_explanation(demo, a, b) for a, b in pairs[::5]) > 1


@pytest.mark.parametrize("corpus", ["diablo4", "ai-news", "tables"])
def test_each_reason_for_two_articles_of_one_story_is_true_of_their_texts_in_real_corpora(
    real, request: pytest.FixtureRequest, corpus: str
) -> None:
    is_shared = corpus == "diablo4"
    graph = request.getfixturevalue(corpus) if is_shared else tg.build(real(corpus))
    check_sample(graph, 20 if is_shared else 10)


def test_how_each_of_two_articles_belongs_to_their_story_is_said(demo: TopicGraph) -> None:
    for story in demo.stories():
        lines = list(demo.explain(story.articles[0], story.articles[-1]))
        (row,) = demo.tables.stories.filter(id=story.id).iter_rows(named=True)
        for id_ in (story.articles[0], story.articles[-1]):
            kind = next(kind for kind in ("core", "linked", "loose") if id_ in row[kind])
            assert any(
                line.startswith(f"  {quote(demo, demo.article(id_))} is {kind} (") for line in lines
            )


def test_a_copy_explains_two_articles_in_one_step(build_graph) -> None:
    title = "Ferry terminal tested cameras that read emotions"
    graph = build_graph(
        {
            f"{n}.md": article(
                title,
                f"https://o{n}.example/a",
                f"O{n}",
                date=f"2021-02-16T1{n}:00:00Z",
                excerpt="Passengers at the ferry terminal were filmed by cameras that guess moods.",
            )
            for n in range(4)
        }
    )
    copies = graph.edges.filter(kind="copy_of").select("source", "target").rows()
    for copy, original in copies:
        lines = list(graph.explain(copy, original))
        assert sum("a copy: " in line for line in lines) == 1
        assert not any("steps" in line for line in lines)


def test_a_story_that_files_state_is_named_as_the_reason(build_graph) -> None:
    titles = ["Ferry sinks off Elsing", "Mayor resigns after inquiry"]
    graph = build_graph(
        {
            f"{n}.md": article(
                title,
                f"https://o{n}.example/a",
                f"O{n}",
                date=f"2021-0{2 + n}-16T10:00:00Z",
                story="Elsing disaster",
            )
            for n, title in enumerate(titles)
        }
    )
    text = str(graph.explain(*graph.articles["id"]))
    assert "no word of the headlines in common; 28 days apart; their files state one story" in text


def test_dates_without_a_time_are_not_said_to_be_hours_apart(build_graph) -> None:
    title = "Ferry terminal tested cameras that read emotions of passengers"
    dates = ["2021-02-16", "2021-02-16T15:00:00Z", "2021-02-17"]
    graph = build_graph(
        {
            f"{n}.md": article(
                f"{title} {'again ' * n}", f"https://o{n}.example/a", f"O{n}", date=date
            )
            for n, date in enumerate(dates)
        }
    )
    reasons = " ".join(graph.edges.filter(kind="similar")["reason"])
    assert "on the same day" in reasons
    assert "1 day apart" in reasons
    assert "hour" not in reasons
    assert datetime(2021, 2, 16).date() in graph.articles["published"].dt.date().to_list()


def test_shared_words_are_printed_as_they_stand_in_the_headline(demo: TopicGraph) -> None:
    titles = dict(demo.articles.select("id", "title").iter_rows())
    similar = demo.edges.filter(kind="similar")
    count = 0
    for source, target, reason in similar.select("source", "target", "reason").iter_rows():
        words = reason.split("; ")[0]
        if words.startswith("both say ") and "small words" not in words:
            for word in words.removeprefix("both say ").split(", "):
                first, _, second = word.partition("/")
                assert first in titles[source]
                assert (second or first).lower() in titles[target].lower()
                count += 1
    assert count > similar.height


def test_the_chain_in_a_story_of_hundreds_stays_among_the_members_near_the_two(build_graph) -> None:
    title = "Ferry terminal tested cameras that read the emotions of passengers in Port Elsing"
    graph = build_graph(
        {
            f"{n:03}.md": article(
                f"{title}: report {n} of the inquiry",
                f"https://o{n}.example/a",
                f"O{n}",
                date=f"2021-02-{16 + n // 200:02}T{n % 24:02}:{n % 60:02}:00Z",
                story="Ferry inquiry",
            )
            for n in range(260)
        }
    )
    story = max(graph.stories(), key=lambda one: len(one.articles))
    assert len(story.articles) > 200
    assert check_explanation(graph, story.articles[0], story.articles[-1]) >= 1
