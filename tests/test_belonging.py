"""Which articles are the core of a story, and that its start, id and headline are theirs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

import numpy as np
import pytest
from test_names_in_stories import UNRELATED
from writing import article

from topicgraph.relate.belonging import KINDS, dissolve_without_core, judge_members
from topicgraph.relate.linkage import JoinRule
from topicgraph.relate.stories import Cut, StoryPairs

LEVEL = 0.1


def kinds_of(
    days: list[float], likeness: Mapping[tuple[int, int], float], usual: float = 0.3
) -> list[str]:
    """How articles of one story belong to it; pairs that are not given are `usual` alike."""
    size = len(days)
    lower, upper = np.triu_indices(size, 1)
    values = np.array([likeness.get((a, b), usual) for a, b in zip(lower, upper, strict=True)])
    cut = Cut(LEVEL, JoinRule(lambda _: LEVEL, LEVEL))
    pairs = StoryPairs(lower, upper, np.where(values < 1, values, 0), values, values > 0, cut)
    kinds = judge_members(pairs, np.zeros(size, np.int64), np.array(days), LEVEL)
    return [KINDS[kind] for kind in kinds.tolist()]


def test_an_article_days_before_the_others_is_core_only_if_it_is_as_alike_as_they_are() -> None:
    days = [0, 2.4, 2.5, 2.6, 2.7]
    little = {(0, other): 0.15 for other in range(1, 5)}
    assert kinds_of(days, little)[0] == "loose"
    assert kinds_of(days, {})[0] == "core"


def test_an_article_of_the_same_day_is_core_though_it_is_less_alike() -> None:
    little = {(0, other): 0.15 for other in range(1, 5)}
    assert kinds_of([2.3, 2.4, 2.5, 2.6, 2.7], little)[0] == "core"
    assert kinds_of([np.nan, 2.4, 2.5, 2.6, 2.7], little)[0] == "core"


@pytest.mark.parametrize(("alike", "kind"), [(1, "loose"), (2, "core")])
def test_a_core_article_says_the_same_as_a_quarter_of_the_others(alike: int, kind: str) -> None:
    few = {(0, other): 0.3 if other <= alike else 0.0 for other in range(1, 9)}
    assert kinds_of([0] * 9, few)[0] == kind


def test_a_copy_of_one_member_is_linked_if_it_says_the_same_as_no_other() -> None:
    copy = {(0, other): 1.0 if other == 1 else 0.0 for other in range(1, 9)}
    assert kinds_of([0] * 9, copy)[0] == "linked"


def test_both_articles_of_a_story_of_two_are_core_however_far_apart() -> None:
    assert kinds_of([0, 5], {}) == ["core", "core"]


@pytest.mark.parametrize(("strength", "apart"), [(1.4 * LEVEL, True), (1.6 * LEVEL, False)])
def test_articles_of_which_no_two_say_the_same_or_name_each_other_are_no_story(
    strength: float, apart: bool
) -> None:
    groups, kinds = np.array([0, 0, 2, 2, 4]), np.array([1, 2, 0, 1, 0])
    a, b, none = np.array([0, 2]), np.array([1, 3]), np.zeros(2)
    cut = Cut(LEVEL, JoinRule(lambda _: LEVEL, LEVEL))
    pairs = StoryPairs(a, b, none, np.full(2, strength), none == 0, cut)
    left, judged = dissolve_without_core(pairs, groups, kinds)
    assert left.tolist() == [0, 1 if apart else 0, 2, 2, 4]
    assert judged.tolist() == [0, 0, 0, 1, 0] if apart else kinds.tolist()


GUIDE = "Ferry week start date, harbour parade, Ferryman 2, Lighthouse 4, costumes and more"
REPORTS = [
    "Ferryman 2 and Lighthouse 4 will not be released this year",
    "Ferryman 2 and Lighthouse 4 not released this year, maker says",
    "Lighthouse 4 and Ferryman 2 will not be released this year",
    "No Ferryman 2 or Lighthouse 4 released this year, says maker",
    "Maker: Ferryman 2 and Lighthouse 4 not to be released this year",
    "Ferryman 2, Lighthouse 4 not released this year",
]


def test_a_guide_of_two_days_before_sets_neither_start_nor_id_nor_headline(
    build_graph: Callable,
) -> None:
    urls = [f"https://paper{n}.example/a" for n in range(len(REPORTS) + 1)]
    titles, files = [GUIDE, *REPORTS], {}
    for n, (title, url) in enumerate(zip(titles, urls, strict=True)):
        moment = f"2021-02-04T14:{23 + 7 * n}:00Z" if n else "2021-02-02T04:42:00Z"
        related = [{"url": one} for one in urls[:1] if n] or [{"url": one} for one in urls[1:]]
        files[f"{n}.md"] = article(
            title, url, f"Paper {n}", f"paper{n}.example", moment, related=related
        )
    graph = build_graph(files)
    story = graph.story(REPORTS[0])
    assert {one.article.title: one.belongs for one in story.members}[GUIDE] == "linked"
    assert story.id.startswith("story:2021-02-04/")
    assert story.name in REPORTS
    start = datetime(2021, 2, 4, 14, 30, tzinfo=UTC)
    assert story.start == start == story.earliest.published
    assert (story.first, story.members[0].minutes) == (None, None)
    assert "an earlier article is only loosely connected" in story.reason
    assert "1 before or after not drawn" in story.to_svg()
    (listed,) = [one for one in graph.stories() if one.id == story.id]
    assert listed.start == start


def test_an_article_that_shares_only_names_with_the_others_does_not_begin_their_story(
    build_graph: Callable,
) -> None:
    reports = [
        "Ada Voss wins the Larkin novel prize",
        "Larkin prize for novel goes to Ada Voss",
        "Novelist Ada Voss takes Larkin prize",
        "Larkin novel prize won by Ada Voss",
    ]
    titles = ["Interview with Ada Voss", *reports, *UNRELATED]
    files = {}
    for n, title in enumerate(titles):
        moment = f"2026-03-04T{3 + n:02}:00Z"
        url, name = f"https://p{n}.example/a", f"P {n}"
        files[f"{n}.md"] = article(title, url, name, f"p{n}.example", moment)
    graph = build_graph(files)
    story = graph.story(reports[0])
    assert {one.article.title: one.belongs for one in story.members}[titles[0]] == "loose"
    assert story.first is None
    assert "an earlier article is only loosely connected" in story.reason
