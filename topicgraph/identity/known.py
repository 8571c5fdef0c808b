"""What the package knows of the world, from its data files: platforms, moved domains, words of
country editions."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from topicgraph.sources.document import Block
from topicgraph.sources.formats import read_document


def _data(name: str) -> Block:
    path = files("topicgraph").joinpath("data", f"{name}.yaml")
    document = read_document(path.read_bytes(), f"{name}.yaml")
    assert document.data is not None, f"{name}.yaml in the package is broken: {document.troubles}"
    return document.data


def _lists(name: str) -> dict[str, tuple[str, ...]]:
    return {
        key: tuple(str(item) for item in value) if isinstance(value, list) else ()
        for key, value in _data(name).items()
    }


@lru_cache(maxsize=1)
def platforms() -> dict[str, tuple[str, ...]]:
    """Domain of each known platform → the names it goes by.

    >>> platforms()["msn.com"]
    ('MSN',)
    """
    return _lists("platforms")


@lru_cache(maxsize=1)
def moved() -> dict[str, str]:
    """Another domain of an outlet → the one that counts.

    >>> moved()["bbc.co.uk"]
    'bbc.com'
    """
    return {key: str(value) for key, value in _data("domains").items()}


@lru_cache(maxsize=1)
def editions() -> dict[str, tuple[str, ...]]:
    """Words that make a name a country's edition → the country codes its domain may end in.

    >>> editions()["australia"]
    ('au',)
    """
    return _lists("editions")


VANITY = frozenset(
    ("ai", "am", "cc", "co", "fm", "gg", "io", "is", "la", "ly", "me", "to", "tv", "ws")
)
"""Country codes that are used as if they were not."""


def country(suffix: str) -> str:
    """The country a public suffix stands for, or "" for a general one.

    >>> country("co.uk"), country("com"), country("tv")
    ('uk', '', '')
    """
    last = suffix.rpartition(".")[2]
    return last if len(last) == 2 and last not in VANITY else ""
