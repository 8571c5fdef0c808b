"""Attention over time: a topic's part of all articles of each outlet, step by step."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from topicgraph.compare.columns import interval_of_share, list_providers, ratio
from topicgraph.compare.measures.timeline import POLARS_STEPS, start_of_step
from topicgraph.compare.timing import has_date


def measure_series(
    articles: pl.DataFrame,
    about: pl.Series,
    providers: Sequence[str],
    step: str,
    zone: str = "UTC",
) -> pl.DataFrame:
    """How large was a topic's part of all articles of each provider, in each step of time?

    Args:
        articles: The first article of each provider on each story, `id, provider, published,
            precision`; undated ones are left out.
        about: The ids of those that are about the topic.
        providers: The providers to list.
        step: "day", "week" (from Monday) or "month".
        zone: The time zone in which these begin.

    Returns:
        `provider, start, articles, n, share, low, high`: of the provider's `n` articles in the
        step, `articles` are about the topic; the share has its 95 % Wilson interval and is null
        where n is 0. Steps are those of all articles, so that every provider has the same.

    Example:
        >>> from datetime import UTC, datetime
        >>> days = [datetime(2021, 3, day, tzinfo=UTC) for day in (1, 1, 2)]
        >>> articles = pl.DataFrame(
        ...     {"id": [1, 2, 3], "provider": "A", "published": days, "precision": "day"}
        ... )
        >>> table = measure_series(articles, pl.Series([1]), ["A"], "day")
        >>> table.select("articles", "n", "share").rows()
        [(1, 2, 0.5), (0, 1, 0.0)]
    """
    dated = articles.filter(has_date()).with_columns(
        start=start_of_step(step, zone), about=pl.col("id").is_in(about.implode())
    )
    if dated.is_empty():
        starts = pl.Series("start", [], pl.Datetime("us", zone))
    else:
        begin, end = dated.select(begin=pl.col("start").min(), end=pl.col("start").max()).row(0)
        starts = pl.datetime_range(begin, end, POLARS_STEPS[step], time_zone=zone, eager=True)
    counts = dated.group_by("provider", "start").agg(
        articles=pl.col("about").sum().cast(pl.Int64), n=pl.len().cast(pl.Int64)
    )
    table = (
        list_providers(providers)
        .join(starts.alias("start").to_frame(), how="cross", maintain_order="left_right")
        .join(counts, on=["provider", "start"], how="left", maintain_order="left")
        .with_columns(pl.col("articles", "n").fill_null(0))
    )
    return table.with_columns(
        ratio("articles", "n").alias("share"), *interval_of_share(table["articles"], table["n"])
    )
