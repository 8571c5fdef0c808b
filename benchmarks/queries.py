"""Measure questions to a saved output, beside a scan of networkx, and commands from the start.

    python -m benchmarks queries [SAVED] [--times N] [--folder FOLDER]

SAVED is an output of `topicgraph build`. With `--times`, N copies of its articles (with ids and
words of their own, sharing outlets and topics) are first saved into FOLDER and asked instead.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import Random
from statistics import median, quantiles
from typing import Any

import polars as pl

from benchmarks import corpus
from benchmarks.rows import compile_package, make_row

ROUNDS = 60
PEER = 300_000
"""Up to so many articles the questions are put to networkx as well: of a million it would take 15
GB."""

BASE = 100_000
"""A larger output is made of copies of one of so many articles: building a million takes too long
to ask it a few questions."""

TARGETS = {"connections": 0.5, "path": 3.0, "find": 1.5, "article": 0.3, "memory": 2.5}
"""Milliseconds of CPU (median) of a question; GB."""

COMMAND_TARGETS = {"path": 0.3, "explain": 0.3, "compare": 1.0}
"""Seconds of CPU of commands that load NumPy or the rules for URLs; of the others 0.15."""


def enlarged(saved: Path, times: int, folder: Path) -> None:
    """Save so many copies of a saved output's articles as one output."""
    import topicgraph as tg
    from topicgraph.store.tables import Tables

    tables = tg.load(saved).tables
    is_article = pl.col("target").str.starts_with("article:")

    def copied(number: int) -> dict[str, pl.DataFrame]:
        mark = f"~{number}"
        # one word in each title that the other copies do not have, so that a copy can be found
        titled = (
            pl.col("title") + f" take{number}",
            pl.col("titles").list.eval(pl.element() + f" take{number}"),
        )
        target = pl.when(is_article).then(pl.col("target") + mark).otherwise(pl.col("target"))
        members = [pl.col(name).list.eval(pl.element() + mark) for name in STORY_LISTS]
        firsts = [pl.col(name) + mark for name in ("id", "first", "earliest", "runner_up")]
        return {
            "articles": tables.articles.with_columns(
                pl.col("id") + mark, pl.col("story") + mark, *titled
            ),
            "edges": tables.edges.with_columns(pl.col("source") + mark, target=target),
            "stories": tables.stories.with_columns(*firsts, *members),
            "storylines": tables.storylines.with_columns(
                pl.col("id") + mark, pl.col("stories").list.eval(pl.element() + mark)
            ),
        }

    copies = [copied(number) for number in range(times)]
    made = {name: pl.concat(copy[name] for copy in copies) for name in copies[0]}
    large = Tables(
        articles=made["articles"].sort("id"),
        edges=made["edges"].sort("source", "kind", "target"),
        stories=made["stories"].sort("id"),
        storylines=made["storylines"].sort("id"),
        providers=tables.providers,
        topics=tables.topics,
        subjects=tables.subjects,
    )
    tg.save(tg.TopicGraph(large), folder)


STORY_LISTS = ("tied", "core", "linked", "loose")
"""The columns of the stories table that list articles."""


def questions(graph: Any, seed: int = 1) -> Iterator[tuple[str, Callable[[], object]]]:
    """Questions of each kind about anything, in turns."""
    draw, articles = Random(seed), graph.articles
    for _ in range(ROUNDS):
        a, b = (articles["id"][draw.randrange(articles.height)] for _ in range(2))
        title = articles["title"][draw.randrange(articles.height)].split()
        two = " ".join(draw.sample(title, min(2, len(title))))
        yield "connections", lambda a=a: graph.connections(a)
        yield "path", lambda a=a, b=b: graph.path(a, b)
        yield "find", lambda two=two: graph.find(two)
        yield "article", lambda a=a: graph.article(a)


