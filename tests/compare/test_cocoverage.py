"""Co-coverage against the null model, its measure_backbone, and blindspots (M8, M9, M17)."""

from __future__ import annotations

from itertools import product

import networkx as nx
import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import poisson_binom

from topicgraph.compare.measures.backbone import measure_backbone
from topicgraph.compare.measures.blindspots import measure_blindspots
from topicgraph.compare.measures.cocoverage import measure_cocoverage
from topicgraph.compare.null_model import (
    configuration_model,
    fit_coverage,
    members_chance,
    shared_chance,
)
from topicgraph.compare.statistics import benjamini_hochberg
from topicgraph.query.projection import Projection, disparity

unhurried = settings(deadline=None, max_examples=60)
MATRICES = st.tuples(
    st.integers(1, 9), st.integers(1, 12), st.integers(0, 10_000), st.floats(0.05, 0.95)
).map(lambda drawn: (np.random.default_rng(drawn[2]).random(drawn[:2]) < drawn[3]).astype(int))


def chances(matrix: np.ndarray) -> np.ndarray:
    fit = configuration_model(matrix.sum(1), matrix.sum(0))
    return fit.chance[fit.row_class][:, fit.column_class]


def covered(matrix: np.ndarray) -> pl.DataFrame:
    row, column = np.nonzero(matrix)
    return pl.DataFrame({"story": column, "provider": [f"{number:03}" for number in row]})


def all_pairs(size: int) -> pl.DataFrame:
    a, b = np.triu_indices(size, 1)
    return pl.DataFrame(
        {"provider": [f"{number:03}" for number in a], "other": [f"{number:03}" for number in b]}
    )


