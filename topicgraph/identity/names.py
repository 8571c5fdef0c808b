"""What an outlet's name says: its key, the carrier in it, the country, whether it fits a domain.

Pure functions of a name and, for `name_fits_domain`, a domain.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache

from topicgraph.identity import domains, reference
from topicgraph.text import (
    CACHE_SIZE,
    drop_accents,
    name_key,
    search_key,
    split_identity_words,
    split_words,
)

LABEL_ENDINGS = ("news", "online", "magazine", "media", "daily", "tv", "hq", "web", "net")
"""What domains add to the name of an outlet ("lanternnews.example")."""

MIN_NAME_RATIO = 0.6
"""Ratio of matching letters from which a name fits a domain's label."""

MIN_LABEL_COVERED = 0.5
"""Share of a domain's label that must be made of beginnings of the name's words."""

MIN_CONTAINED_LENGTH = 8
"""Letters from which a name that is a part of a label fits it."""


def split_carrier(name: str) -> tuple[str, str]:
    """Split "X on Y" or "X via Y" into X and Y; any other name is returned with an empty Y.

    >>> split_carrier("Video Games on FanNation on MSN"), split_carrier("Game Rant")
    (('Video Games on FanNation', 'MSN'), ('Game Rant', ''))
    """
    match = re.match(r"(.*\S)\s+(?:on|via)\s+(\S.*)$", name)
    return (match[1], match[2]) if match else (name, "")


@lru_cache(maxsize=CACHE_SIZE)
def split_edition(name: str) -> tuple[str, tuple[str, ...]]:
    """Split a name into its base and the country codes of the edition that its end names.

    A name without a country at its end is returned as it is, with no codes; ("*",) stands for an
    edition of no single country.

    >>> split_edition("Kotaku Australia"), split_edition("Irish Sun")
    (('Kotaku', ('au',)), ('Irish Sun', ()))
    """
    parts = name.replace("(", " ").replace(")", " ").split()
    for length in (2, 1):
        tail = " ".join(split_words(" ".join(parts[-length:])))
        if len(parts) > length and tail in reference.editions():
            return " ".join(parts[:-length]), reference.editions()[tail] or ("*",)
    return name, ()


@lru_cache(maxsize=CACHE_SIZE)
def split_language_edition(name: str) -> tuple[str, str, tuple[str, ...]]:
    """Split a name into its base, the word for a language at its end, and codes of the language.

    >>> split_language_edition("BBC Mundo"), split_language_edition("BBC News")
    (('BBC', 'mundo', ('es',)), ('BBC News', '', ()))
    """
    parts = name.replace("(", " ").replace(")", " ").split()
    for length in (2, 1):
        tail = " ".join(split_identity_words(" ".join(parts[-length:])))
        if len(parts) > length and tail in reference.language_editions():
            return " ".join(parts[:-length]), tail, reference.language_editions()[tail]
    return name, "", ()


def split_country_prefix(name: str) -> tuple[str, str, tuple[str, ...]]:
    """Split a name into its base, the country before it, and the country's codes.

    >>> split_country_prefix("The Irish Sun"), split_country_prefix("The Sun")
    (('Sun', 'irish', ('ie',)), ('The Sun', '', ()))
    """
    parts = name.split()
    if len(parts) > 1 and parts[0].casefold() == "the":
        parts = parts[1:]
    country = "".join(split_words(parts[0])) if parts else ""
    if len(parts) > 1 and country in reference.editions():
        return " ".join(parts[1:]), country, reference.editions()[country]
    return name, "", ()


def is_latin(name: str) -> bool:
    """Tell whether a name has Latin letters, as domains do.

    >>> is_latin("Émile"), is_latin("朝日新聞")
    (True, False)
    """
    return re.search("[a-z]", search_key(name)) is not None


@lru_cache(maxsize=CACHE_SIZE)
def name_fits_domain(name: str, domain: str) -> bool:
    """Tell whether a name is plausible for the site at a domain.

    It is if the two are alike, or the domain's label has the initials of the name or is made of
    the beginnings of its words. A name in another script always fits.

    >>> name_fits_domain("Game Rant", "gamerant.com")
    True
    >>> name_fits_domain("Digital Photography Review", "dpreview.com")
    True
    >>> name_fits_domain("Associated Press", "apnews.com")
    True
    >>> name_fits_domain("From Software", "gamingbolt.com")
    False
    """
    if not is_latin(name):
        return True
    name = drop_accents(name)
    label = name_key(domains.site_label(domain))
    label = label.removeprefix("the") or label
    base, _ = split_edition(name)
    if base == name:
        base = split_language_edition(name)[0]
    for key in {name_key(name), name_key(base)} - {""}:
        contained = len(key) >= MIN_CONTAINED_LENGTH and key in label
        if contained or SequenceMatcher(None, key, label).ratio() >= MIN_NAME_RATIO:
            return True
    bare_label = next(
        (
            label.removesuffix(ending)
            for ending in LABEL_ENDINGS
            if label.endswith(ending) and len(label) > len(ending) + 1
        ),
        label,
    )
    parts = split_words(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name))
    return any(
        _count_covered(parts[start:], stem) / len(stem) >= MIN_LABEL_COVERED
        and (len(stem) > 2 or len(parts) > 1)
        for stem in {label, bare_label, "the" + label}
        for start in (0, 1)
        if stem and len(parts) > start
    )


def _count_covered(parts: tuple[str, ...], label: str) -> int:
    """Count the letters at the start of `label` that are beginnings of `parts`, in order.

    Parts may be skipped. `reached[i]` is the number of letters covered by a chain that ends at i.
    """
    reached = [0] + [-1] * len(label)
    for part in parts[:12]:
        for start in range(len(label) - 1, -1, -1):
            if reached[start] < 0 and start:
                continue
            end = start
            while end < len(label) and end - start < len(part) and part[end - start] == label[end]:
                end += 1
                reached[end] = max(reached[end], end)
    return max(reached)
