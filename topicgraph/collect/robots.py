"""`robots.txt`: which pages of a site a program may fetch.

Asked for pages only. Feeds are made for programs, and many sites list them in `robots.txt` to keep
them out of search results.
"""

from __future__ import annotations

from urllib.parse import urljoin
from urllib.robotparser import RobotFileParser

from topicgraph.collect.fetching import Fetcher, FetchError, NotAskedError

NAME = "topicgraph"
"""The name by which a site may address us."""
MAX_ROBOTS = 500 << 10
"""Bytes of the file that are looked at (RFC 9309 asks for 500 KiB)."""


def may_fetch(fetcher: Fetcher, url: str) -> bool:
    """Ask the site of a page whether programs may fetch the page.

    A site without the file allows everything; one that cannot be asked, nothing (RFC 9309).

    Raises:
        FetchError: the site cannot be asked.
    """
    try:
        answer = fetcher.fetch(urljoin(url, "/robots.txt"), accept="text/plain, */*;q=0.5")
    except NotAskedError:
        raise
    except FetchError as error:
        if 400 <= error.status < 500 and error.status != 429:
            return True
        message = f"robots.txt of the site cannot be read, so its pages are left alone: {error}"
        raise FetchError(message, error.status, error.wait) from None
    return allows(answer.body[:MAX_ROBOTS].decode("utf-8", "replace"), url)


def allows(rules: str, url: str) -> bool:
    r"""Tell whether the text of a `robots.txt` allows a page.

    >>> allows("User-agent: *\nDisallow: /private", "https://a.example/private/x")
    False
    >>> allows("User-agent: *\nDisallow: /private", "https://a.example/news")
    True
    """
    parser = RobotFileParser()
    parser.parse(rules.splitlines())
    return parser.can_fetch(NAME, url)
