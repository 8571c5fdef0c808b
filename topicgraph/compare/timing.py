"""Who was first, and by how long (M10, M11).

A date without a time never decides who was first. It ties with whatever else may have been first;
it is only out of the running where its day is after that of the first stated time. Two stated times
that are equal at the coarser of their precisions are a tie. Undated coverage takes no part."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from topicgraph.compare.statistics import (
    FEW,
    benjamini_hochberg,
    lottery_p,
    median_interval,
    sign_test,
)
from topicgraph.compare.stories import shared_rows


def who_was_first(coverage: pl.DataFrame) -> pl.DataFrame:
    """For each story with two or more dated providers: who may have been the first.

    Arguments: `coverage`, each provider's first piece on each story: `story, provider, published,
    precision`. A null provider is an unknown publisher: it takes part as one more, for where its
    piece came first, no known one did. Returns those rows, but for the unknown, with `providers`
    (m_s), `timed` (this piece states a time), `rivals` (how many of the story do), `winners` (k,
    how many tie for first), `first` (1/k for these, else 0), and `decided`: stated times alone
    settle it."""
    dated = coverage.filter(_dated()).with_columns(
        providers=pl.len().over("story").cast(pl.Int64), timed=pl.col("precision") != "day"
    )
    minute, seconds = pl.col("published").dt.truncate("1m"), pl.col("precision") == "second"
    first_minute = minute.filter(pl.col("timed")).min().over("story")
    first_second = pl.col("published").filter(seconds).min().over("story")
    first_day = first_minute.dt.truncate("1d")
    maybe_first = (
        pl.when(~pl.col("timed"))
        .then(
            (pl.col("published").dt.truncate("1d") <= first_day).fill_null(True)
        )  # with no stated time at all nothing decides
        .when(seconds)
        .then((minute == first_minute) & (pl.col("published") == first_second))
        .otherwise(minute == first_minute)
    )
    return (
        dated.filter(pl.col("providers") >= 2)
        .with_columns(first=maybe_first)
        .with_columns(
            rivals=pl.col("timed").sum().over("story").cast(pl.Int64),
            winners=pl.col("first").sum().over("story").cast(pl.Int64),
            decided=(pl.col("timed") | ~pl.col("first")).all().over("story"),
        )
        .with_columns(first=pl.when("first").then(1 / pl.col("winners")).otherwise(0.0))
        .drop_nulls("provider")
    )


def first_reports(coverage: pl.DataFrame, providers: Sequence[str]) -> pl.DataFrame:
    """M10: on how many of the stories it shared with others was a provider the first in this
    corpus?

    Arguments: `coverage`, each provider's first piece on each story, `story, provider, published,
    precision`, after copies are collapsed; the `providers` to list. Returns `provider`, `first` (a
    k-way tie counts 1/k) of its `stories` with two or more providers, `rate`, the number `expected`
    by chance (the sum of 1/m_s); `decided`, the stories where stated times alone settle who was
    first, and on these `p_value` (9,999 seeded permutations, two-sided: each provider equally
    likely to be first) and `q_value` (Benjamini-Hochberg); `too_few`: fewer than five are decided.
    A date-only piece shares a tie but is never tested: it would seem to win more often than its
    rivals, only because it is never ruled out.

    Source: Gallé et al. 2013, "Who broke the news?".

    >>> from datetime import datetime
    >>> coverage = pl.DataFrame({
    ...     "story": [1, 1, 2, 2, 2], "provider": ["A", "B", "A", "B", "C"], "precision": ["minute"] * 5,
    ...     "published": [datetime(2021, 3, 4, hour) for hour in (9, 10, 8, 7, 9)]})
    >>> first_reports(coverage, ["A"]).select("first", "stories", "rate", "expected").row(0)  # expected 1/2 + 1/3
    (1.0, 2, 0.5, 0.8333333333333333)
    """
    tested = pl.col("decided") & pl.col("timed") & (pl.col("rivals") >= 2)
    runs = (
        who_was_first(coverage)
        .sort("story")
        .group_by("provider")
        .agg(
            pl.col("rivals", "winners").filter(tested),
            first=pl.col("first").sum(),
            stories=pl.len().cast(pl.Int64),
            expected=(1 / pl.col("providers")).sum(),
            decided=tested.sum().cast(pl.Int64),
            won=pl.col("first").filter(tested).sum(),
        )
    )
    listed = pl.DataFrame({"provider": list(providers)}, schema={"provider": pl.String})
    table = listed.join(runs, on="provider", how="left", maintain_order="left").with_columns(
        pl.col("stories", "decided").fill_null(0), pl.col("first", "expected").fill_null(0.0)
    )
    chances = [
        lottery_p(won, rivals, winners) if decided >= FEW else None
        for won, decided, rivals, winners in table.select(
            "won", "decided", "rivals", "winners"
        ).iter_rows()
    ]
    return table.select(
        "provider",
        "first",
        "stories",
        pl.when(pl.col("stories") > 0).then(pl.col("first") / pl.col("stories")).alias("rate"),
        "expected",
        "decided",
        pl.Series("p_value", chances, pl.Float64),
        pl.Series("q_value", benjamini_hochberg(chances), pl.Float64),
        (pl.col("decided") < FEW).alias("too_few"),
    )


def firsts_with_copies(coverage: pl.DataFrame, providers: Sequence[str]) -> pl.DataFrame:
    """The raw counts beside `first_reports`: as if a copy were a report of its own.

    Arguments: `coverage` as in `first_reports`, but with copies. Returns `provider,
    first_with_copies, stories_with_copies`.

    >>> from datetime import datetime
    >>> times = [datetime(2021, 3, 4, hour) for hour in (9, 10)]
    >>> coverage = pl.DataFrame({"story": [1, 1], "provider": ["A", "B"], "precision": ["minute"] * 2, "published": times})
    >>> firsts_with_copies(coverage, ["A"]).row(0)
    ('A', 1.0, 1)
    """
    counts = who_was_first(coverage).sort("story").group_by("provider")
    raw = counts.agg(
        first_with_copies=pl.col("first").sum(), stories_with_copies=pl.len().cast(pl.Int64)
    )
    listed = pl.DataFrame({"provider": list(providers)}, schema={"provider": pl.String})
    return listed.join(raw, on="provider", how="left", maintain_order="left").with_columns(
        pl.col("first_with_copies").fill_null(0.0), pl.col("stories_with_copies").fill_null(0)
    )


def pair_lags(coverage: pl.DataFrame, pairs: pl.DataFrame) -> pl.DataFrame:
    """M11: of the stories two providers share, which of both comes later, and by how long?

    Arguments: `coverage` as in `first_reports`; `pairs`, `provider, other`. A story counts where
    both state a time of day. Returns for each pair `n` such stories, `earlier` and `later` (how
    often `provider` was before and after `other`) and `ties`, the lag of `other` behind `provider`
    in hours (positive: `other` was later): `median_hours`, quartiles `q1` and `q3`, 95 % bootstrap
    interval of the median `low … high`; `p_value` (sign test, ties left out), `q_value`
    (Benjamini-Hochberg), `too_few`.

    Sources: Efron 1979 (bootstrap); Dixon and Mood 1946, Journal of the American Statistical
    Association 41:557 (sign test).

    >>> from datetime import datetime
    >>> coverage = pl.DataFrame({
    ...     "story": [1, 1, 2, 2, 3, 3], "provider": ["A", "B"] * 3, "precision": ["minute"] * 6,
    ...     "published": [datetime(2021, 3, 4, hour) for hour in (9, 10, 8, 11, 7, 7)]})
    >>> pairs = pl.DataFrame({"provider": ["A"], "other": ["B"]})
    >>> pair_lags(coverage, pairs).select("n", "earlier", "later", "ties", "median_hours", "q1", "q3").row(0)  # lags 1, 3, 0
    (3, 2, 0, 1, 1.0, 0.5, 2.0)
    """
    timed = lagged(coverage).select("story", "provider", "published", "precision")
    lag = pl.col("lag")
    listed, rows = shared_rows(timed, pairs)
    when = timed.select("published", "precision")
    runs = (
        when[rows["row"]]
        .hstack(
            when[rows["row_b"]].rename({"published": "published_b", "precision": "precision_b"})
        )
        .select(rows["pair"], lag=_lag_hours())
        .group_by("pair")
        .agg(
            lag.sort().alias("lags"),
            n=pl.len().cast(pl.Int64),
            earlier=(lag > 0).sum().cast(pl.Int64),
            later=(lag < 0).sum().cast(pl.Int64),
            ties=(lag == 0).sum().cast(pl.Int64),
            median_hours=lag.median(),
            q1=lag.quantile(0.25, "linear"),
            q3=lag.quantile(0.75, "linear"),
        )
        .join(listed, on="pair")
        .drop("pair")
    )
    table = pairs.join(runs, on=["provider", "other"], how="left", maintain_order="left")
    table = table.with_columns(pl.col("n", "earlier", "later", "ties").fill_null(0)).with_columns(
        too_few=pl.col("n") < FEW
    )
    ends = [
        (None, None) if n < FEW else median_interval(lags)
        for n, lags in table.select("n", "lags").iter_rows()
    ]
    chance = pl.Series("p_value", sign_test(table["earlier"], table["later"]))
    table = table.with_columns(
        pl.Series("low", [low for low, _ in ends], pl.Float64),
        pl.Series("high", [high for _, high in ends], pl.Float64),
        pl.when(~pl.col("too_few")).then(chance).alias("p_value"),
    )
    corrected = pl.Series("q_value", benjamini_hochberg(table["p_value"].to_list()), pl.Float64)
    columns = (
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
        "p_value",
    )
    return table.select(*columns, corrected, "too_few")


def lagged(coverage: pl.DataFrame) -> pl.DataFrame:
    """The coverage that a lag can be measured from: it states a time of day."""
    return coverage.filter(_dated() & (pl.col("precision") != "day"))


def _dated() -> pl.Expr:
    return pl.col("published").is_not_null() & (pl.col("precision") != "none")


def _lag_hours() -> pl.Expr:
    """Hours by which the piece with `_b` came later, 0 where both are equal at the coarser of their
    precisions."""
    a, b = pl.col("published"), pl.col("published_b")
    coarse = (pl.col("precision") == "minute") | (pl.col("precision_b") == "minute")
    tie = coarse & (a.dt.truncate("1m") == b.dt.truncate("1m"))
    return pl.when(tie).then(0.0).otherwise((b - a).dt.total_microseconds() / 3.6e9)
