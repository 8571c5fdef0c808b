"""What a comparison counts: own work, copies, first articles."""

from __future__ import annotations

import math

import numpy as np
import polars as pl
import pytest

from benchmarks.statistics import deal_blocks, make_tables
from topicgraph.compare import compare
from topicgraph.compare.sample import collect_sample


def test_a_copy_whose_publisher_is_unknown_counts_for_no_outlet(corpus) -> None:
    lines = [f"a{n} A s{n} 2021-03-0{n + 1}T08:00" for n in range(5)]
    copy = "u0 - s0 2021-03-01T09:00"
    result = compare(corpus(*lines, "b0 B - 2021-03-01", copy, links=("u0 copy_of a0",)))
    exclusives = {row["provider"]: row for row in result.exclusives.iter_rows(named=True)}
    assert (exclusives["A"]["exclusives"], exclusives["A"]["stories"]) == (5, 5)
    assert result.share.row(0, named=True)["n"] == 6


def test_an_original_of_an_unknown_publisher_may_be_another_outlets(corpus) -> None:
    lines = [f"a{n} A s{n} 2021-03-0{n + 1}T08:00" for n in range(5)]
    result = compare(corpus(*lines, "b0 B - 2021-03-01", "u0 - s0 2021-03-01T09:00"))
    exclusives = {row["provider"]: row for row in result.exclusives.iter_rows(named=True)}
    assert (exclusives["A"]["exclusives"], exclusives["A"]["stories"]) == (4, 5)


def test_of_two_articles_of_one_moment_the_less_precisely_dated_may_be_the_first(corpus) -> None:
    lines = ["a1 A s 2021-03-04T00:00:00", "a2 A s 2021-03-04T00:00", "a3 A s 2021-03-04"]
    for rows in (lines, lines[::-1]):
        tables = corpus(*rows, "a4 A s -")
        coverage = collect_sample(tables, tables.providers["id"]).coverage
        assert coverage["id"].to_list() == ["a3"]
    tables = corpus(*lines[:2])
    assert collect_sample(tables, tables.providers["id"]).coverage["id"].to_list() == ["a2"]


def test_a_story_with_an_article_of_unknown_publisher_is_not_a_blindspot(corpus) -> None:
    lines = [
        f"{outlet}{n} {outlet.upper()} s{n} 2021-03-0{n % 9 + 1}T08:00 AI"
        for n in range(12)
        for outlet in "bcd"
    ]
    lines += [
        f"{outlet}x{n} {outlet.upper()} t{n} 2021-03-02 law" for n in range(12) for outlet in "ab"
    ]
    unknown = [f"u{n} - s{n} 2021-03-01T09:00" for n in range(3)]

    def stories_about_ai(*rows: str) -> float:
        table = compare(corpus(*rows)).blindspots
        is_row = (pl.col("provider") == "A") & (pl.col("topic") == "AI")
        return table.row(by_predicate=is_row, named=True)["n"]

    assert stories_about_ai(*lines) == 12
    assert stories_about_ai(*lines, *unknown) == 9


def test_an_outlet_that_leaves_a_topic_out_has_a_low_p_value_and_one_that_has_it_a_high_one(
    corpus,
) -> None:
    lines = [
        f"{outlet}{n} {outlet.upper()} s{n} 2021-03-02 AI" for n in range(40) for outlet in "bcd"
    ]
    lines += [
        f"{outlet}x{n} {outlet.upper()} t{n} 2021-03-02 law"
        for n in range(40)
        for outlet in ("a", "bcd"[n % 3], "bcd"[(n + 1) % 3])
    ]
    table = compare(corpus(*lines)).blindspots
    p_values = {(row["provider"], row["topic"]): row["p_value"] for row in table.to_dicts()}
    assert p_values["A", "AI"] < 0.001
    assert p_values["A", "law"] > 0.9
    assert p_values["B", "AI"] > 0.5
    assert p_values["B", "law"] < 0.5


def test_the_biggest_stories_are_twenty_and_all_that_are_as_big_as_the_last_of_them(corpus) -> None:
    def biggest_count(big: int) -> int:
        lines = [f"{outlet}{n} {outlet.upper()} s{n:02} -" for n in range(big) for outlet in "abc"]
        lines += [f"{outlet}x{n} {outlet.upper()} t{n} -" for n in range(5) for outlet in "ab"]
        return int(compare(corpus(*lines)).positions["biggest"][0])

    assert [biggest_count(big) for big in (19, 20, 21, 30)] == [24, 20, 21, 30]


