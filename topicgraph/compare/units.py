"""What is counted: from the four tables to independent articles, and to who covered which story
when.

A copy of another's piece, and an update of one's own, are no second piece: both collapse to their
original. So each held article belongs to an original; an article is *independent* when it stands
for an original of its own provider."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import polars as pl

from topicgraph.store.tables import Tables

SHOWN = ("id", "title", "provider", "published", "precision", "url", "story")
"""The columns of an article that a reader needs to find and judge it."""


@dataclass(frozen=True)
class Units:
    """The units of every measure.

    `held`: each held article with its `original` and `independent` (it is the one that counts for
    its original). `about`: `id, topic`, the topics of the independent articles. `coverage`: each
    provider's first piece on each story of which at least one article is held; the provider is null
    where the publisher is unknown. Stubs count here; copies do not, except in
    `coverage_with_copies`. `articles`: all, stubs too, each with its `original`, `held` (its file
    is here, and it is selected), `own` (it is no copy) and `sampled` (its story counts)."""

    articles: pl.DataFrame
    held: pl.DataFrame
    about: pl.DataFrame
    coverage: pl.DataFrame
    coverage_with_copies: pl.DataFrame

    @property
    def pieces(self) -> pl.DataFrame:
        """The independent held articles."""
        return self.held.filter("independent").drop("independent", "original")


def units(tables: Tables, known: pl.Series, selection: pl.Series | None = None) -> Units:
    """The units of `tables`; a provider not among the `known` ids is an unknown publisher (null).

    With a `selection` of article ids only these are counted, but who covered the stories they
    belong to is taken from all of the tables: an article that was not selected may have been first,
    and makes a story nobody's exclusive."""
    chosen = pl.lit(True) if selection is None else pl.col("id").is_in(selection.implode())
    root = originals(tables.articles["id"], tables.edges)
    articles = (
        tables.articles.select(*SHOWN, "held")
        .join(root, on="id", validate="1:1")
        .with_columns(
            story=pl.coalesce("story", "id"),
            provider=pl.when(pl.col("provider").is_in(known.implode())).then("provider"),
        )
        .with_columns(own=_is_own(), sampled=(pl.col("held") & chosen).any().over("story"))
    )
    counted = articles.with_columns(held=pl.col("held") & chosen)
    held = (
        _independent(articles.filter("held"))
        .filter(chosen)
        .select(*SHOWN, "original", "independent")
    )
    about = (
        tables.edges.filter(pl.col("kind") == "about")
        .select(id="source", topic="target")
        .unique()
        .join(held.filter("independent").select("id"), on="id", how="semi")
        .sort("id", "topic")
    )
    sampled = articles.filter("sampled")
    return Units(counted, held, about, first_pieces(sampled.filter("own")), first_pieces(sampled))


def _is_own() -> pl.Expr:
    """Whether an article is its provider's own work: its original, or an update of an original of
    the same provider.

    A copy whose publisher is unknown is nobody's own work.
    """
    writer = pl.col("provider").filter(pl.col("id") == pl.col("original")).first().over("original")
    return (pl.col("id") == pl.col("original")) | (pl.col("provider") == writer).fill_null(False)


def _independent(held: pl.DataFrame) -> pl.DataFrame:
    """Marks one own article of each original: the original itself, or its first update where the
    original is only a stub."""
    order = ("original", ~pl.col("own"), pl.col("id") != pl.col("original"), "published", "id")
    return (
        held.sort(*order, nulls_last=True)
        .with_columns(independent=pl.col("own") & pl.col("original").is_first_distinct())
        .sort("id")
    )


def originals(ids: pl.Series, edges: pl.DataFrame) -> pl.DataFrame:
    """The original that each article collapses to, along `copy_of` and `update_of` edges; most are
    their own.

    Arguments: article `ids`; `edges` with `source, target, kind`. Returns `id, original`, one row
    for each id. Where a piece is a copy of several, the one with the smallest id counts; where
    pieces are copies of each other in a ring, the smallest id of them is the original.

    >>> edges = pl.DataFrame({"source": ["c", "b"], "target": ["b", "a"], "kind": ["copy_of", "update_of"]})
    >>> originals(pl.Series(["a", "b", "c", "d"]), edges)["original"].to_list()
    ['a', 'a', 'a', 'd']
    """
    order = ids.sort()
    parents = (
        edges.filter(
            pl.col("kind").cast(pl.String).is_in(["copy_of", "update_of"])
            & (pl.col("source") != pl.col("target"))
        )
        .filter(pl.col("source").is_in(order.implode()) & pl.col("target").is_in(order.implode()))
        .group_by("source")
        .agg(pl.col("target").min())
    )
    parent = np.arange(len(order))
    parent[order.search_sorted(parents["source"]).to_numpy()] = order.search_sorted(
        parents["target"]
    ).to_numpy()
    return pl.DataFrame({"id": order, "original": order.gather(_roots(parent))})


def _roots(
    parent: np.ndarray[tuple[int], np.dtype[np.int64]],
) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """The end of each chain of parents, the smallest member where a chain runs into a ring."""
    smallest, far = np.arange(len(parent)), parent
    for _ in range(
        max(len(parent), 2).bit_length()
    ):  # pointer doubling: after i rounds `far` is 2^i steps away
        smallest, far = np.minimum(smallest, smallest[far]), far[far]
    # 2^rounds steps reach the end or the ring, and from there a whole turn: the smallest seen on
    # the way is the ring's own.
    return np.where(parent[far] == far, far, smallest[far])


def first_pieces(articles: pl.DataFrame) -> pl.DataFrame:
    """Each provider's first piece on each story.

    Arguments: `articles` with the columns `SHOWN` and `held`. Of pieces of one moment the less
    precisely dated is taken (a day begins before any time in it, so it may well be the first), an
    undated one only where there is no other. Returns one row for each story and provider,
    `provider` null for all unknown publishers together, sorted."""
    dated = pl.col("published").is_not_null() & (pl.col("precision") != "none")
    coarse = pl.col("precision").replace_strict(
        {"day": 0, "minute": 1, "second": 2}, default=3, return_dtype=pl.Int8
    )
    return (
        articles.with_columns(
            pl.when(dated).then("published"),
            precision=pl.when(dated).then("precision").otherwise(pl.lit("none")),
        )
        .sort(pl.col("published"), coarse, "id", nulls_last=True)
        .unique(["story", "provider"], keep="first", maintain_order=True)
        .select(*SHOWN, "held")
        .sort("story", "provider", nulls_last=True)
    )
