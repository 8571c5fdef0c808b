"""What the path of a file, or of a URL, tells about an article: day, title, language."""

from __future__ import annotations

import re

from topicgraph.sources.dates import Date, parse

DAY_IN_PATH = re.compile(
    r"(?<![0-9])((?:19|20)[0-9]{2})(?:([-_/.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12][0-9]|3[01]))(?![0-9])"
)
"""A day at any place of a path: 2021-03-04, 2021/03/04, 20210304. Digits next to it are an id."""
JEKYLL_DAY = re.compile(r"(?:^|/)((?:19|20)[0-9]{2})-([0-9]{1,2})-([0-9]{1,2})(?=[-_ ])")
OTHER_DAYS = (
    re.compile(r"/(?P<y>(?:19|20)[0-9]{2})/(?P<m>[0-9]{1,2})/(?P<d>[0-9]{1,2})(?=[/-])"),
    re.compile(
        r"/(?P<y>(?:19|20)[0-9]{2})/(?P<m>[a-z]{3,9})/(?P<d>[0-9]{1,2})(?=[/-])", re.IGNORECASE
    ),
    re.compile(r"/(?P<y>(?:19|20)[0-9]{2})/(?P<m>[0-9]{2})-(?P<d>[0-9]{2})(?=[-_ /])"),
    re.compile(r"/(?P<d>[0-9]{1,2})-(?P<m>[0-9]{1,2})-(?P<y>(?:19|20)[0-9]{2})(?=[-_ /])"),
    re.compile(r"/(?P<y>(?:19|20)[0-9]{2})/(?P<m>0[1-9]|1[0-2])(?P<d>[0-9]{2})(?=[-_ /])"),
    re.compile(r"/(?P<y>(?:19|20)[0-9]{2})年(?P<m>[0-9]{1,2})月(?P<d>[0-9]{1,2})日"),
)
"""Rarer forms: /2021/3/4/, /2021/mar/04/, /2021/03-04-a, /2021/0304/a, /26-11-2019-a (a day
over 12 tells)."""
MONTH = re.compile(r"/((?:19|20)[0-9]{2})[/-](0[1-9]|1[0-2])/(?![0-9])")
"""A month alone, as in many permalinks: /2021/03/a, /2021-03/a."""


def find_day(path: str) -> Date | None:
    """Find the day in a path, or else its month; None if there is none, or several.

    A day at the start of a name is that of the article, as in Jekyll, even if others follow.

    >>> find_day("posts/2021-03-05-boats/index.md") == find_day("20210305-d.md")
    True
    >>> find_day("2021-03-05-log-of-2021-03-01.md") == find_day("2021-03-05-a.md")
    True
    """
    if starts := JEKYLL_DAY.findall(path):
        year, month, day = starts[-1]
        return parse(f"{year}-{month}-{day}")
    days = {f"{match[1]}-{match[3]}-{match[4]}" for match in DAY_IN_PATH.finditer(path)}
    if days:
        return parse(days.pop()) if len(days) == 1 else None
    path = f"/{path}"
    for pattern in OTHER_DAYS:
        if match := pattern.search(path):
            day, month, year = match["d"], match["m"], match["y"]
            text = f"{day} {month} {year}" if month.isalpha() else f"{year}-{month}-{day}"
            is_open = pattern is OTHER_DAYS[3] and int(day) <= 12 and day != month
            if not is_open and (date := parse(text)):
                return date
    months = {f"{match[1]}-{match[2]}" for match in MONTH.finditer(path)}
    return parse(months.pop()) if len(months) == 1 else None


FILE_NAME = re.compile(
    r"(?:.*/)?(?:[0-9]{4}-?[0-9]{1,2}-?[0-9]{1,2}[-_ ]+)?([^/]*?)(?:\.[a-z]+)+$", re.IGNORECASE
)


def find_title(path: str) -> str:
    """Return the words of a file name, or of its folder if it is called "index"; may be empty.

    >>> find_title("2021-03-04-harbour_bridge.md"), find_title("harbour-bridge/index.md")
    ('harbour bridge', 'harbour bridge')
    """
    match = FILE_NAME.match(path)
    words = match[1] if match else ""
    if words.lower() == "index" and "/" in path:
        return find_title(path.rpartition("/")[0] + ".md")
    return words.replace("-", " ").replace("_", " ").strip()


LANGUAGE_CODES = frozenset((
    "af", "am", "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "el", "en",
    "eo", "es", "et", "eu", "fa", "fi", "fil", "fr", "ga", "gl", "gu", "he", "hi", "hr", "hu",
    "hy", "id", "is", "it", "ja", "ka", "kk", "km", "kn", "ko", "ky", "lo", "lt", "lv", "mk",
    "ml", "mn", "mr", "ms", "my", "nb", "ne", "nl", "nn", "no", "oc", "or", "pa", "pl", "ps",
    "pt", "ro", "ru", "si", "sk", "sl", "sq", "sr", "sv", "sw", "ta", "te", "th", "tr", "uk",
    "ur", "uz", "vi", "zh",
))  # fmt: skip
SUFFIX = re.compile(r"\.([a-z]{2,3}(?:-[a-z]{2,4})?)\.[a-z]+$", re.IGNORECASE)
LANGUAGE_FOLDER = re.compile(
    r"(?:^|/)(?:content|pages|i18n|docs|posts|_posts|blog)/([a-z]{2,3}(?:[-_][a-z]{2,4})?)(?=/)",
    re.IGNORECASE,
)


TOP_FOLDER = re.compile(
    r"(zh|pt|en|fr|es|de)[-_][a-z]{2,4}/|(en|es|fr|de|ru|zh|ja|ko|pt|pl|nl|sv|fi|cs|vi|hu|ro|fa|he|hi)/",
    re.IGNORECASE,
)
"""Languages that a folder at the top names; other codes mean a country or a department as well."""


def find_language(path: str) -> str:
    """Return the language that a path names, as `index.fr.md` or `content/pt-br/a.md` do.

    >>> find_language("posts/a.fr.md"), find_language("content/pt-br/a.md"), find_language("a.md")
    ('fr', 'pt-br', '')
    """
    for pattern in (SUFFIX, LANGUAGE_FOLDER):
        if match := pattern.search(path):
            tag = match[1].lower().replace("_", "-")
            if tag.partition("-")[0] in LANGUAGE_CODES:
                return tag
    match = TOP_FOLDER.match(path)
    return match[0].rstrip("/").lower().replace("_", "-") if match else ""
