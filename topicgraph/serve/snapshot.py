"""One build as it is served.

A build replaces `graph.sqlite` at once; who has the old file open keeps reading the old build. A
snapshot opens several readers, all of one build, and is replaced as a whole when the next build
lands. So no answer mixes two builds.
"""

from __future__ import annotations

import queue
import threading
import time
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from topicgraph.errors import ReadError, TopicGraphError
from topicgraph.graph import TopicGraph, load
from topicgraph.model import EPOCH
from topicgraph.query.find import find_articles, time_bounds
from topicgraph.query.lookup import Lookup
from topicgraph.serve.columns import Array, Columns
from topicgraph.store.database import NO_TIME
from topicgraph.store.verification import FILE_NAME

READERS = 4
"""Readers of a build: questions that are answered at the same time."""
MAX_SECONDS = 10.0
"""Seconds that an answer may take."""
MAX_CACHED_BYTES = 32 << 20
MAX_CACHED_NODES = 4_000_000
"""Articles in the remembered results of searches; four bytes each."""
TRIES = 5
"""How often opening a build is tried again because another build replaced it meanwhile."""


class BusyError(TopicGraphError):
    """An answer took too long, or too many others are being made."""


class Snapshot:
    """One build: readers, columns, and what was answered before.

    Raises:
        ReadError: nothing is saved in the folder, or it is damaged.
    """

    def __init__(self, folder: Path) -> None:
        graphs = _open_one_build(folder)
        self.build = graphs[0].database.provenance["checksum"]
        self.built = (folder / FILE_NAME).stat().st_mtime
        self.columns = Columns.read(graphs[0].database)
        self._graphs: queue.LifoQueue[TopicGraph] = queue.LifoQueue()
        for graph in graphs[1:]:
            self._graphs.put(graph)
        self._heavy, self._heavy_lock = graphs[0], threading.Lock()
        self._cache_lock = threading.Lock()
        self._answers: OrderedDict[str, bytes] = OrderedDict()
        self._answer_bytes = 0
        self._nodes: OrderedDict[object, Array] = OrderedDict()

    @contextmanager
    def reader(self, heavy: bool = False) -> Iterator[TopicGraph]:
        """Lend a graph to one thread; `heavy` is for work that needs the tables or all edges.

        Raises:
            BusyError: none is free in time, or the work takes too long.
        """
        deadline = time.monotonic() + MAX_SECONDS
        graph = self._take(heavy)
        try:
            graph.database.limit_time(lambda: time.monotonic() > deadline)
            yield graph
        except ReadError:
            if time.monotonic() > deadline:
                raise BusyError(f"this takes more than {MAX_SECONDS:g} s here") from None
            raise
        finally:
            graph.database.limit_time(lambda: False)
            if heavy:
                self._heavy_lock.release()
            else:
                self._graphs.put(graph)

    def _take(self, heavy: bool) -> TopicGraph:
        if heavy:
            if not self._heavy_lock.acquire(timeout=MAX_SECONDS):
                raise BusyError("another answer of this kind is being made; try again")
            return self._heavy
        try:
            return self._graphs.get(timeout=MAX_SECONDS)
        except queue.Empty:
            raise BusyError("too many questions at once; try again") from None

    # --- what was answered before -----------------------------------------------------------------

    def recall(self, key: str) -> bytes | None:
        """Return an answer that was given before."""
        with self._cache_lock:
            if key in self._answers:
                self._answers.move_to_end(key)
            return self._answers.get(key)

    def remember(self, key: str, answer: bytes) -> None:
        """Remember an answer; the oldest are forgotten."""
        with self._cache_lock:
            if key in self._answers or len(answer) > MAX_CACHED_BYTES // 8:
                return
            self._answers[key] = answer
            self._answer_bytes += len(answer)
            while self._answer_bytes > MAX_CACHED_BYTES:
                self._answer_bytes -= len(self._answers.popitem(last=False)[1])

    def find(
        self,
        graph: TopicGraph,
        text: str,
        conditions: dict[str, Any],
        lookup: Lookup | None = None,
    ) -> Array:
        """Find articles as `TopicGraph.find` does, as their rows.

        The last results are remembered. Times are compared here: asking the database for all
        articles of a period takes seconds if there are a million.

        Args:
            graph: A reader of the build.
            text: A query.
            conditions: Further conditions: fields of a query, and `story`.
            lookup: Finds what names mean, instead of that of the build alone.
        """
        others = dict(conditions)
        since, until = others.pop("since", None), others.pop("until", None)
        if text.strip() or others:
            nodes = self._find_remembered(graph, text, others, lookup)
        else:
            nodes = self.columns.newest
        if since is not None:
            nodes = nodes[self.columns.seconds[nodes] >= _seconds(time_bounds(since, "since")[0])]
        if until is not None:
            seconds = self.columns.seconds[nodes]
            is_before = seconds < _seconds(time_bounds(until, "until")[1])
            nodes = nodes[is_before & (seconds != NO_TIME)]
        return nodes

    def _find_remembered(
        self, graph: TopicGraph, text: str, conditions: dict[str, Any], lookup: Lookup | None
    ) -> Array:
        key = (text, *sorted((name, str(value)) for name, value in conditions.items()))
        with self._cache_lock:
            if key in self._nodes:
                self._nodes.move_to_end(key)
                return self._nodes[key]
        fields, own = dict(conditions), Lookup(graph.database)
        stories = None
        if story := fields.pop("story", None):
            stories = [number for number in [own.story(story)] if number is not None]
        find = partial(find_articles, graph.database, text=text, stories=stories,
                       fields={"outlet": fields.pop("provider", None), **fields})  # fmt: skip
        if lookup is not None:
            return np.array(find(lookup), dtype=np.int32)  # not true of the build alone
        nodes = np.array(find(own), dtype=np.int32)
        with self._cache_lock:
            self._nodes[key] = nodes
            while sum(map(len, self._nodes.values())) > MAX_CACHED_NODES and len(self._nodes) > 1:
                self._nodes.popitem(last=False)
        return nodes


def _seconds(moment: datetime) -> int:
    """Return the first whole second at or after a moment, since 1970."""
    return -((EPOCH - moment) // timedelta(seconds=1))


def _open_one_build(folder: Path) -> list[TopicGraph]:
    """Open all readers, of the same build."""
    for _ in range(TRIES):
        graphs = [load(folder) for _ in range(READERS + 1)]
        if len({graph.database.provenance.get("checksum", "") for graph in graphs}) == 1:
            return graphs
    raise ReadError(str(folder), problem="is replaced too often to be read")
