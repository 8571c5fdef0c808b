"""The held articles as references: CSL-JSON for Zotero and pandoc, BibTeX for LaTeX."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from topicgraph.model import when
from topicgraph.text import split_identity_words

if TYPE_CHECKING:
    from topicgraph.graph import TopicGraph

CSL_TYPES = {"video": "broadcast"}
"""The type of what is no article."""

BIBTEX_ESCAPES = {
    "\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
    **{character: f"\\{character}" for character in "&%$#_{}"},
}  # fmt: skip

MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
DATE_LENGTHS = {"year": 1, "month": 2}
"""Numbers of a date that a precision has; others have year, month and day."""


def csl_bytes(graph: TopicGraph) -> bytes:
    """Return the held articles as CSL-JSON."""
    text = json.dumps(list_references(graph), ensure_ascii=False, indent=1) + "\n"
    return text.encode("utf-8", "replace")


def list_references(graph: TopicGraph) -> list[dict[str, Any]]:
    """Return an item of CSL-JSON for each held article, in order of their ids."""
    outlets = dict(graph.providers.select("id", "name").iter_rows())
    rows = list(graph.articles.filter("held").iter_rows(named=True))
    keys = _make_keys(rows, outlets)
    references = []
    for key, row in zip(keys, rows, strict=True):
        date = _date_parts(row)
        values = {
            "id": key,
            "type": CSL_TYPES.get(row["medium"], "article-newspaper"),
            "title": row["title"],
            "author": [{"literal": name} for name in row["author"] or ()],
            "container-title": outlets.get(row["provider"] or ""),
            "section": row["section"],
            "issued": {"date-parts": [date]} if date else None,
            "URL": row["url"],
            "language": row["language"],
            "abstract": row["excerpt"],
        }
        references.append({name: one for name, one in values.items() if one not in (None, "", [])})
    return references


def _date_parts(row: dict[str, Any]) -> list[int]:
    if row["published"] is None:
        return []
    numbers = [int(part) for part in when(row["published"], "day").split("-")]
    return numbers[: DATE_LENGTHS.get(row["precision"], 3)]


def _make_keys(rows: list[dict[str, Any]], outlets: dict[str, str]) -> list[str]:
    """Make a key for each article, such as "harbourwire2021ferry"; a letter tells two apart."""
    keys = []
    for row in rows:
        who = (row["author"] or [outlets.get(row["provider"] or "", "")])[0]
        words = [word for word in split_identity_words(row["title"]) if len(word) > 3]
        year = str(row["published"].year) if row["published"] else ""
        text = "".join(split_identity_words(who))[:20] + year + (words[0] if words else "")
        keys.append(re.sub("[^a-z0-9]", "", text) or "article")
    counts, seen = Counter(keys), Counter[str]()
    unique = []
    for key in keys:
        seen[key] += 1
        unique.append(key if counts[key] == 1 else f"{key}-{seen[key]}")
    return unique


def bibtex_bytes(graph: TopicGraph) -> bytes:
    """Return the held articles as BibTeX entries, which BibTeX and biblatex read."""
    entries = [_format_entry(reference) for reference in list_references(graph)]
    return "\n".join(entries).encode("utf-8", "replace")


def _format_entry(reference: dict[str, Any]) -> str:
    date = reference.get("issued", {}).get("date-parts", [[]])[0]
    authors = [f"{{{_escape(one['literal'])}}}" for one in reference.get("author", ())]
    fields = {
        "title": f"{{{_escape(reference.get('title', ''))}}}",
        "author": " and ".join(authors),
        "howpublished": _escape(reference.get("container-title", "")),
        "year": str(date[0]) if date else "",
        "month": MONTHS[date[1] - 1] if len(date) > 1 else "",
        "day": str(date[2]) if len(date) > 2 else "",
        "url": re.sub(r"[{}\\\s]", lambda match: f"%{ord(match[0]):02X}", reference.get("URL", "")),
        "language": _escape(reference.get("language", "")),
    }  # fmt: skip
    lines = [
        f"  {name} = {value if name == 'month' else f'{{{value}}}'},"
        for name, value in fields.items()
        if value not in ("", "{}")
    ]
    return "\n".join([f"@misc{{{reference['id']},", *lines, "}", ""])


def _escape(text: str) -> str:
    return "".join(BIBTEX_ESCAPES.get(character, character) for character in " ".join(text.split()))
