"""Where the columns of an Arrow file lie in it: the bytes of whole columns and of some of their
rows, so that no others need be read.

Only what `saved` writes: one batch of rows at most, uncompressed, of numbers, texts and lists. The
numbers of fields, and what each holds, are those of Arrow's Schema.fbs, Message.fbs and File.fbs.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import polars as pl
from numpy.typing import NDArray

Numbers = NDArray[Any]
Schema = Mapping[str, pl.DataType | type[pl.DataType]]
Check = Callable[[Numbers, Numbers], None]
"""Raises where bytes, from here to there, are not what was written; called before they are read."""

END = struct.Struct("<i6s")
SHORT = 12
"""A text of up to so many bytes lies in its view."""

WIDTHS: Mapping[type[pl.DataType], int] = {
    pl.Boolean: 0,
    pl.Enum: 1,
    pl.UInt32: 4,
    pl.String: 16,
    pl.Binary: 16,
}
"""Bytes a row, where they are not 8; 0: a bit."""


class Span(NamedTuple):
    """Bytes of a file."""

    start: int
    stop: int


@dataclass(frozen=True)
class Column:
    """Where a column lies: which rows are there, an item a row (of texts: a view, of lists: where
    it starts), the long texts, the column of what is in the lists."""

    there: Span
    items: Span
    width: int
    texts: tuple[Span, ...] = ()
    inner: Column | None = None

    def spans(self) -> Iterator[Span]:
        """All of its bytes."""
        yield from (self.there, self.items, *self.texts)
        if self.inner is not None:
            yield from self.inner.spans()


def look(column: Column, rows: Numbers, content: Any, check: Check) -> None:
    """Check the bytes of some rows of a column."""
    if column.there.stop > column.there.start:
        places = column.there.start + (rows >> 3)
        check(places, places + 1)
    if not column.width:
        places = column.items.start + (rows >> 3)
        check(places, places + 1)
        return
    starts = column.items.start + rows * column.width
    check(starts, starts + column.width * (1 if column.inner is None else 2))
    if column.width == WIDTHS[pl.String]:
        _texts(column, rows, content, check)
    if column.inner is not None:
        bounds = _array(content, column.items, np.dtype("<i8"))
        look(column.inner, ranges(bounds[rows], bounds[rows + 1]), content, check)


def _texts(column: Column, rows: Numbers, content: Any, check: Check) -> None:
    """Check the long ones among some texts: a view is size, four letters, number of the buffer,
    place in it."""
    views = _array(content, column.items, np.dtype("<u4")).reshape(-1, 4)[rows].astype(np.int64)
    views = views[views[:, 0] > SHORT]
    starts = np.array([span.start for span in column.texts], np.int64)[views[:, 2]] + views[:, 3]
    check(starts, starts + views[:, 0])


def _array(content: Any, span: Span, kind: np.dtype[Any]) -> Numbers:
    return np.frombuffer(content, kind, (span.stop - span.start) // kind.itemsize, span.start)


def ranges(starts: Numbers, stops: Numbers) -> Numbers:
    """The numbers from each start to its stop, one range after the other.

    >>> ranges(np.array([3, 9]), np.array([5, 10])).tolist()
    [3, 4, 9]
    """
    sizes = stops - starts
    return np.repeat(starts - np.cumsum(sizes) + sizes, sizes) + np.arange(sizes.sum())


class _Part:
    """A table of a FlatBuffer: its fields by number."""

    def __init__(self, raw: bytes, place: int | None = None) -> None:
        self.raw = raw
        self.place: int = self._read("<I", 0) if place is None else place
        self.known = self.place - self._read("<i", self.place)

    def _read(self, form: str, place: int) -> Any:
        return struct.unpack_from(form, self.raw, place)[0]

    def _field(self, number: int) -> int:
        """Where a field lies; 0 where it is not there."""
        entry = 4 + 2 * number
        shift = self._read("<H", self.known + entry) if entry < self._read("<H", self.known) else 0
        return self.place + shift if shift else 0

    def part(self, number: int) -> _Part:
        """A field that is a table."""
        place = self._field(number)
        return _Part(self.raw, place + self._read("<I", place))

    def rows(self, number: int, form: str) -> list[tuple[int, ...]]:
        """A field that is a list of structs."""
        place = self._field(number)
        if not place:
            return []
        place += self._read("<I", place)
        size = struct.calcsize(form)
        return [
            struct.unpack_from(form, self.raw, place + 4 + row * size)
            for row in range(self._read("<I", place))
        ]


def columns(content: Any, schema: Schema, check: Check) -> dict[str, Column]:
    """Where the columns of a file lie. All that is not in a column is checked."""

    def checked(start: int, stop: int) -> bytes:
        check(np.array([start]), np.array([stop]))
        return bytes(content[start:stop])

    size = len(content)
    length, _ = END.unpack(checked(size - END.size, size))
    blocks = _Part(checked(size - END.size - length, size)).rows(3, "<qi4xq")
    nothing = Span(0, 0)
    if not blocks:
        checked(0, size)
        return {name: Column(nothing, nothing, 0) for name in schema}
    ((start, before, body),) = blocks
    checked(0, start + before)
    checked(start + before + body, size)
    batch = _Part(checked(start + 8, start + before)).part(2)
    buffers = (
        Span(start + before + place, start + before + place + size)
        for place, size in batch.rows(2, "<qq")
    )
    counts = (count for (count,) in batch.rows(4, "<q"))
    return {name: _column(kind, buffers, counts) for name, kind in schema.items()}


def _column(kind: Any, buffers: Iterator[Span], counts: Iterator[int]) -> Column:
    there, items = next(buffers), next(buffers)
    if isinstance(kind, pl.List):
        return Column(there, items, 8, inner=_column(kind.inner, buffers, counts))
    width = WIDTHS.get(kind if isinstance(kind, type) else type(kind), 8)
    texts = tuple(next(buffers) for _ in range(next(counts))) if width == WIDTHS[pl.String] else ()
    return Column(there, items, width, texts)
