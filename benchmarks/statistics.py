"""Measure the error rates of our own claims.

    python -m benchmarks statistics [RUNS]

How often a comparison of outlets that do not differ finds something, how often planted differences
are found, and how often intervals hold the truth. Each null is a folder in which nothing differs
between outlets: (a) single articles dealt to outlets, (b) outlet × story blocks dealt, (c) outlets
that write unequal numbers of articles on a story, (d) 2 to 100 outlets of equal and of Zipf sizes,
(e) boilerplate in every article of an outlet. The tests run the same functions with fewer runs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np
import polars as pl

from topicgraph.compare import Comparison, compare
from topicgraph.compare.null_model import fit_coverage
from topicgraph.compare.statistics import effective_number_interval, median_interval, share_ratio
from topicgraph.intervals import wilson_interval
from topicgraph.store.tables import ARTICLES, EDGES, PROVIDERS, TOPICS, Tables

SEED = 20_210_304
TOPIC_COUNT, WORD_COUNT = 6, 400
BASE = datetime(2021, 1, 1, tzinfo=UTC)
SIZES = (5, 7, 10, 20, 50, 200)
Rng = np.random.Generator


def outlet_sizes(outlets: int, shape: str) -> Any:
    """The relative sizes of outlets: "equal" or "zipf"."""
    weight = np.ones(outlets) if shape == "equal" else 1 / np.arange(1, outlets + 1)
    return weight / weight.sum()


def make_tables(
    rng: Rng,
    blocks: Sequence[tuple[int, int, int]],
    *,
    boilerplate: dict[int, str] | None = None,
    delays: dict[int, float] | None = None,
    avoided: dict[int, set[int]] | None = None,
) -> Tables:
    """A folder of articles in which topics, words and times depend on the story and on chance.

    Args:
        rng: The source of chance.
        blocks: `(story, outlet, articles)`.
        boilerplate: A text that an outlet adds to every excerpt.
        delays: Hours by which all articles of an outlet are later.
        avoided: The topics whose stories an outlet leaves out.
    """
    stories = max(story for story, _, _ in blocks) + 1
    start = rng.uniform(0, 24 * 200, stories)
    topic = rng.permutation(np.arange(stories) % TOPIC_COUNT)
    own_words = [rng.choice(WORD_COUNT, 6, p=_word_chances()) for _ in range(stories)]
    rows, about = [], []
    for story, outlet, articles in blocks:
        if topic[story] in (avoided or {}).get(outlet, set()):
            continue
        for _ in range(articles):
            id_ = f"article:{len(rows):06}"
            words = [
                *rng.choice(own_words[story], 4),
                *rng.choice(WORD_COUNT, 8, p=_word_chances()),
            ]
            hours = start[story] + rng.exponential(12) + (delays or {}).get(outlet, 0)
            text = [f"word{number}" for number in words]
            added = (boilerplate or {}).get(outlet, "")
            published = BASE + timedelta(hours=float(hours))
            rows.append({
                "id": id_, "title": " ".join(text[:6]), "excerpt": " ".join([*text[6:], added]),
                "published": published, "precision": "second", "held": True,
                "provider": f"provider:{outlet:03}", "story": f"story:{story:04}",
            })  # fmt: skip
            label = topic[story] if rng.random() < 0.8 else rng.integers(0, TOPIC_COUNT)
            about.append((id_, f"topic:{label}", "about"))
    outlets = [
        {"id": id_, "name": f"Outlet {id_[-3:]}", "platform": False}
        for id_ in sorted({row["provider"] for row in rows})
    ]
    topics = [{"id": f"topic:{n}", "name": f"Topic {n}"} for n in range(TOPIC_COUNT)]
    edges = [{"source": source, "target": target, "kind": kind} for source, target, kind in about]
    return Tables(
        _frame(rows, ARTICLES),
        _frame(outlets, PROVIDERS),
        _frame(topics, TOPICS),
        _frame(edges, EDGES),
    )


def _word_chances() -> Any:
    weight = 1 / np.arange(3, WORD_COUNT + 3)
    return weight / weight.sum()


def _frame(rows: list[dict[str, Any]], schema: Any) -> pl.DataFrame:
    filled = [{column: row.get(column) for column in schema} for row in rows]
    return pl.DataFrame(filled, schema=schema)


def deal_articles(rng: Rng, outlets: int, stories: int, shape: str) -> list[tuple[int, int, int]]:
    """(a) Stories of random sizes, each article dealt to an outlet on its own."""
    sizes = 1 + rng.geometric(0.3, stories)
    weight, blocks = outlet_sizes(outlets, shape), []
    for story, size in enumerate(sizes.tolist()):
        counts = rng.multinomial(size, weight)
        blocks += [(story, int(o), int(counts[o])) for o in np.flatnonzero(counts)]
    return blocks


def deal_blocks(
    rng: Rng, outlets: int, stories: int, shape: str, articles: Sequence[int] | None = None
) -> list[tuple[int, int, int]]:
    """Deal blocks: (b) each story to some distinct outlets, each with one to five articles.

    Or (c) with the number of articles that the outlet always writes.
    """
    weight, blocks = outlet_sizes(outlets, shape), []
    for story in range(stories):
        size = min(int(rng.geometric(0.35)), outlets)
        chosen = rng.choice(outlets, size, replace=False, p=weight)
        for outlet in chosen.tolist():
            number = articles[outlet] if articles else int(rng.integers(1, 6))
            blocks.append((story, outlet, number))
    return blocks


def nulls(
    rng: Rng, outlets: int, shape: str, stories: int = 150
) -> dict[str, Callable[[], Tables]]:
    """A folder of each kind of null, made when it is asked for."""
    unequal = [4 if outlet % 2 == 0 else 1 for outlet in range(outlets)]
    texts = {0: "sign up for our daily newsletter", 1: "read more here"}
    deal = deal_blocks
    return {
        "a articles dealt": lambda: make_tables(rng, deal_articles(rng, outlets, stories, shape)),
        "b blocks dealt": lambda: make_tables(rng, deal(rng, outlets, stories, shape)),
        "c unequal numbers": lambda: make_tables(rng, deal(rng, outlets, stories, shape, unequal)),
        "e boilerplate": lambda: make_tables(
            rng, deal(rng, outlets, stories, shape), boilerplate=texts
        ),
    }


def measure_null(make: Callable[[], Tables], runs: int) -> dict[str, float]:
    """The share of runs with any finding, and with any significant row of each table."""
    hits: dict[str, float] = {}
    for _ in range(runs):
        comparison = compare(make())
        hits["any finding"] = hits.get("any finding", 0) + bool(comparison.findings())
        for name in tested_tables(comparison):
            smallest = comparison.table(name)["q_value"].min()
            significant = smallest is not None and smallest <= 0.05
            hits[name] = hits.get(name, 0) + significant
    return {name: count / runs for name, count in hits.items()}


def tested_tables(comparison: Comparison) -> list[str]:
    """The tables with corrected p-values."""
    from topicgraph.compare.measures import list_measures

    return [name for name, measure in list_measures().items() if measure.state]


def power_of_lag(rng: Rng, runs: int) -> tuple[float, float]:
    """How often a lag of six hours of one of six outlets is found, and its median estimate."""
    found, medians = 0, []
    for _ in range(runs):
        comparison = compare(make_tables(rng, deal_blocks(rng, 6, 200, "equal"), delays={0: 6.0}))
        lags = comparison.lags.filter(pl.col("other") == "provider:000")
        lags = pl.concat([comparison.lags.filter(pl.col("provider") == "provider:000"), lags])
        found += any(f.measure in ("lags", "firsts") for f in comparison.findings())
        medians.append(float(lags["median_hours"].abs().median()))  # type: ignore[arg-type]
    return found / runs, float(np.median(medians))


def power_of_omission(rng: Rng, runs: int) -> float:
    """Measure how often a planted omission is found.

    One of eight outlets leaves out a sixth of 400 stories: those of one of six topics.
    """
    found = 0
    for _ in range(runs):
        blocks = deal_blocks(rng, 8, 400, "equal")
        comparison = compare(make_tables(rng, blocks, avoided={0: {1}}))
        found += any(
            f.measure == "blindspots" and f.about["provider"] == "provider:000"
            for f in comparison.findings()
        )
    return found / runs


def power_of_shared_taste(rng: Rng, stories: int, runs: int) -> float:
    """How often it is found that two of six outlets prefer the same half of the stories."""
    from topicgraph.compare.measures.cocoverage import measure_cocoverage

    found = 0
    pairs = pl.DataFrame([(f"{a}", f"{b}") for a in range(6) for b in range(a + 1, 6)],
                         schema=["provider", "other"], orient="row")  # fmt: skip
    for _ in range(runs):
        covered = rng.random((6, stories)) < 0.5
        taste = rng.random(stories) < 0.5
        covered[:2] = rng.random((2, stories)) < np.where(taste, 0.8, 0.2)
        row, column = np.nonzero(covered)
        coverage = pl.DataFrame({"story": column, "provider": [str(n) for n in row]})
        table = measure_cocoverage(coverage, fit_coverage(coverage), pairs)
        found += table["tie"][0] == "more"
    return found / runs


def coverage_of_intervals(rng: Rng, n: int, runs: int) -> dict[str, float]:
    """How often each kind of 95 % interval holds the truth, averaged over varied truths."""
    held: dict[str, list[bool]] = {}

    def note(kind: str, low: float, truth: float, high: float) -> None:
        held.setdefault(kind, []).append(low <= truth <= high)

    for _ in range(runs):
        p, q = rng.uniform(0.1, 0.9, 2)
        k, other = rng.binomial(n, p), rng.binomial(n, q)
        low, high = wilson_interval([k], [n])
        note("share", low[0], p, high[0])
        if k + other:
            _, low, high = share_ratio([k], [n], [other], [n])
            note("ratio of shares", low[0], float(np.log2(p / q)), high[0])
        note("median", *_around(median_interval(rng.lognormal(0, 1.5, n)), 1.0))
        shares = rng.dirichlet(np.ones(12) * rng.choice([0.3, 1, 10]))
        counts = rng.multinomial(n, shares)
        counts = counts[counts > 0]
        entropy = -(shares * np.log2(np.maximum(shares, 1e-300))).sum()
        note("effective topics", *_around(effective_number_interval(counts, 12, 1), 2**entropy))
        effective = 1 / (shares**2).sum()
        note("effective outlets", *_around(effective_number_interval(counts, 12, 2), effective))
    return {kind: float(np.mean(values)) for kind, values in held.items()}


def _around(interval: tuple[float, float], truth: float) -> tuple[float, float, float]:
    return interval[0], truth, interval[1]


def main(arguments: Sequence[str]) -> None:
    """Print the tables of docs/measures.md."""
    runs = int(arguments[0]) if arguments else 100
    rng = np.random.default_rng(SEED)
    print("Share of runs with something found where nothing is")
    for outlets, shape in ((2, "equal"), (3, "zipf"), (4, "equal"), (6, "zipf"), (10, "equal"),
                           (10, "zipf"), (100, "zipf")):  # fmt: skip
        stories = 150 if outlets < 100 else 400
        for name, make in nulls(rng, outlets, shape, stories).items():
            rates = measure_null(make, runs)
            shown = ", ".join(f"{key} {rate:.2f}" for key, rate in rates.items() if rate)
            print(f"  {outlets:>3} outlets, {shape:<5} {name:<18} {shown or 'none'}", flush=True)
    print("Share of runs in which a planted difference is found")
    print("  lag of 6 hours (share, median hours)", power_of_lag(rng, runs))
    print("  omission of a sixth of 400 stories", power_of_omission(rng, runs))
    for stories in (60, 150):
        power = power_of_shared_taste(rng, stories, runs)
        print(f"  shared taste, {stories} stories {power:.2f}")
    print("Share of 95 % intervals that hold the truth")
    for n in SIZES:
        rates = coverage_of_intervals(rng, n, runs * 10)
        print(f"  n = {n:<4}", ", ".join(f"{kind} {rate:.3f}" for kind, rate in rates.items()))


if __name__ == "__main__":
    import sys

    main(sys.argv[1:])
