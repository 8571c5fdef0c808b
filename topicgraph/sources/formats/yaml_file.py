"""A file that is YAML from end to end: an article, several after lines `---`, or a list of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from topicgraph.sources.document import Block, Document, Items, Trouble, Value
from topicgraph.sources.field_names import FIELD_NAMES, TRANSLATED_NAMES
from topicgraph.sources.formats.format import Format, Input
from topicgraph.sources.formats.yaml_front_matter import CLOSING_LATER, OPENING, read_yaml_part

LIST_START = re.compile(rb"(?:[ \t]*+(?:#[^\n]*+)?\n)*+[ \t]*+-(?:[ \t]|\n)")
MAPPING_START = re.compile(rb"\s*[\"']?[\w-]{1,40}[\"']?:(?:\s|$)")
NAMES_OF_ARTICLES = frozenset(
    name.casefold()
    for field in ("title", "urls")
    for name in (*FIELD_NAMES[field], *TRANSLATED_NAMES.get(field, ()))
)
RELATED_NAMES = frozenset(FIELD_NAMES["related"] + TRANSLATED_NAMES["related"])


def _read(source: Input) -> Sequence[Document]:
    raw, troubles = source.head, source.troubles
    opening = OPENING.match(raw)
    start = opening.end() if opening else 0
    documents: list[Document] = []
    while True:
        list_key = "articles" if LIST_START.match(raw, start) else ""
        document = read_yaml_part(raw, start, troubles, needs_end=False, list_key=list_key)
        closing = CLOSING_LATER.search(raw, start)
        is_last = closing is None or not MAPPING_START.match(raw, closing.end())
        articles = split_articles(document)
        if articles == [document] and not (is_last and not documents):
            articles = _start_at(document, raw.count(b"\n", 0, start) + 1)
        documents += articles
        if closing is None or is_last:
            return documents
        start, troubles = closing.end() + 1, []


def _start_at(document: Document, line: int) -> list[Document]:
    """Make one of several documents of a file, whose lines are counted from its own start."""
    if document.data is None:
        return [document]
    data = Block()
    for name, value in document.data.items():
        data.add(name, value, document.data.lines[name] - line + 1)
    article = Document(data, "", line=line, is_whole_file=False, origins={})
    return [*_troubles_of(document), article]


def _troubles_of(document: Document) -> list[Document]:
    """Return a document without data for the troubles, whose lines are counted in the file."""
    return [replace(document, data=None, body="")] if document.troubles else []


def split_articles(document: Document) -> list[Document]:
    """Return a document for each article of a list in it; the document itself if there is none.

    The other fields of the document count for all articles of its list.
    """
    data = document.data
    key = _find_list(data) if data is not None else ""
    if not key:
        return [document]
    assert data is not None
    items = data[key]
    assert isinstance(items, Items)
    shared = {name: value for name, value in data.items() if name != key}
    documents: list[Document] = []
    for item, offset in zip(items, items.lines, strict=True):
        line = data.lines[key] + offset
        if not isinstance(item, Block):
            message = "an entry of the list is not a mapping: skipped"
            document.troubles.append(Trouble(line, "wrong-type", message))
            continue
        article = Block()
        for name, value in item.items():
            article.add(name, value, item.lines[name] + 1)
        for name, value in shared.items():
            article.add(name, value, 1)
        documents.append(Document(article, "", line=line, is_whole_file=False, origins={}))
    return [*_troubles_of(document), *documents]


def _find_list(data: Block) -> str:
    """Return the key of a list of articles, in a mapping that is not an article itself."""
    if any(key.casefold() in NAMES_OF_ARTICLES and isinstance(data[key], str) for key in data):
        return ""
    found = [
        key
        for key, value in data.items()
        if key.casefold() not in RELATED_NAMES and _is_list_of_articles(value)
    ]
    return found[0] if len(found) == 1 else ""


def _is_list_of_articles(value: Value) -> bool:
    if not isinstance(value, Items) or not value:
        return False
    named = sum(
        isinstance(item, Block) and any(key.casefold() in NAMES_OF_ARTICLES for key in item)
        for item in value
    )
    return named * 2 >= len(value)


FORMAT = Format(
    name="YAML",
    recognizes=lambda head, name: True,
    read=_read,
    endings=(".yaml", ".yml"),
    is_for_sites=True,
    accepts_any=True,
)
