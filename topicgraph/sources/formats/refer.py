"""References in the format of Refer and EndNote (.enw), which Zotero and Google Scholar write, too.

A line for each field, `%T The title`; an empty line ends a reference. The tags are those of the
EndNote manual.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from topicgraph.sources.authors import turn_name
from topicgraph.sources.document import Block, Document, Items
from topicgraph.sources.encoding import read_lines
from topicgraph.sources.formats.format import MAX_BODY, Format, Input, Summary

START = re.compile(rb"\s*(?:%[0A-Z] [^\n]*\n)*?%T [^\n]*\n|\s*%0 [^\n]*\n")
LINE = re.compile(r"%(\S) (.*)$")
FIELDS = {
    "T": "title", "X": "excerpt", "U": "url", "A": "author", "K": "topics", "G": "language",
    "J": "provider", "B": "provider", "I": "publisher", "D": "year", "8": "date", "9": "type",
}  # fmt: skip
LISTS = ("author", "topics")
MAX_VALUES = 200
"""Authors and keywords of one reference."""
MAPPING = "title = %T, excerpt = %X, published = %8 or %D, url = %U, outlet = %J or %B, topics = %K"
DAY_WITHOUT_YEAR = re.compile(r"[^\W\d_]{3,9}\.? [0-9]{1,2}|[0-9]{1,2}\.? [^\W\d_]{3,9}")


def _read(source: Input) -> Iterator[Document]:
    number = 0
    data, start, tag = Block(), 1, ""
    for line_number, raw in enumerate(read_lines(source.open, source.troubles), 1):
        line = raw.strip("\ufeff\n")
        match = LINE.match(line)
        if (match and match[1] == "0") or not line.strip():
            if data:
                number += 1
                yield _finish(data, start)
            data, tag = Block(), ""
        if match:
            start = start if data else line_number
            tag = match[1]
            _add(data, FIELDS.get(tag, ""), match[2].strip())
        elif line.strip() and tag == "K":
            _add(data, "topics", line.strip())
        elif line.strip() and FIELDS.get(tag) in ("title", "excerpt"):
            _continue(data, FIELDS[tag], line.strip())
    if data:
        number += 1
        yield _finish(data, start)
    yield Document(None, "", source.troubles)
    source.summary = Summary("Refer or EndNote", "reference", number, MAPPING)


def _add(data: Block, field: str, value: str) -> None:
    if not field or not value:
        return
    if field not in LISTS:
        data.add(field, value, 1)
        return
    items = data.setdefault(field, Items())
    assert isinstance(items, Items)
    if len(items) < MAX_VALUES:
        items.append(turn_name(value) if field == "author" else value)
        items.lines.append(0)


def _continue(data: Block, field: str, line: str) -> None:
    """Add a further line to a text."""
    text = data.get(field)
    if isinstance(text, str) and len(text) < MAX_BODY:
        data[field] = f"{text} {line}"


def _finish(data: Block, line: int) -> Document:
    """Make the document of a reference; a day that is stated without its year gets it."""
    date, year = data.get("date"), data.pop("year", None)
    if isinstance(date, str) and isinstance(year, str) and DAY_WITHOUT_YEAR.fullmatch(date):
        data["date"] = f"{date}, {year}"
    elif date is None and year:
        data["date"] = year
    if publisher := data.pop("publisher", None):
        data.setdefault("provider", publisher)
    data.lines = dict.fromkeys(data, 1)
    return Document(data, "", [], line, is_whole_file=False)


FORMAT = Format(
    name="Refer or EndNote",
    recognizes=lambda head, name: START.match(head) is not None and b"\n%" in head[:4_096],
    read=_read,
)
