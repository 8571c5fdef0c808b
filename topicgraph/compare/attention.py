"""How much attention: share of voice, attention to topics and focus, attention over time (M1, M2,
M3, M19)."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from topicgraph.compare.statistics import FEW, benjamini_hochberg, fisher, wilson

FULL = 1_000_000
"""Up to this many pairs of provider and topic all are listed; beyond it only those with an
article."""


def share_of_voice(held: pl.DataFrame, providers: Sequence[str]) -> pl.DataFrame:
    """M1: which part of the independent articles of the corpus is a provider's, with and without
    copies.

    Arguments: `held`, one row for each held article of the corpus, `provider, independent`; the
    `providers` to list. Returns `provider`, `articles` (all held), `copies` (of them copies or
    updates), `independent`, `share` of all `n` independent articles with its Wilson interval `low …
    high`, `share_with_copies` (articles of all held), `too_few`.

    Source: Media Cloud, "top sources"; the interval is Wilson 1927.

    >>> held = pl.DataFrame({"provider": ["A", "A", "A", "B"], "independent": [True, True, False, True]})
    >>> share_of_voice(held, ["A"]).select("articles", "copies", "independent", "n", "share_with_copies").row(0)
    (3, 1, 2, 3, 0.75)
    """
    counts = held.group_by("provider").agg(
        articles=pl.len().cast(pl.Int64), independent=pl.col("independent").sum().cast(pl.Int64)
    )
    total = int(held["independent"].sum())
    listed = (
        _all_of(providers)
        .join(counts, on="provider", how="left", maintain_order="left")
        .fill_null(0)
    )
    low, high = wilson(listed["independent"], [total] * listed.height)
    return listed.select(
        "provider",
        "articles",
        (pl.col("articles") - pl.col("independent")).alias("copies"),
        "independent",
        _ratio(pl.col("independent"), pl.lit(total)).alias("share"),
        pl.Series("low", low).fill_nan(None),
        pl.Series("high", high).fill_nan(None),
        _ratio(pl.col("articles"), pl.lit(held.height)).alias("share_with_copies"),
        pl.lit(total, pl.Int64).alias("n"),
        (pl.col("independent") < FEW).alias("too_few"),
    )


def topic_attention(
    pieces: pl.DataFrame, about: pl.DataFrame, providers: Sequence[str]
) -> pl.DataFrame:
    """M2 and M3: which part of a provider's articles is about a topic, and how that compares with
    the rest of the corpus.

    Arguments: `pieces`, the independent articles of the whole corpus, `id, provider`; `about`, `id,
    topic`; the `providers` to list. Returns for each provider and topic `n_ot` of its `n_o`
    articles, `share` with its Wilson interval, `n_rest_t` of the `n_rest` articles of the rest,
    `focus` (log2 of the ratio of both shares, smoothed: 1 is twice the rest, -1 half of it),
    `p_value` (Fisher, two-sided), `q_value` (Benjamini-Hochberg over all pairs), `too_few`: fewer
    than five articles of the provider, of the rest, or on the topic; then there is no p-value. Most
    surprising first.

    Sources: Wilson 1927; Fisher 1935; Benjamini and Hochberg 1995.

    >>> pieces = pl.DataFrame({"id": range(20), "provider": ["A"] * 10 + ["B"] * 10})
    >>> about = pl.DataFrame({"id": [0, 1, 2, 3, 4, 5, 10], "topic": ["AI"] * 7})
    >>> row = topic_attention(pieces, about, ["A"]).row(0, named=True)
    >>> row["n_ot"], row["n_o"], row["n_rest_t"], row["n_rest"], row["share"], round(row["focus"], 3)  # log2(6.5/11 / (1.5/11))
    (6, 10, 1, 10, 0.6, 2.115)
    """
    total = pieces.height
    sizes = pieces.group_by("provider").agg(n_o=pl.len().cast(pl.Int64))
    marked = about.join(pieces.select("id", "provider"), on="id")
    topics = marked.group_by("topic").agg(n_t=pl.len().cast(pl.Int64))
    counts = marked.group_by("provider", "topic").agg(n_ot=pl.len().cast(pl.Int64))
    chosen = _all_of(providers).join(sizes, on="provider", how="left").fill_null(0)
    tests = chosen.height * topics.height
    pairs = (
        chosen.join(topics, how="cross")
        if tests <= FULL
        else chosen.join(counts, on="provider").drop("n_ot").join(topics, on="topic")
    )
    table = pairs.join(counts, on=["provider", "topic"], how="left").sort("provider", "topic")
    table = table.with_columns(n_ot=pl.col("n_ot").fill_null(0), n_rest=total - pl.col("n_o"))
    table = table.with_columns(
        n_rest_t=pl.col("n_t") - pl.col("n_ot"),
        too_few=pl.min_horizontal("n_o", "n_rest", "n_t") < FEW,
    )
    low, high = wilson(table["n_ot"], table["n_o"])
    chance = pl.Series("p_value", fisher(table["n_ot"], table["n_o"], table["n_t"], total))
    table = table.with_columns(
        _ratio(pl.col("n_ot"), pl.col("n_o")).alias("share"),
        pl.Series("low", low).fill_nan(None),
        pl.Series("high", high).fill_nan(None),
        _lift().alias("focus"),
        pl.when(~pl.col("too_few")).then(chance).alias("p_value"),
    )
    corrected = benjamini_hochberg(table["p_value"].to_list(), None if tests <= FULL else tests)
    return (
        table.with_columns(pl.Series("q_value", corrected, pl.Float64))
        .select(
            "provider",
            "topic",
            "n_ot",
            "n_o",
            "share",
            "low",
            "high",
            "n_rest_t",
            "n_rest",
            "focus",
            "p_value",
            "q_value",
            "too_few",
        )
        .sort(
            "p_value",
            "n_ot",
            "provider",
            "topic",
            descending=[False, True, False, False],
            nulls_last=True,
        )
    )


def timeline(pieces: pl.DataFrame, providers: Sequence[str]) -> tuple[pl.DataFrame, str]:
    """M19: when a provider published, as the part of its own total in each day, week (from Monday)
    or month.

    Arguments: `pieces`, independent articles, `provider, published, precision`; undated ones are
    left out. Days, weeks or months are taken where the providers' articles span up to 31 days, up
    to a year, or more; all in UTC. Returns the table `provider, start, articles, share, n, too_few`
    (`n`, the provider's dated articles; empty bins are 0), and "day", "week" or "month".

    Source: Media Cloud, "attention over time".

    >>> from datetime import datetime, timezone
    >>> days = [datetime(2021, 3, day, tzinfo=timezone.utc) for day in (1, 1, 3)]
    >>> table, unit = timeline(pl.DataFrame({"provider": ["A"] * 3, "published": days, "precision": ["day"] * 3}), ["A"])
    >>> unit, table["articles"].to_list(), table["n"].to_list()
    ('day', [2, 0, 1], [3, 3, 3])
    """
    dated = pieces.filter(
        pl.col("provider").is_in(list(providers))
        & pl.col("published").is_not_null()
        & (pl.col("precision") != "none")
    )
    days, starts = 0, pl.Series("start", [], pl.Datetime("us", "UTC"))
    first, last = dated.select(first=pl.col("published").min(), last=pl.col("published").max()).row(
        0
    )
    if dated.height:
        days = (last - first).days + 1
    unit, every = (
        ("day", "1d") if days <= 31 else ("week", "1w") if days <= 366 else ("month", "1mo")
    )
    binned = dated.select("provider", start=pl.col("published").dt.truncate(every))
    if dated.height:
        begin, end = binned.select(begin=pl.col("start").min(), end=pl.col("start").max()).row(0)
        starts = pl.datetime_range(begin, end, every, time_zone="UTC", eager=True).alias("start")
    counts = binned.group_by("provider", "start").agg(articles=pl.len().cast(pl.Int64))
    table = (
        _all_of(providers)
        .join(starts.to_frame(), how="cross", maintain_order="left_right")
        .join(counts, on=["provider", "start"], how="left", maintain_order="left")
        .with_columns(articles=pl.col("articles").fill_null(0))
        .with_columns(n=pl.col("articles").sum().over("provider"))
        .with_columns(share=_ratio(pl.col("articles"), pl.col("n")), too_few=pl.col("n") < FEW)
        .select("provider", "start", "articles", "share", "n", "too_few")
    )
    return table, unit


def _all_of(providers: Sequence[str]) -> pl.DataFrame:
    return pl.DataFrame({"provider": list(providers)}, schema={"provider": pl.String})


def _ratio(part: pl.Expr, whole: pl.Expr) -> pl.Expr:
    """`part / whole`, null where there is no whole."""
    return pl.when(whole > 0).then(part / whole)


def _lift() -> pl.Expr:
    ours = (pl.col("n_ot") + 0.5) / (pl.col("n_o") + 1)
    theirs = (pl.col("n_rest_t") + 0.5) / (pl.col("n_rest") + 1)
    return ours.log(2) - theirs.log(2)
