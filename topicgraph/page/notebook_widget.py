"""The page as a widget of a notebook, which hands back what a reader selects in it."""

from __future__ import annotations

import base64
from collections.abc import Callable
from importlib import resources
from typing import Any

import anywidget
import numpy as np
import traitlets

MakePage = Callable[[Any], tuple[str, list[str]]]
"""Makes the page of a graph, and lists the ids of its articles in the page's order."""


def _write_selected(ids: tuple[str, ...] | None, widget: CoverageWidget) -> str | None:
    """Pack ids for the browser: a bit for each article of the page, as base64.

    A selection among 100,000 articles takes 17 kB this way; their ids would take 8 MB, which a
    notebook sends back as an echo and stores.
    """
    if ids is None:
        return None
    chosen = set(ids)
    bits = np.packbits([id_ in chosen for id_ in widget.page_ids], bitorder="little")
    return base64.b64encode(bits.tobytes()).decode()


def _read_selected(packed: Any, widget: CoverageWidget) -> tuple[str, ...] | None:
    """Unpack what the browser says; what does not fit the page is taken for no selection."""
    if not isinstance(packed, str):
        return None
    ids = widget.page_ids
    try:
        bits = np.frombuffer(base64.b64decode(packed, validate=True), np.uint8)
    except ValueError:
        return None
    if len(bits) != -(-len(ids) // 8):
        return None
    flags = np.unpackbits(bits, count=len(ids), bitorder="little")
    return tuple(ids[n] for n in flags.nonzero()[0])


class CoverageWidget(anywidget.AnyWidget):
    """The coverage page of a graph, in JupyterLab, VS Code, Colab and marimo.

    The page is sent as a message when the widget is shown, so that a saved notebook does not hold
    it. It lies in a sandboxed frame that can reach neither the notebook nor the network; the only
    thing that it says is which articles are selected.

    Attributes:
        selected: The ids of the articles that are selected; None while nothing is filtered. The
            page sets it, and `widget.observe(function, "selected")` calls a function then.
        selection: A graph of the selected articles; the whole graph while nothing is filtered.
    """

    _esm = (
        resources.files("topicgraph.page")
        .joinpath("notebook_widget.js")
        .read_text(encoding="utf-8")
    )
    height = traitlets.Int().tag(sync=True)
    selected = traitlets.Any(default_value=None).tag(
        sync=True, to_json=_write_selected, from_json=_read_selected
    )

    def __init__(self, graph: Any, make_page: MakePage, height: int) -> None:
        self._graph = graph
        self._make_page = make_page
        self.page_ids: list[str] = []  # of the articles on the page, in its order
        super().__init__(height=height)
        self.on_msg(self._receive)

    def _receive(self, _: Any, message: Any, buffers: Any) -> None:
        if isinstance(message, dict) and message.get("type") == "ready":
            page, self.page_ids = self._make_page(self._graph)
            self.send({"type": "page"}, [page.encode("utf-8", "replace")])

    @property
    def selection(self) -> Any:
        """A graph of the selected articles; the whole graph while nothing is filtered."""
        return self._graph if self.selected is None else self._graph.select(self.selected)
