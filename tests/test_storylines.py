"""Storylines: stories that follow one another, and how seldom chance makes one."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner
from scipy.sparse import csr_array
from writing import article, write

import topicgraph as tg
from topicgraph.cli.commands import cli
from topicgraph.graph import TopicGraph
from topicgraph.relate import storylines
from topicgraph.relate.storylines import StoryTexts, find_links

ROUNDS = 60


def make_texts(
    seed: int, size: int = 40, planted: int = 0
) -> tuple[StoryTexts, list[list[int]], set[tuple[int, int]]]:
    """Make stories of random subjects and words.

    Some words and subjects belong to a season; `planted` pairs share a subject and other words.
    """
    random = np.random.default_rng(seed)
    first = np.sort(random.uniform(0, 400, size))
    mentions = np.zeros((size, size))
    words = np.zeros((size, 300))
    for story in range(size):
        season = int(first[story] // 50)
        words[story, random.integers(0, 260, 12)] = random.uniform(0.2, 1, 12)
        words[story, 260 + season * 5 + random.integers(0, 5, 3)] = 0.8
        mentions[story, random.integers(0, size, 2)] = random.uniform(0.25, 1, 2)
    pairs = {(8 * n + 2, 8 * n + 4) for n in range(planted)}
    for a, b in pairs:
        mentions[:, [a, b]] = 0
        mentions[[a, b], a] = mentions[[a, b], b] = 0.9
        words[b] = 0.5 * words[b] + 0.5 * words[a]
    stories = (mentions > 0).sum(axis=0)
    mentions[:, (stories < 2) | (stories > 2)] = 0
    words /= np.linalg.norm(words, axis=1, keepdims=True)
    texts = StoryTexts(
        [f"story:{n}" for n in range(size)], csr_array(mentions), csr_array(words), first, first + 1
    )
    return texts, [[] for _ in range(size)], pairs


def test_at_most_one_in_twenty_folders_of_unrelated_stories_has_a_storyline() -> None:
    found = [len(find_links(*make_texts(seed)[:2])[0]) > 0 for seed in range(ROUNDS)]
    # With probability .05 each, 60 folders have more than 8 in fewer than 1 in 500 cases.
    assert sum(found) <= 8


def test_stories_that_follow_one_another_are_found() -> None:
    found, true, wrong = 0, 0, 0
    for seed in range(20):
        texts, excluded, planted = make_texts(seed, planted=4)
        one, other = find_links(texts, excluded)
        links = set(zip(one.tolist(), other.tolist(), strict=True))
        within = {
            (a, b) for a, b in planted if texts.first[b] - texts.last[a] <= storylines.MAX_GAP_DAYS
        }
        found, true, wrong = (
            found + len(links & within),
            true + len(within),
            wrong + len(links - planted),
        )
    assert found >= 0.7 * true
    assert wrong <= storylines.MAX_FALSE_SHARE * (found + wrong)


@pytest.mark.parametrize(
    ("gap", "expected"),
    [
        (storylines.MAX_GAP_DAYS, 1),
        (storylines.MAX_GAP_DAYS + 1, 0),
        (-storylines.MAX_OVERLAP_DAYS, 1),
        (-storylines.MAX_OVERLAP_DAYS - 1, 0),
    ],
)
def test_a_story_follows_another_within_weeks_and_not_while_it_lasts(
    gap: float, expected: int
) -> None:
    texts, excluded, _ = make_texts(1, planted=1)
    first, last = texts.first.copy(), texts.last.copy()
    a, b = 2, 4
    last[a] = first[b] - gap
    moved = StoryTexts(texts.ids, texts.mentions, texts.words, first, last)
    links = storylines._share_subjects(moved.mentions)
    judge = storylines._Judge(moved, excluded, links)
    follows, _ = judge.score(links, np.arange(len(first)))
    at = np.flatnonzero((links.a == a) & (links.b == b))
    assert int(follows[at].sum()) == expected


@pytest.mark.parametrize(
    ("days", "expected"), [(storylines.MIN_LATER_DAYS, 1), (storylines.MIN_LATER_DAYS - 0.1, 0)]
)
def test_a_story_that_begins_on_the_same_days_does_not_follow(days: float, expected: int) -> None:
    texts, excluded, _ = make_texts(1, planted=1)
    first = texts.first.copy()
    a, b = 2, 4
    first[a] = first[b] - days
    last = first.copy()
    moved = StoryTexts(texts.ids, texts.mentions, texts.words, first, last)
    pairs = storylines._share_subjects(moved.mentions)
    follows, _ = storylines._Judge(moved, excluded, pairs).score(pairs, np.arange(len(first)))
    at = np.flatnonzero((pairs.a == a) & (pairs.b == b))
    assert int(follows[at].sum()) == expected


def test_two_stories_need_more_in_common_than_the_words_of_their_subject() -> None:
    texts, excluded, planted = make_texts(3, planted=1)
    ((a, b),) = planted
    pairs = storylines._share_subjects(texts.mentions)
    at = int(np.flatnonzero((pairs.a == a) & (pairs.b == b))[0])
    places = np.arange(len(texts.ids))
    _, before = storylines._Judge(texts, excluded, pairs).score(pairs, places)
    common = np.flatnonzero((texts.words[[a]] * texts.words[[b]]).toarray().ravel()).tolist()
    excluded[a] = common  # all they have in common are words of the subject
    _, after = storylines._Judge(texts, excluded, pairs).score(pairs, places)
    assert after[at] < before[at]


NAMES = ("Quorvane", "Tamsild", "Ostreby", "Velhurst", "Pendrick", "Wolmarsh", "Ferrisby",
         "Caldmoor", "Brantwick", "Hexley", "Norbeck", "Sandhaven", "Thornton Vale", "Eskdale",
         "Rowanby", "Marlfield", "Kestrel Point", "Dunholme", "Ashgrove", "Linwater")  # fmt: skip
EVENTS = (
    "ferry sinks off the coast of {}", "mayor of {} resigns after audit", "museum in {} opens wing",
    "storm tears roofs from houses in {}", "factory at {} halts production lines",
    "choir from {} wins prize", "bridge near {} is closed to lorries", "school in {} bans phones",
    "court clears trader from {}", "airport at {} adds runway", "hospital in {} hires nurses",
    "river at {} reaches record level", "bakery from {} sells bread", "zoo in {} shows pandas",
    "police search forest around {}", "library of {} lends tools", "team from {} loses final",
    "farmers near {} fear drought", "tunnel under {} is flooded", "theatre in {} stages opera",
)  # fmt: skip


def tell(titles: list[str], day: datetime, outlets: int = 3) -> dict[str, str]:
    """Write a story: its headlines at several outlets, hours apart."""
    files = {}
    for number, title in enumerate(titles[:outlets]):
        moment = day + timedelta(hours=2 * number)
        slug = f"{day:%m%d}-{number}-{abs(hash(title)) % 1000}"
        files[f"{day:%Y%m%d}-{titles[0][:8]}-{number}.md"] = article(
            title, f"https://o{number}.example/{day:%Y%m%d}/{titles[0][:9].replace(' ', '-')}",
            f"Outlet {number}", f"o{number}.example", f"{moment:%Y-%m-%dT%H:%M:%SZ}", slug=slug,
        )  # fmt: skip
    return files


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> TopicGraph:
    """Twenty stories of a year, of which three tell of one affair."""
    start = datetime(2022, 1, 3)
    files: dict[str, str] = {}
    for number, (name, event) in enumerate(zip(NAMES, EVENTS, strict=True)):
        said = event.format(name)
        files |= tell(
            [said, f"{said}, officials say", f"the {said} on {start:%A}"],
            start + timedelta(days=18 * number),
        )
    affair = (
        ("minister Ilva Korrin accused of taking bribes from dredging firm Basaltix",
         "bribes: dredging firm Basaltix paid minister Ilva Korrin, prosecutors say",
         "prosecutors accuse minister Ilva Korrin of bribes in dredging deal with Basaltix"),
        ("trial of Ilva Korrin over dredging bribes of Basaltix opens",
         "former minister Ilva Korrin denies bribes as dredging trial of Basaltix opens",
         "prosecutors open trial over bribes of Basaltix: Ilva Korrin denies all"),
        ("court jails Ilva Korrin for dredging bribes of Basaltix",
         "ex-minister Ilva Korrin jailed for bribes, says court, Basaltix is fined for dredging",
         "prosecutors cheer as court jails Ilva Korrin over Basaltix dredging bribes"),
    )  # fmt: skip
    for number, titles in enumerate(affair):
        files |= tell(list(titles), datetime(2022, 5, 2) + timedelta(days=40 * number))
    return tg.build(write(tmp_path_factory.mktemp("affair") / "articles", files))


def test_an_affair_of_three_stories_is_one_storyline_in_order(graph: TopicGraph) -> None:
    (line,) = graph.storylines()
    assert line.days == ("2022-05-02", "2022-06-11", "2022-07-21")
    assert line.headlines == tuple(graph.story(id_).name for id_ in line.stories)
    assert {"Ilva Korrin", "Basaltix"} <= set(line.subjects)
    assert line.reasons[0] == ""
    assert "both mention" in line.reasons[1]
    assert "40 days later" in line.reasons[1]
    assert "40 days later" in line.reasons[2]


def test_each_reason_of_a_storyline_stands_in_headlines_of_both_stories(graph: TopicGraph) -> None:
    (line,) = graph.storylines()
    titles = [
        " ".join(graph.article(id_).title for id_ in graph.story(story).articles)
        for story in line.stories
    ]
    for place, reason in enumerate(line.reasons[1:], 1):
        subjects = reason.partition("both mention ")[2].partition(";")[0].split(", ")
        words = reason.partition("headlines of both say ")[2].partition(";")[0].split(", ")
        for text in (*subjects, *words):
            assert text.lower() in titles[place].lower()
            assert text.lower() in titles[place - 1].lower()
        assert f"“{line.headlines[place - 1]}”" in reason


def test_a_story_names_those_before_and_after_it(graph: TopicGraph) -> None:
    (line,) = graph.storylines()
    first, second, third = (graph.story(id_) for id_ in line.stories)
    assert second.before == ((first.id, first.name),)
    assert second.after == ((third.id, third.name),)
    assert first.before == third.after == ()
    assert f"before: 2022-05-02 “{first.name}”" in str(second)
    assert f"after: 2022-07-21 “{third.name}”" in second.to_html()


def test_storylines_are_saved_and_listed_by_the_command(graph: TopicGraph, tmp_path: Path) -> None:
    tg.save(graph, tmp_path)
    loaded = tg.load(tmp_path)
    assert loaded.storylines() == graph.storylines()
    assert loaded.tables.storylines.equals(graph.tables.storylines)
    (line,) = graph.storylines()
    assert loaded.storylines().to_polars()["stories"].to_list() == [list(line.stories)]

    def run(*arguments: str) -> str:
        return CliRunner().invoke(cli, ["storylines", str(tmp_path), *arguments]).stdout

    assert str(line) in run()
    assert len(run("--format", "csv").splitlines()) == 4
    assert json.loads(run("--format", "json")) == [line.to_dict()]
    assert CliRunner().invoke(cli, ["storylines", "seeds"]).exit_code == 1


def test_a_selection_has_a_storyline_if_it_has_two_of_its_stories(graph: TopicGraph) -> None:
    (line,) = graph.storylines()
    two = graph.filter(stories=line.stories[:2])
    assert two.storylines()[0].stories == line.stories[:2]
    assert not graph.filter(stories=line.stories[:1]).storylines()


def test_without_subjects_there_are_no_storylines(graph: TopicGraph) -> None:
    tables = graph.tables.replace(
        subjects=graph.tables.subjects.clear(), storylines=graph.tables.storylines.clear()
    )
    assert storylines.add_storylines(tables).storylines.is_empty()
