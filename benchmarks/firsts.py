"""Firsts that are stated, beside those that were judged by hand.

    .venv/bin/python -m benchmarks firsts [CORPORA]

Reads CORPORA/firsts/dev_firsts.csv (default ../shared/corpora): 84 stories of `diablo4`, `ai-news`
and the demo. A stated first is right if it is the article that the judges named; where they found
that it cannot be said, any statement is wrong. Where several judged stories are now one, its first
is the earliest of theirs; the figures by the letter of each row are printed too. The settings in
topicgraph were chosen here, so they are also cross-validated: chosen on one half of the stories and
scored on the other, many times.
"""

from __future__ import annotations

import csv
import itertools
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeAlias
from unittest import mock

import numpy as np

import topicgraph as tg
from topicgraph.relate import firsts

FACTORS, MINUTES, WITNESSES = (0.25, 0.3, 0.4, 0.5), (0, 5, 10, 15), (2, 3, 4)
"""Settings of `WITNESS_FACTOR`, `TOO_CLOSE_MINUTES`, `MIN_WITNESSES` that are compared."""

LATEST = datetime.max.replace(tzinfo=UTC)

SOURCES = {"D": "diablo4", "A": "ai-news", "S": ""}
"""The first letter of a key says which corpus it is from; "" is the demo."""

HALVES = 200
"""How often the stories are divided into halves."""

WANTED = 0.97
"""Settings are chosen that state most with this share right: what is chosen looks better than it
is, and .95 is to hold elsewhere."""


def read_judgements(corpora: Path) -> list[dict[str, str]]:
    """Return the judged stories."""
    with (corpora / "firsts" / "dev_firsts.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def score(
    tables: Any, judgements: Sequence[dict[str, str]], by_row: bool = False
) -> list[tuple[str, str, str]]:
    """Return key, outcome ("right", "wrong", or the reason that it is not stated) and what is said.

    A judged story is the one that holds the true first, or the judged article if there is none.

    Args:
        tables: The tables.
        judgements: The judged stories.
        by_row: Compare with the row alone, also where several judged stories are now one.
    """
    columns = tables.articles.select("id", "story", "published", "urls")
    articles = {
        _key(url): (id_, story, published)
        for id_, story, published, urls in columns.iter_rows()
        for url in urls
    }
    stories = {row["id"]: row for row in tables.stories.iter_rows(named=True)}
    found = [
        [articles[key] for key in map(_key, _true_urls(one) or [one["representative"]])
         if key in articles]
        for one in judgements
    ]  # fmt: skip
    judged: dict[str, list[tuple[Any, set[str]]]] = defaultdict(list)
    for judgement, rows in zip(judgements, found, strict=True):
        if rows and _true_urls(judgement):
            times = [published for _, _, published in rows if published is not None]
            judged[rows[0][1]].append((min(times, default=LATEST), {id_ for id_, _, _ in rows}))
    outcomes = []
    for judgement, rows in zip(judgements, found, strict=True):
        if not rows:
            outcomes.append((judgement["key"], "not found", judgement["representative"]))
            continue
        story = stories[rows[0][1]]
        said = {story["first"], *story["tied"]} - {None}
        right = {id_ for id_, _, _ in rows}
        if not by_row and judged[rows[0][1]]:
            right = min(judged[rows[0][1]], key=lambda one: one[0])[1]
        is_right = bool(_true_urls(judgement)) and bool(said & right)
        outcome = ("right" if is_right else "wrong") if said else story["reason"]
        outcomes.append((judgement["key"], outcome, f"{story['headline']} | {story['first']}"))
    return outcomes


def _true_urls(judgement: dict[str, str]) -> list[str]:
    first = judgement["true_first"]
    return [] if first.startswith("cannot") else first.split()


def _key(url: str) -> str:
    return url.partition("://")[2].removeprefix("www.").rstrip("/")


def grouped(folder: Path) -> tuple[Any, Any, Any, Any]:
    """Return what `firsts.describe_stories` is given when a folder is built."""
    with mock.patch.object(firsts, "describe_stories", wraps=firsts.describe_stories) as describe:
        tg.build(folder)
    tables, pairs, groups, kinds = describe.call_args.args
    return tables, pairs, groups, kinds


Setting: TypeAlias = tuple[float, int, int]
"""Values of `WITNESS_FACTOR`, `TOO_CLOSE_MINUTES` and `MIN_WITNESSES`."""


def read_setting() -> Setting:
    """Return the setting in use."""
    return firsts.WITNESS_FACTOR, firsts.TOO_CLOSE_MINUTES, firsts.MIN_WITNESSES


def cross_validate(
    outcomes: Mapping[Setting, Sequence[tuple[str, str, str]]],
) -> tuple[float, float]:
    """Return the share of right firsts, and of stated ones, where the setting was not chosen."""
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
    used = read_setting()
    for by_row in (True, False):
        outcomes: dict[Setting, list[tuple[str, str, str]]] = {}
        for setting in itertools.product(FACTORS, MINUTES, WITNESSES):
            firsts.WITNESS_FACTOR, firsts.TOO_CLOSE_MINUTES, firsts.MIN_WITNESSES = setting
            outcomes[setting] = [
                outcome
                for letter, parts in built.items()
                for outcome in score(
                    firsts.describe_stories(*parts),
                    [one for one in judgements if one["key"].startswith(letter)],
                    by_row,
                )
            ]
        print("each row by itself" if by_row else "judged stories that are now one, as one")
        for setting in (*(one for one in outcomes if one != used), used):
            _print_setting(setting, outcomes[setting])
        right, said = cross_validate(outcomes)
        several = sum(outcome != "single" for _, outcome, _ in outcomes[used])
        print(
            f"  cross-validated: right {right:.1%} of the stated, stated "
            f"{said * len(judgements) / several:.1%} of those with more than one outlet"
        )
    for key, outcome, summary in outcomes[used]:
        print(f"  {key:<4} {outcome:<9} {summary[:150]}")


def _print_setting(setting: Setting, outcomes: Sequence[tuple[str, str, str]]) -> None:
    counts = Counter(outcome for _, outcome, _ in outcomes)
    stated = counts["right"] + counts["wrong"]
    print(
        f"  factor {setting[0]:g}, {setting[1]} minutes, {setting[2]} witnesses: stated {stated} "
        f"of {len(outcomes) - counts['single']} with more than one outlet, right {counts['right']} "
        f"({counts['right'] / max(stated, 1):.1%}); not stated: "
        + ", ".join(f"{name} {count}" for name, count in counts.most_common()
                    if name not in ("right", "wrong"))
    )  # fmt: skip
