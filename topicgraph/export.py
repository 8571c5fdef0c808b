"""The graph in other programs' formats. Each writer is atomic, gives the same bytes for the same
graph, and its file opens again."""

from __future__ import annotations

import csv
import io
import json
import os
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars as pl

from topicgraph.errors import ArgumentError
from topicgraph.graph import TopicGraph, checked
from topicgraph.model import plain
from topicgraph.store import atomic as files
from topicgraph.store.atomic import write_atomically
from topicgraph.store.schema import TABLE_NAMES

if TYPE_CHECKING:
    from topicgraph.query.networkx_view import Graph

Target = str | os.PathLike[str]

NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_graphml(graph: TopicGraph, path: Target) -> Path:
    """Write `graph.nx` as GraphML (for Gephi, Cytoscape, yEd, R); returns the path. Raises
    `WriteError`.

    >>> import networkx as nx, tempfile, topicgraph as tg
    >>> path = write_graphml(tg.build("seeds"), tempfile.mkdtemp() + "/g.graphml")
    >>> nx.read_graphml(path).number_of_nodes() == tg.build("seeds").nx.number_of_nodes()
    True
    """
    import networkx as nx  # it takes its time to load

    lines: Any = nx.generate_graphml(_clean(checked(graph).nx))
    return write_atomically(path, "\n".join(lines).encode())


def write_gexf(graph: TopicGraph, path: Target) -> Path:
    """Write `graph.nx` as GEXF 1.2 (for Gephi); returns the path. Raises `WriteError`.

    >>> import networkx as nx, tempfile, topicgraph as tg
    >>> path = write_gexf(tg.build("seeds"), tempfile.mkdtemp() + "/g.gexf")
    >>> nx.read_gexf(path).number_of_edges() == tg.build("seeds").edges.height
    True
    """
    import networkx as nx

    clean = _clean(checked(graph).nx)
    for _, _, key, data in clean.edges(keys=True, data=True):
        data["kind"] = key
    lines: Any = nx.generate_gexf(clean, version="1.2draft")
    return write_atomically(
        path, re.sub(r' lastmodifieddate="[^"]*"', "", "\n".join(lines)).encode()
    )


def write_json(graph: TopicGraph, path: Target) -> Path:
    """Write the four tables as one JSON object, a list of rows each; times are ISO 8601 UTC. Raises
    `WriteError`.

    >>> import tempfile, topicgraph as tg
    >>> sorted(json.loads(write_json(tg.build("seeds"), tempfile.mkdtemp() + "/g.json").read_text()))
    ['articles', 'edges', 'providers', 'topics']
    """
    return write_atomically(
        path,
        (json.dumps(checked(graph).to_dict(), ensure_ascii=False, indent=1) + "\n").encode(
            "utf-8", "replace"
        ),
    )


def write_csv(graph: TopicGraph, path: Target, *, raw: bool = False) -> list[Path]:
    """Write the four tables as `articles.csv`, `providers.csv`, `topics.csv`, `edges.csv` into the
    folder `path`; returns their paths.

    Lists are joined by " | ", times are ISO 8601 UTC. A cell that a spreadsheet would run as a
    formula gets a leading `'`, unless `raw`. Raises `WriteError`.

    >>> import tempfile, topicgraph as tg
    >>> [path.name for path in write_csv(tg.build("seeds"), tempfile.mkdtemp())]
    ['articles.csv', 'providers.csv', 'topics.csv', 'edges.csv']
    """
    folder, tables = (
        files.checked(path),
        {name: getattr(checked(graph), name) for name in TABLE_NAMES},
    )
    return [
        write_atomically(
            folder / f"{name}.csv", csv_text(table.iter_rows(named=True), table.columns, raw)
        )
        for name, table in tables.items()
    ]


def write_parquet(graph: TopicGraph, path: Target) -> list[Path]:
    """Write the four tables as `articles.parquet`, `providers.parquet`, … into the folder `path`;
    returns their paths.

    Raises `WriteError`.

    >>> import polars as pl, tempfile, topicgraph as tg
    >>> paths = write_parquet(tg.build("seeds"), tempfile.mkdtemp())
    >>> pl.read_parquet(paths[0]).height == tg.build("seeds").articles.height
    True
    """
    folder, tables = (
        files.checked(path),
        {name: getattr(checked(graph), name) for name in TABLE_NAMES},
    )
    return [
        write_atomically(folder / f"{name}.parquet", parquet_bytes(table))
        for name, table in tables.items()
    ]


def parquet_bytes(table: pl.DataFrame) -> bytes:
    """A table as the bytes of a Parquet file, enumerations as plain strings so that every reader
    opens it."""
    buffer = io.BytesIO()
    table.with_columns(pl.col(pl.Enum).cast(pl.String)).rechunk().write_parquet(
        buffer, compression="zstd"
    )
    return buffer.getvalue()


def csv_text(rows: Iterable[dict[str, Any]], columns: Iterable[str], raw: bool = False) -> bytes:
    """Rows as CSV in UTF-8, safe to open in a spreadsheet unless `raw`.

    >>> csv_text([{"a": "=1+1", "b": ["x", "y"]}], ["a", "b"])
    b"a,b\\r\\n'=1+1,x | y\\r\\n"
    """
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(columns)
    for row in rows:
        writer.writerow([cell(row[column], raw) for column in columns])
    return out.getvalue().encode("utf-8", "replace")


def cell(value: Any, raw: bool = False) -> Any:
    """A value as a spreadsheet's cell: a list joined, a formula disarmed.

    >>> cell("-1 and counting"), cell(-1), cell(None)
    ("'-1 and counting", -1, '')
    """
    value = plain(value)
    if isinstance(value, list):
        value = " | ".join(map(str, value))
    if value is None:
        return ""
    return (
        f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) and not raw else value
    )


def _clean(graph: Graph) -> Graph:
    """The graph with only such characters as XML can hold, its nodes in order."""
    import networkx as nx

    result: Graph = nx.MultiDiGraph()
    for node, data in graph.nodes(data=True):
        result.add_node(_xml(node), **{key: _xml(value) for key, value in data.items()})
    for source, target, key, data in graph.edges(keys=True, data=True):
        result.add_edge(
            _xml(source),
            _xml(target),
            key=key,
            **{name: _xml(value) for name, value in data.items()},
        )
    return result


def _xml(value: Any) -> Any:
    return NOT_XML.sub(" ", value) if isinstance(value, str) else value


WRITERS: dict[str, Callable[[TopicGraph, Target], Any]] = {
    "graphml": write_graphml,
    "gexf": write_gexf,
    "json": write_json,
    "csv": write_csv,
    "parquet": write_parquet,
}
"""Format → its writer; `export --format` offers these."""


def write(graph: TopicGraph, path: Target, form: str) -> list[Path]:
    """Write `graph` in the format called `form`; returns the paths written. Raises `ArgumentError`
    for an unknown one."""
    if form not in WRITERS:
        raise ArgumentError(f'format "{form}": want {", ".join(WRITERS)}')
    written = WRITERS[form](graph, path)
    return written if isinstance(written, list) else [written]
