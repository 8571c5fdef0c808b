"""How alike two headlines are: the features that similarity is made of. Pure text; no dates, no links, no model."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from topicgraph.identity.names import words

Rows: TypeAlias = Any
"""A `scipy.sparse.csr_array`, one row an article: SciPy comes without types."""

LONGEST = 300
"""So many characters of a title or excerpt are looked at: more would only cost time."""

ENDINGS = ("ings", "ing", "edly", "ed", "es", "s", "ly")


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


def stems(text: str) -> list[str]:
    """The words of a text, folded and stemmed.

    >>> stems("Delays, delayed!")
    ['delay', 'delay']
    """
    return [stem(word) for word in words(text[:LONGEST])]


def numbers(text: str) -> frozenset[str]:
    """The numbers in a text: where both have some and share none, the texts speak of different things.

    >>> sorted(numbers("Diablo 4: 5 things"))
    ['4', '5']
    """
    return frozenset(re.findall(r"\d+", text[:LONGEST]))


@dataclass(frozen=True)
class Features:
    """One row an article in each matrix, of length 1 where there is text: TF-IDF of the title's character 2–4-grams (`letters`), of its
    stems (`title`), and of the stems of title and excerpt (`text`); `vocabulary` names the columns of `title`."""

    letters: Rows
    title: Rows
    text: Rows
    vocabulary: NDArray[np.str_]


def features(titles: Sequence[str], excerpts: Sequence[str]) -> Features:
    """The features of articles, weighted by how rare each n-gram and word is among them (TF-IDF, sublinear).

    Source: G. Salton and C. Buckley, "Term-weighting approaches in automatic text retrieval", 1988.
    """
    from sklearn.feature_extraction.text import TfidfVectorizer

    if not any(words(title) for title in titles):
        return _without_words(len(titles))
    letters = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4), sublinear_tf=True, dtype=np.float32)
    title = TfidfVectorizer(analyzer=stems, sublinear_tf=True, dtype=np.float32)
    text = TfidfVectorizer(analyzer=stems, sublinear_tf=True, dtype=np.float32)
    both = [f"{one}\n{other}" for one, other in zip(titles, excerpts, strict=True)]
    return Features(
        letters.fit_transform([" ".join(words(one[:LONGEST])) for one in titles]).tocsr(),
        title.fit_transform(titles).tocsr(),
        text.fit_transform(both).tocsr(),
        np.asarray(title.get_feature_names_out(), dtype=np.str_),
    )


def _without_words(size: int) -> Features:
    from scipy.sparse import csr_array

    empty: Rows = csr_array((size, 1), dtype=np.float32)
    return Features(empty, empty, empty, np.asarray([""], dtype=np.str_))


def pairwise(rows: Rows, a: NDArray[np.int64], b: NDArray[np.int64], step: int = 1 << 17) -> NDArray[np.float32]:
    """The cosine of row `a[i]` and row `b[i]`, for every i; rows have length 1."""
    parts = [np.asarray(rows[a[at : at + step]].multiply(rows[b[at : at + step]]).sum(axis=1)).ravel() for at in range(0, len(a), step)]
    return np.concatenate(parts) if parts else np.zeros(0, dtype=np.float32)
