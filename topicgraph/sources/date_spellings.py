"""Spellings of dates: what programs and pages write differently is written in one way.

`dates` parses the result.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime

from topicgraph.sources.calendars import to_gregorian

ADDED_ZONE_NAME = re.compile(r"\s*\([A-Za-z ]{2,40}\)$")
FIRST_SHORT_YEAR = 1970
"""The first year that two digits can mean; the last is this year."""
LABEL = re.compile(
    r"^(?:(?:first )?published|posted|date|publié|veröffentlicht|publicado|pubblicato)"
    r"(?:\s+(?:on|le|am|el|em|il))?\s*:\s*"
    r"|^(?:first )?(?:published|posted) (?:(?:on|at) )?|^@(?=[0-9]{9,10}$)|^/Date\((?=[0-9]+\)/$)",
    re.IGNORECASE,
)
"""What programs and pages write before a date."""
OFFSET_WITH_NAME = re.compile(
    r"[\s,]+([+-][0-9]{2}:?[0-9]{2})\s+(?:[A-Z]{3,5}|[+-][0-9]{4})(?:\s+m=[+-][0-9.]+)?$"
)
"""A zone twice, as programs in Go print times: "-0500 EST"."""
WRAPPED = re.compile(r"^[(\[\"“«](.*)[)\]\"”»]$", re.DOTALL)
ELISION = re.compile(r"\b[dD]['’](?=[^\W\d_])")
"""The Catalan "d'abril"."""
END_OF_DAY = re.compile(r"(?<=[\sT])24(?=(?::?00){1,2}(?![0-9:]))")
"""The midnight at the end of a day (ISO 8601). It is read as that day, as any midnight is."""
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
SHORT_YEAR = re.compile(r"(?<=[\s,-])['’‘]([0-9]{2})(?![0-9])")
"""A year of two digits behind an apostrophe, which nothing else has: "Sep 5 '19"."""
YEAR_OF_LOG = re.compile(r"(?<=[0-9]{4}):(?=[0-9]{2}:[0-9]{2}:[0-9]{2})")
"""The colon behind the year in the logs of web servers: 05/Sep/2019:10:11:12."""
CLOCK_FIRST = re.compile(
    r"^([0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\s?[AaPp][Mm])?),?\s+(?=[0-9]{1,4}[/.-][0-9]{1,2}[/.-])(\S+)$"
)
"""The time before the day: 08:30 25/03/2021."""
JOINED = re.compile(r"^([0-9]{1,2})([A-Za-z]{3,9})([0-9]{4})(?![0-9])")


def normalize(text: str) -> str:
    """Write a date in one way: ASCII digits, no era, no label, no spaces behind dots."""
    if not text.isascii():
        text = to_gregorian(text)
    text = WRAPPED.sub(r"\1", text.strip()).rstrip(" ,;")
    text = LABEL.sub("", text).removesuffix(")/").strip()
    text = OFFSET_WITH_NAME.sub(r" \1", ADDED_ZONE_NAME.sub("", text))
    text = END_OF_DAY.sub("00", text)
    if text[4:5] == "-" and text[7:8] == "-":
        return text.rstrip(".")  # the usual form
    text = SPACED.sub(r"\1\2\3\2\4", text)
    if (match := ROMAN.match(text)) and match[2] in ROMAN_MONTHS:
        text = f"{match[3]}-{ROMAN_MONTHS[match[2]]}-{match[1]}{text[match.end() :]}"
    text = SHORT_YEAR.sub(lambda m: str(expand_year(m[1])), YEAR_OF_LOG.sub(" ", text))
    text = CLOCK_FIRST.sub(r"\2 \1", text)
    return JOINED.sub(r"\1 \2 \3", ELISION.sub("de ", text))


def expand_year(digits: str) -> int:
    """Return the year of two digits, from 1970 to this year; 0, which is none, for others."""
    century = 2000 if 2000 + int(digits) <= datetime.now(UTC).year else 1900
    return century + int(digits) if century + int(digits) >= FIRST_SHORT_YEAR else 0
