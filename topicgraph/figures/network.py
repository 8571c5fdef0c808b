"""The figure of a projection: what shares most with what."""

from __future__ import annotations

from typing import Any

import networkx as nx

from topicgraph.errors import ArgumentError
from topicgraph.figures.style import BLUE, GREY, finish, import_altair, shorten
from topicgraph.text import count_phrase

MAX_NODES = 25
"""Nodes that a figure shows: those with most weight. More names overlap."""

SIDE = 520
"""Pixels."""


EDGE = 1.25
"""The plot reaches from minus to plus this; the nodes lie within 1."""

PIXEL = 2 * EDGE / SIDE
LETTER_WIDTH, LINE_HEIGHT, LABEL_DISTANCE = 6.2, 13, 15
"""Pixels of a label in 11 px."""

Place = tuple[float, float]


def _fill_square(places: dict[Any, Any]) -> dict[Any, Place]:
    """Stretch places so that they fill the square from -1 to 1."""
    axes = []
    for axis in (0, 1):
        values = [float(place[axis]) for place in places.values()]
        low, span = min(values), (max(values) - min(values)) or 1.0
        axes.append([2 * (value - low) / span - 1 for value in values])
    return dict(zip(places, zip(*axes, strict=True), strict=True))


def _place_labels(
    order: list[Any], places: dict[Any, Place], names: dict[Any, str]
) -> dict[Any, Place]:
    """Put each name above, below or beside its node, where it covers no other name or node."""
    taken = [(x, y, 9 * PIXEL, 9 * PIXEL) for x, y in places.values()]
    chosen: dict[Any, Place] = {}
    for node in order:
        x, y = places[node]
        half = len(names[node]) * LETTER_WIDTH / 2 * PIXEL
        far = LABEL_DISTANCE * PIXEL
        spots = [(x, y + far), (x, y - far), (x + half + far, y), (x - half - far, y)]
        size = (half, LINE_HEIGHT / 2 * PIXEL)
        chosen[node] = min(spots, key=lambda spot: _count_overlaps(spot, size, taken))
        taken.append((*chosen[node], *size))
    return chosen


def _count_overlaps(
    spot: Place, size: tuple[float, float], taken: list[tuple[float, float, float, float]]
) -> int:
    outside = abs(spot[0]) + size[0] > EDGE or abs(spot[1]) + size[1] > EDGE
    return 9 * outside + sum(
        abs(spot[0] - x) < size[0] + half and abs(spot[1] - y) < size[1] + high
        for x, y, half, high in taken
    )


def plot_network(graph: nx.Graph[Any], title: str, kind: str = "node") -> Any:
    """Draw a weighted graph: thicker lines for more weight, larger nodes for more in all.

    Args:
        graph: The graph; nodes may have a `label`, edges have a `weight`.
        title: What is shown.
        kind: What a node is, such as "outlet".

    Raises:
        ArgumentError: It has no edges.
        MissingExtra: Altair is not installed.
    """
    alt = import_altair()
    if not graph.number_of_edges():
        raise ArgumentError("the projection has no edges; nothing can be shown")
    strength = dict(graph.degree(weight="weight"))
    joined = [node for node in graph if graph.degree(node)]
    kept = sorted(joined, key=lambda node: (-strength[node], str(node)))[:MAX_NODES]
    part = graph.subgraph(kept)
    # Kamada and Kawai place by distance, without chance; close are those that share much.
    lengths: nx.Graph[Any] = nx.Graph()
    lengths.add_nodes_from(kept)
    heaviest = max(weight for *_, weight in part.edges.data("weight", default=1))
    for source, target, weight in part.edges.data("weight", default=1):
        lengths.add_edge(source, target, distance=1 + heaviest / max(weight, 1e-9) / 4)
    places = _fill_square(nx.kamada_kawai_layout(lengths, weight="distance"))
    names = {node: shorten(str(name or node), 28) for node, name in graph.nodes.data("label")}
    beside = _place_labels(kept, places, names)
    nodes = [
        {
            "x": places[node][0], "y": places[node][1], "name": names[node],
            "strength": strength[node], "label_x": beside[node][0], "label_y": beside[node][1],
        }
        for node in kept
    ]  # fmt: skip
    edges = [
        {
            "x": places[source][0], "y": places[source][1],
            "x2": places[target][0], "y2": places[target][1], "weight": weight,
        }
        for source, target, weight in sorted(
            part.edges.data("weight", default=1), key=lambda edge: edge[2]
        )
    ]  # fmt: skip
    wide = alt.Scale(domain=[-EDGE, EDGE], nice=False)
    x, y = (alt.X("x:Q", axis=None, scale=wide), alt.Y("y:Q", axis=None, scale=wide))
    lines = (
        alt.Chart(alt.Data(values=edges))
        .mark_rule(color=GREY, opacity=0.55)
        .encode(
            x=x, y=y, x2="x2:Q", y2="y2:Q",
            strokeWidth=alt.StrokeWidth(
                "weight:Q",
                scale=alt.Scale(domain=[0, heaviest], range=[0, 6]),
                legend=alt.Legend(title="weight", orient="right", symbolStrokeColor=GREY,
                                  format="d", tickCount=3),
            ),
        )
    )  # fmt: skip
    base = alt.Chart(alt.Data(values=nodes)).encode(x=x, y=y)
    points = base.mark_point(filled=True, color=BLUE, opacity=1, stroke="white").encode(
        size=alt.Size("strength:Q", scale=alt.Scale(range=[40, 420]), legend=None),
        tooltip=["name:N", "strength:Q"],
    )
    at = {"x": alt.X("label_x:Q", axis=None, scale=wide),
          "y": alt.Y("label_y:Q", axis=None, scale=wide)}  # fmt: skip
    halo = base.mark_text(fontSize=11, stroke="white", strokeWidth=4, strokeOpacity=0.85)
    text = base.mark_text(fontSize=11, color="#1f1f1d")
    labels = halo.encode(text="name:N", **at) + text.encode(text="name:N", **at)
    chart = (lines + points + labels).properties(width=SIDE, height=SIDE)
    notes = [
        f"{count_phrase(part.number_of_nodes(), kind)}, "
        f"{count_phrase(part.number_of_edges(), 'edge')}; larger marks share more in all."
    ]
    if hidden := graph.number_of_nodes() - len(kept):
        notes.append(f"{count_phrase(hidden, kind)} with less weight or none not shown.")
    return finish(chart, title, notes)
