"""From the four tables to the picture, without a browser."""

from __future__ import annotations

import copy
import math
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from topicgraph.errors import WriteError
from topicgraph.model import Problem
from topicgraph.page import html, write_html
from topicgraph.page.data import read_coverage, write_advice
from topicgraph.page.network_layout import lay_out_network
from topicgraph.page.picture import make_picture
from topicgraph.page.render import MAX_PLAIN_LENGTH, embed_json
from topicgraph.page.time_layout import lay_out_time, make_scale, time_to_x
from topicgraph.relate.naming import find_headlines

from .small_graphs import article, graph, large, small


def test_same_graph_same_bytes_whatever_the_order_of_the_rows() -> None:
    first = small()
    reversed_tables = {
        name: getattr(first.tables, name).reverse()
        for name in ("articles", "providers", "topics", "edges")
    }
    second = replace(first, tables=replace(first.tables, **reversed_tables))
    assert html(first) == html(first) == html(second)


def test_the_tables_of_the_caller_are_untouched() -> None:
    ours = small()
    before = copy.deepcopy(ours)
    html(ours)
    for name in ("articles", "providers", "topics", "edges"):
        assert getattr(ours.tables, name).equals(getattr(before.tables, name))


def test_nothing_is_written_beside_the_file_and_missing_folders_are_made(
    tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path = write_html(small(), "new/folder/graph.html")
    assert path.read_text(encoding="utf-8") == html(small())
    assert [found.name for found in tmp_path.rglob("*") if found.is_file()] == ["graph.html"]


def test_a_file_that_cannot_be_written_is_one_clear_error_and_leaves_the_old_one(
    tmp_path: Any,
) -> None:
    (tmp_path / "graph.html").mkdir()
    with pytest.raises(WriteError, match=r"graph\.html: cannot be written "):
        write_html(small(), tmp_path / "graph.html")
    assert [found.name for found in tmp_path.iterdir()] == ["graph.html"]


def test_the_page_is_a_whole_document_with_a_policy_and_no_outside_address() -> None:
    text = html(small())
    assert text.startswith("<!doctype html>")
    for piece in (
        '<html lang="en">',
        '<meta charset="utf-8">',
        "<title>",
        'name="viewport"',
        "default-src &#39;none&#39;",
        "script-src",
    ):
        assert piece in text.replace("'none'", "&#39;none&#39;")
    assert 'src="' not in text
    assert "sourceMappingURL" not in text


def test_a_story_is_named_after_its_most_connected_article() -> None:
    assert find_headlines(small().tables)["story:cafe"] == 1


def test_equally_connected_articles_leave_the_name_to_the_earliest() -> None:
    rows = [article("late", story="story:a", hours=2), article("early", story="story:a")]
    assert find_headlines(graph(rows).tables) == {"story:a": 1}
    assert read_coverage(graph(rows)).stories[0].name == "early"


def test_a_story_is_not_named_after_a_reaction_or_a_guide() -> None:
    rows = [
        article("Trailer reaction: wow", story="story:a"),
        article("Everything we know about the trailer", story="story:a", hours=1),
        article("Harbour trailer shown in Elsing", story="story:a", hours=2),
    ]
    assert find_headlines(graph(rows).tables) == {"story:a": 2}
    assert find_headlines(graph(rows[:2]).tables) == {"story:a": 0}


def test_a_story_of_one_article_is_not_counted_as_a_story() -> None:
    assert (
        read_coverage(
            graph([article("a", story="story:a"), article("b", story="story:b")])
        ).totals.counts["stories"]
        == 0
    )


def test_the_head_counts_what_is_held() -> None:
    found = read_coverage(small()).totals.counts
    assert (
        found["articles"],
        found["stubs"],
        found["outlets"],
        found["topics"],
        found["stories"],
    ) == (3, 1, 2, 1, 1)


def test_problems_are_counted() -> None:
    assert (
        read_coverage(
            graph([], problems=[Problem("x.md", 1, "empty", "the file is empty: skipped")])
        ).totals.counts["problems"]
        == 1
    )


def test_a_small_corpus_is_drawn_whole_and_a_large_one_by_stories() -> None:
    assert (
        make_picture(read_coverage(small())).mode,
        make_picture(read_coverage(small())).opens,
    ) == ("whole", "network")
    assert (
        make_picture(read_coverage(large())).mode,
        make_picture(read_coverage(large())).opens,
    ) == ("stories", "time")


def test_a_topic_of_nearly_all_articles_has_no_mark_and_the_page_says_so() -> None:
    drawn = make_picture(read_coverage(large()))
    assert not [mark for mark in drawn.marks if mark["kind"] == "topic"]
    assert "“\u2068everything\u2069” is on 100% of the articles" in drawn.notes["network"][0]


def test_what_is_left_out_is_said() -> None:
    notes = make_picture(read_coverage(large(outlets=90))).notes["network"]
    assert any("outlets with" in note for note in notes)
    assert any("120 articles in no story" in note for note in notes)


@pytest.mark.parametrize("make", [small, large])
def test_marks_are_numbered_in_order_so_that_articles_of_open_stories_can_follow(make: Any) -> None:
    marks = make_picture(read_coverage(make())).marks
    assert [mark["id"] for mark in marks] == list(range(len(marks)))


def test_there_are_never_more_than_1500_marks() -> None:
    assert (
        len(make_picture(read_coverage(large(stories=900, each=2, singles=900, outlets=200))).marks)
        <= 1500
    )


def test_marks_of_the_network_do_not_overlap() -> None:
    marks = [mark for mark in make_picture(read_coverage(large())).marks if "x" in mark]
    close = sum(
        math.hypot(a["x"] - b["x"], a["y"] - b["y"]) < 0.85 * (a["size"] + b["size"])
        for n, a in enumerate(marks)
        for b in marks[:n]
    )
    assert close == 0


def test_marks_without_ties_stand_in_rows_under_the_rest() -> None:
    places = lay_out_network([5.0] * 12, [(0, 1, 1.0), (1, 2, 1.0)])
    assert min(y for _, y in places[3:]) > max(y for _, y in places[:3])
    assert len({y for _, y in places[3:]}) < 9


def test_components_do_not_overlap() -> None:
    places = lay_out_network(
        [5.0] * 60,
        [(3 * n, 3 * n + 1, 1.0) for n in range(20)]
        + [(3 * n + 1, 3 * n + 2, 1.0) for n in range(20)],
    )
    assert all(math.dist(a, b) > 9 for n, a in enumerate(places) for b in places[:n])


def test_the_network_is_laid_out_the_same_every_time() -> None:
    pulls = [(n, (n * 7 + 1) % 80, 1.0) for n in range(80) if n != (n * 7 + 1) % 80]
    assert lay_out_network([6.0] * 80, pulls) == lay_out_network([6.0] * 80, pulls)


def test_the_swarm_keeps_its_marks_apart_and_near_their_dates() -> None:
    times = [n // 6 * 86_400 * 3 for n in range(240)]
    line = lay_out_time(times, [5.0] * 240)
    assert all(
        math.dist(a, b) > 9 for n, a in enumerate(line.positions) for b in line.positions[:n]
    )
    width = line.scale[-1].x1 - line.scale[0].x0
    assert all(
        abs(x - time_to_x(line.scale, time)) < 0.01 * width
        for (x, _), time in zip(line.positions, times, strict=True)
    )


def test_sparse_years_are_squeezed_and_the_others_are_not() -> None:
    day = 86_400
    scale = make_scale([0, 400 * day, *range(2000 * day, 2400 * day, day)], 1000)
    assert [piece.squeezed for piece in scale] == [True, False]
    assert scale[0].x1 - scale[0].x0 < 200
    assert time_to_x(scale, 2000 * day) < 60


def test_even_years_are_one_stretch() -> None:
    assert len(make_scale(list(range(0, 400 * 86_400, 86_400)), 1000)) == 1


def test_undated_marks_stand_aside() -> None:
    line = lay_out_time([0, 86_400, None, None], [5.0] * 4)
    assert min(line.positions[2][0], line.positions[3][0]) > line.scale[-1].x1


def test_long_data_is_compressed_and_short_data_is_not() -> None:
    assert embed_json({"a": "x" * 10}) == ('{"a":"xxxxxxxxxx"}', 0)
    text, packed = embed_json({"a": "x" * MAX_PLAIN_LENGTH})
    assert packed
    assert len(text) < 5000


def test_data_cannot_end_its_script_element() -> None:
    text, _ = embed_json({"a": "</script><!--&\u2028\u2029"})
    assert not set("<>&\u2028\u2029") & set(text)


@pytest.mark.parametrize(
    ("rows", "word"),
    [
        ([], "Put articles into the folder"),
        ([article("a", provider=None, published=None, precision="none")], "single article"),
        ([article("a"), article("b")], "one outlet"),
        ([article("a"), article("b")], "No article names a topic"),
        (
            [
                article("a", published=None, precision="none"),
                article("b", published=None, precision="none"),
            ],
            "No article has a date",
        ),
    ],
)
def test_thin_corpora_are_told_what_is_missing(rows: list[dict[str, Any]], word: str) -> None:
    assert word in " ".join(write_advice(read_coverage(graph(rows)).totals.counts))


def test_dates_at_the_ends_of_time_do_not_break_the_page() -> None:
    rows = [
        article(f"d{year}", published=datetime(year, 1, 2, tzinfo=UTC))
        for year in (1, 1900, 2021, 2100, 9999)
    ]
    assert html(graph(rows)).startswith("<!doctype html>")
