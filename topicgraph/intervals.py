"""The 95 % interval of a share: the one place where it is computed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    Floats = NDArray[np.float64]

Z95 = 1.959963984540054
"""The normal quantile of .975, for two-sided 95 % intervals."""


def wilson_interval(successes: ArrayLike, n: ArrayLike) -> tuple[Floats, Floats]:
    """The 95 % Wilson score interval of shares.

    As `scipy.stats.binomtest(...).proportion_ci(method="wilson")`, for whole columns at once.

    Source: Wilson 1927, Journal of the American Statistical Association 22:209.

    Args:
        successes: The parts; they need not be whole numbers (an effective n is not).
        n: The wholes.

    Returns:
        The low and the high ends; NaN where `n` is 0.

    Example:
        >>> low, high = wilson_interval([5], [10])  # .5 ± 1.96 sqrt(.25/10 + 1.96²/400), shrunk
        >>> round(float(low[0]), 4), round(float(high[0]), 4)
        (0.2366, 0.7634)
    """
    k, size = np.asarray(successes, np.float64), np.asarray(n, np.float64)
    with np.errstate(divide="ignore", invalid="ignore"):
        share = k / size
        centre = share + Z95**2 / (2 * size)
        half = Z95 * np.sqrt(share * (1 - share) / size + Z95**2 / (4 * size**2))
        scale = 1 + Z95**2 / size
        low, high = (centre - half) / scale, (centre + half) / scale
    # At none and at all the bound is 0 and 1 exactly; rounding would leave a hair beside it.
    return np.where((k == 0) & (size > 0), 0.0, low), np.where((k == size) & (size > 0), 1.0, high)
