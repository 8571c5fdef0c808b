"""Where the marks of the network stand: each component laid out by forces, then packed; lone marks
in a block aside.

Everything is seeded and rounded, so that the same marks give the same places.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Place = tuple[int, int]
Pull = tuple[int, int, float]

SEED = 20210304
STEPS = 300
PUSH, PULL, GRAVITY = 120.0, 12.0, 0.16
"""How strongly marks keep apart, how strongly lines hold them, how strongly all of them keep to the
middle."""
GAP = 20.0
"""The least free space between two marks."""
WIDEN = (1.5, 0.86)
"""Big groups come out round; the pane is wider than tall."""
SHAPE = 1.8
"""Width over height that the whole picture aims at: that of the pane it is shown in."""


def network(radii: Sequence[float], pulls: Sequence[Pull]) -> list[Place]:
    """A place for each mark: `radii` are their sizes, `pulls` the (mark, mark, strength) that hold
    them together."""
    if not radii:
        return []
    groups = _components(len(radii), pulls)
    by_group: defaultdict[int, list[Pull]] = defaultdict(list)
    group_of = {mark: g for g, group in enumerate(groups) for mark in group}
    for pull in pulls:
        by_group[group_of[pull[0]]].append(pull)
    size = np.asarray(radii, dtype=np.float64)
    blocks: list[tuple[list[int], Floats]] = []
    for g, group in enumerate(groups):
        if len(group) > 1:
            blocks.append(
                (group, _component(size[group], _local(group, by_group[g]), len(groups) == 1))
            )
    blocks.sort(key=lambda block: (-len(block[0]), block[0]))
    places = np.zeros((len(radii), 2))
    _pack(blocks, size, places)
    _aside([group[0] for group in groups if len(group) == 1], size, places, bool(blocks))
    return [(round(float(x)), round(float(y))) for x, y in places]


def _components(count: int, pulls: Sequence[Pull]) -> list[list[int]]:
    root = list(range(count))

    def find(mark: int) -> int:
        while root[mark] != mark:
            root[mark] = root[root[mark]]
            mark = root[mark]
        return mark

    for a, b, _ in pulls:
        low, high = sorted((find(a), find(b)))
        root[high] = low
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for mark in range(count):
        groups[find(mark)].append(mark)
    return [groups[key] for key in sorted(groups)]


def _local(group: list[int], pulls: list[Pull]) -> list[Pull]:
    index = {mark: n for n, mark in enumerate(group)}
    return [(index[a], index[b], strength) for a, b, strength in pulls]


def _component(size: Floats, pulls: list[Pull], alone: bool) -> Floats:
    """One connected group, its long side lying flat; a small one that is all there is gets room for
    every label."""
    if len(size) == 2 and not alone:
        apart = float(size.sum()) + 2.2 * GAP
        return np.array([[-apart / 2, 0.0], [apart / 2, 0.0]])
    places = _flat(_forces(size, pulls))
    if len(size) > 12:
        places = places * WIDEN
    roomy = GAP * (1 + 24 / len(size)) if alone and len(size) < 40 else 0.0
    return _unoverlap(places * (1 + roomy / 30), size + roomy / 2)


def _forces(size: Floats, pulls: list[Pull]) -> Floats:
    """A force layout whose pull grows with the logarithm of the distance (Noack 2007), which sets
    groups apart."""
    count = len(size)
    generator = np.random.default_rng(SEED)
    places: Floats = generator.normal(size=(count, 2)) * 20.0 * math.sqrt(count)
    a = np.array([pull[0] for pull in pulls])
    b = np.array([pull[1] for pull in pulls])
    strength = np.array([pull[2] for pull in pulls])
    degree = np.ones(count) + np.bincount(a, strength, count) + np.bincount(b, strength, count)
    mass = np.sqrt(degree)
    steps = STEPS if count <= 400 else max(80, STEPS * 400 // count)
    for step in range(steps):
        force = (
            _repulsion(places, mass) - GRAVITY * places * mass[:, None]
        )  # the second term keeps far arms from drifting off
        difference = places[a] - places[b]
        distance = np.sqrt((difference**2).sum(axis=1)) + 1e-9
        pull = (difference / distance[:, None]) * (PULL * strength * np.log1p(distance / 6.0))[
            :, None
        ]
        for axis in (0, 1):
            force[:, axis] += np.bincount(b, pull[:, axis], count) - np.bincount(
                a, pull[:, axis], count
            )
        length = np.sqrt((force**2).sum(axis=1)) + 1e-9
        heat = 60.0 * (1 - step / steps) ** 1.5 + 0.3
        places += force / length[:, None] * np.minimum(length, heat)[:, None]
    return places * _stretch(places, size)


def _stretch(places: Floats, size: Floats) -> float:
    """How much to blow the layout up so that most marks clear their nearest neighbour: groups stay
    groups, and can be read."""
    distance = np.sqrt(((places[:, None, :] - places[None, :, :]) ** 2).sum(axis=2))
    np.fill_diagonal(distance, np.inf)
    return float(
        np.quantile(
            (size + size[distance.argmin(axis=1)] + GAP / 2)
            / np.maximum(distance.min(axis=1), 1e-6),
            0.6,
        )
    )


def _repulsion(places: Floats, mass: Floats) -> Floats:
    square = (places**2).sum(axis=1)
    distance = np.maximum(square[:, None] + square[None, :] - 2 * places @ places.T, 25.0)
    weight = PUSH * mass[:, None] * mass[None, :] / distance
    pushed: Floats = places * weight.sum(axis=1)[:, None] - weight @ places
    return pushed


def _flat(places: Floats) -> Floats:
    """The same places turned so that their widest direction is horizontal."""
    centred = places - places.mean(axis=0)
    _, _, turn = np.linalg.svd(centred, full_matrices=False)
    turned = centred @ turn.T
    signed: Floats = turned * np.where(
        np.sum(turned**3, axis=0) < 0, -1.0, 1.0
    )  # a fixed sign: the decomposition leaves it open
    return signed


def _unoverlap(places: Floats, size: Floats, rounds: int = 80) -> Floats:
    least = size[:, None] + size[None, :] + GAP
    np.fill_diagonal(least, 0.0)
    for _ in range(rounds):
        across, down = (axis[:, None] - axis[None, :] for axis in places.T)
        distance = np.sqrt(across * across + down * down) + 1e-6
        short = least - distance
        if float(short.max()) < 0.5:
            break
        near = np.nonzero(short > 0)
        push = short[near] / distance[near] * 0.34
        moves = [np.bincount(near[0], apart[near] * push, len(size)) for apart in (across, down)]
        places = places + np.stack(moves, axis=1)
    return places


def _pack(blocks: list[tuple[list[int], Floats]], size: Floats, places: Floats) -> None:
    """Components in columns, the biggest first: the height is the biggest one's, or that of the
    wanted shape."""
    margin = 3.2 * GAP
    boxes: list[tuple[Any, ...]] = []
    for group, spots in blocks:
        radius = size[group][:, None] + margin / 2
        low, high = (spots - radius).min(axis=0), (spots + radius).max(axis=0)
        boxes.append((group, spots - low, *(high - low)))
    area = sum(width * height for _, _, width, height in boxes)
    tall = max([math.sqrt(area / SHAPE), *(height for *_, height in boxes)], default=0.0)
    left = top = column = 0.0
    for group, spots, width, height in boxes:
        if top and top + height > tall + 1:
            left, top, column = left + column, 0.0, 0.0
        places[group] = spots + np.array([left, top])
        top, column = top + height, max(column, width)


def _aside(alone: list[int], size: Floats, places: Floats, others: bool) -> None:
    """Marks without any tie, in rows under the rest, biggest first."""
    if not alone:
        return
    alone = sorted(alone, key=lambda mark: (-size[mark], mark))
    packed = np.delete(places, alone, axis=0)
    step = 2 * float(size[alone].max()) + GAP
    wide = float(packed[:, 0].max()) if others else 0.0
    columns = max(math.ceil(math.sqrt(len(alone) * SHAPE * 2)), int(wide // step), 1)
    floor = float(packed[:, 1].max()) + 3 * GAP + step if others else 0.0
    for n, mark in enumerate(alone):
        places[mark] = ((n % columns) * step, floor + (n // columns) * step)
