"""Tables that were written as JSON: rows of cells, columns of cells, cells with their types.

pandas writes them (`orient="columns"`, `"split"`, `"values"`), and so do SPARQL, Socrata, BigQuery
and spreadsheets.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from topicgraph.sources.fields import find_field

HEADER_KEYS = ("columns", "header", "headers", "cols")
ROW_KEYS = ("data", "rows", "values")
EVIDENCE = frozenset(("urls", "published", "excerpt", "body", "provider", "domain"))
"""Fields of which a table of articles has one, next to its titles."""


class RowReader:
    """Makes objects of rows, once a row has named the columns."""

    def __init__(self, renamed: Mapping[str, str]) -> None:
        self.renamed = renamed
        self.header: list[str] = []

    def read(self, value: object) -> object:
        """Return the object that a row stands for; other values as they are."""
        if not _is_row(value):
            return value
        assert isinstance(value, list)
        if self.header and len(value) == len(self.header):
            return dict(zip(self.header, value, strict=True))
        names = [str(cell) for cell in value]
        if is_header(names, self.renamed):
            self.header = names
        return None


def _is_row(value: object) -> bool:
    return isinstance(value, list) and not any(isinstance(cell, dict | list) for cell in value)


def is_header(names: list[str], renamed: Mapping[str, str]) -> bool:
    """Whether cells name the columns of articles: a title, and something else of an article.

    >>> is_header(["id", "title", "url"], {}), is_header(["title", "Ferry sinks"], {})
    (True, False)
    """
    fields = {find_field(renamed.get(name, name)) for name in names}
    return "title" in fields and bool(fields & EVIDENCE) and len(set(names)) == len(names)


def read_columns(value: dict[str, Any], renamed: Mapping[str, str]) -> list[Any] | None:
    """Return the rows of an object that is a table; None if it is none.

    >>> read_columns({"title": {"0": "A", "1": "B"}, "url": {"0": "x", "1": "y"}}, {})
    [{'title': 'A', 'url': 'x'}, {'title': 'B', 'url': 'y'}]
    >>> read_columns({"columns": ["title", "url"], "data": [["A", "x"]]}, {})
    [{'title': 'A', 'url': 'x'}]
    """
    names = next((value[key] for key in HEADER_KEYS if isinstance(value.get(key), list)), None)
    rows = next((value[key] for key in ROW_KEYS if isinstance(value.get(key), list)), None)
    if names and rows and isinstance(rows[0], list):
        header = [
            str(cell.get("name", "")) if isinstance(cell, dict) else str(cell) for cell in names
        ]
        if not is_header(header, renamed):
            return None
        return [dict(zip(header, row, strict=False)) for row in rows if isinstance(row, list)]
    title = next(
        (item for key, item in value.items() if find_field(renamed.get(key, key)) == "title"), None
    )
    if not is_header(list(value), renamed) or not _is_column(title):
        return None
    columns = {key: _to_cells(item) for key, item in value.items() if _is_column(item)}
    places = _to_cells(title)
    return [{key: cells.get(place) for key, cells in columns.items()} for place in places]


def _is_column(value: object) -> bool:
    """Whether a value is a column: cells by their numbers, or a list of at least two cells."""
    if isinstance(value, dict):
        return bool(value) and all(key.isdigit() for key in value)
    return isinstance(value, list) and len(value) > 1 and _is_row(value)


def _to_cells(column: Any) -> dict[Any, Any]:
    return column if isinstance(column, dict) else dict(enumerate(column))


def unwrap_cells(value: dict[str, Any]) -> dict[str, Any]:
    """Return an object without the types of its values, as SPARQL and MongoDB write them.

    >>> unwrap_cells({"title": {"type": "literal", "value": "A"}})
    {'title': 'A'}
    """
    is_typed = bool(value) and all(
        isinstance(item, dict) and "value" in item and "type" in item for item in value.values()
    )
    return {key: item["value"] for key, item in value.items()} if is_typed else flatten(value)


MAX_UNWRAPPED = 5
"""Levels of objects that are taken out of their wrappers."""


def unwrap(value: Any, depth: int = 0) -> Any:
    """Return what JSON:API and Strapi wrap into `data` and `attributes`.

    >>> unwrap({"data": [{"id": 1, "attributes": {"name": "ferries"}}]})
    [{'id': 1, 'name': 'ferries'}]
    """
    if depth > MAX_UNWRAPPED:
        return value
    if isinstance(value, list):
        return [unwrap(item, depth + 1) for item in value]
    if not isinstance(value, dict):
        return value
    if "data" in value and value.keys() <= {"data", "meta", "links"}:
        return unwrap(value["data"], depth + 1)
    inner = value.get("attributes")
    if isinstance(inner, dict) and "id" in value:
        return {"id": value["id"], **inner}
    return value


def flatten(value: dict[str, Any]) -> dict[str, Any]:
    """Return an article whose fields lie in two objects, or in lists of one value, as one object.

    So write the editorial systems Prismic, Storyblok and Drupal; other objects stay as they are.

    >>> flatten({"first_publication_date": "2021-03-04", "data": {"title": [{"text": "A"}]}})
    {'title': 'A', 'first_publication_date': '2021-03-04'}
    >>> flatten({"nid": [{"value": 7}], "title": [{"value": "A"}]})
    {'nid': 7, 'title': 'A'}
    """
    for mark, inner in (("first_publication_date", "data"), ("first_published_at", "content")):
        if mark in value and isinstance(value.get(inner), dict):
            outer = {key: item for key, item in value.items() if key != inner}
            value = {**value[inner], **outer}
            return {key: _take_only(item, "text") for key, item in value.items()}
    if isinstance(value.get("nid"), list):
        return {key: _take_only(item, "value") for key, item in value.items()}
    attributes = value.get("attributes")
    if isinstance(attributes, dict) and "drupal_internal__nid" in attributes:
        url = _find_drupal_url(value, attributes)
        return {**attributes, "url": url} if url else attributes
    return value


def _find_drupal_url(value: dict[str, Any], attributes: dict[str, Any]) -> str:
    """Return the address of a page of Drupal: the site that answers, and the path of the page."""
    own: Any = value.get("links")
    for key in ("self", "href"):
        own = own.get(key) if isinstance(own, dict) else own
    path = attributes.get("path")
    alias = path.get("alias") if isinstance(path, dict) else None
    site = re.match(r"https?://[^/?#]+", own) if isinstance(own, str) else None
    return site[0] + alias if site and isinstance(alias, str) and alias.startswith("/") else ""


def _take_only(value: Any, key: str) -> Any:
    """Return what the only object in a list says under a key; other values as they are."""
    is_only = isinstance(value, list) and len(value) == 1 and isinstance(value[0], dict)
    return value[0].get(key, value) if is_only else value
