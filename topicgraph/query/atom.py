"""Atom feeds (RFC 4287): new stories, and new articles, for a feed reader."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from urllib.parse import quote
from xml.sax.saxutils import escape, quoteattr

from topicgraph.model import plain
from topicgraph.query.new_stories import NewStory
from topicgraph.text import is_web

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
    moments = [plain(story.reached) for story in stories]
    entries = (_write_entry(story, address) for story in stories)
    return _write_feed(entries, title, max(moments, default=plain(updated)))


def write_article_atom(articles: Sequence[Mapping[str, Any]], *, title: str, updated: str) -> str:
    """Write articles, as the API describes them, as an Atom feed.

    Args:
        articles: The articles; one without a time is left out, as an entry must have one.
        title: What the feed is called.
        updated: When the graph was built, for a feed without articles.
    """
    dated = [(_find_moment(article), article) for article in articles]
    entries = (_write_article(article, moment) for moment, article in dated if moment)
    return _write_feed(entries, title, max((moment for moment, _ in dated), default="") or updated)


def _find_moment(article: Mapping[str, Any]) -> str:
    """Return when an article arrived, or when it was updated or published; "" if it is unknown."""
    names = ("arrived", "update_arrived", "updated", "published")
    return str(next((article[name] for name in names if article.get(name)), ""))


def _write_article(article: Mapping[str, Any], moment: str) -> str:
    link = NOT_XML.sub(" ", article["url"])
    parts = [
        f"<title>{_text(article['title'] or article['url'])}</title>",
        f"<id>urn:topicgraph:{_quote(article['id'])}</id>",
        f"<updated>{moment}</updated>",
        f"<published>{article['published']}</published>" if article["published"] else "",
        f"<link rel='alternate' href={quoteattr(link)}/>" if is_web(link) else "",
        f"<author><name>{_text(article['outlet'] or 'outlet unknown')}</name></author>",
        f"<summary>{_text(article['excerpt'])}</summary>" if article["excerpt"] else "",
    ]
    return f"<entry>{''.join(parts)}</entry>"


def _write_feed(entries: Iterable[str], title: str, updated: str) -> str:
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        f"<title>{_text(title)}</title>",
        f"<id>urn:topicgraph:feed:{_quote(title)}</id>",
        f"<updated>{updated}</updated>",
        "<author><name>topicgraph</name></author>",
        *entries,
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
