"""Co-coverage against the null model, what is missing, and which topics are left out (M8, M17)."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import beta

from benchmarks.statistics import power_of_omission, power_of_shared_taste
from topicgraph.compare.measures.cocoverage import measure_cocoverage
from topicgraph.compare.measures.missing import list_missing
from topicgraph.compare.null_model import (
    CoverageModel,
    draw_chances,
    fit_coverage,
    joint_chances,
    shared_chance,
)
from topicgraph.compare.omissions import measure_omissions
from topicgraph.compare.statistics import benjamini_hochberg

unhurried = settings(deadline=None, max_examples=40)
MATRICES = st.tuples(
    st.integers(2, 8), st.integers(2, 14), st.integers(0, 10_000), st.floats(0.15, 0.85)
).map(lambda drawn: (np.random.default_rng(drawn[2]).random(drawn[:2]) < drawn[3]).astype(int))


def covered(matrix: np.ndarray) -> pl.DataFrame:
    row, column = np.nonzero(matrix)
    return pl.DataFrame(
        {"story": column, "provider": [f"{number:03}" for number in row]},
        schema={"story": pl.Int64, "provider": pl.String},
    )


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


def drawn_by_trying_all(weights: list[float], size: int) -> tuple[np.ndarray, np.ndarray]:
    """The chances that each, and that each two, are among `size` drawn."""
    one, two, total = np.zeros(len(weights)), np.zeros((len(weights), len(weights))), 0.0
    for chosen in combinations(range(len(weights)), size):
        chance = float(np.prod([float(weights[place]) for place in chosen]))
        total += chance
        one[list(chosen)] += chance
        two[np.ix_(chosen, chosen)] += chance
    return one / total, two / total


@unhurried
@given(st.lists(st.integers(1, 1_000), min_size=2, max_size=7, unique=True), st.data())
def test_the_chances_of_a_draw_are_those_of_trying_every_draw(weights, data):
    twins = data.draw(st.integers(1, 2))
    every = [weights[0]] * twins + weights[1:]
    counts = [twins] + [1] * (len(weights) - 1)
    sizes = np.arange(1, len(every) + 1)
    one, two = draw_chances(np.log(weights), counts, sizes)
    row_class = [0] * twins + list(range(1, len(weights)))
    log_weights = np.tile(np.log(weights)[:, None], len(sizes))
    model = CoverageModel(pl.DataFrame(), pl.DataFrame(), sizes, sizes, log_weights, one, two)
    a, b = np.triu_indices(len(every), 1)
    joint = joint_chances(model, np.array(row_class)[a], np.array(row_class)[b])
    for column, size in enumerate(sizes.tolist()):
        wanted_one, wanted_two = drawn_by_trying_all(every, size)
        assert one[row_class, column] == pytest.approx(wanted_one, abs=1e-9)
        assert joint[:, column] == pytest.approx(wanted_two[a, b], abs=1e-6)


@unhurried
@given(MATRICES)
def test_each_outlet_is_expected_to_have_as_many_stories_as_it_has(matrix):
    model = fit_coverage(covered(matrix))
    expected = model.inclusion @ model.size_counts
    for n, row_class in model.providers.select("n", "row_class").iter_rows():
        assert expected[row_class] == pytest.approx(n, rel=0.02, abs=0.02)
    shared = matrix[:, matrix.sum(0) >= 2]
    totals = {f"{place:03}": total for place, total in enumerate(shared.sum(1)) if total}
    assert dict(model.providers.select("provider", "n").iter_rows()) == totals


def conditional_tail(cells: np.ndarray, counts: np.ndarray, totals: tuple[int, int], seen: int):
    """The mid-p chance of so many shared stories given both totals, by adding story after story."""
    law = {(0, 0, 0): 1.0}
    for (neither, only_a, only_b, both), count in zip(cells, counts, strict=True):
        for _ in range(int(count)):
            following: dict[tuple[int, int, int], float] = {}
            for (a, b, s), chance in law.items():
                for step, p in (((0, 0, 0), neither), ((1, 0, 0), only_a), ((0, 1, 0), only_b),
                                ((1, 1, 1), both)):  # fmt: skip
                    key = (a + step[0], b + step[1], s + step[2])
                    following[key] = following.get(key, 0.0) + chance * p
            law = following
    given_totals = {s: p for (a, b, s), p in law.items() if (a, b) == totals}
    more = sum(p for s, p in given_totals.items() if s > seen) + given_totals.get(seen, 0) / 2
    return more / sum(given_totals.values())


def test_the_chance_of_so_many_shared_stories_is_that_of_adding_story_after_story():
    rng = np.random.default_rng(1)
    compared = 0
    for _ in range(4):
        matrix = (rng.random((6, 24)) < rng.uniform(0.2, 0.7, 6)[:, None]).astype(int)
        model, shared = fit_coverage(covered(matrix)), matrix[:, matrix.sum(0) >= 2]
        classes = model.providers["row_class"].to_numpy()
        if len(classes) < 6:
            continue
        for a, b in ((0, 1), (2, 3)):
            totals = (int(shared[a].sum()), int(shared[b].sum()))
            k = tuple(sorted((classes[a], classes[b])))
            ordered = totals if (classes[a], classes[b]) == k else totals[::-1]
            both = joint_chances(model, np.array([k[0]]), np.array([k[1]]))[0]
            pa, pb = model.inclusion[k[0]], model.inclusion[k[1]]
            cells = np.stack([1 - pa - pb + both, pa - both, pb - both, both], -1)
            for seen in range(max(0, sum(totals) - shared.shape[1]), min(totals) + 1):
                _, _, more = shared_chance(model, [k[0]], [k[1]], [seen])
                wanted = conditional_tail(cells, model.size_counts, ordered, seen)
                assert more[0] == pytest.approx(wanted, abs=0.02, rel=0.25), (totals, seen)
                compared += 1
    assert compared > 40


@given(MATRICES)
@unhurried
def test_the_chance_of_a_pair_does_not_depend_on_the_pairs_computed_beside_it(matrix):
    model = fit_coverage(covered(matrix))
    classes = model.providers["row_class"].to_list()
    shared = matrix[:, matrix.sum(0) >= 2]
    shared = shared[shared.sum(1) > 0]
    a, b = np.triu_indices(len(classes), 1)
    triples = [(classes[i], classes[j], int((shared[i] & shared[j]).sum()))
               for i, j in zip(a.tolist(), b.tolist(), strict=True)]  # fmt: skip
    triples = [*triples, *triples[::-1]]
    if not triples:
        return
    together = np.array(shared_chance(model, *np.array(triples).T))
    alone = np.array([shared_chance(model, *np.array([one]).T) for one in triples])[:, :, 0].T
    # They are the roots of equations, found for all pairs at once until the last one is exact.
    np.testing.assert_allclose(together, alone, rtol=1e-7, atol=1e-12)


@pytest.mark.parametrize("outlets", [2, 3])
def test_there_is_no_test_if_the_margins_leave_nothing_to_chance(outlets):
    # Two outlets, 60 stories each, 20 of them shared: no other number is possible.
    matrix = np.zeros((outlets, 100 + 20 * outlets), int)
    matrix[0, :60], matrix[1, 40:100] = 1, 1
    if outlets == 3:
        matrix[2, 50:90] = 1
    table = measure_cocoverage(covered(matrix), fit_coverage(covered(matrix)), all_pairs(outlets))
    assert table["p_value"].null_count() == table.height
    assert table["than_chance"].null_count() == table.height
    assert table["shared"][0] == 20
    assert table["expected"][0] == pytest.approx(20, abs=0.1)


def test_with_fixed_margins_at_most_the_stated_share_is_flagged():
    # Random matrices with the very margins of a first one, of outlets of very different sizes.
    rng = np.random.default_rng(1)
    first = (np.outer(rng.pareto(1.5, 12) + 0.4, rng.pareto(1.5, 80) + 0.25) * 0.6
             > rng.random((12, 80))).astype(int)  # fmt: skip
    model, pairs, matrix = fit_coverage(covered(first)), all_pairs(12), first
    flagged, tested, any_flagged, runs = 0, 0, 0, 100
    for _ in range(runs):
        matrix = shuffled(matrix, rng)
        table = measure_cocoverage(covered(matrix), model, pairs)
        p = table["p_value"].drop_nulls()
        tested, flagged = tested + len(p), flagged + int((p <= 0.05).sum())
        any_flagged += table["than_chance"].drop_nulls().len() > 0
    assert tested > runs * 20
    assert flagged / tested <= 0.06
    assert any_flagged / runs <= 0.05 + 2 * np.sqrt(0.05 * 0.95 / runs)


def test_a_shared_taste_is_found():
    assert power_of_shared_taste(np.random.default_rng(2), 150, 30) >= 0.8


def test_two_circles_of_outlets_have_ties_within_and_fewer_between():
    matrix = np.zeros((8, 120), int)
    rng = np.random.default_rng(2)
    matrix[:4, :60] = rng.random((4, 60)) < 0.7
    matrix[4:, 60:] = rng.random((4, 60)) < 0.7
    matrix[0, 60], matrix[4, 0] = 1, 1
    table = measure_cocoverage(covered(matrix), fit_coverage(covered(matrix)), all_pairs(8))
    within = (pl.col("provider") < "004") == (pl.col("other") < "004")
    assert set(table.filter(within)["than_chance"]) == {"more"}
    assert set(table.filter(~within)["than_chance"]) == {"fewer"}
    row, shared = table.row(0, named=True), matrix[:, matrix.sum(0) >= 2]
    sizes = (shared[0].sum(), shared[1].sum())
    assert (row["shared"], row["n_a"], row["n_b"]) == (int((shared[0] & shared[1]).sum()), *sizes)


def test_pairs_that_were_tested_but_are_not_listed_count_in_the_correction():
    matrix = (np.random.default_rng(3).random((6, 40)) < 0.5).astype(int)
    model, pairs = fit_coverage(covered(matrix)), all_pairs(6)
    full = measure_cocoverage(covered(matrix), model, pairs)
    few = measure_cocoverage(covered(matrix), model, pairs.head(5), 15)
    assert few["p_value"].to_list() == pytest.approx(full["p_value"].head(5).to_list())
    assert few["q_value"].to_list() == benjamini_hochberg(few["p_value"].to_list(), 15)


def test_an_outlet_with_few_stories_or_none_is_marked_and_not_tested():
    coverage = covered(np.ones((2, 4), int))
    table = measure_cocoverage(coverage, fit_coverage(coverage), all_pairs(3))
    assert table["too_few"].to_list() == [True] * 3
    assert table["p_value"].null_count() == 3
    assert table["shared"].to_list() == [4, 0, 0]


def test_the_chance_of_a_missing_story_is_that_of_the_model():
    # Four outlets alike, each on three stories: a story of three is one's own with 3/4.
    rows = [(1, "abc"), (2, "abd"), (3, "acd"), (4, "bcd")]
    coverage = pl.DataFrame(
        [(story, outlet) for story, outlets in rows for outlet in outlets],
        schema={"story": pl.Int64, "provider": pl.String},
        orient="row",
    )
    row = list_missing(coverage, fit_coverage(coverage), ["d"]).row(0, named=True)
    assert (row["story"], row["n"], row["too_few"]) == (1, 3, True)
    assert row["chance"] == pytest.approx(0.75, abs=1e-6)
    assert row["surprise"] == pytest.approx(2, abs=1e-4)


def test_missing_stories_are_not_those_the_outlet_has_or_an_unknown_publisher_may_have():
    rows = [(1, "a"), (1, "b"), (2, "a"), (2, "b"), (2, None), (3, "b"), (3, "c")]
    coverage = pl.DataFrame(rows, schema={"story": pl.Int64, "provider": pl.String}, orient="row")
    model = fit_coverage(coverage)
    assert list_missing(coverage, model, ["c"])["story"].to_list() == [1]
    assert list_missing(coverage, model, ["b"]).is_empty()


def test_the_missing_stories_listed_are_the_biggest(monkeypatch):
    monkeypatch.setattr("topicgraph.compare.measures.missing.STORIES_PER_PROVIDER", 3)
    matrix = (np.random.default_rng(4).random((12, 50)) < np.linspace(0.05, 0.9, 50)).astype(int)
    table = list_missing(covered(matrix), fit_coverage(covered(matrix)), ["000", "005"])
    size = matrix.sum(0)
    for provider in (0, 5):
        missing = [
            story
            for story in np.lexsort((np.arange(50), -size))
            if not matrix[provider, story] and size[story] >= 2
        ][:3]
        assert table.filter(pl.col("provider") == f"{provider:03}")["story"].to_list() == missing
    assert table["surprise"].is_sorted(descending=True)


def labelled(matrix: np.ndarray, topics: list[str]) -> pl.DataFrame:
    """Every article of a story has the topic of the story."""
    coverage = covered(matrix)
    return coverage.with_columns(topic=pl.col("story").map_elements(topics.__getitem__, pl.String))


def outlets_alone(names: list[str]) -> pl.DataFrame:
    return pl.DataFrame({"subject": names, "provider": names})


def test_what_is_expected_of_a_topic_is_the_sum_over_its_stories():
    rng = np.random.default_rng(5)
    matrix = (rng.random((6, 60)) < 0.5).astype(int)
    topics = [f"t{place % 3}" for place in range(60)]
    model = fit_coverage(covered(matrix))
    names = [f"{place:03}" for place in range(6)]
    table = measure_omissions(
        covered(matrix), model, labelled(matrix, topics), outlets_alone(names)
    )
    sizes = dict(model.stories.select("story", "size").iter_rows())
    classes = dict(model.providers.select("provider", "row_class").iter_rows())
    for row in table.iter_rows(named=True):
        about = [story for story in sizes if topics[story] == row["topic"]]
        chances = np.array([model.inclusion[classes[row["provider"]], sizes[s]] for s in about])
        every = np.array([model.inclusion[classes[row["provider"]], sizes[s]] for s in sizes])
        assert row["n"] == pytest.approx(len(about))
        assert row["covered"] == pytest.approx(matrix[int(row["provider"]), about].sum())
        assert row["expected"] == pytest.approx(chances.sum())
        # Given its total, the variance is less by what the topic's stories are of all.
        one, total = (chances * (1 - chances)).sum(), (every * (1 - every)).sum()
        variance, mean = one - one**2 / total, chances.sum()
        success = 1 - variance / mean
        draws, seen = mean / success, row["covered"]
        wanted = beta.cdf(1 - success, draws - seen, seen + 1) if seen < draws else 1.0
        if row["p_value"] is not None:
            assert row["p_value"] == pytest.approx(wanted)


def test_an_outlet_that_labels_its_own_articles_otherwise_leaves_nothing_out():
    matrix = (np.random.default_rng(7).random((6, 80)) < 0.5).astype(int)
    topics = ["law" if place % 2 else "art" for place in range(80)]
    labels = labelled(matrix, topics).with_columns(
        topic=pl.when(pl.col("provider") == "000").then(pl.lit("other")).otherwise("topic")
    )
    table = measure_omissions(
        covered(matrix), fit_coverage(covered(matrix)), labels, outlets_alone(["000"])
    )
    law = table.filter(pl.col("topic") == "law").row(0, named=True)
    assert law["covered"] == pytest.approx(law["expected"], rel=0.35)
    assert law["p_value"] > 0.01


def test_a_planted_omission_of_a_sixth_of_400_stories_is_found():
    assert power_of_omission(np.random.default_rng(8), 4) >= 0.75


def test_a_group_whose_outlets_leave_out_a_topic_is_found_and_one_by_chance_is_not():
    rng = np.random.default_rng(9)
    matrix = (rng.random((8, 200)) < 0.5).astype(int)
    topics = ["law" if place < 60 else "art" for place in range(200)]
    members = pl.DataFrame({"subject": ["ours"] * 3, "provider": ["000", "001", "002"]})

    def p_value() -> float:
        model = fit_coverage(covered(matrix))
        table = measure_omissions(covered(matrix), model, labelled(matrix, topics), members)
        return table.filter(pl.col("topic") == "law")["p_value"][0]

    assert p_value() > 0.01
    matrix[:3, :60] &= rng.random((3, 60)) < 0.4
    assert p_value() < 0.001


def test_a_pair_that_shares_all_it_can_has_a_p_value_above_0() -> None:
    rows = [(f"s{i}", outlet) for i in range(400) for outlet in ("AB", "CD", "EF")[i % 3]]
    coverage = pl.DataFrame(rows, schema=["story", "provider"], orient="row")
    pairs = pl.DataFrame({"provider": ["A", "A"], "other": ["B", "C"]})
    table = measure_cocoverage(coverage, fit_coverage(coverage), pairs)
    assert table["shared"].to_list() == [134, 0]
    assert (table["p_value"] > 0).all()
