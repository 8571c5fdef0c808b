"""The tables of a build of shards: only the columns or rows that are asked for are loaded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import polars as pl

from topicgraph.errors import ArgumentError
from topicgraph.store.tables import SCHEMAS
from topicgraph.store.verification import SHARD_NAME, damaged, hash_file

KEYS: Mapping[str, tuple[str, ...]] = {
    "articles": ("id",), "edges": ("source", "kind", "target"), "stories": ("id",),
}  # fmt: skip
"""The tables in shards, and the order of their rows in a graph."""


MAX_LOADED_ARTICLES = 500_000
"""Articles whose tables are loaded at once. To compare 100,000 takes 1.1 GB."""


class ShardedTables:
    """The shards next to a database, which names their size and SHA-256.

    Raises:
        ReadError: From every method, where a shard is not what was written.
    """

    def __init__(
        self, folder: Path, files: Mapping[str, tuple[int, str]], article_count: int
    ) -> None:
        self._folder = folder
        self._article_count = article_count
        self._files = {name: one for name, one in files.items() if SHARD_NAME.fullmatch(name)}
        self._verified: set[str] = set()
        self._columns: dict[tuple[str, str], pl.Series] = {}
        self._orders: dict[str, pl.Series] = {}

    def scan(self, table: str) -> pl.LazyFrame:
        """Return all rows of a table, in no order; each shard is verified once."""
        names = sorted(name for name in self._files if name.startswith(f"{table}/"))
        for name in set(names) - self._verified:
            self._verify(name)
        return pl.scan_parquet([self._folder / name for name in names])

    def _verify(self, name: str) -> None:
        path = self._folder / name
        try:
            if hash_file(path) != self._files[name]:
                raise damaged(path)
        except OSError:
            raise damaged(path) from None
        self._verified.add(name)

    def columns(self, table: str, names: Sequence[str]) -> pl.DataFrame:
        """Return some columns of a table, in its order; each is read once.

        Raises:
            ArgumentError: There are more than `MAX_LOADED_ARTICLES`.
        """
        if self._article_count > MAX_LOADED_ARTICLES:
            raise ArgumentError(
                f"{self._article_count:,} articles are too many to load at once: take a part, such"
                " as graph.filter(since=…, until=…), or read the Parquet files in"
                f" {self._folder / table}"
            )
        missing = [name for name in names if (table, name) not in self._columns]
        if missing:
            keys = [key for key in KEYS[table] if key not in missing]
            needed = [] if table in self._orders else keys
            frame = _with_types(table, self._collect(self.scan(table).select(*missing, *needed)))
            if table not in self._orders:
                place = pl.arg_sort_by(*KEYS[table]).cast(pl.UInt32)
                self._orders[table] = frame.select(place=place)["place"]
            order = self._orders[table]
            for name in missing:
                self._columns[table, name] = frame[name].gather(order)
        return pl.DataFrame([self._columns[table, name] for name in names])

    def rows(self, table: str, key: str, values: Iterable[str]) -> pl.DataFrame:
        """Return the rows of a table with one of some values in a column, in its order."""
        wanted = pl.LazyFrame({key: list(values)}, schema={key: pl.String})
        found = self._collect(self.scan(table).join(wanted, on=key, how="semi"))
        return _with_types(table, found).select(list(SCHEMAS[table])).sort(KEYS[table])

    def pick_articles(self, ids: Sequence[str]) -> pl.DataFrame:
        """Return the articles with some ids, in the order of these."""
        order = pl.DataFrame({"id": list(ids)}, schema={"id": pl.String})
        found = order.join(self.rows("articles", "id", ids), on="id", maintain_order="left")
        return found.select(list(SCHEMAS["articles"]))

    def _collect(self, rows: pl.LazyFrame) -> pl.DataFrame:
        try:
            return rows.collect(engine="streaming")
        except pl.exceptions.PolarsError:
            raise damaged(self._folder) from None


def _with_types(table: str, frame: pl.DataFrame) -> pl.DataFrame:
    return frame.cast({name: SCHEMAS[table][name] for name in frame.columns})
