"""GraphML, for igraph, Cytoscape, yEd, Gephi and R."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from topicgraph.exporters.xml_text import xml_text

if TYPE_CHECKING:
    from topicgraph.graph import TopicGraph


def graphml_bytes(graph: TopicGraph) -> bytes:
    """Return `graph.nx` as a GraphML document.

    Where igraph looks, a node has its id as `name` and what to call it as `label`; an edge has its
    kind as `label`. Every edge has an id of its own: programs drop one of two of the same id.
    """
    import networkx as nx  # slow to import

    copy: nx.MultiDiGraph[Any] = nx.MultiDiGraph()
    for node, data in graph.nx.nodes(data=True):
        cells = {key: xml_text(value) for key, value in data.items()}
        copy.add_node(xml_text(node), **(cells | {"name": xml_text(node)}))
    for number, (source, target, data) in enumerate(graph.nx.edges(data=True)):
        cells = {name: xml_text(value) for name, value in data.items()}
        copy.add_edge(
            xml_text(source), xml_text(target), key=f"e{number}", label=data["kind"], **cells
        )
    lines: Any = nx.generate_graphml(copy)
    return "\n".join(lines).encode()
