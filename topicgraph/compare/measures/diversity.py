"""How wide an agenda is: entropy, effective topics, and both at equal numbers of labels (M6)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from topicgraph.compare.data import ComparisonData
from topicgraph.compare.formatting import format_decimal
from topicgraph.compare.measure import Cell, Measure, or_too_few
from topicgraph.compare.statistics import MIN_N
from topicgraph.intervals import Z95

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray


def measure_diversity(
    articles: pl.DataFrame, about: pl.DataFrame, providers: Sequence[str]
) -> pl.DataFrame:
    """M6: over how many topics does a provider spread its articles?

    Arguments: `articles`, the independent articles, `id, provider`; `about`, `id, topic`; the
    `providers` to list. The more labels one draws, the more topics one meets, so each provider is
    also *rarefied*: what would be expected of as many of its labels as the smallest provider listed
    (of those with at least five articles with a topic) has. Returns `provider`, `topics` it has,
    `entropy` H of the topic shares in bits, `effective` topics 2^H (so many equally frequent topics
    would give the same H) with its 95 % interval `low … high`, `rarefied` (the effective topics at
    `depth` labels; compare these), `labels`, `n` (articles with a topic), `too_few`. The interval
    is null where all labels are one topic: that so few show no other proves little.

    Sources: Pinto et al. 2019, Physica A 524:614; the interval by the variance of H in Hutcheson
    1970, Journal of Theoretical Biology 29:151.

    >>> articles = pl.DataFrame({"id": [1, 2, 3, 4], "provider": ["A"] * 4})
    >>> row = measure_diversity(articles, pl.DataFrame({"id": [1, 2, 3, 4], "topic": ["AI", "AI", "law", "war"]}), ["A"]).row(0, named=True)
    >>> row["topics"], row["entropy"], round(row["effective"], 3)  # 1/2 * 1 + 2 * 1/4 * 2; 2^1.5
    (3, 1.5, 2.828)
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
    depth = min(
        (sum(counts[provider]) for provider in counts if n_of[provider] >= MIN_N), default=None
    )
    rows = []
    for provider in providers:
        listed, n = counts.get(provider, []), n_of.get(provider, 0)
        enough = n >= MIN_N and depth is not None
        h = entropy(listed) if listed else None
        ends = _interval(listed, n) if listed else (None, None)
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
        "provider": pl.String, "topics": pl.Int64, "entropy": pl.Float64, "effective": pl.Float64, "low": pl.Float64, "high": pl.Float64,
        "rarefied": pl.Float64, "depth": pl.Int64, "labels": pl.Int64, "n": pl.Int64, "too_few": pl.Boolean,
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
    """The entropy to expect of `depth` labels drawn from all without putting back: exact, no
    drawing is done.

    A topic with c of N labels has k among those drawn with a hypergeometric probability; each k
    adds -(k/depth) log2(k/depth).

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


def _interval(counts: Sequence[int], n: int) -> tuple[float | None, float | None]:
    """95 % interval of the effective topics. Labels of one article go together, so `n` articles,
    not labels, are the sample."""
    share = np.asarray(counts, np.float64) / sum(counts)
    h = entropy(counts)
    error = Z95 * float(np.sqrt(max(0.0, (share * np.log2(share) ** 2).sum() - h**2) / n))
    if error < 1e-9:
        return None, None
    return 2 ** max(0.0, h - error), 2 ** (h + error)


def _evidence(data: ComparisonData) -> pl.DataFrame:
    articles = data.sample.independent.select("provider", "id")
    return articles.join(data.sample.about, on="id", how="semi")


MEASURE = Measure(
    name="diversity",
    number=6,
    unit="outlet",
    table=lambda data: measure_diversity(
        data.sample.independent, data.sample.about, data.providers
    ),
    evidence=_evidence,
    cells=(Cell("effective topics", or_too_few(lambda row: format_decimal(row["rarefied"]))),),
)
