"""How alike two articles are as reports of one event, from what their texts have in common.

The ranking of related articles has a score of its own (`scores`): a related article may be about
another event.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from topicgraph.relate.features import (
    DocumentFrequencies,
    build_features,
    pairwise_cosine,
)
from topicgraph.relate.function_words import function_words
from topicgraph.relate.live_prefixes import split_live_prefix
from topicgraph.relate.market_reports import find_other_markets
from topicgraph.relate.scores import OTHER_TOPICS_FACTOR, SAME_TOPICS, CandidatePairs
from topicgraph.relate.terms import Vocabulary, count_terms
from topicgraph.relate.text import stem, tokenize_start
from topicgraph.store.adjacency import sort_distinct

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Reals: TypeAlias = NDArray[np.floating[Any]]

Rows: TypeAlias = Any
"""A `scipy.sparse.csr_array`, one row an article: SciPy comes without types."""

EXCERPT_SHARE = 0.35
"""Weight of the excerpts where both articles have one. From earlier experiments with excerpts."""

MODEL_SHARE = 0.5
"""Weight of a model of meaning within the likeness of headlines."""

UNRELATED_COSINE = 0.1
"""The cosine that a model of meaning gives to unrelated headlines."""

OTHER_NUMBERS = 0.5
"""Factor where both titles have numbers, but not one in common."""

UNSUPPORTED, SUPPORTING_COSINE = 0.2, 0.2
"""Factor where the excerpts have nothing in common, and the cosine from which on it is 1. Headlines
of one template ("Everything we know about …") are alike whatever they are about."""

MIN_LETTERS = 0.05
"""Titles whose letters have a lower cosine share no word; their overlap is not computed."""

OTHER_NAMES, SAME_NAMES = 0.6, 0.2
"""Factor where both titles have names, but not one in common, and the cosine of the names from
which on it is 1. Two companies that "file for bankruptcy" are two events."""

OTHER_MARKET = 0.3
"""Factor on the likeness of two announcements of studies of different markets."""

MIN_WORDS = 5
"""A title with fewer rare words is compared as if it had this many."""

PHRASE_DISCOUNT = 0.8
"""Part of the lesser of two words that is not counted where both titles have them in a row."""

STEP = 1 << 15
"""How many pairs have their overlap computed at once: bounds memory."""


class Evidence(NamedTuple):
    """What pairs of articles have in common; arrays of one shape, NaN where not known.

    `letters`: cosine of the title's character n-grams; `overlap`: weighted Jaccard index of the
    title's stems; `excerpt`: cosine of the excerpts; `numbers` and `names`: cosine of those in
    the titles; `meaning`: cosine of the titles by a model; `topics`: cosine of the stated topics.
    """

    letters: Reals
    overlap: Reals
    excerpt: Reals
    numbers: Reals
    names: Reals
    meaning: Reals | None = None
    topics: Reals | None = None


def combine(evidence: Evidence) -> Floats:
    """Return the likeness of pairs at the same time, 0 to 1.

    Headlines count by letters and words alike. Other numbers, excerpts that have nothing in common
    and other topics are evidence against a pair; similar excerpts are evidence for it.
    """
    headlines = (evidence.letters + evidence.overlap) / 2
    if evidence.meaning is not None and not np.isnan(evidence.meaning).all():
        meaning = np.maximum(0, evidence.meaning - UNRELATED_COSINE) / (1 - UNRELATED_COSINE)
        headlines = (1 - MODEL_SHARE) * headlines + MODEL_SHARE * meaning
    headlines = headlines * np.where(evidence.numbers == 0, OTHER_NUMBERS, 1.0)
    agreement = np.minimum(1, evidence.names / SAME_NAMES)
    factor = OTHER_NAMES + (1 - OTHER_NAMES) * agreement
    headlines = headlines * np.where(np.isnan(evidence.names), 1.0, factor)
    excerpt = np.nan_to_num(evidence.excerpt)
    support = np.minimum(1, excerpt / SUPPORTING_COSINE)
    supported = headlines * (UNSUPPORTED + (1 - UNSUPPORTED) * support)
    likeness = np.where(
        np.isnan(evidence.excerpt),
        headlines,
        (1 - EXCERPT_SHARE) * supported + EXCERPT_SHARE * excerpt,
    )
    if evidence.topics is not None:
        agreement = np.minimum(1, evidence.topics / SAME_TOPICS)
        factor = OTHER_TOPICS_FACTOR + (1 - OTHER_TOPICS_FACTOR) * agreement
        likeness = likeness * np.where(np.isnan(evidence.topics), 1.0, factor)
    return likeness


def pair_likeness(
    pairs: CandidatePairs, titles: Sequence[str], frequencies: DocumentFrequencies
) -> Floats:
    """Return the likeness of candidate pairs as if they were published at the same time.

    Two titles of the same running coverage ("Crisis live: …") are compared without their prefix.
    Studies of two markets are hardly alike, whatever their titles have in common.
    """
    letters, overlap = pairs.ngrams.copy(), np.zeros(len(pairs.a))
    shares_words = letters >= MIN_LETTERS
    overlap[shares_words] = _overlaps(
        pairs.a[shares_words], pairs.b[shares_words], *stem_rows(titles, frequencies)
    )
    running, rests = _same_running_coverage(pairs.a, pairs.b, titles)
    if len(running):
        rows, places = np.unique(
            np.concatenate([pairs.a[running], pairs.b[running]]), return_inverse=True
        )
        a, b = places[: len(running)], places[len(running) :]
        texts = [rests[row] for row in rows.tolist()]
        counts = count_terms(texts, [""] * len(texts))
        letters[running] = pairwise_cosine(build_features(counts, frequencies).ngrams, a, b)
        overlap[running] = _overlaps(a, b, *stem_rows(texts, frequencies))
    likeness = combine(
        Evidence(
            letters=letters,
            overlap=overlap,
            excerpt=pairs.excerpt,
            numbers=pairs.numbers,
            names=pairs.names,
            meaning=pairs.embedding,
            topics=pairs.topics,
        )
    )
    likeness[find_other_markets(pairs.a, pairs.b, titles)] *= OTHER_MARKET
    return likeness


def _same_running_coverage(a: Ints, b: Ints, titles: Sequence[str]) -> tuple[Ints, dict[int, str]]:
    """Return the places of pairs with the same live prefix, and the titles without it by row.

    The places are in order of `a`, as `pairwise_cosine` needs them.
    """
    rests: dict[int, str] = {}
    codes: dict[str, int] = {"": 0}
    code = np.zeros(len(titles), np.int64)
    for row, title in enumerate(titles):
        prefix, rest = split_live_prefix(title)
        if prefix:
            rests[row] = rest
            code[row] = codes.setdefault(prefix, len(codes))
    running = np.flatnonzero((code[a] > 0) & (code[a] == code[b]))
    return running[np.argsort(a[running], kind="stable")], rests


def _overlaps(a: Ints, b: Ints, patterns: Rows, weighted: Rows, totals: Floats) -> Floats:
    """Return the weighted Jaccard index of pairs of rows."""
    parts = [np.zeros(0)]
    for at in range(0, len(a), STEP):
        low, high = a[at : at + STEP], b[at : at + STEP]
        shared = np.asarray(weighted[low].multiply(patterns[high]).sum(axis=1)).ravel()
        parts.append(shared / np.maximum(totals[low] + totals[high] - shared, 1e-9))
    return np.concatenate(parts)


class StemRows(NamedTuple):
    """Which stems each title has, as ones and by what sharing them counts, and the totals."""

    patterns: Rows
    weighted: Rows
    totals: Floats

    def select(self, rows: slice) -> StemRows:
        """Return the stems of some titles."""
        return StemRows(self.patterns[rows], self.weighted[rows], self.totals[rows])


def all_overlaps(stems: StemRows) -> Floats:
    """Return the weighted Jaccard index of all pairs of some titles, as a square matrix."""
    shared: Floats = (stems.weighted @ stems.patterns.T).toarray()
    totals = stems.totals
    overlap: Floats = shared / np.maximum(totals[:, np.newaxis] + totals - shared, 1e-9)
    return overlap


def make_name_rows(titles: Sequence[str], frequencies: DocumentFrequencies) -> Rows | None:
    """Return the names in each title, weighted by their rarity, rows of length 1; None if none."""
    return _make_rows(titles, lambda stems: stems & frequencies.names, frequencies)


def make_word_rows(titles: Sequence[str], frequencies: DocumentFrequencies) -> Rows | None:
    """Return the other words in each title, without function words, as `make_name_rows` does.

    A word counts less the less it points at one event.
    """
    left_out = frequencies.names | frequencies.minority | {stem(word) for word in function_words()}
    return _make_rows(titles, lambda stems: stems - left_out, frequencies, frequencies.specificity)


def _make_rows(
    titles: Sequence[str],
    choose: Callable[[set[str]], set[str]],
    frequencies: DocumentFrequencies,
    specificity: Mapping[str, float] = MappingProxyType({}),
) -> Rows | None:
    from scipy.sparse import csr_array

    columns: dict[str, int] = {}
    indices: list[int] = []
    ends = [0]
    for title in titles:
        chosen = sorted(choose({stem(word) for word in tokenize_start(title)}))
        indices.extend([columns.setdefault(one, len(columns)) for one in chosen])
        ends.append(len(indices))
    if not indices:
        return None
    logarithm = 1 + math.log(1 + frequencies.article_count)
    weights = np.array([
        (logarithm - math.log(1 + frequencies.stems.get(one, 0))) * specificity.get(one, 1.0)
        for one in columns
    ])  # fmt: skip
    index, pointer = np.array(indices, np.int64), np.array(ends, np.int64)
    values = weights[index]
    row = np.repeat(np.arange(len(titles)), np.diff(pointer))
    lengths = np.sqrt(np.bincount(row, values**2, minlength=len(titles)))
    values = values / np.maximum(lengths, 1e-9)[row]
    return csr_array((values, index, pointer), shape=(len(titles), len(columns)))


def stem_rows(titles: Sequence[str], frequencies: DocumentFrequencies) -> StemRows:
    """Return which stems the titles have.

    A stem that is rare counts more. Sharing one that points at no event counts less, but to have it
    alone does not: so titles of such stems only are never alike.
    """
    from scipy.sparse import csr_array

    vocabulary = Vocabulary()
    words, ends = vocabulary.read(titles)
    stem_of = [stem(word) for word in vocabulary.words]
    stems = sorted(set(stem_of))
    number_of = {one: number for number, one in enumerate(stems)}
    numbers = np.array([number_of[one] for one in stem_of], np.int64)[words]
    rows = np.repeat(np.arange(len(titles)), np.diff(ends))
    # Two stems that follow each other are a term too, which sorts behind the first of them.
    base = len(stems) + 1
    follows = np.flatnonzero(rows[1:] == rows[:-1])
    terms, columns = np.unique(
        np.concatenate([numbers * base, numbers[follows] * base + numbers[follows + 1] + 1]),
        return_inverse=True,
    )
    keys = sort_distinct(np.concatenate([rows, rows[follows]]) * max(len(terms), 1) + columns)
    index = keys % max(len(terms), 1)
    pointer = np.searchsorted(keys, np.arange(len(titles) + 1) * max(len(terms), 1))
    logarithm = 1 + math.log(1 + frequencies.article_count)
    counts = [frequencies.stems.get(one, 0) for one in stems]
    rarity = np.array([logarithm - math.log(1 + count) for count in counts])
    weights = rarity * [frequencies.specificity.get(one, 1.0) for one in stems]
    first, second = terms // base, terms % base - 1
    is_pair = second >= 0
    # Two words that follow each other are one phrase: together they count less than apart.
    lesser = np.minimum(weights[first], weights[second])
    shared = np.where(is_pair, -PHRASE_DISCOUNT * lesser, weights[first])
    shape = (len(titles), max(len(terms), 1))
    patterns = csr_array((np.ones(len(index)), index, pointer), shape=shape)
    weighted = csr_array((shared[index], index, pointer), shape=shape)
    alone = np.where(is_pair, 0.0, rarity[first])
    totals = patterns @ alone if len(index) else np.zeros(len(titles))
    totals = np.maximum(totals, MIN_WORDS * logarithm)  # short titles share a word easily
    return StemRows(patterns, weighted, totals)
