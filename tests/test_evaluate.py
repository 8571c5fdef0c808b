"""How well related articles and stories are found: the gauge itself."""

from __future__ import annotations

import random
from importlib.util import find_spec

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from writing import article, entry

from topicgraph.errors import ArgumentError
from topicgraph.relate.grouping import compare_groupings

EVENTS = (
    "harbour bridge closed storm",
    "teachers strike city schools",
    "orchard wasps cider price",
    "museum returns bronze lion",
)
GROUPS = st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=2, max_size=30)


def event(number: int, outlet: int, *linked: int) -> str:
    """One outlet's piece on one of a few unlike events."""
    words = EVENTS[number]
    words = random.Random(outlet).sample(words.split(), 4)
    related = [entry(words, f"https://o{other}.example/{number}") for other in linked]
    where = (
        f"https://o{outlet}.example/{number}",
        f"O{outlet}",
        f"o{outlet}.example",
        f"2021-03-{4 + number:02}",
    )
    return article(" ".join(words), *where, related=related, event=f"event {number}")


@pytest.fixture
def graph(build_graph):
    return build_graph(
        {
            f"{n}-{o}.md": event(n, o, *([o + 1] if o < 2 else []))
            for n in range(4)
            for o in range(3)
        }
    )


def test_a_link_that_the_words_tell_is_found_and_intervals_hold_their_figure(graph) -> None:
    ours = graph.evaluate().related.row(0, named=True)
    assert (ours["method"], ours["queries"]) == ("topicgraph", 8)
    assert ours["recall10"] == 1
    for name in ("p1", "p5", "recall10", "map"):
        assert ours[f"{name}_low"] <= ours[name] <= ours[f"{name}_high"]


def test_the_hidden_links_do_not_help_the_ranking(build_graph) -> None:
    linked = {
        f"{n}-{o}.md": event(n, o, *([o + 1] if o < 2 else [])) for n in range(4) for o in range(3)
    }
    wrong = {
        name: text.replace("https://o1.example/0", "https://o2.example/3")
        for name, text in linked.items()
    }
    right, misled = build_graph(linked).evaluate(), build_graph(wrong).evaluate()
    assert misled.related["map"][0] < right.related["map"][0]


def test_stories_are_scored_against_a_label(graph) -> None:
    values = dict(graph.evaluate(label="event").grouping.select("measure", "value").iter_rows())
    assert values["B-cubed F1"] == values["pairwise F1"] == values["adjusted Rand index"] == 1
    assert (values["labelled articles"], values["true stories"], values["stories found"]) == (
        12,
        4,
        4,
    )


def test_a_label_that_no_article_has_is_named(graph) -> None:
    with pytest.raises(ArgumentError, match=r'label "colour": no article has that field'):
        graph.evaluate(label="colour")


def test_a_folder_without_links_says_that_there_is_nothing_to_recover(build_graph) -> None:
    found = build_graph({"1.md": event(0, 0), "2.md": event(1, 1)}).evaluate()
    assert found.related.is_empty()
    assert str(found) == "no held article lists another as related: nothing to recover"


@settings(deadline=None)  # importing scikit-learn takes its time
@given(GROUPS)
def test_the_rand_index_is_that_of_scikit_learn(groups: list[tuple[int, int]]) -> None:
    from sklearn.metrics import adjusted_rand_score

    found, truth = zip(*groups, strict=True)
    assert compare_groupings(found, truth).scores()["adjusted Rand index"] == pytest.approx(
        adjusted_rand_score(truth, found)
    )


@given(GROUPS)
def test_a_grouping_agrees_wholly_with_itself_and_swapping_swaps_precision_and_recall(
    groups: list[tuple[int, int]],
) -> None:
    found, truth = zip(*groups, strict=True)
    assert list(compare_groupings(found, found).scores().values()) == pytest.approx([1] * 7) or len(
        set(found)
    ) == len(found)
    ours, swapped = (
        compare_groupings(found, truth).scores(),
        compare_groupings(truth, found).scores(),
    )
    for kind in ("B-cubed", "pairwise"):
        assert ours[f"{kind} precision"] == pytest.approx(swapped[f"{kind} recall"])
        assert ours[f"{kind} F1"] == pytest.approx(swapped[f"{kind} F1"])


def test_the_measures_of_a_small_grouping_are_those_worked_by_hand() -> None:
    # found aaab, true xxyy: of 3 found pairs 1 is true, of 2 true pairs 1 is found; the index: (1 -
    # 3*2/6) / (2.5 - 1) = 0
    scores = compare_groupings("aaab", "xxyy").scores()
    assert scores["pairwise precision"] == pytest.approx(1 / 3)
    assert scores["pairwise recall"] == pytest.approx(1 / 2)
    assert scores["adjusted Rand index"] == pytest.approx(0)
    # B-cubed precision: (2/3 + 2/3 + 1/3 + 1) / 4, recall: (1 + 1 + 1/2 + 1/2) / 4
    assert scores["B-cubed precision"] == pytest.approx(2 / 3)
    assert scores["B-cubed recall"] == pytest.approx(3 / 4)


def test_the_labelled_headlines_of_the_uci_corpus_are_grouped_as_well_as_the_target_says() -> None:
    from pathlib import Path

    corpora = Path(__file__).parent.parent.parent / "shared" / "corpora"
    if not (corpora / "uci-news").is_dir():
        pytest.skip("no ../shared/corpora beside the project")
    from benchmarks.stories import best_in_hindsight, headlines, ours

    def score(groups: list[int], truth: list[str]) -> float:
        return compare_groupings(groups, truth).scores()["B-cubed F1"]

    for most in (0, 30, 5):
        titles, truth = headlines(corpora, "test", most)
        found = score(ours(titles), truth)
        assert found >= 0.86
        if most:  # of all 1,000 titles the best cut takes as long as everything else here
            assert found >= score(best_in_hindsight(titles, truth), truth) - 0.03
    titles, truth = headlines(corpora, "test", 0)
    if find_spec("wordllama"):
        assert score(ours(titles, "wordllama"), truth) >= 0.90
