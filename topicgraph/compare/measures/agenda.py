"""How alike the topics of two providers are (M5)."""

from __future__ import annotations

import numpy as np
import polars as pl

from topicgraph.compare.columns import join_pair_sizes
from topicgraph.compare.data import ComparisonData
from topicgraph.compare.formatting import format_decimal
from topicgraph.compare.measure import Cell, Measure, or_too_few
from topicgraph.compare.statistics import MIN_N

PAIRS_AT_ONCE = 4_096
"""How many pairs are computed at once, to limit memory."""


def measure_agenda(
    articles: pl.DataFrame, about: pl.DataFrame, pairs: pl.DataFrame
) -> pl.DataFrame:
    """M5: do two providers spread their attention over topics in the same way?

    Two small samples look less alike than their outlets are.

    Source: Pinto et al. 2019, Physica A 524:614.

    Args:
        articles: The independent articles, `id, provider`.
        about: `id, topic`.
        pairs: `provider, other`.

    Returns:
        For each pair `cosine` of the topic counts (1 the same mix, 0 nothing in common),
        `jensen_shannon` distance of the topic shares (base 2, square root: 0 the same, 1 nothing in
        common), `n_a` and `n_b` articles with a topic, `too_few`: one has fewer than five of these.
        Both figures are null where one has no article with a topic.

    Example:
        >>> articles = pl.DataFrame({"id": [1, 2, 3, 4], "provider": ["A", "A", "B", "B"]})
        >>> about = pl.DataFrame({"id": [1, 2, 3, 4], "topic": ["AI", "AI", "AI", "law"]})
        >>> pair = pl.DataFrame({"provider": ["A"], "other": ["B"]})
        >>> row = measure_agenda(articles, about, pair).row(0, named=True)
        >>> round(row["cosine"], 4), round(row["jensen_shannon"], 4)
        (0.7071, 0.5579)
    """
    marked = about.join(articles.select("id", "provider").drop_nulls(), on="id")
    sizes = marked.group_by("provider").agg(n=pl.col("id").n_unique().cast(pl.Int64))
    table = join_pair_sizes(pairs, sizes).with_columns(
        both=pl.col("n_a").is_not_null() & pl.col("n_b").is_not_null()
    )
    similarity = _similarity(marked, table.filter("both").select("provider", "other"))
    return (
        table.join(similarity, on=["provider", "other"], how="left", maintain_order="left")
        .with_columns(pl.col("n_a", "n_b").fill_null(0))
        .select(
            "provider",
            "other",
            "cosine",
            "jensen_shannon",
            "n_a",
            "n_b",
            too_few=pl.min_horizontal("n_a", "n_b") < MIN_N,
        )
    )


def _similarity(marked: pl.DataFrame, pairs: pl.DataFrame) -> pl.DataFrame:
    """Compute `provider, other, cosine, jensen_shannon` of the pairs in which both have a topic.

    `marked` has one row for each topic of an article.
    """
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
    entropy = _p_log_p(share).sum(axis=1)
    a, b = (names.search_sorted(pairs[side]).to_numpy() for side in ("provider", "other"))
    cosine, distance = np.zeros(len(a)), np.zeros(len(a))
    for start in range(0, len(a), PAIRS_AT_ONCE):
        left, right = a[start : start + PAIRS_AT_ONCE], b[start : start + PAIRS_AT_ONCE]
        cosine[start : start + PAIRS_AT_ONCE] = (unit[left] * unit[right]).sum(axis=1)
        mixed = _p_log_p((share[left] + share[right]) / 2).sum(axis=1)
        distance[start : start + PAIRS_AT_ONCE] = np.sqrt(
            np.clip((entropy[left] + entropy[right]) / 2 - mixed, 0, 1)
        )
    return pairs.with_columns(
        cosine=pl.Series(np.clip(cosine, 0, 1)), jensen_shannon=pl.Series(distance)
    )


def _p_log_p(
    p: np.ndarray[tuple[int, int], np.dtype[np.float64]],
) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    return p * np.log2(p, out=np.zeros_like(p), where=p > 0)


def _evidence(data: ComparisonData, provider: str, other: str) -> pl.DataFrame:
    articles = data.side_articles.filter(pl.col("provider").is_in([provider, other]))
    return articles.join(data.sample.about, on="id", how="semi").select("id")


MEASURE = Measure(
    name="agenda",
    number=5,
    unit="pair",
    table=lambda data: measure_agenda(data.side_articles, data.sample.about, data.pairs),
    evidence=_evidence,
    cells=(Cell("topics alike", or_too_few(lambda row: format_decimal(row["cosine"], 2))),),
)
