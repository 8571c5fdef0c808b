"""WARC files of web archives, of any size: each HTML page with status 200 is read.

Format: ISO 28500, https://iipc.github.io/warc-specifications/
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from topicgraph.sources.document import Document, Trouble
from topicgraph.sources.formats.format import Format, Input, Summary
from topicgraph.sources.pages.article import read_article
from topicgraph.sources.pages.html import MAX_PAGE_BYTES, decode_page

MAX_HEADER_LINES, MAX_LINE = 200, 1 << 16
"""Lines of the header of a record, and bytes of one line."""
MAX_BLANK_LINES = 1_000
"""Lines that do not start a record before the file counts as damaged."""


class _Record(NamedTuple):
    headers: dict[str, str]
    length: int

    @property
    def may_be_page(self) -> bool:
        """Whether the record holds what a server sent, or a page without it."""
        kind, content = self.headers.get("warc-type", ""), self.headers.get("content-type", "")
        is_page = "html" in content
        return kind == "response" or (kind in ("resource", "conversion") and is_page)


def _read(source: Input) -> Iterator[Document]:
    pages = number = 0
    with source.open() as file:
        while record := _read_header(file):
            number += 1
            if not record.may_be_page:
                _skip(file, record.length)
                continue
            content = file.read(min(record.length, MAX_PAGE_BYTES))
            rest = record.length - len(content)
            if _skip(file, rest) < rest:
                message = "the file ends in the middle of a record"
                yield Document(None, "", [Trouble(1, "broken-warc", message)], number)
            if (page := _find_page(record, content)) is None:
                continue
            pages += 1
            address = record.headers.get("warc-target-uri", "").strip("<>")
            yield read_article(page, address, number)
    if not pages:
        yield Document(None, "", [Trouble(1, "empty", "no web page in this WARC file: skipped")])
    source.summary = Summary("WARC", "page", pages, "")


def _read_header(file: BinaryIO) -> _Record | None:
    """Read the header of the next record; None at the end of the file."""
    for _ in range(MAX_BLANK_LINES):
        line = file.readline(MAX_LINE)
        if not line:
            return None
        if line.startswith(b"WARC/"):
            break
    else:
        return None
    headers: dict[str, str] = {}
    for _ in range(MAX_HEADER_LINES):
        line = file.readline(MAX_LINE)
        if not line.strip():
            break
        name, _, value = line.decode("utf-8", "replace").partition(":")
        headers.setdefault(name.strip().lower(), value.strip())
    length = headers.get("content-length", "")
    return _Record(headers, int(length) if re.fullmatch(r"[0-9]{1,15}", length) else 0)


def _skip(file: BinaryIO, count: int) -> int:
    """Skip bytes; returns how many there were."""
    skipped = 0
    while skipped < count:
        chunk = file.read(min(count - skipped, 1 << 20))
        if not chunk:
            break
        skipped += len(chunk)
    return skipped


def _find_page(record: _Record, content: bytes) -> str | None:
    """Return the HTML that a record holds; None if it holds something else."""
    if record.headers.get("warc-type") != "response":
        return decode_page(content)
    head, separator, body = content.partition(b"\r\n\r\n")
    if not separator:
        head, _, body = content.partition(b"\n\n")
    status, *lines = head.decode("latin-1").split("\n")
    if not re.match(r"HTTP/[0-9.]{1,5} 200\b", status):
        return None
    pairs = (line.partition(":") for line in lines[:MAX_HEADER_LINES])
    headers = {name.strip().lower(): value.strip() for name, _, value in pairs}
    kind = headers.get("content-type", "")
    if "html" not in kind:
        return None
    if "chunked" in headers.get("transfer-encoding", ""):
        body = join_chunks(body)
    if (decoded := _decompress(body, headers.get("content-encoding", ""))) is None:
        return None
    charset = re.search(r"charset=[\"']?([\w:.-]{2,30})", kind, re.IGNORECASE)
    return decode_page(decoded, charset[1] if charset else "")


CHUNK_SIZE = re.compile(rb"([0-9A-Fa-f]{1,8})[^\r\n]{0,100}\r?\n")


def join_chunks(body: bytes) -> bytes:
    r"""Join the chunks of a body; one that has none, as some archives write it, stays as it is.

    >>> join_chunks(b"3\r\nabc\r\n1\r\nd\r\n0\r\n\r\n")
    b'abcd'
    """
    parts: list[bytes] = []
    position = 0
    while match := CHUNK_SIZE.match(body, position):
        size = int(match[1], 16)
        if size == 0:
            return b"".join(parts)
        parts.append(body[match.end() : match.end() + size])
        position = match.end() + size
        position += len(body[position : position + 2]) - len(body[position : position + 2].lstrip())
    return b"".join(parts) if parts else body


def _decompress(body: bytes, encoding: str) -> bytes | None:
    """Undo gzip or deflate, up to the size of a page; None if that cannot be done."""
    if body.startswith(b"\x1f\x8b"):
        window = 31
    elif "deflate" in encoding:
        window = 15 if body[:1] == b"\x78" else -15
    elif encoding in ("", "identity", "gzip", "x-gzip"):
        return body
    else:  # brotli and others: some archives state them and store the page as it is
        return body if body.lstrip()[:1] == b"<" else None
    try:
        return zlib.decompressobj(window).decompress(body, MAX_PAGE_BYTES)
    except zlib.error:
        return None


FORMAT = Format(
    name="WARC",
    recognizes=lambda head, name: head.startswith(b"WARC/"),
    read=_read,
)
