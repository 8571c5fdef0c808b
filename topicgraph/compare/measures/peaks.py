"""When attention rose and how fast it went: peak, half-life, bursts (the second half of M19)."""

from __future__ import annotations

from collections.abc import Sequence
from math import lgamma, log
from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from topicgraph.compare.data import ComparisonData
from topicgraph.compare.formatting import format_decimal, format_p_value
from topicgraph.compare.measure import Measure, Row, Statement, doublings
from topicgraph.compare.measures.timeline import (
    find_dated_articles,
    measure_timeline,
    start_of_step,
)
from topicgraph.compare.parameters import BURST_RATIO
from topicgraph.compare.statistics import MIN_N, SEED, benjamini_hochberg
from topicgraph.compare.timing import has_date
from topicgraph.store.tables import Schema

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Ints = NDArray[np.int64]

MIN_IN_BURSTS = 10
"""Bursts of fewer articles are in the table, but no finding."""

MAX_BURST_SHARE = 0.2
"""A raised state of more than two steps and this part of those from the provider's first article to
its last is not a burst but a change, or the outlet's whole life."""

MIN_DEALS, MAX_DEALS = 399, 4_999
"""How many random assignments a burst is compared with; more if many providers are tested."""


def measure_peaks(
    articles: pl.DataFrame,
    timeline: pl.DataFrame,
    step: str,
    zone: str = "UTC",
    *,
    first: pl.DataFrame | None = None,
    alpha: float = 0.05,
    seed: int = SEED,
    ratio: float = BURST_RATIO,
) -> pl.DataFrame:
    """M19: when was each provider busiest, how fast did that pass, and when were its bursts?

    A burst is measured against all providers' articles of the same step. It is listed only where
    chance rarely gives one as strong: the articles of each step are assigned to the providers at
    random, each keeping its number.

    Sources: Media Cloud, "attention over time"; Kleinberg 2003, "Bursty and hierarchical structure
    in streams", Data Mining and Knowledge Discovery 7:373 (two states, batched arrivals).

    Args:
        articles: Independent articles, `provider, published, precision`.
        timeline: As `measure_timeline` returns it.
        step: The step of the timeline.
        zone: Its time zone.
        first: The first article of each provider on each story, for the bursts; None: all articles.
        alpha: The largest q-value of a burst.
        seed: The seed of the random assignments.
        ratio: In a burst a provider has so many times its usual part of all articles.

    Returns:
        `provider`, the start of its `peak` step (of equal steps the first) with its
        `peak_articles`, `half_life_days` (days from the start of the peak until half of the
        articles from then on had appeared), `bursts` (texts "day to day": start of the first and of
        the last step of each), `in_bursts` of its `n` first articles, `usual` (so many would be
        there at its usual part of all), `p_value` and `q_value` (Benjamini-Hochberg) of its
        strongest sequence of bursts, `n` (its dated articles) and `too_few`.

    Example:
        >>> from datetime import UTC, datetime
        >>> days = [datetime(2021, 3, day, tzinfo=UTC) for day in (1, 2, 2, 4)]
        >>> articles = pl.DataFrame({"provider": "A", "published": days, "precision": "day"})
        >>> timeline = measure_timeline(articles, ["A"], "day")
        >>> row = measure_peaks(articles, timeline, "day").row(0, named=True)
        >>> row["peak"].day, row["peak_articles"], row["half_life_days"], row["bursts"]
        (2, 2, 0.0, [])
    """
    busiest = (
        timeline.filter(pl.col("articles") > 0)
        .sort("articles", "start", descending=[True, False])
        .unique("provider", keep="first", maintain_order=True)
        .select("provider", peak="start", peak_articles="articles")
    )
    after = articles.filter(has_date()).join(busiest, on="provider")
    after = after.filter(pl.col("published") >= pl.col("peak"))
    half = after.group_by("provider").agg(
        half_life_days=(pl.col("published") - pl.col("peak")).median().dt.total_seconds() / 86_400
    )
    known = timeline.select("provider", "n", "too_few").unique("provider", maintain_order=True)
    first_articles = articles if first is None else first
    bursts = _measure_bursts(
        first_articles, known["provider"].to_list(), (step, zone), alpha, seed, ratio
    )
    columns = ("peak", "peak_articles", "half_life_days", *bursts.columns[1:], "n", "too_few")
    table = known
    for part in (busiest, half, bursts):
        table = table.join(part, on="provider", how="left", maintain_order="left")
    return table.select("provider", *columns)


