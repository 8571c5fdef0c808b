"""Announcements of market studies: they differ in their market only, and no two markets are one.

"Robots Market Size, Share & Trends, 2021-2027" says nothing but "robots": the other words are those
of every such headline, and a folder on one field holds many of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from topicgraph.relate.features import Ints
from topicgraph.relate.function_words import function_words
from topicgraph.relate.text import MAX_TEXT_CHARACTERS, is_number, stem, tokenize_start

MARKET_REPORT = re.compile(
    r"^(?P<market>.{3,120}?)\bmarkets?\b"
    r"(?=.*(?:\bcagr\b|\bmarkets? (?:size|worth)\b"
    r"|\bmarkets? to (?:reach|hit|record|witness|grow|exceed|surpass)\b"
    r"|\bkey players\b|\bcompetitive (?:outlook|landscape)\b|\bforecast (?:period|to|till|until)\b"
    r"|\b(?:by|till|until|through) 20\d\d\b|20\d\d ?[-–—] ?20\d\d|\bemerging trends\b"
    r"|\bsize, share\b|\bshare and size\b|\bindustry analysis\b))",
    re.IGNORECASE | re.DOTALL,
)

ABBREVIATION = re.compile(r"\([^()]{1,20}\)")
"""An abbreviation in parentheses: "Artificial Intelligence (AI)"."""

UNSAID = {"global", "world", "worldwide", "international"}
"""Words before a market that do not name it."""


def find_market(title: str) -> frozenset[str]:
    """Return the stems that name the market of a market study; none if the title is of no study.

    >>> sorted(find_market("Global Medical Robots Market Size, Share & Trends, 2021-2027"))
    ['medical', 'robot']
    >>> find_market("Housing market cools as rates rise")
    frozenset()
    """
    if "market" not in title.casefold():  # nearly all titles: the pattern takes longer
        return frozenset()
    match = MARKET_REPORT.match(title[:MAX_TEXT_CHARACTERS])
    if match is None:
        return frozenset()
    words = tokenize_start(ABBREVIATION.sub(" ", match["market"]))
    unsaid = UNSAID | function_words()
    return frozenset(stem(word) for word in words if word not in unsaid and not is_number(word))


def find_other_markets(a: Ints, b: Ints, titles: Sequence[str]) -> Ints:
    """Return the places of the pairs of titles that are of studies of different markets."""
    codes: dict[frozenset[str], int] = {frozenset(): 0}
    code = np.array([codes.setdefault(find_market(one), len(codes)) for one in titles], np.int64)
    return np.flatnonzero((code[a] > 0) & (code[b] > 0) & (code[a] != code[b]))
