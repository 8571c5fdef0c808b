"""Which records must be resolved together: those that a chain of common keys connects.

Two records can be one article, or can want one id, only if they have an address, or day and title,
in common. Each record goes to the partition of the first record that it is connected with, so that
a partition can be resolved alone. Most records are connected with none and stay where they are.

Keys are matched bucket by bucket. Only the chains are followed in one task; it holds 32 bytes for
each record that has a key in common with another one.
"""

from __future__ import annotations

from collections import Counter, defaultdict

import numpy as np
import polars as pl

from topicgraph.components import connected_components
from topicgraph.model import Record, format_day
from topicgraph.scale.job import Job, write_frame
from topicgraph.scale.reading import settle_shard
from topicgraph.text import slugify

KEYS = pl.DataFrame(schema={"key": pl.UInt64, "record": pl.Int64})
LINKS = pl.DataFrame(schema={"record": pl.Int64, "first": pl.Int64})


def save_keys(job: Job, number: int) -> None:
    """Save the records of a file, their keys by bucket, and the topics and their uses."""
    records, problems = settle_shard(job, number)
    job.save_value("records", number, value=(records, problems))
    reader = job.make_reader()
    keys: list[str] = []
    owners: list[int] = []
    for record in records:
        statement = reader.read(record)
        day = "undated" if record.published is None else format_day(record.published)
        own = {*statement.urls, *statement.foreign_urls, f"{day}/{slugify(record.title)}"}
        keys.extend(own)
        owners.extend([record.line] * len(own))
    frame = pl.DataFrame({"key": pl.Series(keys, dtype=pl.String).hash(), "record": owners})
    job.scatter(frame.cast(KEYS.schema), pl.col("key"), "keys", number)
    topics = Counter(topic for record in records for topic in record.topics)
    job.save_value("topics", number, value=topics)


def match_keys(job: Job, bucket: int) -> None:
    """Link the records that have a key of this bucket in common, each with the first of them."""
    keys = job.gather("keys", bucket, KEYS)
    first = pl.col("record").min().over("key").alias("first")
    links = keys.select("record", first).filter(pl.col("record") != pl.col("first")).unique()
    job.save_frame(links, "links", bucket)


def connect_records(job: Job) -> int:
    """Find for each linked record the first of those that it is connected with.

    Returns:
        How many records are in the largest group of connected ones.
    """
    parts = [job.load_frame("links", bucket) for bucket in range(job.buckets)]
    links = pl.concat([LINKS, *parts]).to_numpy()
    records, places = np.unique(links, return_inverse=True)
    ends = places.reshape(-1, 2)
    groups = connected_components(len(records), ends[:, 0], ends[:, 1])
    frame = pl.DataFrame({"record": records, "first": records[groups]})
    moved = frame.filter(pl.col("record") != pl.col("first"))
    path = job.path("connected.parquet")
    write_frame(moved.cast(LINKS.schema), path, row_group_size=1 << 16)
    return int(np.bincount(groups).max(initial=1))


def move_records(job: Job, number: int) -> None:
    """Save the records of a file that are resolved with those of another one."""
    homes, (records, problems) = _find_homes(job, number), job.load_value("records", number)
    kept = [record for record in records if homes.get(record.line, number) == number]
    moved: dict[int, list[Record]] = defaultdict(list)
    for record in records:
        if (home := homes.get(record.line, number)) != number:
            moved[home].append(record)
    for home, some in moved.items():
        job.save_value("moved", number, home, value=some)
    job.save_value("kept", number, value=(kept, problems))


def _find_homes(job: Job, number: int) -> dict[int, int]:
    """Return the partition of each record of a file that is connected with an earlier one."""
    shard = job.shards[number]
    moved = (
        pl.scan_parquet(job.path("connected.parquet"))
        .filter(pl.col("record").is_between(shard.first, shard.end - 1))
        .collect()
    )
    ends = np.array([shard.end for shard in job.shards])
    homes = np.searchsorted(ends, moved["first"].to_numpy(), side="right")
    return dict(zip(moved["record"].to_list(), homes.tolist(), strict=True))


def load_records(job: Job, number: int) -> list[Record]:
    """Return the records that are resolved in a partition, in order of their numbers."""
    kept, _ = job.load_value("kept", number)
    records: list[Record] = list(kept)
    for other in range(number, len(job.shards)):
        if job.path("moved", other, number).with_suffix(".pickle").exists():
            records += job.load_value("moved", other, number)
    return sorted(records, key=lambda record: record.line)
