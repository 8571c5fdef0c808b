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
SPACES = re.compile(" *")
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
        text = text if text.endswith("\n") else text + "\n"
        return _parse_fields(text, 0, first_line, 0)[0] or None
    except DeclinedError:
        return None


@cache
def _field_pattern(indent: int) -> re.Pattern[str]:
    """The pattern of a field: its name, the rest of its line, and the lines below it."""
    start = " " * indent
    return re.compile(rf"^{start}{KEY}{VALUE}\n((?:{start}[ -].*+\n|\n)*+)", re.MULTILINE)


def _parse_fields(text: str, indent: int, line: int, depth: int) -> tuple[Block, int]:
    """Parse a mapping; also return its number of lines. `text` has no tab and ends with a line."""
    block = Block()
    lines = block.lines
    height = text.count("\n")
    end = line + height
    if text[0] == "\n":
        line += len(text) - len(text.lstrip("\n"))
    fields = _field_pattern(indent).findall(text)
    for name, quoted, plain, other, below in fields:
        lines[name] = line
        if quoted:
            block[name] = quoted
        elif other:
            block[name] = _parse_scalar(other.strip(" "))
        else:
            block[name] = None if plain in NULLS else plain
        line += 1
        if below:
            inside = below.lstrip("\n")
            line += len(below) - len(inside)
            if inside:
                if other or quoted or plain:
                    raise DeclinedError
                first_line = line - lines[name]
                block[name], nested_height = _parse_nested(inside, indent, first_line, depth + 1)
                line += nested_height
    if line != end or len(lines) != len(fields):  # some line is no field, or a name is repeated
        raise DeclinedError
    return block, height


def _parse_nested(text: str, outer: int, line: int, depth: int) -> tuple[Value, int]:
    """Parse the lines below a key: a list or a mapping. `line` is counted from that of the key."""
    match = SPACES.match(text)
    indent = match.end() if match else 0
    if depth > MAX_DEPTH or indent > MAX_INDENT:
        raise DeclinedError
    if text[indent] == "-" and text[indent + 1] in " \n":
        return _parse_items(text, indent, line, depth)
    if indent <= outer or line != 1:
        raise DeclinedError
    return _parse_mapping(text[indent:-1], indent, 1, depth)


def _parse_items(text: str, indent: int, line: int, depth: int) -> tuple[Items, int]:
    items = Items()
    first_line, dash = line, " " * indent + "-"
    if text[indent + 1] == "\n":
        return _parse_items(_space_empty_items(text, dash), indent, line, depth)
    parts = text.split(f"\n{dash} ")
    parts[0] = parts[0][indent + 2 :]
    parts[-1] = parts[-1][:-1]
    for part in parts:
        items.lines.append(line)
        if INLINE_KEY.match(part):
            value, height = _parse_mapping(part, indent + 2, 0, depth + 1)
            items.append(value)
            line += height
            continue
        scalar = part.rstrip("\n")
        if "\n" in scalar:
            return _parse_items(_space_empty_items(text, dash), indent, first_line, depth)
        items.append(_parse_scalar(scalar.strip(" ")))
        line += 1 + len(part) - len(scalar)
    return items, line - first_line


def _space_empty_items(text: str, dash: str) -> str:
    """Put a space behind the dash of items without a value, as the others have."""
    spaced = f"\n{text}".replace(f"\n{dash}\n", f"\n{dash} \n")[1:]
    if spaced == text:  # a text over several lines
        raise DeclinedError
    return spaced


def _parse_mapping(text: str, indent: int, line: int, depth: int) -> tuple[Block, int]:
    """Parse a mapping whose first line has no indentation, and whose last line has no end."""
    if len(text) <= MAX_CACHED_CHARACTERS:
        return _parse_cached(text, indent, line, depth)
    return _parse_fields(f"{' ' * indent}{text}\n", indent, line, depth)


@lru_cache(maxsize=1 << 14)
def _parse_cached(text: str, indent: int, line: int, depth: int) -> tuple[Block, int]:
    return _parse_fields(f"{' ' * indent}{text}\n", indent, line, depth)


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
            inside = escaped[1]
            if "\\\\" in inside:
                return ESCAPE.sub(r"\1", inside)
            return inside.replace('\\"', '"')
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
