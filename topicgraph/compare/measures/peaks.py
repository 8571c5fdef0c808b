"""When attention rose and how fast it went: peak, half-life, bursts (the second half of M19)."""

from __future__ import annotations

from collections.abc import Sequence
from math import lgamma, log

import polars as pl

from topicgraph.compare.data import ComparisonData
from topicgraph.compare.measure import Measure
from topicgraph.compare.measures.timeline import (
    POLARS_STEPS,
    find_dated_articles,
    measure_timeline,
)
from topicgraph.compare.statistics import MIN_N
from topicgraph.compare.timing import has_date

BURST_RATIO = 2.0
"""In a burst a provider has this many times its usual part of all articles."""


def measure_peaks(articles: pl.DataFrame, timeline: pl.DataFrame, step: str) -> pl.DataFrame:
    """M19: when was each provider busiest, how fast did that pass, and when were its bursts?

    A burst is measured against all providers' articles of the same step.

    Sources: Media Cloud, "attention over time"; Kleinberg 2003, "Bursty and hierarchical structure
    in streams", Data Mining and Knowledge Discovery 7:373 (two states, batched arrivals).

    Args:
        articles: Independent articles, `provider, published, precision`.
        timeline: As `measure_timeline` gives it.
        step: The step of the timeline.

    Returns:
        `provider`, the start of its `peak` step (UTC; of equal ones the first) with its
        `peak_articles`, `half_life_days` (days from the start of the peak until half of the
        articles from then on had appeared), `bursts` (texts "day to day": start of the first and of
        the last step of each), `n` (its dated articles) and `too_few`.

    Example:
        >>> from datetime import UTC, datetime
        >>> days = [datetime(2021, 3, day, tzinfo=UTC) for day in (1, 2, 2, 4)]
        >>> articles = pl.DataFrame({"provider": "A", "published": days, "precision": "day"})
        >>> timeline = measure_timeline(articles, ["A"], "day")
        >>> row = measure_peaks(articles, timeline, "day").row(0, named=True)
        >>> row["peak"].day, row["peak_articles"], row["half_life_days"], row["bursts"]
        (2, 2, 0.0, [])
    """
    dated = articles.filter(has_date())
    every = POLARS_STEPS[step]
    totals = dict(dated.group_by(pl.col("published").dt.truncate(every)).len().iter_rows())
    busiest = (
        timeline.filter(pl.col("articles") > 0)
        .sort("articles", "start", descending=[True, False])
        .unique("provider", keep="first", maintain_order=True)
        .select("provider", peak="start", peak_articles="articles")
    )
    after = dated.join(busiest, on="provider").filter(pl.col("published") >= pl.col("peak"))
    half = after.group_by("provider").agg(
        half_life_days=(pl.col("published") - pl.col("peak")).median().dt.total_seconds() / 86_400
    )
    rows = [
        (provider, _find_bursts(starts, counts, [totals.get(start, 0) for start in starts]))
        for provider, starts, counts in timeline.group_by("provider", maintain_order=True)
        .agg("start", "articles")
        .iter_rows()
    ]
    bursts = pl.DataFrame(
        rows, schema={"provider": pl.String, "bursts": pl.List(pl.String)}, orient="row"
    )
    known = timeline.select("provider", "n", "too_few").unique("provider", maintain_order=True)
    return (
        known.join(busiest, on="provider", how="left", maintain_order="left")
        .join(half, on="provider", how="left", maintain_order="left")
        .join(bursts, on="provider", how="left", maintain_order="left")
        .select("provider", "peak", "peak_articles", "half_life_days", "bursts", "n", "too_few")
    )


def _find_bursts(
    starts: Sequence[object], counts: Sequence[int], totals: Sequence[int]
) -> list[str]:
    """The bursts of one provider as "first step to last step"."""
    found: list[list[str]] = []
    states = find_burst_states(counts, totals)
    for place, state in enumerate(states):
        if state and place and states[place - 1]:
            found[-1][1] = str(starts[place])[:10]
        elif state:
            found.append([str(starts[place])[:10]] * 2)
    return [first if first == last else f"{first} to {last}" for first, last in found]


def find_burst_states(counts: Sequence[int], totals: Sequence[int]) -> list[bool]:
    """For each step of time, whether the provider is in a burst.

    The cheapest sequence of two states, in which each step costs minus the log of its binomial
    probability and each rise to the higher state costs log(number of steps).

    Source: Kleinberg 2003, with s = 2 and gamma = 1.

    Args:
        counts: The provider's articles in each step.
        totals: The articles of all providers in each step.

    Example:
        >>> find_burst_states([0, 1, 6, 7, 0, 1], [10] * 6)  # usually 15 of 60, in a burst 30 of 60
        [False, False, True, True, False, False]
    """
    usual = sum(counts) / max(sum(totals), 1)
    if len(counts) < 2 or not 0 < usual < 1 or sum(counts) < MIN_N:
        return [False] * len(counts)
    raised, rise = min(BURST_RATIO * usual, (1 + usual) / 2), log(len(counts))
    low, high = 0.0, rise
    origins: list[tuple[bool, bool]] = []  # of either state: whether the step before was high
    for count, total in zip(counts, totals, strict=True):
        origins.append((high < low, high <= low + rise))
        low, high = (
            min(low, high) + _cost(count, total, usual),
            min(high, low + rise) + _cost(count, total, raised),
        )
    state = high < low
    states: list[bool] = []
    for from_low, from_high in reversed(origins):
        states.append(state)
        state = from_high if state else from_low
    return states[::-1]


def _cost(count: int, total: int, share: float) -> float:
    log_choose = lgamma(total + 1) - lgamma(count + 1) - lgamma(total - count + 1)
    return -(log_choose + count * log(share) + (total - count) * log(1 - share))


def _table(data: ComparisonData) -> pl.DataFrame:
    articles = data.sample.independent
    timeline = measure_timeline(articles, data.providers, data.step)
    return measure_peaks(articles, timeline, data.step)


MEASURE = Measure(
    name="peaks",
    number=19,
    unit="outlet",
    table=_table,
    evidence=find_dated_articles,
)
