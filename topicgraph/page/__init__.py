"""The coverage page: one HTML file that loads nothing and never runs its data as code.

`data` reads the tables and `comparison_data` what `compare` says of them; `highlights` are the
sentences the page opens with; `network_layout` and `time_layout` place the marks, and `picture`
chooses what is drawn; `payload` is the data that the page carries, and `render` makes the file. The
scripts are the modules in `js`, bundled into `page.bundle.js`.
"""

from __future__ import annotations

import os
from html import escape
from pathlib import Path
from typing import Any

from topicgraph.errors import MissingExtra, check_int, invalid_argument
from topicgraph.page.data import GraphLike
from topicgraph.page.notebook import Shown, is_kernel, make_frame
from topicgraph.store.atomic import write_atomically

__all__ = ["GraphLike", "Shown", "html", "show", "widget", "write_html"]


def html(graph: GraphLike) -> str:
    """The coverage page of a graph as one self-contained HTML document.

    Args:
        graph: A `TopicGraph`, or anything with its `tables` and `problems`. It is only read.

    Returns:
        The page. The same tables give the same text on any day.

    Example:
        >>> from types import SimpleNamespace
        >>> from topicgraph.store.tables import Tables
        >>> html(SimpleNamespace(tables=Tables(), problems=[]))[:15]
        '<!doctype html>'
    """
    return _make_page(graph)[0]


def _make_page(graph: GraphLike) -> tuple[str, list[str]]:
    """Make the page, and list the ids of the articles that it carries, in its order."""
    # Imported late: Polars and NumPy take 0.3 s.
    from topicgraph.page.comparison_data import collect_comparison
    from topicgraph.page.data import read_coverage
    from topicgraph.page.picture import make_picture
    from topicgraph.page.render import render_page

    if missing := [name for name in ("tables", "problems") if not hasattr(graph, name)]:
        expected = f"a TopicGraph, as build and load return: this has no {missing[0]}"
        raise invalid_argument("graph", graph, expected)
    coverage = read_coverage(graph)
    comparison = collect_comparison(graph.tables, coverage)
    page = render_page(coverage, make_picture(coverage), comparison)
    return page, coverage.articles["id"]


def write_html(graph: GraphLike, path: str | os.PathLike[str]) -> Path:
    """Write the coverage page of a graph. A reader sees the old file or the new one, never a part.

    Args:
        graph: As for `html`.
        path: The file to write. Missing folders are made; nothing is written next to it.

    Returns:
        The path of the file.

    Raises:
        WriteError: The file cannot be written; an old file of that name is untouched.

    Example:
        >>> import tempfile, topicgraph as tg
        >>> write_html(tg.build("seeds"), tempfile.mkdtemp() + "/graph.html").name
        'graph.html'
    """
    return write_atomically(path, html(graph).encode("utf-8", "replace"))


def show(graph: GraphLike, *, height: int = 760) -> Shown:
    """The coverage page of a graph in a notebook; a graph as the last line of a cell shows it too.

    Args:
        graph: As for `html`.
        height: The height of the frame in pixels.

    Returns:
        What a notebook displays as the page, in a sandboxed frame that can reach neither the
        notebook nor the network.

    Raises:
        ArgumentError: The height is not a positive whole number.

    Example:
        >>> import topicgraph as tg
        >>> show(tg.build("seeds"))
        Shown: a page of 760 pixels, displayed as the last line of a cell
    """
    height = check_int("height", height, least=1)
    return Shown(make_frame(html(graph), height), height)


def widget(graph: GraphLike, *, height: int = 760) -> Any:
    """The coverage page of a graph as a widget that hands back what is selected in it.

    Args:
        graph: A `TopicGraph`.
        height: The height of the frame in pixels.

    Returns:
        An anywidget for JupyterLab, VS Code, Colab and marimo. `widget.selection` is a graph of the
        articles that are selected on the page.

    Raises:
        ArgumentError: The height is no positive whole number.
        MissingExtra: The extra `notebook` is not installed; `show` needs none.

    Example:
        >>> import topicgraph as tg
        >>> shown = widget(tg.demo())
        >>> len(shown.selection)
        66
    """
    height = check_int("height", height, least=1)
    if not hasattr(graph, "select"):
        raise invalid_argument("graph", graph, "a TopicGraph, as build and load return")
    try:
        from topicgraph.page.notebook_widget import CoverageWidget
    except ImportError as error:
        raise MissingExtra("a widget", str(error.name), "notebook") from None
    return CoverageWidget(graph, _make_page, height)


def display(graph: GraphLike) -> dict[str, Any]:
    """Return what a notebook shows for a graph as the last line of a cell: its widget.

    The notebook then stores a reference instead of the page. The result is empty, and the notebook
    shows the page in a frame, if the extra `notebook` is missing or nothing answers a widget.
    """
    if not is_kernel():
        return {}
    try:
        bundle = widget(graph)._repr_mimebundle_()
    except MissingExtra:
        return {}
    data: dict[str, Any] = bundle[0] if isinstance(bundle, tuple) else bundle
    # Shown by what cannot show widgets; without it, the page would be stored as well.
    return {**data, "text/plain": repr(graph), "text/html": f"<p>{escape(repr(graph))}</p>"}
