"""The page as a widget of a notebook, which hands back what a reader selects in it."""

from __future__ import annotations

from collections.abc import Callable
from importlib import resources
from typing import Any

import anywidget
import traitlets

MAX_SELECTED = 1_000_000
"""Ids of a selection that are taken; no page holds more articles."""


class CoverageWidget(anywidget.AnyWidget):
    """The coverage page of a graph, in JupyterLab, VS Code, Colab and marimo.

    The page is sent as a message when the widget is shown, so that a saved notebook does not hold
    it. It lies in a sandboxed frame that can reach neither the notebook nor the network; the only
    thing that it says is which articles are selected.

    Attributes:
        selected: The ids of the articles that are selected; None while nothing is filtered.
            `widget.observe(function, "selected")` calls a function when it changes.
        selection: A graph of the selected articles; the whole graph while nothing is filtered.
    """

    _esm = (
        resources.files("topicgraph.page")
        .joinpath("notebook_widget.js")
        .read_text(encoding="utf-8")
    )
    height = traitlets.Int().tag(sync=True)
    selected = traitlets.Any(default_value=None)  # not synchronized: notebooks would store it

    def __init__(self, graph: Any, make_page: Callable[[Any], str], height: int) -> None:
        super().__init__(height=height)
        self._graph = graph
        self._make_page = make_page
        self.on_msg(self._receive)

    def _receive(self, _: Any, message: Any, buffers: Any) -> None:
        if not isinstance(message, dict):
            return
        if message.get("type") == "ready":
            page = self._make_page(self._graph).encode("utf-8", "replace")
            self.send({"type": "page"}, [page])
        elif message.get("type") == "selection":
            ids = message.get("ids")
            self.selected = _check_ids(ids, self._graph) if isinstance(ids, list) else None

    @property
    def selection(self) -> Any:
        """A graph of the selected articles; the whole graph while nothing is filtered."""
        return self._graph if self.selected is None else self._graph.select(self.selected)


def _check_ids(ids: list[Any], graph: Any) -> tuple[str, ...]:
    """Keep the ids of articles of the graph: what comes from a browser may be anything."""
    known = set(graph.articles["id"])
    return tuple(id_ for id_ in ids[:MAX_SELECTED] if isinstance(id_, str) and id_ in known)
