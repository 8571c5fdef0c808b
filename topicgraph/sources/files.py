"""Reading one file safely: without following links, without waiting, and only a sane amount."""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import stat
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from topicgraph.model import Problem, Record
from topicgraph.sources.document import Document, Trouble
from topicgraph.sources.encoding import normalize
from topicgraph.sources.formats import read_input
from topicgraph.sources.formats.format import MAX_BODY, MAX_FRONT_MATTER, Input, Summary
from topicgraph.sources.frames import read_frame
from topicgraph.sources.habits import FileProblems
from topicgraph.sources.records import make_record
from topicgraph.sources.settings import Config
from topicgraph.sources.tables import read_table

if TYPE_CHECKING:
    from topicgraph.sources.frames import Frame

MAX_HEAD_BYTES = MAX_FRONT_MATTER + MAX_BODY
"""No more of a file is read at once: the front matter and the start of the body. Formats of many
articles read on."""

GZIP_MAGIC = b"\x1f\x8b"
MAX_EXPANSION = 200
"""Bytes that a compressed byte may become, beyond `FREE_EXPANSION`: text shrinks to a tenth, or to
a fiftieth if it repeats itself; a bomb shrinks to a thousandth."""
FREE_EXPANSION = 64 << 20
"""Bytes that a compressed file may become in any case."""


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

    `digest` is that of its bytes, empty if they could not be read. `summary` describes a file of
    many articles.
    """

    digest: bytes
    stamp: Stamp
    records: tuple[Record, ...]
    problems: list[Problem]
    summary: Summary | None = None


def read_file(path: str | Path, name: str, config: Config, is_named: bool = False) -> FileContent:
    """Read the articles in the file at `path`, called `name`; never raises.

    `is_named`: the user named this file, rather than a folder that it is in.
    """
    try:
        raw, stamp = read_bytes(path)
        if stamp.size <= MAX_HEAD_BYTES:
            return parse_file(name, raw, config, stamp, is_named=is_named)
        with open_file(path) as (file, stamp):
            raw = file.read(MAX_HEAD_BYTES) or b""
            return parse_file(name, raw, config, stamp, lambda: _reopen(path, file, raw), is_named)
    except OSError as error:
        message = f"{error.strerror or error}: skipped"
        return FileContent(b"", NO_STAMP, (), [Problem(printable(name), 0, "unreadable", message)])


def read_bodies(
    path: str | Path, name: str, config: Config, is_named: bool = False
) -> Iterator[tuple[int, str]]:
    """Yield where each article in a file starts, and its text; ends early if it cannot be read."""
    with suppress(OSError), open_file(path) as (file, _):
        raw = file.read(MAX_HEAD_BYTES) or b""
        source = make_input(name, raw, lambda: _reopen(path, file, raw))
        source.fields, source.is_named = config.fields, is_named
        for document in read_input(source):
            yield document.line, document.body


def parse_file(
    name: str,
    raw: bytes,
    config: Config,
    stamp: Stamp = NO_STAMP,
    reopen: Callable[[], BinaryIO] | None = None,
    is_named: bool = False,
) -> FileContent:
    """Parse a file.

    Args:
        name: its name, for problems; its ending may decide the format.
        raw: its first `MAX_HEAD_BYTES`.
        config: the settings.
        stamp: its state.
        reopen: opens it from its start; without it, `raw` is the whole file.
        is_named: the user named this file.
    """
    source = make_input(name, raw, reopen)
    source.fields, source.is_named = config.fields, is_named
    return collect_records(printable(name), source, read_input(source), config)._replace(
        digest=digest(raw, stamp), stamp=stamp
    )


def parse_frame(name: str, frame: Frame, config: Config) -> FileContent:
    """Read the articles in a data frame."""
    source = Input(name, b"", io.BytesIO, config.fields)
    documents = read_table(source, "data frame", *read_frame(frame))
    return collect_records(name, source, documents, config)


def collect_records(
    file: str, source: Input, documents: Iterable[Document], config: Config
) -> FileContent:
    """Make the records of the documents of a file, and list what was wrong in them."""
    records: list[Record] = []
    problems = FileProblems(file)
    try:
        for document in documents:
            found = [
                Problem(file, line + document.line - 1, code, message)
                for line, code, message in document.troubles
            ]
            if document.data is not None:
                record = make_record(file, document, config, found, source.kind)
                records += [record] if record else []
            for problem in found:
                problems.add(problem)
    except OSError as error:  # of a compressed file, in its middle
        message = f"{error.strerror or error}: read up to there"
        problems.add(Problem(file, 0, "broken-gzip", message))
    listed = problems.summarized() if source.summary else problems.listed()
    return FileContent(b"", NO_STAMP, tuple(records), listed, source.summary)


def make_input(name: str, raw: bytes, reopen: Callable[[], BinaryIO] | None = None) -> Input:
    """Make the input of a format; a file that is compressed with gzip is read as what is in it."""
    troubles: list[Trouble] = []
    open_compressed: Callable[[], BinaryIO] = reopen or (lambda: io.BytesIO(raw))
    open_file, head, name = open_compressed, raw, name.lower()
    if raw.startswith(GZIP_MAGIC):
        open_file = lambda: io.BufferedReader(_Decompressed(open_compressed()))  # noqa: E731
        name = name.removesuffix(".gz")
        head = _read_start(open_file)
        if not head:
            troubles.append(Trouble(1, "broken-gzip", "the compressed file is damaged: skipped"))
    return Input(name, normalize(head, troubles), open_file, troubles=troubles)


def _read_start(open_file: Callable[[], io.BufferedIOBase]) -> bytes:
    """Read the start of a compressed file that may be damaged or cut."""
    parts: list[bytes] = []
    size = 0
    with suppress(OSError, EOFError, zlib.error), open_file() as file:
        while size < MAX_HEAD_BYTES and (part := file.read1(MAX_HEAD_BYTES - size)):
            parts.append(part)
            size += len(part)
    return b"".join(parts)


class _Decompressed(io.RawIOBase):
    """The content of a gzip file, with an end to how much a few bytes may become."""

    def __init__(self, compressed: BinaryIO) -> None:
        self.compressed, self.size = compressed, 0
        self.content = gzip.GzipFile(fileobj=compressed, mode="rb")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        assert isinstance(buffer, memoryview)
        try:
            chunk = self.content.read1(len(buffer))  # up to the damage, if there is some
        except (EOFError, zlib.error) as error:
            raise OSError(0, f"the compressed file is damaged ({error})") from None
        self.size += len(chunk)
        if self.size > FREE_EXPANSION + MAX_EXPANSION * self.compressed.tell():
            raise OSError(0, "the compressed file grows without end")
        buffer[: len(chunk)] = chunk
        return len(chunk)


def digest(raw: bytes, stamp: Stamp = NO_STAMP) -> bytes:
    """Return a digest of 16 bytes of the start of a file; its stamp counts if there is more."""
    rest = repr(stamp).encode() if stamp.size > MAX_HEAD_BYTES else b""
    return hashlib.blake2b(raw + rest if rest else raw, digest_size=16).digest()


def stamp_of(status: os.stat_result) -> Stamp:
    """Return the stamp in a file status."""
    return Stamp(status.st_size, status.st_mtime_ns, status.st_ctime_ns)


OPEN_FLAGS = os.O_RDONLY
for _name in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY"):  # each is missing on some platform
    OPEN_FLAGS |= getattr(os, _name, 0)


@contextmanager
def open_file(path: str | Path) -> Iterator[tuple[io.FileIO, Stamp]]:
    """Open a regular file for reading, without a buffer; also gives its stamp.

    Raises:
        OSError: if it is not a regular file, is a link, or changes while it is read.
    """
    with os.fdopen(os.open(path, OPEN_FLAGS), "rb", buffering=0) as file:
        before = _stamp_of_regular(file.fileno())
        yield file, before
        _check_unchanged(file.fileno(), before)


def read_bytes(path: str | Path, limit: int = MAX_HEAD_BYTES) -> tuple[bytes, Stamp]:
    """Read the first `limit` bytes of a regular file, and its stamp; raises as `open_file` does."""
    handle = os.open(path, OPEN_FLAGS)
    try:
        stamp = _stamp_of_regular(handle)
        size = min(stamp.size, limit)
        raw = os.read(handle, size)  # not `limit`: Python allocates as much as is asked for
        if len(raw) < size:
            raise OSError(0, CHANGED)
        _check_unchanged(handle, stamp)
    finally:
        os.close(handle)
    return raw, stamp


CHANGED = "changed while it was read"


def _stamp_of_regular(handle: int) -> Stamp:
    status = os.fstat(handle)
    if not stat.S_ISREG(status.st_mode):
        raise OSError(0, "not a regular file")
    return stamp_of(status)


def _check_unchanged(handle: int, before: Stamp) -> None:
    after = stamp_of(os.fstat(handle))
    if after[:2] != before[:2]:
        raise OSError(0, CHANGED)


def _reopen(path: str | Path, file: io.FileIO, head: bytes) -> BinaryIO:
    """Open a file again from its start, whose first `MAX_HEAD_BYTES` are known.

    A copy of the handle would not do: copies share the place at which they read.
    """
    if len(head) < MAX_HEAD_BYTES:
        return io.BytesIO(head)
    again = os.fdopen(os.open(path, OPEN_FLAGS), "rb")
    if not os.path.samestat(os.fstat(again.fileno()), os.fstat(file.fileno())):
        again.close()
        raise OSError(0, "changed while it was read")
    return again


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
