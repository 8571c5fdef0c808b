"""Average-link grouping on a sparse graph of similarities. Knows nothing of news."""

from __future__ import annotations

import heapq
from collections.abc import Iterable


def average_link(size: int, pairs: Iterable[tuple[int, int, float]], cut: float) -> list[int]:
    """Group the items 0 … `size` - 1; returns for each the smallest item of its group.

    `pairs` are (item, other item, similarity in 0 … 1); a pair that is not given has similarity 0. The two groups with the highest mean
    similarity over *all* their pairs are joined while that mean is at least `cut`, so a chain of single links does not become a group.
    Ties go to the lower items: the order of `pairs` does not matter.

    Source: R. Sokal and C. Michener, "A statistical method for evaluating systematic relationships", 1958 (UPGMA).

    >>> average_link(4, [(0, 1, 1.0), (1, 2, 1.0), (2, 3, 1.0)], cut=0.6)
    [0, 0, 2, 2]
    """
    sums: list[dict[int, float]] = [{} for _ in range(size)]
    for a, b, weight in pairs:
        if a != b:
            sums[a][b] = sums[b][a] = max(weight, sums[a].get(b, 0.0))
    members = [1] * size
    group = list(range(size))
    heap = [(-weight, a, b, 1, 1) for a in range(size) for b, weight in sums[a].items() if a < b and weight >= cut]
    heapq.heapify(heap)
    while heap:
        _, a, b, size_a, size_b = heapq.heappop(heap)
        if members[a] != size_a or members[b] != size_b:
            continue
        _merge(a, b, sums, members)
        group[b] = a
        for other, total in sums[a].items():
            mean = total / (members[a] * members[other])
            if mean >= cut:
                low, high = min(a, other), max(a, other)
                heapq.heappush(heap, (-mean, low, high, members[low], members[high]))
    for item in range(size):
        while group[group[item]] != group[item]:
            group[item] = group[group[item]]
    return group


def _merge(a: int, b: int, sums: list[dict[int, float]], members: list[int]) -> None:
    """Group `b` becomes part of group `a`."""
    for other, total in sums[b].items():
        if other != a:
            sums[a][other] = sums[a].get(other, 0.0) + total
            sums[other][a] = sums[a][other]
            del sums[other][b]
    sums[a].pop(b, None)
    sums[b] = {}
    members[a] += members[b]
    members[b] = 0
