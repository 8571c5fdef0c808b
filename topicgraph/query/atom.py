"""Atom feeds (RFC 4287): new stories for a feed reader."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from urllib.parse import quote
from xml.sax.saxutils import escape, quoteattr

from topicgraph.model import plain
from topicgraph.query.new_stories import NewStory

NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write_atom(
    stories: Sequence[NewStory], *, title: str, updated: datetime, address: str = ""
) -> str:
    """Write new stories as an Atom feed.

    Args:
        stories: The stories.
        title: What the feed is called.
        updated: When the graph was built, for a feed without stories.
        address: The address of the served page, to which the entries lead; without it they lead to
            the earliest article of each story.
    """
    moments = [story.reached for story in stories]
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        f"<title>{_text(title)}</title>",
        f"<id>urn:topicgraph:feed:{_quote(title)}</id>",
        f"<updated>{plain(max(moments, default=updated))}</updated>",
        "<author><name>topicgraph</name></author>",
        *(_write_entry(story, address) for story in stories),
        "</feed>",
    ]
    return "\n".join(lines) + "\n"


def _write_entry(story: NewStory, address: str) -> str:
    link = f"{address}#story={_quote(story.id)}" if address else story.url
    summary = "\n".join(story.describe()[1:])
    missing = f":missing:{_quote(story.missing)}" if story.missing else ""
    parts = [
        f"<title>{_text(story.name)}</title>",
        f"<id>urn:topicgraph:{_quote(story.id)}{missing}</id>",
        f"<updated>{plain(story.reached)}</updated>",
        f"<link rel='alternate' href={quoteattr(NOT_XML.sub(' ', link))}/>" if link else "",
        f"<summary>{_text(summary)}</summary>",
    ]
    return f"<entry>{''.join(parts)}</entry>"


def _text(text: str) -> str:
    return escape(NOT_XML.sub(" ", text))


def _quote(text: str) -> str:
    return quote(NOT_XML.sub(" ", text), safe="")
