"""Pages of press databases that hold many articles: HTML saved from Europresse and Factiva.

Europresse marks the fields of each article by classes of elements, Factiva by codes such as "HD" in
the first column of a table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from topicgraph.sources.document import Block, Document, Trouble
from topicgraph.sources.excerpts import html_to_text
from topicgraph.sources.formats.format import MAX_BODY, Format, Input, Summary
from topicgraph.sources.pages.html import decode_page, strip_tags

MAX_BYTES = 1 << 27
"""Bytes of a page; an article takes some ten thousand."""
EUROPRESSE, FACTIVA = (
    b"DocPublicationName",
    re.compile(rb"<div[^>]{0,80}class=[\"']article \w\wArticle"),
)
STARTS = {
    "Europresse": re.compile(r"<article[\s>]", re.IGNORECASE),
    "Factiva": re.compile(r"<div[^>]{0,80}class=[\"']article \w\wArticle", re.IGNORECASE),
}
TITLE = re.compile(
    r"class=[\"'][^\"'>]{0,80}\btitreArticle\w{0,9}\b[^>]{0,80}>(.{1,3000}?)</(?:p|div)>", re.DOTALL
)
OUTLET = re.compile(r"class=[\"']DocPublicationName[\"'][^>]{0,80}>(.{1,500}?)</span>", re.DOTALL)
HEADER = re.compile(r"class=[\"']DocHeader[\"'][^>]{0,80}>(.{1,1000}?)</span>", re.DOTALL)
AUTHOR = re.compile(r"class=[\"']docAuthors[\"'][^>]{0,80}>(.{1,500}?)</div>", re.DOTALL)
TEXT = re.compile(
    r"class=[\"'][^\"'>]{0,40}\b(?:DocText|docOcurrContainer)\b[^>]{0,80}>(.{1,60000})", re.DOTALL
)
NUMBER = re.compile(r"[·\xb7]((?:19|20)[0-9]{2})([01][0-9])([0-3][0-9])[·\xb7]")
"""The day in the number of a document: "news·20210304·LPW·…"."""
ISSUE = re.compile(
    r",? (?:no|nº|n°|No)\.? ?\d.*$|\s{4,}.*$|,? \d+(?:e|ème|th) (?:année|year).*$", re.DOTALL
)
"""What follows the name of an outlet: ", no. 43018"."""
DAY = re.compile(
    r"[0-9]{1,2}(?:er)? [^\W\d_]{3,12} (?:19|20)[0-9]{2}"
    r"|[^\W\d_]{3,12} [0-9]{1,2}, (?:19|20)[0-9]{2}"
)
CODE = re.compile(
    r"<b>\s{0,9}([A-Z]{2,3})\s{0,9}</b>.{0,200}?</td>\s{0,99}<td[^>]{0,200}>(.{0,60000}?)</td>",
    re.DOTALL,
)
CODES = {
    "HD": "title", "BY": "author", "SN": "outlet", "PD": "date", "LA": "language", "LP": "lead",
}  # fmt: skip
MAPPING = "title, outlet, published, author by their labels"


def _read(source: Input) -> Iterator[Document]:
    kind = "Europresse" if EUROPRESSE in source.head else "Factiva"
    with source.open() as file:
        text = decode_page(file.read(MAX_BYTES))
    starts = [match.start() for match in STARTS[kind].finditer(text)]
    number = 0
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        part = text[start:end]
        document = _read_europresse(part) if kind == "Europresse" else _read_factiva(part)
        if document.data is not None and document.data.get("title"):
            number += 1
            yield Document(document.data, document.body, [], number, is_whole_file=False)
    if not number:
        yield Document(None, "", [Trouble(1, "empty", f"no article in this page of {kind}")])
    source.summary = Summary(f"page of {kind}", "article", number, MAPPING)


def _read_europresse(part: str) -> Document:
    header = _find(HEADER, part)
    day, number = DAY.search(header), NUMBER.search(part)
    body = TEXT.search(part)
    fields = {
        "title": _find(TITLE, part),
        "outlet": ISSUE.sub("", _find(OUTLET, part)),
        "date": "-".join(number.groups()) if number else day[0] if day else "",
        "author": _find(AUTHOR, part),
    }
    return _make_document(fields, body[1] if body else "")


def _read_factiva(part: str) -> Document:
    fields: dict[str, str] = {}
    body = ""
    for code, text in CODE.findall(part):
        if code in ("LP", "TD"):
            body += text
        elif code in CODES:
            fields.setdefault(CODES[code], strip_tags(text))
    return _make_document(fields, body)


def _find(pattern: re.Pattern[str], part: str) -> str:
    match = pattern.search(part)
    return strip_tags(match[1]) if match else ""


def _make_document(fields: dict[str, str], body: str) -> Document:
    data = Block()
    for name, value in fields.items():
        if value.strip():
            data.add(name, value.strip(), 1)
    return Document(data, html_to_text(body[: 4 * MAX_BODY])[:MAX_BODY])


FORMAT = Format(
    name="page of a press database",
    recognizes=lambda head, name: (
        head.lstrip()[:1] == b"<" and (EUROPRESSE in head or FACTIVA.search(head) is not None)
    ),
    read=_read,
    is_special=True,
)
