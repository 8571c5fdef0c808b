"""Among which articles the firsts of all stories are the first; see `query.first_scope`."""

from __future__ import annotations

import polars as pl

from topicgraph.query.first_scope import describe_scope
from topicgraph.store.tables import Tables


def describe_scopes(tables: Tables) -> dict[str, str]:
    """Return among which articles each known first is the first, by story: "" is all of them.

    Example:
        >>> describe_scopes(Tables())
        {}
    """
    firsts = tables.stories.drop_nulls("first").select("id", "first")
    articles = tables.articles.select(
        "id", "story", "held", pl.col("language").fill_null(""), day=pl.col("published").dt.date()
    )
    days = articles.filter("held").group_by("day").agg(pl.col("language").unique())
    languages_on = dict(days.drop_nulls("day").iter_rows())
    own = articles.drop_nulls("story").group_by("story").agg("language")
    rows = firsts.join(articles.select("day", first="id"), on="first").join(
        own, left_on="id", right_on="story"
    )
    return {
        id_: describe_scope(day, languages, lambda one: languages_on.get(one, ()))
        for id_, day, languages in rows.select("id", "day", "language").iter_rows()
    }


def summarize_scopes(ranked: pl.DataFrame, scopes: dict[str, str]) -> pl.DataFrame:
    """Of the stories of each provider, count those whose first is known among some articles only.

    Args:
        ranked: `provider, story`.
        scopes: As `describe_scopes` returns them.

    Returns:
        `provider, stories_among, first_among`: how many stories, and among which articles.

    Example:
        >>> ranked = pl.DataFrame({"provider": ["A", "A"], "story": ["s", "t"]})
        >>> summarize_scopes(ranked, {"s": "articles in English", "t": ""}).row(0)
        ('A', 1, 'articles in English')
    """
    limited = pl.DataFrame(
        [(story, scope) for story, scope in scopes.items() if scope],
        schema={"story": pl.String, "scope": pl.String},
        orient="row",
    )
    scope = pl.col("scope")
    return (
        ranked.join(limited, on="story")
        .group_by("provider")
        .agg(
            stories_among=pl.len().cast(pl.Int64),
            first_among=pl.when(scope.n_unique() == 1)
            .then(scope.first())
            .otherwise(pl.lit(SEVERAL)),
        )
    )


SEVERAL = "articles in the language of each story"
"""The scope of stories in several languages."""
