"""The words that two headlines share, as they stand in them: what a reader can check by eye."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from topicgraph.relate.function_words import function_words
from topicgraph.relate.text import MAX_TEXT_CHARACTERS, stem
from topicgraph.text import MARKS, UNSPACED, search_key, tokenize

MAX_SHARED_WORDS = 3
"""Words that two headlines share that are named, at most."""

SPELLED_WORD = re.compile(
    rf"(?P<unspaced>[{UNSPACED}]{{2,}})"
    rf"|(?![{UNSPACED}])[^\W_](?:(?![{UNSPACED}])[^\W_]|[{MARKS}]|['’](?=[^\W_]))*"
)
"""A run of letters of a script without spaces, or a word with the apostrophes inside."""

POSSESSIVE = re.compile("['’]s$")

HIRAGANA = re.compile(r"[\u3040-\u309f]+")
"""Inflections and particles, if there is nothing else."""


class HeadlineWords(NamedTuple):
    """The words of a headline.

    `words` maps the stem of each word to the word as it stands there, `small` each function word
    and single letter; `unspaced` are the runs of letters without spaces between words.
    """

    words: Mapping[str, str]
    small: Mapping[str, str]
    unspaced: tuple[str, ...]


@lru_cache(maxsize=1 << 12)
def split_headline(title: str) -> HeadlineWords:
    """Split a headline into its words.

    >>> split_headline("Tom’s “Rogue” is the 40th: AI").words
    {'tom': 'Tom’s', 'rogue': 'Rogue', '40th': '40th', 'ai': 'AI'}
    """
    words: dict[str, str] = {}
    small: dict[str, str] = {}
    unspaced: list[str] = []
    for match in SPELLED_WORD.finditer(title[:MAX_TEXT_CHARACTERS]):
        spelled = match[0]
        if match["unspaced"]:
            unspaced.append(spelled)
            continue
        folded = "".join(tokenize(spelled))
        base = POSSESSIVE.sub("", spelled)
        is_abbreviation = spelled.isupper() and not title.isupper()
        if len(base) > 1 and (is_abbreviation or folded not in function_words()):
            words.setdefault(stem(folded), spelled)
        else:
            small.setdefault(folded, spelled)
    return HeadlineWords(words, small, tuple(unspaced))


def find_shared_words(later: str, earlier: str, frequencies: Mapping[str, int]) -> list[str]:
    """List the words that two headlines share, the rarest first.

    A word stands as in the later headline; where the earlier has another form of it, that follows
    after a stroke.

    Args:
        later: One headline.
        earlier: The other.
        frequencies: In how many articles each stem is.

    >>> find_shared_words("Rogue class revealed", "The rogue: a class reveal", {"rogue": 9})
    ['class', 'revealed/reveal', 'Rogue']
    >>> find_shared_words("北京人工智能大会", "人工智能的未来", {})
    ['人工智能']
    """
    one, other = split_headline(later), split_headline(earlier)
    shared = [key for key in one.words if key in other.words]
    shared.sort(key=lambda key: frequencies.get(key, 0))
    runs = _shared_runs(one.unspaced, other.unspaced)
    return [*runs, *(_spell(one.words[key], other.words[key]) for key in shared)]


def describe_shared_words(later: str, earlier: str, frequencies: Mapping[str, int]) -> str:
    """Name the rarest words that two headlines share; see `find_shared_words`.

    >>> describe_shared_words("Rogue class revealed", "A rogue reveal", {})
    'both say Rogue, revealed/reveal'
    >>> describe_shared_words("The ferry sinks", "The boat is lost", {})
    'both say only small words (The)'
    >>> describe_shared_words("Ferry sinks", "Ferryboat lost", {})
    'alike in their letters'
    """
    words = ", ".join(islice(find_shared_words(later, earlier, frequencies), MAX_SHARED_WORDS))
    if words:
        return f"both say {words}"
    one, other = split_headline(later).small, split_headline(earlier).small
    small = ", ".join(islice((one[key] for key in one if key in other), MAX_SHARED_WORDS))
    return f"both say only small words ({small})" if small else "alike in their letters"


def _spell(later: str, earlier: str) -> str:
    return later if search_key(later) == search_key(earlier) else f"{later}/{earlier}"


def _shared_runs(later: Sequence[str], earlier: Sequence[str]) -> list[str]:
    """Return the longest runs of two letters or more that both have, the longest first."""
    found: dict[str, None] = {}
    for run in later:
        start = 0
        while start < len(run) - 1:
            end = start + 1
            while end < len(run) and any(run[start : end + 1] in other for other in earlier):
                end += 1
            if end - start > 1 and not HIRAGANA.fullmatch(run[start:end]):
                found[run[start:end]] = None
            start = end if end - start > 1 else start + 1
    return sorted(found, key=len, reverse=True)
