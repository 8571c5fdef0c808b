"""By how long one of two providers is earlier (M11)."""

from __future__ import annotations

from typing import Any

import polars as pl

from topicgraph.compare.data import ComparisonData
from topicgraph.compare.formatting import format_duration, format_p_value
from topicgraph.compare.measure import (
    Cell,
    GroupTest,
    Measure,
    PageIndex,
    Row,
    Statement,
    or_too_few,
    round_for_page,
)
from topicgraph.compare.shared_stories import find_shared_articles, shared_rows
from topicgraph.compare.statistics import (
    MIN_N,
    correct_testable,
    least_poisson_binomial_p,
    median_interval,
    poisson_binomial_p,
    sign_test,
)
from topicgraph.compare.timing import has_time, lag_hours
from topicgraph.text import count_phrase

MAX_PAIRS_ON_PAGE = 2_000
"""How many pairs of outlets have their lags on the page, those with most shared stories first."""


def measure_lags(reports: pl.DataFrame, pairs: pl.DataFrame, alpha: float = 0.05) -> pl.DataFrame:
    """M11: of the stories two providers share, which of both comes later, and by how long?

    If the times of a story were assigned at random to the articles of both, the one with a of the a
    + b articles would be earlier with the chance a / (a + b).

    Sources: Hettmansperger and Sheather 1986, Statistics and Probability Letters 4:75 (interval);
    Dixon and Mood 1946, Journal of the American Statistical Association 41:557 (sign test).

    Args:
        reports: The independent held articles, `story, provider, published, precision, ...`; those
            without a time of day take no part.
        pairs: `provider, other`.
        alpha: The level; tests that cannot reach it have no q-value (`correct_testable`).

    Returns:
        For each pair `n` stories timed at both, `earlier` and `later` (how often `provider` was
        before and after `other`) and `ties`, the lag of `other` behind `provider` in hours
        (positive: `other` was later): `median_hours`, quartiles `q1` and `q3`, 95 % interval of the
        median `low` to `high`; `earlier_by_chance`, `p_value` (mid-p of the sign test by these
        chances, ties left out), `q_value` (Benjamini-Hochberg), `too_few`: n is below five.

    Example:
        >>> from datetime import datetime
        >>> hours = [9, 10, 8, 11, 7, 7]
        >>> reports = pl.DataFrame({
        ...     "id": range(6), "story": [1, 1, 2, 2, 3, 3], "provider": ["A", "B"] * 3,
        ...     "precision": "minute", "published": [datetime(2021, 3, 4, hour) for hour in hours]})
        >>> table = measure_lags(reports, pl.DataFrame({"provider": ["A"], "other": ["B"]}))
        >>> table.select("n", "earlier", "later", "ties", "median_hours", "q1", "q3").row(0)
        (3, 2, 0, 1, 1.0, 0.5, 2.0)
    """
    lag = pl.col("lag")
    timed = first_timed_articles(reports)
    listed, rows = shared_rows(timed, pairs)
    when = timed.select("published", "precision", "articles")
    theirs = when[rows["row_b"]].rename(lambda name: f"{name}_b")
    decided = pl.col("lag") != 0
    chance = pl.col("articles") / (pl.col("articles") + pl.col("articles_b"))
    runs = (
        when[rows["row"]]
        .hstack(theirs)
        .select(rows["pair"], lag=lag_hours(), chance=chance)
        .group_by("pair")
        .agg(
            lag.sort().alias("lags"),
            pl.col("chance").filter(decided).alias("chances"),
            n=pl.len().cast(pl.Int64),
            earlier=(lag > 0).sum().cast(pl.Int64),
            later=(lag < 0).sum().cast(pl.Int64),
            ties=(lag == 0).sum().cast(pl.Int64),
            median_hours=lag.median(),
            q1=lag.quantile(0.25, "linear"),
            q3=lag.quantile(0.75, "linear"),
            earlier_by_chance=pl.col("chance").filter(decided).sum(),
            even=(pl.col("chance").filter(decided) == 0.5).all(),
        )
        .join(listed, on="pair")
        .drop("pair")
    )
    table = pairs.join(runs, on=["provider", "other"], how="left", maintain_order="left")
    table = table.with_columns(pl.col("n", "earlier", "later", "ties").fill_null(0)).with_columns(
        too_few=pl.col("n") < MIN_N
    )
    ends = [
        (None, None) if n < MIN_N else median_interval(lags)
        for n, lags in table.select("n", "lags").iter_rows()
    ]
    table = table.with_columns(
        pl.Series("low", [low for low, _ in ends], pl.Float64),
        pl.Series("high", [high for _, high in ends], pl.Float64),
        _p_values(table),
    )
    least = [
        None if chances is None else least_poisson_binomial_p(chances)
        for chances in table["chances"].to_list()
    ]
    corrected = correct_testable(table["p_value"].to_list(), least, alpha)
    q_value = pl.Series("q_value", corrected, pl.Float64)
    return table.select(
        "provider",
        "other",
        "n",
        "earlier",
        "later",
        "ties",
        "median_hours",
        "q1",
        "q3",
        "low",
        "high",
        pl.col("earlier_by_chance").fill_null(0.0),
        "p_value",
        q_value,
        "too_few",
    )


