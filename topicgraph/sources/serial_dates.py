"""Dates that a spreadsheet stored as numbers: days counted from the start of 1900.

A single such number may be anything. Only a column of dates that has no other values is read so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

DAY_ZERO = datetime(1899, 12, 30, tzinfo=UTC)
"""Day 1 is the first of 1900 in Excel, which counts a 29 February 1900 that there never was."""
FIRST_DAY = 33_239
"""1 January 1991, the year of the first web page."""
SERIAL = re.compile(r"[0-9]{5}(?:\.[0-9]{1,12})?")


def holds_serials(values: Sequence[str]) -> bool:
    """Return whether all values are day numbers of the years from 1991 to today.

    >>> holds_serials(["43709", "43712.5"]), holds_serials(["43709", "2019-09-04"])
    (True, False)
    """
    last = (datetime.now(UTC) - DAY_ZERO).days + 1
    return bool(values) and all(
        SERIAL.fullmatch(text) and FIRST_DAY <= float(text) <= last for text in values
    )


def write_serial(text: str) -> str:
    """Write a day number as an ISO date, with its time if it has a fraction; others as they are.

    >>> write_serial("43709"), write_serial("43712.5"), write_serial("Sep-19")
    ('2019-09-01', '2019-09-04T12:00:00', 'Sep-19')
    """
    if not SERIAL.fullmatch(text):
        return text
    moment = DAY_ZERO + timedelta(seconds=round(float(text) * 86_400))
    return f"{moment:%Y-%m-%dT%H:%M:%S}" if "." in text else f"{moment:%Y-%m-%d}"
