"""Phrases: words that recur side by side at several outlets; terms, and scripts without case.

Two neighbouring words belong together if a large share of the articles with the rarer one have
both. A phrase is a chain of such words, so time and memory are linear in the length of the texts.
In scripts without spaces the neighbours are letters, and a chain of them is a word.

A phrase is a term if many different words come before and after it: the accessor
variety of H. Feng, K. Chen, X. Deng and W. Zheng, "Accessor variety criteria for Chinese word
extraction", Computational Linguistics 30 (2004), 75. Where words have spaces, what follows is
mostly a function word or a sign, as after a noun.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby, pairwise

from topicgraph.relate.subjects.names import Lexicon, Phrase, function_words, subject_words
from topicgraph.relate.subjects.tokens import APOSTROPHE_S, UNSPACED_LETTER, Tokens
from topicgraph.sources.calendars import date_words

MIN_ARTICLES, MIN_OUTLETS = 3, 3
"""Articles and outlets that have a phrase."""

MIN_STRENGTH = 0.25
"""Share of the articles of the rarer of two neighbours that have both."""

MAX_LETTERS, MAX_WORDS = 12, 3
"""Letters of a phrase in a script without spaces; words of any other phrase."""

MIN_VARIETY = 3
"""Different neighbours of a phrase on each side; the ends of a text count as one each time."""

MIN_NOUN_SHARE = 0.5
"""Share of a phrase's occurrences that a function word, a sign or the end of the text follows."""

MIN_LOWER_SHARE = 0.5
"""Share of a phrase's occurrences in sentence case without a capital: else it may be a name."""

HIRAGANA = re.compile(r"[\u3040-\u309f]")
VERBAL = re.compile(r".+ly|.+ing")
"""English adverbs and verbs: a phrase that begins with one is not a term."""


@lru_cache(maxsize=1)
def _linking_words() -> frozenset[str]:
    return function_words() | {APOSTROPHE_S}


@lru_cache(maxsize=1)
def _stop_words() -> frozenset[str]:
    """Return the words that no phrase contains."""
    lists = subject_words()
    return (
        _linking_words() | date_words() | lists["common"] | lists["honorifics"] | lists["demonyms"]
        | lists["forms"] | lists["signs"] | lists["connectors"]
    )  # fmt: skip


OTHER, SPACED, UNSPACED = range(3)
"""What a unit is to a phrase: no word of content; a word of content; such a letter of a script
without spaces."""


@lru_cache(maxsize=1 << 17)
def _classify(unit: str) -> int:
    if unit in _stop_words() or not unit[0].isalpha():
        return OTHER
    if _is_unspaced(unit):
        return OTHER if HIRAGANA.match(unit) else UNSPACED
    return SPACED if len(unit) > 1 else OTHER


def _is_unspaced(unit: str) -> bool:
    return not unit.isascii() and UNSPACED_LETTER.match(unit) is not None


def _chains(units: list[str]) -> Iterator[list[str]]:
    """Yield the sequences of words of content, and of letters, between which nothing stands."""
    for kind, chain in groupby(units, _classify):
        if kind != OTHER:
            yield list(chain)


@dataclass(slots=True)
class Neighbours:
    """In how many articles units occur, alone and side by side."""

    single: Counter[str] = field(default_factory=Counter)
    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)

    def add(self, texts: Iterable[list[str]]) -> None:
        """Count the texts of one article."""
        chains = [chain for units in texts for chain in _chains(units)]
        self.single.update({unit for chain in chains for unit in chain})
        self.pairs.update({pair for chain in chains for pair in pairwise(chain)})

    def strong_pairs(self) -> frozenset[tuple[str, str]]:
        """Return the neighbours that belong together."""
        return frozenset(
            (one, other)
            for (one, other), count in self.pairs.items()
            if count >= MIN_ARTICLES
            and count >= MIN_STRENGTH * min(self.single[one], self.single[other])
        )


