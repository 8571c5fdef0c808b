"""The statistics, against SciPy."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from topicgraph.compare.statistics import (
    benjamini_hochberg,
    fisher,
    log_odds,
    lottery_p,
    median_interval,
    sign_test,
)
from topicgraph.intervals import wilson_interval

unhurried = settings(deadline=None)


@unhurried
@given(st.integers(1, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_wilson_interval_is_that_of_scipy(pair):
    k, n = pair
    expected = stats.binomtest(k, n).proportion_ci(method="wilson")
    low, high = wilson_interval([k], [n])
    assert (low[0], high[0]) == pytest.approx((expected.low, expected.high), abs=1e-12)
    assert 0 <= low[0] <= k / n <= high[0] <= 1


def test_a_share_of_nothing_has_no_interval():
    assert not any(np.isfinite(end).any() for end in wilson_interval([0], [0]))


@unhurried
@given(
    st.integers(2, 60).flatmap(
        lambda n: st.tuples(*[st.just(n), st.integers(0, n), st.integers(0, n)])
    ),
    st.data(),
)
def test_fishers_test_is_that_of_scipy(margins, data):
    total, size, marked = margins
    inside = data.draw(st.integers(max(0, size + marked - total), min(size, marked)))
    table = [[inside, size - inside], [marked - inside, total - size - marked + inside]]
    assert fisher([inside], [size], [marked], total)[0] == pytest.approx(
        stats.fisher_exact(table).pvalue, rel=1e-6
    )


def test_fishers_test_takes_whole_columns():
    columns = ([3, 0, 5, 1], [4, 4, 10, 4], [4, 4, 6, 4])
    assert fisher(*columns, 40).tolist() == [
        fisher(*[[c[i]] for c in columns], 40)[0] for i in range(4)
    ]


@unhurried
@given(st.integers(0, 50), st.integers(0, 50))
def test_the_sign_test_is_that_of_scipy(up, down):
    expected = stats.binomtest(up, up + down).pvalue if up + down else 1.0
    assert sign_test([up], [down])[0] == pytest.approx(expected)


@unhurried
@given(st.lists(st.floats(0, 1), min_size=1, max_size=30))
def test_the_correction_is_that_of_scipy_and_never_below_the_p_value(p):
    q = benjamini_hochberg(p)
    assert q == pytest.approx(stats.false_discovery_control(p).tolist())
    assert all(b >= a - 1e-12 for a, b in zip(p, q, strict=True))


def test_what_was_not_tested_is_not_corrected_and_does_not_count():
    assert benjamini_hochberg([None, 0.5]) == [None, 0.5]
    assert benjamini_hochberg([None, None]) == [None, None]


def test_tests_made_but_not_listed_count():
    # Ten tests, the eight not given at p = 1: .01 * 10 / 1, .02 * 10 / 2.
    assert benjamini_hochberg([0.01, 0.02], tests=10) == pytest.approx(
        stats.false_discovery_control([0.01, 0.02] + [1] * 8)[:2]
    )


@pytest.mark.parametrize("n", [1, 2, 5, 8, 25, 40])
def test_the_interval_of_a_median_is_that_of_scipys_bootstrap(n):
    values = np.random.default_rng(n).exponential(10, n)
    low, high = median_interval(values)
    if n == 1:
        assert (low, high) == (values[0], values[0])
        return
    expected = stats.bootstrap(
        (values,), np.median, n_resamples=9999, method="percentile", rng=np.random.default_rng(1)
    ).confidence_interval
    spread = values.max() - values.min()
    assert (low, high) == pytest.approx(tuple(expected), abs=0.06 * spread)
    assert low <= np.median(values) <= high


def test_the_permutation_p_value_is_close_to_the_exact_one():
    # 8 of 10 coins: 2 * (45 + 10 + 1) / 1024 = .109; nine stories of three, seven won: exact from
    # the binomial law.
    assert lottery_p(8, [2] * 10, [1] * 10) == pytest.approx(
        stats.binomtest(8, 10).pvalue, abs=0.01
    )
    law = stats.binom(9, 1 / 3)
    exact = sum(law.pmf(k) for k in range(10) if abs(k - 3) >= 4)
    assert lottery_p(7, [3] * 9, [1] * 9) == pytest.approx(exact, abs=0.005)


def test_a_tie_of_all_says_nothing():
    assert lottery_p(2.5, [2] * 5, [2] * 5) == 1.0


def test_the_permutation_does_not_depend_on_the_order_of_stories_and_repeats_itself():
    one = lottery_p(3, [2, 3, 4, 2, 5], [1, 1, 2, 2, 1])
    assert (
        one
        == lottery_p(3, [5, 2, 4, 3, 2], [1, 2, 2, 1, 1])
        == lottery_p(3, [2, 3, 4, 2, 5], [1, 1, 2, 2, 1])
    )


def test_the_only_term_there_is_tells_nobody_apart() -> None:
    d, z, p = log_odds([6], [6], [9], [9], [15], [15])
    assert (d[0], z[0], p[0]) == (0.0, 0.0, 1.0)
