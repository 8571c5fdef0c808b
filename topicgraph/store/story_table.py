"""The stories of some tables: which there are, and which headline names each.

A story is the articles that have its id in their column `story`. It is named by its most central
headline, as `relate.firsts` found it; without one by the headline of its earliest article.
"""

from __future__ import annotations

import polars as pl

from topicgraph.store.tables import Tables


def list_stories(tables: Tables) -> pl.DataFrame:
    """Describe every story, those that most outlets covered first.

    Ties: more articles, then the earlier story, then the order of the ids.

    Returns:
        A row for each story: `id`, `name`, `member_count` (with those that are only linked; one
        if all are editions of one article, which is not a story of several),
        `article_count` (those that are held), `provider_count` (outlets of held articles; a
        platform is none), `first` and `last` (when the dated articles of its core were published,
        UTC; where none of these has a date, all).
    """
    columns = ("id", "story", "title", "provider", "published", "held")
    core = tables.stories["core"].explode(empty_as_null=False, keep_nulls=False)
    articles = tables.columns("articles", *columns)
    platforms = tables.columns("providers", "id", "platform").filter("platform")["id"].implode()
    # Looked up here: in `agg` the whole list would be read again for each story.
    articles = (
        articles.with_row_index("row")
        .drop_nulls("story")
        .with_columns(
            own=pl.col("held") & ~pl.col("provider").is_in(platforms),
            core=pl.when(pl.col("id").is_in(core.implode())).then("published"),
        )
    )
    grouped = (
        articles.sort("published", "row", nulls_last=True)
        .group_by("story", maintain_order=True)
        .agg(
            earliest=pl.col("title").first(),
            member_count=pl.len(),
            article_count=pl.col("held").sum().cast(pl.UInt32),
            provider_count=pl.col("provider").filter("own").drop_nulls().n_unique(),
            first=pl.coalesce(pl.col("core", "published").min()),
            last=pl.coalesce(pl.col("core", "published").max()),
        )
    )
    reports = tables.stories.select("id", "headline", "reason")
    named = grouped.rename({"story": "id"}).join(reports, on="id", how="left")
    named = named.with_columns(
        name=pl.coalesce("headline", "earliest"),
        member_count=pl.when(pl.col("reason").eq_missing("editions"))
        .then(pl.lit(1, pl.UInt32))
        .otherwise("member_count"),
    )
    return sort_stories(named.select("id", "name", *grouped.columns[2:]))


def sort_stories(stories: pl.DataFrame) -> pl.DataFrame:
    """Put the stories that `list_stories` described in its order."""
    return stories.sort(
        "provider_count",
        "article_count",
        "first",
        "id",
        descending=[True, True, False, False],
        nulls_last=True,
    )


def name_stories(tables: Tables, min_articles: int = 1) -> dict[str, str]:
    """Map the id of each story with at least `min_articles` articles to its name."""
    stories = list_stories(tables).filter(pl.col("member_count") >= min_articles)
    return dict(stories.select("id", "name").iter_rows())
