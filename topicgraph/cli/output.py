"""The output folder of a build: the tables, the page and the cache; and a watched input folder."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from topicgraph.errors import ReadError
from topicgraph.sources.folder import Folder, scan_folder
from topicgraph.store.atomic import locked, writable, write_atomically
from topicgraph.store.build_cache import FILE_NAME, BuildCache

if TYPE_CHECKING:
    from topicgraph.graph import TopicGraph
    from topicgraph.store.tables import Tables

NAME = "graph.html"
PAUSE = 1.0
"""Seconds between two looks at a folder that is watched, or ten times what a look takes, if that is
more."""


def build_into(
    folder: str | os.PathLike[str], source: str, embeddings: str | None, strict: bool
) -> tuple[str, Path]:
    """Build a folder of articles into an output folder, unless nothing has changed since.

    Returns:
        The report of the build, and the path of the page.
    """
    found = scan_folder(source)
    cache = BuildCache(Path(folder) / FILE_NAME)
    page = Path(folder) / NAME
    if not strict:
        report = cache.unchanged_report(found, embeddings, _output_files(folder))
        if report is not None:
            cache.close()
            return report, page
    try:
        report = _build(folder, found, cache, embeddings, strict)
        cache.finish(found, embeddings, _output_files(folder), report)
    finally:
        cache.close()
    return report, page


def _build(
    folder: str | os.PathLike[str],
    found: Folder,
    cache: BuildCache,
    embeddings: str | None,
    strict: bool,
) -> str:
    # Imported here: a build that has nothing to do needs neither Polars nor NumPy.
    from topicgraph import pipeline
    from topicgraph.cli.printing import Progress, uninterrupted
    from topicgraph.cli.report import built
    from topicgraph.graph import TopicGraph

    previous = _previous_tables(folder)
    with Progress("reading") as progress:
        graph = TopicGraph(
            pipeline.build(
                found,
                cache=cache,
                previous=previous,
                embeddings=embeddings,
                strict=strict,
                progress=progress,
            )
        )
    write(graph, folder)
    report = built(graph, found.source)
    with uninterrupted():  # files are closed as these go, where an exception would be lost
        del graph, previous
    return report


def _previous_tables(folder: str | os.PathLike[str]) -> Tables | None:
    """The tables of the last build into a folder, for its story ids; None if they are damaged."""
    from topicgraph.store.database import is_saved, load
    from topicgraph.store.tables import Tables

    try:
        if not is_saved(folder):
            return None
        return Tables(articles=load(folder).columns("articles", "id", "story"))
    except ReadError as error:
        click.echo(f"the last build is not used: {error}", err=True)
        return None


def write(graph: TopicGraph, folder: str | os.PathLike[str]) -> Path:
    """Write the tables and the page of a graph into `folder`; returns the path of the page."""
    from topicgraph.graph import save
    from topicgraph.page import html

    with locked(folder):  # tables and page are of one build, even if two run at once
        writable(folder)  # before the work of making the page
        page = html(graph).encode("utf-8", "replace")
        save(graph, folder)
        return write_atomically(Path(folder) / NAME, page)


def _output_files(folder: str | os.PathLike[str]) -> list[Path]:
    """The files of an output folder that a build may have written, except for the cache."""
    suffixes = (".arrow", ".json", ".sqlite", ".parquet", ".html")
    return [
        path
        for path in Path(folder).glob("*")
        if path.suffix in suffixes and path.name != FILE_NAME
    ]


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
