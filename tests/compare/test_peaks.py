"""Peak, half-life and bursts, by hand and by trying every sequence."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import product
from math import log

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import binom

from topicgraph.compare.measures.peaks import find_burst_states, measure_peaks
from topicgraph.compare.measures.timeline import measure_timeline
from topicgraph.compare.timing import choose_time_step


def pieces(**days: list[int]) -> pl.DataFrame:
    rows = [
        (provider, datetime(2021, 3, day, tzinfo=UTC), "day")
        for provider, listed in days.items()
        for day in listed
    ]
    return pl.DataFrame(
        rows,
        schema={
            "provider": pl.String,
            "published": pl.Datetime("us", "UTC"),
            "precision": pl.String,
        },
        orient="row",
    )


def row(table: pl.DataFrame, provider: str) -> dict[str, object]:
    step = choose_time_step(table, ["A", "B"])
    return measure_peaks(table, measure_timeline(table, ["A", "B"], step), step).row(
        by_predicate=pl.col("provider") == provider, named=True
    )


def test_the_peak_is_the_first_of_the_busiest_bins():
    found = row(pieces(A=[1, 3, 3, 5, 5], B=[2]), "A")
    assert (found["peak"], found["peak_articles"], found["n"]) == (
        datetime(2021, 3, 3, tzinfo=UTC),
        2,
        5,
    )


def test_the_half_life_is_the_median_wait_after_the_peak():
    # From the 3rd on: 3, 3, 3, 7, 11, i.e. waits of 0, 0, 0, 4, 8 days; with 9 and 12: 0, 0, 0, 4,
    # 6, 8, 9.
    assert row(pieces(A=[1, 3, 3, 3, 7, 11], B=[2]), "A")["half_life_days"] == 0
    assert row(pieces(A=[1, 3, 3, 3, 7, 9, 11, 12], B=[2]), "A")["half_life_days"] == 4


def test_a_burst_is_named_by_its_days_and_needs_more_than_a_busy_corpus():
    others = [day for day in range(1, 11) for _ in range(6)]
    assert row(pieces(A=[1, *[4] * 6, *[5] * 6, 9], B=others), "A")["bursts"] == [
        "2021-03-04 to 2021-03-05"
    ]
    assert row(pieces(A=[1, *[4] * 6, 9], B=[*others, *[4] * 60]), "A")["bursts"] == []


def test_a_provider_that_is_all_there_is_has_no_burst():
    assert find_burst_states([1, 9, 1], [1, 9, 1]) == [False] * 3


def test_the_chance_of_a_burst_is_that_of_random_deals():
    days = [*[4] * 6, *[5] * 6, 1, 9]
    others = [day for day in range(1, 11) for _ in range(6)]
    table = pieces(A=days, B=others)
    found = row(table, "A")
    # A had 14 of all 74 articles; of the 24 on the two days of the burst it wrote 12.
    assert (found["in_bursts"], found["usual"]) == (12, pytest.approx(24 * 14 / 74))
    every = np.array([6 + days.count(day) for day in range(1, 11)])

    def gain(counts: np.ndarray) -> float:
        low, high = sum(counts) / every.sum(), 2 * sum(counts) / every.sum()
        cost = -binom.logpmf(counts, every, low), -binom.logpmf(counts, every, high)
        best, raised = 0.0, log(10)
        for usual, burst in zip(*cost, strict=True):
            best, raised = min(best, raised) + usual, min(raised, best + log(10)) + burst
        return sum(cost[0]) - min(best, raised)

    chance = np.random.default_rng(1)
    labels = np.repeat(np.arange(10), every)
    seen = gain(np.array([days.count(day) for day in range(1, 11)]))
    deals = [
        gain(np.bincount(chance.permutation(labels)[:14], minlength=10)) >= seen - 1e-9
        for _ in range(2000)
    ]
    assert found["p_value"] == pytest.approx(np.mean(deals), abs=0.01)
    # Of two outlets tested, one with p = 1.
    assert found["q_value"] == pytest.approx(min(1, 2 * found["p_value"]))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=2, max_size=8))
def test_no_other_sequence_of_states_is_cheaper(bins: list[tuple[int, int]]):
    counts, totals = [count for count, _ in bins], [count + more for count, more in bins]
    usual = sum(counts) / max(sum(totals), 1)
    if sum(counts) < 5 or usual == 1:
        assert not any(find_burst_states(counts, totals))
        return
    parts = (usual, min(2 * usual, (1 + usual) / 2))

    def cost(states: tuple[bool, ...]) -> float:
        rises = sum(
            now and not before for before, now in zip((False, *states), states, strict=False)
        )
        fit = sum(
            binom.logpmf(count, total, parts[state])
            for count, total, state in zip(counts, totals, states, strict=True)
        )
        return rises * log(len(counts)) - fit

    best = min(cost(states) for states in product((False, True), repeat=len(counts)))
    assert cost(tuple(find_burst_states(counts, totals))) == pytest.approx(best)
