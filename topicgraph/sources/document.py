"""What a format reads from a file: nested data, a body, and what was wrong.

Every scalar is the text that was typed, so that `no`, `0777` or `2021-02-30` stay what the author
wrote.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

MAX_DEPTH = 32
"""Data nested deeper than this is refused, whatever the format."""


class Trouble(NamedTuple):
    """Something wrong in a document: 1-based line, short code, message that says what was done."""

    line: int
    code: str
    message: str


class Block(dict[str, "Value"]):
    """A mapping that knows the line of each of its keys.

    The lines of the outermost mapping are counted in the file, those of others from the line of the
    key or list item that holds them. Inner blocks may be shared between documents and must not be
    changed; `cached` is for a caller to keep what it derived from the block.
    """

    __slots__ = ("cached", "lines")

    def __init__(self) -> None:
        super().__init__()
        self.lines: dict[str, int] = {}
        self.cached: object = None

    def add(self, key: str, value: Value, line: int) -> None:
        """Add a key with its line, unless it is there already."""
        if key not in self:
            self[key] = value
            self.lines[key] = line


class Items(list["Value"]):
    """A list that knows the line of each of its items, from the line of the key that holds it."""

    __slots__ = ("lines",)

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[int] = []


Value: TypeAlias = "str | Items | Block | None"


@dataclass(frozen=True, slots=True)
class Document:
    """One article of a file: its fields, the start of its body, and what was wrong.

    - `data`: None where nothing could be read
    - `line`: where the article starts in the file, which is added to the lines of its fields: a
      line, or the number of a row or list item
    - `fields`: names in the file that the format itself found to mean a field (`judul: title`)
    - `is_whole_file`: the file is this article, so that its path may tell day, title and language
    - `origins`: name in `data` → the place where the format found it, for people ("" is not told),
      for names that are not in the file; None where a summary tells it for all articles of the file
    """

    data: Block | None
    body: str
    troubles: list[Trouble] = field(default_factory=list[Trouble])
    line: int = 1
    fields: Mapping[str, str] = field(default_factory=dict[str, str])
    is_whole_file: bool = True
    origins: Mapping[str, str] | None = None


def to_block(value: object, depth: int = 0) -> Value:
    """Convert parsed data (dicts, lists, scalars) to blocks, items and texts.

    For formats whose parser reports no lines: line 1 is given for the fields of the outermost
    mapping. Data nested more than `MAX_DEPTH` deep becomes None.
    """
    if value is None or depth > MAX_DEPTH:
        return None
    if isinstance(value, dict):
        block = Block()
        for key, item in value.items():
            block[str(key)] = to_block(item, depth + 1)
            block.lines[str(key)] = 0 if depth else 1
        return block
    if isinstance(value, list):
        items = Items()
        items.extend(to_block(item, depth + 1) for item in value)
        items.lines.extend([0] * len(items))
        return items
    return str(value).lower() if isinstance(value, bool) else str(value)
