"""Front matter that YAML would cut or refuse, made readable line by line where that is certain;
each repair is told."""

from __future__ import annotations

import re
from typing import NamedTuple


class Trouble(NamedTuple):
    """Something wrong in one document: 1-based line, short code, message that says what was
    done."""

    line: int
    code: str
    message: str


KEY = r"^([ \t]*(?:-[ \t]+)*[A-Za-z_][\w .-]{0,40}:[ \t]+)"
CUT = re.compile(
    r"^([ \t]*(?:-[ \t]+)*(?:title|excerpt|description|headline|summary|name):[ \t]+)"
    r"((?:[&!]|#\w)[^\n]*|(?:[^\"'|>&!\s][^\n]*?[ \t]#[^\n]*))$",
    re.MULTILINE,
)
PAIR = re.compile(
    KEY + r"(\S.*)$"
)  # no lazy end before `[ \t]*$`: a line of many spaces would take time by the square of its length
CLOSED = re.compile(r"""^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?:[ \t]+\#.*)?$""")
BLOCK_MARK = re.compile(r"^[|>][-+\d]{0,3}(?:[ \t]+#.*)?$")
FLOW = re.compile(r"^(?:\[.*\]|\{.*\})(?:[ \t]+#.*)?$")
ODD = re.compile(r"^[@%*&!`\[\]{},?|>\"'-]|:[ \t]|:$|[ \t]#")
SURROGATES = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}")
LONE = re.compile(r"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")
ITEM = re.compile(r"^([ \t]*-[ \t]+)([@%*&!`].*)$")

HASHED = re.compile(
    r"^(?:tags|topics|keywords|categories):(?:[ \t]+#\w[^\n]*|[ \t]*(?:\n[ \t]*-[^\n]*)+)",
    re.MULTILINE,
)
HASH = re.compile(r"((?:^[ \t]*-|:)[ \t]+)(#\w[^\n]*)$", re.MULTILINE)
FLAT = re.compile(r"^\[([^\[\]{}\"']*)\]$")


def keep_marks(text: str, first: int, troubles: list[Trouble]) -> str:
    """Quote what YAML would read but cut: a title `C # d` loses its end, `&x y` and `!x y` their
    start, and a tag `#ai` is a comment."""
    place, line = 0, first

    def quoted(match: re.Match[str]) -> str:
        nonlocal place, line
        line += text.count(
            "\n", place, match.start()
        )  # from the last one on: from the start it would take the square of the length
        place = match.start()
        troubles.append(
            Trouble(
                line,
                "unquoted",
                f"{_field(match[1])} holds a YAML mark: the whole line taken as text",
            )
        )
        return match[1] + _quote(match[2])

    if "#" in text:
        text = HASHED.sub(lambda tags: HASH.sub(lambda tag: tag[1] + _quote(tag[2]), tags[0]), text)
    return CUT.sub(quoted, text) if "#" in text or "&" in text or "!" in text else text


def repair(text: str, first: int, repairs: list[Trouble], unclosed: bool) -> str:
    """`text` with tabs in the indentation made spaces, and values that YAML cannot read put in
    quotes."""
    return "\n".join(
        _repair_line(line, first + number, repairs, unclosed)
        for number, line in enumerate(text.split("\n"))
    )


def _repair_line(line: str, number: int, repairs: list[Trouble], unclosed: bool) -> str:
    indent = len(line) - len(line.lstrip(" \t"))
    if "\t" in line[:indent]:
        repairs.append(Trouble(number, "tab", "tab in the indentation: read as two spaces"))
        line = line[:indent].replace("\t", "  ") + line[indent:]
    if SURROGATES.search(line):
        repairs.append(
            Trouble(
                number,
                "escape",
                "a character is written as two \\u escapes, as JSON does: read as that",
            )
        )
        line = SURROGATES.sub(_joined, line)
    if LONE.search(line):
        repairs.append(
            Trouble(
                number, "escape", "half of a character is written as a \\u escape: read as U+FFFD"
            )
        )
        line = LONE.sub(r"\\ufffd", line)
    pair = PAIR.match(line) or ITEM.match(line)
    if pair and "#" in pair[2] and (tags := FLAT.match(pair[2].rstrip(" \t"))):
        repairs.append(
            Trouble(
                number,
                "unquoted",
                f"{_field(pair[1])} holds #, which begins a comment in YAML: taken as text",
            )
        )
        return f"{pair[1]}[{', '.join(_quote(tag) for tag in tags[1].split(',') if tag.strip())}]"
    if pair and _broken(pair[2].rstrip(" \t"), unclosed):
        repairs.append(
            Trouble(
                number,
                "unquoted",
                f"{_field(pair[1])} holds characters that YAML reads otherwise: taken as text",
            )
        )
        return pair[1] + _quote(pair[2])
    return line


def _joined(pair: re.Match[str]) -> str:
    return bytes.fromhex(pair[0].replace("\\u", "")).decode("utf-16-be")


def _broken(value: str, unclosed: bool) -> bool:
    if CLOSED.match(value) or BLOCK_MARK.match(value) or FLOW.match(value) or not ODD.search(value):
        return False
    opened = value[0] in "\"'" and value.count(value[0]) == 1
    return unclosed or not opened


def _quote(value: str) -> str:
    value = value.strip()
    if len(value) > 2 and value[0] in "\"'" and value[-1] == value[0]:
        value = value[1:-1]  # quotes within quotes: the outer ones were meant as such
    return "'" + value.replace("'", "''") + "'"


def _field(start: str) -> str:
    return start.strip(" \t-:") or "list entry"
