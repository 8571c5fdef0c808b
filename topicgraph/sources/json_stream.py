"""Objects in JSON of any size, one after the other.

A file is a value, or several (JSON Lines). Lists, and objects too large for `WINDOW`, are walked
through; smaller objects are decoded as a whole. So memory is bounded by the largest item, and what
comes before a fault is not lost. Numbers stay the text that was typed, so none is too large.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import NamedTuple, Protocol

WINDOW = 1 << 20
"""Characters of an object that is decoded as a whole."""
CHUNK = 1 << 16
"""Characters that are read at once."""
MAX_BROKEN = 1_000
"""Broken lines of JSON Lines; after more, the file is not read any further."""
MAX_DEPTH = 32
"""Lists and objects that are walked through lie at most so deep; decoded ones may be deeper."""

ROW_START = re.compile(r"\[\s*(?![\[{\s])")
"""The start of a list whose first item is neither a list nor an object."""
SPACE = re.compile(r"[\s,\ufeff\x1e]*")
"""What may stand between values, also the record separator of JSON sequences."""


class Readable(Protocol):
    """A text file, as far as it is read here."""

    def read(self, size: int, /) -> str:
        """Return about `size` characters; none at the end."""


class TextOfLines:
    """Lines as a file that is read in pieces."""

    def __init__(self, lines: Iterator[str]) -> None:
        self.lines = lines

    def read(self, size: int, /) -> str:
        """Return whole lines of at least `size` characters; none at the end."""
        parts: list[str] = []
        length = 0
        for line in self.lines:
            parts.append(line)
            length += len(line)
            if length >= size:
                break
        return "".join(parts)


class Found(NamedTuple):
    """A decoded value in a list or object, and the texts next to the list that holds it."""

    value: object
    context: dict[str, object]


class BrokenJsonError(ValueError):
    """The text is not JSON from some place on."""


class _TooDeepError(BrokenJsonError):
    """Values lie too deep in one another to be decoded."""


class Number(str):
    """A number, as the text that was typed."""

    __slots__ = ()


class JsonReader:
    """Reads values from a text; see the module."""

    def __init__(self, file: Readable) -> None:
        self.file = file
        self.buffer, self.place, self.is_end = "", 0, False
        self.decoder = json.JSONDecoder(
            parse_int=Number, parse_float=Number, parse_constant=str, strict=False
        )

    def read_values(self) -> Iterator[Found | BrokenJsonError]:
        """Yield all objects; a fault in one line of JSON Lines costs that line, others end it."""
        count = broken = 0
        while self._peek():
            try:
                yield from self._walk({}, 0)
                count += 1
            except BrokenJsonError as error:
                yield error
                broken += 1
                if not count or broken > MAX_BROKEN or not self._skip_line():
                    return

    def _fill(self) -> bool:
        """Read on; false at the end of the file."""
        chunk = self.file.read(max(CHUNK, len(self.buffer) - self.place))
        self.is_end = not chunk
        self.buffer = self.buffer[self.place :] + chunk
        self.place = 0
        return bool(chunk)

    def _peek(self) -> str:
        """The next character that is not space; empty at the end of the file."""
        while True:
            match = SPACE.match(self.buffer, self.place)
            assert match is not None
            self.place = match.end()
            if self.place < len(self.buffer):
                return self.buffer[self.place]
            if self.is_end or not self._fill():
                return ""

    def _walk(self, context: dict[str, object], depth: int) -> Iterator[Found]:
        char = self._peek()
        if char == "[" and depth < MAX_DEPTH:
            if depth and ROW_START.match(self.buffer, self.place) and (row := self._decode_row()):
                yield Found(row, context)
                return
            self.place += 1
            while (char := self._peek()) != "]":
                if not char:
                    raise BrokenJsonError("the file ends in the middle")
                yield from self._walk(context, depth + 1)
            self.place += 1
            return
        try:
            value = self._decode()
        except _TooDeepError:
            raise
        except BrokenJsonError:
            if char != "{" or depth >= MAX_DEPTH:
                raise
            yield from self._walk_object(depth)
        else:
            yield Found(value, context)

    def _walk_object(self, depth: int) -> Iterator[Found]:
        """Walk through an object that is too large, or broken, to be decoded as a whole."""
        context: dict[str, object] = {}
        self.place += 1
        while (char := self._peek()) != "}":
            if char != '"':
                raise BrokenJsonError("a key is missing" if char else "the file ends in the middle")
            key = self._decode()
            if self._peek() != ":":
                raise BrokenJsonError("a colon is missing")
            self.place += 1
            if self._peek() in ("[", "{"):
                yield from self._walk(context, depth + 1)
            else:
                context[str(key)] = self._decode()
        self.place += 1

    def _decode(self) -> object:
        """Decode the next value, if it has at most `WINDOW` characters."""
        while True:
            try:
                value, end = self.decoder.raw_decode(self.buffer, self.place)
            except RecursionError:
                raise _TooDeepError("nested too deep") from None
            except ValueError as error:
                is_too_long = len(self.buffer) - self.place > WINDOW
                if is_too_long or self.is_end or not self._fill():
                    raise BrokenJsonError(str(error).partition(":")[0]) from None
                continue
            if end == len(self.buffer) and not self.is_end:
                self._fill()
                continue  # a number may go on
            self.place = end
            return value

    def _decode_row(self) -> list[object]:
        """Decode a list that is a row of a table: short, without lists and objects in it."""
        for _ in range(2):
            try:
                value, end = self.decoder.raw_decode(self.buffer, self.place)
            except RecursionError:
                return []
            except ValueError:
                if self.is_end or not self._fill():
                    return []
                continue
            if any(isinstance(item, dict | list) for item in value):
                return []
            self.place = end
            return list(value)
        return []

    def _skip_line(self) -> bool:
        """Go to the next line; false if there is none."""
        while (end := self.buffer.find("\n", self.place)) < 0:
            self.place = len(self.buffer)
            if not self._fill():
                return False
        self.place = end + 1
        return True
