"""What a comparison counts: independent articles, and who covered which story when.

A copy of another outlet's article, and an update of one's own, are not second articles: both
collapse to their original. So each held article belongs to an original; an article is *independent*
when it stands for an original of its own provider. Where two outlets have one text and neither is
known to be the copy (`model.UNDIRECTED`), neither is taken for one: each article counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import polars as pl

from topicgraph.model import UNDIRECTED
from topicgraph.store.tables import Tables

SHOWN_COLUMNS = ("id", "title", "provider", "published", "precision", "url", "story")
"""The columns of an article that a reader needs to find and judge it."""


@dataclass(frozen=True)
class Sample:
    """The articles that a comparison counts.

    A null provider is an unknown publisher.

    Attributes:
        articles: All, stubs included, each with its `original`, `held` (its file is here, and it is
            selected), `own` (it is not a copy), `undirected` (another outlet has its text, and
            neither is known to be the copy) and `sampled` (its story counts).
        held: Each held article with its `original` and `independent`: it is the one that counts for
            its original.
        about: `id, topic`: the topics of the independent articles.
        coverage: Each provider's first article on each story of which at least one article is held,
            stubs included, copies not.
        having: The first article by which each provider has each of these stories: any of its own,
            also a copy, or one that it carried.
        reports: The independent held articles of the stories that count, whether selected or not:
            who was first is decided among these.
    """

    articles: pl.DataFrame
    held: pl.DataFrame
    about: pl.DataFrame
    coverage: pl.DataFrame
    having: pl.DataFrame
    reports: pl.DataFrame

    @cached_property
    def first_held(self) -> pl.DataFrame:
        """The first independent article of each provider on each story.

        Tests and intervals count these, because the articles of one outlet on one story are one
        observation.
        """
        return first_of_each_story(self.independent)

    @property
    def independent(self) -> pl.DataFrame:
        """The independent held articles."""
        return self.held.filter("independent").drop("independent", "original")


def list_firsts(tables: Tables) -> pl.DataFrame | None:
    """List who was first on each story where that is known: `story, provider`.

    A tie has several rows. The decision is that of `relate.firsts`, which every statement about
    times follows. None if the tables were made without stories; then every story counts.
    """
    if tables.stories.is_empty():
        return None
    decided = tables.stories.drop_nulls("first")
    ids = decided.select(story="id", id=pl.concat_list("first", "tied")).explode("id")
    writers = tables.articles.select("id", "provider")
    return ids.join(writers, on="id").select("story", "provider").unique().sort("story", "provider")


def keep_known_firsts(frame: pl.DataFrame, firsts: pl.DataFrame | None) -> pl.DataFrame:
    """Keep the rows of the stories whose first report is known, as `list_firsts` returned them."""
    return frame if firsts is None else frame.join(firsts, on="story", how="semi")


def collect_sample(tables: Tables, known: pl.Series, selection: pl.Series | None = None) -> Sample:
    """Collect the articles of `tables` that count.

    Args:
        tables: The four tables.
        known: The ids of the providers that are outlets; all others are unknown publishers.
        selection: Ids of articles: only these are counted. Who covered their stories is still taken
            from all of the tables: an article that was not selected may have been first, and makes
            a story nobody's exclusive.
    """
    selected = pl.lit(True) if selection is None else pl.col("id").is_in(selection.implode())
    originals = find_originals(tables.articles["id"], tables.edges)
    articles = (
        tables.articles.with_columns(
            precision=comparable_precision(),
            states_time=pl.col("precision").is_in(["minute", "second"]),
        )
        .select(*SHOWN_COLUMNS, "held", "states_time")
        .join(originals, on="id", validate="1:1")
        .with_columns(
            story=pl.coalesce("story", "id"),
            provider=pl.when(pl.col("provider").is_in(known.implode())).then("provider"),
        )
        .with_columns(undirected=_is_undirected(tables.edges))
        .with_columns(own=_is_own(), sampled=(pl.col("held") & selected).any().over("story"))
    )
    all_held = _mark_independent(articles.filter("held"))
    reports = all_held.filter(pl.col("independent") & pl.col("sampled"))
    held = all_held.filter(selected).select(*SHOWN_COLUMNS, "original", "independent")
    about = (
        tables.edges.filter(pl.col("kind") == "about")
        .select(id="source", topic="target")
        .unique()
        .join(held.filter("independent").select("id"), on="id", how="semi")
        .sort("id", "topic")
    )
    columns = (*SHOWN_COLUMNS, "held", "states_time")
    sampled = articles.filter("sampled")
    return Sample(
        articles=articles.with_columns(held=pl.col("held") & selected),
        held=held,
        about=about,
        coverage=first_articles(sampled.filter("own").select(columns)),
        having=_find_having(tables, sampled, known).select(columns),
        reports=reports.select(columns),
    )


def _find_having(tables: Tables, sampled: pl.DataFrame, known: pl.Series) -> pl.DataFrame:
    """Find the first article by which each provider has each story.

    A copy whose publisher is unknown may be the work of the provider whose text it has. A single
    article without a title does not say what it is about: nobody has it alone.
    """
    untitled = tables.articles.filter(pl.col("title").fill_null("") == "")["id"]
    is_unclear = (pl.len().over("story") == 1) & pl.col("id").is_in(untitled.implode())
    sampled = sampled.filter(~is_unclear)
    carriers = tables.articles.select("id", "carrier")
    carriers = carriers.filter(pl.col("carrier").is_in(known.implode()))
    carried = sampled.join(carriers, on="id").with_columns(provider="carrier").drop("carrier")
    published = sampled.filter(pl.col("own") | pl.col("provider").is_not_null())
    return first_articles(pl.concat([published, carried]))


def _is_own() -> pl.Expr:
    """Tell whether an article is its provider's own work.

    That is an original, or an update of an original of the same provider, or has the text of
    another's where neither is known to be the copy. A copy whose publisher is unknown is nobody's
    own work.
    """
    is_original = pl.col("id") == pl.col("original")
    writer = pl.col("provider").filter(is_original).first().over("original")
    is_unclear = pl.col("undirected") & pl.col("provider").is_not_null()
    return is_original | is_unclear | (pl.col("provider") == writer).fill_null(False)


def _is_undirected(edges: pl.DataFrame) -> pl.Expr:
    """Tell whether another outlet has the text of an article, and neither is known to be the copy.

    What is true of one version of an article is true of all.
    """
    is_copy = pl.col("kind").cast(pl.String) == "copy_of"
    unclear = edges.filter(is_copy & pl.col("reason").str.contains(UNDIRECTED))["source"]
    return pl.col("id").is_in(unclear.unique().implode()).any().over("original", "provider")


def _mark_independent(held: pl.DataFrame) -> pl.DataFrame:
    """Mark one own article of each original, and of each provider that may have written its text.

    It is the original itself, or its first update if the original is only a stub.
    """
    is_first = pl.struct("original", "provider").is_first_distinct()
    order = ("original", ~pl.col("own"), pl.col("id") != pl.col("original"), "published", "id")
    return (
        held.sort(*order, nulls_last=True)
        .with_columns(independent=pl.col("own") & is_first)
        .sort("id")
    )


def find_originals(ids: pl.Series, edges: pl.DataFrame) -> pl.DataFrame:
    """Find the original that each article collapses to, along `copy_of` and `update_of` edges.

    Args:
        ids: Ids of articles.
        edges: `source, target, kind`.

    Returns:
        `id, original`, one row for each id; most are their own original. Where an article is a copy
        of several, the one with the smallest id counts; where articles are copies of each other in
        a ring, the smallest id of them is the original.

    Example:
        >>> edges = pl.DataFrame(
        ...     {"source": ["c", "b"], "target": ["b", "a"], "kind": ["copy_of", "update_of"]}
        ... )
        >>> find_originals(pl.Series(["a", "b", "c", "d"]), edges)["original"].to_list()
        ['a', 'a', 'a', 'd']
    """
    order = ids.sort()
    is_repeat = pl.col("kind").cast(pl.String).is_in(["copy_of", "update_of"])
    known = (pl.col(end).is_in(order.implode()) for end in ("source", "target"))
    repeats = edges.filter(is_repeat, pl.col("source") != pl.col("target"), *known)
    parents = repeats.group_by("source").agg(pl.col("target").min())
    parent = np.arange(len(order))
    parent[order.search_sorted(parents["source"]).to_numpy()] = order.search_sorted(
        parents["target"]
    ).to_numpy()
    return pl.DataFrame({"id": order, "original": order.gather(_find_roots(parent))})


def _find_roots(
    parent: np.ndarray[tuple[int], np.dtype[np.int64]],
) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """The end of each chain of parents, the smallest member where a chain runs into a ring."""
    smallest, ancestor = np.arange(len(parent)), parent
    # Pointer doubling: after i rounds `ancestor` is 2^i steps away.
    for _ in range(max(len(parent), 2).bit_length()):
        smallest = np.minimum(smallest, smallest[ancestor])
        ancestor = ancestor[ancestor]
    # 2^rounds steps reach the end or the ring, and from there a whole turn: the smallest seen on
    # the way is the ring's own.
    return np.where(parent[ancestor] == ancestor, ancestor, smallest[ancestor])


def comparable_precision() -> pl.Expr:
    """The precision of a date, for a comparison of times of outlets.

    A time without a zone may be off by 14 hours, so that only its day is known; see
    `relate.firsts.UNKNOWN_ZONE`.
    """
    is_unsure = (pl.col("zone") == "assumed") & pl.col("precision").is_in(["minute", "second"])
    return pl.when(is_unsure).then(pl.lit("day")).otherwise("precision")


def first_articles(articles: pl.DataFrame) -> pl.DataFrame:
    """Each provider's first article on each story.

    Of articles of one moment the less precisely dated is taken (a day begins before any time in it,
    so it may well be the first), an undated one only where there is no other.

    Args:
        articles: `id, story, provider, published, precision` and more.

    Returns:
        One row for each story and provider, sorted; `provider` is null for all unknown publishers
        together.
    """
    dated = pl.col("published").is_not_null() & (pl.col("precision") != "none")
    coarseness = pl.col("precision").replace_strict(
        {"day": 0, "minute": 1, "second": 2}, default=3, return_dtype=pl.Int8
    )
    return (
        articles.with_columns(
            pl.when(dated).then("published"),
            precision=pl.when(dated).then("precision").otherwise(pl.lit("none")),
        )
        .sort(pl.col("published"), coarseness, "id", nulls_last=True)
        .unique(["story", "provider"], keep="first", maintain_order=True)
        .sort("story", "provider", nulls_last=True)
    )


def first_of_each_story(articles: pl.DataFrame) -> pl.DataFrame:
    """Select the first article of each provider on each story.

    Of an unknown publisher (null) every article is kept, because each may be another's.

    Args:
        articles: `id, provider, story, published`.
    """
    block = pl.coalesce("provider", "id").alias("block")
    ordered = articles.with_columns(block).sort("published", "id", nulls_last=True)
    first = ordered.unique(["story", "block"], keep="first", maintain_order=True)
    return first.drop("block").sort("id")


def list_labels(articles: pl.DataFrame, about: pl.DataFrame) -> pl.DataFrame:
    """`story, provider, topic`: the topics of each known provider's first article on each story.

    Args:
        articles: The independent articles, `id, provider, story, published`.
        about: `id, topic`.
    """
    first = first_of_each_story(articles.drop_nulls("provider"))
    return first.select("id", "story", "provider").join(about, on="id").drop("id")
