"""The fields of an article, the names they have in files, and how each is read.

To add a field, add a line here and in `model` (`Record`, `Article`, `ARTICLE_COLUMNS`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from topicgraph.sources.document import Block
from topicgraph.sources.values import (
    Entry,
    Report,
    read_image,
    read_medium,
    read_number,
    read_time,
    read_topics,
    read_urls,
    text_reader,
)


class Field(NamedTuple):
    """A field: its names in files, the preferred first, and the function that reads its value.

    Fields without a function are read together with others, in `records`.
    """

    names: tuple[str, ...]
    read: Callable[[Entry, str], Any] | None = None


FIELDS: dict[str, Field] = {
    "title": Field(("title", "headline"), text_reader(1_000)),
    "excerpt": Field(
        ("excerpt", "description", "summary", "abstract", "subtitle", "dek"), text_reader(10_000)
    ),
    "published": Field(
        ("publishedDateTime", "published_at", "publishedAt", "datePublished", "pubDate", "date", "published", "created"),
    ),
    "updated": Field(
        ("updatedDateTime", "updated_at", "updatedAt", "dateModified", "lastmod", "last_modified_at", "updated", "modified"),
        read_time,
    ),
    "urls": Field(
        ("originalUrl", "canonical", "canonicalUrl", "canonical_url", "webUrl", "url", "link", "permalink", "sourceUrl", "source_url",
         "ampWebUrl", "cdnAmpWebUrl"),
        read_urls,
    ),
    "provider": Field(("provider", "publisher", "outlet", "publication", "source", "site")),
    "domain": Field(("domain", "provider_domain")),
    "topics": Field(("topics", "tags", "categories", "keywords"), read_topics),
    "medium": Field(("type", "medium"), read_medium),
    "quality": Field(("quality",), read_number),
    "heat": Field(("heat",), read_number),
    "image": Field(("images", "image", "cover", "thumbnail", "featured_image"), read_image),
    "related": Field(("related",)),
}  # fmt: skip
"""Of the names of a field the first that has a value counts; of `urls` and `topics` all count."""

READERS = {name: field.read for name, field in FIELDS.items() if field.read}

FIELD_OF_KEY = {key: name for name, field in FIELDS.items() for key in (name, *field.names)}
FIELD_OF_FOLDED_KEY = {key.lower(): name for key, name in FIELD_OF_KEY.items()}

NOT_KEPT = frozenset(("secured", "ampWebUrl", "cdnAmpWebUrl"))
"""Known keys that say nothing beyond what a record holds."""

KNOWN_KEYS = {key for field in FIELDS.values() for key in field.names} - {"published"} | NOT_KEPT
"""Keys that are not kept as they stand, because a field of the record holds their value."""


def make_entry(data: Block, renamed: Mapping[str, str], report: Report) -> tuple[Entry, set[str]]:
    """Find the fields of a mapping; also return the keys that need not be kept as they stand.

    `renamed`: the user's own names of fields.
    """
    other_case = {
        key: FIELD_OF_FOLDED_KEY[key.lower()]
        for key in data
        if key not in FIELD_OF_KEY and key.lower() in FIELD_OF_FOLDED_KEY
    }
    if not renamed and not other_case:
        keys = _find_keys(tuple(filter(FIELD_OF_KEY.__contains__, data)))
        return Entry(data, keys, report), KNOWN_KEYS
    keys = _find_renamed_keys(data, renamed, other_case)
    known_keys = KNOWN_KEYS | (renamed.keys() | other_case.keys()) - {"published"}
    return Entry(data, keys, report), known_keys


@lru_cache(maxsize=1 << 10)
def _find_keys(keys: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """For each field its names among some keys. Cached, as many mappings have the same keys."""
    return {
        name: tuple(key for key in field.names if key in keys) for name, field in FIELDS.items()
    }


def _find_renamed_keys(
    data: Block, renamed: Mapping[str, str], other_case: Mapping[str, str]
) -> dict[str, tuple[str, ...]]:
    """The same where the user has named fields, or keys differ from ours in case: these first."""
    preferred: dict[str, list[str]] = {}
    for key, name in (*renamed.items(), *other_case.items()):
        preferred.setdefault(FIELD_OF_KEY.get(name, name), []).append(key)
    return {
        name: tuple(key for key in (*preferred.get(name, ()), *field.names) if key in data)
        for name, field in FIELDS.items()
    }
