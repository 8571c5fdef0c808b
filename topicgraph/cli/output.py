"""Write what `topicgraph build` leaves in the output folder, and watch a folder of articles."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from topicgraph.cli.printing import Progress, print_message
from topicgraph.errors import ReadError, WriteError
from topicgraph.sources.demo import find_demo
from topicgraph.sources.folder import Folder, scan_folder
from topicgraph.store.atomic import checked, locked, writable, write_atomically
from topicgraph.store.build_cache import FILE_NAME, BuildCache

if TYPE_CHECKING:
    from topicgraph.graph import TopicGraph
    from topicgraph.store.tables import Tables

PAGE_NAME = "graph.html"

PAGE_MARK = b'<meta name="generator" content="topicgraph">'
"""Every page that topicgraph writes has this among its first `PAGE_HEAD_BYTES`."""

PAGE_HEAD_BYTES = 4_096

WATCH_PAUSE = 1.0
"""Seconds between two checks of a watched folder; ten times as long as a check takes, if longer."""


class BuildResult(NamedTuple):
    """What a build did: the path of the page (None if it wrote nothing), and the report."""

    page: Path | None
    report: str


def build_into(
    sources: Sequence[str],
    output: str,
    *,
    fields: Mapping[str, str],
    embeddings: str | None,
    strict: bool,
    force: bool,
    use_settings: bool = True,
    outlets: str | None = None,
    use_subjects: bool = True,
) -> BuildResult:
    """Build articles into an output folder, unless nothing has changed since.

    Nothing is written if there is no article.

    Args:
        sources: Folders and files of articles.
        output: The folder to write into.
        fields: The user's own names of fields (`judul: title`).
        embeddings: Name or folder of an embedding model.
        strict: Whether to stop at the first problem.
        force: Whether to replace files that topicgraph did not write.
        use_settings: Whether to follow the `topicgraph.yaml` in the source.
        outlets: A file of what the user knows of outlets.
        use_subjects: Whether to extract subjects.

    Raises:
        ReadError: The source cannot be read; or, if `strict`, an article has a problem.
        WriteError: A file cannot be written, or topicgraph did not write the one that is there.
    """
    found = scan_folder(*sources, use_settings=use_settings, fields=fields, outlets=outlets)
    if not use_subjects:
        found = replace(found, config=replace(found.config, subjects=False))
    page = Path(output) / PAGE_NAME
    cache = BuildCache(checked(output) / FILE_NAME)
    try:
        if not strict:
            report = cache.unchanged_report(found, embeddings, _output_files(output))
            if report is not None:
                _describe_settings(found)
                return BuildResult(page, report)
        result = _build(found, output, cache, embeddings, strict, force)
        _describe_settings(found)
        if result.page is not None:
            cache.finish(found, embeddings, _output_files(output), result.report)
        return result
    finally:
        cache.close()


def _describe_settings(found: Folder) -> None:
    """Say in one line which settings of the folder were followed: it may be a stranger's."""
    if rules := found.settings:
        print_message(f"settings of the folder followed: {rules} (--no-settings ignores them)")


def _build(
    found: Folder,
    output: str,
    cache: BuildCache,
    embeddings: str | None,
    strict: bool,
    force: bool,
) -> BuildResult:
    # Imported here: a build that has nothing to do needs neither Polars nor NumPy.
    from topicgraph import pipeline
    from topicgraph.cli.report import describe_build, describe_empty_source, describe_reading
    from topicgraph.graph import TopicGraph, load
    from topicgraph.store.output_writer import check_ownership

    if not force:  # before the work of building
        check_ownership(Path(output))
        check_own_page(Path(output) / PAGE_NAME)
    previous = _load_previous_stories(output)
    lines: list[str] = []
    with Progress("reading") as progress:
        tables = pipeline.build(
            found,
            cache=cache,
            previous=previous,
            embeddings=embeddings,
            strict=strict,
            progress=progress,
            on_read=lambda corpus: lines.extend(
                describe_reading(corpus) if corpus.records else [describe_empty_source(corpus)]
            ),
        )
    graph = TopicGraph(tables)
    if not graph.articles["held"].any():
        return BuildResult(None, "\n".join(lines))
    with locked(output):
        page = write_output(graph, output, force)
        # The database that has just been written answers: none is made in memory for the report.
        lines.append(describe_build(load(output), _name_source(found), output))
        result = BuildResult(page, "\n".join(lines))
    with delayed_interrupt():  # files are closed here, and an exception in that would be lost
        del tables, graph, previous
    return result


def _name_source(found: Folder) -> str:
    return "the demo" if found.source == str(find_demo()) else found.source


def _load_previous_stories(output: str) -> Tables | None:
    """Load the stories of the last build, whose ids go on; None if there are none or damaged."""
    from topicgraph.store.saved_graph import is_saved, load_tables, open_saved
    from topicgraph.store.tables import Tables

    try:
        if not is_saved(output):
            return None
        database = open_saved(output)
        try:
            return Tables(articles=load_tables(database).columns("articles", "id", "story"))
        finally:
            database.close()
    except ReadError as error:
        print_message(f"the last build is not used: {error}")
        return None


def write_output(graph: TopicGraph, folder: str | os.PathLike[str], force: bool = False) -> Path:
    """Write the tables and the page of a graph into a folder; return the path of the page.

    With `force`, files that topicgraph did not write are replaced.
    """
    from topicgraph.page import html
    from topicgraph.store.output_writer import save

    with locked(folder):  # so that page and tables are of one build, even if two run at once
        writable(folder)  # before the work of making the page
        page = html(graph).encode("utf-8", "replace")
        save(graph.tables, folder, force=force)
        return write_atomically(Path(folder) / PAGE_NAME, page)


def check_own_page(path: Path) -> None:
    """Check that topicgraph wrote the page that is there, if there is one.

    Raises:
        WriteError: It did not.
    """
    try:
        if path.is_symlink() or path.exists():
            is_own = False
            if path.is_file() and not path.is_symlink():
                with path.open("rb") as file:
                    is_own = PAGE_MARK in file.read(PAGE_HEAD_BYTES)
            if not is_own:
                raise WriteError(
                    f"{path}: was not written by topicgraph; "
                    "choose another output folder, or replace it with --force"
                )
    except OSError as error:
        raise WriteError(f"{path}: cannot be written ({error.strerror})") from None
    except ValueError:
        return  # a path that cannot exist; writing it will say why


def _output_files(folder: str | os.PathLike[str]) -> list[Path]:
    """List the files of an output folder that a build may have written, except for the cache."""
    suffixes = (".sqlite", ".parquet", ".html")
    return [
        path
        for path in Path(folder).glob("*")
        if path.suffix in suffixes and path.name != FILE_NAME
    ]


def watch_folder(*sources: str | os.PathLike[str]) -> Iterator[int]:
    """Yield 0 at once, then the next number whenever the sources of articles have changed."""
    last_state, number = None, 0
    while True:
        start = time.monotonic()
        state = find_folder_state(sources)
        check_seconds = time.monotonic() - start
        if state != last_state:
            yield number
            last_state, number = state, number + 1
        time.sleep(max(WATCH_PAUSE, 10 * check_seconds))


def find_folder_state(sources: Sequence[str | os.PathLike[str]]) -> object:
    """Return a value that is different after any change in the sources."""
    try:
        found = scan_folder(*sources)
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
