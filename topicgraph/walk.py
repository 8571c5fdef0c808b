"""Walking the graph of the tables: the neighbours of a thing, and the way from one to another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import pairwise
from math import log2

import numpy as np
import polars as pl
from numpy.typing import NDArray

from topicgraph import network
from topicgraph.arguments import whole, wrong
from topicgraph.errors import ArgumentError, NotFound
from topicgraph.identity.names import fold
from topicgraph.model import KINDS, Connection, Path, sentence
from topicgraph.tables import Tables

Numbers = NDArray[np.int64]
Costs = NDArray[np.float64]


class Walk:
    """Every edge from both of its ends: the neighbours of a thing, and the way from one to another."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables

    @cached_property
    def ids(self) -> list[str]:
        """The id of each node, by its number."""
        return [*self.tables.articles["id"], *self.tables.providers["id"], *self.tables.topics["id"]]

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The number of each node, by its id."""
        return {id_: number for number, id_ in enumerate(self.ids)}

    @cached_property
    def labels(self) -> list[str]:
        """What to call each node, by its number: a headline in quotes, a name."""
        titles = (f"“{title}”" if title else id_ for id_, title in self.tables.articles.select("id", "title").iter_rows())
        return [*titles, *self.tables.providers["name"], *self.tables.topics["name"]]

    @cached_property
    def ends(self) -> tuple[Numbers, Numbers]:
        """Source and target of each edge, as node numbers."""
        numbers = pl.DataFrame({"id": self.ids, "number": np.arange(len(self.ids))})

        def numbered(end: str) -> Numbers:
            named = self.tables.edges.select(pl.col(end).alias("id"))
            return named.join(numbers, on="id", how="left", maintain_order="left")["number"].to_numpy()

        return numbered("source"), numbered("target")

    @cached_property
    def csr(self) -> network.CSR:
        """The adjacency of all edges."""
        return network.adjacency(len(self.ids), *self.ends)

    @cached_property
    def kinds(self) -> list[str]:
        """The kind of each edge."""
        return self.tables.edges["kind"].cast(pl.String).to_list()

    def connections(self, start: str, depth: int = 1, kinds: Iterable[str] | None = None) -> list[Connection]:
        """The edges within `depth` steps of `start`, nearest first, then the strongest, then by kind and name."""
        wanted = _kinds(kinds)
        whole("depth", depth, least=1)
        distance = {self.numbers[start]: 0}
        frontier, seen, found = [self.numbers[start]], set[int](), list[Connection]()
        for step in range(1, depth + 1):
            reached: dict[int, None] = {}
            for node in frontier:
                for other, edge in zip(*(array.tolist() for array in network.neighbours(self.csr, node)), strict=True):
                    if edge in seen or self.kinds[edge] not in wanted:
                        continue
                    seen.add(edge)
                    found.append(self._connection(node, other, edge, step))
                    if other not in distance:
                        distance[other] = step
                        reached[other] = None
            if not reached:
                break
            frontier = list(reached)
        return sorted(found, key=lambda c: (c.distance, -c.weight, KINDS.index(c.kind), fold(c.label), c.source, c.target))

    def _connection(self, node: int, other: int, edge: int, distance: int) -> Connection:
        source, target, kind, weight, reason, _ = self.tables.edges.row(edge)
        assert {source, target} == {self.ids[node], self.ids[other]}
        return Connection(
            source=self.ids[node],
            source_label=self.labels[node],
            target=self.ids[other],
            label=self.labels[other],
            kind=kind,
            forward=source == self.ids[node],
            weight=weight,
            reason=reason,
            distance=distance,
        )

    def path(self, start: str, goal: str, kinds: Iterable[str] | None = None) -> Path:
        """The way between two things that says most: stated links before shared topics, and rare topics before common ones."""
        wanted = _kinds(kinds)
        costs = np.where(np.isin(self.kinds, list(wanted)), self._costs, np.inf) if kinds is not None else self._costs
        steps = network.shortest_path(self.csr, costs, self.numbers[start], self.numbers[goal])
        if steps is None or any(not np.isfinite(costs[edge]) for _, edge in steps[1:]):
            raise NotFound("path", f"{self.labels[self.numbers[start]]} → {self.labels[self.numbers[goal]]}")
        stretches = enumerate(pairwise(steps), 1)
        edges = tuple(self._connection(node, other, edge, number) for number, ((node, _), (other, edge)) in stretches)
        return Path(nodes=tuple(self.ids[node] for node, _ in steps), edges=edges, sentence=_in_words(edges, self.labels[steps[0][0]]))

    @cached_property
    def _costs(self) -> Costs:
        """What each edge costs on a path: 1 where the file states it, more the less it says."""
        degrees = np.diff(self.csr.indptr).tolist()
        rows = zip(self.kinds, self.tables.edges["weight"], self.ends[1].tolist(), strict=True)
        return np.array([_cost(kind, weight, degrees[target]) for kind, weight, target in rows], dtype=np.float64)

    def within(self, start: str, radius: int) -> list[str]:
        """Ids of the things at most `radius` steps away."""
        nodes, _ = network.within(self.csr, self.numbers[start], whole("radius", radius, least=0))
        return [self.ids[node] for node in nodes]


def _cost(kind: str, weight: float, degree: int) -> float:
    """An outlet, a topic or a platform that many articles share says little of two of them; a similar edge says as much as its score."""
    if kind == "published_by":
        return 1.0 + log2(1 + degree) / 4
    if kind in ("about", "carried_by"):
        return 2.0 + log2(1 + degree) / 2
    return 2.0 - weight if kind == "similar" else 1.0


def _kinds(kinds: Iterable[str] | None) -> frozenset[str]:
    listed = (kinds,) if isinstance(kinds, str) else KINDS if kinds is None else tuple(kinds) if isinstance(kinds, Iterable) else (kinds,)
    if not all(isinstance(kind, str) for kind in listed):
        raise wrong("kinds", kinds, f"some of {', '.join(KINDS)}")
    wanted = frozenset(listed)
    if unknown := sorted(wanted - frozenset(KINDS)):
        raise ArgumentError(f'kinds has "{unknown[0]}": want {", ".join(KINDS)}')
    return wanted


def _in_words(edges: Sequence[Connection], start: str) -> str:
    """A path as one sentence.

    >>> _in_words([], "A")
    'A is the same thing.'
    """
    if not edges:
        return f"{start} is the same thing."
    said = sentence(edges[0].source_label, edges[0].kind, edges[0].label, edges[0].forward)
    return said + "".join(f", which {sentence('', edge.kind, edge.label, edge.forward).strip()}" for edge in edges[1:]) + "."
