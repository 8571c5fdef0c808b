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
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from topicgraph.relate.subjects.names import Lexicon, Phrase, function_words, subject_words
from topicgraph.relate.subjects.tokens import APOSTROPHE_S, UNSPACED_LETTER, Tokens
from topicgraph.sources.calendars import date_words
from topicgraph.store.adjacency import sort_distinct

Ints = NDArray[np.int64]

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


def find_phrases(texts: Iterable[tuple[int, list[str]]]) -> set[Phrase]:
    """Return the phrases of texts: chains of neighbours that belong together.

    Args:
        texts: The article and the units of each text; the texts of an article follow one another.

    >>> texts = [(row, f"the skill tree of {row}".split()) for row in range(3)]
    >>> find_phrases(texts)
    {('skill', 'tree')}
    """
    number_of: dict[str, int] = {}
    units = array("i")
    articles: list[int] = []
    sizes: list[int] = []
    for article, text in texts:
        units.extend([number_of.setdefault(unit, len(number_of)) for unit in text])
        articles.append(article)
        sizes.append(len(text))
    names = list(number_of)
    found = _find_strong_runs(
        np.frombuffer(units, np.int32).astype(np.int64),
        np.repeat(np.arange(len(sizes)), sizes),
        np.array(articles, np.int64),
        np.fromiter(map(_classify, names), np.int64, len(names)),
    )
    phrases = ([names[number] for number in units[start:end]] for start, end in found)
    return {tuple(phrase) for phrase in phrases if _has_right_length(phrase)}


def _has_right_length(phrase: list[str]) -> bool:
    limit = MAX_LETTERS if _is_unspaced(phrase[0]) else MAX_WORDS
    return len(phrase) <= limit and not VERBAL.fullmatch(phrase[0])


def _find_strong_runs(
    units: Ints, text: Ints, article_of: Ints, kinds: Ints
) -> Iterator[tuple[int, int]]:
    """Yield start and end of the longest chains of neighbours that belong together.

    Args:
        units: The units of all texts, one after the other, as numbers.
        text: The text of each unit.
        article_of: The article of each text.
        kinds: What each number is to a phrase.
    """
    article, kind, count = article_of[text], kinds[units], len(kinds)
    content = np.flatnonzero(kind != OTHER)
    single = _count_articles(units[content], article[content], count)
    # Neighbours have nothing between them: they are of one text, and both spaced or both not.
    is_pair = (text[1:] == text[:-1]) & (kind[1:] == kind[:-1]) & (kind[1:] != OTHER)
    places = np.flatnonzero(is_pair)
    one, other = units[places], units[places + 1]
    _, pair = np.unique(one * count + other, return_inverse=True)
    both = _count_articles(pair, article[places], int(pair.max(initial=-1)) + 1)[pair]
    rarer = np.minimum(single[one], single[other])
    strong = places[(both >= MIN_ARTICLES) & (both >= MIN_STRENGTH * rarer)]
    starts = strong[np.diff(strong, prepend=-2) != 1]
    lasts = strong[np.diff(strong, append=len(units) + 1) != 1]
    yield from zip(starts.tolist(), (lasts + 2).tolist(), strict=True)


def _count_articles(numbers: Ints, articles: Ints, count: int) -> Ints:
    """Count in how many articles each number occurs."""
    keys = sort_distinct(articles * max(count, 1) + numbers)
    return np.bincount(keys % max(count, 1), minlength=count)


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
