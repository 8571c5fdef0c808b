"""RIS, which Zotero, EndNote, Nexis, ProQuest and libraries export: a tag and a value a line.

Read here rather than with rispy: a dozen tags of a line each, and problems need their lines.
Format: https://web.archive.org/web/20120526103719/http://refman.com/support/risformat_intro.asp
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from topicgraph.sources.authors import turn_name
from topicgraph.sources.document import Block, Document, Items, Trouble
from topicgraph.sources.encoding import read_lines
from topicgraph.sources.formats.format import MAX_BODY, Format, Input, Summary

TAG = re.compile(r"([A-Z][A-Z0-9])  ?-(?: (.*))?$")
START = re.compile(rb"\s*TY  ?- ?[A-Z]{2,6}\s*\n")
FIELDS = {
    "TI": "title", "T1": "title", "CT": "title", "BT": "title", "AB": "excerpt", "N2":
    "excerpt", "DA": "published", "Y1": "published", "PY": "published", "UR": "url", "L2":
    "url", "LK": "url", "T2": "provider", "JO": "provider", "JF": "provider", "JA": "provider",
    "PB": "provider", "AU": "author", "A1": "author", "KW": "topics", "LA": "language", "N1":
    "note",
}  # fmt: skip
"""Tag → field."""
LABELS = {
    "title": "TI", "excerpt": "AB", "published": "DA or PY", "url": "UR", "outlet": "T2 or JO",
    "topics": "KW", "author": "AU", "language": "LA",
}  # fmt: skip
PREFERRED_DATES = ("DA", "Y1", "PY")
PREFERRED_OUTLETS = ("T2", "JO", "JF", "JA", "PB")
LISTS = ("author", "topics")
EMPTY_PARTS = re.compile(r"/+$")


def _read(source: Input) -> Iterator[Document]:
    number = 0
    for line, tags in _records(read_lines(source.open, source.troubles), source.troubles):
        number += 1
        data = _make_block(tags)
        body = "\n\n".join(value for tag, value in tags if tag in ("N2", "AB"))
        yield Document(data, body[:MAX_BODY], [], line, is_whole_file=False)
    yield Document(None, "", source.troubles)
    mapping = ", ".join(f"{field} = {tag}" for field, tag in LABELS.items())
    source.summary = Summary("RIS", "reference", number, mapping)


def _records(
    lines: Iterable[str], troubles: list[Trouble]
) -> Iterator[tuple[int, list[tuple[str, str]]]]:
    """Yield the line and the tags of each reference; a value may go on in the next lines."""
    start, tags, size = 1, list[tuple[str, str]](), 0
    for number, line in enumerate(lines, 1):
        match = TAG.match(line.strip("\ufeff\n"))
        if match is None:
            if tags and line.strip() and size < MAX_BODY:
                tag, value = tags[-1]
                tags[-1] = (tag, f"{value} {line.strip()}")
                size += len(line)
            continue
        tag, value = match[1], (match[2] or "").strip()
        if tag == "TY":
            if tags:
                troubles.append(Trouble(start, "no-end", "no line ER ends the reference: read"))
                yield start, tags
            start, tags, size = number, [(tag, value)], 0
        elif tag == "ER":
            if tags:
                yield start, tags
            tags = []
        elif tags:
            tags.append((tag, value))
            size = 0
    if tags:
        troubles.append(Trouble(start, "no-end", "no line ER ends the reference: read"))
        yield start, tags


def _make_block(tags: Iterable[tuple[str, str]]) -> Block:
    data = Block()
    values: dict[str, str] = {}
    for tag, value in tags:
        field = FIELDS.get(tag)
        if not value or not field:
            continue
        if field in LISTS:
            items = data.setdefault(field, Items())
            assert isinstance(items, Items)
            items.append(turn_name(value) if field == "author" else value)
            items.lines.append(0)
        elif field in ("published", "provider"):
            values.setdefault(tag, value)
        else:
            data.setdefault(field, value)
    for field, preferred in (("published", PREFERRED_DATES), ("provider", PREFERRED_OUTLETS)):
        value = next((values[tag] for tag in preferred if tag in values), "")
        if field == "published":  # "2021/03/04/", "2021///"
            value = EMPTY_PARTS.sub("", value)
        if value:
            data[field] = value
    data.lines = dict.fromkeys(data, 1)
    return data


FORMAT = Format(name="RIS", recognizes=lambda head, name: START.match(head) is not None, read=_read)
