"""Excel workbooks (XLSX), read with Polars if its reader `fastexcel` is installed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from topicgraph.sources.document import Document, Trouble
from topicgraph.sources.formats.format import Format, Input
from topicgraph.sources.frames import number_rows
from topicgraph.sources.tables import read_table

MAX_BYTES = 100 << 20
"""A larger workbook is not read: all of it is held in memory."""
SHEET = re.compile(rb"xl/(?:workbook|worksheets|styles|sharedStrings|_rels)|\[Content_Types\]\.xml")
ABSENT = (
    "reading Excel needs fastexcel (pip install topicgraph[excel]);"
    " or save the sheet as CSV (UTF-8)"
)


def _read(source: Input) -> Iterator[Document]:
    import polars as pl  # heavy

    try:
        import fastexcel  # noqa: F401  # an extra
    except ImportError:
        yield Document(None, "", [Trouble(1, "no-reader", ABSENT)])
        return
    with source.open() as file:
        raw = file.read(MAX_BYTES + 1)
    if len(raw) > MAX_BYTES:
        message = f"a workbook of more than {MAX_BYTES >> 20} MB: save the sheet as CSV (UTF-8)"
        yield Document(None, "", [Trouble(1, "too-long", message)])
        return
    try:
        frame = pl.read_excel(raw, engine="calamine", infer_schema_length=None)
    except Exception as error:  # whatever the reader raises on a damaged file
        message = f"the workbook cannot be read ({str(error).splitlines()[0][:200]})"
        yield Document(None, "", [Trouble(1, "broken-workbook", message)])
        return
    rows = number_rows(frame.iter_rows(), first=2)
    yield from read_table(source, "Excel", frame.columns, rows)


FORMAT = Format(
    name="Excel",
    recognizes=lambda head, name: (
        head.startswith(b"PK\x03\x04") and name.endswith(".xlsx") and bool(SHEET.search(head))
    ),
    read=_read,
)
