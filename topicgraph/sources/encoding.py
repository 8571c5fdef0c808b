"""Bytes to text: byte order marks, line ends, encodings, characters that are not text."""

from __future__ import annotations

import re

from topicgraph.sources.document import Trouble

BYTE_ORDER_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
ASCII_TEXT = bytes((9, 10, *range(32, 127)))
"""Bytes that never need replacing; most of a file. Removed before the search, for speed."""
NOT_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def normalize(raw: bytes, troubles: list[Trouble]) -> bytes:
    r"""Remove a byte order mark, convert UTF-16 and UTF-32 to UTF-8, and line ends to `\n`."""
    for mark, encoding in BYTE_ORDER_MARKS:
        if raw.startswith(mark):
            raw = raw.decode(encoding, "replace").encode()
            troubles.append(Trouble(1, "encoding", f"the file is {encoding.upper()}: read as such"))
            break
    raw = raw.removeprefix(b"\xef\xbb\xbf")
    if b"\r" in raw:
        raw = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return raw


def decode(raw: bytes, first_line: int, troubles: list[Trouble]) -> str:
    """Decode UTF-8; lines that are not UTF-8 are read as Windows-1252. Removes control characters.

    `first_line` is the line of the file that `raw` starts on.
    """
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        line = first_line + raw.count(b"\n", 0, error.start)
        troubles.append(Trouble(line, "encoding", "not UTF-8: such lines are read as Windows-1252"))
        text = "\n".join(map(_decode_line, raw.split(b"\n")))
    else:
        if not NOT_TEXT.search(raw.translate(None, ASCII_TEXT).decode()):
            return text
    if unwanted := NOT_TEXT.search(text):
        line = first_line + text.count("\n", 0, unwanted.start())
        message = f"character U+{ord(unwanted[0]):04X} is not text: replaced by a space"
        troubles.append(Trouble(line, "control-character", message))
        text = NOT_TEXT.sub(" ", text)
    return text


def _decode_line(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def decode_body(raw: bytes) -> str:
    """Decode the body of an article; what is not UTF-8 becomes U+FFFD."""
    return NOT_TEXT.sub(" ", raw.decode("utf-8", "replace"))
