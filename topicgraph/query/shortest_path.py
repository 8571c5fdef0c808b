"""The shortest path between two nodes of a large graph.

Dijkstra's algorithm from both ends at once, and with whole windows of nodes at a time: no edge is
shorter than `unit`, so the distances of all nodes within a `unit` of the nearest one are final
together, and one step of array arithmetic goes on from all of them. Lengths are whole numbers, so
that no sum depends on the order of its terms.

Source: I. Pohl 1971, "Bi-directional search", Machine Intelligence 6; E. W. Dijkstra 1959,
Numerische Mathematik 1:269.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from topicgraph.store.adjacency import CSR

Integers = NDArray[Any]

UNREACHABLE = np.int64(1) << 60
"""Longer than any path: the length of an edge that may not be used."""

STEP_BITS = 12
"""The lowest bits of a length count the steps, which decide between paths of the same cost."""

RESOLUTION = 1 << 20
"""Units of length for a cost of 1."""


def edge_lengths(costs: NDArray[np.float64]) -> NDArray[np.int64]:
    """Turn costs of edges, each above 0, into lengths; an infinite cost forbids the edge.

    >>> edge_lengths(np.array([1.0, np.inf])).tolist() == [
    ...     (RESOLUTION << STEP_BITS) + 1, int(UNREACHABLE)]
    True
    """
    finite = np.isfinite(costs)
    steps = np.round(np.where(finite, costs, 0) * RESOLUTION).astype(np.int64)
    return np.where(finite, (steps << STEP_BITS) + 1, UNREACHABLE)


class PathSearch:
    """Searches a graph whose edges have lengths.

    Fields:
        csr: Both directions of every edge.
        length: The length of each edge (`edge_lengths`).
        unit: The length of the shortest edge.
        marks: Scratch space, one entry for each node.
    """

    def __init__(self, csr: CSR, length: NDArray[np.int64]) -> None:
        self.csr, self.length = csr, length
        self.unit = int(length.min()) if len(length) else 1
        self.marks = np.empty(len(csr.indptr) - 1, np.int64)
        # Arrays of distances that are not in use, all UNREACHABLE: filling one takes longer than
        # most searches.
        self.free_distances: list[Integers] = []

    def shortest_path(
        self, start: int | Sequence[int], goal: int | Sequence[int]
    ) -> list[tuple[int, int]] | None:
        """Find the shortest path between two nodes, or from one of several to one of others.

        Of equally short paths the one with fewer steps wins, then the one that comes from the
        smallest node number, then by the smallest edge number, seen from the goal.

        Returns:
            Each node with the edge that it was reached by, -1 at the start; None if there is none.

        >>> from topicgraph.store.adjacency import adjacency
        >>> lengths = edge_lengths(np.array([1.0, 1.0, 5.0]))
        >>> PathSearch(adjacency(3, [0, 1, 0], [1, 2, 2]), lengths).shortest_path(0, 2)
        [(0, -1), (1, 0), (2, 1)]
        """
        starts, goals = (np.unique(np.atleast_1d(nodes)) for nodes in (start, goal))
        from_start, from_goal = _Side(self, starts), _Side(self, goals)
        try:
            total = self._total_length(from_start, from_goal)
            return None if total >= UNREACHABLE else self._trace(starts, goals, total, from_goal)
        finally:
            from_start.release()
            from_goal.release()

    def _total_length(self, from_start: _Side, from_goal: _Side) -> int:
        """Find the length of the shortest path.

        Both sides grow, the cheaper one first, until no other path can be shorter.
        """
        total = int(from_start.distance[from_goal.reached[0]].min())
        while from_start.final_below + from_goal.final_below < total:
            cheaper = from_start.work <= from_goal.work
            side, other = (from_start, from_goal) if cheaper else (from_goal, from_start)
            nodes = side.grow()
            if len(nodes):
                total = min(total, int((side.distance[nodes] + other.distance[nodes]).min()))
            if side.final_below >= UNREACHABLE:
                break
        return total

    def _trace(
        self, starts: Integers, goals: Integers, total: int, from_goal: _Side
    ) -> list[tuple[int, int]]:
        """Find the path of that length.

        Search again from the start, over nodes that can be on it, then go back from the goal.
        """
        side = _Side(self, starts)
        try:
            while side.final_below <= total:
                side.grow(total, from_goal)
            reached = goals[side.distance[goals] == total]
            return self._go_back(side.distance, int(reached[0]))
        finally:
            side.release()

    def _go_back(self, distance: Integers, goal: int) -> list[tuple[int, int]]:
        steps: list[tuple[int, int]] = []
        node = goal
        while distance[node] > 0:
            row = slice(self.csr.indptr[node], self.csr.indptr[node + 1])
            neighbours, edges = self.csr.indices[row], self.csr.edges[row]
            on_path = distance[neighbours] + self.length[edges] == distance[node]
            first = int(np.argmax(on_path))
            steps.append((node, int(edges[first])))
            node = int(neighbours[first])
        return [(node, -1), *steps[::-1]]


class _Side:
    """What is known from one end of the path.

    Fields:
        distance: How far each node is; final where it is less than `final_below`.
        batch: The nodes to go on from, all of them final; `open`: the others that were reached.
        work: How many edges lead away from `batch`.
    """

    def __init__(self, search: PathSearch, starts: Integers) -> None:
        self.search = search
        free = search.free_distances
        self.distance = free.pop() if free else np.full(len(search.csr.indptr) - 1, UNREACHABLE)
        self.distance[starts] = 0
        self.reached = [starts]
        self.open = self.reached[0]
        self.final_below = 0
        self._choose_batch()

    def _choose_batch(self) -> None:
        distance = self.distance[self.open]
        self.final_below = int(distance.min()) if len(distance) else int(UNREACHABLE)
        chosen = distance < self.final_below + self.search.unit
        self.batch, self.open = self.open[chosen], self.open[~chosen]
        indptr = self.search.csr.indptr
        self.degrees = indptr[self.batch + 1] - indptr[self.batch]
        self.work = int(self.degrees.sum())

    def grow(self, total: int | None = None, other: _Side | None = None) -> Integers:
        """Go on from the nearest nodes; return the nodes that are nearer now than before.

        With `total`, go only to nodes from which the other side can be reached within it.
        """
        csr, search = self.search.csr, self.search
        # The places of all edges of the batch in the adjacency, without a loop over its nodes.
        before = np.cumsum(self.degrees) - self.degrees
        places = np.repeat(csr.indptr[self.batch] - before, self.degrees) + np.arange(self.work)
        nodes = csr.indices[places]
        so_far = np.repeat(self.distance[self.batch], self.degrees)
        offers = so_far + search.length[csr.edges[places]]
        better = offers < np.minimum(self.distance[nodes], UNREACHABLE)
        if total is not None and other is not None:
            better &= offers + np.minimum(other.distance[nodes], other.final_below) <= total
        nodes, offers = nodes[better].astype(np.int64), offers[better]
        new = nodes[self.distance[nodes] == UNREACHABLE]
        # Each new node once, without sorting: of several equal ones the last to be marked stays.
        search.marks[new] = np.arange(len(new))
        new = new[search.marks[new] == np.arange(len(new))]
        np.minimum.at(self.distance, nodes, offers)
        self.reached.append(new)
        self.open = np.concatenate([self.open, new])
        self._choose_batch()
        return cast(Integers, nodes)

    def release(self) -> None:
        """Give the array of distances back as it was."""
        for nodes in self.reached:
            self.distance[nodes] = UNREACHABLE
        self.search.free_distances.append(self.distance)
