"""Among which articles a first report is the first: those in the languages of its story.

Stories in different languages are rarely recognized as one. Where articles in another language
appeared on the day of the first report or on the day before, one of them may be earlier, so the
sentence says among which it is the first.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date, timedelta

from topicgraph.sources.languages import name_language
from topicgraph.store.row_reader import Row

LanguagesOfDay = Callable[[date], Collection[str]]
"""Returns the known languages of the held articles that appeared on a day (UTC)."""


def describe_scope(day: date, own: Iterable[str], languages_of_day: LanguagesOfDay) -> str:
    """Return "articles in English", where others appeared in other languages; else "".

    Args:
        day: The day of the first report (UTC).
        own: The languages of the articles of its story, "" where one is unknown.
        languages_of_day: Returns those of all articles of a day.

    Example:
        >>> describe_scope(date(2024, 9, 7), ["en-gb", ""], lambda day: ["en", "de"])
        'articles in English'
        >>> describe_scope(date(2024, 9, 7), ["en", "de"], lambda day: ["en", "de"])
        ''
    """
    languages = _without_regions(own)
    near = {tag for one in (day, day - timedelta(days=1)) for tag in languages_of_day(one)}
    if not languages or _without_regions(near) <= languages:
        return ""
    return f"articles in {' and '.join(sorted(map(name_language, languages)))}"


def describe_first_scope(
    leaders: Sequence[Row], articles: Sequence[Row], languages_of_day: LanguagesOfDay
) -> str:
    """Return among which articles those that were first in a story are the first, or ""."""
    if not leaders:
        return ""
    own = (article["language"] or "" for article in articles)
    return describe_scope(leaders[0]["published"].date(), own, languages_of_day)


def _without_regions(tags: Iterable[str]) -> set[str]:
    return {tag.partition("-")[0] for tag in tags} - {""}
