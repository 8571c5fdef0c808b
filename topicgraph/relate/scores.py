"""How similar two articles are: the cosines of their features, and the time between them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields

import numpy as np

from topicgraph.relate.features import (
    ARTICLES_AT_ONCE,
    Features,
    Floats,
    Ints,
    Reals,
    pairwise_cosine,
)
from topicgraph.relate.terms import SparseRows

TIME_SCALE_DAYS = 8.0
"""Time scale of the score: a pair this far apart counts exp(-1/2) of one within a day."""

NGRAM_SHARE = 0.8
"""Share of the title's n-grams in a score; stems of title and excerpt get half the rest each."""

OTHER_TOPICS_FACTOR, SAME_TOPICS = 0.8, 0.3
"""Factor on the similarity of articles that share no topic, and the cosine of topics from which it
is 1."""


@dataclass(frozen=True)
class CandidatePairs:
    """Pairs of articles `a[i] < b[i]` (row numbers), each pair once.

    All but the rows are cosines, 0 to 1, or NaN where one of the two has nothing to compare; `days`
    is the time between the two, NaN if one is undated. See `Features` for what is compared.
    """

    a: Ints
    b: Ints
    ngrams: Reals
    title: Reals
    excerpt: Reals
    numbers: Reals
    names: Reals
    topics: Reals
    embedding: Reals
    days: Floats

    def select(self, places: Ints) -> CandidatePairs:
        """Return the pairs at some places."""
        return CandidatePairs(*(getattr(self, field.name)[places] for field in fields(self)))

    @property
    def score(self) -> Floats:
        """How likely a publisher would list one as related to the other, 0 to 1."""
        return self.score_with(TIME_SCALE_DAYS, NGRAM_SHARE)

    def score_with(self, time_scale: float, ngram_share: float) -> Floats:
        """The score with another time scale in days, and another share of the n-grams."""

        def score(pairs: CandidatePairs) -> Floats:
            excerpt = np.where(np.isnan(pairs.excerpt), pairs.title, pairs.excerpt)
            stems = (pairs.title + excerpt) / 2
            text = ngram_share * pairs.ngrams + (1 - ngram_share) * stems
            result: Floats = text * pairs._topic_factor() * time_decay(pairs.days, time_scale)
            return result

        return self._in_parts(score)

    def _topic_factor(self) -> Reals:
        shared = np.minimum(1, self.topics / SAME_TOPICS)
        factor: Reals = OTHER_TOPICS_FACTOR + (1 - OTHER_TOPICS_FACTOR) * shared
        return np.where(np.isnan(self.topics), np.float32(1), factor)

    def _in_parts(self, measure: Callable[[CandidatePairs], Floats]) -> Floats:
        """Measure some pairs at a time, so that intermediate results take little memory."""
        columns = [getattr(self, field.name) for field in fields(self)]
        parts = [
            measure(CandidatePairs(*(column[at : at + ARTICLES_AT_ONCE] for column in columns)))
            for at in range(0, len(self.a), ARTICLES_AT_ONCE)
        ]
        return np.concatenate(parts) if parts else np.zeros(0)


def time_decay(days: Floats, scale: float = TIME_SCALE_DAYS) -> Floats:
    """Weight a similarity by a Gaussian of the days between; 1 where they are not known.

    >>> time_decay(np.array([0.0, 8.0, np.nan])).round(3).tolist()
    [1.0, 0.607, 1.0]
    """
    return np.exp(-(np.nan_to_num(days) ** 2) / (2 * scale**2))


def compare_pairs(features: Features, days: Floats, a: Ints, b: Ints) -> CandidatePairs:
    """Compare the articles `a[i] < b[i]` of each pair.

    Args:
        features: The features of n articles.
        days: n times in days; NaN for the undated.
        a: The lower row of each pair.
        b: The higher row of each pair.
    """
    order = np.lexsort((b, a))
    a, b = a[order], b[order]
    vectors = features.embeddings
    return CandidatePairs(
        a,
        b,
        ngrams=pairwise_cosine(features.ngrams, a, b),
        title=pairwise_cosine(features.title, a, b),
        excerpt=_cosine_if_both(features.excerpt, a, b),
        numbers=_cosine_if_both(features.numbers, a, b),
        names=_cosine_if_both(features.names, a, b),
        topics=_cosine_if_both(features.topics, a, b),
        embedding=np.full(len(a), np.nan, np.float32)
        if vectors is None
        else np.einsum("ij,ij->i", vectors[a], vectors[b]).round(5),
        days=np.abs(days[a] - days[b]),
    )


def _cosine_if_both(rows: SparseRows, a: Ints, b: Ints) -> Reals:
    """The cosines, NaN where one of the two rows is empty."""
    has_terms = np.diff(rows.indptr) > 0
    cosine = np.full(len(a), np.nan, np.float32)
    both = has_terms[a] & has_terms[b]
    cosine[both] = pairwise_cosine(rows, a[both], b[both])
    return cosine
