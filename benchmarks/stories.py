"""Related articles and stories: our scores beside the baselines, recomputed in this run.

    .venv/bin/python -m benchmarks stories [CORPORA] [grouping | noise | related]

Reads CORPORA (default ../shared/corpora): `diablo4` for hidden related links,
`uci-news/stories-dev.csv` for labelled stories. The settings in topicgraph were chosen on the part
called "tune"; "test" only reports. Needs the extras `test` and `embeddings`.
"""

from __future__ import annotations

import csv
import math
import random
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from time import process_time
from typing import Any

import numpy as np
import polars as pl
from scipy.sparse import csr_matrix

import topicgraph as tg
from benchmarks.__main__ import write_sections
from benchmarks.recording import describe_circumstances
from benchmarks.rows import make_row
from topicgraph.relate import evaluate as evaluation
from topicgraph.relate import stories
from topicgraph.relate.candidates import find_candidates
from topicgraph.relate.embeddings import load_model
from topicgraph.relate.features import ArticleTexts, Corpus
from topicgraph.relate.grouping import bootstrap_interval, compare_groupings
from topicgraph.relate.linkage import JoinRule, average_link
from topicgraph.relate.scores import CandidatePairs, time_decay
from topicgraph.relate.text import stem, tokenize_start
from topicgraph.store.tables import Tables

MIXED = -1
MIXES = (0, 30, 5, 2, MIXED)
"""At most so many titles a story; 0: all; MIXED: 1 to 64, drawn anew for each story."""

NOISE_SIZES = ((30, 20), (100, 20), (300, 10), (1_000, 5), (4_000, 2), (10_000, 1))
"""Numbers of headlines of random words, and how many folders of each are made."""

CUTS = np.concatenate([np.arange(0.01, 0.1, 0.005), np.arange(0.1, 0.3, 0.02)])


