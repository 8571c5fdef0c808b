"""Finding the article files in a folder. Links are not followed, nothing outside is read."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from topicgraph.errors import ReadError, check_path
from topicgraph.model import Problem
from topicgraph.sources.files import (
    FileContent,
    Stamp,
    digest,
    printable,
    read_bytes,
    read_file,
    stamp_of,
)
from topicgraph.sources.formats import all_endings
from topicgraph.sources.settings import FILE_NAME as SETTINGS_FILE
from topicgraph.sources.settings import Config, parse_settings

SITE_SETTINGS = frozenset(("_config.yml", "_config.yaml", "mkdocs.yml", "config.yaml", "hugo.yaml"))
"""Files that configure a site and are not articles."""

MAX_FOLDER_DEPTH = 64
"""Deeper folders are not read: nobody makes them by hand, and the search must end."""


@dataclass(frozen=True, slots=True)
class Folder:
    """The article files found in a folder, before any is read.

    `names` are relative to `base`, with `/`, in one order on every machine. `problems` are those of
    the search.
    """

    source: str
    base: Path
    names: tuple[str, ...]
    problems: tuple[Problem, ...]
    config: Config

    def read_file(self, name: str) -> FileContent:
        """Read one of the files."""
        return read_file(self.base, name, self.config)

    def stamp(self, name: str) -> Stamp | None:
        """Return the stamp of one of the files; None if it is gone."""
        try:
            return stamp_of(os.lstat(self.base / name))
        except OSError:
            return None

    def digest(self, name: str) -> bytes:
        """Return the digest of the bytes of one of the files; empty if they cannot be read."""
        try:
            return digest(read_bytes(self.base / name)[0])
        except OSError:
            return b""


def scan_folder(source: str | os.PathLike[str]) -> Folder:
    """Find the article files in a folder, or take the one file that `source` is.

    Raises:
        ReadError: if `source` does not exist, is not an article, or its `topicgraph.yaml` cannot be
            understood.

    >>> scan_folder("seeds").names[0]
    '000_5bda54a73f1cc96e.txt'
    """
    root = Path(check_path("source", source, "the path of a folder of articles, or of one article"))
    if not os.fspath(source) or not _exists(root):
        hint = "want a folder of articles or one article"
        raise ReadError(str(source), problem="does not exist", hint=hint)
    problems: list[Problem] = []
    is_file = root.is_file()
    if is_file and not is_article_name(root.name):
        hint = f"want a folder, or a file that ends in {', '.join(all_endings())}"
        raise ReadError(str(source), problem="is not an article", hint=hint)
    base = root if root.is_dir() else root.parent
    config = _read_settings(base)
    if is_file:  # in a single article there are no groups of outlets to compare
        config = replace(config, groups={})
    names = _find_names(root, problems) if root.is_dir() else [root.name]
    return Folder(str(source), base, tuple(names), tuple(problems), config)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # ValueError: a NUL, or half of a character
        return False


def _read_settings(base: Path) -> Config:
    path = base / SETTINGS_FILE
    return parse_settings(path.read_bytes(), str(path)) if path.is_file() else Config()


def _find_names(root: Path, problems: list[Problem]) -> list[str]:
    return sorted(_walk(os.fspath(root), "", problems), key=os.fsencode)


def _walk(folder: str, prefix: str, problems: list[Problem]) -> Iterator[str]:
    """Yield the names of the article files in a folder and those below it."""

    def report(name: str, code: str, message: str) -> None:
        problems.append(Problem(printable(name) or ".", 0, code, message))

    if prefix.count("/") > MAX_FOLDER_DEPTH:
        message = f"folder lies more than {MAX_FOLDER_DEPTH} deep: skipped"
        return report(prefix.rstrip("/"), "too-deep", message)
    try:
        entries = list(os.scandir(folder))
    except OSError as error:
        message = f"folder cannot be read ({error.strerror}): skipped"
        return report(prefix.rstrip("/"), "unreadable", message)
    for entry in entries:
        name = prefix + entry.name
        if entry.name.startswith(".") or entry.name in SITE_SETTINGS or name == SETTINGS_FILE:
            continue
        if entry.is_symlink():
            if is_article_name(entry.name) or entry.is_dir():
                report(name, "link", "is a link: not followed")
        elif entry.is_dir():
            yield from _walk(entry.path, f"{name}/", problems)
        elif is_article_name(entry.name):
            yield name
    return None


def is_article_name(name: str) -> bool:
    """Return whether a file of that name is read."""
    return name.lower().endswith(all_endings())
