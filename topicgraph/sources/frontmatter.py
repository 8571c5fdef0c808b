"""Bytes → metadata and body, safe on hostile files.

The builder works on libyaml's *events*: it never recurses, refuses aliases, and leaves every scalar
as the text that was typed, so `no`, `0777` or `2021-02-30` stay what the author wrote. What the
YAML parser refuses is repaired line by line where that is certain, and each repair is a trouble
with its line."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field

import yaml
from yaml.cyaml import CParser  # type: ignore[attr-defined]  # the stubs do not name it

from topicgraph.sources import plain_yaml as subset
from topicgraph.sources.plain_yaml import NULLS, Block, Items, Value
from topicgraph.sources.repair import PAIR, Trouble, keep_marks, repair

LARGEST = 1 << 20
"""Front matter beyond this many bytes is cut at a line, with a trouble."""

BODY = 1 << 16
"""So many bytes of the body are kept: enough for its first paragraph."""

DEEPEST = 32
"""Nesting beyond this is refused."""


@dataclass(frozen=True, slots=True)
class Document:
    """One file: `data` (its metadata), `body`, and what was wrong. `data` is None where nothing
    could be read."""

    data: Block | None
    body: str
    troubles: list[Trouble] = field(default_factory=list[Trouble])


class _RefusedError(Exception):
    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


def read(raw: bytes, *, whole: bool = False) -> Document:
    r"""The metadata and body of one file.

    `whole`: the file is YAML from end to end (`.yaml`), delimiters optional. Never raises, whatever
    the bytes.

    >>> read(b"---\\ntitle: A: b\\ndate: 2021-03-04\\n---\\nText").data
    {'title': 'A: b', 'date': '2021-03-04'}
    """
    troubles: list[Trouble] = []
    if TOML.match(raw):
        return _toml(raw, troubles)
    head, body, first = _split(raw, whole, troubles)
    if head is None:
        return Document(None, body, troubles)
    return Document(parse(head, first, troubles), body, troubles)


# --- bytes to text --------------------------------------------------------------------------------
# ----------------------------------

BOMS = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
OPENING = re.compile(rb"\s*---[ \t]*\n")
CLOSING = rb"((?:---|\.\.\.)[ \t]*)(?![^\n])"
CLOSING_AT_ONCE, CLOSING_LATER = re.compile(CLOSING), re.compile(rb"\n" + CLOSING)
PLAIN = bytes((9, 10, *range(32, 127)))
"""What can be left out where unwanted characters are looked for: most of a text."""
UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def _split(raw: bytes, whole: bool, troubles: list[Trouble]) -> tuple[str | None, str, int]:
    """The front matter as text, the body as text, and the line the front matter starts on."""
    for mark, encoding in BOMS:
        if raw.startswith(mark):
            raw = raw.decode(encoding, "replace").encode()
            troubles.append(Trouble(1, "encoding", f"the file is {encoding.upper()}: read as such"))
            break
    raw = raw.removeprefix(b"\xef\xbb\xbf")
    if b"\r" in raw:
        raw = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if not raw.strip():
        troubles.append(Trouble(1, "empty", "the file is empty: skipped"))
        return None, "", 1
    opening = OPENING.match(raw)
    if opening is None and not whole:
        troubles.append(
            Trouble(1, "no-front-matter", "the file does not start with a line ---: skipped")
        )
        return None, _text(raw[:BODY]), 1
    start = opening.end() if opening else 0
    closing = _closing(raw, start)
    if closing is None and not whole:
        troubles.append(
            Trouble(
                1,
                "no-end",
                "no line --- ends the front matter: all of the file taken as front matter",
            )
        )
    end, after = closing.span(1) if closing else (len(raw), len(raw))
    first = raw.count(b"\n", 0, start) + 1
    if end - start > LARGEST:
        end = raw.rfind(b"\n", start, start + LARGEST) + 1 or start + LARGEST
        troubles.append(
            Trouble(first, "too-long", f"front matter of over {LARGEST:,} bytes: cut there")
        )
    return _decode(raw[start:end], first, troubles), _text(raw[after : after + BODY]), first


def _closing(raw: bytes, start: int) -> re.Match[bytes] | None:
    """The first line --- or ... from `start` on, as group 1. A pattern that begins with a line's
    end is found ten times as fast."""
    return CLOSING_AT_ONCE.match(raw, start) or CLOSING_LATER.search(raw, start)


def _decode(raw: bytes, first: int, troubles: list[Trouble]) -> str:
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        line = first + raw.count(b"\n", 0, error.start)
        troubles.append(Trouble(line, "encoding", "not UTF-8: such lines are read as Windows-1252"))
        text = "\n".join(map(_decode_line, raw.split(b"\n")))
    else:
        if not UNWANTED.search(raw.translate(None, PLAIN).decode()):
            return text
    if unwanted := UNWANTED.search(text):
        line = first + text.count("\n", 0, unwanted.start())
        troubles.append(
            Trouble(
                line,
                "control-character",
                f"character U+{ord(unwanted[0]):04X} is not text: replaced by a space",
            )
        )
        text = UNWANTED.sub(" ", text)
    return text


def _decode_line(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _text(raw: bytes) -> str:
    return UNWANTED.sub(" ", raw.decode("utf-8", "replace"))


# --- TOML, as Hugo writes it ----------------------------------------------------------------------
# ----------------------------------

TOML = re.compile(rb"(?:\xef\xbb\xbf)?\s*\+\+\+[ \t]*\r?\n")
LARGEST_TOML = 1 << 16
"""TOML beyond this many bytes is not read: its parser is Python, and slow."""
PART = r"(?:[\w-]++|\"[^\"\n]*+\"|'[^'\n]*+')[ \t]*+"
DOTTED = re.compile(
    rf"(?:^|[\[{{,])[ \t]*+{PART}(?:\.[ \t]*+{PART}){{{DEEPEST},}}+[=\]]", re.MULTILINE
)
"""A name of so many parts would take the parser time by the square of their number."""


def _toml(raw: bytes, troubles: list[Trouble]) -> Document:
    """Front matter between two lines `+++`; every value becomes the text that YAML would have."""
    text = _decode(raw[: LARGEST_TOML + BODY].replace(b"\r\n", b"\n"), 1, troubles)
    _, _, rest = text.partition("+++")
    head, closing, body = rest[:LARGEST_TOML].partition("\n+++")
    body += rest[LARGEST_TOML:]
    try:
        if DOTTED.search(head):
            raise ValueError(f"a name of more than {DEEPEST} parts")
        data = _texts(tomllib.loads(head)) if closing else None
    except (ValueError, RecursionError) as error:  # ValueError: also a number of too many digits
        troubles.append(Trouble(1, "broken-toml", f"{' '.join(str(error).split())[:200]}: skipped"))
        return Document(None, body[:BODY], troubles)
    if not isinstance(data, Block):
        troubles.append(Trouble(1, "no-end", "no line +++ ends the front matter: skipped"))
        return Document(None, "", troubles)
    return Document(data, body[:BODY], troubles)


def _texts(value: object, depth: int = 0) -> Value:
    if depth > DEEPEST:
        return None
    if isinstance(value, dict):
        block = Block()
        for key, item in value.items():
            block[key] = _texts(item, depth + 1)
            block.lines[key] = 0 if depth else 1
        return block
    if isinstance(value, list):
        items = Items()
        items.extend(_texts(item, depth + 1) for item in value)
        items.lines.extend([0] * len(items))
        return items
    return str(value).lower() if isinstance(value, bool) else str(value)


# --- text to data ---------------------------------------------------------------------------------
# ----------------------------------


def parse(text: str, first: int, troubles: list[Trouble]) -> Block | None:
    """The mapping in a YAML text that starts on line `first`; repairs and losses go to `troubles`.

    None where nothing can be read as a mapping.
    """
    if (data := subset.read(text, first)) is not None:
        return data
    text = keep_marks(text, first, troubles)
    lost: list[Trouble] = []
    try:
        return _build(text, first, troubles)
    except _RefusedError as error:
        refused = error
    for unclosed in (False, True):
        repairs: list[Trouble] = []
        repaired = repair(text, first, repairs, unclosed)
        try:
            if repairs and (data := _build(repaired, first, lost)) is not None:
                troubles += repairs + lost
                return data
        except _RefusedError:
            lost.clear()
    return _by_field(text, first, refused, troubles)


def _build(text: str, first: int, troubles: list[Trouble]) -> Block | None:
    parser = CParser(text)
    found: list[Trouble] = []
    try:
        data = _value(parser, first, found)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        words = str(getattr(error, "problem", None) or getattr(error, "reason", None) or "not YAML")
        raise _RefusedError(first + (mark.line if mark else 0), words) from None
    finally:
        parser.dispose()
    if data is None:
        troubles.append(Trouble(first, "empty", "the front matter is empty: skipped"))
        return None
    if not isinstance(data, Block):
        kind = "a list" if isinstance(data, list) else "a plain text"
        raise _RefusedError(first, f"the front matter is {kind}, not fields with values")
    troubles += found
    return data


def _value(parser: CParser, first: int, troubles: list[Trouble]) -> Value:
    """The first document of an event stream."""
    builder = _Builder(first, troubles)
    while not builder.done:
        event = parser.get_event()
        match event:
            case yaml.ScalarEvent():
                builder.scalar(event)
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
    """Events to values, with a stack of its own in place of recursion."""

    def __init__(self, first: int, troubles: list[Trouble]) -> None:
        self.first, self.troubles = first, troubles
        self.root: Value = None
        self.done = False
        self.into: Block | Items | None = None
        self.key: str | None = None
        self.base = 0
        """The line that the lines of `into` are counted from."""
        self.stack: list[tuple[Block | Items | None, str | None, int]] = []

    def line(self, event: yaml.Event) -> int:
        return self.first + (event.start_mark.line if event.start_mark else 0)

    def scalar(self, event: yaml.ScalarEvent) -> None:
        self.tagged(event)
        if type(self.into) is Block and self.key is None:
            self.name(str(event.value), self.line(event))
        else:
            self.add(
                None if event.implicit[0] and event.value in NULLS else event.value,
                self.line(event),
            )

    def tagged(
        self, event: yaml.ScalarEvent | yaml.MappingStartEvent | yaml.SequenceStartEvent
    ) -> None:
        if event.tag and event.tag != "!":
            said = f"YAML tag {event.tag[:60]} ignored: what it marks is kept as it stands"
            self.troubles.append(Trouble(self.line(event), "tag", said))

    def name(self, key: str, line: int) -> None:
        assert isinstance(self.into, Block)
        if key in self.into:
            self.troubles.append(
                Trouble(line, "duplicate-key", f"{key[:60]} is given twice: the first is kept")
            )
        else:
            self.into.lines[key] = line - self.base
        self.key = key

    def open(self, event: yaml.MappingStartEvent | yaml.SequenceStartEvent) -> None:
        self.tagged(event)
        line = self.line(event)
        if len(self.stack) >= DEEPEST:
            raise _RefusedError(line, f"nested more than {DEEPEST} deep")
        if type(self.into) is Block and self.key is None:
            raise _RefusedError(line, "a list or a mapping as the name of a field")
        value: Block | Items = Block() if isinstance(event, yaml.MappingStartEvent) else Items()
        base = self.started(line)
        self.add(value, line, nested=True)
        self.stack.append((self.into, self.key, self.base))
        self.into, self.key, self.base = value, None, base

    def started(self, line: int) -> int:
        """The line that the lines of a new mapping or list are counted from."""
        if self.into is None:
            return 0
        if isinstance(self.into, Block):
            return self.base + self.into.lines[self.key or ""]
        return line

    def add(self, value: Value, line: int, nested: bool = False) -> None:
        if isinstance(self.into, Items):
            self.into.append(value)
            self.into.lines.append(line - self.base)
        elif self.into is None:
            self.root, self.done = value, not nested
        else:
            self.into.setdefault(self.key or "", value)
            self.key = None

    def close(self) -> None:
        self.into, self.key, self.base = self.stack.pop()
        self.done = not self.stack


# --- what cannot be read whole --------------------------------------------------------------------
# ----------------------------------

FIELD = re.compile(r"^(?=[^\s#-][^\n]*:)", re.MULTILINE)


def _by_field(
    text: str, first: int, refused: _RefusedError, troubles: list[Trouble]
) -> Block | None:
    """Each top-level field read alone; the ones that cannot be read are named and left out."""
    data, lost, line = Block(), list[Trouble](), first
    for chunk in FIELD.split(text):
        part = _one_field(chunk, line, lost) if chunk.strip() else Block()
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


def _one_field(chunk: str, line: int, lost: list[Trouble]) -> Block:
    """One field, or else its first line alone, or else nothing."""
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
