"""Words and calendars that dates are written in: months, weekdays, eras, and other calendars.

What other calendars and scripts write is turned into Gregorian years and ASCII digits here, before
`dates` parses it.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta
from functools import lru_cache
from importlib.resources import files

from topicgraph.sources.document import Block
from topicgraph.sources.formats import read_document
from topicgraph.text import search_key


@lru_cache(maxsize=1)
def _calendar() -> Block:
    raw = files("topicgraph").joinpath("data", "calendar.yaml").read_bytes()
    data = read_document(raw, "calendar.yaml").data
    assert data is not None
    return data


@lru_cache(maxsize=1)
def months() -> dict[str, int]:
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
def weekdays() -> frozenset[str]:
    """Return the folded names of weekdays, in any language."""
    languages = _calendar()["weekdays"]
    assert isinstance(languages, Block)
    return frozenset(
        search_key(name) for names in languages.values() for name in str(names).split()
    )


ENGLISH_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""The first letters of the weekdays that mail and web servers write, from Monday on."""

MIN_DATE_WORD = 4
"""Letters of a month or weekday that no name is mistaken for ("Mon", "Sat", "May")."""


@lru_cache(maxsize=1)
def date_words() -> frozenset[str]:
    """Return the folded names of months and weekdays that have at least 4 letters.

    >>> "april" in date_words(), "may" in date_words()
    (True, False)
    """
    names = months().keys() | weekdays()
    return frozenset(name for name in names if len(name) >= MIN_DATE_WORD)


@lru_cache(maxsize=1)
def fillers() -> frozenset[str]:
    """Return the folded words between the parts of a date that say nothing."""
    return frozenset(search_key(word) for word in str(_calendar()["fillers"]).split())


# --- other calendars and scripts ------------------------------------------------------------------

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
WESTERN_ERA = re.compile("^(?:西暦|西元|公元|서기)\\s*")
HAN_DIGITS = {digit: number % 10 for number, digit in enumerate("〇一二三四五六七八九零")}
HAN_NUMBER = re.compile(rf"[{''.join(HAN_DIGITS)}十廿卅]+(?=[年月日号號時时點点分秒])")
CHINESE_DAY = re.compile("(?<=[0-9])\\s*[号號]")
HYPHENS = re.compile("[\u2010\u2011\u2212]")
LEVANTINE_MONTHS = {
    "كانون الثاني": "يناير",
    "تشرين الأول": "أكتوبر",
    "تشرين الثاني": "نوفمبر",
    "كانون الأول": "ديسمبر",
}
"""Months of Syria, Lebanon, Jordan and Iraq that have two words."""
EAST_ASIAN_WEEKDAY = re.compile(
    r"[(（](?:[月火水木金土日월화수목금토일]|(?:周|週|星期)[一二三四五六日天])(?:曜日|요일)?[)）]"
    r"|(?:周|週|星期)[一二三四五六日天]"
)
VIETNAMESE_WEEKDAY = re.compile(r"^(?:thứ\s+[^\W\d_]+|chủ\s+nhật),?\s+", re.IGNORECASE)
HALF_DAYS = {"오전": "am", "午前": "am", "上午": "am", "오후": "pm", "午後": "pm", "下午": "pm"}
HALF_DAY = re.compile(
    rf"\s*({'|'.join(HALF_DAYS)})\s*([0-9]{{1,2}}[:時时시點点]\s*[0-9]{{1,2}}[分분]?(?::[0-9]{{2}})?)"
)
"""The half of the day, which these languages write before the clock."""
HOUR_ALONE = re.compile(
    rf"\s*(?:{'|'.join(HALF_DAYS)})?\s*[0-9]{{1,2}}\s*[時时시點点](?!\s*[0-9半])"
)
"""An hour without minutes. It is not read: the date keeps its day."""
CLOCK_FIRST = re.compile(r"^([0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\s*[ap]m)\s+(\S.*)$")

THAI = re.compile("[\u0e01-\u0e5b]")
ABBREVIATING_DOT = re.compile("(?<=[\u0e01-\u0eff])\\.")
"""The dots of Thai and Lao abbreviations: ก.ย."""
BUDDHIST_YEARS = 543
"""Years by which the calendar of Thailand is ahead."""
BUDDHIST_YEAR = re.compile(r"(?<![0-9])(2[45][0-9]{2}|26[0-4][0-9])(?![0-9])")
SHORT_BUDDHIST_YEAR = re.compile(r"(?<=[\u0e01-\u0e5b])\s*([3-9][0-9])(?![0-9:.])")

