"""The statistics behind the measures: plain functions on numbers that know nothing of news.

What SciPy can compute is left to SciPy.
"""

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
    """Correct p-values for multiple tests: the false discovery rate at which each is a finding.

    Source: Benjamini and Hochberg 1995, Journal of the Royal Statistical Society B 57:289.

    Args:
        p_values: The p-values; None if no test was made (it stays None and does not count).
        tests: How many tests were made, if more than are given (the others are taken as p = 1).

    Example:
        >>> benjamini_hochberg([0.125, None, 0.5, 0.25])  # .125*3/1; .5*3/3; .25*3/2
        [0.375, None, 0.5, 0.375]
    """
    tested = np.array([p for p in p_values if p is not None], np.float64)
    if not len(tested):
        return list(p_values)
    order = np.argsort(-tested)
    steps = (
        tested[order] * max(len(tested), tests or 0) / np.arange(len(tested), 0, -1)
    )  # of the k smallest the largest: p * tests / k
    corrected = np.empty(len(tested))
    corrected[order] = np.minimum(np.minimum.accumulate(steps), 1.0)
    values = iter(corrected.tolist())
    return [None if p is None else next(values) for p in p_values]


def correct_testable(
    p_values: Sequence[float | None], least: Sequence[float | None], alpha: float = 0.05
) -> list[float | None]:
    """Correct p-values for the tests that could have been significant.

    With few observations even the most extreme outcome has a large p-value. Such a test cannot give
    a false finding, so it need not be corrected for. Which tests these are follows from the numbers
    of observations, and not from the outcome.

    Source: Tarone 1990, Biometrics 46:515; Gilbert 2005, Applied Statistics 54:143.

    Args:
        p_values: The p-values; None if no test was made.
        least: The smallest p-value that each test could have given.
        alpha: The level.

    Returns:
        As `benjamini_hochberg` of the tests that could be significant; None for the others.

    Example:
        >>> correct_testable([0.25, 0.01, 0.02], [0.25, 0.001, 0.001])
        [None, 0.02, 0.02]
    """
    possible = sorted(
        low for p, low in zip(p_values, least, strict=True) if p is not None and low is not None
    )
    # The smallest k at which at most k tests can reach alpha / k.
    tests = next(
        (
            k
            for k in range(1, len(possible) + 1)
            if np.searchsorted(possible, alpha / k, "right") <= k
        ),
        0,
    )
    limit = alpha / tests if tests else 0.0
    kept = [
        p if p is not None and low is not None and low <= limit else None
        for p, low in zip(p_values, least, strict=True)
    ]
    return benjamini_hochberg(kept)


