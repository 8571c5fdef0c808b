"""What the tables imply: copies and updates, similar articles, and the story each article belongs
to."""

from __future__ import annotations

from topicgraph.relate import copies, credits, firsts, naming, publishers, stories
from topicgraph.relate.candidates import Paired, paired
from topicgraph.relate.edges import similar_edges
from topicgraph.relate.embeddings import model
from topicgraph.relate.features import Texts
from topicgraph.relate.text import Model
from topicgraph.store.tables import Tables, edge_frame, with_edges


def relate(tables: Tables, previous: Tables | None = None, embeddings: str | None = None) -> Tables:
    """The tables with `copy_of`, `update_of` and `similar` edges and the `story` column filled.

    `embeddings` names a model that titles are compared by as well (see `relate.embeddings.model`).
    A story of the `previous` tables keeps its id as long as most of it stays.

    >>> relate(Tables())
    Tables(0 articles, 0 providers, 0 topics, 0 edges)
    """
    if tables.articles.is_empty():
        return tables
    texts, known_model = Texts.of(tables), None if embeddings is None else model(embeddings)
    found = paired(texts, known_model)
    return told(tables, texts, found, known_model, previous)


def told(
    tables: Tables, texts: Texts, found: Paired, model: Model | None, previous: Tables | None
) -> Tables:
    """What follows from the candidate pairs: copies and updates, similar articles, and stories."""
    tables = with_edges(tables, edge_frame(copies.find_copies(tables, found.pairs)))
    tables = credits.add_credits(publishers.learn_publishers(tables))
    links = stories.publisher_links(tables)
    story_pairs = stories.measure_pairs(texts, found.pairs, found.norms.weights, links, model)
    tables = with_edges(tables, similar_edges(tables, found))
    groups = stories.group_articles(tables.articles.height, story_pairs)
    tables = naming.assign_story_ids(tables, groups, previous)
    return firsts.describe_stories(tables, story_pairs, groups)
