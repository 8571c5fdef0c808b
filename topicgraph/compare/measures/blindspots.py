"""Which topics a provider leaves out (M17)."""

from __future__ import annotations

import polars as pl

from topicgraph.compare.data import ComparisonData
from topicgraph.compare.formatting import format_decimal, format_p_value
from topicgraph.compare.measure import Row, Section, TableReader
from topicgraph.compare.omissions import (
    format_count,
    list_topic_articles,
    make_measure,
    make_section,
    measure_omissions,
)


def _table(data: ComparisonData) -> pl.DataFrame:
    members = pl.DataFrame({"subject": data.providers}, schema={"subject": pl.String})
    members = members.with_columns(provider="subject")
    model = data.coverage_model
    return measure_omissions(data.sample.coverage, model, data.story_labels, members)


def _evidence(data: ComparisonData) -> pl.DataFrame:
    return list_topic_articles(data.sample.coverage, data.story_labels, data.providers)


def _sentence(row: Row) -> str:
    return (
        f"{row['name']} has, copies aside, {format_count(row['covered'])} of the"
        f" {format_count(row['n'])}"
        f" stories about {row['topic_name']} in {row['place']} that several outlets have, where"
        f" {format_count(row['expected'])} would be expected of an outlet of its size"
        f" (corrected {format_p_value(row['q_value'])})."
    )


def _section(table_of: TableReader) -> Section:
    return make_section(
        table_of,
        "blindspots",
        "Topics an outlet covers less than expected",
        ("Outlet", "its stories of all shared"),
        lambda row: f"{format_decimal(row['covered'])} of {format_decimal(row['n'])}",
    )


MEASURE = make_measure(
    name="blindspots",
    number=17,
    table=_table,
    evidence=_evidence,
    sentence=_sentence,
    rank=3,
    section=_section,
)
