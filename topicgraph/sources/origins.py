"""Where the fields of an article were read: which key of its file, or which other place, gave each.

Files of many articles say this once, in their summary. Of files with one article each, every record
knows its own origins, which are counted when all are read.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from topicgraph.model import Record
from topicgraph.sources.document import Block, Document
from topicgraph.sources.fields import FIELDS, SAVING_KEYS, KeyMap
from topicgraph.sources.publication import DRAFT_KEYS, PUBLISHED_KEYS, STATUS_KEYS
from topicgraph.sources.values import Entry, fold_key, shorten

MAX_ORIGINS = 6
"""Places of one field, and keys that are not used, that a summary names."""
FIELD_LABELS = {"urls": "url", "provider": "outlet"}
"""The words for fields in messages, where they are other than their names."""
SETTINGS = "topicgraph.yaml"
NONE = "none"
EXPECTED = ("title", "published", "urls")
"""Fields that an article should have, so that it is said how many have none."""
NEVER_EMPTY = frozenset(("title", "urls", "provider"))
"""Fields of which a key or place may have been tried in vain."""
OF_SEVERAL_KEYS = ("topics", "author")
"""Fields to which all their keys contribute."""
CONTROL_KEYS = DRAFT_KEYS | PUBLISHED_KEYS | STATUS_KEYS | SAVING_KEYS | {"layout"}
"""Folded keys that tell other things than fields: whether, how and when an article was kept."""


def state_origins(
    kind: str, record: Record, document: Document, entry: Entry, key_map: KeyMap
) -> str:
    """Write down which key or other place gave each field of an article.

    Args:
        kind: the format of its file.
        record: what became of it; an empty field has no origin.
        document: as read; a format that finds fields elsewhere says where in `origins`.
        entry: its fields, which know the keys and places that were used.
        key_map: what its keys mean.

    Returns:
        Lines: the kind, then "field=place", or "=key" for a key that is not used.
    """
    data, used = entry.data, entry.used
    lines = [kind]
    for field, key in used.items():
        if field not in OF_SEVERAL_KEYS and (field not in NEVER_EMPTY or getattr(record, field)):
            lines.append(f"{field}={_name_place(key, document, data)}")
    for field in OF_SEVERAL_KEYS:
        keys = (key for key in key_map.by_field[field] if data[key])
        lines += [f"{field}={_name_place(key, document, data)}" for key in keys]
    lines += [f"={name}" for key, name in _name_unknown(key_map.unknown) if data[key] is not None]
    return "\n".join(lines)


@lru_cache(maxsize=1 << 10)
def _name_unknown(keys: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return the keys that mean nothing at all, with their names for people."""
    return tuple((key, shorten(key)) for key in keys if fold_key(key) not in CONTROL_KEYS)


def _name_place(key: str, document: Document, data: Block) -> str:
    """Name what gave a field, for people; empty if the format does not say where it found it."""
    if key not in data:  # a place, such as the name of the file
        return key
    if document.origins and key in document.origins:
        return document.origins[key]
    stated = document.data
    assert stated is not None
    if stated is not data and key not in stated and key.partition(".")[0] not in stated:
        return SETTINGS
    return key if len(key) <= MAX_KEY and key.isprintable() else shorten(key)


MAX_KEY = 60
"""Characters of a key that is shown as it is."""


class Counted(NamedTuple):
    """Where the fields of the articles in files of one kind were read."""

    articles: int
    files: int
    first_file: str
    text: str


def count_origins(records: Iterable[Record]) -> dict[str, Counted]:
    r"""Sum up where the fields were read, for each kind of file.

    >>> ferry = Record("a.md", origins="Markdown\ntitle=title\nurls=url\n=mood")
    >>> pier = Record("b.md", origins="Markdown\ntitle=headline\npublished=date\nurls=url")
    >>> print(count_origins([ferry, pier])["Markdown"].text.replace(", ", "\n"))
    title = headline (1) or title (1)
    published = date (1) or none (1)
    url = url; not used: mood
    """
    counts: Counter[str] = Counter()
    files: dict[str, str] = {}
    file_counts: Counter[str] = Counter()
    last_file = ""
    for record in records:
        if record.origins:
            counts[record.origins] += 1
            files.setdefault(record.origins, record.file)
            if record.file != last_file:
                last_file = record.file
                file_counts[record.origins] += 1
    by_kind: dict[str, list[str]] = defaultdict(list)
    for origins in counts:
        by_kind[origins.partition("\n")[0]].append(origins)
    return {
        kind: Counted(
            sum(counts[origins] for origins in several),
            sum(file_counts[origins] for origins in several),
            min(files[origins] for origins in several),
            _describe({origins: counts[origins] for origins in several}),
        )
        for kind, several in by_kind.items()
    }


def _describe(counts: dict[str, int]) -> str:
    """Write the origins of the articles of one kind of file, the most frequent first."""
    by_field: dict[str, Counter[str]] = defaultdict(Counter)
    stated: Counter[str] = Counter()
    total = sum(counts.values())
    for origins, number in counts.items():
        fields = [line.partition("=")[::2] for line in origins.split("\n")[1:]]
        for field, place in fields:
            if place:
                by_field[field][place] += number
        for field in {field for field, _ in fields}:
            stated[field] += number
    for field in EXPECTED:
        if missing := total - stated[field]:
            by_field[field][NONE] = missing
    unused = [place for place, _ in by_field.pop("", Counter()).most_common()]
    parts = [
        f"{FIELD_LABELS.get(field, field)} = {_list_places(field, by_field[field], total)}"
        for field in FIELDS
        if field in by_field
    ]
    shown = ", ".join(parts)
    return f"{shown}; not used: {_list_keys(unused)}" if unused else shown


def _list_places(field: str, places: Counter[str], total: int) -> str:
    ordered = sorted(places.items(), key=lambda item: (item[0] == NONE, -item[1], item[0]))
    if field in OF_SEVERAL_KEYS:
        return _list_keys([place for place, _ in ordered])
    if len(ordered) == 1 and ordered[0][1] == total:
        return ordered[0][0]
    most = [pair for pair in ordered if pair[0] != NONE][:MAX_ORIGINS]
    hidden = sum(places.values()) - places[NONE] - sum(number for _, number in most)
    most += [pair for pair in (("others", hidden), (NONE, places[NONE])) if pair[1]]
    shown = [f"{place} ({number:,})" for place, number in most]
    return " or ".join(shown)


def _list_keys(keys: list[str]) -> str:
    hidden = len(keys) - MAX_ORIGINS
    shown = ", ".join(keys[:MAX_ORIGINS])
    return f"{shown} and {hidden:,} more" if hidden > 0 else shown
