"""The statistics behind the measures: plain functions on numbers, knowing nothing of news. Where
SciPy computes it, SciPy does."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    Floats = NDArray[np.float64]

MIN_N = 5
"""A figure resting on fewer than this many is marked "too few", has no p-value, and is never a
finding."""

DRAWS = 9_999
ENDS = (250, 9_748)
"""Of so many draws in order, those at 2.5 and 97.5 %."""

SEED = 20_210_304
"""Random draws start from here each time: the same tables give the same figures, whatever the order
of their rows."""


def benjamini_hochberg(
    p_values: Sequence[float | None], tests: int | None = None
) -> list[float | None]:
    """The p-values corrected for having looked many times: the false discovery rate at which each
    would just be a finding.

    Arguments: p-values, None where no test was made (it stays None and does not count); `tests`,
    how many tests were made where that is more than are given (the others are taken as p = 1).

    Source: Benjamini and Hochberg 1995, Journal of the Royal Statistical Society B 57:289.

    >>> benjamini_hochberg([0.125, None, 0.5, 0.25])  # .125*3/1; .5*3/3; .25*3/2
    [0.375, None, 0.5, 0.375]
    """
    made = np.array([p for p in p_values if p is not None], np.float64)
    if not len(made):
        return list(p_values)
    order = np.argsort(-made)
    steps = (
        made[order] * max(len(made), tests or 0) / np.arange(len(made), 0, -1)
    )  # of the k smallest the largest: p * tests / k
    corrected = np.empty(len(made))
    corrected[order] = np.minimum(np.minimum.accumulate(steps), 1.0)
    values = iter(corrected.tolist())
    return [None if p is None else next(values) for p in p_values]


def fisher(inside: ArrayLike, size: ArrayLike, marked: ArrayLike, total: int) -> Floats:
    """Two-sided p-values of Fisher's exact test, for whole columns: are `inside` of `size` draws
    marked more or less than chance?

    Arguments: of `total` articles `marked` are of a kind; of a provider's `size` articles `inside`
    are. Equal to `scipy.stats.fisher_exact` of each table; pairs with the same margins share one
    distribution, which makes it fast.

    Source: Fisher 1935; two-sided as the sum of all tables no likelier than the one seen.

    >>> round(float(fisher([3], [4], [4], 8)[0]), 4)  # the tea taster: 3 of 4, (16 + 1 + 16 + 1) / 70
    0.4857
    """
    from scipy.special import gammaln

    k, m, t = (np.asarray(column, np.int64) for column in (inside, size, marked))
    margins, inverse = np.unique(np.stack([m, t]), axis=1, return_inverse=True)
    row: NDArray[np.int64] = inverse.ravel()
    order = np.argsort(row, kind="stable")
    starts = np.concatenate([[0], np.cumsum(np.bincount(row, minlength=margins.shape[1]))])
    result = np.ones(len(k))

    factorial: Floats = gammaln(np.arange(total + 1) + 1.0)  # its logarithm, looked up many times

    def choose(a: Any, b: Any) -> Any:  # the logarithm of "a choose b"
        return factorial[a] - factorial[b] - factorial[a - b]

    for i, (draws, kind) in enumerate(margins.T.tolist()):
        least = max(0, draws + kind - total)
        support = np.arange(least, min(draws, kind) + 1, dtype=np.int64)
        chance: Floats = np.exp(
            choose(kind, support) + choose(total - kind, draws - support) - choose(total, draws)
        )
        ranked = np.sort(chance)
        rows = order[starts[i] : starts[i + 1]]
        seen = chance[k[rows] - least] * (
            1 + 1e-7
        )  # equal chances may differ in the last digits, as SciPy allows for too
        below = np.searchsorted(ranked, seen, side="right")
        result[rows] = np.minimum(np.cumsum(ranked)[below - 1], 1.0)
    return result


def sign_test(positive: ArrayLike, negative: ArrayLike) -> Floats:
    """Two-sided p-values of the sign test: are there more `positive` than `negative` than a fair
    coin gives? Ties are left out.

    Equal to `scipy.stats.binomtest(positive, positive + negative).pvalue`, for whole columns.

    >>> sign_test([5], [0]).tolist()  # 2 / 2^5
    [0.0625]
    """
    from scipy.special import bdtr

    up, down = np.asarray(positive, np.int64), np.asarray(negative, np.int64)
    tail: Any = bdtr(np.minimum(up, down), up + down, 0.5)
    return np.minimum(2.0 * np.asarray(tail, np.float64), 1.0)


def log_odds(
    inside: ArrayLike,
    inside_total: ArrayLike,
    outside: ArrayLike,
    outside_total: ArrayLike,
    corpus: ArrayLike,
    corpus_total: ArrayLike,
) -> tuple[Floats, Floats, Floats]:
    """How much more (or less) one side uses a term than the other: log-odds with an informative
    Dirichlet prior, for whole columns.

    Arguments: the term's count and the count of all terms, on the one side, on the other, and in
    the whole corpus. The prior spreads as many imagined terms as the smaller side has over the
    terms as the corpus does, which draws rare terms to 0. Returns the log-odds ratio `d`, its `z =
    d / sqrt(var)`, and a two-sided p-value: that of z, or of the exact binomial test where that is
    larger, for z alone is far too sure of terms that the other side hardly has.

    Source: Monroe, Colaresi, Quinn 2008, Political Analysis 16:372, equations 15, 16, 20 to 22.

    >>> d, z, p = log_odds([8], [100], [2], [100], [10], [200])  # prior 5 of 100: log(13/187) - log(7/193); sqrt(1/13 + 1/7)
    >>> round(float(d[0]), 4), round(float(z[0]), 4), round(float(p[0]), 4)  # exact: 2 * (45 + 10 + 1) / 1024
    (0.6506, 1.3878, 0.1652)
    """
    from scipy.special import bdtr, bdtrc, ndtr

    columns = (
        np.asarray(column, np.float64)
        for column in (inside, inside_total, outside, outside_total, corpus, corpus_total)
    )
    y, n, other, rest, whole, every = columns
    size = np.minimum(n, rest)
    prior = size * whole / every
    with np.errstate(divide="ignore", invalid="ignore"):
        d = np.log((y + prior) / (n + size - y - prior)) - np.log(
            (other + prior) / (rest + size - other - prior)
        )
    d = np.where(whole < every, d, 0.0)  # a term that is all there is sets nobody apart
    z = d / np.sqrt(1 / (y + prior) + 1 / (other + prior))
    both, share = (y + other).astype(np.int64), n / (n + rest)
    more = np.where(y > 0, bdtrc(np.maximum(y - 1, 0), both, share), 1.0)
    exact = np.minimum(2 * np.minimum(bdtr(y, both, share), more), 1.0)
    return d, z, np.maximum(exact, 2 * ndtr(-np.abs(z)))


def median_interval(values: ArrayLike) -> tuple[float, float]:
    """The 95 % percentile bootstrap interval of the median of at least one value.

    What `scipy.stats.bootstrap(method="percentile")` estimates. The middle of n draws from n sorted
    values has a known law (a Beta distribution of their ranks), so the ranks are drawn directly:
    the cost does not grow with n.

    Source: Efron 1979, Annals of Statistics 7:1; order statistics as in David and Nagaraja 2003,
    section 2.

    >>> median_interval([1, 2, 3, 4, 5, 6, 7, 8, 9])
    (2.0, 8.0)
    """
    ordered = np.sort(np.asarray(values, np.float64))
    rank_low, rank_high, times = _middle_ranks(len(ordered))
    medians = (ordered[rank_low] + ordered[rank_high]) / 2
    order = np.argsort(medians, kind="stable")
    upto = np.cumsum(times[order])
    low, high = (
        float(medians[order[np.searchsorted(upto, place, side="right")]]) for place in ENDS
    )
    return low, high


@lru_cache(maxsize=1_024)
def _middle_ranks(n: int) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """The ranks of the two middle values (of the one, twice, where `n` is odd) of n draws from n,
    and how often each two came in 9,999."""
    rng = np.random.default_rng(SEED)
    middle = (n + 1) // 2
    lower = rng.beta(
        middle, n - middle + 1, DRAWS
    )  # the middle one of n uniform numbers; for even n the lower of the two
    upper = lower if n % 2 else lower + (1 - lower) * rng.beta(1, n - middle, DRAWS)
    ranks = np.stack([np.minimum((place * n).astype(np.int64), n - 1) for place in (lower, upper)])
    both, times = np.unique(ranks, axis=1, return_counts=True)
    return both[0], both[1], times


def lottery_p(observed: float, providers: Sequence[int], winners: Sequence[int]) -> float:
    """The two-sided permutation p-value of a number of wins, where each of the takers was equally
    likely to win.

    Arguments: the `observed` wins; for each lottery taken part in, how many `providers` took part,
    and how many `winners` tied for it (a k-way tie counts 1/k). Null hypothesis: the names of the
    winners are drawn at random from those taking part. Returns the share of 9,999 seeded draws (the
    one seen counted in) as far from the expected number as the one seen.

    Source: Phipson and Smyth 2010, Statistical Applications in Genetics and Molecular Biology 9:39
    (the counted-in one).

    >>> round(lottery_p(5, [2] * 5, [1] * 5), 2)  # five coins all heads, or all tails: 2 / 32
    0.06
    """
    rng = np.random.default_rng(SEED)
    kinds, counts = np.unique(np.array([providers, winners]), axis=1, return_counts=True)
    wins, expected = np.zeros(DRAWS), 0.0
    for (m, k), count in zip(kinds.T.tolist(), counts.tolist(), strict=True):
        wins += rng.binomial(count, k / m, DRAWS) / k
        expected += count / m
    as_far = np.abs(wins - expected) >= abs(observed - expected) - 1e-9
    return float((1 + as_far.sum()) / (1 + DRAWS))
