"""Data frames as tables: pandas, Polars, Arrow, and whatever else Narwhals knows.

Narwhals reads the frames of all these libraries. Neither it nor they are imported before a source
is something else than a path.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from topicgraph.sources.document import Value, to_block
from topicgraph.sources.tables import Row

if TYPE_CHECKING:
    import narwhals.stable.v2 as nw

    Frame = nw.DataFrame[Any] | nw.LazyFrame[Any]


def open_frame(value: Any) -> Frame | None:
    """Return a data frame as one of Narwhals; None if the value is no data frame.

    >>> import polars as pl
    >>> open_frame(pl.DataFrame({"title": ["A"]})).columns
    ['title']
    >>> open_frame(pl.Series(["A"])), open_frame("articles.csv")
    (None, None)
    """
    if isinstance(value, str | bytes | os.PathLike):
        return None
    import narwhals.stable.v2 as nw  # only for data frames

    value = nw.to_native(value, pass_through=True)
    if nw.dependencies.is_into_series(value):
        return None
    if nw.dependencies.is_pandas_like_dataframe(value):
        value = _flatten(value)
    frame = nw.from_native(value, pass_through=True)
    if isinstance(frame, nw.DataFrame):
        return frame
    if hasattr(value, "__arrow_c_stream__") or hasattr(value, "__arrow_c_array__"):
        return nw.from_arrow(value, backend="polars")
    return frame if isinstance(frame, nw.LazyFrame) else None


def _flatten(frame: Any) -> Any:
    """Give a frame of pandas one level of columns with different names, and no index but numbers.

    An index of days or texts holds a field as often as a column does.
    """
    if any(name is not None for name in frame.index.names) or not _is_numbered(frame.index):
        levels = ["row" if name is None else name for name in frame.index.names]
        frame = frame.reset_index(names=levels, allow_duplicates=True)
    names: list[str] = []
    for column in frame.columns:
        name = " ".join(map(str, column)).strip() if isinstance(column, tuple) else str(column)
        while name in names:
            name += "_2"
        names.append(name)
    return frame.set_axis(names, axis="columns")


def _is_numbered(index: Any) -> bool:
    return index.nlevels == 1 and index.dtype.kind in "iuf"


def read_frame(frame: Frame) -> tuple[list[str], Iterator[Row]]:
    """Return the names of the columns of a data frame, and its rows, numbered from 1.

    >>> import polars as pl
    >>> frame = open_frame(pl.DataFrame({"title": ["A"], "day": [date(2021, 3, 4)]}))
    >>> names, rows = read_frame(frame)
    >>> names, next(rows).cells
    (['title', 'day'], ['A', '2021-03-04'])
    """
    table = frame.collect() if hasattr(frame, "collect") else frame
    return list(table.columns), number_rows(table.iter_rows())


def number_rows(rows: Iterator[Sequence[object]], first: int = 1) -> Iterator[Row]:
    """Number the rows of a table that is not text, and convert their values."""
    for number, cells in enumerate(rows, first):
        yield Row(number, list(map(to_cell, cells)))


def to_cell(value: object) -> Value:
    """Convert the value of a cell: texts, and lists and mappings of texts.

    >>> to_cell(float("nan")), to_cell(3.0), to_cell(["a"]), to_cell(datetime(2021, 3, 4, 9, 30))
    (None, '3', ['a'], '2021-03-04T09:30:00')
    """
    if isinstance(value, str):
        return value
    plain = _to_plain(value)
    return None if plain is None else to_block(plain)


def _to_plain(value: object) -> object:
    """Convert a value, and all that it holds, to what JSON has."""
    if value is None or isinstance(value, str | bool):
        return value
    if isinstance(value, date | datetime):
        return None if _is_missing(value) else value.isoformat()
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, dict):
        return {key: _to_plain(item) for key, item in value.items()}
    if isinstance(value, set | frozenset):
        value = sorted(value, key=str)
    if isinstance(value, list | tuple):
        return [_to_plain(item) for item in value]
    if hasattr(value, "tolist"):  # of NumPy
        return _to_plain(value.tolist())
    if hasattr(value, "to_list"):  # of Polars
        return _to_plain(value.to_list())
    if _is_missing(value):
        return None
    return str(int(value)) if isinstance(value, float) and value.is_integer() else value


def _is_missing(value: object) -> bool:
    """Return whether a value is NaN or NaT, or the NA of pandas, which has no truth value."""
    try:
        return bool(value != value)
    except (TypeError, ValueError):
        return type(value).__name__ == "NAType"