def first_timed_articles(reports: pl.DataFrame) -> pl.DataFrame:
    """Select each provider's first timed article on each story.

    Beside it stands the number of its timed `articles` on that story.
    """
    timed = reports.filter(has_time()).drop_nulls("provider")
    timed = timed.with_columns(articles=pl.len().over("story", "provider").cast(pl.Int64))
    first = timed.sort("published", "id").unique(
        ["story", "provider"], keep="first", maintain_order=True
    )
    return first.sort("story", "provider")


def _p_values(table: pl.DataFrame) -> pl.Series:
    """The sign test; where one of both has more articles on a story, weighted by chances."""
    even = sign_test(table["earlier"], table["later"])
    rows = table.select("too_few", "even", "chances", "earlier").iter_rows()
    values = [
        None if too_few else p if is_even else poisson_binomial_p(chances, earlier)
        for p, (too_few, is_even, chances, earlier) in zip(even.tolist(), rows, strict=True)
    ]
    return pl.Series("p_value", values, pl.Float64)


def _table(data: ComparisonData) -> pl.DataFrame:
    reports = data.as_sides(data.keep_known_firsts(data.sample.reports))
    return measure_lags(reports, data.pairs, data.parameters.alpha)


def list_both_directions(table: pl.DataFrame) -> pl.DataFrame:
    """A table of `measure_lags`, with a row for each pair the other way round as well."""
    decided = pl.col("earlier") + pl.col("later")
    reverse = table.select(
        provider="other",
        other="provider",
        earlier="later",
        later="earlier",
        earlier_by_chance=decided - pl.col("earlier_by_chance"),
    )
    return pl.concat([table.select(reverse.columns), reverse])


def _evidence(data: ComparisonData, provider: str, other: str) -> pl.DataFrame:
    reports = data.as_sides(data.keep_known_firsts(data.sample.reports))
    return find_shared_articles(first_timed_articles(reports), provider, other)


def _state(rows: list[Row]) -> list[Statement]:
    return [
        Statement(
            _sentence(row),
            ("provider", "other"),
            row["n"],
            abs(row["earlier"] - row["earlier_by_chance"]) / row["n"],
            row,
        )
        for row in rows
    ]


def _sentence(row: Row) -> str:
    ahead = row["earlier"] > row["later"]
    sign = 1 if ahead else -1
    ends = [format_duration(hours) for hours in sorted((sign * row["low"], sign * row["high"]))]
    first, second, won = (
        ("name", "other_name", "earlier") if ahead else ("other_name", "name", "later")
    )
    ties = f", {row['ties']:,} tied" if row["ties"] else ""
    stories = count_phrase(row["n"], "story")
    return (
        f"{row[first]} came before {row[second]} on {row[won]:,} of {stories} timed at both{ties}"
        f" (median lead {format_duration(sign * row['median_hours'])}, 95 % interval {ends[0]} to"
        f" {ends[1]}; corrected {format_p_value(row['q_value'])})."
    )


def _ahead_behind(row: Row) -> str:
    ties = f" ({row['ties']:,} tied)" if row["ties"] else ""
    return f"{row['earlier']:,} : {row['later']:,}{ties}"


def _page(table: pl.DataFrame, index: PageIndex) -> dict[str, Any]:
    known = pl.col("other").is_in(list(index.outlets))
    tested = table.filter(~pl.col("too_few") & known)
    listed = tested.sort("n", "provider", "other", descending=[True, False, False])
    rows = [
        [
            index.outlets[row["provider"]],
            index.outlets[row["other"]],
            row["n"],
            *(round_for_page(row[name]) for name in ("median_hours", "low", "high", "q_value")),
        ]
        for row in listed.head(MAX_PAIRS_ON_PAGE).to_dicts()
    ]
    return {"lags": rows, "lag_tests": tested.height}


MEASURE = Measure(
    name="lags",
    number=11,
    unit="pair",
    table=_table,
    evidence=_evidence,
    state=_state,
    group_test=GroupTest(
        observed=pl.col("earlier"),
        expected=pl.col("earlier_by_chance"),
        outlets=lambda data: list_both_directions(_table(data)),
    ),
    least_effect=0.1,
    rank=2,
    basis=(
        "exact sign test of who was earlier, with the times of each story assigned at random to the"
        " articles of both; it uses the times that the files state, so a wrong clock would"
        " overturn it"
    ),
    cells=(
        Cell("ahead : behind", _ahead_behind),
        Cell("second's lag", or_too_few(lambda row: format_duration(row["median_hours"]))),
    ),
    page=_page,
    sort_evidence_by_story=True,
)
