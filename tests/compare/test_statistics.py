"""The statistics, against SciPy."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from benchmarks.statistics import coverage_of_intervals
from topicgraph.compare.statistics import (
    benjamini_hochberg,
    binomial_p,
    correct_testable,
    fisher,
    least_fisher_p,
    least_poisson_binomial_p,
    log_odds_z,
    median_interval,
    part_of_total_tails,
    poisson_binomial_p,
    share_ratio,
    share_ratio_interval,
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
def test_the_sign_test_is_twice_the_tail_with_half_of_the_count_seen(up, down):
    law, fewer = stats.binom(up + down, 0.5), min(up, down)
    expected = min(1.0, 2 * (law.cdf(fewer) - law.pmf(fewer) / 2)) if up + down else 1.0
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


@pytest.mark.parametrize("n", [5, 6, 7, 8, 25, 40])
def test_the_interval_of_a_median_lies_between_the_order_statistics_next_to_95_percent(n):
    values = np.sort(np.random.default_rng(n).exponential(10, n))
    low, high = median_interval(values)
    enclosed = [1 - 2 * stats.binom(n, 0.5).cdf(k) for k in range(n // 2)]
    wide = max([k for k, held in enumerate(enclosed) if held >= 0.95], default=0)
    narrow = min(wide + 1, (n - 1) // 2)
    assert values[wide] <= low <= values[narrow]
    assert values[n - 1 - narrow] <= high <= values[n - 1 - wide]


@pytest.mark.parametrize("n", [5, 7, 10, 20, 50, 200])
def test_95_percent_intervals_hold_the_truth_about_that_often(n):
    rates = coverage_of_intervals(np.random.default_rng(n), n, 150)
    for kind, rate in rates.items():
        # Three standard errors of 150 runs are 5 %; `benchmarks statistics` makes more.
        assert rate >= 0.94 - 0.05, (kind, rate)


@unhurried
@given(st.lists(st.floats(0, 1), min_size=1, max_size=12), st.integers(0, 12))
def test_the_contest_test_is_that_of_scipys_poisson_binomial(chances, wins):
    wins = min(wins, len(chances))
    law = stats.poisson_binom(chances)
    half = law.pmf(wins) / 2
    wanted = min(1.0, 2 * min(law.cdf(wins) - half, law.sf(wins) + half))
    assert poisson_binomial_p(chances, wins) == pytest.approx(wanted, abs=1e-9)
    every = [poisson_binomial_p(chances, k) for k in range(len(chances) + 1)]
    assert least_poisson_binomial_p(chances) == pytest.approx(min(every[0], every[-1]), abs=1e-9)


def test_tests_that_cannot_be_significant_are_not_counted():
    # Tarone's k: at .05 / 2 two tests can be significant, at .05 / 3 still two.
    p, least = [0.04, 0.02, 0.5, None], [0.03, 0.02, 0.001, 0.001]
    assert correct_testable(p, least) == pytest.approx([None, 0.04, 0.5, None])
    assert correct_testable(p, least, alpha=0.5) == pytest.approx(benjamini_hochberg(p))
    assert correct_testable([0.5], [0.5]) == [None]


@unhurried
@given(st.integers(1, 60).flatmap(lambda n: st.tuples(*[st.just(n)] + [st.integers(0, n)] * 2)))
def test_the_least_p_of_fishers_test_is_that_of_the_likeliest_extreme(margins):
    total, size, marked = margins
    every = range(max(0, size + marked - total), min(size, marked) + 1)
    columns = [list(every), [size] * len(every), [marked] * len(every)]
    chances = stats.hypergeom(total, marked, size).pmf(list(every))
    least = least_fisher_p([size], [marked], total)[0]
    assert least == pytest.approx(min(chances), rel=1e-6)
    assert least <= min(fisher(*columns, total)) * (1 + 1e-6)


@unhurried
@given(st.integers(0, 40), st.integers(1, 40), st.floats(0.02, 0.98))
def test_the_binomial_test_is_twice_the_smaller_tail(k, n, chance):
    k, law = min(k, n), stats.binom(n, chance)
    wanted = min(1.0, 2 * min(law.cdf(k), law.sf(k - 1)))
    assert binomial_p([k], [n], [chance])[0] == pytest.approx(wanted, abs=1e-9)


@unhurried
@given(st.integers(1, 30), st.integers(0, 30), st.integers(1, 30), st.integers(0, 30))
def test_the_ratio_of_shares_lies_in_its_interval_and_turns_round_with_the_sides(k, a, other, b):
    n, n_other = k + a, other + b
    ratio = share_ratio([k], [n], [other], [n_other])
    low, high = share_ratio_interval([k], [n], [other], [n_other])
    plain = np.log2((k / n) / (other / n_other))
    assert low[0] - 1e-6 <= plain <= high[0] + 1e-6
    wanted = np.log2((k + 0.5) / (n + 1) / ((other + 0.5) / (n_other + 1)))
    assert ratio[0] == pytest.approx(wanted)
    back_low, back_high = share_ratio_interval([other], [n_other], [k], [n])
    assert (back_low[0], back_high[0]) == pytest.approx((-high[0], -low[0]), abs=1e-4)


def test_the_interval_of_a_ratio_is_that_of_koopmans_example():
    # Koopman 1984, as R's PropCIs::riskscoreci(36, 40, 16, 80) gives it: 2.94 to 7.15.
    low, high = share_ratio_interval([36], [40], [16], [80])
    assert (2 ** low[0], 2 ** high[0]) == pytest.approx((2.94, 7.15), abs=0.02)


def test_the_z_of_the_log_odds_by_hand():
    # A prior of 500 terms; the term is 15 of 300 in the corpus: 25.
    d = np.log((12 + 25) / (200 + 500 - 37)) - np.log((3 + 25) / (100 + 500 - 28))
    z = log_odds_z([12], [200], [3], [100], [15], [300])[0]
    assert z == pytest.approx(d / np.sqrt(1 / 37 + 1 / 28))
    assert log_odds_z([3], [100], [12], [200], [15], [300])[0] == pytest.approx(-z)


def test_the_only_term_of_a_corpus_distinguishes_no_outlet():
    assert log_odds_z([6], [6], [9], [9], [15], [15])[0] == 0


@given(
    st.lists(st.floats(0.05, 0.95), min_size=1, max_size=6),
    st.lists(st.floats(0.05, 0.95), min_size=1, max_size=6),
    st.data(),
)
@settings(max_examples=40, deadline=None)
def test_a_part_of_a_total_has_tails_that_sum_to_1_and_are_never_0(one, other, data):
    total = data.draw(st.integers(0, len(one) + len(other)))
    seen = data.draw(st.integers(max(0, total - len(other)), min(total, len(one))))
    fewer, more = part_of_total_tails(
        seen,
        total,
        (sum(one), sum(other)),
        (sum(p * p for p in one), sum(p * p for p in other)),
        (len(one), len(other)),
    )
    assert fewer + more == pytest.approx(1)
    assert min(fewer, more) > 0


def test_a_part_of_a_total_of_equal_chances_is_hypergeometric():
    fewer, more = part_of_total_tails(3, 4, (2.0, 2.4), (1.0, 1.44), (4, 4))
    # Chances of 1/2 and 3/5: the law is C(4, k) C(4, 4 - k) (2/3)^k.
    law = [stats.binom(4, 1 / 2).pmf(k) * stats.binom(4, 3 / 5).pmf(4 - k) for k in range(5)]
    assert more == pytest.approx((law[3] / 2 + law[4]) / sum(law))
    assert fewer == pytest.approx((sum(law[:3]) + law[3] / 2) / sum(law))
