"""What a thing is connected with: the edges around it, step by step."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from topicgraph.errors import ArgumentError, check_int, invalid_argument
from topicgraph.model import KINDS, Connection
from topicgraph.store.database import Database, Edge
from topicgraph.text import search_key

Step = tuple[int, int, Edge]
"""An edge seen from one of its ends: that node, the node at the other end, and the edge."""


def find_connections(
    database: Database,
    start: int | Sequence[int],
    depth: int = 1,
    kinds: Iterable[str] | None = None,
    max_edges: int | None = None,
) -> list[Connection]:
    """List the edges within `depth` steps of a node, or of several; see `TopicGraph.connections`.

    Nearest first, then strongest, then by kind and name. Each edge comes once, from the end that is
    nearer.

    Raises:
        ArgumentError: a wrong depth or kind, or there are more than `max_edges`; they are counted
            before they are read.
    """
    wanted = check_kinds(kinds)
    check_int("depth", depth, least=1)
    connections: list[Connection] = []
    frontier = [start] if isinstance(start, int) else list(start)
    reached = set(frontier)
    seen_edges: set[int] = set()
    labels: dict[int, tuple[str, str]] = {}
    distance = 0
    while frontier and distance < depth:
        distance += 1
        if max_edges is not None:
            check_edge_count(database, frontier, distance, max_edges)
        steps: list[Step] = []
        for step in (step for node in frontier for step in _steps_from(database, node)):
            if step[2].kind in wanted and step[2].number not in seen_edges:
                seen_edges.add(step[2].number)
                steps.append(step)
        connections += [describe_step(database, step, distance, labels) for step in steps]
        frontier = [
            node for node in dict.fromkeys(step[1] for step in steps) if node not in reached
        ]
        reached.update(frontier)
    return sorted(connections, key=_order_of)


def check_edge_count(
    database: Database, nodes: Iterable[int], distance: int, max_edges: int
) -> None:
    """Raise `ArgumentError` if some nodes, so many steps away, have too many edges together."""
    count = 0
    for node in nodes:
        count += database.count_edges_at(node)
        if count > max_edges:
            within = "" if distance == 1 else f" within {distance} steps"
            advice = (
                "find lists its articles" if distance == 1 else f"ask with depth={distance - 1}"
            )
            raise ArgumentError(
                f"there are more than {max_edges:,} connections{within}, which takes too long here;"
                f" {advice}"
            )


def find_edges_between(database: Database, one: int, other: int) -> list[Connection]:
    """List the edges that join two nodes, the strongest first."""
    labels: dict[int, tuple[str, str]] = {}
    steps = [step for step in _steps_from(database, one) if step[1] == other]
    return sorted((describe_step(database, step, 1, labels) for step in steps), key=_order_of)


def _steps_from(database: Database, node: int) -> list[Step]:
    """List the edges at a node, in the order of the nodes at their other ends."""
    steps = [
        (node, edge.target if edge.source == node else edge.source, edge)
        for edge in database.edges_at(node)
    ]
    return sorted(steps, key=lambda step: (step[1], step[2].number))


def describe_step(
    database: Database, step: Step, distance: int, labels: dict[int, tuple[str, str]]
) -> Connection:
    """Put a step into words.

    Args:
        database: Where the nodes are.
        step: The edge, and from where it is seen.
        distance: Steps from where the question started.
        labels: Id and label of nodes that were looked up before; others are added.
    """
    node, other, edge = step
    for end in (node, other):
        if end not in labels:
            labels[end] = database.label(end)
    (source, source_label), (target, label) = labels[node], labels[other]
    return Connection(
        source=source,
        source_label=source_label,
        target=target,
        label=label,
        kind=edge.kind,
        forward=edge.source == node,
        weight=edge.weight,
        reason=edge.reason,
        distance=distance,
    )


def _order_of(connection: Connection) -> tuple[object, ...]:
    return (
        connection.distance,
        -connection.weight,
        KINDS.index(connection.kind),
        search_key(connection.label),
        connection.source,
        connection.target,
    )


def check_kinds(kinds: Iterable[str] | None) -> frozenset[str]:
    """Return the kinds of edge that are asked for, by default all; raises `ArgumentError`."""
    if kinds is None:
        return frozenset(KINDS)
    if isinstance(kinds, str):
        kinds = (kinds,)
    if not isinstance(kinds, Iterable):
        raise invalid_argument("kinds", kinds, f"some of {', '.join(KINDS)}")
    listed = tuple(kinds)
    if not all(isinstance(kind, str) for kind in listed):
        raise invalid_argument("kinds", kinds, f"some of {', '.join(KINDS)}")
    wanted = frozenset(listed)
    if unknown := sorted(wanted - frozenset(KINDS)):
        raise ArgumentError(f'kinds has "{unknown[0]}": want {", ".join(KINDS)}')
    return wanted
