"""`outlets.csv`: what the user knows of outlets, such as country, owner or leaning.

The first row has the names of the columns. One of them holds the domain or address of the outlets,
or one their names (either is enough); every other column is an attribute. Cells may be empty. So
the lists of Media Cloud, Media Bias/Fact Check, AllSides, Ad Fontes, NewsGuard, Wikidata and the
like can be used as they are.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from topicgraph.sources.encoding import decode, normalize
from topicgraph.sources.field_names import FIELD_NAMES, TRANSLATED_NAMES
from topicgraph.sources.values import find_host, fold_key
from topicgraph.text import is_web

FILE_NAME = "outlets.csv"

MAX_VALUE_LENGTH = 200
"""Characters of a value; the rest is cut off."""

MAX_ATTRIBUTES = 200
"""Columns that are read besides those of domains and names."""

DOMAIN_COLUMNS = (
    "domain", "domains", "outlet domain", "source domain", "site domain", "hostname", "host",
    "media url", "home page", "home page url", "official website", "website", "website url",
    "web site", "webseite", "site web", "sitio web", "sito web", "site", "site url", "source url",
    "outlet url", "url", "link", "identifier",
)  # fmt: skip
"""Columns that may hold the domain or address of the outlets, the likeliest first."""

NAME_COLUMNS = (
    "name", "outlet name", "brand name", "moniker name", "display name", "site name",
    "item label", "outlet label", "source", "outlet", "label", "title",
    *FIELD_NAMES["provider"], *TRANSLATED_NAMES["provider"],
)  # fmt: skip
"""Columns that may hold the names of the outlets, the likeliest first."""

DOMAIN = re.compile(r"(?:[\w-]{1,63}\.)+[a-z]{2,24}(?:/\S*)?", re.IGNORECASE)
ID_COLUMN = re.compile(r"(?:^|[_\W])(?:id#?|uuid|qid)$")
LABEL = re.compile(r"\s?label$")
"""The end of the name of a column in an export of Wikidata."""


class OutletRow(NamedTuple):
    """One row of a file: which outlet it is about, and its attributes by their columns' names."""

    line: int
    domain: str
    name: str
    attributes: Mapping[str, str]
    file: str = FILE_NAME


def parse_outlets(raw: bytes) -> list[OutletRow]:
    r"""Parse the bytes of an `outlets.csv`; commas, semicolons or tabs between the cells.

    Raises:
        ValueError: Says why the file cannot be used.

    >>> parse_outlets(b"domain,country\npost.example,GB\n")[0].attributes
    {'country': 'GB'}
    >>> parse_outlets(b"Source,Source URL,Bias\nThe Post,https://www.post.example/,Left\n")[0][1:4]
    ('post.example', 'The Post', {'bias': 'Left'})
    """
    text = decode(normalize(raw, []), 1, []).removeprefix("\ufeff")
    lines = text.splitlines(keepends=True)
    head = lines[0] if lines else ""
    delimiter = max((",", ";", "\t"), key=head.count)
    try:
        rows = list(csv.reader(lines, delimiter=delimiter))
    except csv.Error as error:
        raise ValueError(f"is no table ({error})") from None
    names = [" ".join(name.split()).casefold() for name in rows[0]] if rows else []
    columns: dict[str, list[str]] = {}
    for place, name in enumerate(names):
        cells_below = [" ".join(row[place].split()) if place < len(row) else "" for row in rows[1:]]
        columns.setdefault(name, cells_below)
    columns.pop("", None)
    domains, outlets = _find_domains(columns), _find_names(columns)
    if not domains and not outlets:
        listed = ", ".join(list(columns)[:10]) or "none"
        raise ValueError(
            f'has no column of domains or names (call it "domain" or "name"); the columns are'
            f" {listed}"
        )
    attributes = _find_attributes(columns, {domains, outlets})
    if len(attributes) > MAX_ATTRIBUTES:
        raise ValueError(f"has {len(attributes)} columns; want at most {MAX_ATTRIBUTES}")
    parsed = []
    for place in range(len(rows) - 1):
        cells = {name: values[place] for name, values in columns.items()}
        domain = read_domain(cells.get(domains, ""))
        name = cells.get(outlets, "")
        known = {
            shown: cells[column][:MAX_VALUE_LENGTH]
            for column, shown in attributes.items()
            if cells[column]
        }
        if domain or name:
            parsed.append(OutletRow(place + 2, domain, name[:MAX_VALUE_LENGTH], known))
    return parsed


def read_domain(cell: str) -> str:
    """Return the domain that a cell states, with the path of a part of a site; empty if none.

    >>> read_domain("https://www.Post.example/"), read_domain("post.example/wales/")
    ('post.example', 'post.example/wales')
    """
    if not is_web(cell) and not DOMAIN.fullmatch(cell):
        return ""
    path = re.sub(r"^(?:https?://)?[^/]*", "", cell, flags=re.IGNORECASE).partition("?")[0]
    return find_host(cell) + path.rstrip("/").casefold()


def _find_domains(columns: Mapping[str, Sequence[str]]) -> str:
    """Return the column with the domains or addresses of the outlets; empty if there is none.

    A column of addresses at one site, such as those of a rater's pages, is none.
    """
    folded = {fold_key(name): name for name in reversed(list(columns))}
    names = [folded[key] for key in map(fold_key, DOMAIN_COLUMNS) if key in folded]
    sources = [name for name in columns if fold_key(name) in ("source", "outlet", "name")]
    for name in (*names, *sources):
        values = {value for value in columns[name] if value}
        hosts = [find_host(domain) for value in values if (domain := read_domain(value))]
        is_stated = name == "domain" and not values
        if is_stated or (2 * len(hosts) > len(values) and not _have_one_host(hosts)):
            return name
    return ""


def _have_one_host(hosts: Sequence[str]) -> bool:
    most = Counter(hosts).most_common(1)[0][1]
    return len(hosts) > 1 and most > 0.9 * len(hosts)


def _find_names(columns: Mapping[str, Sequence[str]]) -> str:
    """Return the column with the names of the outlets; empty if there is none."""
    folded = {fold_key(name): name for name in reversed(list(columns))}
    for key in map(fold_key, NAME_COLUMNS):
        values = [value for value in columns.get(folded.get(key, ""), ()) if value]
        if key in folded and not (values and all(map(read_domain, values))):
            return folded[key]
    return ""


def _find_attributes(columns: Mapping[str, Sequence[str]], keys: set[str]) -> dict[str, str]:
    """Return the columns that say something of outlets, and what they are called.

    Addresses and numbers of rows are left out. In an export of Wikidata, "countryLabel" is country.
    """
    is_wikidata = any(name.endswith("label") for name in keys)
    attributes: dict[str, str] = {}
    for name, cells in columns.items():
        values = [value for value in cells if value]
        are_addresses = values and all(map(read_domain, values))
        if name in keys or are_addresses or ID_COLUMN.search(name):
            continue
        attributes[name] = LABEL.sub("", name) or name if is_wikidata else name
    return attributes
