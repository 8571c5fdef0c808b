"""The registry of input formats.

A format is one module of this package with one object, `FORMAT`, and one folder of cases in
`tests/cases/sources`. Adding one touches nothing else: the modules are found by listing the
package. Those of other packages are found by their entry points. Helpers of several formats lie in
other places of `sources`.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable
from functools import cache
from importlib import import_module

from topicgraph.plugins import load_plugins
from topicgraph.sources.document import Document, Trouble
from topicgraph.sources.encoding import normalize
from topicgraph.sources.formats.format import Format, Input

__all__ = [
    "Format", "Input", "all_endings", "all_formats", "find_format", "read_document", "read_input",
]  # fmt: skip


@cache
def all_formats() -> tuple[Format, ...]:
    """All formats, in the order in which they are tried."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    modules = [import_module(f"{__name__}.{name}") for name in names if name != "format"]
    formats = [module.FORMAT for module in modules]
    formats += load_plugins("topicgraph.sources", Format).values()
    return tuple(sorted(formats, key=lambda f: (f.accepts_any, not f.is_special)))


@cache
def all_endings() -> tuple[str, ...]:
    """The endings of all file names that are read whatever the file holds, in lower case."""
    return tuple(dict.fromkeys(end for format_ in all_formats() for end in format_.endings))


def find_format(head: bytes, name: str, is_named: bool = False) -> Format | None:
    """Find the format of a file; None if it is not known.

    Args:
        head: its first bytes, normalized, not empty.
        name: its name, in lower case.
        is_named: the user named the file.
    """
    for format_ in all_formats():
        if (not format_.endings or name.endswith(format_.endings)) and format_.recognizes(
            head, name
        ):
            return format_
    if is_named:
        return next(
            (f for f in all_formats() if f.named_endings and name.endswith(f.named_endings)), None
        )
    return None


def read_input(source: Input) -> Iterable[Document]:
    """Read the articles in one file with the first format that recognizes it. Never raises."""
    if not source.head.strip():
        trouble = Trouble(1, "empty", "the file is empty: skipped")
        return [Document(None, "", [*source.troubles, trouble])]
    if format_ := find_format(source.head, source.name, source.is_named):
        source.kind = format_.name
        return format_.read(source)
    trouble = Trouble(1, "unknown-format", "the format is not known: skipped")
    return [Document(None, "", [*source.troubles, trouble])]


def read_document(raw: bytes, name: str = "article.md") -> Document:
    r"""Read the first article in one file that is in memory. Never raises.

    Args:
        raw: the first `MAX_FRONT_MATTER + MAX_BODY` bytes of the file.
        name: the name of the file.

    >>> read_document(b"---\ntitle: A: b\ndate: 2021-03-04\n---\nText").data
    {'title': 'A: b', 'date': '2021-03-04'}
    """
    troubles: list[Trouble] = []
    source = Input.of_bytes(normalize(raw, troubles), name)
    source.troubles = troubles
    return next(iter(read_input(source)))
