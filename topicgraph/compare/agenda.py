"""How alike the topics of two providers are (M5)."""

from __future__ import annotations

import polars as pl

from topicgraph.compare.statistics import FEW


def agenda_similarity(pieces: pl.DataFrame, about: pl.DataFrame, pairs: pl.DataFrame) -> pl.DataFrame:
    """M5: do two providers spread their attention over topics in the same way?

    Arguments: `pieces`, the independent articles, `id, provider`; `about`, `id, topic`; `pairs`, `provider, other`.
    Returns for each pair `cosine` of the topic counts (1 the same mix, 0 nothing in common), `jensen_shannon` distance of the
    topic shares (base 2, square root: 0 the same, 1 nothing in common), `n_a` and `n_b` articles with a topic, `too_few`.
    Both are null where one has no article with a topic. Two small samples look less alike than their outlets are.

    Source: Pinto et al. 2019, Physica A 524:614.

    >>> pieces = pl.DataFrame({"id": [1, 2, 3, 4], "provider": ["A", "A", "B", "B"]})
    >>> about = pl.DataFrame({"id": [1, 2, 3, 4], "topic": ["AI", "AI", "AI", "law"]})
    >>> row = agenda_similarity(pieces, about, pl.DataFrame({"provider": ["A"], "other": ["B"]})).row(0, named=True)
    >>> round(row["cosine"], 4), round(row["jensen_shannon"], 4)  # (2*1) / (2 * sqrt 2); sqrt of 1 + (0 - .5 - 1.5 log2 1.5) / 2
    (0.7071, 0.5579)
    """
    marked = about.join(pieces.select("id", "provider"), on="id")
    sizes = marked.group_by("provider").agg(n=pl.col("id").n_unique().cast(pl.Int64))
    counts = marked.group_by("provider", "topic").agg(k=pl.len().cast(pl.Float64))
    counts = counts.with_columns(p=pl.col("k") / pl.col("k").sum().over("provider"))
    norms = counts.group_by("provider").agg(norm=(pl.col("k") ** 2).sum().sqrt())
    # Only shared topics matter: with none in common the divergence is 1, and each shared topic takes away its part.
    common = (
        pairs.join(counts, on="provider")
        .join(counts.rename({"provider": "other"}), on=["other", "topic"], suffix="_b")
        .sort("provider", "other", "topic")  # floating sums depend on their order
        .group_by("provider", "other", maintain_order=True)
        .agg(
            product=(pl.col("k") * pl.col("k_b")).sum(),
            nearer=(_plogp(pl.col("p")) + _plogp(pl.col("p_b")) - _plogp(pl.col("p") + pl.col("p_b"))).sum(),
        )
    )
    table = (
        pairs.join(sizes.rename({"n": "n_a"}), on="provider", how="left", maintain_order="left")
        .join(sizes.rename({"provider": "other", "n": "n_b"}), on="other", how="left", maintain_order="left")
        .join(common, on=["provider", "other"], how="left", maintain_order="left")
        .join(norms, on="provider", how="left", maintain_order="left")
        .join(norms.rename({"provider": "other"}), on="other", how="left", suffix="_b", maintain_order="left")
    )
    both = pl.col("n_a").is_not_null() & pl.col("n_b").is_not_null()
    cosine = (pl.col("product").fill_null(0) / (pl.col("norm") * pl.col("norm_b"))).clip(0, 1)
    distance = (1 + pl.col("nearer").fill_null(0) / 2).clip(0, 1).sqrt()
    return table.select(
        "provider",
        "other",
        pl.when(both).then(cosine).alias("cosine"),
        pl.when(both).then(distance).alias("jensen_shannon"),
        pl.col("n_a").fill_null(0),
        pl.col("n_b").fill_null(0),
        (pl.min_horizontal(pl.col("n_a").fill_null(0), pl.col("n_b").fill_null(0)) < FEW).alias("too_few"),
    )


def _plogp(p: pl.Expr) -> pl.Expr:
    return p * p.log(2)
