"""The stories of some tables: which there are, and which headline names each.

A story is the articles that have its id in their column `story`. It is named by its most central
headline: that of the article with the strongest edges, in sum, to others of the same story.
"""

from __future__ import annotations

import numpy as np
import polars as pl

from topicgraph.model import ARTICLE_KINDS
from topicgraph.store.tables import Tables


def list_stories(tables: Tables) -> pl.DataFrame:
    """Describe every story, those that most outlets covered first.

    Ties: more articles, then the earlier story, then the order of the ids.

    Returns:
        A row for each story: `id`, `name`, `member_count` (with those that are only linked),
        `article_count` (those that are held), `provider_count` (outlets of held articles; a
        platform is none), `first` and `last` (when its dated articles were published, UTC).
    """
    columns = ("story", "title", "provider", "published", "held")
    articles = tables.columns("articles", *columns).with_columns(central=_centrality(tables))
    platforms = tables.columns("providers", "id", "platform").filter("platform")["id"].implode()
    own = pl.col("held") & ~pl.col("provider").is_in(platforms)
    articles = articles.with_row_index("row").drop_nulls("story")
    grouped = (
        articles.sort("published", "row", nulls_last=True)
        .group_by("story", maintain_order=True)
        .agg(
            name=pl.col("title").filter(pl.col("central") == pl.col("central").max()).first(),
            member_count=pl.len(),
            article_count=pl.col("held").sum().cast(pl.UInt32),
            provider_count=pl.col("provider").filter(own).drop_nulls().n_unique(),
            first=pl.col("published").min(),
            last=pl.col("published").max(),
        )
    )
    return grouped.rename({"story": "id"}).sort(
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


def _centrality(tables: Tables) -> pl.Series:
    """Sum up, for each article, the weights of its edges to others of its own story."""
    articles = tables.columns("articles", "id", "story")
    story = articles["story"].rank("dense").fill_null(0).to_numpy()
    edges = tables.columns("edges", "source", "target", "kind", "weight")
    edges = edges.filter(pl.col("kind").is_in(ARTICLE_KINDS))
    rows = articles.select("id").with_row_index("row")
    one, other = (
        edges.select(id=end)
        .join(rows, on="id", how="left", maintain_order="left")["row"]
        .to_numpy()
        for end in ("source", "target")
    )
    inside = (story[one] == story[other]) & (story[one] > 0)
    articles_at_ends = np.concatenate([one[inside], other[inside]])
    weights = np.tile(edges["weight"].to_numpy()[inside], 2)
    return pl.Series(np.bincount(articles_at_ends, weights, len(story)), dtype=pl.Float64)
