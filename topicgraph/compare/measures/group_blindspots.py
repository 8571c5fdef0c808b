"""The stories a group of outlets has little of (M18)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import polars as pl

from topicgraph.compare.data import ComparisonData
from topicgraph.compare.formatting import format_p_value, format_percent
from topicgraph.compare.groups import GROUP_PREFIX
from topicgraph.compare.measure import Measure, Row, Section, Statement, TableReader, cut_title
from topicgraph.compare.null_model import ExpectedCoverage, fit_coverage, members_chance
from topicgraph.compare.statistics import MIN_N, benjamini_hochberg
from topicgraph.text import count_phrase

ALPHA = 0.05

STORIES_IN_SUMMARY = 3


def measure_group_blindspots(
    coverage: pl.DataFrame, groups: Mapping[str, Sequence[str]]
) -> pl.DataFrame:
    """M18: which stories are covered by fewer of a group's outlets than the group's share of all
    coverage would give?

    Arguments: `coverage`, one row for each `story, provider`, outlets and not groups; `groups`,
    name → ids of outlets. Returns for each group and each story of two or more outlets `provider`
    (the group's id), `story`, `k` of its `n` outlets that are of the group, their `share`, the
    `expected_share` (the group's of all pairs of outlet and story), `p_value` (one-sided binomial:
    as few as k), `flagged` (n of five or more and p below .05), `expected` (how many of the group
    the null model of M8 has on it), `q_value` (Benjamini-Hochberg, of the binomial's p or the null
    model's where that is larger: a small group cannot fill its share of a very big story),
    `too_few`. Least likely first. Outlets of a group that cover each story together, such as papers
    of one owner, make this too sure.

    Source: the idea is Ground News's, which publishes no number; the test is the exact binomial
    one, the null model as in M8.

    >>> rows = [("s", o) for o in "ABCDEF"] + [(f"x{i}", "G") for i in range(6)]
    >>> coverage = pl.DataFrame(rows, schema=["story", "provider"], orient="row")
    >>> table = measure_group_blindspots(coverage, {"ours": ["G"]})
    >>> table.select("story", "k", "n", "expected_share", pl.col("p_value").round(4)).rows()  # .5^6
    [('s', 0, 6, 0.5, 0.0156)]
    """
    model = fit_coverage(coverage)
    known = coverage.select("story", "provider").drop_nulls().unique()
    parts = [
        _of_group(known, model, GROUP_PREFIX + name, outlets) for name, outlets in groups.items()
    ]
    table = pl.concat(parts) if parts else _of_group(known, model, "", ()).clear()
    corrected = pl.Series("q_value", benjamini_hochberg(table["least_sure"].to_list()), pl.Float64)
    flagged = (pl.col("p_value") < ALPHA).fill_null(False).alias("flagged")
    columns = (
        "provider",
        "story",
        "k",
        "n",
        "share",
        "expected_share",
        "p_value",
        flagged,
        "expected",
        corrected,
        "too_few",
    )
    return table.select(columns).sort(
        "p_value", "n", "provider", "story", descending=[False, True, False, False], nulls_last=True
    )


def _of_group(
    known: pl.DataFrame, model: ExpectedCoverage, group: str, outlets: Sequence[str]
) -> pl.DataFrame:
    """One group's part in each story, and how likely so little is."""
    from scipy.special import bdtr

    within = known.filter(pl.col("provider").is_in(list(outlets)))
    counts = within.group_by("story").agg(k=pl.len().cast(pl.Int64))
    table = model.stories.filter(pl.col("n") >= 2).join(
        counts, on="story", how="left", maintain_order="left"
    )
    share = within.height / max(known.height, 1)
    table = table.with_columns(
        pl.col("k").fill_null(0),
        provider=pl.lit(group),
        expected_share=pl.lit(share),
        too_few=pl.col("n") < MIN_N,
    )
    members = model.providers.filter(pl.col("provider").is_in(list(outlets)))["row"]
    expected, fewer = members_chance(model.fit, members, table["column"], table["k"])
    chance = np.asarray(bdtr(table["k"].to_numpy(), table["n"].to_numpy(), share), np.float64)
    return table.select(
        "provider", "story", "k", "n", (pl.col("k") / pl.col("n")).alias("share"), "expected_share",
        pl.when(~pl.col("too_few")).then(pl.Series(chance)).alias("p_value"),
        pl.Series("expected", expected),
        pl.when(~pl.col("too_few")).then(pl.Series(np.maximum(chance, fewer))).alias("least_sure"),
        "too_few",
    )  # fmt: skip


def _subjects(data: ComparisonData) -> dict[str, str]:
    return {id_: name for id_, name in data.names.items() if id_.startswith(GROUP_PREFIX)}


def _evidence(data: ComparisonData) -> pl.DataFrame:
    """The articles of all outlets on the stories of two or more, for each group."""
    groups = pl.DataFrame({"provider": list(_subjects(data))}, schema={"provider": pl.String})
    known = data.outlet_coverage.drop_nulls("provider")
    shared = known.filter(pl.len().over("story") >= 2)
    return groups.join(shared.select("id"), how="cross")


def _state(rows: list[Row]) -> list[Statement]:
    return [Statement(_sentence(row), ("provider", "story"), row["n"], row) for row in rows]


def _sentence(row: Row) -> str:
    outlets = count_phrase(row["n"], "outlet")
    return (
        f"{row['k']:,} of the {outlets} that have “{row['story_name']}” in this corpus are of"
        f" {row['name']}, where {format_percent(row['expected_share'])} would be expected"
        f" (corrected {format_p_value(row['q_value'])})."
    )


def _section(table_of: TableReader) -> Section:
    listed = table_of("group_blindspots").filter("flagged")
    rows = [
        (
            row["name"],
            cut_title(row["story_name"]),
            f"{row['k']:,} of {row['n']:,}",
            format_percent(row["expected_share"]),
            format_p_value(row["q_value"]),
        )
        for row in listed.head(STORIES_IN_SUMMARY).iter_rows(named=True)
    ]
    columns = ("Group", "story", "its outlets on it", "its share of all", "corrected p")
    omitted = listed.height - len(rows)
    return Section("Stories a group has little of", columns, rows, omitted, ("group_blindspots",))


MEASURE = Measure(
    name="group_blindspots",
    number=18,
    unit="outlet",
    table=lambda data: measure_group_blindspots(data.outlet_coverage, data.whole.groups),
    evidence=_evidence,
    state=_state,
    section=_section,
    subjects=_subjects,
)
