"""What articles are compared by: TF-IDF vectors of stems, character n-grams and topics."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Protocol

import numpy as np
import polars as pl
from numpy.typing import NDArray

from topicgraph.relate.boilerplate import Boilerplate, find_boilerplate, strip_boilerplate
from topicgraph.relate.function_words import MINORITY_WEIGHT, find_minority_words
from topicgraph.relate.names import find_names
from topicgraph.relate.specificity import (
    GENRE_WEIGHT,
    find_genre_words,
    measure_specificity,
)
from topicgraph.relate.terms import SparseRows, TermCounts, Topics, count_terms
from topicgraph.relate.text import is_number
from topicgraph.store.tables import Tables

Ints = NDArray[np.int64]
Reals = NDArray[np.float32]
Floats = NDArray[np.float64]

ARTICLES_AT_ONCE = 65_536
"""Articles whose features are in memory at once, so that memory does not grow with the corpus."""

MIN_COMMON_ARTICLES, COMMON_SHARE = 500, 20
"""A stem in more than 500 articles, and in more than one in 20, makes no pair a candidate: it would
make nearly all pairs candidates."""


class EmbeddingModel(Protocol):
    """Turns texts into vectors of length 1, one row for each text."""

    name: str
    """Identifies the model: a checksum of its files."""

    def __call__(self, texts: Sequence[str]) -> Reals:
        """Return the vectors of the texts."""
        ...


@dataclass(frozen=True)
class DocumentFrequencies:
    """In how many of `article_count` articles each term occurs.

    `ngrams` are those of the title; `stems` those of title or excerpt. `specificity` is how far
    each stem of a title points at one event, `ngram_specificity` the mean of the stems with an
    n-gram; what is not given counts in full. `minority` are the stems of the function words of the
    folder's other languages, `names` those of its names.
    """

    article_count: int
    ngrams: Mapping[str, int]
    stems: Mapping[str, int]
    topics: Mapping[str, int]
    specificity: Mapping[str, float] = field(default_factory=dict)
    ngram_specificity: Mapping[str, float] = field(default_factory=dict)
    minority: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Features:
    """TF-IDF vectors of n articles, of length 1 where there is any term.

    - `ngrams`: character 2- to 4-grams of the title
    - `title`, `excerpt`: stems; the excerpt only if it is long enough
    - `candidate_stems`: stems of both, without those of very many articles
    - `numbers`: numbers in the title
    - `names`: names in the title
    - `topics`: the topics that the file states
    - `embeddings`: dense vectors of the titles, if a model is used
    """

    ngrams: SparseRows
    title: SparseRows
    excerpt: SparseRows
    candidate_stems: SparseRows
    numbers: SparseRows
    names: SparseRows
    topics: SparseRows
    embeddings: Reals | None = None

    def select(self, rows: slice | Ints) -> Features:
        """Return the features of some articles."""
        return Features(
            ngrams=self.ngrams[rows],
            title=self.title[rows],
            excerpt=self.excerpt[rows],
            candidate_stems=self.candidate_stems[rows],
            numbers=self.numbers[rows],
            names=self.names[rows],
            topics=self.topics[rows],
            embeddings=None if self.embeddings is None else self.embeddings[rows],
        )


# --- counting


def count_documents(counts: TermCounts, days: Floats | None = None) -> DocumentFrequencies:
    """Count in how many articles each term occurs.

    Args:
        counts: The terms of n articles.
        days: n times in days, NaN for the undated, which show whether a word comes in a burst.

    Example:
        >>> count_documents(count_terms(["A storm", "The storms"], ["", ""])).stems["storm"]
        2
    """
    patterns = counts.title.astype(np.float64)
    patterns.data[:] = 1.0
    minority = find_minority_words(counts.title + counts.excerpt, counts.stems)
    specificity = measure_specificity(patterns, counts.stems, days, minority)
    in_titles = np.bincount(patterns.indices, minlength=len(counts.stems)).astype(np.float64)
    occurrences = counts.ngram_stems @ in_titles
    ngram_specificity = counts.ngram_stems @ (in_titles * specificity) / np.maximum(occurrences, 1)
    ngram_specificity[occurrences == 0] = 1.0
    return DocumentFrequencies(
        counts.title.shape[0],
        _frequencies(counts.ngrams, counts.ngram_terms),
        _frequencies(counts.title + counts.excerpt, counts.stems),
        _frequencies(counts.topics, counts.topic_names),
        _below_one(specificity, counts.stems),
        _below_one(ngram_specificity, counts.ngram_terms),
        minority,
    )


def _below_one(values: Floats, terms: Sequence[str]) -> dict[str, float]:
    pairs = zip(terms, values.tolist(), strict=True)
    return {term: value for term, value in pairs if value < 1}


def _frequencies(counts: SparseRows, terms: Sequence[str]) -> dict[str, int]:
    frequencies = np.bincount(counts.indices, minlength=len(terms)).tolist()
    pairs = zip(terms, frequencies, strict=True)
    return {term: frequency for term, frequency in pairs if term and frequency}


# --- weighting


def build_features(
    counts: TermCounts,
    frequencies: DocumentFrequencies,
    embeddings: Reals | None = None,
) -> Features:
    """Weight terms by TF-IDF (sublinear, smoothed).

    Source: G. Salton and C. Buckley, "Term-weighting approaches in automatic text retrieval", 1988.
    """
    size = frequencies.article_count
    stem_frequencies = _look_up(counts.stems, frequencies.stems)
    idf = _idf(stem_frequencies, size)
    genre = find_genre_words()
    excerpt_weight = idf * np.array([
        MINORITY_WEIGHT if one in frequencies.minority else GENRE_WEIGHT if one in genre else 1.0
        for one in counts.stems
    ])  # fmt: skip
    numbers = _keep_columns(
        counts.title, np.array([is_number(term) for term in counts.stems], np.bool_)
    )
    numbers.data[:] = 1  # a number that is repeated counts once
    is_name = np.array([stem in frequencies.names for stem in counts.stems], np.bool_)
    names = _keep_columns(counts.title, is_name)
    names.data[:] = 1
    return Features(
        ngrams=_weight(
            counts.ngrams,
            _idf(_look_up(counts.ngram_terms, frequencies.ngrams), size),
            _look_up_share(counts.ngram_terms, frequencies.ngram_specificity),
        ),
        title=_weight(counts.title, idf),
        excerpt=_weight(counts.excerpt, excerpt_weight),
        candidate_stems=build_candidate_stems(counts, frequencies),
        numbers=_weight(numbers, idf),
        names=_weight(names, idf),
        topics=_weight(counts.topics, _idf(_look_up(counts.topic_names, frequencies.topics), size)),
        embeddings=embeddings,
    )


def build_candidate_stems(counts: TermCounts, frequencies: DocumentFrequencies) -> SparseRows:
    """Return only the feature that makes one article a candidate of another."""
    size = frequencies.article_count
    stem_frequencies = _look_up(counts.stems, frequencies.stems)
    is_telling = stem_frequencies <= max(MIN_COMMON_ARTICLES, size // COMMON_SHARE)
    both = _keep_columns(counts.title + counts.excerpt, is_telling)
    both.sort_indices()
    return _weight(both, _idf(stem_frequencies, size))


def _keep_columns(counts: SparseRows, wanted: NDArray[np.bool_]) -> SparseRows:
    kept = counts.copy()
    kept.data = np.where(wanted[kept.indices], kept.data, 0)
    kept.eliminate_zeros()
    return kept


def _look_up(terms: Sequence[str], frequencies: Mapping[str, int]) -> Ints:
    return np.fromiter(map(frequencies.get, terms, itertools.repeat(0)), np.int64, len(terms))


def _look_up_share(terms: Sequence[str], shares: Mapping[str, float]) -> Floats:
    return np.fromiter(map(shares.get, terms, itertools.repeat(1.0)), np.float64, len(terms))


def _idf(frequencies: Ints, size: int) -> Floats:
    """Inverse document frequency: the logarithm of one over the share of articles with a term."""
    return 1 + math.log(1 + size) - _logarithm(1 + frequencies)


def _logarithm(integers: NDArray[Any]) -> Floats:
    """Logarithms of integers from 1, free of NumPy's last-bit differences by array position."""
    table = [0.0, *map(math.log, range(1, int(integers.max(initial=0)) + 1))]
    return np.array(table)[integers.astype(np.int64)]


