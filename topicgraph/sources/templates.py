"""Texts that a person or a program was to replace, as in a template that was never filled in."""

from __future__ import annotations

import re

TEMPLATE = re.compile(r"\{\{.*?\}\}|<%.*?%>|\{%.*?%\}", re.DOTALL)
PLACEHOLDER = re.compile(
    r"""\$?\{[\w.\ -]{1,40}\}|%{1,2}\w{2,40}%{1,2}|\$\w{2,40}\$|@@\w{1,40}@@|__[a-z]\w{0,40}__
    |<[a-z][\w\ -]{0,40}>|\[{1,2}(?:your\ |insert\ )?(?:title|headline)(?:\ here)?\]{1,2}
    |(?:your|insert|enter)\ (?:a\ |the\ )?(?:title|headline)(?:\ here)?
    |(?:title|headline)\ (?:goes\ )?here""",
    re.IGNORECASE | re.VERBOSE,
)
"""A text that a person or program was to replace."""


def is_template(text: str) -> bool:
    """Tell whether a text is an unfilled template, such as `{{title}}` or `<% tp.date.now() %>`."""
    text = text[:200].strip()
    if ("{" in text or "<%" in text) and TEMPLATE.search(text):
        return not TEMPLATE.sub("", text).strip()
    return PLACEHOLDER.fullmatch(text) is not None
