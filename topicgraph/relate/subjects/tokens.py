"""Tokens of a text with their case, and whether case tells names from other words in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from topicgraph.identity import reference
from topicgraph.text import MARKS, UNSPACED

MAX_CHARACTERS = 300
"""Characters of a title or excerpt that are read, as for similarity."""

POSSESSIVE = re.compile(r"['’`](?:s\b|(?=\s|$))")
APOSTROPHE_S = "'s"
ELISION = re.compile(
    r"\b([cdjlmnst]|qu|jusqu|lorsqu|puisqu|all|dall|dell|nell|quell|sull|un)['’](?=[^\W\d_])"
)
"""An article or a preposition that Romance languages join to the next word: "l’Allemagne"."""
ADDRESS = re.compile(r"https?://\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|co)\b\S*|[@#]\w+")
"""Web and mail addresses, and the handles and hashtags of posts."""


_LETTER = rf"(?![{UNSPACED}])[^\W_]"
TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}"  # U.S.
    rf"|{APOSTROPHE_S}"
    rf"|{_LETTER}(?:{_LETTER}|[{MARKS}]|[.&'’](?={_LETTER})|-(?=[A-Z0-9]))*\+{{0,2}}"
    rf"|[{UNSPACED}]+"
    r"|[^\w\s]"
)
"""A word, a run of letters of a script without spaces, or a sign. A hyphen joins only what goes on
in a capital or a digit: "GPT-3", but "AI-powered" is "AI" and what follows."""

CODE = re.compile(r"[^\W\d_][0-9]+[^\W\d_]")
"""Digits inside letters, as in a user's name or a video's id."""

SENTENCE_START = frozenset(".!?:…“”\"«»‹›„‘’'(|—–/•-*+#>\\")
"""Signs after which any word may have a capital; the last are those of items in a list."""

MIN_CONTENT_LETTERS = 4
"""A shorter word is lower-case in many title styles."""

MAX_UPPER_SHARE = 0.4
"""In a text of more words in capitals than this, capitals say nothing."""

CASELESS_NOUNS = frozenset({"de", "lb"})
"""Languages that capitalise every noun: a single capitalised word is not a name there."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one text.

    `keys` are what names are compared by; `units`, what phrases are: folded words, and the letters
    of scripts without spaces. `reliable` says whether case tells names from other words, `capitals`
    whether words in capitals are abbreviations.
    """

    words: list[str]
    keys: list[str]
    units: list[str]
    reliable: bool
    capitals: bool


@lru_cache(maxsize=1 << 16)
def token_key(word: str) -> str:
    """Fold a token for comparison; an abbreviation stays in capitals: "US" is not "us".

    >>> token_key("Blizzard"), token_key("U.S."), token_key("COVID-19")
    ('blizzard', 'US', 'covid-19')
    """
    if is_abbreviation(word):
        return word.replace(".", "")
    return word.casefold()


UNSPACED_LETTER = re.compile(rf"[{UNSPACED}]")


def _split_into_units(keys: list[str], text: str) -> list[str]:
    if text.isascii() or not UNSPACED_LETTER.search(text):
        if not any(map(str.isupper, keys)):
            return keys
        return [key.casefold() for key in keys]
    units: list[str] = []
    for key in keys:
        if UNSPACED_LETTER.match(key):
            units.extend(key)
        else:
            units.append(key.casefold())
    return units


MAX_ABBREVIATION = 5
"""Letters of an abbreviation; longer words in capitals are folded."""


def is_abbreviation(word: str) -> bool:
    """Tell whether a word is in capitals and short: "US", "PS5", "U.K."."""
    bare = word.replace(".", "")
    return bare.isupper() and 2 <= len(bare) <= MAX_ABBREVIATION


@lru_cache(maxsize=1 << 16)
def has_inner_capital(word: str) -> bool:
    """Tell whether a word is spelled as only names are: "iPhone", "OpenAI"; not "Self-Driving"."""
    first = word.partition("-")[0]
    return first[1:] != first[1:].lower() and not first.isupper() and not CODE.search(first)


@lru_cache(maxsize=1 << 16)
def is_capitalised(word: str) -> bool:
    """Tell whether a word starts with a capital, or has one inside."""
    return word[0].isupper() or has_inner_capital(word)


LOWER, CAPITALS, CAPITALISED = 1, 2, 3
"""How a word of content is written; 0 for other words."""


@lru_cache(maxsize=1 << 16)
def _classify_case(word: str) -> int:
    if len(word) < MIN_CONTENT_LETTERS or not word[0].isalpha():
        return 0
    if word.isupper():
        return CAPITALS
    if word.islower():
        return 0 if word in reference.languages_of_word() else LOWER
    return 0 if has_inner_capital(word) else CAPITALISED


HAS_ADDRESS = re.compile(r"[@#]|://|\.(?:com|org|co)\b")


def read_tokens(text: str) -> Tokens:
    """Split a text into tokens, and judge what case says in it.

    Case tells names from other words where at least two words of content are lower-case, and no
    fewer than half as many as are capitalised: not in headlines in title case.

    >>> read_tokens("Blizzard's next Diablo is delayed again").keys
    ['blizzard', "'s", 'next', 'diablo', 'is', 'delayed', 'again']
    >>> read_tokens("Blizzard Delays Diablo Again").reliable
    False
    """
    if len(text) >= MAX_CHARACTERS:  # the last word may be cut, here or in the table
        text = text[:MAX_CHARACTERS].rpartition(" ")[0] or text[:MAX_CHARACTERS]
    if HAS_ADDRESS.search(text):
        text = ADDRESS.sub(" | ", text)
    if "'" in text or "’" in text:
        text = ELISION.sub(r"\1 ", POSSESSIVE.sub(" " + APOSTROPHE_S, text))
    words = TOKEN.findall(text)
    cases = list(map(_classify_case, words))
    lower, capitals = cases.count(LOWER), cases.count(CAPITALS)
    before_capitalised = [
        before for before, case in zip(words, cases[1:], strict=False) if case == CAPITALISED
    ]
    upper = sum(word not in SENTENCE_START for word in before_capitalised)
    keys = list(map(token_key, words))
    return Tokens(
        words,
        keys,
        _split_into_units(keys, text),
        lower >= 2 and lower * 2 >= upper and capitals <= lower,
        capitals <= MAX_UPPER_SHARE * max(lower + upper + capitals, 1),
    )
