"""The steps of a build in their order. What is here runs in the process that calls it.

It holds counts by window and by range; articles, outlets and labels are only in tasks.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import accumulate
from pathlib import Path
from typing import Any, TypeVar

import polars as pl

from topicgraph.errors import ArgumentError, ReadError, check_path
from topicgraph.model import Problem
from topicgraph.pipeline import check_parameters
from topicgraph.relate.decoys import MAX_UNDATED_SHARE
from topicgraph.scale import (
    copies,
    database,
    identity,
    matching,
    outlets,
    pairs,
    reading,
    stories,
    timeline,
    undated,
)
from topicgraph.scale.engine import Engine, Local
from topicgraph.scale.job import BUCKETS, Job, number_shards
from topicgraph.sources.companions import Companions
from topicgraph.sources.settings import Config

Result = TypeVar("Result")


def build(
    source: str | os.PathLike[str],
    output: str | os.PathLike[str],
    *,
    engine: Engine | None = None,
    window_articles: int = timeline.WINDOW_ARTICLES,
) -> Path:
    """Build the tables of more articles than one process can hold.

    Args:
        source: A folder of Parquet files with the same columns; see `topicgraph.build` for what
            columns can be called. A `topicgraph.yaml` and an `outlets.csv` in it are followed.
        output: The folder for the tables, which must be new or empty: `articles`, `edges`,
            `stories` and `problems` in shards, `providers` and `topics` in a file each.
        engine: What runs the tasks: this process (`engine.Local`), or Ray (`engine.Ray`).
        window_articles: Articles that one task relates, about. More take more memory.

    Returns:
        The folder of the tables.

    Raises:
        ReadError: The files cannot be read as one table of articles.
    """
    files = _find_files(source)
    try:
        shards = tuple(number_shards(files))
    except pl.exceptions.PolarsError as error:
        problem = f"cannot be read as Parquet ({str(error).splitlines()[0][:200]})"
        raise ReadError(str(check_path("source", source, "")), problem=problem) from None
    target = Path(check_path("output", output, "a folder"))
    if target.exists() and any(target.iterdir()):
        raise ArgumentError(f"{target} is not empty; give a new folder")
    target.mkdir(parents=True, exist_ok=True)
    work = tempfile.mkdtemp(prefix=".work-", dir=target)
    try:
        config, problems = Companions().read(files[0].parent)
        check_parameters(config)
        job = Job(work, str(target), shards, time.time(), max(BUCKETS, len(shards)))
        job.save_value("config", value=config)
        job.save_value("problems", value=[*problems, *_describe_missing(config)])
        _Steps(job, engine or Local()).run_all(window_articles)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return target


def _find_files(source: str | os.PathLike[str]) -> list[Path]:
    folder = Path(check_path("source", source, "a folder of Parquet files"))
    files = sorted(folder.glob("*.parquet")) if folder.is_dir() else [folder]
    if not files or not all(file.is_file() for file in files):
        raise ReadError(str(folder), problem="has no Parquet files")
    return files


class _Steps:
    """The steps of one build."""

    def __init__(self, job: Job, engine: Engine) -> None:
        self.job = job
        self.engine = engine

    def run_all(self, window_articles: int) -> None:
        """Run all steps."""
        self.read()
        self.resolve()
        self.arrange(window_articles)
        self.relate()
        self.index()

    def for_each(self, task: Callable[..., Result], count: int, *arguments: Any) -> list[Result]:
        """Run a task for each of a number of partitions."""
        return self.engine.run(task, [(self.job, number, *arguments) for number in range(count)])

    def once(self, task: Callable[..., Result], *arguments: Any) -> Result:
        """Run a task that holds statistics of the whole data set."""
        return self.engine.run(task, [(self.job, *arguments)])[0]

    def read(self) -> None:
        """Read the records, and save them with the keys that they are matched by."""
        job = self.job
        job.save_frame(reading.take_sample(job.shards), "sample")
        self.for_each(reading.read_shard, len(job.shards))
        self.for_each(reading.find_repeated_ends, job.buckets)
        self.once(reading.save_known)

    def resolve(self) -> None:
        """Resolve articles and outlets."""
        job, count = self.job, len(self.job.shards)
        self.for_each(matching.save_keys, count)
        self.for_each(matching.match_keys, job.buckets)
        self.once(matching.connect_records)
        self.for_each(matching.move_records, count)
        self.for_each(identity.claim_partition, count)
        self.once(identity.resolve_labels)
        self.for_each(identity.resolve_partition, count)
        self.once(identity.count_partitions)

    def arrange(self, window_articles: int) -> None:
        """Put the articles in order of time, without what outlets repeat."""
        job = self.job
        self.for_each(timeline.find_repeated, job.buckets)
        self.once(timeline.save_wanted)
        self.for_each(timeline.count_wanted, job.buckets)
        self.once(timeline.save_boilerplate)
        line = self.once(timeline.find_windows, window_articles)
        if not line.size:
            raise ReadError(job.shards[0].path, problem=_describe_problems(job))
        if line.dated < line.size * (1 - MAX_UNDATED_SHARE):
            problem = "most articles have no date, which a build of shards does not relate"
            raise ReadError(job.shards[0].path, problem=problem)
        job.save_value("timeline", value=line)
        self.windows = len(line.windows)
        self.has_undated = line.dated < line.size
        self.for_each(timeline.arrange_window, self.windows)
        counts = self.for_each(timeline.rank_ids, job.buckets)
        job.save_value("starts", value=[0, *accumulate(counts)])

    def relate(self) -> None:
        """Find copies, stories and similar edges, and write the results."""
        job = self.job
        self.once(pairs.count_frequencies)
        self.for_each(pairs.compare_window, self.windows)
        job.save_value("threshold", value=self.once(pairs.estimate_threshold))
        self._place_undated()
        count = self.windows
        self.for_each(copies.find_copies_of_window, count)
        self.once(copies.add_agencies)
        self.once(stories.measure_first_chance)
        counts = stories.add_counts(self.for_each(stories.count_first_groups, count))
        grouped = self.for_each(stories.group_first, count, counts)
        self.once(stories.measure_level, [(partners, joins) for partners, joins, _ in grouped])
        counts = stories.add_counts([groups for *_, groups in grouped])
        counts = stories.add_counts(self.for_each(stories.count_groups, count, counts))
        self.for_each(stories.group_window, count, counts)
        self.for_each(stories.link_window, count)
        self.for_each(stories.describe_window, count)
        self.once(stories.rename_undated)
        self.for_each(stories.finish_window, count)
        self.once(outlets.write_tables)

    def _place_undated(self) -> None:
        if self.has_undated:
            self.once(undated.choose_nearest)
            self.for_each(undated.score_nearest, self.windows)
        line = self.once(undated.give_places)
        self.job.save_value("timeline", value=line)
        self.windows = len(line.windows)
        self.for_each(undated.move_window, self.windows)

    def index(self) -> None:
        """Write the database that answers questions."""
        job = self.job
        stories = self.once(database.number_stories)
        self.for_each(database.spread_window, self.windows)
        self.for_each(database.number_targets, job.buckets)
        counts: Counter[str] = sum(self.for_each(database.prepare_range, job.buckets), Counter())
        self.once(database.write_database, {**counts, "stories": stories})


def _describe_missing(config: Config) -> Iterator[Problem]:
    """Yield what `tg.build` would make of these articles and a build of shards does not."""
    missing = ["storylines", *(["subjects"] if config.subjects else [])]
    missing += ["judgements"] if config.judgements else []
    for name in missing:
        message = f"{name} are not made by topicgraph.scale: build a part of the articles for them"
        yield Problem("", 0, "not-in-shards", message)


def _describe_problems(job: Job) -> str:
    """Say why there is no article: with the first problem that was found."""
    problems = pl.scan_parquet(Path(job.output, "problems", "*.parquet")).head(1).collect()
    found = "".join(f": {message}" for message in problems["message"].to_list())
    return f"holds no article{found}"
