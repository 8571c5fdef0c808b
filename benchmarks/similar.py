"""Similar edges, judged by hand: a random sample of real folders, shown without scores.

    .venv/bin/python -m benchmarks similar [CORPORA] [--seed N] [--write FILE] [--judged FILE]

Reads CORPORA (default ../shared/corpora). By default it prints a sample, an edge a paragraph:
number, corpus, and of both articles the day, the outlet, the headline and the excerpt; `--write`
also makes a CSV to judge it in, with the columns `number, corpus, source, target, verdict`. With
`--judged`, such a CSV filled with yes and no, it prints how many of the edges that are still there
are right, with Wilson's 95 % interval, and the number of edges per article without a list.

An edge is right if both articles are on the same matter: one event, its direct consequence, or one
thing that both are mainly about, narrower than what the whole folder is about. Of the samples in
`judged`, that of seed 17 was drawn before the threshold asked for a decoy more, that of 42 after.
"""

from __future__ import annotations

import csv
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

import topicgraph as tg
from topicgraph.intervals import wilson_interval
from topicgraph.model import when

SAMPLE = {"diablo4": 55, "uci-news": 20, "ai-news": 12, "tables": 5, "sites": 8}
"""Edges drawn from each corpus, at most; the corpora have very different numbers of them."""

MAX_EXCERPT = 300
"""Characters of an excerpt that are shown."""


class Drawn(NamedTuple):
    """An edge of the sample."""

    corpus: str
    source: str
    target: str
    lines: tuple[str, str]


def build_graphs(corpora: Path) -> Iterator[tuple[str, tg.TopicGraph]]:
    """Build the graph of each folder; the sites are folders of their own."""
    for name in SAMPLE:
        folders = sorted(corpora.joinpath(name).iterdir()) if name == "sites" else [corpora / name]
        for folder in folders:
            if folder.is_dir():
                yield name, tg.build(folder)


def describe(graph: tg.TopicGraph, id_: str) -> str:
    """Describe an article: day, outlet, headline and excerpt."""
    article = graph.article(id_)
    outlet = article.provider or article.carrier or "outlet unknown"
    text = f"{when(article.published, article.precision)[:16]} {outlet.partition(':')[2] or outlet}"
    return f"{text}: {article.title} | {article.excerpt[:MAX_EXCERPT]}"


Ends = set[tuple[str, str, str]]
"""Corpus, source and target of edges."""


def draw(corpora: Path, seed: int) -> tuple[list[Drawn], Ends, list[str]]:
    """Return the sample, all edges, and how many there are for an article without a list."""
    edges: dict[str, list[tuple[tg.TopicGraph, str, str]]] = {name: [] for name in SAMPLE}
    counts = []
    for name, graph in build_graphs(corpora):
        similar = graph.edges.filter(kind="similar").select("source", "target").rows()
        edges[name] += [(graph, source, target) for source, target in similar]
        with_list = set(graph.edges.filter(kind="related")["source"])
        without = set(graph.articles.filter("held")["id"]) - with_list
        touching = sum(source in without or target in without for source, target in similar)
        counts.append(
            f"{name}: {len(similar)} edges, {touching} of them at the {len(without)} articles"
            f" without a list, {touching / max(len(without), 1):.2f} for each"
        )
    random = Random(seed)
    sample = [
        Drawn(name, source, target, (describe(graph, source), describe(graph, target)))
        for name, found in edges.items()
        for graph, source, target in random.sample(found, min(SAMPLE[name], len(found)))
    ]
    random.shuffle(sample)
    ends = {(name, source, target) for name, rows in edges.items() for _, source, target in rows}
    return sample, ends, counts


def main(arguments: Sequence[str]) -> None:
    """Print a sample to judge, or what was judged."""
    parser = ArgumentParser(prog="benchmarks similar")
    parser.add_argument("corpora", nargs="?", default="../shared/corpora", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--write", type=Path)
    parser.add_argument("--judged", type=Path)
    options = parser.parse_args(arguments)
    sample, ends, counts = draw(options.corpora, options.seed)
    if options.judged is not None:
        print("\n".join(counts))
        report(options.judged, ends)
        return
    for number, edge in enumerate(sample):
        print(f"{number} [{edge.corpus}]\n  {edge.lines[0]}\n  {edge.lines[1]}")
    if options.write is not None:
        with options.write.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(COLUMNS)
            writer.writerows((n, *edge[:3], "") for n, edge in enumerate(sample))


COLUMNS = ("number", "corpus", "source", "target", "verdict")


def report(judged: Path, ends: Ends) -> None:
    """Print how many of the judged edges that are still there are right, of each corpus and all."""
    right: Counter[str] = Counter()
    count: Counter[str] = Counter()
    with judged.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if (row["corpus"], row["source"], row["target"]) in ends:
                for key in (row["corpus"], "all"):
                    count[key] += 1
                    right[key] += row["verdict"] == "yes"
    for key in count:
        (low,), (high,) = wilson_interval([right[key]], [count[key]])
        print(f"{key}: {right[key]} of {count[key]} right ({low:.3f} to {high:.3f})")
