"""A YAML parser for files from strangers.

Simple YAML is read by `fast_yaml`. Everything else is read from libyaml's *events*: without
recursion, without aliases, and with every scalar as the text that was typed. If libyaml refuses a
text, lines are repaired where the repair is certain; otherwise it is read field by field. Each
repair is reported as a trouble with its line.
"""

from __future__ import annotations

import re

import yaml
from yaml.cyaml import CParser  # type: ignore[attr-defined]  # the stubs do not name it

from topicgraph.sources import fast_yaml
from topicgraph.sources.document import MAX_DEPTH, Block, Items, Trouble, Value
from topicgraph.sources.fast_yaml import NULLS
from topicgraph.sources.repair import PAIR, quote_marks, repair


class _RefusedError(Exception):
    """YAML that libyaml or the builder refuses; `line` is its line in the file."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


def parse_yaml(text: str, first_line: int, troubles: list[Trouble]) -> Block | None:
    """Parse a YAML mapping that starts on line `first_line` of its file. Never raises.

    Repairs and losses are appended to `troubles`. Returns None if nothing can be read as a
    mapping.
    """
    if (data := fast_yaml.parse_plain(text, first_line)) is not None:
        return data
    text = quote_marks(text, first_line, troubles)
    lost: list[Trouble] = []
    try:
        return _build(text, first_line, troubles)
    except _RefusedError as error:
        refused = error
    for unclosed in (False, True):
        repairs: list[Trouble] = []
        repaired = repair(text, first_line, repairs, unclosed)
        try:
            if repairs and (data := _build(repaired, first_line, lost)) is not None:
                troubles += repairs + lost
                return data
        except _RefusedError:
            lost.clear()
    return _parse_by_field(text, first_line, refused, troubles)


def _build(text: str, first_line: int, troubles: list[Trouble]) -> Block | None:
    """Build the mapping in a YAML text; raises `_RefusedError`."""
    parser = CParser(text)
    new_troubles: list[Trouble] = []
    try:
        data = _build_value(parser, first_line, new_troubles)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        words = str(getattr(error, "problem", None) or getattr(error, "reason", None) or "not YAML")
        raise _RefusedError(first_line + (mark.line if mark else 0), words) from None
    finally:
        parser.dispose()
    if data is None:
        troubles.append(Trouble(first_line, "empty", "the front matter is empty: skipped"))
        return None
    if not isinstance(data, Block):
        kind = "a list" if isinstance(data, list) else "a plain text"
        raise _RefusedError(first_line, f"the front matter is {kind}, not fields with values")
    troubles += new_troubles
    return data


def _build_value(parser: CParser, first_line: int, troubles: list[Trouble]) -> Value:
    """Build the first document of an event stream."""
    builder = _Builder(first_line, troubles)
    while not builder.done:
        event = parser.get_event()
        match event:
            case yaml.ScalarEvent():
                builder.add_scalar(event)
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                builder.open(event)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                builder.close()
            case yaml.AliasEvent():
                raise _RefusedError(
                    builder.line(event),
                    f"alias *{str(event.anchor)[:60]}: aliases are not followed",
                )
            case yaml.DocumentEndEvent() | yaml.StreamEndEvent():
                break
            case _:
                pass
    return builder.root


class _Builder:
    """Builds values from events, with an explicit stack instead of recursion."""

    def __init__(self, first_line: int, troubles: list[Trouble]) -> None:
        self.first_line, self.troubles = first_line, troubles
        self.root: Value = None
        self.done = False
        self.container: Block | Items | None = None
        self.key: str | None = None
        self.base = 0
        """The line that the lines of `container` are counted from."""
        self.stack: list[tuple[Block | Items | None, str | None, int]] = []

    def line(self, event: yaml.Event) -> int:
        return self.first_line + (event.start_mark.line if event.start_mark else 0)

    def add_scalar(self, event: yaml.ScalarEvent) -> None:
        self.report_tag(event)
        if type(self.container) is Block and self.key is None:
            self.add_key(str(event.value), self.line(event))
        else:
            self.add(
                None if event.implicit[0] and event.value in NULLS else event.value,
                self.line(event),
            )

    def report_tag(
        self, event: yaml.ScalarEvent | yaml.MappingStartEvent | yaml.SequenceStartEvent
    ) -> None:
        if event.tag and event.tag != "!":
            message = f"YAML tag {event.tag[:60]} ignored: the value is kept as typed"
            self.troubles.append(Trouble(self.line(event), "tag", message))

    def add_key(self, key: str, line: int) -> None:
        assert isinstance(self.container, Block)
        if key in self.container:
            self.troubles.append(
                Trouble(line, "duplicate-key", f"{key[:60]} is given twice: the first is kept")
            )
        else:
            self.container.lines[key] = line - self.base
        self.key = key

    def open(self, event: yaml.MappingStartEvent | yaml.SequenceStartEvent) -> None:
        self.report_tag(event)
        line = self.line(event)
        if len(self.stack) >= MAX_DEPTH:
            raise _RefusedError(line, f"nested more than {MAX_DEPTH} deep")
        if type(self.container) is Block and self.key is None:
            raise _RefusedError(line, "a list or a mapping as the name of a field")
        value: Block | Items = Block() if isinstance(event, yaml.MappingStartEvent) else Items()
        base = self.find_base(line)
        self.add(value, line, nested=True)
        self.stack.append((self.container, self.key, self.base))
        self.container, self.key, self.base = value, None, base

    def find_base(self, line: int) -> int:
        """Return the line that the lines of a new mapping or list are counted from."""
        if self.container is None:
            return 0
        if isinstance(self.container, Block):
            return self.base + self.container.lines[self.key or ""]
        return line

    def add(self, value: Value, line: int, nested: bool = False) -> None:
        if isinstance(self.container, Items):
            self.container.append(value)
            self.container.lines.append(line - self.base)
        elif self.container is None:
            self.root, self.done = value, not nested
        else:
            self.container.setdefault(self.key or "", value)
            self.key = None

    def close(self) -> None:
        self.container, self.key, self.base = self.stack.pop()
        self.done = not self.stack


MAX_FIELDS_ALONE = 2_000
"""Fields that are parsed one by one, where the whole cannot be read; each takes 20 µs."""
FIELD_START = re.compile(r"^(?=[^\s#-][^\n]*:)", re.MULTILINE)


def _parse_by_field(
    text: str, first_line: int, refused: _RefusedError, troubles: list[Trouble]
) -> Block | None:
    """Parse each top-level field alone; fields that cannot be read are reported and left out."""
    data = Block()
    lost: list[Trouble] = []
    line = first_line
    parsed = 0
    for chunk in FIELD_START.split(text):
        if parsed == MAX_FIELDS_ALONE:
            message = f"more than {MAX_FIELDS_ALONE:,} fields: the rest is left out"
            lost.append(Trouble(line, "too-many", message))
            break
        is_new = bool(chunk.strip()) and chunk.partition(":")[0].strip() not in data
        part = _parse_one_field(chunk, line, lost) if is_new else Block()
        parsed += is_new
        for key, value in part.items():
            if key not in data:
                data[key] = value
                data.lines[key] = part.lines[key]
        line += chunk.count("\n")
    if not data:
        troubles.append(Trouble(refused.line, "broken-yaml", f"{refused}: skipped"))
        return None
    troubles.append(Trouble(refused.line, "broken-yaml", f"{refused}: read field by field"))
    troubles += lost
    return data


def _parse_one_field(chunk: str, line: int, lost: list[Trouble]) -> Block:
    """Parse one field; if that fails, its first line; if that fails, nothing."""
    name = chunk.partition(":")[0].strip()[:60]
    try:
        return _build(repair(chunk, line, [], unclosed=True), line, []) or Block()
    except _RefusedError as error:
        refused = error
    start = chunk.partition("\n")[0]
    try:
        part = (
            PAIR.match(start) and _build(repair(start, line, [], unclosed=True), line, [])
        ) or Block()
    except _RefusedError:
        part = Block()
    kept = "only its first line kept" if part else "left out"
    lost.append(Trouble(refused.line, "broken-yaml", f"{name} cannot be read ({refused}): {kept}"))
    return part
