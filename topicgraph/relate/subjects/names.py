"""Names: capitalised sequences, where case tells them from other words.

The first pass collects the capitalised sequences of sentence-case texts as candidates. The second
counts how each candidate is written wherever it occurs: a name keeps its capitals in the middle of
a sentence. Headlines in title case are evidence of neither, but are read for known names.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from topicgraph.identity import reference
from topicgraph.relate.subjects.tokens import (
    APOSTROPHE_S,
    SENTENCE_START,
    Tokens,
    has_inner_capital,
    is_abbreviation,
    is_capitalised,
)
from topicgraph.sources.calendars import date_words

Phrase = tuple[str, ...]
"""The keys of the tokens of a name or phrase."""

MAX_WORDS = 6
"""Words of a name; a longer capitalised sequence is a title."""

MIN_CAPITAL_SHARE = 0.8
"""Share of the occurrences that tell in which a name has its capitals."""

MIN_SINGLE_EVIDENCE = 2
"""Articles in which case shows that a single word is a name; an inner capital shows it at once."""

MIN_CAREFUL_EVIDENCE = 2
"""Articles in which case shows that a phrase is a name that begins or ends with a common word, or
has an 's inside."""

COMPOUND_RATIO = 4
"""A sequence of two names that are each this many times as frequent is not a name of its own."""

HEAD_SHARE = 0.7
"""A name with an 's ("Baldur's Gate", "McDonald's") makes up this share of all uses of its head."""

MIN_POSSESSIVE = 5
"""Articles in which a name ends in 's: in fewer it may well be a possessive each time."""

MAX_CAPITALS = 6
"""Letters of a word that is a name although it is always in capitals ("UNICEF"); a longer one is
emphasis."""

CONTRACTION = re.compile(r".+['’](?:m|ve|d|ll|re|t)")
"""A pronoun or an auxiliary with what is joined to it: "I’m", "They’ve"."""

AND = frozenset({"and", "und", "et", "y", "e"})
"""Words that join two names; "&" joins the parts of one."""


@lru_cache(maxsize=1)
def subject_words() -> dict[str, frozenset[str]]:
    """Return the lists of `data/subject_words.yaml`."""
    lists = reference.read_words("subject_words")
    return {name: frozenset(words) for name, words in lists.items()}


@lru_cache(maxsize=1)
def _excluded() -> frozenset[str]:
    lists = subject_words()
    return lists["common"] | lists["demonyms"] | lists["honorifics"] | date_words()


@dataclass(slots=True)
class Evidence:
    """How often a candidate occurs, and how it is written.

    `articles`, and `capitals` of the `telling` ones, count articles; `several_outlets` is whether
    more than one outlet has it; `spellings` counts how it is written.
    """

    articles: int = 0
    capitals: int = 0
    telling: int = 0
    outlet: int = -1
    several_outlets: bool = False
    last_article: int = -1
    spellings: dict[str, int] = field(default_factory=dict)


def find_candidates(tokens: Tokens, all_nouns: bool) -> Iterator[Phrase]:
    """Yield the capitalised sequences of one text, and their parts that may be names.

    Args:
        tokens: The text.
        all_nouns: The language capitalises every noun: a single word needs an inner capital.
    """
    words, keys = tokens.words, tokens.keys
    if not tokens.reliable:
        if tokens.capitals:
            for word, key in zip(words, keys, strict=True):
                if has_inner_capital(word) or is_abbreviation(word):
                    yield (key,)
        return
    for start, end in _capitalised_runs(words, keys):
        at_start = start == 0 or words[start - 1] in SENTENCE_START
        for part in _parts(keys, start, end):
            begin, stop = part
            single = stop - begin == 1
            if single and all_nouns and not _is_marked(words[begin]):
                continue
            if single and at_start and begin == start and not _is_marked(words[begin]):
                continue  # every first word has a capital
            yield tuple(keys[begin:stop])
        if at_start and end - start > 2:
            yield from (tuple(keys[b:e]) for b, e in _parts(keys, start + 1, end))


def _is_marked(word: str) -> bool:
    return has_inner_capital(word) or is_abbreviation(word)


def _capitalised_runs(words: list[str], keys: list[str]) -> Iterator[tuple[int, int]]:
    """Yield start and end of the maximal sequences of capitalised words.

    A number may follow a capitalised word; a connector or 's may stand between two of them.
    """
    connectors = subject_words()["connectors"]
    at, count = 0, len(words)
    while at < count:
        if not _opens(words[at]):
            at += 1
            continue
        start, end = at, at + 1
        while end < count:
            word = words[end]
            if _opens(word) or _is_ordinal_number(word):
                end += 1
            elif (word == "&" or keys[end] in connectors or word == APOSTROPHE_S) and (
                ahead := _skip_connectors(words, keys, end)
            ):
                end = ahead
            else:
                break
        yield start, end
        at = end


