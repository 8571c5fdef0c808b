"""Builds of shards: do they agree with `tg.build`, what do they cost, and does the driver grow?

    python -m benchmarks scale rows FOLDER COUNT [--seed N] [--parts N]
    python -m benchmarks scale agree [--seeds N] [--count N] [--undated SHARE]
    python -m benchmarks scale run FOLDER [--output FOLDER] [--workers N] [--limit BYTES] [--whole]
    python -m benchmarks scale ask OUTPUT

`rows` writes invented articles (`benchmarks/corpus.py`) as Parquet files, with what tables of real
articles have: rows that repeat an article at the same address with tracking parameters, rows
without an address or a date, headlines that end with the name of the site, dates with the day
first, and sentences that an outlet repeats. `agree` compares a build of shards with `tg.build` of
the same rows.
`run` builds on Ray, with the memory of this process, the driver, limited; or in one piece.
`ask` asks what `run` has built, each question in a process of its own, and finds words also by
reading the shards with Polars and with DuckDB.
"""

from __future__ import annotations

import argparse
import resource
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl

from benchmarks.corpus import Piece, World, pieces
from benchmarks.recording import CIRCUMSTANCES, describe_circumstances, record_row
from topicgraph import TopicGraph, TopicGraphError, load, pipeline, scale
from topicgraph.relate.grouping import compare_groupings
from topicgraph.scale.engine import Ray
from topicgraph.serve.columns import Columns
from topicgraph.sources.corpus import read
from topicgraph.store.output_writer import save

REPEATED, NO_URL, NO_DATE, WITH_END, WITH_SENTENCE = 0.04, 0.02, 0.01, 0.1, 0.15
"""Shares of the rows that are so."""

SCHEMA = {
    "title": pl.String, "excerpt": pl.String, "published": pl.String, "url": pl.String,
    "provider": pl.String, "domain": pl.String, "topics": pl.List(pl.String),
}  # fmt: skip

Row = tuple[str, str, str, str, str, str, list[str]]


def make_rows(seed: int, count: int) -> Iterator[Row]:
    """Yield the rows of invented articles, and some of them twice."""
    world = World(seed, count)
    for block, sizes in enumerate(world.stories()):
        draw = np.random.default_rng([seed, 5, block])
        made = pieces(world, block, sizes)
        rows = [_make_row(piece, draw) for piece in made]
        again = draw.integers(0, len(rows), int(len(rows) * REPEATED)).tolist()
        repeated = [_repeat(rows[place], draw) for place in again]
        together = [*rows, *repeated]
        yield from (together[place] for place in draw.permutation(len(together)).tolist())


def _make_row(piece: Piece, draw: np.random.Generator) -> Row:
    name, domain = piece.outlet
    luck = draw.random(4).tolist()
    is_european = hash_text(name) % 10 == 0
    date = f"{piece.moment:%d/%m/%Y}" if is_european else f"{piece.moment:%Y-%m-%dT%H:%M:%SZ}"
    has_sentence = hash_text(name) % 3 == 0 and luck[3] < WITH_SENTENCE * 3
    return (
        f"{piece.title} | {name}" if luck[2] < WITH_END else piece.title,
        f"{piece.excerpt} Subscribe to {name} today." if has_sentence else piece.excerpt,
        "" if luck[1] < NO_DATE else date,
        "" if luck[0] < NO_URL else piece.url,
        name,
        domain,
        list(piece.topics),
    )


def _repeat(row: Row, draw: np.random.Generator) -> Row:
    title, excerpt, date, url, *rest = row
    tracked = f"{url}?utm_source=feed" if url and draw.random() < 0.7 else url
    changed = f"{title} again" if draw.random() < 0.2 else title
    return (changed, excerpt, date, tracked, *rest)


def hash_text(text: str) -> int:
    """Return a number that depends on a text alone."""
    return sum(place * ord(letter) for place, letter in enumerate(text, 1))


def make_frame(seed: int, count: int) -> pl.DataFrame:
    """Return the rows of invented articles as one table."""
    return pl.DataFrame(list(make_rows(seed, count)), schema=SCHEMA, orient="row")


