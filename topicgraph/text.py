"""Texts as articles state them: cleaned of what is no text, cut to a length."""

from __future__ import annotations

import re


def is_web(text: str) -> bool:
    """Whether a text is the address of a page: http or https.

    >>> is_web("HTTPS://a.example/x"), is_web("mailto:a@b.example")
    (True, False)
    """
    return text.lstrip()[:8].lower().startswith(("http://", "https://"))


UNPRINTED = re.compile(
    "[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]+"
)


def clean(text: str, limit: int) -> str:
    """`text` on one line, without control and direction characters, at most `limit` characters.

    >>> clean(" a" + chr(10) + "b" + chr(0x202E) + " ", 10)
    'a b'
    """
    if text.isprintable() and "  " not in text and len(text) <= limit:
        return text.strip(" ")
    text = text[: limit * 2]
    if UNPRINTED.search(text):
        text = UNPRINTED.sub(" ", text)
    return (
        " ".join(text.split())[:limit]
        if "  " in text or text != text.strip() or "\xa0" in text
        else text[:limit]
    )


def first_paragraph(body: str) -> str:
    """The first paragraph of a Markdown body that is text, not a heading, picture or rule; at most
    300 characters.

    >>> first_paragraph("# Title\\n\\nSome *text*\\nhere.\\n\\nMore.")
    'Some *text* here.'
    """
    if not body.strip():
        return ""
    for block in re.split(r"\n\s*\n", body[:5_000]):
        lines = [
            line
            for line in block.strip().split("\n")
            if line and not re.match(r"\s*(?:#|!\[|\{[{%]|<|---|\*\*\*|>?\s*$)", line)
        ]
        if lines:
            return clean(" ".join(lines), 300)
    return ""
