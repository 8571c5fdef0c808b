"""The figures that the page shows beside every outlet are those of `compare`."""

from __future__ import annotations

import polars as pl

import topicgraph as tg
from topicgraph.compare import compare
from topicgraph.compare.outlet_counts import count_outlets


def test_the_page_counts_firsts_and_exclusives_as_compare_does():
    graph = tg.build("seeds")
    figures = count_outlets(graph.tables).outlets
    listed = [
        provider.id
        for provider in map(
            graph.provider, graph.providers.filter(~graph.providers["platform"])["name"]
        )
    ]
    compared = graph.compare(*listed)
    for provider, first, stories in compared.firsts.select(
        "provider", "first", "stories"
    ).iter_rows():
        assert figures[provider][:2] == (first, stories)
    for provider, alone in compared.exclusives.select("provider", "exclusives").iter_rows():
        assert figures[provider][2] == alone


def test_a_tie_names_all_that_were_first():
    firsts = count_outlets(tg.build("seeds").tables).firsts
    tie = next(
        winners
        for story, winners in firsts.items()
        if "facial-expressions" in story or "a-thousand-studies" in story
    )
    assert tie == ["provider:harbourwire.example", "provider:petrireview.example"]


def test_a_selection_does_not_make_a_story_exclusive_or_an_outlet_first():
    graph = tg.build("seeds")
    whole, part = (
        graph.compare("Valmere Public News"),
        graph.filter(provider="Valmere Public News").compare("Valmere Public News"),
    )
    assert part.exclusives["exclusives"].to_list() == whole.exclusives["exclusives"].to_list()
    assert part.firsts["first"].to_list() == whole.firsts["first"].to_list()
    assert part.share["independent"].to_list() == whole.share["independent"].to_list()
    assert "in this selection" in str(part)


def test_where_nothing_was_tested_nothing_is_said_of_chance():
    assert "too little in this selection" in str(
        tg.build("seeds/000_5bda54a73f1cc96e.txt").compare("New York Post")
    )


def test_a_story_whose_first_cannot_be_told_counts_for_no_outlet() -> None:
    tables = tg.build("seeds").tables
    with_first = set(tables.stories.drop_nulls("first")["id"])
    firsts = count_outlets(tables).firsts
    assert firsts
    assert set(firsts) <= with_first
    outlets = dict(tables.articles.select("id", "provider").iter_rows())
    for row in tables.stories.filter(pl.col("id").is_in(list(firsts))).iter_rows(named=True):
        assert firsts[row["id"]] == sorted({outlets[id_] for id_ in (row["first"], *row["tied"])})
    nobody = tables.replace(stories=tables.stories.with_columns(first=pl.lit(None, pl.String)))
    assert count_outlets(nobody).firsts == {}
    assert {first for first, _, _ in count_outlets(nobody).outlets.values()} == {0}
    compared = compare(nobody)
    assert compared.firsts["stories"].sum() == compared.lags["n"].sum() == 0
    assert compared.follows.select("n_a", "followed").sum().row(0) == (0, 0)
    assert (
        compared.firsts["first_unknown"].sum()
        == compare(tables).firsts.select(pl.col("stories") + pl.col("first_unknown")).sum().item()
    )
