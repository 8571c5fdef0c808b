"""URLs, taken apart as browsers do it (WHATWG, by can-ada), and written again."""

from __future__ import annotations

from typing import NamedTuple

import can_ada

MAX_URL_LENGTH = 4096
"""Characters of a URL that is parsed: browsers and servers refuse longer ones as well."""


class Parts(NamedTuple):
    """A parsed URL.

    - `host`: with the port, if it is not the default one
    - `path`: with its leading slash
    - `query`: the parameters as `key=value` texts
    """

    host: str
    path: str
    query: tuple[str, ...]


def parse(url: str) -> Parts | None:
    """Parse a URL; None if it is not an http or https URL.

    >>> parse("HTTP://Example.com:80/a?b=1")
    Parts(host='example.com', path='/a', query=('b=1',))
    >>> parse("javascript:alert(1)") is None
    True
    """
    if len(url) > MAX_URL_LENGTH:
        return None
    try:
        parsed = can_ada.parse(url.strip())
    except (ValueError, TypeError):  # TypeError: a lone surrogate
        return None
    if parsed.protocol not in ("http:", "https:"):
        return None
    query = tuple(part for part in parsed.search.lstrip("?").split("&") if part)
    return Parts(parsed.host, parsed.pathname or "/", query)


def to_url(parts: Parts) -> str:
    """Write `Parts` as an https URL.

    >>> to_url(Parts("a.com", "/b", ("c=1",)))
    'https://a.com/b?c=1'
    """
    query = f"?{'&'.join(parts.query)}" if parts.query else ""
    return f"https://{parts.host}{parts.path}{query}"
