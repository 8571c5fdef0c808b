"""Which of two articles with one text is the copy, as far as their times and credits tell.

A text that two outlets published on one day is the same text, but neither is known to copy the
other. If both credit the same agency, both have its text, and neither copies the other.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import timedelta
from typing import TYPE_CHECKING

from topicgraph.model import ORDER_UNKNOWN
from topicgraph.relate.agency_credits import AGENCIES, find_byline_credit, find_credits
from topicgraph.relate.firsts import PERIODS, UNKNOWN_ZONE

if TYPE_CHECKING:
    from topicgraph.relate.copies import Piece

ONE_MINUTE = timedelta(minutes=1)


def list_agencies(authors: Iterable[str], excerpt: str) -> frozenset[str]:
    """List the domains of the agencies that an article credits.

    >>> sorted(list_agencies(["Ann Low, AFP"], "LONDON (Reuters) - The bridge is closed."))
    ['afp.com', 'reuters.com']
    """
    bylines = (credit for author in authors for credit in find_byline_credit(author or ""))
    return frozenset(domain for domain, _ in (*bylines, *find_credits(excerpt)))


def describe_unknown_direction(original: Piece, copy: Piece) -> str:
    """Say why neither of two articles is known to be the copy; "" if one of them is.

    Args:
        original: The article that is taken as the original.
        copy: The other one, with the same text.
    """
    is_carried = original.publisher and copy.publisher in ("", original.publisher)
    if is_carried or _is_of(original.publisher, original.agencies | copy.agencies):
        return ""
    if shared := original.agencies & copy.agencies:
        return f"both credit {AGENCIES[min(shared)][0]}"
    if _is_certainly_earlier(original, copy):
        return ""
    days = [one.published.date() for one in (original, copy) if one.published]
    is_one_day = len(days) == 2 and days[0] == days[1]
    return f"on the same day; {ORDER_UNKNOWN}" if is_one_day else ORDER_UNKNOWN


def _is_of(publisher: str, agencies: Collection[str]) -> bool:
    """Return whether a publisher is one of some agencies: then the text is its own."""
    return publisher.removeprefix("provider:") in agencies


def _is_certainly_earlier(one: Piece, other: Piece) -> bool:
    """Return whether an article appeared before another, whatever their dates leave open."""
    if one.published is None or other.published is None:
        return False
    length = timedelta(microseconds=PERIODS.get(one.precision, 0)) or ONE_MINUTE
    is_sure = one.zone_known and other.zone_known
    margin = timedelta(0) if is_sure else timedelta(microseconds=UNKNOWN_ZONE)
    start = one.published.replace(second=0, microsecond=0)
    return start + length + margin <= other.published
