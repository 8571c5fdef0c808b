"""What is served at a moment: one build, and the articles that have arrived since."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar

import numpy as np

from topicgraph.errors import NotFound
from topicgraph.graph import TopicGraph
from topicgraph.model import plain
from topicgraph.query.find import find_articles
from topicgraph.query.lookup import Lookup
from topicgraph.serve.columns import Array, count_days, count_values
from topicgraph.serve.overlay import BothLookup, Overlay
from topicgraph.serve.snapshot import Snapshot
from topicgraph.store.row_reader import Row

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Found:
    """Articles that a selection finds: those that have arrived, and those of the build."""

    arrived: Array
    nodes: Array

    def __len__(self) -> int:
        return len(self.arrived) + len(self.nodes)


NONE = np.zeros(0, dtype=np.int32)


class View:
    """A build and its overlay: never an overlay of another build."""

    def __init__(self, snapshot: Snapshot, overlay: Overlay | None = None) -> None:
        self.snapshot, self.overlay = snapshot, overlay

    @property
    def build(self) -> str:
        """The id of the build."""
        return self.snapshot.build

    @property
    def number(self) -> int:
        """The number of the overlay, 0 if there is none."""
        return self.overlay.number if self.overlay else 0

    @contextmanager
    def reader(self, heavy: bool = False) -> Iterator[TopicGraph]:
        """Lend the graph of the build to one thread; see `Snapshot.reader`."""
        with self.snapshot.reader(heavy) as graph:
            yield graph

    @contextmanager
    def overlay_reader(self) -> Iterator[TopicGraph]:
        """Lend the graph of the new articles to one thread; there must be an overlay."""
        assert self.overlay is not None
        with self.overlay.lock:
            yield self.overlay.graph

    def ask(self, name: str, question: Callable[[TopicGraph], T], heavy: bool = False) -> T:
        """Ask a question about one thing: of the overlay if it is an article that has arrived.

        Args:
            name: What is asked about.
            question: Asks a graph.
            heavy: See `reader`.
        """
        if self.overlay:
            with self.overlay_reader() as graph:
                if Lookup(graph.database).articles_named(name):
                    return question(graph)
        try:
            with self.reader(heavy) as graph:
                return question(graph)
        except NotFound:
            if not self.overlay:
                raise
            try:
                with self.overlay_reader() as graph:
                    return question(graph)
            except NotFound:
                pass
            raise

    # --- finding ----------------------------------------------------------------------------------

    def find(self, graph: TopicGraph, text: str, conditions: dict[str, Any]) -> Found:
        """Find articles as `TopicGraph.find` does; see `Snapshot.find`.

        Args:
            graph: A reader of the build.
            text: A query.
            conditions: Further conditions.
        """
        if not self.overlay:
            return Found(NONE, self.snapshot.find(graph, text, conditions))
        overlay = self.overlay
        try:
            nodes = self.snapshot.find(graph, text, conditions)
        except NotFound:
            with self.overlay_reader() as new:
                lookup = BothLookup(graph.database, new.database)
                nodes = self.snapshot.find(graph, text, conditions, lookup)
        if len(overlay.replaced):
            nodes = nodes[~np.isin(nodes, overlay.replaced)]
        if "story" in conditions:
            return Found(NONE, nodes)  # what has arrived is in no story yet
        fields = {FIELD_NAMES.get(name, name): value for name, value in conditions.items()}
        with self.overlay_reader() as new:
            lookup = BothLookup(new.database, graph.database)
            ids = find_articles(new.database, lookup, text, fields=fields)
        found = np.array(ids, dtype=np.int32)
        newest_first = np.argsort(-overlay.moments[found], kind="stable")
        return Found(found[newest_first], nodes)

    def describe_arrived(
        self, nodes: Array, describe: Callable[[Row, dict[str, str]], dict[str, Any]]
    ) -> list[dict[str, Any]]:
        """Describe articles that have arrived."""
        if not len(nodes):
            return []
        assert self.overlay is not None
        with self.overlay_reader() as graph:
            names = graph.database.provider_ids()
            rows = graph.database.articles(int(node) for node in nodes)
            return [
                {**describe(row, names), "arrived": _as_text(self.overlay.moments[node])}
                for node, row in zip(nodes, rows, strict=True)
            ]

    def find_update(self, node: int) -> str | None:
        """Return when a new file of an article of the build arrived; None if none has."""
        moment = self.overlay.updates.get(node) if self.overlay else None
        return None if moment is None else _as_text(moment)

    def describe_overlay(self) -> dict[str, int]:
        """Count what has arrived since the build."""
        if not self.overlay:
            return {"articles": 0, "updates": 0, "files_left_out": 0}
        return {
            "articles": len(self.overlay.moments),
            "updates": len(self.overlay.updates),
            "files_left_out": self.overlay.left_out,
        }

    # --- counting ---------------------------------------------------------------------------------

    def count_outlets(self, found: Found, limit: int) -> list[tuple[int, int]]:
        """Count articles by outlet: node and number, the largest first."""
        values = self.snapshot.columns.outlet[found.nodes]
        if self.overlay:
            values = np.concatenate([values, self.overlay.outlet[found.arrived]])
        return count_values(values, limit)

    def count_topics(self, found: Found, limit: int) -> list[tuple[int, int]]:
        """Count articles by topic: node and number, the largest first."""
        values = self.snapshot.columns.list_topics(found.nodes)
        if self.overlay:
            is_chosen = np.isin(self.overlay.about, found.arrived)
            values = np.concatenate([values, self.overlay.topics[is_chosen]])
        return count_values(values, limit)

    def count_days(self, found: Found, steps: int) -> tuple[int, list[tuple[int, int]]]:
        """Count articles over time; see `columns.count_days`."""
        seconds = self.snapshot.columns.seconds[found.nodes]
        if self.overlay:
            seconds = np.concatenate([seconds, self.overlay.seconds[found.arrived]])
        return count_days(seconds, steps)

    def label(self, graph: TopicGraph, node: int) -> tuple[str, str]:
        """Return id and name of an outlet or topic that was counted."""
        first_new = graph.database.node_count
        if self.overlay and node >= first_new:
            return self.overlay.names[node - first_new]
        return graph.database.label(node)


FIELD_NAMES = {"provider": "outlet"}
"""What the conditions of a selection are called in a query, if not the same."""


def _as_text(seconds: float) -> str:
    return str(plain(datetime.fromtimestamp(int(seconds), UTC)))
