"""What a comparison counts: own work, copies, first articles."""

from __future__ import annotations

import math

import polars as pl
import pytest

from topicgraph.compare import compare
from topicgraph.compare.sample import collect_sample


def test_a_copy_whose_publisher_is_unknown_is_nobodys_own_work(corpus) -> None:
    lines = [f"a{n} A s{n} 2021-03-0{n + 1}T08:00" for n in range(5)]
    copy = "u0 - s0 2021-03-01T09:00"
    result = compare(corpus(*lines, "b0 B - 2021-03-01", copy, links=("u0 copy_of a0",)))
    exclusives = {row["provider"]: row for row in result.exclusives.iter_rows(named=True)}
    assert (exclusives["A"]["exclusives"], exclusives["A"]["stories"]) == (5, 5)
    assert result.share.row(0, named=True)["n"] == 6


def test_an_article_of_unknown_publisher_that_is_no_copy_may_be_another_outlets(corpus) -> None:
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


def test_a_story_with_an_article_of_unknown_publisher_is_no_ones_blindspot(corpus) -> None:
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
