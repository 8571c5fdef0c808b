"""Measure the error rates of our own claims.

    python -m benchmarks statistics [--runs N] [--only TEXT] [--share K/N] [--docs]

How often a comparison of outlets that do not differ finds something, how often planted differences
are found, and how often intervals hold the truth. Each null is a folder in which nothing differs
between outlets: (a) single articles dealt to outlets, (b) outlet × story blocks dealt, (c) outlets
that write unequal numbers of articles on a story, (d) 2 to 100 outlets of equal and of Zipf sizes,
(e) boilerplate in every article of an outlet, (f) copies, credits and platforms dealt, (g) outlets
that differ in every way, compared by labels that are assigned to them at random. The tests run the
same functions with fewer runs.

The work is cut into chunks of twenty runs. Finished chunks are kept in a file in the temporary
folder, so that an interrupted command continues where it was; with `--share 1/2` and
`--share 2/2` two processes share them. After a change of `topicgraph/compare` or of this module
everything is run again. `--docs` writes the tables into docs/measures.md.
"""

from __future__ import annotations

import json
from argparse import ArgumentParser
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from tempfile import gettempdir
from typing import Any, NamedTuple
from zlib import crc32

import numpy as np
import polars as pl

from benchmarks.recording import describe_circumstances
from topicgraph.compare import Comparison, compare
from topicgraph.compare.columns import effective_sizes
from topicgraph.compare.null_model import fit_coverage
from topicgraph.compare.statistics import (
    effective_number_interval,
    median_interval,
    share_ratio_interval,
)
from topicgraph.intervals import wilson_interval
from topicgraph.store.tables import ARTICLES, EDGES, PROVIDERS, SUBJECTS, TOPICS, Tables

SEED = 20_210_304
TOPIC_COUNT, WORD_COUNT, SUBJECT_COUNT = 6, 400, 12
BASE = datetime(2021, 1, 1, tzinfo=UTC)
SIZES = (5, 7, 10, 20, 50, 200)
AGENCY, PLATFORM = "provider:agency", "provider:portal.example"
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
    copying: Sequence[float] | None = None,
) -> Tables:
    """A folder of articles in which topics, words and times depend on the story and on chance.

    Args:
        rng: The source of chance.
        blocks: `(story, outlet, articles)`.
        boilerplate: A text that an outlet adds to every excerpt.
        delays: Hours by which all articles of an outlet are later.
        avoided: The topics whose stories an outlet leaves out.
        copying: Of each outlet, the chance that its block on a story is a copy of an article of
            another outlet, and as well the chances that it credits an agency, and that it was found
            on a platform.
    """
    stories = max(story for story, _, _ in blocks) + 1
    start = rng.uniform(0, 24 * 200, stories)
    topic = rng.permutation(np.arange(stories) % TOPIC_COUNT)
    subjects_of = [rng.choice(SUBJECT_COUNT, 2, replace=False).tolist() for _ in range(stories)]
    own_words = [rng.choice(WORD_COUNT, 6, p=_word_chances()) for _ in range(stories)]
    rows, about, stated = [], [], []
    writers = choose_writers(rng, blocks)
    originals: dict[int, str] = {}
    copies: list[tuple[str, int]] = []
    for story, outlet, articles in blocks:
        if topic[story] in (avoided or {}).get(outlet, set()):
            continue
        taken = copying is not None and rng.random() < copying[outlet]
        credits_agency = copying is not None and rng.random() < copying[outlet]
        is_carried = copying is not None and rng.random() < copying[outlet]
        if outlet == writers[story]:
            originals[story] = f"article:{len(rows):06}"
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
            stated += [
                (id_, f"subject:{number:02}", "mentions")
                for number in subjects_of[story]
                if rng.random() < 0.6
            ]
            if taken and outlet != writers[story]:
                copies.append((id_, story))
            if credits_agency:
                stated.append((id_, AGENCY, "credited_to"))
            if is_carried:
                stated.append((id_, PLATFORM, "carried_by"))
    stated += [(id_, originals[story], "copy_of") for id_, story in copies if story in originals]
    outlets = [
        {"id": id_, "name": f"Outlet {id_[-3:]}", "platform": False}
        for id_ in sorted({row["provider"] for row in rows})
    ]
    if copying:
        outlets.append({"id": AGENCY, "name": "The Agency", "platform": False})
        outlets.append({"id": PLATFORM, "name": "The Portal", "platform": True})
    topics = [{"id": f"topic:{n}", "name": f"Topic {n}"} for n in range(TOPIC_COUNT)]
    edges = [
        {"source": source, "target": target, "kind": kind}
        for source, target, kind in [*about, *stated]
    ]
    members = sorted({row["provider"] for row in rows})
    # Groups, as outlets.csv gives them, which have nothing to do with coverage.
    groups = {
        name: tuple(members[start::3]) for start, name in enumerate(("north", "south", "west"))
    }
    return Tables(
        _frame(rows, ARTICLES),
        _frame(outlets, PROVIDERS),
        _frame(topics, TOPICS),
        _frame(edges, EDGES),
        groups=groups if len(members) >= 6 else {},
        subjects=_frame(
            [{"id": f"subject:{n:02}", "name": f"Subject {n}"} for n in range(SUBJECT_COUNT)],
            SUBJECTS,
        ),
    )


