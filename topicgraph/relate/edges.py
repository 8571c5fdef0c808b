"""The `similar` edges of the tables: the best pairs, each with its score and a reason that a person can check."""

from __future__ import annotations

import numpy as np
import polars as pl

from topicgraph.relate.pairing import Paired
from topicgraph.relate.reasons import gap
from topicgraph.relate.similar import Floats, Ints
from topicgraph.tables import Edge, Tables

MOST = 5
"""So many similar articles each article points to at most."""


def similar_edges(tables: Tables, found: Paired) -> list[Edge]:
    """For each article its best pairs with a score of at least the folder's cut, but for its own copies and updates.

    An edge goes from the later article to the earlier one (an undated one counts as later); its weight is the score, its reason the words
    both titles share, the time between, and whether a publisher links the two.
    """
    pairs = found.pairs
    score = pairs.score
    strong = np.flatnonzero(score >= found.norms.cut)
    strong = strong[_among_best(pairs.a[strong], pairs.b[strong], score[strong], tables.articles.height)]
    ids = tables.articles["id"].to_list()
    files = tables.articles["files"].list.first().fill_null("").to_list()
    stated = _stated(tables)
    edges: list[Edge] = []
    for number, said in zip(strong.tolist(), found.shared[strong].to_list(), strict=True):
        a, b = int(pairs.a[number]), int(pairs.b[number])
        later, earlier = (a, b) if found.place[a] > found.place[b] else (b, a)
        kinds = stated.get((ids[later], ids[earlier]), set()) | stated.get((ids[earlier], ids[later]), set())
        if kinds & {"copy_of", "update_of"}:
            continue
        parts = [said, gap(float(pairs.days[number])), *(["linked by the publisher"] if "related" in kinds else [])]
        edges.append((ids[later], ids[earlier], "similar", round(float(score[number]), 4), "; ".join(parts), files[later]))
    return edges


def _among_best(a: Ints, b: Ints, score: Floats, size: int) -> Ints:
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
