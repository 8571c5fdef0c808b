"""What a build remembers for the next one: `cache.sqlite`, which may be deleted at any time.

The table `files` holds one row for each input file: its stamp (size and times of the last change),
a digest of its content, and what was read from it as JSON. A row is used only if the content is
the same, and all rows only if the settings and the code are the same. The table `build` describes
the last complete build, so that a build of an unchanged folder has nothing to do.

The cache only saves time. A damaged cache is discarded, and a file of another program is left
alone; in both cases everything is read again. It is JSON in checksummed rows, never pickled
objects.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import stat
import sys
import time
import zlib
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from topicgraph.model import Problem, Record, plain
from topicgraph.plugins import list_versions
from topicgraph.sources.files import NO_STAMP, FileContent, Stamp
from topicgraph.sources.folder import Folder
from topicgraph.sources.formats.format import Summary

FILE_NAME = "cache.sqlite"

APPLICATION_ID = 0x74676361
"""Marks a SQLite file as a cache of topicgraph ("tgca"); stored at byte 68 of its header."""

TRUSTED_AGE_NS = 2_000_000_000
"""A file changed less than this many nanoseconds before a build began may change again without a
change of its stamp: some file systems keep times to two seconds."""

MAX_CONTENT_BYTES = 64 << 20
"""A larger row is not of our making."""

MAX_RECORDS = 20_000
"""A file of more articles is read again: keeping its records takes as long as reading it."""

TABLES = (
    "CREATE TABLE build(key TEXT PRIMARY KEY, value BLOB)",
    "CREATE TABLE files(name BLOB PRIMARY KEY, size INTEGER, modified INTEGER, changed INTEGER,"
    " digest BLOB, content BLOB, checksum INTEGER)",
)

DAMAGE = (sqlite3.Error, ValueError, TypeError, LookupError, OverflowError, RecursionError)
"""What reading a damaged or forged cache may raise."""

PASSING_FAULTS = ("SQLITE_BUSY", "SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_FULL")
"""Another build holds the cache, or its folder cannot be written to."""


class BuildCache:
    """The cache of one output folder, for one build.

    A build calls `load` and `save` for each input file, and `finish` once its outputs are written;
    until then the file on disk is unchanged. Without `finish` nothing is remembered.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Open the cache at `path`; if that is impossible, the cache is empty and saves nothing."""
        self.path = Path(path)
        self._began = time.time_ns()
        self._rows: dict[bytes, tuple[Stamp, bytes]] = {}
        self._connection: sqlite3.Connection | None = None
        self._created_folder = not self.path.parent.exists()
        if _is_cache_or_absent(self.path):
            try:
                self._connection = _open(self.path)
            except (sqlite3.Error, OSError, UnicodeError) as error:
                self._discard_if_damaged(error)

    @property
    def is_open(self) -> bool:
        """Whether this build can use and write the cache."""
        return self._connection is not None

    # --- an unchanged folder

    def unchanged_report(
        self, folder: Folder, embeddings: str | None, outputs: Iterable[Path]
    ) -> str | None:
        """The report of the last build, if a build now would give the same; None if it may differ.

        Args:
            folder: The input folder as it is now.
            embeddings: The model of this build.
            outputs: The files that a build writes.
        """
        try:
            known = self._build_values()
            if known.get("state") != _state_key(folder, embeddings).hex():
                return None
            if json.loads(known["outputs"]) != _describe(outputs):
                return None
            rows = self._stamps()
        except DAMAGE as error:
            self._discard_if_damaged(error)
            return None
        if len(rows) != len(folder.names):
            return None
        for name in folder.names:
            stamp = folder.stamp(name)
            if stamp is None or stamp == NO_STAMP or stamp != rows.get(os.fsencode(name)):
                return None
        return known.get("report")

    # --- records of files

    def start(self, folder: Folder) -> None:
        """Prepare for reading a folder: forget everything if settings or code have changed."""
        if self._connection is None:
            return
        try:
            key = _reading_key(folder).hex()
            if self._build_values().get("reading") != key:
                self._connection.execute("DELETE FROM files")
            self._connection.execute("DELETE FROM build")
            self._connection.execute("INSERT INTO build VALUES ('reading', ?)", (key,))
            self._rows = {
                name: (Stamp(size, modified, changed), digest)
                for name, size, modified, changed, digest in self._connection.execute(
                    "SELECT name, size, modified, changed, digest FROM files"
                )
            }
            names = set(map(os.fsencode, folder.names))
            gone = [(name,) for name in self._rows if name not in names]
            self._connection.executemany("DELETE FROM files WHERE name = ?", gone)
        except DAMAGE as error:
            self._discard_if_damaged(error)

    def load(self, folder: Folder, name: str) -> FileContent | None:
        """What was read from a file whose content is the same as then; None if it is not known."""
        known = self._rows.get(os.fsencode(name))
        if known is None or self._connection is None:
            return None
        stamp, (known_stamp, digest) = folder.stamp(name), known
        if stamp is None or (stamp != known_stamp and folder.digest(name) != digest):
            return None
        try:
            row = self._connection.execute(
                "SELECT content, checksum FROM files WHERE name = ? AND length(content) <= ?",
                (os.fsencode(name), MAX_CONTENT_BYTES),
            ).fetchone()
            if row is None or row[1] != _checksum(name, digest, row[0]):
                return None
            content = FileContent(digest, stamp, *_decode(row[0]))
            if stamp != known_stamp:
                self._update_stamp(name, stamp)
        except DAMAGE as error:
            self._discard_if_damaged(error)
            return None
        return content

    def save(self, name: str, content: FileContent) -> None:
        """Remember what was read from a file."""
        if self._connection is None or not content.digest:
            return
        encoded = _encode(content) if len(content.records) <= MAX_RECORDS else None
        row = (
            os.fsencode(name), *self._trusted(content.stamp), content.digest, encoded,
            _checksum(name, content.digest, encoded),
        )  # fmt: skip
        try:
            self._connection.execute("INSERT OR REPLACE INTO files VALUES (?,?,?,?,?,?,?)", row)
        except sqlite3.Error as error:
            self._discard_if_damaged(error)

    def _update_stamp(self, name: str, stamp: Stamp) -> None:
        if self._connection is not None:
            self._connection.execute(
                "UPDATE files SET size = ?, modified = ?, changed = ? WHERE name = ?",
                (*self._trusted(stamp), os.fsencode(name)),
            )

    def _trusted(self, stamp: Stamp) -> Stamp:
        is_old = max(stamp.modified, stamp.changed) < self._began - TRUSTED_AGE_NS
        return stamp if is_old else NO_STAMP

    # --- the end of a build

    def finish(
        self, folder: Folder, embeddings: str | None, outputs: Iterable[Path], report: str
    ) -> None:
        """Remember a build whose outputs are written, with the report that was shown of it."""
        if self._connection is None:
            return
        values = {
            "state": _state_key(folder, embeddings).hex(),
            "outputs": json.dumps(_describe(outputs)),
            "report": report,
        }
        try:
            self._connection.executemany(
                "INSERT OR REPLACE INTO build VALUES (?, ?)", values.items()
            )
            self._connection.commit()
        except (sqlite3.Error, UnicodeError) as error:
            self._discard_if_damaged(error)
        self.close()

    def close(self) -> None:
        """Let go of the file; what was not finished is undone."""
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.rollback()
            self._connection.close()
            self._connection = None
        with suppress(OSError):  # a build that failed leaves no empty file or folder
            if not self.path.stat().st_size:
                self.path.unlink()
                if self._created_folder:
                    self.path.parent.rmdir()

    def _discard_if_damaged(self, error: Exception) -> None:
        """Go on without the cache, and remove it unless the fault is only that of this moment."""
        self.close()
        self._rows = {}
        if getattr(error, "sqlite_errorname", "") not in PASSING_FAULTS and _is_cache_or_absent(
            self.path
        ):
            with suppress(OSError):
                self.path.unlink(missing_ok=True)

    def _build_values(self) -> dict[str, str]:
        if self._connection is None:
            return {}
        return {
            str(key): str(value)
            for key, value in self._connection.execute("SELECT key, value FROM build LIMIT 16")
        }

    def _stamps(self) -> dict[bytes, Stamp]:
        if self._connection is None:
            return {}
        rows = self._connection.execute("SELECT name, size, modified, changed FROM files")
        return {name: Stamp(size, modified, changed) for name, size, modified, changed in rows}


def _open(path: Path) -> sqlite3.Connection:
    """A connection that holds the write lock; raises `sqlite3.Error` if another build has it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(path, timeout=0, isolation_level=None)
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        # Losing the cache in a crash costs only time: no waiting for the disk, no journal file.
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("BEGIN IMMEDIATE")
        schema = {
            row[0] for row in connection.execute("SELECT sql FROM sqlite_master WHERE sql NOTNULL")
        }
        if not schema:
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            for table in TABLES:
                connection.execute(table)
        elif schema != set(TABLES):  # of another version, or forged: views could do anything
            raise sqlite3.DatabaseError("not the schema of this version")
    except BaseException:
        connection.close()
        raise
    return connection


