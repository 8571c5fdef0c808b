"""Which topics a provider leaves out (M17)."""

from __future__ import annotations

import polars as pl

from topicgraph.compare.data import ComparisonData
from topicgraph.compare.formatting import format_decimal, format_p_value
from topicgraph.compare.measure import Measure, Row, Section, Statement, TableReader, doublings
from topicgraph.compare.omissions import measure_omissions

ROWS_IN_SUMMARY = 3


def _table(data: ComparisonData) -> pl.DataFrame:
    members = pl.DataFrame({"subject": data.providers}, schema={"subject": pl.String})
    members = members.with_columns(provider="subject")
    model = data.coverage_model
    return measure_omissions(data.sample.coverage, model, data.story_labels, members)


def _evidence(data: ComparisonData) -> pl.DataFrame:
    """The articles of all outlets on the stories about each topic, for each provider."""
    labelled = data.story_labels.drop_nulls("topic").select("story", "topic").unique()
    articles = data.sample.coverage.drop_nulls("provider").select("story", "id")
    shared = articles.filter(pl.len().over("story") >= 2)
    providers = pl.DataFrame({"provider": data.providers}, schema={"provider": pl.String})
    return providers.join(shared.join(labelled, on="story").select("id", "topic"), how="cross")


def _state(rows: list[Row]) -> list[Statement]:
    return [
        Statement(
            _sentence(row),
            ("provider", "topic"),
            round(row["n"]),
            doublings(row["covered"], row["expected"]),
            row,
        )
        for row in rows
    ]


def _sentence(row: Row) -> str:
    return (
        f"{row['name']} has {format_decimal(row['covered'])} of the {format_decimal(row['n'])}"
        f" stories about {row['topic_name']} in {row['place']} that several outlets have, where"
        f" {format_decimal(row['expected'])} would be expected of an outlet of its size"
        f" (corrected {format_p_value(row['q_value'])})."
    )


def _section(table_of: TableReader) -> Section:
    listed = table_of("blindspots")
    listed = listed.filter(~pl.col("too_few") & (pl.col("covered") < pl.col("expected")))
    rows = [
        (
            row["name"],
            row["topic_name"],
            f"{format_decimal(row['covered'])} of {format_decimal(row['n'])}",
            format_decimal(row["expected"]),
            format_p_value(row["q_value"]),
        )
        for row in listed.head(ROWS_IN_SUMMARY).iter_rows(named=True)
    ]
    columns = ("Outlet", "topic", "its stories of all shared", "by chance", "corrected p")
    omitted = listed.height - len(rows)
    return Section("Topics an outlet has little of", columns, rows, omitted, ("blindspots",))


MEASURE = Measure(
    name="blindspots",
    number=17,
    unit="outlet",
    table=_table,
    evidence=_evidence,
    state=_state,
    least_effect=0.58,
    rank=3,
    basis=(
        "one-sided test of how many of the stories about it are covered, with the sizes of outlets"
        " and stories fixed; articles that are missing in this folder would overturn it"
    ),
    section=_section,
)
