"""Who depends on others' pieces, and whose pieces others take over (M15)."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from topicgraph.compare.statistics import FEW, wilson


def dependence(articles: pl.DataFrame, providers: Sequence[str]) -> pl.DataFrame:
    """M15: which part of a provider's articles are copies of others' pieces, and which part of its
    own pieces did others copy?

    Arguments: `articles`, held ones and stubs, `id, original, provider, held`: each with the
    article it collapses to (M14), the publisher null where it is unknown; the `providers` to list.
    Returns `copies`, how many of its held `articles` are copies of another's piece (or of one of
    unknown origin), `share` with its Wilson interval `low … high`; `copied`, how many of its
    `originals` (its own pieces that are held) another provider copied, held or known only from a
    `related` list, `share_copied` with `copied_low … copied_high`; `too_few`: fewer than five
    articles. An update of one's own is no copy.

    Source: Boumans et al. 2018, International Journal of Communication 12:1768; copies as in
    Nicholls 2019, IJoC 13:4173.

    >>> articles = pl.DataFrame({"id": ["a", "b", "c"], "original": ["a", "a", "c"], "provider": ["A", "B", "B"], "held": [True] * 3})
    >>> dependence(articles, ["A", "B"]).select("copies", "articles", "copied", "originals").rows()
    [(0, 1, 1, 1), (1, 2, 0, 1)]
    """
    writers = articles.filter(pl.col("id") == pl.col("original")).select(
        "original", writer="provider"
    )
    known = articles.join(writers, on="original", how="left")
    foreign = (pl.col("id") != pl.col("original")) & (
        pl.col("provider") == pl.col("writer")
    ).fill_null(False).not_()
    held = (
        known.filter("held")
        .group_by("provider")
        .agg(articles=pl.len().cast(pl.Int64), copies=foreign.sum().cast(pl.Int64))
    )
    taken = known.filter(foreign & pl.col("provider").is_not_null())["original"]
    own = known.filter(pl.col("held") & (pl.col("id") == pl.col("original"))).with_columns(
        copied=pl.col("id").is_in(taken.implode())
    )
    made = own.group_by("provider").agg(
        originals=pl.len().cast(pl.Int64), copied=pl.col("copied").sum().cast(pl.Int64)
    )
    table = pl.DataFrame({"provider": list(providers)}, schema={"provider": pl.String})
    table = table.join(held, on="provider", how="left", maintain_order="left").join(
        made, on="provider", how="left", maintain_order="left"
    )
    table = table.with_columns(pl.exclude("provider").fill_null(0))
    (low, high), (copied_low, copied_high) = (
        wilson(table["copies"], table["articles"]),
        wilson(table["copied"], table["originals"]),
    )
    return table.select(
        "provider", "articles", "copies", _share("copies", "articles").alias("share"),
        pl.Series("low", low).fill_nan(None), pl.Series("high", high).fill_nan(None),
        "originals", "copied", _share("copied", "originals").alias("share_copied"),
        pl.Series("copied_low", copied_low).fill_nan(None), pl.Series("copied_high", copied_high).fill_nan(None),
        (pl.col("articles") < FEW).alias("too_few"),
    )  # fmt: skip


def _share(part: str, whole: str) -> pl.Expr:
    return pl.when(pl.col(whole) > 0).then(pl.col(part) / pl.col(whole))
