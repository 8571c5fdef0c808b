"""Text that starts with lines `Key: value` and no `---`: Pelican, MultiMarkdown, Hexo, Nikola.

The header ends at the first empty line; in Hexo, at a line `---` (or `;;;` after JSON). Nikola
writes each line as a comment, `.. title: A`, Logseq two colons, `title:: A`.
"""

from __future__ import annotations

import re

from topicgraph.sources.document import Block, Document, Items, Trouble
from topicgraph.sources.encoding import decode, decode_body
from topicgraph.sources.field_names import FIELD_NAMES, TRANSLATED_NAMES
from topicgraph.sources.fields import find_field
from topicgraph.sources.formats.format import MARKUP_ENDINGS, MAX_BODY, TEXT_ENDINGS, Format, Input
from topicgraph.sources.safe_yaml import parse_yaml

MAX_HEADER = 1 << 14
"""Bytes of a header; the rest is the body."""

LINE = re.compile(r"(?:\.\. )?([^\W\d_][\w -]{0,40})::?(?:[ \t]+(.*)|$)")
INLINE_FIELD = re.compile(r"([^\W\d_][\w -]{0,40})::[ \t]")
"""A field as Dataview reads it in a note of Obsidian, whose title is the name of its file."""
MIN_INLINE_FIELDS = 2
CONTINUED = re.compile(r"(?:    |\t)\s*(\S.*)|[ \t]*-[ \t]+(\S.*)")
YAML_END = re.compile(r"^---[ \t]*$", re.MULTILINE)
NIKOLA_COMMENT = re.compile(rb"\s*<!--[ \t]*\n(?=\.\. )")
TITLE_NAMES = frozenset(
    name.casefold() for name in (*FIELD_NAMES["title"], *TRANSLATED_NAMES["title"])
)


def _split(raw: bytes) -> tuple[list[str], int, int]:
    """Return the lines of the header, the number of the first, and where the body starts."""
    comment = NIKOLA_COMMENT.match(raw)
    start = comment.end() if comment else len(raw) - len(raw.lstrip())
    head = raw[start : start + MAX_HEADER]
    end = re.search(rb"\n(?:[ \t]*\n|---[ \t]*(?:\n|$)|-->)", head)
    text = head[: end.start()] if end else head
    body = start + (end.end() if end else len(head))
    first_line = raw.count(b"\n", 0, start) + 1
    return text.decode("utf-8", "replace").split("\n"), first_line, body


def _recognizes(head: bytes, name: str) -> bool:
    if head.startswith(b"---") or not name.endswith(TEXT_ENDINGS + MARKUP_ENDINGS):
        return False
    lines, _, _ = _split(head[: MAX_HEADER * 2])
    if not LINE.match(lines[0]):
        return False
    matches = [LINE.match(line) for line in lines]
    if any(match and match[1].casefold() in TITLE_NAMES for match in matches):
        return True
    inline = {find_field(match[1]) for match in map(INLINE_FIELD.match, lines) if match}
    return len(inline - {""}) >= MIN_INLINE_FIELDS


def _read(source: Input) -> list[Document]:
    raw, troubles = source.head, source.troubles
    lines, first_line, start = _split(raw)
    text = decode("\n".join(lines).encode(), first_line, troubles)
    body = decode_body(raw[start : start + MAX_BODY])
    if raw[:start].rstrip().endswith(b"\n---"):  # Hexo: YAML without a line --- before it
        return [Document(parse_yaml(text, first_line, troubles), body, troubles)]
    return [Document(_read_lines(text.split("\n"), first_line, troubles), body, troubles)]


def _read_lines(lines: list[str], first_line: int, troubles: list[Trouble]) -> Block:
    data = Block()
    key = ""
    for number, line in enumerate(lines, first_line):
        if match := LINE.match(line):
            key = match[1].strip()
            if key in data:
                message = f"{key} is given twice: the first is kept"
                troubles.append(Trouble(number, "duplicate-key", message))
                key = ""
            else:
                data.add(key, (match[2] or "").strip() or None, number)
        elif (more := CONTINUED.match(line)) and key:
            _continue(data, key, more[1], more[2], number)
        elif line.strip():
            message = f'"{line.strip()[:60]}" is no line "Key: value": left out'
            troubles.append(Trouble(number, "broken-header", message))
    return data


def _continue(data: Block, key: str, text: str | None, item: str | None, line: int) -> None:
    """Add a further line of a value: to its text, or to a list of lines `- item`."""
    value = data[key]
    if isinstance(value, Items) or (value is None and item):
        items = value if isinstance(value, Items) else Items()
        items.append((item or text or "").strip())
        items.lines.append(line - data.lines[key])
        data[key] = items
    else:
        data[key] = f"{value or ''} {text or item}".strip()


FORMAT = Format(
    name='text that starts with lines "Key: value"',
    is_for_sites=True,
    recognizes=_recognizes,
    read=_read,
)
