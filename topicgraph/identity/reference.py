"""What the package knows of the world, from its data files.

Platforms, domains that moved, and the words that mark a country's edition.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from topicgraph.sources.document import Block, Value
from topicgraph.sources.formats import read_document


def _read_data(name: str) -> Block:
    path = files("topicgraph").joinpath("data", f"{name}.yaml")
    document = read_document(path.read_bytes(), f"{name}.yaml")
    assert document.data is not None, f"{name}.yaml in the package is broken: {document.troubles}"
    return document.data


def _to_lists(data: Value) -> dict[str, tuple[str, ...]]:
    assert isinstance(data, Block)
    return {
        key: tuple(str(item) for item in value) if isinstance(value, list) else ()
        for key, value in data.items()
    }


@lru_cache(maxsize=1)
def platforms() -> dict[str, tuple[str, ...]]:
    """Map the domain of each known platform to its names.

    >>> platforms()["msn.com"]
    ('MSN',)
    """
    return _to_lists(_read_data("platforms"))


@lru_cache(maxsize=1)
def moved_domains() -> dict[str, str]:
    """Map each other domain of an outlet to its main one.

    >>> moved_domains()["bbc.co.uk"]
    'bbc.com'
    """
    return {key: str(value) for key, value in _read_data("domains").items()}


class Redirects(NamedTuple):
    """Hosts whose URLs lead to pages of others.

    - `targets`: host and path → the parameters that may hold the URL of the page
    - `prefixes`: host → the beginnings of paths after which the URL of the page follows
    - `opaque`: hosts whose URLs do not name the page
    """

    targets: Mapping[str, tuple[str, ...]]
    prefixes: Mapping[str, tuple[str, ...]]
    opaque: frozenset[str]


@lru_cache(maxsize=1)
def redirects() -> Redirects:
    """Return the hosts whose URLs lead to pages of others.

    >>> redirects().targets["google.com/url"], "t.co" in redirects().opaque
    (('q', 'url'), True)
    """
    data = _read_data("redirects")
    opaque = data["opaque"]
    assert isinstance(opaque, list)
    return Redirects(
        _to_lists(data["targets"]), _to_lists(data["prefixes"]), frozenset(map(str, opaque))
    )


@lru_cache(maxsize=1)
def mirrors() -> dict[str, str]:
    """Map each host that shows the pages of another one, under the same paths, to that one.

    >>> mirrors()["twitter.com"]
    'x.com'
    """
    return {key: str(value) for key, value in _read_data("mirrors").items()}


@lru_cache(maxsize=1)
def editions() -> dict[str, tuple[str, ...]]:
    """Map each word that marks a country's edition to the country codes its domain may end in.

    >>> editions()["australia"]
    ('au',)
    """
    return _to_lists(_read_data("editions"))


@lru_cache(maxsize=1)
def language_editions() -> dict[str, tuple[str, ...]]:
    """Map each word that marks an edition in another language to the codes of that language.

    >>> language_editions()["mundo"]
    ('es',)
    """
    return _to_lists(_read_data("language_editions"))


@lru_cache(maxsize=1)
def languages_of_word() -> dict[str, tuple[str, ...]]:
    """Map each function word to the codes of the languages that have it.

    >>> languages_of_word()["the"]
    ('en',)
    """
    languages: dict[str, tuple[str, ...]] = {}
    for language, words in _read_data("function_words").items():
        for word in str(words).split():
            languages[word] = (*languages.get(word, ()), language)
    return languages


@lru_cache(maxsize=1)
def genre_words() -> frozenset[str]:
    """List the words of headlines that name a kind of piece, not an event.

    >>> "horoscope" in genre_words()
    True
    """
    lists = _read_data("genre_words").items()
    return frozenset(word for _, words in lists for word in str(words).split())


GENERAL_COUNTRY_CODES = frozenset(
    ("ai", "am", "cc", "co", "fm", "gg", "io", "is", "la", "ly", "me", "to", "tv", "ws")
)
"""Country codes that sites of any country use."""


def country_of_suffix(suffix: str) -> str:
    """Return the country code that a public suffix ends in, or "" for a general one.

    >>> country_of_suffix("co.uk"), country_of_suffix("com"), country_of_suffix("tv")
    ('uk', '', '')
    """
    last = suffix.rpartition(".")[2]
    return last if len(last) == 2 and last not in GENERAL_COUNTRY_CODES else ""
