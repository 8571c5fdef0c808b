"""Lists of answers: what questions with several answers return."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from html import escape
from typing import TYPE_CHECKING, Any, TypeVar

from topicgraph.errors import MissingExtra
from topicgraph.model import Shown, plain
from topicgraph.text import count_phrase

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

MAX_LINES, MAX_ROWS = 10, 50
"""Answers that the text of a list and its table in a notebook show."""

Answer = TypeVar("Answer", bound=Shown)


class Answers(list[Answer]):
    """A list of answers of one kind, such as connections or stories.

    It is a `list`; it prints in short, a notebook shows it as a table, and it can become a data
    frame.

    >>> from topicgraph.model import Topic
    >>> Answers(Topic, [Topic(id="topic:law", name="Law", articles=2)])
    1 topic
      Law (2 articles)
    """

    def __init__(self, kind: type[Answer], answers: Iterable[Answer]) -> None:
        super().__init__(answers)
        self._kind = kind

    def to_dict(self) -> dict[str, list[Any]]:
        """Return the answers as dicts that JSON can hold, under the name of their kind."""
        _, _, name = count_phrase(2, self._kind.__name__.lower()).partition(" ")
        return {name: [answer.to_dict() for answer in self]}

    def to_polars(self) -> pl.DataFrame:
        """Return a Polars frame with a row for each answer, and a column for each of its fields.

        >>> from topicgraph.model import Topic
        >>> Answers(Topic, []).to_polars().columns
        ['id', 'name', 'names', 'articles']
        """
        import polars as pl  # heavy

        schema = {field.name: _column_type(str(field.type)) for field in fields(self._kind)}  # type: ignore[arg-type]
        columns = {
            name: [_cell(getattr(answer, name), dtype) for answer in self]
            for name, dtype in schema.items()
        }
        return pl.DataFrame(columns, schema=schema)

    def to_arrow(self) -> pa.Table:
        """Return the same as a `pyarrow.Table`; needs the extra `pandas`."""
        return to_arrow(self.to_polars())

    def to_pandas(self) -> pd.DataFrame:
        """Return the same as a `pandas.DataFrame`; needs the extra `pandas`."""
        return to_pandas(self.to_polars())

    def __repr__(self) -> str:
        lines = [count_phrase(len(self), self._kind.__name__.lower())]
        lines += [f"  {' '.join(str(answer).split())}" for answer in self[:MAX_LINES]]
        if (hidden := len(self) - MAX_LINES) > 0:
            lines.append(f"  and {hidden:,} more")
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        names = [field.name for field in fields(self._kind)]  # type: ignore[arg-type]
        head = "".join(f"<th>{escape(name)}</th>" for name in names)
        rows = []
        for answer in self[:MAX_ROWS]:
            values = (plain(getattr(answer, name)) for name in names)
            cells = "".join(f"<td><bdi>{escape(_shorten(value))}</bdi></td>" for value in values)
            rows.append(f"<tr>{cells}</tr>")
        shown = f", the first {MAX_ROWS} of them" if len(self) > MAX_ROWS else ""
        size = count_phrase(len(self), self._kind.__name__.lower())
        return (
            f"<table style='text-align:left'><caption>{size}{shown}</caption>"
            f"<thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
        )


MAX_CELL_LENGTH = 120
"""Characters of a value that a notebook's table shows."""


def _shorten(value: Any) -> str:
    if value is None:
        return ""
    text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    return text if len(text) <= MAX_CELL_LENGTH else text[: MAX_CELL_LENGTH - 1] + "…"


def _column_type(annotation: str) -> Any:
    """Return the Polars type of a field.

    >>> _column_type("tuple[str, ...]"), _column_type("int | None")
    (List(String), Int64)
    """
    import polars as pl  # heavy

    types = {
        "int": pl.Int64(),
        "float": pl.Float64(),
        "bool": pl.Boolean(),
        "datetime": pl.Datetime("us", "UTC"),
        "tuple[str, ...]": pl.List(pl.String()),
    }
    return types.get(annotation.removesuffix(" | None"), pl.String())


def _cell(value: Any, dtype: Any) -> Any:
    if isinstance(value, tuple):
        return list(value)
    if value is not None and str(dtype) == "String" and not isinstance(value, str):
        return "; ".join(f"{name}: {item}" for name, item in value.items())
    return value


def to_arrow(table: pl.DataFrame) -> pa.Table:
    """Return a table as a `pyarrow.Table` of the same columns; an enumeration is a dictionary.

    Raises:
        MissingExtra: pyarrow is not installed.
    """
    try:
        return table.to_arrow()
    except ImportError:
        raise MissingExtra("to_arrow", "pyarrow", "pandas") from None


def to_pandas(table: pl.DataFrame) -> pd.DataFrame:
    """Return a table as a `pandas.DataFrame` of the same columns.

    Lists become arrays. Whole numbers and truth values stay what they are where some are missing:
    such a column has the type `Int64` or `boolean` of pandas.

    Raises:
        MissingExtra: pandas or pyarrow is not installed.
    """
    try:
        import pandas as pd  # optional

        frame = table.to_pandas()
    except ImportError:
        raise MissingExtra("to_pandas", "pandas and pyarrow", "pandas") from None
    for column in table:
        if column.null_count() and (column.dtype.is_integer() or column.dtype == bool):
            dtype = str(column.dtype) if column.dtype.is_integer() else "boolean"
            frame[column.name] = pd.array(column.to_list(), dtype=dtype)
    return frame
