"""Who would cover what by chance: the null model of co-coverage and of blindspots.

Every story keeps the number of outlets that it has, and every outlet the number of stories; who
covers which story is left to chance. A story of m outlets draws m distinct outlets, with weights
chosen so that each outlet is expected to have as many stories as it has (conditional Bernoulli
sampling; Chen, Dempster, Liu 1994, Biometrika 81:457).

Only stories of two or more outlets take part, because a story of one outlet says nothing of who
covers the same; for exclusive stories the others take part too. Outlets of equally many stories
have equal weights, so all work is done once for each *class* of outlets, and once for each distinct
size of a story.

An outlet is no peer of a story in a language in which it does not write. So the stories of each
language have a model of their own, in which each outlet keeps its number of stories in that
language: an outlet without any is expected to have none of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import polars as pl

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    Floats = NDArray[np.float64]
    Ints = NDArray[np.int64]

MAX_FIT_STEPS = 60
FIT_TOLERANCE = 1e-4
"""The weights are fitted until each expected total is within this share of the observed one."""

MAX_BALANCE_STEPS = 16
"""Halvings of the range of a scale that only keeps numbers within range, so need not be exact."""

MAX_LOG_WEIGHT = 25.0
"""An outlet that covers every story would have an infinite weight; it is cut at e^25."""

MIN_VARIANCE = 1e-6
"""Below this variance the margins leave nothing to chance, and there is no test."""

NORMAL_RANGE = 1.0
"""Standard deviations within which the normal distribution is near enough."""

MAX_SADDLE_STEPS = 50
SADDLE_TOLERANCE = 1e-6

LEAST_CHANCE = 2.0**-53
"""No outcome that was seen is impossible, though rounding may make its chance 0."""

PAIRS_AT_ONCE = 1_000
"""How many pairs are computed at once, so that they fit into the cache of a processor."""


class CoverageModel(NamedTuple):
    """The null model fitted to a coverage.

    Attributes:
        providers: `provider`, its number of stories `n`, its class `row_class`.
        stories: `story`, its number of outlets `n`, its place `size` among the distinct sizes.
        sizes: The distinct sizes, those of each language one after the other.
        size_counts: How many stories there are of each distinct size.
        log_weights: The logarithm of the weight of each class (row) for a story of a size (column);
            -inf where it has no story in that language.
        inclusion: The chance that an outlet of a class (row) has a story of a size (column).
        twins: The chance that two given outlets of such a weight both have it; 0 where there is
            only one.
    """

    providers: pl.DataFrame
    stories: pl.DataFrame
    sizes: Ints
    size_counts: Ints
    log_weights: Floats
    inclusion: Floats
    twins: Floats


def fit_coverage(coverage: pl.DataFrame, least_outlets: int = 2) -> CoverageModel:
    """Fit the null model.

    Args:
        coverage: One row for each `story, provider`; unknown publishers (null) are left out. With a
            column `language`, that of the story, each language has its own model.
        least_outlets: Stories of fewer outlets are left out.

    Example:
        >>> rows = [("s", "A"), ("s", "B"), ("t", "A"), ("t", "C"), ("u", "B"), ("u", "C")]
        >>> model = fit_coverage(pl.DataFrame(rows, schema=["story", "provider"], orient="row"))
        >>> model.inclusion.round(3).tolist()  # three outlets alike, two on each story
        [[0.667]]
    """
    if "language" not in coverage.columns:
        coverage = coverage.with_columns(language=pl.lit(""))
    known = coverage.select("story", "provider", "language").drop_nulls("provider")
    known = known.unique(["story", "provider"])
    known = known.filter(pl.len().over("story") >= least_outlets)
    size_of = known.group_by("story").agg(pl.col("language").min(), n=pl.len().cast(pl.Int64))
    stories = size_of.sort("story")
    kinds = stories.group_by("language", "n").len().sort("language", "n").with_row_index("size")
    place = stories.join(kinds, on=["language", "n"], how="left", maintain_order="left")["size"]
    providers = known.group_by("provider").agg(n=pl.len().cast(pl.Int64)).sort("provider")
    totals = _count_by_language(known, providers)
    classes, row_class, class_sizes = np.unique(
        totals, axis=0, return_inverse=True, return_counts=True
    )
    shape = (len(classes), kinds.height)
    log_weights, inclusion, twins = np.full(shape, -np.inf), np.zeros(shape), np.zeros(shape)
    sizes, size_counts = (kinds[name].cast(pl.Int64).to_numpy() for name in ("n", "len"))
    for number, language in enumerate(kinds["language"].unique().sort()):
        columns = np.flatnonzero((kinds["language"] == language).to_numpy())
        rows = np.flatnonzero(classes[:, number])
        of_total, row = np.unique(classes[rows, number], return_inverse=True)
        alike = np.bincount(row, weights=class_sizes[rows]).astype(np.int64)
        weights, *chances = _fit_weights(of_total, alike, sizes[columns], size_counts[columns])
        cells = np.ix_(rows, columns)
        log_weights[cells] = weights[row][:, None]
        inclusion[cells], twins[cells] = (table[row] for table in chances)
    return CoverageModel(
        providers.with_columns(row_class=pl.Series(row_class.ravel(), dtype=pl.Int64)),
        stories.select("story", "n", size=place.cast(pl.Int64)),
        sizes,
        size_counts,
        log_weights,
        inclusion,
        twins,
    )


def _count_by_language(known: pl.DataFrame, providers: pl.DataFrame) -> Ints:
    """The stories of each outlet in each language, both sorted."""
    languages = known["language"].unique().sort()
    counts = known.group_by("provider", "language").len()
    table = np.zeros((providers.height, len(languages)), np.int64)
    rows = providers["provider"].search_sorted(counts["provider"]).to_numpy()
    columns = languages.search_sorted(counts["language"]).to_numpy()
    table[rows, columns] = counts["len"].to_numpy()
    return table


def _fit_weights(
    totals: Ints, class_sizes: Ints, sizes: Ints, size_counts: Ints
) -> tuple[Floats, Floats, Floats]:
    """Fit weights whose expected totals are those observed.

    A quick approximation comes first, then exact steps.
    """
    if not len(totals):
        return np.zeros(0), np.zeros((0, 0)), np.zeros((0, 0))
    log_weights = _approximate_weights(totals, class_sizes, sizes, size_counts)
    for _ in range(MAX_FIT_STEPS):
        inclusion, twins = draw_chances(log_weights, class_sizes, sizes)
        step = np.log(totals / np.maximum(inclusion @ size_counts, 1e-300))
        if np.abs(step).max() < FIT_TOLERANCE:
            break
        log_weights = np.clip(log_weights + step, -MAX_LOG_WEIGHT, MAX_LOG_WEIGHT)
    return log_weights, inclusion, twins


def _approximate_weights(totals: Ints, class_sizes: Ints, sizes: Ints, size_counts: Ints) -> Floats:
    """Fit weights as if each outlet decided independently about each story.

    The chances are w_o c_m / (1 + w_o c_m); rows and columns are fitted in turn.
    """
    from scipy.special import expit

    log_weights = np.log(totals / totals.mean())
    log_scales = np.log(sizes / max(class_sizes.sum(), 1))
    for _ in range(MAX_FIT_STEPS):
        for _ in range(2):
            p = expit(log_weights[:, None] + log_scales)
            gap = sizes - class_sizes @ p
            log_scales += np.clip(gap / np.maximum(class_sizes @ (p * (1 - p)), 1e-9), -1, 1)
        p = expit(log_weights[:, None] + log_scales)
        gap = totals - p @ size_counts
        step = np.clip(gap / np.maximum((p * (1 - p)) @ size_counts, 1e-9), -1, 1)
        log_weights = np.clip(log_weights + step, -MAX_LOG_WEIGHT, MAX_LOG_WEIGHT)
    return np.asarray(log_weights, np.float64)


def draw_chances(
    log_weights: ArrayLike, class_sizes: ArrayLike, sizes: ArrayLike
) -> tuple[Floats, Floats]:
    """The chance that an outlet of each class, and that two given ones of it, are drawn.

    With the elementary symmetric polynomials E_k of all weights, and those without one outlet o,
    the chance of o in a draw of m is w_o E_(m-1, without o) / E_m. All terms are positive, so
    nothing cancels; the range of a long double holds them.

    Args:
        log_weights: The logarithm of the weight of each class.
        class_sizes: The number of outlets in each class.
        sizes: The distinct numbers of outlets to draw.

    Returns:
        Two arrays of shape (classes, sizes).

    Example:
        >>> one, two = draw_chances([0.0], [4], [2])  # 2 of 4; 1 of 6 pairs
        >>> round(float(one[0, 0]), 4), round(float(two[0, 0]), 4)
        (0.5, 0.1667)
    """
    weights = np.exp(np.asarray(log_weights, np.longdouble))
    count, drawn = np.asarray(class_sizes, np.int64), np.asarray(sizes, np.int64)
    # Scaled so that a draw of the middle size is about the likeliest; any scale is exact.
    weights = weights * _balance(weights.astype(np.float64), count, float(np.median(drawn)))
    length = int(drawn.max()) + 1
    powers = [_power(weight, n, length) for weight, n in zip(weights, count, strict=True)]
    before = [np.ones(1, np.longdouble)]
    for power in powers[:-1]:
        before.append(_multiply(before[-1], power, length))
    after = [np.ones(1, np.longdouble)]
    for power in powers[:0:-1]:
        after.append(_multiply(after[-1], power, length))
    every = _take(_multiply(before[-1], powers[-1], length), drawn)
    one, two = (np.zeros((len(weights), len(drawn))) for _ in range(2))
    for place, (weight, n) in enumerate(zip(weights, count, strict=True)):
        others = _multiply(before[place], after[len(weights) - 1 - place], length)
        without_one = _multiply(others, _power(weight, n - 1, length), length)
        one[place] = weight * _take(without_one, drawn - 1) / every
        if n >= 2:
            without_two = _multiply(others, _power(weight, n - 2, length), length)
            two[place] = weight**2 * _take(without_two, drawn - 2) / every
    return np.clip(one, 0, 1), np.clip(two, 0, 1)


def _balance(weights: Floats, count: Ints, size: float) -> float:
    """The factor c at which the sum of c w / (1 + c w) is the size, nearly."""
    low, high = -60.0, 60.0
    target = min(size, float(count.sum()) - 0.5)
    for _ in range(MAX_BALANCE_STEPS):
        middle = (low + high) / 2
        scaled = np.exp(middle) * weights
        low, high = (middle, high) if count @ (scaled / (1 + scaled)) < target else (low, middle)
    return float(np.exp(low))


def _power(weight: np.longdouble, n: int, length: int) -> NDArray[np.longdouble]:
    """The first coefficients of (1 + weight x)^n."""
    k = np.arange(1, min(n, length - 1) + 1)
    factors = np.concatenate([np.ones(1, np.longdouble), weight * (n - k + 1) / k])
    result: NDArray[np.longdouble] = np.cumprod(factors)
    return result


def _multiply(
    a: NDArray[np.longdouble], b: NDArray[np.longdouble], length: int
) -> NDArray[np.longdouble]:
    return np.convolve(a, b)[:length]


def _take(polynomial: NDArray[np.longdouble], places: Ints) -> NDArray[np.longdouble]:
    """Coefficients of a polynomial, 0 beyond its end."""
    inside = (places >= 0) & (places < len(polynomial))
    taken: NDArray[np.longdouble] = np.where(inside, polynomial[np.where(inside, places, 0)], 0)
    return taken


def joint_chances(model: CoverageModel, a: Ints, b: Ints) -> Floats:
    """Compute the chance that an outlet of class a and another of class b both have a story.

    There is a column for each size of story.
    E_(m-1, without a) - E_(m-1, without b) = (w_b - w_a) E_(m-2, without both).
    """
    weights = model.log_weights[a], model.log_weights[b]
    chances = model.inclusion[a], model.inclusion[b]
    is_heavier = weights[0] >= weights[1]
    heavier, lighter = np.where(is_heavier, *chances), np.where(is_heavier, *chances[::-1])
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = np.exp(-np.abs(weights[0] - weights[1]))
        joint = (lighter - ratio * heavier) / (1 - ratio)
    return np.where(weights[0] == weights[1], model.twins[a], np.clip(joint, 0, 1))


def shared_chance(
    model: CoverageModel, a: ArrayLike, b: ArrayLike, shared: ArrayLike
) -> tuple[Floats, Floats, Floats]:
    """Compute how many stories two outlets would share by chance, given how many each has.

    The chances of as few and of as many are mid-p: half of the chance of the very number seen is
    counted. Near the expected number they are those of the normal distribution; beyond
    `NORMAL_RANGE` standard deviations they are those of a saddle-point approximation, which also
    holds for small numbers.

    Sources: Skovgaard 1987, Journal of Applied Probability 24:875; Lancaster 1961, JASA 56:223
    (mid-p).

    Args:
        model: The fitted model.
        a: The class of one outlet of each pair.
        b: The class of the other.
        shared: The number of stories they share.

    Returns:
        The expected number, and the chances of as few and of as many: NaN where the margins leave
        nothing open.
    """
    from scipy.special import ndtr

    seen = np.asarray(shared, np.int64)
    pairs = np.sort(np.stack([np.asarray(a, np.int64), np.asarray(b, np.int64)]), axis=0)
    # Outlets of equally many stories are alike, so few cases are distinct.
    cases, case = np.unique(np.concatenate([pairs, seen[None]]), axis=1, return_inverse=True)
    kinds, kind = np.unique(cases[:2], axis=1, return_inverse=True)
    mean, variance = np.zeros(kinds.shape[1]), np.zeros(kinds.shape[1])
    for start in range(0, kinds.shape[1], PAIRS_AT_ONCE):
        part = slice(start, start + PAIRS_AT_ONCE)
        mean[part], variance[part] = _conditional_moments(model, *kinds[:, part])
    mean, variance, seen = mean[kind.ravel()], variance[kind.ravel()], cases[2]
    untestable = variance < MIN_VARIANCE
    z = (seen - mean) / np.sqrt(np.where(untestable, 1.0, variance))
    more = np.asarray(ndtr(-z), np.float64)
    far = np.flatnonzero((np.abs(z) > NORMAL_RANGE) & ~untestable)
    for start in range(0, len(far), PAIRS_AT_ONCE):
        chosen = far[start : start + PAIRS_AT_ONCE]
        cells = _story_cells(model, *cases[:2, chosen])
        at_least = _saddle_point_tail(cells, model.size_counts, seen[chosen])
        above = _saddle_point_tail(cells, model.size_counts, seen[chosen] + 1)
        more[chosen] = (at_least + above) / 2
    more = np.where(untestable, np.nan, np.clip(more, LEAST_CHANCE, 1 - LEAST_CHANCE))[case.ravel()]
    return mean[case.ravel()], 1 - more, more


def _conditional_moments(model: CoverageModel, a: Ints, b: Ints) -> tuple[Floats, Floats]:
    """Mean and variance of the number of shared stories, given the totals of both outlets.

    With S the number shared and D the two totals: Var(S) - Cov(S, D) Var(D)^-1 Cov(D, S).
    """
    n, pa, pb = model.size_counts, model.inclusion[a], model.inclusion[b]
    joint = joint_chances(model, a, b)
    spread_a, spread_b = (pa * (1 - pa)) @ n, (pb * (1 - pb)) @ n
    between = (joint - pa * pb) @ n
    with_a, with_b = (joint * (1 - pa)) @ n, (joint * (1 - pb)) @ n
    totals = np.stack([np.stack([spread_a, between], -1), np.stack([between, spread_b], -1)], -2)
    vector = np.stack([with_a, with_b], -1)
    inverse = np.linalg.pinv(totals, rcond=1e-9, hermitian=True)
    explained = np.einsum("ij,ijk,ik->i", vector, inverse, vector)
    return joint @ n, (joint * (1 - joint)) @ n - explained


def _story_cells(model: CoverageModel, a: Ints, b: Ints) -> Floats:
    """The chances that neither outlet has a story, only a, only b, both: (4, pairs, sizes)."""
    pa, pb, both = model.inclusion[a], model.inclusion[b], joint_chances(model, a, b)
    only_a, only_b = pa - both, pb - both
    return np.clip(np.stack([1 - pa - pb + both, only_a, only_b, both]), 0, 1)


def _saddle_point_tail(cells: Floats, size_counts: Ints, least: Ints) -> Floats:
    """`P(S >= least)` of the number of stories that both have, given how many each has.

    Each story adds one of the four cells, so the cumulant generating function of the two totals and
    of S is a sum of logarithms. Tilted until it expects the totals and `least - 1/2`, it gives the
    tail (Skovgaard's double saddle point, with the continuity correction of a lattice).

    Args:
        cells: The chances of the four cells, of shape (4, pairs, sizes).
        size_counts: How many stories there are of each size.
        least: The number shared.
    """
    from scipy.special import ndtr

    wanted, start = _moments(cells, size_counts)
    totals = np.round(wanted[:, :2])
    most = totals.min(axis=1)
    fewest = np.maximum(totals.sum(axis=1) - size_counts.sum(), 0)
    target = np.concatenate([totals, (least - 0.5)[:, None]], axis=1)
    outside = np.where(least > most, 0.0, np.where(least <= fewest, 1.0, np.nan))
    target[:, 2] = np.where(np.isnan(outside), target[:, 2], wanted[:, 2])
    tilt = _find_tilt(cells, size_counts, target)
    tilted, sums = _tilt(cells, tilt)
    deviance = np.maximum((tilt * target).sum(axis=1) - np.log(sums) @ size_counts, 1e-300)
    w = np.sign(tilt[:, 2]) * np.sqrt(2 * deviance)
    _, curvature = _moments(tilted, size_counts)
    ratio = _determinant(curvature) / _determinant(start[:, :2, :2])
    u = 2 * np.sinh(tilt[:, 2] / 2) * np.sqrt(np.maximum(ratio, 1e-300))
    density = np.exp(-(w**2) / 2) / np.sqrt(2 * np.pi)
    with np.errstate(divide="ignore", invalid="ignore"):
        tail = ndtr(-w) + density * (1 / u - 1 / w)
    tail = np.where(np.isfinite(tail) & (tail > 0), tail, ndtr(-w))
    return np.where(np.isnan(outside), np.clip(tail, 0, 1), outside)


def _find_tilt(cells: Floats, size_counts: Ints, target: Floats) -> Floats:
    """Find the tilt under which both totals and S are expected to be the target, by Newton steps.

    A pair is left alone once it is near enough.
    """
    tilt = np.zeros_like(target)
    unsolved = np.arange(len(target))
    for _ in range(MAX_SADDLE_STEPS):
        mean, curvature = _moments(_tilt(cells, tilt[unsolved])[0], size_counts)
        gap = target[unsolved] - mean
        move = _solve(curvature, gap)
        tilt[unsolved] += move * np.minimum(1, 2 / np.maximum(_largest(move), 1e-12))[:, None]
        is_far = _largest(gap) >= SADDLE_TOLERANCE
        if not is_far.any():
            break
        if not is_far.all():
            unsolved, cells = unsolved[is_far], cells[:, is_far]
    return tilt


def _largest(vectors: Floats) -> Floats:
    return np.asarray(np.abs(vectors).max(axis=1), np.float64)


def _solve(matrices: Floats, vectors: Floats) -> Floats:
    """Solve symmetric systems; those that are nearly singular by the pseudo-inverse."""
    solution = np.zeros_like(vectors)
    scale = np.maximum(np.einsum("ijj->ij", matrices).prod(axis=1), 1e-300)
    regular = np.linalg.det(matrices) > 1e-6 * scale
    solution[regular] = np.linalg.solve(matrices[regular], vectors[regular][:, :, None])[:, :, 0]
    inverse = np.linalg.pinv(matrices[~regular], rcond=1e-11, hermitian=True)
    solution[~regular] = np.einsum("ijk,ik->ij", inverse, vectors[~regular])
    return solution


def _tilt(cells: Floats, tilt: Floats) -> tuple[Floats, Floats]:
    """The chances of the cells under a tilt, and their sums before they were scaled to 1."""
    factors = np.exp(np.clip(tilt, -200, 200))
    raised = cells.copy()
    raised[1] *= factors[:, :1]
    raised[2] *= factors[:, 1:2]
    raised[3] *= np.exp(np.clip(tilt.sum(axis=1, keepdims=True), -200, 200))
    sums = np.maximum(raised.sum(axis=0), 1e-300)
    raised /= sums
    return raised, sums


def _moments(cells: Floats, size_counts: Ints) -> tuple[Floats, Floats]:
    """The means of the two totals and of the number shared, and their covariance, of each pair.

    A story of both outlets counts in all three.
    """
    both = cells[3]
    counted = (cells[1] + both, cells[2] + both, both)
    mean = np.stack([chance @ size_counts for chance in counted], axis=-1)
    covariance = np.empty((len(mean), 3, 3))
    for i in range(3):
        for j in range(i, 3):
            together = mean[:, i] if i == j else mean[:, 2]
            products = (counted[i] * counted[j]) @ size_counts
            covariance[:, i, j] = covariance[:, j, i] = together - products
    return mean, covariance


def _determinant(matrices: Floats) -> Floats:
    """The product of the eigenvalues that are not 0."""
    values = np.linalg.eigvalsh(matrices)
    kept = np.where(values > 1e-9 * values.max(axis=1, keepdims=True), values, 1.0)
    return np.asarray(kept.prod(axis=1), np.float64)
