"""Reading folders and files into records and problems. Nothing is resolved here."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Protocol

from topicgraph.errors import ArgumentError, NoArticles, ReadError, check_text, invalid_argument
from topicgraph.model import Problem, Record, plain
from topicgraph.sources.fields import FIELDS, STORY, find_target
from topicgraph.sources.files import FileContent, parse_frame, printable
from topicgraph.sources.folder import Folder, scan_folder
from topicgraph.sources.folder_outlets import name_outlets_of_folders
from topicgraph.sources.formats.format import Summary
from topicgraph.sources.habits import LEFT_OUT, summarize_habits
from topicgraph.sources.settings import Config
from topicgraph.sources.settle import settle
from topicgraph.sources.unmatched import report_unmatched_fields
from topicgraph.sources.unread import DECISIVE_CODES, describe_folder
from topicgraph.sources.workers import read_files


@dataclass(frozen=True, slots=True)
class Corpus:
    """The articles of one or several sources as read.

    - `records` are in order of their files, and in a file as they stand there
    - `problems`
    - `config`: the settings that were followed
    - `summaries`: for each file of many articles what was read from it, and from which columns
    - `passed_over`: number of files that no format recognizes, by their ending
    - `reason`: if there is no article, what the sources look like and what to do
    - `left_out`: the files that hold no article, such as drafts and section pages, and why; if they
      are many of a kind, `problems` only counts them

    >>> corpus = read("seeds")
    >>> len(corpus), len(corpus.problems), corpus.records[0].provider
    (67, 3, 'New York Post')
    >>> list(corpus.to_dict())
    ['root', 'records', 'problems', 'config']
    """

    root: str
    records: tuple[Record, ...] = ()
    problems: tuple[Problem, ...] = ()
    config: Config = field(default_factory=Config)
    summaries: Mapping[str, Summary] = field(default_factory=dict[str, Summary])
    passed_over: Mapping[str, int] = field(default_factory=dict[str, int])
    reason: str = ""
    left_out: tuple[Problem, ...] = ()

    def __repr__(self) -> str:
        counts = f"{len(self.records)} articles read, {len(self.problems)} problems"
        return f"Corpus({self.root!r}: {counts})"

    def __len__(self) -> int:
        return len(self.records)

    def to_dict(self) -> dict[str, Any]:
        """Return what was read as JSON-ready values: `root`, `records`, `problems`, `config`."""
        names = ("root", "records", "problems", "config")
        return {name: plain(getattr(self, name)) for name in names}


def read(
    *sources: Any,
    strict: bool = False,
    use_settings: bool = True,
    outlets: str | os.PathLike[str] | None = None,
    progress: Callable[[int, int], None] | None = None,
    **fields: str,
) -> Corpus:
    """Read the articles in folders and the folders below them, and in files.

    Hidden files and folders are left out, and links are not followed. What is wrong in a file
    becomes a `Problem` of the result.

    Args:
        *sources: folders, files of any known format, which is recognized by their content, and
            data frames (pandas, Polars, Arrow).
        strict: raise the first problem instead of collecting it.
        use_settings: follow the `topicgraph.yaml` in a folder, which may be of a stranger.
        outlets: a CSV file of what you know of outlets (`domain`, `name` and any columns), or OPML.
        progress: called after each file with the number of files read, and of all files.
        **fields: for a field the column or key that holds it, e.g. `title="judul"`.

    Returns:
        The records and problems, in order of the files.

    Raises:
        ReadError: if a source does not exist or is of no known format, a `topicgraph.yaml` cannot
            be understood, or `strict` is set and there is a problem.

    >>> read("seeds").records[0].provider
    'New York Post'
    """
    names = check_fields(fields)
    with paused_garbage_collection():
        folder = scan_folder(*sources, use_settings=use_settings, fields=names, outlets=outlets)
        return read_folder(folder, strict=strict, progress=progress)


@contextmanager
def paused_garbage_collection() -> Iterator[None]:
    """Turn off the cyclic garbage collector while articles are read, or a graph is built.

    That makes many objects, but no reference cycles: collection would take a third of the time of a
    build.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def check_fields(columns: Mapping[str, str]) -> dict[str, str]:
    """Check the user's own columns of fields, and turn them: column → field.

    Raises:
        ArgumentError: if there is no such field.

    >>> check_fields({"title": "judul", "url": "tautan"})
    {'judul': 'title', 'tautan': 'urls'}
    """
    names: dict[str, str] = {}
    for name, column in columns.items():
        if not (field_name := find_target(name)):
            wanted = ", ".join((*FIELDS, STORY))
            raise ArgumentError(f'"{name}" is not a field; want one of {wanted}')
        names[check_text(name, column, "the name of a column or key")] = field_name
    return names


