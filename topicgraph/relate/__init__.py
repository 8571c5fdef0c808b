"""What the tables imply: copies and updates, similar articles, and the story each article belongs to."""

from __future__ import annotations

from topicgraph.relate import copies, naming, stories
from topicgraph.relate.edges import similar_edges
from topicgraph.relate.meaning import model
from topicgraph.relate.memory import Memory
from topicgraph.relate.pairing import Texts, paired
from topicgraph.tables import Tables, edge_frame, with_edges


def relate(tables: Tables, previous: Tables | None = None, embeddings: str | None = None) -> Tables:
    """The tables with `copy_of`, `update_of` and `similar` edges and the `story` column filled.

    `embeddings` names a model that titles are compared by as well (see `relate.meaning.model`). From the `previous` tables of the folder,
    what has not changed since is taken over, and a story keeps its id as long as most of it stays.

    >>> relate(Tables())
    Tables(0 articles, 0 providers, 0 topics, 0 edges)
    """
    if tables.articles.is_empty():
        return tables
    memory = Memory(previous.memory if previous else None)
    found = paired(Texts.of(tables), memory, model(embeddings) if embeddings else None)
    tables = with_edges(tables, edge_frame(copies.edges(tables, found.pairs)))
    ties = stories.ties(found.pairs, tables.articles.height, found.norms.background, stories.links(tables))
    tables = with_edges(tables, similar_edges(tables, found))
    groups = stories.grouped(tables.articles.height, ties)
    return naming.assign(tables, groups, previous).but(memory=memory.kept())
