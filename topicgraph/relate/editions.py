"""Editions: one article of one outlet in several languages, which is not a story of several."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

LANGUAGE_SEGMENT = re.compile(r"(?<=[^/])/(?P<tag>[a-z]{2}(?:[-_][a-z]{2,4})?)(?=/)", re.IGNORECASE)
"""The first part of a path that looks like the tag of a language: "/pt-br" in "…/pt-br/docs/"."""


class Edition(NamedTuple):
    """What tells an edition: the address of an article, its language ("" if unknown), its day."""

    url: str
    language: str
    day: date | None


def are_editions(articles: Sequence[Edition]) -> bool:
    """Tell whether articles of one outlet are one article in several languages.

    They are if their addresses differ in the tag of a language only, or if all are of one day and
    no two are in the same language.

    >>> urls = ("https://a.example/fr/docs/limits", "https://a.example/it/docs/limits")
    >>> are_editions([Edition(url, "", None) for url in urls])
    True
    >>> are_editions([Edition(url + "-2", "en", None) for url in urls[:1] * 2])
    False
    """
    if len(articles) < 2:
        return False
    tags = {_language_tag(one.url) for one in articles}
    addresses = {LANGUAGE_SEGMENT.sub("", one.url, count=1) for one in articles}
    if len(addresses) == 1 and len(tags) == len(articles):
        return bool(addresses - {""})
    languages = {one.language.partition("-")[0] for one in articles} - {""}
    days = {one.day for one in articles}
    return len(languages) == len(articles) and len(days) == 1 and None not in days


def _language_tag(url: str) -> str:
    match = LANGUAGE_SEGMENT.search(url)
    return match["tag"].lower() if match else ""
