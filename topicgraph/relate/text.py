"""How alike two headlines are: the features that similarity is made of. Pure text; no dates, no
links, no model.

Words are counted once; stems and character n-grams are read off the vocabulary, so that the cost is
that of reading the words."""

from __future__ import annotations

import itertools
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from topicgraph.text import tokenize

Rows: TypeAlias = Any
"""A `scipy.sparse.csr_array`, one row an article: SciPy comes without types."""

Ints = NDArray[np.int64]
Reals = NDArray[np.float32]
Floats = NDArray[np.float64]

Topics: TypeAlias = Sequence[Sequence[str]]
"""The topics of each article; empty where none are known of any."""

LONGEST = 300
"""So many characters of a title or excerpt are looked at: more would only cost time."""

AT_ONCE = 65_536
"""So many articles are held as features at once, so that memory does not grow with the folder."""

SHORTEST = 60
"""An excerpt of fewer characters says too little to be compared."""

ENDINGS = ("ings", "ing", "edly", "ed", "es", "s", "ly")


@lru_cache(maxsize=1 << 14)
def tokens(text: str) -> tuple[str, ...]:
    """The words of a text's beginning; see `topicgraph.text.tokenize`."""
    return tokenize(text[:LONGEST])


@lru_cache(maxsize=1 << 17)
def stem(word: str) -> str:
    """A word without its commonest English endings; short words stay as they are.

    >>> stem("delays"), stem("delayed"), stem("delaying"), stem("is")
    ('delay', 'delay', 'delay', 'is')
    """
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def grams(word: str) -> list[str]:
    """The runs of 2 to 4 characters in a word, its ends marked by spaces.

    >>> grams("ai")
    [' a', 'ai', 'i ', ' ai', 'ai ', ' ai ']
    """
    marked = f" {word} "
    return [
        marked[at : at + length] for length in (2, 3, 4) for at in range(len(marked) - length + 1)
    ]


class Model(Protocol):
    """What turns texts into vectors of length 1, one row a text; `name` tells models apart."""

    name: str

    def __call__(self, texts: Sequence[str]) -> Reals: ...


@dataclass(frozen=True)
class Weights:
    """In how many of `size` articles each term occurs: n-grams of the title (`letters`), `stems` of
    title or excerpt, `topics`."""

    size: int
    letters: Mapping[str, int]
    stems: Mapping[str, int]
    topics: Mapping[str, int]


@dataclass(frozen=True)
class Features:
    """One row an article in each matrix, of length 1 where there is text, of TF-IDF:

    `letters`: the title's character 2–4-grams; `title`: its stems; `excerpt`: the stems of an
    excerpt that is long enough; `telling`: the stems of both but those that very many articles
    have; `figures`: the numbers in the title; `topics`: what the file says it is about. `meaning`:
    vectors of the titles, where a model is used."""

    letters: Rows
    title: Rows
    excerpt: Rows
    telling: Rows
    figures: Rows
    topics: Rows
    meaning: Reals | None = None

    def rows(self, which: slice | Ints) -> Features:
        """Those of some articles."""
        return Features(
            letters=self.letters[which],
            title=self.title[which],
            excerpt=self.excerpt[which],
            telling=self.telling[which],
            figures=self.figures[which],
            topics=self.topics[which],
            meaning=None if self.meaning is None else self.meaning[which],
        )


def features(
    titles: Sequence[str],
    excerpts: Sequence[str],
    weights: Weights,
    model: Model | None = None,
    topics: Topics = (),
) -> Features:
    """The features of articles: a term counts the more, the rarer it is by `weights` (TF-IDF,
    sublinear, smoothed).

    Source: G. Salton and C. Buckley, "Term-weighting approaches in automatic text retrieval", 1988.
    """
    counted, ngrams, stems = _counted(titles, excerpts)
    seen = _seen(stems, weights.stems)
    rarity = _rarity(seen, weights.size)
    of_both = _telling(counted.title + counted.excerpt, seen, weights)
    about, names = _terms(topics or [()] * len(titles))
    return Features(
        letters=_weighted(counted.letters, _rarity(_seen(ngrams, weights.letters), weights.size)),
        title=_weighted(counted.title, rarity),
        excerpt=_weighted(counted.excerpt, rarity),
        telling=of_both,
        figures=_weighted(
            _only(counted.title, np.array([stem.isdecimal() for stem in stems])), rarity
        ),
        topics=_weighted(about, _rarity(_seen(names, weights.topics), weights.size)),
        meaning=model(titles) if model else None,
    )


def telling(titles: Sequence[str], excerpts: Sequence[str], weights: Weights) -> Rows:
    """Of the features of articles only those that make one a candidate of another."""
    title, excerpt, column = _words(titles, excerpts)
    of_stems, stems = _terms([stem(word)] for word in column)
    return _telling((title + excerpt) @ of_stems, _seen(stems, weights.stems), weights)


