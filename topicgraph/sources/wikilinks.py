"""Links as notes write them: `[[A note|words]]` in Obsidian, `[words](target)` in Markdown."""

from __future__ import annotations

import re

from topicgraph.sources.document import Value


def strip_wikilink(text: str) -> str:
    """Return the text that an Obsidian link shows.

    >>> strip_wikilink("[[The Lantern]]"), strip_wikilink("[[posts/a|A headline]]")
    ('The Lantern', 'A headline')
    """
    if not (text.startswith("[[") and text.endswith("]]")):
        return text
    return text[2:-2].rpartition("|")[2].strip()


def restore_wikilink(value: Value) -> Value:
    """Return the text of an Obsidian link `[[A note]]` that YAML, without quotes, took for lists.

    >>> restore_wikilink([["The Lantern"]])
    '[[The Lantern]]'
    """
    if isinstance(value, list) and len(value) == 1 and isinstance(value[0], list):
        parts = [part for part in value[0] if isinstance(part, str)]
        if parts and len(parts) == len(value[0]):
            return f"[[{', '.join(parts)}]]"
    return value


MARKDOWN_LINK = re.compile(r"\[[^\]\n]{0,300}\]\(<?([^)\s>]{1,4000})>?\)$")


def read_link_target(text: str) -> str:
    """Return what a link leads to: `[[target|words]]`, `[words](target)`, or the text itself.

    >>> read_link_target("[[boats|The boats]]"), read_link_target("[The boats](/boats/)")
    ('boats', '/boats/')
    """
    if text.startswith("[[") and text.endswith("]]"):
        return text[2:-2].partition("|")[0].partition("#")[0].strip()
    match = MARKDOWN_LINK.match(text)
    return match[1] if match else text
