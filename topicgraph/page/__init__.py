"""The coverage page: one HTML file that opens from anywhere, asks no host for anything, and runs
nothing of its data.

`data` reads the four tables, `compared` what `compare` finds in them, `findings` what stands out;
`layout` and `timeline` place the marks of the two views, `picture` chooses what is drawn; `payload`
is what the page carries, `render` the one module that knows pyvis. The template, the style and the
scripts are files of this folder."""

from __future__ import annotations

import os
from pathlib import Path

from topicgraph.errors import check_int, invalid_argument
from topicgraph.page.data import GraphLike
from topicgraph.page.notebook import Shown, frame
from topicgraph.store.atomic import write_atomically

__all__ = ["GraphLike", "Shown", "html", "show", "write_html"]


def html(graph: GraphLike) -> str:
    """The coverage page of a graph, as one self-contained HTML document.

    Args:
        graph: a `TopicGraph`, or anything with its `tables` and `problems`. It is only read.

    Returns:
        The page. The same tables give the same text, on any day.

    >>> from types import SimpleNamespace
    >>> from topicgraph.store.tables import Tables
    >>> html(SimpleNamespace(tables=Tables(), problems=[]))[:15]
    '<!doctype html>'
    """
    from topicgraph.page.compared import compared
    from topicgraph.page.data import read
    from topicgraph.page.picture import picture
    from topicgraph.page.render import (
        CoverageNetwork,  # pyvis takes most of a second to import: only when it is needed
    )

    if missing := [name for name in ("tables", "problems") if not hasattr(graph, name)]:
        raise invalid_argument(
            "graph", graph, f"a TopicGraph, as build and load give: it has no {missing[0]}"
        )
    coverage = read(graph)
    return CoverageNetwork(
        coverage, picture(coverage), compared(graph.tables, coverage)
    ).generate_html()


def write_html(graph: GraphLike, path: str | os.PathLike[str]) -> Path:
    """Writes the coverage page of a graph; a reader sees the old file or the new one, never a part.

    Args: graph: as for `html`. path: the file to write; its folder is made where it is missing.
        Nothing is written beside it.

    Returns:
        The path of the file.

    Raises:
        WriteError: the file cannot be written; an old file of that name is untouched.

    >>> import tempfile, topicgraph as tg
    >>> write_html(tg.build("seeds"), tempfile.mkdtemp() + "/graph.html").name
    'graph.html'
    """
    return write_atomically(path, html(graph).encode("utf-8", "replace"))


def show(graph: GraphLike, *, height: int = 760) -> Shown:
    """The coverage page of a graph in a notebook: the last line of a cell shows it, and so does a
    graph by itself.

    Args:
        graph: as for `html`.
        height: of the frame, in pixels.

    Returns: What a notebook shows as the page. It stands in a sandboxed frame: it can touch neither
        the notebook nor the network.

    Raises:
        ArgumentError: the height is no whole number from 1 on.

    >>> import topicgraph as tg
    >>> show(tg.build("seeds"))
    Shown: a page of 760 pixels; as the last line of a notebook's cell it is drawn
    """
    return Shown(frame(html(graph), check_int("height", height, least=1)), height)
