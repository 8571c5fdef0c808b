"""Notes as Readwise exports them: a heading, and a list of facts below "## Metadata"."""

from __future__ import annotations

import re

from topicgraph.sources.document import Block, Document, Items
from topicgraph.sources.encoding import decode
from topicgraph.sources.formats.format import MAX_BODY, TEXT_ENDINGS, Format, Input

START = re.compile(rb"\s*#[ \t]++[^\n]++\n(?:[^\n]*+\n){0,8}?##[ \t]+Metadata[ \t]*\n\s*[-*][ \t]")
HEADING, METADATA = re.compile(r"\s*#[ \t]"), re.compile(r"##[ \t]")
FACT = re.compile(r"[ \t]*[-*][ \t]+([A-Z][\w ]{1,30}):[ \t]*(.*)$")
TAG = re.compile(r"#([^\s#,\[\]]+)|\[\[([^\]]+)\]\]")
KEYS = {
    "full title": "title", "author": "author", "summary": "summary", "url": "url",
    "source url": "url", "published date": "published", "published": "published", "publisher":
    "publisher", "site": "site", "document tags": "tags", "language": "language",
}  # fmt: skip


def _read(source: Input) -> list[Document]:
    lines = decode(source.head[: MAX_BODY * 2], 1, source.troubles).split("\n")
    start = next(number for number, line in enumerate(lines) if METADATA.match(line))
    data = Block()
    number = start + 1
    for number, line in enumerate(lines[start + 1 :], start + 2):
        match = FACT.match(line)
        if match is None and line.strip():
            break
        if match and (key := KEYS.get(match[1].lower())):
            value = _read_tags(match[2]) if key == "tags" else match[2].strip()
            data.add(key, value or None, number)
        elif match and match[1].lower() == "category":
            data.add("type", match[2].strip().strip("#[]").removesuffix("s") or None, number)
    heading = next(number for number, line in enumerate(lines) if HEADING.match(line))
    data.add("title", lines[heading].lstrip("# \t\v\f").strip(), heading + 1)
    return [Document(data, "\n".join(lines[number:])[:MAX_BODY], source.troubles)]


def _read_tags(text: str) -> Items:
    tags = Items()
    tags.extend(word or link for word, link in TAG.findall(text))
    tags.lines.extend([0] * len(tags))
    return tags


FORMAT = Format(
    name="note exported by Readwise",
    recognizes=lambda head, name: name.endswith(TEXT_ENDINGS) and START.match(head) is not None,
    read=_read,
)
