"""A web page saved as HTML: one article, or none."""

from __future__ import annotations

import re

from topicgraph.sources.document import Document
from topicgraph.sources.formats.format import TEXT_ENDINGS, Format, Input
from topicgraph.sources.pages.article import read_article
from topicgraph.sources.pages.html import MAX_PAGE_BYTES, decode_page

HTML_START = re.compile(
    rb"\s*+(?:<\?xml[^>]{0,200}>\s*+|<!--(?:(?!-->).){0,2000}-->\s*+){0,5}"
    rb"<(?:!doctype\s++html|html|head|meta|title|body)(?=[\s>/])",
    re.IGNORECASE | re.DOTALL,
)


def _recognizes(head: bytes, name: str) -> bool:
    return not name.endswith(TEXT_ENDINGS) and HTML_START.match(head) is not None


def _read(source: Input) -> list[Document]:
    with source.open() as file:
        raw = file.read(MAX_PAGE_BYTES)
    return [read_article(decode_page(raw))]


FORMAT = Format(name="saved web page", recognizes=_recognizes, read=_read)
