"""Who is early and who is late on a story (M10, second part)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from math import comb, log, sqrt
from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from topicgraph.compare.columns import list_providers
from topicgraph.compare.data import ComparisonData
from topicgraph.compare.formatting import format_p_value, format_percent
from topicgraph.compare.measure import Measure, Row, Statement
from topicgraph.compare.statistics import MIN_N, correct_testable
from topicgraph.compare.timing import has_time
from topicgraph.text import count_phrase

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

GRID = 120
"""Places are rounded to this part, so that the chances of their sum can be counted exactly."""

MAX_STORIES_COUNTED = 200
"""With more stories than this the sum of places is normally distributed for all purposes."""

Law = tuple[tuple[int, ...], int]
"""The places at which the articles of a story stand, in parts of `GRID`, and how many of them are
the outlet's."""


def measure_speed(
    reports: pl.DataFrame, providers: Sequence[str], alpha: float = 0.05
) -> pl.DataFrame:
    """M10: how early is a provider among the articles of its stories?

    The place of an article is its rank among the n timed articles of the story, divided by n + 1:
    near 0 for the first, near 1 for the last; equal minutes share a place. If the times of a story
    were assigned at random to its articles, a provider with c of them would expect its first at the
    place 1 / (c + 1). The sum over stories is compared with its exact distribution under such
    assignments. It uses all times of a story and not only who was first, so it finds more.

    Source: van Elteren 1960, Bulletin of the International Statistical Institute 37:351 (Wilcoxon's
    rank test over strata).

    Args:
        reports: The independent held articles on stories whose first report is known, `id, story,
            provider, published, precision`; those without a time of day take no part. With a column
            `clock`, only articles with the same one are compared with each other.
        providers: The providers to list.
        alpha: The level; tests that cannot reach it have no q-value (`correct_testable`).

    Returns:
        `provider`, `n` stories with articles of two or more providers, on these how often its first
        article was in the `early` half of the order and in the `late` one, the mean `rank` of that
        article (its place, from 0 to 1), the `expected_rank` by chance, `p_value` (two-sided
        mid-p), `q_value` (Benjamini-Hochberg), `too_few`: n is below five.

    Example:
        >>> from datetime import datetime
        >>> hours = [9, 10, 11, 8, 7]
        >>> reports = pl.DataFrame({
        ...     "id": range(5), "story": [1, 1, 1, 2, 2], "provider": list("ABCAB"),
        ...     "precision": "minute", "published": [datetime(2021, 3, 4, hour) for hour in hours]})
        >>> table = measure_speed(reports, ["A"])
        >>> row = table.row(0, named=True)
        >>> row["n"], row["early"], row["late"], round(row["rank"], 3)  # (1/4 + 2/3) / 2
        (2, 1, 1, 0.458)
    """
    own = _place_first_articles(reports).filter(pl.col("provider").is_in(list(providers)))
    middle = GRID // 2
    sums = own.group_by("provider").agg(
        n=pl.len().cast(pl.Int64),
        early=(pl.col("place") < middle).sum().cast(pl.Int64),
        late=(pl.col("place") > middle).sum().cast(pl.Int64),
        total=pl.col("place").sum(),
    )
    table = list_providers(providers).join(sums, on="provider", how="left", maintain_order="left")
    table = table.with_columns(pl.col("n", "early", "late", "total").fill_null(0))
    laws: dict[str, Counter[Law]] = {}
    for provider, places, articles in own.select("provider", "places", "articles").iter_rows():
        laws.setdefault(provider, Counter())[tuple(places), articles] += 1
    rows = [
        _judge(laws.get(provider, Counter()), total)
        for provider, total in table.select("provider", "total").iter_rows()
    ]
    enough = (table["n"] >= MIN_N).to_list()
    p_values = [p if keep else None for (_, p, _), keep in zip(rows, enough, strict=True)]
    q_values = correct_testable(p_values, [least for *_, least in rows], alpha)
    return table.select(
        "provider",
        "n",
        "early",
        "late",
        rank=pl.when(pl.col("n") > 0).then(pl.col("total") / pl.col("n") / GRID),
        expected_rank=pl.Series([expected for expected, *_ in rows], dtype=pl.Float64),
        p_value=pl.Series(p_values, dtype=pl.Float64),
        q_value=pl.Series(q_values, dtype=pl.Float64),
        too_few=pl.col("n") < MIN_N,
    )


