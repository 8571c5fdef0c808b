"""What of a very large corpus the page carries: a browser opens a hundred thousand articles in two
seconds, a million in twenty."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

import polars as pl

from topicgraph.compare.sample import Sample
from topicgraph.store.tables import Tables

ROOM = 100_000
"""So many articles a page carries at most. Its counts, its findings and the tested figures are of
all articles all the same."""


def carried(tables: Tables) -> Tables:
    """The tables with the articles that the page carries: all where there is room.

    Else whole stories: those that most outlets have first, then those of most articles, of these
    the newest; an article in no story is one of one outlet. What is known only from links comes
    last. What was left out goes without its edges."""
    articles = tables.articles
    if articles.height <= ROOM:
        return tables
    outlets = pl.col("provider").drop_nulls().n_unique()
    groups = (
        articles.group_by(group=pl.coalesce("story", "id"))
        .agg(
            pl.col("held").any(),
            pl.len().alias("articles"),
            pl.col("published").max(),
            outlets=outlets,
        )
        .sort(
            "held",
            "outlets",
            "articles",
            "published",
            "group",
            descending=[True, True, True, True, False],
            nulls_last=True,
        )
        .filter(pl.col("articles").cum_sum() <= ROOM)
    )
    has_room = pl.coalesce("story", "id").is_in(groups["group"].implode())
    kept, out = articles.filter(has_room), articles.filter(~has_room).select("id")
    edges = tables.edges.filter(
        pl.col("kind").cast(pl.String) != "published_by"
    )  # the column `provider` says the same
    for end in ("source", "target"):
        edges = edges.join(out, left_on=end, right_on="id", how="anti")
    return replace(tables, articles=kept, edges=edges)


@dataclass(frozen=True, slots=True)
class Whole:
    """What the page says of all articles, whether it carries them or not.

    `counts` are the figures of its head; `files` how many files were read; `outlets`, of each
    outlet in the order of their ids: its `held` articles, the `pieces` found at it, those of them
    that are `copies` of another's or were `carried` for another outlet."""

    counts: dict[str, Any]
    files: int
    outlets: list[dict[str, int]]


def whole(tables: Tables, flags: pl.DataFrame, problems: int) -> Whole:
    """The figures of all articles; `flags` as `own` gives them."""
    files = tables.articles.select("files").explode("files", empty_as_null=False, keep_nulls=False)[
        "files"
    ]
    return Whole(_counts(tables, problems), files.n_unique(), _outlets(tables, flags))


INDEPENDENT, FIRST_PIECE, FOREIGN, CARRIED = 1, 2, 4, 8
"""An article may count as one of its outlet, as its outlet's first piece on a story, as a copy of
another outlet's piece, or as carried by a site that is not its outlet's own (a channel on its video
host is at home)."""


def own(tables: Tables, counted: Sample) -> pl.DataFrame:
    """What each article counts for in a comparison, by the `counted` units of `compare`: `id`, and
    `own`, the flags above added up."""
    ids = (
        (counted.independent["id"], INDEPENDENT),
        (counted.coverage.drop_nulls("provider")["id"], FIRST_PIECE),
        (counted.articles.filter(~pl.col("own"))["id"], FOREIGN),
        (_carried_for_others(tables)["id"], CARRIED),
    )
    marks = pl.concat(
        [
            pl.DataFrame({"id": one, "own": flag}, schema={"id": pl.String, "own": pl.Int64})
            for one, flag in ids
        ]
    )
    table = tables.articles.select("id").join(
        marks.group_by("id").agg(pl.col("own").sum()), on="id", how="left", maintain_order="left"
    )
    return table.with_columns(pl.col("own").fill_null(0))


def _carried_for_others(tables: Tables) -> pl.DataFrame:
    """The articles that a site carries which is not at their outlet's own domain."""
    domains = tables.providers.select("id", "domain")
    named = (
        tables.articles.filter(pl.col("carrier") != pl.col("provider"))
        .select("id", "provider", "carrier")
        .join(domains.rename({"id": "provider"}), on="provider", how="left")
        .join(domains.rename({"id": "carrier", "domain": "host"}), on="carrier", how="left")
    )
    return named.filter(pl.col("domain").ne_missing(pl.col("host")))


def _outlets(tables: Tables, flags: pl.DataFrame) -> list[dict[str, int]]:
    held = tables.articles.join(flags, on="id").filter("held")
    foreign, carried = (
        (pl.col("own") & flag > 0).sum().cast(pl.Int64) for flag in (FOREIGN, CARRIED)
    )
    published = held.group_by(id="provider").agg(held=pl.len().cast(pl.Int64), copies=foreign)
    elsewhere = held.filter(pl.col("carrier").ne_missing(pl.col("provider")))
    hosted = elsewhere.group_by(id="carrier").agg(hosted=pl.len().cast(pl.Int64), carried=carried)
    table = (
        tables.providers.select("id")
        .sort("id")
        .join(published, on="id", how="left", maintain_order="left")
        .join(hosted, on="id", how="left", maintain_order="left")
        .fill_null(0)
    )
    return table.select(
        "held", "copies", "carried", pieces=pl.col("held") + pl.col("hosted")
    ).to_dicts()


def _counts(tables: Tables, problems: int) -> dict[str, Any]:
    articles = tables.articles
    held = articles.filter("held")
    dated = held["published"].drop_nulls()
    known = tables.providers["id"]
    kind = pl.col("kind").cast(pl.String)
    about = tables.edges.filter(
        (kind == "about") & pl.col("target").is_in(tables.topics["id"].implode())
    )
    copies = tables.edges.filter((kind == "copy_of") & (pl.col("source") != pl.col("target")))
    copies = copies.join(articles.select("id"), left_on="source", right_on="id", how="semi")
    return {
        "articles": held.height,
        "stubs": articles.height - held.height,
        "outlets": held.filter(pl.col("provider").is_in(known.implode()))["provider"].n_unique(),
        "topics": about.join(held.select("id"), left_on="source", right_on="id", how="semi")[
            "target"
        ].n_unique(),
        "stories": articles["story"].drop_nulls().value_counts().filter(pl.col("count") > 1).height,
        "copies": copies.join(articles.select("id"), left_on="target", right_on="id", how="semi")[
            "source"
        ].n_unique(),
        "undated": held.height - len(dated),
        "problems": problems,
        "from": seconds(dated.min()),  # type: ignore[arg-type]  # of a column of moments it is one
        "to": seconds(dated.max()),  # type: ignore[arg-type]
    }


def seconds(moment: datetime | None) -> int | None:
    """A moment as seconds since 1970."""
    return None if moment is None else int(moment.astimezone(UTC).timestamp())