PERSIAN_DIGIT = re.compile("[\u06f0-\u06f9]")
PERSIAN_MONTHS = (
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن",
    "اسفند",
)  # fmt: skip
PERSIAN_DAY = re.compile(
    rf"([0-9]{{1,2}})\s+({'|'.join(PERSIAN_MONTHS).replace('ی', '[یي]')})"
    r"(?:\s+ماه)?\s+(1[34][0-9]{2})"
)
"""The letter ye is often typed as the Arabic one."""
PERSIAN_NUMBERS = re.compile(r"(?<![0-9])(1[34][0-9]{2})([/-])([0-9]{1,2})\2([0-9]{1,2})(?![0-9])")
PERSIAN_LEAPS = frozenset((1, 5, 9, 13, 17, 22, 26, 30))
"""Leap years in each cycle of 33 of the Persian calendar; right for the years 1300 to 1470."""
PERSIAN_START = date(1921, 3, 21)
"""The first day of the Persian year 1300."""


def to_gregorian(text: str) -> str:
    """Write a date that is not ASCII with ASCII digits and Gregorian years, where it is certain.

    >>> to_gregorian("令和元年11月26日"), to_gregorian("۱۴ شهریور ۱۳۹۸")
    ('2019年11月26日', '2019-09-05')
    >>> to_gregorian("二〇一九年十一月二十六日")
    '2019年11月26日'
    >>> to_gregorian("5 ก.ย. 2562")
    '5 กย 2019'
    """
    is_persian = PERSIAN_DIGIT.search(text) is not None
    is_thai = THAI.search(text) is not None
    text = unicodedata.normalize("NFKC", text)
    text = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text).strip()
    text = HYPHENS.sub("-", HAN_NUMBER.sub(lambda m: _read_han_number(m[0]), text))
    text = CHINESE_DAY.sub("日", WESTERN_ERA.sub("", text))
    for name, month in LEVANTINE_MONTHS.items():
        text = text.replace(name, month)
    text = ERA.sub(lambda m: f"{ERAS[m[1]] + (1 if m[2] == '元' else int(m[2]))}年", text)
    text = VIETNAMESE_WEEKDAY.sub("", EAST_ASIAN_WEEKDAY.sub("", text))
    text = HOUR_ALONE.sub("", text)
    text = HALF_DAY.sub(lambda m: f" {_write_clock(m[2])} {HALF_DAYS[m[1]]}", text).strip()
    text = CLOCK_FIRST.sub(r"\2 \1", text)
    if is_thai:
        text = ABBREVIATING_DOT.sub("", text)
        text = SHORT_BUDDHIST_YEAR.sub(lambda m: f" {1957 + int(m[1])}", text)
        text = from_buddhist(text)
    text = ABBREVIATING_DOT.sub("", text)
    text = PERSIAN_DAY.sub(_write_persian_day, text)
    if is_persian:
        text = PERSIAN_NUMBERS.sub(_write_persian_numbers, text)
    return text


def _read_han_number(text: str) -> str:
    """Write a number in ASCII digits; it is returned as it is if it is none.

    >>> _read_han_number("二〇一九"), _read_han_number("二十三"), _read_han_number("十")
    ('2019', '23', '10')
    """
    text = text.replace("廿", "二十").replace("卅", "三十")
    tens, sign, ones = text.partition("十")
    if not sign:
        return "".join(str(HAN_DIGITS[digit]) for digit in text)
    if len(tens) > 1 or len(ones) > 1 or ones == "十":
        return text
    return str(10 * HAN_DIGITS.get(tens, 1) + HAN_DIGITS.get(ones, 0))


def _write_clock(text: str) -> str:
    return re.sub(r"[時时시點点]\s*", ":", text).rstrip("分분")


def from_buddhist(text: str) -> str:
    """Write the years of a Thai date as Gregorian ones.

    >>> from_buddhist("5/9/2562")
    '5/9/2019'
    """
    return BUDDHIST_YEAR.sub(lambda match: str(int(match[1]) - BUDDHIST_YEARS), text)


def _write_persian_day(match: re.Match[str]) -> str:
    month = PERSIAN_MONTHS.index(match[2].replace("ي", "ی")) + 1
    return _from_persian(int(match[3]), month, int(match[1])) or match[0]


def _write_persian_numbers(match: re.Match[str]) -> str:
    return _from_persian(int(match[1]), int(match[3]), int(match[4])) or match[0]


def _from_persian(year: int, month: int, day: int) -> str:
    """Return the Gregorian day of a Persian one in ISO form; empty if there is no such day."""
    is_leap = year % 33 in PERSIAN_LEAPS
    lengths = [31] * 6 + [30] * 5 + [30 if is_leap else 29]
    if not 1300 <= year <= 1470 or not 1 <= month <= 12 or not 1 <= day <= lengths[month - 1]:
        return ""
    leaps = sum(earlier % 33 in PERSIAN_LEAPS for earlier in range(1300, year))
    days = 365 * (year - 1300) + leaps + sum(lengths[: month - 1]) + day - 1
    return (PERSIAN_START + timedelta(days=days)).isoformat()
