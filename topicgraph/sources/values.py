"""Reading the values of fields, whatever their type.

A value of the wrong type costs that value and a problem, never the article.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from html import unescape
from typing import NamedTuple

from topicgraph.sources import dates
from topicgraph.sources.calendars import BUDDHIST_YEAR, THAI, from_buddhist
from topicgraph.sources.document import Block, Value
from topicgraph.sources.languages import to_language_tag
from topicgraph.sources.templates import is_template
from topicgraph.sources.wikilinks import restore_wikilink, strip_wikilink
from topicgraph.text import clean, is_web, search_key

MAX_NAME = 300
MAX_URL = 4_096
MAX_EXTRA = 10_000
"""Lengths in characters of a name, of a URL, and of all unknown fields of an article."""
MAX_URLS, MAX_TOPICS = 100, 200
"""Numbers of URLs and topics of one article."""

MAX_REMEMBERED_KEY = 64
"""The folded form of a longer field name, in characters, is not remembered."""

Report = Callable[[int, str, str], None]
"""Called with the line, code and message of a problem."""


def fold_key(key: str) -> str:
    """Fold the name of a field: case, accents and punctuation do not matter.

    >>> fold_key("article:published_time"), fold_key("Título")
    ('articlepublishedtime', 'titulo')
    """
    return _fold_short_key(key) if len(key) <= MAX_REMEMBERED_KEY else _fold_key(key)


def _fold_key(key: str) -> str:
    return re.sub(r"[\W_]+", "", search_key(key))


_fold_short_key = lru_cache(maxsize=4_096)(_fold_key)  # the same few names in every file


class Entry:
    """One mapping of a file: the fields of an article, or of an entry in its `related` list.

    `keys` maps each of our fields to the keys of the mapping that mean it, in order of preference.
    `site_url` is the address of the site that the file belongs to, without a final slash, or empty.
    `is_post` tells that the mapping is the front matter of a file of a site. `used` is the key that
    gave each field that has been read.
    """

    __slots__ = ("data", "is_post", "keys", "report", "site_url", "used")

    def __init__(
        self,
        data: Block,
        keys: Mapping[str, tuple[str, ...]],
        report: Report,
        site_url: str = "",
    ) -> None:
        self.data, self.keys, self.report, self.site_url = data, keys, report, site_url
        self.is_post = False
        self.used: dict[str, str] = {}

    def find(self, field: str) -> tuple[str, Value]:
        """Return the first key of a field that has a value, and that value."""
        for key in self.keys[field]:
            value = self.data[key]
            if value is not None and value != "":
                self.used[field] = key
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
        return clean_text(value, limit)
    if isinstance(value, list) and len(value) == 1 and isinstance(value[0], str):
        return clean_text(value[0], limit)
    if isinstance(value, list):
        value = ", ".join(item for item in value if isinstance(item, str))
        message = f"{key} is a list, not a text: its parts joined"
        entry.report(entry.line(key), "wrong-type", message)
    if isinstance(value, Block):
        if text := find_text(value):
            return clean_text(text, limit)
        message = f"{key} is a mapping, not a text: dropped"
        entry.report(entry.line(key), "wrong-type", message)
        return ""
    if value is not None and len(value) > limit:
        message = f"{key} has {len(value):,} characters: cut to {limit:,}"
        entry.report(entry.line(key), "too-long", message)
    return clean_text(value or "", limit)


TEXT_KEYS = (
    "rendered", "main", "name", "title", "label", "value", "text", "#text", "original", "summary",
    "default", "en", "eng", "content", "current",
)  # fmt: skip
"""Keys of a mapping that stands for a text, as news APIs have them."""


def find_text(value: Value, depth: int = 0) -> str:
    """Return the text that a value stands for: itself, or that in a mapping; may be empty.

    >>> block = Block()
    >>> block["rendered"] = "A headline"
    >>> find_text(block)
    'A headline'
    """
    if isinstance(value, str):
        return value
    if isinstance(value, Block) and depth < 3:
        by_name = {key.lower(): item for key, item in value.items()}
        texts = (find_text(by_name.get(key), depth + 1) for key in TEXT_KEYS)
        return next(filter(None, texts), "")
    return ""


ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def decode_entities(text: str) -> str:
    """Decode HTML entities that end in a semicolon, once.

    >>> decode_entities("Mayor&#8217;s office &amp; vote, AT&T &amp;lt;")
    'Mayor’s office & vote, AT&T &lt;'
    """
    if "&" not in text:
        return text
    return ENTITY.sub(lambda match: unescape(match[0]), text)


def split_outside_entities(text: str, separator: str) -> list[str]:
    """Split a text, but not at the end of an HTML entity.

    >>> split_outside_entities("Zo&euml; Lee; Bo Day", ";")
    ['Zo&euml; Lee', ' Bo Day']
    """
    if separator != ";" or "&" not in text:
        return text.split(separator)
    hidden = ENTITY.sub(lambda match: match[0][:-1] + "\0", text)
    return [part.replace("\0", ";") for part in hidden.split(separator)]


def clean_text(text: str, limit: int) -> str:
    """Decode entities and put a text on one line, cut to `limit` characters."""
    return clean(decode_entities(text[: limit * 10]) if "&" in text else text, limit)


def text_reader(limit: int) -> Callable[[Entry, str], str]:
    """Make a reader of texts of at most `limit` characters."""
    return lambda entry, field: read_text(entry, field, limit)


class StatedDate(NamedTuple):
    """What an article says about the day of its publication."""

    date: dates.Date | None = None
    text: str = ""
    """The date as typed, where the order of day and month may be unknown."""
    bad_line: int = 0
    bad_value: str = ""
    """The line of a value that is not a date, where no other value is one, and what it is not."""


SEEN_KEYS = frozenset(("seendate", "first_seen", "firstseen"))
"""Keys of the time when a collector saw an article, which is later than its publication."""


def read_date(entry: Entry, field: str) -> StatedDate:
    """Read the first value that is a date."""
    invalid: list[tuple[str, str]] = []
    for place, key in enumerate(entry.keys[field]):
        text = strip_wikilink(_find_date_text(entry.data[key]))
        if not dates.USUAL.fullmatch(text):
            if not text or is_flag(text) or is_template(text):
                continue
            if BUDDHIST_YEAR.search(text) and THAI.search(read_text(entry, "title", 300)):
                text = from_buddhist(text)
        open_date = dates.find_open_date(text)
        if open_date and open_date.readings and not open_date.is_certain:
            entry.used[field] = key
            return StatedDate(None, text)
        if date := dates.parse(text):
            entry.used[field] = key
            if fold_key(key) in SEEN_KEYS:
                date = dates.to_day(date)
            elif date.zone == "assumed" and fold_key(key).endswith(("gmt", "utc")):
                date = date._replace(zone="stated")
            elif date.zone == "assumed":
                message = f"{key} {describe_assumed_zone(text)}"
                entry.report(entry.line(key), "assumed-zone", message)
            elif date.precision == "day" and not open_date:
                date = _find_time_of_day(entry, entry.keys[field][place + 1 :], date)
            return StatedDate(date, text if open_date else "")
        invalid.append((key, text))
    for key, text in invalid[:1]:
        doubt = "may be a day or a year" if dates.is_day_or_year(text) else "is not a date"
        return StatedDate(bad_line=entry.line(key), bad_value=f'{key} "{shorten(text)}" {doubt}')
    return StatedDate()


def describe_assumed_zone(text: str) -> str:
    """Say of a date as typed that its time has no zone."""
    return f'"{shorten(text)}" has no time zone: taken as UTC'


def _find_time_of_day(entry: Entry, keys: Iterable[str], day: dates.Date) -> dates.Date:
    """Return the time on a day that another key states as that of publication; else the day.

    A "timestamp" of the same day may be that of collecting.
    """
    for key in keys:
        if not fold_key(key).startswith("pub"):
            continue
        date = dates.parse(_find_date_text(entry.data[key]))
        if date and date.zone == "stated" and dates.to_day(date) == day:
            return date
    return day


def _find_date_text(value: Value) -> str:
    """Return the text of a date: the value, its only element, or CSL's `date-parts`."""
    while isinstance(value, list) and len(value) == 1:
        value = value[0]
    if isinstance(value, Block):
        parts: Value = value.get("date-parts") or value.get("$date")
        parts = parts.get("$numberLong") if isinstance(parts, Block) else parts
        while isinstance(parts, list) and len(parts) == 1 and not isinstance(parts[0], str):
            parts = parts[0]
        if isinstance(parts, list) and all(isinstance(part, str) for part in parts):
            return "-".join(str(part).zfill(2) for part in parts)
        value = parts
    return value if isinstance(value, str) else ""


