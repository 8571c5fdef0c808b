"""Ids as numbers: 63 bits of BLAKE2, positive in every engine's signed integers, and never a float, which would round them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

import polars as pl

MOST = (1 << 63) - 1


def number(text: str) -> int:
    """The 63-bit number of a readable id, the same on every machine.

    >>> number("article:https://nypost.com/a"), 0 <= number("") <= MOST
    (5733154902404268521, True)
    """
    digest = hashlib.blake2b(text.encode("utf-8", "backslashreplace"), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 1


def numbers(texts: Iterable[str | None], name: str = "") -> pl.Series:
    """Those of many ids, as a column of whole numbers; None stays None.

    >>> numbers(["a", None]).dtype
    Int64
    """
    return pl.Series(name, [None if text is None else number(text) for text in texts], dtype=pl.Int64)
