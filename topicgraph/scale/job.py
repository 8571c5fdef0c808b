"""What all tasks of a build share: where its files are, and how they are written.

A task writes whole files, each put in its place at once, and always the same ones. A task that is
run again after its worker was killed therefore leaves what it would have left.
"""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import polars as pl

from topicgraph.identity.resolution import map_same_urls
from topicgraph.identity.statements import StatementReader
from topicgraph.sources.settings import Config

BUCKETS = 16
"""Parts into which keys are divided, at least; as many as input shards if these are more."""


@dataclass(frozen=True, slots=True)
class InputShard:
    """A Parquet file of articles, and the numbers of its rows in the whole data set, from 1."""

    path: str
    first: int
    end: int


@dataclass(frozen=True, slots=True)
class Job:
    """A build.

    - `folder`: where tasks leave what other tasks read; all workers must see it
    - `output`: where the results go
    - `shards`: the input
    - `now`: seconds since 1970, the same for all tasks
    - `buckets`: the number of parts into which keys are divided
    """

    folder: str
    output: str
    shards: tuple[InputShard, ...]
    now: float
    buckets: int = BUCKETS

    @property
    def config(self) -> Config:
        """The settings of the folder of articles."""
        config: Config = self.load_value("config")
        return config

    def make_reader(self) -> StatementReader:
        """Return what reads the statements of records."""
        config = self.config
        return StatementReader(config, map_same_urls(config.same))

    def path(self, kind: str, *parts: int | str) -> Path:
        """Return the path of a file that a task leaves for others."""
        return Path(self.folder, kind, *map(str, parts))

    def result(self, table: str, number: int) -> Path:
        """Return the path of a shard of the result."""
        return Path(self.output, table, f"{number:05}.parquet")

    def save_value(self, kind: str, *parts: int | str, value: object) -> None:
        """Save an object for other tasks."""
        path = self.path(kind, *parts).with_suffix(".pickle")
        write_atomically(path, lambda place: place.write_bytes(pickle.dumps(value, protocol=5)))

    def load_value(self, kind: str, *parts: int | str) -> Any:
        """Load an object that a task of this build saved."""
        return pickle.loads(self.path(kind, *parts).with_suffix(".pickle").read_bytes())

    def save_frame(self, frame: pl.DataFrame, kind: str, *parts: int | str) -> None:
        """Save a table for other tasks."""
        write_frame(frame, self.path(kind, *parts).with_suffix(".parquet"))

    def load_frame(self, kind: str, *parts: int | str) -> pl.DataFrame:
        """Load a table that a task saved."""
        return pl.read_parquet(self.path(kind, *parts).with_suffix(".parquet"))

    def scatter(self, frame: pl.DataFrame, bucket: pl.Expr, kind: str, task: int) -> None:
        """Save the rows of a table by the bucket that they are in."""
        numbered = frame.with_columns(__bucket=bucket % self.buckets)
        for (number,), part in numbered.partition_by("__bucket", as_dict=True).items():
            self.save_frame(part.drop("__bucket"), kind, task, int(number))

    def gather(self, kind: str, bucket: int, empty: pl.DataFrame) -> pl.DataFrame:
        """Load the rows of a bucket, which all tasks saved, in order of the tasks."""
        paths = self.path(kind).glob(f"*/{bucket}.parquet")
        in_order = sorted(paths, key=lambda path: int(path.parent.name))
        return pl.concat([empty, *map(pl.read_parquet, in_order)])


def write_frame(frame: pl.DataFrame, path: Path, row_group_size: int | None = None) -> None:
    """Write a table as Parquet, its file put in its place at once."""
    write_atomically(
        path,
        lambda place: frame.write_parquet(
            place, compression="zstd", compression_level=1, row_group_size=row_group_size
        ),
    )


def write_atomically(path: Path, write: Callable[[Path], object]) -> None:
    """Write a file beside its place, and put it there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    place = path.with_name(f".{path.name}.{os.getpid()}")
    write(place)
    place.replace(path)


def number_shards(paths: Sequence[Path]) -> Iterator[InputShard]:
    """Number the rows of Parquet files one after the other."""
    first = 1
    for path in paths:
        end = first + pl.scan_parquet(path).select(pl.len()).collect().item()
        yield InputShard(str(path), first, end)
        first = end
