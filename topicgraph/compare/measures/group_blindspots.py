"""The topics that a group of outlets leaves out (M18)."""

from __future__ import annotations

import polars as pl

from topicgraph.compare.data import ComparisonData
from topicgraph.compare.formatting import format_decimal, format_p_value
from topicgraph.compare.groups import GROUP_PREFIX
from topicgraph.compare.measure import Row, Section, TableReader
from topicgraph.compare.omissions import (
    format_count,
    list_topic_articles,
    make_measure,
    make_section,
    measure_omissions,
)
from topicgraph.compare.sample import list_labels


def _table(data: ComparisonData) -> pl.DataFrame:
    rows = [
        (GROUP_PREFIX + name, outlet)
        for name, outlets in data.outlet_tables.groups.items()
        for outlet in outlets
    ]
    return _measure(data, rows)


def _measure(data: ComparisonData, members: list[tuple[str, str]]) -> pl.DataFrame:
    """The omissions of subjects, `members` being `(subject, outlet)`."""
    labels = list_labels(data.outlet_independent, data.sample.about)
    schema = {"subject": pl.String, "provider": pl.String}
    frame = pl.DataFrame(members, schema=schema, orient="row")
    return measure_omissions(data.outlet_coverage, data.outlet_model, labels, frame)


def _subjects(data: ComparisonData) -> dict[str, str]:
    return {id_: name for id_, name in data.names.items() if id_.startswith(GROUP_PREFIX)}


def _evidence(data: ComparisonData) -> pl.DataFrame:
    labels = list_labels(data.outlet_independent, data.sample.about)
    return list_topic_articles(data.outlet_coverage, labels, list(_subjects(data)))


def _sentence(row: Row) -> str:
    return (
        f"The outlets of {row['name']} covered stories about {row['topic_name']} in"
        f" {row['place']} {format_count(row['covered'])} times, where"
        f" {format_count(row['expected'])} times would be expected of outlets of their size"
        f" (corrected {format_p_value(row['q_value'])})."
    )


def _section(table_of: TableReader) -> Section:
    return make_section(
        table_of,
        "group_blindspots",
        "Topics a group covers less than expected",
        ("Group", "its coverage"),
        lambda row: format_decimal(row["covered"]),
    )


MEASURE = make_measure(
    name="group_blindspots",
    number=18,
    table=_table,
    evidence=_evidence,
    sentence=_sentence,
    rank=4,
    section=_section,
    subjects=_subjects,
    outlets=lambda data: _measure(data, [(outlet, outlet) for outlet in data.providers]),
)
