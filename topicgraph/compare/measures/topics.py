"""Attention to topics, and focus (M2, M3)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np
import polars as pl

from topicgraph.compare.columns import interval_of_share, list_providers, ratio
from topicgraph.compare.data import ComparisonData
from topicgraph.compare.formatting import format_p_value, format_percent
from topicgraph.compare.measure import GroupTest, Measure, Row, Statement
from topicgraph.compare.statistics import (
    MIN_N,
    benjamini_hochberg,
    fisher,
    share_ratio,
    share_ratio_interval,
)
from topicgraph.text import count_phrase

MIN_USERS, MIN_SHARED = 2, 0.5
"""A label is compared only where so many other outlets use it, and where this part of an outlet's
labels are such: elsewhere the outlets have other words for topics. Elsewhere there is no q-value.
"""

MAX_ROWS_FOR_ALL = 1_000_000
"""Up to this many pairs of provider and topic all are listed; beyond it only those with an
article."""


def measure_topics(
    articles: pl.DataFrame,
    about: pl.DataFrame,
    providers: Sequence[str],
    *,
    intervals: bool = True,
) -> pl.DataFrame:
    """M2 and M3: what share of a provider's articles is about a topic, and of all the others'?

    Sources: Wilson 1927; Fisher 1935; Benjamini and Hochberg 1995.

    Args:
        articles: The first article of each provider on each story, of the whole corpus, `id,
            provider`.
        about: `id, topic`.
        providers: The providers to list.
        intervals: Compute the interval of the focus, which takes long; else it is null.

    Returns:
        For each provider and topic `n_ot` of its `n_o` articles, `share` with its Wilson interval,
        `n_rest_t` of the `n_rest` articles of the rest, `focus` (log2 of the ratio of both shares,
        smoothed: 1 is twice the rest, -1 half of it) with its score interval `focus_low` to
        `focus_high` (null: without end), `p_value` (Fisher, two-sided), `q_value`
        (Benjamini-Hochberg over all pairs), `too_few`: fewer than five articles of the provider, of
        the rest, or on the topic; then there is no p-value. Most surprising first.

    Example:
        >>> articles = pl.DataFrame({"id": range(20), "provider": ["A"] * 10 + ["B"] * 10})
        >>> about = pl.DataFrame({"id": [0, 1, 2, 3, 4, 5, 10], "topic": ["AI"] * 7})
        >>> row = measure_topics(articles, about, ["A"]).row(0, named=True)
        >>> row["n_ot"], row["n_o"], row["n_rest_t"], row["share"], round(row["focus"], 3)
        (6, 10, 1, 0.6, 2.115)
    """
    total = articles.height
    sizes = articles.group_by("provider").agg(n_o=pl.len().cast(pl.Int64))
    marked = about.join(articles.select("id", "provider"), on="id")
    topics = marked.group_by("topic").agg(n_t=pl.len().cast(pl.Int64))
    counts = marked.group_by("provider", "topic").agg(n_ot=pl.len().cast(pl.Int64))
    listed = list_providers(providers).join(sizes, on="provider", how="left").fill_null(0)
    tests = listed.height * topics.height
    if tests <= MAX_ROWS_FOR_ALL:
        pairs = listed.join(topics, how="cross")
    else:
        pairs = listed.join(counts, on="provider").drop("n_ot").join(topics, on="topic")
    table = pairs.join(counts, on=["provider", "topic"], how="left").sort("provider", "topic")
    table = table.with_columns(n_ot=pl.col("n_ot").fill_null(0), n_rest=total - pl.col("n_o"))
    table = table.with_columns(
        n_rest_t=pl.col("n_t") - pl.col("n_ot"),
        too_few=pl.min_horizontal("n_o", "n_rest", "n_t") < MIN_N,
    )
    chance = pl.Series("p_value", fisher(table["n_ot"], table["n_o"], table["n_t"], total))
    counts_of_both = [table[name] for name in ("n_ot", "n_o", "n_rest_t", "n_rest")]
    focus = share_ratio(*counts_of_both)
    low = high = np.full(table.height, np.nan)
    if intervals:
        low, high = share_ratio_interval(*counts_of_both)
    table = table.with_columns(
        ratio("n_ot", "n_o").alias("share"),
        *interval_of_share(table["n_ot"], table["n_o"]),
        pl.Series("focus", focus),
        pl.Series("focus_low", np.where(np.isfinite(low), low, np.nan)).fill_nan(None),
        pl.Series("focus_high", np.where(np.isfinite(high), high, np.nan)).fill_nan(None),
        pl.when(~pl.col("too_few")).then(chance).alias("p_value"),
    )
    all_listed = tests <= MAX_ROWS_FOR_ALL
    corrected = benjamini_hochberg(table["p_value"].to_list(), None if all_listed else tests)
    return (
        table.with_columns(pl.Series("q_value", corrected, pl.Float64))
        .select(
            "provider", "topic", "n_ot", "n_o", "share", "low", "high", "n_rest_t", "n_rest",
            "focus",
            "focus_low",
            "focus_high", "p_value", "q_value", "too_few"
        )
        .sort(
            "p_value", "n_ot", "provider", "topic",
            descending=[False, True, False, False], nulls_last=True,
        )
    )  # fmt: skip


def _table(data: ComparisonData, *, intervals: bool = True) -> pl.DataFrame:
    sample = data.sample
    table = measure_topics(sample.first_held, sample.about, data.providers, intervals=intervals)
    articles = data.sample.independent.select("id", "provider")
    counts = articles.join(data.sample.about, on="id").group_by("provider", "topic")
    raw = counts.agg(articles=pl.len().cast(pl.Int64))
    table = table.join(raw, on=["provider", "topic"], how="left", maintain_order="left")
    table = table.with_columns(pl.col("articles").fill_null(0))
    table = table.join(_count_labelled(data), on="provider", how="left", maintain_order="left")
    compares = pl.min_horizontal("labelled", pl.col("labelled_rest").fill_null(0))
    compares = compares >= data.parameters.min_labelled
    is_shared = _find_shared(raw, data.sample.independent["provider"])
    table = table.join(is_shared, on=["provider", "topic"], how="left", maintain_order="left")
    holds = compares & pl.col("is_shared").fill_null(False)
    table = table.with_columns(pl.when(holds).then("q_value").alias("q_value"))
    return table.drop("is_shared")


def _find_shared(counts: pl.DataFrame, providers: pl.Series) -> pl.DataFrame:
    """Return `provider, topic, is_shared`: whether both sides use the same words for topics.

    Args:
        counts: `provider, topic, articles` of all providers.
        providers: The provider of each article.
    """
    known = counts.drop_nulls("provider")
    users = known.group_by("topic").agg(users=pl.len().cast(pl.Int64))
    outlets = known.select("provider").unique()
    pairs = outlets.join(users, how="cross").join(known, on=["provider", "topic"], how="left")
    least = min(MIN_USERS, providers.drop_nulls().n_unique() - 1)
    others = pl.col("users") - pl.col("articles").is_not_null().cast(pl.Int64)
    pairs = pairs.with_columns(is_shared=others >= least)
    shared = (pl.col("articles") * pl.col("is_shared")).sum().over("provider")
    own = pl.col("articles").sum().over("provider")
    is_common = shared >= MIN_SHARED * own
    return pairs.select("provider", "topic", is_shared=pl.col("is_shared") & is_common)


def _count_labelled(data: ComparisonData) -> pl.DataFrame:
    """Return `provider, labelled, labelled_rest`: the parts of articles that have any topic.

    The first is that of its own articles, the second that of all others.
    """
    has = pl.col("id").is_in(data.sample.about["id"].implode())
    marked = data.sample.first_held.select("provider", has=has)
    every, total = int(marked["has"].sum()), marked.height
    counts = marked.group_by("provider").agg(n=pl.len(), k=pl.col("has").sum())
    rest = ratio(pl.lit(every) - pl.col("k"), pl.lit(total) - pl.col("n"))
    return counts.select("provider", labelled=pl.col("k") / pl.col("n"), labelled_rest=rest)


def _evidence(data: ComparisonData) -> pl.DataFrame:
    return data.sample.first_held.select("provider", "id").join(data.sample.about, on="id")


def _state(rows: list[Row]) -> list[Statement]:
    return [
        Statement(_sentence(row), ("provider", "topic"), row["n_o"], abs(row["focus"]), row)
        for row in rows
    ]


def _sentence(row: Row) -> str:
    p = f"corrected {format_p_value(row['q_value'])}"
    interval = f"95 % interval {format_percent(row['low'])} to {format_percent(row['high'])}"
    articles = count_phrase(row["n_o"], "article")
    rest = (
        f"the rest of {row['place']} {row['n_rest_t']:,} of {row['n_rest']:,}"
        f" ({format_percent(row['n_rest_t'] / row['n_rest'])})"
    )
    if not row["n_ot"]:
        return (
            f"{row['name']} has nothing about {row['topic_name']} in {row['place']}"
            f" (0 of {articles}, {interval}), {rest}; {p}."
        )
    only = "only " if row["focus"] < 0 else ""
    return (
        f"{row['name']} has {only}{row['n_ot']:,} of {articles} about {row['topic_name']}"
        f" ({format_percent(row['share'])}, {interval}), {rest}; {p}."
    )


MEASURE = Measure(
    name="topics",
    number=2,
    unit="outlet",
    table=_table,
    evidence=_evidence,
    without_intervals=partial(_table, intervals=False),
    state=_state,
    group_test=GroupTest(observed=pl.col("n_ot"), expected=pl.col("n_o")),
    least_effect=0.58,
    rank=6,
    basis=(
        "Fisher's exact test, one article per outlet and story; topics are the labels in the files,"
        " so other habits of labelling would overturn it"
    ),
)
