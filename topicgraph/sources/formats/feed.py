"""Feeds kept as files: RSS, RSS 1.0 (RDF), Atom, and news sitemaps.

Read with expat of the standard library, which streams and counts lines. feedparser, which collects
feeds well, holds all of a feed in memory, and brings a dependency for what is little work in files.
XML that declares entities is refused, so that nothing can be expanded or fetched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.parsers import expat

from topicgraph.model import format_day
from topicgraph.sources import dates
from topicgraph.sources.channels import Channel
from topicgraph.sources.document import Block, Document, Items, Trouble
from topicgraph.sources.excerpts import html_to_text
from topicgraph.sources.formats.format import MAX_BODY, Format, Input, Summary
from topicgraph.sources.tables import map_columns
from topicgraph.sources.xml_text import (
    RefusedXmlError,
    make_parser,
    read_chunks,
)
from topicgraph.text import is_web

ROOT = re.compile(
    rb"(?:\s|<\?[^>]*>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>)*"
    rb"<(?:[\w.-]+:)?(rss|feed|RDF|channel|urlset)[\s>]",
    re.DOTALL,
)
SIGNS = {
    b"rss": b"", b"channel": b"<item", b"feed": b"atom", b"rdf": b"purl.org/rss", b"urlset":
    b"schemas/sitemap-",
}  # fmt: skip
"""Root element → what occurs at the start of a feed, too, both in lower case."""
ZOTERO = b"zotero.org/namespaces/export"
"""What occurs in the RDF of Zotero, which is no feed."""
MAX_DEPTH = 100
"""Elements that lie in one another."""

ITEMS = frozenset(("item", "entry", "url"))
NAMES = {
    "title": "title", "headline": "title", "description": "description", "summary":
    "description", "subtitle": "description", "pubdate": "published", "published": "published",
    "issued": "published", "date": "published", "publication_date": "published", "updated":
    "updated", "modified": "updated", "lastmod": "updated", "creator": "author", "author":
    "author", "name": "author", "category": "topics", "subject": "topics", "keywords": "topics",
    "link": "url", "loc": "url", "guid": "guid", "id": "guid", "origlink": "origlink",
    "language": "language", "lang": "language", "encoded": "content", "content": "content",
    "source": "source", "publisher": "source", "thumbnail": "image",
    "status": "status", "post_type": "post_type", "draft": "draft",
}  # fmt: skip
"""Local names of elements in an item, in lower case → our names."""
LISTS = ("author", "topics")


class _FeedParser:
    """Collects the items of a feed, and what the feed says about itself."""

    def __init__(self) -> None:
        self.stack: list[str] = []
        self.item: Block | None = None
        self.line = 0
        self.items: list[tuple[int, Block, str]] = []
        self.channel: dict[str, str] = {}
        self.parts: list[str] = []
        self.attributes: dict[str, str] = {}
        self.content = ""
        self.parser = make_parser()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.add_text

    def feed(self, text: str, is_final: bool = False) -> list[tuple[int, Block, str]]:
        """Parse a piece of the file; return the items that end in it: line, fields, body."""
        self.items = []
        self.parser.Parse(text.encode("utf-8", "replace"), is_final)
        return self.items

    def describe(self) -> Channel:
        """Return what the feed says about itself so far."""
        title, link, language = (self.channel.get(key, "") for key in ("title", "url", "language"))
        return Channel(title, link, language)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if len(self.stack) >= MAX_DEPTH:
            raise RefusedXmlError("elements lie too deep")
        local = name.rpartition(":")[2].lower()
        is_markup = self.stack[-1:] == ["content"] or "div" in self.stack
        if self.item is None and self.is_item(local):
            self.item, self.content = Block(), ""
            self.line = self.parser.CurrentLineNumber
        self.stack.append(local)
        if not is_markup:
            self.parts, self.attributes = [], attributes
        if language := attributes.get("xml:lang"):
            self._put("language", language)

    def is_item(self, local: str) -> bool:
        """Whether an element that starts, or has ended, is an item of the feed."""
        if local == "url":
            return self.stack == ["urlset"]
        return local in ITEMS and bool(self.stack) and not set(self.stack) & ITEMS

    def add_text(self, text: str) -> None:
        if sum(map(len, self.parts[-1:])) < MAX_BODY:
            self.parts.append(text)

    def end(self, name: str) -> None:
        local = self.stack.pop()
        if "content" in self.stack and self.item is not None:
            self.parts.append("\n\n" if local in ("p", "div", "li", "br") else "")
            return
        text = "".join(self.parts)[:MAX_BODY].strip()
        self.parts = []
        if self.item is not None and self.is_item(local):
            self._inherit_author()
            self.items.append((self.line, _finish(self.item), self.content))
            self.item = None
            return
        self.take(local, text)
        self.attributes = {}

    def _inherit_author(self) -> None:
        """Give an entry of Atom the author of its feed (RFC 4287, 4.2.1), if it is of that feed.

        Many feeds name themselves as the author.
        """
        author = self.channel.get("author", "")
        if self.item is None or self.stack[:1] != ["feed"] or author == self.channel.get("title"):
            return
        if "source" not in self.item and "author" not in self.item:
            self._put("author", author)

    def take(self, local: str, text: str) -> None:
        """Take the text and attributes of an element that has ended."""
        attributes = self.attributes
        parent = self.stack[-1] if self.stack else ""
        if local == "link" and not text:
            is_page = attributes.get("rel", "alternate") in ("alternate", "canonical")
            text = attributes.get("href", "") if is_page else ""
        if local == "category" and attributes.get("domain") in ("post_format", "nav_menu"):
            return None
        if local == "category" and "#kind" in attributes.get("scheme", ""):  # of Blogger
            return self._put("post_type", attributes.get("term", "").rpartition("#")[2])
        if local == "category":
            text = text or attributes.get("label") or attributes.get("term", "")
        if local == "source" and is_web(attributes.get("url", "")):
            self._put("source_url", attributes["url"])
        if local in ("thumbnail", "content", "enclosure") and attributes.get("url"):
            is_image = local == "thumbnail" or attributes.get("type", "").startswith("image/")
            return self._put("image", attributes["url"]) if is_image else None
        if (
            local == "guid"
            and attributes.get("ispermalink", attributes.get("isPermaLink")) == "false"
        ):
            return None
        if parent == "source":
            self._put({"title": "source", "link": "source_url"}.get(local, ""), text)
        elif parent == "image" or (parent == "publication" and local != "name"):
            return self._put("language", text) if local == "language" else None
        elif parent == "publication":
            self._put("source", text)
        else:
            self._put(NAMES.get(local, ""), text, local)
        return None

    def _put(self, name: str, text: str, local: str = "") -> None:
        text = text.strip()
        if not name or not text:
            return
        if self.item is None:
            self.channel.setdefault(name, text)
        elif name == "content":
            self.content = self.content or text
        elif name in LISTS:
            items = self.item.setdefault(name, Items())
            assert isinstance(items, Items)
            parts = text.split(",") if local == "keywords" else [text]
            items += parts
            items.lines += [0] * len(parts)
        else:
            self.item.setdefault(name, text)


def _finish(item: Block) -> Block:
    """Name the fields of an item as front matter does, the address of the original first."""
    guid, original = item.pop("guid", None), item.pop("origlink", None)
    urls = [original, item.get("url"), guid]
    web = [url for url in urls if isinstance(url, str) and is_web(url)]
    if web:
        item["url"] = web[0]
    elif isinstance(guid, str) and not item.get("url") and "/" in guid and " " not in guid:
        item["url"] = guid
    if source := item.pop("source", None):
        item["provider"] = source
    if source_url := item.pop("source_url", None):
        item["domain"] = source_url
    if isinstance(text := item.get("description"), str):
        item["description"] = html_to_text(text)
    item.lines = dict.fromkeys(item, 1)
    return item


def _read(source: Input) -> Iterator[Document]:
    number = 0
    keys: dict[str, None] = {}
    try:
        for line, item, channel, content in _iterate(source, number):
            number += 1
            keys |= dict.fromkeys(item)
            channel.complete(item)
            troubles = _date_by_update(item)
            yield Document(item, html_to_text(content), troubles, line, is_whole_file=False)
    except (expat.ExpatError, RefusedXmlError) as error:
        message = f"not XML that can be read ({error}): read up to there"
        yield Document(None, "", [Trouble(1, "broken-xml", message)])
    # The encoding of XML is declared; that of the start was only found without knowing that.
    troubles = [trouble for trouble in source.troubles if trouble.code != "encoding"]
    yield Document(None, "", troubles)
    mapping = map_columns(list(keys), [], {}).text
    source.summary = Summary("feed", "item", number, mapping)


def _date_by_update(item: Block) -> list[Trouble]:
    """Take the day of the last update where an item states no other date."""
    updated = item.get("updated")
    date = dates.parse(updated) if isinstance(updated, str) else None
    if "published" in item or date is None:
        return []
    item["published"] = format_day(date.time)
    item.lines["published"] = 1
    return [
        Trouble(1, "date-from-update", "no date of publication: the day of the update is taken")
    ]


def _iterate(source: Input, skip: int) -> Iterator[tuple[int, Block, Channel, str]]:
    """Yield the items of a feed; what is often wrong in feeds is repaired."""
    try:
        for item in _parse(source, repair=False):
            skip += 1
            yield item
    except expat.ExpatError as error:
        message = f"{expat.errors.messages[error.code]}: read with repairs"
        repaired = _parse(source, repair=True)
        for number, item in enumerate(repaired):
            if number >= skip:
                yield item
        source.troubles.append(Trouble(error.lineno, "repaired-xml", message))


def _parse(source: Input, repair: bool) -> Iterator[tuple[int, Block, Channel, str]]:
    parser = _FeedParser()
    for chunk in read_chunks(source.open, repair):
        for line, item, content in parser.feed(chunk):
            yield line, item, parser.describe(), content
    parser.feed("", is_final=True)


def _recognizes(head: bytes, name: str) -> bool:
    match = ROOT.match(head[:8_192])
    start = head[:8_192].lower()
    return match is not None and SIGNS[match[1].lower()] in start and ZOTERO not in start


FORMAT = Format(name="feed", recognizes=_recognizes, read=_read)
