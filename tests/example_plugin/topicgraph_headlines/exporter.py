"""An export: the same lists of headlines."""

from topicgraph import TopicGraph
from topicgraph.export import Exporter
from topicgraph.model import when


def write(graph: TopicGraph) -> bytes:
    """Return a line for each article of the corpus, the newest first."""
    names = graph.database.provider_ids()
    lines = [
        " | ".join([when(row["published"], "day"), names.get(row["provider"], ""), row["title"]])
        for row in graph.find_rows(order="date")
        if row["held"]
    ]
    return "".join(f"{line}\n" for line in lines).encode()


EXPORTER = Exporter("lists of headlines", graph_bytes=write)
