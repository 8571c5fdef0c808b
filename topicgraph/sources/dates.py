"""Parsing the dates that articles state: a time in UTC, how precisely, and whose zone it is in.

Never a guess: what is not certainly a date is None. Dates such as 03/04/2021, whose order of day
and month only other dates of the same source can tell, are read by `settle_dates`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple
from zoneinfo import ZoneInfo

from topicgraph.model import EPOCH, MICROSECOND, Precision, Zone, to_microseconds
from topicgraph.sources.document import Block
from topicgraph.sources.formats import read_document
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
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "bst": 1, "cet": 1, "cest": 2, "eet": 2,
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
REGION = r"(?:\[[A-Za-z_]+(?:/[A-Za-z_+-]+)*\])"
CLOCK = r"([0-9]{1,2})[:.h]([0-9]{2})(?:[:.]([0-9]{2})(?:[.,][0-9]{1,9})?)?"
ISO = re.compile(
    r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})"
    rf"(?:(?:[Tt,]|\s)+([0-9]{{1,2}})(?::([0-9]{{2}})(?::([0-9]{{2}})(?:[.,][0-9]{{1,9}})?)?)?)?"
    rf"\s*([AaPp]\.?[Mm]\.?)?\s*({NAMED_ZONE}|{OFFSET})?({REGION})?$"
)
COMPACT = re.compile(
    r"([0-9]{4})([0-9]{2})([0-9]{2})"
    r"(?:[T ]?([0-9]{2}):?([0-9]{2}):?(?:([0-9]{2})(?:\.[0-9]{1,9})?)?)?(Z)?$"
)
NUMERIC = re.compile(
    rf"([0-9]{{1,2}})([/.-])([0-9]{{1,2}})\2([0-9]{{4}})(?:[\s,]+{CLOCK}\s*([ap]\.?m\.?)?"
    rf"[\s,]*({NAMED_ZONE}|{OFFSET})?(?:\s+(?:UTC|GMT))?)?$",
    re.IGNORECASE,
)
"""Day and month, in either order, then the year."""
ISO_WEEK = re.compile(r"([0-9]{4})-?W([0-9]{2})-?([1-7])$")
ORDINAL = re.compile(r"([0-9]{4})-([0-9]{3})$")
YEAR_FIRST = re.compile(r"[0-9]{4}-")
PARTIAL = re.compile(r"([0-9]{4})(?:[-/.]([0-9]{1,2}))?$")
EPOCH_NUMBER = re.compile(r"([0-9]{9,10})(?:\.[0-9]{1,9})?$|([0-9]{12,13})$|([0-9]{15,16})$")
EAST_ASIAN = re.compile(
    r"([0-9]{4})\s*[年년]\s*(?:([0-9]{1,2})\s*[月월]\s*(?:([0-9]{1,2})\s*[日일])?)?"
    r"(?:\s*[(（]?[月火水木金土日월화수목금토일]?(?:曜日|요일)?[)）]?)"
    r"\s*(?:([0-9]{1,2})[:時时시]\s*([0-9]{1,2})[分분]?(?::([0-9]{2}))?)?$"
)
VIETNAMESE = re.compile(
    r"(?:ngày\s+)?([0-9]{1,2})\s+tháng\s+([0-9]{1,2})(?:,|\s+năm)?\s+([0-9]{4})$", re.IGNORECASE
)
WEEKDAY_BEFORE = re.compile(r"([^\W\d_]+(?:-feira)?)\.?,?\s+(?=[0-9])")
ADDED_ZONE_NAME = re.compile(r"\s*\([A-Za-z ]{2,40}\)$")


def parse(text: str, day_first: bool | None = None) -> Date | None:
    """Parse a date; None where the text is not certainly one.

    Seconds of :00 count as precision "minute" and an exact midnight as "day": that is what feeds
    write when they know no more, and a time that was never measured must not decide who was first.
    A time without a zone is taken as UTC and marked as assumed.

    Args:
        text: the date as typed.
        day_first: the order of 03/04/2021, if it is known.

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
    text = _normalize(text)
    try:
        if len(text) == 20 and text[19] == "Z" and text[10] == "T":  # the usual form, read at once
            date: Date | None = _make_date(datetime.fromisoformat(text), "stated")
        else:
            date = _parse(text, day_first)
        is_sane = date is not None and FIRST_MOMENT <= date.time < END
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
    return date if is_sane else None