@lru_cache(maxsize=1 << 16)
def _opens(word: str) -> bool:
    return word[0].isalpha() and is_capitalised(word)


def _is_ordinal_number(word: str) -> bool:
    """Tell whether a number may belong to a name: "4", "360", "2.0"; not a year or an amount."""
    return word.replace(".", "").isdecimal() and len(word) <= 3


def _skip_connectors(words: list[str], keys: list[str], at: int) -> int:
    """Return the place after the capitalised word that follows connectors, or 0."""
    connectors = subject_words()["connectors"]
    for ahead in (at + 1, at + 2):
        if ahead >= len(words):
            return 0
        if _opens(words[ahead]):
            return ahead + 1
        if keys[ahead] not in connectors:
            return 0
    return 0


def _parts(keys: list[str], start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a sequence without titles and dates around it, and its parts at connectors and 's."""
    yield from _trimmed(keys, start, end)
    connectors = subject_words()["connectors"] | {"&", APOSTROPHE_S}
    begin = start
    inner = [place for place in range(start, end) if keys[place] in connectors]
    for place in [*inner, end] if inner else []:
        if place > begin:
            yield from _trimmed(keys, begin, place)
        begin = place + 1
    if end + 1 < len(keys) and keys[end] == APOSTROPHE_S and keys[end + 1][0].isalnum():
        yield from ((begin, end + 1) for begin, stop in _trimmed(keys, start, end) if stop == end)


def _trimmed(keys: list[str], start: int, end: int) -> Iterator[tuple[int, int]]:
    before, after = _edges()
    while start < end and (keys[start] in before or not keys[start][0].isalnum()):
        start += 1
    while end > start and (keys[end - 1].casefold() in after or not keys[end - 1][0].isalnum()):
        end -= 1
    if 0 < end - start <= MAX_WORDS:
        yield start, end


ARTICLE_LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl")
"""Languages whose function words are taken off the front of a capitalised sequence."""


@lru_cache(maxsize=1)
def _edges() -> tuple[frozenset[str], frozenset[str]]:
    """Return the folded words that do not belong to a name before and after them."""
    lists = subject_words()
    around = date_words() | lists["connectors"]
    before = around | lists["honorifics"] | function_words(*ARTICLE_LANGUAGES)
    return before, around | lists["forms"]


@lru_cache(maxsize=4)
def function_words(*languages: str) -> frozenset[str]:
    """Return the function words of some languages, by default of all."""
    return frozenset(
        word
        for word, of in reference.languages_of_word().items()
        if not languages or not set(languages).isdisjoint(of)
    )


class Lexicon:
    """Phrases by their first token, to find them in texts."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self.phrases = set(phrases)
        lengths: dict[str, set[int]] = defaultdict(set)
        for phrase in self.phrases:
            lengths[phrase[0]].add(len(phrase))
        self._lengths = {first: sorted(sizes, reverse=True) for first, sizes in lengths.items()}

    def occurrences(self, keys: list[str]) -> Iterator[tuple[int, int, Phrase]]:
        """Yield start, end and phrase of every occurrence; they may overlap."""
        lengths = self._lengths
        if lengths.keys().isdisjoint(keys):
            return
        for start in [place for place, key in enumerate(keys) if key in lengths]:
            for size in lengths[keys[start]]:
                phrase = tuple(keys[start : start + size])
                if phrase in self.phrases:
                    yield start, start + size, phrase

    def longest(self, keys: list[str]) -> Iterator[tuple[int, int, Phrase]]:
        """Yield the occurrences from the left that do not overlap, the longest at each place."""
        free = 0
        for start, end, phrase in self.occurrences(keys):
            if start >= free:
                free = end
                yield start, end, phrase


def count_evidence(
    texts: Iterable[tuple[int, int, Tokens]], lexicon: Lexicon
) -> dict[Phrase, Evidence]:
    """Count how each candidate is written in all texts.

    Args:
        texts: Article, outlet and tokens; the texts of an article follow one another.
        lexicon: The candidates.
    """
    evidence = {phrase: Evidence() for phrase in sorted(lexicon.phrases)}
    for article, outlet, tokens in texts:
        for start, end, phrase in lexicon.occurrences(tokens.keys):
            entry = evidence[phrase]
            capitalised = _is_written_as_name(tokens.words, start, end)
            if entry.last_article != article:
                entry.last_article = article
                entry.articles += capitalised or not tokens.reliable
                if tokens.reliable and capitalised is not None:
                    entry.telling += 1
                    entry.capitals += capitalised
            if entry.outlet < 0:
                entry.outlet = outlet
            entry.several_outlets |= entry.outlet != outlet
            if capitalised:
                spelling = spell(tokens.words[start:end])
                entry.spellings[spelling] = entry.spellings.get(spelling, 0) + 1
    return evidence


def _is_written_as_name(words: list[str], start: int, end: int) -> bool | None:
    """Tell whether an occurrence has its capitals; None where it is the first word."""
    connectors = subject_words()["connectors"]
    inside = [
        word
        for word in words[start:end]
        if word[0].isalpha() and not (word.islower() and word in connectors)
    ]
    at_start = start == 0 or words[start - 1] in SENTENCE_START
    if at_start and inside and not _is_marked(inside[0]):
        inside = inside[1:]
        if not inside:
            return None if words[start][0].isupper() else False
    return all(map(is_capitalised, inside))


def spell(words: list[str]) -> str:
    """Put the words of a name together as they were written."""
    return " ".join(words).replace(" " + APOSTROPHE_S, "’s")


def choose_names(evidence: dict[Phrase, Evidence], several_outlets: bool) -> dict[Phrase, Evidence]:
    """Return the candidates that are names.

    Args:
        evidence: How the candidates are written.
        several_outlets: Whether a name needs more than one outlet.
    """
    names = {
        phrase: entry
        for phrase, entry in evidence.items()
        if entry.articles >= 2
        and (entry.several_outlets or not several_outlets)
        and _is_name(phrase, entry)
    }
    return {
        phrase: entry
        for phrase, entry in names.items()
        if not _is_compound(phrase, entry, evidence, names)
    }


def _is_name(phrase: Phrase, entry: Evidence) -> bool:
    lists, excluded = subject_words(), _excluded()
    words = [key.casefold() for key in phrase]
    if len(phrase) == 1:
        (key,) = phrase
        if key.isupper() and is_abbreviation(key):
            return words[0] not in lists["capitals"] and (
                key in ABBREVIATED_WORDS
                or not (words[0] in excluded or words[0] in function_words("en"))
            )
        if words[0] in excluded or words[0] in function_words() or len(key) < 3:
            return False
        if _is_no_single_name(key, entry):
            return False
        marked = any(has_inner_capital(spelling) for spelling in entry.spellings)
        if not marked and entry.capitals < MIN_SINGLE_EVIDENCE:
            return False
        if marked and not entry.telling:
            return True
    elif all(word in excluded or not word[0].isalpha() or len(word) == 1 for word in words):
        return False
    needs_care = words[0] in excluded or words[-1] in excluded or APOSTROPHE_S in words
    if len(phrase) > 1 and needs_care and entry.capitals < MIN_CAREFUL_EVIDENCE:
        return False
    return entry.capitals >= 1 and entry.capitals >= MIN_CAPITAL_SHARE * entry.telling


def _is_no_single_name(key: str, entry: Evidence) -> bool:
    """Tell whether a word is a number, a contraction, or emphasis in capitals."""
    if not any(map(str.isalpha, key)) or CONTRACTION.fullmatch(key):
        return True
    return all(len(it) > MAX_CAPITALS and it.isupper() for it in entry.spellings)


ABBREVIATED_WORDS = frozenset({"US", "IT", "WHO", "UN"})
"""Abbreviations that are spelled as common words are in capitals."""


def _is_compound(
    phrase: Phrase,
    entry: Evidence,
    evidence: dict[Phrase, Evidence],
    names: dict[Phrase, Evidence],
) -> bool:
    """Tell whether a phrase is only two names side by side, or a name and what belongs to it."""
    if APOSTROPHE_S in phrase:
        at = phrase.index(APOSTROPHE_S)
        if at == len(phrase) - 1 and entry.articles < MIN_POSSESSIVE:
            return True
        parts = (evidence.get(phrase[:at]), evidence.get(phrase[at + 1 :]))
        return any(part and entry.articles < HEAD_SHARE * part.articles for part in parts)
    connectors = subject_words()["connectors"]
    for at in range(1, len(phrase)):
        left, right = phrase[:at], phrase[at:]
        while right and right[0] in connectors:
            right = right[1:]
        one, other = names.get(left), names.get(right)
        if phrase[at] in AND and (one or other) and _are_capitalised(evidence, left, right):
            return True
        if one and other and min(one.articles, other.articles) >= COMPOUND_RATIO * entry.articles:
            return True
    return False


def _are_capitalised(evidence: dict[Phrase, Evidence], *phrases: Phrase) -> bool:
    """Tell whether phrases are written with capitals, however rare they are."""
    entries = [evidence.get(phrase) for phrase in phrases]
    return all(
        entry is not None and 0 < MIN_CAPITAL_SHARE * entry.telling <= entry.capitals
        for entry in entries
    )
