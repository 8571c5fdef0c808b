"""Text that starts with a JSON object, as Hugo writes it, or with JSON before `;;;`, as in Hexo."""

from __future__ import annotations

import json
import re

from topicgraph.sources.document import Document, Trouble, to_block
from topicgraph.sources.encoding import decode
from topicgraph.sources.formats.format import (
    MARKUP_ENDINGS,
    MAX_BODY,
    MAX_FRONT_MATTER,
    TEXT_ENDINGS,
    Format,
    Input,
)

OPENING = re.compile(rb"\s*(?:\{\s*\"|;;;[ \t]*\n|\"[^\"\n]{1,60}\"[ \t]*:)")
DECODER = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str)


def _recognizes(raw: bytes, name: str) -> bool:
    match = OPENING.match(raw) if name.endswith(TEXT_ENDINGS + MARKUP_ENDINGS) else None
    is_object = match is not None and match[0].strip().startswith(b"{")
    return is_object or (match is not None and b"\n;;;" in raw[:MAX_FRONT_MATTER])


def _read(source: Input) -> list[Document]:
    raw, troubles = source.head, source.troubles
    text = decode(raw[: MAX_FRONT_MATTER + MAX_BODY], 1, troubles)
    start = text.lstrip()
    if start.startswith("{"):
        return [_read_object(start, troubles)]
    head, _, body = start.removeprefix(";;;").partition("\n;;;")
    document = _read_object(f"{{{head}}}", troubles)
    return [Document(document.data, body[:MAX_BODY], troubles)]


def _read_object(text: str, troubles: list[Trouble]) -> Document:
    """Read a JSON object, and what follows it as the body."""
    try:
        value, end = DECODER.raw_decode(text)
    except (ValueError, RecursionError) as error:
        reason = "nested too deep" if isinstance(error, RecursionError) else str(error)
        line = error.lineno if isinstance(error, json.JSONDecodeError) else 1
        troubles.append(Trouble(line, "broken-json", f"{reason}: skipped"))
        return Document(None, "", troubles)
    data = to_block(value)
    assert isinstance(data, dict)
    return Document(data, text[end : end + MAX_BODY], troubles)


FORMAT = Format(
    name="Markdown or text with JSON front matter",
    is_for_sites=True,
    recognizes=_recognizes,
    read=_read,
)
