"""What one outlet repeats is found, reported once, and left out of similarity and of words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from writing import article

from topicgraph.graph import TopicGraph
from topicgraph.relate.boilerplate import (
    BRACKETED,
    DIVIDER,
    MIN_REPEATS,
    PREFIX,
    SUFFIX,
    UNSPACED_SUFFIX,
    find_boilerplate,
    strip_boilerplate,
)
from topicgraph.relate.features import ArticleTexts

WORDS = [
    "ferry", "mayor", "bridge", "storm", "school", "harbour", "council", "strike", "museum",
    "train",
    "clinic", "farm", "tower", "library", "court", "police", "garden", "airport", "tunnel",
    "forest",
    "island", "factory", "stadium", "theatre", "lantern", "orchard", "glacier", "meadow", "copper",
    "violin",
]  # fmt: skip


def folder(count: int = 30, repeats: int = 30) -> dict[str, str | bytes]:
    """Two outlets, of which Post repeats a sentence, a remark, a lead and its own name."""
    files: dict[str, str | bytes] = {}
    for n in range(count):
        word, other, third = WORDS[n], WORDS[-n - 1], WORDS[n * 7 % 30]
        habit = "Subscribe to our newsletter today." if n < repeats else ""
        files[f"p{n}.md"] = article(
            f"{word.title()} opens near the {other} after delay | Post",
            f"https://post.example/{n}",
            "Post",
            "post.example",
            f"2021-03-{1 + n % 28:02}",
            excerpt=f"NOW READ: {habit} The {word} has a {third} (opens in new tab) since May.",
        )
        files[f"h{n}.md"] = article(
            f"How the {word} and the {third} of Diablo 4 merge",
            f"https://herald.example/{n}",
            "Herald",
            "herald.example",
            f"2021-03-{1 + n % 28:02}",
        )
    return files


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> TopicGraph:
    from writing import write

    import topicgraph as tg

    return tg.build(write(tmp_path_factory.mktemp("boilerplate"), folder()))


def test_sentences_remarks_leads_and_the_own_name_are_left_out(graph: TopicGraph) -> None:
    texts = ArticleTexts.from_tables(graph.tables)
    row = graph.articles["id"].to_list().index("article:https://post.example/0")
    assert texts.titles[row] == "Ferry opens near the violin after delay"
    assert texts.excerpts[row] == "The ferry has a ferry since May."


def test_each_repeated_text_is_one_problem_with_its_count(graph: TopicGraph) -> None:
    messages = [p.message for p in graph.problems if p.code == "boilerplate"]
    assert len(messages) == 3
    assert (
        "Post repeats “(opens in new tab)” in 30 of 30 articles: left out of words and similarity"
        in messages
    )


def test_no_word_of_a_repeated_text_is_a_finding(graph: TopicGraph) -> None:
    table = graph.compare("Post", "Herald").table("distinctive")
    assert not {"subscribe", "newsletter", "tab", "post", "read"} & set(table["term"])
    assert "opens" in set(table["term"])  # outside the remark as well


def test_what_stands_in_too_few_pieces_is_no_habit(
    build_graph: Callable[..., TopicGraph],
) -> None:
    for repeats, found in ((MIN_REPEATS - 1, False), (MIN_REPEATS, True)):
        boilerplate = find_boilerplate(build_graph(folder(30, repeats)).tables)
        assert ("Subscribe to our newsletter today." in [
            one.text for one in boilerplate.repeated
        ]) == found  # fmt: skip


def test_a_prefix_that_other_outlets_use_too_is_a_subject(
    build_graph: Callable[..., TopicGraph],
) -> None:
    files = folder(20)
    for n, kind in enumerate(["Diablo 4: ", "From the desk: "] * 10):
        files[f"k{n}.md"] = article(
            f"{kind}{WORDS[n]} explained to {WORDS[-n - 1]} players",
            f"https://kiosk.example/{n}",
            "Kiosk",
            "kiosk.example",
        )
    tables = build_graph(files).tables
    titles, _ = strip_boilerplate(tables, find_boilerplate(tables))
    assert sum(title.startswith("Diablo 4: ") for title in titles) == 10
    assert not any(title.startswith("From the desk") for title in titles)


def test_names_at_the_end_of_titles_without_spaces_are_left_out(
    build_graph: Callable[..., TopicGraph],
) -> None:
    tables = build_graph(
        {"a.md": article("港口发生事故_新浪网", "https://sina.example/1", "新浪网", "sina.example")}
    ).tables
    assert strip_boilerplate(tables, find_boilerplate(tables))[0] == ["港口发生事故"]


@given(st.text(st.sampled_from("ab é新 |｜-–—·•»«~:：_－[]【】（）()"), max_size=12))
def test_a_title_without_a_divider_cannot_be_divided(title):
    if any(pattern.match(title) for pattern in (SUFFIX, UNSPACED_SUFFIX, PREFIX, BRACKETED)):
        assert DIVIDER.search(title)
