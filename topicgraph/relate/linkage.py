"""Average-link clustering (UPGMA) on a sparse graph of similarities. Knows nothing of news."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from topicgraph.components import connected_components

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

EXPONENT = 0.45
"""How fast the threshold falls with the number of pairs that a mean is taken over: chance moves a
mean of many pairs less than one pair."""


class Threshold(NamedTuple):
    """The least mean similarity at which two groups are joined.

    `single` holds for two single items, `large` for two very large groups.
    """

    single: float
    large: float

    def for_pairs(self, pair_counts: Floats) -> Floats:
        """Return the threshold for groups with so many pairs of items between them.

        Example:
            >>> Threshold(0.3, 0.1).for_pairs(np.array([1.0, 16.0, 10_000.0])).round(3).tolist()
            [0.3, 0.157, 0.103]
        """
        return self.large + (self.single - self.large) / pair_counts**EXPONENT


def average_link(size: int, a: Ints, b: Ints, similarity: Floats, threshold: Threshold) -> Ints:
    """Group items by average link; return for each item the lowest item of its group.

    Of all groups whose mean similarity over *all* pairs of their items reaches the threshold, the
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
        threshold: The least mean similarity of two groups that are joined.

    Example:
        >>> a, b = np.array([0, 1, 2]), np.array([1, 2, 3])
        >>> average_link(4, a, b, np.ones(3), Threshold(0.6, 0.6)).tolist()
        [0, 0, 2, 2]
    """
    group, group_sizes = np.arange(size), np.ones(size)
    similarity = np.asarray(similarity, dtype=np.float64)
    a, b, total = _sum_by_pair(np.minimum(a, b), np.maximum(a, b), similarity, size)
    while len(a):
        mean = total / (group_sizes[a] * group_sizes[b])
        # Groups that no chain of sufficiently similar pairs connects can never be joined.
        candidate = mean >= min(threshold)
        component = connected_components(size, a[candidate], b[candidate])
        inside = component[a] == component[b]
        a, b, total, mean = a[inside], b[inside], total[inside], mean[inside]
        near = mean >= threshold.for_pairs(group_sizes[a] * group_sizes[b])
        if not near.any():
            break
        first, second = _mutual_nearest(a[near], b[near], mean[near], size)
        group_sizes[first] += group_sizes[second]
        joined_to = np.arange(size)
        joined_to[second] = first
        group = joined_to[group]
        a, b = np.minimum(joined_to[a], joined_to[b]), np.maximum(joined_to[a], joined_to[b])
        a, b, total = _sum_by_pair(a, b, total, size)
    return group


def _mutual_nearest(a: Ints, b: Ints, mean: Floats, size: int) -> tuple[Ints, Ints]:
    """Return the pairs of groups that are each other's nearest.

    Of equally near pairs the one with the lower items counts as nearer.
    """
    rank = np.empty(len(a), dtype=np.int64)
    rank[np.lexsort((b, a, -mean))] = np.arange(len(a))
    best_rank = np.full(size, len(a))
    np.minimum.at(best_rank, a, rank)
    np.minimum.at(best_rank, b, rank)
    mutual = (best_rank[a] == rank) & (best_rank[b] == rank)
    return a[mutual], b[mutual]


def _sum_by_pair(low: Ints, high: Ints, values: Floats, size: int) -> tuple[Ints, Ints, Floats]:
    """Return each pair of two different items once, in order, with the sum of its values."""
    keys = low * size + high
    order = np.argsort(keys, kind="stable")
    order = order[low[order] != high[order]]
    keys = keys[order]
    starts = np.flatnonzero(np.diff(keys, prepend=-1))
    sums = np.add.reduceat(values[order], starts) if len(starts) else np.zeros(0)
    return keys[starts] // max(size, 1), keys[starts] % max(size, 1), sums
