"""Every published column of every table is what an independent computation gives."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import numpy as np
import polars as pl
import pytest

from topicgraph.compare import Comparison, compare
from topicgraph.compare.comparison import MEASURES
from topicgraph.store.tables import (
    ARTICLES,
    EDGES,
    PROVIDERS,
    STORIES,
    TOPICS,
    Tables,
)

from . import oracles
from .oracles import KEYS, ORACLES, TESTED_BY, Between, Corpus

WEIGHTS = (9, 8, 6, 4, 3, 2, 1, 2, 1)
"""How often each outlet, the platform and an unknown publisher write."""
ROWS = 60
"""Rows of a table that are checked."""
CORRECTED_IN_FULL = ("topics", "blindspots", *oracles.LEAST_P)
"""Tables that list all their tests, so that the q-values follow from the p-values."""


def random_tables(seed: int) -> Tables:
    """Articles of unequal outlets, a platform and unknown publishers, with everything that varies:
    stubs, copies in chains, updates, dates of each precision, several topics, ties."""
    chance = Random(seed)
    outlets = [f"provider:{letter}" for letter in "abcdefg"]
    stories = [f"story:{number:02}" for number in range(30)]
    topics = [f"topic:{letter}" for letter in "pqrst"]
    start = datetime(2021, 3, 1, tzinfo=UTC)
    articles: list[dict[str, Any]] = []
    edges: list[dict[str, Any]] = []
    for number in range(170):
        id_ = f"article:{number:03}"
        story = chance.choices(stories, range(30, 0, -1))[0] if chance.random() < 0.9 else None
        day = start + timedelta(days=stories.index(story) if story else chance.randrange(30))
        time = day + timedelta(minutes=chance.choice([0, 30, 60, 61, 300, 900, 1500]))
        precision = chance.choices(["minute", "second", "day", "none"], [6, 3, 2, 1])[0]
        if precision == "day":
            time = time.replace(hour=0, minute=0)
        articles.append(
            {"id": id_, "title": f"{chance.choice(['Ferry', 'Bridge', 'Vote'])} {number}",
             "provider": chance.choices([*outlets, "provider:x", None], WEIGHTS)[0],
             "story": story, "published": None if precision == "none" else time,
             "precision": precision, "held": chance.random() < 0.85, "excerpt": ""}
        )  # fmt: skip
        about = chance.sample(topics, chance.choice([0, 1, 1, 2]))
        edges += [{"source": id_, "target": topic, "kind": "about"} for topic in about]
        earlier = f"article:{chance.randrange(number + 1):03}"
        if chance.random() < 0.15 and earlier != id_:
            kind = chance.choice(["copy_of", "copy_of", "update_of"])
            edges.append({"source": id_, "target": earlier, "kind": kind})
        if chance.random() < 0.1:
            edges.append({"source": id_, "target": chance.choice(outlets), "kind": "credited_to"})
        if number % 6 == 0:
            edges.append({"source": id_, "target": "provider:x", "kind": "carried_by"})
        near = f"article:{chance.randrange(max(number - 40, 0), number + 1):03}"
        if near != id_:
            edges.append({"source": id_, "target": near, "kind": "similar"})
    return Tables(
        _frame(articles, ARTICLES),
        _frame(
            [{"id": id_, "name": id_[-1].upper(), "platform": id_[-1] == "x", "names": []}
             for id_ in [*outlets, "provider:x"]],
            PROVIDERS,
        ),
        _frame([{"id": id_, "name": id_[-1].upper()} for id_ in topics], TOPICS),
        _frame(edges, EDGES),
        stories=_frame(list(_tell_firsts(chance, articles)), STORIES),
        groups={"large": tuple(outlets[:3]), "small": tuple(outlets[3:])},
    )  # fmt: skip


def _tell_firsts(chance: Random, articles: list[dict[str, Any]]) -> Any:
    """The table of stories, in which any held articles with a time may be first, or none."""
    for story in sorted({row["story"] for row in articles if row["story"]}):
        timed = [
            row["id"]
            for row in articles
            if row["story"] == story and row["held"] and row["precision"] in oracles.TIMED
        ]
        winners = chance.sample(timed, min(len(timed), chance.choice([0, 1, 1, 1, 2])))
        yield {"id": story, "first": winners[0] if winners else None, "tied": winners[1:]}


def _frame(rows: list[dict[str, Any]], schema: Any) -> pl.DataFrame:
    full = [{column: row.get(column) for column in schema} for row in rows]
    return pl.DataFrame(full, schema=schema)


def same(value: Any, wanted: Any) -> bool:
    if isinstance(wanted, Between):
        return value is not None and wanted.low - 1e-9 <= value <= wanted.high + 1e-9
    if isinstance(wanted, float) and value is not None:
        return bool(value == pytest.approx(wanted, rel=1e-6, abs=1e-9))
    return bool(value == wanted)


@pytest.fixture(scope="module", params=["demo", 1, 2, 3])
def compared(request: pytest.FixtureRequest) -> tuple[Corpus, Comparison]:
    if isinstance(request.param, int):
        tables = random_tables(request.param)
        result = compare(tables)
    else:
        demo = request.getfixturevalue("demo")
        tables, result = demo.tables, request.getfixturevalue("demo_comparison")
    return Corpus(tables, result.providers), result


@pytest.mark.parametrize("measure", MEASURES)
def test_every_column_is_what_its_oracle_gives(
    compared: tuple[Corpus, Comparison], measure: str
) -> None:
    corpus, result = compared
    table = result.table(measure)
    wrong = [
        (column, row, wanted)
        for row in table.head(ROWS).iter_rows(named=True)
        for column, oracle in ORACLES.get(measure, {}).items()
        if not same(row[column], wanted := oracle(corpus, row))
    ]
    assert wrong == []
    if measure in CORRECTED_IN_FULL and "q_value" in table.columns:
        wanted_q = oracles.expected_q_values(corpus, measure, table.to_dicts())
        assert all(map(same, table["q_value"].to_list(), wanted_q))


def draw_coverage(
    corpus: Corpus, draws: int, seed: int, least: int = 2, single: bool = False
) -> np.ndarray:
    """Coverage with the same stories per outlet and outlets per story, shuffled by trades.

    Of each draw the stories that two outlets share; with `least` 1, those of each outlet alone,
    with `single` without stories on which an outlet alone has several articles.

    Curveball algorithm: Strona et al. 2014, Nature Communications 5:4114.
    """
    chance = np.random.default_rng(seed)
    stories = [
        outlets - {None}
        for story, outlets in (corpus.outlets_on if least == 2 else corpus.holders_on).items()
        if len(outlets - {None}) >= least and (least == 2 or None not in outlets)
        if len(outlets) > 1 or not single or oracles.is_single(corpus, story)
    ]
    has = np.array([[one in outlets for outlets in stories] for one in sorted(corpus.known)])
    seen = []
    for _ in range(draws):
        for _ in range(3 * len(has)):
            a, b = chance.choice(len(has), 2, replace=False)
            open_ = np.flatnonzero(has[a] != has[b])
            mine = chance.permutation(open_)[: has[a][open_].sum()]
            has[a][open_], has[b][open_] = np.isin(open_, mine), ~np.isin(open_, mine)
        alone = has[:, has.sum(axis=0) == 1].sum(axis=1)
        seen.append(alone if least == 1 else has.astype(int) @ has.T)
    return np.array(seen)


def test_shared_stories_by_chance_are_those_of_swaps_that_keep_both_margins() -> None:
    tables = random_tables(4)
    result = compare(tables)
    corpus = Corpus(tables, result.providers)
    names = sorted(corpus.known)
    drawn = draw_coverage(corpus, draws=800, seed=4)
    tested = result.cocoverage.drop_nulls("p_value")
    assert tested.height >= 6
    for row in tested.iter_rows(named=True):
        shared = drawn[:, names.index(row["provider"]), names.index(row["other"])]
        at_most = (shared < row["shared"]).mean() + (shared == row["shared"]).mean() / 2
        assert row["expected"] == pytest.approx(shared.mean(), abs=0.4)
        assert row["p_value"] == pytest.approx(2 * min(at_most, 1 - at_most), abs=0.15)


def test_exclusive_stories_by_chance_are_those_of_swaps_that_keep_both_margins() -> None:
    tables = random_tables(4)
    result = compare(tables)
    corpus = Corpus(tables, result.providers)
    names = sorted(corpus.known)
    drawn = [draw_coverage(corpus, 400, 5, least=1, single=single) for single in (False, True)]
    tested = result.exclusives.drop_nulls("p_value")
    assert tested.height >= 3
    for row in tested.iter_rows(named=True):
        mine = [one for one in corpus.stories_held_by(row["provider"])
                if corpus.holders_on[one] == {row["provider"]}]  # fmt: skip
        seen = [len(mine), sum(oracles.is_single(corpus, one) for one in mine)]
        p_values = []
        for draws, number in zip(drawn, seen, strict=True):
            alone = draws[:, names.index(row["provider"])]
            at_most = (alone < number).mean() + (alone == number).mean() / 2
            p_values.append(min(1.0, 2 * min(at_most, 1 - at_most)))
        assert row["expected"] == pytest.approx(
            drawn[0][:, names.index(row["provider"])].mean(), abs=0.3
        )
        assert row["p_value"] == pytest.approx(max(p_values), abs=0.15)


def test_every_published_column_has_an_oracle(demo_comparison: Comparison) -> None:
    for measure, table in demo_comparison.tables().items():
        with_oracle = {*KEYS, *ORACLES.get(measure, ())}
        with_oracle |= {column for name, column in TESTED_BY if name == measure}
        with_oracle |= {"q_value"} if measure in CORRECTED_IN_FULL else set()
        assert set(table.columns) - with_oracle == set(), measure


def test_the_tests_named_as_oracles_are_there() -> None:
    from pathlib import Path

    for place in set(TESTED_BY.values()):
        file, _, test = place.partition("::")
        assert f"def {test}(" in (Path(__file__).parent / file).read_text("utf-8")
