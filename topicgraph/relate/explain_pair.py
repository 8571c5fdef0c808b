"""What two articles have in common, in words that a person can check."""

from __future__ import annotations

import math
from collections.abc import Sequence

from topicgraph.relate.features import DocumentFrequencies
from topicgraph.text import count_phrase

TIMED = frozenset({"second", "minute"})
"""Precisions of times that hours can be counted between."""


def describe_shared_topic(
    later: Sequence[str], earlier: Sequence[str], frequencies: DocumentFrequencies
) -> str:
    """Name the rarest topic that two articles share, unless half of all articles have it.

    >>> frequencies = DocumentFrequencies(10, {}, {}, {"AI": 9, "Hiring": 2})
    >>> describe_shared_topic(["AI", "Hiring"], ["AI", "Hiring"], frequencies)
    '; both about Hiring'
    """
    counts = frequencies.topics
    shared = set(later) & set(earlier)
    rarest = min(shared, key=lambda topic: (counts.get(topic, 0), topic), default=None)
    if rarest is None or counts.get(rarest, 0) * 2 >= frequencies.article_count:
        return ""
    return f"; both about {rarest}"


def describe_gap(one: float, other: float, precisions: tuple[str, str]) -> str:
    """Say how far apart in time two articles are, no more exactly than their dates tell.

    Args:
        one: A time in days since 1970; NaN if there is none.
        other: Another one.
        precisions: How exact each is; see `model.Precision`.

    >>> exact, rough = ("second", "minute"), ("second", "day")
    >>> describe_gap(7.5, 7.375, exact), describe_gap(7, 7.0001, exact), describe_gap(9.4, 7, exact)
    ('3 hours apart', 'at the same time', '2 days apart')
    >>> describe_gap(7.5, 7, rough), describe_gap(8.5, 7, rough), describe_gap(7, math.nan, rough)
    ('on the same day', '1 day apart', 'one is undated')
    """
    if math.isnan(one) or math.isnan(other):
        return "both are undated" if math.isnan(one) and math.isnan(other) else "one is undated"
    if not TIMED.issuperset(precisions):
        if "day" not in precisions or not (TIMED | {"day"}).issuperset(precisions):
            return "one is dated to the month or year only"
        days = abs(math.floor(one) - math.floor(other))
        return f"{count_phrase(days, 'day')} apart" if days else "on the same day"
    minutes = round(abs(one - other) * 1440, 3)  # a float of days is off by microseconds
    if minutes < 1:
        return "at the same time"
    if minutes < 90:
        amount, unit = minutes, "minute"
    elif minutes < 2880:
        amount, unit = minutes / 60, "hour"
    else:
        amount, unit = minutes / 1440, "day"
    return f"{count_phrase(round(amount), unit)} apart"
