"""Parsing the dates that articles state: a time in UTC, and how precisely it was stated."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

from topicgraph.model import Precision, to_microseconds

ISO = re.compile(
    r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})"
    r"(?:[Tt\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(?:(Z|z|UTC|GMT)|([+-])(\d{2}):?(\d{2})?)?)?$"
)
COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?Z?)?$")
MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
DAY, MONTH = r"(\d{1,2})(?:st|nd|rd|th)?", r"([a-z]{3,9})"
CLOCK = r"(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?)?\s*([a-z]{1,4})?([+-]\d{2}:?\d{2})?(?:\s*\([a-z ]+\))?"
IN_WORDS = re.compile(
    rf"(?:[a-z]{{3,9}},?\s+)?(?:{DAY}\.?\s+{MONTH}|{MONTH}\.?\s+{DAY}),?\s+(\d{{4}})(?:,?\s+(?:at\s+)?{CLOCK})?$",
    re.IGNORECASE,
)
ZONES = {
    "": 0, "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "bst": 1, "cet": 1, "cest": 2, "eet": 2, "eest": 3, "msk": 3, "jst": 9,
    "aest": 10, "aedt": 11, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
}  # fmt: skip
"""Hours ahead of UTC. A date with a zone that is not listed here is not certain."""

YEARS = range(1900, 2101)
"""Other years are typing errors, not dates of articles."""


def parse(text: str) -> tuple[int, Precision] | None:
    """Parse a date to microseconds since 1970-01-01 UTC and its precision.

    Returns None where the text is not certainly a date. Seconds of :00 count as precision "minute"
    and an exact midnight as "day": that is what feeds write when they know no more, and a time that
    was never measured must not decide who was first. A time without a zone is taken as UTC; a day
    stays the day it was stated as, whatever its zone.

    >>> from topicgraph.model import to_datetime
    >>> str(to_datetime(parse("2021-03-04T21:09:30+01:00")[0]))
    '2021-03-04 20:09:30+00:00'
    >>> parse("4 March 2021")[1], parse("2021-03-04T21:09:00Z")[1]
    ('day', 'minute')
    >>> parse("03/04/2021") is None and parse("2021-02-30") is None
    True
    """
    text = text.strip()
    if len(text) > 60:
        return None
    try:
        if (
            len(text) == 20 and text[4] == text[7] == "-" and text[10] == "T" and text[19] == "Z"
        ):  # the usual, read at once
            moment = datetime.fromisoformat(text)
            return (to_microseconds(moment), precision(moment)) if moment.year in YEARS else None
        moment, stated = _read(text)
        moment = moment.replace(tzinfo=UTC) if stated == "day" else moment.astimezone(UTC)
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
    return (to_microseconds(moment), stated) if moment.year in YEARS else None


def _read(text: str) -> tuple[datetime, Precision]:
    if match := ISO.match(text):
        year, month, day, hour, minute, second, _, sign, hours, minutes = match.groups()
        offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
        zone = timezone(-offset if sign == "-" else offset)
        moment = datetime(
            int(year),
            int(month),
            int(day),
            int(hour or 0),
            int(minute or 0),
            int(second or 0),
            tzinfo=zone,
        )
        return moment, precision(moment)
    if match := COMPACT.match(text):
        moment = datetime(*(int(part or 0) for part in match.groups()), tzinfo=UTC)  # type: ignore[misc, arg-type]
        return moment, precision(moment)
    if match := IN_WORDS.match(text):
        return _in_words(*match.groups())
    raise ValueError(text)


def _in_words(
    day: str, month: str, month_first: str, day_after: str, year: str,
    hour: str | None, minute: str, second: str | None, half: str | None, zone: str | None, offset: str | None,
) -> tuple[datetime, Precision]:  # fmt: skip
    start = datetime(int(year), _month(month or month_first), int(day or day_after), tzinfo=UTC)
    if hour is None:
        return start, "day"
    hours = int(hour)
    if half and not 1 <= hours <= 12:
        raise ValueError(hour)
    if half:
        hours = hours % 12 + (12 if half[0] in "pP" else 0)
    if (zone or "").lower() not in ZONES:
        raise ValueError(zone)
    ahead = timedelta(hours=ZONES[(zone or "").lower()])
    if offset:
        digits = offset[1:].replace(":", "")
        ahead += timedelta(hours=int(digits[:2]), minutes=int(digits[2:])) * (
            -1 if offset[0] == "-" else 1
        )
    moment = start.replace(
        hour=hours, minute=int(minute), second=int(second or 0), tzinfo=timezone(ahead)
    )
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
