"""Average-link clustering (UPGMA) on a sparse graph of similarities. Knows nothing of news."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from topicgraph.components import connected_components

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

EXPONENT = 1.1
"""How fast the threshold falls with the effective number of pairs that a mean is taken over. Chosen
on the tuning part of UCI headlines."""


Labels: TypeAlias = Any
"""A `scipy.sparse.csr_array` of weights, one row an item and one column a label: SciPy has no
types."""

OTHER_LABELS = np.array([1.0, 1.0, 0.85, 0.7, 0.55])
"""Factor on the mean similarity of two groups that have no label in common, by the number of items
with labels in the one that has fewer: 0, 1, 2, 3, and 4 or more. Of two halves of a UCI story, 24 %
share no name if each is one headline, 12 % if it is two, and 5 % if it is four; of two stories 98 %
share none at any of these sizes."""

SAME_LABELS = 0.1
"""The cosine of the labels of two groups from which on the factor is 1."""

MIN_AGREEMENT, OTHER_TERMS = 0.2, 0.2
"""The items of a group agree if the mean cosine of the terms of two of them is at least the first.
Two groups that each agree, but whose terms have between them less than the second of the cosine
that they have inside, are apart. On UCI headlines, where hardly two stories are about one name, it
changes the mean B-cubed F1 by -.002 with dates and by less without, and the adjusted Rand index by
+.005 and +.006; .3 and .4 cost .002 to .011 more. Of pairs of invented events about one name, all
of three headlines or more were joined without it (`tests/test_names_in_stories.py`).
"""

PAIRS_AT_ONCE = 1 << 15
"""Pairs of groups whose labels or terms are in memory at once."""


class JoinRule(NamedTuple):
    """When two groups are joined.

    The mean similarity of two groups is compared with `level(g)`, the least similarity of two
    single items when there are g groups. A mean over many pairs may be lower, since chance moves it
    less: it falls towards `floor` with the effective number of pairs. The two nearest items of the
    groups must have a similarity of at least `nearest`, so that a large group does not take in what
    is a little like all of its items: articles on the topic of the folder.
    """

    level: Callable[[int], float]
    floor: float
    nearest: float = 0.0

    def as_single_pair(self, means: Floats, pair_counts: Floats) -> Floats:
        """Return the similarity of single items that is as unlikely by chance as each mean.

        Example:
            >>> rule = JoinRule(lambda groups: 0.2, floor=0.1)
            >>> rule.as_single_pair(np.array([0.15, 0.15]), np.array([1.0, 4.0])).round(3).tolist()
            [0.15, 0.33]
        """
        return self.floor + (means - self.floor) * pair_counts**EXPONENT


def effective_sizes(sizes: Ints | Floats, cohesion: Floats) -> Floats:
    """Return how many independent items each group counts as.

    Items of a group that are all the same say no more than one of them. This is the design effect
    of cluster sampling, with the mean similarity in the group as correlation (L. Kish, "Survey
    Sampling", 1965).

    Example:
        >>> effective_sizes(np.array([1, 4, 4, 4]), np.array([0.0, 0.0, 0.5, 1.0])).tolist()
        [1.0, 4.0, 1.6, 1.0]
    """
    return sizes / (1 + (sizes - 1) * np.minimum(cohesion, 1.0))


def average_link(
    size: int,
    a: Ints,
    b: Ints,
    similarity: Floats,
    rule: JoinRule,
    counts: Sequence[int] = (),
    history: list[Ints] | None = None,
    labels: Labels = None,
    terms: Labels = None,
) -> Ints:
    """Group items by average link; return for each item the lowest item of its group.

    Of all groups whose mean similarity over *all* pairs of their items is enough by the rule, the
    two most similar are joined, until none are left. A chain of single links therefore does not
    become a group. Ties go to the lower items, so the order of the pairs does not matter.

    Sources: R. Sokal and C. Michener, "A statistical method for evaluating systematic
    relationships", 1958 (UPGMA). All pairs of groups that are each other's nearest are joined in
    one round, which gives the same groups: B. Sumengen et al., "Scaling hierarchical agglomerative
    clustering to billion-sized datasets", 2021.

    Args:
        size: The number of items, which are numbered from 0.
        a: One item of each pair; each pair is given once.
        b: The other item of each pair.
        similarity: The similarity of each pair, 0 to 1; a pair that is not given has 0.
        rule: The least mean similarity of two groups that are joined.
        counts: If these items are a part of others, how many groups of all there are before each
            round; the last number holds for all further rounds.
        history: The groups before each round are added to it.
        labels: The labels of each item, if any: groups without a common one are less similar.
        terms: What else describes each item, if anything: groups that each agree in it, but have
            next to nothing of it in common, are not joined.

    Example:
        >>> a, b = np.array([0, 1, 2]), np.array([1, 2, 3])
        >>> average_link(4, a, b, np.ones(3), JoinRule(lambda groups: 0.6, floor=0.6)).tolist()
        [0, 0, 2, 2]
    """
    group, sizes, group_count = np.arange(size), np.ones(size), size
    inner_total = np.zeros(size)  # the sum of the similarities within each group
    lowest = min(rule.floor, rule.level(1))
    similarity = np.asarray(similarity, dtype=np.float64)
    a, b = np.minimum(a, b), np.maximum(a, b)
    a, b, total, nearest = _sum_by_pair(a, b, similarity, similarity, size)
    for round_number in itertools.count():
        if history is not None:
            history.append(group)
        if not len(a):
            break
        mean = total / (sizes[a] * sizes[b])
        # Groups that no chain of sufficiently similar pairs connects can never be joined.
        candidate = mean >= lowest
        component = connected_components(size, a[candidate], b[candidate])
        inside = component[a] == component[b]
        a, b, total, mean = a[inside], b[inside], total[inside], mean[inside]
        nearest = nearest[inside]
        cohesion = inner_total / np.maximum(sizes * (sizes - 1) / 2, 1)
        effective = effective_sizes(sizes, cohesion)
        single = rule.as_single_pair(mean, effective[a] * effective[b])
        whole_count = counts[min(round_number, len(counts) - 1)] if counts else group_count
        near = np.flatnonzero((single >= rule.level(whole_count)) & (nearest >= rule.nearest))
        if labels is not None and len(near):
            mean[near] *= _compare_labels(labels, group, a[near], b[near])
            single = rule.as_single_pair(mean[near], (effective[a] * effective[b])[near])
            near = near[single >= rule.level(whole_count)]
        if terms is not None and len(near):
            near = near[~_are_apart(terms, group, a[near], b[near])]
        if not len(near):
            if round_number + 1 < len(counts):
                continue  # the others are joined further, and the level falls
            break
        near = near[_mutual_nearest(a[near], b[near], mean[near], size)]
        first, second = a[near], b[near]
        inner_total[first] += inner_total[second] + total[near]
        sizes[first] += sizes[second]
        group_count -= len(first)
        joined_to = np.arange(size)
        joined_to[second] = first
        group = joined_to[group]
        a, b = np.minimum(joined_to[a], joined_to[b]), np.maximum(joined_to[a], joined_to[b])
        a, b, total, nearest = _sum_by_pair(a, b, total, nearest, size)
    return group


def _compare_labels(labels: Labels, group: Ints, a: Ints, b: Ints) -> Floats:
    """Return by what the labels of pairs of groups lower their similarity."""
    counts = np.bincount(group, np.diff(labels.indptr) > 0, minlength=len(group))
    fewer = np.minimum(np.minimum(counts[a], counts[b]), len(OTHER_LABELS) - 1).astype(np.int64)
    factor: Floats = OTHER_LABELS[fewer]
    several = np.flatnonzero(factor < 1)
    profiles = sum_by_group(labels, group)
    lengths = np.sqrt(square_rows(profiles))
    low, high = a[several], b[several]
    cosines = _products(profiles, low, high) / (lengths[low] * lengths[high])
    factor[several] += (1 - factor[several]) * np.minimum(1, cosines / SAME_LABELS)
    return factor


def _are_apart(terms: Labels, group: Ints, a: Ints, b: Ints) -> NDArray[np.bool_]:
    """Tell which pairs of groups each agree in their terms, but not with each other.

    A single item agrees with nothing, and is never apart. Rows of `terms` have length 1.
    """
    counts = np.bincount(group, np.diff(terms.indptr) > 0, minlength=len(group))
    profiles = sum_by_group(terms, group)
    inside = (square_rows(profiles) - counts) / np.maximum(counts * (counts - 1), 1)
    apart: NDArray[np.bool_] = np.minimum(inside[a], inside[b]) >= MIN_AGREEMENT
    doubtful = np.flatnonzero(apart)
    low, high = a[doubtful], b[doubtful]
    between = _products(profiles, low, high) / (counts[low] * counts[high])
    apart[doubtful] = between < OTHER_TERMS * np.sqrt(inside[low] * inside[high])
    return apart


def sum_by_group(labels: Labels, group: Ints) -> Labels:
    """Return the sum of the rows of each group, in the row of its lowest item."""
    from scipy.sparse import csr_array

    size = len(group)
    membership = csr_array((np.ones(size), (group, np.arange(size))), shape=(size, size))
    return (membership @ labels).tocsr()


def square_rows(profiles: Labels) -> Floats:
    """Return the square of the length of each row."""
    return np.asarray(profiles.multiply(profiles).sum(axis=1), dtype=np.float64).ravel()


def _products(profiles: Labels, a: Ints, b: Ints) -> Floats:
    """Return the products of pairs of rows."""
    parts = [
        np.asarray(profiles[low].multiply(profiles[high]).sum(axis=1), dtype=np.float64).ravel()
        for at in range(0, len(a), PAIRS_AT_ONCE)
        for low, high in [(a[at : at + PAIRS_AT_ONCE], b[at : at + PAIRS_AT_ONCE])]
    ]
    return np.concatenate([np.zeros(0), *parts])


def _mutual_nearest(a: Ints, b: Ints, mean: Floats, size: int) -> Ints:
    """Return the places of the pairs of groups that are each other's nearest.

    Of equally near pairs the one with the lower items counts as nearer.
    """
    rank = np.empty(len(a), dtype=np.int64)
    rank[np.lexsort((b, a, -mean))] = np.arange(len(a))
    best_rank = np.full(size, len(a))
    np.minimum.at(best_rank, a, rank)
    np.minimum.at(best_rank, b, rank)
    return np.flatnonzero((best_rank[a] == rank) & (best_rank[b] == rank))


def _sum_by_pair(
    low: Ints, high: Ints, values: Floats, nearest: Floats, size: int
) -> tuple[Ints, Ints, Floats, Floats]:
    """Return each pair of two different items once, in order.

    Of each also the sum of its `values`, and the highest of `nearest`.
    """
    keys = low * size + high
    order = np.argsort(keys, kind="stable")
    order = order[low[order] != high[order]]
    keys = keys[order]
    starts = np.flatnonzero(np.diff(keys, prepend=-1))
    pairs = keys[starts]
    sums = np.add.reduceat(values[order], starts) if len(starts) else np.zeros(0)
    highest = np.maximum.reduceat(nearest[order], starts) if len(starts) else np.zeros(0)
    return pairs // max(size, 1), pairs % max(size, 1), sums, highest
