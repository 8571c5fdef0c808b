"""Which records have a key in common: from keys to records, from records to keys, and on from
there."""

from __future__ import annotations

from functools import cached_property
from typing import Any, cast

import numpy as np
import polars as pl
from numpy.typing import NDArray

Numbers = NDArray[Any]


class Ties:
    """The `keys` table, in order of the keys, of so many records.

    >>> ties = Ties(pl.DataFrame({"key": [5, 7, 7, 9], "record": [0, 0, 1, 2]}), 3)
    >>> ties.spread(np.array([5]), np.array([True, True, True])).tolist()
    [True, True, False]
    """

    def __init__(self, keys: pl.DataFrame, records: int) -> None:
        self.key, self.record, self.records = (
            keys["key"].to_numpy(),
            keys["record"].to_numpy(),
            records,
        )

    def with_keys(self, keys: Numbers) -> Numbers:
        """The records that have one of the keys; some may be named more than once."""
        low, high = (
            np.searchsorted(self.key, keys, "left"),
            np.searchsorted(self.key, keys, "right"),
        )
        return cast(Numbers, self.record[_ranges(low, high)])

    def keys_of(self, records: Numbers) -> Numbers:
        """The keys of some records, each once."""
        order, start = self._by_record
        return np.unique(self.key[order[_ranges(start[records], start[records + 1])]])

    @cached_property
    def _by_record(self) -> tuple[Numbers, Numbers]:
        return np.argsort(self.record, kind="stable"), np.append(
            0, np.cumsum(np.bincount(self.record, minlength=self.records))
        )

    def spread(self, keys: Numbers, among: Numbers) -> Numbers:
        """Which records of those `among` (a mask) have one of the keys, or a key of a record that
        has, and so on: a mask."""
        found = np.zeros(self.records, bool)
        front = np.unique(keys)
        while len(front):
            records = np.unique(self.with_keys(front))
            records = records[among[records] & ~found[records]]
            found[records] = True
            front = self.keys_of(records)
        return found


def _ranges(low: Numbers, high: Numbers) -> Numbers:
    """All numbers from each low to before its high, one range after the other."""
    sizes = high - low
    return np.repeat(high - np.cumsum(sizes), sizes) + np.arange(sizes.sum())
