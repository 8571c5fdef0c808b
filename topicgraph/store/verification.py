"""Is a saved file what was written? Checksums, and how to avoid computing them for each question.

`graph.sqlite` holds its own checksum: the CRC-32 of the file with the checksum itself as zeros, in
the table `provenance`, which was written first and so is on page 2. Reading a large file for each
question would take longer than the answer. So a save notes what the file system says of the file
once it is written: size, inode and times of change. While that is still so, the file is taken to be
what was written; otherwise its checksum is computed. `topicgraph check` always computes it.
"""

from __future__ import annotations

import io
import json
import os
import re
import stat
import zlib
from pathlib import Path

from topicgraph.errors import ReadError
from topicgraph.store import schema

FILE_NAME = "graph.sqlite"
STAMP_NAME = ".graph.sqlite.stamp"
HINT = "build again: topicgraph build SOURCE -o OUTPUT"

SHARD_NAME = re.compile(r"(articles|edges|problems|stories)/[0-9]{5,}\.parquet")
"""The name of a file of a build of shards, next to its database."""

MAGIC = b"SQLite format 3\0"
PAGE_SIZE = 4096
"""Bytes of a page of our databases: SQLite's default since 2016, set by us in any case."""
CHECKSUM = re.compile(rb"crc32:[0-9a-f]{8}")
CHUNK = 1 << 20
"""Bytes read at a time for a checksum."""

HEAD_SIZE = 16 * PAGE_SIZE
"""Bytes at the start of a database of ours that hold the checksums of its Parquet files."""
MIN_DATABASE_SIZE = 512
"""Bytes of the smallest page of SQLite: a shorter file holds no data of anybody."""

MAX_STAMP_SIZE = 1_000
"""Bytes; ours have about 70."""


def damaged(path: Path) -> ReadError:
    """Make the error for a saved file that is not what this program wrote."""
    return ReadError(str(path), problem="is damaged or incomplete", hint=HINT)


def verify_database(path: Path, *, trust_stamp: bool = True) -> None:
    """Check that a file is a database of ours and is what was written.

    Args:
        path: The `graph.sqlite` of a saved output.
        trust_stamp: Do not compute the checksum if the file system says that nothing has changed.

    Raises:
        ReadError: there is none, or it is damaged, foreign or of another format.
    """
    try:
        handle = open_regular_file(path)
    except (FileNotFoundError, NotADirectoryError, ValueError):  # ValueError: a NUL in the path
        raise _nothing_saved(path.parent) from None
    except OSError:
        raise damaged(path) from None
    with io.FileIO(handle) as file:
        pages = file.read(2 * PAGE_SIZE)
        if application_id(pages) != schema.APPLICATION_ID:
            if is_our_database(path):
                raise damaged(path)
            raise ReadError(str(path), problem="was not written by topicgraph", hint=HINT)
        _check_format(pages, path)
        size = os.fstat(handle).st_size
        if int.from_bytes(pages[28:32], "big") * PAGE_SIZE != size or pages[16:18] != b"\x10\x00":
            raise damaged(path)
        if trust_stamp and _read_stamp(path) == _status(handle):
            return
        match = CHECKSUM.search(pages, PAGE_SIZE)
        if match is None or match[0] != checksum(path, pages, match.start()):
            raise damaged(path)


def open_regular_file(path: Path) -> int:
    """Open a file for reading, unless it is a pipe or a device, on which reading could hang."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise OSError(f"{path} is not a regular file")
    return handle


def application_id(header: bytes) -> int:
    """Return the application id in the header of a SQLite database, or 0."""
    return int.from_bytes(header[68:72], "big") if header.startswith(MAGIC) else 0


def is_our_database(path: Path) -> bool:
    """Tell whether a file is a database of ours, even one whose header is damaged.

    Such a one still lists the checksums of the Parquet files that were saved with it. One that was
    cut off within its header lies next to the stamp of a save, and holds no data.
    """
    try:
        with io.FileIO(open_regular_file(path)) as file:
            head = file.read(HEAD_SIZE)
        if application_id(head) == schema.APPLICATION_ID:
            return True
        if len(head) < MIN_DATABASE_SIZE:
            return MAGIC.startswith(head[: len(MAGIC)]) and (path.parent / STAMP_NAME).is_file()
        tables = [path.parent / f"{name}.parquet" for name in schema.PARQUET_NAMES]
        digests = [hash_file(table)[1].encode() for table in tables if table.exists()]
    except OSError:
        return False
    return bool(digests) and all(digest in head for digest in digests)


def _check_format(pages: bytes, path: Path) -> None:
    stated = int.from_bytes(pages[60:64], "big")
    if stated < schema.FORMAT:
        raise ReadError(
            str(path),
            problem=f"was built by an older topicgraph (format {stated}, not {schema.FORMAT})",
            hint="run topicgraph build again",
        )
    if stated > schema.FORMAT:
        raise ReadError(
            str(path),
            problem=f"was built by a newer topicgraph (format {stated}, not {schema.FORMAT})",
            hint="update topicgraph, or run topicgraph build again",
        )


def is_older_output(folder: Path) -> bool:
    """Tell whether a folder holds an output of before `graph.sqlite`: a manifest, Arrow files."""
    return (folder / "tables.json").is_file() and any(folder.glob("articles.*.arrow"))


def _nothing_saved(folder: Path) -> ReadError:
    if is_older_output(folder):
        return ReadError(
            str(folder),
            problem="was built by an older topicgraph",
            hint="run topicgraph build again",
        )
    return ReadError(
        str(folder), problem="holds no saved graph", hint="topicgraph build writes one"
    )


def checksum(path: Path, pages: bytes, place: int) -> bytes:
    """Compute the checksum of a database file, itself counted as zeros.

    Args:
        path: The file.
        pages: Its first two pages.
        place: Where in them the checksum is.
    """
    placeholder = schema.CHECKSUM_PLACEHOLDER.encode()
    crc = zlib.crc32(pages[:place] + placeholder + pages[place + len(placeholder) :])
    with path.open("rb") as file:
        file.seek(len(pages))
        while chunk := file.read(CHUNK):
            crc = zlib.crc32(chunk, crc)
    return b"crc32:%08x" % crc


def seal_database(path: Path) -> None:
    """Write the checksum of a new database into it."""
    with path.open("r+b") as file:
        pages = file.read(2 * PAGE_SIZE)
        place = pages.index(schema.CHECKSUM_PLACEHOLDER.encode(), PAGE_SIZE)
        file.seek(place)
        file.write(checksum(path, pages, place))


def hash_file(path: Path) -> tuple[int, str]:
    """Return size and SHA-256 of a regular file.

    Raises:
        OSError: it cannot be read, or is not a regular file.
    """
    import hashlib  # takes 3 ms, which a question to the database need not wait for

    digest, size = hashlib.sha256(), 0
    with io.FileIO(open_regular_file(path)) as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
            size += len(chunk)
    return size, digest.hexdigest()


def read_status(path: Path) -> list[int]:
    """Return what the file system says of a regular file: size, inode, and times of change."""
    handle = open_regular_file(path)
    try:
        return _status(handle)
    finally:
        os.close(handle)


def _status(handle: int) -> list[int]:
    status = os.fstat(handle)
    return [status.st_size, status.st_ino, status.st_mtime_ns, status.st_ctime_ns]


def _read_stamp(path: Path) -> object:
    try:
        handle = open_regular_file(path.parent / STAMP_NAME)
        with io.FileIO(handle) as file:
            return json.loads(file.read(MAX_STAMP_SIZE))
    except (OSError, ValueError, RecursionError):
        return None
