"""What stands out in a corpus: up to five sentences, each with the selection that it is about."""

from __future__ import annotations

from collections import Counter
from typing import Any

import polars as pl

from topicgraph.compare import Comparison
from topicgraph.page.data import Coverage

MOST = 5
ENOUGH = 5
"""A figure on fewer is no finding."""
CHANCE = 0.05
REPUBLISHED = 0.2
"""An outlet is said to republish from this share of its pieces on."""

Finding = dict[str, Any]


def findings(comparison: Comparison, coverage: Coverage) -> list[Finding]:
    """The findings, each `{text, only, at}`: what to select and what to show; the tested ones are as `compare` says them."""
    found = [*_biggest(coverage), *_first(comparison), *_republisher(coverage), *_focus(comparison), *_absent(coverage)]
    return found[:MOST]


def _finding(text: str, at: str | None = None, **only: list[str]) -> Finding:
    return {"text": text, "at": at, "only": only}


def _biggest(coverage: Coverage) -> list[Finding]:
    """The story with the most outlets, and who was first on it."""
    reach = [(_outlets(coverage, story.articles), story) for story in coverage.stories]
    if not reach:
        return []
    outlets, story = max(reach, key=lambda pair: (len(pair[0]), len(pair[1].articles), pair[1].id))
    if len(outlets) < 2:
        return []
    names = [coverage.outlet_rows[outlet]["name"] for outlet in story.first]
    first = ""
    if len(names) == 1:
        first = f"; {names[0]} was first of those here"
    elif 1 < len(names) < 4:
        first = f"; first were {', '.join(names[:-1])} and {names[-1]}, in a tie"
    text = f"The biggest story is “{story.name}”: {len(outlets)} outlets, {len(story.articles)} articles{first}."
    return [_finding(text, story.id, story=[story.id])]


def _outlets(coverage: Coverage, articles: tuple[int, ...]) -> set[int]:
    return {coverage.outlet[n] for n in articles if coverage.outlet[n] >= 0}


def _first(comparison: Comparison) -> list[Finding]:
    """The outlet that was first more often than chance gives, where one was."""
    rows = comparison.firsts.filter(~pl.col("too_few") & (pl.col("q_value") <= CHANCE) & (pl.col("first") > pl.col("expected")))
    for row in rows.sort("q_value", "provider").head(1).iter_rows(named=True):
        won, chance = _decimal(row["first"]), _decimal(row["expected"])
        text = f"{row['name']} was first on {won} of {row['stories']} stories it shared; chance would give {chance}."
        return [_finding(text, row["provider"], outlet=[row["provider"]])]
    return []


def _decimal(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")


def _republisher(coverage: Coverage) -> list[Finding]:
    """The outlet of whose pieces here the largest share was written by others."""
    pieces: Counter[int] = Counter()
    others: Counter[int] = Counter()
    copies = {link.a for link in coverage.links if link.kind == "copy_of" and coverage.is_of_another(link)}
    for n, held in enumerate(coverage.held):
        outlet, carrier = coverage.outlet[n], coverage.carrier[n]
        if held and outlet >= 0:
            pieces[outlet] += 1
            others[outlet] += n in copies
        if held and carrier >= 0 and carrier != outlet:
            pieces[carrier] += 1
            others[carrier] += 1
    ranked = [o for o in pieces if pieces[o] >= ENOUGH and others[o] >= REPUBLISHED * pieces[o]]
    if not ranked:
        return []
    most = max(ranked, key=lambda o: (others[o], others[o] / pieces[o], -o))
    row = coverage.outlet_rows[most]
    text = f"{row['name']} republishes: {others[most]} of its {pieces[most]} pieces here were written by other outlets."
    return [_finding(text, row["id"])]


def _focus(comparison: Comparison) -> list[Finding]:
    """The outlet whose attention to a topic differs most surely from that of the rest."""
    rows = comparison.topics.filter(~pl.col("too_few") & (pl.col("q_value") <= CHANCE) & (pl.col("focus") > 0))
    for row in rows.sort("q_value", "p_value", "provider", "topic").head(1).iter_rows(named=True):
        share, rest = row["n_ot"] / row["n_o"], row["n_rest_t"] / max(row["n_rest"], 1)
        text = f"{row['name']} gives {row['topic_name']} {share:.0%} of its articles; all others together give it {rest:.0%}."
        return [_finding(text, row["provider"], outlet=[row["provider"]], topic=[row["topic"]])]
    return []


def _absent(coverage: Coverage) -> list[Finding]:
    """The biggest story that the outlet with most articles does not have here."""
    counts = Counter(outlet for n, outlet in enumerate(coverage.outlet) if outlet >= 0 and coverage.held[n])
    if not counts or counts.most_common(1)[0][1] < ENOUGH:
        return []
    outlet = min(counts, key=lambda o: (-counts[o], o))
    lacking = [story for story in coverage.stories if outlet not in _outlets(coverage, story.articles)]
    big = max(lacking, key=lambda story: (len(_outlets(coverage, story.articles)), story.id), default=None)
    if big is None or len(_outlets(coverage, big.articles)) < ENOUGH:
        return []
    name, others = coverage.outlet_rows[outlet]["name"], len(_outlets(coverage, big.articles))
    text = f"{name}, with {counts[outlet]} articles here, has none in this corpus on “{big.name}”, which {others} others have."
    return [_finding(text, big.id, story=[big.id])]
