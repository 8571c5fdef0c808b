"""Average-link grouping on a sparse graph of similarities. Knows nothing of news."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

EASE = 0.45
"""How fast the least mean similarity falls with the number of pairs that it is the mean of: chance
moves a mean of many pairs less."""


class Cut(NamedTuple):
    """The least mean similarity of two groups that are joined: of two single items (`single`), and
    of two very large groups (`large`)."""

    single: float
    large: float

    def of(self, pairs: Floats) -> Floats:
        """That of two groups with so many pairs between them.

        >>> Cut(0.3, 0.1).of(np.array([1.0, 16.0, 10_000.0])).round(3).tolist()
        [0.3, 0.157, 0.103]
        """
        return self.large + (self.single - self.large) / pairs**EASE


def average_link(size: int, a: Ints, b: Ints, weight: Floats, cut: Cut) -> Ints:
    """Group the items 0 … `size` - 1; returns for each the smallest item of its group.

    Item `a[i]` and item `b[i]` have the similarity `weight[i]` in 0 … 1; each pair is given once, and one that is not given has similarity
    0. Of the groups whose mean similarity over *all* their pairs is at least what `cut` says, the two with the highest are joined, so a
    chain of single links does not become a group. Ties go to the lower items: the order of the pairs does not matter.

    Source: R. Sokal and C. Michener, "A statistical method for evaluating systematic
    relationships", 1958 (UPGMA). All pairs of groups that are each other's nearest are joined at
    once, which gives the same groups: B. Sumengen et al., "Scaling hierarchical agglomerative
    clustering to billion-sized datasets", 2021.

    >>> average_link(4, np.array([0, 1, 2]), np.array([1, 2, 3]), np.ones(3), Cut(0.6, 0.6)).tolist()
    [0, 0, 2, 2]
    """
    group, members = np.arange(size), np.ones(size)
    a, b, total = _summed(
        np.minimum(a, b), np.maximum(a, b), np.asarray(weight, dtype=np.float64), size
    )
    while len(a):
        mean = total / (members[a] * members[b])
        inside = _may_join(a, b, mean >= min(cut), size)
        a, b, total, mean = a[inside], b[inside], total[inside], mean[inside]
        near = mean >= cut.of(members[a] * members[b])
        if not near.any():
            break
        first, second = _nearest_of_each_other(a[near], b[near], mean[near], size)
        members[first] += members[second]
        into = np.arange(size)
        into[second] = first
        group = into[group]
        a, b, total = _summed(
            np.minimum(into[a], into[b]), np.maximum(into[a], into[b]), total, size
        )
    return group


def _may_join(a: Ints, b: Ints, near: NDArray[np.bool_], size: int) -> NDArray[np.bool_]:
    """Which pairs can still count: two groups that no chain of near pairs connects will never be
    one."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    graph = coo_array(
        (np.ones(np.count_nonzero(near), dtype=np.int8), (a[near], b[near])), shape=(size, size)
    )
    _, part = connected_components(graph, directed=False)
    same: NDArray[np.bool_] = part[a] == part[b]
    return same


def _nearest_of_each_other(a: Ints, b: Ints, mean: Floats, size: int) -> tuple[Ints, Ints]:
    """The pairs each of whose groups has no nearer one; of equally near ones the pair with the
    lower items counts as nearer."""
    rank = np.empty(len(a), dtype=np.int64)
    rank[np.lexsort((b, a, -mean))] = np.arange(len(a))
    best = np.full(size, len(a))
    np.minimum.at(best, a, rank)
    np.minimum.at(best, b, rank)
    mutual = (best[a] == rank) & (best[b] == rank)
    return a[mutual], b[mutual]


def _summed(low: Ints, high: Ints, total: Floats, size: int) -> tuple[Ints, Ints, Floats]:
    """Each pair of two different items once, with the sum of what is given for it, in order."""
    keys = low * size + high
    order = np.argsort(keys, kind="stable")
    order = order[low[order] != high[order]]
    keys = keys[order]
    starts = np.flatnonzero(np.diff(keys, prepend=-1))
    sums = np.add.reduceat(total[order], starts) if len(starts) else np.zeros(0)
    return keys[starts] // max(size, 1), keys[starts] % max(size, 1), sums
