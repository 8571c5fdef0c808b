"""The search language, from the query to the articles; that the page has the same is tested in
tests/page/test_page_search.py."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import topicgraph as tg
from topicgraph.graph import TopicGraph

ARTICLES = {
    "a": ("Game Pass gets a beta", "The game was passed over", "PC Gamer", "2021-03-04", "en"),
    "b": ("Pass the game, beta testers", "AI in an airport", "PC Gamer", "2021-03-05", "en-GB"),
    "c": ("Xbox rumor: no gamepass", "Élection à Łódź", "Le Monde", "2021-04-01", "fr"),
    "d": ("人工智能 game pass", "中国 ﾃﾞｰﾀ ＮＨＫ", "Le Monde", "2022-01-01", "zh"),
    "e": ("Undated airs", "", "PC Gamer", "", "en"),
}


@pytest.fixture(scope="module", params=["built", "saved"])
def five(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> TopicGraph:
    folder = tmp_path_factory.mktemp("five")
    for name, (title, excerpt, outlet, day, language) in ARTICLES.items():
        lines = [
            f'title: "{title}"',
            f"provider: {outlet}",
            f"language: {language}",
            f"topics: [{'Law' if name in 'ab' else 'Games'}]",
            f"author: {'Ann B. Smith' if name in 'ac' else 'Bo Li'}",
            *([f"date: {day}"] if day else []),
        ]
        text = "---\n" + "\n".join(lines) + f"\n---\n{excerpt}\n"
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    graph = tg.build(folder)
    if request.param == "built":
        return graph
    output = tmp_path_factory.mktemp("output")
    tg.save(graph, output)
    return tg.load(output)


def names(graph: TopicGraph, query: str, **more: str) -> str:
    found = graph.find(query, **more)["files"].to_list()
    return "".join(sorted(file.removesuffix(".md") for files in found for file in files))


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", "abcde"),
        ("game pass", "abd"),
        ('"game pass"', "ad"),
        ('"Pass the game"', "b"),
        ('"game"', "abd"),
        ("game", "abcd"),
        ("ai", "b"),
        ("ai*", "be"),
        ('"ai*"', "b"),
        ("air", ""),
        ("game -beta", "cd"),
        ('-"game pass"', "bce"),
        ("-beta -xbox", "de"),
        ("beta OR xbox", "abc"),
        ("game beta OR xbox", "abc"),
        ("beta OR xbox rumor", "c"),
        ("xbox OR beta OR undated", "abce"),
        ("xbox OR -game", "ce"),
        ("rumor AND xbox", "c"),
        ("election lodz", "c"),
        ('"人工智能 game"', "d"),
        ('"智能 game"', "d"),
        ('"工智 game"', ""),
        ("智能", "d"),
        ('"人"', "d"),
        ("国", "d"),
        ("データ", "d"),
        ("ﾃﾞｰ", "d"),
        ('"ｎｈｋ"', "d"),
        ("nhk", "d"),
        ("outlet:pc", None),
        ('outlet:"pc gamer"', "abe"),
        ('outlet:"le monde" OR topic:law', "abcd"),
        ("-topic:law", "cde"),
        ("TOPIC:law", "ab"),
        ("author:smith", "ac"),
        ('author:"ann b"', "ac"),
        ('author:"ann smith"', ""),
        ("author:smi", ""),
        ("language:en", "abe"),
        ("language:EN-gb", "b"),
        ("language:e", ""),
        ("medium:article", "abcde"),
        ("medium:video", ""),
        ("on:2021-03", "ab"),
        ("on:2021-03-04", "a"),
        ("since:2021-03-05", "bcd"),
        ("until:2021-03-04", "a"),
        ("-on:2021", "de"),
        ("since:2021-03 until:2021-03 -topic:games", "ab"),
        ("no:date", "e"),
        ("no:topic", ""),
        ("-no:topic -NO:date", "abcd"),
        ("no:date OR topic:law", "abe"),
        ("beta – testers", "b"),
        ("– !", ""),
        ("“game pass”", "ad"),
        ("http://game.example", ""),
        ("12:30", ""),
        ("xbox: rumor", "c"),
    ],
)
def test_a_query_finds_what_it_says(five: TopicGraph, query: str, found: str | None) -> None:
    if found is None:
        with pytest.raises(tg.NotFound, match="did you mean PC Gamer"):
            five.find(query)
    else:
        assert names(five, query) == found


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ('"game pass', "a quotation mark is not closed"),
        ("OR game", "OR stands between two terms"),
        ("game OR", "OR stands between two terms"),
        ("game OR OR pass", "OR stands between two terms"),
        ("game OR – ", "OR stands between two terms"),
        ("topics:law", 'there is no field "topics:"; fields are outlet, topic'),
        ("topic:", "topic: needs a value, as in topic:surveillance"),
        ('author:""', "author: needs a value"),
        ("since:yesterday", 'since "yesterday" is not a date'),
        ("on:2021-02-30", 'on "2021-02-30" is not a date'),
        ("no:rain", 'no "rain": want one of date, topic, outlet, author, language'),
        ("no:", "no: needs a value, as in no:topic"),
        ("game NOT pass", "write -word, not NOT"),
        ("g*me", "a \\* stands at the end of a word"),
    ],
)
def test_a_malformed_query_is_told_in_one_line(
    five: TopicGraph, query: str, message: str, cli: Callable[..., object], tmp_path: Path
) -> None:
    with pytest.raises(tg.ArgumentError, match=message) as caught:
        five.find(query)
    assert "\n" not in str(caught.value)


def test_the_shell_has_the_same_language(
    saved: Path, cli: Callable[..., tuple[int, str, str]]
) -> None:
    code, out, _ = cli("find", saved, '"emotion recognition" outlet:nypost.com', "--format", "csv")
    assert code == 0
    assert "New York Post" in out
    assert out.count("\n") == 2
    assert cli("find", saved, '"open') == (
        2, "", 'error: a quotation mark is not closed: a phrase is written "between two"\n',
    )  # fmt: skip
    assert cli("find", saved, "ferry", "OR", "library", "--format", "json") == cli(
        "find", saved, "ferry OR library", "--format", "json"
    )
    assert cli("find", saved, "--", "-emotion", "ferry")[0] == 0


def test_relevance_puts_titles_first_and_date_the_newest(demo: TopicGraph) -> None:
    by_date = demo.find("cameras", order="date")["published"].to_list()
    assert by_date == sorted(by_date, reverse=True)
    titles = [
        "camera" in title.casefold() for title in demo.find("cameras OR camera")["title"].to_list()
    ]
    assert titles == sorted(titles, reverse=True)
    assert set(titles) == {True, False}
    with pytest.raises(tg.ArgumentError, match=r'order=.*want "relevance" or "date"'):
        demo.find("cameras", order="size")


def test_an_argument_is_the_field_of_its_name(five: TopicGraph) -> None:
    assert names(five, "game", language="en") == names(five, "game language:en") == "ab"
    assert names(five, "", author="smith") == "ac"
    assert names(five, "", provider="pc gamer", topic="Law") == "ab"
    assert five.filter('"game pass" -beta').articles.height == 1
