"""The name of an outlet at the end of its titles: "The ferry sank - Radio Nord".

Saved pages, Google News and many crawlers keep it. It is left out where the record itself names
its outlet so, where the address has that name, or where nearly all titles of a site end with it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence, Set
from typing import TypeAlias

from topicgraph.model import Record
from topicgraph.sources.values import find_host, fold_key
from topicgraph.text import is_web

SEPARATOR = re.compile(
    r"\s+(?:[|·•»›–—-]|::)\s+(?=\S)|\s*[|｜]\s*(?=\S)"
    r"|[-_：–—](?=[\u3040-\u9fff\uac00-\ud7a3][\w\u3040-\u9fff\uac00-\ud7a3]{1,14}$)"
)
"""A sign that divides a title; in East Asia without spaces, before the last words."""
MAX_END = 80
"""Characters at the end of a title that may name its outlet."""
MIN_REPEATED = 3
"""Titles of one site, beginning differently, by whose end the name of the site is known."""
MIN_SHARE = 0.8
"""The share of the titles of a site that end so."""
MIN_LABEL = 4
"""Letters of a name that an address confirms."""


def drop_outlet_ends(
    records: Sequence[Record], repeated: Set[tuple[str, str]] | None = None
) -> list[Record]:
    """Return the records without the names of outlets at the end of their titles.

    Args:
        records: All records of a folder, or some of them if it is known what sites repeat.
        repeated: The sites and the ends of nearly all of their titles; else found in the records.

    >>> record = Record("a.html", title="The ferry sank - Radio Nord", provider="Radio Nord")
    >>> drop_outlet_ends([record])[0].title
    'The ferry sank'
    """
    ends = [split_ends(record.title) for record in records]
    if repeated is None:
        repeated = _find_repeated(records, ends)
    return [
        record._replace(title=start) if (start := _find_start(record, found, repeated)) else record
        for record, found in zip(records, ends, strict=True)
    ]


Ends: TypeAlias = list[tuple[str, str]]
"""The ways to divide a title in two, the longest end first."""


def split_ends(title: str) -> Ends:
    """Return the ways to divide a title into its start and an end that may name its outlet."""
    place = max(0, len(title) - MAX_END)
    pairs = [
        (title[: match.start()].rstrip(), title[match.end() :].strip())
        for match in SEPARATOR.finditer(title, place)
    ]
    return [(start, end) for start, end in pairs if start and end]


def _find_start(record: Record, ends: Ends, repeated: Set[tuple[str, str]]) -> str:
    """Return a title without the name of its outlet; empty if it does not end with that."""
    for start, end in ends:
        if _is_outlet(end, record):
            return start
    is_repeated = bool(ends) and (site_of(record), ends[-1][1]) in repeated
    return ends[-1][0] if is_repeated else ""


def site_of(record: Record) -> str:
    """Return the host of a record's address; without one, the outlet that it states."""
    host = next((find_host(url) for url in record.urls if is_web(url)), "")
    return host or record.domain or record.provider


def _is_outlet(end: str, record: Record) -> bool:
    """Whether the end of a title is the outlet that a record states, or that its address names."""
    name = fold_key(end)
    if name in (fold_key(record.provider), fold_key(record.domain)) and name:
        return True
    hosts = [host for url in record.urls if is_web(url) for host in _find_hosts(url)]
    hosts += [record.domain] if record.domain else []
    if name in map(fold_key, hosts):
        return True
    labels = {fold_key(label) for host in hosts for label in host.split(".")[:-1]}
    names = {name, fold_key(ARTICLE.sub("", end))}
    return any(len(one) >= MIN_LABEL and one in labels for one in names)


ARTICLE = re.compile(r"^(?:the|der|die|das|la|le|les|el|il|lo)\s+(?=\w)", re.IGNORECASE)
"""The article before the name of an outlet, which its domain rarely has."""
INNER_HOST = re.compile(r"(?<=.)https?://(?:www\.)?([^/?#&%\s]+)", re.IGNORECASE)


def _find_hosts(url: str) -> list[str]:
    """Return the host of an address, and that of the address inside of it.

    >>> _find_hosts("https://www.google.com/url?url=https://lantern.example/ferry&ct=ga")
    ['google.com', 'lantern.example']
    """
    inner = INNER_HOST.search(url.replace("%3A", ":").replace("%2F", "/"))
    return [find_host(url), *([inner[1].lower()] if inner else [])]


def _find_repeated(records: Sequence[Record], ends: Sequence[Ends]) -> set[tuple[str, str]]:
    """Return the sites and the ends of nearly all of their titles."""
    titles: dict[str, set[str]] = defaultdict(set)
    starts: dict[tuple[str, str], set[str]] = defaultdict(set)
    for record, found in zip(records, ends, strict=True):
        if site := site_of(record):
            titles[site].add(record.title)
            if found:
                starts[site, found[-1][1]].add(found[-1][0])
    return {
        key
        for key, found in starts.items()
        if len(found) >= MIN_REPEATED and len(found) >= MIN_SHARE * len(titles[key[0]])
    }
