"""The `similar` edges of the tables: the best pairs, each with its score and a reason that a person
can check."""

from __future__ import annotations

import numpy as np
import polars as pl

from topicgraph.relate.candidates import Paired
from topicgraph.relate.explain_pair import gaps
from topicgraph.relate.scores import Floats, Ints
from topicgraph.relate.stories import stated_links
from topicgraph.store.tables import EDGES, Tables

MOST = 5
"""So many similar articles each article points to at most."""


def similar_edges(tables: Tables, found: Paired) -> pl.DataFrame:
    """For each article its best pairs with a score of at least the folder's cut, but for its own
    copies and updates, as edges.

    An edge goes from the later article to the earlier one (an undated one counts as later); its
    weight is the score, its reason the words both titles share, the time between, and whether a
    publisher links the two."""
    pairs, articles = found.pairs, tables.articles
    score = pairs.score
    strong = np.flatnonzero(score >= found.norms.cut)
    strong = strong[_among_best(pairs.a[strong], pairs.b[strong], score[strong], articles.height)]
    here, there, same = stated_links(tables)
    links = np.minimum(here, there) * articles.height + np.maximum(here, there)
    strong = strong[~np.isin(pairs.a[strong] * articles.height + pairs.b[strong], links[same])]
    a, b = pairs.a[strong], pairs.b[strong]
    turned = found.place[a] > found.place[b]
    later, earlier = np.where(turned, a, b), np.where(turned, b, a)
    linked = np.where(np.isin(a * articles.height + b, links), "; linked by the publisher", "")
    said = pl.DataFrame(
        {"shared": found.shared[strong], "gap": gaps(pairs.days[strong]), "linked": linked}
    )
    edges = pl.DataFrame({
        "source": articles["id"][later],
        "target": articles["id"][earlier],
        "kind": ["similar"] * len(strong),
        "weight": pl.Series(score[strong]).round(4),
        "reason": said.select(pl.format("{}; {}{}", "shared", "gap", "linked")).to_series(),
        "file": articles["files"][later].list.first().fill_null(""),
    })  # fmt: skip
    return edges.select(list(EDGES)).cast(pl.Schema(EDGES))


def _among_best(a: Ints, b: Ints, score: Floats, size: int) -> Ints:
    """Places of the pairs that are among the `MOST` best of either of their ends."""
    ends, others = np.concatenate([a, b]), np.concatenate([b, a])
    places = np.tile(np.arange(len(a)), 2)
    order = np.lexsort((others, -np.tile(score, 2), ends))
    first = np.searchsorted(ends[order], np.arange(size))
    rank = np.arange(len(order)) - first[ends[order]]
    return np.unique(places[order][rank < MOST])
