"""Compare all outlets of a large synthetic corpus: CPU seconds of each measure, and peak memory.

    .venv/bin/python -m benchmarks compare [ARTICLES] [OUTLETS]

Default 100,000 articles of 1,000 outlets, seeded: outlets and stories of very different sizes, a
year of dates, words and topics by Zipf's law, three similar articles for each and a copy in twenty.
The tables are made directly; reading and relating have benchmarks of their own.
"""

from __future__ import annotations

import resource
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from time import process_time
from typing import Any

import numpy as np
import polars as pl

from benchmarks.building import cost
from topicgraph.compare import compare
from topicgraph.compare.comparison import MEASURES
from topicgraph.store.tables import ARTICLES, EDGES, PROVIDERS, TOPICS, Tables

WORDS, TOPIC_COUNT = 20_000, 200


def corpus(size: int, outlets: int) -> Tables:
    """A corpus of `size` articles by `outlets`, in stories of 4 articles on average."""
    rng = np.random.default_rng(20_210_304)
    story = np.sort(_zipf(rng, size // 4, size, 0.6))
    provider = _zipf(rng, outlets, size, 0.9)
    start = rng.integers(0, 365 * 1440, size // 4)
    minutes = start[story] + rng.exponential(600, size).astype(np.int64)
    base = datetime(2021, 1, 1, tzinfo=UTC)
    words = np.array([f"word{number}" for number in range(WORDS)])
    texts = words[_zipf(rng, WORDS, size * 30, 1.0)].reshape(size, 30)
    ids = [f"article:{number:07}" for number in range(size)]
    articles = pl.DataFrame({
        "id": ids,
        "title": [" ".join(row[:8]) for row in texts],
        "excerpt": [" ".join(row[8:]) for row in texts],
        "published": [base + timedelta(minutes=int(minute)) for minute in minutes],
        "precision": np.where(rng.random(size) < 0.1, "day", "minute"),
        "provider": [f"provider:{number:04}" for number in provider],
        "held": np.ones(size, np.bool_),
        "story": [f"story:{number:06}" for number in story],
    })  # fmt: skip
    articles_at = np.arange(size)
    near = np.concatenate(
        [np.stack([articles_at[step:], articles_at[:-step]]) for step in (1, 2, 3)], axis=1
    )
    same = near[:, story[near[0]] == story[near[1]]]
    copies = same[:, rng.random(same.shape[1]) < 0.05 / 3]
    about = np.unique(
        np.stack([np.repeat(articles_at, 3), _zipf(rng, TOPIC_COUNT, size * 3, 0.8)]), axis=1
    )
    edges = pl.concat([
        _edges([ids[a] for a in same[0]], [ids[b] for b in same[1]], "similar"),
        _edges([ids[a] for a in copies[0]], [ids[b] for b in copies[1]], "copy_of"),
        _edges([ids[a] for a in about[0]], [f"topic:{topic}" for topic in about[1]], "about"),
    ])  # fmt: skip
    return Tables(
        _as(articles, ARTICLES),
        _as(
            pl.DataFrame(
                [(f"provider:{n:04}", f"Outlet {n}") for n in range(outlets)],
                ["id", "name"],
                orient="row",
            ),
            PROVIDERS,
        ),
        _as(
            pl.DataFrame(
                [(f"topic:{n}", f"Topic {n}") for n in range(TOPIC_COUNT)],
                ["id", "name"],
                orient="row",
            ),
            TOPICS,
        ),
        _as(edges, EDGES),
        groups={"first hundred": tuple(f"provider:{number:04}" for number in range(100))},
    )


def _zipf(rng: np.random.Generator, kinds: int, size: int, power: float) -> Any:
    weight = 1 / np.arange(1, kinds + 1) ** power
    return rng.choice(kinds, size, p=weight / weight.sum())


def _edges(source: list[str], target: list[str], kind: str) -> pl.DataFrame:
    return pl.DataFrame({"source": source, "target": target}).with_columns(kind=pl.lit(kind))


def _as(table: pl.DataFrame, schema: Any) -> pl.DataFrame:
    absent = {name: kind for name, kind in schema.items() if name not in table.columns}
    missing = [
        pl.lit(False if kind == pl.Boolean else None, kind).alias(name)
        for name, kind in absent.items()
    ]
    return table.with_columns(missing).select(
        pl.col(name).cast(kind) for name, kind in schema.items()
    )


def results(sizes: Sequence[int] = (10_000, 100_000)) -> list[dict[str, Any]]:
    """A row for each figure; see `benchmarks.__main__`. No peer compares outlets."""
    rows: list[dict[str, Any]] = []
    for size in sizes:
        full = cost(["-m", "benchmarks", "compare", str(size), "--whole"])
        baseline = cost(["-m", "benchmarks", "compare", str(size), "--corpus"])
        for unit, ours in (("CPU s", full.cpu - baseline.cpu), ("GB", full.memory)):
            row = {
                "what": "compare all outlets, every measure",
                "size": size,
                "unit": unit,
                "ours": ours,
                "spread": None,
            }
            rows.append(row | {"peer_name": "", "peer": None, "target": "", "met": None})
    return rows


def main(arguments: Sequence[str]) -> None:
    """Print the figures."""
    if "--corpus" in arguments or "--whole" in arguments:
        tables = corpus(int(arguments[0]), 1_000)
        if "--whole" in arguments:
            compare(tables).tables()
        return
    size, outlets = (
        int(arguments[place]) if len(arguments) > place else default
        for place, default in ((0, 100_000), (1, 1_000))
    )
    tables = corpus(size, outlets)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = process_time()
    comparison = compare(tables)
    print(
        f"{size:,} articles, {tables.providers.height:,} outlets"
        f" ({len(comparison.providers):,} compared)"
    )
    print(f"  {'sample':<20} {process_time() - start:6.2f} CPU s")
    for name in MEASURES:
        since = process_time()
        comparison.table(name)
        print(f"  {name:<20} {process_time() - since:6.2f} CPU s")
    since = process_time()
    findings = comparison.findings()
    print(f"  {'findings':<20} {process_time() - since:6.2f} CPU s ({len(findings):,})")
    print(f"  {'all of compare':<20} {process_time() - start:6.2f} CPU s")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"  peak memory {peak / 1024:,.0f} MB, of which the corpus {before / 1024:,.0f} MB")
