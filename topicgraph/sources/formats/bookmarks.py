"""Lists of bookmarks in HTML: Pocket, Raindrop, Pinboard, and browsers (Netscape format).

Such a list says when a page was saved, not when it was published.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from topicgraph.sources.document import Block, Document, Items, Trouble
from topicgraph.sources.formats.format import Format, Input, Summary
from topicgraph.sources.pages.html import ATTRIBUTE, decode_page, strip_tags

MAX_LIST_BYTES = 1 << 26
"""Bytes of a list; a bookmark takes some hundred."""
START = re.compile(
    rb"\s*<!DOCTYPE NETSCAPE-Bookmark-file|.{0,2000}<title>Pocket Export",
    re.IGNORECASE | re.DOTALL,
)
LINK = re.compile(
    r"<a\s++([^<>]{1,20000}+)>([^<]{0,2000}+)</a>(?:\s*<dd>([^<]{0,5000}))?", re.IGNORECASE
)
MAPPING = "title = text of the link, url = href, topics = tags"


def _read(source: Input) -> Iterator[Document]:
    with source.open() as file:
        text = decode_page(file.read(MAX_LIST_BYTES))
    number = 0
    for number, match in enumerate(LINK.finditer(text), 1):
        attributes = {
            name.lower(): double or single or bare
            for name, double, single, bare in ATTRIBUTE.findall(match[1])
        }
        data = Block()
        title = strip_tags(match[2])
        data.add("title", title if not title.startswith(("http:", "https:")) else None, 1)
        data.add("url", attributes.get("href"), 1)
        tags = Items()
        tags.extend(tag for tag in attributes.get("tags", "").split(",") if tag.strip())
        tags.lines.extend([0] * len(tags))
        data.add("tags", tags, 1)
        data.add("description", strip_tags(match[3] or "") or None, 1)
        data.add("saved", attributes.get("add_date") or attributes.get("time_added"), 1)
        yield Document(data, "", [], number, is_whole_file=False)
    if not number:
        yield Document(None, "", [Trouble(1, "empty", "no bookmarks in this file: skipped")])
    source.summary = Summary("bookmarks", "bookmark", number, MAPPING)


FORMAT = Format(
    name="bookmarks",
    recognizes=lambda head, name: START.match(head[:4_096]) is not None,
    read=_read,
)
