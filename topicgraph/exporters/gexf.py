"""GEXF 1.3: the network with times, positions and colours, for Gephi and Gephi Lite.

An article is there from the time it was published on, an outlet, topic or subject from its first
article to its last; so the timeline of Gephi shows the network as it grows. Positions are those of
the coverage page.

Source: https://gexf.net/schema.html
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from topicgraph.exporters.xml_text import quote

if TYPE_CHECKING:
    from topicgraph.graph import TopicGraph

COLORS = {
    "article": (0, 114, 178),
    "provider": (213, 94, 0),
    "topic": (0, 158, 115),
    "subject": (204, 121, 167),
}
"""Red, green and blue of each kind of node (Okabe and Ito 2008)."""

STUB_COLOR = (170, 200, 220)
"""Of an article that is known from a list of related articles only."""

ROW_LENGTH, ROW_GAP = 40, 20
"""Of what is connected with nothing that is drawn: nodes in a row, and the distance between two."""

TYPES = {bool: "boolean", int: "long", float: "double", str: "string"}

Span = tuple[str, str]
"""The first and the last time, ISO 8601."""


def gexf_bytes(graph: TopicGraph) -> bytes:
    """Return the graph as a GEXF 1.3 document."""
    return "\n".join(_lines(graph)).encode("utf-8", "replace")


def _lines(graph: TopicGraph) -> Iterator[str]:
    network: Any = graph.nx
    spans = _find_spans(network)
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield (
        '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
        ' xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">'
    )
    yield "<meta><creator>topicgraph</creator></meta>"
    times = [span[0] for span in spans.values()] + [span[1] for span in spans.values()]
    frame = f' start="{min(times)}" end="{max(times)}"' if times else ""
    yield (
        '<graph defaultedgetype="directed" mode="dynamic" timeformat="dateTime"'
        f' timerepresentation="interval"{frame}>'
    )
    nodes = [(id_, data | _name_span(spans.get(id_))) for id_, data in network.nodes(data=True)]
    edges = list(network.edges(data=True))
    columns = _declare(data for _, data in nodes)
    yield from _attributes("node", columns)
    edge_columns = _declare(data for *_, data in edges)
    edge_columns = {name: kind for name, kind in edge_columns.items() if name != "weight"}
    yield from _attributes("edge", edge_columns)
    yield "<nodes>"
    places = _find_places(graph)
    degrees = dict(network.degree())
    for id_, data in nodes:
        yield f"<node id={quote(id_)} label={quote(data['label'])}{_when(data, spans.get(id_))}>"
        yield _values(data, columns)
        yield _look(data, places.get(id_), degrees[id_])
        yield "</node>"
    yield "</nodes>"
    yield "<edges>"
    for number, (source, target, data) in enumerate(edges):
        begins = spans.get(source)
        start = f' start="{begins[0]}"' if begins else ""
        weight = data["weight"]
        yield (
            f'<edge id="{number}" source={quote(source)} target={quote(target)}'
            f" kind={quote(data['kind'])} label={quote(data['kind'])}"
            f' weight="{weight if weight is not None else 1}"{start}>'
        )
        yield _values(data, edge_columns)
        yield "</edge>"
    yield "</edges>"
    yield "</graph>"
    yield "</gexf>\n"


def _find_spans(network: Any) -> dict[str, Span]:
    """The times of articles, and of what they belong to; not of what has no dated article."""
    times: defaultdict[str, list[str]] = defaultdict(list)
    for id_, published in network.nodes(data="published"):
        if published:
            times[id_].append(published)
    for source, target in network.edges():
        if source in times and not target.startswith("article:"):
            times[target].append(times[source][0])
    return {id_: (min(own), max(own)) for id_, own in times.items()}


def _name_span(span: Span | None) -> dict[str, str]:
    """The times as attributes, too: Gephi Lite reads no others."""
    return {} if span is None else {"start": span[0], "end": span[1]}


def _when(data: dict[str, Any], span: Span | None) -> str:
    if span is None:
        return ""
    start, end = span
    return f' start="{start}"' + ("" if data["kind"] == "article" else f' end="{end}"')


def _declare(rows: Iterable[dict[str, Any]]) -> dict[str, str]:
    """The attributes of nodes or edges, with their types."""
    columns: dict[str, str] = {}
    for data in rows:
        for name, value in data.items():
            kind = TYPES.get(type(value), "string")
            if columns.setdefault(name, kind) != kind:
                columns[name] = "string" if "string" in (columns[name], kind) else "double"
    columns.pop("label", None)
    return columns


def _attributes(owner: str, columns: dict[str, str]) -> Iterator[str]:
    yield f'<attributes class="{owner}" mode="static">'
    for number, (name, kind) in enumerate(columns.items()):
        yield f'<attribute id="{number}" title={quote(name)} type="{kind}"/>'
    yield "</attributes>"


def _values(data: dict[str, Any], columns: dict[str, str]) -> str:
    values = "".join(
        f'<attvalue for="{number}" value={quote(data[name])}/>'
        for number, name in enumerate(columns)
        if data.get(name) is not None
    )
    return f"<attvalues>{values}</attvalues>"


def _look(data: dict[str, Any], place: tuple[float, float] | None, degree: int) -> str:
    is_stub = data["kind"] == "article" and not data["held"]
    red, green, blue = STUB_COLOR if is_stub else COLORS[data["kind"]]
    size = 4 + 2 * degree**0.5
    look = f'<viz:color r="{red}" g="{green}" b="{blue}"/><viz:size value="{size:.2f}"/>'
    if place is not None:
        look += f'<viz:position x="{place[0]:g}" y="{place[1]:g}" z="0"/>'
    return look


def _find_places(graph: TopicGraph) -> dict[str, tuple[float, float]]:
    """Where the page draws the nodes; of a large graph it draws outlets and stories only.

    An article then stands beside its story. In GEXF the y axis points up.
    """
    # Imported here: they compute the layout of the page.
    from topicgraph.page.data import read_coverage
    from topicgraph.page.picture import make_picture

    coverage = read_coverage(graph)
    places: dict[str, tuple[float, float]] = {}
    for mark in make_picture(coverage).marks:
        if "x" not in mark:  # only on the time axis
            continue
        x, y = float(mark["x"]), -float(mark["y"])
        if mark["kind"] in ("article", "stub"):
            places[coverage.articles["id"][mark["ref"]]] = (x, y)
        elif mark["kind"] == "story":
            members = coverage.stories[mark["ref"]].articles
            for place, article in enumerate(members):
                row, column = divmod(place, 4)
                places[coverage.articles["id"][article]] = (x + 4 * column, y - 4 * row)
        elif mark["kind"] in ("outlet", "topic"):
            rows = coverage.outlet_rows if mark["kind"] == "outlet" else coverage.topic_rows
            places[rows[mark["ref"]]["id"]] = (x, y)
    return place_others(graph.nx, places)


def place_others(
    network: Any, places: dict[str, tuple[float, float]]
) -> dict[str, tuple[float, float]]:
    """Put what the page does not draw, such as a subject, in the middle of its neighbours.

    What is not connected with anything that is drawn stands in rows below all others.
    """
    placed = dict(places)
    waiting = [id_ for id_ in network if id_ not in placed]
    while waiting:
        middles = {}
        for id_ in waiting:
            around = {*network.predecessors(id_), *network.successors(id_)} & placed.keys()
            if around:
                xs, ys = zip(*(placed[other] for other in sorted(around)), strict=True)
                middles[id_] = (round(sum(xs) / len(xs), 1), round(sum(ys) / len(ys), 1))
        if not middles:
            break
        placed |= middles
        waiting = [id_ for id_ in waiting if id_ not in middles]
    left, bottom = (min((place[axis] for place in placed.values()), default=0) for axis in (0, 1))
    for number, id_ in enumerate(waiting):
        row, column = divmod(number, ROW_LENGTH)
        placed[id_] = (left + ROW_GAP * column, bottom - ROW_GAP * (row + 1))
    return placed
