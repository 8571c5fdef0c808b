"""Bytes to text: byte order marks, line ends, encodings, characters that are not text."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from typing import BinaryIO

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
    return _convert_legacy(raw, troubles)


LEGACY_ENCODINGS = (
    "gb18030", "big5", "shift_jis", "euc_jp", "euc_kr", "cp1251", "koi8_r", "cp1253",
)  # fmt: skip
"""Encodings of scripts other than Latin that are told apart, of Chinese to Greek."""
MAX_WESTERN_SHARE = 0.25
"""In a Western text at most this share of the letters are accented: bytes of 128 and more."""
MAX_SAMPLE = 8_192
"""Bytes from which an encoding is detected."""
MAX_CHAOS = 0.05
"""A decoding with a larger share of unlikely characters (by charset-normalizer) is not sure."""


SURROGATE = re.compile(rb"\xed[\xa0-\xbf][\x80-\xbf]")
"""Half of a character, as careless programs encode it."""


def _convert_legacy(raw: bytes, troubles: list[Trouble]) -> bytes:
    """Convert a file in a legacy encoding to UTF-8, if it is sure which one it is."""
    try:
        raw.decode()
    except UnicodeDecodeError as error:
        if error.end == len(raw) and len(raw) - error.start < 4:  # the end of what was read
            return raw
    else:
        return raw
    without_halves = SURROGATE.sub("\ufffd".encode(), raw)
    if _is_utf_8(without_halves):
        message = "half of a character is encoded alone: read as U+FFFD"
        troubles.append(Trouble(1, "encoding", message))
        return without_halves
    encoding = detect_encoding(raw)
    if not encoding:
        return raw
    troubles.append(Trouble(1, "encoding", f"the file is {encoding.upper()}: read as such"))
    return raw.decode(encoding, "replace").encode()


def detect_encoding(raw: bytes) -> str:
    """Return the legacy encoding of a text that is not Latin; empty if that is not sure.

    Texts in which some non-ASCII line is UTF-8 are mixed, and have no one encoding.
    """
    lines = [line for line in raw[: 1 << 16].split(b"\n") if not line.isascii()]
    if any(map(_is_utf_8, lines[:-1])):
        return ""
    sample = b"\n".join(lines)[:MAX_SAMPLE]
    if _is_western(sample) or len(sample) < 8:
        return ""
    from charset_normalizer import from_bytes  # takes 50 ms to load

    matches = list(from_bytes(sample, cp_isolation=list(LEGACY_ENCODINGS)))
    likely = [match for match in matches if match.chaos <= MAX_CHAOS]
    if len(likely) > 1 and {match.encoding for match in likely} <= {"cp1251", "koi8_r"}:
        likely = [match for match in likely if _is_mostly_lower_case(str(match))]
    return likely[0].encoding if len(likely) == 1 else ""


def _is_utf_8(line: bytes) -> bool:
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True


def _is_western(text: bytes) -> bool:
    accented = sum(byte >= 128 for byte in text)
    letters = accented + sum(65 <= byte <= 90 or 97 <= byte <= 122 for byte in text)
    return accented <= MAX_WESTERN_SHARE * letters


def _is_mostly_lower_case(text: str) -> bool:
    """Tell Windows-1251 from KOI8-R: each shows the small letters of the other as capitals."""
    return sum(map(str.islower, text)) > sum(map(str.isupper, text))


def decode(raw: bytes, first_line: int, troubles: list[Trouble]) -> str:
    """Decode UTF-8; lines that are not UTF-8 are read as Windows-1252. Removes control characters.

    `first_line` is the line of the file that `raw` starts on.
    """
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        line = first_line + raw.count(b"\n", 0, error.start)
        lines = raw.split(b"\n")
        message = "not UTF-8: such lines are read as Windows-1252"
        if any(not _is_utf_8(line) and not _is_western(line) for line in lines):
            message = (
                "not UTF-8, and the encoding is not known: words that are not ASCII are left out"
            )
        troubles.append(Trouble(line, "encoding", message))
        text = "\n".join(map(_decode_line, lines))
    else:
        if not NOT_TEXT.search(raw.translate(None, ASCII_TEXT).decode()):
            return text
    if unwanted := NOT_TEXT.search(text):
        line = first_line + text.count("\n", 0, unwanted.start())
        message = f"character U+{ord(unwanted[0]):04X} is not text: replaced by a space"
        troubles.append(Trouble(line, "control-character", message))
        text = NOT_TEXT.sub(" ", text)
    return text


NOT_ASCII_WORD = re.compile(rb"[^\s\x00-\x2f\x3a-\x40]*[\x80-\xff]+[^\s\x00-\x2f\x3a-\x40]*")


def _decode_line(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        if _is_western(raw):
            return raw.decode("cp1252", "replace")
        return NOT_ASCII_WORD.sub(b" ", raw).decode()


def decode_body(raw: bytes) -> str:
    """Decode the body of an article; paragraphs that are not UTF-8 as `decode` does lines."""
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        text = "\n".join(map(_decode_line, raw.split(b"\n")))
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
    is_clean = True
    with io.TextIOWrapper(open_file(), encoding, errors=errors) as text:
        for number, line in enumerate(iter(lambda: text.readline(MAX_LINE), ""), 1):
            if errors == "surrogateescape" and not line.isascii() and not _is_valid(line):
                if is_clean:
                    troubles.append(Trouble(number, "encoding", MIXED_ENCODING))
                    is_clean = False
                line = _decode_line(line.encode("utf-8", "surrogateescape"))
            yield line.replace("\0", "") if "\0" in line else line


MIXED_ENCODING = (
    "not UTF-8: such lines are read as Windows-1252, or without their words that are not ASCII"
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
        if _is_utf_8(sample[: sample.rfind(b"\n") + 1]) or not (
            encoding := detect_encoding(sample)
        ):
            return LINE_ENCODING
    trouble = Trouble(1, "encoding", f"the file is {encoding.upper()}: read as such")
    if trouble not in troubles:  # the start of the file may have been read before
        troubles.append(trouble)
    return encoding
