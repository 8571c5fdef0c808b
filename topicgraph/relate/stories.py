"""Stories: sets of articles about one event, from the links that the files state, and copies.

Two articles are as alike as the lists that name them: linked, or named together. Time makes a link weaker, never impossible. Groups are
joined by average link, so that a chain of links from one event to the next does not become one story.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from math import exp

import numpy as np
import polars as pl

from topicgraph.identity.names import slug
from topicgraph.model import ARTICLE_KINDS, Story
from topicgraph.relate.linkage import average_link
from topicgraph.tables import Tables

DAYS = 4.0
"""How fast a link weakens: at so many days between two articles it counts exp(-1/2) of one on the same day."""

CUT = 0.4
"""Two groups are one story while their articles are, on average over all pairs, at least so alike."""


def assign(tables: Tables) -> Tables:
    """The tables with the `story` of every article; one that is linked to nothing is a story of its own.

    A story's id is made of the day and headline of its earliest article.
    """
    articles = tables.articles
    position = {id_: number for number, id_ in enumerate(articles["id"])}
    groups = average_link(articles.height, _likeness(tables, position), CUT)
    ids = _ids(groups, articles)
    return replace(tables, articles=articles.with_columns(pl.Series("story", ids, dtype=pl.String)))


def _likeness(tables: Tables, position: dict[str, int]) -> Iterator[tuple[int, int, float]]:
    """Every pair of articles that are linked, or linked to the same ones, and how alike that makes them."""
    from scipy.sparse import coo_array, eye_array

    size = len(position)
    linked = tables.edges.filter(pl.col("kind").is_in(ARTICLE_KINDS))
    copies = linked.filter(pl.col("kind").is_in(("copy_of", "update_of")))
    rows = [position[id_] for id_ in linked["source"]]
    columns = [position[id_] for id_ in linked["target"]]
    links = coo_array((np.ones(len(rows)), (rows, columns)), shape=(size, size)).tocsr()
    links = ((links + links.T) > 0).astype(np.float64).tocsr()
    known = (links + eye_array(size)).tocsr()
    counts = np.asarray(known.sum(axis=1)).ravel()
    shared = (known @ known.T).tocoo()
    direct = {(min(a, b), max(a, b)) for a, b in zip(rows, columns, strict=True)}
    certain = {tuple(sorted((position[a], position[b]))) for a, b in copies.select("source", "target").iter_rows()}
    moments = [moment.timestamp() if moment else None for moment in tables.articles["published"]]
    for a, b, count in zip(shared.row.tolist(), shared.col.tolist(), shared.data.tolist(), strict=True):
        if a < b:
            pair = (a, b)
            likeness = 1.0 if pair in direct else count / float(np.sqrt(counts[a] * counts[b]))
            yield a, b, 1.0 if pair in certain else likeness * _closeness(moments[a], moments[b])


def _closeness(a: float | None, b: float | None) -> float:
    return 1.0 if a is None or b is None else exp(-(((a - b) / 86_400 / DAYS) ** 2) / 2)


def _ids(groups: list[int], articles: pl.DataFrame) -> list[str]:
    titles, moments, names = articles["title"].to_list(), articles["published"].to_list(), articles["id"].to_list()
    members: dict[int, list[int]] = defaultdict(list)
    for number, group in enumerate(groups):
        members[group].append(number)
    chosen: dict[int, str] = {}
    taken: set[str] = set()
    for group, numbers in sorted(members.items(), key=lambda item: _age(item[1], moments, names)):
        first = min(numbers, key=lambda number: _age([number], moments, names))
        day = moments[first].date().isoformat() if moments[first] else "undated"
        id_ = f"story:{day}/{slug(titles[first], 60)}"
        number = 2
        while id_ in taken:
            id_ = f"{id_.partition('~')[0]}~{number}"
            number += 1
        taken.add(id_)
        chosen[group] = id_
    return [chosen[group] for group in groups]


def _age(numbers: Iterable[int], moments: list[object], names: list[str]) -> tuple[bool, str, str]:
    return min((moments[number] is None, str(moments[number] or ""), names[number]) for number in numbers)


def listing(tables: Tables, min_providers: int = 1, min_articles: int = 1) -> list[Story]:
    """The stories with at least so many outlets and articles, the one with most outlets first.

    Ties: more articles, then the earlier one, then by id.
    """
    central = _centrality(tables)
    grouped = (
        tables.articles.filter(pl.col("story").is_not_null())
        .sort("published", "id", nulls_last=True)
        .group_by("story", maintain_order=True)
        .agg("id", "title", pl.col("provider").drop_nulls().unique(maintain_order=True), pl.col("published").drop_nulls())
        .filter((pl.col("provider").list.len() >= min_providers) & (pl.col("id").list.len() >= min_articles))
    )
    stories = [
        Story(
            id=id_,
            name=titles[max(range(len(ids)), key=lambda number: (central.get(ids[number], 0.0), -number))],
            articles=tuple(ids),
            providers=tuple(providers),
            start=min(moments, default=None),
            end=max(moments, default=None),
        )
        for id_, ids, titles, providers, moments in grouped.iter_rows()
    ]
    return sorted(stories, key=lambda story: (-len(story.providers), -len(story.articles), str(story.start or "9"), story.id))


def _centrality(tables: Tables) -> dict[str, float]:
    """How strongly each article is linked to others of its own story."""
    story = tables.articles.select("id", "story")
    inside = (
        tables.edges.filter(pl.col("kind").is_in(ARTICLE_KINDS))
        .join(story, left_on="source", right_on="id")
        .join(story, left_on="target", right_on="id", suffix="_target")
        .filter(pl.col("story") == pl.col("story_target"))
    )
    ends = pl.concat([inside.select(pl.col("source").alias("id"), "weight"), inside.select(pl.col("target").alias("id"), "weight")])
    return dict(ends.group_by("id").agg(pl.col("weight").sum()).iter_rows())
