"""The tables of outlets and topics at the end of a build, and the user's groups of outlets."""

from __future__ import annotations

from pathlib import Path

import polars as pl

from topicgraph.query.groups import resolve_groups
from topicgraph.scale.identity import count_articles, list_problems
from topicgraph.scale.job import Job, write_atomically, write_frame
from topicgraph.scale.timeline import load_timeline
from topicgraph.store.parquet import file_content, parquet_bytes
from topicgraph.store.tables import Tables


def write_tables(job: Job) -> None:
    """Write the tables of outlets and of topics, and the problems of the whole data set."""
    windows = range(len(load_timeline(job).windows))
    held = pl.concat([job.load_frame("held outlets", number) for number in windows])
    tables = Tables(
        providers=count_articles(job.load_frame("providers"), held),
        topics=job.load_frame("topics"),
    )
    for name in ("providers", "topics"):
        job.save_frame(getattr(tables, name), "final", name)
        _write_bytes(Path(job.output, f"{name}.parquet"), parquet_bytes(file_content(tables, name)))
    tables = resolve_groups(tables, job.config)
    job.save_value("groups", value=(tables.groups, tables.parameters))
    listed = pl.concat([tables.problems, list_problems(job.load_value("problems"))])
    write_frame(listed, job.result("problems", len(job.shards) + 1))


def _write_bytes(path: Path, content: bytes) -> None:
    write_atomically(path, lambda place: place.write_bytes(content))
