"""Markdown without front matter: the first heading is the title.

Lines `Key: value` may follow it, as in the exports of Notion.
"""

from __future__ import annotations

import re

from topicgraph.sources.document import Block, Document
from topicgraph.sources.encoding import decode
from topicgraph.sources.fields import find_field
from topicgraph.sources.formats.format import MAX_BODY, TEXT_ENDINGS, Format, Input

HEADING = re.compile(
    rb"\s*+(?:#[ \t]++(#*+[^\s#][^\n]*+)|([^\s#>*|-][^\n]{0,300})\n=++[ \t]*+)(?:\n|$)"
)
"""A line `# Title`, or one underlined with `=`, before any other text."""
PROPERTIES = re.compile(
    r"\s*((?:[^\W\d_][\w \-/()]{0,40}:[ \t]+\S[^\n]*(?:\n|\Z)){2,60})(?:\s*\n|\Z)"
)
"""A paragraph of nothing but lines `Key: value`."""
MIN_PROPERTIES = 2
"""Names of fields among the keys by which such a paragraph is known as metadata."""
CODE_LINE = re.compile(rb"(?:\s*+(?:(?:import|export)\s[^\n]*+\n|<!--[^\n]{0,300}-->[ \t]*+\n))*+")


def _read(source: Input) -> list[Document]:
    raw, troubles = source.head, source.troubles
    start = _skip_code(raw)
    match = HEADING.match(raw, start)
    assert match is not None
    line = raw.count(b"\n", 0, match.start(1) if match[1] else match.start(2)) + 1
    title = decode(match[1] or match[2], line, troubles)
    data = Block()
    data.add("title", title.strip().rstrip("#").rstrip(), line)
    body = decode(raw[match.end() : match.end() + MAX_BODY], line + 1, troubles)
    if properties := PROPERTIES.match(body):
        body = _take_properties(data, properties, line + 1) or body
    return [Document(data, body, troubles, origins={"title": "the first heading"})]


def _take_properties(data: Block, match: re.Match[str], first_line: int) -> str:
    """Add the properties of a page; return the text behind them, or "" if they are no metadata."""
    pairs = [line.partition(":") for line in match[1].splitlines()]
    if sum(bool(find_field(key)) for key, _, _ in pairs) < MIN_PROPERTIES:
        return ""
    start = first_line + match[0][: match.start(1) - match.start()].count("\n")
    for number, (key, _, value) in enumerate(pairs, start):
        data.add(key.strip(), value.strip(), number)
    return match.string[match.end() :] or "\n"


def _skip_code(raw: bytes) -> int:
    """Return where the text starts after the imports of MDX and comments."""
    match = CODE_LINE.match(raw)
    return match.end() if match else 0


FORMAT = Format(
    name="Markdown that starts with a heading",
    is_for_sites=True,
    recognizes=lambda head, name: (
        name.endswith(TEXT_ENDINGS) and HEADING.match(head, _skip_code(head)) is not None
    ),
    read=_read,
)
