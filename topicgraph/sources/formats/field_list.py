"""A title and lines `:key: value`: reStructuredText, as Pelican reads it, and AsciiDoc."""

from __future__ import annotations

import re

from topicgraph.sources.document import Block, Document, Trouble
from topicgraph.sources.encoding import decode
from topicgraph.sources.formats.format import MAX_BODY, Format, Input

MAX_HEADER_LINES = 200
"""The title and its fields are looked for in this many lines."""

FIELD = re.compile(r":([^\W\d_][\w -]{0,40}):(?:[ \t]+(.*)|[ \t]*$)")
RULE = re.compile(r"([=\-~^\"'#*+_`:.])\1{2,}[ \t]*$")
START = re.compile(rb"^(?::[\w -]{1,40}:|=[ \t])", re.MULTILINE)
ASCIIDOC_TITLE = re.compile(r"=[ \t]+(\S.*)$")
ASCIIDOC_AUTHOR = re.compile(r"([^\W\d_][^<>;:]{1,80}?)[ \t]*<[^<>\s]+>$")
ASCIIDOC_REVISION = re.compile(r"(?:v[\d.]+,[ \t]*)?([0-9]{4}-[0-9]{2}-[0-9]{2}[^:]*)(?::.*)?$")


def _read(source: Input) -> list[Document]:
    raw, troubles = source.head, source.troubles
    text = decode(raw[: MAX_BODY * 2], 1, troubles)
    lines = text.split("\n")
    data = Block()
    number, key_line = 0, -1
    for number, line in enumerate(lines[:MAX_HEADER_LINES], 1):
        following = lines[number] if number < len(lines) else ""
        if match := FIELD.match(line):
            key = match[1].removeprefix("page-").removeprefix("jbake-")
            data.add("date" if key == "revdate" else key, (match[2] or "").strip() or None, number)
            key_line = number
        elif match := ASCIIDOC_TITLE.match(line):
            data.add("title", match[1].strip(), number)
        elif number <= 3 and (match := ASCIIDOC_AUTHOR.match(line)):
            data.add("author", match[1], number)
        elif number <= 4 and "title" in data and (match := ASCIIDOC_REVISION.match(line)):
            data.add("date", match[1].strip(), number)
        elif RULE.match(following) and line.strip() and not RULE.match(line):
            data.add("title", line.strip(), number)
        elif key_line == number - 1 and line[:1] in (" ", "\t") and line.strip():
            _continue(data, line.strip())
            key_line = number
        elif line.strip() and not RULE.match(line):
            break
    if not data:
        message = 'no title and no lines ":key: value": skipped'
        troubles.append(Trouble(1, "no-front-matter", message))
        return [Document(None, "", troubles)]
    return [Document(data, "\n".join(lines[max(number - 1, 0) :])[:MAX_BODY], troubles)]


def _recognizes(head: bytes, name: str) -> bool:
    return (
        name.endswith((".rst", ".adoc", ".asciidoc")) and START.search(head[:MAX_BODY]) is not None
    )


def _continue(data: Block, text: str) -> None:
    key = next(reversed(data))
    data[key] = f"{data[key] or ''} {text}".strip()


FORMAT = Format(
    name="reStructuredText or AsciiDoc with fields",
    is_for_sites=True,
    recognizes=_recognizes,
    read=_read,
)
