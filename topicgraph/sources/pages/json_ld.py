"""JSON-LD in web pages: the object that describes the article, though its JSON may be broken.

Vocabulary: schema.org, https://schema.org/NewsArticle
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

MAX_SCRIPTS = 40
"""Scripts of a page that are read."""
MAX_DEPTH = 8
"""Levels of lists and graphs in which articles are looked for."""
MAX_OBJECTS = 5_000
"""Objects of a page that are looked at."""

ARTICLE_TYPES = re.compile(
    r"(?:\w*NewsArticle|Article|\w*BlogPosting|BlogPost|TechArticle|ScholarlyArticle|\w*Scholarly\w*"
    r"|SocialMediaPosting|SatiricalArticle|AdvertiserContentArticle|Report|LiveBlog|APIReference)$"
)
PAGE_TYPES = frozenset(("WebPage", "ItemPage"))
LIST_TYPES = frozenset((
    "CollectionPage", "SearchResultsPage", "ProfilePage", "AboutPage", "ContactPage", "Product",
    "CheckoutPage", "FAQPage", "Event",
))  # fmt: skip
"""Pages that are not articles."""

Node = dict[str, Any]


def read_nodes(scripts: list[str]) -> list[Node]:
    """Return the objects in the scripts of a page, those in lists and graphs too. Never raises."""
    nodes: list[Node] = []
    for script in scripts[:MAX_SCRIPTS]:
        for value in parse_json(script):
            for node in _walk(value, 0):
                nodes.append(node)
                if len(nodes) >= MAX_OBJECTS:
                    return nodes
    return nodes


def _walk(value: Any, depth: int) -> Iterator[Node]:
    if depth > MAX_DEPTH:
        return
    if isinstance(value, list):
        for item in value:
            yield from _walk(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "liveBlogUpdateOf"):
            if isinstance(value.get(key), (dict, list)):
                yield from _walk(value[key], depth + 1)


WRAPPERS = re.compile(
    r"^\s*(?:(?://|/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*/)?\s*(?://)?)+|(?:(?://|/\*)\s*)?(?:\]\]>|-->)\s*(?:\*/)?\s*;?\s*$"
)
TRAILING_COMMA = re.compile(r",(\s*[}\]])")
DECODER = json.JSONDecoder(strict=False)
BROKEN_FIELDS = re.compile(
    r'"(headline|datePublished|dateModified|description|inLanguage|articleSection|@type)"\s*:\s*'
    r'"((?:[^"\\\n]|\\.){1,2000})"(?=\s*[,}\]])'
)


def parse_json(script: str) -> list[Any]:
    r"""Parse the content of a script; of broken JSON, what can be told for certain. Never raises.

    >>> parse_json('<!-- {"headline": "A", "tags": ["b",],} -->')
    [{'headline': 'A', 'tags': ['b']}]
    >>> parse_json('{"@type": "Article", "headline": "A", "x": "bro"ken"}')
    [{'@type': 'Article', 'headline': 'A'}]
    """
    text = WRAPPERS.sub("", script[:100]) + script[100:]
    text = (
        text[:-100] + WRAPPERS.sub("", text[-100:]) if len(text) > 100 else WRAPPERS.sub("", text)
    )
    text = text.strip().rstrip(";").strip()
    if not text:
        return []
    for attempt in (text, TRAILING_COMMA.sub(r"\1", text)):
        try:
            return _parse_all(attempt)
        except (ValueError, RecursionError):
            continue
    fields: Node = {}
    for key, value in BROKEN_FIELDS.findall(text):
        try:
            fields.setdefault(key, json.loads(f'"{value}"', strict=False))
        except ValueError:
            continue
    return [fields] if fields else []


def _parse_all(text: str) -> list[Any]:
    """Parse one value, or several that follow each other."""
    values: list[Any] = []
    position = 0
    while position < len(text):
        value, position = DECODER.raw_decode(text, position)
        values.append(value)
        while position < len(text) and text[position] in " \t\n,;":
            position += 1
    return values


def types_of(node: Node) -> list[str]:
    """Return the types of an object, without the address of the vocabulary."""
    stated = node.get("@type", node.get("type"))
    names = stated if isinstance(stated, list) else [stated]
    return [name.rstrip("/").rpartition("/")[2] for name in names if isinstance(name, str)]


def is_article(node: Node) -> bool:
    """Tell whether an object describes an article."""
    return any(ARTICLE_TYPES.match(name) for name in types_of(node))


def find_article(nodes: list[Node], urls: list[str]) -> Node | None:
    """Return the object that describes the article of a page; None if none does certainly.

    Args:
        nodes: those of the page.
        urls: the addresses of the page; of several articles, one of them must be meant.
    """
    articles = [node for node in nodes if is_article(node)]
    headlines = {text_of(node.get("headline") or node.get("name")) for node in articles}
    if len(headlines) <= 1:
        return max(articles, key=len, default=None)
    own = {_fold_url(url) for url in urls}
    matching = [node for node in articles if own & {_fold_url(url) for url in urls_of(node)}]
    if matching:
        return max(matching, key=len)
    described = [node for node in articles if "mainEntityOfPage" in node or "datePublished" in node]
    return described[0] if len(described) == 1 else None


def _fold_url(url: str) -> str:
    return (
        url.partition("#")[0]
        .partition("?")[0]
        .rstrip("/")
        .removeprefix("https:")
        .removeprefix("http:")
    )


def urls_of(node: Node) -> list[str]:
    """Return the addresses that an object states for itself."""
    page = node.get("mainEntityOfPage")
    stated = [node.get("url"), page, page.get("@id") if isinstance(page, dict) else None]
    stated += [page.get("url") if isinstance(page, dict) else None, node.get("@id")]
    return [url for url in stated if isinstance(url, str) and url.startswith(("http:", "https:"))]


def text_of(value: Any) -> str:
    """Return a text: the value, its `@value`, or the first text in a list."""
    if isinstance(value, list):
        return next((text for item in value if (text := text_of(item))), "")
    if isinstance(value, dict):
        value = value.get("@value")
    return value.strip() if isinstance(value, str) else ""


def names_of(value: Any, nodes: list[Node]) -> list[str]:
    """Return the names of persons, organizations or terms; `@id` refers to another object."""
    names: list[str] = []
    for item in (value if isinstance(value, list) else [value])[:100]:
        if isinstance(item, dict):
            name = text_of(item.get("name")) or text_of(item.get("legalName"))
            if not name and isinstance(item.get("@id"), str):
                name = _name_by_id(item["@id"], nodes)
        else:
            name = text_of(item)
        if name and not name.startswith(("http:", "https:")):
            names.append(name)
    return names


def _name_by_id(identifier: str, nodes: list[Node]) -> str:
    return next(
        (
            name
            for node in nodes
            if node.get("@id") == identifier and (name := text_of(node.get("name")))
        ),
        "",
    )
