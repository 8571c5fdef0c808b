"""Subjects: names and phrases that titles and excerpts mention."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest
from writing import article, spent, write

import topicgraph as tg
from topicgraph.graph import TopicGraph
from topicgraph.relate.subjects.names import find_candidates, spell
from topicgraph.relate.subjects.tokens import read_tokens


def of(*texts: str | tuple[str, str] | dict[str, str], folder: Path) -> TopicGraph:
    """Build a graph of one article for each text, a headline or (headline, excerpt), at one outlet
    each; a dict overrides the fields."""
    files = {}
    for number, text in enumerate(texts):
        fields: dict[str, str] = {
            "title": text if isinstance(text, str) else "",
            "url": f"https://outlet{number}.example/{number}",
            "provider": f"Outlet {number}",
            "domain": f"outlet{number}.example",
            "date": f"2021-03-{number % 28 + 1:02}",
        }
        if isinstance(text, tuple):
            fields |= {"title": text[0], "excerpt": text[1]}
        elif isinstance(text, dict):
            fields |= text
        files[f"{number}.md"] = article(**fields)
    return tg.build(write(folder / "articles", files))


def names_in(graph: TopicGraph) -> set[str]:
    return set(graph.subjects["name"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "the mayor met Ann Low of Harbour Bank on the quay",
            {"Ann Low of Harbour Bank", "Ann Low", "Harbour Bank"},
        ),
        ("a new phone by OpenTel, the iQuay 4, was shown in June", {"OpenTel", "iQuay 4"}),
        (
            "critics like President Ann Low and Senator Bo Ray",
            {"Ann Low and Senator Bo Ray", "Ann Low", "Bo Ray"},
        ),
        ("on Monday the council of Port Elsing closed the bridge in March 2021", {"Port Elsing"}),
        ("they play Baldur's Gate while rain falls", {"Baldur’s Gate", "Baldur", "Gate"}),
        ("Yesterday the quay was closed by police in fog", set()),
        ("the firm Quayside Inc. sold boats to many buyers", {"Quayside"}),
        ("the state-of-the-art AI-powered boats are slow and old", {"AI"}),
        ("see https://Example.com/Some/Path and @SomeOne for more boats there", set()),
    ],
)
def test_candidates_are_the_capitalised_sequences(text: str, expected: set[str]) -> None:
    tokens = read_tokens(text)
    spelled = dict(zip(tokens.keys, tokens.words, strict=True))
    found = {spell([spelled[key] for key in phrase]) for phrase in find_candidates(tokens, False)}
    assert found == expected


def test_case_says_nothing_in_headlines_in_title_case() -> None:
    assert not read_tokens("Mayor Closes The Harbour Bridge After Storm Damage").reliable
    assert not read_tokens("MAYOR CLOSES THE HARBOUR BRIDGE AFTER STORM").capitals
    assert read_tokens("Mayor of Port Elsing closes the bridge after storm damage").reliable


def test_a_name_is_known_again_in_a_headline_in_title_case(tmp_path: Path) -> None:
    graph = of(
        "the council asks Harbour Trust about its bridges",
        "why the Harbour Trust lost money on bridges",
        "Harbour Trust Closes The Bridge Again",
        folder=tmp_path,
    )
    assert names_in(graph) == {"Harbour Trust"}
    (row,) = graph.subjects.to_dicts()
    assert (row["articles"], row["outlets"], row["kind"]) == (3, 3, "name")
    assert "2 of the 2 texts" in row["reason"]


def test_a_word_that_is_mostly_lower_case_is_no_name(tmp_path: Path) -> None:
    graph = of(
        "people like the Harbour and its old boats",
        "people left the Harbour and its old boats",
        *[f"the old harbour of town {n} was closed by people" for n in range(3)],
        folder=tmp_path,
    )
    assert names_in(graph) & {"Harbour", "harbour"} == set()


def test_a_subject_needs_two_outlets(tmp_path: Path) -> None:
    same = {"provider": "Outlet 0", "domain": "outlet0.example"}
    texts = [
        {
            "title": f"people met Ann Low at the quay {n} times",
            "url": f"https://outlet0.example/{n}",
            **same,
        }
        for n in (1, 2, 3)
    ]
    assert names_in(of(*texts, "the tide was high and the boats late", folder=tmp_path)) == set()


@pytest.mark.parametrize(
    ("one", "other", "is_one"),
    [
        ("Open Tel", "OpenTel", True),
        ("Diablo IV", "Diablo 4", True),
        ("Málaga Bay", "Malaga Bay", True),
        ("Port-Elsing", "Port Elsing", True),
        ("PORTEL", "Portel", True),
        ("Diablo 3", "Diablo 4", False),
        ("Niño Bay", "Nino Bay", False),
        ("Harbour Trust", "Harbour Bank", False),
    ],
)
def test_spellings_that_are_certainly_one_name_are_one_subject(
    one: str, other: str, is_one: bool, tmp_path: Path
) -> None:
    graph = of(
        *[f"the mayor spoke about {one} and old boats" for _ in range(3)],
        *[f"some people asked about {other} and old boats" for _ in range(2)],
        folder=tmp_path,
    )
    assert len(names_in(graph) & {one, other}) == (1 if is_one else 2)
    if is_one:
        (row,) = graph.subjects.filter(pl.col("name") == one).to_dicts()
        assert set(row["names"]) == {one, other}
        assert graph.subject(other).id == row["id"]


def test_a_surname_goes_with_the_only_person_of_that_name(tmp_path: Path) -> None:
    texts = [
        "the mayor met Rod Quayle at the old quay",
        "the firm of Rod Quayle sold its old boats",
        "what the firm of Quayle did with its old boats",
        "how the mayor met with Quayle at the old quay",
    ]
    graph = of(*texts, folder=tmp_path / "one")
    assert names_in(graph) == {"Rod Quayle"}
    assert graph.subject("Quayle").articles == 4
    texts += ["the firm met Ann Quayle at her old quay", "why people like Ann Quayle and her boats"]
    assert {"Rod Quayle", "Ann Quayle", "Quayle"} <= names_in(of(*texts, folder=tmp_path / "two"))


def test_outlets_agencies_dates_and_template_words_are_no_subjects(tmp_path: Path) -> None:
    graph = of(
        "people read the Outlet 1 on Tuesday in April with Reuters",
        "what people in Outlet 1 say on Tuesday in April with Reuters",
        "they watch an Exclusive Video on Tuesday with old boats",
        "they watch an Exclusive Video on Tuesday and old boats",
        folder=tmp_path,
    )
    assert names_in(graph) == set()


def test_phrases_recur_at_several_outlets_between_different_words(tmp_path: Path) -> None:
    openings = ("the new", "a fine", "her first", "their old", "one more")
    endings = ("is slow", "and boats", "for all", "was sold", "of mine")
    graph = of(
        *[
            f"{a} tidal power {b} in town {n}"
            for n, (a, b) in enumerate(zip(openings, endings, strict=True))
        ],
        folder=tmp_path,
    )
    (row,) = graph.subjects.to_dicts()
    assert (row["id"], row["kind"], row["articles"]) == ("subject:tidal-power", "phrase", 5)


CASELESS = {
    "人工智能": ("关于|的新闻", "今天|发展快", "专家谈|前景", "政府用|来管理", "学校教|课程"),
    "الذكاء الاصطناعي": (
        "خبر عن | يصل", "مدينة تختار | قريبا", "شركة تبيع | غدا", "طلاب مع | دائما",
        "سؤال حول | مهم",
    ),
    "인공지능 기술": (
        "서울에서 | 발표", "학교가 | 도입", "정부는 | 지원", "오늘 | 논의", "기업들 | 경쟁",
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("phrase", "around"), CASELESS.items(), ids=["Chinese", "Arabic", "Korean"]
)
def test_a_script_without_case_has_the_phrases_that_recur(
    phrase: str, around: tuple[str, ...], tmp_path: Path
) -> None:
    graph = of(*[words.replace("|", phrase) for words in around], folder=tmp_path)
    assert names_in(graph) == {phrase}
    assert graph.find(subject=phrase).height == 5


def test_german_nouns_are_no_names_but_names_of_two_words_are(tmp_path: Path) -> None:
    graph = of(
        *[
            {
                "title": f"der Rat hat mit Anna Seehafen über das neue Gesetz gesprochen, Teil {n}",
                "lang": "de",
            }
            for n in range(4)
        ],
        folder=tmp_path,
    )
    assert names_in(graph) == {"Anna Seehafen"}


def test_mentions_say_where_and_how(demo: TopicGraph) -> None:
    mentions = demo.edges.filter(pl.col("kind") == "mentions")
    titles = dict(demo.articles.select("id", "title").iter_rows())
    excerpts = dict(demo.articles.select("id", "excerpt").iter_rows())
    assert mentions.height > 50
    for source, reason in mentions.select("source", "reason").iter_rows():
        where, _, spelling = reason.removeprefix("the ").partition(" has ")
        text = titles[source] if where == "title" else excerpts[source]
        words = spelling.strip('"').replace("’", "'").split()
        assert all(word.lower() in text.replace("’", "'").lower() for word in words), reason


def test_the_counts_of_subjects_are_those_of_their_mentions(demo: TopicGraph) -> None:
    mentions = demo.edges.filter(pl.col("kind") == "mentions")
    articles = {row["id"]: row for row in demo.articles.iter_rows(named=True)}
    for row in demo.subjects.iter_rows(named=True):
        by = [articles[id_] for id_ in mentions.filter(pl.col("target") == row["id"])["source"]]
        assert row["articles"] == sum(article["held"] for article in by)
        outlets = {article["provider"] or article["carrier"] for article in by} - {None}
        assert row["outlets"] == len(outlets)


def test_subjects_can_be_asked_for(demo: TopicGraph) -> None:
    found = set(demo.find(subject="Brightbrow")["id"])
    mentions = {link.target for link in demo.connections("subject:brightbrow", kinds=["mentions"])}
    assert found == mentions
    part = demo.filter(subject="brightbrow")
    assert set(part.articles["id"]) == found
    assert part.subject("Brightbrow").articles == demo.subject("Brightbrow").articles
    assert any("found in titles" in line for line in demo.explain("subject:brightbrow"))
    with pytest.raises(tg.NotFound, match="subject"):
        demo.find(subject="no such thing")


def test_subjects_can_be_switched_off(tmp_path: Path) -> None:
    files = {
        f"{n}.md": article(
            f"people met Ann Low at quay number {n}", f"https://o{n}.example/a", f"O{n}"
        )
        for n in range(3)
    }
    folder = write(tmp_path / "on", files)
    assert tg.build(folder).subjects["name"].to_list() == ["Ann Low"]
    assert tg.build(folder, subjects=False).subjects.is_empty()
    (folder / "topicgraph.yaml").write_text("subjects: no\n")
    graph = tg.build(folder)
    assert graph.subjects.is_empty()
    assert "mentions" not in set(graph.edges["kind"])
    (folder / "topicgraph.yaml").write_text("subjects: maybe\n")
    with pytest.raises(tg.ReadError, match="want yes or no"):
        tg.build(folder)


def test_subjects_are_saved_in_the_database_and_beside_the_topics(
    demo: TopicGraph, saved: Path
) -> None:
    assert tg.load(saved).subjects.equals(demo.subjects)
    file = pl.read_parquet(saved / "topics.parquet")
    assert set(file["id"]) == {*demo.topics["id"], *demo.subjects["id"]}
    assert set(file.filter(pl.col("kind") == "topic")["id"]) == set(demo.topics["id"])


def test_subjects_do_not_depend_on_the_order_of_the_files(tmp_path: Path) -> None:
    texts = [f"people met Ann Low and Bo Ray at quay {n} of Port Elsing" for n in range(4)]
    graphs = []
    for name, order in (("a", range(4)), ("b", reversed(range(4)))):
        files = {
            f"{place}.md": article(texts[n], f"https://o{n}.example/a", f"O{n}")
            for place, n in enumerate(order)
        }
        graphs.append(tg.build(write(tmp_path / name, files)))
    assert graphs[0].subjects.equals(graphs[1].subjects)


@pytest.mark.parametrize(
    "text",
    [
        "A" * 250 + " b",
        "A b " * 70,
        "A's " * 70,
        "A. " * 90,
        "人工" * 120,
        "Xa-" * 90,
        "é\u0301" * 120,
    ],
)
def test_hostile_texts_take_no_longer_than_others(text: str) -> None:
    """Ten times as many such texts take at most some fifteen times as long."""
    from topicgraph.relate.subjects import add_subjects
    from topicgraph.store.tables import ARTICLES, Tables

    def seconds(count: int) -> float:
        rows = [
            {"id": f"article:{n:05}", "title": f"{text} {n}", "held": True, "files": ["x"]}
            for n in range(count)
        ]
        tables = Tables(articles=pl.DataFrame(rows, schema=dict(ARTICLES)))
        return spent(lambda: add_subjects(tables))

    assert seconds(1_000) < 15 * max(seconds(100), 0.01)


@pytest.mark.parametrize(
    ("texts", "names", "none"),
    [
        pytest.param(
            (
                "the vote in Berlin shows that I'm right about boats",
                "people in Berlin say that I'm right about quays",
                "the quay in Berlin, I'm told, is closed",
            ),
            {"Berlin"},
            {"I'm"},
            id="a contraction",
        ),
        pytest.param(
            (
                "a letter of The 102 signatories reached the quay of Elsing",
                "the boats of The 102 were seen at the quay of Elsing",
                "at the quay of Elsing The 102 were heard again",
            ),
            {"Elsing"},
            {"102"},
            id="a number",
        ),
        pytest.param(
            (
                "the harbour app was mended * Fixed the map of Elsing",
                "the harbour app has other boats - Fixed the roads of Elsing",
                "the harbour app has other quays * Fixed the names of Elsing",
            ),
            {"Elsing"},
            {"Fixed"},
            id="the first word of an item in a list",
        ),
        pytest.param(
            (
                "the meeting began with GREETINGS and then the UNICEF report",
                "they said GREETINGS to all before the UNICEF report",
                "after that GREETINGS were heard from the UNICEF people",
            ),
            {"UNICEF"},
            {"GREETINGS", "Greetings"},
            id="emphasis in capitals",
        ),
        pytest.param(
            (
                "boats are slow and written in C++ these days",
                "he wrote the harbour map in C++ last night",
                "they prefer C++ to all that went before",
            ),
            {"C++"},
            {"C+"},
            id="a language with two signs",
        ),
        pytest.param(
            (
                "about boats and quays: Today I was at sea near Elsing",
                "about ships and sails: Today I went to see the Elsing ferry",
                "of storms and tides: Today I fell into the Elsing river",
            ),
            {"Elsing"},
            {"Today I"},
            id="a pronoun after a common word",
        ),
        pytest.param(
            (
                "les ministres veulent que l’Autriche paie les bateaux",
                "une lettre de l'Autriche sur les quais est lue",
                "les ports de l’Autriche sont fermés par la pluie",
            ),
            {"Autriche"},
            {"l’Autriche", "l'Autriche"},
            id="an elided article",
        ),
    ],
)
def test_what_is_written_with_capitals_for_another_reason_is_no_subject(
    texts: tuple[str, ...], names: set[str], none: set[str], tmp_path: Path
) -> None:
    found = names_in(of(*texts, folder=tmp_path))
    assert names <= found
    assert not none & found


def test_a_phrase_after_an_elided_article_is_found(tmp_path: Path) -> None:
    texts = [
        f"{before} l’intelligence artificielle {after}"
        for before, after in [
            ("les ports veulent de", "pour les quais"),
            ("la peur de", "et des bateaux"),
            ("un texte sur", "est lu par tous"),
            ("elle parle de", "dans les ports"),
            ("ils ont peur que", "ne change la mer"),
        ]
    ]
    assert "intelligence artificielle" in names_in(of(*texts, folder=tmp_path))


def test_a_word_that_is_cut_at_the_end_of_an_excerpt_is_no_subject(tmp_path: Path) -> None:
    cut = "boats " * 48 + "by many Goog"
    texts = [(f"the quay is closed by fog {n}", cut) for n in range(3)]
    assert len(cut) == 300
    assert "Goog" not in names_in(of(*texts, folder=tmp_path))
