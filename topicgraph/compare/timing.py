"""Times of coverage: who was first, lags, the peak of a story, the step of a timeline.

A date without a time never decides who was first. It ties with whatever else may have been first;
it is out only where its day is after that of the first stated time. Two stated times that are equal
at the coarser of their precisions are a tie. Undated coverage takes no part.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import polars as pl

from topicgraph.compare.sample import first_articles
from topicgraph.compare.statistics import MIN_N

PEAK_WINDOW = 6.0
"""Hours. The peak of a story is in the period of this length with most of its articles."""

MAX_DAYS_IN_DAYS = 31
MAX_DAYS_IN_WEEKS = 366
"""A timeline has steps of days up to a month, of weeks up to a year, of months beyond."""


def has_date() -> pl.Expr:
    """Whether an article is dated."""
    return pl.col("published").is_not_null() & (pl.col("precision") != "none")


def has_time() -> pl.Expr:
    """Whether an article states a time of day."""
    return pl.col("published").is_not_null() & pl.col("precision").is_in(["minute", "second"])


def states_time(articles: pl.DataFrame) -> pl.Expr:
    """Whether an article states a time of day, be it without a zone: it may be first by far."""
    return pl.col("states_time") if "states_time" in articles.columns else has_time()


def find_firsts(coverage: pl.DataFrame, firsts: pl.DataFrame | None = None) -> pl.DataFrame:
    """For each story with two or more dated providers, find who may have been the first.

    Args:
        coverage: Each provider's first article on each story: `story, provider, published,
            precision`. A null provider is an unknown publisher: it takes part as one more, for
            where its article came first, no known one did.
        firsts: `story, provider`: who was first on each story where that is known, as
            `sample.list_firsts` returns it; other stories are left out. None: the times decide.

    Returns:
        Those rows, except the unknown, with `providers` (how many the story has), `timed` (this
        article states a time), `rivals` (how many of the story do), `winners` (how many tie for
        first), `first` (1/winners for these, else 0), and `decided`: stated times alone settle it.
    """
    dated = coverage.filter(has_date()).with_columns(
        providers=pl.len().over("story").cast(pl.Int64), timed=pl.col("precision") != "day"
    )
    minute, has_seconds = pl.col("published").dt.truncate("1m"), pl.col("precision") == "second"
    first_minute = minute.filter(pl.col("timed")).min().over("story")
    first_second = pl.col("published").filter(has_seconds).min().over("story")
    day, first_day = pl.col("published").dt.truncate("1d"), first_minute.dt.truncate("1d")
    maybe_first = (
        pl.when(~pl.col("timed"))
        .then((day <= first_day).fill_null(True))  # without any stated time nothing decides
        .when(has_seconds)
        .then((minute == first_minute) & (pl.col("published") == first_second))
        .otherwise(minute == first_minute)
    )
    settles = pl.col("timed") | ~pl.col("first")
    if firsts is not None:
        dated = dated.join(firsts, on="story", how="semi").join(
            firsts.with_columns(wins=True), on=["story", "provider"], how="left"
        )
        dated = dated.filter(pl.col("wins").any().over("story"))
        maybe_first, settles = pl.col("wins").fill_null(False), pl.lit(True)
    return (
        dated.filter(pl.col("providers") >= 2)
        .with_columns(first=maybe_first)
        .with_columns(
            rivals=pl.col("timed").sum().over("story").cast(pl.Int64),
            winners=pl.col("first").sum().over("story").cast(pl.Int64),
            decided=settles.all().over("story"),
        )
        .with_columns(first=pl.when("first").then(1 / pl.col("winners")).otherwise(0.0))
        .drop_nulls("provider")
    )


def rank_firsts(articles: pl.DataFrame, firsts: pl.DataFrame | None = None) -> pl.DataFrame:
    """Find who was first, as `find_firsts` does, and who could have been.

    Where it is known who was first, times decided it. A provider that states only a day on such a
    story could not have been first, whenever it reported.

    Args:
        articles: All articles of each provider on each story.
        firsts: As in `find_firsts`.

    Returns:
        As `find_firsts`, with `can_be_first`.
    """
    ranked = find_firsts(first_articles(articles), firsts)
    if firsts is None:
        return ranked.with_columns(can_be_first=pl.lit(True))
    timed = articles.filter(states_time(articles))
    timed = timed.select("story", "provider", can_be_first=True).unique()
    return ranked.join(
        timed, on=["story", "provider"], how="left", maintain_order="left"
    ).with_columns(pl.col("can_be_first").fill_null(pl.col("first") > 0))


def chances_to_be_first(reports: pl.DataFrame, firsts: pl.DataFrame | None = None) -> pl.DataFrame:
    """The contests for being first that can be tested, and the chance of each provider to win.

    If the times of a story were assigned at random to its articles, a provider with c of the C
    timed articles would be first with the chance c / C. A story counts where stated times alone
    settle who was first, and the first minute has one article only.

    Args:
        reports: The independent held articles, `story, provider, published, precision`. A null
            provider is an unknown publisher.
        firsts: As in `find_firsts`.

    Returns:
        `story, provider, articles` (timed, of that provider), `chance`, `won`.
    """
    settled = _find_settled(reports.filter(has_date()), firsts)
    settled = settled.filter(pl.col("provider").n_unique().over("story") >= 2)
    settled = settled.with_columns(all_articles=pl.len().over("story"))
    return (
        settled.drop_nulls("provider")
        .group_by("story", "provider")
        .agg(
            articles=pl.len().cast(pl.Int64),
            chance=pl.len() / pl.col("all_articles").first(),
            won=pl.col("is_first").any(),
        )
        .sort("story", "provider")
    )


def _find_settled(dated: pl.DataFrame, firsts: pl.DataFrame | None) -> pl.DataFrame:
    """The timed articles of the stories that one provider was first on, and which `is_first`."""
    timed = dated.filter(has_time())
    if firsts is not None:
        alone = firsts.filter(pl.len().over("story") == 1).rename({"provider": "winner"})
        is_first = (pl.col("provider") == pl.col("winner")).fill_null(False)
        marked = timed.join(alone, on="story").with_columns(is_first=is_first)
        return marked.filter(pl.col("is_first").any().over("story"))
    timed = timed.with_columns(minute=pl.col("published").dt.truncate("1m"))
    timed = timed.with_columns(first_minute=pl.col("minute").min().over("story"))
    timed = timed.with_columns(is_first=pl.col("minute") == pl.col("first_minute"))
    ties = timed.filter(pl.col("is_first").sum().over("story") > 1)["story"].unique()
    # A date without a time may be earlier than every time of that day.
    days = dated.filter(pl.col("precision") == "day").join(
        timed.select("story", "first_minute").unique(), on="story"
    )
    may_be_first = pl.col("published").dt.truncate("1d") <= pl.col("first_minute").dt.truncate("1d")
    unclear = pl.concat([ties, days.filter(may_be_first)["story"]]).unique()
    return timed.filter(~pl.col("story").is_in(unclear.implode()))


def lag_hours() -> pl.Expr:
    """Compute the hours by which the article with `_b` came later.

    They are 0 if both times are equal at the coarser of their precisions.
    """
    a, b = pl.col("published"), pl.col("published_b")
    coarse = (pl.col("precision") == "minute") | (pl.col("precision_b") == "minute")
    tie = coarse & (a.dt.truncate("1m") == b.dt.truncate("1m"))
    return pl.when(tie).then(0.0).otherwise((b - a).dt.total_microseconds() / 3.6e9)


def find_story_peaks(articles: pl.DataFrame, hours: float = PEAK_WINDOW) -> pl.DataFrame:
    """Find the peak of each story: the median of its articles in its six busiest hours.

    Args:
        articles: The independent articles, stubs included, `story, published, precision`. Those
            without a time of day take no part, and a story of fewer than five others has no peak.
        hours: The hours in which most articles lie.

    Returns:
        `story, peak, n`. Of equally busy hours the first count.

    Example:
        >>> from datetime import datetime
        >>> times = [datetime(2021, 3, 4, hour) for hour in (1, 9, 10, 11, 23)]
        >>> articles = {"story": [1] * 5, "published": times, "precision": ["minute"] * 5}
        >>> find_story_peaks(pl.DataFrame(articles))["peak"][0].hour
        10
    """
    timed = (
        articles.filter(has_time())
        .filter(pl.len().over("story") >= MIN_N)
        .select("story", "published")
        .sort("story", "published")
    )
    windows = timed.rolling(
        "published", period=timedelta(hours=hours), closed="both", group_by="story"
    ).agg(articles=pl.len(), peak=pl.col("published").alias("times").median())
    busiest = windows.sort(
        "story", "articles", "published", descending=[False, True, False]
    ).unique("story", keep="first", maintain_order=True)
    sizes = timed.group_by("story").agg(n=pl.len().cast(pl.Int64))
    return busiest.select("story", "peak").join(sizes, on="story", maintain_order="left")


def choose_time_step(articles: pl.DataFrame, providers: Sequence[str]) -> str:
    """The step of a timeline of some providers' articles: "day", "week" or "month"."""
    dated = articles.filter(pl.col("provider").is_in(list(providers)) & has_date())
    first, last = dated.select(first=pl.col("published").min(), last=pl.col("published").max()).row(
        0
    )
    days = (last - first).days + 1 if dated.height else 0
    if days <= MAX_DAYS_IN_DAYS:
        return "day"
    return "week" if days <= MAX_DAYS_IN_WEEKS else "month"
