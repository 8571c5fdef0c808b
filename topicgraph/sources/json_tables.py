"""Tables that were written as JSON: rows of cells, columns of cells, cells with their types.

pandas writes them (`orient="columns"`, `"split"`, `"values"`), and so do SPARQL, Socrata, BigQuery
and spreadsheets.
"""

from __future__ import annotations

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
    return {key: item["value"] for key, item in value.items()} if is_typed else value


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
