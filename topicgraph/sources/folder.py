"""What lies in a folder of articles, and what one file of it says. No file can stop the reading.

Files are opened without following links and without waiting, must be regular and of a sane size,
and never lie outside the folder."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from topicgraph.errors import ReadError, check_path
from topicgraph.model import Problem, Record
from topicgraph.sources import frontmatter
from topicgraph.sources import settings as configuration
from topicgraph.sources.fields import NAMES, OURS, record
from topicgraph.sources.settings import Config

ENDINGS = (".md", ".markdown", ".txt", ".yaml", ".yml")
SETTINGS = frozenset(("_config.yml", "_config.yaml", "mkdocs.yml", "config.yaml", "hugo.yaml"))
"""Files that set up a site and are no articles."""

LARGEST = frontmatter.LARGEST + frontmatter.BODY
"""No more than this many bytes of a file are read: the front matter and the start of the body."""

DEEPEST = 64
"""Folders that lie deeper are not read: none made by hand do, and the walk must end."""

MOST = 100
"""So many problems of one file are listed: what else is wrong with it is only counted."""


class Stamp(NamedTuple):
    """What the file system says of a file: bytes, and nanoseconds of the last change of its content
    and of its state."""

    size: int
    modified: int
    changed: int


class Read(NamedTuple):
    """One file that was read: a digest of its bytes (empty where they could not be had), its stamp,
    and what it says."""

    digest: bytes
    stamp: Stamp
    record: Record | None
    problems: list[Problem]


@dataclass(frozen=True, slots=True)
class Survey:
    """What lies in a folder, before any article is read: names of files below `base`, and what was
    wrong on the way."""

    source: str
    base: Path
    names: tuple[str, ...]
    problems: tuple[Problem, ...]
    config: Config

    def article(self, name: str) -> Read:
        """One of the files, read."""
        return _article(self.base, name, self.config)

    def stamp(self, name: str) -> Stamp | None:
        """The stamp of one of the files; None where it is gone."""
        try:
            return _stamp(os.lstat(self.base / name))
        except OSError:
            return None

    def digest(self, name: str) -> bytes:
        """The digest of the bytes of one of the files; empty where they cannot be had."""
        try:
            return _digest(_bytes(self.base / name)[0])
        except OSError:
            return b""


def survey(source: str | os.PathLike[str]) -> Survey:
    """What lies in a folder (or: that there is one file), before any article is read; raises as
    `read` does.

    >>> survey("seeds").names[0]
    '000_5bda54a73f1cc96e.txt'
    """
    root = Path(check_path("source", source, "the path of a folder of articles, or of one article"))
    if not os.fspath(source) or not _is_there(root):
        raise ReadError(
            str(source), problem="is not there", hint="want a folder of articles or one article"
        )
    problems: list[Problem] = []
    base = root if root.is_dir() else root.parent
    if root.is_file() and not wanted(root.name):
        raise ReadError(
            str(source),
            problem="is not an article",
            hint=f"want a folder, or a file that ends in {', '.join(ENDINGS)}",
        )
    config = _config(base)
    if (
        root.is_file()
    ):  # of one article there are no groups to compare, and no outlet is missing from them
        config = replace(config, groups={})
    names = _names(root, problems) if root.is_dir() else [root.name]
    return Survey(str(source), base, tuple(names), tuple(problems), config)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # ValueError: a NUL, or half of a character
        return False


def _config(base: Path) -> Config:
    path = base / configuration.NAME
    return settings(path.read_bytes(), str(path)) if path.is_file() else Config()


def settings(raw: bytes, path: str) -> Config:
    """What a `topicgraph.yaml` says; raises `ReadError` where it cannot be understood."""
    config = configuration.parse(raw, path)
    for theirs, ours in config.fields.items():
        if ours not in OURS:
            raise ReadError(
                str(path),
                0,
                "fields",
                f'"{theirs}: {ours}" names no field',
                f"want one of {', '.join(NAMES)}",
            )
    return config


def _names(root: Path, problems: list[Problem]) -> list[str]:
    """Paths of the article files below `root`, relative to it, in one order on every machine."""
    return sorted(_walk(os.fspath(root), "", problems), key=os.fsencode)


def _walk(folder: str, prefix: str, problems: list[Problem]) -> Iterator[str]:
    if prefix.count("/") > DEEPEST:
        problems.append(
            Problem(
                shown(prefix.rstrip("/")),
                0,
                "too-deep",
                f"folder lies more than {DEEPEST} deep: skipped",
            )
        )
        return
    try:
        entries = list(os.scandir(folder))
    except OSError as error:
        problems.append(
            Problem(
                shown(prefix.rstrip("/")) or ".",
                0,
                "unreadable",
                f"folder cannot be read ({error.strerror}): skipped",
            )
        )
        return
    for entry in entries:
        if (
            entry.name.startswith(".")
            or entry.name in SETTINGS
            or (not prefix and entry.name == configuration.NAME)
        ):
            continue
        name = prefix + entry.name
        if entry.is_symlink():
            if wanted(entry.name) or entry.is_dir():
                problems.append(Problem(shown(name), 0, "link", "is a link: not followed"))
        elif entry.is_dir():
            yield from _walk(entry.path, f"{name}/", problems)
        elif wanted(entry.name):
            yield name


def wanted(name: str) -> bool:
    """Whether a file of that name is read as an article."""
    return name.lower().endswith(ENDINGS)


def shown(name: str) -> str:
    r"""A file name that may hold any bytes, as text that is safe to print and to save.

    >>> shown("a" + chr(10) + "b" + chr(0xDCE9))
    'a\\\\nb\\\\xe9'
    """
    text = name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return (
        text
        if text.isprintable()
        else "".join(
            char if char.isprintable() else char.encode("unicode_escape").decode() for char in text
        )
    )


NOWHERE = Stamp(0, 0, 0)


def _article(base: Path, name: str, config: Config) -> Read:
    try:
        raw, stamp = _bytes(base / name)
    except OSError as error:
        return unread(name, error.strerror or str(error))
    return said(name, raw, config, stamp)


def unread(name: str, why: str) -> Read:
    """A file whose bytes could not be had."""
    return Read(b"", NOWHERE, None, [Problem(shown(name), 0, "unreadable", f"{why}: skipped")])


def said(name: str, raw: bytes, config: Config, stamp: Stamp = NOWHERE) -> Read:
    """What the first `LARGEST` bytes of a file say."""
    file = shown(name)
    document = frontmatter.read(raw, whole=name.lower().endswith((".yaml", ".yml")))
    met = [Problem(file, *trouble) for trouble in document.troubles]
    found = None if document.data is None else record(file, document, config, met)
    problems = met[:MOST]
    if len(met) > MOST:
        problems.append(
            Problem(
                file, 0, "more", f"{len(met) - MOST:,} more problems in this file are not listed"
            )
        )
    return Read(_digest(raw), stamp, found, problems)


def _digest(raw: bytes) -> bytes:
    return hashlib.blake2b(raw, digest_size=16).digest()


def _stamp(status: os.stat_result) -> Stamp:
    return Stamp(status.st_size, status.st_mtime_ns, status.st_ctime_ns)


def _bytes(path: Path) -> tuple[bytes, Stamp]:
    """The start of a regular file, however it changes meanwhile, and its stamp; raises `OSError`
    for anything else."""
    handle = os.open(
        path,
        os.O_RDONLY
        | getattr(os, "O_NOFOLLOW", 0)
        | getattr(os, "O_NONBLOCK", 0)
        | getattr(os, "O_BINARY", 0),
    )
    with os.fdopen(handle, "rb", buffering=0) as file:
        before = os.fstat(handle)
        if not stat.S_ISREG(before.st_mode):
            raise OSError(0, "not a regular file")
        raw = file.read(LARGEST)
        after = os.fstat(handle)
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise OSError(0, "changed while it was read")
    return raw or b"", _stamp(before)
