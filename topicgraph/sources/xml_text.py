"""XML from strangers: decoded here, repaired where that is certain, and without entities.

expat reads nothing but what it is given: no DTD and no entity is fetched, and a file that declares
entities is refused, so that none can be expanded to gigabytes.
"""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Callable, Iterator
from html import unescape
from typing import BinaryIO
from xml.parsers import expat

ENCODING = re.compile(rb"""<\?xml[^>]{0,100}?encoding=["']([\w.:-]{1,40})["']""")
NOT_FOR_FILES = ("idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape")
"""Encodings of Python that are none of files."""
DECLARATION = re.compile(r"\A<\?xml[^>]*\?>")
BARE_AMPERSAND = re.compile(r"&(?!#?\w{1,32};)")
NAMED_ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z]\w{0,31};")
NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


class RefusedXmlError(ValueError):
    """The file is XML that is not read any further."""


def make_parser() -> expat.XMLParserType:
    """Make a parser of UTF-8 that refuses entities."""
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True

    def refuse(*_: object) -> None:
        raise RefusedXmlError("the file declares XML entities")

    parser.EntityDeclHandler = refuse
    return parser


def find_xml_encoding(open_file: Callable[[], BinaryIO]) -> str:
    """Return the encoding that a file declares, if it is one; else UTF-8."""
    with open_file() as file:
        start = file.read(200)
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    match = ENCODING.search(start)
    try:
        info = codecs.lookup(match[1].decode("ascii") if match else "utf-8")
    except LookupError:
        return "utf-8"
    is_text = getattr(info, "_is_text_encoding", True)
    is_wide = info.name.startswith(("utf-16", "utf-32"))  # the file was readable as ASCII so far
    return info.name if is_text and not is_wide and info.name not in NOT_FOR_FILES else "utf-8"


def without_declaration(text: str) -> str:
    """Return a text without its XML declaration, whose encoding is no longer true."""
    return DECLARATION.sub(lambda match: "\n" * match[0].count("\n"), text)


def repair_xml(text: str) -> str:
    r"""Repair bare ampersands, entities of HTML, and characters that XML forbids.

    >>> repair_xml("Fish & chips&nbsp;&amp; &#8217;")
    'Fish &amp; chips\xa0&amp; &#8217;'
    """
    text = NAMED_ENTITY.sub(lambda match: unescape(match[0]).replace("&", "&amp;"), text)
    return NOT_XML.sub(" ", BARE_AMPERSAND.sub("&amp;", text))


CHUNK = 1 << 16
"""Characters that are parsed at once."""


def read_chunks(open_file: Callable[[], BinaryIO], repair: bool) -> Iterator[str]:
    """Yield the text of an XML file in pieces for a parser, without its declaration.

    Args:
        open_file: Opens the file.
        repair: Repair each piece; pieces then end before a tag, so that none is cut.
    """
    with io.TextIOWrapper(open_file(), find_xml_encoding(open_file), errors="replace") as text:
        chunk = text.read(CHUNK).lstrip("\ufeff \t\r\n")
        while chunk:
            rest = text.read(CHUNK)
            if repair:
                cut = chunk.rfind("<") if rest and "<" in chunk[-2_000:] else len(chunk)
                chunk, rest = repair_xml(chunk[:cut]), chunk[cut:] + rest
            yield without_declaration(chunk)
            chunk = rest
