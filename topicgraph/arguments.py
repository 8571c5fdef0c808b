"""What is wrong with an argument, in one line: its name, its value, and what is wanted."""

from __future__ import annotations

import os
from typing import Any

from topicgraph.errors import ArgumentError

SHOWN = 100
"""No more characters of a wrong value are shown."""


def wrong(name: str, value: object, want: str) -> ArgumentError:
    """The error for a wrong argument, to be raised.

    >>> print(wrong("depth", 0, "1 or more"))
    depth=0: want 1 or more
    """
    said = repr(value)
    return ArgumentError(f"{name}={said if len(said) <= SHOWN else said[:SHOWN] + ' …'}: want {want}")


def whole(name: str, value: Any, least: int) -> int:
    """`value`, if it is a whole number of at least `least`.

    >>> whole("depth", 2, least=1)
    2
    """
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        raise wrong(name, value, f"a whole number, {least} or more")
    return value


def text(name: str, value: Any, want: str = "a text") -> str:
    """`value`, if it is a text."""
    if not isinstance(value, str):
        raise wrong(name, value, want)
    return value


def place(name: str, value: Any, want: str) -> str:
    """`value` as the path of a file or folder, if it can be one."""
    if not isinstance(value, str | os.PathLike) or not isinstance(os.fspath(value), str):
        raise wrong(name, value, want)
    return str(os.fspath(value))
