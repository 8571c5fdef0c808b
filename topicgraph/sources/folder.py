"""Finding the article files in a folder. Links are not followed, nothing outside is read."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from topicgraph.errors import ReadError, check_path
from topicgraph.model import Problem
from topicgraph.sources import short_urls
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
from topicgraph.sources.settings import FILE_NAMES as SETTINGS_FILES
from topicgraph.sources.settings import Config, parse_settings
from topicgraph.sources.sites import (
    BUILD_FOLDERS,
    CONFIG_NAME,
    CONFIG_VARIANT,
    DATA_NAMES,
    SITE_FOLDERS,
    Site,
    combine_sites,
    read_site,
)

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
    is_single_file: bool = False

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


def scan_folder(source: str | os.PathLike[str], *, use_settings: bool = True) -> Folder:
    """Find the article files in a folder, or take the one file that `source` is.

    Args:
        source: the folder or file.
        use_settings: follow the `topicgraph.yaml` in the folder, which may be of a stranger.

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
    is_file = root.is_file()
    if is_file and not is_article_name(root.name):
        hint = f"want a folder, or a file that ends in {', '.join(all_endings())}"
        raise ReadError(str(source), problem="is not an article", hint=hint)
    base = root if root.is_dir() else root.parent
    problems: list[Problem] = []
    config = _read_settings(base, problems) if use_settings else Config()
    if use_settings and (targets := _read_short_urls(base, problems)):
        config = replace(config, short_urls=targets)
    if is_file:  # in a single article there are no groups of outlets to compare
        config = replace(config, groups={})
        return Folder(str(source), base, (root.name,), tuple(problems), config, is_single_file=True)
    scan = _Scan(problems)
    names = tuple(sorted(scan.walk(os.fspath(root), "", False), key=os.fsencode))
    if scan.sites:
        sites = sorted(scan.sites, key=lambda site: len(site.folder), reverse=True)
        config = replace(config, sites=tuple(sites))
    return Folder(str(source), base, names, tuple(problems), config)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # ValueError: a NUL, or half of a character
        return False


def _read_settings(base: Path, problems: list[Problem]) -> Config:
    """Read the settings file of a folder; a link is not followed."""
    found = [name for name in SETTINGS_FILES if os.path.lexists(base / name)]
    problems += [Problem(name, 0, "settings", f"{found[0]} is used instead") for name in found[1:]]
    if not found or (base / found[0]).is_dir():
        return Config()
    path = base / found[0]
    try:
        return parse_settings(read_bytes(path)[0], str(path))
    except OSError as error:
        message = f"cannot be read ({error.strerror or error}): not used"
        problems.append(Problem(found[0], 0, "settings", message))
        return Config()


def _read_short_urls(base: Path, problems: list[Problem]) -> dict[str, str]:
    """Read the file of short URLs of a folder; a link is not followed."""
    if not os.path.lexists(base / short_urls.FILE_NAME):
        return {}
    try:
        return short_urls.parse_short_urls(read_bytes(base / short_urls.FILE_NAME)[0])
    except OSError as error:
        message = f"cannot be read ({error.strerror or error}): not used"
        problems.append(Problem(short_urls.FILE_NAME, 0, "settings", message))
        return {}


class _Scan:
    """The search through a folder; collects problems and web sites."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        self.sites: list[Site] = []

    def report(self, name: str, code: str, message: str) -> None:
        self.problems.append(Problem(printable(name) or ".", 0, code, message))

    def walk(self, folder: str, prefix: str, in_site: bool) -> Iterator[str]:
        """Yield the names of the article files in a folder and those below it."""
        if prefix.count("/") > MAX_FOLDER_DEPTH:
            message = f"folder lies more than {MAX_FOLDER_DEPTH} deep: skipped"
            return self.report(prefix.rstrip("/"), "too-deep", message)
        try:
            entries = list(os.scandir(folder))
        except OSError as error:
            message = f"folder cannot be read ({error.strerror}): skipped"
            return self.report(prefix.rstrip("/"), "unreadable", message)
        in_site = self.find_site(folder, prefix, entries) or in_site
        for entry in entries:
            name = prefix + entry.name
            if entry.name.startswith(".") or name in SETTINGS_FILES:
                continue
            if entry.is_symlink():
                if is_article_name(entry.name) or entry.is_dir():
                    self.report(name, "link", "is a link: not followed")
            elif entry.is_dir():
                if entry.name.lower() in (SITE_FOLDERS if in_site else BUILD_FOLDERS):
                    message = "a folder of a site's output, design or data: skipped"
                    self.report(name, "site-folder", message)
                else:
                    yield from self.walk(entry.path, f"{name}/", in_site)
            elif is_article_name(entry.name) and not CONFIG_VARIANT.fullmatch(entry.name):
                yield name
        return None

    def find_site(self, folder: str, prefix: str, entries: list[os.DirEntry[str]]) -> bool:
        """Note the web site that this folder is the root of, if it is one."""
        names = sorted(e.name for e in entries if CONFIG_NAME.fullmatch(e.name))
        directories = {entry.name for entry in entries}
        if "config" in directories and directories & {"content", "themes", "layouts"}:  # Hugo
            names += [f"config/{part}/{name}" for part in HUGO_PARTS for name in HUGO_FILES]
        found: list[Site] = []
        for name in names:
            with suppress(OSError):
                found.append(read_site(prefix, name, read_bytes(Path(folder, name))[0]))
        if found:
            for data_name in (
                f"{name}.{end}" for name in DATA_NAMES for end in ("json", "yml", "yaml")
            ):
                with suppress(OSError):
                    found.append(
                        read_site(prefix, data_name, read_bytes(Path(folder, data_name))[0])
                    )
        site = combine_sites(found) if found else None
        is_site = site is not None and bool(
            site.url or site.name or directories & {"_posts", "content", "_site"}
        )
        if site is not None and is_site:
            self.sites.append(site)
        return is_site or "_posts" in directories


HUGO_PARTS = ("_default", "production")
HUGO_FILES = tuple(
    f"{name}.{end}" for name in ("hugo", "config") for end in ("toml", "yaml", "yml", "json")
)


def is_article_name(name: str) -> bool:
    """Return whether a file of that name is read."""
    return name.lower().endswith(all_endings())
