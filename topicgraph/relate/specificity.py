"""Which words of headlines point at one event, and which belong to a template, a phrase or a topic.

A word points at an event if the headlines that have it are also alike in their other words: those
that say "Sbarro" also say "bankruptcy", "pizza" or "files" more often than other headlines do. The
headlines that say "horoscope", "mayor" or "market size" differ in everything else. What follows
such a word in every headline belongs to the same template and does not count as another word.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from topicgraph.identity.reference import languages_of_word, read_words
from topicgraph.relate.text import stem
from topicgraph.text import search_key

Floats = NDArray[np.float64]

USUAL_OVERLAP = 0.02
"""Share of their words' weight that two unrelated headlines have in common, as prior knowledge."""

USUAL_RATIO = 2.5
"""How many times as alike the headlines with a word are, where nothing is known: an event's."""

PRIOR_PAIRS = 3.0
"""That knowledge counts as much as this number of pairs of headlines."""

SMALL_FOLDER = 25
"""In a folder of this size, observations count half: they may all be about one event."""

GENERIC_RATIO, SPECIFIC_RATIO = 1.2, 2.4
"""Headlines with a generic word are up to this many times as alike as others; from the second
ratio on a word counts in full. Chosen on UCI headlines and invented templates."""

ELSEWHERE = 0.1
"""Quantile of how alike headlines with a word and without it are: that of words which are in no
large story."""

BURST_DAYS = 4.0
"""Days within which the headlines of an event appear."""

MIN_BURST, FULL_BURST = 0.1, 0.3
"""By how much more often than usual two headlines with a word appear within those days, as a share
of the most possible: from the first on it may be a burst, from the second on it is one."""

USUAL_PAIRS = 10.0
"""The usual share counts as much as so many pairs of headlines with the word."""

MIN_WEIGHT, GENRE_WEIGHT = 0.05, 0.25
"""What a generic or functional word still counts; and what a word for a kind of piece may count."""


def measure_specificity(
    patterns: Any,
    stems: Sequence[str],
    days: Floats | None = None,
    minority: Set[str] = frozenset(),
) -> Floats:
    """Return for each word how far it points at one event, `MIN_WEIGHT` to 1.

    Args:
        patterns: n × stems, a `csr_array` with a one for each stem of each headline.
        stems: The stems.
        days: When each headline appeared, in days; NaN for the undated.
        minority: The function words of the folder's other languages.
    """
    size = patterns.shape[0]
    frequency = np.asarray(patterns.sum(axis=0)).ravel().astype(np.float64)
    rarity = np.log((1 + size) / (1 + frequency))
    together = (patterns.T @ patterns).tocoo()
    chosen = (together.row != together.col) & (frequency[together.row] >= 2)
    word, other = together.row[chosen], together.col[chosen]
    both, count = together.data[chosen].astype(np.float64), frequency[word]
    weight = rarity[other] * (1 - both / count)  # what always goes together is one word
    pairs_with, without = count * (count - 1), np.maximum(size - count, 1)
    length = len(frequency)
    inside = np.bincount(word, weight * both * (both - 1) / pairs_with, minlength=length)
    across = np.bincount(
        word, weight * both / count * (frequency[other] - both) / without, minlength=length
    )
    across = np.where(frequency >= size, inside, across)  # a word of all headlines says nothing
    repeated = (frequency >= 2) & (frequency < size)
    if days is not None and repeated.any():
        # Most headlines may be of one story, and then differ little from those with its words. A
        # burst of a word in time tells it from a template: it is compared with other headlines.
        elsewhere = np.quantile(across[repeated], ELSEWHERE)
        burst = _measure_bursts(patterns, days)
        across = across ** (1 - burst) * np.minimum(across, elsewhere) ** burst
    usual = USUAL_OVERLAP * max(float((patterns @ rarity).mean()), 1e-9)
    across = np.maximum(across, usual / 2)  # templates do not share their other words at all
    pairs = frequency * (frequency - 1) / 2 * size / (size + SMALL_FOLDER)
    ratio = (inside * pairs + usual * USUAL_RATIO * PRIOR_PAIRS) / (
        across * pairs + usual * PRIOR_PAIRS
    )
    share = (ratio - GENERIC_RATIO) / (SPECIFIC_RATIO - GENERIC_RATIO)
    weights: Floats = np.minimum(np.clip(share, MIN_WEIGHT, 1.0), _known_weights(stems, minority))
    return weights


def _measure_bursts(patterns: Any, days: Floats) -> Floats:
    """Return for each word how far its headlines appeared at one time, 0 to 1.

    The words of a template appear at all times, as all headlines do; those of an event at one.
    """
    from scipy.sparse import csr_array

    dated = np.flatnonzero(~np.isnan(days))
    if len(dated) < 2:
        return np.zeros(patterns.shape[1])
    excess = np.zeros(patterns.shape[1])
    for offset in (0.0, 0.5):  # an event may fall on the border of two bins
        bins = np.floor(days[dated] / BURST_DAYS + offset).astype(np.int64)
        _, bins = np.unique(bins, return_inverse=True)
        shape = (int(bins.max()) + 1, len(dated))
        by_time = csr_array((np.ones(len(dated)), (bins, np.arange(len(dated)))), shape=shape)
        in_bins = np.bincount(bins)
        usual = (in_bins * (in_bins - 1)).sum() / (len(dated) * (len(dated) - 1))
        counts = by_time @ patterns[dated]
        totals = np.asarray(counts.sum(axis=0)).ravel()
        squares = np.asarray((counts * counts).sum(axis=0)).ravel()
        together = ((squares - totals) / 2 + USUAL_PAIRS * usual) / (
            totals * (totals - 1) / 2 + USUAL_PAIRS
        )
        excess = np.maximum(excess, (together - usual) / max(1 - usual, 1e-9))
    burst: Floats = np.clip((excess - MIN_BURST) / (FULL_BURST - MIN_BURST), 0.0, 1.0)
    return burst


@cache
def find_genre_words() -> frozenset[str]:
    """Return the stems of words that say what kind of piece it is, not what happened."""
    return frozenset(stem(word) for words in read_words("genre_words").values() for word in words)


def _known_weights(stems: Sequence[str], minority: Set[str]) -> Floats:
    """What a word can count at most in any folder."""
    functional = {
        stem(search_key(word))
        for word, languages in languages_of_word().items()
        if "en" in languages or len(languages) > 1
    }
    functional |= minority
    genre = find_genre_words()
    weights = [
        MIN_WEIGHT if one in functional else GENRE_WEIGHT if one in genre else 1.0 for one in stems
    ]
    return np.array(weights)
