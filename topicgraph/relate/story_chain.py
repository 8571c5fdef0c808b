"""Why two articles are in one story: the strongest chain of pairs of members between them.

What a pair of members has in common is measured again from the texts, as for the grouping itself
(`stories`), with word frequencies of the story and of a sample of the folder.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import polars as pl

from topicgraph.model import UNDIRECTED
from topicgraph.relate.explain_pair import describe_gap
from topicgraph.relate.features import (
    Floats,
    build_features,
    count_documents,
    days_of,
)
from topicgraph.relate.likeness import pair_likeness
from topicgraph.relate.scores import CandidatePairs, compare_pairs, time_decay
from topicgraph.relate.shared_words import describe_shared_words
from topicgraph.relate.stories import DAYS, ONE_WAY_WEIGHT
from topicgraph.relate.terms import count_terms

MAX_MEMBERS = 200
"""Members that a chain may lead over: all pairs of them are compared."""

MIN_STRENGTH = 1e-6
"""What a pair without anything in common counts, so that there is always a chain."""

STEP_COST = 0.01
"""What each step of a chain costs, so that a copy is one step and not two."""

CERTAIN, BOTH_WAYS, ONE_WAY = 1.0, 0.999, ONE_WAY_WEIGHT
"""How firmly two articles are held by a copy or what their files state; by lists that name each
other; and by a list that one of them has."""


MIN_LETTERS = 0.2
"""Headlines are said to be alike in their letters from this cosine on."""


class Link(NamedTuple):
    """What the files say of two articles: how firmly it holds them, and how to say so."""

    firmness: float
    text: str


Links = Mapping[tuple[int, int], Link]
"""Links by the rows of two articles, lower row first."""


class Step(NamedTuple):
    """Two members of a story, by row, and what holds them together."""

    one: int
    other: int
    reason: str


class StoryPairs:
    """All pairs of some members of one story, and how strongly each is held together."""

    def __init__(self, members: pl.DataFrame, background: pl.DataFrame, links: Links) -> None:
        """Compare the members.

        Args:
            members: Rows of the articles table.
            background: Other articles of the folder, for the frequencies of words.
            links: What the files say of pairs of members.
        """
        self.titles: list[str] = members["title"].to_list()
        self.precisions: list[str] = members["precision"].to_list()
        self.days, self.links = days_of(members), links
        columns = [members.select("title", "excerpt"), background.select("title", "excerpt")]
        texts = pl.concat(columns)
        counts = count_terms(texts["title"].to_list(), texts["excerpt"].to_list())
        self.frequencies = count_documents(counts)
        low, high = np.triu_indices(members.height, 1)
        features = build_features(counts, self.frequencies)
        self.pairs = compare_pairs(features, self.days, low, high)
        self.strength = self._measure()

    def _measure(self) -> Floats:
        """Return the strength of each pair, 0 to 1, as a square matrix."""
        pairs, size = self.pairs, len(self.titles)
        likeness = pair_likeness(pairs, self.titles, self.frequencies)
        strength = np.zeros((size, size))
        strength[pairs.a, pairs.b] = likeness * time_decay(pairs.days, DAYS)
        for (one, other), link in self.links.items():
            strength[one, other] += link.firmness
        strength = np.clip(strength, 0, 1)
        result: Floats = np.maximum(strength, strength.T)
        return result

    def find_chain(self, start: int, end: int) -> list[Step]:
        """Return the chain between two members whose strengths have the greatest product."""
        from scipy.sparse.csgraph import dijkstra  # takes 0.1 s to import

        cost = STEP_COST - np.log(np.maximum(self.strength, MIN_STRENGTH))
        np.fill_diagonal(cost, 0)
        _, before = dijkstra(cost, indices=start, directed=False, return_predecessors=True)
        rows = [end]
        while rows[-1] != start:
            rows.append(int(before[rows[-1]]))
        rows.reverse()
        return [self.describe(one, other) for one, other in pairwise(rows)]

    def find_strongest(self, row: int, limit: int) -> list[Step]:
        """Return the members that hold one most strongly."""
        strength = self.strength[row].copy()
        strength[row] = -1
        order = np.argsort(-strength, kind="stable")[:limit]
        return [self.describe(row, other) for other in order.tolist() if other != row]

    def describe(self, one: int, other: int) -> Step:
        """Say what two members have in common."""
        low, high = min(one, other), max(one, other)
        pairs, size = self.pairs, len(self.titles)
        place = low * size - low * (low + 1) // 2 + high - low - 1
        dates = (self.precisions[one], self.precisions[other])
        parts = [
            self._describe_words(pairs, place, one, other),
            describe_gap(self.days[one], self.days[other], dates),
        ]
        if not np.isnan(pairs.excerpt[place]):
            parts.append(f"excerpts {pairs.excerpt[place]:.0%} alike")
        if (link := self.links.get((low, high))) is not None:
            parts.append(link.text)
        return Step(one, other, "; ".join(parts))

    def _describe_words(self, pairs: CandidatePairs, place: int, one: int, other: int) -> str:
        words = describe_shared_words(self.titles[one], self.titles[other], self.frequencies.stems)
        is_alike = words.startswith("both say") or pairs.ngrams[place] >= MIN_LETTERS
        return words if is_alike else "no word of the headlines in common"


def choose_members(size: int, *chosen: int) -> list[int]:
    """Return the places of at most `MAX_MEMBERS` members in order of time, around the chosen ones.

    >>> choose_members(4, 1, 3)
    [0, 1, 2, 3]
    """
    if size <= MAX_MEMBERS:
        return list(range(size))
    reach = MAX_MEMBERS // (2 * len(chosen))
    near = (place for one in chosen for place in range(one - reach, one + reach))
    return sorted({*chosen, *(place for place in near if 0 <= place < size)})


def describe_links(
    edges: Sequence[tuple[int, int, str, str]], stated: Sequence[str | None]
) -> dict[tuple[int, int], Link]:
    """Say what the files state of pairs of members.

    Args:
        edges: Row, row, kind and reason of the edges between members.
        stated: The story that the file of each member states, if it does.

    >>> describe_links([(1, 0, "related", "same URL"), (0, 1, "related", "")], [None, None])
    {(0, 1): Link(firmness=0.999, text='each lists the other as related')}
    """
    links: dict[tuple[int, int], Link] = {}
    linked = {(one, other) for one, other, kind, _ in edges if kind == "related"}
    for one, other in sorted(linked):
        both = (other, one) in linked
        text = "each lists the other as related" if both else "one lists the other as related"
        firmness = BOTH_WAYS if both else ONE_WAY
        links[min(one, other), max(one, other)] = Link(firmness, text)
    for one, other, kind, reason in edges:
        if kind in ("copy_of", "update_of"):
            same_text = "the same text" if re.search(UNDIRECTED, reason) else "a copy"
            noun = same_text if kind == "copy_of" else "a later version"
            links[min(one, other), max(one, other)] = Link(CERTAIN, f"{noun}: {reason}")
    by_label: dict[str, list[int]] = {}
    for row, label in enumerate(stated):
        if label is not None:
            by_label.setdefault(label, []).append(row)
    for label, rows in by_label.items():
        for place, one in enumerate(rows):
            for other in rows[place + 1 :]:
                links[one, other] = Link(CERTAIN, f"their files state one story: {label}")
    return links
