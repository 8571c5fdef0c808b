"""The exceptions that topicgraph raises on purpose, and checks of arguments.

Every message is one line that names the thing, its value and the way out.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from typing import Any

UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters, line separators, text direction marks and lone surrogates."""


class TopicGraphError(Exception):
    """Base class of every error that topicgraph raises on purpose.

    Example:
        >>> issubclass(NotFound, TopicGraphError) and issubclass(NotFound, LookupError)
        True
    """

    def __init__(self, message: str = "") -> None:
        super().__init__(
            UNPRINTABLE.sub(lambda char: char[0].encode("unicode_escape").decode(), message)
        )


class ReadError(TopicGraphError):
    """A file that cannot be read.

    Raised for an article only where `strict` was asked for, and for a saved output that is missing
    or damaged.

    Args:
        path: The file.
        line: Line number, starting at 1; 0 if there is none.
        field: Name of the field; "" if there is none.
        problem: What is wrong.
        hint: What to do about it.

    Example:
        >>> print(ReadError("x.md", 4, "date", '"2021-13-04" is not a date', "want ISO 8601"))
        x.md:4: date "2021-13-04" is not a date (want ISO 8601)
    """

    def __init__(
        self, path: str, line: int = 0, field: str = "", problem: str = "", hint: str = ""
    ) -> None:
        self.path, self.line, self.field, self.problem, self.hint = path, line, field, problem, hint
        place = f"{path}:{line}" if line else path
        description = " ".join(part for part in (field, problem) if part)
        super().__init__(f"{place}: {description}" + (f" ({hint})" if hint else ""))


class NoArticles(ReadError):
    """A file in which there is no article; the message says what it looks like and what to do.

    Example:
        >>> print(NoArticles("a.pdf", problem="looks like a PDF", hint="save the text"))
        a.pdf: looks like a PDF (save the text)
    """


class NotFound(TopicGraphError, LookupError):
    """No article, outlet or topic has that name.

    Args:
        kind: What was looked for: "article", "outlet", "topic" …
        name: The name that was given.
        suggestions: Similar names that exist.

    Example:
        >>> print(NotFound("outlet", "New York Pots", ["New York Post"]))
        no outlet "New York Pots"; did you mean New York Post?
    """

    def __init__(self, kind: str, name: str, suggestions: Iterable[str] = ()) -> None:
        self.kind, self.name, self.suggestions = kind, name, list(suggestions)
        question = f"; did you mean {', '.join(self.suggestions)}?" if self.suggestions else ""
        super().__init__(f'no {kind} "{name}"{question}')


class Ambiguous(TopicGraphError):
    """A name that several things have.

    Args:
        name: The name that was given.
        candidates: The ids of the things that have it.

    Example:
        >>> print(Ambiguous("Metro", ["provider:metro.co.uk", "provider:metro.us"]))
        "Metro" may be provider:metro.co.uk or provider:metro.us; use the id
    """

    def __init__(self, name: str, candidates: Iterable[str]) -> None:
        self.name, self.candidates = name, list(candidates)
        super().__init__(f'"{name}" may be {" or ".join(self.candidates)}; use the id')


class ArgumentError(TopicGraphError, ValueError):
    """A wrong argument; the message has its name, its value and what is expected.

    Example:
        >>> isinstance(ArgumentError("depth=0: want 1 or more"), ValueError)
        True
    """


class MissingExtra(TopicGraphError, ImportError):
    """A package is not installed that only a part of topicgraph needs.

    Args:
        what: What was asked for.
        package: What is not installed.
        extra: The extra that installs it.

    Example:
        >>> print(MissingExtra("a plot", "altair", "plot"))
        a plot needs altair, which is not installed: pip install "topicgraph[plot]"
    """

    def __init__(self, what: str, package: str, extra: str) -> None:
        super().__init__(
            f'{what} needs {package}, which is not installed: pip install "topicgraph[{extra}]"'
        )


class WriteError(TopicGraphError):
    """A file that cannot be written. An older file of that name is unchanged.

    Example:
        >>> raise WriteError("out/graph.html: the folder is read-only")
        Traceback (most recent call last):
        topicgraph.errors.WriteError: out/graph.html: the folder is read-only
    """


MAX_SHOWN_CHARACTERS = 100
"""An error message shows at most this many characters of an invalid value."""


def invalid_argument(name: str, value: object, want: str) -> ArgumentError:
    """Create the error for an invalid argument; the caller raises it.

    Args:
        name: Name of the argument.
        value: Its value, of which at most `MAX_SHOWN_CHARACTERS` are shown.
        want: What is expected instead.

    Example:
        >>> print(invalid_argument("depth", 0, "1 or more"))
        depth=0: want 1 or more
    """
    shown = repr(value)
    if len(shown) > MAX_SHOWN_CHARACTERS:
        shown = shown[:MAX_SHOWN_CHARACTERS] + " …"
    return ArgumentError(f"{name}={shown}: want {want}")


def check_int(name: str, value: Any, least: int) -> int:
    """Return `value` if it is an integer of at least `least`.

    Raises:
        ArgumentError: It is anything else.

    Example:
        >>> check_int("depth", 2, least=1)
        2
    """
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        raise invalid_argument(name, value, f"a whole number, {least} or more")
    return value


def check_text(name: str, value: Any, want: str = "a text") -> str:
    """Return `value` if it is a string.

    Raises:
        ArgumentError: It is anything else.
    """
    if not isinstance(value, str):
        raise invalid_argument(name, value, want)
    return value


def check_path(name: str, value: Any, want: str) -> str:
    """Return `value` as a string if it can be the path of a file or folder.

    Raises:
        ArgumentError: It is anything else.
    """
    if not isinstance(value, str | os.PathLike) or not isinstance(os.fspath(value), str):
        raise invalid_argument(name, value, want)
    return str(os.fspath(value))
