"""Finding articles by words, outlet, topic, time and story."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, date, datetime, timedelta

from topicgraph.errors import ArgumentError, check_text
from topicgraph.model import EPOCH
from topicgraph.store.database import Database, time_as_text
from topicgraph.store.schema import KIND_NUMBERS
from topicgraph.text import UNSPACED, split_words, tokenize

Moment = str | date | datetime | None

MAX_WHOLE_WORD = 3
"""Letters. A search for a word this short finds only that word: "ai" does not find "air"."""

HANGUL = re.compile("[\uac00-\ud7af]")
"""Korean: a search matches within words, as particles are joined to them."""

UNSPACED_LETTER = re.compile(f"[{UNSPACED}]")
"""Scripts without spaces: a search matches anywhere."""


def find_articles(
    database: Database,
    text: str = "",
    *,
    topic: int | None = None,
    subject: int | None = None,
    providers: Sequence[int] | None = None,
    author: str | None = None,
    since: Moment = None,
    until: Moment = None,
    medium: str | None = None,
    stories: Collection[int] | None = None,
) -> list[int]:
    """Find the articles for which all of this holds; see `TopicGraph.find`.

    Args:
        database: Where to look.
        text: Every word must begin a word of the title or excerpt.
        topic: Node of a topic.
        subject: Node of a subject.
        providers: Nodes of outlets: their articles, and those that they carried.
        author: Name of an author, without regard to case.
        since: Published then or later.
        until: Published then or earlier.
        medium: "article", "video" …
        stories: Numbers of stories.

    Returns:
        Nodes: those with most of the words in the title first, then the newest.
    """
    conditions: list[tuple[str, object]] = []
    if providers is not None:
        ids = [database.id_of(node) for node in providers]
        if len(ids) == 1:
            conditions.append(("? IN (a.provider, a.carrier)", ids[0]))
        else:
            listed = "SELECT 1 FROM json_each(?) WHERE value IN (a.provider, a.carrier)"
            conditions.append((f"EXISTS ({listed})", json.dumps(ids)))
    for target, kind in ((topic, "about"), (subject, "mentions")):
        if target is not None:
            sources = f"SELECT source FROM edges WHERE target = ? AND kind = {KIND_NUMBERS[kind]}"
            conditions.append((f"a.node IN ({sources})", target))
    if medium is not None:
        medium = check_text("medium", medium, "a kind of piece, e.g. article").lower()
        conditions.append(("a.medium = ?", medium))
    if author is not None:
        name = check_text("author", author, "the name of an author")
        in_authors = "lower(?) IN (SELECT lower(value) FROM json_each(a.author))"
        conditions.append((in_authors, name))
    if stories is not None:
        numbers = ", ".join(str(int(number)) for number in stories)
        conditions.append((f"? AND a.story IN ({numbers})", 1))
    if since is not None:
        conditions.append(("a.published >= ?", time_as_text(time_bounds(since, "since")[0])))
    if until is not None:
        conditions.append(("a.published < ?", time_as_text(time_bounds(until, "until")[1])))
    terms = _search_terms(database, check_text("text", text, "words"))
    if terms is None:
        return []
    articles = database.filter_articles(" AND ".join(terms) or None, conditions)
    rank = _count_words_in_titles(database, terms) if len(articles) > 1 else {}
    articles.sort(key=lambda article: (rank.get(article[0], 0), article[1]), reverse=True)
    return [node for node, _ in articles]


def _search_terms(database: Database, text: str) -> list[str] | None:
    """Turn each word of a text into a full-text query; None where it has no word to look for."""
    if not text.strip():
        return []
    terms = [_search_term(database, word) for word in split_words(text)]
    return terms if terms and "" not in terms else None


def _search_term(database: Database, word: str) -> str:
    """Turn a word into a full-text query; "" where no text can match it."""
    if UNSPACED_LETTER.search(word):
        pairs = tokenize(word)
        return f'"{" ".join(pairs)}"' if len(word) > 1 else _any_of(database.words_containing(word))
    if HANGUL.search(word):
        return _any_of(database.words_containing(word))
    return _any_of([word]) if len(word) <= MAX_WHOLE_WORD else f'("{word}" *)'


def _any_of(words: Iterable[str]) -> str:
    quoted = " OR ".join(f'"{word}"' for word in words)
    return f"({quoted})" if quoted else ""


def _count_words_in_titles(database: Database, terms: list[str]) -> dict[int, int]:
    """Count, for each article that matches all terms, how many of them its title matches."""
    counts: dict[int, int] = {}
    for place, term in enumerate(terms):
        query = " AND ".join([*terms[:place], f"title : {term}", *terms[place + 1 :]])
        for node in database.search_nodes(query):
            counts[node] = counts.get(node, 0) + 1
    return counts


def time_bounds(moment: str | date | datetime, name: str) -> tuple[datetime, datetime]:
    """Return when a stated time begins, and when it is over: a year, month, day or moment, in UTC.

    Args:
        moment: A date, a datetime (without a zone: UTC), or a text such as "2021", "2021-03".
        name: The argument, for the error message.

    Raises:
        ArgumentError: it is not a date.

    >>> time_bounds("2021-03", "since")[1]
    datetime.datetime(2021, 4, 1, 0, 0, tzinfo=datetime.timezone.utc)
    """
    if isinstance(moment, datetime):
        start = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return start, start + timedelta(microseconds=1)
    text = moment.isoformat() if isinstance(moment, date) else str(moment).strip()
    if match := re.fullmatch(r"(\d{4})(?:-(\d{1,2}))?", text):
        year, month = int(match[1]), int(match[2] or 0)
        if 1 <= year < 9999 and month <= 12:
            after = (year + 1, 1) if not month or month == 12 else (year, month + 1)
            return datetime(year, month or 1, 1, tzinfo=UTC), datetime(*after, 1, tzinfo=UTC)
    from topicgraph.sources import dates  # its rules take 5 ms to load

    parsed = dates.parse(text)
    if parsed is None:
        raise ArgumentError(
            f'{name} "{text}" is not a date: want e.g. 2021, 2021-03, 2021-03-04 or'
            " 2021-03-04T21:09:00Z"
        )
    step = {"day": timedelta(days=1), "minute": timedelta(minutes=1)}.get(
        parsed.precision, timedelta(seconds=1)
    )
    start = EPOCH + timedelta(microseconds=parsed.time)
    return start, start + step
