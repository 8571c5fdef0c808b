"""Text that starts with TOML between two lines `+++`, as Hugo and Zola write it."""

from __future__ import annotations

import re
import tomllib

from topicgraph.sources.document import MAX_DEPTH, Block, Document, Trouble, to_block
from topicgraph.sources.encoding import decode
from topicgraph.sources.formats.format import MAX_BODY, TEXT_ENDINGS, Format, Input

OPENING = re.compile(rb"\s*\+\+\+[ \t]*\n")
MAX_TOML = 1 << 16
"""TOML beyond this many bytes is not read: its parser is in Python, and slow."""
PART = r"(?:[\w-]++|\"[^\"\n]*+\"|'[^'\n]*+')[ \t]*+"
LONG_DOTTED_KEY = re.compile(
    rf"(?:^|[\[{{,])[ \t]*+{PART}(?:\.[ \t]*+{PART}){{{MAX_DEPTH},}}+[=\]]", re.MULTILINE
)
"""A key of many parts takes the parser quadratic time in their number."""


def parse_toml(text: str) -> Block:
    """Parse TOML; every scalar becomes the text that YAML would have.

    Raises:
        ValueError, RecursionError: if the text is not TOML or would take too long.
    """
    if LONG_DOTTED_KEY.search(text):
        raise ValueError(f"a key of more than {MAX_DEPTH} parts")
    data = to_block(tomllib.loads(text))
    assert isinstance(data, Block)
    return data


def _read(source: Input) -> list[Document]:
    raw, troubles = source.head, source.troubles
    text = decode(raw[: MAX_TOML + MAX_BODY], 1, troubles)
    _, _, rest = text.partition("+++")
    head, closing, body = rest[:MAX_TOML].partition("\n+++")
    body += rest[MAX_TOML:]
    if not closing:
        troubles.append(Trouble(1, "no-end", "no line +++ ends the front matter: skipped"))
        return [Document(None, "", troubles)]
    try:
        return [Document(parse_toml(head), body[:MAX_BODY], troubles)]
    except (ValueError, RecursionError) as error:
        message = " ".join(str(error).split())[:200]
        troubles.append(Trouble(1, "broken-toml", f"{message}: skipped"))
        return [Document(None, body[:MAX_BODY], troubles)]


FORMAT = Format(
    name="Markdown or text with TOML front matter",
    recognizes=lambda head, name: OPENING.match(head) is not None,
    read=_read,
    endings=TEXT_ENDINGS,
    is_for_sites=True,
)
