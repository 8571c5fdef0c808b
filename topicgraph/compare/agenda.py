"""How alike the topics of two providers are (M5)."""

from __future__ import annotations

import numpy as np
import polars as pl

from topicgraph.compare.statistics import FEW

CHUNK = 4_096
"""So many pairs are held at once."""


def agenda_similarity(
    pieces: pl.DataFrame, about: pl.DataFrame, pairs: pl.DataFrame
) -> pl.DataFrame:
    """M5: do two providers spread their attention over topics in the same way?

    Arguments: `pieces`, the independent articles, `id, provider`; `about`, `id, topic`; `pairs`,
    `provider, other`. Returns for each pair `cosine` of the topic counts (1 the same mix, 0 nothing
    in common), `jensen_shannon` distance of the topic shares (base 2, square root: 0 the same, 1
    nothing in common), `n_a` and `n_b` articles with a topic, `too_few`. Both are null where one
    has no article with a topic. Two small samples look less alike than their outlets are.

    Source: Pinto et al. 2019, Physica A 524:614.

    >>> pieces = pl.DataFrame({"id": [1, 2, 3, 4], "provider": ["A", "A", "B", "B"]})
    >>> about = pl.DataFrame({"id": [1, 2, 3, 4], "topic": ["AI", "AI", "AI", "law"]})
    >>> row = agenda_similarity(pieces, about, pl.DataFrame({"provider": ["A"], "other": ["B"]})).row(0, named=True)
    >>> round(row["cosine"], 4), round(row["jensen_shannon"], 4)  # (2*1) / (2 * sqrt 2); sqrt of 1 + (0 - .5 - 1.5 log2 1.5) / 2
    (0.7071, 0.5579)
    """
    marked = about.join(pieces.select("id", "provider").drop_nulls(), on="id")
    sizes = marked.group_by("provider").agg(n=pl.col("id").n_unique().cast(pl.Int64))
    table = (
        pairs.join(sizes.rename({"n": "n_a"}), on="provider", how="left", maintain_order="left")
        .join(
            sizes.rename({"provider": "other", "n": "n_b"}),
            on="other",
            how="left",
            maintain_order="left",
        )
        .with_columns(both=pl.col("n_a").is_not_null() & pl.col("n_b").is_not_null())
    )
    likeness = _likeness(marked, table.filter("both").select("provider", "other"))
    return (
        table.join(likeness, on=["provider", "other"], how="left", maintain_order="left")
        .with_columns(pl.col("n_a", "n_b").fill_null(0))
        .select(
            "provider",
            "other",
            "cosine",
            "jensen_shannon",
            "n_a",
            "n_b",
            too_few=pl.min_horizontal("n_a", "n_b") < FEW,
        )
    )


def _likeness(marked: pl.DataFrame, pairs: pl.DataFrame) -> pl.DataFrame:
    """`provider, other, cosine, jensen_shannon` of pairs that both have a topic; `marked`, one row
    for each topic of an article."""
    names, topics = marked["provider"].unique().sort(), marked["topic"].unique().sort()
    counts = np.zeros((len(names), len(topics)))
    np.add.at(
        counts,
        (
            names.search_sorted(marked["provider"]).to_numpy(),
            topics.search_sorted(marked["topic"]).to_numpy(),
        ),
        1,
    )
    unit = counts / np.sqrt((counts**2).sum(axis=1, keepdims=True))
    share = counts / counts.sum(axis=1, keepdims=True)
    entropy = _plogp(share).sum(axis=1)
    a, b = (names.search_sorted(pairs[side]).to_numpy() for side in ("provider", "other"))
    cosine, distance = np.zeros(len(a)), np.zeros(len(a))
    for start in range(0, len(a), CHUNK):
        left, right = a[start : start + CHUNK], b[start : start + CHUNK]
        cosine[start : start + CHUNK] = (unit[left] * unit[right]).sum(axis=1)
        mixed = _plogp((share[left] + share[right]) / 2).sum(axis=1)
        distance[start : start + CHUNK] = np.sqrt(
            np.clip((entropy[left] + entropy[right]) / 2 - mixed, 0, 1)
        )
    return pairs.with_columns(
        cosine=pl.Series(np.clip(cosine, 0, 1)), jensen_shannon=pl.Series(distance)
    )


def _plogp(
    p: np.ndarray[tuple[int, int], np.dtype[np.float64]],
) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    return p * np.log2(p, out=np.zeros_like(p), where=p > 0)
