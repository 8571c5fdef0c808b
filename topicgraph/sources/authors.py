"""Reading the names of authors."""

from __future__ import annotations

import re

from topicgraph.sources.document import Block, Value
from topicgraph.sources.values import (
    MAX_NAME,
    Entry,
    clean_text,
    find_text,
    fold_key,
    limit_values,
    split_outside_entities,
)
from topicgraph.sources.wikilinks import restore_wikilink, strip_wikilink

MAX_AUTHORS = 50
"""Number of authors of one article."""

PARTS_OF_NAMES = (
    "given", "first_name", "firstname", "firstName", "family", "last_name", "lastname", "lastName",
)  # fmt: skip
BY = re.compile(r"^(?:By|BY)\s+(?=\w)")


def read_authors(entry: Entry, field: str) -> tuple[str, ...]:
    """Read the names of the authors: texts, lists, or mappings with a `name`."""
    authors: dict[str, None] = {}
    for key in entry.keys[field]:
        value = restore_wikilink(entry.data[key])
        items = value if isinstance(value, list) else split_names(value, fold_key(key)[-1:] == "s")
        for item in map(restore_wikilink, items):
            if isinstance(item, Block):
                parts = (item.get(name) for name in PARTS_OF_NAMES)
                item = find_text(item) or " ".join(part for part in parts if isinstance(part, str))
            if isinstance(item, str) and (name := BY.sub("", clean_text(item, MAX_NAME))):
                authors[strip_wikilink(name)] = None
    return tuple(limit_values(entry, authors, MAX_AUTHORS, "authors"))


def split_names(value: Value, is_plural: bool) -> list[Value]:
    """Split a text into the names of several authors, where that is certain.

    A comma or a stroke divides names only where the field is called "authors": "Ann Lee, Chief
    Editor", "Ann Lee / The Lantern". Names of users that a stroke divides are certain.

    >>> split_names("Ann Lee and Bo Day", False), split_names("Ann Lee, Chief Editor", False)
    (['Ann Lee', 'Bo Day'], ['Ann Lee, Chief Editor'])
    >>> split_names("Ann Lee, Bo Day", True), split_names("Lee, Ann", True)
    (['Ann Lee', 'Bo Day'], ['Lee, Ann'])
    >>> split_names("Ann Lee | Bo Day", True), split_names("Ann Lee | Daily News", False)
    (['Ann Lee', 'Bo Day'], ['Ann Lee | Daily News'])
    >>> split_names("ann / bo", False)
    ['ann', 'bo']
    """
    if not isinstance(value, str):
        return [value]
    if len(by_semicolon := split_outside_entities(value, ";")) > 1:
        return [part.strip() for part in by_semicolon]
    by_stroke = STROKE.split(value)
    is_of_handles = any(part[:1].islower() for part in by_stroke) and not any(
        " " in part for part in by_stroke
    )
    if len(by_stroke) > 1 and (is_of_handles or (is_plural and all(" " in p for p in by_stroke))):
        return list(by_stroke)
    joined = re.search(r"\sand\s|\s&\s", value)
    parts = re.split(r",\s|\sand\s|\s&\s", value) if is_plural or joined else [value]
    parts = [part.strip() for part in parts]
    return list(parts) if all(" " in part for part in parts) else [value]


STROKE = re.compile(r"\s+[/|]\s+")
"""What divides two authors, or an author from an outlet or a place."""


def turn_name(name: str) -> str:
    """Write the family name of an author last.

    >>> turn_name("Lee, Ann"), turn_name("Ann Lee")
    ('Ann Lee', 'Ann Lee')
    """
    family, comma, given = name.partition(",")
    return f"{given.strip()} {family.strip()}" if comma and "," not in given else name
