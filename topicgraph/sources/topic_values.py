"""Reading the topics of an article: lists, texts with separators, mappings."""

from __future__ import annotations

import re

from topicgraph.sources.document import Block, Value
from topicgraph.sources.templates import is_template
from topicgraph.sources.values import (
    ENTITY,
    MAX_NAME,
    MAX_TOPICS,
    Entry,
    clean_text,
    find_text,
    fold_key,
    limit_values,
    split_outside_entities,
)
from topicgraph.sources.wikilinks import restore_wikilink, strip_wikilink

GENERIC_SECTIONS = frozenset((
    "news", "article", "articles", "post", "posts", "blog", "video", "top", "general",
))  # fmt: skip
"""Values of `category` and `section` that say nothing about what an article is about."""
PAGE_NUMBER = re.compile(r"(?:pg|pages?|p|pp)\.? ?[A-Z]{0,2}[0-9]+\b.*", re.IGNORECASE)
"""The page of a newspaper, which is not a topic."""


CLIPPER_TAGS = frozenset(("clippings", "clipping", "omnivore", "readwise"))
"""Tags that clippers give to all that they save."""


def read_topics(entry: Entry, field: str) -> tuple[str, ...]:
    """Read the topics under all keys: lists, or texts divided by commas (in Jekyll, by spaces)."""
    topics: dict[str, None] = {}
    for key in entry.keys[field]:
        value = restore_wikilink(entry.data[key])
        if value is None and key == "topics":
            entry.report(entry.line(key), "empty-topic", f"{key} is empty")
        is_section = fold_key(key) in ("category", "section", "articlesection")
        if isinstance(value, str):
            divided_by_spaces = "layout" in entry.data or value.lstrip().startswith("#")
            items: list[Value] = _divide(value, divided_by_spaces and not is_section)
        elif isinstance(value, Block):  # terms of several taxonomies
            items = [term for terms in value.values() if isinstance(terms, list) for term in terms]
            items += [term for term in value.values() if isinstance(term, Block)]  # by their names
            items = items or ([value] if "name" in value else [])
        else:
            items = value if isinstance(value, list) else []
        for item in items:
            if isinstance(item, Block) and item.get("visibility") == "internal":  # Ghost
                continue
            topic = _read_topic(entry, key, item)
            is_generic = topic.lower() in (GENERIC_SECTIONS if is_section else CLIPPER_TAGS)
            is_generic |= bool(is_section and PAGE_NUMBER.fullmatch(topic))
            if topic and not is_generic:
                topics[topic] = None
    return tuple(limit_values(entry, topics, MAX_TOPICS, "topics"))


SEPARATORS = (";", "|", "；", "؛", ",", "、", "，", "،")
"""What divides topics in a text: the first of these that occurs."""


def _divide(text: str, by_spaces: bool) -> list[Value]:
    plain = ENTITY.sub("", text)
    separator = next((mark for mark in SEPARATORS if mark in plain), None)
    if separator is None and not by_spaces:
        return [text]
    return list(split_outside_entities(text, separator) if separator else text.split())


HASH = re.compile(r"^#+(?![0-9]+$)")
"""The sign of a tag, which is no part of it; that of a number is ("#1")."""


RELEVANCE = re.compile(r"(?<=\S)\s+\([0-9]{1,3}%\)$")
"""How much an article is about a subject, in the exports of Nexis: "FERRIES (90%)"."""


def _read_topic(entry: Entry, key: str, item: Value) -> str:
    item = restore_wikilink(item)
    if isinstance(item, Block):
        item = _find_name(item)
    if isinstance(item, str):
        item = RELEVANCE.sub("", HASH.sub("", item.strip()))
        item = clean_text(strip_wikilink(item), MAX_NAME)
        if item and not is_template(item):
            return item
    message = f"{key} holds an empty or unreadable entry: dropped"
    entry.report(entry.line(key), "empty-topic", message)
    return ""


def _find_name(item: Block) -> Value:
    """Return the name in a mapping, or the unquoted text "A: b" that YAML took apart."""
    keys = ("value", "webTitle", "term") if "rank" in item or "webTitle" in item else ()
    for key in (*keys, "name", "title", "label", "value", "term", "topic"):
        if text := find_text(item.get(key)):
            return text
    if len(item) != 1:
        return None
    pair = next(iter(item.items()))
    return ": ".join(text for text in pair if isinstance(text, str))
