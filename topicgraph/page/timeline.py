"""Where the marks stand on the time axis: a beeswarm, biggest marks in the middle, on a scale that
squeezes sparse ends."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right, insort
from collections.abc import Sequence
from dataclasses import dataclass

DAY = 86_400
CORE_SHARE = 0.97
"""The scale is even over the shortest window that holds this share of the marks; what lies outside
is squeezed."""
SQUEEZE_BELOW = 0.6
"""… but only where that window is shorter than this part of the whole span."""
NEAR = 0.15
"""An end that reaches no further out than this part of the window is not worth a squeeze."""
MARGIN = 1.5
WIDTH, NARROW = 1500.0, 520.0
"""The axis is first tried this long, and is never shorter than that."""
SHAPE = 0.5
"""Height over width that the swarm aims at."""
DODGE = 0.0045
"""How far beside its moment a mark may stand to find room, as a part of the axis."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of the scale: times `start` to `end` (seconds) lie between `x0` and `x1`; `squeezed`
    where time is pressed together."""

    start: int
    end: int
    x0: float
    x1: float
    squeezed: bool = False


@dataclass(frozen=True, slots=True)
class Timeline:
    """Places of the dated marks, those of the undated (a block at the right), and the scale they
    stand on."""

    places: list[tuple[int, int]]
    scale: list[Stretch]


def timeline(times: Sequence[int | None], radii: Sequence[float]) -> Timeline:
    """A place for each mark: `times` in seconds since 1970 (None: undated), `radii` their sizes."""
    dated = [n for n, time in enumerate(times) if time is not None]
    moments = sorted(time for time in times if time is not None)
    scale: list[Stretch] = []
    places: dict[int, tuple[float, float]] = {}
    width = WIDTH
    for _ in range(
        5
    ):  # a denser corpus needs a longer axis before it looks like a swarm and not like a tower, a thin one a shorter
        scale = stretches(moments, width)
        places = _swarm(
            [(n, position(scale, times[n] or 0), radii[n]) for n in dated], DODGE * width
        )
        height = 2 * max((abs(y) + radii[n] for n, (_, y) in places.items()), default=0.0)
        if 0.5 * SHAPE * width <= height <= SHAPE * width:
            break
        width = max(NARROW, width * min(2.0, math.sqrt(height / (0.8 * SHAPE * width))))
    places.update(_undated([n for n, time in enumerate(times) if time is None], radii, scale))
    return Timeline([(round(places[n][0]), round(places[n][1])) for n in range(len(times))], scale)


def stretches(moments: Sequence[int], width: float) -> list[Stretch]:
    """The scale for these sorted moments: one even stretch, with a squeezed one before or after it
    where the ends are sparse."""
    if not moments:
        return []
    first, last = moments[0], max(moments[-1], moments[0] + DAY // 4)
    low, high = _core(moments)
    pad = max((high - low) // 40, DAY // 24)
    low, high = max(first, low - pad), min(last, high + pad)
    if high - low > SQUEEZE_BELOW * (last - first):
        return [Stretch(first, last, 0.0, width)]
    side = width * 0.09
    scale: list[Stretch] = []
    if low > first:
        scale.append(Stretch(first, low, -side, 0.0, squeezed=True))
    scale.append(Stretch(low, high, 0.0, width))
    if last > high:
        scale.append(Stretch(high, last, width, width + side, squeezed=True))
    return scale


def _core(moments: Sequence[int]) -> tuple[int, int]:
    need = math.ceil(CORE_SHARE * len(moments))
    windows = ((moments[n + need - 1] - moments[n], n) for n in range(len(moments) - need + 1))
    _, start = min(windows)
    low, high = moments[start], max(moments[start + need - 1], moments[start] + DAY // 4)
    near = NEAR * (high - low)
    return (moments[0] if low - moments[0] < near else low), (
        moments[-1] if moments[-1] - high < near else high
    )


def position(scale: Sequence[Stretch], moment: int) -> float:
    """Where on the axis a moment lies."""
    piece = next((piece for piece in scale if moment <= piece.end), scale[-1])
    return piece.x0 + (moment - piece.start) / max(piece.end - piece.start, 1) * (
        piece.x1 - piece.x0
    )


def _swarm(marks: list[tuple[int, float, float]], dodge: float) -> dict[int, tuple[float, float]]:
    """Each mark at its x, as near to the middle line as those placed before it allow; the biggest
    are placed first."""
    placed: list[tuple[float, int]] = []  # (x, mark), sorted
    spots: dict[int, tuple[float, float]] = {}
    size = {mark: radius for mark, _, radius in marks}
    widest = max(size.values(), default=0.0)
    for mark, x, radius in sorted(marks, key=lambda item: (-item[2], item[1], item[0])):
        reach = radius + widest + MARGIN + dodge
        near = placed[bisect_left(placed, (x - reach, -1)) : bisect_right(placed, (x + reach, -1))]
        others = [(*spots[other], size[other]) for _, other in near]
        choices = [(x + aside, _free(x + aside, radius, others)) for aside in (0.0, -dodge, dodge)]
        spots[mark] = min(choices, key=lambda spot: (abs(spot[1]) + 0.3 * abs(spot[0] - x), spot))
        insort(placed, (spots[mark][0], mark))
    return spots


def _free(x: float, radius: float, near: list[tuple[float, float, float]]) -> float:
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


def _undated(
    marks: list[int], radii: Sequence[float], scale: Sequence[Stretch]
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