def test_a_missing_story_is_surprising_by_the_bits_of_its_chance_and_has_no_unknown_publisher(
    corpus,
) -> None:
    lines = [f"{outlet}{n} {outlet.upper()} s{n} -" for n in range(8) for outlet in "bcd"]
    lines += [f"{outlet}x{n} {outlet.upper()} t{n} -" for n in range(8) for outlet in "ab"]
    table = compare(corpus(*lines, "u0 - s0 -")).missing
    assert table.height > 0
    for row in table.to_dicts():
        assert row["surprise"] == pytest.approx(-math.log2(1 - row["chance"]))
    missing_from_a = table.filter(pl.col("provider") == "A")["story"].to_list()
    assert sorted(missing_from_a) == [f"s{n}" for n in range(1, 8)]


def test_the_stories_that_mention_a_subject_are_counted_like_those_on_a_topic():
    """The labels of a topic, turned into mentions of a subject, give the same figures."""
    rng = np.random.default_rng(4)
    tables = make_tables(rng, deal_blocks(rng, 6, 120, "zipf"), avoided={0: {1}})
    kinds = tables.edges.filter(pl.col("kind") == "about")
    mentions = kinds.with_columns(kind=pl.lit("mentions", tables.edges.schema["kind"]))
    named = tables.replace(edges=mentions, subjects=tables.subjects.clear())
    blindspots = compare(tables).blindspots.drop("topic_name").rename({"topic": "subject"})
    columns = ("provider", "subject", "n", "covered", "expected", "p_value", "too_few")
    both = compare(named).subject_blindspots
    outlets = both.filter(~pl.col("provider").str.starts_with("group:"))
    assert outlets.select(columns).equals(blindspots.select(columns))
    assert outlets["name"].equals(blindspots["name"])
    groups = both.filter(pl.col("provider").str.starts_with("group:"))
    of_groups = compare(tables).group_blindspots.rename({"topic": "subject"})
    assert groups.select(columns).equals(of_groups.select(columns))


def test_an_outlet_that_leaves_out_chosen_stories_is_found_by_the_size_of_all_its_coverage():
    rng = np.random.default_rng(6)
    blocks = deal_blocks(rng, 8, 200, "equal")
    chosen = set(range(40))
    left = [block for block in blocks if block[0] not in chosen or block[1]]
    tables = make_tables(rng, left)
    stories = tables.articles.filter(
        pl.col("story").is_in([f"story:{number:04}" for number in chosen])
    )
    result = compare(tables, selection=stories["id"])
    row = result.subject_blindspots.filter(subject="selection", provider="provider:000")
    assert (row["covered"].item(), row["subject_name"].item()) == (0, "this selection")
    finding = next(f for f in result.findings() if f.about.get("subject") == "selection")
    assert str(finding).startswith("Outlet 000 has, copies aside, 0 of the ")
    assert "stories of this selection that several outlets have" in str(finding)
    assert result.evidence(finding.measure, **finding.about).height > 20
    # Articles selected by one outlet are no choice of stories: nothing is said of them.
    own = tables.articles.filter(provider="provider:001")["id"]
    assert compare(tables, selection=own).subject_blindspots.filter(subject="selection").is_empty()


def test_a_topic_of_nearly_all_stories_is_no_blindspot(corpus):
    lines = [
        f"{outlet}{n} {outlet} s{n} 2021-03-01 {'AI' if n or outlet == 'A' else 'law'}"
        for n in range(30)
        for outlet in "ABCDE"
        if (n + "ABCDE".index(outlet)) % 3
    ]
    table = compare(corpus(*lines)).blindspots
    assert table.filter(topic="AI")["p_value"].null_count() == table.filter(topic="AI").height


def test_an_article_without_a_title_is_nobodys_exclusive(corpus) -> None:
    tables = corpus("a0 A s0 2021-03-01", "a1 A s1 2021-03-02", "b0 B s0 2021-03-01")
    articles = tables.articles.with_columns(
        title=pl.when(pl.col("id") == "a1").then(pl.lit("")).otherwise(pl.lit("Ferry sinks"))
    )
    having = [
        collect_sample(one, one.providers["id"]).having.select("story", "provider").rows()
        for one in (tables, tables.replace(articles=articles))
    ]
    assert ("s1", "A") in having[0]
    assert sorted(having[1]) == [("s0", "A"), ("s0", "B")]
