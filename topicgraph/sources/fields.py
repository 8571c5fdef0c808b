"""The fields of an article, the names they have in files, and how each is read.

To add a field, add a line to `field_names`, one here, and in `model` (`Record`, `Article`,
`ARTICLE_COLUMNS`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

from topicgraph.sources.authors import read_authors
from topicgraph.sources.document import Block, Value
from topicgraph.sources.field_names import FIELD_NAMES, SAVING_NAMES, TRANSLATED_NAMES
from topicgraph.sources.titles import read_title
from topicgraph.sources.topic_values import read_topics
from topicgraph.sources.values import (
    Entry,
    Report,
    fold_key,
    read_canonical,
    read_image,
    read_language,
    read_medium,
    read_number,
    read_time,
    read_urls,
    text_reader,
)


class Field(NamedTuple):
    """A field: its names in files, the preferred first, and the function that reads its value.

    Names are compared without regard to case, accents and punctuation. Fields without a function
    are read together with others, in `records`.
    """

    names: tuple[str, ...]
    read: Callable[[Entry, str], Any] | None = None


READERS: dict[str, Callable[[Entry, str], Any]] = {
    "title": read_title,
    "excerpt": text_reader(10_000),
    "updated": read_time,
    "urls": read_urls,
    "topics": read_topics,
    "medium": read_medium,
    "quality": read_number,
    "heat": read_number,
    "image": read_image,
    "author": read_authors,
    "language": read_language,
    "section": text_reader(300),
    "canonical": read_canonical,
    "permalink": text_reader(4_096),
}
"""How the value of a field is read. The other fields are read in `records`."""

FIELDS: dict[str, Field] = {
    name: Field((*FIELD_NAMES.get(name, ()), *TRANSLATED_NAMES.get(name, ())), READERS.get(name))
    for name in dict.fromkeys((*FIELD_NAMES, *READERS))
}
"""Of the names of a field the first that has a value counts; of `urls`, `topics` and `author` all
count. A name may belong to two fields."""

FIELD_OF_KEY = {
    fold_key(key): name for name, field in FIELDS.items() for key in (name, *field.names)
}

SAVING_KEYS = frozenset(map(fold_key, SAVING_NAMES))
"""Keys of the time when somebody saved an article, which says nothing about its publication."""


PUBLICATION_WORD = re.compile("publi(?!sher)|pubblic|posted|erschein|veroffentlich|publish(?!er)")
TIME_WORD = re.compile("date|time|datum|fecha|^data|stamp|utc")
OTHER_TIME = re.compile("updat|modif|zone$|tz$|unpubl|precision|format|type$|by$")


@lru_cache(maxsize=1 << 12)
def _is_publication_time(folded: str) -> bool:
    """Whether a folded name is made of words for publication and for time: "time_published".

    Such names count where no name that is listed is there.
    """
    return folded == "time" or bool(
        PUBLICATION_WORD.search(folded)
        and TIME_WORD.search(folded)
        and not OTHER_TIME.search(folded)
    )


def find_field(key: str) -> str:
    """Return the field that a name in a file, a column or the settings means; "" if there is none.

    >>> find_field("Pub-Date"), find_field("título"), find_field("shoe_size")
    ('published', 'title', '')
    """
    folded = fold_key(key)
    return FIELD_OF_KEY.get(folded) or ("published" if _is_publication_time(folded) else "")


STORY = "story"
"""The key of the story of an article; only the user says that another name means it."""


def find_target(name: str) -> str:
    """Return what the user may map a name to: a field, or the story; "" for anything else.

    >>> find_target("Title"), find_target("STORY"), find_target("shoe_size")
    ('title', 'story', '')
    """
    return find_field(name) or (STORY if fold_key(name) == STORY else "")


CONTAINERS = frozenset((
    "taxonomies", "taxonomy", "params", "extra", "metadata", "meta", "seo", "fields", "attributes",
    "html",
))  # fmt: skip
"""Mappings inside the front matter in which site generators and clippers keep fields."""

FIELDS_KEPT_AS_TYPED = frozenset(("body", "author", "language", "section", "topics", "permalink"))


class KeyMap(NamedTuple):
    """What the keys of a mapping mean.

    `by_field` holds the keys of each field, the preferred first; `readers` the fields that have a
    key, and how they are read; `extra` the keys whose values are kept as they stand; `unknown`
    those that mean no field.
    """

    by_field: Mapping[str, tuple[str, ...]]
    readers: tuple[tuple[str, Callable[[Entry, str], Any]], ...]
    extra: tuple[str, ...]
    unknown: tuple[str, ...]


def find_columns(names: Sequence[str], renamed: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Find the columns of a table that mean each field, in order of preference.

    >>> find_columns(["judul", "tautan", "id"], {})["urls"]
    ('tautan',)
    """
    return dict(_map_keys(tuple(names), tuple(renamed.items())).by_field)


def make_entry(
    data: Block, renamed: Mapping[str, str], report: Report, site_url: str = ""
) -> tuple[Entry, KeyMap]:
    """Find the fields of a mapping.

    `renamed`: the user's own names of fields. "a.b" is the key `b` in the mapping `a`.
    """
    data = _name_story(_flatten(data, renamed), renamed)
    key_map = _map_keys(tuple(data), tuple(renamed.items()))
    return Entry(data, key_map.by_field, report, site_url), key_map


