"""Where a provider stands in the life of a story: before its peak or after, and on how many of the
biggest stories (M13)."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from topicgraph.compare.statistics import FEW, median_interval, wilson

BUSIEST = "6h"
"""The peak of a story lies in the six hours in which most articles on it appeared."""

BIGGEST = 20
"""So many of the biggest stories are looked at, and all that are as big as the last of these."""


def story_peaks(pieces: pl.DataFrame) -> pl.DataFrame:
    """When each story was at its height: the middle (median) of its articles within the six hours
    that hold most of them.

    Arguments: `pieces`, the independent articles, stubs included, `story, published, precision`.
    Those without a time of day take no part, and a story of fewer than five others has no peak. Of
    equally busy hours the first count. Returns `story, peak, n`.

    >>> from datetime import datetime
    >>> times = [datetime(2021, 3, 4, hour) for hour in (1, 9, 10, 11, 23)]
    >>> story_peaks(pl.DataFrame({"story": [1] * 5, "published": times, "precision": ["minute"] * 5}))["peak"][0].hour
    10
    """
    timed = pieces.filter(
        pl.col("published").is_not_null() & pl.col("precision").is_in(["minute", "second"])
    )
    timed = (
        timed.filter(pl.len().over("story") >= FEW)
        .select("story", "published")
        .sort("story", "published")
    )
    windows = timed.rolling("published", period=BUSIEST, closed="both", group_by="story").agg(
        within=pl.len(), peak=pl.col("published").alias("within_times").median()
    )
    busiest = windows.sort("story", "within", "published", descending=[False, True, False]).unique(
        "story", keep="first", maintain_order=True
    )
    sizes = timed.group_by("story").agg(n=pl.len().cast(pl.Int64))
    return busiest.select("story", "peak").join(sizes, on="story", maintain_order="left")


def positions(
    coverage: pl.DataFrame, peaks: pl.DataFrame, providers: Sequence[str]
) -> pl.DataFrame:
    """M13: does a provider come before the peak of a story or after it, and which part of the
    biggest stories has it?

    Arguments: `coverage`, each provider's first piece on each story, `story, provider, published,
    precision`; `peaks`, `story, peak`; the `providers` to list. Returns `n` stories with a peak
    that the provider timed its first piece on, of these how many `before` the peak and `after`,
    hours from the peak to that piece (below 0: before) as `median_hours`, quartiles `q1`, `q3` and
    bootstrap 95 % interval of the median `low … high`; `covered` of the `biggest` stories (the
    twenty that most providers cover, and all as big as the last of them), `share` with its Wilson
    interval `share_low … share_high`; `too_few`: fewer than five such stories. A first piece tends
    to come before the peak of all pieces, so what tells is the difference between providers; no
    test against 0 is made.

    Source: Leskovec, Backstrom, Kleinberg 2009, "Meme-tracking and the dynamics of the news cycle",
    KDD (its table of lag and share).

    >>> from datetime import datetime
    >>> times = [datetime(2021, 3, 4, hour) for hour in (9, 13)]
    >>> coverage = pl.DataFrame({"story": [1, 1], "provider": ["A", "B"], "published": times, "precision": ["minute"] * 2})
    >>> peaks = pl.DataFrame({"story": [1], "peak": [datetime(2021, 3, 4, 12)]})
    >>> positions(coverage, peaks, ["A", "B"]).select("provider", "before", "after", "median_hours", "covered", "biggest").rows()
    [('A', 1, 0, -3.0, 1, 1), ('B', 0, 1, 1.0, 1, 1)]
    """
    timed = coverage.filter(
        pl.col("published").is_not_null() & pl.col("precision").is_in(["minute", "second"])
    )
    hours = ((pl.col("published") - pl.col("peak")).dt.total_microseconds() / 3.6e9).alias("hours")
    lag = pl.col("hours")
    runs = (
        timed.join(peaks, on="story")
        .select("provider", hours)
        .group_by("provider")
        .agg(
            lag.sort().alias("lags"),
            n=pl.len().cast(pl.Int64),
            before=(lag < 0).sum().cast(pl.Int64),
            after=(lag > 0).sum().cast(pl.Int64),
            median_hours=lag.median(),
            q1=lag.quantile(0.25, "linear"),
            q3=lag.quantile(0.75, "linear"),
        )
    )
    biggest = biggest_stories(coverage)
    had = (
        coverage.filter(pl.col("story").is_in(biggest.implode()))
        .group_by("provider")
        .agg(covered=pl.len().cast(pl.Int64))
    )
    table = pl.DataFrame({"provider": list(providers)}, schema={"provider": pl.String}).join(
        runs, on="provider", how="left", maintain_order="left"
    )
    table = table.join(had, on="provider", how="left", maintain_order="left").with_columns(
        pl.col("n", "before", "after", "covered").fill_null(0),
        biggest=pl.lit(len(biggest), pl.Int64),
    )
    ends = [
        (None, None) if n < FEW else median_interval(lags)
        for n, lags in table.select("n", "lags").iter_rows()
    ]
    low, high = wilson(table["covered"], table["biggest"])
    return table.select(
        "provider", "n", "before", "after", "median_hours", "q1", "q3",
        pl.Series("low", [end for end, _ in ends], pl.Float64),
        pl.Series("high", [end for _, end in ends], pl.Float64),
        "covered", "biggest", pl.when(pl.col("biggest") > 0).then(pl.col("covered") / pl.col("biggest")).alias("share"),
        pl.Series("share_low", low).fill_nan(None), pl.Series("share_high", high).fill_nan(None),
        (pl.col("n") < FEW).alias("too_few"),
    )  # fmt: skip


def biggest_stories(coverage: pl.DataFrame) -> pl.Series:
    """The stories that most providers cover: twenty, and all that are as big as the last of these;
    a story of one provider is none."""
    sizes = (
        coverage.drop_nulls("provider")
        .group_by("story")
        .agg(n=pl.len())
        .filter(pl.col("n") >= 2)
        .sort("n", descending=True)
    )
    least = sizes["n"].head(BIGGEST).min()
    return sizes.filter(pl.col("n") >= least)["story"].sort() if sizes.height else sizes["story"]
