"""Markdown with the title block of Pandoc: lines `% Title`, `% Authors` and `% Date`.

Format: https://pandoc.org/MANUAL.html#extension-pandoc_title_block
"""

from __future__ import annotations

import re

from topicgraph.sources.document import Block, Document, Items
from topicgraph.sources.encoding import decode, decode_body
from topicgraph.sources.formats.format import MAX_BODY, TEXT_ENDINGS, Format, Input

BLOCK = re.compile(
    rb"%[ \t]+([^\n]{1,2000})\n"
    rb"(?:%[ \t]*([^\n]{0,2000})\n(?:%[ \t]*([^\n]{0,200})(?:\n|$))?)?"
)
ORIGINS = {"title": "first line", "author": "second line", "date": "third line"}


def _read(source: Input) -> list[Document]:
    match = BLOCK.match(source.head)
    assert match is not None
    title, authors, date = (
        decode(part or b"", 1, source.troubles).strip() for part in match.groups()
    )
    data = Block()
    data.add("title", title, 1)
    if names := [name.strip() for name in authors.split(";") if name.strip()]:
        items = Items()
        items.extend(names)
        items.lines.extend([0] * len(names))
        data.add("author", items, 2)
    if date:
        data.add("date", date, 3)
    body = decode_body(source.head[match.end() : match.end() + MAX_BODY])
    return [Document(data, body, source.troubles, origins=ORIGINS)]


FORMAT = Format(
    name="Markdown with a title block of Pandoc",
    is_for_sites=True,
    recognizes=lambda head, name: name.endswith(TEXT_ENDINGS) and BLOCK.match(head) is not None,
    read=_read,
)
