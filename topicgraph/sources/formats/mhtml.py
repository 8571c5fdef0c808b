"""A web page saved by a browser as one MHTML file (.mhtml, .mht)."""

from __future__ import annotations

import base64
import binascii
import quopri
import re

from topicgraph.sources.document import Document, Trouble
from topicgraph.sources.formats.format import Format, Input
from topicgraph.sources.pages.article import read_article
from topicgraph.sources.pages.html import MAX_PAGE_BYTES, decode_page

MAX_MHTML_BYTES = 4 * MAX_PAGE_BYTES
"""The page is the first part; its pictures follow."""
HEADER = re.compile(
    rb"(?:From|Snapshot-Content-Location|MIME-Version|Subject|Date|Content-Type):", re.I
)
BOUNDARY = re.compile(rb"boundary=\"?([^\"\r\n;]{1,200})", re.IGNORECASE)
FIELD = re.compile(
    rb"^([A-Za-z-]{1,40}):[ \t]*([^\r\n]*(?:\r?\n[ \t][^\r\n]*){0,20})", re.MULTILINE
)


def _recognizes(head: bytes, name: str) -> bool:
    start = head[:10_000]
    return HEADER.match(start) is not None and b"multipart/related" in start.lower()


def _read(source: Input) -> list[Document]:
    with source.open() as file:
        raw = file.read(MAX_MHTML_BYTES)
    boundary = BOUNDARY.search(raw[:10_000])
    parts = raw.split(b"--" + boundary[1]) if boundary else []
    for part in parts[1:]:
        head, separator, body = part.partition(b"\r\n\r\n")
        if not separator:
            head, _, body = part.partition(b"\n\n")
        fields = _read_fields(head)
        if "html" in fields.get("content-type", ""):
            charset = re.search(r"charset=\"?([\w:.-]{2,30})", fields["content-type"])
            page = decode_page(_decode(body, fields), charset[1] if charset else "")
            saved = _read_fields(parts[0]).get("snapshot-content-location", "")
            return [read_article(page, saved or fields.get("content-location", ""))]
    trouble = Trouble(1, "no-article-page", "an MHTML file without a page: passed over")
    return [Document(None, "", [trouble])]


def _read_fields(head: bytes) -> dict[str, str]:
    return {
        name.decode("ascii").lower(): " ".join(value.decode("utf-8", "replace").split())
        for name, value in FIELD.findall(head[:20_000])
    }


def _decode(body: bytes, fields: dict[str, str]) -> bytes:
    encoding = fields.get("content-transfer-encoding", "").lower()
    try:
        if encoding == "quoted-printable":
            return quopri.decodestring(body)[:MAX_PAGE_BYTES]
        return base64.b64decode(body)[:MAX_PAGE_BYTES] if encoding == "base64" else body
    except (ValueError, binascii.Error):
        return body


FORMAT = Format(name="MHTML", recognizes=_recognizes, read=_read)
