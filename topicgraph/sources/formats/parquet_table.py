"""Parquet files, read with Polars in pieces, in a process of their own."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from topicgraph.sources.apart import UnreadableError, decode_apart
from topicgraph.sources.document import Document, Trouble
from topicgraph.sources.formats.format import Format, Input
from topicgraph.sources.frames import number_rows
from topicgraph.sources.tables import MAX_COLUMNS, read_table

MAX_ROWS = 20_000_000
"""A file of a few bytes can hold any number of equal rows."""


def _read(source: Input) -> Iterator[Document]:
    try:
        with source.open() as file, decode_apart("parquet", file) as parts:
            names, height = next(parts), next(parts)
            if len(names) > MAX_COLUMNS or height > MAX_ROWS:
                size = f"{len(names):,} columns, {height:,} rows"
                trouble = Trouble(1, "too-many", f"{size}: not a table of articles, skipped")
                yield Document(None, "", [*source.troubles, trouble])
                return
            rows = number_rows(chain.from_iterable(parts))
            yield from read_table(source, "Parquet", names, rows)
    except UnreadableError as error:
        message = f"the Parquet file cannot be read ({error})"
        yield Document(None, "", [Trouble(1, "broken-parquet", message)])


FORMAT = Format(
    name="Parquet",
    recognizes=lambda head, name: head.startswith(b"PAR1"),
    read=_read,
)
