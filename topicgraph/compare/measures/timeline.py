"""Attention over time (M19)."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from topicgraph.compare.columns import list_providers, ratio
from topicgraph.compare.data import ComparisonData
from topicgraph.compare.measure import Measure
from topicgraph.compare.statistics import MIN_N
from topicgraph.compare.timing import has_date

POLARS_STEPS = {"day": "1d", "week": "1w", "month": "1mo"}


def measure_timeline(
    articles: pl.DataFrame, providers: Sequence[str], step: str, zone: str = "UTC"
) -> pl.DataFrame:
    """M19: when did a provider publish, as the part of its own total in each step of time?

    Source: Media Cloud, "attention over time".

    Args:
        articles: Independent articles, `provider, published, precision`; undated ones are left out.
        providers: The providers to list.
        step: "day", "week" (from Monday) or "month".
        zone: The time zone in which these begin. A date without a time stays on its day.

    Returns:
        `provider, start, articles, share, n, too_few`. `n` is the provider's number of dated
        articles; a step without an article is 0; `too_few`: n is below five.

    Example:
        >>> from datetime import UTC, datetime
        >>> days = [datetime(2021, 3, day, tzinfo=UTC) for day in (1, 1, 3)]
        >>> articles = {"provider": ["A"] * 3, "published": days, "precision": ["day"] * 3}
        >>> measure_timeline(pl.DataFrame(articles), ["A"], "day")["articles"].to_list()
        [2, 0, 1]
    """
    every = POLARS_STEPS[step]
    dated = articles.filter(pl.col("provider").is_in(list(providers)) & has_date())
    binned = dated.select("provider", start=start_of_step(step, zone))
    starts = pl.Series("start", [], pl.Datetime("us", zone))
    if dated.height:
        begin, end = binned.select(begin=pl.col("start").min(), end=pl.col("start").max()).row(0)
        starts = pl.datetime_range(begin, end, every, time_zone=zone, eager=True).alias("start")
    counts = binned.group_by("provider", "start").agg(articles=pl.len().cast(pl.Int64))
    return (
        list_providers(providers)
        .join(starts.to_frame(), how="cross", maintain_order="left_right")
        .join(counts, on=["provider", "start"], how="left", maintain_order="left")
        .with_columns(articles=pl.col("articles").fill_null(0))
        .with_columns(n=pl.col("articles").sum().over("provider"))
        .with_columns(share=ratio("articles", "n"), too_few=pl.col("n") < MIN_N)
        .select("provider", "start", "articles", "share", "n", "too_few")
    )


def start_of_step(step: str, zone: str = "UTC") -> pl.Expr:
    """When the step began in which an article was published, in the time zone."""
    local = pl.col("published").dt.convert_time_zone(zone)
    # A date without a time is midnight UTC, which is another day in the west.
    naive = pl.col("published").dt.replace_time_zone(None)
    day = naive.dt.replace_time_zone(zone, ambiguous="earliest", non_existent="null")
    moment = pl.when(pl.col("precision") == "day").then(pl.coalesce(day, local)).otherwise(local)
    return moment.dt.truncate(POLARS_STEPS[step])


def find_dated_articles(data: ComparisonData) -> pl.DataFrame:
    """`provider, id` of the independent articles with a date."""
    return data.sample.independent.filter(has_date()).select("provider", "id")


MEASURE = Measure(
    name="timeline",
    number=19,
    unit="outlet",
    table=lambda data: measure_timeline(
        data.sample.independent, data.providers, data.step, data.parameters.zone
    ),
    evidence=find_dated_articles,
)
