"""A fast parser, by regular expressions, for the plain subset of YAML that most front matter uses.

Outside the subset are comments, anchors, tags, block scalars, texts over several lines, escapes
other than of quotes and backslashes, duplicate keys and more: such a text is declined, and
`safe_yaml` uses libyaml. Inside the subset the result is exactly that of libyaml's events.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from topicgraph.sources.document import Block, Items, Value

NULLS = frozenset(("", "~", "null", "Null", "NULL"))
MAX_DEPTH = 8
"""Deeper nesting is declined."""
MAX_INDENT = 40
"""Wider indentation, in spaces, is declined."""
MAX_CACHED_CHARACTERS = 2_000
"""Mappings of up to this length are cached: the same outlets and related entries occur in many
files."""

KEY = r"([A-Za-z_][A-Za-z0-9_-]{0,60}+):"
INLINE_KEY = re.compile(f"{KEY}(?: |$)")
VALUE = r'(?: (?:"([^"\\\n]++)"(?=\n)|([A-Za-z0-9][^:#\n]*+)(?<! )(?=\n)|(.*+)))?+'
"""The rest of a line: a quoted text, a text that is certainly plain, or anything else."""
MARKS = frozenset("-?:,[]{}#&*!|>'\"%@`")
ESCAPED = re.compile(r'"((?:[^"\\]++|\\["\\])*+)"')
ESCAPE = re.compile(r"\\(.)")
FLOW = re.compile(
    r"\[(?: *[A-Za-z0-9_][A-Za-z0-9_ .&/+'-]*(?:, *[A-Za-z0-9_][A-Za-z0-9_ .&/+'-]*)*)?\]"
)


class DeclinedError(Exception):
    """The text is outside the subset."""


def parse_plain(text: str, first_line: int) -> Block | None:
    r"""Parse a YAML mapping that starts on line `first_line`; None if it is outside the subset.

    >>> parse_plain('title: "A: b"\ntopics:\n  - C\n', 2)
    {'title': 'A: b', 'topics': ['C']}
    >>> parse_plain("title: A: b\n", 2) is None
    True
    """
    if "\t" in text:
        return None
    try:
        return _parse_fields(text if text.endswith("\n") else text + "\n", 0, first_line, 0) or None
    except DeclinedError:
        return None


@cache
def _field_pattern(indent: int) -> re.Pattern[str]:
    """The pattern of a field: its name, the rest of its line, and the lines below it."""
    start = " " * indent
    return re.compile(rf"^{start}{KEY}{VALUE}\n((?:{start}[ -].*+\n|\n)*+)", re.MULTILINE)


@cache
def _item_pattern(indent: int) -> re.Pattern[str]:
    """The pattern of a list item: the rest of its line, and the lines below it."""
    start = " " * indent
    return re.compile(rf"^{start}-{VALUE}\n((?:{start} .*+\n|\n)*+)", re.MULTILINE)


def _parse_fields(text: str, indent: int, line: int, depth: int) -> Block:
    block = Block()
    lines = block.lines
    end = line + text.count("\n")
    if text[0] == "\n":
        line += len(text) - len(text.lstrip("\n"))
    for name, quoted, plain, other, below in _field_pattern(indent).findall(text):
        if name in block:
            raise DeclinedError
        lines[name] = line
        line += 1
        block[name] = quoted or (
            _parse_scalar(other.strip(" ")) if other else None if plain in NULLS else plain
        )
        if below:
            if inside := below.lstrip("\n"):
                if other or quoted or plain:
                    raise DeclinedError
                block[name] = _parse_nested(inside, indent, 1 + len(below) - len(inside), depth + 1)
            line += below.count("\n")
    if line != end:  # some line is no field
        raise DeclinedError
    return block


def _parse_nested(text: str, outer: int, line: int, depth: int) -> Value:
    """Parse the lines below a key: a list or a mapping. `line` is counted from that of the key."""
    indent = len(text) - len(text.lstrip(" "))
    if depth > MAX_DEPTH or indent > MAX_INDENT:
        raise DeclinedError
    if text[indent] == "-" and text[indent + 1] in " \n":
        return _parse_items(text, indent, line, depth)
    if indent <= outer or line != 1:
        raise DeclinedError
    return _parse_mapping(text, indent, 1, depth)


def _parse_items(text: str, indent: int, line: int, depth: int) -> Items:
    items = Items()
    end = line + text.count("\n")
    for quoted, plain, other, below in _item_pattern(indent).findall(text):
        items.lines.append(line)
        line += 1
        if INLINE_KEY.match(other):
            items.append(
                _parse_mapping(f"{' ' * (indent + 2)}{other}\n{below}", indent + 2, 0, depth + 1)
            )
        elif below.strip("\n"):
            raise DeclinedError
        else:
            items.append(
                quoted
                or (_parse_scalar(other.strip(" ")) if other else None if plain in NULLS else plain)
            )
        if below:
            line += below.count("\n")
    if line != end:  # some line is no item
        raise DeclinedError
    return items


def _parse_mapping(text: str, indent: int, line: int, depth: int) -> Block:
    return (
        _parse_cached(text, indent, line, depth)
        if len(text) <= MAX_CACHED_CHARACTERS
        else _parse_fields(text, indent, line, depth)
    )


@lru_cache(maxsize=1 << 14)
def _parse_cached(text: str, indent: int, line: int, depth: int) -> Block:
    return _parse_fields(text, indent, line, depth)


def clear_cache() -> None:
    """Free the cached mappings."""
    _parse_cached.cache_clear()


def _parse_scalar(text: str) -> Value:
    """Parse the text on the line of a key or an item."""
    if not text:
        return None
    mark = text[0]
    if mark == '"':
        if text[-1] == '"' and "\\" not in text and text.count('"') == 2:
            return text[1:-1]
        if escaped := ESCAPED.fullmatch(text):
            return ESCAPE.sub(r"\1", escaped[1])
        raise DeclinedError
    if mark in MARKS:
        return _parse_marked(text, mark)
    if ": " in text or " #" in text or text[-1] == ":":
        raise DeclinedError
    return None if text in NULLS else text


def _parse_marked(text: str, mark: str) -> Value:
    if mark == "'" and text[-1] == "'" and text.count("'") == 2:
        return text[1:-1]
    if mark == "-" and text[1:].isdecimal():
        return text
    if mark == "[" and FLOW.fullmatch(text):
        items = Items()
        items.extend(
            None if (item := part.strip(" ")) in NULLS else item
            for part in text[1:-1].split(",")
            if part.strip(" ")
        )
        items.lines.extend([0] * len(items))
        return items
    raise DeclinedError
