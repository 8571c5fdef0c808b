"""Prefixes of running coverage: "Crisis live: …" says nothing about which event a piece reports."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

MIN_REST_WORDS = 2
"""A title with fewer words after its prefix is compared whole."""

LIVE_PREFIX = re.compile(
    r"^(?P<prefix>[^:|–—]{0,60}?\b"
    r"(?:live(?:\s+(?:updates?|blog|ticker|coverage|stream|news))?|liveblog|newsblog|live-?ticker|ticker"
    r"|latest(?:\s+(?:news|updates?))?|updates?|briefing|podcast|newsletter|morning mail"
    r"|en direct(?:o)?|en vivo|in diretta|direct|ao vivo))"
    r"\s*(?::|\||\s[-–—])\s+(?P<rest>.+)$",
    re.IGNORECASE,
)
DIVIDERS = frozenset(":|-–—")
"""A prefix ends with one of these."""


def split_live_prefix(title: str) -> tuple[str, str]:
    """Split the prefix of running coverage from a title; without one the prefix is "".

    Example:
        >>> split_live_prefix("Flood live: dam holds overnight")
        ('flood live', 'dam holds overnight')
        >>> split_live_prefix("Where do otters live? A map")
        ('', 'Where do otters live? A map')
    """
    # Most titles have no sign behind a prefix, which is found sooner than that the pattern fails.
    match = None if DIVIDERS.isdisjoint(title) else LIVE_PREFIX.match(title)
    if match is None or len(match["rest"].split()) < MIN_REST_WORDS:
        return "", title
    return match["prefix"].casefold().strip(), match["rest"]


def drop_shared_live_prefixes(titles: Sequence[str]) -> list[str]:
    """Return titles without the prefix of running coverage that another one has as well.

    Example:
        >>> drop_shared_live_prefixes(["Flood live: dam holds", "Flood live: rain stops"])
        ['dam holds', 'rain stops']
    """
    parts = [split_live_prefix(title) for title in titles]
    counts = Counter(prefix for prefix, _ in parts)
    return [
        rest if prefix and counts[prefix] > 1 else title
        for title, (prefix, rest) in zip(titles, parts, strict=True)
    ]