def headlines(corpora: Path, part: str, most: int, seed: int = 1) -> tuple[list[str], list[str]]:
    """Titles and true stories of one part, with at most so many titles a story, drawn by `seed`."""
    with (corpora / "uci-news" / "stories-dev.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["PART"] == part]
    grouped: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        grouped[row["STORY"]].append(row["TITLE"])
    draw = random.Random(seed)
    kept = [
        (title, story)
        for story in sorted(grouped)
        for title in draw.sample(grouped[story], min(_limit(most, draw), len(grouped[story])))
    ]
    return [title for title, _ in kept], [story for _, story in kept]


def _limit(most: int, draw: random.Random) -> int:
    return math.ceil(2 ** draw.uniform(0, 6)) if most == MIXED else most or 10**9


def describe_mix(most: int) -> str:
    """A mix of story sizes in words."""
    return {0: "all of each story", MIXED: "1 to 64 a story"}.get(most, f"at most {most} a story")


def invent_days(truth: Sequence[str], seed: int = 1) -> np.ndarray:
    """Invent days for titles whose own days say nothing.

    Each story begins on one of 30 days, and its titles follow within about a day.
    """
    draw = random.Random(seed)
    starts = {story: draw.uniform(0, 30) for story in sorted(set(truth))}
    return np.array([starts[story] + draw.expovariate(1) for story in truth])


def ours(
    titles: Sequence[str],
    embeddings: str | None = None,
    days: np.ndarray | None = None,
    excerpts: Sequence[str] = (),
) -> list[int]:
    """The story of each title, as a build finds it."""
    pairs = _ties(titles, embeddings, days, excerpts)
    return stories.group_articles(len(titles), pairs).tolist()


def _corpus(
    titles: Sequence[str],
    embeddings: str | None = None,
    days: np.ndarray | None = None,
    excerpts: Sequence[str] = (),
) -> Corpus:
    when = np.full(len(titles), np.nan) if days is None else days
    texts = ArticleTexts(titles, excerpts or [""] * len(titles), when, [()] * len(titles))
    return Corpus(texts, load_model(embeddings) if embeddings else None)


def _pairs(titles: Sequence[str]) -> CandidatePairs:
    return find_candidates(_corpus(titles))


def _ties(
    titles: Sequence[str],
    embeddings: str | None = None,
    days: np.ndarray | None = None,
    excerpts: Sequence[str] = (),
) -> stories.StoryPairs:
    corpus = _corpus(titles, embeddings, days, excerpts)
    # `corpus.texts` are in order of time, candidate pairs and results in order of the titles.
    when = np.full(len(titles), np.nan) if days is None else days
    texts = ArticleTexts(titles, excerpts or [""] * len(titles), when, [()] * len(titles))
    pairs = find_candidates(corpus)
    return stories.measure_pairs(texts, pairs, corpus.frequencies, stories.NO_LINKS, corpus.model)


def best_in_hindsight(
    titles: Sequence[str], truth: Sequence[str], days: np.ndarray | None = None
) -> list[int]:
    """Group by average link at the cut that fits the true stories best.

    No method that does not know them can find that cut.
    """
    found = _ties(titles, days=days)
    groups = [
        average_link(
            len(titles), found.a, found.b, found.strength, JoinRule(lambda _, cut=cut: cut, cut)
        ).tolist()
        for cut in CUTS
    ]
    return max(groups, key=lambda one: compare_groupings(one, truth).scores()["B-cubed F1"])


def components(titles: Sequence[str]) -> list[int]:
    """Connected components of titles that share half of their words' weight."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    pairs = _pairs(titles)
    near = pairs.title >= 0.5
    graph = coo_array(
        (np.ones(near.sum()), (pairs.a[near], pairs.b[near])), shape=(len(titles), len(titles))
    )
    return connected_components(graph, directed=False)[1].tolist()


def hdbscan(titles: Sequence[str]) -> list[int]:
    """Group by HDBSCAN (scikit-learn) on the letters of titles; noise becomes single stories."""
    from sklearn.cluster import HDBSCAN

    ngrams = _corpus(titles).features(slice(0, len(titles))).ngrams
    distance = np.clip(1 - (ngrams @ ngrams.T).toarray(), 0, 1).astype(np.float64)
    groups = (
        HDBSCAN(min_cluster_size=2, metric="precomputed", copy=True).fit_predict(distance).tolist()
    )
    return [group if group >= 0 else -number - 1 for number, group in enumerate(groups)]


def louvain(titles: Sequence[str]) -> list[int]:
    """Louvain communities (networkx) of titles, weighted by the words they share."""
    import networkx as nx

    pairs = _pairs(titles)
    graph = nx.Graph()
    graph.add_nodes_from(range(len(titles)))
    near = pairs.title > 0
    graph.add_weighted_edges_from(
        zip(pairs.a[near].tolist(), pairs.b[near].tolist(), pairs.title[near].tolist(), strict=True)
    )
    groups = nx.community.louvain_communities(graph, seed=0)
    return [
        group
        for _, group in sorted(
            (title, number) for number, titles_in in enumerate(groups) for title in titles_in
        )
    ]


def methods(
    truth: Sequence[str], days: np.ndarray | None = None
) -> dict[str, Callable[[Sequence[str]], list[int]]]:
    """All that group titles; the simpler methods do not use the days."""
    return {
        "topicgraph": lambda titles: ours(titles, days=days),
        "topicgraph, embeddings": lambda titles: ours(titles, "wordllama", days),
        "average link, best cut in hindsight": lambda titles: best_in_hindsight(
            titles, truth, days
        ),
        "Louvain on words": louvain,
        "HDBSCAN on letters": hdbscan,
        "connected components": components,
    }


Scores = dict[str, list[tuple[float, float]]]
"""B-cubed F1 and adjusted Rand index of each method, in the order of `MIXES`."""


def measure_mixes(corpora: Path, part: str, dated: bool) -> Scores:
    """Score each method on each mix of story sizes, and print what is measured."""
    scores: Scores = defaultdict(list)
    for most in MIXES:
        titles, truth = headlines(corpora, part, most)
        days = invent_days(truth) if dated else None
        print(
            f"  {part}, {'dated' if dated else 'undated'}, {describe_mix(most)}: "
            f"{len(titles):,} titles in {len(set(truth))} stories"
        )
        for name, method in methods(truth, days).items():
            start = process_time()
            found = compare_groupings(method(titles), truth)
            spent = process_time() - start
            low, high = bootstrap_interval(found, truth, "B-cubed F1", runs=200)
            f1, rand = (found.scores()[one] for one in ("B-cubed F1", "adjusted Rand index"))
            scores[name].append((f1, rand))
            print(
                f"    {name:<36} {f1:.3f} ({low:.2f}–{high:.2f})  {rand:.3f}  {spent:5.1f} CPU s",
                flush=True,
            )
    return scores


def compute_regret(scores: Scores, name: str) -> float:
    """Return how much B-cubed F1 a method loses against the best cut in hindsight, on average."""
    losses = [best - f1 for (best, _), (f1, _) in zip(scores[BEST], scores[name], strict=True)]
    return float(np.mean(losses))


TARGETS = {True: 0.86, False: 0.82}
"""The mean B-cubed F1 over all mixes that is aimed at, with and without dates."""

MOST_REGRET = 0.04
"""The regret that is aimed at."""


def grouping(corpora: Path) -> None:
    """Print how well titles are grouped at every mix of story sizes, and write it down."""
    lines = [
        SECTION,
        "",
        f"Written by `python -m benchmarks stories {corpora} grouping`, "
        f"{', '.join(describe_circumstances())} (commit, time, load). UCI headlines: in each mix"
        " B-cubed F1 / adjusted Rand index, then the means; regret is the loss of B-cubed F1"
        " against the best cut in hindsight. Settings were chosen on the part `tune`. Days are"
        " invented, since the corpus has none that tell stories apart; the simpler methods use"
        f" none. Aims: F1 ≥ {TARGETS[True]:.2f} with dates, {TARGETS[False]:.2f} without, regret"
        f" ≤ {MOST_REGRET:.2f}.",
    ]
    for part in ("tune", "test"):
        for dated in (True, False):
            scores = measure_mixes(corpora, part, dated)
            lines += ["", *_format_mixes(part, dated, scores)]
    print("\n".join(lines))
    write_sections(Path(__file__).parent / "RESULTS.md", {SECTION: "\n".join(lines)})


SECTION = "stories, groups"


def _format_mixes(part: str, dated: bool, scores: Scores) -> list[str]:
    """Write the scores of one part as a table of Markdown."""
    head = (f"{part}, {'dated' if dated else 'undated'}", *map(describe_mix, MIXES),
            "mean F1", "mean ARI", "regret")  # fmt: skip
    lines = [f"| {' | '.join(head)} |", "|---" * len(head) + "|"]
    for name, found in scores.items():
        cells = [f"{f1:.3f} / {rand:.3f}" for f1, rand in found]
        means = [f"{mean:.3f}" for mean in np.mean(found, axis=0)]
        regret = f"{compute_regret(scores, name):.3f}"
        lines.append(f"| {' | '.join([name, *cells, *means, regret])} |")
    return lines


def noise(corpora: Path, sizes: Sequence[tuple[int, int]] = NOISE_SIZES) -> None:
    """Print which share of headlines of nine random words is put in stories."""
    print("\nShare of headlines of random words in stories (mean over folders; 0 is right)")
    vocabulary = sorted(
        {word for part in ("tune", "test") for title in headlines(corpora, part, 0)[0]
         for word in title.lower().split()}
    )  # fmt: skip
    for size, runs in sizes:
        for excerpts in (False, True):
            shares: dict[bool, list[float]] = defaultdict(list)
            for seed in range(runs):
                draw = random.Random(seed)
                titles = [" ".join(draw.choices(vocabulary, k=9)) for _ in range(size)]
                texts = [" ".join(draw.choices(vocabulary, k=30)) for _ in range(size * excerpts)]
                days = np.array([draw.uniform(0, 30) for _ in range(size)])
                for dated in (True, False):
                    groups = np.array(ours(titles, None, days if dated else None, texts))
                    counts = np.bincount(groups)
                    shares[dated].append(counts[counts > 1].sum() / size)
            print(
                f"  {size:>6,} headlines, {'with' if excerpts else 'without'} excerpts: dated "
                f"{np.mean(shares[True]):.2%}, undated {np.mean(shares[False]):.2%}"
            )


def bm25(
    titles: Sequence[str], a: np.ndarray, b: np.ndarray, k: float = 1.5, length: float = 0.75
) -> np.ndarray:
    """BM25 of pairs of titles, the mean of both ways round (S. Robertson and H. Zaragoza, 2009)."""
    from sklearn.feature_extraction.text import CountVectorizer

    counts = (
        CountVectorizer(
            analyzer=lambda title: [stem(word) for word in tokenize_start(title)], dtype=np.float64
        )
        .fit_transform(titles)
        .tocsr()
    )
    seen = np.bincount(counts.indices, minlength=counts.shape[1])
    asked = counts.copy()
    asked.data[:] = 1
    sizes = np.asarray(counts.sum(axis=1)).ravel()
    row = np.repeat(np.arange(len(titles)), np.diff(counts.indptr))
    rarity = np.log(1 + (len(titles) - seen + 0.5) / (seen + 0.5))[counts.indices]
    counts.data = (
        rarity
        * counts.data
        * (k + 1)
        / (counts.data + k * (1 - length + length * sizes[row] / sizes.mean()))
    )
    return (_dots(counts, asked, a, b) + _dots(asked, counts, a, b)) / 2


def _dots(one: csr_matrix, other: csr_matrix, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    return np.asarray(one[a].multiply(other[b]).sum(axis=1)).ravel()


def related(corpora: Path) -> None:
    """Print how well hidden related links are recovered."""
    print(
        "\nHidden related links, diablo4: published before 2022 (where settings were "
        "chosen), and in 2022"
    )
    graph = tg.build(corpora / "diablo4")
    for name, part in (
        ("until 2021", graph.filter(until="2021")),
        ("2022", graph.filter(since="2022")),
    ):
        print(f"  {name}\n    " + str(part.evaluate()).replace("\n", "\n    "))
        print("    and, of all queries of the part:")
        for method, measured in others(part.tables).items():
            line = "  ".join(
                f"{measure} {value:.3f}"
                for measure, value in zip(evaluation.COLUMNS, measured.mean(axis=0), strict=True)
            )
            print(f"    {method:<28} {line}")


def others(tables: Tables) -> dict[str, np.ndarray]:
    """Score each query by topicgraph and by methods that `evaluate` does not have.

    All rank the same candidates.
    """
    held = replace(
        tables,
        articles=tables.articles.filter("held"),
        edges=tables.edges.filter(pl.col("kind") == "about"),
    )
    pairs = find_candidates(Corpus(ArticleTexts.from_tables(held), load_model("wordllama")))
    near = time_decay(pairs.days)
    scores = {
        "topicgraph": pairs.score,
        "BM25 × time": bm25(held.articles["title"].to_list(), pairs.a, pairs.b) * near,
        "WordLlama × time": pairs.embedding * near,
    }
    answers = evaluation.listed_answers(tables, held.articles)
    return {
        name: evaluation.measure_ranking(
            evaluation.rank_candidates(pairs, score, held.articles.height), answers
        )
        for name, score in scores.items()
    }


def results(corpora: Path = Path("../shared/corpora")) -> list[dict[str, Any]]:
    """A row for each figure of related links; see `benchmarks.__main__` and `grouping`."""
    return _recovered(corpora)


BEST = "average link, best cut in hindsight"


def _recovered(corpora: Path) -> list[dict[str, Any]]:
    """Measure how well hidden related links of 2022 are recovered.

    For its later half by `evaluate`; for all of it beside methods that `evaluate` does not have.
    """
    part = tg.build(corpora / "diablo4").filter(since="2022")
    ranked = {row["method"]: row for row in part.evaluate().related.iter_rows(named=True)}
    mine, size = ranked.pop("topicgraph"), ranked["recency alone"]["queries"]
    rows: list[dict[str, Any]] = []
    for measure, column in evaluation.COLUMNS.items():
        for name, row in ranked.items():
            spread = (mine[f"{column}_low"], mine[f"{column}_high"])
            made = _row(
                f"related links of 2022, later half: {measure}",
                size,
                measure,
                mine[column],
                spread,
                name,
                row[column],
            )
            aimed = (
                {"target": "≥ title letters × time", "met": mine[column] >= row[column]}
                if name == "title letters × time"
                else {}
            )
            rows.append(made | aimed)
    means = {name: measured.mean(axis=0) for name, measured in others(part.tables).items()}
    for place, measure in enumerate(evaluation.COLUMNS):
        heading = f"related links of 2022: {measure}"
        ours_ = means["topicgraph"][place]
        rows += [
            _row(
                heading, part.articles.height, measure, float(ours_), None, name, float(mean[place])
            )
            for name, mean in means.items()
            if name != "topicgraph"
        ]
    return rows


def _row(
    what: str, size: int, unit: str, mine: float, spread: object, name: str, peer: float | None
) -> dict[str, Any]:
    return make_row(what, size, unit, mine, spread=spread, peer=peer, peer_name=name)


def main(arguments: Sequence[str]) -> None:
    """Print all tables, or those that are named after the folder of the corpora."""
    corpora = Path(arguments[0] if arguments else "../shared/corpora")
    tables = {"grouping": grouping, "noise": noise, "related": related}
    for name in arguments[1:] or tables:
        tables[name](corpora)
