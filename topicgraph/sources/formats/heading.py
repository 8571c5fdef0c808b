"""Markdown without front matter: the first heading is the title."""

from __future__ import annotations

import re

from topicgraph.sources.document import Block, Document
from topicgraph.sources.encoding import decode
from topicgraph.sources.formats.format import MAX_BODY, TEXT_ENDINGS, Format, Input

HEADING = re.compile(
    rb"\s*+(?:#[ \t]++(#*+[^\s#][^\n]*+)|([^\s#>*|-][^\n]{0,300})\n=++[ \t]*+)(?:\n|$)"
)
"""A line `# Title`, or one underlined with `=`, before any other text."""
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
    return [Document(data, body, troubles)]


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
