"""The tables as Parquet shards, for other engines: plain columns, each id also as a whole number, and a manifest with checksums.

As with `tables.save` the manifest is replaced last and atomically, a flipped bit is found, and the same tables give the same bytes. The
shards of a table may be listed in any order and be any number; loaded, they are the same table.
"""

from __future__ import annotations

import io
import itertools
import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import polars as pl

from topicgraph import manifest
from topicgraph.arguments import place
from topicgraph.errors import WriteError
from topicgraph.files import checked, locked, write_atomically
from topicgraph.manifest import damaged
from topicgraph.scale.ids import numbers
from topicgraph.tables import SCHEMAS, Tables

MANIFEST = "shards.json"
AGAIN = "write the shards again: topicgraph export --format parquet"
FORMAT = 1

NUMBERED: Mapping[str, tuple[str, ...]] = {
    "articles": ("id",), "providers": ("id",), "topics": ("id",), "edges": ("source", "target"), "problems": (),
}  # fmt: skip
"""Each table with its columns of ids. `memory` is not among them: it is a store of this machine's, and no one else's."""

ORDER: Mapping[str, tuple[str, ...]] = {
    **NUMBERED, "edges": ("source", "kind", "target"), "problems": ("file", "line", "code", "message"),
}  # fmt: skip

NUMBER = "_number"
"""What is added to the name of a column of ids for that of its numbers."""


def write(tables: Tables, folder: str | os.PathLike[str], shards: int = 1) -> list[Path]:
    """Write the tables into `folder`, each in up to so many shards; returns the paths, the manifest last. Raises `WriteError`.

    >>> import tempfile
    >>> [path.name for path in write(Tables(), tempfile.mkdtemp())][-1]
    'shards.json'
    """
    target = checked(folder)
    with locked(target):
        before = {path.name for path in _shards(target)}
        try:
            paths = _write(tables, target, shards)
        except WriteError:  # a full disk: other engines read whatever shards lie there
            with suppress(WriteError):
                _sweep(target, before)
            raise
        _sweep(target, {path.name for path in paths})
        return paths


def _write(tables: Tables, target: Path, shards: int) -> list[Path]:
    paths: list[Path] = []
    listed: dict[str, list[dict[str, Any]]] = {}
    for name in NUMBERED:
        table = numbered(getattr(tables, name), name)
        listed[name] = []
        for part in _parts(table, shards):
            content = _parquet(part)
            checksum = manifest.checksum(content)
            file = f"{name}-{len(listed[name]):05}-{checksum[:12]}.parquet"
            listed[name].append({"file": file, "rows": part.height, "blake2b": checksum})
            paths.append(write_atomically(target / file, content))
    return [*paths, write_atomically(target / MANIFEST, manifest.written(FORMAT, listed, tables.groups))]


def numbered(table: pl.DataFrame, name: str) -> pl.DataFrame:
    """The table called `name` with the numbers of its ids; raises `WriteError` should two ids have one number."""
    for column in NUMBERED[name]:
        unique = table.select(column).unique()
        known = unique.with_columns(numbers(unique[column], column + NUMBER))
        if known[column + NUMBER].n_unique() != unique.height:
            raise WriteError(f"{name}: two ids have the same number of 63 bits: rename one of them by topicgraph.yaml")
        table = table.join(known, on=column, how="left", maintain_order="left")
    return table.with_columns(pl.col(pl.Enum).cast(pl.String))


def _parts(table: pl.DataFrame, shards: int) -> Iterator[pl.DataFrame]:
    count = max(1, min(shards, table.height))
    bounds = [table.height * number // count for number in range(count + 1)]
    for low, high in itertools.pairwise(bounds):
        yield table[low:high]


def _parquet(table: pl.DataFrame) -> bytes:
    buffer = io.BytesIO()
    table.rechunk().write_parquet(buffer, compression="zstd")
    return buffer.getvalue()


def _shards(folder: Path) -> list[Path]:
    return [path for name in NUMBERED for path in folder.glob(f"{name}-*-*.parquet")]


def _sweep(folder: Path, kept: set[str]) -> None:
    """Remove the shards of other writes."""
    for path in _shards(folder):
        if path.name not in kept:
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                raise WriteError(f"{path}: an old shard cannot be removed ({error.strerror})") from None


def is_sharded(folder: str | os.PathLike[str]) -> bool:
    """Whether a folder holds Parquet shards, in whatever state.

    >>> is_sharded("seeds")
    False
    """
    try:
        return (Path(folder) / MANIFEST).is_file()
    except (OSError, TypeError, ValueError):  # ValueError: a NUL, or half of a character
        return False


def load(folder: str | os.PathLike[str]) -> Tables:
    """The tables written into `folder` by `write`. Raises `ReadError` where a shard is missing or damaged."""
    source = Path(place("folder", folder, "the path of a folder that holds Parquet shards"))
    path = source / MANIFEST
    try:
        raw = path.read_bytes()
    except (OSError, ValueError):
        raise damaged(path, AGAIN) from None
    listed, groups = manifest.read(raw, path, FORMAT, AGAIN)
    tables = {name: _table(source, name, listed) for name in NUMBERED}
    return Tables(**tables, groups=groups)


def _table(folder: Path, name: str, listed: Mapping[str, Any]) -> pl.DataFrame:
    try:
        shards = [(str(one["file"]), str(one["blake2b"])) for one in listed[name]]
    except (KeyError, TypeError):
        raise damaged(folder / MANIFEST, AGAIN) from None
    if not shards:
        raise damaged(folder / MANIFEST, AGAIN)
    return pl.concat([_shard(folder / Path(file).name, name, checksum) for file, checksum in shards]).sort(ORDER[name])


def _shard(path: Path, name: str, checksum: str) -> pl.DataFrame:
    schema = pl.Schema(SCHEMAS[name])
    try:
        content = path.read_bytes()
        if manifest.checksum(content) != checksum:
            raise damaged(path, AGAIN)
        return pl.read_parquet(io.BytesIO(content)).select(list(schema)).cast(schema)
    except (OSError, pl.exceptions.PolarsError, pl.exceptions.PanicException):
        raise damaged(path, AGAIN) from None