def _telling(counts: Rows, seen: Ints, weights: Weights) -> Rows:
    return _weighted(
        _only(counts, seen <= max(COMMON, weights.size // 20)), _rarity(seen, weights.size)
    )


COMMON = 500
"""A stem that more articles have, and more than one in twenty, makes nobody a candidate: it would
make everybody one."""


def weights(titles: Sequence[str], excerpts: Sequence[str], topics: Topics = ()) -> Weights:
    """How common each term is among some articles.

    >>> weights(["A storm", "The storms"], ["", ""]).stems["storm"]
    2
    """
    letters: Counter[str] = Counter()
    stems: Counter[str] = Counter()
    for at in range(0, len(titles), AT_ONCE):
        counted, *terms = _counted(titles[at : at + AT_ONCE], excerpts[at : at + AT_ONCE])
        for total, rows, names in zip(
            (letters, stems), (counted.letters, counted.title + counted.excerpt), terms, strict=True
        ):
            total.update(
                dict(
                    zip(
                        names, np.bincount(rows.indices, minlength=len(names)).tolist(), strict=True
                    )
                )
            )
    known = [{term: count for term, count in total.items() if term} for total in (letters, stems)]
    return Weights(len(titles), known[0], known[1], Counter(itertools.chain.from_iterable(topics)))


class _Counted(NamedTuple):
    """How often each article has each n-gram in its title, and each stem in its title and its
    excerpt."""

    letters: Rows
    title: Rows
    excerpt: Rows


def _counted(
    titles: Sequence[str], excerpts: Sequence[str]
) -> tuple[_Counted, list[str], list[str]]:
    """The counts, and the n-grams and stems that their columns stand for."""
    title, excerpt, column = _words(titles, excerpts)
    of_letters, ngrams = _terms(map(grams, column))
    of_stems, stems = _terms([stem(word)] for word in column)
    return _Counted(title @ of_letters, title @ of_stems, excerpt @ of_stems), ngrams, stems


def _words(titles: Sequence[str], excerpts: Sequence[str]) -> tuple[Rows, Rows, dict[str, int]]:
    """How often each word is in each title and each excerpt, and the column of each word."""
    column = {"": 0}  # no article has it, so that there is always a word
    title = _rows(map(tokens, titles), column)
    excerpt = _rows((tokens(one) if len(one) >= SHORTEST else () for one in excerpts), column)
    title.resize((title.shape[0], len(column)))
    return title, excerpt, column


def _terms(lists: Iterable[Sequence[str]]) -> tuple[Rows, list[str]]:
    """How often each term is in each list, and the terms in order: whatever else there is, sums
    over them are the same to the last bit."""
    column: dict[str, int] = {}
    rows = _rows(lists, column)
    terms = sorted(column)
    place = np.empty(len(terms), np.int32)
    place[[column[term] for term in terms]] = np.arange(len(terms))
    rows.indices = place[rows.indices]
    rows.has_sorted_indices = False
    return rows, terms


def _rows(lists: Iterable[Sequence[str]], column: dict[str, int]) -> Rows:
    """How often each term is in each list; a new term gets the next `column`."""
    from scipy.sparse import csr_array

    places: list[int] = []
    ends = [0]
    for terms in lists:
        places.extend([column.setdefault(term, len(column)) for term in terms])
        ends.append(len(places))
    shape = (len(ends) - 1, len(column))
    rows = csr_array(
        (np.ones(len(places), np.float32), np.array(places, np.int32), np.array(ends, np.int32)),
        shape=shape,
    )
    rows.sum_duplicates()
    return rows


def _only(rows: Rows, wanted: NDArray[np.bool_]) -> Rows:
    """The counts of some terms."""
    chosen = rows.tocsr().copy()
    chosen.data = np.where(wanted[chosen.indices], chosen.data, 0)
    chosen.eliminate_zeros()
    return chosen


def _seen(terms: Sequence[str], known: Mapping[str, int]) -> Ints:
    return np.fromiter((known.get(term, 0) for term in terms), np.int64, len(terms))


def _rarity(seen: Ints, size: int) -> Floats:
    """How much each term counts: the logarithm of one in how many articles has it."""
    return 1 + math.log(1 + size) - _logarithms(1 + seen)


def _logarithms(whole: NDArray[Any]) -> Floats:
    """Of whole numbers from 1 on, the same to the last bit wherever in an array one stands: NumPy's
    own may differ there."""
    table = [0.0, *map(math.log, range(1, int(whole.max(initial=0)) + 1))]
    return np.array(table)[whole.astype(np.int64)]


def _weighted(rows: Rows, rarity: Floats) -> Rows:
    """Counts as TF-IDF, each row of length 1; in place."""
    rows = rows.tocsr()
    rows.sort_indices()
    values = (1 + _logarithms(rows.data)) * rarity[rows.indices]
    row = np.repeat(np.arange(rows.shape[0]), np.diff(rows.indptr))
    rows.data = (
        values / np.sqrt(np.bincount(row, values**2, minlength=rows.shape[0]))[row]
    ).astype(np.float32)
    return rows


def pairwise(rows: Rows, a: Ints, b: Ints, step: int = 1 << 15) -> Reals:
    """The cosine of row `a[i]` and row `b[i]`, for every i; rows have length 1."""
    parts = [
        np.asarray(rows[a[at : at + step]].multiply(rows[b[at : at + step]]).sum(axis=1)).ravel()
        for at in range(0, len(a), step)
    ]
    return np.concatenate(parts) if parts else np.zeros(0, dtype=np.float32)
