"""The name of an outlet at the end of its titles: "The ferry sank - Radio Nord".

Saved pages, Google News and many crawlers keep it. It is left out where the record itself names
its outlet so, where the address has that name, or where nearly all titles of a site end with it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from topicgraph.model import Record
from topicgraph.sources.values import find_host, fold_key
from topicgraph.text import is_web

END = re.compile(
    r"(?:\s+(?:[|·•»–—-]|::)\s+(?=\S)|\s*[|｜]\s*(?=\S))([^|｜\n]{1,60})$"
    r"|\s*[-_：–—]\s*([\u3040-\u9fff\uac00-\ud7a3][\w\u3040-\u9fff\uac00-\ud7a3]{1,14})$"
)
"""A sign that divides a title, and what follows the last one; without spaces in East Asia."""
MIN_REPEATED = 3
"""Titles of one site, beginning differently, by whose end the name of the site is known."""
MIN_SHARE = 0.8
"""The share of the titles of a site that end so."""
MIN_LABEL = 4
"""Letters of a name that an address confirms."""


def drop_outlet_ends(records: Sequence[Record]) -> list[Record]:
    """Return the records without the names of outlets at the end of their titles.

    >>> record = Record("a.html", title="The ferry sank - Radio Nord", provider="Radio Nord")
    >>> drop_outlet_ends([record])[0].title
    'The ferry sank'
    """
    ends = [_split_end(record.title) for record in records]
    repeated = _find_repeated(records, ends)
    return [
        record._replace(title=end[0])
        if end and (_is_outlet(end[1], record) or (_site_of(record), end[1]) in repeated)
        else record
        for record, end in zip(records, ends, strict=True)
    ]


def _split_end(title: str) -> tuple[str, str] | None:
    """Return a title without its end, and its end; None if it has none."""
    match = END.search(title, max(0, len(title) - 80))
    if match is None or not title[: match.start()].strip():
        return None
    return title[: match.start()].rstrip(), (match[1] or match[2]).strip()


def _site_of(record: Record) -> str:
    host = next((find_host(url) for url in record.urls if is_web(url)), "")
    return host or record.domain or record.provider


def _is_outlet(end: str, record: Record) -> bool:
    """Whether the end of a title is the outlet that a record states, or that its address names."""
    name = fold_key(end)
    if name in (fold_key(record.provider), fold_key(record.domain)) and name:
        return True
    hosts = [find_host(url) for url in record.urls if is_web(url)]
    hosts += [record.domain] if record.domain else []
    if name in map(fold_key, hosts):
        return True
    labels = {fold_key(label) for host in hosts for label in host.split(".")[:-1]}
    return len(name) >= MIN_LABEL and name in labels


def _find_repeated(
    records: Sequence[Record], ends: Sequence[tuple[str, str] | None]
) -> set[tuple[str, str]]:
    """Return the sites and the ends of nearly all of their titles."""
    titles: dict[str, set[str]] = defaultdict(set)
    starts: dict[tuple[str, str], set[str]] = defaultdict(set)
    for record, end in zip(records, ends, strict=True):
        if site := _site_of(record):
            titles[site].add(record.title)
            if end:
                starts[site, end[1]].add(end[0])
    counts = Counter({key: len(found) for key, found in starts.items()})
    return {
        key
        for key, count in counts.items()
        if count >= MIN_REPEATED and count >= MIN_SHARE * len(titles[key[0]])
    }
