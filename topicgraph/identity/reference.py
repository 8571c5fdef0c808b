"""What the package knows of the world, from its data files.

Platforms, domains that moved, and the words that mark a country's edition.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from topicgraph.sources.document import Block
from topicgraph.sources.formats import read_document


def _read_data(name: str) -> Block:
    path = files("topicgraph").joinpath("data", f"{name}.yaml")
    document = read_document(path.read_bytes(), path.name)
    assert document.data is not None, f"{name}.yaml in the package is broken: {document.troubles}"
    return document.data


def _read_lists(name: str) -> dict[str, tuple[str, ...]]:
    return {
        key: tuple(str(item) for item in value) if isinstance(value, list) else ()
        for key, value in _read_data(name).items()
    }


@lru_cache(maxsize=1)
def platforms() -> dict[str, tuple[str, ...]]:
    """Map the domain of each known platform to its names.

    >>> platforms()["msn.com"]
    ('MSN',)
    """
    return _read_lists("platforms")


@lru_cache(maxsize=1)
def moved_domains() -> dict[str, str]:
    """Map each other domain of an outlet to its main one.

    >>> moved_domains()["bbc.co.uk"]
    'bbc.com'
    """
    return {key: str(value) for key, value in _read_data("domains").items()}


@lru_cache(maxsize=1)
def editions() -> dict[str, tuple[str, ...]]:
    """Map each word that marks a country's edition to the country codes its domain may end in.

    >>> editions()["australia"]
    ('au',)
    """
    return _read_lists("editions")


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
