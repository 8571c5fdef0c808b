"""Attention to a topic or subject over time, as part of all articles of each outlet."""

from __future__ import annotations

import polars as pl
import pytest
from writing import article

import topicgraph as tg
from topicgraph.compare import compare
from topicgraph.errors import ArgumentError
from topicgraph.intervals import wilson_interval

LINES = [
    "a1 A s1 2021-03-01T09:00 AI", "a2 A s2 2021-03-02T09:00", "a3 A s2 2021-03-02T10:00 AI",
    "a4 A s3 2021-03-16T09:00 AI", "b1 B s1 2021-03-01T09:00", "b2 B s4 - AI",
    "b3 B s5 2021-03-09 AI",
]  # fmt: skip


@pytest.fixture(name="table")
def table_fixture(corpus):
    return compare(corpus(*LINES), ["A", "B"], step="week").series("ai")


def test_a_topics_part_is_that_of_all_stories_of_the_outlet_in_the_step(table):
    # a2 and a3 are one story, whose first article is not about AI; b2 has no date.
    assert table.select("provider", "articles", "n", "share").rows() == [
        ("A", 1, 2, 0.5), ("A", 0, 0, None), ("A", 1, 1, 1.0),
        ("B", 0, 1, 0.0), ("B", 1, 1, 1.0), ("B", 0, 0, None),
    ]  # fmt: skip
    assert table["start"].dt.strftime("%F").unique(maintain_order=True).to_list() == [
        "2021-03-01", "2021-03-08", "2021-03-15"
    ]  # fmt: skip


def test_the_interval_of_a_share_is_wilsons(table):
    low, high = wilson_interval(table["articles"], table["n"])
    assert table["low"].equals(pl.Series("low", low).fill_nan(None))
    assert table["high"].equals(pl.Series("high", high).fill_nan(None))


def test_a_topic_that_is_not_there_is_one_clear_line(corpus):
    with pytest.raises(
        ArgumentError, match='topic="law" is not in this comparison: want one of AI'
    ):
        compare(corpus(*LINES), ["A", "B"]).series("law")


def test_a_subject_has_a_series_as_well_and_the_shell_prints_one_csv(demo, saved, cli):
    table = demo.compare(step="month").series("Port Elsing")
    assert table["articles"].sum() > 0
    run = cli("series", saved, "Port Elsing", "--set", "step=month", "--format", "csv")
    assert run.code == 0
    assert len(run.out.splitlines()) == table.height + 1
    assert run.out.startswith("provider,name,start,articles,n,share,low,high")
    assert cli("series", saved, "No such thing").code == 2


def test_a_series_without_an_outlet_says_why_it_is_empty(corpus, build_graph, cli, tmp_path):
    few = compare(corpus(*LINES))
    assert few.series("ai").is_empty()
    assert few.describe_lack().startswith("No outlet has 5 articles or more")
    assert compare(corpus(*LINES), ["A"]).describe_lack() == ""
    graph = build_graph({"a.md": article("A ferry sank", topics=["ports"])})
    tg.save(graph, tmp_path / "out")
    done = cli("series", tmp_path / "out", "ports")
    assert "compare" in done.err
    assert "--minimum" in done.err
