"""What the tables imply: copies and updates, similar articles, and the story of each article."""

from __future__ import annotations

from topicgraph.relate import copies, naming, stories
from topicgraph.relate.candidates import find_candidates
from topicgraph.relate.corpus_statistics import CorpusStatistics, estimate_statistics
from topicgraph.relate.edges import similar_edges
from topicgraph.relate.embeddings import load_model
from topicgraph.relate.features import ArticleTexts, Corpus
from topicgraph.relate.scores import CandidatePairs
from topicgraph.store.tables import Tables, edge_frame, with_edges


def relate(tables: Tables, previous: Tables | None = None, embeddings: str | None = None) -> Tables:
    """Add the `copy_of`, `update_of` and `similar` edges, and the story of each article.

    Args:
        tables: Articles, outlets, topics and stated links.
        previous: Tables of an earlier build: a story keeps its id while most of it stays.
        embeddings: A model that compares titles as well; see `relate.embeddings.load_model`.

    >>> relate(Tables())
    Tables(0 articles, 0 providers, 0 topics, 0 edges)
    """
    if tables.articles.is_empty():
        return tables
    model = None if embeddings is None else load_model(embeddings)
    corpus = Corpus(ArticleTexts.from_tables(tables), model)
    statistics = estimate_statistics(corpus)
    pairs = find_candidates(corpus)
    return add_relations(tables, corpus, statistics, pairs, previous)


def add_relations(
    tables: Tables,
    corpus: Corpus,
    statistics: CorpusStatistics,
    pairs: CandidatePairs,
    previous: Tables | None = None,
) -> Tables:
    """Add what follows from the candidate pairs: edges and stories."""
    tables = with_edges(tables, edge_frame(copies.find_copies(tables, pairs)))
    links = stories.publisher_links(tables)
    story_pairs = stories.combine_evidence(pairs, corpus.size, statistics.background, links)
    tables = with_edges(tables, similar_edges(tables, corpus, pairs, statistics.threshold))
    groups = stories.group_articles(corpus.size, story_pairs)
    return naming.assign_story_ids(tables, groups, previous)
