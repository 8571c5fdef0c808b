"""The statistics behind the measures: plain functions on numbers, knowing nothing of news. Where
SciPy computes it, SciPy does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    Floats = NDArray[np.float64]

MIN_N = 5
"""A figure resting on fewer than this many is marked "too few", has no p-value, and is never a
finding."""

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
    """The 95 % interval of a median, from order statistics.

    The k-th smallest and the k-th largest value enclose the median with a binomial probability,
    whatever the distribution; between the two k that are next to 95 % the ends are interpolated.
    With five values the widest such interval holds 93.75 %; with fewer there is none.

    Source: Hettmansperger and Sheather 1986, Statistics and Probability Letters 4:75.

    Args:
        values: At least five numbers.

    Example:
        >>> median_interval([1, 2, 3, 4, 5])
        (1.0, 5.0)
    """
    from scipy.special import bdtr

    ordered = np.sort(np.asarray(values, np.float64))
    n = len(ordered)
    depth = np.arange(1, (n + 1) // 2 + 1)
    held = 1 - 2 * np.asarray(bdtr(depth - 1, n, 0.5), np.float64)
    d = int((held >= 0.95).sum())
    if d == 0 or d == len(depth):
        return float(ordered[max(d, 1) - 1]), float(ordered[n - max(d, 1)])
    step = (held[d - 1] - 0.95) / (held[d - 1] - held[d])
    weight = (n - d) * step / (d + (n - 2 * d) * step)
    low = (1 - weight) * ordered[d - 1] + weight * ordered[d]
    high = (1 - weight) * ordered[n - d] + weight * ordered[n - d - 1]
    return float(low), float(high)


def poisson_binomial_p(chances: Sequence[float], wins: float) -> float:
    """The two-sided p-value of a number of wins in independent contests of known chances.

    Args:
        chances: The chance to win each contest.
        wins: The number won.

    Returns:
        Twice the smaller of the chances of so few and of so many; at most 1.

    Example:
        >>> poisson_binomial_p([0.5] * 5, 5)  # 2 / 32
        0.0625
    """
    law = np.ones(1)
    for chance in chances:
        law = np.convolve(law, [1 - chance, chance])
    k = round(wins)
    return float(min(1.0, 2 * min(law[: k + 1].sum(), law[k:].sum())))


def lower_tail(seen: ArrayLike, mean: ArrayLike, variance: ArrayLike) -> Floats:
    """`P(X <= seen)` of a count of which mean and variance are known, as of the binomial of the
    same mean and variance; neither number needs to be whole.

    Returns:
        NaN where the variance is nearly 0 and nothing can be tested.

    Example:
        >>> round(float(lower_tail([1.0], [2.0], [1.0])[0]), 4)  # of 4 coins at most 1: 5 / 16
        0.3125
    """
    from scipy.special import betainc

    x, mu, var = (np.asarray(column, np.float64) for column in (seen, mean, variance))
    testable = (var > 1e-6) & (mu > 0)
    mu_, var_ = np.where(testable, mu, 2.0), np.where(testable, var, 1.0)
    success = np.maximum(1 - var_ / mu_, 1e-6)
    draws = mu_ / success
    inside = x < draws
    tail = betainc(np.where(inside, draws - x, 1.0), np.where(inside, x, 0.0) + 1, 1 - success)
    return np.where(testable, np.where(inside, tail, 1.0), np.nan)