def fisher(inside: ArrayLike, size: ArrayLike, marked: ArrayLike, total: int) -> Floats:
    """Compute two-sided p-values of Fisher's exact test, for whole columns.

    The result equals `scipy.stats.fisher_exact` of each table; pairs with the same margins share
    one distribution, which makes it fast.

    Source: Fisher 1935; two-sided as the sum of all tables no likelier than the one seen.

    Args:
        inside: How many of a provider's articles are of a kind.
        size: How many articles the provider has.
        marked: How many of all articles are of the kind.
        total: How many articles there are.

    Example:
        >>> p_values = fisher([3], [4], [4], 8)  # the tea taster: 3 of 4
        >>> round(float(p_values[0]), 4)  # (16 + 1 + 16 + 1) / 70
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


def least_fisher_p(size: ArrayLike, marked: ArrayLike, total: int) -> Floats:
    """The smallest p-values that `fisher` can give, by the margins: those of the extreme tables.

    Example:
        >>> round(float(least_fisher_p([4], [4], 8)[0]), 4)  # 1 / 70, at either end
        0.0143
    """
    from scipy.special import gammaln

    m, t = (np.asarray(column, np.float64) for column in (size, marked))

    def chance(k: Floats) -> Floats:
        def choose(a: Any, b: Any) -> Any:
            return gammaln(a + 1) - gammaln(b + 1) - gammaln(a - b + 1)

        logs = choose(t, k) + choose(total - t, m - k) - choose(total, m)
        return np.asarray(np.exp(logs), np.float64)

    ends = (chance(np.maximum(0, m + t - total)), chance(np.minimum(m, t)))
    return np.asarray(np.minimum(*ends), np.float64)


def sign_test(positive: ArrayLike, negative: ArrayLike) -> Floats:
    """Compute two-sided mid-p-values of the sign test of `positive` against `negative` counts.

    Ties are left out. The chance of the very count seen is counted half: the exact test rejects far
    less often than its level.

    Source: Lancaster 1961, JASA 56:223; Fagerland, Lydersen, Laake 2013, BMC Medical Research
    Methodology 13:91 (for McNemar's test).

    >>> sign_test([5], [0]).tolist()  # 1 / 2^5: twice a half of it
    [0.03125]
    """
    from scipy.special import bdtr

    up, down = np.asarray(positive, np.int64), np.asarray(negative, np.int64)
    fewer, n = np.minimum(up, down), up + down
    at_most: Any = bdtr(fewer, n, 0.5)
    below: Any = np.where(fewer > 0, bdtr(np.maximum(fewer - 1, 0), n, 0.5), 0.0)
    return np.minimum(np.asarray(at_most + below, np.float64), 1.0)


PRIOR_SIZE = 500.0
"""How many terms the prior of `log_odds_z` is worth."""


def log_odds_z(
    inside: ArrayLike,
    inside_total: ArrayLike,
    outside: ArrayLike,
    outside_total: ArrayLike,
    corpus: ArrayLike,
    corpus_total: ArrayLike,
    prior_size: float = PRIOR_SIZE,
) -> Floats:
    """Compute how typical a term is of one side, for ranking; it is not a test.

    It is the z of the log-odds ratio with an informative Dirichlet prior, which shrinks rare terms
    towards 0.

    Source: Monroe, Colaresi, Quinn 2008, Political Analysis 16:372, equations 15, 16, 20 to 22.

    Args:
        inside: The count of the term on the one side.
        inside_total: The count of all terms there.
        outside: The count of the term on the other side.
        outside_total: The count of all terms there.
        corpus: The count of the term in the whole corpus.
        corpus_total: The count of all terms in it.
        prior_size: How many terms the prior is worth.

    Example:
        >>> z = log_odds_z([8], [100], [2], [100], [10], [200])  # prior of 500 terms: 25
        >>> round(float(z[0]), 4)  # (log(33/567) - log(27/573)) / sqrt(1/33 + 1/27)
        0.8139
    """
    columns = (inside, inside_total, outside, outside_total, corpus, corpus_total)
    y, n, other, rest, k_all, total_all = (np.asarray(column, np.float64) for column in columns)
    prior = prior_size * k_all / np.maximum(total_all, 1)
    with np.errstate(divide="ignore", invalid="ignore"):
        ours = np.log((y + prior) / (n + prior_size - y - prior))
        theirs = np.log((other + prior) / (rest + prior_size - other - prior))
        z = (ours - theirs) / np.sqrt(1 / (y + prior) + 1 / (other + prior))
    return np.where(k_all < total_all, z, 0.0)  # a term that is all there is sets nobody apart


def binomial_p(successes: ArrayLike, n: ArrayLike, chance: ArrayLike) -> Floats:
    """Two-sided p-values of the exact binomial test, as twice the smaller tail.

    Example:
        >>> binomial_p([5], [5], [0.5]).tolist()
        [0.0625]
    """
    from scipy.special import bdtr, bdtrc

    k, size = np.asarray(successes, np.int64), np.asarray(n, np.int64)
    p = np.asarray(chance, np.float64)
    more = np.where(k > 0, bdtrc(np.maximum(k - 1, 0), size, p), 1.0)
    return np.asarray(np.minimum(2 * np.minimum(bdtr(k, size, p), more), 1.0), np.float64)


def share_ratio(k: ArrayLike, n: ArrayLike, k_other: ArrayLike, n_other: ArrayLike) -> Floats:
    """The ratio of two shares in doublings (log2), half a case added to each side.

    So it is finite where one side has none.

    Example:
        >>> round(float(share_ratio([6], [10], [1], [10])[0]), 3)
        2.115
    """
    x, m, y, r = (np.asarray(column, np.float64) for column in (k, n, k_other, n_other))
    return np.asarray(np.log2((x + 0.5) / (m + 1)) - np.log2((y + 0.5) / (r + 1)), np.float64)


def share_ratio_interval(
    k: ArrayLike, n: ArrayLike, k_other: ArrayLike, n_other: ArrayLike
) -> tuple[Floats, Floats]:
    """The 95 % score interval of the plain ratio of two shares, in doublings (log2).

    An end is infinite where one side has none.

    Source: Koopman 1984, Biometrics 40:513.

    Returns:
        The low and the high ends.

    Example:
        >>> low, high = share_ratio_interval([6], [10], [1], [10])
        >>> round(float(low[0]), 2), round(float(high[0]), 2)
        (0.33, 5.13)
    """
    counts = np.stack([np.asarray(column, np.float64) for column in (k, n, k_other, n_other)])
    low, high = np.full(counts.shape[1], -np.inf), np.full(counts.shape[1], np.inf)
    for ends, has_any, wanted in ((low, counts[0] > 0, 1.0), (high, counts[2] > 0, -1.0)):
        ends[has_any] = _solve_score(counts[:, has_any], wanted * 1.959963984540054)
    return low, high


def _solve_score(counts: Floats, wanted: float) -> Floats:
    """Find by bisection the ratio, in doublings, at which Koopman's score is the wanted one."""
    x, m, y, r = counts

    def score(log_ratio: Floats) -> Floats:
        """The signed root of Koopman's chi-square at a ratio: falls as the ratio rises."""
        theta = np.exp2(log_ratio)
        middle = theta * (m + y) + x + r
        root = np.sqrt(np.maximum(middle**2 - 4 * theta * (m + r) * (x + y), 0))
        p = (middle - root) / (2 * (m + r))  # the first share, if the ratio were theta
        q = p / theta
        with np.errstate(divide="ignore", invalid="ignore"):
            # Where all of a side are of the kind, 1 - p cancels and may be 0.
            ours = np.where(x == m, m * (1 - p) / p, (x - m * p) ** 2 / (m * p * (1 - p)))
            theirs = np.where(y == r, r * (1 - q) / q, (y - r * q) ** 2 / (r * q * (1 - q)))
        square = ours + theirs
        sign = np.sign(x * r - theta * y * m)
        root_of_square = np.sqrt(np.where(np.isfinite(square), np.abs(square), 1e12))
        return np.asarray(sign * root_of_square, np.float64)

    below, above = np.full_like(x, -40.0), np.full_like(x, 40.0)
    for _ in range(60):
        middle = (below + above) / 2
        beyond = score(middle) > wanted
        below, above = np.where(beyond, middle, below), np.where(beyond, above, middle)
    return np.asarray(below, np.float64)


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
    """The two-sided mid-p-value of a number of wins in independent contests of known chances.

    Source: Lancaster 1961, JASA 56:223.

    Args:
        chances: The chance to win each contest.
        wins: The number won.

    Returns:
        Twice the smaller of the chances of fewer and of more, each with half of the chance of that
        number; at most 1.

    Example:
        >>> poisson_binomial_p([0.5] * 5, 5)  # 2 * (1 / 32) / 2
        0.03125
    """
    law = np.ones(1)
    for chance in chances:
        law = np.convolve(law, [1 - chance, chance])
    k = round(wins)
    half = law[k] / 2
    return float(min(1.0, 2 * min(law[:k].sum() + half, law[k + 1 :].sum() + half)))


def least_poisson_binomial_p(chances: Sequence[float]) -> float:
    """The smallest p-value that `poisson_binomial_p` can give: all contests are won, or none.

    Example:
        >>> least_poisson_binomial_p([0.5, 0.25])
        0.125
    """
    won = np.asarray(chances, np.float64)
    return float(min(np.prod(won), np.prod(1 - won)))


def lower_tail(seen: ArrayLike, mean: ArrayLike, variance: ArrayLike) -> Floats:
    """Compute `P(X <= seen)` of a count whose mean and variance are known.

    It is that of the binomial with the same mean and variance; neither number needs to be whole.

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


def part_of_total_tails(
    seen: int,
    total: int,
    mean: tuple[float, float],
    squares: tuple[float, float],
    most: tuple[int, int],
) -> tuple[float, float]:
    """Compute the chances of as few and of as many in one of two parts, given their total.

    Each part is a sum of independent trials of different chances, taken as the binomial with the
    same mean and variance. A split that is possible is never impossible here. The chance of the
    very number seen is counted half.

    Source: Lancaster 1961, JASA 56:223 (mid-p).

    Args:
        seen: The number in the first part.
        total: The number in both parts.
        mean: The sum of the chances in each part.
        squares: The sum of the squares of the chances in each part.
        most: The number of trials in each part.

    Example:
        >>> fewer, more = part_of_total_tails(2, 2, (1.0, 1.0), (0.5, 0.5), (2, 2))
        >>> round(fewer, 4), round(more, 4)  # two of four alike, both in the first part: 1 / 6
        (0.9167, 0.0833)
    """
    lowest, highest = max(0, total - most[1]), min(total, most[0])
    number = np.arange(lowest, highest + 1, dtype=np.float64)
    logs = np.zeros(len(number))
    for k, mu, square in zip((number, total - number), mean, squares, strict=True):
        if len(number) > 1:
            logs += _log_binomial(k, mu, square)
    law = np.exp(logs - logs.max())
    law /= law.sum()
    at = seen - lowest
    half = max(float(law[at]), 1e-300) / 2
    return float(law[:at].sum()) + half, float(law[at + 1 :].sum()) + half


def _log_binomial(k: Floats, mean: float, squares: float) -> Floats:
    """The logarithms of binomial chances, up to a constant; every `k` given is possible."""
    from scipy.special import gammaln

    draws = max(mean**2 / squares, float(k.max()))
    success = min(mean / draws, 1 - 1e-9)
    choose = -gammaln(k + 1) - gammaln(draws - k + 1)
    return np.asarray(choose + k * (np.log(success) - np.log1p(-success)), np.float64)


MIN_DRAWS, MAX_DRAWS = 200, 1_000
MAX_NUMBERS_DRAWN = 200_000
"""How many shares are drawn for an interval, at most and at least; fewer of many categories."""
PRIOR_GRID = np.logspace(-4, 3, 80)
"""The concentrations of the symmetric Dirichlet distributions that are mixed as the prior."""


def draw_shares(counts: ArrayLike, categories: int, seed: int = SEED) -> Floats:
    """Draw shares of categories that may have given the counts, from their posterior.

    The prior mixes symmetric Dirichlet distributions so that every entropy is about equally likely
    beforehand; one Dirichlet alone would all but settle the entropy of few observations.

    Source: Nemenman, Shafee, Bialek 2002, Advances in Neural Information Processing Systems 14.

    Args:
        counts: The counts of the categories met; they need not be whole.
        categories: How many categories there are, met or not.
        seed: The seed of the draws.

    Returns:
        Shares of shape (draws, categories), always the same ones.
    """
    from scipy.special import gammaln, polygamma

    seen = np.asarray(counts, np.float64)
    seen = seen[seen > 0]
    k, n = max(categories, len(seen)), seen.sum()
    beta = PRIOR_GRID
    prior = k * polygamma(1, k * beta + 1) - polygamma(1, beta + 1)
    likelihood = gammaln(k * beta) - gammaln(n + k * beta)
    likelihood = likelihood + (gammaln(seen[:, None] + beta) - gammaln(beta)).sum(axis=0)
    weight = np.exp(likelihood - likelihood.max()) * np.maximum(prior, 0) * beta
    draws = int(np.clip(MAX_NUMBERS_DRAWN // k, MIN_DRAWS, MAX_DRAWS))
    rng = np.random.default_rng(seed)
    chosen = beta[
        np.searchsorted(np.cumsum(weight) / weight.sum(), rng.random(draws)).clip(max=len(beta) - 1)
    ]
    shape = chosen[:, None] + np.concatenate([seen, np.zeros(k - len(seen))])
    # A gamma of a tiny shape underflows; the logarithm of it does not.
    logs = np.log(rng.standard_gamma(shape + 1)) + np.log(rng.random(shape.shape)) / shape
    shares = np.exp(logs - logs.max(axis=1, keepdims=True))
    result: Floats = shares / shares.sum(axis=1, keepdims=True)
    return result


POSTERIOR_ENDS = (0.025, 0.975)
"""The quantiles of the posterior between which the 95 % interval lies."""


def effective_number_interval(
    counts: ArrayLike, categories: int, order: int, seed: int = SEED
) -> tuple[float, float]:
    """The 95 % interval of the effective number of categories (a Hill number).

    Where the counts do not speak against equal shares, the interval reaches up to all categories:
    a posterior never quite holds the end of the range.

    Source: Hill 1973, Ecology 54:427; the posterior of `draw_shares`.

    Args:
        counts: The counts of the categories met; they need not be whole.
        categories: How many categories there are, met or not.
        order: 1 for 2^entropy, 2 for 1 / the sum of the squared shares.
        seed: The seed of the draws.
    """
    from scipy.special import gammaincc

    k, n = max(categories, len(np.asarray(counts))), float(np.sum(counts))
    if k == 1:
        return 1.0, 1.0
    shares = draw_shares(counts, categories, seed)
    if order == 1:
        logs = np.log2(shares, out=np.zeros_like(shares), where=shares > 0)
        numbers = np.exp2(-(shares * logs).sum(axis=1))
    else:
        numbers = 1 / (shares**2).sum(axis=1)
    low, high = np.quantile(numbers, POSTERIOR_ENDS)
    # Pearson's chi-square against equal shares, by the gamma distribution of its exact moments.
    square = k / n * float((np.asarray(counts, np.float64) ** 2).sum()) - n
    mean, variance = k - 1, 2 * (k - 1) * max(n - 1, 0.5) / n
    even = gammaincc(mean**2 / variance, square * mean / variance) >= 0.05
    return float(low), float(k) if even else float(high)
