"""Groups of outlets: the unit of their tests is the outlet."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import polars as pl
import pytest

from benchmarks.statistics import deal_blocks, make_groups_at_random, make_tables
from compare.conftest import corpus
from topicgraph.compare import compare


def topic_corpus(labelled: list[int], articles: int = 6):
    """Outlets A, B, C …, each with so many of its articles about "x" and the others about "y"."""
    lines = []
    for place, about in enumerate(labelled):
        outlet = chr(ord("A") + place)
        lines += [
            f"{outlet}{n} {outlet} s{outlet}{n} 2021-03-0{n + 1}T09:00 {'x' if n < about else 'y'}"
            for n in range(articles)
        ]
        lines.append(f"{outlet}x {outlet} all 2021-03-09T09:00 x+y")
    return corpus(*lines)


LABELLED = [6, 5, 5, 4, 2, 3, 1, 1]
LEFT, RIGHT = ("A", "B", "C", "D"), ("E", "F", "G", "H")


def test_the_p_value_of_a_group_is_the_share_of_assignments_of_labels_that_differ_as_much():
    tables = topic_corpus(LABELLED).replace(groups={"left": LEFT, "right": RIGHT})
    comparison = compare(tables, ["group:left", "group:right"])
    row = comparison.topics.filter(provider="group:left", topic="x").row(0, named=True)
    counts = np.array(LABELLED) + 1  # and the article on the story that all have
    gap = counts[:4].sum() - counts[4:].sum()
    as_large = [
        abs(2 * counts[list(chosen)].sum() - counts.sum()) >= abs(gap)
        for chosen in combinations(range(8), 4)
    ]
    assert row["p_value"] == pytest.approx(np.mean(as_large), abs=0.012)  # 1,999 random draws
    assert row["q_value"] >= row["p_value"]


@pytest.mark.parametrize(("by_left", "tested"), [(3, True), (2, False)])
def test_a_group_with_too_few_outlets_is_described_and_not_tested(by_left, tested):
    """Of three and three outlets there are 20 assignments, as many as a p of .05 needs."""
    outlets = "ABCDEF" if by_left == 3 else "ABCDE"
    groups = {"left": tuple(outlets[:by_left]), "right": tuple(outlets[by_left:])}
    comparison = compare(
        topic_corpus(LABELLED[: len(outlets)]).replace(groups=groups), ["group:left", "group:right"]
    )
    assert (comparison.topics["p_value"].drop_nulls().len() > 0) == tested
    assert comparison.topics["share"].drop_nulls().len() > 0
    few = "Too few outlets for a test: left (2), right (3) of 5 outlets"
    assert any(note.startswith(few) for note in comparison.notes) != tested


def test_a_single_outlet_does_not_make_a_finding_of_its_group():
    """A alone writes of x, in all of its many articles; by articles this is p < .001."""
    lines = [f"A{n} A a{n} 2021-03-04T09:00 x" for n in range(40)]
    for outlet in "BCDEFGHI":
        lines += [f"{outlet}{n} {outlet} {outlet}{n} 2021-03-04T09:00 y" for n in range(9)]
    lines += [f"{outlet}t{n} {outlet} t{n} 2021-03-05 x+y" for outlet in "ABCDEFGHI" for n in "123"]
    tables = corpus(*lines).replace(groups={"left": tuple("ABCD"), "right": tuple("EFGHI")})
    rows = compare(tables, ["group:left", "group:right"]).topics.filter(topic="x")
    assert rows["focus"].abs().min() > 2
    assert rows["p_value"].min() > 0.3


def test_random_labels_of_outlets_that_differ_give_findings_in_few_folders():
    """By tests that counted articles and stories it was in more than half of the folders.

    In large: `python -m benchmarks statistics`.
    """
    rng = np.random.default_rng(11)
    found = [bool(compare(*make_groups_at_random(rng, 12, 2)).findings()) for _ in range(4)]
    assert sum(found) <= 1


def test_a_difference_that_all_outlets_of_a_group_share_is_found():
    rng = np.random.default_rng(5)
    avoided = {outlet: {1} for outlet in range(8)}
    delays = dict.fromkeys(range(8), 8.0)
    tables = make_tables(rng, deal_blocks(rng, 16, 300, "equal"), avoided=avoided, delays=delays)
    ids = sorted(tables.articles["provider"].unique())
    tables = tables.replace(groups={"left": tuple(ids[:8]), "right": tuple(ids[8:])})
    found = compare(tables, ["group:left", "group:right"]).findings()
    measures = {finding.measure for finding in found}
    assert measures >= {"speed", "lags", "group_blindspots"}
    assert {f.about["provider"] for f in found if f.measure == "group_blindspots"} == {"group:left"}


def test_editions_are_parts_of_one_outlet_and_tested_as_it():
    tables = topic_corpus(LABELLED)
    parents = pl.when(pl.col("id").is_in(["B", "C"])).then(pl.lit("A")).alias("edition_of")
    tables = tables.replace(providers=tables.providers.with_columns(parents))
    folded = compare(tables, by="edition")
    assert "group:The A" in folded.providers
    assert folded.topics.filter(provider="group:The A")["p_value"].drop_nulls().len() > 0
    assert not any("labels" in note for note in folded.notes)


def test_an_outlet_is_no_peer_of_stories_in_a_language_it_does_not_write():
    rng = np.random.default_rng(3)
    english = deal_blocks(rng, 6, 150, "equal")
    german = [(story + 150, outlet + 6, n) for story, outlet, n in deal_blocks(rng, 3, 60, "equal")]
    tables = make_tables(rng, english + german)
    writes_german = pl.col("provider").str.slice(-1).cast(pl.Int64) >= 6
    language = pl.when(writes_german).then(pl.lit("de")).otherwise(pl.lit("en"))
    comparison = compare(tables.replace(articles=tables.articles.with_columns(language=language)))
    assert not comparison.findings()
    row = comparison.cocoverage.filter(provider="provider:000", other="provider:007")
    assert row["expected"].to_list() == [0.0]
    without = compare(tables).cocoverage.filter(provider="provider:000", other="provider:007")
    assert without["expected"][0] > 10
    assert without["than_chance"].to_list() == ["fewer"]