ERAS = {
    "明治": 1867,
    "大正": 1911,
    "昭和": 1925,
    "平成": 1988,
    "令和": 2018,
    "民國": 1911,
    "民国": 1911,
}
"""Years before the first one of the eras of Japan and Taiwan."""
ERA = re.compile(rf"^(?:中華)?({'|'.join(ERAS)})\s*(元|[0-9]{{1,3}})\s*年")
LABEL = re.compile(
    r"^(?:published|posted|date|publié|veröffentlicht|publicado|pubblicato)"
    r"(?:\s+(?:on|at|le|am|el|em|il)\b\s*:?\s*|\s*:\s*|\s+(?=[^\W_]))|^@(?=[0-9]{9,10}$)|^/Date\((?=[0-9]+\)/$)",
    re.IGNORECASE,
)
"""What programs and pages write before a date."""
SPACED = re.compile(r"^([0-9]{1,4})([./-]) ?([0-9]{1,2})\2 ?([0-9]{1,4})\.?(?![0-9])")
"""Dots with a space behind: "26. 11. 2019", "2019. 11. 26."."""
ROMAN_MONTHS = dict(
    zip(
        ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"],
        range(1, 13),
        strict=True,
    )
)
ROMAN = re.compile(r"^([0-9]{1,2})[. /-]+([IVX]{1,4})[. /-]+([0-9]{4})(?![0-9])")
JOINED = re.compile(r"^([0-9]{1,2})([A-Za-z]{3,9})([0-9]{4})(?![0-9])")


