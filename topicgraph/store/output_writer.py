"""Writing a saved output: `graph.sqlite` and the four tables as Parquet.

The Parquet files are replaced first and the database last; until it is replaced the old graph
stands. Files that this program did not write are never replaced or removed.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from topicgraph.errors import ArgumentError, WriteError
from topicgraph.store import schema
from topicgraph.store.atomic import PREFIX, SUFFIX, checked, locked, replace_file, write_atomically
from topicgraph.store.database_writer import fill_database
from topicgraph.store.parquet import file_content, is_topicgraph_parquet, parquet_bytes
from topicgraph.store.tables import Tables
from topicgraph.store.verification import (
    FILE_NAME,
    PAGE_SIZE,
    STAMP_NAME,
    is_our_database,
    read_status,
    seal_database,
)


def save(tables: Tables, folder: str | os.PathLike[str], *, force: bool = False) -> Path:
    """Write tables into a folder, which is made if need be; return the path of the database.

    Atomic, and the same tables give the same bytes. A second save into the folder waits for the
    first.

    Args:
        tables: What to save.
        folder: Where to.
        force: Replace files of other programs that have one of our names.

    Raises:
        WriteError: the folder cannot be written to, or another program's file has one of our names.
    """
    target = checked(folder)
    with locked(target):
        if not force:
            check_ownership(target)
        return _save(tables, target)


def _save(tables: Tables, folder: Path) -> Path:
    path = folder / FILE_NAME
    contents = {
        f"{name}.parquet": parquet_bytes(file_content(tables, name))
        for name in schema.PARQUET_NAMES
    }
    files = _describe(contents)
    with new_database(folder, lambda connection: fill_database(connection, tables, files)) as new:
        for name, content in contents.items():
            write_atomically(folder / name, content)
        replace_database(new, folder)
    return path


@contextmanager
def new_database(folder: Path, fill: Callable[[sqlite3.Connection], object]) -> Iterator[Path]:
    """Write a database into a temporary file of a folder, and remove that in the end.

    Args:
        folder: Where to.
        fill: Writes into the empty database.

    Raises:
        WriteError: it cannot be written.
    """
    with _temporary_file(folder) as temporary:
        connection = sqlite3.connect(temporary, isolation_level=None)
        try:
            for setting in (f"page_size = {PAGE_SIZE}", "journal_mode = OFF", "synchronous = OFF"):
                connection.execute(f"PRAGMA {setting}")
            fill(connection)
        except ArgumentError as error:
            raise WriteError(f"{folder}: cannot be written ({error})") from None
        except sqlite3.Error as error:
            is_full = getattr(error, "sqlite_errorname", "") == "SQLITE_FULL"
            reason = os.strerror(errno.ENOSPC) if is_full else error
            raise WriteError(f"{folder / FILE_NAME}: cannot be written ({reason})") from None
        finally:
            connection.close()
        seal_database(temporary)
        yield temporary


def replace_database(new: Path, folder: Path) -> None:
    """Put a new database in its place in a folder, and note what the file system says of it."""
    path = folder / FILE_NAME
    replace_file(new, path)
    _write_stamp(path)


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
    owners = {
        FILE_NAME: is_our_database,
        **{f"{name}.parquet": is_topicgraph_parquet for name in schema.PARQUET_NAMES},
    }
    for name, is_own in owners.items():
        path = folder / name
        if os.path.lexists(path) and not is_own(path):
            raise WriteError(
                f"{path}: was not written by topicgraph and is not replaced"
                " (move it, or choose another folder)"
            )


CLOCK_TICK = 0.02
"""Seconds: a file that is changed again within one tick of the file system's clock (up to 10 ms)
may keep its time of change. The stamp is taken only after that."""


def _write_stamp(path: Path) -> None:
    """Note what the file system says of a database that is now what was written."""
    time.sleep(CLOCK_TICK)
    with suppress(OSError):
        status = read_status(path)
        write_atomically(path.parent / STAMP_NAME, json.dumps(status).encode())
