"""The steps of a build in their order. What is here runs in the process that calls it.

It holds outlets, labels, topics, and counts by window; articles are only in tasks.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import accumulate, chain
from pathlib import Path
from typing import Any, TypeVar

import polars as pl

from topicgraph.errors import ArgumentError, ReadError, check_path
from topicgraph.identity.topics import resolve_topics
from topicgraph.model import Problem
from topicgraph.pipeline import check_parameters
from topicgraph.query.groups import resolve_groups
from topicgraph.relate.boilerplate import drop_subjects, find_own_names, words_of_ends
from topicgraph.relate.decoys import MAX_UNDATED_SHARE
from topicgraph.scale import (
    copies,
    database,
    identity,
    matching,
    pairs,
    reading,
    stories,
    timeline,
    undated,
)
from topicgraph.scale.engine import Engine, Local
from topicgraph.scale.identity import list_problems
from topicgraph.scale.job import Job, number_shards, write_frame
from topicgraph.sources.companions import Companions
from topicgraph.sources.settings import Config
from topicgraph.sources.settle import Known
from topicgraph.store.tables import Tables

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
        job = Job(work, str(target), shards, time.time())
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
        orders = reading.merge_orders(self.for_each(reading.read_shard, len(job.shards)))
        repeated: set[tuple[str, str]] = set()
        repeated.update(*self.for_each(reading.find_repeated_ends, job.buckets))
        job.save_value("known", value=Known(orders, repeated))

    def resolve(self) -> None:
        """Resolve articles and outlets."""
        job, count = self.job, len(self.job.shards)
        topics: Counter[str] = sum(self.for_each(matching.save_keys, count), Counter())
        self.for_each(matching.match_keys, job.buckets)
        self.once(matching.connect_records)
        self.for_each(matching.move_records, count)
        labels = self.for_each(identity.claim_partition, count)
        resolved = resolve_topics(topics, job.config)
        providers, topic_table = identity.resolve_labels(job, labels, resolved)
        resolved_parts = self.for_each(identity.resolve_partition, count)
        counts = pl.concat([counted for counted, _ in resolved_parts])
        ids = sorted(id_ for _, some in resolved_parts for id_ in some)
        job.save_value("ranges", value=ids[:: max(-(-len(ids) // job.buckets), 1)][1:])
        job.save_frame(identity.count_articles(providers, counts), "providers")
        job.save_frame(identity.count_articles(topic_table, counts), "topics")

    def arrange(self, window_articles: int) -> None:
        """Put the articles in order of time, without what outlets repeat."""
        job = self.job
        found = self.for_each(timeline.find_repeated, job.buckets)
        texts = sorted(chain.from_iterable(found), key=_outlet_of)
        repeated = (one for outlet in texts for one in outlet.repeated)
        job.save_value("wanted", value=frozenset(words_of_ends(repeated)))
        counted = self.for_each(timeline.count_wanted, job.buckets)
        words: Counter[str] = Counter()
        for part, _ in counted:
            words.update(part)
        names = find_own_names(job.load_frame("providers"))
        total = sum(pieces for _, pieces in counted)
        job.save_value("boilerplate", value=drop_subjects(texts, words, total, names))
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
        agencies = self.for_each(copies.find_copies_of_window, count)
        providers = job.load_frame("providers")
        providers = pl.concat([providers, *agencies]).unique("id").sort("id")
        job.save_frame(providers, "providers")
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
        held = pl.concat(self.for_each(stories.finish_window, count))
        self._write_tables(providers, held)

    def _place_undated(self) -> None:
        if self.has_undated:
            self.once(undated.choose_nearest)
            self.for_each(undated.score_nearest, self.windows)
        line = self.once(undated.give_places)
        self.job.save_value("timeline", value=line)
        self.windows = len(line.windows)
        self.for_each(undated.move_window, self.windows)

    def _write_tables(self, providers: pl.DataFrame, held: pl.DataFrame) -> None:
        job = self.job
        whole = {
            "providers": identity.count_articles(providers, held),
            "topics": job.load_frame("topics"),
        }
        tables = resolve_groups(Tables(providers=whole["providers"]), job.config)
        job.save_value("groups", value=(tables.groups, tables.parameters))
        listed = pl.concat([tables.problems, list_problems(job.load_value("problems"))])
        write_frame(listed, job.result("problems", len(job.shards) + 1))
        for name, table in whole.items():
            job.save_frame(table, "final", name)
            write_frame(table, Path(job.output, f"{name}.parquet"))

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


def _outlet_of(texts: Any) -> str:
    return next((one.outlet for one in texts.repeated), "")