def _is_cache_or_absent(path: Path) -> bool:
    """Whether a file is a cache of ours, in whatever state, or can become one.

    Anything else (a link, a pipe, a database of another program) is left alone.
    """
    try:
        status = os.lstat(path)
        if not stat.S_ISREG(status.st_mode):
            return False
        with path.open("rb") as file:
            header = file.read(72)
    except FileNotFoundError:
        return True
    except (OSError, ValueError):
        return False
    has_our_id = header[:16] == b"SQLite format 3\0" and header[68:72] == APPLICATION_ID.to_bytes(4)
    return has_our_id or not header


def _describe(outputs: Iterable[Path]) -> list[list[int | str]]:
    """Name, size and times of each output file; an absent one has no entry."""
    described: list[list[int | str]] = []
    for path in sorted(outputs):
        with suppress(OSError):
            status = os.lstat(path)
            described.append([
                path.name, status.st_size, status.st_mtime_ns, status.st_ctime_ns
            ])  # fmt: skip
    return described


def _reading_key(folder: Folder) -> bytes:
    """Changes with all that influences how a file is read, except for its name and content."""
    return _digest(_code_digest(), list_versions("topicgraph.sources"), plain(folder.config))


def _state_key(folder: Folder, embeddings: str | None) -> bytes:
    """Changes with all that influences a build, except for the content of the files."""
    problems = [problem.to_dict() for problem in folder.problems]
    return _digest(_reading_key(folder), folder.source, problems, embeddings)


