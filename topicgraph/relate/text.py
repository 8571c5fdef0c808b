"""Words and stems of headlines and excerpts."""

from __future__ import annotations

import itertools
import re
from functools import lru_cache

from topicgraph.text import tokenize

MAX_TEXT_CHARACTERS = 300
"""Characters of a title or excerpt that are compared; more would only cost time."""

MIN_EXCERPT_CHARACTERS = 60
"""A shorter excerpt says too little to be compared."""

POINT = re.compile(r"(?<=\d)\.(?=\d)")
"""The point of a decimal or of a version: "2.5" is one token."""

POINT_LETTER = "d"
"""What stands for the point in a token."""

THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
"""The comma in "150,000", which others write as "150000"."""

NUMBER = re.compile(rf"\d+(?:{POINT_LETTER}\d+)*")
"""A token that is a number."""

SUFFIXES = ("ings", "ing", "edly", "ed", "es", "s", "ly")


@lru_cache(maxsize=1 << 16)
def tokenize_word(piece: str) -> tuple[str, ...]:
    """Split what stands between white space into folded words; see `topicgraph.text.tokenize`."""
    return tokenize(THOUSANDS.sub("", POINT.sub(POINT_LETTER, piece)))


def tokenize_start(text: str) -> tuple[str, ...]:
    """Split the start of a text into folded words, each of which is folded once for all texts.

    >>> tokenize_start("Tom’s Guide: C++")
    ('toms', 'guide', 'c')
    >>> tokenize_start("iOS 7.1.2 runs 2.5 times as fast on 150,000 phones.")
    ('ios', '7d1d2', 'runs', '2d5', 'times', 'as', 'fast', 'on', '150000', 'phones')
    """
    pieces = text[:MAX_TEXT_CHARACTERS].split()
    return tuple(itertools.chain.from_iterable(map(tokenize_word, pieces)))


def is_number(token: str) -> bool:
    """Tell whether a token is a number, a decimal or a version.

    >>> [is_number(token) for token in ("40", "2d5", "40th", "d")]
    [True, True, False, False]
    """
    return NUMBER.fullmatch(token) is not None


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