def _name_story(data: Block, renamed: Mapping[str, str]) -> Block:
    """Give the story that the user says is under another key its own key."""
    keys = [key for key, name in renamed.items() if name == STORY and key != STORY and key in data]
    if not keys or STORY in data:
        return data
    named = Block()
    named.update(data)
    named.lines.update(data.lines)
    named[STORY], named.lines[STORY] = data[keys[0]], data.lines[keys[0]]
    return named


def _flatten(data: Block, renamed: Mapping[str, str]) -> Block:
    """Add the fields inside of containers under keys such as "taxonomies.tags"."""
    names = CONTAINERS
    if renamed:
        names |= {key.partition(".")[0] for key in renamed if "." in key}
    if names.isdisjoint(data):
        return data
    containers = [key for key in data if key in names and isinstance(data[key], Block)]
    if not containers:
        return data
    flat = Block()
    flat.update(data)
    flat.lines.update(data.lines)
    for container in containers:
        inner = data[container]
        assert isinstance(inner, Block)
        _add_inner(flat, container, inner, data.lines[container])
        if container == "taxonomies":
            flat[container] = _without_authors(inner)
    for path in renamed:
        _add_path(flat, data, path)
    return flat


def _add_inner(flat: Block, container: str, inner: Block, line: int) -> None:
    for key, value in inner.items():
        name = f"{container}.{key}"
        flat.setdefault(name, value)
        flat.lines.setdefault(name, line + inner.lines[key])


def _add_path(flat: Block, data: Block, path: str) -> None:
    """Add the value at a path of three or more keys that the settings name, as "a.b.c"."""
    value: Value = data
    line = 0
    for part in path.split("."):
        if not isinstance(value, Block) or part not in value:
            return
        line += value.lines[part]
        value = value[part]
    flat.setdefault(path, value)
    flat.lines.setdefault(path, line)


def _without_authors(taxonomies: Block) -> Block:
    terms = Block()
    terms.update({key: value for key, value in taxonomies.items() if "author" not in key.lower()})
    return terms


@lru_cache(maxsize=1 << 10)
def _map_keys(keys: tuple[str, ...], renamed: tuple[tuple[str, str], ...]) -> KeyMap:
    """Map fields to keys. Cached, as many mappings have the same keys."""
    by_field = _find_keys_by_field(keys)
    if renamed:
        by_field = _put_renamed_first(by_field, keys, dict(renamed))
    by_field["canonical"] = tuple(
        key for key in by_field["urls"] if fold_key(key).startswith("canonical")
    )
    held = {
        key for name, found in by_field.items() if name not in FIELDS_KEPT_AS_TYPED for key in found
    }
    held.update(key for key in by_field["topics"] if key not in by_field["section"])
    held.update((*by_field["author"], *by_field["language"]))
    held.update(("articleSection", "secured", "taxonomies"))
    held.update(key for key, name in renamed if (key, name) != (STORY, STORY))
    meaning = {key for found in by_field.values() for key in found} | held | {STORY}
    containers = {key.partition(".")[0] for key in keys if "." in key}
    return KeyMap(
        by_field,
        readers=tuple(
            (name, read)
            for name, read in READERS.items()
            if by_field[name] or (name == "urls" and "source" in keys)
        ),
        extra=tuple(key for key in keys if key not in held or key == "published"),
        unknown=tuple(key for key in keys if key not in meaning and key not in containers),
    )


@cache
def _field_ranks() -> dict[str, list[tuple[str, int, str]]]:
    """Return, for each folded name, the fields it may mean, its rank there, and the name."""
    ranks: dict[str, dict[str, tuple[str, int, str]]] = {}
    for field_name, field in FIELDS.items():
        for rank, name in enumerate(field.names):
            ranks.setdefault(fold_key(name), {}).setdefault(field_name, (field_name, rank, name))
    return {folded: list(fields.values()) for folded, fields in ranks.items()}


def _find_keys_by_field(keys: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Return the keys that mean each field, in order of preference."""
    ranked: dict[str, list[tuple[tuple[int, bool, bool], str]]] = {name: [] for name in FIELDS}
    for key in keys:
        folded = _fold_inner(key)
        for field_name, rank, name in _field_ranks().get(folded, ()):
            ranked[field_name].append(((rank, "." in key, key != name), key))
    found = {
        name: tuple(key for _, key in sorted(pairs, key=lambda pair: pair[0]))
        for name, pairs in ranked.items()
    }
    if not found["urls"]:  # in many vocabularies only an identifier
        found["urls"] = tuple(key for key in keys if _fold_inner(key) == "uri")
    if not found["published"]:
        found["published"] = tuple(
            key
            for key in keys
            if _is_publication_time(folded := _fold_inner(key)) and folded not in SAVING_KEYS
        )
    return found


def _fold_inner(key: str) -> str:
    """Fold a name; that of a field in a container without the container."""
    container, _, inner = key.partition(".")
    return fold_key(inner if inner and container in CONTAINERS else key)


def _put_renamed_first(
    by_field: Mapping[str, tuple[str, ...]], keys: tuple[str, ...], renamed: Mapping[str, str]
) -> dict[str, tuple[str, ...]]:
    preferred: dict[str, list[str]] = {}
    for key, name in renamed.items():
        if key in keys:
            preferred.setdefault(find_field(name) or name, []).append(key)
    return {
        name: tuple(
            dict.fromkeys(
                (
                    *preferred.get(name, ()),
                    *(
                        key
                        for key in found
                        if key not in renamed or find_field(renamed[key]) == name
                    ),
                )
            )
        )
        for name, found in by_field.items()
    }
