"""The null model of co-coverage: a random bipartite graph with the degrees of both sides kept, and
how much two rows then share.

Pure numbers, knowing nothing of news. Rows (or columns) of one degree are alike under the model, so
all work is done once for each *class* of equal degree: the cost does not grow with the number of
rows and columns, only with that of different degrees."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import polars as pl

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    Floats = NDArray[np.float64]
    Ints = NDArray[np.int64]

CHUNK = 2_000_000
"""So many numbers are held at once while a Poisson-binomial is computed."""

WIDTHS = np.unique([part << power for power in range(40) for part in (4, 5, 6, 7)])
"""The lengths that a Fourier transform is done at: it likes small factors."""

TOLERANCE = 1e-9
STEPS = 200


class Fit(NamedTuple):
    """`chance[row_class[r], column_class[c]]`: the probability that row r and column c are joined;
    `columns[k]`: how many of class k."""

    row_class: Ints
    column_class: Ints
    columns: Ints
    chance: Floats


def configuration_model(row_degrees: ArrayLike, column_degrees: ArrayLike) -> Fit:
    """The bipartite configuration model (BiCM): the least presuming random graph whose expected
    degrees are those given.

    `p_rc = x_r y_c / (1 + x_r y_c)`. Rows and columns that are joined with none, or with all that
    are left, are settled beforehand (their `x` would be 0 or endless); the rest is fitted by
    Newton's method on the likelihood, which is concave.

    Sources: Saracco, Di Clemente, Gabrielli, Squartini 2015, Scientific Reports 5:10595; Neal 2014,
    Social Networks 39:84.

    >>> fit = configuration_model([1, 1, 2], [1, 1, 2])  # the example of the R package backbone
    >>> fit.chance[fit.row_class][:, fit.column_class].round(3).tolist()
    [[0.216, 0.216, 0.568], [0.216, 0.216, 0.568], [0.568, 0.568, 0.863]]
    """
    rows, row_class, row_count = np.unique(
        np.asarray(row_degrees, np.int64), return_inverse=True, return_counts=True
    )
    columns, column_class, column_count = np.unique(
        np.asarray(column_degrees, np.int64), return_inverse=True, return_counts=True
    )
    chance = np.zeros((len(rows), len(columns)))
    left_rows, left_columns = _settle(chance, rows.copy(), columns.copy(), row_count, column_count)
    if len(left_rows[0]):
        inside = np.ix_(left_rows[0], left_columns[0])
        chance[inside] = _fitted(
            left_rows[1], left_columns[1], row_count[left_rows[0]], column_count[left_columns[0]]
        )
    return Fit(row_class, column_class, column_count, chance)


def _settle(
    chance: Floats, rows: Ints, columns: Ints, row_count: Ints, column_count: Ints
) -> tuple[tuple[Ints, Ints], tuple[Ints, Ints]]:
    """Writes the certain chances; returns the classes that are left on either side, with the
    degrees that are left to them."""
    open_rows, open_columns = np.ones(len(rows), np.bool_), np.ones(len(columns), np.bool_)
    sides = (
        (chance, rows, columns, row_count, column_count, open_rows, open_columns),
        (chance.T, columns, rows, column_count, row_count, open_columns, open_rows),
    )
    settled = True
    while settled:
        settled = False
        for table, own, other, own_count, other_count, own_open, other_open in sides:
            total = int(other_count[other_open].sum())
            full, none = own_open & (own == total), own_open & (own == 0)
            table[np.ix_(full & ~none, other_open)] = 1.0
            other[other_open] -= int(own_count[full & ~none].sum())
            own_open &= ~(full | none)
            settled = settled or bool((full | none).any())
    left, right = np.flatnonzero(open_rows), np.flatnonzero(open_columns)
    return (left, rows[left]), (right, columns[right])


def _fitted(rows: Ints, columns: Ints, row_count: Ints, column_count: Ints) -> Floats:
    """The chances of classes of which none is empty or full."""
    from scipy.special import expit

    links = float((rows * row_count).sum())
    split = len(rows)
    at = np.log(np.concatenate([rows, columns]) / np.sqrt(links))
    wanted = np.concatenate([rows * row_count, columns * column_count]).astype(np.float64)
    weight = np.outer(row_count, column_count).astype(np.float64)

    def chances(point: Floats) -> Floats:
        return np.asarray(expit(np.add.outer(point[:split], point[split:])), np.float64)

    def likelihood(point: Floats) -> float:
        return float(
            wanted @ point
            - (weight * np.logaddexp(0, np.add.outer(point[:split], point[split:]))).sum()
        )

    for _ in range(STEPS):
        p = chances(at)
        expected = weight * p
        gradient = wanted - np.concatenate([expected.sum(axis=1), expected.sum(axis=0)])
        if np.abs(gradient).max() < TOLERANCE * max(links, 1.0):
            break
        curve = expected * (1 - p)
        hessian = np.block(
            [[np.diag(curve.sum(axis=1)), curve], [curve.T, np.diag(curve.sum(axis=0))]]
        )
        # Adding to all rows what is taken from all columns changes nothing: a hair on the diagonal
        # chooses one of these solutions.
        step = np.linalg.solve(
            hessian + np.eye(len(at)) * (1e-10 * hessian.max() + 1e-300), gradient
        )
        size, before = 1.0, likelihood(at)
        while size > 1e-10 and not likelihood(at + size * step) >= before:
            size /= 2
        at = at + size * step
    return chances(at)


class ExpectedCoverage(NamedTuple):
    """The null model fitted to a coverage: `providers` and `stories` in order, how many each has,
    and the chance of every meeting."""

    providers: pl.DataFrame
    stories: pl.DataFrame
    fit: Fit


def fit_coverage(coverage: pl.DataFrame) -> ExpectedCoverage:
    """Who would cover what, if only how much each provider covers and how widely each story is
    covered were given (the null model of M8).

    Arguments: `coverage`, one row for each `story, provider`; unknown publishers (null) are left
    out."""
    known = coverage.select("story", "provider").drop_nulls().unique()
    providers = (
        known.group_by("provider")
        .agg(n=pl.len().cast(pl.Int64))
        .sort("provider")
        .with_row_index("row")
    )
    stories = (
        known.group_by("story")
        .agg(n=pl.len().cast(pl.Int64))
        .sort("story")
        .with_row_index("column")
    )
    return ExpectedCoverage(providers, stories, configuration_model(providers["n"], stories["n"]))


def shared_chance(
    fit: Fit, a: ArrayLike, b: ArrayLike, shared: ArrayLike
) -> tuple[Floats, Floats, Floats]:
    """How many columns rows `a[i]` and `b[i]` would share by chance, and how likely so few or so
    many as `shared[i]` are.

    The number shared is a sum of independent yes-or-no draws, one a column, of probability `p_ac
    p_bc` (a Poisson-binomial). Its law is computed by the discrete Fourier transform of its
    characteristic function, exact to about 1e-15.

    Returns the expected number, `P(X <= shared)` and `P(X >= shared)`.

    Source: Hong 2013, Computational Statistics and Data Analysis 59:41.

    >>> fit = configuration_model([1, 1, 2], [1, 1, 2])
    >>> expected, fewer, more = shared_chance(fit, [0], [1], [0])
    >>> round(float(expected[0]), 3), round(float(fewer[0]), 3), round(float(more[0]), 3)  # 2 * .216² + .568²; (1-.216²)² (1-.568²)
    (0.416, 0.615, 1.0)
    """
    ends = np.sort(
        np.stack([fit.row_class[np.asarray(a, np.int64)], fit.row_class[np.asarray(b, np.int64)]]),
        axis=0,
    )
    seen = np.asarray(shared, np.int64)
    kinds, kind = np.unique(ends, axis=1, return_inverse=True)
    kind = kind.ravel()
    both = fit.chance[kinds[0]] * fit.chance[kinds[1]]
    mean = both @ fit.columns
    spread = np.sqrt(np.maximum((both * (1 - both)) @ fit.columns, 0))
    most = np.zeros(len(mean), np.int64)
    np.maximum.at(most, kind, seen)
    # Beyond nine standard deviations and twenty, less than 1e-17 is left.
    length = np.minimum(np.maximum(mean + 9 * spread + 20, most), fit.columns.sum()) + 1
    size = WIDTHS[np.searchsorted(WIDTHS, length)]
    order = np.argsort(kind, kind="stable")
    starts = np.concatenate([[0], np.cumsum(np.bincount(kind, minlength=len(mean)))])
    fewer, more = np.ones(len(seen)), np.ones(len(seen))
    for width in np.unique(size).tolist():
        members = np.flatnonzero(size == width)
        step = max(1, CHUNK // ((width // 2 + 1) * max(len(fit.columns), 1)))
        for begin in range(0, len(members), step):
            chosen = members[begin : begin + step]
            upto = np.cumsum(_law(both[chosen], fit.columns, width), axis=1)
            for place, number in enumerate(chosen.tolist()):
                cases = order[starts[number] : starts[number + 1]]
                fewer[cases] = upto[place, seen[cases]]
                more[cases] = np.where(
                    seen[cases] > 0, 1 - upto[place, np.maximum(seen[cases] - 1, 0)], 1.0
                )
    return mean[kind], np.clip(fewer, 0, 1), np.clip(more, 0, 1)


def members_chance(
    fit: Fit, members: ArrayLike, columns: ArrayLike, seen: ArrayLike
) -> tuple[Floats, Floats]:
    """How many of some rows, the `members`, a column would meet by chance, and how likely so few as
    `seen[i]` are in `columns[i]`.

    Returns the expected number, and `P(X <= seen)`.

    >>> fit = configuration_model([1, 1, 2], [1, 1, 2])
    >>> expected, fewer = members_chance(fit, [0, 1], [2], [0])
    >>> round(float(expected[0]), 3), round(float(fewer[0]), 3)  # 2 * .568; (1 - .568)²
    (1.137, 0.186)
    """
    of_class = np.bincount(fit.row_class[np.asarray(members, np.int64)], minlength=len(fit.chance))
    width = int(WIDTHS[np.searchsorted(WIDTHS, of_class.sum() + 1)])
    met = of_class > 0
    upto = np.cumsum(_law(fit.chance.T[:, met], of_class[met], width), axis=1)
    kind = fit.column_class[np.asarray(columns, np.int64)]
    return (of_class @ fit.chance)[kind], np.clip(upto[kind, np.asarray(seen, np.int64)], 0, 1)


def _law(chance: Floats, count: Ints, width: int) -> Floats:
    """The probabilities of 0 … width - 1 successes, row by row, of `count[k]` draws with
    `chance[row, k]` each."""
    angle = 2 * np.pi * np.arange(width // 2 + 1) / width
    factor = 1 + chance[:, :, None] * (np.exp(-1j * angle) - 1)
    # The logarithm in two real parts is faster than a complex one. A certain draw makes it endless
    # where its factor is 0.
    with np.errstate(divide="ignore"):
        size = count @ (np.log(factor.real**2 + factor.imag**2) / 2)
    turned = count @ np.arctan2(factor.imag, factor.real)
    return np.maximum(np.fft.irfft(np.exp(size + 1j * turned), n=width, axis=1), 0.0)
