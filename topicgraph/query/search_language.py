"""The search language: from what a person types to the terms that are looked for.

All terms must hold; `OR` between two asks for either. A word finds the words that begin with it (a
word of up to three letters only itself), `word*` any word that begins so, `"in quotes"` whole words
in this order. `-` before a term leaves out what it finds. A field such as `outlet:` narrows to an
outlet, topic, subject, author, language, medium or time; `no:topic` to articles without a topic.

The page has the same language, in `page/js/search-language.js`; a test compares the two.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from topicgraph.errors import ArgumentError
from topicgraph.text import split_words

FIELDS = (
    "outlet", "topic", "subject", "author", "language", "medium", "since", "until", "on", "no",
)  # fmt: skip
"""What may stand before a colon. `since`, `until` and `on` take a day, a month or a year, and `no`
one of `LACKED`."""
LACKED = ("date", "topic", "outlet", "author", "language")
"""What an article may be without."""

QUOTES = str.maketrans("“”„", '"""')

TERM = re.compile(r'(-?)(?:([A-Za-z]+):(?!//)(?=\S))?(?:"([^"]*)"|([^\s"]+))')
"""A term: whether it is excluded, its field, and its phrase or word."""

FIELD_ALONE = re.compile(r"-?([A-Za-z]+):")
STAR_WITHIN = re.compile(r"[^\W_]\*+[^\W_]")


@dataclass(frozen=True, slots=True)
class Term:
    """One condition of a query.

    `field` is one of `FIELDS`, or "words" or "phrase" for what is looked for in titles and
    excerpts. `excluded` asks for the articles for which the condition does not hold.
    """

    field: str
    value: Any
    excluded: bool = False

    @property
    def is_text(self) -> bool:
        """Whether it is looked for in titles and excerpts."""
        return self.field not in FIELDS


Query = tuple[tuple[Term, ...], ...]
"""Groups of terms: of each group one term must hold."""


def parse_query(text: str) -> Query:
    """Parse a query.

    Returns:
        Groups of terms; none where the text has no word to look for.

    Raises:
        ArgumentError: A quotation mark is not closed, OR stands alone, there is no such field …

    >>> parse_query('"game pass" OR beta -outlet:msn.com')[1]
    (Term(field='outlet', value='msn.com', excluded=True),)
    >>> parse_query("beta OR")
    Traceback (most recent call last):
    topicgraph.errors.ArgumentError: OR stands between two terms, as in beta OR release
    """
    text = text.translate(QUOTES)
    if text.count('"') % 2:
        raise ArgumentError('a quotation mark is not closed: a phrase is written "between two"')
    groups: list[tuple[Term, ...]] = []
    joins = False
    for match in TERM.finditer(text):
        if match[0] == "OR":
            if joins or not groups:
                raise _misplaced_or()
            joins = True
        elif (term := _parse_term(match)) is not None:
            groups.append((*groups.pop(), term) if joins else (term,))
            joins = False
    if joins:
        raise _misplaced_or()
    return tuple(groups)


def _misplaced_or() -> ArgumentError:
    return ArgumentError("OR stands between two terms, as in beta OR release")


def _parse_term(match: re.Match[str]) -> Term | None:
    """Return the term that was typed, or None where it has no word, such as a dash."""
    sign, field, phrase, word = match.groups()
    excluded, value = bool(sign), word if phrase is None else phrase
    if field is not None:
        return Term(_check_field(field, value), value.strip(), excluded)
    if phrase is None:
        _check_word(match[0], word)
        if match[0] == "AND":  # what is meant without it
            return None
    if not split_words(value):
        return None
    return Term("words" if phrase is None else "phrase", value, excluded)


def _check_field(field: str, value: str) -> str:
    name = field.lower()
    if name not in FIELDS:
        raise ArgumentError(
            f'there is no field "{field}:"; fields are {", ".join(FIELDS)}; to look for the words'
            f' write "{field}:{value}" in quotes'
        )
    if not value.strip():
        raise ArgumentError(f"{name}: needs a value, as in {name}:{EXAMPLES[name]}")
    if name in ("since", "until", "on"):
        _check_day(name, value.strip())
    if name == "no" and value.strip().lower() not in LACKED:
        raise ArgumentError(f'no "{value.strip()}": want one of {", ".join(LACKED)}')
    return name


DAY = re.compile(r"([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)


def _check_day(name: str, value: str) -> None:
    match = DAY.fullmatch(value)
    try:
        if match and match[1] != "9999":
            date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
            return
    except ValueError:
        pass
    raise ArgumentError(f'{name} "{value}" is not a date: want e.g. 2021, 2021-03, 2021-03-04')


EXAMPLES = {
    "outlet": '"New York Post"', "topic": "surveillance", "subject": "ferry", "author": "smith",
    "language": "en", "medium": "video", "since": "2021-03", "until": "2021-03-04", "on": "2021",
    "no": "topic",
}  # fmt: skip


def _check_word(typed: str, word: str) -> None:
    alone = FIELD_ALONE.fullmatch(typed)
    if alone and alone[1].lower() in FIELDS:
        _check_field(alone[1], "")
    if typed == "NOT":
        raise ArgumentError("to leave out what has a word write -word, not NOT")
    if STAR_WITHIN.search(word):
        raise ArgumentError(f'"{word}": a * stands at the end of a word, as in elect*')
