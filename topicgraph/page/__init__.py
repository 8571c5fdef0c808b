"""The coverage page: one HTML file that opens from anywhere, asks no host for anything, and runs nothing of its data.

`data` reads the four tables, `compared` what `compare` finds in them, `findings` what stands out; `layout` and `timeline` place the marks
of the two views, `picture` chooses what is drawn; `payload` is what the page carries, `render` the one module that knows pyvis. The
template, the style and the scripts are files of this folder.
"""

from __future__ import annotations

import os
from pathlib import Path

from topicgraph.files import write_atomically
from topicgraph.page.data import GraphLike

__all__ = ["GraphLike", "html", "write_html"]


def html(graph: GraphLike) -> str:
    """The coverage page of a graph, as one self-contained HTML document.

    Args:
        graph: a `TopicGraph`, or anything with its `tables` and `problems`. It is only read.

    Returns:
        The page. The same tables give the same text, on any day.

    >>> from types import SimpleNamespace
    >>> from topicgraph.tables import Tables
    >>> html(SimpleNamespace(tables=Tables(), problems=[]))[:15]
    '<!doctype html>'
    """
    from topicgraph.page.compared import compared
    from topicgraph.page.data import read
    from topicgraph.page.picture import picture
    from topicgraph.page.render import CoverageNetwork  # pyvis takes most of a second to import: only when it is needed

    coverage = read(graph)
    return CoverageNetwork(coverage, picture(coverage), compared(graph.tables, coverage)).generate_html()


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
