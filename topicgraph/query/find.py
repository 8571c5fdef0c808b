"""Finding articles by words, outlet, topic, author, language and time, on the full-text index."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from topicgraph.errors import ArgumentError, check_text, invalid_argument
from topicgraph.model import EPOCH
from topicgraph.query.lookup import Lookup
from topicgraph.query.search_language import Term, parse_query
from topicgraph.store.database import Database
from topicgraph.store.row_reader import time_as_text
from topicgraph.store.schema import KIND_NUMBERS
from topicgraph.text import UNSPACED, split_words, tokenize

Moment = str | date | datetime | None

FEW_ROWS = 1_000
"""Up to this number of rows, the database is faster than reading the full table of articles."""

ORDERS = ("relevance", "date")
"""In which order articles can be found: those with most terms in the title, or the newest first."""

MAX_WHOLE_WORD = 3
"""Letters. A search for a word this short finds only that word: "ai" does not find "air"."""

HANGUL = re.compile("[\uac00-\ud7af]")
"""Korean: a search matches within words, as particles are joined to them."""

UNSPACED_LETTER = re.compile(f"[{UNSPACED}]")
"""Scripts without spaces: a search matches anywhere."""

Condition = tuple[str, tuple[object, ...]]
"""An SQL condition on the articles table `a`, with its parameters."""


def find_articles(
    database: Database,
    lookup: Lookup,
    text: str = "",
    *,
    fields: Mapping[str, Any],
    stories: Collection[int] | None = None,
    order: str = "relevance",
) -> list[int]:
    """Find the articles for which all of this holds; see `TopicGraph.find`.

    Args:
        database: Where to look.
        lookup: Finds what the names of outlets, topics and subjects mean.
        text: A query of the search language.
        fields: Further values of fields of the language; those that are None do not count.
        stories: Numbers of stories.
        order: One of `ORDERS`.

    Returns:
        Nodes, in that order.
    """
    if order not in ORDERS:
        raise invalid_argument("order", order, " or ".join(f'"{one}"' for one in ORDERS))
    query = parse_query(check_text("text", text, "words"))
    if text.strip() and not query:
        return []
    given = [(Term(name, value),) for name, value in fields.items() if value is not None]
    expressions: list[str] = []
    conditions: list[Condition] = []
    for group in (*query, *given):
        if all(term.is_text and not term.excluded for term in group):
            expressions.append(_any_of(_text_expression(database, term) for term in group))
        else:
            conditions.append(_any_condition(database, lookup, group))
    if "" in expressions:
        return []
    if stories is not None:
        numbers = ", ".join(str(int(number)) for number in stories)
        conditions.append((f"a.story IN ({numbers})", ()))
    articles = database.filter_articles(" AND ".join(expressions) or None, conditions)
    rank = _count_terms_in_titles(database, expressions) if order == "relevance" else {}
    articles.sort(key=lambda article: (rank.get(article[0], 0), article[1]), reverse=True)
    return [node for node, _ in articles]


def _count_terms_in_titles(database: Database, expressions: Sequence[str]) -> dict[int, int]:
    """Count how many of some full-text queries the title of each article matches."""
    counts: dict[int, int] = {}
    for expression in expressions:
        for node in database.search_nodes(f"title : {expression}"):
            counts[node] = counts.get(node, 0) + 1
    return counts


# --- words and phrases ----------------------------------------------------------------------------


def _text_expression(database: Database, term: Term) -> str:
    """Turn words or a phrase into a full-text query; "" where no text can match it."""
    words = split_words(term.value)
    if term.field == "phrase" and not (len(words) == 1 and UNSPACED_LETTER.search(words[0])):
        return _quote_any(list_phrases(words))
    last = len(words) - 1
    is_prefix = term.field == "words" and term.value.endswith("*")
    parts = [
        _word_expression(database, word, is_prefix and place == last)
        for place, word in enumerate(words)
    ]
    return "" if "" in parts else f"({' AND '.join(parts)})"


def list_phrases(words: Sequence[str]) -> list[str]:
    """List how the terms of the index can stand where some words follow each other.

    A text with a script without spaces has a sign between its words; see `split_into_terms`.

    >>> list_phrases(["game", "pass"]), list_phrases(["人工智能"])
    (['game pass', 'game · pass'], ['人工 工智 智能'])
    """
    terms = [" ".join(tokenize(word)) for word in words]
    spaced = [] if any(map(UNSPACED_LETTER.search, words)) else [" ".join(terms)]
    return list(dict.fromkeys([*spaced, " · ".join(terms)]))


def _word_expression(database: Database, word: str, is_prefix: bool) -> str:
    """Turn a word into a full-text query; "" where no text can match it."""
    if UNSPACED_LETTER.search(word):
        pairs = tokenize(word)
        if len(word) > 1:
            return f'"{" ".join(pairs)}"'
        return _quote_any(database.words_containing(word))
    if HANGUL.search(word):
        return _quote_any(database.words_containing(word))
    return f'("{word}" *)' if is_prefix or len(word) > MAX_WHOLE_WORD else f'("{word}")'


def _quote_any(terms: Iterable[str]) -> str:
    return _any_of(f'"{term}"' for term in terms)


def _any_of(expressions: Iterable[str]) -> str:
    """Join full-text queries by OR, without those that match nothing."""
    joined = " OR ".join(filter(None, expressions))
    return f"({joined})" if joined else ""


# --- conditions -----------------------------------------------------------------------------------


def _any_condition(database: Database, lookup: Lookup, group: Sequence[Term]) -> Condition:
    parts: list[str] = []
    values: list[object] = []
    for term in group:
        sql, own = _condition(database, lookup, term)
        # Of an article without an outlet or time, SQL says neither yes nor no.
        parts.append(f"({sql}) IS NOT TRUE" if term.excluded else f"({sql})")
        values += own
    return f"({' OR '.join(parts)})", tuple(values)


WANTED = {
    "author": "the name of an author", "language": "a code, e.g. en",
    "medium": "a kind of piece, e.g. article",
}  # fmt: skip


def _condition(database: Database, lookup: Lookup, term: Term) -> Condition:
    if term.is_text:
        expression = _text_expression(database, term)
        if not expression:
            return "0", ()
        return "a.node IN (SELECT rowid FROM search WHERE search MATCH ?)", (expression,)
    value = term.value
    if term.field in ("since", "until", "on"):
        start, end = map(time_as_text, time_bounds(value, term.field))
        return {
            "since": ("a.published >= ?", (start,)),
            "until": ("a.published < ?", (end,)),
            "on": ("a.published >= ? AND a.published < ?", (start, end)),
        }[term.field]
    if term.field == "outlet":
        ids = [database.id_of(node) for node in lookup.outlets(value)]
        if len(ids) == 1:
            return "? IN (a.provider, a.carrier)", (ids[0],)
        listed = "SELECT 1 FROM json_each(?) WHERE value IN (a.provider, a.carrier)"
        return f"EXISTS ({listed})", (json.dumps(ids),)
    if term.field in ("topic", "subject"):
        node = lookup.topic(value) if term.field == "topic" else lookup.subject(value)
        kind = KIND_NUMBERS["about" if term.field == "topic" else "mentions"]
        sources = f"SELECT source FROM edges WHERE target = ? AND kind = {kind}"
        return f"a.node IN ({sources})", (node,)
    if term.field == "no":
        return _lack_condition(database, value.lower())
    value = check_text(term.field, value, WANTED[term.field])
    if term.field == "medium":
        return "a.medium = ?", (value.lower(),)
    if term.field == "language":
        return "instr(lower(a.language) || '-', ?) = 1", (f"{value.lower()}-",)
    nodes = [
        node
        for node, authors in database.article_authors()
        if any(is_author(value, name) for name in authors)
    ]
    return "a.node IN (SELECT value FROM json_each(?))", (json.dumps(nodes),)


def _lack_condition(database: Database, lacked: str) -> Condition:
    """The condition of articles without a date, a topic, an outlet, an author or a language."""
    if lacked == "author":
        nodes = [node for node, authors in database.article_authors() if authors]
        return "a.node NOT IN (SELECT value FROM json_each(?))", (json.dumps(nodes),)
    about = f"SELECT source FROM edges WHERE kind = {KIND_NUMBERS['about']}"
    return {
        "date": "a.published IS NULL",
        "topic": f"a.node NOT IN ({about})",
        "outlet": "a.provider IS NULL",
        "language": "coalesce(a.language, '') = ''",
    }[lacked], ()


def is_author(wanted: str, name: str) -> bool:
    """Tell whether the words of `wanted` follow each other in a name.

    >>> is_author("smith", "Ann Smith"), is_author("ann lee", "Ann B. Lee"), is_author("an", "Ann")
    (True, False, False)
    """
    words, names = " ".join(split_words(wanted)), " ".join(split_words(name))
    if UNSPACED_LETTER.search(words) or HANGUL.search(words):
        return words in names
    return bool(words) and f" {words} " in f" {names} "


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
