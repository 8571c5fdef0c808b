"""The page as text: pyvis holds the nodes, edges and options, our own template and scripts draw the
page around them.

This is the one module that knows pyvis. Of it we use the `Network` and the vis-network it bundles;
its own template, its `add_node`, `add_edge` and `write_html` are not used, as they are slow,
unescaped, and ask the network."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
from importlib import resources
from typing import Any

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup
from pyvis.network import Network

from topicgraph.page.data import Coverage
from topicgraph.page.payload import core, details
from topicgraph.page.picture import Picture

VIEWS = (
    ("network", "Network"),
    ("time", "Time"),
    ("outlets", "Outlets"),
    ("compare", "Compare"),
    ("table", "Table"),
)
INLINE_LIMIT = 100_000
"""Data longer than this is compressed: with vis-network beside it, the page stays under about 1 MB
as long as it can."""
VIS = "templates/lib/vis-9.1.2/vis-network.min.js"
UNSAFE = {ord(char): f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029"}


class CoverageNetwork(Network):  # type: ignore[misc]  # pyvis has no types
    """A pyvis network of a coverage picture that writes our page."""

    def __init__(self, coverage: Coverage, picture: Picture, compared: dict[str, Any]) -> None:
        super().__init__(directed=True, cdn_resources="in_line")
        self.coverage, self.picture, self.compared = coverage, picture, compared
        self.heading = title(coverage)
        self.templateEnv = Environment(
            loader=FunctionLoader(asset), autoescape=True, undefined=StrictUndefined
        )
        self.nodes: list[dict[str, Any]] = picture.marks
        self.edges: list[dict[str, Any]] = [
            {"id": n, "from": a, "to": b, "kind": kind, "weight": weight}
            for n, (a, b, kind, weight) in enumerate(picture.edges)
        ]
        self.options: dict[str, Any] = options(len(self.edges))

    def generate_html(
        self, name: str = "index.html", local: bool = True, notebook: bool = False
    ) -> str:
        """The page. The arguments are pyvis's; none of them changes anything here."""
        data: dict[str, Any] = {
            **core(self.coverage),
            **self.compared,
            "title": self.heading,
            "mode": self.picture.mode,
            "opens": self.picture.opens,
            "notes": self.picture.notes,
            "hues": self.picture.hues,
            "scale": [
                [piece.start, piece.end, piece.x0, piece.x1, int(piece.squeezed)]
                for piece in self.picture.scale
            ],
            "nodes": self.nodes,
            "edges": self.edges,
            "options": self.options,
        }
        blocks = [("data", *embed(data)), ("details", *embed(details(self.coverage)))]
        style, script, vis = asset("page.css"), asset("page.bundle.js"), vis_network()
        policy = (
            f"default-src 'none'; script-src '{digest(vis)}' '{digest(script)}'; style-src '{digest(style)}'; "
            "img-src data:; base-uri 'none'; form-action 'none'"
        )
        return self.templateEnv.get_template("page.html").render(
            title=self.heading,
            counts=data["counts"],
            figures=figures(data["counts"]),
            views=VIEWS,
            tabs=tabs(self.coverage, data["counts"]),
            policy=Markup(policy),
            style=Markup(style),
            script=Markup(script),
            vis=Markup(vis),
            blocks=[(name, Markup(text), packed) for name, text, packed in blocks],
        )


def title(coverage: Coverage) -> str:
    """The headline of the page: what nearly all of it is about, or else how much there is."""
    names = [coverage.topic_rows[topic]["name"] for topic in coverage.dominant()]
    return f"News coverage of {' and '.join(names)}" if 0 < len(names) < 3 else "News coverage"


def figures(counts: dict[str, Any]) -> list[tuple[int, str, str]]:
    """The figures of the head: (number, its word, its words); those that are seldom there only
    where they are."""
    always = [
        (counts["articles"], "article", "articles"),
        (counts["outlets"], "outlet", "outlets"),
        (counts["topics"], "topic", "topics"),
        (counts["stories"], "story", "stories"),
    ]
    seldom = [
        (counts["copies"], "copy", "copies"),
        (counts["undated"], "undated", "undated"),
        (counts["stubs"], "linked, not in this corpus", "linked, not in this corpus"),
    ]
    return always + [figure for figure in seldom if figure[0]]


def tabs(coverage: Coverage, counts: dict[str, Any]) -> list[tuple[str, str, int | None]]:
    """The lists beside the picture: (key, name, rows); outlets that are only linked come last in
    theirs and are not counted."""
    topics = len({topic for topics in coverage.topics for topic in topics})
    return [
        ("overview", "Overview", None),
        ("stories", "Stories", counts["stories"]),
        ("articles", "Articles", counts["articles"]),
        ("outlets", "Outlets", counts["outlets"]),
        ("topics", "Topics", topics),
    ]


def options(edges: int) -> dict[str, Any]:
    """How vis-network draws: straight lines, places as given, no physics, no labels or tooltips of
    its own."""
    return {
        "physics": {"enabled": False},
        "layout": {"improvedLayout": False, "randomSeed": 1},
        "nodes": {"borderWidth": 1, "borderWidthSelected": 1, "chosen": False},
        "edges": {
            "smooth": False,
            "chosen": False,
            "width": 0.8,
            "selectionWidth": 0,
            "hoverWidth": 0,
        },
        "interaction": {
            "hover": True,
            "hoverConnectedEdges": False,
            "selectConnectedEdges": False,
            "hideEdgesOnDrag": edges > 1000,
            "hideEdgesOnZoom": edges > 1000,
            "dragNodes": False,
            "keyboard": False,
            "zoomSpeed": 0.6,
        },
    }


def embed(data: dict[str, Any]) -> tuple[str, bool]:
    """The data as text that is safe inside a script element, and whether it is compressed."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    if len(text) <= INLINE_LIMIT:
        return text.translate(UNSAFE), False
    raw = text.encode(
        "utf-8", "replace"
    )  # a lone surrogate becomes "?": the page must open all the same
    return base64.b64encode(gzip.compress(raw, compresslevel=6, mtime=0)).decode("ascii"), True


def digest(text: str) -> str:
    """The hash by which the page's policy allows an inline script or style."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")


def asset(name: str) -> str:
    """A file of this folder, with plain line ends whatever the checkout made of them."""
    text = resources.files("topicgraph.page").joinpath(name).read_text(encoding="utf-8")
    return text.replace("\r\n", "\n")


def vis_network() -> str:
    """The vis-network of the pyvis wheel, without the line that would send developer tools looking
    for a source map."""
    text = resources.files("pyvis").joinpath(VIS).read_text(encoding="utf-8").replace("\r\n", "\n")
    return text.rpartition("//# sourceMappingURL=")[0] or text
