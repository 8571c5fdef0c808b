"""What Telegram exports of a channel: its messages as JSON, which have a text but no title.

The first line of a message stands for its title. Other chats are not publications.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from topicgraph.sources.document import Block, Document, Trouble, to_block
from topicgraph.sources.encoding import read_lines
from topicgraph.sources.formats.format import MAX_BODY, Format, Input, Summary
from topicgraph.sources.json_stream import MAX_DEPTH, BrokenJsonError, JsonReader, TextOfLines

MAPPING = "title = first line of text, body = text, published = date_unixtime, outlet = name"
MAX_TITLE = 250
"""Characters of a first line that stands for the title; a longer one is cut at a word."""


def _recognizes(head: bytes, name: str) -> bool:
    start = head.lstrip()
    return start[:1] == b"{" and b'"date_unixtime"' in head and b'"messages"' in head


def _read(source: Input) -> Iterator[Document]:
    number = count = 0
    for found in JsonReader(TextOfLines(read_lines(source.open, source.troubles))).read_values():
        if isinstance(found, BrokenJsonError):
            message = f"not JSON ({found}): read up to there"
            yield Document(None, "", [Trouble(1, "broken-json", message)], number + 1)
            continue
        for post, channel in _find_messages(found.value, found.context):
            number += 1
            text = join_text(post.get("text"))
            if text.strip():
                count += 1
                yield _make_document(post, text, channel, number)
    if source.troubles:
        yield Document(None, "", source.troubles)
    source.summary = Summary("Telegram channel", "message", count, MAPPING)
    if not count:
        message = "an export of Telegram without messages of a channel: chats are no publications"
        yield Document(None, "", [Trouble(1, "no-articles-in-json", message)])


def _find_messages(
    value: object, context: Mapping[str, object], depth: int = 0
) -> Iterator[tuple[Mapping[str, Any], str]]:
    """Yield the messages of channels in a decoded value, each with the name of its channel."""
    if isinstance(value, dict):
        if value.get("type") == "message" and "date_unixtime" in value:
            if str(context.get("type")).endswith("_channel"):
                yield value, str(context.get("name") or "")
            return
        inner = value if "messages" in value else context
        for item in value.values():
            if isinstance(item, dict | list) and depth < MAX_DEPTH:
                yield from _find_messages(item, inner, depth + 1)
    elif isinstance(value, list):
        for item in value:
            yield from _find_messages(item, context, depth + 1)


def join_text(text: object) -> str:
    """Join the text of a message, which is a text or a list of texts and parts of them.

    >>> join_text(["Ferry ", {"type": "bold", "text": "sinks"}])
    'Ferry sinks'
    """
    parts = text if isinstance(text, list) else [text]
    texts = (part.get("text") if isinstance(part, dict) else part for part in parts)
    return "".join(part for part in texts if isinstance(part, str))


def _make_document(message: Mapping[str, Any], text: str, channel: str, number: int) -> Document:
    title, _, body = text.strip().partition("\n")
    if len(title) > MAX_TITLE:
        title, body = title[:MAX_TITLE].rsplit(" ", 1)[0] + " …", text
    fields = {
        "title": title,
        "date": message["date_unixtime"],
        "provider": channel,
        "author": message.get("author"),
    }
    block = to_block(fields)
    assert isinstance(block, Block)
    return Document(block, body.strip()[:MAX_BODY], [], number, is_whole_file=False)


FORMAT = Format(name="Telegram channel", recognizes=_recognizes, read=_read, is_special=True)
