"""Related articles and stories: our scores beside the baselines, recomputed in this run.

    .venv/bin/python -m benchmarks.stories [CORPORA]

Reads CORPORA (default ../shared/corpora): `diablo4` for hidden related links, `uci-news/stories-dev.csv` for labelled stories. The
settings in topicgraph were chosen on the part called "tune"; "test" only reports.
"""

from __future__ import annotations

import csv
import random
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from time import process_time

import numpy as np

import topicgraph as tg
from topicgraph.relate import similar, stories
from topicgraph.relate.grouping import adjusted_rand, b_cubed
from topicgraph.relate.linkage import average_link
from topicgraph.relate.text import features

MIXES = (0, 30, 5, 2)
"""At most so many titles a story; 0: all."""

CUTS = np.concatenate([np.arange(0.01, 0.1, 0.005), np.arange(0.1, 0.3, 0.02)])


def headlines(corpora: Path, part: str, most: int) -> tuple[list[str], list[str]]:
    """Titles and true stories of one part, with at most so many titles a story."""
    with (corpora / "uci-news" / "stories-dev.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["PART"] == part]
    grouped: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        grouped[row["STORY"]].append(row["TITLE"])
    draw = random.Random(1)
    kept = [(title, story) for story in sorted(grouped) for title in draw.sample(grouped[story], min(most or 10**9, len(grouped[story])))]
    return [title for title, _ in kept], [story for _, story in kept]


def group(titles: Sequence[str], truth: Sequence[str]) -> dict[str, tuple[float, float]]:
    """B-cubed F1 and ARI of our grouping, of the best cut in hindsight, and of connected components."""
    said = features(titles, [""] * len(titles))
    pairs = similar.similar_pairs(said, np.full(len(titles), np.nan))
    none = np.zeros(0, np.int64)
    ties = stories.ties(pairs, said, (none, none, np.zeros(0)))

    def scored(groups: Sequence[int]) -> tuple[float, float]:
        return b_cubed(groups, truth)[2], adjusted_rand(groups, truth)

    ends = list(zip(ties.a.tolist(), ties.b.tolist(), ties.strength.tolist(), strict=True))
    linked = [(a, b) for a, b, strength in ends if strength >= 0.3]
    return {
        "topicgraph": scored(stories.grouped(len(titles), ties)),
        "the best cut in hindsight": max(scored(average_link(len(titles), ends, float(cut))) for cut in CUTS),
        "connected components": scored(components(len(titles), linked)),
    }


def components(size: int, pairs: Sequence[tuple[int, int]]) -> list[int]:
    """The connected component of each item."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    a, b = zip(*pairs, strict=True) if pairs else ((), ())
    return connected_components(coo_array((np.ones(len(a)), (a, b)), shape=(size, size)), directed=False)[1].tolist()


def main() -> None:
    """Print both tables."""
    corpora = Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/corpora")
    print("Story groups, UCI headlines: B-cubed F1 and ARI")
    for part in ("tune", "test"):
        for most in MIXES:
            titles, truth = headlines(corpora, part, most)
            start = process_time()
            for method, (f1, ari) in group(titles, truth).items():
                print(f"  {part:<5} at most {most or 'all':>3} a story, {len(titles):>5} titles  {method:<26} {f1:.3f}  {ari:.3f}")
            print(f"  {'':<46}(all three: {process_time() - start:.1f} CPU s)")
    print("\nHidden related links, diablo4: published before 2022, and in 2022")
    graph = tg.build(corpora / "diablo4")
    for name, part_graph in (("until 2021", graph.filter(until="2021")), ("2022", graph.filter(since="2022"))):
        print(f"  {name}")
        print("    " + str(part_graph.evaluate()).replace("\n", "\n    "))


if __name__ == "__main__":
    main()
