"""Relating and grouping invented articles: CPU seconds and memory.

    .venv/bin/python -m benchmarks relating [ARTICLES ...]

Each size (default 10,000 and 100,000) is made by the same seed: words by Zipf's law, bursts of
stories over a year, a few large ones. It is made and related in two processes, so that the memory
of the second is its own."""

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

from benchmarks.queries import held
from topicgraph.relate import relate
from topicgraph.relate.grouping import compare_groupings
from topicgraph.store.tables import ARTICLES, Tables

WORDS = 60_000
SYLLABLES = [
    a + b + c for a in "bcdfghklmnprstvwz" for b in "aeiou" for c in ("", "n", "r", "s", "l")
]
START = datetime(2021, 1, 1, tzinfo=UTC).timestamp()


def invented(size: int, seed: int = 0) -> tuple[pl.DataFrame, np.ndarray]:
    """`id, title, excerpt, published, …` of so many articles, and the story that each was written
    for."""
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
    known = pl.DataFrame(
        {"id": [f"article:{n:08}" for n in range(size)], **texts, "published": moments}
    )
    held = known.with_columns(
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
    articles.write_ipc(folder / "articles.arrow")
    pl.DataFrame({"story": story}).write_ipc(folder / "stories.arrow")


def measure(size: int, folder: Path) -> None:
    """Print what relating them costs, as JSON."""
    articles, story = (pl.read_ipc(folder / f"{name}.arrow") for name in ("articles", "stories"))
    before, start = held("VmHWM"), process_time()
    whole = relate(Tables(articles=articles))
    cold, peak = process_time() - start, held("VmHWM")
    f1 = compare_groupings(whole.articles["story"].to_list(), story["story"].to_list()).scores()[
        "B-cubed F1"
    ]
    del whole
    print(json.dumps({"size": size, "cold": cold, "memory": peak, "articles": before, "f1": f1}))


def run(size: int) -> dict[str, Any]:
    """What `measure` finds, in processes of its own."""
    with tempfile.TemporaryDirectory() as folder:
        for step in ("make", "measure"):
            command = [sys.executable, "-m", "benchmarks", "relating", step, str(size), folder]
            said = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    found: dict[str, Any] = json.loads(said.splitlines()[-1])
    return found


TARGETS = {100_000: (40.0, 1.0), 1_000_000: (300.0, 4.0)}


def results(sizes: Sequence[int] = (10_000, 100_000)) -> list[dict[str, Any]]:
    """A row for each figure; see `benchmarks.__main__`."""
    rows = []
    for size in sizes:
        found, (seconds, memory) = run(size), TARGETS.get(size, (None, None))
        plain = {"size": size, "spread": None, "peer_name": "", "peer": None}
        whole = {
            "what": "related and grouped",
            "unit": "CPU s",
            "ours": found["cold"],
            "target": seconds and f"≤ {seconds:g} CPU s",
        }
        held = {
            "what": "the same, most memory",
            "unit": "GB",
            "ours": found["memory"],
            "target": memory and f"≤ {memory:g} GB",
        }
        rows += [
            plain | whole | {"met": seconds and found["cold"] <= seconds},
            plain | held | {"met": memory and found["memory"] <= memory},
        ]
    return rows


def main(arguments: Sequence[str]) -> None:
    """Print a line for each size."""
    if len(arguments) == 3:
        step = {"make": make, "measure": measure}[arguments[0]]
        step(int(arguments[1]), Path(arguments[2]))
        return
    for size in arguments or ("10000", "100000"):
        found = run(int(size))
        said = (
            f"{found['cold']:6.1f} CPU s, {found['memory']:.2f} GB of which the "
            f"articles are {found['articles']:.2f}"
        )
        print(f"{found['size']:>9,} articles: {said}; stories B-cubed F1 {found['f1']:.2f}")
