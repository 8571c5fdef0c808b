"""Which articles of a very large corpus the page carries, and the totals of all of them.

A browser opens a page of a hundred thousand articles in two seconds, one of a million in twenty.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import polars as pl

from topicgraph.compare.sample import Sample
from topicgraph.model import ARTICLE_KINDS
from topicgraph.store.tables import Tables

MAX_ARTICLES = 100_000
"""The most articles that a page carries; its totals and findings are of the whole corpus."""

INDEPENDENT, FIRST_ON_STORY, COPIED_FROM_OTHER, CARRIED_FOR_OTHER, UNCONNECTED = 1, 2, 4, 8, 16
"""What an article counts for: as one of its outlet's own, as its outlet's first on a story, as a
copy of another outlet's, as carried by a site that is not its outlet's own; as in no story with
another and without any link to another."""


@dataclass(frozen=True, slots=True)
class Totals:
    """The totals of the whole corpus, whether the page carries its articles or not.

    Attributes:
        counts: The figures at the top of the page.
        files: How many files were read.
        outlets: Of each outlet, in the order of their ids: its `held` articles; the `pieces` found
            at it; how many of them are `copies` of others' or were `carried` for others.
    """

    counts: dict[str, Any]
    files: int
    outlets: list[dict[str, int]]


def cut_to_capacity(tables: Tables) -> Tables:
    """The tables with the articles that the page carries: all of them if there is room.

    Otherwise whole stories are kept, those of most outlets first, then those of most articles, then
    the newest. An article in no story counts as a story of one outlet; what is only linked comes
    last. Edges to articles that are left out are left out too.
    """
    articles = tables.articles
    if articles.height <= MAX_ARTICLES:
        return tables
    story = pl.coalesce("story", "id")
    ranked = (
        articles.group_by(group=story)
        .agg(
            pl.col("held").any(),
            pl.len().alias("articles"),
            pl.col("published").max(),
            outlets=pl.col("provider").drop_nulls().n_unique(),
        )
        .sort(
            ["held", "outlets", "articles", "published", "group"],
            descending=[True, True, True, True, False],
            nulls_last=True,
        )
    )
    fitting = ranked.filter(pl.col("articles").cum_sum() <= MAX_ARTICLES)
    is_kept = story.is_in(fitting["group"].implode())
    left_out = articles.filter(~is_kept).select("id")
    # The column `provider` of the articles says the same as these edges.
    edges = tables.edges.filter(pl.col("kind").cast(pl.String) != "published_by")
    for end in ("source", "target"):
        edges = edges.join(left_out, left_on=end, right_on="id", how="anti")
    return replace(tables, articles=articles.filter(is_kept), edges=edges)


def flag_articles(tables: Tables, sample: Sample) -> pl.DataFrame:
    """What each article counts for in a comparison.

    Returns:
        `id`, and `flags`, the constants above added up.
    """
    groups = (
        (sample.independent["id"], INDEPENDENT),
        (sample.coverage.drop_nulls("provider")["id"], FIRST_ON_STORY),
        (sample.articles.filter(~pl.col("own"))["id"], COPIED_FROM_OTHER),
        (_find_carried(tables)["id"], CARRIED_FOR_OTHER),
        (_find_unconnected(tables)["id"], UNCONNECTED),
    )
    schema = {"id": pl.String, "flags": pl.Int64}
    flags = pl.concat([pl.DataFrame({"id": ids, "flags": flag}, schema) for ids, flag in groups])
    sums = flags.group_by("id").agg(pl.col("flags").sum())
    return (
        tables.articles.select("id")
        .join(sums, on="id", how="left", maintain_order="left")
        .with_columns(pl.col("flags").fill_null(0))
    )


def _find_carried(tables: Tables) -> pl.DataFrame:
    """Find the articles carried by a site other than their outlet's own domain.

    A channel is at home on its video host.
    """
    domains = tables.providers.select("id", "domain")
    return (
        tables.articles.filter(pl.col("carrier") != pl.col("provider"))
        .select("id", "provider", "carrier")
        .join(domains.rename({"id": "provider"}), on="provider", how="left")
        .join(domains.rename({"id": "carrier", "domain": "host"}), on="carrier", how="left")
        .filter(pl.col("domain").ne_missing(pl.col("host")))
    )


def _find_unconnected(tables: Tables) -> pl.DataFrame:
    """Find the held articles that no story and no link between articles connects to another."""
    links = tables.edges.filter(
        pl.col("kind").cast(pl.String).is_in(ARTICLE_KINDS) & (pl.col("source") != pl.col("target"))
    )
    linked = pl.concat([links["source"], links["target"]]).unique()
    shared = pl.col("story").is_not_null() & (pl.len().over("story") > 1)
    return tables.articles.filter(pl.col("held") & ~shared & ~pl.col("id").is_in(linked.implode()))


def compute_totals(tables: Tables, flags: pl.DataFrame, problems: int) -> Totals:
    """The totals of all articles.

    Args:
        tables: The tables of the whole corpus.
        flags: As `flag_articles` gives them.
        problems: How many problems the input had.
    """
    files = tables.articles.select("files").explode("files", empty_as_null=False, keep_nulls=False)
    return Totals(
        _count_corpus(tables, problems), files["files"].n_unique(), _count_outlets(tables, flags)
    )


def _count_outlets(tables: Tables, flags: pl.DataFrame) -> list[dict[str, int]]:
    held = tables.articles.join(flags, on="id").filter("held")
    copies, carried = (
        (pl.col("flags") & flag > 0).sum().cast(pl.Int64)
        for flag in (COPIED_FROM_OTHER, CARRIED_FOR_OTHER)
    )
    count = pl.len().cast(pl.Int64)
    published = held.group_by(id="provider").agg(held=count, copies=copies)
    elsewhere = held.filter(pl.col("carrier").ne_missing(pl.col("provider")))
    hosted = elsewhere.group_by(id="carrier").agg(hosted=count, carried=carried)
    outlets = tables.providers.select("id").sort("id")
    for table in (published, hosted):
        outlets = outlets.join(table, on="id", how="left", maintain_order="left")
    pieces = pl.col("held") + pl.col("hosted")
    return outlets.fill_null(0).select("held", "copies", "carried", pieces=pieces).to_dicts()


def _count_corpus(tables: Tables, problems: int) -> dict[str, Any]:
    """The figures at the top of the page.

    Outlets and topics are those with a held article; a platform is not an outlet.
    """
    articles = tables.articles
    held = articles.filter("held")
    times = held["published"].drop_nulls().dt.epoch("s")
    outlets = tables.providers.filter(~pl.col("platform")).select("id")
    kind = pl.col("kind").cast(pl.String)
    known_topics = tables.topics["id"].implode()
    about = tables.edges.filter((kind == "about") & pl.col("target").is_in(known_topics))
    copies = tables.edges.filter((kind == "copy_of") & (pl.col("source") != pl.col("target")))
    for end in ("source", "target"):
        copies = copies.join(articles.select("id"), left_on=end, right_on="id", how="semi")
    on_held = about.join(held.select("id"), left_on="source", right_on="id", how="semi")
    story_sizes = articles["story"].drop_nulls().value_counts()
    return {
        "articles": held.height,
        "stubs": articles.height - held.height,
        "outlets": held.join(outlets, left_on="provider", right_on="id")["provider"].n_unique(),
        "topics": on_held["target"].n_unique(),
        "stories": story_sizes.filter(pl.col("count") > 1).height,
        "copies": copies.join(held, left_on="source", right_on="id", how="semi")[
            "source"
        ].n_unique(),
        "undated": held.height - len(times),
        "unconnected": _find_unconnected(tables).height,
        "problems": problems,
        "from": times.min(),
        "to": times.max(),
    }
