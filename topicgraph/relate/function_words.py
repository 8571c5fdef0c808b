"""Function words as texts are compared, and those of languages that only a part of a folder is in.

Frequency tells the function words of a folder's main language. Those of another language are rare
in the folder and would make any two articles in that language alike: "les", "des", "dans".
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection
from functools import lru_cache

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


def find_minority_words(stems: Collection[str]) -> frozenset[str]:
    """Return the stems of the function words of a folder's other languages.

    Args:
        stems: The stems that the folder has.

    >>> sorted(find_minority_words(["the", "ferry"]))
    []
    """
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
