"""Who is early and who is late on a story (M10, second part)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import log, sqrt
from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from topicgraph.compare.columns import list_providers
from topicgraph.compare.data import ComparisonData
from topicgraph.compare.formatting import format_p_value
from topicgraph.compare.measure import GroupTest, Measure, Row, Statement
from topicgraph.compare.statistics import MIN_N, correct_testable
from topicgraph.compare.timing import has_time

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

GRID = 120
"""Places are rounded to this part, so that the chances of their sum can be counted exactly."""

MAX_STORIES_COUNTED = 200
"""With more stories than this the sum of places is normally distributed for all purposes."""

Law = tuple[int, int]
"""Which of the distinct orders of places a story has, and how many of its articles are the
outlet's."""


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
    own, orders = _place_first_articles(reports)
    own = own.filter(pl.col("provider").is_in(list(providers)))
    middle = GRID // 2
    sums = own.group_by("provider").agg(
        n=pl.len().cast(pl.Int64),
        early=(pl.col("place") < middle).sum().cast(pl.Int64),
        late=(pl.col("place") > middle).sum().cast(pl.Int64),
        total=pl.col("place").sum(),
    )
    table = list_providers(providers).join(sums, on="provider", how="left", maintain_order="left")
    table = table.with_columns(pl.col("n", "early", "late", "total").fill_null(0))
    laws = {
        law: _count_places(orders[law[0]], law[1])
        for law in own.select("order", "articles").unique().iter_rows()
    }
    stories: dict[str, Counter[Law]] = {}
    for provider, order, articles in own.select("provider", "order", "articles").iter_rows():
        stories.setdefault(provider, Counter())[order, articles] += 1
    rows = [
        _judge(stories.get(provider, Counter()), laws, total)
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


def _place_first_articles(reports: pl.DataFrame) -> tuple[pl.DataFrame, list[list[int]]]:
    """The place of the first article of each known provider on each story.

    Returns:
        `story, provider, id, place`, how many timed `articles` of it are compared, and the number
        of the `order` that their places form; and the distinct orders. Where a provider has
        articles by several clocks, the clock with most articles counts.
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
    orders: dict[tuple[int, ...], int] = {}
    numbers = [orders.setdefault(tuple(places), len(orders)) for places in every["places"]]
    every = every.select(
        *keys, order=pl.Series(numbers, dtype=pl.Int64), size=pl.col("places").list.len()
    )
    own = placed.drop_nulls("provider").sort("published", "id").group_by(*keys, "provider")
    first = own.agg(pl.col("id", "place").first(), articles=pl.len().cast(pl.Int64))
    first = first.join(every, on=keys, nulls_equal=True)
    ordered = first.sort(
        "story", "provider", "size", "clock", descending=[False, False, True, False]
    )
    distinct = ordered.unique(["story", "provider"], keep="first", maintain_order=True)
    return distinct, list(map(list, orders))


def _judge(
    stories: Counter[Law], laws: dict[Law, Floats], total: int
) -> tuple[float | None, float | None, float | None]:
    """The mean place by chance, the mid-p-value of the total, and the least that it could be."""
    n, grid = stories.total(), np.arange(GRID + 1)
    if not n:
        return None, None, None
    means = {law: float(laws[law] @ grid) for law in stories}
    mean = sum(count * means[law] for law, count in stories.items())
    if n > MAX_STORIES_COUNTED:
        from scipy.special import ndtr

        spreads = {law: float(laws[law] @ grid**2) - means[law] ** 2 for law in stories}
        variance = sum(count * spreads[law] for law, count in stories.items())
        p = 2 * float(ndtr(-abs(total - mean) / sqrt(max(variance, 1e-12))))
        return mean / n / GRID, p, 0.0
    law = _sum_of_places(stories, laws)
    below, above = law[:total].sum(), law[total + 1 :].sum()
    p = min(1.0, 2 * float(min(below, above) + law[total] / 2))
    ends = [
        sum(
            count * log(laws[law][np.flatnonzero(laws[law])[end]]) for law, count in stories.items()
        )
        for end in (0, -1)
    ]
    return mean / n / GRID, p, float(np.exp(min(ends)))


def _count_places(places: list[int], articles: int) -> Floats:
    """The chance that the first of some articles, dealt at random, stands at each place of `GRID`.

    With n places and c articles, the first is the one at rank j with the chance
    C(n - j, c - 1) / C(n, c).
    """
    n = len(places)
    left = n - 1 - np.arange(n - articles, dtype=np.float64)
    chances = articles / n * np.concatenate([[1.0], np.cumprod((left - articles + 1) / left)])
    law = np.bincount(places[: len(chances)], weights=chances, minlength=GRID + 1)
    return np.asarray(law, np.float64)


def _sum_of_places(stories: Counter[Law], laws: dict[Law, Floats]) -> Floats:
    """The distribution of the sum over stories, by the product of Fourier transforms."""
    length = stories.total() * GRID + 1
    size = 1 << (length - 1).bit_length()
    product = np.ones(size // 2 + 1, np.complex128)
    for law, count in stories.items():
        product *= np.fft.rfft(laws[law], size) ** count
    sums: Floats = np.clip(np.fft.irfft(product, size)[:length], 0, None)
    return sums


def _reports(data: ComparisonData) -> pl.DataFrame:
    """The reports that count, with the platform on which each was found, if any.

    A platform states when it took an article over, so its times are compared with its own alone.
    """
    carriers = data.tables.edges.filter(pl.col("kind") == "carried_by")
    clocks = carriers.select(id="source", clock="target").unique("id", keep="first")
    known = data.keep_known_firsts(data.sample.reports)
    return known.join(clocks, on="id", how="left", maintain_order="left")


def _evidence(data: ComparisonData) -> pl.DataFrame:
    return _place_first_articles(_reports(data))[0].select("provider", "id")


def _state(rows: list[Row]) -> list[Statement]:
    return [
        Statement(
            _sentence(row), ("provider",), row["n"], abs(row["rank"] - row["expected_rank"]), row
        )
        for row in rows
    ]


def _sentence(row: Row) -> str:
    early = row["rank"] < row["expected_rank"]
    word, half, count = ("early", "first", row["early"]) if early else ("late", "last", row["late"])
    part = f"all {count:,} of its" if count == row["n"] else f"{count:,} of its {row['n']:,}"
    return (
        f"{row['name']} was {word}: in the {half} half of the articles on {part} stories"
        f" whose first report is known. From 0 (before all articles) to 1"
        f" (after all), its mean place is {row['rank']:.2f} (by chance {row['expected_rank']:.2f};"
        f" corrected {format_p_value(row['q_value'])})."
    )


MEASURE = Measure(
    name="speed",
    number=10,
    unit="outlet",
    table=lambda data: measure_speed(_reports(data), data.providers, data.parameters.alpha),
    evidence=_evidence,
    state=_state,
    group_test=GroupTest(
        observed=pl.col("rank") * pl.col("n"), expected=pl.col("expected_rank") * pl.col("n")
    ),
    least_effect=0.1,
    rank=2,
    basis=(
        "exact rank test of its place in the order of times, with the times of each story assigned"
        " at random to its articles; it uses the times that the files state, so a wrong clock would"
        " overturn it"
    ),
)
