"""Finding the feed of a site: the addresses that its page names in `<link rel="alternate">`."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import urljoin

from topicgraph.text import is_web

MAX_PAGE = 2 << 20
"""Characters of a page that are looked at: the links are in its head."""
MAX_LINKS = 500

LINK = re.compile(r"<link\b([^<>]{1,2000})>", re.IGNORECASE)
ATTRIBUTE = re.compile(r"""([\w-]{1,30})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
BASE = re.compile(r"""<base\b[^<>]{0,300}?\bhref\s*=\s*["']?([^"'\s<>]{1,2000})""", re.IGNORECASE)
HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)

TYPES = (
    "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml",
    "application/xml", "text/xml", "application/json",
)  # fmt: skip
"""Types of feeds, surest first; the last ones are sometimes something else."""
UNSURE = 4
"""Number of the types that are sure."""
FOR_COMMENTS = re.compile(r"comment|kommentar|commentaire|comentario", re.IGNORECASE)
NOT_A_FEED = re.compile(r"oembed|wp-json|manifest|opensearch", re.IGNORECASE)
FEED_ADDRESS = re.compile(r"feed|rss|atom|rdf|\.xml\b|\.json\b", re.IGNORECASE)


def is_html(body: bytes) -> bool:
    """Tell whether an answer is a web page.

    >>> is_html(b"<!DOCTYPE html><title>A</title>"), is_html(b"<rss version='2.0'>")
    (True, False)
    """
    return HTML.search(body[:2048]) is not None


def looks_like_feed(url: str) -> bool:
    """Tell whether an address looks like that of a feed.

    >>> looks_like_feed("https://a.example/feed/"), looks_like_feed("https://a.example/news")
    (True, False)
    """
    return FEED_ADDRESS.search(url.partition("://")[2].partition("/")[2]) is not None


def find_feeds(page: str, url: str) -> list[str]:
    r"""List the feeds that a page names, its main one first; not those of comments.

    Args:
        page: The HTML.
        url: Where it was found.

    >>> find_feeds('<link rel=alternate type="application/rss+xml" href="/rss">', "https://a.example/x")
    ['https://a.example/rss']
    """
    page = page[:MAX_PAGE]
    base = BASE.search(page)
    start = _join(url, unescape(base[1])) if base else url
    found: list[tuple[bool, int, str]] = []
    for number, match in enumerate(LINK.finditer(page)):
        if number >= MAX_LINKS:
            break
        attributes = {
            one[1].lower(): unescape(one[2] or one[3] or one[4] or "")
            for one in ATTRIBUTE.finditer(match[1])
        }
        kind = attributes.get("type", "").partition(";")[0].strip().lower()
        address = _join(start, attributes.get("href", ""))
        if "alternate" not in attributes.get("rel", "").lower().split() or kind not in TYPES:
            continue
        if is_web(address) and not NOT_A_FEED.search(address):
            words = f"{attributes.get('title', '')} {address}"
            is_sure = TYPES.index(kind) < UNSURE
            found.append((bool(FOR_COMMENTS.search(words)), not is_sure, address))
    found.sort(key=lambda one: one[:2])  # stable: the order of the page decides between equals
    return list(dict.fromkeys(address for is_side, _, address in found if not is_side))


def _join(base: str, address: str) -> str:
    try:
        return urljoin(base, address.strip()) if address.strip() else ""
    except ValueError:
        return ""