def ask(saved: Path) -> dict[str, Any]:
    """Measure each kind of question after the first, in CPU ms, and the memory in GB."""
    import topicgraph as tg
    from topicgraph.errors import NotFound

    start = time.process_time()
    graph = tg.load(saved)
    times_of: dict[str, list[float]] = {"load": [(time.process_time() - start) * 1000]}
    for kind, question in questions(graph):
        start = time.process_time()
        try:
            question()
        except NotFound:
            kind = f"{kind}, none"
        times_of.setdefault(kind, []).append((time.process_time() - start) * 1000)
    rows = {kind: (times[0], times[1:] or times) for kind, times in times_of.items()}
    return {
        "articles": graph.articles.height,
        "edges": graph.tables.columns("edges", "kind").height,
        "first": {kind: first for kind, (first, _) in rows.items()},
        "rest": {kind: rest for kind, (_, rest) in rows.items()},
        "memory": read_memory("VmHWM"),
        "own": read_memory("RssAnon"),
    }


def read_memory(what: str) -> float:
    """Read the memory of this process in GB, as Linux states it.

    VmHWM is the peak; RssAnon is what is its own and no page of a mapped file.
    """
    parts = Path("/proc/self/status").read_text().split(f"{what}:")
    return int(parts[1].split()[0]) / 1e6 if len(parts) > 1 else float("nan")


def scan(saved: Path) -> dict[str, Any]:
    """The same questions to networkx, by looking through it."""
    import networkx as nx

    import topicgraph as tg

    graph = tg.load(saved)
    start = time.process_time()
    network = graph.nx
    make_output = time.process_time() - start
    both = network.to_undirected(as_view=True)
    draw, ids = Random(1), graph.articles["id"]
    times_of: dict[str, list[float]] = {}

    def timed(kind: str, work: Callable[[], object]) -> None:
        begun = time.process_time()
        try:
            work()
        except nx.NetworkXNoPath:
            return
        times_of.setdefault(kind, []).append((time.process_time() - begun) * 1000)

    for _ in range(5):
        a, b = (ids[draw.randrange(len(ids))] for _ in range(2))
        words = graph.articles["title"][draw.randrange(len(ids))].lower().split()[:2]
        timed(
            "connections",
            lambda a=a: [*network.out_edges(a, data=True), *network.in_edges(a, data=True)],
        )
        timed("path", lambda a=a, b=b: nx.bidirectional_shortest_path(both, a, b))
        timed(
            "find",
            lambda words=words: [
                n
                for n, d in network.nodes(data=True)
                if all(w in d["label"].lower() for w in words)
            ],
        )
    return {"made": make_output, "rest": times_of, "memory": read_memory("VmHWM")}


