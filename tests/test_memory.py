"""What has not changed is recalled, not worked out again, and the tables are those of a build that knows nothing of an earlier one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from topicgraph.relate import norms, pairing, relate
from topicgraph.tables import ARTICLES, SCHEMAS, Tables

EVENTS = (
    "harbour bridge closed storm damage",
    "teachers strike city schools pay",
    "orchard wasps ruin cider harvest",
    "museum returns bronze lion",
)
START = datetime(2021, 1, 1, tzinfo=UTC)


def articles(chosen: dict[int, int]) -> Tables:
    """Number of an article → which wording of it; an article is of the event and the day that its number says."""
    rows = [
        {
            "id": f"article:{number:04}",
            "title": f"{EVENTS[number % 4]} report {number // 40} version {wording}",
            "excerpt": "",
            "published": START + timedelta(days=number * 2, hours=number % 5),
            "precision": "second",
            "provider": f"provider:p{number % 7}.example",
            "held": True,
            "files": [f"{number}.md"],
        }
        for number, wording in sorted(chosen.items())
    ]
    return Tables(articles=pl.DataFrame(rows, schema=ARTICLES) if rows else pl.DataFrame(schema=ARTICLES))


@pytest.fixture
def few_is_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder of 16 articles counts as a large one."""
    monkeypatch.setattr(norms, "SMALL", 16)
    monkeypatch.setattr(pairing, "SMALL", 16)


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many articles were looked at, each time some were."""
    seen: list[int] = []
    made = pairing.features

    def counted(titles, *rest):
        seen.append(len(titles))
        return made(titles, *rest)

    monkeypatch.setattr(pairing, "features", counted)
    return seen


@pytest.mark.usefixtures("few_is_many")
def test_a_folder_that_has_not_changed_is_not_looked_at_again(looked_at: list[int]) -> None:
    tables = articles(dict.fromkeys(range(100), 0))
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


def test_a_small_folder_keeps_no_memory() -> None:
    assert relate(articles(dict.fromkeys(range(20), 0))).memory.is_empty()


def test_what_other_code_worked_out_is_not_recalled(monkeypatch: pytest.MonkeyPatch) -> None:
    from topicgraph.relate import memory

    key = memory.key("a")
    monkeypatch.setattr(memory, "_code", lambda: "of another version")
    assert memory.key("a") != key


CHANGES = st.lists(st.dictionaries(st.integers(0, 90), st.sampled_from([-1, 0, 1]), max_size=6), min_size=1, max_size=4)


@pytest.mark.usefixtures("few_is_many")
@settings(max_examples=40, deadline=None)
@given(CHANGES)
def test_after_any_additions_edits_and_deletions_the_tables_are_those_of_a_build_from_nothing(changes: list[dict[int, int]]) -> None:
    held = dict.fromkeys(range(0, 80, 2), 0)
    built = relate(articles(held))
    for change in changes:
        held = {number: wording for number, wording in (held | change).items() if wording >= 0}
        tables = articles(held)
        fresh = relate(tables, replace(built, memory=Tables().memory))
        built = relate(tables, built)
        for name in SCHEMAS:
            assert getattr(built, name).equals(getattr(fresh, name)), name
