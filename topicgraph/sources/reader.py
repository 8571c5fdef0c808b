"""A folder of articles → records and problems. Nothing is resolved here, and no file can stop the
reading."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from topicgraph.errors import ReadError, invalid_argument
from topicgraph.model import Problem, Record, plain
from topicgraph.sources.folder import ENDINGS, Read, Survey, survey
from topicgraph.sources.settings import Config
from topicgraph.sources.workers import articles


@dataclass(frozen=True, slots=True)
class Corpus:
    """The articles of a folder as read: `records` in order of their file names, `problems`, and the
    folder's `config`."""

    root: str
    records: tuple[Record, ...] = ()
    problems: tuple[Problem, ...] = ()
    config: Config = field(default_factory=Config)

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
    return read_survey(survey(source), strict=strict, progress=progress)


class RecordCache(Protocol):
    """Knows what was read from files before."""

    def load(self, survey: Survey, name: str) -> Read | None:
        """What was read from a file whose content is the same as then; None if not known."""

    def save(self, name: str, read: Read) -> None:
        """Remember what was read from a file."""


def read_survey(
    found: Survey,
    *,
    strict: bool = False,
    progress: Callable[[int, int], None] | None = None,
    cache: RecordCache | None = None,
) -> Corpus:
    """Read the files of a surveyed folder, except for those that the `cache` knows; see `read`."""
    if progress is not None and not callable(progress):
        raise invalid_argument(
            "progress", progress, "a function of two numbers: files read, and files in all"
        )
    problems = list(found.problems)
    records: list[Record] = []
    cached = {
        name: known
        for name in (found.names if cache else ())
        if cache and (known := cache.load(found, name)) is not None
    }
    fresh = articles(found, tuple(name for name in found.names if name not in cached))
    for count, name in enumerate(found.names, 1):
        if (said := cached.pop(name, None)) is None:
            said = next(fresh)
            if cache is not None:
                cache.save(name, said)
        problems += said.problems
        if said.record is not None:
            records.append(said.record)
        if strict and problems:
            raise stopped(found.base, problems[0])
        if progress is not None:
            progress(count, len(found.names))
    if not records and not problems:
        problems.append(nothing())
    ordered = tuple(sorted(problems, key=lambda p: (p.file, p.line, p.code, p.message)))
    return Corpus(found.source, tuple(records), ordered, found.config)


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
