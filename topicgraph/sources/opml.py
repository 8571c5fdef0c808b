"""OPML: a reader's list of feeds. It holds no articles, but names outlets and groups them.

Its outlines become rows as in `outlets.csv`, with the folder of the list as `group`. Lists that it
refers to are not opened, so none can lead in a circle.
"""

from __future__ import annotations

import io
import re
from typing import NamedTuple
from xml.parsers import expat

from topicgraph.sources.channels import find_outlet_name
from topicgraph.sources.values import find_host
from topicgraph.sources.xml_text import (
    RefusedXmlError,
    find_xml_encoding,
    make_parser,
    repair_xml,
    without_declaration,
)
from topicgraph.text import clean, is_web

ROOT = re.compile(rb"(?:\s|<\?[^>]*>|<!--.*?-->|<!DOCTYPE[^>\[]*>)*<opml[\s>]", re.DOTALL)
FEED_LABEL = re.compile(r"^(?:rss|feeds?|rssfeeds|newsfeed|api|xml)\.(?=[^.]+\.)")
"""The start of a host that only delivers the feeds of a site."""
FEED_HOSTS = frozenset(("feedburner.com", "feedburner.google.com", "feedblitz.com", "feedspot.com"))
"""Hosts that deliver the feeds of others."""
MAX_OUTLINES = 100_000
MAX_DEPTH = 100
MAX_NAME = 200
"""Characters of a name."""


class Subscription(NamedTuple):
    """A feed in a list: its line, the domain and the name of its outlet, its folder, its address.

    `feed` is empty if the list has only the address of the site.
    """

    line: int
    domain: str
    name: str
    group: str
    feed: str = ""


def is_opml(head: bytes) -> bool:
    """Return whether a file that begins so is OPML."""
    return ROOT.match(head) is not None


def parse_opml(raw: bytes) -> list[Subscription]:
    """Parse the bytes of an OPML file.

    Raises:
        ValueError: It is not XML, or XML that declares entities; says so.

    >>> parse_opml(b'''<opml><body><outline text="Ports">
    ... <outline text="The Lantern - World" xmlUrl="https://lantern.example/rss"/>
    ... </outline></body></opml>''')
    [Subscription(line=2, domain='lantern.example', name='The Lantern', group='Ports',
    feed='https://lantern.example/rss')]
    """
    text = raw.decode(find_xml_encoding(lambda: io.BytesIO(raw)), "replace").lstrip("\ufeff \n")
    text = without_declaration(text)
    try:
        return _parse(text)
    except expat.ExpatError:
        pass
    try:
        return _parse(repair_xml(text))
    except expat.ExpatError as error:
        raise ValueError(f"is not XML that can be read ({error})") from None


def _parse(text: str) -> list[Subscription]:
    subscriptions: list[Subscription] = []
    folders: list[str] = []
    parser = make_parser()

    def start(name: str, attributes: dict[str, str]) -> None:
        if len(folders) > MAX_DEPTH or len(subscriptions) > MAX_OUTLINES:
            raise RefusedXmlError("it has too many or too deep outlines")
        if name != "outline":
            folders.append("")
            return
        title = clean(attributes.get("title") or attributes.get("text") or "", MAX_NAME)
        links = (attributes.get(key, "") for key in ("htmlUrl", "xmlUrl"))
        link = next((link for link in links if is_web(link)), "")
        if link:
            host = FEED_LABEL.sub("", find_host(link))
            group = next(filter(None, reversed(folders)), "")
            feed = attributes.get("xmlUrl", "")
            subscriptions.append(
                Subscription(
                    parser.CurrentLineNumber,
                    "" if host in FEED_HOSTS else host,
                    find_outlet_name(title, host),
                    group,
                    feed.strip() if is_web(feed) else "",
                )
            )
        folders.append("" if link else title)

    def end(name: str) -> None:
        folders.pop()

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.Parse(text.encode("utf-8", "replace"), True)
    return subscriptions
