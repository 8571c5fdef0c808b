"""Rows of a Parquet file → records, and what only the whole data set tells of them.

What a column means is told by the first rows of the data set for all of its files; so is the order
of day and month in its dates, and which sites end their titles with their name.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

import polars as pl

from topicgraph.errors import ReadError
from topicgraph.model import Problem, Record
from topicgraph.scale.job import InputShard, Job
from topicgraph.sources.document import Document
from topicgraph.sources.files import collect_records
from topicgraph.sources.formats.format import Input
from topicgraph.sources.frames import number_rows
from topicgraph.sources.habits import summarize_habits
from topicgraph.sources.settle import Known, Orders, find_orders, settle
from topicgraph.sources.tables import SAMPLE_ROWS, Row, read_table
from topicgraph.sources.title_ends import MIN_REPEATED, MIN_SHARE, site_of, split_ends

NAME = "data frame"
"""What the data set is called in results: that of a data frame of all its rows."""

PIECE_ROWS = 10_000
"""Rows of a file that are held at a time."""

ENDS = pl.DataFrame(
    schema={"site": pl.String, "title": pl.UInt64, "end": pl.String, "start": pl.UInt64}
)
"""For each title its site, its hash, and the end that it is divided at, if there is one."""


def take_sample(shards: Sequence[InputShard]) -> pl.DataFrame:
    """Return the first rows of the data set, which tell what its columns mean.

    Raises:
        ReadError: A file has other columns than the first one.
    """
    schema = pl.read_parquet_schema(shards[0].path)
    for shard in shards:
        if pl.read_parquet_schema(shard.path) != schema:
            raise ReadError(shard.path, problem=f"has other columns than {shards[0].path}")
    rows = [pl.scan_parquet(shard.path) for shard in shards if shard.first <= SAMPLE_ROWS]
    return pl.concat(rows).head(SAMPLE_ROWS).collect()


def read_shard(job: Job, number: int) -> None:
    """Read the records of a file; save them, and in which orders their dates can be read."""
    shard, sample, config = job.shards[number], job.load_frame("sample"), job.config
    source = Input(NAME, b"", io.BytesIO, config.fields)
    rows = chain(
        number_rows(sample.iter_rows()), _iterate_rows(shard, max(shard.first, sample.height + 1))
    )
    documents = read_table(source, "data frame", sample.columns, rows)
    own = _select_documents(documents, shard, is_first=number == 0)
    content = collect_records(NAME, source, own, config)
    if any(record.related for record in content.records):
        problem = "has lists of related articles, which a build of shards does not read"
        hint = "leave out their column, or build a part of the articles with topicgraph build"
        raise ReadError(shard.path, problem=problem, hint=hint)
    job.save_value("read", number, value=(content.records, content.problems))
    job.scatter(_divide_titles(content.records), pl.col("site").hash(), "ends", number)
    job.save_value("orders", number, value=find_orders(content.records, {NAME}))


def _iterate_rows(shard: InputShard, first: int) -> Iterator[Row]:
    lazy = pl.scan_parquet(shard.path)
    for start in range(first, shard.end, PIECE_ROWS):
        piece = lazy.slice(start - shard.first, min(PIECE_ROWS, shard.end - start)).collect()
        yield from number_rows(piece.iter_rows(), start)


def _select_documents(
    documents: Iterable[Document], shard: InputShard, *, is_first: bool
) -> Iterator[Document]:
    """Yield the documents of a file, without those of the sample that are of other files.

    What is wrong with the columns is told by the first file.
    """
    for place, document in enumerate(documents):
        is_head = place == 0 and document.data is None
        if is_first if is_head else shard.first <= document.line < shard.end:
            yield document


def _divide_titles(records: Sequence[Record]) -> pl.DataFrame:
    rows = []
    for record in records:
        if site := site_of(record):
            start, end = next(iter(split_ends(record.title)[-1:]), (None, None))
            rows.append((site, record.title, end, start))
    schema = {"site": pl.String, "title": pl.String, "end": pl.String, "start": pl.String}
    frame = pl.DataFrame(rows, schema=schema, orient="row")
    return frame.with_columns(
        title=pl.col("title").hash(),
        start=pl.when(pl.col("start").is_not_null()).then(pl.col("start").hash()),
    )


def find_repeated_ends(job: Job, bucket: int) -> None:
    """Save the sites of a bucket and the ends of nearly all of their titles."""
    titles = job.gather("ends", bucket, ENDS)
    sites = titles.group_by("site").agg(titles=pl.col("title").n_unique())
    ends = titles.drop_nulls("end").group_by("site", "end").agg(starts=pl.col("start").n_unique())
    repeated = ends.join(sites, on="site").filter(
        (pl.col("starts") >= MIN_REPEATED) & (pl.col("starts") >= MIN_SHARE * pl.col("titles"))
    )
    job.save_value("repeated ends", bucket, value=repeated.select("site", "end").rows())


def save_known(job: Job) -> None:
    """Save what all files together tell of their records."""
    orders = merge_orders(job.load_value("orders", number) for number in range(len(job.shards)))
    ends = {end for bucket in range(job.buckets) for end in job.load_value("repeated ends", bucket)}
    job.save_value("known", value=Known(orders, ends))


def merge_orders(parts: Iterable[Orders]) -> Orders:
    """Return the orders in which the dates of all files can be read."""
    orders: Orders = {}
    for part in parts:
        for source, fitting in part.items():
            orders[source] = orders.get(source, fitting) & fitting
    return orders


def settle_shard(job: Job, number: int) -> tuple[list[Record], list[Problem]]:
    """Return the records of a file after what the whole data set tells, and the problems."""
    read, listed = job.load_value("read", number)
    problems = list(listed)
    known: Known = job.load_value("known")
    records = settle(
        read,
        job.config,
        problems,
        is_whole_folder=False,
        files_of_many={NAME},
        now=job.now,
        known=known,
    )
    return records, summarize_habits(problems)
