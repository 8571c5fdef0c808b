"""The `similar` edges of the tables: the best pairs, each with its score and a reason that a person can check."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import polars as pl

from topicgraph.identity.names import fold, words
from topicgraph.relate.similar import Ints, Pairs
from topicgraph.relate.text import Features, stem
from topicgraph.tables import Edge, Tables

MOST = 5
"""So many similar articles each article points to at most."""


def similar_edges(tables: Tables, features: Features, pairs: Pairs, cut: float) -> Iterator[Edge]:
    """For each article its best pairs with a score of at least `cut`, but for its own copies and updates.

    An edge goes from the later article to the earlier one; its weight is the score, its reason the words both titles share, the time
    between, and whether a publisher links the two.
    """
    score = pairs.score
    strong = np.flatnonzero(score >= cut)
    strong = strong[_among_best(pairs.a[strong], pairs.b[strong], score[strong], tables.articles.height)]
    ids, titles = tables.articles["id"].to_list(), tables.articles["title"].to_list()
    stated = _stated(tables)
    published = tables.articles["published"].to_list()
    files = tables.articles["files"].to_list()
    rarity = np.asarray(features.title.max(axis=0).todense()).ravel() if len(strong) else np.zeros(0)
    rank = {word: float(rarity[number]) for number, word in enumerate(features.vocabulary)} if len(strong) else {}
    for number in strong.tolist():
        a, b = int(pairs.a[number]), int(pairs.b[number])
        later, earlier = (a, b) if (str(published[a] or ""), ids[a]) >= (str(published[b] or ""), ids[b]) else (b, a)
        kinds = stated.get((ids[later], ids[earlier]), set()) | stated.get((ids[earlier], ids[later]), set())
        if kinds & {"copy_of", "update_of"}:
            continue
        reason = _reason(titles[later], titles[earlier], rank, float(pairs.days[number]), "related" in kinds)
        yield (ids[later], ids[earlier], "similar", round(float(score[number]), 4), reason, files[later][0] if files[later] else "")


def _among_best(a: Ints, b: Ints, score: np.ndarray[tuple[int], np.dtype[np.float64]], size: int) -> Ints:
    """Places of the pairs that are among the `MOST` best of either of their ends."""
    ends, others = np.concatenate([a, b]), np.concatenate([b, a])
    places = np.tile(np.arange(len(a)), 2)
    order = np.lexsort((others, -np.tile(score, 2), ends))
    first = np.searchsorted(ends[order], np.arange(size))
    rank = np.arange(len(order)) - first[ends[order]]
    return np.unique(places[order][rank < MOST])


def _stated(tables: Tables) -> dict[tuple[str, str], set[str]]:
    found: dict[tuple[str, str], set[str]] = {}
    rows = tables.edges.filter(pl.col("kind").is_in(("related", "copy_of", "update_of"))).select("source", "target", "kind")
    for source, target, kind in rows.iter_rows():
        found.setdefault((source, target), set()).add(kind)
    return found


def _reason(later: str, earlier: str, rank: dict[str, float], days: float, linked: bool) -> str:
    """Why two articles are said to be similar.

    >>> _reason("Rogue class revealed", "A rogue reveal", {"rogue": 2.0, "reveal": 1.0}, 0.125, True)
    'both say rogue, revealed; 3 hours apart; linked by the publisher'
    """
    there = {stem(word) for word in words(earlier)}
    said = {stem(word): word for word in reversed(words(later)) if stem(word) in there and len(word) > 2}
    shared = sorted(said, key=lambda one: (-rank.get(one, 0.0), one))[:3]
    parts = [f"both say {', '.join(fold(said[one]) for one in shared)}" if shared else "alike in their letters", gap(days)]
    return "; ".join([*parts, "linked by the publisher"] if linked else parts)


def gap(days: float) -> str:
    """The time between two articles in words.

    >>> gap(0.125), gap(2.4), gap(float("nan")), gap(0.0001)
    ('3 hours apart', '2 days apart', 'one is undated', 'at the same time')
    """
    if np.isnan(days):
        return "one is undated"
    minutes = days * 1440
    if minutes < 1:
        return "at the same time"
    amount, unit = (minutes, "minute") if minutes < 90 else (minutes / 60, "hour") if days < 2 else (days, "day")
    return f"{amount:.0f} {unit}{'' if round(amount) == 1 else 's'} apart"
