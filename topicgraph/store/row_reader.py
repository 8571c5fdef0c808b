"""Read rows from a SQLite database that may come from a stranger, and check them.

Every value is checked against the type that the schema promises before it is used.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from topicgraph.errors import ReadError
from topicgraph.store import schema
from topicgraph.store.verification import FILE_NAME, damaged

Row = dict[str, Any]

OPTIONAL_TEXT = (str, type(None))
OPTIONAL_INT = (int, type(None))
COLUMN_TYPES = dict.fromkeys(schema.INTEGER_COLUMNS, int)
TIME_COLUMNS = frozenset({"published", "updated"})
FLAG_COLUMNS = frozenset({"held", "platform"})
CONVERTED_COLUMNS = schema.LIST_COLUMNS | TIME_COLUMNS | FLAG_COLUMNS

MAX_COUNT = 2**62
"""SQLite's integers have 64 bits."""
STEPS = 10_000
"""Steps of a query between two looks at the time: about a tenth of a millisecond."""


class RowReader:
    """Runs queries and checks their results; raises `ReadError` if the file is damaged."""

    def __init__(self, connection: sqlite3.Connection, path: Path | None = None) -> None:
        self._connection = connection
        self.path = path

    def damage(self) -> ReadError:
        """Make the error for a database whose content does not fit the schema."""
        return damaged(self.path or Path(FILE_NAME))

    def _execute(self, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        if not all(isinstance(value, int) or _can_be_stored(str(value)) for value in values):
            return []  # no value in a database is equal to it
        try:
            return self._connection.execute(sql, values).fetchall()
        except (sqlite3.DatabaseError, OverflowError) as error:
            if self.path is None:
                raise
            raise self.damage() from error

    def _select(
        self, sql: str, *types: Any, values: Sequence[object] = ()
    ) -> Iterator[tuple[Any, ...]]:
        """Run a query and check that each row has the types that it must have."""
        for row in self._execute(sql, values):
            if not all(map(isinstance, row, types)):
                raise self.damage()
            yield row

    def _stream(
        self, sql: str, *types: Any, values: Sequence[object] = ()
    ) -> Iterator[tuple[Any, ...]]:
        """Run a query like `_select`, without holding all its rows in memory."""
        try:
            for row in self._connection.execute(sql, values):
                if not all(map(isinstance, row, types)):
                    raise self.damage()
                yield row
        except sqlite3.DatabaseError as error:
            raise self.damage() from error

    def limit_time(self, is_over: Callable[[], bool]) -> None:
        """End queries, with the error for a damaged file, as soon as a function says so."""
        self._connection.set_progress_handler(is_over, STEPS)

    def _one(self, sql: str, type_: Any, values: Sequence[object] = ()) -> Any:
        """Run a query that has one row with one value."""
        for (value,) in self._select(sql, type_, values=values):
            return value
        raise self.damage()

    def _one_row(self, table: str, sql: str, columns: Sequence[str], node: int) -> Row:
        sql = sql or f"SELECT {', '.join(columns)} FROM {table} WHERE node = ?"
        for values in self._execute(sql, (node,)):
            return self._read_row(columns, values)
        raise self.damage()

    def _read_row(self, columns: Sequence[str], values: Sequence[Any]) -> Row:
        row = dict(zip(columns, values, strict=True))
        for column, value in row.items():
            if value is None:
                continue
            if not isinstance(value, COLUMN_TYPES.get(column, str)):
                raise self.damage()
            if column in CONVERTED_COLUMNS:
                row[column] = self._convert(column, value)
        return row

    def _convert(self, column: str, value: Any) -> Any:
        if column in FLAG_COLUMNS:
            return bool(value)
        return self._time(value) if column in TIME_COLUMNS else self._texts(value)

    def _texts(self, value: str) -> tuple[str, ...]:
        # Most lists have one text without a letter that JSON escapes.
        if value.count('"') == 2 and "\\" not in value and value[:2] + value[-2:] == '[""]':
            return (value[2:-2],)
        try:
            texts = json.loads(value)
        except (ValueError, RecursionError):
            raise self.damage() from None
        if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
            raise self.damage()
        return tuple(texts)

    def _time(self, value: str | None) -> datetime | None:
        try:
            return None if value is None else datetime.fromisoformat(value).replace(tzinfo=UTC)
        except ValueError:
            raise self.damage() from None


def time_as_text(moment: datetime) -> str:
    """Write a time as the database does.

    >>> time_as_text(datetime(2021, 3, 4, 21, 9, tzinfo=UTC))
    '2021-03-04 21:09:00'
    """
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(" ")


def _can_be_stored(text: str) -> bool:
    """Whether SQLite can store a text; it cannot store half of a surrogate pair."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