def _measure_bursts(
    first_articles: pl.DataFrame,
    providers: Sequence[str],
    step: tuple[str, str],
    alpha: float,
    seed: int,
    ratio: float,
) -> pl.DataFrame:
    """The bursts of each provider, and how likely chance gives any as strong."""
    timeline = measure_timeline(first_articles, providers, *step)
    dated = first_articles.filter(has_date()).select(start=start_of_step(*step))
    totals = dict(dated.group_by("start").len().iter_rows())
    rows, p_values = [], []
    for provider, starts, counts in (
        timeline.group_by("provider", maintain_order=True).agg("start", "articles").iter_rows()
    ):
        every = [totals.get(start, 0) for start in starts]
        states = find_burst_states(counts, every, ratio)
        inside = sum(count for count, state in zip(counts, states, strict=True) if state)
        share = sum(counts) / max(sum(every), 1)
        usual = share * sum(total for total, state in zip(every, states, strict=True) if state)
        tests = len(providers) / alpha
        p = _chance_of_bursts(counts, every, tests, seed, ratio) if sum(counts) >= MIN_N else None
        if sum(states) > max(2, MAX_BURST_SHARE * _count_active_steps(counts)):
            states, p = [False] * len(states), None if p is None else 1.0
        rows.append((provider, _name_bursts(starts, states), inside, usual))
        p_values.append(p)
    schema: Schema = {
        "provider": pl.String, "bursts": pl.List(pl.String), "in_bursts": pl.Int64,
        "usual": pl.Float64,
    }  # fmt: skip
    q_values = benjamini_hochberg(p_values)
    table = pl.DataFrame(rows, schema=schema, orient="row").with_columns(
        pl.Series("p_value", p_values, pl.Float64), pl.Series("q_value", q_values, pl.Float64)
    )
    certain = (pl.col("q_value") <= alpha).fill_null(False)
    none = pl.lit([], pl.List(pl.String))
    return table.with_columns(
        bursts=pl.when(certain).then("bursts").otherwise(none),
        in_bursts=pl.when(certain).then("in_bursts").otherwise(0),
        usual=pl.when(certain).then("usual").otherwise(0.0),
    )


def _count_active_steps(counts: Sequence[int]) -> int:
    """The steps from the first with an article to the last."""
    active = [place for place, count in enumerate(counts) if count]
    return active[-1] - active[0] + 1 if active else 0


def _name_bursts(starts: Sequence[object], states: Sequence[bool]) -> list[str]:
    """The bursts of one provider as "first step to last step"."""
    found: list[list[str]] = []
    for place, state in enumerate(states):
        if state and place and states[place - 1]:
            found[-1][1] = str(starts[place])[:10]
        elif state:
            found.append([str(starts[place])[:10]] * 2)
    return [first if first == last else f"{first} to {last}" for first, last in found]


def _chance_of_bursts(
    counts: Sequence[int], totals: Sequence[int], tests: float, seed: int, ratio: float
) -> float:
    """The chance of bursts as strong if the articles of all steps are assigned at random."""
    seen = measure_burst_gain(np.array([counts]), np.array(totals), ratio)[0]
    if seen <= 0:
        return 1.0
    draws = int(np.clip(2 * tests, MIN_DEALS, MAX_DEALS))
    rng = np.random.default_rng(seed)
    simulated = rng.multivariate_hypergeometric(totals, sum(counts), draws, method="marginals")
    gains = measure_burst_gain(simulated, np.array(totals), ratio)
    return float((1 + (gains >= seen - 1e-9).sum()) / (draws + 1))


