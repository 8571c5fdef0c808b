"""CSV files that `neo4j-admin database import` reads: nodes with labels, relationships with types.

Source: https://neo4j.com/docs/operations-manual/current/tools/neo4j-admin/neo4j-admin-import/
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from topicgraph.model import plain

if TYPE_CHECKING:
    import polars as pl

    from topicgraph.graph import TopicGraph

LABELS = {
    "articles.csv": ("articles", "Article"),
    "outlets.csv": ("providers", "Outlet"),
    "topics.csv": ("topics", "Topic"),
    "subjects.csv": ("subjects", "Subject"),
}
"""File → the table, and the label of its nodes."""

RELATIONSHIPS = "relationships.csv"
FILE_NAMES = (*LABELS, RELATIONSHIPS)

ARRAY_SEPARATOR = ";"
"""Between the entries of a list; Neo4j's own default."""


def file_bytes(graph: TopicGraph, name: str) -> bytes:
    """Return the content of one of `FILE_NAMES`."""
    if name == RELATIONSHIPS:
        head: tuple[str, ...] = (":START_ID", ":END_ID", ":TYPE", "weight:double", "reason", "file")
        rows: Iterable[Sequence[Any]] = (
            (source, target, kind.upper(), weight, reason, file)
            for source, target, kind, weight, reason, file in graph.edges.iter_rows()
        )
        return _csv(head, rows)
    table_name, label = LABELS[name]
    table: pl.DataFrame = getattr(graph, table_name)
    head = (*(_head(column, dtype) for column, dtype in table.schema.items()), ":LABEL")
    return _csv(head, ((*row, label) for row in table.iter_rows()))


def _head(column: str, dtype: Any) -> str:
    import polars as pl  # heavy

    if column == "id":
        return "id:ID"
    if isinstance(dtype, pl.List):
        return f"{column}:string[]"
    if isinstance(dtype, pl.Datetime):
        return f"{column}:datetime"
    if dtype == pl.Boolean:
        return f"{column}:boolean"
    if dtype.is_integer():
        return f"{column}:long"
    return f"{column}:double" if dtype.is_float() else column


def _csv(head: Sequence[str], rows: Iterable[Sequence[Any]]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(head)
    for row in rows:
        writer.writerow([_cell(value) for value in row])
    return text.getvalue().encode("utf-8", "replace")


def _cell(value: Any) -> Any:
    value = plain(value)
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return ARRAY_SEPARATOR.join(_one_line(item).replace(ARRAY_SEPARATOR, ",") for item in value)
    return _one_line(value) if isinstance(value, str) else value


def _one_line(text: str) -> str:
    """Put a text on one line: Neo4j reads no others unless it is told to."""
    return " ".join(text.replace("\x00", " ").split())