class RecordCache(Protocol):
    """Knows what was read from files before."""

    def load(self, folder: Folder, name: str) -> FileContent | None:
        """Return what was read from a file whose content is the same as then, or None."""

    def save(self, name: str, content: FileContent) -> None:
        """Remember what was read from a file."""


def read_folder(
    folder: Folder,
    *,
    strict: bool = False,
    progress: Callable[[int, int], None] | None = None,
    cache: RecordCache | None = None,
) -> Corpus:
    """Read the files of a scanned folder, except for those that the `cache` knows; see `read`."""
    if progress is not None and not callable(progress):
        want = "a function of two numbers: files read, and files in all"
        raise invalid_argument("progress", progress, want)
    problems = list(folder.problems)
    summarized: list[Problem] = []
    records: list[Record] = []
    summaries: dict[str, Summary] = {}
    for count, (name, content) in enumerate(_read_contents(folder, cache), 1):
        if content.summary is None:
            problems += content.problems
        else:
            summarized += content.problems
            summaries[printable(name)] = content.summary
        records += content.records
        if strict and (first := next(iter(content.problems or problems), None)):
            raise strict_error(folder, first)
        if progress is not None:
            progress(count, len(folder.names) + len(folder.frames))
    records = name_outlets_of_folders(records, folder.roots, problems)
    records = settle(
        records,
        folder.config,
        problems,
        is_whole_folder=not folder.is_single_file,
        files_of_many=summaries.keys(),
    )
    left_out = tuple(one for one in (*problems, *summarized) if one.code in LEFT_OUT)
    problems = [*summarize_habits(problems), *summarized]
    if folder.config.fields and not (folder.is_single_file or folder.frames):
        report_unmatched_fields(folder, problems)
    _refuse_unknown_columns(folder, problems)
    if strict and problems:
        raise strict_error(folder, problems[0])
    reason = ""
    if not records:
        _refuse_named_files(folder, problems)
        feeds = 0 if folder.names else len(folder.config.outlet_rows)
        reason = describe_folder(folder.names, folder.passed_over, problems, folder.project, feeds)
        if not problems:
            problems.append(Problem(".", 0, "no-articles", reason))
    problems.sort(key=lambda problem: (problem.file, problem.line, problem.code, problem.message))
    return Corpus(
        folder.source,
        tuple(records),
        tuple(problems),
        folder.config,
        summaries,
        folder.passed_over,
        reason,
        left_out,
    )


def _read_contents(folder: Folder, cache: RecordCache | None) -> Iterator[tuple[str, FileContent]]:
    """Yield the names of all files in order, and what each says."""
    known = {
        name: content
        for name in (folder.names if cache else ())
        if cache and (content := cache.load(folder, name)) is not None
    }
    new_contents = read_files(folder, tuple(name for name in folder.names if name not in known))
    for name in folder.names:
        if (content := known.pop(name, None)) is None:
            content = next(new_contents)
            if cache is not None:
                cache.save(name, content)
        yield name, content
    for name, frame in folder.frames.items():
        yield name, parse_frame(name, frame, folder.config)


def _refuse_unknown_columns(folder: Folder, problems: Iterable[Problem]) -> None:
    """Raise where the user names a column that the only source, a table, does not have."""
    if len(folder.roots) + len(folder.frames) != 1:
        return
    names = {printable(name) for name, path in folder.roots.items() if path.is_file()}
    for problem in problems:
        if problem.code == "unknown-column" and problem.file in {*names, *folder.frames}:
            raise ArgumentError(f"{problem.file}: {problem.message}")


def _refuse_named_files(folder: Folder, problems: Iterable[Problem]) -> None:
    """Raise where the user named a file that holds no article, and it is known why."""
    names = {printable(name): path for name, path in folder.roots.items() if path.is_file()}
    for problem in problems:
        if problem.file in names and problem.code in DECISIVE_CODES:
            path = str(names[problem.file])
            raise NoArticles(path, problem=problem.message)
        if problem.file in folder.frames and problem.code in DECISIVE_CODES:
            raise NoArticles(problem.file, problem=problem.message)


def strict_error(folder: Folder, problem: Problem) -> ReadError:
    """Make the error that strict reading raises for a problem."""
    is_file = problem.file != "." and problem.file not in folder.frames
    path = folder.locate(problem.file) if is_file else folder.source or problem.file
    return ReadError(path, problem.line, problem=f"{problem.code} {problem.message}")
