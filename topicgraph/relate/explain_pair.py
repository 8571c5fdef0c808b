"""Why two articles are said to be similar, in words that a person can check."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence

import numpy as np
import polars as pl
from numpy.typing import NDArray

from topicgraph.relate.features import ArticleTexts, Corpus, DocumentFrequencies, days_of
from topicgraph.relate.likeness import pair_likeness
from topicgraph.relate.scores import compare_pairs, time_decay
from topicgraph.relate.text import stem, tokenize_start
from topicgraph.text import count_phrase

MIN_WORD_LENGTH = 3
"""Shorter words of a title explain nothing."""

SHARED_WORDS = 3
"""Words that both titles share that are named, at most."""


def words_by_rarity(title: str, frequencies: Mapping[str, int]) -> dict[str, str]:
    """Map the stems of a title to its words, the rarest first.

    Args:
        title: The title.
        frequencies: In how many articles each stem is.

    >>> words_by_rarity("A rogue class revealed", {"rogue": 2, "reveal": 9, "clas": 5})
    {'rogue': 'rogue', 'clas': 'class', 'reveal': 'revealed'}
    """
    words = {
        stem(word): word for word in reversed(tokenize_start(title)) if len(word) >= MIN_WORD_LENGTH
    }
    return {
        key: words[key] for key in sorted(words, key=lambda key: (frequencies.get(key, 0), key))
    }


def describe_shared_words(later: Mapping[str, str], earlier: Mapping[str, str]) -> str:
    """Name the rarest words that two titles share, as the later one has them.

    >>> later = words_by_rarity("Rogue class revealed", {})
    >>> describe_shared_words(later, words_by_rarity("A rogue reveal", {}))
    'both say revealed, rogue'
    """
    shared = (word for key, word in later.items() if key in earlier)
    words = ", ".join(itertools.islice(shared, SHARED_WORDS))
    return f"both say {words}" if words else "alike in their letters"


def describe_shared_topic(
    later: Sequence[str], earlier: Sequence[str], frequencies: DocumentFrequencies
) -> str:
    """Name the rarest topic that two articles share, unless half of all articles have it.

    >>> frequencies = DocumentFrequencies(10, {}, {}, {"AI": 9, "Hiring": 2})
    >>> describe_shared_topic(["AI", "Hiring"], ["AI", "Hiring"], frequencies)
    '; both about Hiring'
    """
    counts = frequencies.topics
    shared = set(later) & set(earlier)
    rarest = min(shared, key=lambda topic: (counts.get(topic, 0), topic), default=None)
    if rarest is None or counts.get(rarest, 0) * 2 >= frequencies.article_count:
        return ""
    return f"; both about {rarest}"


def describe_gaps(days: NDArray[np.float64]) -> pl.Series:
    """Say how far apart in time the articles of each pair are.

    >>> describe_gaps(np.array([0.125, 2.4, np.nan, 0.0001])).to_list()
    ['3 hours apart', '2 days apart', 'one is undated', 'at the same time']
    """
    return pl.Series([_describe_gap(gap) for gap in days.tolist()], dtype=pl.String)


def _describe_gap(days: float) -> str:
    minutes = days * 1440
    if np.isnan(minutes):
        return "one is undated"
    if minutes < 1:
        return "at the same time"
    if minutes < 90:
        amount, unit = minutes, "minute"
    elif minutes < 2880:
        amount, unit = minutes / 60, "hour"
    else:
        amount, unit = minutes / 1440, "day"
    return f"{count_phrase(round(amount), unit)} apart"


def find_nearest(articles: pl.DataFrame, id_: str) -> tuple[str, str]:
    """Return the title of the article whose headline is most like that of `id_`, and the reason."""
    titles, excerpts = articles["title"].to_list(), articles["excerpt"].to_list()
    corpus = Corpus(ArticleTexts(titles, excerpts, days_of(articles), [()] * len(titles)))
    position = articles["id"].to_list().index(id_)
    position = int(np.flatnonzero(corpus.order == position)[0])
    others = np.delete(np.arange(corpus.size), position)
    features = corpus.features(slice(0, corpus.size))
    pairs = compare_pairs(features, corpus.days, np.full(len(others), position), others)
    likeness = pair_likeness(pairs, corpus.texts.titles, corpus.frequencies)
    best = int(np.argmax(likeness * time_decay(pairs.days)))
    title, other = corpus.texts.titles[position], corpus.texts.titles[int(pairs.b[best])]
    shared = describe_shared_words(
        words_by_rarity(title, corpus.frequencies.stems),
        words_by_rarity(other, corpus.frequencies.stems),
    )
    return other, f"{shared}; {describe_gaps(pairs.days[[best]])[0]}"
