"""What has not changed is recalled, not worked out again, and the tables are those of a build that
knows nothing of an earlier one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import polars as pl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from topicgraph.relate import candidates as pairing
from topicgraph.relate import corpus_statistics as norms
from topicgraph.relate import features as said
from topicgraph.relate import relate, undated
from topicgraph.relate.cache import Memory
from topicgraph.relate.features import Texts
from topicgraph.relate.scores import Timeline
from topicgraph.relate.text import features, pairwise, weights
from topicgraph.store.tables import ARTICLES, SCHEMAS, Tables

EVENTS = (
    "harbour bridge closed storm damage",
    "teachers strike city schools pay",
    "orchard wasps ruin cider harvest",
    "museum returns bronze lion",
)
START = datetime(2021, 1, 1, tzinfo=UTC)


def articles(chosen: dict[int, int], undated: int = 1000) -> Tables:
    """Number of an article → which wording of it; an article is of the event and the day that its
    number says, but that one in so many has no day."""
    rows = [
        {
            "id": f"article:{number:04}",
            "title": f"{EVENTS[number % 4]} report {number // 40} version {wording}",
            "excerpt": "",
            "published": START + timedelta(days=number * 2, hours=number % 5)
            if (number + 1) % undated
            else None,
            "precision": "second",
            "provider": f"provider:p{number % 7}.example",
            "held": True,
            "files": [f"{number}.md"],
        }
        for number, wording in sorted(chosen.items())
    ]
    return Tables(
        articles=pl.DataFrame(rows, schema=ARTICLES) if rows else pl.DataFrame(schema=ARTICLES)
    )


@pytest.fixture
def few_is_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder of 16 articles counts as a large one."""
    monkeypatch.setattr(norms, "SMALL", 16)
    monkeypatch.setattr(pairing, "SMALL", 16)


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many articles were looked at, each time some were."""
    seen: list[int] = []
    for module, name in ((said, "features"), (undated, "telling")):
        made = getattr(module, name)

        def counted(titles, *rest, made=made):
            seen.append(len(titles))
            return made(titles, *rest)

        monkeypatch.setattr(module, name, counted)
    return seen


@pytest.mark.usefixtures("few_is_many")
def test_a_folder_that_has_not_changed_is_not_looked_at_again(looked_at: list[int]) -> None:
    tables = articles(dict.fromkeys(range(100), 0), undated=9)
    first = relate(tables)
    looked_at.clear()
    assert relate(tables, first).edges.equals(first.edges)
    assert looked_at == []


@pytest.mark.usefixtures("few_is_many")
def test_new_articles_are_compared_with_those_of_their_time_alone(looked_at: list[int]) -> None:
    before = relate(articles(dict.fromkeys(range(99), 0)))
    looked_at.clear()
    relate(articles(dict.fromkeys(range(100), 0)), before)
    assert 1 <= sum(looked_at) <= 20


@pytest.mark.usefixtures("few_is_many")
def test_for_the_undated_only_what_is_new_is_looked_at(
    looked_at: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pairing, "neighbours", lambda size: 2)
    before = relate(articles(dict.fromkeys(range(400), 0), undated=200))
    looked_at.clear()
    relate(articles(dict.fromkeys(range(401), 0), undated=200), before)
    assert 1 <= sum(looked_at) <= 60


@pytest.mark.parametrize("most", [1, 3, 1000])
def test_an_undated_article_finds_those_that_are_most_like_it_whatever_their_time(
    most: int,
) -> None:
    texts = Texts.of(articles({number: number % 7 for number in range(120)}, undated=10))
    timeline = Timeline(texts.moments)
    ordered = texts.chosen(timeline.order)
    known = weights(ordered.titles, ordered.excerpts)
    rows = features(ordered.titles, ordered.excerpts, known).telling
    found = pl.concat(undated.undated(ordered, timeline, known, None, most, Memory(), ""))
    pairs = set(found.select("a", "b").rows())
    assert found.height == len(pairs)
    for one in range(timeline.dated, 120):
        alike = pairwise(rows, np.full(120, one), np.arange(120))
        alike[one] = 0
        theirs = sorted(
            (alike[a if b == one else b] for a, b in pairs if one in (a, b)), reverse=True
        )
        assert theirs[:most] == pytest.approx(sorted(alike[alike > 0], reverse=True)[:most])


def test_a_small_folder_keeps_no_memory() -> None:
    assert relate(articles(dict.fromkeys(range(20), 0))).memory.is_empty()


def test_what_other_code_worked_out_is_not_recalled(monkeypatch: pytest.MonkeyPatch) -> None:
    from topicgraph.relate import cache as memory

    key = memory.key("a")
    monkeypatch.setattr(memory, "_code", lambda: "of another version")
    assert memory.key("a") != key


CHANGES = st.lists(
    st.dictionaries(st.integers(0, 90), st.sampled_from([-1, 0, 1]), max_size=6),
    min_size=1,
    max_size=4,
)


@pytest.mark.usefixtures("few_is_many")
@settings(max_examples=40, deadline=None)
@given(CHANGES)
@example([{70: -1}])
def test_after_any_additions_edits_and_deletions_the_tables_are_those_of_a_build_from_nothing(
    changes: list[dict[int, int]],
) -> None:
    held = dict.fromkeys(range(0, 80, 2), 0)
    built = relate(articles(held, undated=11))
    for change in changes:
        held = {number: wording for number, wording in (held | change).items() if wording >= 0}
        tables = articles(held, undated=11)
        fresh = relate(tables, replace(built, memory=Tables().memory))
        built = relate(tables, built)
        for name in SCHEMAS:
            assert getattr(built, name).equals(getattr(fresh, name)), name
