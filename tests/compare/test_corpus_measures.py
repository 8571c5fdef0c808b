"""Copies, attention, measure_concentration, measure_bridging, groups (M15, M18, M20, M21, M22)."""

from __future__ import annotations

from itertools import combinations

import networkx as nx
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import sparse

from topicgraph.compare import compare
from topicgraph.compare.measures import bridging as bridging_module
from topicgraph.compare.measures.bridging import measure_betweenness, measure_bridging
from topicgraph.compare.measures.concentration import measure_concentration
from topicgraph.compare.measures.copies import measure_copies
from topicgraph.compare.measures.stories import measure_stories
from topicgraph.errors import ArgumentError

unhurried = settings(deadline=None, max_examples=50)


def covering(*stories: str) -> pl.DataFrame:
    """Coverage: one text of one-letter outlets for each story."""
    rows = [(f"s{number}", outlet) for number, outlets in enumerate(stories) for outlet in outlets]
    return pl.DataFrame(rows, schema={"story": pl.String, "provider": pl.String}, orient="row")


# Copies


def works(*rows: tuple[str, str, str | None, bool]) -> pl.DataFrame:
    schema = {"id": pl.String, "original": pl.String, "provider": pl.String, "held": pl.Boolean}
    return pl.DataFrame(rows, schema=schema, orient="row").with_columns(
        story=pl.col("id"), undirected=pl.lit(False)
    )


def test_dependence_by_hand():
    table = measure_copies(
        works(
            ("a1", "a1", "A", True), ("a2", "a1", "A", True),  # an original and its update
            ("b1", "a1", "B", True),
            ("b2", "b2", "B", True),  # a copy of it, and a piece of its own
            ("c1", "b2", "C", False),  # a copy known from a related list only
            ("u", "u", None, True), ("b3", "u", "B", True),  # a copy of something of unknown origin
        ),
        ["A", "B", "C"],
    )  # fmt: skip
    assert table.select("copies", "articles", "copied", "originals").rows() == [
        (0, 2, 1, 1),
        (2, 3, 1, 1),
        (0, 0, 0, 0),
    ]
    assert table["share"].to_list() == [0, pytest.approx(2 / 3), None]
    assert table.row(0, named=True)["share_copied"] == 1


def test_a_copy_whose_publisher_is_unknown_does_not_count_as_taken_by_another():
    assert measure_copies(works(("a", "a", "A", True), ("u", "a", None, True)), ["A"])[
        "copied"
    ].to_list() == [0]


# Attention


@unhurried
@given(st.integers(0, 500), st.integers(2, 9))
def test_attention_is_the_average_degree_of_networkx(seed, size):
    graph = nx.gnp_random_graph(size, 0.4, seed=seed)
    articles = pl.DataFrame({"id": range(size), "story": ["s"] * size, "provider": ["A"] * size})
    edges = pl.DataFrame(
        list(graph.edges), schema={"source": pl.Int64, "target": pl.Int64}, orient="row"
    )
    row = measure_stories(
        articles, pl.concat([edges, edges.select(source="target", target="source")])
    ).row(0, named=True)
    assert row["links"] == graph.number_of_edges()
    assert row["attention"] == pytest.approx(sum(dict(graph.degree).values()) / size)


def test_ties_to_other_stories_are_not_attention():
    articles = pl.DataFrame(
        {"id": [1, 2, 3, 4], "story": ["s", "s", "t", "t"], "provider": list("ABCD")}
    )
    table = measure_stories(articles, pl.DataFrame({"source": [1, 2], "target": [3, 4]}))
    assert table.select("links", "attention").rows() == [(0, 0.0)] * 2


# Concentration


def test_concentration_by_hand():
    pieces = pl.DataFrame({"id": range(10), "provider": list("AAAAABBBCC"), "story": ["s"] * 10})
    row = measure_concentration(
        pieces, pl.DataFrame(schema={"id": pl.Int64, "topic": pl.String}), pieces
    ).row(0, named=True)
    # Of the 90 ways to draw two articles, 20 + 6 + 2 give two of one outlet.
    assert row["herfindahl"] == pytest.approx(28 / 90)
    assert row["effective"] == pytest.approx(90 / 28)
    assert row["low"] is row["high"] is None  # one story is one observation of each outlet


@unhurried
@given(st.lists(st.sampled_from("ABCDE"), min_size=2))
def test_the_herfindahl_index_is_the_share_of_pairs_of_one_provider(letters):
    pieces = pl.DataFrame(
        {"id": range(len(letters)), "provider": letters, "story": ["s"] * len(letters)}
    )
    row = measure_concentration(
        pieces, pl.DataFrame(schema={"id": pl.Int64, "topic": pl.String}), pieces
    ).row(0, named=True)
    drawn = [a == b for a, b in combinations(letters, 2)]
    assert row["herfindahl"] == pytest.approx(sum(drawn) / len(drawn))
    assert row["too_few"] == (len(letters) < 5)


