"""Firsts that are stated, beside those that were judged by hand.

    .venv/bin/python -m benchmarks firsts [CORPORA]

Reads CORPORA/firsts/dev_firsts.csv (default ../shared/corpora): 84 stories of `diablo4`, `ai-news`
and the demo. A stated first is right if it is the article that the judges named; where they found
that it cannot be said, any statement is wrong. The settings in topicgraph were chosen here, so they
are also cross-validated: chosen on one half of the stories and scored on the other, many times.
"""

from __future__ import annotations

import csv
import itertools
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np

import topicgraph as tg
from topicgraph.relate import firsts

FACTORS, MINUTES = (0.25, 0.3, 0.4, 0.5), (0, 5, 10, 15)
"""Settings of `WITNESS_FACTOR` and `TOO_CLOSE_MINUTES` that are compared."""

SOURCES = {"D": "diablo4", "A": "ai-news", "S": ""}
"""The first letter of a key says which corpus it is from; "" is the demo."""

HALVES = 200
"""How often the stories are divided into halves."""

WANTED = 0.95
"""Settings are chosen that state most with this share right."""


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
        said = {story["first"], *story["tied"]} - {None}
        right = bool(true_urls) and bool(said & {id_ for id_, _ in found})
        outcome = ("right" if right else "wrong") if said else story["reason"]
        outcomes.append((judgement["key"], outcome, f"{story['headline']} | {story['first']}"))
    return outcomes


def grouped(folder: Path) -> tuple[Any, Any, Any]:
    """Return what `firsts.describe_stories` is given when a folder is built."""
    with mock.patch.object(firsts, "describe_stories", wraps=firsts.describe_stories) as describe:
        tg.build(folder)
    tables, pairs, groups = describe.call_args.args
    return tables, pairs, groups


def cross_validate(
    outcomes: Mapping[tuple[float, int], Sequence[tuple[str, str, str]]],
) -> tuple[float, float]:
    """Return the share of right firsts, and of stated ones, where the settings were not chosen."""
    settings = list(outcomes)
    right, wrong = (
        np.array([[said == wanted for _, said, _ in outcomes[one]] for one in settings])
        for wanted in ("right", "wrong")
    )
    draw = np.random.default_rng(0)
    found = np.zeros(3)
    for _ in range(HALVES):
        order = draw.permutation(right.shape[1])
        half, other = np.array_split(order, 2)
        stated = right[:, half].sum(axis=1) + wrong[:, half].sum(axis=1)
        share = right[:, half].sum(axis=1) / np.maximum(stated, 1)
        best = np.lexsort((stated, np.minimum(share, WANTED)))[-1]
        found += [right[best, other].sum(), wrong[best, other].sum(), len(other)]
    return found[0] / (found[0] + found[1]), (found[0] + found[1]) / found[2]


def main(arguments: Sequence[str]) -> None:
    """Print how many stated firsts are right by each setting, and each outcome by those in use."""
    corpora = Path(arguments[0] if arguments else "../shared/corpora")
    judgements = read_judgements(corpora)
    built = {
        letter: grouped(corpora / name if name else Path("seeds"))
        for letter, name in SOURCES.items()
    }
    used = (firsts.WITNESS_FACTOR, firsts.TOO_CLOSE_MINUTES)
    outcomes: dict[tuple[float, int], list[tuple[str, str, str]]] = {}
    for setting in itertools.product(FACTORS, MINUTES):
        firsts.WITNESS_FACTOR, firsts.TOO_CLOSE_MINUTES = setting
        outcomes[setting] = [
            outcome
            for letter, parts in built.items()
            for outcome in score(
                firsts.describe_stories(*parts),
                [one for one in judgements if one["key"].startswith(letter)],
            )
        ]
    for setting in (*(one for one in outcomes if one != used), used):
        counts = Counter(outcome for _, outcome, _ in outcomes[setting])
        stated = counts["right"] + counts["wrong"]
        several = len(judgements) - counts["single"]
        print(
            f"factor {setting[0]:g}, {setting[1]} minutes: stated {stated} of {several} with more "
            f"than one outlet, right {counts['right']} ({counts['right'] / max(stated, 1):.1%}); "
            "not stated: "
            + ", ".join(f"{name} {count}" for name, count in counts.most_common()
                        if name not in ("right", "wrong"))
        )  # fmt: skip
    right, said = cross_validate(outcomes)
    print(f"cross-validated: right {right:.1%} of the stated, stated {said:.1%} of all")
    for key, outcome, summary in outcomes[used]:
        print(f"  {key:<4} {outcome:<9} {summary[:150]}")
