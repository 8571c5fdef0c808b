"""The four tables as Parquet files, for reading in bulk.

They are copies: the database next to them holds everything, names their checksums, and is written
last. A file that is missing or is not of the same save is read from the database instead.
"""

from __future__ import annotations

import io
from pathlib import Path

import polars as pl

from topicgraph.store.tables import SCHEMAS, Tables
from topicgraph.store.verification import open_regular_file

MARK = "topicgraph"
"""Key in the metadata of our Parquet files: tells them from other programs' files."""

PARQUET_MAGIC = b"PAR1"


def file_content(tables: Tables, name: str) -> pl.DataFrame:
    """Return what is saved in the Parquet file called `name`: a table.

    The topics and the subjects are in one file; `kind` is "topic", or the kind of the subject.
    """
    if name != "topics":
        table: pl.DataFrame = getattr(tables, name)
        return table
    topics = tables.topics.with_columns(kind=pl.lit("topic"))
    return pl.concat([topics, tables.subjects], how="diagonal").select(
        "id", "name", "kind", "names", "articles", "outlets", "reason"
    )


def parquet_bytes(table: pl.DataFrame) -> bytes:
    """Write a table as Parquet: zstd, enumerations as text, so that every reader opens it."""
    buffer = io.BytesIO()
    table.with_columns(pl.col(pl.Enum).cast(pl.String)).rechunk().write_parquet(
        buffer, compression="zstd", metadata={MARK: "a table saved by topicgraph"}
    )
    return buffer.getvalue()


def read_table(path: Path, name: str) -> pl.DataFrame:
    """Read a Parquet file as the table called `name`.

    Raises:
        OSError, polars.exceptions.PolarsError: it cannot be read, or is not that table.
    """
    with io.FileIO(open_regular_file(path)) as file:
        table = pl.read_parquet(file.read())
    if name == "topics":
        table = table.filter(pl.col("kind") == "topic")
    return table.select(list(SCHEMAS[name])).cast(dict(SCHEMAS[name]))  # type: ignore[arg-type]


def is_topicgraph_parquet(path: Path) -> bool:
    """Tell whether a Parquet file was written by `parquet_bytes`."""
    try:
        with io.FileIO(open_regular_file(path)) as file:
            return MARK in pl.read_parquet_metadata(file)
    except (OSError, pl.exceptions.PolarsError):
        return False
