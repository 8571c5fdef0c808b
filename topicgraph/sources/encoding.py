"""Bytes to text: byte order marks, line ends, encodings, characters that are not text."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import BinaryIO

from topicgraph.sources.document import Trouble
from topicgraph.sources.legacy_encodings import detect_encoding, is_utf_8

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
    return _convert_legacy(raw, troubles)


WESTERN = "cp1252"
"""The encoding of Western files; often only single lines in them are not UTF-8."""

SURROGATE = re.compile(rb"\xed[\xa0-\xbf][\x80-\xbf]")
"""Half of a character, as careless programs encode it."""


JAPANESE_ESCAPES = (b"\x1b$B", b"\x1b$@")
"""What starts Japanese characters in ISO-2022-JP, whose bytes are all those of ASCII."""


def _convert_legacy(raw: bytes, troubles: list[Trouble]) -> bytes:
    """Convert a file in a legacy encoding to UTF-8, if it is sure which one it is."""
    if any(escape in raw for escape in JAPANESE_ESCAPES):
        with suppress(UnicodeDecodeError):
            converted = raw.decode("iso2022_jp").encode()
            troubles.append(Trouble(1, "encoding", "the file is ISO-2022-JP: read as such"))
            return converted
    try:
        raw.decode()
    except UnicodeDecodeError as error:
        if error.end == len(raw) and len(raw) - error.start < 4:  # the end of what was read
            return raw
    else:
        return raw
    without_halves = SURROGATE.sub("\ufffd".encode(), raw)
    if is_utf_8(without_halves):
        message = "half of a character is encoded alone: read as U+FFFD"
        troubles.append(Trouble(1, "encoding", message))
        return without_halves
    encoding = detect_encoding(raw)
    if encoding in ("", WESTERN):  # the latter line by line
        return raw
    troubles.append(Trouble(1, "encoding", f"the file is {encoding.upper()}: read as such"))
    return raw.decode(encoding, "replace").encode()


def decode(raw: bytes, first_line: int, troubles: list[Trouble]) -> str:
    """Decode UTF-8; lines that are not UTF-8 are read as Windows-1252. Removes control characters.

    `first_line` is the line of the file that `raw` starts on.
    """
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        line = first_line + raw.count(b"\n", 0, error.start)
        message = "not UTF-8: such lines are read as Windows-1252"
        text, is_certain = _decode_lines(raw)
        if not is_certain:
            message = (
                "not UTF-8, and the encoding is not known: words that are not ASCII are left out"
            )
        troubles.append(Trouble(line, "encoding", message))
    else:
        if not NOT_TEXT.search(raw.translate(None, ASCII_TEXT).decode()):
            return text
    if unwanted := NOT_TEXT.search(text):
        line = first_line + text.count("\n", 0, unwanted.start())
        message = f"character U+{ord(unwanted[0]):04X} is not text: replaced by a space"
        troubles.append(Trouble(line, "control-character", message))
        text = NOT_TEXT.sub(" ", text)
    return text


WORD = re.compile(rb"[^\s\x00-\x2f\x3a-\x40]+")


def _drop_words_not_ascii(line: bytes) -> str:
    """Decode a line of no known encoding; a blank stands for each word that is not ASCII."""
    return WORD.sub(lambda word: word[0] if word[0].isascii() else b" ", line).decode()


def _decode_lines(raw: bytes) -> tuple[str, bool]:
    """Decode lines of which some are not UTF-8; also tell whether the encoding is certain."""
    encoding = detect_encoding(raw)
    lines, is_certain = [], True
    for line in raw.split(b"\n"):
        if is_utf_8(line):
            lines.append(line.decode())
        elif own := encoding or detect_encoding(line):
            lines.append(line.decode(own, "replace"))
        else:
            is_certain = False
            lines.append(_drop_words_not_ascii(line))
    return "\n".join(lines), is_certain


def decode_body(raw: bytes) -> str:
    """Decode the body of an article; paragraphs that are not UTF-8 as `decode` does lines."""
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        text, _ = _decode_lines(raw)
    return NOT_TEXT.sub(" ", text)


MAX_LINE = 1 << 22
"""Characters of a line; a longer one is cut into several."""
ENCODING_SAMPLE = 1 << 18
"""Bytes of a file from which its encoding is found."""
LINE_ENCODING = "utf-8-sig"


def read_lines(open_file: Callable[[], BinaryIO], troubles: list[Trouble]) -> Iterator[str]:
    r"""Yield the lines of a file of any size, each with its `\n`.

    Lines that are not UTF-8 are decoded as those of `decode` are; the first is a trouble.
    """
    with open_file() as file:
        sample = file.read(ENCODING_SAMPLE)
    encoding = _find_encoding(sample, troubles)
    errors = "surrogateescape" if encoding == LINE_ENCODING else "replace"
    is_western = detect_encoding(sample) == WESTERN
    is_clean = True
    with io.TextIOWrapper(open_file(), encoding, errors=errors) as text:
        for number, line in enumerate(iter(lambda: text.readline(MAX_LINE), ""), 1):
            if errors == "surrogateescape" and not line.isascii() and not _is_valid(line):
                if is_clean:
                    troubles.append(Trouble(number, "encoding", MIXED_ENCODING))
                    is_clean = False
                raw = line.encode("utf-8", "surrogateescape")
                line = raw.decode(WESTERN, "replace") if is_western else _decode_lines(raw)[0]
            yield line.replace("\0", "") if "\0" in line else line


MIXED_ENCODING = (
    "not UTF-8: such lines are read as Windows-1252; where that is not their encoding either, words"
    " that are not ASCII are left out"
)


def _is_valid(line: str) -> bool:
    """Whether a line that was read with the bytes of errors as lone surrogates has none."""
    try:
        line.encode()
    except UnicodeEncodeError:
        return False
    return True


def _find_encoding(sample: bytes, troubles: list[Trouble]) -> str:
    """Return the encoding of a whole file, by its start."""
    for mark, name in BYTE_ORDER_MARKS:
        if sample.startswith(mark):
            encoding = name
            break
    else:
        is_good = is_utf_8(sample[: sample.rfind(b"\n") + 1])
        encoding = "" if is_good else detect_encoding(sample)
        if encoding in ("", WESTERN):
            return LINE_ENCODING
    trouble = Trouble(1, "encoding", f"the file is {encoding.upper()}: read as such")
    if trouble not in troubles:  # the start of the file may have been read before
        troubles.append(trouble)
    return encoding
