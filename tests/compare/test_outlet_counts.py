"""The figures that the page shows beside every outlet are those of `compare`."""

from __future__ import annotations

import polars as pl
import pytest

import topicgraph as tg
from topicgraph.compare import compare
from topicgraph.compare.measures.exclusives import count_exclusives_by_chance
from topicgraph.compare.outlet_counts import count_outlets


def test_the_page_counts_firsts_and_exclusives_as_compare_does(demo):
    figures = count_outlets(demo.tables).outlets
    listed = [
        provider.id
        for provider in map(
            demo.provider, demo.providers.filter(~demo.providers["platform"])["name"]
        )
    ]
    compared = demo.compare(*listed)
    for provider, first, stories in compared.firsts.select(
        "provider", "first", "stories"
    ).iter_rows():
        assert figures[provider][:2] == (first, stories)
    for provider, alone in compared.exclusives.select("provider", "exclusives").iter_rows():
        assert figures[provider][2] == alone


def test_a_tie_names_all_that_were_first(demo):
    firsts = count_outlets(demo.tables).firsts
    tie = next(
        winners
        for story, winners in firsts.items()
        if "facial-expressions" in story or "a-thousand-studies" in story
    )
    assert tie == ["provider:harbourwire.example", "provider:petrireview.example"]


def test_a_selection_does_not_make_a_story_exclusive_or_an_outlet_first(demo):
    whole, part = (
        demo.compare("Valmere Public News"),
        demo.filter(provider="Valmere Public News").compare("Valmere Public News"),
    )
    assert part.exclusives["exclusives"].to_list() == whole.exclusives["exclusives"].to_list()
    assert part.firsts["first"].to_list() == whole.firsts["first"].to_list()
    assert part.share["independent"].to_list() == whole.share["independent"].to_list()
    assert "in this selection" in str(part)


def test_where_nothing_was_tested_nothing_is_said_of_chance():
    alone = str(tg.build("seeds/000_5bda54a73f1cc96e.txt").compare("New York Post"))
    assert alone.startswith("New York Post, alone with 1 article in this corpus")
    assert "nothing to compare it with" in alone
    assert "significant" not in alone


def test_a_story_whose_first_cannot_be_told_counts_for_no_outlet(demo: tg.TopicGraph) -> None:
    tables = demo.tables
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
    stories = pl.col("stories") + pl.col("first_unknown") + pl.col("only_day")
    assert (
        compared.firsts["first_unknown"].sum()
        == compare(tables).firsts.select(stories).sum().item()
    )


@pytest.mark.parametrize(("articles", "is_sure"), [(1, True), (3, False)])
def test_several_articles_of_one_outlet_on_a_story_are_no_surer_than_one_decision(
    articles, is_sure
):
    # A is alone with 14 stories and shares 10; B, C and D are alone with two each, and share 30.
    # If A wrote three articles on each of the 14, these may be one decision, or what a large outlet
    # has by chance: without them A is alone with none.
    rows = [(f"a{n}", "A") for n in range(14)]
    rows += [(f"{o}{n}", o) for o in "BCD" for n in range(2)]
    rows += [
        (f"s{n}", o) for n in range(30) for o in ("AB" if n < 10 else "BC" if n < 20 else "CD")
    ]
    coverage = pl.DataFrame(rows, schema=["story", "provider"], orient="row")
    more = [story for story, _ in rows if story[0] == "a" for _ in range(articles - 1)]
    written = pl.concat(
        [coverage.select("story"), pl.DataFrame({"story": more}, {"story": pl.String})]
    )
    row = count_exclusives_by_chance(coverage, written, ["A"]).row(0, named=True)
    assert (row["alone"], row["tested_stories"]) == (14, 24)
    assert (row["p_value"] < 0.001) == is_sure


def test_an_outlet_that_shares_no_story_is_not_tested_for_being_alone() -> None:
    shared = [(f"s{n}", outlet) for n in range(30) for outlet in ("B", "C")]
    alone = [(f"a{n}", "A") for n in range(30)] + [(f"{o}{n}", o) for o in "BC" for n in range(5)]
    coverage = pl.DataFrame([*shared, *alone], schema=["story", "provider"], orient="row")
    table = count_exclusives_by_chance(coverage, coverage.select("story").unique(), ["A", "B"])
    assert table.select("tested_stories", "alone").rows() == [(30, 30), (35, 5)]
    assert table["p_value"].is_null().to_list() == [True, False]


def test_an_outlet_with_all_the_single_stories_has_a_p_value_above_0() -> None:
    """Stories of 3, 3, 2, 2, 2, 1, 1, 1 of three outlets with 5 each: the chances to have one of
    the last six are 2/3 three times and 1/3 three times. So 3 of these are all alone with a
    chance of 1 : 36 : 144 : 64, out of 245, for 3, 2, 1 and 0 alone."""
    rows = [(f"all{i}", outlet) for i in range(2) for outlet in "ABC"]
    rows += [(f"two{i}", outlet) for i in range(3) for outlet in "BC"]
    rows += [(f"one{i}", "A") for i in range(3)]
    coverage = pl.DataFrame(rows, schema=["story", "provider"], orient="row")
    table = count_exclusives_by_chance(coverage, coverage, ["A", "B", "C"])
    row = table.row(0, named=True)
    assert (row["alone"], row["tested_stories"]) == (3, 5)
    assert row["expected"] == pytest.approx(1)
    assert 1 / 245 <= row["p_value"] < 0.011, "the exact test, with all margins fixed: 1 / 93"


@pytest.mark.parametrize("alone", range(6))
def test_no_possible_number_of_stories_alone_has_a_p_value_of_0(alone: int) -> None:
    rows = [(f"one{i}", "A" if i < alone else "B") for i in range(5)]
    rows += [(f"two{i}", outlet) for i in range(18) for outlet in ("AC", "BD", "CD")[i % 3]]
    coverage = pl.DataFrame(rows, schema=["story", "provider"], orient="row")
    table = count_exclusives_by_chance(coverage, coverage, list("ABCD"))
    assert (table["p_value"].drop_nulls() > 0).all()
    assert table["p_value"][0] is not None
