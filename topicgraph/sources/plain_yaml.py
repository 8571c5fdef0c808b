"""The plain part of YAML, in which nearly all front matter is written, read by regular expressions:
fast, and never a guess.

What lies outside (comments, anchors, tags, block scalars, texts over several lines, other escapes
than of quotes and backslashes, a field given twice ...) is declined, and then `frontmatter` asks
libyaml. What lies inside gives exactly what libyaml's events give."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TypeAlias


class Block(dict[str, "Value"]):
    """A mapping that knows the line of each of its keys: in the file for the outermost one, else
    from the line of the key or of the list item that holds it.

    Blocks inside others may be shared between files and are not to be changed; `made` is for
    whoever reads one often to keep what it found."""

    __slots__ = ("lines", "made")

    def __init__(self) -> None:
        super().__init__()
        self.lines: dict[str, int] = {}
        self.made: object = None


class Items(list["Value"]):
    """A list that knows the line of each of its items, from the line of the key that holds it."""

    __slots__ = ("lines",)

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[int] = []


Value: TypeAlias = "str | Items | Block | None"

NULLS = frozenset(("", "~", "null", "Null", "NULL"))
DEEPEST = 8
"""Deeper nesting is declined."""
WIDEST = 40
"""Wider indentation is declined."""
SHARED = 2_000
"""Mappings of up to so many characters are remembered: outlets and related entries stand in many
files, word for word."""

KEY = r"([A-Za-z_][A-Za-z0-9_-]{0,60}+):"
INLINE_KEY = re.compile(f"{KEY}(?: |$)")
VALUE = r'(?: (?:"([^"\\\n]++)"(?=\n)|([A-Za-z0-9][^:#\n]*+)(?<! )(?=\n)|(.*+)))?+'
"""What stands on a line: a text in quotes, one without that is certain, or anything else."""
MARKS = frozenset("-?:,[]{}#&*!|>'\"%@`")
ESCAPED = re.compile(r'"((?:[^"\\]++|\\["\\])*+)"')
ESCAPE = re.compile(r"\\(.)")
FLOW = re.compile(
    r"\[(?: *[A-Za-z0-9_][A-Za-z0-9_ .&/+'-]*(?:, *[A-Za-z0-9_][A-Za-z0-9_ .&/+'-]*)*)?\]"
)


class DeclinedError(Exception):
    """A text outside the subset."""


def read(text: str, first: int) -> Block | None:
    r"""The mapping in a YAML text whose first line is line `first` of its file; None where the text
    is not of the plain kind.

    >>> read('title: "A: b"\\ntopics:\\n  - C\\n', 2)
    {'title': 'A: b', 'topics': ['C']}
    >>> read("title: A: b\\n", 2) is None
    True
    """
    if "\t" in text:
        return None
    try:
        return _fields(text if text.endswith("\n") else text + "\n", 0, first, 0) or None
    except DeclinedError:
        return None


@cache
def _field(indent: int) -> re.Pattern[str]:
    """One field of a mapping: name, what stands on its line, and the lines below that belong to
    it."""
    start = " " * indent
    return re.compile(rf"^{start}{KEY}{VALUE}\n((?:{start}[ -].*+\n|\n)*+)", re.MULTILINE)


@cache
def _item(indent: int) -> re.Pattern[str]:
    """One item of a list: what stands on its line, and the lines below that belong to it."""
    start = " " * indent
    return re.compile(rf"^{start}-{VALUE}\n((?:{start} .*+\n|\n)*+)", re.MULTILINE)


def _fields(text: str, indent: int, line: int, depth: int) -> Block:
    block = Block()
    lines = block.lines
    end = line + text.count("\n")
    if text[0] == "\n":
        line += len(text) - len(text.lstrip("\n"))
    for name, quoted, plain, said, below in _field(indent).findall(text):
        if name in block:
            raise DeclinedError
        lines[name] = line
        line += 1
        block[name] = quoted or (
            _scalar(said.strip(" ")) if said else None if plain in NULLS else plain
        )
        if below:
            if inside := below.lstrip("\n"):
                if said or quoted or plain:
                    raise DeclinedError
                block[name] = _nested(inside, indent, 1 + len(below) - len(inside), depth + 1)
            line += below.count("\n")
    if line != end:  # some line is no field
        raise DeclinedError
    return block


def _nested(text: str, outer: int, line: int, depth: int) -> Value:
    """What stands below a key: a list, or a mapping that lies deeper. `line`: from that of the
    key."""
    indent = len(text) - len(text.lstrip(" "))
    if depth > DEEPEST or indent > WIDEST:
        raise DeclinedError
    if text[indent] == "-" and text[indent + 1] in " \n":
        return _items(text, indent, line, depth)
    if indent <= outer or line != 1:
        raise DeclinedError
    return _mapping(text, indent, 1, depth)


def _items(text: str, indent: int, line: int, depth: int) -> Items:
    items = Items()
    end = line + text.count("\n")
    for quoted, plain, said, below in _item(indent).findall(text):
        items.lines.append(line)
        line += 1
        if INLINE_KEY.match(said):
            items.append(_mapping(f"{' ' * (indent + 2)}{said}\n{below}", indent + 2, 0, depth + 1))
        elif below.strip("\n"):
            raise DeclinedError
        else:
            items.append(
                quoted or (_scalar(said.strip(" ")) if said else None if plain in NULLS else plain)
            )
        if below:
            line += below.count("\n")
    if line != end:  # some line is no item
        raise DeclinedError
    return items


def _mapping(text: str, indent: int, line: int, depth: int) -> Block:
    return (
        _remembered(text, indent, line, depth)
        if len(text) <= SHARED
        else _fields(text, indent, line, depth)
    )


@lru_cache(maxsize=1 << 14)
def _remembered(text: str, indent: int, line: int, depth: int) -> Block:
    return _fields(text, indent, line, depth)


def forget() -> None:
    """Let go of the mappings that are remembered."""
    _remembered.cache_clear()


def _scalar(said: str) -> Value:
    """The text on the line of a key or an item."""
    if not said:
        return None
    mark = said[0]
    if mark == '"':
        if said[-1] == '"' and "\\" not in said and said.count('"') == 2:
            return said[1:-1]
        if found := ESCAPED.fullmatch(said):
            return ESCAPE.sub(r"\1", found[1])
        raise DeclinedError
    if mark in MARKS:
        return _marked(said, mark)
    if ": " in said or " #" in said or said[-1] == ":":
        raise DeclinedError
    return None if said in NULLS else said


def _marked(said: str, mark: str) -> Value:
    if mark == "'" and said[-1] == "'" and said.count("'") == 2:
        return said[1:-1]
    if mark == "-" and said[1:].isdecimal():
        return said
    if mark == "[" and FLOW.fullmatch(said):
        items = Items()
        items.extend(
            None if (item := part.strip(" ")) in NULLS else item
            for part in said[1:-1].split(",")
            if part.strip(" ")
        )
        items.lines.extend([0] * len(items))
        return items
    raise DeclinedError
