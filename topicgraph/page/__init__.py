"""The coverage page: one HTML file that opens from anywhere, asks no host for anything, and runs nothing of its data.

`data` reads the four tables, `layout` and `timeline` place the marks of the two views, `picture` chooses what is drawn,
`render` is the one module that knows pyvis. The template, the style and the scripts are files of this folder.
"""

from __future__ import annotations

import os
from pathlib import Path

from topicgraph.arguments import wrong
from topicgraph.files import write_atomically
from topicgraph.page.data import GraphLike

__all__ = ["GraphLike", "html", "write_html"]


def html(graph: GraphLike) -> str:
    """The coverage page of a graph, as one self-contained HTML document.

    Args:
        graph: a `TopicGraph`, or anything with `articles`, `providers`, `topics`, `edges` and `problems`. It is only read.

    Returns:
        The page. The same tables give the same text, on any day.

    >>> from types import SimpleNamespace
    >>> import polars as pl
    >>> from topicgraph import tables
    >>> schemas = dict(articles=tables.ARTICLES, providers=tables.PROVIDERS, topics=tables.TOPICS, edges=tables.EDGES)
    >>> empty = SimpleNamespace(problems=[], **{name: pl.DataFrame(schema=schema) for name, schema in schemas.items()})
    >>> html(empty)[:15]
    '<!doctype html>'
    """
    from topicgraph.page.data import read
    from topicgraph.page.picture import picture
    from topicgraph.page.render import CoverageNetwork  # pyvis takes most of a second to import: only when it is needed

    if missing := [name for name in ("articles", "providers", "topics", "edges", "problems") if not hasattr(graph, name)]:
        raise wrong("graph", graph, f"a TopicGraph, as build and load give: it has no {missing[0]}")
    coverage = read(graph)
    return CoverageNetwork(coverage, picture(coverage)).generate_html()


def write_html(graph: GraphLike, path: str | os.PathLike[str]) -> Path:
    """Writes the coverage page of a graph; a reader sees the old file or the new one, never a part.

    Args:
        graph: as for `html`.
        path: the file to write; its folder is made where it is missing. Nothing is written beside it.

    Returns:
        The path of the file.

    Raises:
        WriteError: the file cannot be written; an old file of that name is untouched.

    >>> import tempfile, topicgraph as tg
    >>> write_html(tg.build("seeds"), tempfile.mkdtemp() + "/graph.html").name
    'graph.html'
    """
    return write_atomically(path, html(graph).encode("utf-8", "replace"))
