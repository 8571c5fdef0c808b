"""How wide an agenda is (M6)."""

from __future__ import annotations

from itertools import combinations

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from topicgraph.compare.measures.diversity import entropy, measure_diversity, rarefied_entropy

unhurried = settings(deadline=None, max_examples=60)
COUNTS = st.lists(st.integers(1, 30), min_size=1, max_size=12)


def labelled(**topics: str) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Articles of providers as texts of one-letter topics, one an article."""
    rows = [(provider, letter) for provider, letters in topics.items() for letter in letters]
    pieces = pl.DataFrame({"id": range(len(rows)), "provider": [provider for provider, _ in rows]})
    return pieces, pl.DataFrame({"id": range(len(rows)), "topic": [topic for _, topic in rows]})


@unhurried
@given(COUNTS)
def test_the_entropy_is_that_of_scipy(counts):
    assert entropy(counts) == pytest.approx(stats.entropy(counts, base=2), abs=1e-12)


@pytest.mark.parametrize("depth", [1, 2, 3, 5, 7])
def test_the_rarefied_entropy_is_the_mean_over_every_way_to_draw(depth):
    labels = "aaabbcd"
    drawn = [
        entropy([draw.count(label) for label in set(draw)]) for draw in combinations(labels, depth)
    ]
    assert rarefied_entropy([3, 2, 1, 1], depth) == pytest.approx(sum(drawn) / len(drawn))


@unhurried
@given(COUNTS)
def test_all_labels_drawn_give_their_own_entropy_and_fewer_never_more(counts):
    total = sum(counts)
    assert rarefied_entropy(counts, total) == pytest.approx(entropy(counts), abs=1e-9)
    assert rarefied_entropy(counts, max(1, total // 2)) <= entropy(counts) + 1e-9


def test_outlets_are_compared_at_the_size_of_the_smallest_that_has_enough():
    table = measure_diversity(
        *labelled(A="abcdefgh", B="aabbccddeeffgghh", C="ab"), ["A", "B", "C"]
    )
    assert table["depth"].to_list() == [8, 8, None]
    assert (table["effective"] >= table["topics"]).all()  # what was not met is allowed for
    assert table["rarefied"][0] == pytest.approx(8)
    assert (
        table["rarefied"][1] < 7
    )  # of 16 labels in pairs, eight drawn meet fewer than eight topics
    assert table["too_few"].to_list() == [False, False, True]


def test_the_interval_holds_the_figure_and_reaches_up_where_one_topic_is_all():
    table = measure_diversity(*labelled(A="aaabbbccd", B="aaaaaa"), ["A", "B"])
    assert table["low"][0] <= table["effective"][0] <= table["high"][0]
    assert table.row(1, named=True)["effective"] == 1
    assert table["low"][1] == 1 < table["high"][1]  # six labels of one topic do not exclude others


def test_the_interval_is_wider_where_articles_carry_many_labels():
    pieces, about = labelled(A="aaaaaaaaaaaaaaaaab")
    joined = about.with_columns(id=pl.col("id") // 3)  # the same labels on six articles
    many, one = (
        measure_diversity(pieces, rows, ["A"]).row(0, named=True) for rows in (joined, about)
    )
    assert many["high"] >= one["high"]
    assert many["low"] <= one["low"]


def test_an_outlet_without_topics_has_no_figure():
    table = measure_diversity(*labelled(A="abcde"), ["A", "Z"])
    assert table.row(1, named=True) | {
        "provider": "Z",
        "n": 0,
        "entropy": None,
        "too_few": True,
    } == table.row(1, named=True)
