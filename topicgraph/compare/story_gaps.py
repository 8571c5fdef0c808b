"""Which outlets have none of one story, and how likely chance alone would leave it out.

`measures.missing` asks this of an outlet, for all stories; here it is asked of one story.
"""

from __future__ import annotations

from datetime import datetime

import polars as pl

from topicgraph.compare.null_model import fit_coverage
from topicgraph.compare.sample import collect_sample
from topicgraph.compare.statistics import MIN_N
from topicgraph.query.story import MissingOutlet
from topicgraph.store.story_table import list_stories
from topicgraph.store.tables import Tables

MAX_LISTED = 20
"""Outlets listed for a story: the rest lack it as chance would have it."""


def list_outlets_without(tables: Tables, story: str) -> list[MissingOutlet]:
    """List the outlets that have no article on a story in this corpus.

    Only outlets with at least five stories, and with articles before and after the story began: of
    a time that the corpus does not hold of an outlet nothing can be said. A story with an article
    of an unknown publisher lists nobody, for the article may be anybody's.

    Args:
        tables: The tables of the graph.
        story: The id of the story.

    Returns:
        The outlets without it, those that would most likely have it first.

    Example:
        >>> list_outlets_without(Tables(), "story:x")
        []
    """
    if tables.articles.is_empty():
        return []
    outlets = tables.providers.filter(~pl.col("platform"))
    coverage = collect_sample(tables, outlets["id"]).coverage
    having = coverage.filter(pl.col("story") == story)["provider"]
    if not len(having) or having.null_count():
        return []
    model = fit_coverage(coverage)
    size = model.stories.filter(pl.col("story") == story)["size"]
    if not len(size):
        return []
    (start,) = list_stories(tables).filter(pl.col("id") == story)["first"]
    listed = (
        model.providers.filter((pl.col("n") >= MIN_N) & ~pl.col("provider").is_in(having.implode()))
        .join(_periods(tables), on="provider")
        .filter(_is_around(start))
        .join(outlets.select("name", provider="id"), on="provider")
    )
    chance = 1 - model.inclusion[listed["row_class"].to_numpy(), int(size[0])]
    table = listed.with_columns(chance=pl.Series(chance, dtype=pl.Float64))
    rows = table.sort("chance", "provider").head(MAX_LISTED)
    columns = rows.select("provider", "name", "chance", stories="n")
    return [MissingOutlet(**row) for row in columns.iter_rows(named=True)]


def _periods(tables: Tables) -> pl.DataFrame:
    """The first and the last dated held article of each outlet."""
    held = tables.articles.filter(pl.col("held") & pl.col("published").is_not_null())
    return held.group_by("provider").agg(
        since=pl.col("published").min(), until=pl.col("published").max()
    )


def _is_around(start: object) -> pl.Expr:
    if not isinstance(start, datetime):
        return pl.lit(True)
    return (pl.col("since") <= start) & (pl.col("until") >= start)
