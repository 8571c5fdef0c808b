"""When attention rose and how fast it went: peak, half-life, bursts (the second half of M19)."""

from __future__ import annotations

from collections.abc import Sequence
from math import lgamma, log

import polars as pl

from topicgraph.compare.statistics import FEW

TIMES = 2.0
"""In a burst a provider has this many times its usual part of all articles."""


def peaks(pieces: pl.DataFrame, timeline: pl.DataFrame, step: str) -> pl.DataFrame:
    """M19: each provider's busiest bin, how fast its attention fell after it, and its bursts.

    Arguments: `pieces`, independent articles, `provider, published, precision`; `timeline` and
    `step` as `timeline` gives them. Returns `provider`, the start of its `peak` bin (UTC; of equal
    ones the first) with its `peak_articles`, `half_life_days` (days from the start of the peak
    until half of the articles from then on had appeared), `bursts` (texts "day to day": start of
    the first and of the last bin of each), `n` (its dated articles) and `too_few`. A burst is
    measured against all providers' articles of the same bin.

    Sources: Media Cloud, "attention over time"; Kleinberg 2003, "Bursty and hierarchical structure
    in streams", Data Mining and Knowledge Discovery 7:373 (two states, batched arrivals).

    >>> from datetime import datetime, timezone
    >>> from topicgraph.compare.attention import timeline
    >>> days = [datetime(2021, 3, day, tzinfo=timezone.utc) for day in (1, 2, 2, 4)]
    >>> pieces = pl.DataFrame({"provider": ["A"] * 4, "published": days, "precision": ["day"] * 4})
    >>> row = peaks(pieces, *timeline(pieces, ["A"])).row(0, named=True)  # from the 2nd on: 0, 0, 2 days; median 0
    >>> row["peak"].day, row["peak_articles"], row["half_life_days"], row["bursts"]
    (2, 2, 0.0, [])
    """
    dated = pieces.filter(pl.col("published").is_not_null() & (pl.col("precision") != "none"))
    every = {"day": "1d", "week": "1w", "month": "1mo"}[step]
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
        (provider, _bursts(starts, counts, [totals.get(start, 0) for start in starts]))
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


def _bursts(starts: Sequence[object], counts: Sequence[int], totals: Sequence[int]) -> list[str]:
    """The bursts of one provider as "first bin to last bin"."""
    found: list[list[str]] = []
    states = burst_states(counts, totals)
    for place, state in enumerate(states):
        if state and place and states[place - 1]:
            found[-1][1] = str(starts[place])[:10]
        elif state:
            found.append([str(starts[place])[:10]] * 2)
    return [first if first == last else f"{first} to {last}" for first, last in found]


def burst_states(counts: Sequence[int], totals: Sequence[int]) -> list[bool]:
    """For each bin whether it is in a burst: `counts` of `totals` articles were the provider's. The
    cheapest sequence of two states, in which each bin costs minus the log of its binomial
    probability and each rise to the higher state costs log(number of bins).

    Source: Kleinberg 2003, with s = 2 and gamma = 1.

    >>> burst_states([0, 1, 6, 7, 0, 1], [10, 10, 10, 10, 10, 10])  # usually 15 of 60, in a burst 30 of 60
    [False, False, True, True, False, False]
    """
    usual = sum(counts) / max(sum(totals), 1)
    if len(counts) < 2 or not 0 < usual < 1 or sum(counts) < FEW:
        return [False] * len(counts)
    parts, rise = (usual, min(TIMES * usual, (1 + usual) / 2)), log(len(counts))
    low, high, back = 0.0, rise, list[tuple[bool, bool]]()
    for count, total in zip(counts, totals, strict=True):
        back.append((high < low, high <= low + rise))
        low, high = (
            min(low, high) + _cost(count, total, parts[0]),
            min(high, low + rise) + _cost(count, total, parts[1]),
        )
    state, states = high < low, list[bool]()
    for from_low, from_high in reversed(back):
        states.append(state)
        state = from_high if state else from_low
    return states[::-1]


def _cost(count: int, total: int, part: float) -> float:
    ways = lgamma(total + 1) - lgamma(count + 1) - lgamma(total - count + 1)
    return -(ways + count * log(part) + (total - count) * log(1 - part))
