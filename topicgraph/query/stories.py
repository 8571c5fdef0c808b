"""The stories of the tables, the one with most outlets first: as records, as a table for the eye,
as names."""

from __future__ import annotations

import numpy as np
import polars as pl

from topicgraph.model import Story
from topicgraph.store import index
from topicgraph.store.arrow import Numbers, ranges
from topicgraph.store.tables import Tables


def listing(
    tables: Tables, min_providers: int = 1, min_articles: int = 1, most: int | None = None
) -> list[Story]:
    """The stories with at least so many outlets and articles (the first of them, up to so many),
    the one with most outlets first.

    Ties: more articles, then the earlier one, then by id. A story is named by its most central
    headline."""
    known = index.of(tables).stories
    chosen = _chosen(known, min_providers, min_articles)[:most]
    rows = known.members[ranges(known.starts[chosen], known.starts[chosen + 1])]
    told = tables.rows("articles", rows, "id", "provider", "story")
    ids, providers, stories = (told[name].to_list() for name in told.columns)
    shown = known.table[chosen]
    names = tables.rows("articles", shown["title"].to_numpy(), "title")["title"]
    stops = np.cumsum(known.sizes[chosen]).tolist()
    return [
        Story(
            id=stories[start],
            name=name,
            articles=tuple(ids[start:stop]),
            providers=tuple(
                dict.fromkeys(
                    provider for provider in providers[start:stop] if provider is not None
                )
            ),
            start=first,
            end=last,
        )
        for start, stop, name, first, last in zip(
            [0, *stops], stops, names, shown["first"], shown["last"], strict=False
        )
    ]


def _chosen(known: index.Stories, min_providers: int, min_articles: int = 1) -> Numbers:
    enough = (known.table["outlets"].to_numpy() >= min_providers) & (known.sizes >= min_articles)
    return np.flatnonzero(enough)


def count(tables: Tables, min_providers: int = 0, min_articles: int = 1) -> int:
    """How many stories have at least so many outlets and articles."""
    return len(_chosen(index.of(tables).stories, min_providers, min_articles))


def names(tables: Tables, min_articles: int = 1) -> dict[str, str]:
    """The name of each story with at least so many articles, by its id."""
    known = index.of(tables).stories
    chosen = _chosen(known, 0, min_articles)
    ids = tables.rows("articles", known.members[known.starts[chosen]], "story")["story"]
    titles = tables.rows("articles", known.table["title"].to_numpy()[chosen], "title")["title"]
    return dict(zip(ids, titles, strict=True))


def table(tables: Tables, min_providers: int) -> pl.DataFrame:
    """The stories with at least so many outlets, one row each, as one lists them: `name,
    outlet_count, article_count, from, to`."""
    known = index.of(tables).stories
    chosen = _chosen(known, min_providers)
    shown = known.table[chosen]
    return shown.select(
        tables.rows("articles", shown["title"].to_numpy(), "title")["title"].alias("name"),
        outlet_count="outlets",
        article_count=pl.Series(known.sizes[chosen]),
        **{
            name: pl.col(column).dt.strftime("%Y-%m-%d").fill_null("undated")
            for name, column in (("from", "first"), ("to", "last"))
        },
    )
