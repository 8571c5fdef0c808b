"""Dates as articles write them → a UTC moment and how precisely it was stated."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

from topicgraph.model import Precision

ISO = re.compile(
    r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})"
    r"(?:[Tt\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(?:(Z|z|UTC|GMT)|([+-])(\d{2}):?(\d{2})?)?)?$"
)
COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?Z?)?$")
MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"]
DAY, MONTH = r"(\d{1,2})(?:st|nd|rd|th)?", r"([a-z]{3,9})"
IN_WORDS = re.compile(rf"(?:{DAY}\.?\s+{MONTH}|{MONTH}\.?\s+{DAY}),?\s+(\d{{4}})$", re.IGNORECASE)
RANGE = (1900, 2100)
"""Years outside are a slip of the pen, not a date of an article."""


def parse(text: str) -> tuple[datetime, Precision] | None:
    """The moment in UTC and its precision, or None where the text is not certainly a date.

    Seconds of :00 count as precision "minute" and an exact midnight as "day": that is what feeds write when they know no more, and
    a time that was never measured must not decide who was first. A time without a zone is taken as UTC; a day stays the day it was
    stated as, whatever its zone.

    >>> parse("2021-03-04T21:09:30+01:00")
    (datetime.datetime(2021, 3, 4, 20, 9, 30, tzinfo=datetime.timezone.utc), 'second')
    >>> parse("4 March 2021")[1], parse("2021-03-04T21:09:00Z")[1]
    ('day', 'minute')
    >>> parse("03/04/2021") is None and parse("2021-02-30") is None
    True
    """
    text = text.strip()
    if len(text) > 60:
        return None
    try:
        moment, stated = _read(text)
        moment = moment.replace(tzinfo=UTC) if stated == "day" else moment.astimezone(UTC)
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
    if not RANGE[0] <= moment.year <= RANGE[1]:
        return None
    return moment, stated


def _read(text: str) -> tuple[datetime, Precision]:
    if match := ISO.match(text):
        year, month, day, hour, minute, second, _, sign, hours, minutes = match.groups()
        offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
        zone = timezone(-offset if sign == "-" else offset)
        moment = datetime(int(year), int(month), int(day), int(hour or 0), int(minute or 0), int(second or 0), tzinfo=zone)
        return moment, precision(moment)
    if match := COMPACT.match(text):
        moment = datetime(*(int(part or 0) for part in match.groups()), tzinfo=UTC)  # type: ignore[misc, arg-type]
        return moment, precision(moment)
    if match := IN_WORDS.match(text):
        day, month, month_first, day_after, year = match.groups()
        return datetime(int(year), _month(month or month_first), int(day or day_after), tzinfo=UTC), "day"
    moment = parsedate_to_datetime(text)
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return moment, precision(moment)


def _month(word: str) -> int:
    """The number of a month's name, or of its beginning; raises `ValueError` for any other word."""
    return 1 + MONTHS.index(next((name for name in MONTHS if name.startswith(word.lower())), word))


def precision(moment: datetime) -> Precision:
    """How precisely a moment was stated, as far as its zeros tell.

    >>> precision(datetime(2021, 3, 4, 0, 0)), precision(datetime(2021, 3, 4, 21, 9, 12))
    ('day', 'second')
    """
    if moment.second:
        return "second"
    return "minute" if moment.hour or moment.minute else "day"
