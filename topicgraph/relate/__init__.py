"""What the tables imply: copies and updates as edges, and the story each article belongs to."""

from __future__ import annotations

from topicgraph.relate import copies, stories
from topicgraph.tables import Tables, with_edges


def relate(tables: Tables) -> Tables:
    """The tables with `copy_of` and `update_of` edges and the `story` column filled.

    >>> relate(Tables())
    Tables(0 articles, 0 providers, 0 topics, 0 edges)
    """
    return stories.assign(with_edges(tables, copies.edges(tables)))
