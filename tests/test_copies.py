"""The limits of copies and updates, from both sides."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable

import polars as pl
import pytest
from writing import DATA, article

from benchmarks.copies import COPIES, measure
from topicgraph.model import UNDIRECTED
from topicgraph.relate.agency_credits import AGENCIES, find_byline_credit, find_credits
from topicgraph.store.story_sources import find_sources

TITLE = "Harbour bridge in Elsing closed after storm"


def copy_count(build_graph: Callable, first: str, second: str) -> int:
    edges = build_graph({"a.md": first, "b.md": second}).edges
    return edges.filter(edges["kind"].is_in(["copy_of", "update_of"])).height


def at_post(**fields: str) -> str:
    values = {"title": TITLE, "date": "2021-03-01T10:00:00Z", **fields}
    return article(values.pop("title"), "https://post.example/1", "Post", "post.example", **values)


def at_unknown(**fields: str) -> str:
    values = {"title": TITLE, "date": "2021-03-01T12:00:00Z", **fields}
    url = "https://www.msn.com/en-us/news/other/x/ar-BB1abcde"
    return article(values.pop("title"), url, "MSN", "msn.com", **values)


@pytest.mark.parametrize(
    ("date", "count"), [("2021-03-31T09:59:00Z", 1), ("2021-03-31T10:01:00Z", 0)]
)
def test_a_copy_is_at_most_30_days_from_its_original(
    date: str, count: int, build_graph: Callable
) -> None:
    assert copy_count(build_graph, at_post(), at_unknown(date=date)) == count


@pytest.mark.parametrize(
    ("title", "count"), [("Bridge shut by storm", 1), ("Bridge shut again", 0)]
)
def test_a_title_of_four_words_identifies_a_piece_and_one_of_three_does_not(
    title: str, count: int, build_graph: Callable
) -> None:
    assert copy_count(build_graph, at_post(title=title), at_unknown(title=title)) == count


@pytest.mark.parametrize(("letters", "count"), [(60, 1), (59, 0)])
def test_an_excerpt_of_60_letters_identifies_a_piece_and_one_of_59_does_not(
    letters: int, count: int, build_graph: Callable
) -> None:
    words = "councilclosedbridgeonmondayafterstormhitpillarsofoldharbourquay" * 2
    excerpt = words[:letters]
    first = at_post(title="Bridge", excerpt=excerpt)
    second = at_unknown(title="Storm", excerpt=excerpt)
    assert copy_count(build_graph, first, second) == count


CREDIT_CASES = [
    tuple(row.values())
    for row in csv.DictReader((DATA / "credits.csv").open(encoding="utf-8", newline=""))
]


@pytest.mark.parametrize(("field", "text", "agencies"), CREDIT_CASES)
def test_a_credit_is_read_from_what_credits_an_agency_and_not_from_what_is_about_one(
    field: str, text: str, agencies: str
) -> None:
    find = find_credits if field == "excerpt" else find_byline_credit
    wanted = set(filter(None, agencies.split("|")))
    assert {AGENCIES[domain][0] for domain, _ in find(text)} == wanted


POST, SUN, STAR, WIRE, NEWS = (f"provider:{name}" for name in ("post", "sun", "star", "wire", "ap"))


@pytest.mark.parametrize(
    ("articles", "same_text", "credited", "expected"),
    [
        # each wrote its own
        ({"a": POST, "b": SUN}, [], {}, [[POST], [SUN]]),
        # one outlet, two articles
        ({"a": POST, "b": POST}, [], {}, [[POST]]),
        # a copy comes from its original
        ({"a": POST, "b": SUN, "c": STAR}, [("b", "a")], {}, [[POST], [STAR]]),
        # two that credit one agency
        ({"a": POST, "b": SUN}, [], {"a": [WIRE], "b": [WIRE]}, [[WIRE]]),
        # the agency itself beside one that credits it
        ({"a": WIRE, "b": SUN, "c": STAR}, [], {"b": [WIRE]}, [[STAR], [WIRE]]),
        # one text in three papers, of which one says whose it is
        ({"a": POST, "b": SUN, "c": STAR}, [("b", "a"), ("c", "a")], {"c": [WIRE]}, [[WIRE]]),
        # two agencies in one text are one source with all that credit either
        ({"a": POST, "b": SUN, "c": STAR}, [], {"a": [WIRE, NEWS], "b": [NEWS], "c": [WIRE]},
         [[NEWS, WIRE]]),
        # an outlet that prints the agency and writes as well: two sources
        ({"a": POST, "b": POST}, [], {"a": [WIRE]}, [[POST], [WIRE]]),
        # an unknown publisher is no source
        ({"a": None, "b": SUN}, [], {}, [[SUN]]),
        # an unknown publisher's copy
        ({"a": SUN, "b": None}, [("b", "a")], {}, [[SUN]]),
        # a chain of copies
        ({"a": POST, "b": SUN, "c": STAR}, [("c", "b"), ("b", "a")], {}, [[POST]]),
    ],
)  # fmt: skip
def test_independent_sources_are_counted_by_who_wrote_the_text(
    articles: dict, same_text: list, credited: dict, expected: list
) -> None:
    sources = find_sources(articles.items(), same_text, credited, {})
    assert [list(source.providers) for source in sources] == expected


@pytest.mark.parametrize(("letters", "count"), [(60, 2), (59, 3)])
def test_outlets_with_one_text_are_one_source_also_where_no_date_tells_which_is_the_copy(
    letters: int, count: int
) -> None:
    text = "The walkout " + "a" * (letters - 10)
    articles = {"a": POST, "b": SUN, "c": STAR}
    excerpts = {"a": text, "b": f"{text.upper()}.", "c": f"{text} b"}
    assert len(find_sources(articles.items(), [], {}, excerpts)) == count


def test_the_stories_table_counts_independent_sources(build_graph: Callable) -> None:
    own = "Our reporter saw how the harbour bridge in Elsing was closed, and spoke to its keeper."
    wire = "ELSING (AP) - The old harbour bridge was closed on Monday after the storm damaged it."
    title = "Harbour bridge in Elsing closed after the storm"
    files = {}
    for hour, name in enumerate(("post", "sun", "star", "own")):
        files[f"{name}.md"] = article(
            title if name != "own" else f"{title}: a report",
            f"https://{name}.example/1",
            name,
            f"{name}.example",
            f"2021-03-01T{10 + hour}:00:00Z",
            excerpt=own if name == "own" else wire,
        )
    (row,) = build_graph(files).tables.stories.filter(pl.col("article_count") == 4).to_dicts()
    assert (row["outlet_count"], row["independent"]) == (4, 2)


def test_whose_piece_a_platform_carries_cannot_be_told_of_a_text_in_several_papers(
    build_graph: Callable,
) -> None:
    excerpt = "The minister said on Tuesday that the new law on ferries would come in the spring."
    ours, carried = at_post(excerpt=excerpt), at_unknown(excerpt=excerpt)
    theirs = article(
        TITLE, "https://herald.example/1", "Herald", date="2021-03-01T11:00:00Z", excerpt=excerpt
    )
    for files, publisher in (
        ({"a.md": ours, "b.md": carried}, "provider:post.example"),
        ({"a.md": ours, "b.md": carried, "c.md": theirs}, "provider:msn.com"),
    ):
        graph = build_graph(files)
        (found,) = [row for row in graph.articles.iter_rows(named=True) if "msn.com" in row["url"]]
        assert found["provider"] == publisher


def test_parts_of_a_series_with_alike_excerpts_are_independent(build_graph: Callable) -> None:
    subjects = ["budget", "ferry", "school", "rain"]
    files = {
        f"{day}.md": article(
            "Letters to the editor",
            f"https://post.example/letters-{day}",
            "Post",
            date=f"2021-03-0{day}",
            excerpt=f"Readers write about the {subject} and what the council should do about it.",
        )
        for day, subject in enumerate(subjects, 1)
    }
    edges = build_graph(files).edges
    assert edges.filter(edges["kind"].is_in(["copy_of", "update_of"])).is_empty()


def test_planted_edits_are_found_and_what_is_no_copy_is_not() -> None:
    counts, wrong = measure(seed=4, bases=12)
    found = sum(counts[name][0] for name in COPIES)
    total = sum(counts[name][1] for name in COPIES)
    assert found >= 0.95 * total, counts
    assert len(wrong) <= 0.02 * found, wrong
    assert not [name for name, (linked, _) in counts.items() if name not in COPIES and linked]


@pytest.mark.parametrize(("headlines", "count"), [(3, 2), (4, 0)])
def test_one_text_under_many_headlines_of_a_day_is_a_template(
    headlines: int, count: int, build_graph: Callable
) -> None:
    titles = ["A mayor speaks of boats", "Why the quay is so quiet", "Rain, and then more of it",
              "An evening with the choir"]  # fmt: skip
    text = "Follow our live coverage of everything that matters in town, with news, sport, weather."
    text += " Our reporters are out on the streets for you all day long."
    files = {
        f"{n}.md": article(title, f"https://post.example/{n}", "Post", "post.example",
                           f"2021-03-01T1{n}:00:00Z", excerpt=text)
        for n, title in enumerate(titles[:headlines])
    }  # fmt: skip
    edges = build_graph(files).edges
    assert edges.filter(pl.col("kind") == "update_of").height == count


@pytest.mark.parametrize(
    "title", ["Crossword answers for you", "Weather in the harbour area today"]
)
def test_a_daily_column_is_a_series_whatever_its_title(title: str, build_graph: Callable) -> None:
    files = {
        f"{day}.md": article(title, f"https://post.example/{day}", "Post", "post.example",
                             f"2021-03-{day:02}T08:00:00Z",
                             excerpt=f"Number {day}: what day {day} brings, "
                                    + "abcdefghijklmn"[day] * 60)
        for day in range(1, 13)
    }  # fmt: skip
    graph = build_graph(files)
    assert not set(graph.edges["kind"]) & {"copy_of", "update_of"}
    assert graph.articles.height == 12


TEXT = "The council closed the old harbour bridge on Monday after the storm hit its pillars hard."


def find_copy_reason(build_graph: Callable, one: str, other: str, **fields: str) -> str:
    first = article(TITLE, "https://post.example/1", "Post", "post.example", date=one, **fields)
    second = article(TITLE, "https://sun.example/1", "Sun", "sun.example", date=other, **fields)
    edges = build_graph({"a.md": first, "b.md": second}).edges.filter(kind="copy_of")
    return str(edges["reason"].item())


@pytest.mark.parametrize(
    ("one", "other", "is_known"),
    [
        ("2021-03-01", "2021-03-01", False),
        ("2021-03-01", "2021-03-02", True),
        ("2021-03-01T10:00:00Z", "2021-03-01", False),
        ("2021-03-01T10:00:05Z", "2021-03-01T10:00:55Z", False),
        ("2021-03-01T10:00:00Z", "2021-03-01T10:01:00Z", True),
        ("2021-03-01 10:00", "2021-03-01T23:59:00Z", False),
        ("2021-03-01 10:00", "2021-03-02T00:02:00Z", True),
    ],
)
def test_which_of_two_articles_is_the_copy_is_said_only_if_their_dates_tell(
    one: str, other: str, is_known: bool, build_graph: Callable
) -> None:
    reason = find_copy_reason(build_graph, one, other, excerpt=TEXT)
    assert (re.search(UNDIRECTED, reason) is None) == is_known


def test_two_articles_that_credit_one_agency_do_not_copy_each_other(build_graph: Callable) -> None:
    times = ("2021-03-01T08:00:00Z", "2021-03-01T09:00:00Z")
    reason = find_copy_reason(build_graph, *times, excerpt=f"ELSING (Reuters) - {TEXT}")
    assert reason.endswith("; both credit Reuters")
    assert re.search(UNDIRECTED, reason)


def test_a_text_of_two_outlets_on_one_day_is_no_finding_whatever_they_are_called(
    build_graph: Callable,
) -> None:
    def count(names: tuple[str, str]) -> list[tuple]:
        pages = {
            f"{number}{day}.md": article(
                f"{TITLE} {day}", f"https://{name}.example/{day}", name, f"{name}.example",
                date=f"2021-03-0{day}", excerpt=f"{day} {TEXT}",
            )
            for number, name in enumerate(names)
            for day in range(1, 8)
        }  # fmt: skip
        comparison = build_graph(pages).compare()
        assert not comparison.findings()
        columns = ("articles", "copies", "unclear", "originals", "copied", "p_value")
        return comparison.copies.select(columns).rows()

    assert count(("alder", "zeta")) == count(("alder", "aaa")) == [(0, 0, 7, 0, 0, None)] * 2
