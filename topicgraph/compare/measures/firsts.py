"""Who was first (M10)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import polars as pl

from topicgraph.compare.columns import list_providers, ratio
from topicgraph.compare.data import ComparisonData
from topicgraph.compare.first_scopes import summarize_scopes
from topicgraph.compare.formatting import format_decimal, format_p_value, format_percent
from topicgraph.compare.measure import (
    Cell,
    GroupTest,
    Measure,
    PageIndex,
    Row,
    Statement,
    doublings,
    round_for_page,
)
from topicgraph.compare.sample import first_articles as first_of_each
from topicgraph.compare.statistics import (
    MIN_N,
    correct_testable,
    least_poisson_binomial_p,
    poisson_binomial_p,
)
from topicgraph.compare.timing import (
    chances_to_be_first,
    find_firsts,
    has_date,
    rank_firsts,
    states_time,
)
from topicgraph.text import count_phrase


def measure_firsts(
    reports: pl.DataFrame,
    providers: Sequence[str],
    firsts: pl.DataFrame | None = None,
    alpha: float = 0.05,
) -> pl.DataFrame:
    """M10: on how many of its shared stories was a provider the first in this corpus?

    If the times of each story were assigned at random to its articles, a provider with c of the C
    articles would be first with the chance c / C: those who write more are more often first. Where
    it is known who was first, times decided it, so a provider that states only a day could only
    lose: such a story is not one of its `stories`.

    Sources: Gallé et al. 2013, "Who broke the news?"; the shrunk rate by the method of moments,
    Morris 1983, Journal of the American Statistical Association 78:47.

    Args:
        reports: The independent held articles, `story, provider, published, precision, ...`.
        providers: The providers to list.
        firsts: Who was first on each story where that is known, as `sample.list_firsts` returns
            it; None: the times decide.
        alpha: The level; tests that cannot reach it have no q-value (`correct_testable`).

    Returns:
        `provider`, `first` (a k-way tie counts 1/k) of its `stories` with two or more providers,
        `rate`, the number `expected` by chance; `decided`, the stories where stated times alone
        settle who was first, on these the number `won` and `won_by_chance`, `p_value`
        (two-sided mid-p) and `q_value` (Benjamini-Hochberg); `shrunk_rate` (the part won, drawn
        towards chance as far as the providers' rates differ by no more than chance);
        `first_unknown`: its shared stories whose first report is unknown; `only_day`: those whose
        first report is known, but on which it states only a day; `too_few`: fewer than five are
        decided.

    Example:
        >>> from datetime import datetime
        >>> hours = [9, 10, 8, 7, 9]
        >>> reports = pl.DataFrame({
        ...     "id": range(5), "story": [1, 1, 2, 2, 2], "provider": list("ABABC"),
        ...     "precision": "minute", "published": [datetime(2021, 3, 4, hour) for hour in hours]})
        >>> table = measure_firsts(reports, ["A"])
        >>> table.select("first", "stories", "rate", pl.col("expected").round(3)).row(0)
        (1.0, 2, 0.5, 0.833)
    """
    listed = list_providers(providers)
    ranked = rank_firsts(reports, firsts)
    counts = (
        ranked.sort("story")
        .group_by("provider")
        .agg(
            first=pl.col("first").sum(),
            stories=pl.col("can_be_first").sum().cast(pl.Int64),
            only_day=(~pl.col("can_be_first")).sum().cast(pl.Int64),
        )
    )
    shared = find_firsts(first_of_each(reports))
    shared = shared.group_by("provider").agg(shared=pl.len().cast(pl.Int64))
    contests = chances_to_be_first(reports, firsts)
    runs = contests.group_by("provider", maintain_order=True).agg(
        "chance",
        decided=pl.len().cast(pl.Int64),
        won=pl.col("won").sum().cast(pl.Int64),
        won_by_chance=pl.col("chance").sum(),
        variance=(pl.col("chance") * (1 - pl.col("chance"))).sum(),
    )
    table = (
        listed.join(counts, on="provider", how="left", maintain_order="left")
        .join(
            _expected_firsts(reports.join(ranked, on="story", how="semi"), firsts is not None),
            on="provider",
            how="left",
            maintain_order="left",
        )
        .join(runs, on="provider", how="left", maintain_order="left")
        .join(shared, on="provider", how="left", maintain_order="left")
        .with_columns(
            pl.col("stories", "only_day", "shared", "decided", "won").fill_null(0),
            pl.col("first", "expected", "won_by_chance").fill_null(0.0),
        )
    )
    p_values = [
        poisson_binomial_p(chances, won) if decided >= MIN_N else None
        for chances, won, decided in table.select("chance", "won", "decided").iter_rows()
    ]
    least = [
        None if chances is None else least_poisson_binomial_p(chances)
        for chances in table["chance"].to_list()
    ]
    return table.select(
        "provider",
        "first",
        "stories",
        ratio("first", "stories").alias("rate"),
        "expected",
        "decided",
        "won",
        "won_by_chance",
        _shrunk_rate(table),
        pl.Series("p_value", p_values, pl.Float64),
        pl.Series("q_value", correct_testable(p_values, least, alpha), pl.Float64),
        first_unknown=pl.col("shared") - pl.col("stories") - pl.col("only_day"),
        only_day="only_day",
        too_few=pl.col("decided") < MIN_N,
    )


def _expected_firsts(reports: pl.DataFrame, are_known: bool) -> pl.DataFrame:
    """`provider, expected`: the sum of its parts of the articles of each story that may be first.

    These are the dated ones, and those with a time if it is known who was first.
    """
    dated = reports.filter(has_date()).filter(pl.col("provider").n_unique().over("story") >= 2)
    parts = dated.filter(states_time(dated)) if are_known else dated
    parts = parts.with_columns(part=1 / pl.len().over("story")).drop_nulls("provider")
    return parts.group_by("provider").agg(expected=pl.col("part").sum())


def _shrunk_rate(table: pl.DataFrame) -> pl.Series:
    """The rate of wins, drawn towards that of chance by the part of the spread that is noise."""
    n = table["decided"].to_numpy().astype(float)
    with np.errstate(divide="ignore", invalid="ignore"):
        excess = (table["won"].to_numpy() - table["won_by_chance"].to_numpy()) / n
        noise = table["variance"].fill_null(0).to_numpy() / n**2
        known = (n > 0) & (noise > 0)
        spread = max(0.0, float((excess[known] ** 2 - noise[known]).mean())) if known.any() else 0.0
        kept = np.where(known, spread / (spread + noise), 0.0)
        rate = table["won_by_chance"].to_numpy() / n + kept * excess
    return pl.Series("shrunk_rate", rate).fill_nan(None)


def count_firsts_with_copies(
    articles: pl.DataFrame, providers: Sequence[str], firsts: pl.DataFrame | None = None
) -> pl.DataFrame:
    """The raw counts beside `measure_firsts`: as if a copy were a report of its own.

    Args:
        articles: As the reports of `measure_firsts`, but with copies.
        providers: The providers to list.
        firsts: As in `measure_firsts`.

    Returns:
        `provider, first_with_copies, stories_with_copies`.
    """
    ranked = rank_firsts(articles, firsts).filter("can_be_first")
    counts = ranked.sort("story").group_by("provider")
    raw = counts.agg(
        first_with_copies=pl.col("first").sum(), stories_with_copies=pl.len().cast(pl.Int64)
    )
    listed = list_providers(providers).join(raw, on="provider", how="left", maintain_order="left")
    return listed.with_columns(
        pl.col("first_with_copies").fill_null(0.0), pl.col("stories_with_copies").fill_null(0)
    )


def _table(data: ComparisonData) -> pl.DataFrame:
    table = measure_firsts(data.sample.reports, data.providers, data.firsts, data.parameters.alpha)
    with_copies = data.sample.articles.filter("sampled")
    raw = count_firsts_with_copies(with_copies, data.providers, data.firsts)
    among = summarize_scopes(_rank(data), data.first_scopes)
    return (
        table.join(raw, on="provider", how="left", maintain_order="left")
        .join(among, on="provider", how="left", maintain_order="left")
        .with_columns(pl.col("stories_among").fill_null(0), pl.col("first_among").fill_null(""))
    )


def _rank(data: ComparisonData) -> pl.DataFrame:
    return rank_firsts(data.sample.reports, data.firsts).filter("can_be_first")


def _evidence(data: ComparisonData) -> pl.DataFrame:
    among = pl.col("story").replace_strict(data.first_scopes, default="", return_dtype=pl.String)
    return _rank(data).select("provider", "id", "first", among.alias("first_among"))


def _state(rows: list[Row]) -> list[Statement]:
    return [
        Statement(
            _sentence(row),
            ("provider",),
            row["decided"],
            doublings(row["won"], row["won_by_chance"]),
            row,
            follows=row["won"] < row["won_by_chance"],
        )
        for row in rows
    ]


def _sentence(row: Row) -> str:
    won = format_decimal(row["first"]) if row["first"] else "none"
    only = "only " if 0 < row["first"] < row["expected"] else ""
    tested = (
        f", tested on the {row['decided']:,} that stated times decide"
        if row["decided"] < row["stories"]
        else ""
    )
    against = (
        f"({format_percent(row['rate'])}, expected {format_decimal(row['expected'])} by chance;"
        f" corrected {format_p_value(row['q_value'])}{tested})"
    )
    stories = count_phrase(row["stories"], "story")
    rest = (
        f"; of {row['first_unknown']:,} more it is not known who was first"
        if row["first_unknown"]
        else ""
    )
    if row["only_day"]:
        rest += f"; on {row['only_day']:,} more it states only a day, which is never first"
    among = f" among {row['first_among']}" if row["stories_among"] == row["stories"] else ""
    claim = f"{row['name']} was first{among} on {only}{won} of {stories} it shared with others"
    if 0 < row["stories_among"] < row["stories"]:
        rest = f"; for {row['stories_among']:,} of these, among {row['first_among']}{rest}"
    return f"{claim} {against}{rest}."


def _page(table: pl.DataFrame, index: PageIndex) -> dict[str, Any]:
    rows = [
        [
            index.outlets[row["provider"]],
            round_for_page(row["expected"]),
            row["decided"],
            round_for_page(row["q_value"]),
        ]
        for row in table.to_dicts()
    ]
    return {"firsts": rows}


MEASURE = Measure(
    name="firsts",
    number=10,
    unit="outlet",
    table=_table,
    evidence=_evidence,
    state=_state,
    group_test=GroupTest(observed=pl.col("won"), expected=pl.col("won_by_chance")),
    least_effect=0.32,
    rank=1,
    basis=(
        "exact test of how often it was first, with the times of each story assigned at random to"
        " its articles; it uses the times that the files state, so a wrong clock or an earlier"
        " article that is not here would overturn it"
    ),
    cells=(
        Cell(
            "first on (by chance)",
            lambda row: (
                (
                    f"{format_decimal(row['first'])} of {row['stories']:,}"
                    f" ({format_decimal(row['expected'])})"
                    if row["stories"]
                    else "–"
                )
                + (f", {row['first_unknown']:,} unknown" if row["first_unknown"] else "")
                + (f", {row['only_day']:,} without a time" if row["only_day"] else "")
            ),
        ),
    ),
    page=_page,
)
