"""Positions of the marks on the time axis.

They form a beeswarm with the biggest marks in the middle, on a scale that squeezes sparse ends.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right, insort
from collections.abc import Sequence
from dataclasses import dataclass

DAY = 86_400
CORE_SHARE = 0.97
"""The scale is even over the shortest window with this share of the marks; outside it time is
squeezed."""
SQUEEZE_BELOW = 0.6
"""Time is squeezed only if that window is shorter than this part of the whole span."""
NEAR_END_SHARE = 0.15
"""An end shorter than this part of the window is not squeezed."""
MARGIN = 1.5
FIRST_WIDTH, MIN_WIDTH = 1500.0, 520.0
"""The length of the axis that is tried first, and the shortest."""
ASPECT_RATIO = 0.5
"""Height over width that the swarm aims at."""
MAX_SHIFT = 0.0045
"""How far from its moment a mark may be moved to find room, as a part of the axis."""


MAX_ATTEMPTS = 5
"""How often the length of the axis is adapted to the height of the swarm, at most."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A segment of the scale: times from `start` to `end` (seconds) lie between `x0` and `x1`."""

    start: int
    end: int
    x0: float
    x1: float
    squeezed: bool = False


@dataclass(frozen=True, slots=True)
class TimeLayout:
    """The positions of the marks, and their scale.

    Undated marks form a block at the right.
    """

    positions: list[tuple[int, int]]
    scale: list[Segment]


def lay_out_time(times: Sequence[int | None], radii: Sequence[float]) -> TimeLayout:
    """A place for each mark: `times` in seconds since 1970 (None: undated), `radii` their sizes."""
    dated = [n for n, time in enumerate(times) if time is not None]
    moments = sorted(time for time in times if time is not None)
    scale: list[Segment] = []
    positions: dict[int, tuple[float, float]] = {}
    width = FIRST_WIDTH
    # A dense corpus needs a longer axis, or its swarm becomes a tower; a thin one a shorter.
    for _ in range(MAX_ATTEMPTS):
        scale = make_scale(moments, width)
        positions = _lay_out_swarm(
            [(n, time_to_x(scale, times[n] or 0), radii[n]) for n in dated], MAX_SHIFT * width
        )
        height = 2 * max((abs(y) + radii[n] for n, (_, y) in positions.items()), default=0.0)
        if 0.5 * ASPECT_RATIO * width <= height <= ASPECT_RATIO * width:
            break
        width = max(MIN_WIDTH, width * min(2.0, math.sqrt(height / (0.8 * ASPECT_RATIO * width))))
    positions.update(
        _place_undated([n for n, time in enumerate(times) if time is None], radii, scale)
    )
    return TimeLayout(
        [(round(positions[n][0]), round(positions[n][1])) for n in range(len(times))], scale
    )


def make_scale(moments: Sequence[int], width: float) -> list[Segment]:
    """Make the scale for sorted moments: an even stretch, with sparse ends squeezed."""
    if not moments:
        return []
    first, last = moments[0], max(moments[-1], moments[0] + DAY // 4)
    low, high = _find_dense_window(moments)
    pad = max((high - low) // 40, DAY // 24)
    low, high = max(first, low - pad), min(last, high + pad)
    if high - low > SQUEEZE_BELOW * (last - first):
        return [Segment(first, last, 0.0, width)]
    side = width * 0.09
    scale: list[Segment] = []
    if low > first:
        scale.append(Segment(first, low, -side, 0.0, squeezed=True))
    scale.append(Segment(low, high, 0.0, width))
    if last > high:
        scale.append(Segment(high, last, width, width + side, squeezed=True))
    return scale


def _find_dense_window(moments: Sequence[int]) -> tuple[int, int]:
    need = math.ceil(CORE_SHARE * len(moments))
    windows = ((moments[n + need - 1] - moments[n], n) for n in range(len(moments) - need + 1))
    _, start = min(windows)
    low, high = moments[start], max(moments[start + need - 1], moments[start] + DAY // 4)
    near = NEAR_END_SHARE * (high - low)
    return (moments[0] if low - moments[0] < near else low), (
        moments[-1] if moments[-1] - high < near else high
    )


def time_to_x(scale: Sequence[Segment], moment: int) -> float:
    """The position of a moment on the axis."""
    piece = next((piece for piece in scale if moment <= piece.end), scale[-1])
    return piece.x0 + (moment - piece.start) / max(piece.end - piece.start, 1) * (
        piece.x1 - piece.x0
    )


def _lay_out_swarm(
    marks: list[tuple[int, float, float]], shift: float
) -> dict[int, tuple[float, float]]:
    """Place each mark at its x, as near to the middle line as those placed before it allow.

    The biggest are placed first.
    """
    placed: list[tuple[float, int]] = []  # (x, mark), sorted
    positions: dict[int, tuple[float, float]] = {}
    size = {mark: radius for mark, _, radius in marks}
    widest = max(size.values(), default=0.0)
    for mark, x, radius in sorted(marks, key=lambda item: (-item[2], item[1], item[0])):
        reach = radius + widest + MARGIN + shift
        near = placed[bisect_left(placed, (x - reach, -1)) : bisect_right(placed, (x + reach, -1))]
        others = [(*positions[other], size[other]) for _, other in near]
        choices = [
            (x + aside, _find_free_y(x + aside, radius, others)) for aside in (0.0, -shift, shift)
        ]
        positions[mark] = min(
            choices, key=lambda spot: (abs(spot[1]) + 0.3 * abs(spot[0] - x), spot)
        )
        insort(placed, (positions[mark][0], mark))
    return positions


def _find_free_y(x: float, radius: float, near: list[tuple[float, float, float]]) -> float:
    """The y nearest to 0 that touches none of `near`."""
    blocked: list[tuple[float, float]] = []
    for other_x, other_y, other_radius in near:
        apart = radius + other_radius + MARGIN
        if abs(other_x - x) < apart:
            half = math.sqrt(apart**2 - (other_x - x) ** 2)
            blocked.append((other_y - half, other_y + half))
    blocked.sort()
    up = down = 0.0
    for low, high in blocked:  # in order, each block that holds the edge so far pushes it on
        if low + 1e-9 < up < high - 1e-9:
            up = high
    for low, high in sorted(blocked, key=lambda pair: -pair[1]):
        if low + 1e-9 < down < high - 1e-9:
            down = low
    return up if up <= -down else down


def _place_undated(
    marks: list[int], radii: Sequence[float], scale: Sequence[Segment]
) -> dict[int, tuple[float, float]]:
    """The marks without a date, as a block to the right of the axis."""
    if not marks:
        return {}
    step = 2 * max(radii[n] for n in marks) + 6
    side = math.ceil(math.sqrt(len(marks)))
    left = (scale[-1].x1 if scale else 0.0) + 120
    top = -(math.ceil(len(marks) / side) - 1) / 2 * step
    return {
        mark: (left + (n % side) * step, top + (n // side) * step) for n, mark in enumerate(marks)
    }
