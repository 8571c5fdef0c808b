"""The topics that a group of outlets leaves out (M18)."""

from __future__ import annotations

import polars as pl

from topicgraph.compare.data import ComparisonData
from topicgraph.compare.formatting import format_decimal, format_p_value
from topicgraph.compare.groups import GROUP_PREFIX
from topicgraph.compare.measure import Measure, Row, Section, Statement, TableReader, doublings
from topicgraph.compare.null_model import fit_coverage
from topicgraph.compare.omissions import measure_omissions
from topicgraph.compare.sample import list_labels

ROWS_IN_SUMMARY = 3


def _table(data: ComparisonData) -> pl.DataFrame:
    rows = [
        (GROUP_PREFIX + name, outlet)
        for name, outlets in data.whole.groups.items()
        for outlet in outlets
    ]
    schema = {"subject": pl.String, "provider": pl.String}
    members = pl.DataFrame(rows, schema=schema, orient="row")
    coverage = data.outlet_coverage
    labels = list_labels(data.outlet_independent, data.sample.about)
    return measure_omissions(coverage, fit_coverage(coverage), labels, members)


def _subjects(data: ComparisonData) -> dict[str, str]:
    return {id_: name for id_, name in data.names.items() if id_.startswith(GROUP_PREFIX)}


def _evidence(data: ComparisonData) -> pl.DataFrame:
    """The articles of all outlets on the stories about each topic, for each group."""
    groups = pl.DataFrame({"provider": list(_subjects(data))}, schema={"provider": pl.String})
    labels = list_labels(data.outlet_independent, data.sample.about)
    labelled = labels.drop_nulls("topic").select("story", "topic").unique()
    articles = data.outlet_coverage.drop_nulls("provider").select("story", "id")
    shared = articles.filter(pl.len().over("story") >= 2)
    return groups.join(shared.join(labelled, on="story").select("id", "topic"), how="cross")


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
        f"The outlets of {row['name']} covered stories about {row['topic_name']} in"
        f" {row['place']} {format_decimal(row['covered'])} times, where"
        f" {format_decimal(row['expected'])} times would be expected of outlets of their size"
        f" (corrected {format_p_value(row['q_value'])})."
    )


def _section(table_of: TableReader) -> Section:
    listed = table_of("group_blindspots")
    listed = listed.filter(~pl.col("too_few") & (pl.col("covered") < pl.col("expected")))
    rows = [
        (
            row["name"],
            row["topic_name"],
            format_decimal(row["covered"]),
            format_decimal(row["expected"]),
            format_p_value(row["q_value"]),
        )
        for row in listed.head(ROWS_IN_SUMMARY).iter_rows(named=True)
    ]
    columns = ("Group", "topic", "its coverage", "by chance", "corrected p")
    omitted = listed.height - len(rows)
    return Section("Topics a group has little of", columns, rows, omitted, ("group_blindspots",))


MEASURE = Measure(
    name="group_blindspots",
    number=18,
    unit="outlet",
    table=_table,
    evidence=_evidence,
    state=_state,
    least_effect=0.58,
    rank=4,
    basis=(
        "one-sided test of how many of the stories about it are covered, with the sizes of outlets"
        " and stories fixed; articles that are missing in this folder would overturn it"
    ),
    section=_section,
    subjects=_subjects,
)
