"""The exceptions topicgraph raises on purpose. Each message is one line: which thing, which value,
the way out."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from typing import Any

UNPRINTED = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


class TopicGraphError(Exception):
    """The base of every error topicgraph raises on purpose.

    Catch it to catch them all:

    >>> issubclass(NotFound, TopicGraphError) and issubclass(NotFound, LookupError)
    True
    """

    def __init__(self, message: str = "") -> None:
        super().__init__(
            UNPRINTED.sub(lambda char: char[0].encode("unicode_escape").decode(), message)
        )


class ReadError(TopicGraphError):
    """A file that cannot be read as an article (raised only where `strict` was asked for, or for a
    saved output).

    Arguments: `path`, the 1-based `line` (0 where there is none), the `field` or "", the `problem`
    in words, and a `hint`.

    >>> print(ReadError("seeds/x.md", 4, "publishedDateTime", '"2021-13-04" is not a date', "want ISO 8601"))
    seeds/x.md:4: publishedDateTime "2021-13-04" is not a date (want ISO 8601)
    """

    def __init__(
        self, path: str, line: int = 0, field: str = "", problem: str = "", hint: str = ""
    ) -> None:
        self.path, self.line, self.field, self.problem, self.hint = path, line, field, problem, hint
        place = f"{path}:{line}" if line else path
        words = " ".join(part for part in (field, problem) if part)
        super().__init__(f"{place}: {words}" + (f" ({hint})" if hint else ""))


class NotFound(TopicGraphError, LookupError):
    """No article, outlet or topic goes by that name; `suggestions` has near names.

    >>> print(NotFound("outlet", "New York Pots", ["New York Post"]))
    no outlet "New York Pots"; did you mean New York Post?
    """

    def __init__(self, kind: str, name: str, suggestions: Iterable[str] = ()) -> None:
        self.kind, self.name, self.suggestions = kind, name, list(suggestions)
        near = f"; did you mean {', '.join(self.suggestions)}?" if self.suggestions else ""
        super().__init__(f'no {kind} "{name}"{near}')


class Ambiguous(TopicGraphError):
    """A name that fits several things; `candidates` has their ids.

    >>> print(Ambiguous("Metro", ["provider:metro.co.uk", "provider:metro.us"]))
    "Metro" may be provider:metro.co.uk or provider:metro.us; use the id
    """

    def __init__(self, name: str, candidates: Iterable[str]) -> None:
        self.name, self.candidates = name, list(candidates)
        super().__init__(f'"{name}" may be {" or ".join(self.candidates)}; use the id')


class ArgumentError(TopicGraphError, ValueError):
    """A wrong argument: the message names it, its value and what is wanted.

    >>> isinstance(ArgumentError("depth=0: want 1 or more"), ValueError)
    True
    """


class WriteError(TopicGraphError):
    """A file that cannot be written; the old file, if there was one, is untouched.

    >>> raise WriteError("out/graph.html: the folder is read-only")
    Traceback (most recent call last):
    topicgraph.errors.WriteError: out/graph.html: the folder is read-only
    """


MAX_SHOWN_CHARACTERS = 100
"""An error message shows at most this many characters of an invalid value."""


def invalid_argument(name: str, value: object, want: str) -> ArgumentError:
    """Make the error for an invalid argument; the caller raises it.

    >>> print(invalid_argument("depth", 0, "1 or more"))
    depth=0: want 1 or more
    """
    shown = repr(value)
    if len(shown) > MAX_SHOWN_CHARACTERS:
        shown = shown[:MAX_SHOWN_CHARACTERS] + " …"
    return ArgumentError(f"{name}={shown}: want {want}")


def check_int(name: str, value: Any, least: int) -> int:
    """Return `value` if it is an integer of at least `least`; otherwise raise `ArgumentError`.

    >>> check_int("depth", 2, least=1)
    2
    """
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        raise invalid_argument(name, value, f"a whole number, {least} or more")
    return value


def check_text(name: str, value: Any, want: str = "a text") -> str:
    """Return `value` if it is a string; otherwise raise `ArgumentError`."""
    if not isinstance(value, str):
        raise invalid_argument(name, value, want)
    return value


def check_path(name: str, value: Any, want: str) -> str:
    """Return `value` as a string if it can be the path of a file or folder; otherwise raise
    `ArgumentError`."""
    if not isinstance(value, str | os.PathLike) or not isinstance(os.fspath(value), str):
        raise invalid_argument(name, value, want)
    return str(os.fspath(value))
