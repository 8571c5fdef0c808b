"""The HTML of the page.

The page draws its nodes and edges with the vis-network that the pyvis wheel holds; template and
scripts are our own. This is the only module that knows pyvis. Its Python code is not used: it is
slow, does not escape, loads files from the network, and takes 0.15 s to import.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
from importlib import resources
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup

from topicgraph.page.data import Coverage
from topicgraph.page.packing import encode_bytes, pack_core, pack_details
from topicgraph.page.payload import make_core, make_details
from topicgraph.page.picture import Picture

VIEWS = (
    ("stories", "Stories"),
    ("time", "Time"),
    ("network", "Network"),
    ("outlets", "Outlets"),
    ("compare", "Compare"),
    ("table", "Table"),
)
MIN_STORIES = 3
"""A page opens with its stories if this many of them have two or more outlets."""
COPIES = "Articles with the same text as another one here; show them"
MAX_PLAIN_LENGTH = 100_000
"""Longer data is compressed, in characters."""
VIS_NETWORK = "templates/lib/vis-9.1.2/vis-network.min.js"
ESCAPES = {ord(char): f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029"}


def render_page(coverage: Coverage, picture: Picture, comparison: dict[str, Any]) -> str:
    """Return the page of a picture of the coverage, with what `compare` says of it."""
    core = make_core(coverage)
    heading = make_title(coverage, core["counts"]["outlets"])
    edges: list[dict[str, Any]] = [
        {"id": n, "from": a, "to": b, "kind": kind, "weight": weight}
        for n, (a, b, kind, weight) in enumerate(picture.edges)
    ]
    data: dict[str, Any] = {
        **core,
        **comparison,
        "title": heading,
        "mode": picture.mode,
        "home": choose_home(coverage, picture.opens),
        "opens": picture.opens,
        "notes": picture.notes,
        "hues": picture.hues,
        "scale": [
            [segment.start, segment.end, segment.x0, segment.x1, int(segment.squeezed)]
            for segment in picture.scale
        ],
        "nodes": picture.marks,
        "edges": edges,
        "options": make_options(len(edges)),
    }
    details = pack_details(make_details(coverage), data)
    blocks = [("data", *embed_json(pack_core(data))), ("details", *embed_json(details))]
    style, script, vis = read_asset("page.css"), read_asset("page.bundle.js"), read_vis_network()
    policy = (
        f"default-src 'none'; script-src '{hash_for_policy(vis)}' '{hash_for_policy(script)}';"
        f" style-src '{hash_for_policy(style)}'; img-src data:; base-uri 'none';"
        " form-action 'none'"
    )
    templates = Environment(
        loader=FunctionLoader(read_asset), autoescape=True, undefined=StrictUndefined
    )
    return templates.get_template("page.html").render(
        title=heading,
        counts=data["counts"],
        figures=list_figures(data["counts"]),
        views=VIEWS,
        tabs=list_tabs(data["counts"]),
        policy=Markup(policy),
        style=Markup(style),
        script=Markup(script),
        vis=Markup(vis),
        blocks=[(name, Markup(text), packed) for name, text, packed in blocks],
    )


def choose_home(coverage: Coverage, opens: str) -> str:
    """The view that the page opens with: the stories where there are enough, else the picture."""
    held = ([n for n in story.articles if coverage.held[n]] for story in coverage.stories)
    shared = (len(coverage.find_outlets(articles)) > 1 for articles in held)
    return "stories" if sum(shared) >= MIN_STORIES else opens


def make_title(coverage: Coverage, outlet_count: int) -> str:
    """The headline of the page, with the topics of nearly all articles, or their only outlet."""
    names = [coverage.topic_rows[topic]["name"] for topic in coverage.find_dominant_topics()]
    if 0 < len(names) < 3:
        return f"News coverage of {' and '.join(names)}"
    held = (n for n, is_held in enumerate(coverage.articles["held"]) if is_held)
    outlets = coverage.find_outlets(held) if outlet_count == 1 else set()
    name = "".join(coverage.outlet_rows[outlet]["name"] for outlet in outlets)
    return f"News coverage by {name}" if name else "News coverage"


LIST_TIPS = {"stories": "Stories of two or more articles: show the list"}


def list_figures(counts: dict[str, Any]) -> list[tuple[int, str, str, Markup, str]]:
    """The figures at the top: (number, singular, plural, what its button does, and says).

    Copies and what is only linked are shown only if there are any.
    """
    lists = [
        (counts["articles"], "article", "articles"),
        (counts["outlets"], "outlet", "outlets"),
        (counts["topics"], "topic", "topics"),
        (counts["stories"], "story", "stories"),
    ]
    stubs = "linked, not in this corpus"
    alone = "linked to no other"
    kinds = [
        (counts["undated"], "undated", "undated", "undated", "Show these articles"),
        (counts["unconnected"], alone, alone, "unconnected", "Show these articles"),
        (counts["copies"], "copy", "copies", "copies", COPIES),
        (counts["stubs"], stubs, stubs, "stubs", "Show these articles"),
    ]
    return [
        *(
            (n, one, many, Markup(f'data-list="{many}"'), LIST_TIPS.get(many, "Show the list"))
            for n, one, many in lists
        ),
        *(
            (n, one, many, Markup(f'data-kind="{kind}"'), tip)
            for n, one, many, kind, tip in kinds
            if n or kind in ("undated", "unconnected")
        ),
    ]


def list_tabs(counts: dict[str, Any]) -> list[tuple[str, str, int | None]]:
    """The lists next to the picture: (key, name, rows), without rows that are only linked."""
    return [
        ("overview", "Overview", None),
        ("stories", "Stories", counts["stories"]),
        ("articles", "Articles", counts["articles"]),
        ("outlets", "Outlets", counts["outlets"]),
        ("topics", "Topics", counts["topics"]),
    ]


def make_options(edges: int) -> dict[str, Any]:
    """How vis-network draws: straight lines, positions as given, no physics, labels or tooltips."""
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


def embed_json(data: dict[str, Any]) -> tuple[str, int]:
    """The data as text that is safe inside a script element, and its size if it is compressed.

    The size is the number of compressed bytes; 0 stands for plain JSON.
    """
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    if len(text) <= MAX_PLAIN_LENGTH:
        return text.translate(ESCAPES), 0
    # A lone surrogate becomes "?": the page must open all the same.
    raw = text.encode("utf-8", "replace")
    packed = gzip.compress(raw, compresslevel=6, mtime=0)
    return encode_bytes(packed), len(packed)


def hash_for_policy(text: str) -> str:
    """The hash by which the page's policy allows an inline script or style."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")


def read_asset(name: str) -> str:
    """A file of this folder, with plain line ends whatever the checkout made of them."""
    text = resources.files("topicgraph.page").joinpath(name).read_text(encoding="utf-8")
    return text.replace("\r\n", "\n")


def read_vis_network() -> str:
    """Read the vis-network of the pyvis wheel, without importing pyvis.

    The line that would make developer tools look for a source map is removed.
    """
    spec = find_spec("pyvis")
    assert spec is not None
    assert spec.submodule_search_locations is not None
    path = Path(spec.submodule_search_locations[0], VIS_NETWORK)
    text = path.read_text(encoding="utf-8").replace("\r\n", "\n")
    return text.rpartition("//# sourceMappingURL=")[0] or text
