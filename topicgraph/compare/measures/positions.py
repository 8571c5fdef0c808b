"""Whether a provider comes before or after the peak of a story, and its big stories (M13)."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from topicgraph.compare.columns import interval_of_share, list_providers, ratio
from topicgraph.compare.data import ComparisonData
from topicgraph.compare.measure import Cell, Measure
from topicgraph.compare.parameters import BIGGEST_STORIES
from topicgraph.compare.statistics import MIN_N, median_interval
from topicgraph.compare.timing import has_time


def measure_positions(
    coverage: pl.DataFrame,
    peaks: pl.DataFrame,
    providers: Sequence[str],
    most: int = BIGGEST_STORIES,
) -> pl.DataFrame:
    """M13: does a provider come before or after the peak of stories, and which big ones has it?

    A first article tends to come before the peak of all articles, so compare providers with each
    other; no test against 0 is made.

    Source: Leskovec, Backstrom, Kleinberg 2009, "Meme-tracking and the dynamics of the news cycle",
    KDD (its table of lag and share).

    Args:
        coverage: Each provider's first article on each story, `story, provider, published,
            precision`.
        peaks: `story, peak`.
        providers: The providers to list.
        most: How many of the biggest stories count.

    Returns:
        `n` stories with a peak that the provider timed its first article on, of these how many
        `before` the peak and `after`, hours from the peak to that article (below 0: before) as
        `median_hours`, quartiles `q1`, `q3` and 95 % interval of the median `low` to `high`;
        `covered` of the `biggest` stories (the twenty that most providers cover, and all as big as
        the last of them), `share` with its Wilson interval `share_low` to `share_high`; `too_few`:
        n is below five.

    Example:
        >>> from datetime import datetime
        >>> times = [datetime(2021, 3, 4, hour) for hour in (9, 13)]
        >>> coverage = pl.DataFrame(
        ...     {"story": [1, 1], "provider": ["A", "B"], "published": times, "precision": "minute"}
        ... )
        >>> peaks = pl.DataFrame({"story": [1], "peak": [datetime(2021, 3, 4, 12)]})
        >>> table = measure_positions(coverage, peaks, ["A", "B"])
        >>> table.select("provider", "before", "after", "median_hours", "covered", "biggest").rows()
        [('A', 1, 0, -3.0, 1, 1), ('B', 0, 1, 1.0, 1, 1)]
    """
    lag = pl.col("hours")
    hours = (pl.col("published") - pl.col("peak")).dt.total_microseconds() / 3.6e9
    lags = (
        coverage.filter(has_time())
        .join(peaks, on="story")
        .select("provider", hours=hours)
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
    biggest = find_biggest_stories(coverage, most)
    covered = (
        coverage.filter(pl.col("story").is_in(biggest.implode()))
        .group_by("provider")
        .agg(covered=pl.len().cast(pl.Int64))
    )
    table = (
        list_providers(providers)
        .join(lags, on="provider", how="left", maintain_order="left")
        .join(covered, on="provider", how="left", maintain_order="left")
        .with_columns(
            pl.col("n", "before", "after", "covered").fill_null(0),
            biggest=pl.lit(len(biggest), pl.Int64),
        )
    )
    ends = [
        (None, None) if n < MIN_N else median_interval(lags)
        for n, lags in table.select("n", "lags").iter_rows()
    ]
    return table.select(
        "provider",
        "n",
        "before",
        "after",
        "median_hours",
        "q1",
        "q3",
        pl.Series("low", [low for low, _ in ends], pl.Float64),
        pl.Series("high", [high for _, high in ends], pl.Float64),
        "covered",
        "biggest",
        ratio("covered", "biggest").alias("share"),
        *interval_of_share(table["covered"], table["biggest"], "share_low", "share_high"),
        (pl.col("n") < MIN_N).alias("too_few"),
    )


def find_biggest_stories(coverage: pl.DataFrame, most: int = BIGGEST_STORIES) -> pl.Series:
    """Select the stories that most providers cover, so many, and all as big as the last of them.

    A story of one provider is never among them.
    """
    sizes = (
        coverage.drop_nulls("provider")
        .group_by("story")
        .agg(n=pl.len())
        .filter(pl.col("n") >= 2)
        .sort("n", descending=True)
    )
    least = sizes["n"].head(most).min()
    return sizes.filter(pl.col("n") >= least)["story"].sort() if sizes.height else sizes["story"]


def _evidence(data: ComparisonData) -> pl.DataFrame:
    timed = data.sample.coverage.filter(has_time())
    return timed.join(data.story_peaks, on="story", how="semi").select("provider", "id")


MEASURE = Measure(
    name="positions",
    number=13,
    unit="outlet",
    table=lambda data: measure_positions(
        data.sample.coverage,
        data.story_peaks,
        data.providers,
        data.parameters.biggest_stories,
    ),
    evidence=_evidence,
    cells=(Cell("of the biggest", lambda row: f"{row['covered']:,} of {row['biggest']:,}"),),
)
