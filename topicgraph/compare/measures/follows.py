"""Who follows whom: articles with a similar one at another provider soon before or after (M12)."""

from __future__ import annotations

import polars as pl

from topicgraph.compare.columns import count_independent, interval_of_clustered_share, ratio
from topicgraph.compare.data import ComparisonData
from topicgraph.compare.measure import Cell, Measure, Row
from topicgraph.compare.statistics import MIN_N
from topicgraph.compare.timing import has_time

WINDOW = (0.1, 36.0)
"""A match comes more than 6 minutes and up to 36 hours later: what appears at the same moment
follows nobody."""


def measure_follows(
    articles: pl.DataFrame,
    similar: pl.DataFrame,
    pairs: pl.DataFrame,
    window: tuple[float, float] = WINDOW,
) -> pl.DataFrame:
    """M12: how often does a similar article of another provider follow or precede one's own?

    It does not show that one copies the other: both may follow a third.

    Source: Welbers, van Atteveldt, RNewsflow (newsflow_compare, only_first_match,
    network_aggregate).

    Args:
        articles: The independent articles on stories whose first report is known, `id, provider,
            published, precision`. Only those with a stated time of day count.
        similar: Pairs of article ids, `source, target`, in either direction.
        pairs: `provider, other`.
        window: The hours, from and to, within which an article follows another.

    Returns:
        A row for each *direction*: `provider` ahead, `other` behind. `followed`, how many of the
        provider's `n_a` articles have a similar one of the other between 6 minutes and 36 hours
        later, `share_followed` with its Wilson interval `low_followed` to `high_followed` (for as
        many articles as they are worth: those of one story go together);
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
    if "story" not in articles.columns:
        articles = articles.with_columns(story="id")
    sizes = _count_articles(articles)
    matches = find_matches(articles, similar, window)
    first_matches = matches.filter(pl.col("moment") == pl.col("moment").min().over("later"))
    directions = pl.concat(
        [pairs.select("provider", "other"), pairs.select(provider="other", other="provider")]
    )
    table = (
        directions.join(
            _count_matches(matches, articles), on=keys, how="left", maintain_order="left"
        )
        .join(_count_first_matches(first_matches), on=keys, how="left", maintain_order="left")
        .join(
            sizes.select("provider", pl.exclude("provider").name.suffix("_a")),
            on="provider",
            how="left",
            maintain_order="left",
        )
        .join(
            sizes.select(pl.exclude("provider").name.suffix("_b"), other="provider"),
            on="other",
            how="left",
            maintain_order="left",
        )
        .with_columns(pl.exclude(keys).fill_null(0))
    )
    return table.select(
        *keys,
        "followed",
        "n_a",
        *_share_columns(table, "followed", "a"),
        "preceded",
        "n_b",
        *_share_columns(table, "preceded", "b"),
        "first_followed",
        "first_preceded",
        (pl.min_horizontal("n_a", "n_b") < MIN_N).alias("too_few"),
    )


def count_follows_with_copies(
    held: pl.DataFrame,
    similar: pl.DataFrame,
    copies: pl.DataFrame,
    pairs: pl.DataFrame,
    window: tuple[float, float] = WINDOW,
) -> pl.DataFrame:
    """Count what `measure_follows` does over all held articles, with a copy as a match too.

    Args:
        held: As the articles of `measure_follows`, but with copies and updates.
        similar: Pairs of article ids, `source, target`.
        copies: The same, of copies.
        pairs: `provider, other`.
        window: As in `measure_follows`.

    Returns:
        `provider, other, followed_with_copies, preceded_with_copies`.
    """
    raw = measure_follows(held, pl.concat([similar, copies]), pairs, window)
    return raw.select(
        "provider", "other", followed_with_copies="followed", preceded_with_copies="preceded"
    )


def find_matches(
    articles: pl.DataFrame, similar: pl.DataFrame, window: tuple[float, float] = WINDOW
) -> pl.DataFrame:
    """Find each pair of similar articles of two providers within the window.

    Args:
        articles: As in `measure_follows`.
        similar: As in `measure_follows`.
        window: As in `measure_follows`.

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
    within = (hours > window[0]) & (hours <= window[1])
    return pl.concat([forward, backward]).filter(within).drop("after")