def write_rows(folder: Path, seed: int, count: int, parts: int) -> None:
    """Write the rows of invented articles as Parquet files."""
    folder.mkdir(parents=True, exist_ok=True)
    rows, size, number = make_rows(seed, count), -(-count // parts), 0
    while some := list(islice(rows, size)):
        frame = pl.DataFrame(some, schema=SCHEMA, orient="row")
        frame.write_parquet(folder / f"{number:05}.parquet")
        number += 1


class Measured(Ray):
    """Ray, with the CPU time and the memory of each step."""

    def __init__(self, workers: int, output: Path) -> None:
        super().__init__(workers=workers)
        self.output = output
        self.file_bytes = 0
        self.seconds: dict[str, float] = defaultdict(float)
        self.worker_bytes = 0

    def run(self, task: Callable[..., Any], calls: Sequence[tuple[Any, ...]]) -> list[Any]:
        """Run a task, and measure it."""
        measured = super().run(_measure, [(task, call) for call in calls])
        for _, seconds, worker_bytes in measured:
            self.seconds[task.__name__] += seconds
            self.worker_bytes = max(self.worker_bytes, worker_bytes)
        sizes = (path.stat().st_size for path in self.output.rglob("*") if path.is_file())
        self.file_bytes = max(self.file_bytes, sum(sizes))
        seconds, peak = self.seconds[task.__name__], peak_bytes() / 1e6
        print(f"{task.__name__}: {seconds:.1f} CPU s; driver {peak:.0f} MB", flush=True)
        return [result for result, _, _ in measured]


def _measure(task: Callable[..., Any], call: tuple[Any, ...]) -> tuple[Any, float, int]:
    start = time.process_time()
    result = task(*call)
    return result, time.process_time() - start, peak_bytes()


def peak_bytes() -> int:
    """Return the most memory that this process has had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def run_limited(folder: Path, output: Path, workers: int, limit: int) -> None:
    """Build on Ray, with the data of the driver limited, and print what it took."""
    engine = Measured(workers, output)
    start = time.process_time()
    # The workers are there already, and have no limit.
    resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))
    result = scale.build(folder, output, engine=engine)
    count = pl.scan_parquet(result / "articles" / "*.parquet").select(pl.len()).collect().item()
    print(f"peak of all files: {engine.file_bytes / count:,.0f} bytes an article")
    own, tasks = time.process_time() - start, sum(engine.seconds.values())
    _record(f"shards, {workers} workers", count, own + tasks, own, engine.worker_bytes)


def run_in_one_piece(folder: Path) -> None:
    """Build and save the same rows with what `tg.build` does, and print what it took."""
    rows = pl.read_parquet(folder / "*.parquet")
    start = time.process_time()
    tables = pipeline.build(read(rows), subjects=False)
    with tempfile.TemporaryDirectory() as output:
        save(tables, output)
    seconds, count = time.process_time() - start, tables.articles.height
    _record("in one piece", count, seconds, seconds, 0)


def _record(what: str, count: int, seconds: float, own: float, worker_bytes: int) -> None:
    row = [
        f"{count:,}, {what}",
        f"{seconds:,.0f}",
        f"{1e6 * seconds / count:,.0f}",
        f"{own:,.0f}",
        f"{peak_bytes() / 1e6:,.0f}",
        f"{worker_bytes / 1e6:,.0f}" if worker_bytes else "",
        *describe_circumstances(),
    ]
    print(" | ".join(row))
    record_row("scale", INTRO, [*HEAD, *CIRCUMSTANCES], row)


INTRO = (
    "Written by `python -m benchmarks scale run`, row by row: builds of invented articles as"
    " Parquet, without subjects and storylines. The data of the driver is limited to 2 GB"
    " (`RLIMIT_DATA`); its CPU time is part of the sum."
)
HEAD = (
    "articles", "CPU s", "µs an article", "driver, CPU s", "driver, peak MB", "worker, peak MB",
)  # fmt: skip
AGREE_INTRO = (
    "Written by `python -m benchmarks scale agree`: invented articles, built from shards and in one"
    " piece, without subjects and storylines."
)


# --- questions


def scan_with_polars(folder: Path, word: str, day: str) -> int:
    """Find the articles with a word by reading the shards."""
    text = pl.concat_str("title", pl.lit(" "), "excerpt", ignore_nulls=True).str.to_lowercase()
    rows = pl.scan_parquet(folder / "articles" / "*.parquet")
    return rows.filter(text.str.contains(rf"\b{word}")).collect(engine="streaming").height


def scan_with_duckdb(folder: Path, word: str, day: str) -> int:
    """Find the articles with a word by reading the shards."""
    import duckdb

    sql = (
        f"SELECT * FROM '{folder}/articles/*.parquet'"
        f" WHERE regexp_matches(lower(concat_ws(' ', title, excerpt)), '\\b{word}')"
    )
    connection = duckdb.connect()
    connection.execute("SET threads = 1")
    return len(connection.execute(sql).fetchall())


def filter_month(folder: Path, word: str, day: str) -> TopicGraph:
    """Load the articles of a month."""
    return load(folder).filter(since=day[:7], until=day[:7])


def largest_outlets(graph: TopicGraph) -> list[str]:
    """Return the two outlets with most articles."""
    return [name for name, _ in graph.database.largest_providers(2)]


QUESTIONS: dict[str, Callable[[Path, str, str], Any]] = {
    "open": lambda folder, word, day: load(folder),
    "find a word": lambda folder, word, day: load(folder).find(word),
    "find a word, Polars on the shards": scan_with_polars,
    "find a word, DuckDB on the shards": scan_with_duckdb,
    "find a day": lambda folder, word, day: load(folder).find(since=day, until=day),
    "list stories": lambda folder, word, day: load(folder).stories(min_providers=5),
    "report the largest story": lambda folder, word, day: load(folder).story(
        load(folder).database.stories(limit=1)[0].id
    ),
    "connections of the largest outlet": lambda folder, word, day: load(folder).connections(
        largest_outlets(load(folder))[0]
    ),
    "path between two outlets": lambda folder, word, day: load(folder).path(
        *largest_outlets(load(folder))
    ),
    "filter a month": filter_month,
    "compare two outlets in a month": lambda folder, word, day: (
        filter_month(folder, word, day).compare(*largest_outlets(load(folder))).findings()
    ),
    "compare two outlets in all": lambda folder, word, day: (
        load(folder).compare(*largest_outlets(load(folder))).findings()
    ),
    "columns of the live page": lambda folder, word, day: Columns.read(load(folder).database),
}
"""What is asked of a folder, with a word and a day that it has."""


def ask_all(folder: Path) -> None:
    """Ask each question in a process of its own."""
    graph = load(folder)
    name = graph.database.stories(limit=1)[0].name
    word = max(name.lower().split(), key=len)
    day = graph.database.stories(limit=1)[0].id.removeprefix("story:")[:10]
    for question in QUESTIONS:
        with get_context("spawn").Pool(1) as pool:
            measured = pool.apply(_ask, (question, folder, word, day))
        name = f"{graph.database.article_count:,}, {question}"
        row = [name, *measured, *describe_circumstances()]
        print(" | ".join(row), flush=True)
        record_row("scale, questions", ASK_INTRO, [*ASK_HEAD, *CIRCUMSTANCES], row)


def _ask(question: str, folder: Path, word: str, day: str) -> tuple[str, str, str]:
    """Ask a question; return its seconds, its CPU seconds, and the peak of memory in MB."""
    start, cpu = time.perf_counter(), time.process_time()
    try:
        QUESTIONS[question](folder, word, day)
    except TopicGraphError as error:
        return f"refused: {error}", "", ""
    seconds, cpu = time.perf_counter() - start, time.process_time() - cpu
    return f"{seconds:.2f}", f"{cpu:.2f}", f"{peak_bytes() / 1e6:,.0f}"


ASK_HEAD = ("articles, question", "seconds", "CPU s", "peak MB")
ASK_INTRO = (
    "Written by `python -m benchmarks scale ask`: questions to a build of shards, each in a process"
    " of its own, which opens the folder; what it imports is in its memory."
)


def remove_dates(rows: pl.DataFrame, share: float, seed: int) -> pl.DataFrame:
    """Return rows of which a share, by chance, has no date, nor one in its address."""
    luck = pl.Series(np.random.default_rng(seed).random(rows.height))
    undated = {"published": pl.lit(""), "url": pl.col("url").str.replace(r"/20\d\d/\d\d/", "/x/")}
    return rows.with_columns(
        pl.when(luck < share).then(value).otherwise(pl.col(name)).alias(name)
        for name, value in undated.items()
    )


def compare_seed(
    seed: int, count: int, parts: int, window_articles: int, undated: float
) -> dict[str, Any]:
    """Build the rows of a seed in shards and in one piece; return how far the results agree."""
    rows = remove_dates(make_frame(seed, count), undated, seed)
    whole = pipeline.build(read(rows), subjects=False)
    with tempfile.TemporaryDirectory() as folder:
        source, size = Path(folder, "in"), -(-rows.height // parts)
        source.mkdir()
        for number in range(parts):
            part = rows.slice(number * size, size)
            part.write_parquet(source / f"{number:05}.parquet")
        result = scale.build(source, Path(folder, "out"), window_articles=window_articles)
        articles = pl.read_parquet(result / "articles" / "*.parquet").sort("id")
        edges = pl.read_parquet(result / "edges" / "*.parquet").sort("source", "kind", "target")
        providers = pl.read_parquet(result / "providers.parquet")
        windows = len(list((result / "articles").iterdir()))
    of_stories = (one["story"].to_list() for one in (articles, whole.articles))
    return {
        "seed": f"{seed}, {undated:.0%} without a date" if undated else f"{seed}",
        "articles": articles.height,
        "shards": parts,
        "windows": windows,
        "articles equal": articles.drop("story").equals(whole.articles.drop("story")),
        "outlets equal": providers.equals(whole.providers),
        "edges": edges.height,
        "edges in one only": count_different(edges, whole.edges),
        "articles without a date": articles["published"].null_count(),
        "stories, B-cubed F1": round(compare_groupings(*of_stories).scores()["B-cubed F1"], 4),
    }


def count_different(edges: pl.DataFrame, others: pl.DataFrame) -> int:
    """Count the edges, with all their columns, that are in one of two tables only."""
    one, other = (set(table.cast({"kind": pl.String}).rows()) for table in (edges, others))
    return len(one ^ other)


def main(arguments: Sequence[str]) -> None:
    """Run one of the commands above."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks scale")
    commands = parser.add_subparsers(dest="command", required=True)
    rows, run = commands.add_parser("rows"), commands.add_parser("run")
    agree, ask = commands.add_parser("agree"), commands.add_parser("ask")
    ask.add_argument("folder", type=Path)
    rows.add_argument("folder", type=Path)
    rows.add_argument("count", type=int)
    rows.add_argument("--seed", type=int, default=1)
    rows.add_argument("--parts", type=int, default=10)
    run.add_argument("folder", type=Path)
    run.add_argument("--output", type=Path, help="where to; else what is built is removed")
    run.add_argument("--workers", type=int, default=2)
    run.add_argument("--limit", type=float, default=2e9, help="bytes of the driver")
    run.add_argument("--whole", action="store_true", help="in one piece, for comparison")
    agree.add_argument("--seeds", type=int, default=5)
    agree.add_argument("--count", type=int, default=5_000)
    agree.add_argument("--undated", type=float, default=0, help="share of rows without a date")
    options = parser.parse_args(arguments)
    if options.command == "rows":
        write_rows(options.folder, options.seed, options.count, options.parts)
    elif options.command == "agree":
        for seed in range(1, options.seeds + 1):
            sizes = options.count, 2 * seed + 1, options.count // (seed + 2)
            found = compare_seed(seed, *sizes, options.undated)
            row = [*map(str, found.values()), *describe_circumstances()]
            print(" | ".join(row), flush=True)
            record_row("scale, agreement", AGREE_INTRO, [*found, *CIRCUMSTANCES], row)
    elif options.command == "ask":
        ask_all(options.folder)
    elif options.whole:
        run_in_one_piece(options.folder)
    else:
        with tempfile.TemporaryDirectory() as folder:
            output = options.output or Path(folder, "out")
            run_limited(options.folder, output, options.workers, int(options.limit))
