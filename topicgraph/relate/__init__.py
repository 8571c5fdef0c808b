"""What the tables imply: copies and updates, similar articles, and the story each article belongs to."""

from __future__ import annotations

from topicgraph.relate import copies, similar, stories
from topicgraph.relate.edges import similar_edges
from topicgraph.relate.text import features
from topicgraph.tables import Tables, with_edges


def relate(tables: Tables) -> Tables:
    """The tables with `copy_of`, `update_of` and `similar` edges and the `story` column filled.

    >>> relate(Tables())
    Tables(0 articles, 0 providers, 0 topics, 0 edges)
    """
    if tables.articles.is_empty():
        return tables
    moments = similar.days_of(tables.articles["published"].to_list())
    said = features(tables.articles["title"].to_list(), tables.articles["excerpt"].to_list())
    pairs = similar.similar_pairs(said, moments)
    tables = with_edges(tables, copies.edges(tables, pairs))
    held_together = stories.ties(pairs, said, stories.links(tables))
    inferred = similar_edges(tables, said, pairs, similar.cut_of(said, moments, pairs))
    return stories.assign(with_edges(tables, inferred), held_together)