def _states_of_rates(
    counts: int, totals: int, steps: int, ratio: float
) -> tuple[float, float, float]:
    """The usual share, the share in a burst, and the cost of a rise to it."""
    usual = counts / max(totals, 1)
    return usual, min(ratio * usual, (1 + usual) / 2), log(steps)


def measure_burst_gain(counts: Ints, totals: Ints, ratio: float = BURST_RATIO) -> Floats:
    """How much cheaper the best sequence of states is than one without a burst.

    Args:
        counts: The articles of a provider in each step, of shape (cases, steps); all cases have the
            same sum.
        totals: The articles of all providers in each step.
        ratio: In a burst a provider has so many times its usual part.
    """
    usual, raised, rise = _states_of_rates(counts[0].sum(), totals.sum(), len(totals), ratio)
    low, high = np.zeros(len(counts)), np.full(len(counts), rise)
    if len(totals) < 2 or not 0 < usual < 1:
        return low
    more, fewer = log(raised / usual), log((1 - raised) / (1 - usual))
    for count, total in zip(counts.T, totals, strict=True):
        dearer = -(count * more + (total - count) * fewer)
        low, high = np.minimum(low, high), np.minimum(high, low + rise) + dearer
    gain: Floats = -np.minimum(low, high)
    return gain


def find_burst_states(
    counts: Sequence[int], totals: Sequence[int], ratio: float = BURST_RATIO
) -> list[bool]:
    """For each step of time, whether the provider is in a burst.

    The cheapest sequence of two states, in which each step costs minus the log of its binomial
    probability and each rise to the higher state costs log(number of steps).

    Source: Kleinberg 2003, with s = 2 and gamma = 1.

    Args:
        counts: The provider's articles in each step.
        totals: The articles of all providers in each step.
        ratio: In a burst a provider has so many times its usual part.

    Example:
        >>> find_burst_states([0, 1, 6, 7, 0, 1], [10] * 6)  # usually 15 of 60, in a burst 30 of 60
        [False, False, True, True, False, False]
    """
    usual, raised, rise = _states_of_rates(sum(counts), sum(totals), max(len(counts), 1), ratio)
    if len(counts) < 2 or not 0 < usual < 1 or sum(counts) < MIN_N:
        return [False] * len(counts)
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
    articles, chosen = data.sample.independent, data.parameters
    timeline = measure_timeline(articles, data.providers, data.step, chosen.zone)
    table = measure_peaks(
        articles,
        timeline,
        data.step,
        chosen.zone,
        first=data.sample.first_held,
        alpha=chosen.alpha,
        seed=chosen.seed,
        ratio=chosen.burst_ratio,
    )
    shares = pl.col("provider").is_in(list(data.sharing))
    return table.with_columns(
        pl.when(shares).then("q_value").alias("q_value"),
        bursts=pl.when(shares).then("bursts").otherwise(pl.lit([], pl.List(pl.String))),
        in_bursts=pl.when(shares).then("in_bursts").otherwise(0),
        usual=pl.when(shares).then("usual").otherwise(0.0),
    )


def _state(rows: list[Row]) -> list[Statement]:
    return [
        Statement(
            _sentence(row), ("provider",), row["n"], doublings(row["in_bursts"], row["usual"]), row
        )
        for row in rows
        if row["bursts"] and row["in_bursts"] >= MIN_IN_BURSTS
    ]


def _sentence(row: Row) -> str:
    return (
        f"{row['name']} had a burst: {row['in_bursts']:,} articles in {', '.join(row['bursts'])},"
        f" where {format_decimal(row['usual'])} would be its usual part of all articles in"
        f" {row['place']} (corrected {format_p_value(row['q_value'])})."
    )


MEASURE = Measure(
    name="peaks",
    number=19,
    unit="outlet",
    table=_table,
    evidence=find_dated_articles,
    state=_state,
    least_effect=0.58,
    rank=7,
    basis=(
        "the strongest burst against those of random assignments of the articles of all steps, one"
        " article per outlet and story; a folder that was collected unevenly would overturn it"
    ),
)
