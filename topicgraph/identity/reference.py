"""What the package knows of the world, from its data files.

Platforms, domains that moved, and the words that mark a country's edition.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from topicgraph.sources.document import Block, Trouble, Value


def _read_data(name: str) -> Block:
    from topicgraph.sources.safe_yaml import parse_yaml  # with PyYAML, which few questions need

    text = files("topicgraph").joinpath("data", f"{name}.yaml").read_text("utf-8")
    troubles: list[Trouble] = []
    data = parse_yaml(text, 1, troubles)
    assert data is not None, f"{name}.yaml in the package is broken: {troubles}"
    return data


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


COUNTRIES_OF_SCRIPTS = frozenset(
    ["cn", "hk", "tw", "jp", "kr", "ru", "ua", "by", "kz", "gr", "il", "ir", "in", "th"]
)
"""Country codes that mark an edition in another script, as in cn.x.example."""


@lru_cache(maxsize=1)
def language_sections() -> frozenset[str]:
    """Return what subdomains and folders of editions in a language of their own are called.

    >>> {"arabic", "zh", "cn"} <= language_sections()
    True
    """
    editions = language_editions()
    codes = (code for listed in editions.values() for code in listed)
    return frozenset((*editions, *codes, *COUNTRIES_OF_SCRIPTS))


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


@cache
def read_words(name: str) -> dict[str, tuple[str, ...]]:
    """Return a data file of lists of words, by the name of each list.

    >>> "of" in read_words("subject_words")["connectors"]
    True
    """
    return {key: tuple(str(value).split()) for key, value in _read_data(name).items()}


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
