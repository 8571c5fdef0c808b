"""Words and stems of headlines and excerpts."""

from __future__ import annotations

import itertools
from functools import lru_cache

from topicgraph.text import tokenize

MAX_TEXT_CHARACTERS = 300
"""Characters of a title or excerpt that are compared; more would only cost time."""

MIN_EXCERPT_CHARACTERS = 60
"""A shorter excerpt says too little to be compared."""

SUFFIXES = ("ings", "ing", "edly", "ed", "es", "s", "ly")


@lru_cache(maxsize=1 << 16)
def tokenize_word(piece: str) -> tuple[str, ...]:
    """Split what stands between white space into folded words; see `topicgraph.text.tokenize`."""
    return tokenize(piece)


def tokenize_start(text: str) -> tuple[str, ...]:
    """Split the start of a text into folded words, each of which is folded once for all texts.

    >>> tokenize_start("Tom’s Guide: C++")
    ('toms', 'guide', 'c')
    """
    pieces = text[:MAX_TEXT_CHARACTERS].split()
    return tuple(itertools.chain.from_iterable(map(tokenize_word, pieces)))


@lru_cache(maxsize=1 << 17)
def stem(word: str) -> str:
    """Remove the most common English suffixes; at least three characters remain.

    >>> stem("delays"), stem("delayed"), stem("delaying"), stem("is")
    ('delay', 'delay', 'delay', 'is')
    """
    for suffix in SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 3:
            return word[: -len(suffix)]
    return word
