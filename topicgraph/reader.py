"""A folder of articles → records and problems. Nothing is resolved here, and no file can stop the reading.

Files are opened without following links and without waiting, must be regular and of a sane size, and never lie outside the folder.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from topicgraph import config as configuration
from topicgraph import frontmatter
from topicgraph.arguments import place, wrong
from topicgraph.config import Config
from topicgraph.errors import ReadError
from topicgraph.fields import NAMES, OURS, record
from topicgraph.model import Problem, Record, plain

ENDINGS = (".md", ".markdown", ".txt", ".yaml", ".yml")
SETTINGS = frozenset(("_config.yml", "_config.yaml", "mkdocs.yml", "config.yaml", "hugo.yaml"))
"""Files that set up a site and are no articles."""

LARGEST = frontmatter.LARGEST + frontmatter.BODY
"""No more than this many bytes of a file are read: the front matter and the start of the body."""

DEEPEST = 64
"""Folders that lie deeper are not read: none made by hand do, and the walk must end."""

MOST = 100
"""So many problems of one file are listed: what else is wrong with it is only counted."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """The articles of a folder as read: `records` in order of their file names, `problems`, and the folder's `config`."""

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
        return {name: plain(getattr(self, name)) for name in ("root", "records", "problems", "config")}


def read(source: str | os.PathLike[str], *, strict: bool = False, progress: Callable[[int, int], None] | None = None) -> Corpus:
    """The articles in a folder and the folders below it, or in one file, as they stand.

    Reads `.md`, `.markdown`, `.txt`, `.yaml` and `.yml` files with YAML front matter; hidden files and folders are left alone, links
    are not followed. What is wrong in a file becomes a `Problem` in the result; with `strict` the first one raises `ReadError`, as does a
    `source` that is not there or a `topicgraph.yaml` that cannot be understood. `progress` is called with the number of
    files read so far, and of all.

    >>> read("seeds").records[0].provider
    'New York Post'
    """
    if progress is not None and not callable(progress):
        raise wrong("progress", progress, "a function of two numbers: files read, and files in all")
    found_there = opened(source)
    base, names, config = found_there.base, found_there.names, found_there.config
    problems, records = list(found_there.problems), list[Record]()
    for count, name in enumerate(names, 1):
        found = article(base, name, config, problems)
        if found is not None:
            records.append(found)
        if strict and problems:
            raise stopped(base, problems[0])
        if progress is not None:
            progress(count, len(names))
    if not records and not problems:
        problems.append(nothing())
    return Corpus(str(source), tuple(records), tuple(sorted(problems, key=lambda p: (p.file, p.line, p.code, p.message))), config)


@dataclass(frozen=True, slots=True)
class Opened:
    """What is to be read: the folder, the `names` of its article files in order, its `config`, and the problems met on the way."""

    base: Path
    names: tuple[str, ...]
    config: Config
    problems: tuple[Problem, ...]


def opened(source: str | os.PathLike[str]) -> Opened:
    """A folder of articles, or one article, before a file of it is read; raises `ReadError` where it is not there.

    >>> opened("seeds").names[0]
    '000_5bda54a73f1cc96e.txt'
    """
    root = Path(place("source", source, "the path of a folder of articles, or of one article"))
    if not os.fspath(source) or not _is_there(root):
        raise ReadError(str(source), problem="is not there", hint="want a folder of articles or one article")
    base = root if root.is_dir() else root.parent
    if root.is_file() and not _wanted(root.name):
        raise ReadError(str(source), problem="is not an article", hint=f"want a folder, or a file that ends in {', '.join(ENDINGS)}")
    config, problems = _config(base), list[Problem]()
    if root.is_file():  # of one article there are no groups to compare, and no outlet is missing from them
        config = replace(config, groups={})
    names = _names(root, problems) if root.is_dir() else [root.name]
    return Opened(base, tuple(names), config, tuple(problems))


def stopped(base: Path, first: Problem) -> ReadError:
    """What is raised at the first problem where reading is strict."""
    return ReadError(str(base / first.file), first.line, problem=f"{first.code} {first.message}")


def nothing() -> Problem:
    """What is wrong with a folder without articles."""
    return Problem(".", 0, "no-articles", f"no file that ends in {', '.join(ENDINGS)}: nothing to read")


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # ValueError: a NUL, or half of a character
        return False


def _config(base: Path) -> Config:
    path = base / configuration.NAME
    if not path.is_file():
        return Config()
    config = configuration.parse(path.read_bytes(), str(path))
    for theirs, ours in config.fields.items():
        if ours not in OURS:
            raise ReadError(str(path), 0, "fields", f'"{theirs}: {ours}" names no field', f"want one of {', '.join(NAMES)}")
    return config


def _names(root: Path, problems: list[Problem]) -> list[str]:
    """Paths of the article files below `root`, relative to it, in one order on every machine."""
    return sorted(_walk(os.fspath(root), "", problems), key=os.fsencode)


def _walk(folder: str, prefix: str, problems: list[Problem]) -> Iterator[str]:
    if prefix.count("/") > DEEPEST:
        problems.append(Problem(shown(prefix.rstrip("/")), 0, "too-deep", f"folder lies more than {DEEPEST} deep: skipped"))
        return
    try:
        entries = list(os.scandir(folder))
    except OSError as error:
        problems.append(Problem(shown(prefix.rstrip("/")) or ".", 0, "unreadable", f"folder cannot be read ({error.strerror}): skipped"))
        return
    for entry in entries:
        if entry.name.startswith(".") or entry.name in SETTINGS or (not prefix and entry.name == configuration.NAME):
            continue
        name = prefix + entry.name
        if entry.is_symlink():
            if _wanted(entry.name) or entry.is_dir():
                problems.append(Problem(shown(name), 0, "link", "is a link: not followed"))
        elif entry.is_dir():
            yield from _walk(entry.path, f"{name}/", problems)
        elif _wanted(entry.name):
            yield name


def _wanted(name: str) -> bool:
    return name.lower().endswith(ENDINGS)


def shown(name: str) -> str:
    """A file name that may hold any bytes, as text that is safe to print and to save.

    >>> shown("a" + chr(10) + "b" + chr(0xDCE9))
    'a\\\\nb\\\\xe9'
    """
    text = name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)


def article(base: Path, name: str, config: Config, problems: list[Problem]) -> Record | None:
    """What one file of the folder `base` says; None where it says nothing that names an article. Problems are appended."""
    file = shown(name)
    try:
        raw = _bytes(base / name)
    except OSError as error:
        problems.append(Problem(file, 0, "unreadable", f"{error.strerror or error}: skipped"))
        return None
    document = frontmatter.read(raw, whole=name.lower().endswith((".yaml", ".yml")))
    met = [Problem(file, *trouble) for trouble in document.troubles]
    found = None if document.data is None else record(file, document, config, met)
    problems += met[:MOST]
    if len(met) > MOST:
        problems.append(Problem(file, 0, "more", f"{len(met) - MOST:,} more problems in this file are not listed"))
    return found


def _bytes(path: Path) -> bytes:
    """The start of a regular file, however it changes meanwhile; raises `OSError` for anything else."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb", buffering=0) as file:
        before = os.fstat(handle)
        if not stat.S_ISREG(before.st_mode):
            raise OSError(0, "not a regular file")
        raw = file.read(LARGEST)
        after = os.fstat(handle)
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise OSError(0, "changed while it was read")
    return raw or b""
