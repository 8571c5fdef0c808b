"""Noticing files that arrive in folders, and reading them, long before the next build.

A look at a folder that has not changed costs one question to the file system, so that many looks a
second are cheap at any number of articles. What is changed within a file is not noticed here.
"""

from __future__ import annotations

import os
import time
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from topicgraph.errors import ReadError
from topicgraph.model import Record
from topicgraph.sources.files import NO_STAMP, FileContent, Stamp, printable, stamp_of
from topicgraph.sources.folder import MAX_FOLDER_DEPTH, Folder, scan_folder
from topicgraph.sources.settings import Config
from topicgraph.sources.settle import settle

MAX_ARRIVED = 1_000
"""Files that are read before they are built; the others wait for the build."""
MAX_ARRIVED_BYTES = 1 << 20
"""A larger file waits for the build: it may hold any number of articles."""
UNSETTLED_NS = 2_000_000_000
"""A folder or file changed so few nanoseconds ago may change again without a change of its time."""


class ArrivedFile(NamedTuple):
    """A file that no build has read: its name, when it was noticed, and what it says."""

    name: str
    moment: float
    records: tuple[Record, ...]


@dataclass(frozen=True, slots=True)
class Arrived:
    """The files that have arrived since the last build.

    - `number`: another one for each state
    - `files`: those that hold an article, in the order in which they were noticed
    - `left_out`: how many more have arrived, but are not read before the build
    """

    number: int = 0
    files: tuple[ArrivedFile, ...] = ()
    config: Config = field(default_factory=Config)
    left_out: int = 0


class _Place(NamedTuple):
    """A folder as it was last seen; `is_certain`: its time would show any change since."""

    modified: int
    is_certain: bool
    names: frozenset[str]
    folders: tuple[str, ...]


class FolderWatch:
    """Notices whether the names of the files in folders have changed."""

    def __init__(self, sources: Sequence[str]) -> None:
        self.sources = sources
        self._places: dict[str, _Place] = {}

    def poll(self) -> bool:
        """Return whether names have come or gone since the last look; true at the first."""
        places: dict[str, _Place] = {}
        waiting = [(os.fspath(path), 0) for path in map(Path, self.sources) if path.is_dir()]
        while waiting:
            path, depth = waiting.pop()
            place = self._look(path)
            if place is not None and path not in places:
                places[path] = place
                if depth < MAX_FOLDER_DEPTH:
                    waiting += ((folder, depth + 1) for folder in place.folders)
        before, self._places = self._places, places
        return before.keys() != places.keys() or any(
            before[path] is not place and before[path].names != place.names
            for path, place in places.items()
        )

    def _look(self, path: str) -> _Place | None:
        """Look at one folder; None if it is gone."""
        known = self._places.get(path)
        try:
            modified = os.stat(path, follow_symlinks=False).st_mtime_ns  # noqa: PTH116  # faster
            if known and known.is_certain and known.modified == modified:
                return known
            is_certain = modified < time.time_ns() - UNSETTLED_NS
            with os.scandir(path) as entries:
                visible = [entry for entry in entries if not entry.name.startswith(".")]
        except OSError:
            return None
        folders = (entry.path for entry in visible if entry.is_dir(follow_symlinks=False))
        names = frozenset(entry.name for entry in visible)
        return _Place(modified, is_certain, names, tuple(folders))


class ArrivalReader:
    """Reads the files of sources that no build has read.

    - `arrived`: what they say now
    - `order`: counts the files that were noticed, so that it can be said which came before a build
    """

    def __init__(self, sources: Sequence[str], built: Collection[str]) -> None:
        """Begin with the files of the last build, by their printable names."""
        self.sources = sources
        self.arrived = Arrived()
        self.order = 0
        self._watch = FolderWatch(sources)
        self._built: Collection[str] | None = built
        self._known: set[str] = set()
        self._waiting: dict[str, tuple[int, float]] = {}  # name → order and time of its notice
        self._paths: dict[str, str] = {}  # of the files that are read
        self._stamps: dict[str, Stamp] = {}
        self._contents: dict[str, FileContent] = {}

    def poll(self) -> bool:
        """Look for files that have come, gone, or changed since they came; true if any has."""
        has_new_names = self._watch.poll()
        if not has_new_names and not self._find_changed():
            return False
        try:
            folder = scan_folder(*self.sources)
        except ReadError:
            return False
        self._note_names(folder.names)
        self._read(folder)
        return True

    def count_waiting(self) -> int:
        """Return how many files wait for a build."""
        return len(self._waiting)

    def forget(self, order: int) -> None:
        """Forget the files that were noticed before a build began, when it has ended well.

        Args:
            order: The `order` at its beginning.
        """
        for name in [name for name, (own, _) in self._waiting.items() if own <= order]:
            self._drop(name)
        self._publish(self.arrived.config)

    def _note_names(self, names: Sequence[str]) -> None:
        now = time.time()
        if self._built is not None:  # the first look
            known, self._built = self._built, None
            self._known = {name for name in names if printable(name) in known}
        for name in names:
            if name not in self._known:
                self.order += 1
                self._waiting[name] = (self.order, now)
        for name in self._waiting.keys() - set(names):
            self._drop(name)
        self._known = set(names)

    def _drop(self, name: str) -> None:
        del self._waiting[name]
        self._forget_content(name)

    def _forget_content(self, name: str) -> None:
        for values in (self._paths, self._stamps, self._contents):
            values.pop(name, None)

    def _find_changed(self) -> bool:
        """Tell whether a file that is read has changed: some are written after they are made."""
        return any(_find_stamp(self._paths[name]) != self._stamps[name] for name in self._paths)

    def _read(self, folder: Folder) -> None:
        newest = sorted(self._waiting, key=lambda name: self._waiting[name], reverse=True)
        chosen = newest[:MAX_ARRIVED]
        for name in self._paths.keys() - set(chosen):
            self._forget_content(name)
        for name in chosen:
            self._paths[name] = folder.locate(name)
            stamp = _find_stamp(self._paths[name])
            if stamp != self._stamps.get(name):
                self._stamps[name] = stamp
                self._contents.pop(name, None)
                if stamp.size <= MAX_ARRIVED_BYTES:
                    self._contents[name] = folder.read_file(name)
        self._publish(folder.config)

    def _publish(self, config: Config) -> None:
        contents = sorted(self._contents.items())
        problems = [problem for _, content in contents for problem in content.problems]
        undated = {problem.file for problem in problems if problem.code == "no-date"}
        kept: dict[str, list[Record]] = {}
        for record in settle(
            [record for _, content in contents for record in content.records],
            config,
            problems,
            is_whole_folder=False,
            files_of_many={printable(name) for name, content in contents if content.summary},
        ):
            # Only all articles of a site tell whether a page without a date is one of them.
            if record.file not in undated or config.site_of(record.file) is None:
                kept.setdefault(record.file, []).append(record)
        files = (
            ArrivedFile(printable(name), moment, tuple(kept[printable(name)]))
            for name, (_, moment) in self._waiting.items()
            if printable(name) in kept
        )
        left_out = len(self._waiting) - len(self._contents)
        self.arrived = Arrived(self.arrived.number + 1, tuple(files), config, left_out)


def _find_stamp(path: str) -> Stamp:
    try:
        return stamp_of(os.lstat(path))
    except OSError:
        return NO_STAMP
