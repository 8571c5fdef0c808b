"""The registry of input formats.

A format is one module of this package with one object, `FORMAT`. Adding one touches nothing else:
the modules are found by listing the package.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Sequence
from functools import cache
from importlib import import_module

from topicgraph.sources.document import Document, Trouble
from topicgraph.sources.encoding import normalize
from topicgraph.sources.formats.format import Format

__all__ = ["Format", "all_endings", "all_formats", "read_document", "read_documents"]


@cache
def all_formats() -> tuple[Format, ...]:
    """All formats, in the order in which they are tried: those that accept any file come last."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    modules = [import_module(f"{__name__}.{name}") for name in names if name != "format"]
    return tuple(sorted((module.FORMAT for module in modules), key=lambda f: f.accepts_any))


@cache
def all_endings() -> tuple[str, ...]:
    """The endings of all file names that some format reads, in lower case."""
    return tuple(dict.fromkeys(end for format_ in all_formats() for end in format_.endings))


def read_documents(raw: bytes, name: str) -> Sequence[Document]:
    """Read the articles in one file with the first format that recognizes it. Never raises.

    Args:
        raw: the first `MAX_FRONT_MATTER + MAX_BODY` bytes of the file.
        name: the name of the file; its ending restricts the formats.
    """
    troubles: list[Trouble] = []
    raw = normalize(raw, troubles)
    if not raw.strip():
        troubles.append(Trouble(1, "empty", "the file is empty: skipped"))
        return [Document(None, "", troubles)]
    name = name.lower()
    for format_ in all_formats():
        if name.endswith(format_.endings) and format_.recognizes(raw):
            return format_.read(raw, troubles)
    troubles.append(Trouble(1, "unknown-format", "the format is not known: skipped"))
    return [Document(None, "", troubles)]


def read_document(raw: bytes, name: str = "article.md") -> Document:
    r"""Read the first article in one file; see `read_documents`.

    >>> read_document(b"---\ntitle: A: b\ndate: 2021-03-04\n---\nText").data
    {'title': 'A: b', 'date': '2021-03-04'}
    """
    return read_documents(raw, name)[0]
