"""Repairs of YAML that would be cut or refused, line by line, where the meaning is certain.

Each repair is reported as a trouble.
"""

from __future__ import annotations

import re

from topicgraph.sources.document import Trouble

# No pattern here ends in a lazy `.*?[ \t]*$`: a line of many spaces would take quadratic time.
KEY = r"^([ \t]*(?:-[ \t]+)*[A-Za-z_][\w .-]{0,40}:[ \t]+)"
PAIR = re.compile(KEY + r"(\S.*)$")
ITEM = re.compile(r"^([ \t]*-[ \t]+)([@%*&!`].*)$")
TEXT_CUT_BY_MARK = re.compile(
    r"^([ \t]*(?:-[ \t]+)*(?:title|excerpt|description|headline|summary|name):[ \t]+)"
    r"((?:[&!]|#\w)[^\n]*|(?:[^\"'|>&!\s][^\n]*?[ \t]#[^\n]*))$",
    re.MULTILINE,
)
"""A text field whose value holds a comment, anchor or tag mark, which libyaml would drop."""
TAG_LIST = re.compile(
    r"^(?:tags|topics|keywords|categories):(?:[ \t]+#\w[^\n]*|[ \t]*(?:\n[ \t]*-[^\n]*)+)",
    re.MULTILINE,
)
HASH_TAG = re.compile(r"((?:^[ \t]*-|:)[ \t]+)(#\w[^\n]*)$", re.MULTILINE)
FLOW_LIST = re.compile(r"^\[([^\[\]{}\"']*)\]$")

QUOTED = re.compile(r"""^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?:[ \t]+\#.*)?$""")
BLOCK_SCALAR = re.compile(r"^[|>][-+\d]{0,3}(?:[ \t]+#.*)?$")
FLOW = re.compile(r"^(?:\[.*\]|\{.*\})(?:[ \t]+#.*)?$")
SPECIAL = re.compile(r"^[@%*&!`\[\]{},?|>\"'-]|:[ \t]|:$|[ \t]#")
"""What makes libyaml read a plain value as something else, or refuse it."""
SURROGATE_PAIR = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}")
LONE_SURROGATE = re.compile(r"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")


def quote_marks(text: str, first_line: int, troubles: list[Trouble]) -> str:
    """Quote what libyaml would silently cut.

    A title `C # d` loses its end, `&x y` and `!x y` lose their start, and a tag `#ai` is a comment.
    """
    position, line = 0, first_line

    def quote_match(match: re.Match[str]) -> str:
        nonlocal position, line
        line += text.count("\n", position, match.start())  # only what is new: linear in the text
        position = match.start()
        message = f"{_field_name(match[1])} holds a YAML mark: the whole line taken as text"
        troubles.append(Trouble(line, "unquoted", message))
        return match[1] + _quote(match[2])

    if "#" in text:
        text = TAG_LIST.sub(
            lambda tags: HASH_TAG.sub(lambda tag: tag[1] + _quote(tag[2]), tags[0]), text
        )
    if "#" in text or "&" in text or "!" in text:
        text = TEXT_CUT_BY_MARK.sub(quote_match, text)
    return text


def repair(text: str, first_line: int, repairs: list[Trouble], unclosed: bool) -> str:
    """Replace tabs in the indentation by spaces, and quote the values that YAML cannot read.

    `unclosed`: quote also the values that begin with a quote that does not end on their line.
    """
    return "\n".join(
        _repair_line(line, first_line + number, repairs, unclosed)
        for number, line in enumerate(text.split("\n"))
    )


def _repair_line(line: str, number: int, repairs: list[Trouble], unclosed: bool) -> str:
    def report(code: str, message: str) -> None:
        repairs.append(Trouble(number, code, message))

    indent = len(line) - len(line.lstrip(" \t"))
    if "\t" in line[:indent]:
        report("tab", "tab in the indentation: read as two spaces")
        line = line[:indent].replace("\t", "  ") + line[indent:]
    if SURROGATE_PAIR.search(line):
        report("escape", "a character is written as two \\u escapes, as in JSON: read as that")
        line = SURROGATE_PAIR.sub(_join_surrogates, line)
    if LONE_SURROGATE.search(line):
        report("escape", "half of a character is written as a \\u escape: read as U+FFFD")
        line = LONE_SURROGATE.sub(r"\\ufffd", line)
    pair = PAIR.match(line) or ITEM.match(line)
    if not pair:
        return line
    name, value = _field_name(pair[1]), pair[2].rstrip(" \t")
    if "#" in value and (tags := FLOW_LIST.match(value)):
        report("unquoted", f"{name} holds #, which begins a comment in YAML: taken as text")
        return f"{pair[1]}[{', '.join(_quote(tag) for tag in tags[1].split(',') if tag.strip())}]"
    if _is_broken(value, unclosed):
        report("unquoted", f"{name} holds characters that YAML reads otherwise: taken as text")
        return pair[1] + _quote(value)
    return line


def _join_surrogates(pair: re.Match[str]) -> str:
    return bytes.fromhex(pair[0].replace("\\u", "")).decode("utf-16-be")


def _is_broken(value: str, unclosed: bool) -> bool:
    """Whether libyaml would refuse a plain value, or read it as something else than its text."""
    if QUOTED.match(value) or BLOCK_SCALAR.match(value) or FLOW.match(value):
        return False
    if not SPECIAL.search(value):
        return False
    is_opened = value[0] in "\"'" and value.count(value[0]) == 1
    return unclosed or not is_opened


def _quote(value: str) -> str:
    value = value.strip()
    if len(value) > 2 and value[0] in "\"'" and value[-1] == value[0]:
        value = value[1:-1]  # quotes within quotes: the outer ones were meant as quotes
    return "'" + value.replace("'", "''") + "'"


def _field_name(start: str) -> str:
    return start.strip(" \t-:") or "list entry"
