"""Paths from one thing to another, and the neighbourhood of a thing.

An edge that an input file states costs 1 on a path. Other edges cost more, the less they tell: an
outlet, a topic, a subject or a platform that many articles share tells little about two of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import pairwise
from math import log2
from typing import Any

import numpy as np
from numpy.typing import NDArray

from topicgraph.errors import NotFound, check_int
from topicgraph.model import KINDS, Connection, Path, sentence
from topicgraph.query.connections import check_kinds, describe_step
from topicgraph.query.shortest_path import UNREACHABLE, PathSearch, edge_lengths
from topicgraph.store import adjacency
from topicgraph.store.adjacency import CSR
from topicgraph.store.database import Database
from topicgraph.store.schema import KIND_NUMBERS

MIN_COST = 0.01
"""The least cost of a similar edge, whatever its score: a path of many steps is never free."""


class Paths:
    """Finds paths in a database; the arrays that it needs are read once."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def shortest(
        self,
        start: int | Sequence[int],
        goal: int | Sequence[int],
        kinds: Iterable[str] | None = None,
    ) -> Path:
        """Find the most informative path between two nodes; see `TopicGraph.path`.

        Args:
            start: A node, or several of which any may be the start, such as those of a story.
            goal: The same for the other end.
            kinds: Go over these kinds of edge only.

        Raises:
            NotFound: no path connects them.
        """
        wanted = check_kinds(kinds)
        search = self._search if len(wanted) == len(KINDS) else self._search_over(wanted)
        steps = search.shortest_path(start, goal)
        database = self._database
        if steps is None:
            nodes = (end if isinstance(end, int) else end[0] for end in (start, goal))
            ends = " → ".join(database.label(node)[1] for node in nodes)
            raise NotFound("path", ends)
        edges = database.edges_by_number([edge for _, edge in steps[1:]])
        labels: dict[int, tuple[str, str]] = {}
        connections = []
        for distance, (((node, _), (other, _)), edge) in enumerate(
            zip(pairwise(steps), edges, strict=True), 1
        ):
            if {node, other} != {edge.source, edge.target}:
                raise database.damage()
            connections.append(describe_step(database, (node, other, edge), distance, labels))
        return Path(
            nodes=tuple(database.id_of(node) for node, _ in steps),
            edges=tuple(connections),
            sentence=path_sentence(connections, database.label(steps[0][0])[1]),
        )

    def within(self, start: int | Sequence[int], radius: int) -> list[int]:
        """List the nodes at most `radius` steps from a node, or from several, nearest first."""
        radius = check_int("radius", radius, least=0)
        nodes, _ = adjacency.within(self._csr, start, radius)
        return nodes.tolist()  # type: ignore[no-any-return]

    @cached_property
    def _csr(self) -> CSR:
        starts = self._array("starts", "<u4", self._database.node_count + 1).astype(np.int64)
        size = int(starts[-1])
        csr = CSR(starts, self._array("neighbours", "<u4", size), self._array("edges", "<u4", size))
        if (
            (np.diff(starts) < 0).any()
            or (size and int(csr.indices.max()) >= self._database.node_count)
            or (size and int(csr.edges.max()) >= self._database.count("edges"))
        ):
            raise self._database.damage()
        return csr

    def _array(self, name: str, dtype: str, size: int) -> NDArray[Any]:
        data = self._database.adjacency_part(name)
        if len(data) != size * np.dtype(dtype).itemsize:
            raise self._database.damage()
        return np.frombuffer(data, dtype)

    @cached_property
    def _search(self) -> PathSearch:
        return PathSearch(self._csr, self._lengths)

    def _search_over(self, kinds: frozenset[str]) -> PathSearch:
        allowed = self._is_of_kind(*kinds)
        return PathSearch(self._csr, np.where(allowed, self._lengths, UNREACHABLE))

    @cached_property
    def _kinds(self) -> NDArray[Any]:
        return self._array("kinds", "u1", self._database.count("edges"))

    def _is_of_kind(self, *kinds: str) -> NDArray[np.bool_]:
        return np.isin(self._kinds, [KIND_NUMBERS[kind] for kind in kinds])

    @cached_property
    def _lengths(self) -> NDArray[np.int64]:
        """The length of each edge, by its number."""
        lengths = np.full(len(self._kinds), edge_lengths(np.ones(1))[0])
        degrees = np.diff(self._csr.indptr)
        # Python's logarithm, not NumPy's, whose last bit depends on the processor.
        logs = np.zeros(degrees.max(initial=0) + 1)
        for degree in np.unique(degrees).tolist():
            logs[degree] = log2(1 + degree)
        for kinds, costs in (
            (("published_by",), 1 + logs / 4),
            (("about", "carried_by", "credited_to"), 2 + logs / 2),
            (("mentions",), 2.5 + logs / 2),
        ):
            chosen = self._is_of_kind(*kinds)
            lengths[chosen] = edge_lengths(costs)[degrees[self._targets[chosen]]]
        similar = self._is_of_kind("similar")
        scores = self._array("similarities", "<f8", int(similar.sum()))
        lengths[similar] = edge_lengths(np.maximum(2 - scores, MIN_COST))
        return lengths

    @cached_property
    def _targets(self) -> NDArray[Any]:
        """The end with the larger number of each edge: the outlet, subject or topic."""
        csr = self._csr
        targets = np.zeros(len(self._kinds), np.uint32)
        nodes = np.repeat(np.arange(len(csr.indptr) - 1, dtype=np.uint32), np.diff(csr.indptr))
        larger = csr.indices >= nodes
        targets[csr.edges[larger]] = csr.indices[larger]
        return targets


def path_sentence(connections: Sequence[Connection], start: str) -> str:
    """Put a path into one sentence.

    >>> path_sentence([], "A")
    'A is the same thing.'
    """
    if not connections:
        return f"{start} is the same thing."
    first, *others = connections
    parts = [sentence(first.source_label, first.kind, first.label, first.forward, first.reason)]
    parts += [
        sentence("", link.kind, link.label, link.forward, link.reason).strip() for link in others
    ]
    return ", which ".join(parts) + "."
