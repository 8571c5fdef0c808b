"""How well related articles and stories are found: the gauge itself."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from writing import article, entry

from topicgraph.errors import ArgumentError
from topicgraph.relate.grouping import adjusted_rand, b_cubed, pairwise

EVENTS = ("harbour bridge closed storm", "teachers strike city schools", "orchard wasps cider price", "museum returns bronze lion")
GROUPS = st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=2, max_size=30)


def event(number: int, outlet: int, *linked: int) -> str:
    """One outlet's piece on one of a few unlike events."""
    said = EVENTS[number]
    words = random.Random(outlet).sample(said.split(), 4)
    related = [entry(said, f"https://o{other}.example/{number}") for other in linked]
    where = (f"https://o{outlet}.example/{number}", f"O{outlet}", f"o{outlet}.example", f"2021-03-{4 + number:02}")
    return article(" ".join(words), *where, related=related, event=f"event {number}")


@pytest.fixture
def graph(build_graph):
    return build_graph({f"{n}-{o}.md": event(n, o, *([o + 1] if o < 2 else [])) for n in range(4) for o in range(3)})


def test_a_link_that_the_words_tell_is_found_and_intervals_hold_their_figure(graph) -> None:
    ours = graph.evaluate().related.row(0, named=True)
    assert (ours["method"], ours["queries"]) == ("topicgraph", 8)
    assert ours["recall10"] == 1
    for name in ("p1", "p5", "recall10", "map"):
        assert ours[f"{name}_low"] <= ours[name] <= ours[f"{name}_high"]


def test_the_hidden_links_do_not_help_the_ranking(build_graph) -> None:
    linked = {f"{n}-{o}.md": event(n, o, *([o + 1] if o < 2 else [])) for n in range(4) for o in range(3)}
    wrong = {name: text.replace("https://o1.example/0", "https://o2.example/3") for name, text in linked.items()}
    right, misled = build_graph(linked).evaluate(), build_graph(wrong).evaluate()
    assert misled.related["map"][0] < right.related["map"][0]


def test_stories_are_scored_against_a_label(graph) -> None:
    values = dict(graph.evaluate(label="event").grouping.iter_rows())
    assert values["B-cubed F1"] == values["pairwise F1"] == values["adjusted Rand index"] == 1
    assert (values["labelled articles"], values["true stories"], values["stories found"]) == (12, 4, 4)


def test_a_label_that_no_article_has_is_named(graph) -> None:
    with pytest.raises(ArgumentError, match=r'label "colour": no article has that field'):
        graph.evaluate(label="colour")


def test_a_folder_without_links_says_that_there_is_nothing_to_recover(build_graph) -> None:
    found = build_graph({"1.md": event(0, 0), "2.md": event(1, 1)}).evaluate()
    assert found.related["queries"].to_list() == [0] * found.related.height
    assert "nothing to recover" in str(found)


@given(GROUPS)
def test_the_rand_index_is_that_of_scikit_learn(groups: list[tuple[int, int]]) -> None:
    from sklearn.metrics import adjusted_rand_score

    found, truth = zip(*groups, strict=True)
    assert adjusted_rand(found, truth) == pytest.approx(adjusted_rand_score(truth, found))


@given(GROUPS)
def test_a_grouping_agrees_wholly_with_itself_and_swapping_swaps_precision_and_recall(groups: list[tuple[int, int]]) -> None:
    found, truth = zip(*groups, strict=True)
    assert b_cubed(found, found) == pytest.approx((1, 1, 1))
    assert b_cubed(found, truth)[:2] == pytest.approx(b_cubed(truth, found)[:2][::-1])
    assert pairwise(found, truth)[:2] == pytest.approx(pairwise(truth, found)[:2][::-1])


def test_the_labelled_headlines_of_the_uci_corpus_are_grouped_as_well_as_the_target_says() -> None:
    from pathlib import Path

    corpora = Path(__file__).parent.parent.parent / "shared" / "corpora"
    if not (corpora / "uci-news").is_dir():
        pytest.skip("no ../shared/corpora beside the project")
    from benchmarks.stories import group, headlines

    scores = group(*headlines(corpora, "test", 30))
    assert scores["topicgraph"][0] >= 0.86
    assert scores["topicgraph"][0] >= scores["the best cut in hindsight"][0] - 0.03
