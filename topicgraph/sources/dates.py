"""Parsing the dates that articles state: a time in UTC, how precisely, and whose zone it is in.

Never a guess: what is not certainly a date is None. Dates such as 03/04/2021 or 05.09.19, whose
order only other dates of the same source can tell, are read by `settle`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import Literal, NamedTuple, cast
from zoneinfo import ZoneInfo

from topicgraph.model import EPOCH, MICROSECOND, Precision, Zone, to_microseconds
from topicgraph.sources.calendars import (
    ENGLISH_WEEKDAYS,
    fillers,
    months,
    weekdays,
)
from topicgraph.sources.date_spellings import expand_year, normalize
from topicgraph.text import MARKS, search_key

YEARS = range(1900, 2101)
"""Other years are typing errors, not dates of articles."""
FIRST_MOMENT = to_microseconds(datetime(YEARS.start, 1, 1, tzinfo=UTC))
END = to_microseconds(datetime(YEARS.stop, 1, 1, tzinfo=UTC))
MICROSECONDS_PER_DAY = 86_400_000_000
MAX_LENGTH = 80
"""No date has more characters."""


class Date(NamedTuple):
    """A parsed date: microseconds since 1970-01-01 UTC, its precision, and where its zone is from.

    `zone` is empty for a day, month or year, which stay what they were stated as.
    """

    time: int
    precision: Precision
    zone: Zone


class _InvalidDateError(ValueError):
    """The text has the form of a date but is not certainly one."""


NAMED_ZONES = {
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "bst": 1, "cet": 1, "mez": 1, "cest": 2,
    "mesz": 2, "eet": 2,
    "eest": 3, "msk": 3, "wib": 7, "wita": 8, "hkt": 8, "wit": 9, "jst": 9, "kst": 9, "aest": 10,
    "aedt": 11, "nzst": 12, "nzdt": 13, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7,
    "mdt": -6, "pst": -8, "pdt": -7,
}  # fmt: skip
"""Hours ahead of UTC. A date with a zone that is not listed here is not certain."""

ZONES_OF_REGIONS = {
    "et": "America/New_York", "ct": "America/Chicago", "mt": "America/Denver",
    "pt": "America/Los_Angeles",
}  # fmt: skip
"""Zones with summer time, by the one name for both."""

AMBIGUOUS_ZONES = frozenset(("ist", "ast", "amt", "gst", "sst", "ect"))
"""Names of several zones: as good as none."""

NAMED_ZONE = r"(?:Z|[A-Za-z]{2,4})"
OFFSET = r"(?:(?:UTC|GMT)?[+-][0-9]{1,2}(?::?[0-9]{2})?)"
REGION = r"(?:\[[A-Za-z_]+(?:/[A-Za-z_+-]+)*\]|[A-Z][a-z]+(?:/[A-Z][A-Za-z_]+){1,2})"
CLOCK = r"([0-9]{1,2})(?:[:.u]|\s?h\s?)([0-9]{2})(?:[:.]([0-9]{2})(?:[.,][0-9]{1,9})?)?"
ISO = re.compile(
    r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})"
    rf"(?:(?:[Tt,]|\s)+([0-9]{{1,2}})(?::([0-9]{{2}})(?::([0-9]{{2}})(?:[.,][0-9]{{1,9}})?)?)?)?"
    rf"\s*([AaPp]\.?[Mm]\.?)?\s*({NAMED_ZONE}|{OFFSET})?\s*({REGION})?$"
)
COMPACT = re.compile(
    r"([0-9]{4})([0-9]{2})([0-9]{2})"
    rf"(?:[T ]?([0-9]{{2}}):?([0-9]{{2}}):?(?:([0-9]{{2}})(?:\.[0-9]{{1,9}})?)?)?(Z|{OFFSET})?$"
)
USUAL = re.compile(r"(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}Z")
"""The form that most files have, which says all and can be read in one way only."""
ISO_WEEK = re.compile(r"([0-9]{4})-?W([0-9]{2})(?:-?([1-7]))?$")
ORDINAL = re.compile(r"([0-9]{4})-([0-9]{3})$")
ISO_DAY = re.compile(r"([0-9]{4}-[0-9]{1,2}-[0-9]{1,2}),?\s+(\S.*)$", re.DOTALL)
"""A day and what may be words and a clock: 2021-03-04 kl. 09.10."""
YEAR_FIRST = re.compile(r"[0-9]{4}-")
PARTIAL = re.compile(r"([0-9]{4})(?:[-/.]([0-9]{1,2}))?$")
UNKNOWN_DAY = re.compile(r"([0-9]{4})-(?:([0-9]{2})|XX)-(?:00|XX)$")
"""A day that databases write as 00, and libraries as XX (EDTF): 2019-09-00, 2019-XX-XX."""
MONTH_YEAR = re.compile(r"([0-9]{1,2})[/.]([0-9]{4})$")
EPOCH_NUMBER = re.compile(r"([0-9]{9,10})(?:\.[0-9]{1,9})?$|([0-9]{12,13})$|([0-9]{15,16})$")
EAST_ASIAN = re.compile(
    r"([0-9]{4})\s*[年년]\s*(?:([0-9]{1,2})\s*[月월]\s*(?:([0-9]{1,2})\s*[日일])?)?"
    r"(?:\s*[(（]?[月火水木金土日월화수목금토일]?(?:曜日|요일)?[)）]?)"
    r"\s*(?:([0-9]{1,2})[:時时시点點]\s*([0-9]{1,2})[分분]?:?\s*(?:([0-9]{1,2})[秒초]?)?\s*([ap]m)?)?$"
)
VIETNAMESE = re.compile(
    r"(?:ngày\s+)?([0-9]{1,2})\s+tháng\s+([0-9]{1,2})(?:,|\s+năm)?\s+([0-9]{4})$", re.IGNORECASE
)
WEEKDAY_BEFORE = re.compile(r"([^\W\d_]+(?:-feira|['’][^\W\d_]+)?)\.?,?\s+(?=[0-9])")


def parse(text: str, order: Order | None = None) -> Date | None:
    """Parse a date; None where the text is not certainly one.

    Seconds of :00 count as precision "minute" and an exact midnight as "day": that is what feeds
    write when they know no more, and a time that was never measured must not decide who was first.
    A time without a zone is taken as UTC and marked as assumed.

    Args:
        text: the date as typed.
        order: the order of 03/04/2021, if it is known.

    >>> from topicgraph.model import to_datetime
    >>> str(to_datetime(parse("2021-03-04T21:09:30+01:00").time))
    '2021-03-04 20:09:30+00:00'
    >>> parse("26 novembre 2019").precision, parse("2019年11月").precision
    ('day', 'month')
    >>> parse("2021-03-04 21:09:30").zone, parse("03/04/2021") is None
    ('assumed', True)
    """
    if len(text) > MAX_LENGTH:
        return None
    try:
        if USUAL.fullmatch(text):  # read at once
            date: Date | None = _make_date(datetime.fromisoformat(text), "stated")
        else:
            date = _parse(normalize(text), order)
        is_sane = date is not None and FIRST_MOMENT <= date.time < END
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
    return date if is_sane else None


def _parse(text: str, order: Order | None) -> Date | None:
    if open_date := _find_open(text):
        readings = open_date.readings
        days = {readings[order]} if order in readings else set(readings.values())
        if len(days) != 1:
            return None
        text = days.pop().isoformat() + open_date.rest
    text = _drop_weekday(text)
    for pattern, read in PARSERS:
        if match := pattern.match(text):
            return read(match)
    if (match := ISO_DAY.match(text)) and (match := ISO.match(match[1] + _write_rest(match[2]))):
        return _read_iso(match)
    return _read_words(text)


def _drop_weekday(text: str) -> str:
    if match := WEEKDAY_BEFORE.match(text):
        word = search_key(match[1])
        if word in weekdays() and word not in months():
            return text[match.end() :]
    return text


def _make_date(moment: datetime, zone: Zone) -> Date:
    """Make a date with the precision that the zeros of a time tell. `moment` has a zone."""
    if moment.hour == moment.minute == moment.second == 0:
        return _make_day(moment.year, moment.month, moment.day)
    return Date(to_microseconds(moment), "second" if moment.second else "minute", zone)


def _make_day(year: int, month: int = 0, day: int = 0) -> Date:
    """Make a date from a day, a month (`day` is 0) or a year (`month` is 0)."""
    start = to_microseconds(datetime(year, month or 1, day or 1, tzinfo=UTC))
    precision: Precision = "day" if day else "month" if month else "year"
    return Date(start, precision, "")


def _make_time(
    day: tuple[int, int, int],
    clock: tuple[str | None, str | None, str | None],
    zone: str = "",
    region: str = "",
) -> Date | None:
    """Make a date from a day and the texts of hour, minute and second, zone and region."""
    hour, minute, second = (int(part or 0) for part in clock)
    if clock[0] is None:
        return _make_day(*day) if all(day) else None
    offset = None if zone.lower() in AMBIGUOUS_ZONES else _read_zone(zone, region)
    moment = datetime(*day, hour, minute, second, tzinfo=offset or UTC)
    return _make_date(moment, "stated" if offset else "assumed")


def _read_zone(zone: str, region: str = "") -> tzinfo | None:
    """Read "+01:00", "CET" or "[Europe/Paris]"; None if nothing is stated."""
    if not zone:
        return _read_region(region.strip("[]")) if region else None
    if zone.lower() in NAMED_ZONES:
        return timezone(timedelta(hours=NAMED_ZONES[zone.lower()]))
    if zone.lower() in ZONES_OF_REGIONS:
        return _read_region(ZONES_OF_REGIONS[zone.lower()])
    digits = zone.upper().removeprefix("UTC").removeprefix("GMT")
    if digits[0] not in "+-":
        raise _InvalidDateError(zone)
    hours, minutes = digits[1:3].rstrip(":"), digits[3:].removeprefix(":") or "0"
    ahead = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(-ahead if digits[0] == "-" else ahead)


def _read_region(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (OSError, ValueError, LookupError, ImportError):  # unknown, or no zone data here
        raise _InvalidDateError(name) from None


def _read_iso(match: re.Match[str]) -> Date | None:
    year, _, month, day, hour, minute, second, half, zone, region = match.groups()
    if hour and minute is None:  # "2021-03-04 12" may be anything
        raise _InvalidDateError(match[0])
    parts = (int(year), int(month), int(day))
    hour = _add_half_day(hour, half)
    return _make_time(parts, (hour, minute, second), zone or "", region or "")


def _read_compact(match: re.Match[str]) -> Date | None:
    year, month, day, hour, minute, second, zone = match.groups()
    parts = (int(year), int(month), int(day))
    return _make_time(parts, (hour, minute, second), zone or "")


def _read_week(match: re.Match[str]) -> Date | None:
    """Read a day of a week; a week alone gives the month or the year that all of it lies in."""
    first, last = (
        date.fromisocalendar(int(match[1]), int(match[2]), int(match[3] or day)) for day in (1, 7)
    )
    if first.year != last.year:
        return None
    month = first.month if first.month == last.month else 0
    return _make_day(first.year, month, first.day if first == last else 0)


def _read_ordinal(match: re.Match[str]) -> Date:
    day = date(int(match[1]), 1, 1) + timedelta(days=int(match[2]) - 1)
    if day.year != int(match[1]):
        raise _InvalidDateError(match[0])
    return _make_day(day.year, day.month, day.day)


def _read_partial(match: re.Match[str]) -> Date:
    if match[2] == "0" or match[2] == "00":
        raise _InvalidDateError(match[0])
    return _make_day(int(match[1]), int(match[2] or 0))


def _read_unknown_day(match: re.Match[str]) -> Date:
    return _make_day(int(match[1]), int(match[2] or 0))


def _read_month_year(match: re.Match[str]) -> Date | None:
    return _make_day(int(match[2]), int(match[1])) if int(match[1]) else None


def _read_epoch(match: re.Match[str]) -> Date:
    """Read seconds, milliseconds or microseconds since 1970, of the years from 1995 on."""
    seconds, milliseconds, microseconds = match.groups()
    time = int(seconds or 0) * 10**6 + int(milliseconds or 0) * 10**3 + int(microseconds or 0)
    moment = (EPOCH + time * MICROSECOND).replace(microsecond=0)
    if moment.year < 1995:  # smaller numbers are more likely to be ids
        raise _InvalidDateError(match[0])
    return _make_date(moment, "stated")


def _read_east_asian(match: re.Match[str]) -> Date | None:
    year, month, day, hour, minute, second, half = match.groups()
    if not day:
        return _make_day(int(year), int(month or 0))
    clock = (_add_half_day(hour, half), minute, second)
    return _make_time((int(year), int(month), int(day)), clock)


def _read_vietnamese(match: re.Match[str]) -> Date:
    return _make_day(int(match[3]), int(match[2]), int(match[1]))


PARSERS: list[tuple[re.Pattern[str], Callable[[re.Match[str]], Date | None]]] = [
    (UNKNOWN_DAY, _read_unknown_day),
    (ISO, _read_iso),
    (COMPACT, _read_compact),
    (ISO_WEEK, _read_week),
    (ORDINAL, _read_ordinal),
    (PARTIAL, _read_partial),
    (MONTH_YEAR, _read_month_year),
    (EPOCH_NUMBER, _read_epoch),
    (EAST_ASIAN, _read_east_asian),
    (VIETNAMESE, _read_vietnamese),
]


def to_day(date: Date) -> Date:
    """Lower the precision of a time to its day (UTC)."""
    if date.precision not in ("second", "minute"):
        return date
    return Date(date.time // MICROSECONDS_PER_DAY * MICROSECONDS_PER_DAY, "day", "")


# --- dates whose order is open --------------------------------------------------------------------

Order = Literal["day first", "month first", "year first"]
Shape = Literal["numeric", "short", "words"]

OPEN_NUMERIC = re.compile(
    r"([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})(?![0-9/-])(.*)$", re.DOTALL
)
"""Two numbers of day and month, in either order, then the year; or three of two digits."""
OPEN_WORDS = re.compile(
    r"([0-9]{1,2})(?:st|nd|rd|th|er|º)?[\s./-]+([^\W\d_]+)[\s.,/-]+([0-9]{2})(?![0-9:.h])(.*)$",
    re.DOTALL,
)
"""5-Sep-19, of which either number may be the year."""
MONTH_FIRST = re.compile(
    r"([^\W\d_]+)\.?[\s-]([0-9]{1,2})(?:st|nd|rd|th)?(?:,\s*|-)([0-9]{2})(?![0-9:.h])(.*)$",
    re.DOTALL,
)
WORD_BEFORE_CLOCK = re.compile(r"([^\W\d_]+)\.?(?:\s+(?=\S)|$)")
"""As in "klo 10.11", "at 10:11"."""
CLOCK_SIGNS = re.compile(r"(?<=[0-9])[.hu](?=[0-9]{2}(?![0-9]))")
HOUR_WORDS = re.compile(r"(?<=[0-9][:.hu][0-9]{2})\s*(?:uhr|hrs?|h)\b\.?", re.IGNORECASE)
ZONE_IN_BRACKETS = re.compile(rf"\(({NAMED_ZONE}|{OFFSET})\)$")


class OpenDate(NamedTuple):
    """A date whose day, month and year can be read in several orders, before other evidence.

    `rest` is its clock and zone. Without a reading it is no date.
    """

    shape: Shape
    readings: dict[Order, date]
    rest: str

    @property
    def is_certain(self) -> bool:
        """Whether all readings are the same day."""
        return len(set(self.readings.values())) == 1


def find_open_date(text: str) -> OpenDate | None:
    """Return the readings of a date such as 03/04/2021, 05.09.19 or 5-Sep-19; None for others.

    A year of two digits is none that has not come. The stated weekday decides if it can.

    >>> sorted(find_open_date("03/04/2021").readings), find_open_date("26/11/2019").is_certain
    (['day first', 'month first'], True)
    >>> find_open_date("2021-03-04") is None
    True
    """
    if YEAR_FIRST.match(text):  # the usual form, told at once
        return None
    return _find_open(normalize(text[:MAX_LENGTH]))


def _find_open(text: str) -> OpenDate | None:
    """As `find_open_date`, of a normalized text."""
    stated_weekday = text[:3].lower()
    text = _drop_weekday(text)
    if match := OPEN_NUMERIC.match(text):
        one, _, other, last, rest = match.groups()
        shape: Shape = "numeric" if len(last) == 4 else "short"
        choices = [("day first", last, other, one), ("month first", last, one, other)]
        if shape == "short" and len(one) == 2:
            choices.append(("year first", one, other, last))
    elif (match := OPEN_WORDS.match(text)) and (month := months().get(search_key(match[2]))):
        one, _, last, rest = match.groups()
        if HAS_YEAR.search(rest):
            return None
        shape = "words"
        choices = [("day first", last, str(month), one), ("year first", one, str(month), last)]
    elif (match := MONTH_FIRST.match(text)) and (month := months().get(search_key(match[1]))):
        _, one, last, rest = match.groups()
        if HAS_YEAR.search(rest):
            return None
        shape, choices = "words", [("month first", last, str(month), one)]
    else:
        return None
    readings: dict[Order, date] = {}
    for order, year, month_number, day in choices:
        if reading := _make_reading(year, month_number, day):
            readings[cast("Order", order)] = reading
    fitting = {k: day for k, day in readings.items() if _fits_weekday(day, stated_weekday)}
    if fitting or shape != "numeric":
        readings = fitting
    return OpenDate(shape, readings, _write_rest(rest))


HAS_YEAR = re.compile(r"(?<![0-9:+-])[0-9]{4}(?![0-9])")


def _make_reading(year: str, month: str, day: str) -> date | None:
    """Return a day; None if there is none, or if it has a short year and has not come."""
    is_short = len(year) <= 2
    try:
        reading = date(expand_year(year) if is_short else int(year), int(month), int(day))
    except ValueError:
        return None
    if is_short:
        return reading if reading <= datetime.now(UTC).date() + timedelta(days=1) else None
    return reading if reading.year in YEARS else None


def _fits_weekday(day: date, stated: str) -> bool:
    return stated not in ENGLISH_WEEKDAYS or ENGLISH_WEEKDAYS[day.weekday()] == stated


def _write_rest(rest: str) -> str:
    """Write the clock and zone behind a day as ISO dates have them."""
    rest = ZONE_IN_BRACKETS.sub(r"\1", HOUR_WORDS.sub("", rest).strip(" \t\n,."))
    while (match := WORD_BEFORE_CLOCK.match(rest)) and search_key(match[1]) in fillers():
        rest = rest[match.end() :]
    rest = HOUR_ALONE.sub("", rest).strip(" ,")
    return f" {CLOCK_SIGNS.sub(':', rest)}" if rest else ""


def _add_half_day(hour: str | None, half: str | None) -> str | None:
    """Convert the hour of a 12-hour clock; `half` is "am", "p.m." or the like."""
    if hour is None or not half:
        return hour
    if not 1 <= int(hour) <= 12:
        raise _InvalidDateError(hour)
    return str(int(hour) % 12 + (12 if half[0] in "pP" else 0))


MONTH_AND_NUMBER = re.compile(r"([^\W\d_]+)\.?[\s-]+([0-9]{1,2})$|([0-9]{1,2})[\s-]+([^\W\d_]+)$")


def is_day_or_year(text: str) -> bool:
    """Return whether a text is a month with a number that may be its day or its year.

    >>> is_day_or_year("Sep-19"), is_day_or_year("19 Sep"), is_day_or_year("Sep 2019")
    (True, True, False)
    """
    match = MONTH_AND_NUMBER.match(normalize(text[:MAX_LENGTH]))
    return match is not None and search_key(match[1] or match[4]) in months()


# --- months in words ------------------------------------------------------------------------------


CLOCK_IN_WORDS = re.compile(rf"(?<![0-9]){CLOCK}(?![0-9])\s*([ap]\.?m\.?(?![a-z]))?", re.IGNORECASE)
OFFSET_AFTER_CLOCK = re.compile(rf"[\s(]*({OFFSET})(?![0-9])", re.IGNORECASE)
"""Only there: in "04-Mar-2021 10:30" the year looks like one."""
TOKEN = re.compile(
    r"([0-9]+)(?:st|nd|rd|th|er|º|ª|°)?(?![^\W_])"
    rf"|([^\W\d_](?:[^\W\d_]|[{MARKS}])*(?:['’-][^\W\d_]+)*)"
)
HOUR_ALONE = re.compile(
    r"(?<![0-9:.])[0-9]{1,2}\s*(?:[ap]\.?m\b\.?|h\b|uhr\b)(?!\s*[0-9])", re.IGNORECASE
)
"""A clock without minutes: "à 14h", "5 pm". It is not read: the date keeps its day."""
SEPARATORS = re.compile(r"[\s,.;|·•/()–—،-]*")


def _read_words(text: str) -> Date | None:
    """Read a date with the month in words, in any order."""
    offset, hours_alone = None, 0
    if clock := CLOCK_IN_WORDS.search(text):
        offset = OFFSET_AFTER_CLOCK.match(text, clock.end())
        text = f"{text[: clock.start()]} {text[(offset or clock).end() :]}"
    else:
        text, hours_alone = HOUR_ALONE.subn(" ", text)
    parts = _sort_words(text)
    if parts is None:
        return None
    month, year, day, zone = parts
    if not clock:
        return None if zone and not hours_alone else _make_day(year, month, day)
    if not day:
        return None
    hour, minute, second, half = clock.groups()
    zone = offset[1] if offset else zone
    times = (_add_half_day(hour, half), minute, second)
    return _make_time((year, month, day), times, zone)


def _sort_words(text: str) -> tuple[int, int, int, str] | None:
    """Find month, year, day (0 if there is none) and zone; None unless every word is known."""
    if SEPARATORS.fullmatch(TOKEN.sub("", text)) is None:
        return None
    found: list[tuple[str, int]] = []
    numbers: list[str] = []
    zones: list[str] = []
    for number, word in TOKEN.findall(text):
        key = search_key(word)
        if number:
            numbers.append(number)
        elif key in months():
            found.append((key, months()[key]))
        elif key in NAMED_ZONES or key in ZONES_OF_REGIONS or key in AMBIGUOUS_ZONES:
            zones.append(key)
        elif key not in weekdays() and key not in fillers():
            return None
    if len(found) == 2 and found[0][0] in weekdays():  # French "mar." is a month and a weekday
        del found[0]
    if len({month for _, month in found}) == 1:  # a month by two names: "مارس/آذار"
        del found[1:]
    years = [int(number) for number in numbers if len(number) == 4]
    days = [int(number) for number in numbers if len(number) <= 2]
    is_complete = len(numbers) == len(years) + len(days)
    if not years and len(days) == 1 and days[0] > 31:  # "Sep-98": no day has this number
        years, days = [expand_year(str(days[0]))], []
    if not is_complete or len(found) != 1 or len(years) != 1 or len(days) > 1 or len(zones) > 1:
        return None
    if 0 in days:
        return None
    return found[0][1], years[0], days[0] if days else 0, zones[0] if zones else ""
