"""Reading a folder into records and problems. Nothing is resolved here."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from topicgraph.errors import ReadError, invalid_argument
from topicgraph.model import Problem, Record, plain
from topicgraph.sources.files import FileContent
from topicgraph.sources.folder import Folder, scan_folder
from topicgraph.sources.formats import all_endings
from topicgraph.sources.settings import Config
from topicgraph.sources.settle import settle
from topicgraph.sources.workers import read_files


@dataclass(frozen=True, slots=True)
class Corpus:
    """The articles of a folder as read: `records` in order of their files, `problems`, `config`."""

    root: str
    records: tuple[Record, ...] = ()
    problems: tuple[Problem, ...] = ()
    config: Config = field(default_factory=Config)

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
    source: str | os.PathLike[str],
    *,
    strict: bool = False,
    use_settings: bool = True,
    progress: Callable[[int, int], None] | None = None,
) -> Corpus:
    """Read the articles in a folder and the folders below it, or in one file.

    Hidden files and folders are left out, and links are not followed. What is wrong in a file
    becomes a `Problem` of the result.

    Args:
        source: a folder, or a file of a known format (Markdown or text with YAML or TOML front
            matter, or YAML).
        strict: raise the first problem instead of collecting it.
        use_settings: follow the `topicgraph.yaml` in the folder, which may be of a stranger.
        progress: called after each file with the number of files read, and of all files.

    Returns:
        The records and problems, in order of the files.

    Raises:
        ReadError: if `source` does not exist, its `topicgraph.yaml` cannot be understood, or
            `strict` is set and there is a problem.

    >>> read("seeds").records[0].provider
    'New York Post'
    """
    folder = scan_folder(source, use_settings=use_settings)
    return read_folder(folder, strict=strict, progress=progress)


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
    records: list[Record] = []
    known = {
        name: content
        for name in (folder.names if cache else ())
        if cache and (content := cache.load(folder, name)) is not None
    }
    new_contents = read_files(folder, tuple(name for name in folder.names if name not in known))
    for count, name in enumerate(folder.names, 1):
        if (content := known.pop(name, None)) is None:
            content = next(new_contents)
            if cache is not None:
                cache.save(name, content)
        problems += content.problems
        records += content.records
        if strict and problems:
            raise strict_error(folder.base, problems[0])
        if progress is not None:
            progress(count, len(folder.names))
    records = settle(records, folder.config, problems, is_whole_folder=not folder.is_single_file)
    if strict and problems:
        raise strict_error(folder.base, problems[0])
    if not records and not problems:
        message = f"no file that ends in {', '.join(all_endings())}: nothing to read"
        problems.append(Problem(".", 0, "no-articles", message))
    problems.sort(key=lambda problem: (problem.file, problem.line, problem.code, problem.message))
    return Corpus(folder.source, tuple(records), tuple(problems), folder.config)


def strict_error(base: Path, problem: Problem) -> ReadError:
    """Make the error that strict reading raises for a problem."""
    path = str(base / problem.file)
    return ReadError(path, problem.line, problem=f"{problem.code} {problem.message}")