def _normalize(text: str) -> str:
    """Write a date in one way: ASCII digits, no era, no label, no spaces behind dots."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
        text = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)
        text = ERA.sub(
            lambda m: f"{ERAS[m[1]] + (1 if m[2] == '元' else int(m[2]))}年", text.strip()
        )
    text = LABEL.sub("", text.strip()).removesuffix(")/").strip()
    if text[4:5] == "-" and text[7:8] == "-":
        return text  # the usual form
    text = SPACED.sub(r"\1\2\3\2\4", text)
    if (match := ROMAN.match(text)) and match[2] in ROMAN_MONTHS:
        text = f"{match[3]}-{ROMAN_MONTHS[match[2]]}-{match[1]}{text[match.end() :]}"
    return JOINED.sub(r"\1 \2 \3", text)


def _parse(text: str, day_first: bool | None) -> Date | None:
    text = ADDED_ZONE_NAME.sub("", text)
    if (weekday := WEEKDAY_BEFORE.match(text)) and search_key(weekday[1]) in _weekdays():
        text = text[weekday.end() :]
    for pattern, read in PARSERS:
        if match := pattern.match(text):
            return read(match)
    if match := NUMERIC.match(text):
        return _read_numeric(match, day_first)
    return _read_words(text)


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


def _read_week(match: re.Match[str]) -> Date:
    day = date.fromisocalendar(int(match[1]), int(match[2]), int(match[3]))
    return _make_day(day.year, day.month, day.day)


def _read_ordinal(match: re.Match[str]) -> Date:
    day = date(int(match[1]), 1, 1) + timedelta(days=int(match[2]) - 1)
    if day.year != int(match[1]):
        raise _InvalidDateError(match[0])
    return _make_day(day.year, day.month, day.day)


def _read_partial(match: re.Match[str]) -> Date:
    if match[2] == "0" or match[2] == "00":
        raise _InvalidDateError(match[0])
    return _make_day(int(match[1]), int(match[2] or 0))


def _read_epoch(match: re.Match[str]) -> Date:
    """Read seconds, milliseconds or microseconds since 1970, of the years from 1995 on."""
    seconds, milliseconds, microseconds = match.groups()
    time = int(seconds or 0) * 10**6 + int(milliseconds or 0) * 10**3 + int(microseconds or 0)
    moment = (EPOCH + time * MICROSECOND).replace(microsecond=0)
    if moment.year < 1995:  # smaller numbers are more likely to be ids
        raise _InvalidDateError(match[0])
    return _make_date(moment, "stated")


def _read_east_asian(match: re.Match[str]) -> Date | None:
    year, month, day, hour, minute, second = match.groups()
    if not day:
        return _make_day(int(year), int(month or 0))
    return _make_time((int(year), int(month), int(day)), (hour, minute, second))


def _read_vietnamese(match: re.Match[str]) -> Date:
    return _make_day(int(match[3]), int(match[2]), int(match[1]))


PARSERS: list[tuple[re.Pattern[str], Callable[[re.Match[str]], Date | None]]] = [
    (ISO, _read_iso),
    (COMPACT, _read_compact),
    (ISO_WEEK, _read_week),
    (ORDINAL, _read_ordinal),
    (PARTIAL, _read_partial),
    (EPOCH_NUMBER, _read_epoch),
    (EAST_ASIAN, _read_east_asian),
    (VIETNAMESE, _read_vietnamese),
]


def to_day(date: Date) -> Date:
    """Lower the precision of a time to its day (UTC)."""
    if date.precision not in ("second", "minute"):
        return date
    return Date(date.time // MICROSECONDS_PER_DAY * MICROSECONDS_PER_DAY, "day", "")


# --- dates whose order of day and month is open ---------------------------------------------------


def find_order(text: str) -> str:
    """Tell what a date says about the order of day and month in its source.

    Returns "day first", "month first", "either" for a date such as 03/04/2021, and "" for all other
    texts.
    """
    if YEAR_FIRST.match(text):  # the usual form, told at once
        return ""
    text = _normalize(text[:MAX_LENGTH])
    if (weekday := WEEKDAY_BEFORE.match(text)) and search_key(weekday[1]) in _weekdays():
        text = text[weekday.end() :]
    match = NUMERIC.match(text)
    if match is None:
        return ""
    first, second = int(match[1]), int(match[3])
    if first > 12:
        return "day first" if second <= 12 else ""
    if second > 12:
        return "month first"
    return "either" if first != second else ""


def _read_numeric(match: re.Match[str], day_first: bool | None) -> Date | None:
    one, _, other, year, hour, minute, second, half, zone = match.groups()
    first, last = int(one), int(other)
    if first > 12:
        day_first = True
    elif last > 12 or first == last:
        day_first = False
    if day_first is None:
        return None
    day, month = (first, last) if day_first else (last, first)
    hour = _add_half_day(hour, half)
    return _make_time((int(year), month, day), (hour, minute, second), zone or "")


def _add_half_day(hour: str | None, half: str | None) -> str | None:
    """Convert the hour of a 12-hour clock; `half` is "am", "p.m." or the like."""
    if hour is None or not half:
        return hour
    if not 1 <= int(hour) <= 12:
        raise _InvalidDateError(hour)
    return str(int(hour) % 12 + (12 if half[0] in "pP" else 0))


# --- months in words ------------------------------------------------------------------------------


@lru_cache(maxsize=1)
def _calendar() -> Block:
    raw = files("topicgraph").joinpath("data", "calendar.yaml").read_bytes()
    data = read_document(raw, "calendar.yaml").data
    assert data is not None
    return data


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    """Folded name of a month, in any language → its number; names of two months are left out."""
    numbers: dict[str, set[int]] = {}
    languages = _calendar()["months"]
    assert isinstance(languages, Block)
    for names in languages.values():
        assert isinstance(names, list)
        for number, forms in enumerate(names, 1):
            for form in str(forms).split():
                numbers.setdefault(search_key(form), set()).add(number)
    return {name: min(found) for name, found in numbers.items() if len(found) == 1}


@lru_cache(maxsize=1)
def _weekdays() -> frozenset[str]:
    languages = _calendar()["weekdays"]
    assert isinstance(languages, Block)
    return frozenset(
        search_key(name) for names in languages.values() for name in str(names).split()
    )


MIN_DATE_WORD = 4
"""Letters of a month or weekday that no name is mistaken for ("Mon", "Sat", "May")."""


@lru_cache(maxsize=1)
def date_words() -> frozenset[str]:
    """Return the folded names of months and weekdays that have at least 4 letters.

    >>> "april" in date_words(), "may" in date_words()
    (True, False)
    """
    names = _months().keys() | _weekdays()
    return frozenset(name for name in names if len(name) >= MIN_DATE_WORD)


@lru_cache(maxsize=1)
def _fillers() -> frozenset[str]:
    return frozenset(search_key(word) for word in str(_calendar()["fillers"]).split())


CLOCK_IN_WORDS = re.compile(rf"(?<![0-9]){CLOCK}(?![0-9])\s*([ap]\.?m\.?(?![a-z]))?", re.IGNORECASE)
OFFSET_AFTER_CLOCK = re.compile(rf"[\s(]*({OFFSET})(?![0-9])", re.IGNORECASE)
"""Only there: in "04-Mar-2021 10:30" the year looks like one."""
TOKEN = re.compile(
    r"([0-9]+)(?:st|nd|rd|th|er|º|ª|°)?(?![^\W_])"
    rf"|([^\W\d_](?:[^\W\d_]|[{MARKS}])*(?:['’-][^\W\d_]+)*)"
)
SEPARATORS = re.compile(r"[\s,.;|·/()-]*")


def _read_words(text: str) -> Date | None:
    """Read a date with the month in words, in any order."""
    offset = None
    if clock := CLOCK_IN_WORDS.search(text):
        offset = OFFSET_AFTER_CLOCK.match(text, clock.end())
        text = f"{text[: clock.start()]} {text[(offset or clock).end() :]}"
    parts = _sort_words(text)
    if parts is None:
        return None
    month, year, day, zone = parts
    if not clock:
        return None if zone else _make_day(year, month, day)
    if not day:
        return None
    hour, minute, second, half = clock.groups()
    zone = offset[1] if offset else zone
    times = (_add_half_day(hour, half), minute, second)
    return _make_time((year, month, day), times, zone)


THAI = re.compile("[\u0e01-\u0e3a]")
BUDDHIST_YEARS = 543
"""Years by which the calendar of Thailand is ahead."""


def _sort_words(text: str) -> tuple[int, int, int, str] | None:
    """Find month, year, day (0 if there is none) and zone; None unless every word is known."""
    if SEPARATORS.fullmatch(TOKEN.sub("", text)) is None:
        return None
    months: list[int] = []
    numbers: list[str] = []
    zones: list[str] = []
    for number, word in TOKEN.findall(text):
        key = search_key(word)
        if number:
            numbers.append(number)
        elif key in _months() and not months:
            months.append(_months()[key])
        elif key in NAMED_ZONES or key in ZONES_OF_REGIONS or key in AMBIGUOUS_ZONES:
            zones.append(key)
        elif key not in _weekdays() and key not in _fillers():
            return None
    years = [int(number) for number in numbers if len(number) == 4]
    if THAI.search(text):
        years = [year - BUDDHIST_YEARS if year > 2400 else year for year in years]
    days = [int(number) for number in numbers if len(number) <= 2]
    is_complete = len(numbers) == len(years) + len(days)
    if not is_complete or len(months) != 1 or len(years) != 1 or len(days) > 1 or len(zones) > 1:
        return None
    if 0 in days:
        return None
    return months[0], years[0], days[0] if days else 0, zones[0] if zones else ""
