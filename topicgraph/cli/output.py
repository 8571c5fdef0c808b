"""Write what `topicgraph build` leaves in the output folder, and watch a folder of articles."""

from __future__ import annotations

import hashlib
import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import polars as pl

from topicgraph.cli.printing import Progress, say
from topicgraph.cli.report import describe_build
from topicgraph.errors import ReadError, WriteError
from topicgraph.graph import TopicGraph, build, is_saved, load, save
from topicgraph.page import html
from topicgraph.sources.folder import survey
from topicgraph.store.atomic import locked, writable, write_atomically
from topicgraph.store.tables import MEMORY

PAGE_NAME = "graph.html"

PAGE_KEY = "page"
"""Key of the page's digest in the saved tables."""

PAGE_MARK = b'<meta name="generator" content="topicgraph">'
"""Every page that topicgraph writes has this among its first `PAGE_HEAD_BYTES`."""

PAGE_HEAD_BYTES = 4_096

WATCH_PAUSE = 1.0
"""Seconds between two checks of a watched folder; ten times as long as a check takes, if longer."""


def build_into(
    source: str, output: str, *, embeddings: str | None, strict: bool, force: bool
) -> Path | None:
    """Build `source`, write the tables and the page into `output`, and describe the result.

    Args:
        source: The folder of articles.
        output: The folder to write into.
        embeddings: Name or folder of an embedding model.
        strict: Whether to stop at the first problem.
        force: Whether to replace a page that topicgraph did not write.

    Returns:
        The path of the page; None if there is no article, and then nothing is written.
    """
    previous = load_previous(output)
    with Progress("reading") as progress:
        graph = build(
            source, previous=previous, embeddings=embeddings, strict=strict, progress=progress
        )
    if not graph.articles["held"].any():
        reasons = [problem.message for problem in graph.problems if problem.code == "no-articles"]
        say(f"{source}: no article found: {reasons[0] if reasons else 'see topicgraph check'}")
        return None
    page = write_output(graph, output, previous, force)
    say(describe_build(graph, source))
    with delayed_interrupt():  # files are closed here, and an exception in that would be lost
        del graph, previous
    return page


def load_previous(output: str) -> TopicGraph | None:
    """Load the graph of the last build into a folder, if there is one and it is intact."""
    try:
        if not is_saved(output):
            return None
        graph = load(output)
        graph.tables.checked()  # now rather than in the middle of the build
        return graph
    except ReadError as error:
        say(f"the last build is not used: {error}")
        return None


def write_output(
    graph: TopicGraph,
    folder: str | os.PathLike[str],
    previous: TopicGraph | None = None,
    force: bool = False,
) -> Path:
    """Write the tables and the page of a graph into a folder.

    Args:
        graph: The graph.
        folder: The output folder.
        previous: The graph that was loaded from the folder. If the graph is the same object, only
            a missing page is written.
        force: Whether to replace a page that topicgraph did not write.

    Returns:
        The path of the page.

    Raises:
        WriteError: A file cannot be written, or the page is not one of topicgraph's.
    """
    path = Path(folder) / PAGE_NAME
    if graph is previous and _is_page_of(path, graph):
        return path
    with locked(folder):  # so that page and tables are of one build, even if two run at once
        writable(folder)  # before the work of making the page
        if not force:
            _check_own_page(path)
        page = html(graph).encode("utf-8", "replace")
        row = pl.DataFrame([(PAGE_KEY, _digest(page))], schema=MEMORY, orient="row")
        others = graph.tables.memory.filter(pl.col("key") != PAGE_KEY)
        save(TopicGraph(graph.tables.but(memory=pl.concat([others, row]).sort("key"))), folder)
        return write_atomically(path, page)


def _check_own_page(path: Path) -> None:
    """Check that topicgraph wrote the page that is there, if there is one.

    Raises:
        WriteError: It did not.
    """
    try:
        if path.is_symlink() or path.exists():
            with path.open("rb") as file:
                is_own = PAGE_MARK in file.read(PAGE_HEAD_BYTES)
            if path.is_symlink() or not is_own:
                raise WriteError(
                    f"{path}: was not written by topicgraph; "
                    "choose another output folder, or replace it with --force"
                )
    except OSError as error:
        raise WriteError(f"{path}: cannot be written ({error.strerror})") from None


def _is_page_of(path: Path, graph: TopicGraph) -> bool:
    saved_digests = graph.tables.memory.filter(pl.col("key") == PAGE_KEY)["content"].to_list()
    try:
        return saved_digests == [_digest(path.read_bytes())]
    except OSError:
        return False


def _digest(page: bytes) -> bytes:
    return hashlib.blake2b(page, digest_size=16).digest()


def watch_folder(source: str | os.PathLike[str]) -> Iterator[int]:
    """Yield 0 at once, then the next number whenever the folder of articles has changed."""
    last_state, number = None, 0
    while True:
        start = time.monotonic()
        state = _folder_state(source)
        check_seconds = time.monotonic() - start
        if state != last_state:
            yield number
            last_state, number = state, number + 1
        time.sleep(max(WATCH_PAUSE, 10 * check_seconds))


def _folder_state(source: str | os.PathLike[str]) -> object:
    """Return a value that is different after any change in the folder."""
    try:
        found = survey(source)
    except ReadError as error:
        return str(error)
    return found.config, found.problems, [(name, found.stamp(name)) for name in found.names]


@contextmanager
def delayed_interrupt() -> Iterator[None]:
    """Delay a Ctrl-C until the end of the block."""
    signals: list[int] = []
    handler = signal.signal(signal.SIGINT, lambda number, frame: signals.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, handler)
    if signals and callable(handler):
        handler(signal.SIGINT, None)
