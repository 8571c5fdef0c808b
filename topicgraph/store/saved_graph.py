"""A saved output: `graph.sqlite` and the four tables as Parquet, read as one graph.

Five data files with plain names; `output_writer` writes them. Whoever reads goes by the database,
which names the checksums of the Parquet files: one that is missing or not of the same save is read
from the database instead. So a save that is interrupted leaves the old graph or the new one.

Polars is imported only where tables are read: asking the database does without it.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from topicgraph.errors import ReadError, check_path
from topicgraph.store import schema
from topicgraph.store.database import Database
from topicgraph.store.verification import (
    FILE_NAME,
    SHARD_NAME,
    damaged,
    hash_file,
    is_older_output,
    verify_database,
)

if TYPE_CHECKING:
    import polars as pl

    from topicgraph.store.sharded_tables import ShardedTables
    from topicgraph.store.tables import Tables


def is_saved(folder: str | os.PathLike[str]) -> bool:
    """Tell whether a folder holds a saved graph, in whatever state.

    >>> is_saved("seeds")
    False
    """
    try:
        path = Path(folder)
        return os.path.lexists(path / FILE_NAME) or is_older_output(path)
    except (OSError, ValueError):
        return False


def open_database(folder: Path) -> Database:
    """Open the database of a saved output.

    Raises:
        ReadError: there is none, it is damaged, was not written by this program, or is of another
            format; the message says what to do.
    """
    path = folder / FILE_NAME
    verify_database(path)
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    try:
        connection = sqlite3.connect(
            uri, uri=True, isolation_level=None, check_same_thread=False, cached_statements=256
        )
    except sqlite3.DatabaseError:
        raise damaged(path) from None
    try:
        for setting in ("trusted_schema = OFF", "cell_size_check = ON"):
            connection.execute(f"PRAGMA {setting}")
        _check_schema(connection, path)
        connection.execute(schema.SEARCH_TERMS)
        connection.execute("PRAGMA query_only = ON")  # forbids temporary tables, too
    except (sqlite3.DatabaseError, ReadError):
        connection.close()
        raise damaged(path) from None
    return Database(connection, path)


def _check_schema(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse a database with a view, trigger or table that is not exactly ours."""
    rows = connection.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    statements = []
    for type_, name, sql in rows:
        own = name in schema.SEARCH_TABLES and type_ == "table"
        if not own or not str(sql).startswith("CREATE TABLE"):
            statements.append(str(sql))
    expected = [*schema.TABLES, schema.SEARCH, *schema.INDEXES, *schema.VIEWS]
    if sorted(statements) != sorted(expected):
        raise damaged(path)


def open_saved(folder: str | os.PathLike[str]) -> Database:
    """Open the database of a saved output.

    Raises:
        ReadError: nothing is saved there, or it is damaged or of another version; the message says
            what to do.
    """
    return open_database(Path(check_path("folder", folder, "the path of a folder with a graph")))


class SavedTables:
    """The tables of a saved output, read when they are first asked for: a `tables.Source`."""

    def __init__(self, database: Database, shards: ShardedTables | None = None) -> None:
        self._database = database
        self._shards = shards
        self._frames: dict[str, pl.DataFrame] = {}

    def columns(self, table: str, names: tuple[str, ...]) -> pl.DataFrame:
        """Give some columns of a table, which is read once."""
        if self._shards is not None and table in ("articles", "edges", "stories"):
            return self._shards.columns(table, names)
        if table not in self._frames:
            self._frames[table] = self._read(table)
        return self._frames[table].select(names)

    def _read(self, table: str) -> pl.DataFrame:
        frame: pl.DataFrame | None = self._read_parquet(table)
        if frame is None:
            frame = self._read_database(table)
        if table not in ("stories", "storylines") and frame.height != self._database.count(table):
            raise self._database.damage()
        return frame

    def _read_parquet(self, table: str) -> Any:
        """Read a table from its Parquet file, if that is of the same save as the database."""
        import polars as pl

        from topicgraph.store.parquet import read_table

        files, name = self._database.files(), f"{table}.parquet"
        if name not in files or self._database.path is None:
            return None
        path = self._database.path.parent / name
        try:
            return read_table(path, table) if hash_file(path) == files[name] else None
        except (OSError, pl.exceptions.PolarsError, pl.exceptions.PanicException):
            return None

    def _read_database(self, table: str) -> pl.DataFrame:
        import polars as pl

        from topicgraph.store.tables import SCHEMAS

        columns = zip(*self._database.table_rows(table), strict=True)
        values = list(columns) or [()] * len(SCHEMAS[table])
        try:
            return pl.DataFrame(
                [
                    pl.Series(name, list(cells), dtype=dtype)
                    for (name, dtype), cells in zip(SCHEMAS[table].items(), values, strict=True)
                ]
            )
        except (TypeError, ValueError, OverflowError, pl.exceptions.PolarsError) as error:
            raise self._database.damage() from error


def open_shards(database: Database) -> ShardedTables | None:
    """Return the shards of a build of shards; None for any other database."""
    files = database.files()
    if database.path is None or not any(map(SHARD_NAME.fullmatch, files)):
        return None
    from topicgraph.store.sharded_tables import ShardedTables

    return ShardedTables(database.path.parent, files, database.count("articles"))


def load_tables(database: Database, shards: ShardedTables | None = None) -> Tables:
    """Make the tables of a saved output, each of which is read when it is first asked for."""
    from topicgraph.store.tables import Tables

    source = SavedTables(database, shards)
    return Tables.lazily(source, database.groups(), database.parameters())


def load_part(tables: Tables, shards: ShardedTables, articles: Sequence[str]) -> Tables:
    """Load some articles of a build of shards, by their ids, with their edges and stories."""
    rows = shards.rows("articles", "id", articles)
    return tables.replace(
        articles=rows,
        edges=shards.rows("edges", "source", articles),
        stories=shards.rows("stories", "id", rows["story"].drop_nulls().unique()),
    )


def verify(folder: str | os.PathLike[str]) -> None:
    """Check every file of a saved output against its checksum.

    Raises:
        ReadError: names the first file that is missing or damaged.
    """
    database = open_saved(folder)
    assert database.path is not None
    try:
        verify_database(database.path, trust_stamp=False)
        for name, description in database.files().items():
            path = database.path.parent / name
            try:
                is_own = Path(name).name == name or SHARD_NAME.fullmatch(name)
                if not is_own or hash_file(path) != description:
                    raise damaged(path)
            except OSError:
                raise damaged(path) from None
    finally:
        database.close()
