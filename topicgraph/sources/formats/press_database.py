"""Texts of press databases: reports of ProQuest, and Factiva's display with codes of fields.

Each document is a block of lines `Title: …`, or of lines that start with a code, `HD  …`. Other
texts of Nexis and Factiva do not mark their fields, so they are refused with the way out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from topicgraph.sources.authors import turn_name
from topicgraph.sources.document import Block, Document, Items, Trouble
from topicgraph.sources.encoding import read_lines
from topicgraph.sources.formats.format import MAX_BODY, TEXT_ENDINGS, Format, Input, Summary

PROQUEST = (
    re.compile(rb"^_{20,}+[ \t]*+$", re.MULTILINE),
    re.compile(rb"^Publication (?:title|info|date): ", re.MULTILINE),
    re.compile(rb"^Title: ", re.MULTILINE),
)
FACTIVA = tuple(
    re.compile(rb"^%s[ \t]+\S" % code, re.MULTILINE) for code in (b"HD", b"PD", b"(?:SN|WC)")
)
"""What occurs in a text with fields, all of it."""
UNMARKED = re.compile(
    rb"^[ \t]*+(?:[0-9]{1,6} of [0-9]{1,6} DOCUMENTS|Document [0-9]{1,6} of [0-9]{1,6}[ \t]*+$)"
    rb"|^(?:LOAD-DATE|Load-Date): |^Document [A-Z]{3,9}0{2,9}[0-9]{8}[a-z0-9]{1,20}[ \t]*+$",
    re.MULTILINE,
)
RULE = re.compile(r"_{20,}\s*$")
LABELLED = re.compile(r"([A-Z][A-Za-z /]{2,40}): (.*)$")
CODED = re.compile(r"([A-Z]{2,3})(?:[ \t]+(.*))?$")
LABELS = {
    "Title": "title", "Author": "author", "Publication title": "provider",
    "Publication date": "date", "Subject": "topics", "Language of publication": "language",
    "Abstract": "excerpt", "Full text": "body", "URL": "url", "Document URL": "database",
    "Publication info": "info",
}  # fmt: skip
CODES = {
    "HD": "title", "BY": "author", "SN": "provider", "PD": "date", "LP": "body", "TD": "body",
    "LA": "language", "NS": "topics", "ET": "time",
}  # fmt: skip
MAPPING = "title, outlet, published, topics, author, language, body by their labels"
ADVICE = (
    "a text of Nexis or Factiva that does not mark its fields: export RIS or a table (CSV, Excel)"
    " instead"
)


def _read(source: Input) -> Iterator[Document]:
    head = source.head
    if not (_has_all(PROQUEST, head) or _has_all(FACTIVA, head)):
        yield Document(None, "", [*source.troubles, Trouble(1, "no-articles", ADVICE)])
        return
    is_coded = not _has_all(PROQUEST, head)
    number = 0
    lines = read_lines(source.open, source.troubles)
    for line, fields in _documents(lines, is_coded):
        if "title" not in fields:
            continue
        number += 1
        yield _make_document(line, fields, is_coded)
    yield Document(None, "", source.troubles)
    kind = "Factiva" if is_coded else "ProQuest"
    source.summary = Summary(f"text of {kind}", "document", number, MAPPING)


def _documents(lines: Iterable[str], is_coded: bool) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield the first line and the fields of each document."""
    names = CODES if is_coded else LABELS
    pattern = CODED if is_coded else LABELLED
    fields: dict[str, str] = {}
    start, field = 1, ""
    for number, raw in enumerate(lines, 1):
        line = raw.rstrip("\n")
        match = pattern.match(line)
        name = names.get(match[1]) if match else None
        if match and name is None and (is_coded or match[1] in OTHER_LABELS):
            name = ""
        is_end = RULE.match(line) or (is_coded and name == "title" and "title" in fields)
        if is_end:
            if fields:
                yield start, fields
            fields, field, start = {}, "", number
        if match and name is not None:
            field = name
            text = (match[2] or "").strip()
            if field and field not in fields:
                fields[field] = text
            elif field == "body":
                fields[field] += f"\n\n{text}"
            else:
                field = ""
        elif field and len(fields[field]) < MAX_BODY:
            fields[field] += f"\n{line.strip()}" if field == "body" else f" {line.strip()}"
        if not line.strip() and field not in ("body", "") and fields.get(field, "").strip():
            field = ""
    if fields:
        yield start, fields


OTHER_LABELS = frozenset((
    "Section", "Pages", "First page", "Publication year", "Publisher", "Place of publication",
    "Country of publication", "Publication subject", "ISSN", "Source type", "Document type",
    "ProQuest document ID", "Copyright", "Last updated", "Database", "Credit", "Location", "People",
    "Company", "Volume", "Issue", "Links", "Identifier",
))  # fmt: skip
"""Labels of ProQuest that end the field before them."""


def _make_document(line: int, fields: dict[str, str], is_coded: bool) -> Document:
    data = Block()
    for field in ("title", "excerpt", "date", "url", "language"):
        if text := " ".join(fields.get(field, "").split()):
            data[field] = text
    if outlet := fields.get("provider", "").strip():
        data["provider"] = outlet if is_coded else outlet.partition(";")[0].strip()
    for field in ("author", "topics"):
        parts = [part.strip() for part in re.split(r"[;|]", fields.get(field, ""))]
        if any(parts):
            items = Items()
            names = map(turn_name, parts) if field == "author" else parts
            items.extend(filter(None, names))
            items.lines.extend([0] * len(items))
            data[field] = items
    data.lines = dict.fromkeys(data, 1)
    return Document(data, fields.get("body", "")[:MAX_BODY], [], line, is_whole_file=False)


def _recognizes(head: bytes, name: str) -> bool:
    if name.endswith(tuple(end for end in TEXT_ENDINGS if end != ".txt")):
        return False
    start = head[:65_536]
    is_marked = _has_all(PROQUEST, start) or _has_all(FACTIVA, start)
    return is_marked or UNMARKED.search(start) is not None


def _has_all(signs: Iterable[re.Pattern[bytes]], head: bytes) -> bool:
    return all(sign.search(head) for sign in signs)


FORMAT = Format(
    name="text of a press database", recognizes=_recognizes, read=_read, is_special=True
)
