"""Who relies on agencies (M15, second half)."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from topicgraph.compare.columns import interval_of_share, list_providers, ratio
from topicgraph.compare.data import ComparisonData
from topicgraph.compare.formatting import format_p_value, format_percent
from topicgraph.compare.measure import Measure, Row, Statement
from topicgraph.compare.sample import first_of_each_story
from topicgraph.compare.statistics import MIN_N, benjamini_hochberg, fisher, share_ratio
from topicgraph.text import count_phrase


def measure_credits(
    articles: pl.DataFrame, credited: pl.DataFrame, providers: Sequence[str]
) -> pl.DataFrame:
    """M15: which part of a provider's articles names an agency as its source?

    Only credits in the text or the byline count, so an article without one may still be an
    agency's.

    Sources: Boumans et al. 2018, International Journal of Communication 12:1768; Wilson 1927;
    Fisher 1935.

    Args:
        articles: The first article of each provider on each story, of the whole corpus, `id,
            provider`.
        credited: `id, agency`: the agency that an article credits.
        providers: The providers to list.

    Returns:
        `credited` of the provider's `n` articles, `share` with its Wilson interval `low` to `high`,
        `credited_rest` of the `n_rest` articles of the rest, `log_ratio` of both shares in
        doublings, `agency` (the one that it credits most), `p_value` (Fisher, two-sided), `q_value`
        (Benjamini-Hochberg), `too_few`: fewer than five articles, of it or of the rest, or fewer
        than five with a credit.

    Example:
        >>> articles = pl.DataFrame({"id": range(20), "provider": ["A"] * 10 + ["B"] * 10})
        >>> credited = pl.DataFrame({"id": [0, 1, 2, 3, 10], "agency": ["R"] * 5})
        >>> table = measure_credits(articles, credited, ["A"])
        >>> table.select("credited", "n", "credited_rest", "share", "agency").row(0)
        (4, 10, 1, 0.4, 'R')
    """
    known = articles.select("id", "provider")
    marked = known.join(credited, on="id")
    agencies = marked.group_by("provider", "agency").len()
    agencies = agencies.sort("provider", "len", "agency", descending=[False, True, False])
    counts = known.with_columns(has=pl.col("id").is_in(credited["id"].implode()))
    sums = counts.group_by("provider").agg(
        n=pl.len().cast(pl.Int64), credited=pl.col("has").sum().cast(pl.Int64)
    )
    total, every = known.height, int(counts["has"].sum())
    table = (
        list_providers(providers)
        .join(sums, on="provider", how="left", maintain_order="left")
        .with_columns(pl.col("n", "credited").fill_null(0))
        .join(
            agencies.unique("provider", keep="first").select("provider", "agency"),
            on="provider",
            how="left",
            maintain_order="left",
        )
        .with_columns(n_rest=total - pl.col("n"), credited_rest=every - pl.col("credited"))
        .with_columns(too_few=(pl.min_horizontal("n", "n_rest") < MIN_N) | (pl.lit(every) < MIN_N))
    )
    ends = (table["credited"], table["n"], table["credited_rest"], table["n_rest"])
    chance = pl.Series(fisher(table["credited"], table["n"], [every] * table.height, total))
    p_value = table.select(p_value=pl.when(~pl.col("too_few")).then(chance)).to_series()
    q_value = pl.Series("q_value", benjamini_hochberg(p_value.to_list()), pl.Float64)
    return table.select(
        "provider",
        "credited",
        "n",
        ratio("credited", "n").alias("share"),
        *interval_of_share(table["credited"], table["n"]),
        "credited_rest",
        "n_rest",
        pl.Series("log_ratio", share_ratio(*ends) if every else [None] * table.height, pl.Float64),
        "agency",
        p_value,
        q_value,
        "too_few",
    )


def _list_credits(data: ComparisonData) -> pl.DataFrame:
    edges = data.tables.edges.filter(pl.col("kind") == "credited_to")
    return (
        edges.select(id="source", agency="target").sort("id", "agency").unique("id", keep="first")
    )


def _evidence(data: ComparisonData) -> pl.DataFrame:
    first = first_of_each_story(data.sample.held).select("provider", "id")
    return first.join(_list_credits(data), on="id", how="semi")


def _state(rows: list[Row]) -> list[Statement]:
    return [
        Statement(_sentence(row), ("provider",), row["n"], abs(row["log_ratio"]), row)
        for row in rows
    ]


def _sentence(row: Row) -> str:
    interval = f"95 % interval {format_percent(row['low'])} to {format_percent(row['high'])}"
    mostly = f", mostly {row['agency_name']}" if row["credited"] >= MIN_N else ""
    only = "only " if row["log_ratio"] < 0 else ""
    rest = f"{row['credited_rest']:,} of {row['n_rest']:,}"
    return (
        f"{row['name']} credits an agency in {only}{row['credited']:,} of"
        f" {count_phrase(row['n'], 'article')} in {row['place']} ({format_percent(row['share'])},"
        f" {interval}){mostly}; the rest do in {rest}"
        f" ({format_percent(row['credited_rest'] / row['n_rest'])}; corrected"
        f" {format_p_value(row['q_value'])})."
    )


MEASURE = Measure(
    name="credits",
    number=15,
    unit="outlet",
    table=lambda data: measure_credits(
        first_of_each_story(data.sample.held), _list_credits(data), data.holders
    ),
    evidence=_evidence,
    subjects=lambda data: {provider: data.names[provider] for provider in data.holders},
    state=_state,
    least_effect=0.58,
    rank=4,
    basis=(
        "Fisher's exact test, one article per outlet and story; only agencies that a text or byline"
        " names count, so another habit of naming them would overturn it"
    ),
)