def read_time(entry: Entry, field: str) -> int | None:
    """Read a date without its precision; one that is not certain is left out."""
    for key in entry.keys[field]:
        text = _find_date_text(entry.data[key])
        if date := dates.parse(text):
            return date.time
        if text and not is_flag(text) and not is_template(text):
            message = f'{key} "{shorten(text)}" is not certainly a date: left out'
            entry.report(entry.line(key), "bad-date", message)
    return None


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
    return clean_text(value, MAX_URL) if isinstance(value, str) and is_web(value) else ""


WORDS_FOR_ARTICLE = frozenset((
    "post", "posts", "news", "page", "blog", "", "article-newspaper", "article-magazine", "webpage",
    "newspaperarticle", "magazinearticle", "newsarticle", "reportagenewsarticle", "blogposting",
    "post-weblog",
))  # fmt: skip


def read_medium(entry: Entry, field: str) -> str:
    """Read the kind of piece, in lower case; at most 40 characters."""
    medium = read_text(entry, field, 40).lower()
    return "article" if medium in WORDS_FOR_ARTICLE else medium


WEB_URL = re.compile(r"https?://[^/\s]", re.IGNORECASE)
BARE_URL = re.compile(
    r"(?:www\.[^/\s.]+\.[^/\s]+|(?:[a-z0-9-]+\.)+[a-z]{2,24}/)\S*$", re.IGNORECASE
)
"""An address without a scheme; without "www." it needs a path, to be told from a file name."""
OPTIONAL_URL_KEYS = frozenset(
    ("guid", "id", "uri", "aliases", "link", "permalink", "url", "source", "adresse")
)
"""Keys that hold other things than web addresses too; such values are not a problem."""
LINK_KEYS = frozenset(("link", "href", "externalurl", "externallink"))
"""Keys that a site uses for what a post is about, rather than for the post's own address."""


