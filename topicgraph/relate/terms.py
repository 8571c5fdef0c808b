"""The terms of articles, counted: words, their stems and character n-grams, and topics.

Each word is folded once, and stems and n-grams are derived from the vocabulary, so that the cost is
that of splitting the texts at white space. Terms are in alphabetical order in every matrix: a sum
over the terms of an article is then the same to the last bit, whatever other articles there are.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from topicgraph.relate.text import (
    MAX_TEXT_CHARACTERS,
    MIN_EXCERPT_CHARACTERS,
    stem,
    tokenize_word,
)

SparseRows: TypeAlias = Any
"""A `scipy.sparse.csr_array` with one row for each article: SciPy has no types."""

Ints = NDArray[np.int64]

Topics: TypeAlias = Sequence[Sequence[str]]
"""The topics of each article; empty if no article has any."""

NGRAM_LENGTHS = (2, 3, 4)
"""Characters of an n-gram: four letters of `LETTER_BITS` are one integer."""

LETTER_BITS = 16
"""More letters than 65,535, which no language has, are not told apart in n-grams."""


@dataclass(frozen=True)
class TermCounts:
    """How often each term occurs in each of n articles; terms are in alphabetical order.

    - `ngrams`: n × `ngram_terms`, character n-grams of the titles
    - `title`, `excerpt`: n × `stems`; an excerpt that is too short has no terms
    - `topics`: n × `topic_names`
    - `ngram_stems`: `ngram_terms` × `stems`, in how many words of a stem each n-gram is
    """

    ngrams: SparseRows
    title: SparseRows
    excerpt: SparseRows
    topics: SparseRows
    ngram_stems: SparseRows
    ngram_terms: list[str]
    stems: list[str]
    topic_names: list[str]

    def select(self, rows: slice) -> TermCounts:
        """Return the counts of some articles, with all terms."""
        return TermCounts(
            self.ngrams[rows], self.title[rows], self.excerpt[rows], self.topics[rows],
            self.ngram_stems, self.ngram_terms, self.stems, self.topic_names,
        )  # fmt: skip


class Vocabulary(dict[str, tuple[int, ...]]):
    """The words of some texts: for each piece between white space the numbers of its words.

    `words` are in order of their numbers. A new piece is folded when it is first looked up.
    """

    def __init__(self) -> None:
        self.words: list[str] = []
        self._number_of: dict[str, int] = {}

    def __missing__(self, piece: str) -> tuple[int, ...]:
        numbers = []
        for word in tokenize_word(piece):
            number = self._number_of.setdefault(word, len(self.words))
            if number == len(self.words):
                self.words.append(word)
            numbers.append(number)
        self[piece] = result = tuple(numbers)
        return result

    def read(self, texts: Iterable[str]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """Return the numbers of the words at the start of all texts, and where each text ends."""
        numbers: list[int] = []
        ends = [0]
        for text in texts:
            pieces = text[:MAX_TEXT_CHARACTERS].split()
            numbers.extend(itertools.chain.from_iterable(map(self.__getitem__, pieces)))
            ends.append(len(numbers))
        return np.array(numbers, np.int32), np.array(ends, np.int32)


def count_terms(titles: Sequence[str], excerpts: Sequence[str], topics: Topics = ()) -> TermCounts:
    """Count the n-grams, stems and topics of articles."""
    vocabulary = Vocabulary()
    title_words = vocabulary.read(titles)
    excerpt_words = vocabulary.read(
        text if len(text) >= MIN_EXCERPT_CHARACTERS else "" for text in excerpts
    )
    words = [*vocabulary.words, ""]  # no article has the last one: so there is always a word
    title, excerpt = (_make_counts(*own, len(words)) for own in (title_words, excerpt_words))
    word_ngrams, ngram_terms = count_ngrams(words)
    word_stems, stems = _count_sorted([stem(word)] for word in words)
    topic_counts, topic_names = _count_sorted(topics or [()] * len(titles))
    matrices = (title @ word_ngrams, title @ word_stems, excerpt @ word_stems, topic_counts)
    for matrix in matrices:
        matrix.sort_indices()
    ngram_stems = (word_ngrams.T @ word_stems).tocsr()
    return TermCounts(*matrices, ngram_stems, ngram_terms, stems, topic_names)


def count_ngrams(words: Sequence[str]) -> tuple[SparseRows, list[str]]:
    """Count the runs of 2 to 4 characters of each word between spaces.

    Returns:
        The counts, one row for each word, and the n-grams in alphabetical order, one a column.

    >>> count_ngrams(["ai"])[1]
    [' a', ' ai', ' ai ', 'ai', 'ai ', 'i ']
    """
    text = "".join([f" {word} " for word in words])
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    letters = np.flatnonzero(np.bincount(codes))
    rank_of = np.zeros(int(letters[-1]) + 1, np.uint64)
    rank_of[letters] = np.minimum(np.arange(1, len(letters) + 1), (1 << LETTER_BITS) - 1)
    # The ranks of four letters as one integer, which sorts as the n-gram does; 0 is behind its end.
    ranks = np.concatenate([rank_of[codes], np.zeros(max(NGRAM_LENGTHS), np.uint64)])
    keys = np.zeros((len(codes), len(NGRAM_LENGTHS)), np.uint64)
    for place in range(max(NGRAM_LENGTHS)):
        shifted = ranks[place : place + len(codes)] << np.uint64(LETTER_BITS * (3 - place))
        keys[:, [place < length for length in NGRAM_LENGTHS]] |= shifted[:, np.newaxis]
    lengths = np.fromiter(map(len, words), np.int64, len(words)) + 2
    rest = np.repeat(np.cumsum(lengths), lengths) - np.arange(len(codes))  # up to the word's end
    is_inside = rest[:, np.newaxis] >= np.array(NGRAM_LENGTHS)
    terms, columns = np.unique(keys[is_inside], return_inverse=True)
    ends = np.cumsum([0, *(np.maximum(lengths[:, np.newaxis] + 1 - NGRAM_LENGTHS, 0)).sum(axis=1)])
    counts = _make_counts(columns.astype(np.int32), ends.astype(np.int32), len(terms))
    return counts, _spell(terms, letters)


def _spell(terms: NDArray[np.uint64], letters: Ints) -> list[str]:
    """Return the n-grams of integers: the ranks of their letters."""
    letter_of = np.concatenate([np.zeros(1, np.int64), letters]).astype(np.uint32)
    shifts = np.arange(3, -1, -1, dtype=np.uint64) * np.uint64(LETTER_BITS)
    ranks = (terms[:, np.newaxis] >> shifts) & np.uint64((1 << LETTER_BITS) - 1)
    spelled: list[str] = letter_of[ranks.astype(np.int64)].view("U4").ravel().tolist()
    return spelled


def _count_sorted(lists: Iterable[Sequence[str]]) -> tuple[SparseRows, list[str]]:
    """Count the terms of each list; returns also the terms, sorted as the columns are."""
    number_of: dict[str, int] = {}
    numbers: list[int] = []
    ends = [0]
    for terms in lists:
        numbers.extend([number_of.setdefault(term, len(number_of)) for term in terms])
        ends.append(len(numbers))
    ordered = sorted(number_of)
    column = np.empty(len(ordered), np.int32)
    column[[number_of[term] for term in ordered]] = np.arange(len(ordered))
    columns = column[np.array(numbers, np.int32)]
    return _make_counts(columns, np.array(ends, np.int32), len(ordered)), ordered


def _make_counts(
    columns: NDArray[np.int32], ends: NDArray[np.int32], column_count: int
) -> SparseRows:
    """Count how often each column occurs between two ends."""
    # SciPy takes 0.1 s to import: only when articles are compared.
    from scipy.sparse import csr_array

    counts = csr_array(
        (np.ones(len(columns), np.float32), columns, ends), shape=(len(ends) - 1, column_count)
    )
    counts.sum_duplicates()
    return counts