def test_concentration_does_not_count_unknown_publishers():
    pieces = pl.DataFrame({"id": [1, 2, 3], "provider": ["A", None, "B"], "story": ["s"] * 3})
    table = measure_concentration(
        pieces, pl.DataFrame({"id": [1, 2, 3], "topic": ["AI"] * 3}), pieces
    )
    assert table.select("kind", "n", "providers").rows() == [("story", 2, 2), ("topic", 2, 2)]


# Bridging


@unhurried
@given(st.integers(0, 10_000), st.integers(1, 20), st.floats(0, 0.6))
def test_betweenness_is_that_of_networkx(seed, size, density):
    graph = nx.gnp_random_graph(size, density, seed=seed)
    found = measure_betweenness(sparse.csr_matrix(nx.to_scipy_sparse_array(graph, format="csr")))
    assert found.tolist() == pytest.approx(
        [nx.betweenness_centrality(graph)[node] for node in range(size)]
    )


def test_an_outlet_between_two_communities_bridges_them():
    table = measure_bridging(covering(*["ABC"] * 4, *["DEF"] * 4, *["AX", "DX"] * 2), list("ABDX"))
    rows = {row["provider"]: row for row in table.iter_rows(named=True)}
    assert rows["X"]["communities"] == 2
    assert rows["X"]["participation"] == pytest.approx(
        0.5
    )  # half of what it shares lies in either community
    assert rows["B"]["participation"] == rows["B"]["betweenness"] == 0
    assert rows["X"]["betweenness"] > rows["B"]["betweenness"]
    assert rows["A"]["community"] == rows["B"]["community"] != rows["D"]["community"]


def test_an_outlet_that_shares_nothing_is_in_no_community():
    table = measure_bridging(covering("AB", "C"), ["C", "Z"])
    assert table.select("community", "participation", "n").rows() == [(None, None, 0)] * 2
    assert measure_bridging(covering("A"), ["A"]).select("community", "betweenness", "n").row(
        0
    ) == (
        None,
        None,
        0,
    )


# Groups


@pytest.fixture(name="grouped")
def tables_with_groups(corpus):
    lines = [
        f"{outlet}{i} {outlet} s{i} 2021-03-{i + 1:02}T{8 + place:02}:00 AI"
        for i in range(6)
        for place, outlet in enumerate("ABCD")
    ]
    from dataclasses import replace

    return replace(
        corpus(*lines),
        groups={"early": ("A", "B"), "late": ("C", "D"), "odd": ("B", "C"), "empty": ()},
    )


def test_a_group_counts_as_one_outlet(grouped):
    result = compare(grouped, ["group:early", "group:late"])
    assert result.share.select("name", "independent", "n").rows() == [
        ("early", 12, 24),
        ("late", 12, 24),
    ]
    assert result.firsts.select("name", "first", "stories").rows() == [
        ("early", 6, 6),
        ("late", 0, 6),
    ]
    assert result.lags["median_hours"].to_list() == [2]
    assert str(result).startswith("early and late compared")
    # The articles shown are those of the outlets, under their own names.
    assert set(result.evidence("share", provider="early")["name"]) == {"The A", "The B"}
    # And what is said of the corpus is said of outlets, not of groups.
    assert result.stories["providers"].to_list() == [4] * 6


def test_a_group_can_be_compared_with_an_outlet_and_with_the_rest(grouped):
    assert compare(grouped, ["group:early", "C"]).share["independent"].to_list() == [12, 6]
    assert compare(grouped, ["group:early"]).overlap.select("shared", "other").row(0) == (6, "rest")


@pytest.mark.parametrize(
    ("named", "message"),
    [
        (
            ["group:early", "group:odd"],
            'B is in group "odd" and in group "early": compare what shares no outlet',
        ),
        (["group:early", "A"], 'A is in group "early" and in the outlets named'),
        (["group:nonsense"], 'no group "nonsense": want one of early, late, odd, empty'),
        (["group:empty", "A"], 'group "empty" has no outlet in this corpus'),
    ],
)
def test_a_wrong_group_says_what_is_wrong(grouped, named, message):
    with pytest.raises(ArgumentError, match=message):
        compare(grouped, named)


def test_the_circles_of_a_dense_folder_are_drawn_by_the_strongest_ties(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rows = [
        (f"{side}{n}", f"{side}-outlet{m}") for side in "ab" for n in range(30) for m in range(4)
    ]
    rows += [("everybody", f"{side}-outlet{m}") for side in "ab" for m in range(4)]
    coverage = pl.DataFrame(rows, schema=["story", "provider"], orient="row")
    outlets = sorted(coverage["provider"].unique())
    whole = measure_bridging(coverage, outlets)
    monkeypatch.setattr(bridging_module, "STRONGEST", 3)
    assert measure_bridging(coverage, outlets).equals(whole)
    assert whole["community"].to_list() == [1, 1, 1, 1, 2, 2, 2, 2]
