"""Texts: cleaned, folded for comparison, split into words, turned into slugs. Pure functions.

This is the one place that decides when two spellings count as the same: `identity_key` for what is
one thing, `search_key` for what a reader may type to find it.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from functools import cache, lru_cache

CACHE_SIZE = 1 << 16
"""Texts whose folded forms are remembered: names and words recur in thousands of articles."""

MAX_FOLDED_LENGTH = 2_000
"""Characters of a text that are folded: normalizing a long run of combining marks takes seconds."""

# --- cleaning -------------------------------------------------------------------------------------

UNPRINTABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]+"
)


def is_web(text: str) -> bool:
    """Tell whether a text looks like an http or https URL.

    >>> is_web("HTTPS://a.example/x"), is_web("mailto:a@b.example")
    (True, False)
    """
    return text.lstrip()[:8].lower().startswith(("http://", "https://"))


def clean(text: str, limit: int) -> str:
    """Put a text on one line, without control and direction characters, cut to `limit` characters.

    >>> clean(" a" + chr(10) + "b" + chr(0x202E) + " ", 10)
    'a b'
    """
    if text.isprintable() and "  " not in text and len(text) <= limit:
        return text.strip(" ")
    text = text[: limit * 2]
    if UNPRINTABLE.search(text):
        text = UNPRINTABLE.sub(" ", text)
    if "  " in text or text != text.strip() or "\xa0" in text:
        text = " ".join(text.split())
    return text[:limit].rstrip(" ")


def digest_text(text: str) -> str:
    """Return a digest of a text, whatever its white space; "" for an empty one.

    >>> digest_text("Some  text") == digest_text("Some text"), digest_text(" ")
    (True, '')
    """
    words = " ".join(text.split()).encode("utf-8", "replace")
    return hashlib.blake2b(words, digest_size=8).hexdigest() if words else ""


# --- keys: when two spellings are the same -------------------------------------------------------


@lru_cache(maxsize=CACHE_SIZE)
def identity_key(text: str) -> str:
    """Fold a text for identity: without regard to case, and to how accents are encoded.

    >>> identity_key("AÑO") == identity_key("an\u0303o"), identity_key("año") == identity_key("ano")
    (True, False)
    """
    if text.isascii():
        return text.casefold()
    composed = unicodedata.normalize("NFC", text[:MAX_FOLDED_LENGTH])
    return unicodedata.normalize("NFC", composed.casefold())


ACCENTS = re.compile(
    r"(?<=[a-zß-ɏͰ-Ͽ])[\u0300-\u036f]+"  # Latin and Greek letters: accents
    r"|[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]+"  # Hebrew: points
    r"|[\u064b-\u0652\u0670]+"  # Arabic: vowel signs
)
"""Marks that a reader may leave out. Other marks make another letter: Japanese voicing marks, the
vowel signs of India, the tones of Thai, the breve of Cyrillic й, the tilde of ñ."""

TILDE = "\u0303"

STROKES = str.maketrans("łøđħŧı", "lodhti")
"""Letters with a stroke, and i without its dot, which other keyboards lack."""


@lru_cache(maxsize=CACHE_SIZE)
def search_key(text: str) -> str:
    """Fold a text for finding: without regard to case and accents.

    Only for finding: two things are never the same because their search keys are.

    >>> search_key("Le Lézard"), search_key("STRASSE") == search_key("Straße")
    ('le lezard', True)
    >>> search_key("El Niño"), search_key("パリ") == search_key("バリ")
    ('el niño', False)
    """
    if text.isascii():
        return text.casefold()
    decomposed = unicodedata.normalize("NFKD", text[:MAX_FOLDED_LENGTH]).casefold()
    decomposed = decomposed.translate(STROKES)

    def fold(match: re.Match[str]) -> str:
        before = match.string[match.start() - 1 : match.start()]
        return TILDE if before == "n" and TILDE in match[0] else ""

    return unicodedata.normalize("NFC", ACCENTS.sub(fold, decomposed))


def drop_accents(text: str) -> str:
    """Write a text in the letters of a domain, which have no accents.

    >>> drop_accents("El País")
    'El Pais'
    """
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(char for char in decomposed if not unicodedata.combining(char))


MARKS = "".join(
    char
    for char in map(chr, (*range(0x300, 0x3400), *range(0xA000, 0xAC00), *range(0xF900, 0x10000)))
    if unicodedata.category(char) in ("Mn", "Mc")
)  # the blocks between hold Chinese and Korean letters and no marks
"""Marks that are a part of a word, as the vowel signs of Devanagari; `\\w` does not match them."""

WORD = re.compile(rf"[^\W_](?:[^\W_]|[{MARKS}])*")
ASCII_WORD = re.compile(r"[a-z0-9]+")

APOSTROPHES = re.compile(r"['’`´\u200c\u200d]")


@lru_cache(maxsize=CACHE_SIZE)
def split_words(text: str) -> tuple[str, ...]:
    """Split a text into words for finding; an apostrophe belongs to its word.

    >>> split_words("Tom’s Guide: C++ & GamesRadar+")
    ('toms', 'guide', 'c', 'gamesradar')
    """
    return _find_words(_fold_without_apostrophes(text))


def _fold_without_apostrophes(text: str) -> str:
    """Fold a text for searching; an accent behind an apostrophe goes to the letter before it.

    >>> _fold_without_apostrophes("A'" + chr(0x301))
    'a'
    """
    folded = search_key(text)
    joined = APOSTROPHES.sub("", folded)
    return folded if joined == folded else search_key(joined)


@lru_cache(maxsize=CACHE_SIZE)
def split_identity_words(text: str) -> tuple[str, ...]:
    """Split a text into words for identity: accents count.

    >>> split_identity_words("El Año: दिल")
    ('el', 'año', 'दिल')
    """
    return _find_words(identity_key(text))


DOMAIN_SUFFIX = re.compile(r"\.(?:com|net|org|co\.uk)$")


@lru_cache(maxsize=CACHE_SIZE)
def name_key(name: str) -> str:
    """Reduce an outlet's name to its letters and digits, without "The", ".com" and spaces.

    >>> name_key("The GamesRadar+"), name_key("YAHOO!News") == name_key("Yahoo News")
    ('gamesradar', True)
    >>> name_key("Dexerto.com"), name_key("El País") == name_key("El Pais")
    ('dexerto', False)
    """
    parts = split_identity_words(DOMAIN_SUFFIX.sub("", identity_key(name).strip()))
    return "".join(parts[1:] if len(parts) > 1 and parts[0] == "the" else parts)


def _find_words(folded: str) -> tuple[str, ...]:
    folded = APOSTROPHES.sub("", folded)
    return tuple((ASCII_WORD if folded.isascii() else WORD).findall(folded))


UNSPACED = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
"""Thai, Lao, Burmese, Khmer, Japanese and Chinese letters: written without spaces between words."""


@cache
def _token_pattern() -> re.Pattern[str]:
    """The pattern of tokens in texts that are not ASCII; compiling it takes 5 ms."""
    return re.compile(
        rf"(?=([{UNSPACED}]{{2}}))"
        rf"|([^\W_{UNSPACED}](?:[^\W_{UNSPACED}]|(?![{UNSPACED}])[{MARKS}])*"
        rf"|(?<![{UNSPACED}])[{UNSPACED}](?![{UNSPACED}]))"
    )


def tokenize(text: str) -> tuple[str, ...]:
    """Split a text into folded words, and into pairs of letters where a script has no spaces.

    >>> tokenize("Tom’s Guide: C++"), tokenize("人工智能")
    (('toms', 'guide', 'c'), ('人工', '工智', '智能'))
    """
    folded = _fold_without_apostrophes(text)
    if folded.isascii():
        return tuple(ASCII_WORD.findall(folded))
    return tuple(pair or word for pair, word in _token_pattern().findall(folded))


ELISION = (
    r"(^|[^\w'’`´])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|all|coll|dall|dell|nell|quell|sull"
    r"|quest|anch|com|dov|senz|tutt)['’`´]([aeiouyhàâæéèêëíìîïóòôöœúùûü])"
)
"""A short word of French, Italian or Catalan that lost its vowel before another word."""


@cache
def _elision_pattern() -> re.Pattern[str]:
    return re.compile(ELISION)


def drop_elisions(text: str) -> str:
    """Drop what French, Italian and Catalan join to a word; the text is in lower case.

    >>> drop_elisions("l’article dell'arte d'aujourd'hui, o'brien")
    "article arte aujourd'hui, o'brien"
    """
    return _elision_pattern().sub(r"\1\2", text)


def tokenize_as_spelled(text: str) -> tuple[str, ...]:
    """Split a text as `tokenize` does, but keep accents: words as they are shown and compared.

    >>> tokenize_as_spelled("El Año del 人工智能"), tokenize_as_spelled("L’été, aujourd’hui")
    (('el', 'año', 'del', '人工', '工智', '智能'), ('été', 'aujourdhui'))
    """
    folded = APOSTROPHES.sub("", drop_elisions(identity_key(text)))
    if folded.isascii():
        return tuple(ASCII_WORD.findall(folded))
    return tuple(pair or word for pair, word in _token_pattern().findall(folded))


def title_key(title: str) -> str:
    """Fold a headline for identity: quotes, dashes, punctuation and case do not matter.

    >>> title_key("Diablo 4 — “Rogue” revealed!") == title_key("Diablo 4 - 'Rogue' Revealed")
    True
    """
    return " ".join(split_identity_words(title))


@lru_cache(maxsize=CACHE_SIZE)
def slugify(text: str, max_length: int = 80) -> str:
    """Turn a text into a part of an id: its words joined by hyphens, in any script.

    A short hash ends a slug that had to be cut, and is all of it if the text has no letters.

    >>> slugify("China’s “AI” – a report"), slugify("人工智能"), len(slugify("!!!"))
    ('chinas-ai-a-report', '人工智能', 8)
    >>> slugify("C++"), slugify("-1")
    ('c-plus-plus', 'minus-1')
    """
    text = re.sub(r"(?<![^\W_])[-−](?=\d)", " minus ", text)
    slug = "-".join(split_identity_words(text.replace("+", " plus ").replace("#", " sharp ")))
    if slug and len(slug) <= max_length:
        return slug
    digest = hashlib.blake2b(text.encode("utf-8", "backslashreplace"), digest_size=4).hexdigest()
    if not slug:
        return digest
    start = slug[: max_length - 9]
    return f"{start.rpartition('-')[0] or start}-{digest}"


def clear_caches() -> None:
    """Free the memory of remembered texts: in a large folder they are many."""
    for function in (identity_key, search_key, split_words, split_identity_words, slugify):
        function.cache_clear()


# --- names and counts -----------------------------------------------------------------------------


def choose_most_common(counts: Iterable[tuple[str, int]]) -> str:
    """Return the most frequent name; of equally frequent ones, the first in alphabetical order.

    >>> choose_most_common([("b", 2), ("a", 2), ("c", 1)])
    'a'
    """
    return min(counts, key=lambda item: (-item[1], item[0]))[0]


MAX_COMPARED_BY_LETTERS = 50_000
"""Names up to which similar spellings are suggested: comparing letters takes 10 µs a name."""


def suggest_names(name: str, candidates: Iterable[str], limit: int = 3) -> list[str]:
    """Return up to `limit` candidates that contain `name`, or else look like it.

    >>> suggest_names("new york pots", ["New York Post", "Nola"])
    ['New York Post']
    """
    by_key = {search_key(candidate): candidate for candidate in sorted(candidates, reverse=True)}
    wanted = search_key(name)
    containing = sorted(
        (key for key in by_key if wanted and wanted in key), key=lambda key: (len(key), key)
    )
    similar = (
        get_close_matches(wanted, by_key, n=limit, cutoff=0.6)
        if len(by_key) <= MAX_COMPARED_BY_LETTERS
        else []
    )
    return [by_key[key] for key in dict.fromkeys([*containing, *similar])][:limit]


def list_names(names: Sequence[str]) -> str:
    """Write names in a row, the last one after "and".

    >>> list_names(["Gazette"]), list_names(["Gazette", "Post", "Times"])
    ('Gazette', 'Gazette, Post and Times')
    """
    return " and ".join([", ".join(names[:-1]), *names[-1:]] if len(names) > 1 else names)


def count_phrase(number: int, noun: str) -> str:
    """Write a number with its noun, in the singular or in the regular plural.

    >>> count_phrase(1, "outlet"), count_phrase(1_200, "story"), count_phrase(2, "day")
    ('1 outlet', '1,200 stories', '2 days')
    """
    if number == 1:
        return f"1 {noun}"
    return f"{number:,} {re.sub(r'(?<=[^aeiou])y$', 'ie', noun)}s"