def _digest(*parts: object) -> bytes:
    text = repr(parts).encode("utf-8", "backslashreplace")
    return hashlib.blake2b(text, digest_size=16).digest()


CODE_ENDINGS = (".py", ".yaml", ".js", ".css", ".html")


@cache
def _code_digest() -> bytes:
    """A digest of this package: other code may read and relate differently."""
    digest = hashlib.blake2b(digest_size=16)
    paths = [
        f"{folder}/{name}"
        for folder, _, names in os.walk(Path(__file__).parents[1])
        for name in names
        if name.endswith(CODE_ENDINGS)
    ]
    for path in sorted(paths):
        digest.update(Path(path).read_bytes())
    return digest.digest()


def _checksum(name: str, digest: bytes, content: bytes | None) -> int:
    return zlib.crc32(content or b"", zlib.crc32(digest, zlib.crc32(os.fsencode(name))))


def _encode(content: FileContent) -> bytes:
    problems = [(p.file, p.line, p.code, p.message) for p in content.problems]
    return json.dumps(
        (list(map(_record_values, content.records)), problems, content.summary)
    ).encode()


def _decode(content: bytes) -> tuple[tuple[Record, ...], list[Problem], Summary | None]:
    records, problems, summary = json.loads(content)
    if any(tuple(map(type, problem)) != (str, int, str, str) for problem in problems):
        raise TypeError("not the values of a problem")
    if summary is not None and tuple(map(type, summary)) != (str, str, int, str):
        raise TypeError("not the values of a summary")
    return (
        tuple(map(_record, records)),
        [Problem(*problem) for problem in problems],
        None if summary is None else Summary(*summary),
    )


def _record_values(record: Record) -> list[Any]:
    values: list[Any] = list(record)
    values[RELATED_POSITION] = [_record_values(entry) for entry in record.related]
    return values


def _record(values: list[Any], depth: int = 0) -> Record:
    """The record of decoded values; raises `TypeError` or `ValueError` if they are not of one."""
    if len(values) != len(VALUE_TYPES) or depth > 1:
        raise TypeError("not the values of a record")
    if not all(map(isinstance, values, VALUE_TYPES)):
        raise TypeError("not the values of a record")
    for position in LIST_POSITIONS:
        if set(map(type, values[position])) - {str}:
            raise TypeError("not a list of texts")
        values[position] = tuple(values[position])
    related = values[RELATED_POSITION]
    values[RELATED_POSITION] = tuple(_record(entry, depth + 1) for entry in related)
    values[ORIGINS_POSITION] = sys.intern(values[ORIGINS_POSITION])  # many files have the same
    return Record._make(values)


def _value_type(field: str) -> Any:
    """The type of a field of a record in JSON; its default value tells it."""
    default = Record._field_defaults.get(field, "")
    if default is None:
        return int | None
    return list if isinstance(default, tuple) else type(default)


VALUE_TYPES = tuple(map(_value_type, Record._fields))
RELATED_POSITION = Record._fields.index("related")
ORIGINS_POSITION = Record._fields.index("origins")
LIST_POSITIONS = tuple(
    position
    for position, kind in enumerate(VALUE_TYPES)
    if kind is list and position != RELATED_POSITION
)
