"""What the tables imply: copies and updates, similar articles, and the story each article belongs
to."""

from __future__ import annotations

from collections.abc import Callable

from topicgraph.relate import copies, naming, stories
from topicgraph.relate.candidates import Paired, paired
from topicgraph.relate.edges import similar_edges
from topicgraph.relate.embeddings import model
from topicgraph.relate.features import Texts
from topicgraph.relate.scores import Ints
from topicgraph.relate.stories import StoryPairs
from topicgraph.store.tables import Tables, edge_frame, with_edges

Grouped = Callable[[int, StoryPairs], Ints]
"""So many articles and what ties them → the lowest row of each one's group."""


def relate(tables: Tables, previous: Tables | None = None, embeddings: str | None = None) -> Tables:
    """The tables with `copy_of`, `update_of` and `similar` edges and the `story` column filled.

    `embeddings` names a model that titles are compared by as well (see `relate.embeddings.model`).
    A story of the `previous` tables keeps its id as long as most of it stays.

    >>> relate(Tables())
    Tables(0 articles, 0 providers, 0 topics, 0 edges)
    """
    if tables.articles.is_empty():
        return tables
    found = paired(Texts.of(tables), None if embeddings is None else model(embeddings))
    return told(tables, found, stories.group_articles, previous)


def told(tables: Tables, found: Paired, grouped: Grouped, previous: Tables | None = None) -> Tables:
    """What follows from the candidate pairs: copies and updates, similar articles, and stories,
    `grouped` by what ties them."""
    tables = with_edges(tables, edge_frame(copies.find_copies(tables, found.pairs)))
    ties = stories.combine_evidence(
        found.pairs, tables.articles.height, found.norms.background, stories.publisher_links(tables)
    )
    tables = with_edges(tables, similar_edges(tables, found))
    return naming.assign_story_ids(tables, grouped(tables.articles.height, ties), previous)