HOME_PAGE = re.compile(r"https?://[^/?#]+/?$", re.IGNORECASE)
"""The address of a site, which is none of an article beside that of a page."""


def read_urls(entry: Entry, field: str) -> tuple[str, ...]:
    """Read all web addresses, in order of the keys."""
    urls: dict[str, str] = {}
    for key in entry.keys[field]:
        value = entry.data[key]
        for item in value if isinstance(value, list) else [value]:
            text = _find_link(item) if isinstance(item, Block) else item
            # Many files state one address twice.
            if isinstance(text, str) and text not in urls and (url := read_url(entry, key, text)):
                urls.setdefault(url, key)
    source = entry.data.get("source")
    if isinstance(source, str) and is_web(source):
        urls.setdefault(_drop_link_end(clean(decode_entities(source), MAX_URL)), "source")
    pages = [url for url in urls if not HOME_PAGE.match(url)]
    kept = limit_values(entry, pages or urls, MAX_URLS, "web addresses")
    if kept:
        entry.used[field] = urls[kept[0]]
    return tuple(kept)


def _find_link(value: Block) -> str:
    """Return the address in a mapping that stands for a link; empty if there is none."""
    texts = (value.get(key) for key in ("href", "permalink", "canonical", "url"))
    return next((text for text in texts if isinstance(text, str) and is_web(text)), "")


def _drop_link_end(url: str) -> str:
    """Drop the bracket that ends a link in Markdown, and was copied with the address."""
    return url[:-1] if url.endswith(")") and "(" not in url else url


def read_url(entry: Entry, key: str, text: str) -> str:
    """Read one web address; an address on the entry's site may be a path."""
    url = _drop_link_end(clean_text(text, MAX_URL + 1))
    if not url or is_template(url):
        return ""
    is_site_path = url.startswith("/") and not url.startswith("//")
    if is_site_path and "/:" in url:  # a pattern, as in Jekyll's `permalink: /:year/:title/`
        return ""
    if is_site_path and entry.site_url:
        url = entry.site_url + url
    elif not WEB_URL.match(url) and BARE_URL.match(url):
        url = f"https://{url}"
    if len(url) <= MAX_URL and WEB_URL.match(url):
        is_elsewhere = entry.is_post and find_host(url) != find_host(entry.site_url)
        return "" if is_elsewhere and fold_key(key.rpartition(".")[2]) in LINK_KEYS else url
    is_identifier = fold_key(key) == "uri"
    if not (is_site_path or is_identifier) and (
        fold_key(key) not in OPTIONAL_URL_KEYS or ":" in url
    ):
        message = f'{key} "{shorten(url)}" is no web address (want http:// or https://): dropped'
        entry.report(entry.line(key), "bad-url", message)
    return ""


