"""How concentrated the coverage of a topic or a story is (M21)."""

from __future__ import annotations

from functools import partial

import polars as pl

from topicgraph.compare.data import ComparisonData
from topicgraph.compare.measure import Measure
from topicgraph.compare.sample import first_of_each_story
from topicgraph.compare.statistics import MIN_N, SEED, effective_number_interval


def measure_concentration(
    articles: pl.DataFrame,
    about: pl.DataFrame,
    first: pl.DataFrame,
    seed: int = SEED,
    *,
    intervals: bool = True,
) -> pl.DataFrame:
    """M21: in how few hands does a topic or a story lie?

    Sources: Herfindahl 1950; Hirschman 1964, American Economic Review 54:761; Simpson 1949, Nature
    163:688 (unbiased); Nemenman, Shafee, Bialek 2002 (interval).

    Args:
        articles: The independent articles, `id, provider, story`; a story is counted by these.
        about: `id, topic`.
        first: The first of these of each provider on each story; a topic is counted by these.
        seed: The seed of the draws for the interval.
        intervals: Compute the intervals, which takes long; else they are null.

    Returns:
        For each topic and each story of two or more such articles `kind` ("topic" or "story"),
        `subject` (its id), `n` articles, `providers`, `herfindahl` (the chance that two articles
        drawn at random are of one provider: 1 all by one), `effective` (1/herfindahl: the number of
        equally large providers that would give the same; it is unbiased, so it may exceed those
        met; null if more than n) with its 95 % interval `low` to `high` (for topics only: the
        articles of a story are one observation), `too_few`: n is below five. Most articles first.

    Example:
        >>> articles = pl.DataFrame({"id": range(4), "provider": [*"AAAB"], "story": [*"stuv"]})
        >>> about = pl.DataFrame({"id": range(4), "topic": ["AI"] * 4})
        >>> table = measure_concentration(articles, about, articles)
        >>> table.select("n", "herfindahl", "effective").rows()
        [(4, 0.5, 2.0)]
    """
    known, known_first = articles.drop_nulls("provider"), first.drop_nulls("provider")
    stories = known.select("provider", kind=pl.lit("story"), subject="story")
    topics = about.join(known_first.select("id", "provider"), on="id").select(
        "provider", kind=pl.lit("topic"), subject="topic"
    )
    k, n = pl.col("k"), pl.col("k").sum()
    table = (
        pl.concat([stories, topics])
        .group_by("kind", "subject", "provider")
        .agg(k=pl.len().cast(pl.Int64))
        .sort("kind", "subject", "provider")
        .group_by("kind", "subject", maintain_order=True)
        .agg(
            pl.col("k").alias("counts"),
            n=n,
            providers=pl.len().cast(pl.Int64),
            herfindahl=(k * (k - 1)).sum() / (n * (n - 1)),
        )
        .filter(pl.col("n") >= 2)
    )
    outlets = known["provider"].n_unique()
    ends = [
        effective_number_interval(counts, outlets, order=2, seed=seed)
        if intervals and kind == "topic" and total >= MIN_N
        else (None, None)
        for kind, counts, total in table.select("kind", "counts", "n").iter_rows()
    ]
    # Where hardly two articles are of one provider, 1 / herfindahl is the size of a population
    # far beyond what was seen: no figure for this story.
    inverse = 1 / pl.col("herfindahl")
    is_known = (pl.col("herfindahl") > 0) & (inverse <= pl.col("n"))
    low = pl.Series("low", [low for low, _ in ends], pl.Float64)
    high = pl.Series("high", [high for _, high in ends], pl.Float64)
    table = table.with_columns(low, high, effective=pl.when(is_known).then(inverse))
    listed = table.select(
        "kind",
        "subject",
        "n",
        "providers",
        "herfindahl",
        "effective",
        # The estimate is another than that of the interval, and may lie beside it.
        low=pl.when(pl.col("low").is_not_null()).then(pl.min_horizontal("low", "effective")),
        high=pl.when(pl.col("high").is_not_null()).then(pl.max_horizontal("high", "effective")),
        too_few=pl.col("n") < MIN_N,
    )
    return listed.sort("n", "kind", "subject", descending=[True, False, False])


def _table(data: ComparisonData, *, intervals: bool = True) -> pl.DataFrame:
    articles = data.outlet_independent
    first = first_of_each_story(articles)
    seed = data.parameters.seed
    return measure_concentration(articles, data.sample.about, first, seed, intervals=intervals)


def _evidence(data: ComparisonData) -> pl.DataFrame:
    """All articles, without a topic; and for each topic the first of each outlet on each story."""
    known = data.outlet_independent.drop_nulls("provider")
    first = first_of_each_story(known).select("provider", "id")
    every = known.select("provider", "id", topic=pl.lit(None, pl.String))
    return pl.concat([every, first.join(data.sample.about, on="id")])


MEASURE = Measure(
    name="concentration",
    number=21,
    unit="corpus",
    table=_table,
    evidence=_evidence,
    without_intervals=partial(_table, intervals=False),
)
