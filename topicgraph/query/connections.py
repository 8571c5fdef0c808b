"""Walking the graph of the tables: the neighbours of a thing, and the way from one to another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import pairwise
from math import log2
from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

from topicgraph.errors import ArgumentError, NotFound, check_int, invalid_argument
from topicgraph.model import KINDS, Connection, Path, sentence
from topicgraph.query.paths import FAR, Ways, lengths
from topicgraph.store import adjacency, index
from topicgraph.store.tables import Tables
from topicgraph.text import search_key

Numbers = NDArray[Any]


class Walk:
    """Every edge from both of its ends: the neighbours of a thing, and the way from one to
    another."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables
        self.index = index.of(tables)

    @cached_property
    def _names(self) -> tuple[pl.Series, ...]:
        """The headlines of the articles, and the names of the outlets and topics."""
        return tuple(
            self.tables.columns(table, name)[name]
            for table, name in zip(index.NODES, ("title", "name", "name"), strict=True)
        )

    def label(self, number: int) -> str:
        """What to call a node: a headline in quotes, a name."""
        table, row = self.index.row(number)
        name = str(self._names[table][row])
        return name if table else f"“{name}”" if name else self.index.id(number)

    def _number(self, id_: str) -> int:
        number = self.index.number(id_)
        if number is None:
            raise KeyError(id_)
        return number

    def connections(
        self, start: str, depth: int = 1, kinds: Iterable[str] | None = None
    ) -> list[Connection]:
        """The edges within `depth` steps of `start`, nearest first, then the strongest, then by
        kind and name."""
        wanted = _kinds(kinds)
        check_int("depth", depth, least=1)
        first = self._number(start)
        near, frontier, found = (
            {first},
            np.array([first], np.int64),
            list[tuple[Numbers, Numbers, Numbers, pl.DataFrame]](),
        )
        seen = np.array([], np.int64)
        for _ in range(depth):
            froms, others, edges = self._around(frontier)
            fresh = np.unique(edges, return_index=True)[
                1
            ]  # an edge between two of the frontier comes from the first of them
            fresh = np.sort(fresh[~np.isin(edges[fresh], seen)])
            froms, others, edges = froms[fresh], others[fresh], edges[fresh]
            rows = self.index.edge_rows(edges)
            if len(wanted) < len(KINDS):
                fit = rows["kind"].cast(pl.String).is_in(list(wanted)).to_numpy()
                froms, others, edges, rows = froms[fit], others[fit], edges[fit], rows.filter(fit)
            found.append((froms, others, edges, rows))
            seen = np.concatenate([seen, edges])
            reached = [node for node in dict.fromkeys(others.tolist()) if node not in near]
            if not reached:
                break
            near.update(reached)
            frontier = np.array(reached, np.int64)
        return sorted(
            (link for step, part in enumerate(found, 1) for link in self._links(*part, step)),
            key=_strongest,
        )

    def between(self, start: str, goal: str) -> list[Connection]:
        """The edges that join two things, the strongest first."""
        first, last = self._number(start), self._number(goal)
        others, edges = adjacency.neighbours(self.index.csr, first)
        edges = edges[others == last]
        here, there = np.full(len(edges), first), np.full(len(edges), last)
        return sorted(
            self._links(here, there, edges, self.index.edge_rows(edges), 1), key=_strongest
        )

    def _around(self, nodes: Numbers) -> tuple[Numbers, Numbers, Numbers]:
        """Every edge at some nodes: the node, the other end, the edge."""
        parts = [adjacency.neighbours(self.index.csr, node) for node in nodes.tolist()]
        froms = np.repeat(nodes, [len(edges) for _, edges in parts])
        return (
            froms,
            np.concatenate([others for others, _ in parts]).astype(np.int64),
            np.concatenate([edges for _, edges in parts]),
        )

    def _links(
        self, froms: Numbers, others: Numbers, edges: Numbers, rows: pl.DataFrame, step: int
    ) -> list[Connection]:
        names = {
            node: (self.index.id(node), self.label(node))
            for node in {*froms.tolist(), *others.tolist()}
        }
        made = list[Connection]()
        for node, other, row in zip(froms.tolist(), others.tolist(), rows.iter_rows(), strict=True):
            source, _, kind, weight, reason, _ = row
            (here, said), (there, label) = names[node], names[other]
            made.append(
                Connection(
                    source=here,
                    source_label=said,
                    target=there,
                    label=label,
                    kind=kind,
                    forward=source == here,
                    weight=weight,
                    reason=reason,
                    distance=step,
                )
            )
        return made

    def path(self, start: str, goal: str, kinds: Iterable[str] | None = None) -> Path:
        """The way between two things that says most: stated links before shared topics, and rare
        topics before common ones."""
        wanted = _kinds(kinds)
        first, last = self._number(start), self._number(goal)
        ways = self._ways if len(wanted) == len(KINDS) else self._ways_over(wanted)
        steps = ways.cheapest(first, last)
        if steps is None:
            raise NotFound("path", f"{self.label(first)} → {self.label(last)}")
        nodes, edges = (np.array(side, np.int64) for side in zip(*steps, strict=True))
        stretches = enumerate(pairwise(steps), 1)
        rows = self.index.edge_rows(edges[1:])
        links = [
            self._links(
                nodes[place - 1 : place],
                nodes[place : place + 1],
                edges[place : place + 1],
                rows[place - 1 : place],
                place,
            )[0]
            for place, _ in stretches
        ]
        return Path(
            nodes=tuple(map(self.index.id, nodes.tolist())),
            edges=tuple(links),
            sentence=_in_words(links, self.label(first)),
        )

    @cached_property
    def _kind(self) -> Numbers:
        """The kind of each edge, by its place in `KINDS`."""
        return self.tables.columns("edges", "kind")["kind"].to_physical().to_numpy()

    @cached_property
    def _ways(self) -> Ways:
        return Ways(self.index.csr, self._lengths)

    def _ways_over(self, kinds: Iterable[str]) -> Ways:
        allowed, only = self._of_kind(*kinds), np.full(len(self._kind), FAR)
        only[allowed] = self._lengths[allowed]
        return Ways(self.index.csr, only)

    @cached_property
    def _lengths(self) -> Numbers:
        """What each edge costs on a path: 1 where the file states it, more the less it says."""
        degrees = np.diff(self.index.csr.indptr)
        present = np.flatnonzero(np.bincount(degrees, minlength=1))
        logs = np.zeros(present.max(initial=0) + 1)
        logs[present] = [log2(1 + degree) for degree in present.tolist()]
        made = np.full(len(self._kind), lengths(np.ones(1))[0])
        # an outlet, a topic or a platform that many articles share says little of two of them; a
        # similar edge says as much as its score
        for kinds, costs in (
            (("published_by",), 1 + logs / 4),
            (("about", "carried_by"), 2 + logs / 2),
        ):
            edges = self._of_kind(*kinds)
            made[edges] = lengths(costs)[degrees[self.index.ends[1][edges]]]
        similar = self._of_kind("similar")
        weights = self.tables.columns("edges", "weight")["weight"].to_numpy()[similar]
        made[similar] = lengths(np.maximum(2 - weights, 0.01))
        return made

    def _of_kind(self, *kinds: str) -> Numbers:
        """The edges of some kinds."""
        return np.flatnonzero(np.isin(self._kind, [KINDS.index(kind) for kind in kinds]))

    def within(self, start: str, radius: int) -> list[str]:
        """Ids of the things at most `radius` steps away."""
        nodes, _ = adjacency.within(
            self.index.csr, self._number(start), check_int("radius", radius, least=0)
        )
        return [self.index.id(node) for node in nodes.tolist()]


def _strongest(link: Connection) -> tuple[object, ...]:
    """What links are ordered by."""
    return (
        link.distance,
        -link.weight,
        KINDS.index(link.kind),
        search_key(link.label),
        link.source,
        link.target,
    )


def _kinds(kinds: Iterable[str] | None) -> frozenset[str]:
    listed = (
        (kinds,)
        if isinstance(kinds, str)
        else KINDS
        if kinds is None
        else tuple(kinds)
        if isinstance(kinds, Iterable)
        else (kinds,)
    )
    if not all(isinstance(kind, str) for kind in listed):
        raise invalid_argument("kinds", kinds, f"some of {', '.join(KINDS)}")
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
    return (
        said
        + "".join(
            f", which {sentence('', edge.kind, edge.label, edge.forward).strip()}"
            for edge in edges[1:]
        )
        + "."
    )
