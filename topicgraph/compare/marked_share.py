"""What part of an outlet's articles has a mark, such as a credit, compared with all others'."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import polars as pl

from topicgraph.compare.columns import interval_of_share, list_providers, ratio
from topicgraph.compare.formatting import format_p_value, format_percent
from topicgraph.compare.measure import Row, Statement
from topicgraph.compare.statistics import (
    MIN_N,
    correct_testable,
    fisher,
    least_fisher_p,
    share_ratio,
)


class MarkColumns(NamedTuple):
    """The names of the columns: the articles with a mark, those of the rest, the commonest mark."""

    part: str
    rest: str
    mark: str


def compare_marked(
    articles: pl.DataFrame,
    marks: pl.DataFrame,
    providers: Sequence[str],
    columns: MarkColumns,
    alpha: float = 0.05,
) -> pl.DataFrame:
    """Compare the part of a provider's articles that has a mark with that of all other articles.

    Args:
        articles: The first article of each provider on each story, of the whole corpus, `id,
            provider`.
        marks: `id` and the mark, in the column that `columns.mark` names.
        providers: The providers to list.
        columns: The names of the columns of the result.
        alpha: The level; tests that cannot reach it have no q-value (`correct_testable`).

    Returns:
        `provider`, the `part` of its `n` articles, `share` with its Wilson interval `low` to
        `high`, the `rest` of the `n_rest` articles of the others, `log_ratio` of both shares in
        doublings, the commonest `mark`, `p_value` (Fisher, two-sided), `q_value`
        (Benjamini-Hochberg), `too_few`: fewer than five articles, of it or of the rest, or fewer
        than five with a mark.
    """
    part, rest, mark = columns
    known = articles.select("id", "provider")
    kinds = known.join(marks, on="id").group_by("provider", mark).len()
    kinds = kinds.sort("provider", "len", mark, descending=[False, True, False])
    counts = known.with_columns(has=pl.col("id").is_in(marks["id"].implode()))
    sums = counts.group_by("provider").agg(
        pl.len().cast(pl.Int64).alias("n"), pl.col("has").sum().cast(pl.Int64).alias(part)
    )
    total, every = known.height, int(counts["has"].sum())
    table = (
        list_providers(providers)
        .join(sums, on="provider", how="left", maintain_order="left")
        .with_columns(pl.col("n", part).fill_null(0))
        .join(
            kinds.unique("provider", keep="first").select("provider", mark),
            on="provider",
            how="left",
            maintain_order="left",
        )
        .with_columns((total - pl.col("n")).alias("n_rest"), (every - pl.col(part)).alias(rest))
        .with_columns(too_few=(pl.min_horizontal("n", "n_rest") < MIN_N) | (pl.lit(every) < MIN_N))
    )
    ends = (table[part], table["n"], table[rest], table["n_rest"])
    marked = [every] * table.height
    chance = pl.Series(fisher(table[part], table["n"], marked, total))
    p_value = table.select(p_value=pl.when(~pl.col("too_few")).then(chance)).to_series()
    least = least_fisher_p(table["n"], marked, total).tolist()
    q_value = correct_testable(p_value.to_list(), least, alpha)
    return table.select(
        "provider",
        part,
        "n",
        ratio(part, "n").alias("share"),
        *interval_of_share(table[part], table["n"]),
        rest,
        "n_rest",
        pl.Series("log_ratio", share_ratio(*ends) if every else [None] * table.height, pl.Float64),
        mark,
        p_value,
        pl.Series("q_value", q_value, pl.Float64),
        "too_few",
    )


def state_marked(rows: list[Row], start: str, columns: MarkColumns) -> list[Statement]:
    """Make a statement of each row.

    Args:
        rows: The significant rows.
        start: The sentence up to the numbers; `{name}` stands for the outlet, and `{mostly}` for
            the commonest mark.
        columns: The names of the columns.
    """
    return [
        Statement(
            _sentence(row, start, columns), ("provider",), row["n"], abs(row["log_ratio"]), row
        )
        for row in rows
    ]


def _sentence(row: Row, start: str, columns: MarkColumns) -> str:
    part, rest = row[columns.part], row[columns.rest]
    interval = f"95 % interval {format_percent(row['low'])} to {format_percent(row['high'])}"
    mostly = f", mostly {row[f'{columns.mark}_name']}," if part >= MIN_N else ""
    only = "only " if part and row["log_ratio"] < 0 else ""
    claim = start.format(name=row["name"], mostly=mostly)
    return (
        f"{claim} {only}{part or 'none'} of the {row['n']:,} stories and single articles that it"
        f" has in {row['place']}"
        f" ({format_percent(row['share'])}, {interval}); the others in {rest:,} of"
        f" {row['n_rest']:,} ({format_percent(rest / row['n_rest'])}; corrected"
        f" {format_p_value(row['q_value'])})."
    )
