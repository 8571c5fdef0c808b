"""What Movable Type, TypePad, Hatena and other blogs export: a text with a header for each entry.

Format: https://movabletype.org/documentation/appendices/import-export-format.html
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from topicgraph.sources.document import Block, Document, Items
from topicgraph.sources.encoding import read_lines
from topicgraph.sources.excerpts import html_to_text
from topicgraph.sources.formats.format import MAX_BODY, Format, Input, Summary

START = re.compile(rb"\s*+(?:[A-Z][A-Z ]{2,29}:[^\n]*+\n){2,30}+-----\n")
SIGN = re.compile(rb"^(?:TITLE|STATUS|BASENAME|DATE): ?", re.MULTILINE)
LINE = re.compile(r"([A-Z][A-Z ]{2,29}):(?: (.*))?$")
FIELDS = {
    "TITLE": "title", "DATE": "date", "STATUS": "status", "AUTHOR": "author", "TAGS": "tags",
    "CATEGORY": "tags", "PRIMARY CATEGORY": "tags", "PERMALINK": "permalink",
    "UNIQUE URL": "url",
}  # fmt: skip
LABELS = "title = TITLE, published = DATE, topics = TAGS, CATEGORY, author = AUTHOR"
MONTH_FIRST = re.compile(r"^([0-9]{2})/([0-9]{2})/([0-9]{4})")
"""The order of days that the format prescribes."""
TEXTS = {"BODY": "body", "EXCERPT": "excerpt"}


def _read(source: Input) -> Iterator[Document]:
    number = 0
    for line, data, body in _entries(read_lines(source.open, source.troubles)):
        number += 1
        data.lines = dict.fromkeys(data, 1)
        yield Document(data, html_to_text(body), [], line, is_whole_file=False)
    yield Document(None, "", source.troubles)
    source.summary = Summary("Movable Type export", "entry", number, LABELS)


def _entries(lines: Iterator[str]) -> Iterator[tuple[int, Block, str]]:
    data, texts, section, start = Block(), {"body": "", "excerpt": ""}, "header", 1
    for number, raw in enumerate(lines, 1):
        line = raw.rstrip("\n")
        if line == "--------":
            if data:
                yield start, _finish(data, texts), texts["body"]
            data, texts, section = Block(), {"body": "", "excerpt": ""}, "header"
        elif line == "-----":
            section = ""
        elif match := LINE.match(line) if section in ("", "header") else None:
            start = start if data else number
            if section == "header":
                _add(data, FIELDS.get(match[1], ""), (match[2] or "").strip())
            else:
                section = TEXTS.get(match[1], "other")
        elif section in texts and len(texts[section]) < MAX_BODY:
            texts[section] += raw
    if data:
        yield start, _finish(data, texts), texts["body"]


def _add(data: Block, field: str, value: str) -> None:
    if not field or not value:
        return
    if field == "date":
        value = MONTH_FIRST.sub(r"\3-\1-\2", value)
    if field != "tags":
        data.setdefault(field, value)
        return
    items = data.setdefault(field, Items())
    assert isinstance(items, Items)
    parts = [part.strip(' "') for part in value.split(",")]
    items += [part for part in parts if part and part not in items]
    items.lines = [0] * len(items)


def _finish(data: Block, texts: dict[str, str]) -> Block:
    if excerpt := html_to_text(texts["excerpt"]).strip():
        data["excerpt"] = excerpt
    return data


FORMAT = Format(
    name="Movable Type export",
    recognizes=lambda head, name: (
        START.match(head) is not None and len(set(SIGN.findall(head[:4_096]))) >= 2
    ),
    read=_read,
    is_special=True,
)
