"""Text that XML 1.0 can hold."""

from __future__ import annotations

import re
from typing import Any
from xml.sax.saxutils import quoteattr

NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 cannot hold."""


def xml_text(value: Any) -> Any:
    r"""Replace the characters of a text that XML cannot hold; other values stay.

    >>> xml_text("a\x00b"), xml_text(3)
    ('a b', 3)
    """
    return NOT_XML.sub(" ", value) if isinstance(value, str) else value


def quote(value: Any) -> str:
    """Write a value as an attribute of an element, with its quotes.

    >>> quote("<a>"), quote(True)
    ('"&lt;a&gt;"', '"true"')
    """
    if isinstance(value, bool):
        return f'"{str(value).lower()}"'
    return quoteattr(xml_text(str(value)), {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})
