"""Which feeds to collect: from lists (OPML), files of feeds, and addresses of feeds or sites."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from topicgraph.errors import ArgumentError, ReadError
from topicgraph.sources.companions import MAX_LIST_BYTES
from topicgraph.sources.files import make_input, read_bytes
from topicgraph.sources.formats import find_format
from topicgraph.sources.opml import is_opml, parse_opml
from topicgraph.text import is_web

FEED_FORMATS = ("feed", "JSON")
"""Formats that a feed can be in."""


@dataclass(frozen=True, slots=True)
class Subscription:
    """A feed to collect.

    - `url`: its address, or that of a site whose feed is to be found; of a file, its path
    - `name`, `domain`: of the outlet, as a list of feeds states them; may be empty
    - `is_feed`: a list says that it is a feed; otherwise it may be a page
    - `is_file`: it is a feed that lies in a file, and nothing is fetched
    """

    url: str
    name: str = ""
    domain: str = ""
    is_feed: bool = False
    is_file: bool = False


def read_subscriptions(feeds: Iterable[str]) -> list[Subscription]:
    """Read what the user gave: lists of feeds, files of feeds, addresses. Each feed comes once.

    Raises:
        ReadError: a file cannot be read, or is neither a list of feeds nor a feed.
        ArgumentError: there is none.

    >>> read_subscriptions(["https://lantern.example/rss"])[0].is_feed
    False
    """
    found: dict[str, Subscription] = {}
    for feed in feeds:
        for subscription in _read_one(feed.strip()):
            found.setdefault(subscription.url, subscription)
    if not found:
        raise ArgumentError("no feed: give an OPML file, a file of a feed, or a web address")
    return list(found.values())


def _read_one(feed: str) -> list[Subscription]:
    if is_web(feed):
        return [Subscription(feed)]
    path = Path(feed)
    try:
        raw, _ = read_bytes(path, MAX_LIST_BYTES)
    except (OSError, ValueError) as error:
        problem = f"cannot be read ({getattr(error, 'strerror', None) or error})"
        hint = "give an OPML file, a file of a feed, or an address that starts with https://"
        raise ReadError(feed, problem=problem, hint=hint) from None
    if is_opml(raw):
        return _read_list(feed, raw)
    source = make_input(path.name, raw)
    format_ = find_format(source.head, source.name) if source.head.strip() else None
    if format_ is None or format_.name not in FEED_FORMATS:
        hint = "topicgraph build reads other formats"
        raise ReadError(feed, problem="is neither a list of feeds (OPML) nor a feed", hint=hint)
    return [Subscription(str(path), is_file=True)]


def _read_list(feed: str, raw: bytes) -> list[Subscription]:
    try:
        listed = parse_opml(raw)
    except ValueError as error:
        raise ReadError(feed, problem=str(error)) from None
    feeds = [
        Subscription(one.feed, one.name, one.domain, is_feed=True) for one in listed if one.feed
    ]
    if not feeds:
        raise ReadError(feed, problem="lists no feed", hint="its outlines have no xmlUrl")
    return feeds