def choose_writers(rng: Rng, blocks: Sequence[tuple[int, int, int]]) -> dict[int, int]:
    """Of each story, one of its outlets, of which the others may have copies."""
    outlets: dict[int, list[int]] = {}
    for story, outlet, _ in blocks:
        outlets.setdefault(story, []).append(outlet)
    return {story: int(rng.choice(members)) for story, members in outlets.items()}


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
        "f copies dealt": lambda: make_tables(
            rng, deal(rng, outlets, stories, shape), copying=[0.15] * outlets
        ),
    }


def make_groups_at_random(rng: Rng, outlets: int, groups: int) -> tuple[Tables, list[str]]:
    """(g) A folder of outlets that differ in every way, with labels that say nothing of them.

    Outlets are late, copy, credit agencies, are on platforms, leave out topics and repeat texts,
    each on its own.

    Returns:
        The tables, and the groups to compare.
    """
    shape = "zipf" if rng.random() < 0.5 else "equal"
    rates = rng.choice([0, 0.1, 0.6], outlets).tolist()
    tables = make_tables(
        rng,
        deal_blocks(rng, outlets, 150, shape),
        delays={outlet: float(rng.choice([0, 0, 6, 24])) for outlet in range(outlets)},
        avoided={
            outlet: {int(rng.integers(0, TOPIC_COUNT))}
            for outlet in range(outlets)
            if rng.random() < 0.5
        },
        copying=rates,
        boilerplate={outlet: f"always phrase{outlet % 4}" for outlet in range(outlets)},
    )
    members = tables.articles["provider"].unique().sort().to_list()
    labels = rng.permutation(np.arange(len(members)) % groups)
    names = [f"label: {group}" for group in range(groups)]
    labelled = {
        name: tuple(one for one, label in zip(members, labels, strict=True) if label == group)
        for group, name in enumerate(names)
    }
    return tables.replace(groups=labelled), [f"group:{name}" for name in names]


def measure_null(
    make: Callable[[], Tables | tuple[Tables, list[str]]], runs: int
) -> dict[str, float]:
    """The share of runs with any finding, and with any significant row of each table."""
    hits: dict[str, float] = {}
    for _ in range(runs):
        made = make()
        comparison = compare(made) if isinstance(made, Tables) else compare(*made)
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


def power_of_group_omission(rng: Rng, runs: int) -> float:
    """Measure how often an omission by all outlets of a group is found.

    The eight outlets of one of two groups leave out the stories of one of six topics.
    """
    found = 0
    for _ in range(runs):
        blocks = deal_blocks(rng, 16, 300, "equal")
        tables = make_tables(rng, blocks, avoided={outlet: {1} for outlet in range(8)})
        members = tables.articles["provider"].unique().sort().to_list()
        tables = tables.replace(groups={"one": tuple(members[:8]), "other": tuple(members[8:])})
        found += any(
            f.measure in ("blindspots", "group_blindspots") and f.about["provider"] == "group:one"
            for f in compare(tables, ["group:one", "group:other"]).findings()
        )
    return found / runs


