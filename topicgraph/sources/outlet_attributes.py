"""`outlets.csv`: what the user knows of outlets, such as country, owner or leaning.

The first row has the names of the columns. `domain` and `name` say which outlet a row is about
(either is enough); every other column is an attribute. Cells may be empty.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from typing import NamedTuple

from topicgraph.sources.encoding import decode, normalize

FILE_NAME = "outlets.csv"

KEYS = ("domain", "name")

MAX_VALUE_LENGTH = 200
"""Characters of a value; the rest is cut off."""

MAX_ATTRIBUTES = 50
"""Columns that are read besides `domain` and `name`."""


class OutletRow(NamedTuple):
    """One row: which outlet it is about, and its attributes by the names of their columns."""

    line: int
    domain: str
    name: str
    attributes: Mapping[str, str]


def parse_outlets(raw: bytes) -> list[OutletRow]:
    r"""Parse the bytes of an `outlets.csv`; commas, semicolons or tabs between the cells.

    Raises:
        ValueError: Says why the file cannot be used.

    >>> parse_outlets(b"domain,country\npost.example,GB\n")[0].attributes
    {'country': 'GB'}
    """
    text = decode(normalize(raw, []), 1, []).removeprefix("\ufeff")
    lines = text.splitlines()
    head = lines[0] if lines else ""
    delimiter = max((",", ";", "\t"), key=head.count)
    try:
        rows = list(csv.reader(lines, delimiter=delimiter))
    except csv.Error as error:
        raise ValueError(f"is no table ({error})") from None
    names = [" ".join(name.split()).casefold() for name in rows[0]] if rows else []
    if not set(names) & set(KEYS):
        raise ValueError('has no column "domain" or "name"')
    columns = [name for name in names if name and name not in KEYS]
    if len(columns) > MAX_ATTRIBUTES:
        raise ValueError(f"has {len(columns)} columns; want at most {MAX_ATTRIBUTES}")
    parsed = []
    for line, row in enumerate(rows[1:], start=2):
        cells = {
            name: " ".join(cell.split())[:MAX_VALUE_LENGTH]
            for name, cell in zip(names, row, strict=False)
        }
        domain = cells.get("domain", "").casefold().removeprefix("www.")
        attributes = {name: cells[name] for name in columns if cells.get(name)}
        if domain or cells.get("name"):
            parsed.append(OutletRow(line, domain, cells.get("name", ""), attributes))
    return parsed
