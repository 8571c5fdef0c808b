"""How wide an agenda is: entropy, effective topics, and both at equal numbers of labels (M6)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from topicgraph.compare.data import ComparisonData
from topicgraph.compare.formatting import format_decimal
from topicgraph.compare.measure import Cell, Measure, or_too_few
from topicgraph.compare.statistics import MIN_N, SEED, effective_number_interval

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray


def measure_diversity(
    articles: pl.DataFrame,
    about: pl.DataFrame,
    providers: Sequence[str],
    seed: int = SEED,
    *,
    intervals: bool = True,
) -> pl.DataFrame:
    """M6: over how many topics does a provider spread its articles?

    The more labels one draws, the more topics one meets, so each provider is also *rarefied*: what
    would be expected of as many of its labels as the smallest provider listed (of those with at
    least five articles with a topic) has.

    Sources: Pinto et al. 2019, Physica A 524:614; Chao and Shen 2003, Environmental and Ecological
    Statistics 10:429 (entropy); Nemenman, Shafee, Bialek 2002 (interval).

    Args:
        articles: The first article of each provider on each story, `id, provider`.
        about: `id, topic`.
        providers: The providers to list.
        seed: The seed of the draws for the interval.
        intervals: Compute the intervals, which takes long; else they are null.

    Returns:
        `provider`, `topics` it has, `entropy` H of the topic shares in bits (bias-corrected),
        `effective` topics 2^H (the number of equally frequent topics with the same H) with its 95 %
        interval `low` to `high`, `rarefied` (the effective topics at `depth` labels; compare
        these), `labels`, `n` (articles with a topic), `too_few`: n is below five.

    Example:
        >>> articles = pl.DataFrame({"id": [1, 2, 3, 4], "provider": ["A"] * 4})
        >>> about = pl.DataFrame({"id": [1, 2, 3, 4], "topic": ["AI", "AI", "law", "war"]})
        >>> row = measure_diversity(articles, about, ["A"]).row(0, named=True)
        >>> row["topics"], round(row["entropy"], 3), row["n"]
        (3, 1.585, 4)
    """
    marked = about.join(articles.select("id", "provider"), on="id").filter(
        pl.col("provider").is_in(list(providers))
    )
    sizes = marked.group_by("provider").agg(n=pl.col("id").n_unique().cast(pl.Int64))
    counts = dict(
        marked.group_by("provider", "topic")
        .len()
        .sort("provider", "topic")
        .group_by("provider", maintain_order=True)
        .agg("len")
        .iter_rows()
    )
    n_of = dict(sizes.iter_rows())
    topic_count = about["topic"].n_unique()
    depth = min(
        (sum(counts[provider]) for provider in counts if n_of[provider] >= MIN_N), default=None
    )
    rows = []
    for provider in providers:
        listed, n = counts.get(provider, []), n_of.get(provider, 0)
        enough = n >= MIN_N and depth is not None
        h = min(estimate_entropy(listed), float(np.log2(topic_count))) if listed else None
        ends: tuple[float | None, float | None] = (None, None)
        if intervals and n >= MIN_N:
            ends = _interval(listed, n, topic_count, seed)
        rare = 2 ** rarefied_entropy(listed, depth) if enough and depth is not None else None
        effective = None if h is None else 2**h
        rows.append(
            (
                provider,
                len(listed),
                h,
                effective,
                *ends,
                rare,
                depth if enough else None,
                sum(listed),
                n,
                n < MIN_N,
            )
        )
    schema = {
        "provider": pl.String, "topics": pl.Int64, "entropy": pl.Float64, "effective": pl.Float64,
        "low": pl.Float64, "high": pl.Float64, "rarefied": pl.Float64, "depth": pl.Int64,
        "labels": pl.Int64, "n": pl.Int64, "too_few": pl.Boolean,
    }  # fmt: skip
    return pl.DataFrame(rows, schema=schema, orient="row")


def entropy(counts: ArrayLike) -> float:
    """The entropy of the shares of some counts, in bits.

    >>> entropy([2, 1, 1])
    1.5
    """
    share = np.asarray(counts, np.float64) / np.sum(counts)
    return float(max(0.0, -(share * np.log2(share)).sum()))


def rarefied_entropy(counts: Sequence[int], depth: int) -> float:
    """Compute the expected entropy of `depth` labels drawn from all without replacement.

    The value is exact, not simulated. A topic with c of N labels has k among those drawn with a
    hypergeometric probability; each k adds -(k/depth) log2(k/depth).

    Source: Hurlbert 1971, Ecology 52:577 (rarefaction), of entropy instead of the number of kinds.

    >>> rarefied_entropy([2, 2], 2)  # of the 6 pairs 4 are of two topics, with 1 bit
    0.6666666666666666
    """
    from scipy.special import gammaln

    total = sum(counts)
    kinds, times = np.unique(np.asarray(counts), return_counts=True)
    k = np.arange(1, depth + 1)
    c = kinds[:, None]
    possible = (k <= c) & (depth - k <= total - c)

    def choose(n: ArrayLike, r: ArrayLike) -> NDArray[np.float64]:  # the logarithm of "n choose r"
        n, r = np.asarray(n, np.float64), np.asarray(r, np.float64)
        return np.asarray(
            gammaln(n + 1) - gammaln(r + 1) - gammaln(np.maximum(n - r, 0) + 1), np.float64
        )

    rest = np.where(possible, depth - k, 0)
    drawn = np.where(
        possible,
        np.exp(
            choose(c, np.where(possible, k, 0)) + choose(total - c, rest) - choose(total, depth)
        ),
        0.0,
    )
    return float(times @ (drawn @ (-(k / depth) * np.log2(k / depth))))


def estimate_entropy(counts: ArrayLike) -> float:
    """The entropy in bits of the shares behind some counts, allowing for what was not met.

    Source: Chao and Shen 2003, Environmental and Ecological Statistics 10:429.

    Example:
        >>> round(estimate_entropy([4, 4]), 3), round(estimate_entropy([2, 1, 1]), 3)
        (1.004, 2.544)
    """
    k = np.asarray(counts, np.float64)
    n, once = k.sum(), (k == 1).sum()
    coverage = 1 - min(once, n - 1) / n  # where all are single, as if one were not
    share = coverage * k / n
    return float(-(share * np.log2(share) / (1 - (1 - share) ** n)).sum())


def _interval(counts: Sequence[int], n: int, topics: int, seed: int) -> tuple[float, float]:
    """Compute the 95 % interval of the effective topics.

    The labels of one article go together, so the sample is the `n` articles, not the labels.
    """
    weighted = np.asarray(counts, np.float64) * n / sum(counts)
    low, high = effective_number_interval(weighted, topics, order=1, seed=seed)
    point = min(2 ** estimate_entropy(counts), float(topics))
    return min(low, point), max(high, point)


def _evidence(data: ComparisonData) -> pl.DataFrame:
    articles = data.sample.first_held.select("provider", "id")
    return articles.join(data.sample.about, on="id", how="semi")


def _table(data: ComparisonData, *, intervals: bool = True) -> pl.DataFrame:
    sample, seed = data.sample, data.parameters.seed
    return measure_diversity(
        sample.first_held, sample.about, data.providers, seed, intervals=intervals
    )


MEASURE = Measure(
    name="diversity",
    number=6,
    unit="outlet",
    table=_table,
    evidence=_evidence,
    without_intervals=partial(_table, intervals=False),
    cells=(
        Cell("diversity (equal topics)", or_too_few(lambda row: format_decimal(row["rarefied"]))),
    ),
)
