"""Reading the values of fields, whatever their type.

A value of the wrong type costs that value and a problem, never the article.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from topicgraph.sources import dates
from topicgraph.sources.document import Block, Value
from topicgraph.text import clean, is_web

MAX_NAME = 300
MAX_URL = 4_096
MAX_EXTRA = 10_000
"""Lengths in characters of a name, of a URL, and of all unknown fields of an article."""
MAX_URLS = 100
MAX_TOPICS = 200
"""Numbers of URLs and topics of one article."""

Report = Callable[[int, str, str], None]
"""Called with the line, code and message of a problem."""


class Entry:
    """One mapping of a file: the fields of an article, or of an entry in its `related` list.

    `keys` maps each of our fields to the keys of the mapping that mean it, in order of preference.
    """

    __slots__ = ("data", "keys", "report")

    def __init__(self, data: Block, keys: Mapping[str, tuple[str, ...]], report: Report) -> None:
        self.data, self.keys, self.report = data, keys, report

    def find(self, field: str) -> tuple[str, Value]:
        """Return the first key of a field that has a value, and that value."""
        for key in self.keys[field]:
            value = self.data[key]
            if value is not None and value != "":
                return key, value
        return "", None

    def line(self, key: str) -> int:
        """Return the line of a key."""
        return self.data.lines.get(key, 1)


def is_flag(value: Value) -> bool:
    """Return whether a value is true or false, as in Jekyll's `published: true`."""
    return isinstance(value, str) and value.lower() in ("true", "false")


def shorten(text: str) -> str:
    """Return the start of a text, for a message."""
    return clean(text, 60)


def read_text(entry: Entry, field: str, limit: int) -> str:
    """Read a text of at most `limit` characters."""
    key, value = entry.find(field)
    if isinstance(value, str) and len(value) <= limit:
        return clean(value, limit)
    if isinstance(value, list):
        value = ", ".join(item for item in value if isinstance(item, str))
        message = f"{key} is a list, not a text: its parts joined"
        entry.report(entry.line(key), "wrong-type", message)
    if isinstance(value, Block):
        message = f"{key} is a mapping, not a text: dropped"
        entry.report(entry.line(key), "wrong-type", message)
        return ""
    if value is not None and len(value) > limit:
        message = f"{key} has {len(value):,} characters: cut to {limit:,}"
        entry.report(entry.line(key), "too-long", message)
    return clean(value or "", limit)


def text_reader(limit: int) -> Callable[[Entry, str], str]:
    """Make a reader of texts of at most `limit` characters."""
    return lambda entry, field: read_text(entry, field, limit)


def read_date(entry: Entry, field: str) -> dates.Date | None:
    """Read the first value that is a date: microseconds since 1970-01-01 UTC, and the precision."""
    invalid: list[tuple[str, str]] = []
    for key in entry.keys[field]:
        value = entry.data[key]
        if isinstance(value, str) and value and not is_flag(value):
            if date := dates.parse(value):
                return date
            invalid.append((key, value))
    for key, value in invalid[:1]:
        message = (
            f'{key} "{shorten(value)}" is not a date'
            " (want ISO 8601, e.g. 2021-03-04T21:09:00Z): left undated"
        )
        entry.report(entry.line(key), "bad-date", message)
    return None


def read_time(entry: Entry, field: str) -> int | None:
    """Read a date without its precision."""
    date = read_date(entry, field)
    return date[0] if date else None


NUMBER = re.compile(r"[-+]?\d{1,9}(?:\.\d{0,9})?")


def read_number(entry: Entry, field: str) -> int | None:
    """Read a whole number; decimals are cut off."""
    key, value = entry.find(field)
    if value is None:
        return None
    if isinstance(value, str) and NUMBER.fullmatch(value.strip()):
        return int(float(value))
    message = f'{key} "{shorten(str(value))}" is not a number: dropped'
    entry.report(entry.line(key), "bad-number", message)
    return None


def read_image(entry: Entry, field: str) -> str:
    """Read the URL of an image; the first one of a list."""
    _, value = entry.find(field)
    value = value[0] if isinstance(value, list) and value else value
    value = value.get("url") if isinstance(value, Block) else value
    return clean(value, MAX_URL) if isinstance(value, str) and is_web(value) else ""


MEDIUM_SYNONYMS = {
    "post": "article",
    "posts": "article",
    "news": "article",
    "page": "article",
    "blog": "article",
    "": "article",
}


def read_medium(entry: Entry, field: str) -> str:
    """Read the kind of piece, in lower case; at most 40 characters."""
    medium = read_text(entry, field, 40).lower()
    return MEDIUM_SYNONYMS.get(medium, medium)


