"""Reading one file safely: without following links, without waiting, and only a sane amount."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path
from typing import NamedTuple

from topicgraph.model import Problem, Record
from topicgraph.sources.formats import read_documents
from topicgraph.sources.formats.format import MAX_BODY, MAX_FRONT_MATTER
from topicgraph.sources.records import make_record
from topicgraph.sources.settings import Config

MAX_FILE_BYTES = MAX_FRONT_MATTER + MAX_BODY
"""No more of a file is read: the front matter and the start of the body."""

MAX_PROBLEMS_PER_FILE = 100
"""Further problems of a file are only counted."""


class Stamp(NamedTuple):
    """The state of a file.

    Its size in bytes, and when its content and its metadata last changed, in nanoseconds.
    """

    size: int
    modified: int
    changed: int


NO_STAMP = Stamp(0, 0, 0)


class FileContent(NamedTuple):
    """What one file says.

    `digest` is that of its bytes, empty if they could not be read.
    """

    digest: bytes
    stamp: Stamp
    records: tuple[Record, ...]
    problems: list[Problem]


def read_file(base: Path, name: str, config: Config) -> FileContent:
    """Read the articles in one file of the folder `base`; never raises."""
    try:
        raw, stamp = read_bytes(base / name)
    except OSError as error:
        message = f"{error.strerror or error}: skipped"
        return FileContent(b"", NO_STAMP, (), [Problem(printable(name), 0, "unreadable", message)])
    return parse_file(name, raw, config, stamp)


def parse_file(name: str, raw: bytes, config: Config, stamp: Stamp = NO_STAMP) -> FileContent:
    """Parse the first `MAX_FILE_BYTES` bytes of a file."""
    file = printable(name)
    records: list[Record] = []
    problems: list[Problem] = []
    for document in read_documents(raw, name):
        problems += [Problem(file, *trouble) for trouble in document.troubles]
        if document.data is not None:
            record = make_record(file, document, config, problems)
            records += [record] if record else []
    if len(problems) > MAX_PROBLEMS_PER_FILE:
        hidden = len(problems) - MAX_PROBLEMS_PER_FILE
        message = f"{hidden:,} more problems in this file are not listed"
        problems[MAX_PROBLEMS_PER_FILE:] = [Problem(file, 0, "more", message)]
    return FileContent(digest(raw), stamp, tuple(records), problems)


def digest(raw: bytes) -> bytes:
    """Return a digest of 16 bytes."""
    return hashlib.blake2b(raw, digest_size=16).digest()


def stamp_of(status: os.stat_result) -> Stamp:
    """Return the stamp in a file status."""
    return Stamp(status.st_size, status.st_mtime_ns, status.st_ctime_ns)


def read_bytes(path: Path) -> tuple[bytes, Stamp]:
    """Read the start of a regular file, and its stamp.

    Raises:
        OSError: if it is not a regular file, is a link, or changes while it is read.
    """
    flags = os.O_RDONLY
    for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY"):  # each is missing on some platform
        flags |= getattr(os, name, 0)
    handle = os.open(path, flags)
    with os.fdopen(handle, "rb", buffering=0) as file:
        before = os.fstat(handle)
        if not stat.S_ISREG(before.st_mode):
            raise OSError(0, "not a regular file")
        raw = file.read(MAX_FILE_BYTES)
        after = os.fstat(handle)
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise OSError(0, "changed while it was read")
    return raw or b"", stamp_of(before)


def printable(name: str) -> str:
    r"""Return a file name that may hold any bytes as text that is safe to print and to save.

    >>> printable("a" + chr(10) + "b" + chr(0xDCE9))
    'a\\nb\\xe9'
    """
    text = name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode() for char in text
    )
