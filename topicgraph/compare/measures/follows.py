"""Who follows whom: articles with a similar one at another provider soon before or after (M12)."""

from __future__ import annotations

import polars as pl

from topicgraph.compare.columns import interval_of_share, ratio
from topicgraph.compare.data import ComparisonData
from topicgraph.compare.measure import Cell, Measure, Row
from topicgraph.compare.statistics import MIN_N
from topicgraph.compare.timing import has_time

MIN_HOURS, MAX_HOURS = 0.1, 36.0
"""A match comes more than 6 minutes and up to 36 hours later: what appears at the same moment
follows nobody."""


def measure_follows(
    articles: pl.DataFrame, similar: pl.DataFrame, pairs: pl.DataFrame
) -> pl.DataFrame:
    """M12: how often does a similar article of another provider follow or precede one's own?

    It does not show that one copies the other: both may follow a third.

    Source: Welbers, van Atteveldt, RNewsflow (newsflow_compare, only_first_match,
    network_aggregate).

    Args:
        articles: The independent articles on stories whose first can be told, `id, provider,
            published, precision`. Only those with a stated time of day count.
        similar: Pairs of article ids, `source, target`, in either direction.
        pairs: `provider, other`.

    Returns:
        A row for each *direction*: `provider` ahead, `other` behind. `followed`, how many of the
        provider's `n_a` articles have a similar one of the other between 6 minutes and 36 hours
        later, `share_followed` with its Wilson interval `low_followed` to `high_followed`;
        `preceded`, how many of the other's `n_b` have one of the provider's before them,
        `share_preceded`, `low_preceded`, `high_preceded`. `first_followed` and `first_preceded`
        count first matches alone: an article is matched with the earliest article, of whatever
        provider, that it resembles. `too_few`: one of both has fewer than five such articles.

    Example:
        >>> from datetime import datetime
        >>> times = [datetime(2021, 3, 4, hour) for hour in (9, 12, 15)]
        >>> articles = pl.DataFrame(
        ...     {"id": [1, 2, 3], "provider": [*"ABB"], "published": times, "precision": "minute"}
        ... )
        >>> similar = pl.DataFrame({"source": [2, 3], "target": [1, 2]})
        >>> pairs = pl.DataFrame({"provider": ["A"], "other": ["B"]})
        >>> table = measure_follows(articles, similar, pairs)
        >>> table.select("provider", "other", "followed", "n_a", "preceded", "n_b").rows()
        [('A', 'B', 1, 1, 1, 2), ('B', 'A', 0, 2, 0, 1)]
    """
    keys = ["provider", "other"]
    sizes = articles.filter(has_time()).group_by("provider").agg(n=pl.len().cast(pl.Int64))
    matches = find_matches(articles, similar)
    first_matches = matches.filter(pl.col("moment") == pl.col("moment").min().over("later"))
    directions = pl.concat(
        [pairs.select("provider", "other"), pairs.select(provider="other", other="provider")]
    )
    table = (
        directions.join(_count_matches(matches, ""), on=keys, how="left", maintain_order="left")
        .join(_count_matches(first_matches, "first_"), on=keys, how="left", maintain_order="left")
        .join(sizes.rename({"n": "n_a"}), on="provider", how="left", maintain_order="left")
        .join(
            sizes.select(other="provider", n_b="n"), on="other", how="left", maintain_order="left"
        )
        .with_columns(pl.exclude(keys).fill_null(0))
    )
    return table.select(
        *keys,
        "followed",
        "n_a",
        *_share_columns(table, "followed", "n_a"),
        "preceded",
        "n_b",
        *_share_columns(table, "preceded", "n_b"),
        "first_followed",
        "first_preceded",
        (pl.min_horizontal("n_a", "n_b") < MIN_N).alias("too_few"),
    )


def count_follows_with_copies(
    held: pl.DataFrame, similar: pl.DataFrame, copies: pl.DataFrame, pairs: pl.DataFrame
) -> pl.DataFrame:
    """Count what `measure_follows` does over all held articles, with a copy as a match too.

    Args:
        held: As the articles of `measure_follows`, but with copies and updates.
        similar: Pairs of article ids, `source, target`.
        copies: The same, of copies.
        pairs: `provider, other`.

    Returns:
        `provider, other, followed_with_copies, preceded_with_copies`.
    """
    raw = measure_follows(held, pl.concat([similar, copies]), pairs)
    return raw.select(
        "provider", "other", followed_with_copies="followed", preceded_with_copies="preceded"
    )


def find_matches(articles: pl.DataFrame, similar: pl.DataFrame) -> pl.DataFrame:
    """Find each pair of similar articles of two providers within the window.

    Args:
        articles: As in `measure_follows`.
        similar: As in `measure_follows`.

    Returns:
        `earlier, later, provider, other` and the earlier one's `moment`.
    """
    end = articles.filter(has_time()).select("id", "provider", "published")
    joined = (
        similar.select("source", "target")
        .join(end, left_on="source", right_on="id")
        .join(end, left_on="target", right_on="id", suffix="_b")
        .filter(pl.col("provider") != pl.col("provider_b"))
    )
    forward = joined.select(
        earlier="source",
        later="target",
        provider="provider",
        other="provider_b",
        moment="published",
        after="published_b",
    )
    backward = joined.select(
        earlier="target",
        later="source",
        provider="provider_b",
        other="provider",
        moment="published_b",
        after="published",
    )
    hours = (pl.col("after") - pl.col("moment")).dt.total_microseconds() / 3.6e9
    within = (hours > MIN_HOURS) & (hours <= MAX_HOURS)
    return pl.concat([forward, backward]).filter(within).drop("after")


def _count_matches(matches: pl.DataFrame, prefix: str) -> pl.DataFrame:
    return matches.group_by("provider", "other").agg(
        pl.col("earlier").n_unique().cast(pl.Int64).alias(f"{prefix}followed"),
        pl.col("later").n_unique().cast(pl.Int64).alias(f"{prefix}preceded"),
    )


def _share_columns(table: pl.DataFrame, part: str, whole: str) -> list[pl.Series | pl.Expr]:
    ends = interval_of_share(table[part], table[whole], f"low_{part}", f"high_{part}")
    return [ratio(part, whole).alias(f"share_{part}"), *ends]


def _table(data: ComparisonData) -> pl.DataFrame:
    articles = data.keep_told(data.side_articles)
    table = measure_follows(articles, data.similar, data.pairs)
    held = data.keep_told(data.as_sides(data.sample.held, with_unknown=True))
    raw = count_follows_with_copies(held, data.similar, data.copies, data.pairs)
    return table.join(raw, on=["provider", "other"], maintain_order="left")


def _evidence(data: ComparisonData, provider: str, other: str) -> pl.DataFrame:
    matches = find_matches(data.keep_told(data.side_articles), data.similar).filter(
        (pl.col("provider") == provider) & (pl.col("other") == other)
    )
    ends = (matches.select(id=end).unique() for end in ("earlier", "later"))
    return pl.concat(ends)


def _both_directions(row: Row) -> str:
    return f"{row['followed']:,} : {row['reverse']['followed']:,}"


MEASURE = Measure(
    name="follows",
    number=12,
    unit="pair",
    table=_table,
    evidence=_evidence,
    cells=(Cell("followed : following", _both_directions),),
)