WEB_URL = re.compile(r"https?://[^/\s]", re.IGNORECASE)


def read_urls(entry: Entry, field: str) -> tuple[str, ...]:
    """Read all web addresses, in order of the keys."""
    urls: dict[str, None] = {}
    for key in entry.keys[field]:
        value = entry.data[key]
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, str) and (url := clean(item, MAX_URL + 1)):
                _add_url(entry, key, url, urls)
    source = entry.data.get("source")
    if isinstance(source, str) and is_web(source):
        urls[clean(source, MAX_URL)] = None
    return tuple(_limit(entry, urls, MAX_URLS, "web addresses"))


def _add_url(entry: Entry, key: str, url: str, urls: dict[str, None]) -> None:
    is_site_path = url.startswith("/") and not url.startswith("//")
    if WEB_URL.match(url) and len(url) <= MAX_URL:
        urls[url] = None
    elif not is_site_path:
        message = f'{key} "{shorten(url)}" is no web address (want http:// or https://): dropped'
        entry.report(entry.line(key), "bad-url", message)


def _limit(entry: Entry, values: Iterable[str], limit: int, what: str) -> list[str]:
    listed = list(values)
    if len(listed) > limit:
        entry.report(1, "too-many", f"{len(listed):,} {what}: the first {limit} kept")
    return listed[:limit]


def read_provider(entry: Entry) -> tuple[str, str]:
    """Read the name and the domain of the outlet as stated."""
    key, value = entry.find("provider")
    if isinstance(value, Block):
        name, domain = value.get("name"), value.get("domain")
        name = clean(name, MAX_NAME) if isinstance(name, str) else ""
        return name, find_host(domain) if isinstance(domain, str) else ""
    is_not_a_name = not key or (
        isinstance(value, str) and (is_web(value) or value.lstrip().startswith("[["))
    )
    name = "" if is_not_a_name else read_text(entry, "provider", MAX_NAME)
    return name, find_host(read_text(entry, "domain", MAX_NAME))


HOST = re.compile(r"(?:https?://)?(?:www\.)?([^/\s]*)", re.IGNORECASE)


def find_host(domain: str) -> str:
    """Return the host of a domain or URL, in lower case, without "www."."""
    match = HOST.match(domain.strip())
    return match[1].lower().strip(".")[:253] if match else ""


def read_topics(entry: Entry, field: str) -> tuple[str, ...]:
    """Read the topics under all keys: lists, or texts divided by commas (in Jekyll, by spaces)."""
    topics: dict[str, None] = {}
    for key in entry.keys[field]:
        value = entry.data[key]
        if value is None and key == "topics":
            entry.report(entry.line(key), "empty-topic", f"{key} is empty")
        if isinstance(value, str):
            divided_by_spaces = "layout" in entry.data or value.lstrip().startswith("#")
            separator = None if divided_by_spaces and "," not in value else ","
            items: list[Value] = list(value.split(separator))
        else:
            items = value if isinstance(value, list) else []
        for item in items:
            if topic := _read_topic(entry, key, item):
                topics[topic] = None
    return tuple(_limit(entry, topics, MAX_TOPICS, "topics"))


def _read_topic(entry: Entry, key: str, item: Value) -> str:
    if isinstance(item, Block):
        item = _find_name(item)
    if isinstance(item, str) and (name := clean(item.strip().lstrip("#"), MAX_NAME)):
        return name
    message = f"{key} holds an empty or unreadable entry: dropped"
    entry.report(entry.line(key), "empty-topic", message)
    return ""


def _find_name(item: Block) -> Value:
    """Return the name in a mapping, or the unquoted text "A: b" that YAML took apart."""
    for key in ("name", "title", "label"):
        if item.get(key):
            return item[key]
    if len(item) != 1:
        return None
    pair = next(iter(item.items()))
    return ": ".join(text for text in pair if isinstance(text, str))


def read_extra(entry: Entry, known_keys: set[str]) -> dict[str, object]:
    """Read all other fields as they stand, up to `MAX_EXTRA` characters together."""
    extra: dict[str, object] = {}
    size = 0
    for key, value in entry.data.items():
        is_date = key == "published" and not is_flag(value)
        if key in known_keys or value is None or is_date:
            continue
        size += len(str(value))
        if size > MAX_EXTRA:
            message = f"{shorten(key)} and what follows exceed {MAX_EXTRA:,} characters: not kept"
            entry.report(entry.line(key), "too-long", message)
            break
        extra[clean(key, MAX_NAME)] = value
    return extra
