"""Text that starts with YAML between two lines `---`, as Jekyll, Hugo and Obsidian write it."""

from __future__ import annotations

import re

from topicgraph.sources.document import Document, Trouble
from topicgraph.sources.encoding import decode, decode_body
from topicgraph.sources.formats.format import (
    MAX_BODY,
    MAX_FRONT_MATTER,
    TEXT_ENDINGS,
    Format,
    Input,
)
from topicgraph.sources.safe_yaml import parse_yaml

OPENING = re.compile(rb"\s*---[ \t]*\n")
CLOSING = rb"((?:---|\.\.\.)[ \t]*)(?![^\n])"
CLOSING_AT_START, CLOSING_LATER = re.compile(CLOSING), re.compile(rb"\n" + CLOSING)
"""A pattern that begins with a line end is found ten times as fast as one with `^`."""


def _read(source: Input) -> list[Document]:
    raw, troubles = source.head, source.troubles
    opening = OPENING.match(raw)
    if opening is None:
        message = "the file starts with no metadata and no heading: skipped"
        troubles.append(Trouble(1, "no-front-matter", message))
        return [Document(None, decode_body(raw[:MAX_BODY]), troubles)]
    return [read_yaml_part(raw, opening.end(), troubles, needs_end=True)]


def read_yaml_part(
    raw: bytes, start: int, troubles: list[Trouble], needs_end: bool, list_key: str = ""
) -> Document:
    """Read YAML from byte `start` to a line `---` or `...`, and the body that follows.

    `needs_end`: a missing end is a trouble. `list_key`: the YAML is a list, to be read as the value
    of this key.
    """
    closing = CLOSING_AT_START.match(raw, start) or CLOSING_LATER.search(raw, start)
    if closing is None and needs_end:
        message = "no line --- ends the front matter: all of the file taken as front matter"
        troubles.append(Trouble(1, "no-end", message))
    end, after = closing.span(1) if closing else (len(raw), len(raw))
    first_line = raw.count(b"\n", 0, start) + 1
    if end - start > MAX_FRONT_MATTER:
        end = raw.rfind(b"\n", start, start + MAX_FRONT_MATTER) + 1 or start + MAX_FRONT_MATTER
        message = f"front matter of over {MAX_FRONT_MATTER:,} bytes: cut there"
        troubles.append(Trouble(first_line, "too-long", message))
    text = decode(raw[start:end], first_line, troubles)
    if list_key:
        text, first_line = f"{list_key}:\n{text}", first_line - 1
    body = decode_body(raw[after : after + MAX_BODY])
    return Document(parse_yaml(text, first_line, troubles), body, troubles)


FORMAT = Format(
    name="Markdown or text with YAML front matter",
    recognizes=lambda head, name: True,
    read=_read,
    endings=TEXT_ENDINGS,
    is_for_sites=True,
    accepts_any=True,
)
