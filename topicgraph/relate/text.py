"""Words, stems and character n-grams of headlines and excerpts."""

from __future__ import annotations

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


@lru_cache(maxsize=1 << 14)
def tokenize_start(text: str) -> tuple[str, ...]:
    """Split the start of a text into folded words; see `topicgraph.text.tokenize`.

    >>> tokenize_start("iOS 7.1.2 runs 2.5 times as fast on 150,000 phones.")
    ('ios', '7d1d2', 'runs', '2d5', 'times', 'as', 'fast', 'on', '150000', 'phones')
    """
    text = THOUSANDS.sub("", POINT.sub(POINT_LETTER, text[:MAX_TEXT_CHARACTERS]))
    return tokenize(text)


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


@lru_cache(maxsize=1 << 13)
def character_ngrams(word: str) -> tuple[str, ...]:
    """Return the runs of 2 to 4 characters of a word between spaces.

    >>> character_ngrams("ai")
    (' a', 'ai', 'i ', ' ai', 'ai ', ' ai ')
    """
    padded = f" {word} "
    return tuple([
        padded[start : start + length]
        for length in (2, 3, 4)
        for start in range(len(padded) - length + 1)
    ])  # fmt: skip