def shuffled(matrix: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A random matrix with the same sums of rows and columns, by curveball trades (Strona et al.
    2014, Nature Communications 5:4114)."""
    rows = [set(np.flatnonzero(row).tolist()) for row in matrix]
    for _ in range(12 * len(rows)):
        a, b = rng.choice(len(rows), 2, replace=False).tolist()
        only_a, only_b = sorted(rows[a] - rows[b]), sorted(rows[b] - rows[a])
        pool = rng.permutation(only_a + only_b).tolist()
        both = rows[a] & rows[b]
        rows[a], rows[b] = both | set(pool[: len(only_a)]), both | set(pool[len(only_a) :])
    result = np.zeros_like(matrix)
    for number, columns in enumerate(rows):
        result[number, sorted(columns)] = 1
    return result


def test_the_model_is_that_of_the_r_package_backbone():
    # backbone 2.1, inst/tinytest/test_backbone.R: bicm(rbind(c(0,0,1), c(0,1,0), c(1,0,1))),
    # rounded to three places
    expected = [[0.216, 0.216, 0.568], [0.216, 0.216, 0.568], [0.568, 0.568, 0.863]]
    assert chances(np.array([[0, 0, 1], [0, 1, 0], [1, 0, 1]])).round(3).tolist() == expected


@unhurried
@given(MATRICES)
def test_the_expected_degrees_are_the_degrees(matrix):
    found = chances(matrix)
    assert found.sum(1) == pytest.approx(matrix.sum(1), abs=1e-4)
    assert found.sum(0) == pytest.approx(matrix.sum(0), abs=1e-4)
    assert ((found >= 0) & (found <= 1)).all()


def test_who_covers_all_or_nothing_is_settled_and_the_rest_is_fitted():
    matrix = np.array([[1, 1, 1, 1], [0, 0, 0, 0], [1, 0, 1, 0], [1, 1, 0, 0], [1, 0, 0, 1]])
    found = chances(matrix)
    assert found[0].tolist() == [1, 1, 1, 1]  # the first covers all,
    assert found[1].tolist() == [0, 0, 0, 0]  # the second none,
    assert found[2:, 0].tolist() == [1, 1, 1]  # and all who are left have the first story.
    assert found[2:, 1:].ravel().tolist() == pytest.approx([1 / 3] * 9)


def test_a_full_an_empty_and_a_single_cell_have_a_model():
    assert chances(np.ones((3, 4), int)).tolist() == [[1] * 4] * 3
    assert chances(np.ones((1, 1), int)).tolist() == [[1]]
    assert configuration_model([], []).chance.shape == (0, 0)


@unhurried
@given(MATRICES.filter(lambda matrix: len(matrix) >= 2))
def test_the_tails_are_those_of_scipys_poisson_binomial(matrix):
    fit = configuration_model(matrix.sum(1), matrix.sum(0))
    a, b = np.triu_indices(len(matrix), 1)
    shared = (matrix @ matrix.T)[a, b]
    mean, fewer, more = shared_chance(fit, a, b, shared)
    found = chances(matrix)
    for place, (one, other, seen) in enumerate(zip(a, b, shared, strict=True)):
        law = poisson_binom(np.clip(found[one] * found[other], 0, 1))
        assert mean[place] == pytest.approx((found[one] * found[other]).sum())
        assert fewer[place] == pytest.approx(law.cdf(seen), abs=1e-9)
        assert more[place] == pytest.approx(law.sf(seen - 1) if seen else 1.0, abs=1e-9)


def test_the_tails_are_those_of_trying_every_outcome():
    fit = configuration_model([1, 2, 3], [1, 2, 1, 2])
    p = (fit.chance[fit.row_class[1]] * fit.chance[fit.row_class[2]])[fit.column_class]
    law = np.zeros(5)
    for outcome in product((0, 1), repeat=4):
        law[sum(outcome)] += np.prod(np.where(outcome, p, 1 - p))
    for seen in range(5):
        _, fewer, more = shared_chance(fit, [1], [2], [seen])
        assert (fewer[0], more[0]) == (
            pytest.approx(law[: seen + 1].sum()),
            pytest.approx(law[seen:].sum()),
        )


@unhurried
@given(MATRICES)
def test_how_many_of_some_rows_a_column_meets_is_a_poisson_binomial_too(matrix):
    fit = configuration_model(matrix.sum(1), matrix.sum(0))
    members, found = list(range(0, len(matrix), 2)), chances(matrix)
    seen = matrix[members].sum(0)
    expected, fewer = members_chance(fit, members, range(matrix.shape[1]), seen)
    for column in range(matrix.shape[1]):
        p = np.clip(found[members, column], 0, 1)
        assert expected[column] == pytest.approx(p.sum())
        assert fewer[column] == pytest.approx(poisson_binom(p).cdf(seen[column]), abs=1e-9)


def test_on_random_graphs_of_given_degrees_no_more_than_the_stated_share_is_flagged():
    # 150 graphs with the very degrees of a first one, whose rows and columns are of very different
    # sizes.
    rng = np.random.default_rng(1)
    first = (
        np.outer(rng.pareto(1.5, 24) + 0.4, rng.pareto(1.5, 90) + 0.25) * 0.35
        > rng.random((24, 90))
    ).astype(int)
    pairs, flagged, tested, graphs = all_pairs(24), 0, 0, 0
    model = fit_coverage(covered(first))
    matrix = first
    for _ in range(150):
        matrix = shuffled(matrix, rng)
        table = measure_cocoverage(covered(matrix), model, pairs)
        p = table["p_value"].drop_nulls()
        tested += len(p)
        flagged += int((p <= 0.05).sum())
        graphs += table["tie"].drop_nulls().len() > 0
    assert tested > 150 * 100
    assert flagged / tested <= 0.05  # of single tests: no more than one in twenty,
    assert graphs / 150 <= 0.05 + 2 * np.sqrt(
        0.05 * 0.95 / 150
    )  # and corrected, any tie at all in no more than one graph in twenty.


def test_two_circles_of_outlets_have_ties_within_and_fewer_between():
    matrix = np.zeros((8, 120), int)
    rng = np.random.default_rng(2)
    matrix[:4, :60] = rng.random((4, 60)) < 0.7
    matrix[4:, 60:] = rng.random((4, 60)) < 0.7
    matrix[0, 60], matrix[4, 0] = 1, 1
    table = measure_cocoverage(covered(matrix), fit_coverage(covered(matrix)), all_pairs(8))
    within = (pl.col("provider") < "004") == (pl.col("other") < "004")
    assert set(table.filter(within)["tie"]) == {"more"}
    assert set(table.filter(~within)["tie"]) == {"fewer"}
    row = table.row(0, named=True)
    assert (row["shared"], row["n_a"], row["n_b"]) == (
        int((matrix[0] & matrix[1]).sum()),
        matrix[0].sum(),
        matrix[1].sum(),
    )


def test_pairs_that_were_tested_but_are_not_listed_count_in_the_correction():
    matrix = (np.random.default_rng(3).random((6, 40)) < 0.5).astype(int)
    model, pairs = fit_coverage(covered(matrix)), all_pairs(6)
    full, few = (
        measure_cocoverage(covered(matrix), model, pairs),
        measure_cocoverage(covered(matrix), model, pairs.head(5), 15),
    )
    assert few["p_value"].to_list() == full["p_value"].head(5).to_list()
    assert few["q_value"].to_list() == benjamini_hochberg(few["p_value"].to_list(), 15)


def test_an_outlet_with_few_stories_or_none_is_marked_and_not_tested():
    table = measure_cocoverage(
        covered(np.ones((2, 4), int)),
        fit_coverage(covered(np.ones((2, 4), int))),
        all_pairs(3),
    )
    assert table["too_few"].to_list() == [True] * 3
    assert table["p_value"].null_count() == 3
    assert table["shared"].to_list() == [4, 0, 0]


@unhurried
@given(MATRICES.filter(lambda matrix: len(matrix) >= 2))
def test_the_backbone_is_the_disparity_filter_of_networks(matrix):
    shared = matrix @ matrix.T
    a, b = np.nonzero(np.triu(shared, 1))
    graph = Projection()
    graph.add_weighted_edges_from(
        (f"{x:03}", f"{y:03}", int(shared[x, y])) for x, y in zip(a, b, strict=True)
    )
    table = measure_backbone(covered(matrix), all_pairs(len(matrix)))
    assert {row[:2] for row in table.select("provider", "other").iter_rows()} == {
        tuple(sorted(edge)) for edge in graph.edges
    }
    kept = {row[:2] for row in table.filter("kept").select("provider", "other").iter_rows()}
    enough = {node for node in graph if sum(data["weight"] for data in graph[node].values()) >= 5}
    assert kept == {tuple(sorted(edge)) for edge in graph.backbone().edges if set(edge) <= enough}


def test_the_backbone_of_rs_example_is_a_tree():
    # backbone 2.1, inst/tinytest/test_backbone.R: of this graph of two scales the disparity
    # backbone is a tree.
    rows = ["0 10 10 10 10 75 0 0 0 0", "10 0 1 1 1 0 0 0 0 0", "10 1 0 1 1 0 0 0 0 0",
    "10 1 1 0 1 0 0 0 0 0", "10 1 1 1 0 0 0 0 0 0",
            "75 0 0 0 0 0 100 100 100 100", "0 0 0 0 0 100 0 10 10 10", "0 0 0 0 0 100 10 0 10 10",
            "0 0 0 0 0 100 10 10 0 10",
            "0 0 0 0 0 100 10 10 10 0"]  # fmt: skip
    graph = nx.from_numpy_array(np.array([row.split() for row in rows], int))
    assert nx.is_tree(disparity(graph))


def test_the_backbone_by_hand():
    # a shares 8 stories with b and 1 with c: (1 - 8/9)^1 = .111 at a; b has one edge; neither is
    # kept.
    coverage = covered(np.array([[1] * 9, [1] * 8 + [0], [0] * 8 + [1]]))
    assert measure_backbone(coverage, all_pairs(3)).select(
        "shared", pl.col("p_value").round(3), "kept"
    ).row(0) == (8, 0.111, False)


def test_blindspots_by_hand():
    # Four outlets; one story of three, which d has not. Everyone has two stories, so all are alike:
    # chance 3/4, surprise 2 bits.
    coverage = pl.DataFrame(
        {"story": [1, 1, 1, 2, 3, 4, 5, 5], "provider": ["a", "b", "c", "a", "b", "c", "d", "d"]}
    )
    coverage = pl.concat([coverage, pl.DataFrame({"story": [6], "provider": ["d"]})]).unique(
        maintain_order=True
    )
    table = measure_blindspots(coverage, fit_coverage(coverage), ["d"])
    row = table.row(0, named=True)
    assert (table.height, row["story"], row["n"], row["too_few"], row["p_value"]) == (
        1,
        1,
        3,
        True,
        None,
    )
    assert row["chance"] == pytest.approx(0.75, abs=1e-6)
    assert row["surprise"] == pytest.approx(2, abs=1e-4)


def test_a_blindspot_is_no_story_the_outlet_has_and_none_with_a_piece_of_an_unknown_publisher():
    rows = [(1, "a"), (1, "b"), (2, "a"), (2, "b"), (2, None), (3, "b"), (3, "c")]
    coverage = pl.DataFrame(rows, schema={"story": pl.Int64, "provider": pl.String}, orient="row")
    model = fit_coverage(coverage)
    assert measure_blindspots(coverage, model, ["c"])["story"].to_list() == [1]
    assert measure_blindspots(coverage, model, ["b"]).is_empty()


def test_the_blindspots_listed_are_the_biggest_stories_missing(monkeypatch):
    monkeypatch.setattr("topicgraph.compare.measures.blindspots.STORIES_PER_PROVIDER", 3)
    matrix = (np.random.default_rng(4).random((12, 50)) < np.linspace(0.05, 0.9, 50)).astype(int)
    table = measure_blindspots(covered(matrix), fit_coverage(covered(matrix)), ["000", "005"])
    size = matrix.sum(0)
    for provider in (0, 5):
        missing = [
            story
            for story in np.lexsort((np.arange(50), -size))
            if not matrix[provider, story] and size[story] >= 2
        ][:3]
        assert table.filter(pl.col("provider") == f"{provider:03}")["story"].to_list() == missing
    assert table["surprise"].is_sorted(descending=True)
