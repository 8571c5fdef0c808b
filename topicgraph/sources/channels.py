"""The feed that contains an article, and what it says about the article's outlet."""

from __future__ import annotations

import re
from typing import NamedTuple

from topicgraph.sources.document import Block
from topicgraph.sources.fields import find_columns
from topicgraph.sources.values import find_host, fold_key
from topicgraph.text import clean, is_web

PARTS = re.compile(r"\s+[-–—|>»·•:/]+\s+|:\s+|\s*[|»>]\s*")
"""What divides the title of a feed into the outlet and its section."""

SECTION_WORDS = frozenset((
    "technology", "tech", "world", "news", "top", "stories", "story", "latest", "home",
    "homepage", "politics", "business", "science", "sport", "sports", "headlines", "rss",
    "feed", "feeds", "atom", "all", "articles", "posts", "blog", "main", "index", "front",
    "page", "opinion", "culture", "health", "entertainment", "international", "national",
    "local", "breaking", "the", "and", "of", "arts", "travel", "economy", "finance", "markets",
    "video", "podcast", "life", "money",
))  # fmt: skip
"""Words of which a section's name is made, in folded form: such a title names no outlet."""


SECOND_LEVELS = frozenset((
    "co", "com", "org", "net", "gov", "gob", "ac", "edu", "ne", "or", "go", "gen", "web",
))  # fmt: skip
"""Labels before that of a country, below which sites have their names: "bbc.co.uk"."""


class Channel(NamedTuple):
    """A feed: its title, the address of its site, and its language; each may be empty."""

    title: str = ""
    link: str = ""
    language: str = ""

    def complete(self, data: Block) -> None:
        """Give an article of the feed what it does not state: outlet, domain, language.

        A feed of other sites' articles does not tell whose they are.
        """
        columns = find_columns(list(data), {})
        host = find_host(self.link) if is_web(self.link) else ""
        hosts = [find_host(text) for key in columns["urls"] if is_web(text := str(data[key] or ""))]
        is_own = not hosts or any(have_one_site(host, other) for other in hosts)
        states_outlet = any(data[key] for key in (*columns["provider"], *columns["domain"]))
        if is_own and not states_outlet:
            self._set(data, "provider", find_outlet_name(self.title, host))
            self._set(data, "domain", host)
        if is_own and not any(data[key] for key in columns["language"]):
            self._set(data, "language", self.language)

    def _set(self, data: Block, key: str, value: str) -> None:
        if value:
            data[key] = value
            data.lines = {**data.lines, key: 1}


def find_outlet_name(title: str, host: str) -> str:
    """Return the name of the outlet in the title of a feed; empty if it names only a section.

    >>> find_outlet_name("BBC News - World", "bbc.co.uk"), find_outlet_name("Technology", "npr.org")
    ('BBC News', '')
    """
    parts = [part.strip() for part in PARTS.split(clean(title, 1_000)) if part.strip()]
    labels = [fold_key(label) for label in host.split(".")[:-1] if len(label) > 2]
    for part in parts:
        folded = fold_key(part)
        words = fold_key(part.split()[0])
        if any(folded in label or label in folded or (len(words) > 2 and words in label)
               for label in labels):  # fmt: skip
            return part
    named = [part for part in parts if {fold_key(word) for word in part.split()} - SECTION_WORDS]
    return named[0] if named else ""


def have_one_site(host: str, other: str) -> bool:
    """Return whether two hosts belong to one site, as far as their last labels tell.

    >>> have_one_site("feeds.npr.org", "npr.org"), have_one_site("a.co.uk", "b.co.uk")
    (True, False)
    """
    return bool(host) and _site(host) == _site(other)


def _site(host: str) -> str:
    labels = host.split(".")
    is_second_level = len(labels) > 2 and labels[-2] in SECOND_LEVELS
    return ".".join(labels[-3:] if is_second_level else labels[-2:])
