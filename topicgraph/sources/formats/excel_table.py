"""Excel workbooks (XLSX), read with Polars if its reader `fastexcel` is installed.

A process of its own decodes the workbook; see `topicgraph.sources.apart`.
"""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator
from importlib.util import find_spec
from itertools import chain, islice
from zipfile import BadZipFile, ZipFile

from topicgraph.sources.apart import UnreadableError, decode_apart
from topicgraph.sources.document import Document, Trouble
from topicgraph.sources.fields import find_field
from topicgraph.sources.formats.format import Format, Input
from topicgraph.sources.frames import number_rows
from topicgraph.sources.tables import Row, read_table
from topicgraph.sources.values import shorten

MAX_BYTES = 100 << 20
"""A larger workbook is not read: all of it is held in memory."""
MAX_UNPACKED = 1 << 30
"""Bytes that a workbook may unpack to; a few may unpack to any number."""
MAX_ROWS_BEFORE_HEADER, MIN_HEADER_FIELDS = 20, 3
"""Rows in which a header is looked for, and names of fields by which it is known."""
SHEET = re.compile(rb"xl/(?:workbook|worksheets|styles|sharedStrings|_rels)|\[Content_Types\]\.xml")
ABSENT = (
    "reading Excel needs fastexcel (pip install topicgraph[excel]);"
    " or save the sheet as CSV (UTF-8)"
)


def _read(source: Input) -> Iterator[Document]:
    if find_spec("fastexcel") is None:  # an extra
        yield Document(None, "", [Trouble(1, "no-reader", ABSENT)])
        return
    with source.open() as file:
        raw = file.read(MAX_BYTES + 1)
    if len(raw) > MAX_BYTES:
        message = f"a workbook of more than {MAX_BYTES >> 20} MB: save the sheet as CSV (UTF-8)"
        yield Document(None, "", [Trouble(1, "too-many", message)])
        return
    if _count_unpacked(raw) > MAX_UNPACKED:
        message = f"a workbook that unpacks to more than {MAX_UNPACKED >> 30} GB: save it as CSV"
        yield Document(None, "", [Trouble(1, "too-many", message)])
        return
    if part := _find_damage(raw):
        message = f'the workbook cannot be read (its part "{shorten(part)}" is damaged)'
        yield Document(None, "", [Trouble(1, "broken-workbook", message)])
        return
    try:
        with decode_apart("excel", io.BytesIO(raw)) as parts:
            names, _ = next(parts), next(parts)
            rows = number_rows(chain.from_iterable(parts), first=2)
            names, rows = _find_header(names, rows, source.troubles)
            yield from read_table(source, "Excel", names, rows)
    except UnreadableError as error:
        message = f"the workbook cannot be read ({error})"
        yield Document(None, "", [Trouble(1, "broken-workbook", message)])


def _find_header(
    names: list[str], rows: Iterator[Row], troubles: list[Trouble]
) -> tuple[list[str], Iterator[Row]]:
    """Return the names of the columns, which may stand below a title of the sheet, and the rows."""
    if "title" in map(find_field, names):
        return names, rows
    first = list(islice(rows, MAX_ROWS_BEFORE_HEADER))
    for place, row in enumerate(first):
        cells = [cell if isinstance(cell, str) else "" for cell in row.cells]
        known = set(map(find_field, cells)) - {""}
        if "title" in known and len(known) >= MIN_HEADER_FIELDS:
            message = "the header is not the first row: what stands before it is passed over"
            troubles.append(Trouble(1, "no-header", message))
            return cells, chain(first[place + 1 :], rows)
    return names, chain(first, rows)


def _count_unpacked(raw: bytes) -> int:
    """Return how many bytes a workbook says that it unpacks to."""
    try:
        with ZipFile(io.BytesIO(raw)) as archive:
            return sum(part.file_size for part in archive.infolist())
    except (BadZipFile, ValueError, OSError, NotImplementedError):
        return 0  # its decoder tells what is wrong


def _find_damage(raw: bytes) -> str:
    """Return the name of a part with cells whose bytes do not fit its checksum, or "".

    The decoder looks at no checksum: a flipped bit may cost it rows without a word.
    """
    try:
        archive = ZipFile(io.BytesIO(raw))
    except (BadZipFile, ValueError, OSError, NotImplementedError):
        return ""  # its decoder tells what is wrong
    with archive:
        for part in archive.infolist():
            if not SHEET.match(part.filename.encode(errors="replace")):
                continue  # a picture
            try:
                with archive.open(part) as file:
                    while file.read(1 << 20):
                        pass
            except NotImplementedError:
                continue  # a compression that its decoder may know
            except (BadZipFile, ValueError, OSError, EOFError, RuntimeError, zlib.error):
                return part.filename
    return ""


FORMAT = Format(
    name="Excel",
    recognizes=lambda head, name: (
        head.startswith(b"PK\x03\x04") and name.endswith(".xlsx") and bool(SHEET.search(head))
    ),
    read=_read,
)