def _weight(counts: SparseRows, idf: Floats, share: Floats | None = None) -> SparseRows:
    """Counts as TF-IDF, each row of length 1; then each product of a term counts by its share."""
    from scipy.sparse import csr_array

    values = (1 + _logarithm(counts.data)) * idf[counts.indices]
    row = np.repeat(np.arange(counts.shape[0]), np.diff(counts.indptr))
    lengths = np.sqrt(np.bincount(row, values**2, minlength=counts.shape[0]))
    if share is not None:
        values = values * np.sqrt(share)[counts.indices]
    data = (values / lengths[row]).astype(np.float32)
    return csr_array((data, counts.indices, counts.indptr), shape=counts.shape)


# --- comparing

PAIRS_AT_ONCE = 1 << 15
"""Pairs whose terms are in memory at once."""

ROWS_AT_ONCE = 512
"""Rows whose product with all other rows is in memory at once."""

PRODUCT_SHARE = 30
"""If at least one in 30 pairs of a block is wanted, the product of all is cheaper: a pair costs
about 1.5 microseconds alone, and 0.05 in a product."""


def pairwise_cosine(rows: SparseRows, a: Ints, b: Ints) -> Reals:
    """Return the cosine similarity of row `a[i]` and row `b[i]` for every i; rows have length 1.

    Pairs must be in order of `a`.
    """
    cosines = np.zeros(len(a), np.float32)
    bounds = np.searchsorted(a, np.arange(0, rows.shape[0] + ROWS_AT_ONCE, ROWS_AT_ONCE))
    single: list[slice] = []
    for block, (start, end) in enumerate(itertools.pairwise(bounds.tolist())):
        if start == end:
            continue
        first, last = block * ROWS_AT_ONCE, min((block + 1) * ROWS_AT_ONCE, rows.shape[0])
        low, high = int(b[start:end].min()), int(b[start:end].max()) + 1
        if (end - start) * PRODUCT_SHARE < (last - first) * (high - low):
            single.extend(
                slice(at, min(at + PAIRS_AT_ONCE, end)) for at in range(start, end, PAIRS_AT_ONCE)
            )
            continue
        product = (rows[first:last] @ rows[low:high].T).toarray()
        cosines[start:end] = product[a[start:end] - first, b[start:end] - low]
    ones = np.ones(rows.shape[1], np.float32)
    for part in single:
        # A product with ones adds up in order of the terms, to the same last bit as the one above.
        cosines[part] = rows[a[part]].multiply(rows[b[part]]) @ ones
    return cosines


