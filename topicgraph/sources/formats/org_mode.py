"""Org-mode text that starts with lines `#+KEY: value`, as Hugo reads it."""

from __future__ import annotations

import re

from topicgraph.sources.document import Block, Document, Items
from topicgraph.sources.encoding import decode
from topicgraph.sources.formats.format import MAX_BODY, Format, Input

KEYWORD = re.compile(r"#\+([A-Za-z][\w-]{0,40})(\[\])?:[ \t]*(.*)$")
TITLE = re.compile(rb"^#\+title:", re.MULTILINE | re.IGNORECASE)
TIMESTAMP = re.compile(
    r"[<\[]([0-9]{4}-[0-9]{2}-[0-9]{2})(?: [^\W\d]+\.?)?( [0-9]{1,2}:[0-9]{2})?[>\]]$"
)


def _read(source: Input) -> list[Document]:
    raw, troubles = source.head, source.troubles
    lines = decode(raw[: MAX_BODY * 2], 1, troubles).split("\n")
    data = Block()
    body: list[str] = []
    for number, line in enumerate(lines, 1):
        match = KEYWORD.match(line) if not body else None
        if match is None:
            if body or (line.strip() and not line.startswith(("#", ":", "*"))):
                body.append(line)
            continue
        key = match[1].lower()
        name = "tags" if key == "filetags" else key
        data.add(name, _read_value(match[3].strip(), key, is_list=bool(match[2])), number)
    return [Document(data, "\n".join(body)[:MAX_BODY], troubles)]


def _read_value(text: str, key: str, *, is_list: bool) -> Items | str | None:
    if is_list or key == "filetags":
        items = Items()
        items.extend(
            part for part in re.split(r"[\s:]+" if key == "filetags" else r"\s+", text) if part
        )
        items.lines.extend([0] * len(items))
        return items
    if match := TIMESTAMP.match(text):
        return match[1] + (match[2] or "")
    return text or None


FORMAT = Format(
    name="Org-mode text",
    is_for_sites=True,
    recognizes=lambda head, name: (
        name.endswith(".org") and TITLE.search(head[:MAX_BODY]) is not None
    ),
    read=_read,
)
