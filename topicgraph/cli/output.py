"""What a build leaves in its folder: the tables and the page; both are left alone where they are
already what they would become."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

import polars as pl

from topicgraph.errors import ReadError
from topicgraph.graph import TopicGraph, save
from topicgraph.page import html
from topicgraph.sources.folder import scan_folder
from topicgraph.store.atomic import locked, writable, write_atomically
from topicgraph.store.tables import MEMORY

PAGE = "page"
NAME = "graph.html"
PAUSE = 1.0
"""Seconds between two looks at a folder that is watched, or ten times what a look takes, if that is
more."""


def write(
    graph: TopicGraph, folder: str | os.PathLike[str], previous: TopicGraph | None = None
) -> Path:
    """Writes the tables and the page of a graph into `folder`; returns the path of the page.

    `previous` is the graph that was loaded from the folder: where the graph is that very one, only
    a page that is not its is written."""
    path = Path(folder) / NAME
    if graph is previous and _is_its(path, graph):
        return path
    with locked(
        folder
    ):  # so that the page and the tables are of one build, even where two run at once
        writable(folder)  # before the work of making the page
        page = html(graph).encode("utf-8", "replace")
        row = pl.DataFrame([(PAGE, _digest(page))], schema=MEMORY, orient="row")
        others = graph.tables.memory.filter(pl.col("key") != PAGE)
        save(TopicGraph(graph.tables.but(memory=pl.concat([others, row]).sort("key"))), folder)
        return write_atomically(path, page)


def _is_its(path: Path, graph: TopicGraph) -> bool:
    noted = graph.tables.memory.filter(pl.col("key") == PAGE)["content"].to_list()
    try:
        return noted == [_digest(path.read_bytes())]
    except OSError:
        return False


def _digest(page: bytes) -> bytes:
    return hashlib.blake2b(page, digest_size=16).digest()


def changes(source: str | os.PathLike[str]) -> Iterator[int]:
    """Yields 0 at once, and then the next number each time something in a folder of articles has
    changed, without end."""
    seen, number = None, 0
    while True:
        begun = time.monotonic()
        now, took = _look(source), time.monotonic() - begun
        if now != seen:
            yield number
            seen, number = now, number + 1
        time.sleep(max(PAUSE, 10 * took))


def _look(source: str | os.PathLike[str]) -> object:
    """All that tells whether a folder has changed; what is wrong with it, where it cannot be
    read."""
    try:
        found = scan_folder(source)
    except ReadError as error:
        return str(error)
    return found.config, found.problems, [(name, found.stamp(name)) for name in found.names]
