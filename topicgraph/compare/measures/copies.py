"""Who depends on others' articles, and whose articles others copy (M15)."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from topicgraph.compare.columns import (
    effective_sizes,
    interval_of_clustered_share,
    list_providers,
    ratio,
)
from topicgraph.compare.data import ComparisonData
from topicgraph.compare.measure import Cell, Measure
from topicgraph.compare.statistics import MIN_N


def measure_copies(articles: pl.DataFrame, providers: Sequence[str]) -> pl.DataFrame:
    """M15: what share of a provider's articles are copies, and what share of its own was copied?

    An update of one's own article is no copy.

    Source: Boumans et al. 2018, International Journal of Communication 12:1768; copies as in
    Nicholls 2019, IJoC 13:4173.

    Args:
        articles: Held articles and stubs, `id, original, provider, story, held`: each with the
            article that it collapses to; the provider is null if it is unknown.
        providers: The providers to list.

    Returns:
        `copies`, how many of its held `articles` are copies of another's article (or of one of
        unknown origin), `share` with its Wilson interval `low` to `high`; `copied`, how many of its
        `originals` (its own articles that are held) another provider copied, held or known only
        from a `related` list, `share_copied` with `copied_low` to `copied_high`; `too_few`: fewer
        than five articles.

    Example:
        >>> articles = pl.DataFrame(
        ...     {"id": list("abc"), "original": list("aac"), "provider": list("ABB"), "story": "s",
        ...      "held": True}
        ... )
        >>> table = measure_copies(articles, ["A", "B"])
        >>> table.select("copies", "articles", "copied", "originals").rows()
        [(0, 1, 1, 1), (1, 2, 0, 1)]
    """
    marked = _mark_copies(articles)
    held = (
        marked.filter("held")
        .group_by("provider")
        .agg(articles=pl.len().cast(pl.Int64), copies=pl.col("foreign").sum().cast(pl.Int64))
    )
    originals = (
        marked.filter(pl.col("held") & (pl.col("id") == pl.col("original")))
        .group_by("provider")
        .agg(originals=pl.len().cast(pl.Int64), copied=pl.col("copied").sum().cast(pl.Int64))
    )
    effective = effective_sizes(marked.filter("held").with_columns(part="foreign"))
    own = marked.filter(pl.col("held") & (pl.col("id") == pl.col("original")))
    effective_own = effective_sizes(own.with_columns(part="copied"))
    table = (
        list_providers(providers)
        .join(effective, on="provider", how="left", maintain_order="left")
        .join(effective_own, on="provider", how="left", maintain_order="left", suffix="_own")
        .join(held, on="provider", how="left", maintain_order="left")
        .join(originals, on="provider", how="left", maintain_order="left")
        .with_columns(pl.exclude("provider").fill_null(0))
    )
    return table.select(
        "provider",
        "articles",
        "copies",
        ratio("copies", "articles").alias("share"),
        *interval_of_clustered_share(table, "copies", "articles", "effective_n"),
        "originals",
        "copied",
        ratio("copied", "originals").alias("share_copied"),
        *interval_of_clustered_share(
            table, "copied", "originals", "effective_n_own", "copied_low", "copied_high"
        ),
        (pl.col("articles") < MIN_N).alias("too_few"),
    )


def _mark_copies(articles: pl.DataFrame) -> pl.DataFrame:
    """Add `foreign` (a copy of another's, or of unknown origin) and `copied` (by another)."""
    is_original = pl.col("id") == pl.col("original")
    writers = articles.filter(is_original).select("original", writer="provider")
    same_writer = (pl.col("provider") == pl.col("writer")).fill_null(False)
    marked = articles.join(writers, on="original", how="left").with_columns(
        foreign=~is_original & ~same_writer
    )
    taken = marked.filter(pl.col("foreign") & pl.col("provider").is_not_null())["original"]
    return marked.with_columns(copied=pl.col("id").is_in(taken.implode()))


def _evidence(data: ComparisonData) -> pl.DataFrame:
    """Select the held copies of others' articles, and the held articles that others copied."""
    held = _mark_copies(data.sample.articles).filter("held")
    parts = [held.filter(flag).select("provider", "id") for flag in ("foreign", "copied")]
    return pl.concat(parts)


MEASURE = Measure(
    name="copies",
    number=15,
    unit="outlet",
    table=lambda data: measure_copies(data.sample.articles, data.providers),
    evidence=_evidence,
    cells=(Cell("copies", lambda row: f"{row['copies']:,} of {row['articles']:,}"),),
)
