"""Storylines of real folders, to be read, and how many a folder without any seems to have.

    .venv/bin/python -m benchmarks storylines [CORPORA] [--rounds N]

Reads CORPORA (default ../shared/corpora). Prints every storyline of each folder with the reasons.
Then it exchanges the subjects of the stories among stories of the same time, N times, with random
draws that topicgraph has not seen, and counts in how many of these folders a storyline is found: at
most 5 % may have one, since nothing is left that follows anything.
"""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

import topicgraph as tg
from topicgraph.intervals import wilson_interval
from topicgraph.relate.features import ArticleTexts
from topicgraph.relate.storylines import (
    EXCHANGE_REACH,
    describe_stories,
    find_links,
    find_members,
)

FOLDERS = ("diablo4", "ai-news", "tables", "uci-news", "sites/haiku", "sites/rladies")
"""Folders with stories."""

SEED = 1
"""Of the exchanges here; those of topicgraph have another."""


def count_false(graph: tg.TopicGraph, rounds: int) -> int:
    """Count the folders with exchanged subjects in which a storyline is found."""
    tables = graph.tables
    read = ArticleTexts.from_tables(tables)
    texts, columns = describe_stories(tables, find_members(tables), read)
    random = np.random.default_rng(SEED)
    size = len(texts.ids)
    found = 0
    for _ in range(rounds):
        places = np.arange(size) + random.uniform(-EXCHANGE_REACH, EXCHANGE_REACH, size)
        exchanged = replace(texts, mentions=texts.mentions[np.argsort(places)].tocsr())
        found += len(find_links(exchanged, columns)[0]) > 0
    return found


def main(arguments: Sequence[str]) -> None:
    """Print the storylines, and how many folders without any seem to have one."""
    parser = ArgumentParser(prog="benchmarks storylines")
    parser.add_argument("corpora", nargs="?", default="../shared/corpora", type=Path)
    parser.add_argument("--rounds", type=int, default=100)
    options = parser.parse_args(arguments)
    for name in ("seeds", *FOLDERS):
        graph = tg.build(Path("seeds") if name == "seeds" else options.corpora / name)
        lines = graph.storylines()
        print(f"{name}: {len(lines)} storylines")
        for line in lines:
            print(line)
        if name in ("seeds", "diablo4"):
            found = count_false(graph, options.rounds)
            (low,), (high,) = wilson_interval([found], [options.rounds])
            print(
                f"  with exchanged subjects: {found} of {options.rounds} folders have one"
                f" ({low:.3f} to {high:.3f})"
            )