def find_phrases(units: list[str], strong: frozenset[tuple[str, str]]) -> Iterator[Phrase]:
    """Yield the phrases of a text: chains of neighbours that belong together."""
    if strong.isdisjoint(pairwise(units)):  # as most texts
        return
    for chain in _chains(units):
        start = 0
        for end in range(1, len(chain) + 1):
            if end == len(chain) or (chain[end - 1], chain[end]) not in strong:
                limit = MAX_LETTERS if _is_unspaced(chain[start]) else MAX_WORDS
                if 2 <= end - start <= limit and not VERBAL.fullmatch(chain[start]):
                    yield tuple(chain[start:end])
                start = end


@dataclass(slots=True)
class Contexts:
    """Where a phrase occurs: its neighbours, its outlets, and how it is written."""

    before: set[str] = field(default_factory=set)
    after: set[str] = field(default_factory=set)
    outlets: set[int] = field(default_factory=set)
    articles: int = 0
    last_article: int = -1
    occurrences: int = 0
    followed: int = 0
    telling: int = 0
    lower: int = 0


def count_contexts(
    texts: Iterable[tuple[int, int, Tokens]], lexicon: Lexicon
) -> dict[Phrase, Contexts]:
    """Collect where the phrases of a lexicon occur; the texts of an article follow one another."""
    contexts = {phrase: Contexts() for phrase in sorted(lexicon.phrases)}
    for article, outlet, tokens in texts:
        units = tokens.units
        for start, end, phrase in lexicon.occurrences(units):
            entry = contexts[phrase]
            # An elided article ("l’intelligence artificielle") stands before every noun.
            left = start - 1 if start < 2 or len(units[start - 1]) > 1 else start - 2
            before = units[left] if left >= 0 else f"{article}<"
            after = units[end] if end < len(units) else f">{article}"
            entry.articles += entry.last_article != article
            entry.last_article = article
            entry.occurrences += 1
            entry.followed += _classify(after) == OTHER and not after.isdecimal()
            if len(entry.before) < MIN_VARIETY:
                entry.before.add(before)
            if len(entry.after) < MIN_VARIETY:
                entry.after.add(after)
            if len(entry.outlets) < MIN_OUTLETS:
                entry.outlets.add(outlet)
            if tokens.reliable and len(units) == len(tokens.words):
                entry.telling += 1
                entry.lower += all(word.islower() for word in tokens.words[start:end])
    return contexts


def choose_phrases(contexts: dict[Phrase, Contexts], outlets: int) -> dict[Phrase, Contexts]:
    """Return the phrases that stand for a thing.

    Args:
        contexts: Where the phrases occur.
        outlets: How many outlets the folder has: a small one cannot have as many as is asked for.
    """
    return {
        phrase: entry
        for phrase, entry in contexts.items()
        if entry.articles >= MIN_ARTICLES
        and len(entry.outlets) >= min(MIN_OUTLETS, outlets)
        and min(len(entry.before), len(entry.after)) >= MIN_VARIETY
        and (_is_unspaced(phrase[0]) or _is_noun_phrase(phrase, entry))
    }


def _is_noun_phrase(phrase: Phrase, entry: Contexts) -> bool:
    """Tell whether a phrase is used as a noun; where a script has no case, variety must do."""
    if phrase[0].lower() == phrase[0].upper():
        return True
    is_noun = entry.followed >= MIN_NOUN_SHARE * entry.occurrences
    return is_noun and entry.telling > 0 and entry.lower >= MIN_LOWER_SHARE * entry.telling


def spell_phrase(phrase: Phrase) -> str:
    """Put a phrase together: with spaces, unless its script has none.

    >>> spell_phrase(("machine", "learning")), spell_phrase(("人", "工"))
    ('machine learning', '人工')
    """
    return ("" if _is_unspaced(phrase[0]) else " ").join(phrase)
