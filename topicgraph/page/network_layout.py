"""Positions of the marks in the network.

Each connected component is laid out by forces, then the components are packed. Isolated marks stand
in a grid below. Everything is seeded and rounded, so that the same marks give the same positions.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from topicgraph.components import connected_components

Floats = NDArray[np.float64]
Position = tuple[int, int]
Spring = tuple[int, int, float]
"""Two marks and how strongly they attract each other."""

SEED = 20210304
STEPS = 300
REPULSION, ATTRACTION, GRAVITY = 120.0, 12.0, 0.16
"""How strongly marks repel each other, springs attract them, and all are drawn to the middle."""
GAP = 20.0
"""The smallest distance between two marks, in units of the picture."""
STRETCH = (1.5, 0.86)
"""Large components come out round, but the pane is wider than tall."""
ASPECT_RATIO = 1.8
"""Width over height that the picture aims at: that of the pane it is shown in."""
PANE_WIDTH = 740.0
"""The width in pixels that a large component has of that pane: the rest is for the others. From it
the room of a label is reckoned."""
ROOM_ROUNDS, ROOM_GROWTH = 90, 1.006
"""The most rounds that make room for labels, and how much the layout grows in each."""


def lay_out_network(
    radii: Sequence[float],
    springs: Sequence[Spring],
    labels: Mapping[int, tuple[float, float]] | None = None,
) -> list[Position]:
    """A position for each mark.

    Args:
        radii: The sizes of the marks.
        springs: The springs between them.
        labels: The width and height in pixels of the labels that need room next to their marks, by
            mark, the most important first.
    """
    if not radii:
        return []
    ends = np.array([spring[:2] for spring in springs], dtype=np.int64).reshape(-1, 2)
    component_of = connected_components(len(radii), ends[:, 0], ends[:, 1]).tolist()
    members: defaultdict[int, list[int]] = defaultdict(list)
    springs_in: defaultdict[int, list[Spring]] = defaultdict(list)
    for mark, component in enumerate(component_of):
        members[component].append(mark)
    for spring in springs:
        springs_in[component_of[spring[0]]].append(spring)
    size = np.asarray(radii, dtype=np.float64)
    layouts: list[tuple[list[int], Floats]] = []
    for component, marks in members.items():
        if len(marks) > 1:
            local = _renumber(marks, springs_in[component])
            layouts.append((marks, _lay_out_component(size[marks], local, len(members) == 1)))
    layouts.sort(key=lambda layout: (-len(layout[0]), layout[0]))
    if labels:
        layouts = [
            (marks, _make_room(spots, size[marks], _labels_of(marks, labels)))
            for marks, spots in layouts
        ]
    positions = np.zeros((len(radii), 2))
    _pack(layouts, size, positions)
    isolated = [marks[0] for marks in members.values() if len(marks) == 1]
    _place_isolated(isolated, size, positions, bool(layouts))
    return [(round(float(x)), round(float(y))) for x, y in positions]


def _renumber(marks: list[int], springs: list[Spring]) -> list[Spring]:
    """The springs of a component, with its marks numbered from 0."""
    number = {mark: n for n, mark in enumerate(marks)}
    return [(number[a], number[b], strength) for a, b, strength in springs]


def _lay_out_component(size: Floats, springs: list[Spring], alone: bool) -> Floats:
    """Lay out one connected component, with its long side horizontal.

    A small one that stands alone gets room for every label.
    """
    if len(size) == 2 and not alone:
        apart = float(size.sum()) + 2.2 * GAP
        return np.array([[-apart / 2, 0.0], [apart / 2, 0.0]])
    positions = _turn_flat(_simulate_forces(size, springs))
    if len(size) > 12:
        positions = positions * STRETCH
    roomy = GAP * (1 + 24 / len(size)) if alone and len(size) < 40 else 0.0
    return _remove_overlaps(positions * (1 + roomy / 30), size + roomy / 2)


def _simulate_forces(size: Floats, springs: list[Spring]) -> Floats:
    """Compute a force layout whose pull grows with the logarithm of the distance.

    This sets groups apart (Noack 2007).
    """
    count = len(size)
    generator = np.random.default_rng(SEED)
    positions: Floats = generator.normal(size=(count, 2)) * 20.0 * math.sqrt(count)
    a = np.array([pull[0] for pull in springs])
    b = np.array([pull[1] for pull in springs])
    strength = np.array([pull[2] for pull in springs])
    degree = np.ones(count) + np.bincount(a, strength, count) + np.bincount(b, strength, count)
    mass = np.sqrt(degree)
    repulsion = REPULSION * mass[:, None] * mass[None, :]
    steps = STEPS if count <= 400 else max(80, STEPS * 400 // count)
    for step in range(steps):
        force = (
            _compute_repulsion(positions, repulsion) - GRAVITY * positions * mass[:, None]
        )  # the second term keeps far arms from drifting off
        difference = positions[a] - positions[b]
        distance = np.sqrt((difference**2).sum(axis=1)) + 1e-9
        pull = (difference / distance[:, None]) * (
            ATTRACTION * strength * np.log1p(distance / 6.0)
        )[:, None]
        for axis in (0, 1):
            force[:, axis] += np.bincount(b, pull[:, axis], count) - np.bincount(
                a, pull[:, axis], count
            )
        length = np.sqrt((force**2).sum(axis=1)) + 1e-9
        heat = 60.0 * (1 - step / steps) ** 1.5 + 0.3
        positions += force / length[:, None] * np.minimum(length, heat)[:, None]
    return positions * _find_expansion(positions, size)


def _find_expansion(positions: Floats, size: Floats) -> float:
    """Find the factor by which to enlarge a layout so that most marks clear their neighbours.

    Groups remain visible as groups.
    """
    distance = np.sqrt(((positions[:, None, :] - positions[None, :, :]) ** 2).sum(axis=2))
    np.fill_diagonal(distance, np.inf)
    return float(
        np.quantile(
            (size + size[distance.argmin(axis=1)] + GAP / 2)
            / np.maximum(distance.min(axis=1), 1e-6),
            0.6,
        )
    )


def _compute_repulsion(positions: Floats, repulsion: Floats) -> Floats:
    square = (positions**2).sum(axis=1)
    distance = square[:, None] + square[None, :]
    distance -= 2 * positions @ positions.T
    weight = np.divide(repulsion, np.maximum(distance, 25.0, out=distance), out=distance)
    pushed: Floats = positions * weight.sum(axis=1)[:, None] - weight @ positions
    return pushed


def _turn_flat(positions: Floats) -> Floats:
    """The same positions turned so that their widest direction is horizontal."""
    centred = positions - positions.mean(axis=0)
    _, _, turn = np.linalg.svd(centred, full_matrices=False)
    turned = centred @ turn.T
    signed: Floats = turned * np.where(
        np.sum(turned**3, axis=0) < 0, -1.0, 1.0
    )  # a fixed sign: the decomposition leaves it open
    return signed


def _remove_overlaps(positions: Floats, size: Floats, rounds: int = 80) -> Floats:
    least = size[:, None] + size[None, :] + GAP
    np.fill_diagonal(least, 0.0)
    square_of_least = least * least
    for _ in range(rounds):
        across, down = (axis[:, None] - axis[None, :] for axis in positions.T)
        square = across * across
        square += down * down
        near = np.nonzero(square < square_of_least)
        distance = np.sqrt(square[near]) + 1e-6
        short = least[near] - distance
        if short.max(initial=0.0) < 0.5:
            break
        too_near = short > 0
        push = short[too_near] / distance[too_near] * 0.34
        one, other = (ends[too_near] for ends in near)
        moves = [np.bincount(one, apart[one, other] * push, len(size)) for apart in (across, down)]
        positions = positions + np.stack(moves, axis=1)
    return positions


def _labels_of(
    marks: list[int], labels: Mapping[int, tuple[float, float]]
) -> list[tuple[int, float, float]]:
    """The labels of a component: its own number of the mark, width and height."""
    number = {mark: n for n, mark in enumerate(marks)}
    return [(number[mark], *box) for mark, box in labels.items() if mark in number]


def _make_room(positions: Floats, size: Floats, labels: list[tuple[int, float, float]]) -> Floats:
    """Push marks away from where the labels of other marks will stand.

    Each label gets a box on that side of its mark where the fewest marks stand. What reaches into a
    box and the box's own mark are pushed apart, along the shorter way, while the whole grows a
    little in each round: the fuller it is, the smaller its marks become.
    """
    if not labels or len(size) <= 12:
        return positions
    own = np.array([mark for mark, *_ in labels])
    boxes = np.array([box for _, *box in labels])
    numbers = np.arange(len(own))
    owner = np.concatenate([np.arange(len(size)), own])
    offsets = np.zeros_like(boxes)
    for turn in range(ROOM_ROUNDS):
        extent = np.ptp(positions, axis=0) + 2 * size.max()
        unit = max(1.0, float(max(extent[0], extent[1] * ASPECT_RATIO)) / PANE_WIDTH)
        half = boxes * unit / 2
        if turn % 12 == 0:
            offsets = _choose_sides(positions, size, own, half, unit)
        middles = positions[own] + offsets
        things = np.concatenate([positions, middles])
        reach = np.concatenate([np.repeat(size[:, None], 2, axis=1), half])
        apart = things[None, :, :] - middles[:, None, :]
        overlap = half[:, None, :] + reach[None, :, :] + 2 * unit - np.abs(apart)
        inside = (overlap > 0).all(axis=2)
        inside[numbers, own] = inside[numbers, len(size) + numbers] = False
        if not inside.any():
            break
        label, thing = np.nonzero(inside)
        axis = overlap[label, thing].argmin(axis=1)
        sign = np.where(apart[label, thing, axis] < 0, -1.0, 1.0)
        push = sign * overlap[label, thing, axis] * 0.3
        moves = np.zeros_like(positions)
        np.add.at(moves, (owner[thing], axis), push)
        np.add.at(moves, (own[label], axis), -push)
        positions = _remove_overlaps((positions + moves) * ROOM_GROWTH, size, rounds=2)
    return _remove_overlaps(positions, size)


def _choose_sides(
    positions: Floats, size: Floats, own: NDArray[np.int64], half: Floats, unit: float
) -> Floats:
    """From each labelled mark to the middle of its label: right, left, below or above of it."""
    offsets = np.zeros((len(own), 2))
    for n, mark in enumerate(own.tolist()):
        across, down = half[n] + size[mark] + 4 * unit
        sides = np.array([(across, 0.0), (-across, 0.0), (0.0, down), (0.0, -down)])
        middles = (positions[mark] + sides)[:, None, :]
        marks = np.clip(half[n] + size[None, :, None] - np.abs(positions - middles), 0, None)
        marks[:, mark] = 0.0
        taken = np.abs(positions[own[:n]] + offsets[:n] - middles)
        labels = np.clip(half[:n] + half[n] - taken, 0, None)
        covered = marks.prod(axis=2).sum(axis=1) + labels.prod(axis=2).sum(axis=1)
        offsets[n] = sides[int(covered.argmin())]
    return offsets


def _pack(layouts: list[tuple[list[int], Floats]], size: Floats, positions: Floats) -> None:
    """Pack the components in columns, the biggest first.

    The height is that of the biggest one, or that of the wanted shape.
    """
    margin = 3.2 * GAP
    boxes: list[tuple[Any, ...]] = []
    for group, spots in layouts:
        radius = size[group][:, None] + margin / 2
        low, high = (spots - radius).min(axis=0), (spots + radius).max(axis=0)
        boxes.append((group, spots - low, *(high - low)))
    area = sum(width * height for _, _, width, height in boxes)
    tall = max([math.sqrt(area / ASPECT_RATIO), *(height for *_, height in boxes)], default=0.0)
    left = top = column = 0.0
    for group, spots, width, height in boxes:
        if top and top + height > tall + 1:
            left, top, column = left + column, 0.0, 0.0
        positions[group] = spots + np.array([left, top])
        top, column = top + height, max(column, width)


def _place_isolated(alone: list[int], size: Floats, positions: Floats, others: bool) -> None:
    """Marks without any tie, in rows under the rest, biggest first."""
    if not alone:
        return
    alone = sorted(alone, key=lambda mark: (-size[mark], mark))
    packed = np.delete(positions, alone, axis=0)
    step = 2 * float(size[alone].max()) + GAP
    wide = float(packed[:, 0].max()) if others else 0.0
    columns = max(math.ceil(math.sqrt(len(alone) * ASPECT_RATIO * 2)), int(wide // step), 1)
    floor = float(packed[:, 1].max()) + 3 * GAP + step if others else 0.0
    for n, mark in enumerate(alone):
        positions[mark] = ((n % columns) * step, floor + (n // columns) * step)
