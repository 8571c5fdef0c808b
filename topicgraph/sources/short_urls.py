"""`short-urls.csv`: where short URLs lead to, as the user resolved them. Nothing is fetched.

Each row has a short URL and the URL that it leads to; a row without two URLs is a heading.
"""

from __future__ import annotations

import csv
import re

from topicgraph.text import is_web

FILE_NAME = "short-urls.csv"

MAX_FIELD_LENGTH = 4_096
"""Characters of a URL; no longer one is a URL for identity either."""


def parse_short_urls(raw: bytes) -> dict[str, str]:
    r"""Parse the bytes of a `short-urls.csv`.

    >>> parse_short_urls(b"short,target\nhttps://t.co/a,https://post.example/a\n")
    {'https://t.co/a': 'https://post.example/a'}
    >>> parse_short_urls(b"bit.ly/a,post.example/a")
    {'https://bit.ly/a': 'https://post.example/a'}
    """
    lines = raw.decode("utf-8-sig", "replace").replace("\0", "").splitlines()
    targets: dict[str, str] = {}
    for row in csv.reader(lines, quoting=csv.QUOTE_NONE):
        cells = [_add_scheme(cell.strip().strip('"')) for cell in row[:2]]
        if len(cells) == 2 and all(
            is_web(cell) and len(cell) <= MAX_FIELD_LENGTH for cell in cells
        ):
            targets.setdefault(cells[0], cells[1])
    return targets


def _add_scheme(cell: str) -> str:
    """Return a URL with its scheme, which people leave out; any other text as it is."""
    return f"https://{cell}" if re.match(r"[\w-]+(?:\.[\w-]+)+/\S", cell) else cell