# --- the articles of a corpus


@dataclass(frozen=True)
class ArticleTexts:
    """What n articles are compared by.

    - `titles`, `excerpts`: "" if there is none
    - `days`: times in days since 1970, NaN for the undated
    - `topics`: the names of each article's topics
    """

    titles: Sequence[str]
    excerpts: Sequence[str]
    days: Floats
    topics: Topics

    @classmethod
    def from_tables(cls, tables: Tables, boilerplate: Boilerplate | None = None) -> ArticleTexts:
        """Return the texts of all articles, in order of the table, without boilerplate.

        Args:
            tables: The tables.
            boilerplate: What the outlets repeat, if it was found before.
        """
        articles = tables.articles
        titles, excerpts = strip_boilerplate(tables, boilerplate or find_boilerplate(tables))
        about = (
            tables.edges.filter(pl.col("kind") == "about")
            .join(tables.topics.select("id", "name"), left_on="target", right_on="id")
            .group_by(id="source")
            .agg(pl.col("name").sort())
        )
        topics = articles.select("id").join(about, on="id", how="left", maintain_order="left")
        return cls(
            titles,
            excerpts,
            days_of(articles),
            [names or () for names in topics["name"].to_list()],
        )

    def select(self, rows: Ints) -> ArticleTexts:
        """Return the texts of some articles."""
        positions = rows.tolist()
        return ArticleTexts(
            [self.titles[row] for row in positions],
            [self.excerpts[row] for row in positions],
            self.days[rows],
            [self.topics[row] for row in positions],
        )