def power_of_copying(rng: Rng, runs: int) -> float:
    """Measure how often a planted copier is found.

    One of six outlets copies half of its stories from others; the others copy one in twenty.
    """
    found = 0
    for _ in range(runs):
        blocks = deal_blocks(rng, 6, 100, "equal", [1] * 6)
        comparison = compare(make_tables(rng, blocks, copying=[0.5, *[0.05] * 5]))
        found += any(
            f.measure == "copies" and f.about["provider"] == "provider:000"
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
        found += table["than_chance"][0] == "more"
    return found / runs


def rate_of_bursts(rng: Rng, runs: int, outlets: int, shape: str) -> dict[str, float]:
    """The share of folders with a burst where every outlet keeps its part of all articles."""
    found = 0
    for _ in range(runs):
        comparison = compare(make_tables(rng, deal_blocks(rng, outlets, 150, shape)))
        found += any(comparison.peaks["bursts"].list.len())
    return {"found": found / runs}


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
        note("share of articles in n stories", *_clustered_share(rng, n, p))
        if k + other:
            low, high = share_ratio_interval([k], [n], [other], [n])
            note("ratio of two shares", low[0], float(np.log2(p / q)), high[0])
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


def _clustered_share(rng: Rng, stories: int, p: float) -> tuple[float, float, float]:
    """Draw articles, one to five on each story, and return a share of them with its interval.

    The articles of a story agree wholly, half or not at all.
    """
    sizes = rng.integers(1, 6, stories)
    agree = rng.random(sizes.sum()) < rng.choice([0, 0.7, 1])
    of_story = np.repeat(rng.random(stories) < p, sizes)
    part = np.where(agree, of_story, rng.random(sizes.sum()) < p)
    articles = pl.DataFrame({"story": np.repeat(np.arange(stories), sizes), "part": part})
    n = effective_sizes(articles.with_columns(provider=pl.lit("A")))["effective_n"].item()
    low, high = wilson_interval([part.mean() * n], [n])
    return float(low[0]), p, float(high[0])


FOLDERS = ((2, "equal"), (3, "zipf"), (6, "zipf"), (10, "equal"), (100, "zipf"))
"""Numbers of outlets and their sizes, of the nulls."""

CHUNK = 20
"""So many runs are made at once, and kept."""

INTERVALS_PER_RUN = 20
"""Intervals take so much less time than folders."""


class Piece(NamedTuple):
    """One line of the tables: its section, its name, and what gives its rates by random draws."""

    section: str
    name: str
    measure: Callable[[Rng, int], dict[str, float]]


NULL, GROUPS, POWER, COVERAGE = "null", "groups", "power", "coverage"

LABELS = ((6, 2), (12, 2), (12, 4), (30, 3))
"""Numbers of outlets and of groups, where labels are random."""


def list_pieces() -> list[Piece]:
    """All lines of the tables."""
    pieces = []
    for outlets, shape in FOLDERS:
        stories = 100 if outlets < 100 else 250
        kinds = nulls(np.random.default_rng(0), outlets, shape, stories)
        for kind in kinds:
            name = f"{kind} · {outlets} outlets, {shape}"

            def measure(
                rng: Rng,
                runs: int,
                kind: str = kind,
                folder: tuple[int, str, int] = (outlets, shape, stories),
            ) -> dict[str, float]:
                return measure_null(lambda: nulls(rng, *folder)[kind](), runs)

            pieces.append(Piece(NULL, name, measure))
    for outlets, groups in LABELS:

        def measure_labels(rng: Rng, runs: int, folder: tuple[int, int] = (outlets, groups)) -> Any:
            return measure_null(lambda: make_groups_at_random(rng, *folder), runs)

        name = f"{groups} groups of {outlets} outlets"
        pieces.append(Piece(GROUPS, name, measure_labels))
    planted: dict[str, Callable[[Rng, int], dict[str, float]]] = {
        "one of six outlets is six hours later (200 stories)": lambda rng, runs: dict(
            zip(("found", "median hours"), power_of_lag(rng, runs), strict=True)
        ),
        "one of eight outlets leaves out a sixth of 400 stories": lambda rng, runs: {
            "found": power_of_omission(rng, runs)
        },
        "all eight outlets of a group leave out a sixth of 300 stories": lambda rng, runs: {
            "found": power_of_group_omission(rng, runs)
        },
        "one of six outlets copies half of its pieces, others one in twenty": lambda rng, runs: {
            "found": power_of_copying(rng, runs)
        },
        "two of six outlets prefer the same half of 60 stories": lambda rng, runs: {
            "found": power_of_shared_taste(rng, 60, runs)
        },
        "two of six outlets prefer the same half of 150 stories": lambda rng, runs: {
            "found": power_of_shared_taste(rng, 150, runs)
        },
    }
    pieces += [Piece(POWER, name, measure) for name, measure in planted.items()]
    bursts = "a burst of an outlet whose part of all articles is constant"
    for outlets, shape in ((4, "equal"), (10, "zipf")):
        measure_bursts = partial(rate_of_bursts, outlets=outlets, shape=shape)
        pieces.append(Piece(POWER, f"{bursts} ({outlets} outlets, {shape})", measure_bursts))
    pieces += [
        Piece(
            COVERAGE,
            f"n = {n}",
            lambda rng, runs, n=n: coverage_of_intervals(rng, n, runs * INTERVALS_PER_RUN),
        )
        for n in SIZES
    ]
    return pieces


def checksum_of_code() -> str:
    """What results depend on: the comparison's code and this module."""
    folder = Path(__file__).parents[1]
    files = [*sorted((folder / "topicgraph" / "compare").rglob("*.py")), Path(__file__)]
    return f"{crc32(b''.join(path.read_bytes() for path in files)):08x}"


def run_pieces(runs: int, only: str, share: tuple[int, int], state: Path) -> None:
    """Run the chunks that are not in `state` yet, and print a line for each.

    Of each round of chunks, this process takes its share first, then what others have not done yet.
    """
    chunks = [(piece, chunk) for chunk in range(-(-runs // CHUNK)) for piece in list_pieces()]
    numbered = [
        (chunk, number % share[1] != share[0] - 1, number)
        for number, (_, chunk) in enumerate(chunks)
    ]
    for _, _, number in sorted(numbered):
        piece, chunk = chunks[number]
        done = {(line["piece"], line["chunk"]) for line in read_state(state)}
        if (piece.name, chunk) in done or only not in f"{piece.section} {piece.name}":
            continue
        rng = np.random.default_rng([SEED, crc32(piece.name.encode()), chunk])
        rates = piece.measure(rng, CHUNK)
        with state.open("a") as file:
            line = {"piece": piece.name, "chunk": chunk, "rates": rates}
            file.write(json.dumps(line) + "\n")
        shown = ", ".join(f"{key} {rate:.2f}" for key, rate in rates.items() if rate)
        print(f"{piece.section:<8} {piece.name:<50} {chunk:>2}  {shown or 'none'}", flush=True)


def read_state(state: Path) -> list[dict[str, Any]]:
    """The chunks that are done."""
    return [json.loads(line) for line in state.read_text().splitlines()] if state.exists() else []


def summarize(state: Path) -> dict[str, tuple[int, dict[str, float]]]:
    """Of each piece the number of runs, and the rates over all its chunks."""
    chunks: dict[str, dict[int, dict[str, float]]] = {}
    for line in read_state(state):
        chunks.setdefault(line["piece"], {})[line["chunk"]] = line["rates"]
    pieces = {name: list(by_chunk.values()) for name, by_chunk in chunks.items()}
    return {
        name: (
            len(rates) * CHUNK,
            {
                key: float(np.mean([one.get(key, 0.0) for one in rates]))
                for rate in rates
                for key in rate
            },
        )
        for name, rates in pieces.items()
    }


def format_rate(rate: float) -> str:
    """A rate as the tables have it."""
    return "1.00" if rate > 0.995 else f"{rate:.2f}".removeprefix("0")


def pool_rates(results: Sequence[tuple[int, dict[str, float]]], key: str) -> str:
    """The rate over several pieces, with its 95 % interval and the number of folders."""
    count = sum(number for number, _ in results)
    hits = round(sum(number * rates.get(key, 0.0) for number, rates in results))
    low, high = (format_rate(float(end[0])) for end in wilson_interval([hits], [count]))
    return f"{format_rate(hits / max(count, 1))} ({low} to {high}, {count:,} folders)"


def make_tables_of_rates(state: Path) -> str:
    """The tables of docs/measures.md."""
    results = summarize(state)
    pieces = [piece for piece in list_pieces() if piece.name in results]
    folders = {piece.name: results[piece.name] for piece in pieces if piece.section == NULL}
    runs = {count for count, _ in folders.values()}
    title = f"no difference planted, any finding in ({min(runs, default=0)} folders or more each)"
    heads = " | ".join(f"{outlets}, {shape}" for outlets, shape in FOLDERS)
    lines = [f"| {title}; outlets: | {heads} | all |", "|---" * (len(FOLDERS) + 2) + "|"]
    for kind in sorted({name.split(" · ")[0] for name in folders}):
        names = [f"{kind} · {outlets} outlets, {shape}" for outlets, shape in FOLDERS]
        cells = [format_rate(folders[n][1]["any finding"]) if n in folders else "–" for n in names]
        pooled = pool_rates([folders[n] for n in names if n in folders], "any finding")
        lines.append(f"| {kind} | {' | '.join(cells)} | {pooled} |")
    title = "the same folders: a table has a significant row, before the correction for tables"
    lines += ["", f"| {title} | in |", "|---|---|"]
    measures = {key for _, rates in folders.values() for key in rates} - {"any finding"}
    for measure in sorted(measures):
        lines.append(f"| `{measure}` | {pool_rates(list(folders.values()), measure)} |")
    labels = [piece for piece in pieces if piece.section == GROUPS]
    if labels:
        title = "outlets differ, labels assigned to them at random | any finding on groups in"
        lines += ["", f"| {title} |", "|---|---|"]
        lines += [f"| {p.name} | {pool_rates([results[p.name]], 'any finding')} |" for p in labels]
        every = [results[piece.name] for piece in labels]
        lines.append(f"| all | {pool_rates(every, 'any finding')} |")
    lines += ["", "| difference planted | found | runs |", "|---|---|---|"]
    for piece in pieces:
        if piece.section == POWER:
            count, rates = results[piece.name]
            hours = (
                f" (median estimate {rates['median hours']:.1f} hours)"
                if "median hours" in rates
                else ""
            )
            lines.append(f"| {piece.name} | {format_rate(rates['found'])}{hours} | {count} |")
    covered = [piece for piece in pieces if piece.section == COVERAGE]
    if covered:
        count = results[covered[0].name][0] * INTERVALS_PER_RUN
        sizes = " | ".join(piece.name for piece in covered)
        lines += ["", f"| 95 % intervals that hold the truth ({count} each) | {sizes} |"]
        lines += ["|---" * (len(covered) + 1) + "|"]
        for kind in results[covered[0].name][1]:
            cells = [f"{results[p.name][1][kind]:.3f}".removeprefix("0") for p in covered]
            lines.append(f"| {kind} | {' | '.join(cells)} |")
    return "\n".join(lines)


BEGIN, END = "<!-- rates: begin -->\n", "<!-- rates: end -->\n"
DOCS = Path(__file__).parents[1] / "docs" / "measures.md"


def write_docs(state: Path, runs: int) -> None:
    """Put the tables into docs/measures.md, between the markers, and how they were made."""
    text = DOCS.read_text("utf-8")
    before, rest = text.split(BEGIN)
    commit, moment, _ = describe_circumstances()
    made = f"Written by `python -m benchmarks statistics --runs {runs} --docs`, {moment}, {commit}."
    tables = f"{made}\n\n{make_tables_of_rates(state)}\n"
    DOCS.write_text(before + BEGIN + tables + END + rest.split(END)[1], "utf-8")


def main(arguments: Sequence[str]) -> None:
    """Run what is missing, and print the tables of docs/measures.md."""
    parser = ArgumentParser(prog="python -m benchmarks statistics")
    parser.add_argument("--runs", type=int, default=80, help="runs of each kind of folder")
    parser.add_argument("--only", default="", help="only the lines with this text")
    parser.add_argument("--share", default="1/1", help="K/N: only every N-th chunk, from the K-th")
    parser.add_argument(
        "--docs", action="store_true", help="write the tables into docs/measures.md"
    )
    options = parser.parse_args(arguments)
    state = Path(gettempdir()) / f"topicgraph-statistics-{checksum_of_code()}.jsonl"
    part, parts = (int(number) for number in options.share.split("/"))
    run_pieces(options.runs, options.only, (part, parts), state)
    print(make_tables_of_rates(state))
    if options.docs:
        write_docs(state, options.runs)


if __name__ == "__main__":
    import sys

    main(sys.argv[1:])
