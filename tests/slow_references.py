"""Slow and simple implementations that the fast ones are compared with."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heappop, heappush

import numpy as np
from numpy.typing import ArrayLike

from topicgraph.store.adjacency import CSR, neighbours


def shortest_path(
    csr: CSR, costs: ArrayLike | Sequence[float], start: int, goal: int
) -> list[tuple[int, int]] | None:
    """Find the cheapest path (Dijkstra); of equal ones the shorter, then the smaller numbers."""
    prices = np.asarray(costs, np.float64)
    best: dict[int, tuple[float, int, int, int]] = {
        start: (0.0, 0, -1, -1)
    }  # cost, steps, from node, by edge
    heap, done = [(0.0, 0, start)], set()
    while heap:
        cost, steps, node = heappop(heap)
        if node == goal:
            return _trace(best, goal)
        if node in done:
            continue
        done.add(node)
        nodes, edges = neighbours(csr, node)
        for other, edge, price in zip(
            nodes.tolist(), edges.tolist(), prices[edges].tolist(), strict=True
        ):
            offer = (cost + price, steps + 1, node, edge)
            if other not in best or offer < best[other]:  # never so for a node that is done
                best[other] = offer
                heappush(heap, (offer[0], offer[1], other))
    return None


def _trace(best: dict[int, tuple[float, int, int, int]], goal: int) -> list[tuple[int, int]]:
    steps: list[tuple[int, int]] = []
    node = goal
    while node != -1:
        _, _, previous, edge = best[node]
        steps.append((node, edge))
        node = previous
    return steps[::-1]