def _place_first_articles(reports: pl.DataFrame) -> pl.DataFrame:
    """The place of the first article of each known provider on each story.

    Returns:
        `story, provider, id, place`, how many timed `articles` of it are compared, and the `places`
        of all that are. Where a provider has articles by several clocks, the clock with most
        articles counts.
    """
    if "clock" not in reports.columns:
        reports = reports.with_columns(clock=pl.lit(None, pl.String))
    keys = ["story", "clock"]
    timed = reports.filter(has_time()).with_columns(minute=pl.col("published").dt.truncate("1m"))
    timed = timed.filter(pl.col("provider").n_unique().over(keys) >= 2)
    steps = pl.len().over(keys).cast(pl.Int64) + 1
    twice = (2 * pl.col("minute").rank("average").over(keys)).cast(pl.Int64)
    # Rounded in whole numbers: (rank / steps * GRID + 1/2), a half upwards.
    placed = timed.with_columns(place=(twice * GRID + steps) // (2 * steps))
    every = placed.group_by(keys).agg(places=pl.col("place").sort())
    own = placed.drop_nulls("provider").sort("published", "id").group_by(*keys, "provider")
    first = own.agg(pl.col("id", "place").first(), articles=pl.len().cast(pl.Int64)).join(
        every, on=keys, nulls_equal=True
    )
    order = (pl.col("story"), pl.col("provider"), pl.col("places").list.len(), pl.col("clock"))
    ordered = first.sort(*order, descending=[False, False, True, False])
    return ordered.unique(["story", "provider"], keep="first", maintain_order=True)


def _judge(laws: Counter[Law], total: int) -> tuple[float | None, float | None, float | None]:
    """The mean place by chance, the mid-p-value of the total, and the least that it could be."""
    stories = laws.total()
    if not stories:
        return None, None, None
    moments = [(*_moments(*key), count) for key, count in laws.items()]
    mean = sum(count * mean for mean, _, count in moments)
    variance = sum(count * variance for _, variance, count in moments)
    if stories > MAX_STORIES_COUNTED:
        from scipy.special import ndtr

        p = 2 * float(ndtr(-abs(total - mean) / sqrt(max(variance, 1e-12))))
        return mean / stories / GRID, p, 0.0
    law = _sum_of_places(laws)
    below, above = law[:total].sum(), law[total + 1 :].sum()
    p = min(1.0, 2 * float(min(below, above) + law[total] / 2))
    first, last = (
        sum(count * log(_end(*key, end)) for key, count in laws.items()) for end in (0, 1)
    )
    return mean / stories / GRID, p, float(np.exp(min(first, last)))


@lru_cache(maxsize=4096)
def _law(places: tuple[int, ...], articles: int) -> Floats:
    """The chance that the first of the outlet's articles stands at each place of `GRID`."""
    n = len(places)
    law = np.zeros(GRID + 1)
    for before, place in enumerate(places):
        law[place] += comb(n - 1 - before, articles - 1) / comb(n, articles)
    return law


@lru_cache(maxsize=4096)
def _moments(places: tuple[int, ...], articles: int) -> tuple[float, float]:
    """The mean and the variance of the place of the outlet's first article."""
    law, grid = _law(places, articles), np.arange(GRID + 1)
    mean = float(law @ grid)
    return mean, float(law @ grid**2) - mean**2


def _end(places: tuple[int, ...], articles: int, end: int) -> float:
    """The chance of the earliest place that the first article may have (0), or the latest (1)."""
    possible = _law(places, articles)
    return float(possible[np.flatnonzero(possible)[-end]])


def _sum_of_places(laws: Counter[Law]) -> Floats:
    """The distribution of the sum over stories, by the product of Fourier transforms."""
    length = laws.total() * GRID + 1
    size = 1 << (length - 1).bit_length()
    product = np.ones(size // 2 + 1, np.complex128)
    for key, count in laws.items():
        product *= np.fft.rfft(_law(*key), size) ** count
    law: Floats = np.clip(np.fft.irfft(product, size)[:length], 0, None)
    return law


def _reports(data: ComparisonData) -> pl.DataFrame:
    """The reports that count, with the platform on which each was found, if any.

    A platform states when it took an article over, so its times are compared with its own alone.
    """
    carriers = data.tables.edges.filter(pl.col("kind") == "carried_by")
    clocks = carriers.select(id="source", clock="target").unique("id", keep="first")
    known = data.keep_known_firsts(data.sample.reports)
    return known.join(clocks, on="id", how="left", maintain_order="left")


def _evidence(data: ComparisonData) -> pl.DataFrame:
    return _place_first_articles(_reports(data)).select("provider", "id")


def _state(rows: list[Row]) -> list[Statement]:
    return [
        Statement(
            _sentence(row), ("provider",), row["n"], abs(row["rank"] - row["expected_rank"]), row
        )
        for row in rows
    ]


def _sentence(row: Row) -> str:
    early = row["rank"] < row["expected_rank"]
    word, half, count = (
        ("early", "earlier", row["early"]) if early else ("late", "later", row["late"])
    )
    stories = count_phrase(row["n"], "story")
    known = f"its {stories} whose first report is known"
    on = f"all {known[4:]}" if count == row["n"] else f"{count:,} of {known}"
    return (
        f"{row['name']} was {word}: on {on}, its first article was in the {half} half of all"
        f" articles, on average {format_percent(row['rank'])} of the way from the first to the last"
        f" (by chance {format_percent(row['expected_rank'])}; corrected"
        f" {format_p_value(row['q_value'])})."
    )


MEASURE = Measure(
    name="speed",
    number=10,
    unit="outlet",
    table=lambda data: measure_speed(_reports(data), data.providers, data.parameters.alpha),
    evidence=_evidence,
    state=_state,
    least_effect=0.1,
    rank=2,
    basis=(
        "exact rank test of its place in the order of times, with the times of each story assigned"
        " at random to its articles; it uses the times that the files state, so a wrong clock would"
        " overturn it"
    ),
)
