"""The cheapest way from one node of a large graph to another: Dijkstra's algorithm from both ends,
whole windows of nodes at a time.

No edge costs less than `unit`, so all nodes within a `unit` of the nearest one are final together,
and one step of array arithmetic goes on from all of them. Costs are whole numbers, so that no sum
depends on its order."""

from __future__ import annotations

from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from topicgraph.store.adjacency import CSR

Numbers = NDArray[Any]
FAR = np.int64(1) << 60
"""Further than any way leads: what an edge costs that may not be used."""

STEPS = 12
"""So many bits of a length count the steps, which decide between ways of the same cost."""

FINE = 1 << 20


def lengths(costs: NDArray[np.float64]) -> NDArray[np.int64]:
    """Costs of edges, each above 0, as `Ways` wants them; infinite ones are never used.

    >>> lengths(np.array([1.0, np.inf])).tolist() == [(FINE << STEPS) + 1, int(FAR)]
    True
    """
    usable = np.isfinite(costs)
    return np.where(
        usable, (np.round(np.where(usable, costs, 0) * FINE).astype(np.int64) << STEPS) + 1, FAR
    )


class Ways:
    """The ways through a graph whose edges have a length each (`lengths`)."""

    def __init__(self, csr: CSR, length: NDArray[np.int64]) -> None:
        self.csr, self.length = csr, length
        self.unit = int(length.min()) if len(length) else 1
        self.mark = np.empty(len(csr.indptr) - 1, np.int64)
        self._free = list[Numbers]()

    def cheapest(self, start: int, goal: int) -> list[tuple[int, int]] | None:
        """The cheapest way: each node with the edge it was reached by, -1 at the start; None where
        there is none.

        Of equally cheap ways the one with fewer steps wins, then the one that comes from the
        smallest node number, then by the smallest edge number, seen from the goal: the answer never
        depends on chance.

        >>> from topicgraph.store.adjacency import adjacency
        >>> Ways(adjacency(3, [0, 1, 0], [1, 2, 2]), lengths(np.array([1.0, 1.0, 5.0]))).cheapest(0, 2)
        [(0, -1), (1, 0), (2, 1)]
        """
        here, there = _Side(self, start), _Side(self, goal)
        try:
            total = self._total(here, there)
            return None if total >= FAR else self._trace(start, goal, total, there)
        finally:
            here.clear()
            there.clear()

    def _total(self, here: _Side, there: _Side) -> int:
        """The length of the cheapest way: both sides grow, the cheaper one first, until what they
        have found cannot be beaten."""
        total = int(here.far[there.reached[0]].min())
        while here.near + there.near < total:
            side, other = (here, there) if here.work <= there.work else (there, here)
            met = side.grow()
            if len(met):
                total = min(total, int((side.far[met] + other.far[met]).min()))
            if side.near >= FAR:
                break
        return total

    def _trace(self, start: int, goal: int, total: int, there: _Side) -> list[tuple[int, int]]:
        """The way of that length: once more from the start, over nodes that can lie on it."""
        side = _Side(self, start)
        try:
            while side.near <= total:
                side.grow(total, there)
            return self._back(side.far, start, goal)
        finally:
            side.clear()

    def _back(self, far: Numbers, start: int, goal: int) -> list[tuple[int, int]]:
        steps, node = list[tuple[int, int]](), goal
        while node != start:
            row = slice(self.csr.indptr[node], self.csr.indptr[node + 1])
            before, edges = self.csr.indices[row], self.csr.edges[row]
            first = int(np.argmax(far[before] + self.length[edges] == far[node]))
            steps.append((node, int(edges[first])))
            node = int(before[first])
        return [(start, -1), *steps[::-1]]


class _Side:
    """What is known from one end: how far each node is (exactly, where that is below `near`), and
    where to go on."""

    def __init__(self, ways: Ways, start: int) -> None:
        self.ways = ways
        self.far = ways._free.pop() if ways._free else np.full(len(ways.csr.indptr) - 1, FAR)
        self.far[start] = 0
        self.reached = [np.array([start])]
        self.open = self.reached[0]
        self.near = 0
        self._choose()

    def _choose(self) -> None:
        """The nodes to go on from: those nearest, which nothing can bring nearer."""
        distance = self.far[self.open]
        self.near = int(distance.min()) if len(distance) else int(FAR)
        chosen = distance < self.near + self.ways.unit
        self.batch, self.open = self.open[chosen], self.open[~chosen]
        self.lengths = self.ways.csr.indptr[self.batch + 1] - self.ways.csr.indptr[self.batch]
        self.work = int(self.lengths.sum())

    def grow(self, total: int | None = None, other: _Side | None = None) -> Numbers:
        """Go on from the nearest nodes; the nodes that came nearer by it. With `total`: only to
        those from where `other` can be reached within it."""
        csr, ways = self.ways.csr, self.ways
        before = np.cumsum(self.lengths) - self.lengths
        places = np.repeat(csr.indptr[self.batch] - before, self.lengths) + np.arange(self.work)
        nodes, offers = (
            csr.indices[places],
            np.repeat(self.far[self.batch], self.lengths) + ways.length[csr.edges[places]],
        )
        better = offers < np.minimum(self.far[nodes], FAR)
        if total is not None and other is not None:
            better &= offers + np.minimum(other.far[nodes], other.near) <= total
        nodes, offers = nodes[better].astype(np.int64), offers[better]
        fresh = nodes[self.far[nodes] == FAR]
        ways.mark[fresh] = np.arange(
            len(fresh)
        )  # the last of those alike wins: each once, without sorting them
        fresh = fresh[ways.mark[fresh] == np.arange(len(fresh))]
        np.minimum.at(self.far, nodes, offers)
        self.reached.append(fresh)
        self.open = np.concatenate([self.open, fresh])
        self._choose()
        return cast(Numbers, nodes)

    def clear(self) -> None:
        """Give the array back as it was."""
        for nodes in self.reached:
            self.far[nodes] = FAR
        self.ways._free.append(self.far)
