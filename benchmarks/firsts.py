"""Firsts that are stated, beside those that were judged by hand.

    .venv/bin/python -m benchmarks firsts [CORPORA]

Reads CORPORA/firsts/dev_firsts.csv (default ../shared/corpora): 84 stories of `diablo4`, `ai-news`
and the demo. A stated first is right if it is the article that the judges named; where they found
that it cannot be said, any statement is wrong. The factor in topicgraph was chosen here.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import topicgraph as tg
from topicgraph.relate import firsts

FACTORS = (0.3, 0.4, 0.5, 0.6)
"""Factors that are compared."""

SOURCES = {"D": "diablo4", "A": "ai-news", "S": ""}
"""The first letter of a key says which corpus it is from; "" is the demo."""


def read_judgements(corpora: Path) -> list[dict[str, str]]:
    """Return the judged stories."""
    with (corpora / "firsts" / "dev_firsts.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def score(tables: Any, judgements: Sequence[dict[str, str]]) -> list[tuple[str, str, str]]:
    """Return key, outcome ("right", "wrong", or the reason that it is not stated) and what is said.

    A judged story is the one that holds the true first, or the judged article if there is none.
    """
    urls = {
        url.partition("://")[2].removeprefix("www.").rstrip("/"): (id_, story)
        for id_, story, all_urls in tables.articles.select("id", "story", "urls").iter_rows()
        for url in all_urls
    }
    stories = {row["id"]: row for row in tables.stories.iter_rows(named=True)}
    outcomes = []
    for judgement in judgements:
        true_urls = [] if judgement["true_first"].startswith("cannot") else (
            judgement["true_first"].split())  # fmt: skip
        keys = [
            url.partition("://")[2].removeprefix("www.").rstrip("/")
            for url in (true_urls or [judgement["representative"]])
        ]
        found = [urls[key] for key in keys if key in urls]
        if not found:
            outcomes.append((judgement["key"], "not found", keys[0]))
            continue
        story = stories[found[0][1]]
        stated = {story["first"], *story["tied"]} - {None}
        right = bool(true_urls) and bool(stated & {id_ for id_, _ in found})
        outcome = ("right" if right else "wrong") if stated else story["reason"]
        outcomes.append((judgement["key"], outcome, f"{story['headline']} | {story['first']}"))
    return outcomes


def main(arguments: Sequence[str]) -> None:
    """Print how many stated firsts are right at each factor, and each outcome at the one in use."""
    corpora = Path(arguments[0] if arguments else "../shared/corpora")
    judgements = read_judgements(corpora)
    used = firsts.WITNESS_FACTOR
    for factor in (*(one for one in FACTORS if one != used), used):
        firsts.WITNESS_FACTOR = factor
        outcomes = []
        for letter, name in SOURCES.items():
            built = tg.build(corpora / name) if name else tg.build(Path("seeds"))
            chosen = [one for one in judgements if one["key"].startswith(letter)]
            outcomes += score(built.tables, chosen)
        counts = Counter(outcome for _, outcome, _ in outcomes)
        stated = counts["right"] + counts["wrong"]
        print(
            f"factor {factor:g}: stated {stated} of {len(outcomes)}, right {counts['right']}"
            f" ({counts['right'] / max(stated, 1):.1%}), wrong {counts['wrong']}; not stated: "
            + ", ".join(f"{name} {count}" for name, count in counts.most_common()
                        if name not in ("right", "wrong"))
        )  # fmt: skip
    for key, outcome, stated in outcomes:
        print(f"  {key:<4} {outcome:<9} {stated[:150]}")
