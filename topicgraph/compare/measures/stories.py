"""How much attention a story got (M20)."""

from __future__ import annotations

import polars as pl

from topicgraph.compare.formatting import format_decimal
from topicgraph.compare.measure import Measure, Section, TableReader, cut_title
from topicgraph.compare.statistics import MIN_N

STORIES_IN_SUMMARY = 3


def measure_stories(articles: pl.DataFrame, similar: pl.DataFrame) -> pl.DataFrame:
    """M20: how many articles does a story have and how similar are they, in one figure?

    An article is linked with its few most similar ones only, so attention levels off in very large
    stories: it ranks stories, it does not measure their size.

    Source: Nwala, Weigle, Nelson 2020, "365 Dots in 2019: Quantifying Attention of News Sources"
    (StoryGraph).

    Args:
        articles: All articles that are their provider's own work, `id, story, provider`.
        similar: Pairs of article ids, `source, target`.

    Returns:
        For each story of two or more articles `n`, its articles, `providers`, `links` (pairs of
        similar articles) and `attention`, the average degree of the story's similarity graph,
        2 * links / n; `too_few`: fewer than five articles. Most attention first.

    Example:
        >>> articles = pl.DataFrame({"id": [1, 2, 3], "story": ["s"] * 3, "provider": [*"ABB"]})
        >>> similar = pl.DataFrame({"source": [2, 3, 3], "target": [1, 1, 2]})
        >>> table = measure_stories(articles, similar)
        >>> table.select("n", "providers", "links", "attention").row(0)
        (3, 2, 3, 2.0)
    """
    story = articles.select("id", "story")
    ends = similar.select(
        a=pl.min_horizontal("source", "target"), b=pl.max_horizontal("source", "target")
    ).unique()
    inside = ends.join(story, left_on="a", right_on="id").join(
        story, left_on="b", right_on="id", suffix="_b"
    )
    links = (
        inside.filter(pl.col("story") == pl.col("story_b"))
        .group_by("story")
        .agg(links=pl.len().cast(pl.Int64))
    )
    sizes = articles.group_by("story").agg(
        n=pl.len().cast(pl.Int64),
        providers=pl.col("provider").drop_nulls().n_unique().cast(pl.Int64),
    )
    table = (
        sizes.filter(pl.col("n") >= 2)
        .join(links, on="story", how="left")
        .with_columns(pl.col("links").fill_null(0))
    )
    table = table.with_columns(
        attention=2 * pl.col("links") / pl.col("n"), too_few=pl.col("n") < MIN_N
    )
    listed = table.select("story", "n", "providers", "links", "attention", "too_few")
    return listed.sort("attention", "n", "story", descending=[True, True, False])


def _section(table_of: TableReader) -> Section:
    listed = table_of("stories").filter(~pl.col("too_few"))
    rows = [
        (
            cut_title(row["story_name"]),
            f"{row['n']:,}",
            f"{row['providers']:,}",
            format_decimal(row["attention"]),
        )
        for row in listed.head(STORIES_IN_SUMMARY).iter_rows(named=True)
    ]
    columns = ("Story", "articles without copies", "outlets of these", "attention")
    omitted = listed.height - len(rows)
    return Section("Stories with most attention", columns, rows, omitted, ("stories",))


MEASURE = Measure(
    name="stories",
    number=20,
    unit="corpus",
    table=lambda data: measure_stories(data.own_articles, data.similar),
    evidence=lambda data: data.own_articles.select("provider", "id"),
    section=_section,
)
