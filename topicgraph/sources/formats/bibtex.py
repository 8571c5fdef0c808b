"""BibTeX and BibLaTeX, as Zotero, JabRef, Mendeley and libraries export them.

Read here rather than with a package: entries are few lines each, and problems need their lines.
Format: https://www.bibtex.org/Format/
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from topicgraph.sources.authors import turn_name
from topicgraph.sources.document import Block, Document, Items, Trouble
from topicgraph.sources.encoding import read_lines
from topicgraph.sources.formats.format import MAX_BODY, Format, Input, Summary

START = re.compile(rb"(?:\s++|%[^\n]*+\n)*+@[A-Za-z]++\s*+[{(]")
ENTRY = re.compile(r"^\s*@(\w+)\s*[{(]\s*([^,\s]*)\s*,?")
OTHER_ENTRIES = frozenset(("comment", "preamble", "string"))
FIELD = re.compile(r"\s*,?\s*([A-Za-z][\w:-]*)\s*=\s*")
FIELDS = {
    "title": "title", "date": "date", "url": "url", "howpublished": "url", "author": "author",
    "keywords": "topics", "abstract": "excerpt", "language": "language", "langid": "language",
}  # fmt: skip
OUTLETS = ("journaltitle", "journal", "newspaper", "publication", "booktitle", "publisher",
           "organization")  # fmt: skip
"""Fields that name the outlet, the best first."""
LABELS = (
    "title = title, excerpt = abstract, published = date or year, url = url,"
    " outlet = journaltitle or journal, topics = keywords, author = author"
)
MAX_LINES = 2_000
"""Lines of an entry; a longer one has a brace that is never closed."""
ACCENTS = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", '"': "\u0308", "=": "\u0304",
    ".": "\u0307", "u": "\u0306", "v": "\u030c", "H": "\u030b", "c": "\u0327", "k": "\u0328",
    "r": "\u030a",
}  # fmt: skip
ACCENT = re.compile(r"\{?\\([`'^~\"=.]|[uvHckr](?![A-Za-z]))\s*\{?\\?([A-Za-z])\}?\}?")
LETTERS = {
    r"\ss": "ß", r"\o": "ø", r"\O": "Ø", r"\ae": "æ", r"\AE": "Æ", r"\aa": "å", r"\AA": "Å",
    r"\l": "ł", r"\L": "Ł", r"\i": "i",
}  # fmt: skip
LETTER = re.compile(r"\{?\\(?:ss|ae|AE|aa|AA|[oOlLi])(?![A-Za-z])\s*\}?")
COMMAND = re.compile(r"\\(?:emph|textit|textbf|href|url|textsc)\b")


def _read(source: Input) -> Iterator[Document]:
    number = 0
    for line, text, is_closed in _entries(read_lines(source.open, source.troubles)):
        troubles = [] if is_closed else [Trouble(1, "no-end", "the entry is never closed: read")]
        data = _make_block(text)
        if not data and not troubles:
            continue
        number += 1
        yield Document(data, "", troubles, line, is_whole_file=False)
    yield Document(None, "", source.troubles)
    source.summary = Summary("BibTeX", "reference", number, LABELS)


def _entries(lines: Iterator[str]) -> Iterator[tuple[int, str, bool]]:
    """Yield the first line, the text, and whether it is closed, of each entry."""
    parts: list[str] = []
    start = depth = 0
    for number, line in enumerate(lines, 1):
        match = ENTRY.match(line)
        if match and parts and (depth <= 0 or line.startswith("@")):
            yield start, "".join(parts), False
            parts = []
        if not parts:
            if not match or match[1].lower() in OTHER_ENTRIES:
                continue
            start, depth = number, 0
        parts.append(line[:MAX_BODY])
        depth += _count_braces(line)
        if depth <= 0 or len(parts) > MAX_LINES:
            yield start, "".join(parts), depth <= 0
            parts = []
    if parts:
        yield start, "".join(parts), False


def _count_braces(line: str) -> int:
    line = line.replace("\\{", "").replace("\\}", "")
    return line.count("{") - line.count("}")


def _make_block(text: str) -> Block:
    match = ENTRY.match(text)
    fields = dict(_fields(text[match.end() :])) if match else {}
    data = Block()
    for name, field in FIELDS.items():
        value = _to_text(fields.get(name, ""), name == "url")
        if value and field not in data:
            data[field] = _to_list(value, field) if field in ("author", "topics") else value
    if outlet := next((fields[name] for name in OUTLETS if name in fields), ""):
        data["provider"] = _to_text(outlet)
    if "date" not in data and "year" in fields:
        parts = [fields.get(name, "") for name in ("day", "month", "year")]
        words = [part.strip('{}" ') for part in parts if part]
        if all(word.isdigit() for word in words):
            data["date"] = "-".join(word.zfill(2) for word in reversed(words))
        else:
            data["date"] = " ".join(words)
    data.lines = dict.fromkeys(data, 1)
    return data


def _fields(text: str) -> Iterator[tuple[str, str]]:
    """Yield the name, in lower case, and the value of each field; the first of a name counts."""
    place = 0
    seen: set[str] = set()
    while match := FIELD.match(text, place):
        value, place = _read_value(text, match.end())
        name = match[1].lower()
        if name not in seen:
            seen.add(name)
            yield name, value


def _read_value(text: str, place: int) -> tuple[str, int]:
    """Read a value in braces, in quotation marks, or bare; return it and the place behind it."""
    opening = text[place : place + 1]
    if opening not in ("{", '"'):
        end = re.compile(r"[,\n}]").search(text, place)
        stop = end.start() if end else len(text)
        return text[place:stop].strip(), stop
    depth = 0
    for index in range(place + (opening == '"'), len(text)):
        char = text[index]
        if text[index - 1] == "\\":
            continue
        depth += (char == "{") - (char == "}")
        if (opening == "{" and depth == 0) or (opening == '"' and char == '"' and depth == 0):
            return text[place + 1 : index], index + 1
    return text[place + 1 :], len(text)


def _to_text(value: str, is_url: bool = False) -> str:
    r"""Return a value without the markup of TeX.

    >>> _to_text(r"{Ferry} sinks in M{\"u}nchen \& Troms{\o} -- at noon")
    'Ferry sinks in München & Tromsø – at noon'
    """
    if is_url:
        return value.replace("\\", "").strip("{} ")
    value = ACCENT.sub(lambda m: f"{m[2]}{ACCENTS[m[1]]}", value)
    value = LETTER.sub(lambda m: LETTERS["\\" + m[0].strip("{}\\ ")], value)
    value = COMMAND.sub("", value).replace("---", "—").replace("--", "–").replace("~", " ")
    value = re.sub(r"\\([&%$#_{}])", r"\1", value).replace("{", "").replace("}", "")
    return unicodedata.normalize("NFC", " ".join(value.split()))


def _to_list(value: str, field: str) -> Items:
    items = Items()
    parts = re.split(r"\s+and\s+", value) if field == "author" else re.split(r"[;,]", value)
    for part in filter(None, map(str.strip, parts)):
        items.append(turn_name(part) if field == "author" else part)
    items.lines.extend([0] * len(items))
    return items


FORMAT = Format(
    name="BibTeX", recognizes=lambda head, name: START.match(head) is not None, read=_read
)
