"""What stories are called: an id that stays while most of a story stays."""

from __future__ import annotations

import polars as pl

from topicgraph.relate.scores import Ints
from topicgraph.store.tables import Tables
from topicgraph.text import slugify


def assign(tables: Tables, groups: Ints, previous: Tables | None = None) -> Tables:
    """The tables with the `story` of every article; `groups` has the same number for articles of
    one story.

    A story's id is made of the day and headline of its earliest article. A story that has most of
    the articles of an earlier one (in the `previous` tables) has that one's id; where it has most
    of several, its own if that is one of them, else that of the largest part."""
    named = _named(tables.articles.with_columns(group=groups))
    if previous is not None:
        named = _taken_over(
            named,
            tables.articles.select("id", group=groups),
            previous.articles.select("id", "story"),
        )
    story = pl.DataFrame({"group": groups}).join(
        named, on="group", how="left", maintain_order="left"
    )["story"]
    story = pl.Series(
        "story", story.to_list(), pl.String
    )  # a join leaves a mask of missing values or none, by chance: not the same bytes
    return tables.but(articles=tables.articles.with_columns(story=story))


def _named(articles: pl.DataFrame) -> pl.DataFrame:
    """`group, story`: the id of each group, by its earliest article."""
    first = articles.sort("published", "id", nulls_last=True).unique(
        "group", keep="first", maintain_order=True
    )
    days = first["published"].dt.date().cast(pl.String).fill_null("undated")
    stems = [
        f"story:{day}/{slugify(title, 60)}" for day, title in zip(days, first["title"], strict=True)
    ]
    return first.select("group", story=pl.Series(_different(stems), dtype=pl.String))


def _different(ids: list[str]) -> list[str]:
    """The same ids, those that were there before with a number."""
    taken: set[str] = set()
    found = []
    for id_ in ids:
        one, number = id_, 2
        while one in taken:
            one, number = f"{id_}~{number}", number + 1
        taken.add(one)
        found.append(one)
    return found


def _taken_over(named: pl.DataFrame, articles: pl.DataFrame, earlier: pl.DataFrame) -> pl.DataFrame:
    """`group, story` with the ids of earlier stories where most of these stays."""
    sizes = earlier.drop_nulls().group_by(old="story").len("size")
    stays = (
        articles.join(earlier.rename({"story": "old"}).drop_nulls(), on="id")
        .group_by("group", "old")
        .len("both")
        .join(sizes, on="old")
        .filter(pl.col("both") * 2 > pl.col("size"))
        .join(named, on="group")
        .sort("group", pl.col("old") != pl.col("story"), -pl.col("both").cast(pl.Int64), "old")
        .unique("group", keep="first", maintain_order=True)
        .select("group", "old")
    )
    joined = named.join(stays, on="group", how="left", maintain_order="left")
    ids = joined["old"].drop_nulls().to_list()
    fresh = _different([*ids, *joined.filter(pl.col("old").is_null())["story"]])[len(ids) :]
    new = joined.filter(pl.col("old").is_null()).select(
        "group", story=pl.Series(fresh, dtype=pl.String)
    )
    return pl.concat([joined.drop_nulls("old").select("group", story="old"), new])