def read_canonical(entry: Entry, field: str) -> str:
    """Read the address that the article's own page declares to be that of the original."""
    for key in entry.keys[field]:
        value = entry.data[key]
        if isinstance(value, str) and is_web(value):
            return clean(decode_entities(value), MAX_URL)
    return ""


def limit_values(entry: Entry, values: Iterable[str], limit: int, what: str) -> list[str]:
    """Return the first values, and report how many there are if they are too many."""
    listed = list(values)
    if len(listed) > limit:
        entry.report(1, "too-many", f"{len(listed):,} {what}: the first {limit} kept")
    return listed[:limit]


def read_provider(entry: Entry) -> tuple[str, str]:
    """Read the name and the domain of the outlet as stated."""
    key, value = entry.find("provider")
    if fold_key(key) == "source" and isinstance(value, str) and _is_code(value, entry):
        value = None
    if isinstance(value, list) and len(value) == 1 and isinstance(value[0], Block):
        value = value[0]
    if isinstance(value, Block):
        places = ("domain", "hostname", "homepage", "website", "htmlUrl", "url", "uri")
        domain = next((text for key in places if "." in (text := find_text(value.get(key)))), "")
        domain = domain or read_text(entry, "domain", MAX_NAME)
        return _clean_outlet(clean_text(find_text(value), MAX_NAME)), find_host(domain)
    value = restore_wikilink(value)
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    text = value.strip() if isinstance(value, str) else ""
    is_citation = fold_key(key) == "source" and text.startswith("[[")
    name = ""
    if text.startswith("[[") and not is_citation:
        name = clean_text(strip_wikilink(text), MAX_NAME)
    elif not (is_web(text) or is_citation or is_template(text) or FILE_PATH.fullmatch(text)):
        name = read_text(entry, "provider", MAX_NAME) if value else ""
    return _clean_outlet(name), find_host(read_text(entry, "domain", MAX_NAME))


FILE_PATH = re.compile(r"\.{0,2}/.*|.*\.pdf", re.IGNORECASE)
"""A file of the site, such as the `paper` of a researcher's post; never the name of an outlet."""


OUTLET_LABEL = re.compile(
    r"(?:\s*\((?:blog|(?:press )?release|registration|satire|subscription)\))+$", re.I
)
"""What Google News writes behind names of outlets."""


def _clean_outlet(name: str) -> str:
    if "(" not in name and ")" not in name:
        return name
    return OUTLET_LABEL.sub("", re.sub(r"\\([()])", r"\1", name))


CODE = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")


def _is_code(source: str, entry: Entry) -> bool:
    """Tell whether a `source` such as "usagov" is a code of the site for the address next to it.

    A name that the address confirms, as "gsa" at gsa.gov, is that of the outlet.
    """
    if not CODE.fullmatch(source):
        return False
    addresses = [entry.data[key] for key in entry.keys["urls"] if key != "source"]
    hosts = [find_host(url) for url in addresses if isinstance(url, str) and is_web(url)]
    return bool(hosts) and not any(source in host for host in hosts)


def read_language(entry: Entry, field: str) -> str:
    """Read a language tag such as "pt-BR", in lower case; other values are left out."""
    _, value = entry.find(field)
    value = value[0] if isinstance(value, list) and value else value
    if not isinstance(value, str):
        return ""
    return to_language_tag(value)


HOST = re.compile(r"(?:https?://)?(?:www\.)?([^/\s]*)", re.IGNORECASE)


def find_host(domain: str) -> str:
    """Return the host of a domain or URL, in lower case, without "www."."""
    match = HOST.match(domain.strip())
    return match[1].lower().strip(".")[:253] if match else ""


def read_extra(entry: Entry, keys: Iterable[str]) -> dict[str, object]:
    """Read the values of other keys as they stand, up to `MAX_EXTRA` characters together."""
    extra: dict[str, object] = {}
    size = 0
    for key in keys:
        value = entry.data[key]
        if value is None or (key == "published" and not is_flag(value)):
            continue
        size += len(str(value))
        if size > MAX_EXTRA:
            message = f"{shorten(key)} and what follows exceed {MAX_EXTRA:,} characters: not kept"
            entry.report(entry.line(key), "too-long", message)
            break
        extra[clean(key, MAX_NAME)] = value
    return extra
