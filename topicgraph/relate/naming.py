"""The ids and the headlines of stories: a story keeps its id while most of it stays."""

from __future__ import annotations

import numpy as np
import polars as pl
from numpy.typing import NDArray

from topicgraph.model import ARTICLE_KINDS
from topicgraph.relate.features import Ints
from topicgraph.relate.headline_kinds import names_event
from topicgraph.store.tables import Tables
from topicgraph.text import slugify

SLUG_LENGTH = 60
"""Characters of the headline in a story's id."""


def assign_story_ids(
    tables: Tables,
    groups: Ints,
    previous: Tables | None = None,
    is_core: NDArray[np.bool_] | None = None,
) -> Tables:
    """Return the tables with the `story` column filled.

    A story's id is made of the day and the headline of its earliest core article. A story that has
    most of the articles of an earlier story keeps that story's id. If it has most of several
    earlier stories, it keeps its own id if that is one of them, else the id of the largest part.

    Args:
        tables: The tables of the folder.
        groups: One number for each article; articles of one story have the same number.
        previous: The tables of the previous build of the same folder.
        is_core: Which articles are the core of their story; None: all are.
    """
    core = np.ones(len(groups), np.bool_) if is_core is None else is_core
    ids = _new_ids(tables.articles.with_columns(group=groups, core=core))
    if previous is not None:
        members = tables.articles.select("id", group=groups)
        ids = _keep_previous_ids(ids, members, previous.articles.select("id", "story"))
    group_column = pl.DataFrame({"group": groups})
    story = group_column.join(ids, on="group", how="left", maintain_order="left")["story"]
    # A join returns a validity mask or none, by chance; rebuild the column so that the bytes of a
    # saved table are always the same.
    story = pl.Series("story", story.to_list(), pl.String)
    return tables.replace(articles=tables.articles.with_columns(story=story))


def _new_ids(articles: pl.DataFrame) -> pl.DataFrame:
    """Return `group, story`: the id of each group, made from its earliest core article."""
    is_dated_core = pl.col("core") & pl.col("published").is_not_null()
    earliest = articles.sort(~is_dated_core, "published", "id", nulls_last=True).unique(
        "group", keep="first", maintain_order=True
    )
    days = earliest["published"].dt.date().cast(pl.String).fill_null("undated")
    ids = [
        f"story:{day}/{slugify(title, SLUG_LENGTH)}"
        for day, title in zip(days, earliest["title"], strict=True)
    ]
    return earliest.select("group", story=pl.Series(_make_unique(ids), dtype=pl.String))


def _make_unique(ids: list[str]) -> list[str]:
    """Append a number to each id that occurred before.

    Example:
        >>> _make_unique(["a", "a", "a~2", "a"])
        ['a', 'a~2', 'a~2~2', 'a~3']
    """
    taken: set[str] = set()
    next_numbers: dict[str, int] = {}  # thousands of ids may be equal, so do not count from 2
    result = []
    for id_ in ids:
        candidate, number = id_, next_numbers.get(id_, 2)
        while candidate in taken:
            candidate, number = f"{id_}~{number}", number + 1
        next_numbers[id_] = number
        taken.add(candidate)
        result.append(candidate)
    return result


def _keep_previous_ids(
    ids: pl.DataFrame, members: pl.DataFrame, previous: pl.DataFrame
) -> pl.DataFrame:
    """Return `group, story` with the id of a previous story where most of that story stays.

    Args:
        ids: `group, story`: the new id of each group.
        members: `id, group` of each article.
        previous: `id, story` of each article of the previous build.
    """
    previous = previous.rename({"story": "old"}).drop_nulls()
    kept = (
        members.join(previous, on="id")
        .group_by("group", "old")
        .len("both")
        .join(previous.group_by("old").len("size"), on="old")
        .filter(pl.col("both") * 2 > pl.col("size"))
        .join(ids, on="group")
        .sort("group", pl.col("old") != pl.col("story"), -pl.col("both").cast(pl.Int64), "old")
        .unique("group", keep="first", maintain_order=True)
        .select("group", "old")
    )
    joined = ids.join(kept, on="group", how="left", maintain_order="left")
    kept_ids = joined["old"].drop_nulls().to_list()
    new_rows = joined.filter(pl.col("old").is_null())
    new_ids = _make_unique([*kept_ids, *new_rows["story"]])[len(kept_ids) :]
    return pl.concat(
        [
            joined.drop_nulls("old").select("group", story="old"),
            new_rows.select("group", story=pl.Series(new_ids, dtype=pl.String)),
        ]
    )


def find_headlines(tables: Tables, is_core: NDArray[np.bool_] | None = None) -> dict[str, int]:
    """Return for each story the row of the article whose headline names it: the most central one.

    That is the core article with the strongest edges, in sum, to others of the story, then the
    earliest. A guide, a digest or a reaction names a story only if all its core articles are such,
    and a copy only if no original in its core is an event.

    Args:
        tables: The tables, with the `story` of each article.
        is_core: Which articles are the core of their story; None: all are.
    """
    articles = tables.columns("articles", "id", "story", "published").with_row_index("row")
    core = np.ones(articles.height, np.bool_) if is_core is None else is_core
    several = articles["story"].is_duplicated().to_list()  # a story of one article has its headline
    titles = tables.articles["title"].to_list()
    event = [not other or names_event(title) for title, other in zip(titles, several, strict=True)]
    articles = articles.with_columns(core=core, event=pl.Series(event, dtype=pl.Boolean))
    edges = tables.columns("edges", "source", "target", "kind", "weight")
    copies = edges.filter(pl.col("kind") == "copy_of")["source"].unique()
    edges = edges.filter(pl.col("kind").is_in(ARTICLE_KINDS)).select("source", "target", "weight")
    both_ways = pl.concat([edges, edges.select(source="target", target="source", weight="weight")])
    members = articles.select("id", "row", "story")
    central = (
        both_ways.join(members, left_on="source", right_on="id")
        .join(members, left_on="target", right_on="id", suffix="_other")
        .filter(pl.col("story") == pl.col("story_other"))
        .group_by("row")
        .agg(pl.col("weight").sum().round(9))
    )
    ranked = articles.join(central, on="row", how="left").sort(
        ~pl.col("core"),
        ~pl.col("event"),
        pl.col("id").is_in(copies.implode()),
        -pl.col("weight").fill_null(0.0),
        "published",
        "row",
        nulls_last=True,
    )
    named = ranked.drop_nulls("story").unique("story", keep="first", maintain_order=True)
    return dict(named.select("story", "row").iter_rows())
