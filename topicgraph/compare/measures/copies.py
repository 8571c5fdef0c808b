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
from topicgraph.compare.formatting import format_decimal, format_p_value, format_percent
from topicgraph.compare.measure import Cell, GroupTest, Measure, Row, Statement, doublings
from topicgraph.compare.statistics import (
    MIN_N,
    correct_testable,
    least_poisson_binomial_p,
    poisson_binomial_p,
)
from topicgraph.text import count_phrase

LIKELY_TAKEN = pl.col("stories_taken") + (pl.col("expected") - pl.col("stories_taken")).clip(
    0, pl.col("stories_unclear")
)
"""The stories on which an outlet has a copy, if its unclear ones fill up what it has too few."""


def measure_copies(
    articles: pl.DataFrame, providers: Sequence[str], alpha: float = 0.05
) -> pl.DataFrame:
    """M15: what share of a provider's articles are copies, and what share of its own was copied?

    An update of one's own article is not a copy. Where two outlets have one text and neither is
    known to be the copy, the articles of both are `unclear` and in no other count. The test is made
    within stories: if the copies of a story were assigned at random to its m outlets, of which d
    have one, each would have one with the chance d / m. Stories with an unclear text take no part.
    An outlet may have copied there: if it seems to copy less often than by chance, as many of its
    unclear stories as are missing are taken for copies.

    Source: Boumans et al. 2018, International Journal of Communication 12:1768; copies as in
    Nicholls 2019, IJoC 13:4173.

    Args:
        articles: Held articles and stubs, `id, original, provider, story, held`: each with the
            article that it collapses to; the provider is null if it is unknown. `undirected`: it is
            not known whether it or the original is the copy.
        providers: The providers to list.
        alpha: The level; tests that cannot reach it have no q-value (`correct_testable`).

    Returns:
        `copies`, how many of its held `articles`, without the `unclear` ones, are copies of
        another's article (or of one of unknown origin), `share` with its Wilson interval `low` to
        `high`; `stories_taken`, on how many stories it has such a copy (one article of each story
        is looked at, the first by id) and other outlets have none, and how many are `expected` by
        chance; `stories_unclear`, its stories with an unclear article; `p_value` (two-sided mid-p),
        `q_value` (Benjamini-Hochberg); `copied`, how many of its `originals` (its own articles that
        are held) another provider copied, held or known only from a `related` list, `share_copied`
        with `copied_low` to `copied_high`; `main_source`, the provider of more than half of its
        copies; `too_few`: fewer than five
        articles.

    Example:
        >>> articles = pl.DataFrame(
        ...     {"id": list("abc"), "original": list("aac"), "provider": list("ABB"), "story": "s",
        ...      "held": True, "undirected": False}
        ... )
        >>> table = measure_copies(articles, ["A", "B"])
        >>> table.select("copies", "articles", "copied", "originals").rows()
        [(0, 1, 1, 1), (1, 2, 0, 1)]
    """
    marked = _mark_copies(articles)
    is_unclear = pl.col("unclear")
    held = (
        marked.filter("held")
        .group_by("provider")
        .agg(
            articles=(~is_unclear).sum().cast(pl.Int64),
            copies=pl.col("foreign").sum().cast(pl.Int64),
            unclear=is_unclear.sum().cast(pl.Int64),
            stories_unclear=pl.col("story").filter(is_unclear).n_unique().cast(pl.Int64),
        )
    )
    is_original = (pl.col("id") == pl.col("original")) & pl.col("writer_known")
    originals = (
        marked.filter(pl.col("held") & is_original)
        .group_by("provider")
        .agg(originals=pl.len().cast(pl.Int64), copied=pl.col("copied").sum().cast(pl.Int64))
    )
    effective = effective_sizes(marked.filter("held", ~is_unclear).with_columns(part="foreign"))
    own = marked.filter(pl.col("held") & is_original)
    effective_own = effective_sizes(own.with_columns(part="copied"))
    contests = _test_copies(marked)
    sources = _find_main_sources(marked)
    table = (
        list_providers(providers)
        .join(contests, on="provider", how="left", maintain_order="left")
        .join(sources, on="provider", how="left", maintain_order="left")
        .join(effective, on="provider", how="left", maintain_order="left")
        .join(effective_own, on="provider", how="left", maintain_order="left", suffix="_own")
        .join(held, on="provider", how="left", maintain_order="left")
        .join(originals, on="provider", how="left", maintain_order="left")
        .with_columns(pl.exclude("provider", "main_source", "chances").fill_null(0))
        .with_columns(too_few=pl.col("articles") < MIN_N)
    )
    p_values = [
        None if too_few or chances is None else poisson_binomial_p(chances, taken)
        for too_few, chances, taken in table.select("too_few", "chances", LIKELY_TAKEN).iter_rows()
    ]
    least = [
        None if chances is None else least_poisson_binomial_p(chances)
        for chances in table["chances"].to_list()
    ]
    return table.select(
        "provider",
        "articles",
        "copies",
        "unclear",
        ratio("copies", "articles").alias("share"),
        *interval_of_clustered_share(table, "copies", "articles", "effective_n"),
        "stories_taken",
        "expected",
        "stories_unclear",
        pl.Series("p_value", p_values, pl.Float64),
        pl.Series("q_value", correct_testable(p_values, least, alpha), pl.Float64),
        "main_source",
        "originals",
        "copied",
        ratio("copied", "originals").alias("share_copied"),
        *interval_of_clustered_share(
            table, "copied", "originals", "effective_n_own", "copied_low", "copied_high"
        ),
        "too_few",
    )


