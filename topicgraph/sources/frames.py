"""Data frames as tables: pandas, Polars, Arrow, or anything with the Arrow interface.

None of these libraries is imported here: whoever has a data frame has imported its library.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

from topicgraph.sources.document import Value, to_block
from topicgraph.sources.tables import Row


def is_frame(value: object) -> bool:
    """Return whether a value is a data frame that can be read."""
    return _is_pandas(value) or any(
        hasattr(value, name) for name in ("iter_rows", "collect", "__arrow_c_stream__")
    )


def _is_pandas(value: object) -> bool:
    return hasattr(value, "itertuples") and hasattr(value, "columns")


def read_frame(frame: Any) -> tuple[list[str], Iterator[Row]]:
    """Return the names of the columns of a data frame, and its rows, numbered from 1.

    >>> import polars as pl
    >>> names, rows = read_frame(pl.DataFrame({"title": ["A"], "day": [date(2021, 3, 4)]}))
    >>> names, next(rows).cells
    (['title', 'day'], ['A', '2021-03-04'])
    """
    if _is_pandas(frame):
        names, rows = list(map(str, frame.columns)), frame.itertuples(index=False, name=None)
    else:
        if not hasattr(frame, "iter_rows") and not hasattr(frame, "collect"):
            import polars  # heavy; only for Arrow

            frame = polars.DataFrame(frame)
        if hasattr(frame, "collect"):  # lazy
            frame = frame.collect()
        names, rows = list(frame.columns), frame.iter_rows()
    return names, number_rows(rows)


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
    if value is None or value != value:  # NaN, NaT
        return None
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if hasattr(value, "tolist"):  # of NumPy
        value = value.tolist()
    if hasattr(value, "to_list"):  # of Polars
        value = value.to_list()
    return to_block(list(value) if isinstance(value, tuple) else value)