def commands(saved: Path) -> dict[str, float]:
    """Seconds of CPU of each command, from start to answer: the median of three."""
    import topicgraph as tg

    articles = tg.load(saved).articles
    a, b = articles["id"][articles.height // 3], articles["id"][articles.height // 2]
    two = " ".join(articles["title"][articles.height // 5].split()[:2])
    options = {
        "find": ("find", two), "connections": ("connections", a), "path": ("path", a, b),
        "explain": ("explain", a),
        "summary": ("summary",), "stories": ("stories",), "compare": ("compare",),
    }  # fmt: skip
    compile_package()
    return {
        name: median(_command([words[0], str(saved), *words[1:]]) for _ in range(3))
        for name, words in options.items()
    }


def _command(words: list[str]) -> float:
    before = os.times()
    subprocess.run([sys.executable, "-m", "topicgraph", *words], capture_output=True)
    after = os.times()
    return (
        after.children_user + after.children_system - before.children_user - before.children_system
    )


def apart(step: str, saved: Path) -> dict[str, Any]:
    """A step of this module in a process of its own, so that the memory is its own."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks", "queries", str(saved), "--step", step],
        capture_output=True,
        check=True,
    )
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def results(
    sizes: Sequence[int] = (10_000, 100_000), saved: Sequence[Path] = ()
) -> list[dict[str, Any]]:
    """Return a row for each figure; see `benchmarks.__main__`.

    Without `saved` outputs one is made for each size.
    """
    rows = [row for folder in saved for row in measure_questions(folder)]
    for size in () if saved else sizes:
        with tempfile.TemporaryDirectory() as place:
            rows += measure_questions(make_output(size, Path(place)))
    return rows


def make_output(size: int, place: Path) -> Path:
    """A saved output of so many invented articles; from twice `BASE` on, of copies of so many."""
    import topicgraph as tg

    times = max(size // BASE, 1)
    corpus.write(place / "articles", min(size, BASE))
    tg.save(tg.build(place / "articles"), place / "once")
    if times == 1:
        return place / "once"
    enlarged(place / "once", times, place / "copies")
    return place / "copies"


def measure_questions(saved: Path, peer: bool = True) -> list[dict[str, Any]]:
    """The figures of one saved output."""
    here = apart("ask", saved)
    there: dict[str, Any] = (
        apart("scan", saved) if peer and here["articles"] <= PEER else {"rest": {}}
    )
    size: int = here["articles"]
    rows: list[dict[str, Any]] = []
    name = "scan of networkx"
    for kind in ("connections", "path", "find", "article"):
        times = here["rest"][kind]
        other = there["rest"].get(kind)
        target = TARGETS.get(kind)
        rows.append(
            _row(
                f"{kind}, p50",
                size,
                "CPU ms",
                median(times),
                quantiles(times, n=20)[-1],
                other and median(other),
                name,
                target,
            )
        )
    rows.append(
        _row(
            "first question, load included",
            size,
            "CPU ms",
            sum(here["first"].values()),
            None,
            None,
            "",
            None,
        )
    )
    rows.append(
        _row(
            "memory of a session",
            size,
            "GB",
            here["memory"],
            None,
            there.get("memory"),
            name,
            TARGETS["memory"],
        )
    )
    rows.append(
        _row(
            "of it at the end its own, not pages of mapped files",
            size,
            "GB",
            here["own"],
            None,
            None,
            "",
            None,
        )
    )
    for command, seconds in apart("commands", saved).items():
        rows.append(
            _row(
                f"topicgraph {command}, start to answer",
                size,
                "CPU s",
                seconds,
                None,
                None,
                "",
                COMMAND_TARGETS.get(command, 0.15),
            )
        )
    return rows


def _row(
    what: str,
    size: int,
    unit: str,
    ours: float,
    spread: float | None,
    peer: float | None,
    name: str,
    target: float | None,
) -> dict[str, Any]:
    return make_row(
        what,
        size,
        unit,
        ours,
        spread=spread and f"p95 {spread:.3g}",
        peer=peer,
        peer_name=name if peer else "",
        target=f"≤ {target:g} {unit} at 100,000" if target else "",
        met=None if target is None else ours <= target,
    )


def main(arguments: list[str]) -> None:
    """Print what questions take."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks queries", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("saved", type=Path)
    parser.add_argument("--times", type=int, default=1)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--no-peer", action="store_true")
    parser.add_argument("--step", choices=["ask", "scan", "commands"], help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.step:
        print(
            json.dumps(
                {"ask": ask, "scan": scan, "commands": commands}[options.step](options.saved)
            )
        )
        return
    with tempfile.TemporaryDirectory() as place:
        saved, folder = options.saved, options.folder or Path(place)
        if options.times > 1:
            enlarged(saved, options.times, folder)
            saved = folder
        for row in measure_questions(saved, not options.no_peer):
            beside = f"; {row['peer_name']} {row['peer']:.4g}" if row["peer"] else ""
            print(
                f"{row['what']:<42} {row['ours']:10.3f} {row['unit']} "
                f"{row['spread'] or '':<12}{beside}  {row['target']}"
            )
