"""Cutting a graph down to some of its articles."""

from __future__ import annotations

from collections.abc import Iterable

import polars as pl

from topicgraph.errors import invalid_argument
from topicgraph.store.tables import Tables


def check_ids(articles: object) -> list[str]:
    """Return the ids of articles as a list.

    Raises:
        ArgumentError: It is not a list of texts.

    >>> check_ids(pl.Series(["article:a"]))
    ['article:a']
    """
    listed = list(articles) if isinstance(articles, Iterable) else None
    if (
        listed is None
        or isinstance(articles, str)
        or not all(isinstance(one, str) for one in listed)
    ):
        raise invalid_argument("articles", articles, "a list of ids of articles")
    return listed


def select_articles(
    tables: Tables, articles: Iterable[str], others: Iterable[str] | None = None
) -> Tables:
    """Cut tables down to some articles, and what belongs to them.

    Args:
        tables: The tables to cut.
        articles: Ids of the articles to keep.
        others: Ids of the outlets, subjects and topics to keep; by default all that the articles
            have.

    Returns:
        Tables in which the articles of each outlet, subject and topic are counted again.
    """
    chosen = pl.DataFrame({"id": list(articles)}, schema={"id": pl.String})
    kept = tables.articles.join(chosen, on="id", how="semi", maintain_order="left")
    edges = tables.edges.join(
        chosen, left_on="source", right_on="id", how="semi", maintain_order="left"
    )
    if others is not None:
        others = list(others)
        ends = pl.concat([chosen, pl.DataFrame({"id": others}, schema={"id": pl.String})])
        edges = edges.join(ends, left_on="target", right_on="id", how="semi", maintain_order="left")
    edges = edges.filter(
        pl.col("target").is_in(kept["id"].implode()) | ~pl.col("target").str.starts_with("article:")
    )
    return tables.replace(
        articles=kept,
        edges=edges,
        providers=_recount(tables.providers, kept, edges, "published_by", others),
        subjects=_recount_outlets(
            _recount(tables.subjects, kept, edges, "mentions", others), kept, edges
        ),
        topics=_recount(tables.topics, kept, edges, "about", others),
    )


def _recount(
    table: pl.DataFrame,
    articles: pl.DataFrame,
    edges: pl.DataFrame,
    kind: str,
    others: Iterable[str] | None,
) -> pl.DataFrame:
    held = edges.filter(pl.col("kind") == kind).join(
        articles.filter("held"), left_on="source", right_on="id", how="semi"
    )
    counts = held.group_by("target").agg(count=pl.len().cast(pl.UInt32))
    kept = table.filter(
        pl.col("id").is_in(edges["target"].implode()) | pl.col("id").is_in(list(others or ()))
    )
    joined = kept.join(counts, left_on="id", right_on="target", how="left", maintain_order="left")
    return joined.with_columns(articles=pl.col("count").fill_null(0)).drop("count")


def _recount_outlets(
    subjects: pl.DataFrame, articles: pl.DataFrame, edges: pl.DataFrame
) -> pl.DataFrame:
    outlets = articles.select("id", outlet=pl.coalesce("provider", "carrier")).drop_nulls()
    mentions = edges.filter(pl.col("kind") == "mentions").join(
        outlets, left_on="source", right_on="id"
    )
    counts = mentions.group_by("target").agg(count=pl.col("outlet").n_unique().cast(pl.UInt32))
    joined = subjects.join(
        counts, left_on="id", right_on="target", how="left", maintain_order="left"
    )
    return joined.with_columns(outlets=pl.col("count").fill_null(0)).drop("count")
