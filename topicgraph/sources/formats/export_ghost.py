"""What Ghost exports: one JSON file with all posts, their tags and authors, and the site's name."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from topicgraph.sources.document import Block, Document, Trouble, to_block
from topicgraph.sources.excerpts import html_to_text
from topicgraph.sources.formats.format import MAX_BODY, Format, Input, Summary

MAX_EXPORT = 1 << 28
"""Bytes of an export, which is read at once."""
START = re.compile(rb"\s*\{\s*\"(?:db|data|meta)\"\s*:")
MAPPING = "title, excerpt, published = published_at, outlet = title of the site, topics = tags"


def _recognizes(head: bytes, name: str) -> bool:
    return START.match(head) is not None and b'"exported_on"' in head


def _read(source: Input) -> Iterator[Document]:
    with source.open() as file:
        raw = file.read(MAX_EXPORT)
    try:
        export = json.loads(raw, parse_int=str, parse_float=str, parse_constant=str)
        data = _find_data(export)
        posts = [post for post in data["posts"] if isinstance(post, dict)]
    except (ValueError, RecursionError, KeyError, TypeError):
        yield Document(None, "", [Trouble(1, "broken-json", "not an export of Ghost: skipped")])
        return
    tags = _names_by_post(data, "tags", "posts_tags", "tag_id")
    authors = _names_by_post(data, "users", "posts_authors", "author_id")
    site = {row.get("key"): row.get("value") for row in _rows(data, "settings")}
    for number, post in enumerate(posts, 1):
        identifier = post.get("id")
        if post.get("type") == "page" or post.get("page") in (True, "1"):
            message = "a page of the site, not a post: passed over"
            yield Document(None, "", [Trouble(1, "no-article-page", message)], number)
            continue
        fields = _make_fields(post, site)
        fields |= {"tags": tags[identifier], "authors": authors[identifier]}
        block = to_block({key: value for key, value in fields.items() if value})
        assert isinstance(block, Block)
        body = post.get("plaintext") or html_to_text(str(post.get("html") or "")[: 4 * MAX_BODY])
        yield Document(block, str(body)[:MAX_BODY], [], number, is_whole_file=False)
    source.summary = Summary("Ghost export", "post", len(posts), MAPPING)


def _find_data(export: Any) -> Mapping[str, Any]:
    databases = export.get("db", export)
    database = databases[0] if isinstance(databases, list) else databases
    data = database.get("data", database)
    return data if isinstance(data, dict) else {}


def _rows(data: Mapping[str, Any], table: str) -> list[dict[str, Any]]:
    rows = data.get(table)
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


def _names_by_post(
    data: Mapping[str, Any], table: str, links: str, key: str
) -> defaultdict[Any, list[str]]:
    """Return the names in a table by the id of the post that they are linked to, in order."""
    names = {row.get("id"): row.get("name") for row in _rows(data, table)}
    by_post: defaultdict[Any, list[str]] = defaultdict(list)
    for link in _rows(data, links):
        name = names.get(link.get(key))
        if isinstance(name, str) and not name.startswith("#"):  # a tag with # is internal
            by_post[link.get("post_id")].append(name)
    return by_post


def _make_fields(post: Mapping[str, Any], site: Mapping[Any, Any]) -> dict[str, Any]:
    return {
        "title": post.get("title"),
        "excerpt": post.get("custom_excerpt") or post.get("meta_description"),
        "published_at": post.get("published_at"),
        "updated_at": post.get("updated_at"),
        "url": post.get("url"),
        "canonical": post.get("canonical_url"),
        "status": post.get("status"),
        "slug": post.get("slug"),
        "provider": site.get("title"),
        "language": post.get("locale") or site.get("locale") or site.get("lang"),
    }


FORMAT = Format(name="Ghost export", recognizes=_recognizes, read=_read)
