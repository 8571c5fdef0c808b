"""The `similar` edges: the best pairs of each article, with a score and a reason to check."""

from __future__ import annotations

import numpy as np
import polars as pl

from topicgraph.relate.explain_pair import describe_gap, describe_shared_topic
from topicgraph.relate.features import Corpus, Floats, Ints
from topicgraph.relate.scores import CandidatePairs
from topicgraph.relate.shared_words import describe_shared_words
from topicgraph.relate.stories import stated_links
from topicgraph.store.adjacency import sort_distinct
from topicgraph.store.tables import EDGES, Tables

SIMILAR_PER_ARTICLE = 5
"""The most pairs of an article that become edges; pairs of other articles may add to them."""


def similar_edges(
    tables: Tables, corpus: Corpus, pairs: CandidatePairs, threshold: float
) -> pl.DataFrame:
    """Make edges of the best pairs of each article, except for copies and updates.

    An edge leads from the later article to the earlier one; an undated one counts as later. Its
    weight is the score; its reason is what both titles share, the time between, and whether a
    publisher links the two.

    Args:
        tables: The articles, and the copies and updates among them.
        corpus: The same articles.
        pairs: Their candidate pairs.
        threshold: The least score of an edge.
    """
    chosen = choose_best(pairs, threshold, tables.articles.height)
    return describe_similar(tables, corpus, pairs, chosen)


def choose_best(pairs: CandidatePairs, threshold: float, size: int) -> Ints:
    """Return the places of the best pairs of each of `size` articles."""
    score = pairs.score
    chosen = np.flatnonzero(score >= threshold)
    best: Ints = chosen[_is_best(pairs.a[chosen], pairs.b[chosen], score[chosen], size)]
    return best


def describe_similar(
    tables: Tables, corpus: Corpus, pairs: CandidatePairs, chosen: Ints
) -> pl.DataFrame:
    """Make edges of the pairs at some places; see `similar_edges`."""
    articles, size = tables.articles, tables.articles.height
    source, target, is_certain = stated_links(tables)
    links = np.minimum(source, target) * size + np.maximum(source, target)
    keys = pairs.a * size + pairs.b
    chosen = chosen[~np.isin(keys[chosen], links[is_certain])]
    a, b, score = pairs.a[chosen], pairs.b[chosen], pairs.select(chosen).score
    position = np.argsort(corpus.order)
    is_turned = position[a] > position[b]
    later, earlier = np.where(is_turned, a, b), np.where(is_turned, b, a)
    reasons = pl.DataFrame(
        {
            "shared": _shared_texts(corpus, position[later], position[earlier]),
            "gap": _describe_gaps(corpus, articles["precision"].to_list(), later, earlier),
            "linked": np.where(np.isin(keys[chosen], links), "; linked by the publisher", ""),
        }
    )
    edges = pl.DataFrame({
        "source": articles["id"][later],
        "target": articles["id"][earlier],
        "kind": ["similar"] * len(chosen),
        "weight": pl.Series(score).round(4),
        "reason": reasons.select(pl.format("{}; {}{}", "shared", "gap", "linked")).to_series(),
        "file": articles["files"][later].list.first().fill_null(""),
    })  # fmt: skip
    return edges.select(list(EDGES)).cast(pl.Schema(EDGES))


def _is_best(a: Ints, b: Ints, score: Floats, size: int) -> Ints:
    """Which pairs are among the `SIMILAR_PER_ARTICLE` best of one of their ends."""
    ends, others = np.concatenate([a, b]), np.concatenate([b, a])
    pair = np.tile(np.arange(len(a)), 2)
    order = np.lexsort((others, -np.tile(score, 2), ends))
    first = np.searchsorted(ends[order], np.arange(size))
    rank = np.arange(len(order)) - first[ends[order]]
    return sort_distinct(pair[order][rank < SIMILAR_PER_ARTICLE])


def _describe_gaps(corpus: Corpus, precisions: list[str], later: Ints, earlier: Ints) -> list[str]:
    """How far apart the articles of each pair, given by row, are."""
    days = corpus.days[np.argsort(corpus.order)]
    return [
        describe_gap(days[one], days[other], (precisions[one], precisions[other]))
        for one, other in zip(later.tolist(), earlier.tolist(), strict=True)
    ]


def _shared_texts(corpus: Corpus, later: Ints, earlier: Ints) -> list[str]:
    """What both articles of each pair, given by position, say."""
    frequencies, titles, topics = corpus.frequencies, corpus.texts.titles, corpus.texts.topics
    return [
        describe_shared_words(titles[second], titles[first], frequencies.stems)
        + describe_shared_topic(topics[second], topics[first], frequencies)
        for second, first in zip(later.tolist(), earlier.tolist(), strict=True)
    ]
