"""A folder of articles → records and problems. Nothing is resolved here, and no file can stop the
reading."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from topicgraph.errors import ReadError, invalid_argument
from topicgraph.model import Problem, Record, plain
from topicgraph.sources.folder import ENDINGS, Stamp, Survey, survey
from topicgraph.sources.settings import Config
from topicgraph.sources.workers import articles


@dataclass(frozen=True, slots=True)
class Corpus:
    """The articles of a folder as read: `records` in order of their file names, `problems`, and the
    folder's `config`.

    `files` are the names of all files read, in order, with digest and stamp, and `found` what lay
    there before they were read: by these a later build knows what has changed."""

    root: str
    records: tuple[Record, ...] = ()
    problems: tuple[Problem, ...] = ()
    config: Config = field(default_factory=Config)
    files: tuple[tuple[str, bytes, Stamp], ...] = field(default=(), repr=False)
    found: Survey | None = field(default=None, repr=False)

    def __repr__(self) -> str:
        return f"Corpus({self.root!r}: {len(self.records)} articles read, {len(self.problems)} problems)"

    def __len__(self) -> int:
        return len(self.records)

    def to_dict(self) -> dict[str, Any]:
        """What was read, JSON-ready: `root`, `records`, `problems` and `config`."""
        return {
            name: plain(getattr(self, name)) for name in ("root", "records", "problems", "config")
        }


def read(
    source: str | os.PathLike[str],
    *,
    strict: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> Corpus:
    """The articles in a folder and the folders below it, or in one file, as they stand.

    Reads `.md`, `.markdown`, `.txt`, `.yaml` and `.yml` files with YAML front matter; hidden files
    and folders are left alone, links are not followed. What is wrong in a file becomes a `Problem`
    in the result; with `strict` the first one raises `ReadError`, as does a `source` that is not
    there or a `topicgraph.yaml` that cannot be understood. `progress` is called with the number of
    files read so far, and of all.

    >>> read("seeds").records[0].provider
    'New York Post'
    """
    found = survey(source)
    if progress is not None and not callable(progress):
        raise invalid_argument(
            "progress", progress, "a function of two numbers: files read, and files in all"
        )
    problems = list(found.problems)
    records: list[Record] = []
    files: list[tuple[str, bytes, Stamp]] = []
    for count, (name, said) in enumerate(zip(found.names, articles(found), strict=True), 1):
        problems += said.problems
        files.append((name, said.digest, said.stamp))
        if said.record is not None:
            records.append(said.record)
        if strict and problems:
            raise stopped(found.base, problems[0])
        if progress is not None:
            progress(count, len(found.names))
    if not records and not problems:
        problems.append(nothing())
    ordered = tuple(sorted(problems, key=lambda p: (p.file, p.line, p.code, p.message)))
    return Corpus(str(source), tuple(records), ordered, found.config, tuple(files), found)


def stopped(base: Path | str, first: Problem) -> ReadError:
    """What is raised at the first problem where reading is strict; a `base` that is no path is an
    address that ends in "/"."""
    path = base + first.file if isinstance(base, str) else str(base / first.file)
    return ReadError(path, first.line, problem=f"{first.code} {first.message}")


def nothing() -> Problem:
    """What is wrong with a folder without articles."""
    return Problem(
        ".", 0, "no-articles", f"no file that ends in {', '.join(ENDINGS)}: nothing to read"
    )
