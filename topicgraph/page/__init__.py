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

HOW_TO_EXPLORE = (
    'To explore it here, <code>pip install "topicgraph[notebook]"</code> and run the cell again, or'
    ' use <code>tg.show(graph, "page.html")</code>: it writes the page to that file and shows it.'
)
RUN_AGAIN = "A picture of the page. Run the notebook to explore it."


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

    _check_graph(graph)
    coverage = read_coverage(graph)
    comparison = collect_comparison(graph.tables, coverage)
    page = render_page(coverage, make_picture(coverage), comparison)
    return page, coverage.articles["id"]


def _check_graph(graph: object) -> None:
    if missing := [name for name in ("tables", "problems") if not hasattr(graph, name)]:
        expected = f"a TopicGraph, as build and load return: this has no {missing[0]}"
        raise invalid_argument("graph", graph, expected)


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


def show(
    graph: GraphLike, path: str | os.PathLike[str] | None = None, *, height: int = 760
) -> Shown:
    """Show a graph in a notebook: its page, or a picture of it.

    A notebook stores what its cells show, so the page itself is never put into a cell. With a path,
    the page is written there, and the cell shows that file in a sandboxed frame that can reach
    neither the notebook nor the network. Without one, this shows what a graph as the last line of a
    cell shows: the widget with the extra `notebook`, else a picture of the network.

    Args:
        graph: As for `html`.
        path: The file to write the page to, in the folder of the notebook or below it, or None.
        height: The height of the page in pixels.

    Returns:
        What a notebook displays as the last line of a cell.

    Raises:
        ArgumentError: The height is not a positive whole number.
        WriteError: The file cannot be written.

    Example:
        >>> import topicgraph as tg
        >>> show(tg.build("seeds"))
        Shown: a page of 760 pixels, displayed as the last line of a cell
    """
    height = check_int("height", height, least=1)
    _check_graph(graph)
    if path is None:
        return Shown(lambda: display(graph, height), height)
    try:
        name = os.path.relpath(write_html(graph, path))
    except ValueError:  # on Windows, a path on another drive
        name = os.fspath(path)
    frame = make_frame(name, height)
    return Shown(lambda: {"text/html": frame}, height)


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


def display(graph: GraphLike, height: int = 760) -> dict[str, Any]:
    """Return what a notebook shows for a graph: its widget, and a picture where there is none.

    The picture is shown if the extra `notebook` is missing, and by what cannot show widgets, such
    as a notebook on a web site. Both are small, because a notebook stores them.
    """
    texts = {"text/plain": repr(graph)}
    if not is_kernel():
        return {**texts, "text/html": draw(graph, HOW_TO_EXPLORE)}
    try:
        bundle = widget(graph, height=height)._repr_mimebundle_()
    except MissingExtra:
        return {**texts, "text/html": draw(graph, HOW_TO_EXPLORE)}
    data: dict[str, Any] = bundle[0] if isinstance(bundle, tuple) else bundle
    return {**data, **texts, "text/html": draw(graph, RUN_AGAIN)}


def draw(graph: GraphLike, note: str) -> str:
    """A picture of the network between a line on the graph and a note, for a web page.

    >>> import topicgraph as tg
    >>> len(draw(tg.demo(), "")) < 30_000
    True
    """
    # Imported late: Polars and NumPy take 0.3 s.
    from topicgraph.page.data import read_coverage
    from topicgraph.page.picture import make_picture
    from topicgraph.page.static_picture import draw_network

    coverage = read_coverage(graph)
    picture = draw_network(coverage, make_picture(coverage))
    return f"<p>{escape(repr(graph))}</p>{picture}<p>{note}</p>"
