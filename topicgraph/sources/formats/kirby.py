"""Text whose fields are divided by lines `----`, as the CMS Kirby keeps its pages."""

from __future__ import annotations

import re

from topicgraph.sources.document import Block, Document, Trouble
from topicgraph.sources.encoding import decode
from topicgraph.sources.formats.format import MAX_BODY, Format, Input

FIELD = re.compile(r"\s*([^\W\d_][\w -]{0,60}):[ \t]*(.*)", re.DOTALL)
START = re.compile(rb"\s*[^\W\d_][\w -]{0,60}:")
DIVIDER = re.compile(r"\n----[ \t]*(?:\n|$)")
SITE_FILE = re.compile(r"site(?:\.[a-z-]{2,8})?\.txt")
REFERENCE = re.compile(r"-?\s*(?:user|page|file)://\S*")
"""The id of an author or a page, which names nobody."""


def parse_fields(text: str) -> Block:
    r"""Return the fields of a page.

    >>> parse_fields("Title: A\n----\nText: It sank.")
    {'Title': 'A', 'Text': 'It sank.'}
    """
    data = Block()
    line = 1
    for part in DIVIDER.split(text):
        if match := FIELD.match(part):
            value = REFERENCE.sub("", match[2]).strip()
            data.add(match[1].strip(), value or None, line + part.count("\n", 0, match.start(1)))
        line += part.count("\n") + 2
    return data


def _read(source: Input) -> list[Document]:
    if SITE_FILE.fullmatch(source.name.rpartition("/")[2]):
        return [Document(None, "", [Trouble(1, "static-page", "describes the site: skipped")])]
    data = parse_fields(decode(source.head[: MAX_BODY * 2], 1, source.troubles))
    body = data.pop("Text", None)
    return [Document(data, body[:MAX_BODY] if isinstance(body, str) else "", source.troubles)]


def _recognizes(head: bytes, name: str) -> bool:
    if not START.match(head):
        return False
    text = head[: MAX_BODY * 2].decode("utf-8", "replace")
    first = DIVIDER.split(text, maxsplit=1)[0]
    return len(first) < len(text) and FIELD.fullmatch(first) is not None


FORMAT = Format(
    name="a page of Kirby",
    endings=(".txt",),
    is_for_sites=True,
    is_special=True,
    recognizes=_recognizes,
    read=_read,
)
