"""The top subjects of real folders, judged by hand.

    .venv/bin/python -m benchmarks subjects [CORPORA]

Reads CORPORA (default ../shared/corpora) and prints, for each folder, how many of its 50 subjects
of most outlets a reader would call a subject (a person, organisation, place, product or term): what
`judged/subjects.csv` does not list as wrong, beside what it does. A wrong one that is new has to be
added there by hand.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import topicgraph as tg
from topicgraph.intervals import wilson_interval

FOLDERS = ("diablo4", "ai-news", "tables", "uci-news", "sites/haiku", "sites/monero",
           "sites/nodejs", "sites/organicmaps")  # fmt: skip
"""Folders with more than ten subjects."""

TOP = 50
"""Subjects of each folder, those of most outlets first."""

JUDGED = Path(__file__).parent / "judged" / "subjects.csv"


def main(arguments: Sequence[str]) -> None:
    """Print the top subjects of each folder, and how many are right."""
    corpora = Path(arguments[0] if arguments else "../shared/corpora")
    with JUDGED.open(encoding="utf-8", newline="") as file:
        verdicts = {(row["corpus"], row["name"]): row["verdict"] for row in csv.DictReader(file)}
    right = judged = 0
    for folder in FOLDERS:
        graph = tg.build(corpora / folder)
        names = [row["name"] for row in graph.database.subjects(TOP)]
        known = [name for name in names if (folder, name) in verdicts]
        good = [name for name in known if verdicts[folder, name] == "yes"]
        right, judged = right + len(good), judged + len(known)
        print(f"{folder}: {len(good)} of {len(known)} judged are right")
        print(f"  wrong: {', '.join(sorted(set(known) - set(good))) or 'none'}")
        print(f"  not judged: {', '.join(sorted(set(names) - set(known))) or 'none'}")
    (low,), (high,) = wilson_interval([right], [judged])
    print(f"all: {right} of {judged} right ({low:.3f} to {high:.3f})")
