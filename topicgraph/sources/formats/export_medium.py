"""What Medium exports: an HTML file for each story, with the classes of the microformat h-entry.

Drafts have no time of publication. Responses to other stories are exported as well, and nothing
tells them from stories.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from topicgraph.sources.document import Block, Document, Trouble
from topicgraph.sources.excerpts import html_to_text
from topicgraph.sources.formats.format import MAX_BODY, Format, Input
from topicgraph.sources.pages.html import MAX_PAGE_BYTES, decode_page, strip_tags

ENTRY = re.compile(rb"<article\s[^>]{0,100}class=[\"']h-entry[\"']")
SOURCE = b"https://medium.com"
START = re.compile(rb"\s*<!DOCTYPE html>", re.IGNORECASE)
TITLE = re.compile(r"class=[\"']p-name[\"'][^>]{0,200}>(.{0,2000}?)</h1>", re.DOTALL)
SUBTITLE = re.compile(r"class=[\"']p-summary[\"'][^>]{0,200}>(.{0,5000}?)</section>", re.DOTALL)
AUTHOR = re.compile(r"class=[\"']p-author h-card[\"'][^>]{0,200}>([^<]{1,300})</a>")
TIME = re.compile(r"<time\s[^>]{0,200}datetime=[\"']([^\"']{1,40})[\"']")
LINK = re.compile(r"<a\s+href=[\"']([^\"']{1,4000})[\"']\s+class=[\"']p-canonical[\"']")
ORIGINS = {
    "title": "p-name",
    "description": "p-summary",
    "author": "p-author",
    "url": "p-canonical",
    "date": "<time>",
}
"""Where in the microformat the fields are."""
BODY = re.compile(r"class=[\"']e-content[\"'][^>]{0,200}>")


def _recognizes(head: bytes, name: str) -> bool:
    return START.match(head) is not None and ENTRY.search(head) is not None and SOURCE in head


def _read(source: Input) -> Iterator[Document]:
    with source.open() as file:
        text = decode_page(file.read(MAX_PAGE_BYTES))
    start, end = BODY.search(text), text.rfind("<footer>")
    content = text[start.end() : end if end > start.end() else None] if start else ""
    footer = text[end:] if end >= 0 else ""
    time = TIME.search(footer)
    if time is None:
        message = "a draft: it has no time of publication, skipped"
        yield Document(None, "", [Trouble(1, "draft", message)])
        return
    data = Block()
    for key, pattern, part in (
        ("title", TITLE, text),
        ("description", SUBTITLE, text),
        ("author", AUTHOR, footer),
        ("url", LINK, footer),
    ):
        if match := pattern.search(part):
            data.add(key, strip_tags(match[1]), 1)
    data.add("date", time[1], 1)
    body = html_to_text(content[: 4 * MAX_BODY])[:MAX_BODY]
    yield Document(data, body, origins=ORIGINS)


FORMAT = Format(name="Medium export", recognizes=_recognizes, read=_read, is_special=True)
