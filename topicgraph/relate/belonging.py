"""How firmly each article belongs to its story: which articles are its core.

A group holds articles that are near to it on average only: a guide of two days before that names
the same products, a digest, a piece that a publisher lists. The start, the end, the id and the
headline of a story are those of its core, so that such a piece does not stand for the event.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from topicgraph.relate.features import Floats, Ints
from topicgraph.relate.linkage import MIN_AGREEMENT, OTHER_TERMS, square_rows, sum_by_group
from topicgraph.relate.stories import MAX_LINK_LEVEL, StoryPairs

KINDS = ("core", "linked", "loose")
"""How an article belongs to a story; `judge_members` returns places in this tuple."""

MIN_ALIKE_SHARE = 1 / 4
"""A core article says the same as this share of the other articles of the story, and as one."""

MIN_NEAR_SHARE = 1 / 8
"""An article that says the same as fewer of the others within a day is apart in time."""

MIN_TYPICAL_SHARE = 3 / 4
"""An article apart in time is core only if its mean likeness to the others is at least this share
of the median member's. On judged stories (`python -m benchmarks firsts`) no true first fails."""

MUTUAL_LINK = 1.5
"""Two articles that are not alike name each other if they are held together this many times as
strongly as two single articles must be: a link of one of the two gives 1, of both 2.5 on a day."""

NEAR_DAYS = 1.0
"""Days within which an article must be repeated."""


def judge_members(pairs: StoryPairs, groups: Ints, days: Floats, level: float) -> Ints:
    """Return how each article belongs to its story, as a place in `KINDS`.

    A core article says the same as a quarter of the others. If it is apart from them in time, it
    must also be nearly as alike as a typical member. If the others agree in words that are no
    names, it must have some of them, or be linked. A linked article is no core article, but a
    publisher links it with the story or it is a copy.

    Args:
        pairs: How strongly the articles of each pair are held together.
        groups: The lowest row of each article's group.
        days: When the articles appeared, in days; NaN for the undated.
        level: The likeness from which on two articles say the same.
    """
    size = len(groups)
    inside = groups[pairs.a] == groups[pairs.b]
    a, b, strength = pairs.a[inside], pairs.b[inside], pairs.strength[inside]
    linked = (strength > pairs.likeness[inside]) | (strength >= 1)
    likeness = np.maximum(pairs.likeness[inside], np.where(strength >= 1, strength, 0.0))
    alike = likeness >= level
    near = alike & ~(np.abs(days[a] - days[b]) > NEAR_DAYS)  # an undated article is not apart

    def total(values: NDArray[np.bool_] | Floats) -> Floats:
        sums = np.bincount(a, values, minlength=size) + np.bincount(b, values, minlength=size)
        return sums.astype(np.float64)

    others = np.bincount(groups, minlength=size)[groups] - 1
    is_core = total(alike) >= np.maximum(1, np.ceil(others * MIN_ALIKE_SHARE))
    is_apart = total(near) < np.maximum(1, np.ceil(others * MIN_NEAR_SHARE))
    mean = total(likeness) / np.maximum(others, 1)
    is_core &= ~is_apart | (mean >= MIN_TYPICAL_SHARE * _median_by_group(mean, groups) - 1e-9)
    is_linked = total(linked) > 0
    is_core &= is_linked | ~_shares_names_only(pairs, groups)
    kinds: Ints = np.where(is_core | (others == 0), 0, np.where(is_linked, 1, 2))
    return kinds


def _shares_names_only(pairs: StoryPairs, groups: Ints) -> NDArray[np.bool_]:
    """Tell which articles have next to none of the other words in which the others agree.

    "Interview with Ada Voss" of the morning is no report of the prize that she wins in the evening.
    """
    if pairs.words is None:
        return np.zeros(len(groups), np.bool_)
    counts = np.bincount(groups, np.diff(pairs.words.indptr) > 0, minlength=len(groups))
    profiles = sum_by_group(pairs.words, groups)
    own = np.asarray(pairs.words.multiply(profiles[groups]).sum(axis=1)).ravel() - 1
    others = counts[groups] - 1
    between = own / np.maximum(others, 1)
    rest = square_rows(profiles)[groups] - 2 * own - 1 - others  # its pairs, each counted twice
    inside = rest / np.maximum(others * (others - 1), 1)
    has_words = np.diff(pairs.words.indptr) > 0
    few = between < OTHER_TERMS * np.sqrt(np.maximum(inside, 0))
    names_only: NDArray[np.bool_] = has_words & (others >= 2) & (inside >= MIN_AGREEMENT) & few
    return names_only


def dissolve_without_core(pairs: StoryPairs, groups: Ints, kinds: Ints) -> tuple[Ints, Ints]:
    """Return groups and kinds with each article by itself whose group nothing firm holds together.

    No two articles of such a group say the same, and no two name each other: only links that one of
    the two states hold it.

    Args:
        pairs: How strongly the articles of each pair are held together.
        groups: The lowest row of each article's group.
        kinds: How each article belongs to its group, as `judge_members` returns it.
    """
    size = len(groups)
    is_core = kinds == KINDS.index("core")
    firm = MUTUAL_LINK * min(pairs.cut.single, MAX_LINK_LEVEL)
    inside = (groups[pairs.a] == groups[pairs.b]) & (pairs.strength >= firm)
    held = np.bincount(groups, is_core, size) + np.bincount(groups[pairs.a[inside]], minlength=size)
    is_held = held[groups] > 0
    rows = np.arange(size, dtype=np.int64)
    return np.where(is_held, groups, rows), np.where(is_held, kinds, KINDS.index("core"))


def _median_by_group(values: Floats, groups: Ints) -> Floats:
    """Return for each item the median of the values of its group.

    >>> _median_by_group(np.array([1.0, 5.0, 2.0, 4.0]), np.array([0, 0, 0, 3])).tolist()
    [2.0, 2.0, 2.0, 4.0]
    """
    order = np.lexsort((values, groups))
    ordered = values[order]
    starts = np.flatnonzero(np.diff(groups[order], prepend=-1))
    sizes = np.diff(starts, append=len(groups))
    medians = (ordered[starts + (sizes - 1) // 2] + ordered[starts + sizes // 2]) / 2
    result = np.empty(len(values))
    result[order] = np.repeat(medians, sizes)
    return result
