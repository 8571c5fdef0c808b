"""All steps that relate articles, in their order."""

from __future__ import annotations

from topicgraph.relate import (
    agency_credits,
    belonging,
    boilerplate,
    copies,
    firsts,
    judgements,
    naming,
    publishers,
    stories,
)
from topicgraph.relate.candidates import find_candidates
from topicgraph.relate.edges import similar_edges
from topicgraph.relate.embeddings import load_model
from topicgraph.relate.features import ArticleTexts, Corpus
from topicgraph.relate.storylines import add_storylines
from topicgraph.relate.subjects import add_subjects
from topicgraph.relate.threshold import estimate_threshold
from topicgraph.store.tables import Tables, add_edges, add_problems, make_edge_frame


def relate(
    tables: Tables,
    previous: Tables | None = None,
    embeddings: str | None = None,
    *,
    verdicts: judgements.Verdicts | None = None,
    subjects: bool = True,
) -> Tables:
    """Add the `copy_of`, `update_of` and `similar` edges, the stories, and the subjects.

    Args:
        tables: Articles, outlets, topics and stated links.
        previous: Tables of an earlier build: a story keeps its id while most of it stays.
        embeddings: A model that compares titles as well; see `relate.embeddings.load_model`.
        verdicts: What readers judged, which overrides what is found; see `relate.judgements`.
        subjects: Extract the names and phrases of titles and excerpts; see `relate.subjects`.

    >>> relate(Tables())
    Tables(0 articles, 0 providers, 0 topics, 0 edges)
    """
    if tables.articles.is_empty():
        return tables
    model = None if embeddings is None else load_model(embeddings)
    repeated = boilerplate.find_boilerplate(tables)
    tables = add_problems(tables, boilerplate.report_boilerplate(tables, repeated))
    texts = ArticleTexts.from_tables(tables, repeated)
    corpus = Corpus(texts, model)
    pairs = find_candidates(corpus)
    threshold = estimate_threshold(corpus, pairs)
    verdicts = verdicts or {}
    tables = add_edges(tables, make_edge_frame(copies.find_copies(tables, pairs)))
    tables = judgements.correct_copies(tables, verdicts)
    tables = agency_credits.add_credits(publishers.learn_publishers(tables))
    links = stories.publisher_links(tables)
    story_pairs = stories.measure_pairs(texts, pairs, corpus.frequencies, links, model)
    tables = add_edges(tables, similar_edges(tables, corpus, pairs, threshold))
    del pairs, corpus  # of many articles they take hundreds of megabytes
    tables = judgements.correct_similar(tables, verdicts)
    groups = stories.group_articles(len(texts.titles), story_pairs)
    tables, groups, story_pairs = judgements.constrain_stories(
        tables, groups, story_pairs, verdicts
    )
    kinds = belonging.judge_members(story_pairs, groups, texts.days, firsts.find_level(story_pairs))
    groups, kinds = belonging.dissolve_without_core(story_pairs, groups, kinds)
    tables = naming.assign_story_ids(tables, groups, previous, kinds == 0)
    tables = firsts.describe_stories(tables, story_pairs, groups, kinds)
    tables = judgements.correct_firsts(tables, verdicts)
    return add_storylines(add_subjects(tables), texts) if subjects else tables
