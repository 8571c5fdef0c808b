"""The day of publication of a page whose metadata does not state it, or states it in broken JSON.

It is what a label such as "Published:" or the name of an element such as `class="post-date"` says,
if the page says one day only. Other dates in a text are not those of its publication.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from topicgraph.sources import dates

DATE = re.compile(
    r"(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?"
    r"(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?"
    r"|[0-9]{1,2}[./][0-9]{1,2}[./](?:19|20)[0-9]{2}(?:,?\s{1,3}[0-9]{1,2}:[0-9]{2})?"
    r"|[0-9]{1,2}\.? [^\W\d_]{3,12} (?:19|20)[0-9]{2}|[^\W\d_]{3,12} [0-9]{1,2}, (?:19|20)[0-9]{2}"
    r"|(?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日"
)
IN_SCRIPT = re.compile(r"[\"']datePublished[\"']\s{0,9}:\s{0,9}[\"']([^\"'\n]{8,40})[\"']")
LABEL = re.compile(
    r">\s{0,99}(?:first published|published|posted|veröffentlicht|erschienen|publié|publicado"
    r"|pubblicato|opublikowano|data publikacji|publicerad|publisert|udgivet|gepubliceerd|julkaistu"
    r"|publikováno|megjelent|опубликовано|yayınlanma|发布时间|发布于|公開日|掲載日|입력)\b"
    r"(?:\s(?:on|am|le|el|il|op|dne|den))?\s{0,9}:?",
    re.IGNORECASE,
)
ELEMENT = re.compile(
    r"(?:class|id)\s{0,3}=\s{0,3}[\"'][^\"'<>]{0,80}?\b(?:(?:publi\w{0,9}|creat\w{0,3}|post|entry"
    r"|article|artikel|story|news)[-_]?(?:date|datum|time)|date[-_]?(?:publi\w{0,9}|creat\w{0,3}"
    r"|post|entry|article))\b",
    re.IGNORECASE,
)
WINDOW = 200
"""Characters behind a label or name within which its date stands."""
MAX_PLACES = 50
"""Labels and names that are looked at."""


def find_visible_dates(text: str) -> list[str]:
    """Return the dates that a page shows as those of its publication, the best first.

    >>> find_visible_dates('<p class="post-date"><b>4 March 2021</b></p>')
    ['4 March 2021']
    """
    stated = (match[1] for match in islice(IN_SCRIPT.finditer(text), MAX_PLACES))
    places = (_find_behind(text, pattern) for pattern in (LABEL, ELEMENT))
    return [date for found in (stated, *places) if (date := _only(found))]


def _find_behind(text: str, pattern: re.Pattern[str]) -> Iterator[str]:
    for match in islice(pattern.finditer(text), MAX_PLACES):
        if found := DATE.search(text, match.end(), match.end() + WINDOW):
            yield found[0]


def _only(texts: Iterable[str]) -> str:
    """Return the first date, if all dates are of one day."""
    found = [text for text in texts if dates.parse(text) or dates.find_open_date(text)]
    days = {_read_day(text) for text in found}
    return found[0] if len(days) == 1 else ""


def _read_day(text: str) -> str:
    date = dates.parse(text)
    return str(dates.to_day(date).time) if date else text