def days_of(articles: pl.DataFrame) -> Floats:
    """Return when articles were published, in days since 1970; NaN for the undated."""
    microseconds = articles["published"].dt.epoch("us").cast(pl.Float64)
    days: Floats = microseconds.fill_null(float("nan")).to_numpy() / 1e6 / 86_400
    return days


def measure_frequencies(counts: TermCounts, texts: ArticleTexts) -> DocumentFrequencies:
    """Count in how many articles each term occurs, and find the names."""
    names = find_names(itertools.chain(texts.titles, texts.excerpts))
    return replace(count_documents(counts, texts.days), names=names)


class Corpus:
    """Articles in order of time, the undated last, and their features.

    Positions count in this order; `order[position]` is the row in `texts`. Document frequencies are
    those of the reference: all articles of a small corpus, and of a large one its oldest, as many
    as the largest power of two. So new articles change nothing until there are twice as many.
    """

    def __init__(
        self,
        texts: ArticleTexts,
        model: EmbeddingModel | None = None,
        frequencies: DocumentFrequencies | None = None,
    ) -> None:
        """Put articles into order of time.

        Args:
            texts: The articles.
            model: Compares titles as well.
            frequencies: Those of a larger corpus, of which these articles are a part.
        """
        self.order: Ints = np.argsort(texts.days, kind="stable")
        self.texts = texts.select(self.order)
        self.days = self.texts.days
        self.dated = int(np.count_nonzero(~np.isnan(self.days)))
        self.size = len(self.days)
        self.model = model
        self._known_frequencies = frequencies

    @property
    def reference(self) -> slice:
        """The positions that statistics are estimated from."""
        return slice(0, count_reference(self.size))

    @cached_property
    def frequencies(self) -> DocumentFrequencies:
        """In how many articles of the reference each term occurs."""
        if self._known_frequencies is not None:
            return self._known_frequencies
        if self.size <= ARTICLES_AT_ONCE:
            counts = self._counts.select(self.reference)
        else:
            counts = self._count(np.arange(self.size)[self.reference])
        return measure_frequencies(counts, self.texts.select(np.arange(self.size)[self.reference]))

    def features(self, positions: slice) -> Features:
        """Return the features of consecutive articles."""
        if self.size <= ARTICLES_AT_ONCE:
            return self._features.select(positions)
        return self.features_of(np.arange(self.size)[positions])

    def features_of(self, positions: Ints) -> Features:
        """Return the features of any articles."""
        if self.size <= ARTICLES_AT_ONCE:
            return self._features.select(positions)
        return build_features(self._count(positions), self.frequencies, self.embed(positions))

    def candidate_stems_of(self, positions: Ints) -> SparseRows:
        """Return the feature that makes articles candidates, for any articles."""
        if self.size <= ARTICLES_AT_ONCE:
            return self._features.candidate_stems[positions]
        return build_candidate_stems(self._count(positions), self.frequencies)

    def embed(self, positions: Ints) -> Reals | None:
        """Return the embeddings of titles, if there is a model."""
        return self.model([self.texts.titles[row] for row in positions]) if self.model else None

    @cached_property
    def _counts(self) -> TermCounts:
        return self._count(np.arange(self.size))

    @cached_property
    def _features(self) -> Features:
        features = build_features(self._counts, self.frequencies, self.embed(np.arange(self.size)))
        del self._counts
        return features

    def _count(self, positions: Ints) -> TermCounts:
        texts = self.texts.select(positions)
        return count_terms(texts.titles, texts.excerpts, texts.topics)


SMALL_CORPUS = 8_192
"""A corpus of fewer articles is its own reference."""


def count_reference(size: int) -> int:
    """Return how many of `size` articles, the oldest, statistics are estimated from.

    >>> count_reference(8_191), count_reference(10_000), count_reference(1_000_000)
    (8191, 8192, 65536)
    """
    return size if size < SMALL_CORPUS else min(1 << (size.bit_length() - 1), ARTICLES_AT_ONCE)
