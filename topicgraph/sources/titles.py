"""Reading headlines, which feeds and sites may state with tags."""

from __future__ import annotations

import re

from topicgraph.sources.values import Entry, read_text
from topicgraph.text import is_web

EMPHASIZED = re.compile(
    r"<(abbr|b|big|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|u)(?:\s[^<>]{0,300})?>"
    r"([^<>]*)</\1>",
    re.IGNORECASE,
)
"""A piece of a headline between two tags that only change its look."""


def read_title(entry: Entry, field: str) -> str:
    """Read a headline of at most 1,000 characters, without the tags that change its look.

    A tag that is not closed stays: the headline may be about it. An address is no headline; some
    programs write that of a page whose title they do not know.
    """
    title = read_text(entry, field, 1_000)
    if is_web(title) and " " not in title:
        return ""
    while "</" in title and (plain := EMPHASIZED.sub(r"\2", title)) != title:
        title = plain
    return " ".join(title.split())
