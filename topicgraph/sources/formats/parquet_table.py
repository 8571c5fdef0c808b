"""Parquet files, read with Polars in pieces."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any, BinaryIO

from topicgraph.sources.document import Document, Trouble
from topicgraph.sources.formats.format import Format, Input
from topicgraph.sources.frames import number_rows
from topicgraph.sources.tables import MAX_COLUMNS, read_table

PIECE_ROWS = 10_000
"""Rows that are held at a time."""
MAX_COMPRESSED_BYTES = 1 << 30
"""Of a file that is compressed once more, no more bytes are read."""
MAX_ROWS = 20_000_000
"""A file of a few bytes can hold any number of equal rows."""


def _read(source: Input) -> Iterator[Document]:
    import polars as pl  # heavy

    try:
        lazy = pl.scan_parquet(_seekable(source))
        names = lazy.collect_schema().names()
        height = lazy.select(pl.len()).collect().item()
        if len(names) > MAX_COLUMNS or height > MAX_ROWS:
            problem = f"{len(names):,} columns, {height:,} rows: not a table of articles, skipped"
            yield Document(None, "", [*source.troubles, Trouble(1, "too-many", problem)])
            return
        yield from read_table(source, "Parquet", names, number_rows(_iterate(lazy, height)))
    except (pl.exceptions.PolarsError, pl.exceptions.PanicException, ValueError) as error:
        message = f"the Parquet file cannot be read ({str(error).splitlines()[0][:200]})"
        yield Document(None, "", [Trouble(1, "broken-parquet", message)])


def _seekable(source: Input) -> BinaryIO:
    """Open the file so that any part of it can be read: a compressed one is held in memory."""
    file = source.open()
    if file.seekable():
        return file
    with file:
        return io.BytesIO(file.read(MAX_COMPRESSED_BYTES))


def _iterate(lazy: Any, height: int) -> Iterator[tuple[object, ...]]:
    for start in range(0, height, PIECE_ROWS):
        yield from lazy.slice(start, PIECE_ROWS).collect().iter_rows()


FORMAT = Format(
    name="Parquet",
    recognizes=lambda head, name: head.startswith(b"PAR1"),
    read=_read,
)
