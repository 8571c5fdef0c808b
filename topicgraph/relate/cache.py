"""What an earlier build worked out, kept by what it was worked out from: what has not changed is
not worked out again."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import polars as pl

from topicgraph.store.tables import MEMORY


class Memory:
    """Tables by the key of all that they follow from. Whatever is asked for is kept for the next
    build, the rest forgotten."""

    def __init__(self, earlier: pl.DataFrame | None = None) -> None:
        self._earlier: dict[str, bytes] = {} if earlier is None else dict(earlier.iter_rows())
        self._kept: dict[str, bytes] = {}

    def __contains__(self, key: str) -> bool:
        return key in self._earlier or key in self._kept

    def keep(self, key: str, table: pl.DataFrame) -> None:
        """Keep a table by its key."""
        buffer = io.BytesIO()
        table.write_ipc(buffer, compression="lz4")
        self._kept[key] = buffer.getvalue()

    def recall(self, key: str) -> pl.DataFrame:
        """The table of a key that is known."""
        if key not in self._kept:
            self._kept[key] = self._earlier[key]
        return pl.read_ipc(io.BytesIO(self._kept[key]), memory_map=False)

    def kept(self) -> pl.DataFrame:
        """All that was asked for, in order of the keys."""
        return pl.DataFrame(sorted(self._kept.items()), schema=MEMORY, orient="row")


def key(*parts: object, content: Iterable[bytes] = ()) -> str:
    """A key of `parts` and `content`, and of the code that works with them: what other code worked
    out is not recalled.

    >>> key("a", 1) == key("a", 1), key("a", 1) == key("a", 2)
    (True, False)
    """
    digest = hashlib.blake2b(repr((_code(), parts)).encode(), digest_size=16)
    for part in content:
        digest.update(part)
    return digest.hexdigest()


@cache
def _code() -> str:
    files = sorted(Path(__file__).parent.glob("*.py"))
    return hashlib.blake2b(
        b"".join(file.read_bytes() for file in files), digest_size=16
    ).hexdigest()