def _count_articles(articles: pl.DataFrame) -> pl.DataFrame:
    """Count each provider's timed articles.

    Returns:
        `provider, n`, their `stories`, and the sum of the `squares` of the articles of a story.
    """
    clusters = articles.filter(has_time()).group_by("provider", "story").agg(size=pl.len())
    size = pl.col("size").cast(pl.Int64)
    return clusters.group_by("provider").agg(
        n=size.sum(), stories=pl.len().cast(pl.Int64), squares=(size**2).sum()
    )


def _count_first_matches(matches: pl.DataFrame) -> pl.DataFrame:
    return matches.group_by("provider", "other").agg(
        first_followed=pl.col("earlier").n_unique().cast(pl.Int64),
        first_preceded=pl.col("later").n_unique().cast(pl.Int64),
    )


def _count_matches(matches: pl.DataFrame, articles: pl.DataFrame) -> pl.DataFrame:
    """Count `followed` and `preceded` of each direction.

    Returns:
        `provider, other`, either count, the sum over stories of its `_squares`, and of its
        `_products` with all articles of the story.
    """
    timed = articles.filter(has_time()).select("id", "provider", "story")
    timed = timed.with_columns(size=pl.len().over("provider", "story").cast(pl.Int64))
    keys = ["provider", "other"]
    tables = []
    for end, side, name in (("earlier", "provider", "followed"), ("later", "other", "preceded")):
        ends = matches.select(*keys, id=end).unique()
        stories = timed.select("id", "story", "size", **{side: "provider"})
        clusters = ends.join(stories, on=["id", side]).group_by(*keys, "story")
        counts = clusters.agg(part=pl.len().cast(pl.Int64), size=pl.col("size").first())
        part = pl.col("part")
        tables.append(
            counts.group_by(keys).agg(
                part.sum().alias(name),
                (part**2).sum().alias(f"{name}_squares"),
                (part * pl.col("size")).sum().alias(f"{name}_products"),
            )
        )
    return tables[0].join(tables[1], on=keys, how="full", coalesce=True)


def _share_columns(table: pl.DataFrame, part: str, end: str) -> list[pl.Series | pl.Expr]:
    """The share with its interval, where the articles of a story are a cluster."""
    total = f"n_{end}"
    p = ratio(part, total).fill_null(0.0)
    squares = pl.col(f"squares_{end}")
    residual = pl.col(f"{part}_squares") - 2 * p * pl.col(f"{part}_products") + p**2 * squares
    sums = table.select(
        n=pl.col(total).cast(pl.Float64),
        stories=pl.col(f"stories_{end}").cast(pl.Float64),
        squares=squares.cast(pl.Float64),
        residual=residual,
        p=p,
    )
    counted = table.with_columns(count_independent(sums).alias("effective"))
    ends = interval_of_clustered_share(
        counted, part, total, "effective", f"low_{part}", f"high_{part}"
    )
    return [ratio(part, total).alias(f"share_{part}"), *ends]


def _table(data: ComparisonData) -> pl.DataFrame:
    articles, window = data.keep_known_firsts(data.side_articles), data.parameters.window
    table = measure_follows(articles, data.similar, data.pairs, window)
    held = data.keep_known_firsts(data.as_sides(data.sample.held, with_unknown=True))
    raw = count_follows_with_copies(held, data.similar, data.copies, data.pairs, window)
    return table.join(raw, on=["provider", "other"], maintain_order="left")


def _evidence(data: ComparisonData, provider: str, other: str) -> pl.DataFrame:
    articles, window = data.keep_known_firsts(data.side_articles), data.parameters.window
    matches = find_matches(articles, data.similar, window).filter(
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
