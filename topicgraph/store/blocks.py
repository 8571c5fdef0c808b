"""A saved file that is checked block by block: a flipped bit is found before anything is answered
from it, and what no question needs is not read.

CRC-32 finds every flipped bit and every burst of up to four bytes, at several times the speed of a
cryptographic checksum."""

from __future__ import annotations

import mmap
import os
import struct
import weakref
import zlib
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

import numpy as np
import polars as pl

from topicgraph.store.arrow import Column, Numbers, Schema, columns, look, ranges

BLOCK = 1 << 15
"""Bytes that are checked at once: few enough for one row, enough that their checksums are small
beside them."""

WRONG = (
    OSError,
    ValueError,
    IndexError,
    StopIteration,
    OverflowError,
    struct.error,
    pl.exceptions.PolarsError,
)

MOST = 50
"""One row in so many lies in nearly every block: whole columns are then checked sooner than rows
are looked for."""


class DamageError(Exception):
    """A file is not what was written."""


def sums(content: bytes) -> str:
    """The checksums of a file's blocks.

    >>> sums(b"one block")
    '3ba9ee19'
    """
    view = memoryview(content)
    return b"".join(
        zlib.crc32(view[start : start + BLOCK]).to_bytes(4, "big")
        for start in range(0, len(content), BLOCK)
    ).hex()


class Blocks:
    """One saved file, open from the start, so that a later save cannot take it away; its content is
    checked when it is first needed.

    Every call raises `DamageError` where what it needs is not what was written.
    """

    def __init__(self, path: Path, schema: Schema, size: int, known: str) -> None:
        self.path, self.schema, self.size = path, schema, size
        try:
            self.sums = np.frombuffer(bytes.fromhex(known), ">u4")
            self.handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
            weakref.finalize(self, os.close, self.handle)
            if os.fstat(self.handle).st_size != size or len(self.sums) != -(-size // BLOCK):
                raise DamageError
        except (OSError, ValueError):
            raise DamageError from None
        self.done = np.zeros(len(self.sums), np.bool_)
        self.complete = set[str]()

    @property
    def _same(self) -> Path:
        """The file that was opened, even where its name has been taken away."""
        same = Path(f"/proc/self/fd/{self.handle}")
        return same if same.exists() else self.path

    @cached_property
    def _content(self) -> mmap.mmap:
        return mmap.mmap(self.handle, 0, access=mmap.ACCESS_READ)

    @cached_property
    def _columns(self) -> dict[str, Column]:
        try:
            return columns(self._content, self.schema, self._check)
        except WRONG:
            raise DamageError from None

    @cached_property
    def _frame(self) -> pl.DataFrame:
        """What the file holds, memory-mapped; its columns are not checked yet."""
        assert self._columns  # checked: all that is not in a column
        try:
            table = pl.read_ipc(self._same, memory_map=True)
        except WRONG:
            raise DamageError from None
        if dict(table.schema) != dict(pl.Schema(self.schema)):
            raise DamageError
        return table

    def whole(self, names: Sequence[str]) -> pl.DataFrame:
        """Some columns."""
        fresh = [name for name in names if name not in self.complete]
        spans = [
            span for name in fresh for span in self._columns[name].spans() if span.stop > span.start
        ]
        if spans:
            self._read(self._fresh(*np.array(spans, np.int64).T))
        self.complete.update(fresh)
        return self._mapped(names)

    def rows(self, numbers: Numbers, names: Sequence[str]) -> pl.DataFrame:
        """Some rows of some columns."""
        numbers = numbers.astype(np.int64)
        if len(numbers) * MOST > self._frame.height:
            return self.whole(names)[numbers]
        for name in names:
            if name not in self.complete and len(numbers):
                look(self._columns[name], numbers, self._content, self._check)
        self._forget()
        return self._mapped(names)[numbers]

    def _mapped(self, names: Sequence[str]) -> pl.DataFrame:
        return pl.DataFrame([self._frame[name] for name in names])

    def _forget(self) -> None:
        """What was checked is mapped a second time, by Polars: give the pages of the first back."""
        if hasattr(mmap, "MADV_DONTNEED"):
            self._content.madvise(mmap.MADV_DONTNEED)

    def _fresh(self, starts: Numbers, stops: Numbers) -> Numbers:
        """The blocks of some bytes that have not been checked yet."""
        there = stops > starts
        first, last = starts[there] // BLOCK, (stops[there] - 1) // BLOCK
        wanted = np.unique(
            np.concatenate([first, last]) if (last <= first + 1).all() else ranges(first, last + 1)
        )
        fresh: Numbers = wanted[~self.done[wanted]]
        return fresh

    def _check(self, starts: Numbers, stops: Numbers) -> None:
        """Check the blocks of some bytes where they are mapped: they are about to be read there."""
        content = memoryview(self._content)
        for block in self._fresh(starts, stops).tolist():
            self._found(block, content[block * BLOCK : (block + 1) * BLOCK])

    def _read(self, blocks: Numbers) -> None:
        """Check many blocks, past the map: of a column that is looked things up in most pages are
        never needed."""
        piece = memoryview(bytearray(BLOCK))
        try:
            with self._same.open("rb", buffering=0) as file:
                for block in blocks.tolist():
                    file.seek(block * BLOCK)
                    self._found(block, piece[: file.readinto(piece)])
        except OSError:
            raise DamageError from None

    def _found(self, block: int, content: memoryview) -> None:
        if zlib.crc32(content) != self.sums[block]:
            raise DamageError
        self.done[block] = True
