"""Relating and grouping invented articles: CPU seconds and memory.

    .venv/bin/python -m benchmarks relating [ARTICLES ...]

Each size (default 10,000 and 100,000) is made by the same seed: words by Zipf's law, bursts of
stories over a year, a few large ones. It is made and related in two processes, so that the memory
of the second is its own.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from time import process_time
from typing import Any

import numpy as np
import polars as pl

from benchmarks.queries import read_memory
from topicgraph.relate.grouping import compare_groupings
from topicgraph.relate.run import relate
from topicgraph.store.tables import ARTICLES, Tables

WORDS = 60_000
SYLLABLES = [
    a + b + c for a in "bcdfghklmnprstvwz" for b in "aeiou" for c in ("", "n", "r", "s", "l")
]
START = datetime(2021, 1, 1, tzinfo=UTC).timestamp()


def invented(size: int, seed: int = 0) -> tuple[pl.DataFrame, np.ndarray]:
    """Invent `size` articles, and return with them the story that each was written for."""
    draw = np.random.default_rng(seed)
    numbers = draw.permutation(len(SYLLABLES) ** 3)[:WORDS]
    count = len(SYLLABLES)
    words = np.array(
        [
            SYLLABLES[n % count] + SYLLABLES[n // count % count] + SYLLABLES[n // count**2][: n % 3]
            for n in numbers.tolist()
        ]
    )
    zipf = np.cumsum(1 / np.arange(1, WORDS + 1))
    story = np.repeat(np.arange(size), np.minimum(draw.pareto(1.2, size).astype(int) + 1, 200))[
        :size
    ]
    own = _any(draw, zipf, story[-1] + 1, 8)[story]
    five, four = draw.random((size, 8)).argsort(axis=1)[:, :5], draw.integers(0, 8, (size, 4))
    title = np.concatenate(
        [np.take_along_axis(own, five, axis=1), _any(draw, zipf, size, 4)], axis=1
    )
    excerpt = np.concatenate(
        [np.take_along_axis(own, four, axis=1), _any(draw, zipf, size, 20)], axis=1
    )
    days = draw.uniform(0, 365, story[-1] + 1)[story] + draw.exponential(1.5, size)
    texts = {
        "title": [" ".join(row) for row in words[title].tolist()],
        "excerpt": [" ".join(row) for row in words[excerpt].tolist()],
    }
    moments = pl.Series(((START + days * 86_400) * 1e6).astype(np.int64)).cast(
        ARTICLES["published"]
    )
    written = pl.DataFrame(
        {"id": [f"article:{n:08}" for n in range(size)], **texts, "published": moments}
    )
    held = written.with_columns(
        held=pl.lit(True), provider=pl.lit("provider:a.example"), precision=pl.lit("second")
    )
    rest = [
        pl.lit(None, dtype=kind).alias(name)
        for name, kind in ARTICLES.items()
        if name not in held.columns
    ]
    return held.with_columns(rest).select(list(ARTICLES)).cast(pl.Schema(ARTICLES)), story


def _any(draw: np.random.Generator, zipf: np.ndarray, rows: int, columns: int) -> np.ndarray:
    return np.searchsorted(zipf, draw.random((rows, columns)) * zipf[-1])


def make(size: int, folder: Path) -> None:
    """Write the invented articles, and their stories, into a folder."""
    articles, story = invented(size)
    articles.write_parquet(folder / "articles.parquet")
    pl.DataFrame({"story": story}).write_parquet(folder / "stories.parquet")


def measure(size: int, folder: Path) -> None:
    """Print what relating them costs, as JSON."""
    articles, story = (
        pl.read_parquet(folder / f"{name}.parquet") for name in ("articles", "stories")
    )
    before, start = read_memory("VmHWM"), process_time()
    related = relate(Tables(articles=articles))
    cold, peak = process_time() - start, read_memory("VmHWM")
    f1 = compare_groupings(related.articles["story"].to_list(), story["story"].to_list()).scores()[
        "B-cubed F1"
    ]
    del related
    print(json.dumps({"size": size, "cold": cold, "memory": peak, "articles": before, "f1": f1}))


def run(size: int) -> dict[str, Any]:
    """What `measure` finds, in processes of its own."""
    with tempfile.TemporaryDirectory() as folder:
        for step in ("make", "measure"):
            command = [sys.executable, "-m", "benchmarks", "relating", step, str(size), folder]
            summary = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    figures: dict[str, Any] = json.loads(summary.splitlines()[-1])
    return figures


TARGETS = {100_000: (28.0, 1.0), 1_000_000: (300.0, 4.0)}


def results(sizes: Sequence[int] = (10_000, 100_000)) -> list[dict[str, Any]]:
    """A row for each figure; see `benchmarks.__main__`."""
    rows = []
    for size in sizes:
        figures, (seconds, memory) = run(size), TARGETS.get(size, (None, None))
        plain = {"size": size, "spread": None, "peer_name": "", "peer": None}
        related = {
            "what": "related and grouped",
            "unit": "CPU s",
            "ours": figures["cold"],
            "target": seconds and f"≤ {seconds:g} CPU s",
        }
        held = {
            "what": "the same, most memory",
            "unit": "GB",
            "ours": figures["memory"],
            "target": memory and f"≤ {memory:g} GB",
        }
        rows += [
            plain | related | {"met": seconds and figures["cold"] <= seconds},
            plain | held | {"met": memory and figures["memory"] <= memory},
        ]
    return rows


def main(arguments: Sequence[str]) -> None:
    """Print a line for each size."""
    if len(arguments) == 3:
        step = {"make": make, "measure": measure}[arguments[0]]
        step(int(arguments[1]), Path(arguments[2]))
        return
    for size in arguments or ("10000", "100000"):
        figures = run(int(size))
        summary = (
            f"{figures['cold']:6.1f} CPU s, {figures['memory']:.2f} GB of which the "
            f"articles are {figures['articles']:.2f}"
        )
        print(f"{figures['size']:>9,} articles: {summary}; stories B-cubed F1 {figures['f1']:.2f}")
