"""Names as people compare them: without case, accents, punctuation. Pure functions."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache

ACCENTED = re.compile(r"[^\x00-\u02ff\u2000-\u206f]+")
"""Where combining marks can be: not in Latin letters nor in the dashes and quotes of printers."""


@lru_cache(maxsize=1 << 16)
def fold(text: str) -> str:
    """`text` without regard to case and accents.

    >>> fold("Le Lézard"), fold("STRASSE") == fold("Straße")
    ('le lezard', True)
    """
    if text.isascii():
        return text.casefold()
    parts = unicodedata.normalize("NFKD", text[:2_000]).casefold()
    return ACCENTED.sub(
        lambda found: "".join(char for char in found[0] if not unicodedata.combining(char)), parts
    )


@lru_cache(maxsize=1 << 16)
def words(text: str) -> tuple[str, ...]:
    """The words of `text`, folded; apostrophes belong to their word.

    >>> words("Tom’s Guide: C++ & GamesRadar+")
    ('toms', 'guide', 'c', 'gamesradar')
    """
    return tuple(re.findall(r"[^\W_]+", re.sub(r"['’`´]", "", fold(text))))


@lru_cache(maxsize=1 << 16)
def key(name: str) -> str:
    """What is left of an outlet's name when only its letters and digits count: without "The",
    ".com", punctuation and spaces.

    >>> key("The GamesRadar+"), key("YAHOO!News") == key("Yahoo News"), key("Dexerto.com")
    ('gamesradar', True, 'dexerto')
    """
    parts = words(re.sub(r"\.(?:com|net|org|co\.uk)$", "", fold(name).strip()))
    return "".join(parts[1:] if len(parts) > 1 and parts[0] == "the" else parts)


@lru_cache(maxsize=1 << 16)
def slug(text: str, longest: int = 80) -> str:
    """`text` as part of an id: folded words joined by hyphens, in any script; a short hash ends it
    where it had to be cut, and is all of it where no letter is left.

    >>> slug("China’s “AI” – a report"), slug("人工智能"), len(slug("!!!"))
    ('chinas-ai-a-report', '人工智能', 8)
    """
    joined = "-".join(words(text.replace("+", " plus ").replace("#", " sharp ")))
    if joined and len(joined) <= longest:
        return joined
    digest = hashlib.blake2b(text.encode("utf-8", "backslashreplace"), digest_size=4).hexdigest()
    return (
        f"{joined[: longest - 9].rpartition('-')[0] or joined[: longest - 9]}-{digest}"
        if joined
        else digest
    )


def title_key(title: str) -> str:
    """A headline for comparison: its folded words, so that quotes, dashes and case do not matter.

    >>> title_key("Diablo 4 — “Rogue” revealed!") == title_key("Diablo 4 - 'Rogue' Revealed")
    True
    """
    return " ".join(words(title))


def commonest(counts: Iterable[tuple[str, int]]) -> str:
    """The most frequent name; a tie goes to the one that sorts first.

    >>> commonest([("b", 2), ("a", 2), ("c", 1)])
    'a'
    """
    return min(counts, key=lambda item: (-item[1], item[0]))[0]


def near(name: str, candidates: Iterable[str], most: int = 3) -> list[str]:
    """Up to `most` candidates that look like `name`: by words they begin with or contain, else by
    their letters.

    >>> near("new york pots", ["New York Post", "Nola"])
    ['New York Post']
    """
    pool = {fold(candidate): candidate for candidate in sorted(candidates, reverse=True)}
    wanted = fold(name)
    within = sorted(
        (folded for folded in pool if wanted and wanted in folded),
        key=lambda folded: (len(folded), folded),
    )
    close = get_close_matches(wanted, pool, n=most, cutoff=0.6) if len(pool) <= 50_000 else []
    return [pool[folded] for folded in dict.fromkeys([*within, *close])][:most]


def forget() -> None:
    """Let go of what is remembered of names and texts."""
    for remembered in (fold, words, key, slug):
        remembered.cache_clear()