def _test_copies(marked: pl.DataFrame) -> pl.DataFrame:
    """Count copies on the stories on which some outlets have one and some do not.

    Returns:
        `provider, stories_taken` (with a copy), the `chances` of one, and their sum `expected`.
    """
    unclear = marked.filter("undirected")["story"].unique()
    held = marked.filter("held", ~pl.col("story").is_in(unclear.implode())).drop_nulls("provider")
    one = (
        held.sort("id")
        .unique(["story", "provider"], keep="first")
        .with_columns(outlets=pl.len().over("story"), taken=pl.col("foreign").sum().over("story"))
    )
    contests = one.filter((pl.col("taken") > 0) & (pl.col("taken") < pl.col("outlets")))
    chance = pl.col("taken") / pl.col("outlets")
    return (
        contests.sort("story", "provider")
        .group_by("provider", maintain_order=True)
        .agg(
            chance.alias("chances"),
            stories_taken=pl.col("foreign").sum().cast(pl.Int64),
            expected=chance.sum(),
        )
    )


def _find_main_sources(marked: pl.DataFrame) -> pl.DataFrame:
    """`provider, main_source`: who wrote more than half of its copies, if there is such a one."""
    copies = marked.filter("held", "foreign").drop_nulls("provider")
    copies = copies.with_columns(all_copies=pl.len().over("provider"))
    counts = copies.filter("writer_known").drop_nulls("writer").group_by("provider", "writer")
    most = counts.agg(pl.len(), pl.col("all_copies").first())
    most = most.filter(2 * pl.col("len") > pl.col("all_copies"))
    return most.select("provider", main_source="writer")


def _mark_copies(articles: pl.DataFrame) -> pl.DataFrame:
    """Add `foreign` (a copy of another's, or of unknown origin) and `copied` (by another).

    `unclear`: another outlet has the text, and either may be the copy.
    `writer_known`: no article of the same text is undirected, so that the original is the source.
    """
    is_original = pl.col("id") == pl.col("original")
    writers = articles.filter(is_original).select("original", writer="provider")
    same_writer = (pl.col("provider") == pl.col("writer")).fill_null(False)
    marked = articles.join(writers, on="original", how="left").with_columns(
        foreign=~is_original & ~same_writer & ~pl.col("undirected"),
        writer_known=~pl.col("undirected").any().over("original"),
    )
    taken = marked.filter("foreign", "writer_known", pl.col("provider").is_not_null())["original"]
    return marked.with_columns(
        copied=pl.col("id").is_in(taken.implode()),
        unclear=~pl.col("foreign") & ~pl.col("writer_known"),
    )


def _evidence(data: ComparisonData) -> pl.DataFrame:
    """Select the held copies of others' articles, and the held articles that others copied."""
    held = _mark_copies(data.sample.articles).filter("held")
    parts = [held.filter(flag).select("provider", "id") for flag in ("foreign", "copied")]
    return pl.concat(parts)


def _state(rows: list[Row]) -> list[Statement]:
    return [
        Statement(
            _sentence(row),
            ("provider",),
            row["articles"],
            doublings(row["stories_taken"], row["expected"]),
            row,
        )
        for row in rows
    ]


def _sentence(row: Row) -> str:
    interval = f"95 % interval {format_percent(row['low'])} to {format_percent(row['high'])}"
    share = f"{format_percent(row['share'])}, {interval}"
    source = f", most of them from {row['main_source_name']}" if row["main_source_name"] else ""
    only = "only " if row["stories_taken"] < row["expected"] else ""
    unclear = (
        f"; of {row['unclear']:,} more, whose text others have too, it is not known who wrote it"
        if row["unclear"]
        else ""
    )
    return (
        f"{row['name']} carries the text of another outlet in {only}{row['copies']:,} of its"
        f" {count_phrase(row['articles'], 'article')} in {row['place']} ({share}){source}; where"
        f" some outlets carry another's text and some do not, it does on"
        f" {count_phrase(row['stories_taken'], 'story')}, {format_decimal(row['expected'])} by"
        f" chance (corrected {format_p_value(row['q_value'])}){unclear}."
    )


MEASURE = Measure(
    name="copies",
    number=15,
    unit="outlet",
    table=lambda data: measure_copies(data.sample.articles, data.holders, data.parameters.alpha),
    evidence=_evidence,
    subjects=lambda data: {provider: data.names[provider] for provider in data.holders},
    state=_state,
    group_test=GroupTest(observed=LIKELY_TAKEN, expected=pl.col("expected")),
    least_effect=0.58,
    rank=3,
    basis=(
        "exact test of the number of stories on which it has a copy, with the copies of each story"
        " assigned at random to its outlets; texts of which it is not known who copied are in no"
        " count, and never make an outlet seem to copy less; a text that all took from an agency"
        " would overturn whose it is"
    ),
    cells=(
        Cell(
            "copies",
            lambda row: (
                f"{row['copies']:,} of {row['articles']:,}"
                + (f", {row['unclear']:,} unclear" if row["unclear"] else "")
            ),
        ),
    ),
)
