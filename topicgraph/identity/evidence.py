"""Whether two records that share an address, or outlet, day and title, are the same article.

Two inputs are merged only if something speaks for it and nothing against it. Each answer comes
with its reason.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import NamedTuple
from urllib.parse import unquote

from topicgraph.identity.language import detect_language
from topicgraph.model import Record
from topicgraph.text import split_words, title_key

MIN_TITLE_RATIO = 0.6
"""Ratio of matching letters from which one headline is taken as an edited form of another."""

MIN_EXCERPT_RATIO = 0.6
"""Below this, two excerpts are from different articles (judged by hand on real folders)."""

MIN_EXCERPT_LENGTH = 60
"""Characters; a shorter excerpt says too little to be compared."""

MIN_SLUG_WORDS = 3
"""Words in the last part of a URL from which it was made of a headline, not of a section's name."""

MAX_COMPARED = 300
"""Characters of a title or excerpt that are compared."""

DAY = 86_400_000_000
"""Microseconds. Dates no further apart may be the same day in different time zones."""


class Judgement(NamedTuple):
    """Whether two records are the same article, and why."""

    same: bool
    reason: str


def judge_same_url(a: Record, b: Record, url: str, title_decides: bool = False) -> Judgement:
    """Judge two records of one outlet that share a URL.

    Args:
        a: a record.
        b: another one.
        url: the canonical URL.
        title_decides: many headlines share the URL, so that a common day is not evidence.

    >>> one = Record(file="a.md", title="Ferry sinks off the coast")
    >>> judge_same_url(one, one._replace(title="Ferry sinks off coast"), "https://a.example/1")
    Judgement(same=True, reason='similar titles')
    >>> judge_same_url(one, one._replace(title="Budget passed"), "https://a.example/1").same
    False
    """
    if against := find_difference(a, b):
        return Judgement(False, against)
    title = compare_titles(a.title, b.title)
    if title:
        return Judgement(True, title)
    if have_same_day(a, b) and not title_decides:
        return Judgement(True, "same day")
    if all(_has_words_of(url, record.title, title_decides) for record in (a, b)):
        return Judgement(True, "both titles have words of the URL")
    return Judgement(False, "neither title nor day agrees")


def judge_same_title(a: Record, b: Record, has_outlet: bool) -> Judgement:
    """Judge two records without a URL that have outlet, day and title in common.

    Args:
        a: a record.
        b: another one.
        has_outlet: the outlet is known; else only the same text makes them one.

    >>> one = Record(file="a.md", title="Letters to the editor")
    >>> judge_same_title(one, one._replace(file="b.md"), has_outlet=False)
    Judgement(same=False, reason='no outlet is stated')
    """
    if against := find_difference(a, b) or _find_text_difference(a, b):
        return Judgement(False, against)
    rest = ", day and title" if a.published is not None else " and title, no date"
    if has_outlet:
        return Judgement(True, f"same outlet{rest}")
    text = (a.excerpt, a.body_digest)
    if not any(text) or text != (b.excerpt, b.body_digest):
        return Judgement(False, "no outlet is stated")
    return Judgement(True, f"same text{rest}")


def find_difference(a: Record, b: Record) -> str:
    """Return what speaks against two records being one article: language or permalink; else ""."""
    one, other = find_language(a), find_language(b)
    if one and other and one.split("-")[0] != other.split("-")[0]:
        return f"different languages ({one}, {other})"
    if a.permalink and b.permalink and a.permalink != b.permalink:
        return f"different permalinks ({a.permalink}, {b.permalink})"
    return ""


def find_language(record: Record) -> str:
    """Return the language of a record: as stated, else as its text shows it; "" if not certain."""
    return record.language or detect_language(f"{record.title}. {record.excerpt}")


def _find_text_difference(a: Record, b: Record) -> str:
    if a.body_digest and b.body_digest and a.body_digest != b.body_digest:
        return "different texts"
    if min(len(a.excerpt), len(b.excerpt)) < MIN_EXCERPT_LENGTH:
        return ""
    one, other = (record.excerpt[:MAX_COMPARED].casefold() for record in (a, b))
    words, other_words = set(one.split()), set(other.split())
    fewest = min(len(words), len(other_words))
    if fewest >= 8 and len(words & other_words) < fewest / 4:
        return "different excerpts"  # the common case, in a hundredth of the time
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.quick_ratio() < MIN_EXCERPT_RATIO:
        return "different excerpts"
    return "different excerpts" if matcher.ratio() < MIN_EXCERPT_RATIO else ""


def _has_words_of(url: str, title: str, title_decides: bool) -> bool:
    """Tell whether a headline has words of a URL that was made of a headline.

    A live page keeps its URL under new headlines. The URL of a section is shorter.
    """
    slug = unquote(url.partition("?")[0].rpartition("/")[2])
    slug_words = {word for word in split_words(slug) if word not in ("html", "htm", "php")}
    min_words = MIN_SLUG_WORDS + title_decides
    return len(slug_words) >= min_words and len(slug_words & set(split_words(title))) >= 2


def compare_titles(a: str, b: str) -> str:
    """Return how two headlines agree; "" if they do not.

    Numbers that differ ("5 things", "7 things") make two headlines different.

    >>> compare_titles("Ferry sinks", "Ferry Sinks!")
    'same title'
    >>> compare_titles("Ferry sinks", "Budget passed")
    ''
    """
    one, other = title_key(a)[:MAX_COMPARED], title_key(b)[:MAX_COMPARED]
    if one == other:
        return "same title" if one else ""
    if not one or not other:
        return "only one has a title"
    if set(re.findall(r"\d+", one)) != set(re.findall(r"\d+", other)):
        return ""
    short, long = sorted((one, other), key=len)
    if long.startswith(f"{short} ") and " " in short:
        return "similar titles"  # the name of the site is often added to a headline
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.quick_ratio() >= MIN_TITLE_RATIO and matcher.ratio() >= MIN_TITLE_RATIO:
        return "similar titles"
    return ""


def have_same_day(a: Record, b: Record) -> bool:
    """Tell whether two records are dated, and at most a day apart."""
    if a.published is None or b.published is None:
        return False
    return abs(a.published - b.published) <= DAY
