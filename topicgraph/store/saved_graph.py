"""A saved output: `graph.sqlite` and the four tables as Parquet, written and read as a whole.

Five data files with plain names. The Parquet files are replaced first and the database last; it
names their checksums. Whoever reads goes by the database: until it is replaced the old graph
stands, and a Parquet file that is not of the same save is not used. So a save that is interrupted
leaves the old graph or the new one. Files that this program did not write are never replaced.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from topicgraph.errors import ArgumentError, WriteError, check_path
from topicgraph.store import schema
from topicgraph.store.atomic import PREFIX, SUFFIX, checked, locked, replace_file, write_atomically
from topicgraph.store.database import Database, open_database
from topicgraph.store.verification import (
    FILE_NAME,
    PAGE_SIZE,
    application_id,
    damaged,
    hash_file,
    open_regular_file,
    seal_database,
    verify_database,
    write_stamp,
)

if TYPE_CHECKING:
    import polars as pl

    from topicgraph.store.tables import Tables

# Polars is imported where tables are read or written: asking the database does without it.

PAGE_NAME = "graph.html"


def save(tables: Tables, folder: str | os.PathLike[str]) -> Path:
    """Write tables into a folder, which is made if need be; return the path of the database.

    Atomic, and the same tables give the same bytes. A second save into the folder waits for the
    first.

    Raises:
        WriteError: the folder cannot be written to, or holds a file of another program that has one
            of our names.
    """
    target = checked(folder)
    with locked(target):
        check_ownership(target)
        return _save(tables, target)


def _save(tables: Tables, folder: Path) -> Path:
    from topicgraph.store.database_writer import fill_database
    from topicgraph.store.parquet import parquet_bytes

    path = folder / FILE_NAME
    contents = {
        f"{name}.parquet": parquet_bytes(getattr(tables, name)) for name in schema.TABLE_NAMES
    }
    with _temporary_file(folder) as temporary:
        connection = sqlite3.connect(temporary, isolation_level=None)
        try:
            for setting in (f"page_size = {PAGE_SIZE}", "journal_mode = OFF", "synchronous = OFF"):
                connection.execute(f"PRAGMA {setting}")
            fill_database(connection, tables, _describe(contents))
        except ArgumentError as error:
            raise WriteError(f"{folder}: cannot be written ({error})") from None
        except sqlite3.Error as error:
            raise WriteError(f"{path}: cannot be written ({error})") from None
        finally:
            connection.close()
        seal_database(temporary)
        for name, content in contents.items():
            write_atomically(folder / name, content)
        replace_file(temporary, path)
    write_stamp(path)
    return path


def _describe(contents: dict[str, bytes]) -> list[tuple[str, int, str]]:
    return [
        (name, len(content), hashlib.sha256(content).hexdigest())
        for name, content in sorted(contents.items())
    ]


@contextmanager
def _temporary_file(folder: Path) -> Iterator[Path]:
    """A new file in `folder`, which is removed if it is still there in the end."""
    try:
        handle, name = tempfile.mkstemp(prefix=PREFIX, suffix=SUFFIX, dir=folder)
    except OSError as error:
        raise WriteError(f"{folder}: cannot be written ({error.strerror})") from None
    os.close(handle)
    path = Path(name)
    try:
        yield path
    finally:
        with suppress(OSError):
            path.unlink(missing_ok=True)


def check_ownership(folder: Path) -> None:
    """Refuse to write into a folder where another program's file has one of our names.

    Raises:
        WriteError: names the file.
    """
    from topicgraph.store.parquet import is_ours

    owners = {
        FILE_NAME: _is_our_database,
        PAGE_NAME: _is_our_page,
        **{f"{name}.parquet": is_ours for name in schema.TABLE_NAMES},
    }
    for name, is_own in owners.items():
        path = folder / name
        if os.path.lexists(path) and not is_own(path):
            raise WriteError(
                f"{path}: was not written by topicgraph and is not replaced"
                " (move it, or choose another folder)"
            )


def _is_our_database(path: Path) -> bool:
    return application_id(_start_of_file(path)) == schema.APPLICATION_ID


def _is_our_page(path: Path) -> bool:
    return b'<meta name="generator" content="topicgraph">' in _start_of_file(path)


def _start_of_file(path: Path) -> bytes:
    try:
        with open(open_regular_file(path), "rb") as file:
            return file.read(PAGE_SIZE)
    except OSError:
        return b""


def is_saved(folder: str | os.PathLike[str]) -> bool:
    """Tell whether a folder holds a saved graph, in whatever state.

    >>> is_saved("seeds")
    False
    """
    try:
        path = Path(folder)
        return any(os.path.lexists(path / name) for name in (FILE_NAME, "tables.json"))
    except (OSError, ValueError):
        return False


def open_saved(folder: str | os.PathLike[str]) -> Database:
    """Open the database of a saved output.

    Raises:
        ReadError: nothing is saved there, or it is damaged or of another version; the message says
            what to do.
    """
    return open_database(Path(check_path("folder", folder, "the path of a folder with a graph")))


class SavedTables:
    """The tables of a saved output, read when they are first asked for: a `tables.Source`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def columns(self, table: str, names: tuple[str, ...]) -> pl.DataFrame:
        """Read some columns of a table."""
        frame = self._read_parquet(table)
        if frame is None:
            frame = self._read_database(table)
        return frame.select(names)

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


def load_tables(database: Database) -> Tables:
    """Make the tables of a saved output, each of which is read when it is first asked for."""
    from topicgraph.store.tables import Tables

    return Tables.lazily(SavedTables(database), database.groups())


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
                if Path(name).name != name or hash_file(path) != description:
                    raise damaged(path)
            except OSError:
                raise damaged(path) from None
    finally:
        database.close()
