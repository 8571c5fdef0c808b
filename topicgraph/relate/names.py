"""Which words of a folder are names, told from how its texts write them.

In a headline in sentence case, names have capitals and other words have none. Headlines in Title
Case and in capitals do not tell, but the words are the same: "Bankruptcy" is no name there either,
because other headlines write "files for bankruptcy". Scripts without case tell of no name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from itertools import islice

from topicgraph.relate.function_words import function_words
from topicgraph.relate.text import MAX_TEXT_CHARACTERS, stem
from topicgraph.text import tokenize

MIN_NAME_SHARE = 0.8
"""Share of the occurrences that tell in which a name has a capital."""

MAX_CAPITALS, MIN_TELLING_WORDS = 0.5, 3
"""A text tells if at most this share of its longer words has capitals, of at least so many."""

LONGER_WORD = 4
"""Letters of a word that Title Case writes with a capital, whatever it is."""

MIN_STARTS = 2
"""A word that starts this many texts and is never written without a capital is a name as well."""

MAX_TEXTS = 40_000
"""Texts that are read: they show the names that are common enough to matter."""

PART = re.compile(r"(?<=\w{4})[.!?]\s|[:;!?\"“”„«»()\[\]|–—]|\s-\s|(?<!\w)['‘’]|\n")
"""What divides a text into parts; the first word of each may have a capital in any case."""

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def find_names(texts: Iterable[str]) -> frozenset[str]:
    """Return the stems of the words that are names.

    >>> texts = ["Pizza chain Sbarro files for bankruptcy", "Sbarro Files For Bankruptcy Again"]
    >>> sorted(find_names(texts))
    ['sbarro']
    """
    with_capital: Counter[str] = Counter()
    without: Counter[str] = Counter()
    at_start: Counter[str] = Counter()
    for text in islice(texts, MAX_TEXTS):
        parts = [WORD.findall(part) for part in PART.split(text[:MAX_TEXT_CHARACTERS])]
        words = [word for part in parts for word in part[1:]]
        capitals = [word[0].isupper() for word in words if len(word) >= LONGER_WORD]
        if len(capitals) >= MIN_TELLING_WORDS and sum(capitals) <= MAX_CAPITALS * len(capitals):
            for word in words:
                (with_capital if word[0].isupper() else without)[word] += 1
            at_start.update(part[0] for part in parts if part and part[0][0].isupper())
    names, others, starts = map(_by_stem, (with_capital, without, at_start))
    return frozenset(
        one
        for one in names.keys() | starts.keys()
        if names[one] >= max(MIN_NAME_SHARE * (names[one] + others[one]), 1)
        or (starts[one] >= MIN_STARTS and not others[one])
    )


def _by_stem(counts: Counter[str]) -> Counter[str]:
    """Sum the counts of words by stem, without function words; "Andes" has the stem "and"."""
    stems: Counter[str] = Counter()
    for word, count in counts.items():
        folded = "".join(tokenize(word))
        if folded not in function_words():
            stems[stem(folded)] += count
    return stems
