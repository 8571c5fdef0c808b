"""Function words as texts are compared, and those of languages that only a part of a folder is in.

Frequency tells the function words of a folder's main language. Those of another language are rare
in the folder and would make any two articles in that language alike: "les", "des", "dans". Which
they are is told by the other words of the texts that they stand in: "war" beside "der" and "und".
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from topicgraph.identity.reference import languages_of_word
from topicgraph.relate.text import stem
from topicgraph.text import search_key

MIN_SHARE = 0.25
"""A folder is partly in a language if it has this share of the function words that only this
language has; of other languages it has up to .15, by chance and in names."""


MINORITY_WEIGHT = 0.05
"""What such a word of an excerpt counts, of what its rarity would make it."""


@lru_cache(maxsize=1)
def function_words() -> frozenset[str]:
    """Return the function words of all languages, folded as the words of texts are.

    >>> {"the", "apres"} <= function_words()
    True
    """
    return frozenset(search_key(word) for word in languages_of_word())


@lru_cache(maxsize=1)
def _stems_by_language() -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    """Map each language to the stems of its function words, and those that no other has."""
    stems: dict[str, set[str]] = defaultdict(set)
    for word, languages in languages_of_word().items():
        for language in languages:
            stems[language].add(stem(search_key(word)))
    languages_with = Counter(one for found in stems.values() for one in found)
    return {
        language: (
            frozenset(found),
            frozenset(one for one in found if languages_with[one] == 1),
        )
        for language, found in stems.items()
    }


def find_minority_words(texts: Any, stems: Sequence[str]) -> frozenset[str]:
    """Return the stems of the function words of a folder's other languages.

    Args:
        texts: n × stems, a `csr_array`: which article has which stem.
        stems: The stems that the folder has.

    Example:
        >>> from scipy.sparse import csr_array
        >>> stems = ["the", "of", "war", "ferry", "der", "und"]
        >>> english, german = [1, 1, 1, 1, 0, 0], [0, 0, 1, 0, 1, 1]
        >>> words = find_minority_words(csr_array([english, german]), stems)
        >>> "der" in words, "war" in words, "ferry" in words
        (True, True, False)
        >>> "war" in find_minority_words(csr_array([english, english, english, german]), stems)
        False
    """
    return _find_frequent_minorities(stems) | _find_words_in_context(texts, stems)


MIN_FUNCTION_WORDS = 2
"""Different function words of a language from which an article may be in it."""

MIN_SHARE_IN_CONTEXT = 0.5
"""Share of the articles with a word that must be in a language in which it is a function word."""


def _find_words_in_context(texts: Any, stems: Sequence[str]) -> frozenset[str]:
    """Return the function words of the languages, but English, that the articles around them show.

    An article may be in each language of which it has the most different function words.
    """
    languages = sorted(_stems_by_language())
    of_language = [_stems_by_language()[language][0] for language in languages]
    of_any = frozenset[str]().union(*of_language)
    columns = np.array([n for n, one in enumerate(stems) if one in of_any], np.int64)
    if not len(columns):
        return frozenset()
    is_word = np.array([[stems[n] in own for own in of_language] for n in columns])
    used = texts[:, columns]
    counts = (used > 0).astype(np.float32) @ is_word.astype(np.float32)
    most = counts.max(axis=1)
    is_other = (most >= MIN_FUNCTION_WORDS) & (most > counts[:, languages.index("en")])
    bits: NDArray[np.uint64] = np.uint64(1) << np.arange(len(languages), dtype=np.uint64)
    shown = ((counts == most[:, None]) & is_other[:, None]) @ bits
    entries = used.tocoo()
    fits = (shown[entries.row] & (is_word @ bits)[entries.col]) != 0
    total = np.bincount(entries.col, minlength=len(columns))
    share = np.bincount(entries.col, fits, minlength=len(columns)) / np.maximum(total, 1)
    return frozenset(stems[n] for n in columns[share >= MIN_SHARE_IN_CONTEXT])


def _find_frequent_minorities(stems: Collection[str]) -> frozenset[str]:
    present = frozenset(stems)
    share = {
        language: len(own & present) / max(len(own), 1)
        for language, (_, own) in _stems_by_language().items()
    }
    main = max(share, key=lambda language: (share[language], language))
    return frozenset(
        one
        for language, (found, _) in _stems_by_language().items()
        if language != main and share[language] >= MIN_SHARE
        for one in found
    )
