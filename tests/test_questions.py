"""Questions: a built graph and a saved one give the same answers, and they are the ones that the
plainest search of the tables gives; what asking needs to import and to read."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import numpy as np
import polars as pl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from slow_references import shortest_path
from writing import ROOT

import topicgraph as tg
from topicgraph.graph import TopicGraph
from topicgraph.identity import urls
from topicgraph.model import ARTICLE_KINDS, Story
from topicgraph.query import networkx_view
from topicgraph.query.connections import find_connections, find_edges_between
from topicgraph.query.find import HANGUL, UNSPACED_LETTER
from topicgraph.query.shortest_path import PathSearch, edge_lengths
from topicgraph.query.stories import list_stories
from topicgraph.store.adjacency import adjacency
from topicgraph.store.story_table import name_stories
from topicgraph.store.tables import ARTICLES, Tables
from topicgraph.text import split_words, tokenize

TEXTS = st.text(alphabet="aAbé ßΣςﬁ-'’1一二ก K™.\u0301", max_size=12)


def texts(rows: list[tuple[str, str]]) -> Tables:
    """Tables of articles that have a title and an excerpt alone."""
    frame = pl.DataFrame(rows, {"title": pl.String, "excerpt": pl.String}, orient="row")
    ids = [f"article:{number:04}" for number in range(len(rows))]
    frame = frame.with_columns(
        id=pl.Series(ids, dtype=pl.String), titles=pl.concat_list("title"), held=pl.lit(True)
    )
    missing = [
        pl.lit(None, kind).alias(name)
        for name, kind in ARTICLES.items()
        if name not in frame.columns
    ]
    return Tables(articles=frame.with_columns(missing).select(list(ARTICLES)))


def matches_by_reading(text: str, title: str, excerpt: str) -> tuple[bool, int]:
    """Whether every word of `text` is in an article, and how many of them are in its title."""
    titled, both = split_words(title), [*split_words(title), *split_words(excerpt)]

    def is_in(word: str, words: list[str] | tuple[str, ...]) -> bool:
        if UNSPACED_LETTER.search(word) and len(word) > 1:
            pairs = tokenize(word)
            return any(
                pairs == terms[start : start + len(pairs)]
                for terms in map(tokenize, words)
                for start in range(len(terms))
            )
        terms = [term for other in words for term in tokenize(other)]
        if UNSPACED_LETTER.search(word) or HANGUL.search(word):
            return any(word in term for term in terms)
        return any(term == word if len(word) <= 3 else term.startswith(word) for term in terms)

    terms = list(filter(None, map(split_words, text.split())))
    found = all(is_in(word, both) for words in terms for word in words)
    rank = sum(all(is_in(word, titled) for word in words) for words in terms)
    return found and bool(terms or not text.strip()), rank


@example(rows=[("", "A'\u0301")], asked=["A"])
@settings(max_examples=150, deadline=None)
@given(
    rows=st.lists(st.tuples(TEXTS, TEXTS), max_size=8),
    asked=st.lists(TEXTS.map(lambda text: text.replace("-", " ")), min_size=1, max_size=5),
)
def test_words_are_found_where_reading_every_text_finds_them(
    rows: list[tuple[str, str]], asked: list[str]
) -> None:
    graph = TopicGraph(texts(rows))
    for text in asked:
        ranks = [matches_by_reading(text, *row) for row in rows]
        wanted = sorted((-rank, row) for row, (found, rank) in enumerate(ranks) if found)
        assert graph.find(text)["title"].to_list() == [rows[row][0] for _, row in wanted]


@settings(max_examples=60, deadline=None)
@given(titles=st.lists(TEXTS, max_size=8), asked=TEXTS)
def test_a_title_is_looked_up_by_its_folded_words(titles: list[str], asked: str) -> None:
    database = TopicGraph(texts([(title, "") for title in titles])).database
    wanted = split_words(asked)
    assert database.find_names("title", " ".join(wanted)) == [
        row for row, title in enumerate(titles) if wanted and split_words(title) == wanted
    ]


def test_a_saved_graph_answers_as_the_built_one(demo: TopicGraph, saved: Path) -> None:
    loaded, ids = tg.load(saved), demo.articles["id"].to_list()
    things = [*ids[::9], *demo.providers["id"][:4], *demo.topics["id"][:3]]
    for one in things:
        assert loaded.connections(one, depth=2) == demo.connections(one, depth=2)
        assert loaded.explain(one) == demo.explain(one)
        assert [loaded.path(one, other) for other in things[::5]] == [
            demo.path(one, other) for other in things[::5]
        ]
    for row in demo.articles.iter_rows(named=True):
        for name in (row["title"], *row["urls"], *row["files"]):
            assert outcome(loaded.article, name) == outcome(demo.article, name)
    for text in ("emotion", "the of", "port elsing", "e", "zzz"):
        assert loaded.find(text).rows() == demo.find(text).rows()
    assert (
        loaded.find("cameras", topic="Surveillance").rows()
        == demo.find("cameras", topic="Surveillance").rows()
    )


def test_what_joins_two_things_is_what_connects_one_of_them_with_the_other(
    demo: TopicGraph,
) -> None:
    database = demo.database
    for one in range(0, database.node_count, 5):
        links = find_connections(database, one)
        for id_ in {link.target for link in links} | {demo.topics["id"][0]}:
            other = database.find_node(id_)
            assert other is not None
            between = find_edges_between(database, one, other)
            assert between == [link for link in links if link.target == id_]


def outcome(function, *arguments) -> object:
    try:
        return function(*arguments)
    except tg.TopicGraphError as error:
        return str(error)


def test_every_address_of_an_article_leads_to_it(demo: TopicGraph, diablo4: TopicGraph) -> None:
    for graph in (demo, diablo4):
        articles = graph.articles.sort("held", "id", descending=[True, False])
        first: dict[str, str] = {}
        for id_, listed in articles.select("id", "urls").iter_rows():
            for url in (id_.removeprefix("article:"), *listed):
                if address := urls.canonicalize(url):
                    first.setdefault(address, id_)
        for address, id_ in first.items():
            assert graph.article(address).id in (id_, f"article:{address}")


@settings(max_examples=150, deadline=None)
@given(
    edges=st.lists(
        st.tuples(
            st.integers(0, 9),
            st.integers(0, 9),
            st.sampled_from([1.0, 1.25, 1.5, 2.0, 3.5, np.inf]),
        ),
        max_size=30,
    ),
    start=st.integers(0, 9),
    goal=st.integers(0, 9),
)
def test_the_path_from_both_ends_is_the_path_from_one(
    edges: list[tuple[int, int, float]], start: int, goal: int
) -> None:
    csr = adjacency(10, [a for a, _, _ in edges], [b for _, b, _ in edges])
    costs = np.array([cost for _, _, cost in edges], np.float64)
    search, slow = PathSearch(csr, edge_lengths(costs)), shortest_path(csr, costs, start, goal)
    if slow is not None and any(np.isinf(costs[edge]) for _, edge in slow[1:]):
        slow = None
    for _ in range(2):  # the second time on the arrays of the first
        assert search.shortest_path(start, goal) == slow


def test_a_question_to_a_saved_graph_imports_neither_polars_nor_numpy(saved: Path) -> None:
    program = (
        "import sys, topicgraph as tg; graph = tg.load(sys.argv[1])\n"
        "repr(graph), graph.find_rows('emotion', since='2021'), graph.article('NAME')\n"
        "graph.connections('New York Post', depth=2), graph.stories(), graph.topic('AI')\n"
        "graph.explain('Harbour Wire'), graph.provider('the harbour wire'), graph.problems\n"
        "assert not {'polars', 'numpy', 'scipy', 'networkx'} & sys.modules.keys()"
    )
    url = "https://nypost.com/2021/03/04/china-using-emotion-recognition-technology-in-surveillance"
    command = [sys.executable, "-c", program.replace("NAME", url), str(saved)]
    subprocess.run(command, check=True)


def test_a_filtered_graph_does_not_answer_from_the_index_of_the_whole(
    demo: TopicGraph, saved: Path
) -> None:
    part = tg.load(saved).filter(topic="Surveillance")
    assert part.find("emotion").rows() == demo.filter(topic="Surveillance").find("emotion").rows()
    assert set(part.find("cameras")["id"]) <= set(part.articles["id"])


def test_what_the_networkx_graph_will_cost_is_said_where_it_is_over_a_second(
    demo: TopicGraph, monkeypatch, recwarn
) -> None:
    assert TopicGraph(demo.tables).nx.number_of_nodes()
    assert not recwarn.list
    monkeypatch.setattr(networkx_view, "MICROSECONDS", 1e5)
    with pytest.warns(
        networkx_view.CostWarning,
        match=(
            r"graph\.nx makes [\d,]+ nodes and edges objects of networkx: about \d+ s "
            r"and [\d.]+ GB"
        ),
    ):
        assert TopicGraph(demo.tables).nx.number_of_nodes()


def test_a_corpus_of_the_same_seed_has_the_same_bytes(tmp_path: Path) -> None:
    from benchmarks.corpus import write

    write(tmp_path / "one", 60, seed=7)
    command = [sys.executable, "-m", "benchmarks", "corpus", tmp_path / "two", "60", "--seed", "7"]
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
    one, two = (
        {path.name: path.read_bytes() for path in (tmp_path / name).rglob("*.md")}
        for name in ("one", "two")
    )
    assert len(one) == 60
    assert one == two
    assert tg.build(tmp_path / "one").articles["held"].sum() > 55


def stories_by_reading(tables: Tables, min_providers: int, min_articles: int) -> list[Story]:
    """The stories, one article after the other: start, end and name are those of their cores."""
    core = {id_ for listed in tables.stories["core"] for id_ in listed}
    rows = {row["id"]: row for row in tables.articles.iter_rows(named=True)}
    platforms = set(tables.providers.filter("platform")["id"])
    central = dict.fromkeys(rows, 0.0)
    for end in ("source", "target"):  # sums of floats: in the order of the index
        for edge in tables.edges.filter(pl.col("kind").is_in(ARTICLE_KINDS)).iter_rows(named=True):
            if rows[edge["source"]]["story"] == rows[edge["target"]]["story"]:
                central[edge[end]] += edge["weight"]

    def core_times(members: list[dict]) -> list[datetime]:
        dated = [row for row in members if row["published"]]
        of_core = [row["published"] for row in dated if row["id"] in core]
        return of_core or [row["published"] for row in dated]

    groups: dict[str, list[dict]] = {}
    for row in sorted(
        rows.values(), key=lambda row: (row["published"] is None, row["published"] or 0, row["id"])
    ):
        groups.setdefault(row["story"], []).append(row)
    listed = [
        Story(
            id=id_,
            name=max(members, key=lambda row: (row["id"] in core, central[row["id"]]))["title"],
            articles=tuple(row["id"] for row in members),
            providers=tuple(
                dict.fromkeys(
                    row["provider"]
                    for row in members
                    if row["held"] and row["provider"] and row["provider"] not in platforms
                )
            ),
            linked=sum(not row["held"] for row in members),
            start=min(core_times(members), default=None),
            end=max(core_times(members), default=None),
        )
        for id_, members in groups.items()
        if id_
    ]
    chosen = [
        story
        for story in listed
        if len(story.providers) >= min_providers and len(story.articles) >= min_articles
    ]
    return sorted(
        chosen,
        key=lambda story: (
            -len(story.providers),
            -(len(story.articles) - story.linked),
            str(story.start or "9"),
            story.id,
        ),
    )


@pytest.mark.parametrize(
    ("providers", "articles"), [(0, 1), (1, 1), (2, 1), (0, 2), (3, 5), (99, 1)]
)
def test_stories_are_listed_named_and_counted_as_reading_every_article_tells(
    providers: int, articles: int, demo: TopicGraph, saved: Path
) -> None:
    wanted = stories_by_reading(demo.tables, providers, articles)
    names = {story.id: story.name for story in stories_by_reading(demo.tables, 0, articles)}
    assert name_stories(demo.tables, articles) == names
    for database in (demo.database, tg.load(saved).database):
        assert list_stories(database, providers, articles) == wanted
        assert list_stories(database, providers, articles, limit=2) == wanted[:2]
        assert database.count_stories(providers, articles) == len(wanted)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("銀行", 1), ("中央銀行", 1), ("行利", 0), ("利", 1), ("金利 銀行", 1), ("ธนาคาร", 1),
        ("은행", 1), ("lodz", 1),
    ],
)  # fmt: skip
def test_scripts_without_spaces_are_found_by_any_letters_in_a_row(
    text: str, count: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("unspaced")
    titles = [
        "中央銀行が金利を上げた",
        "ธนาคารกลางขึ้นดอกเบี้ย",
        "중앙은행이 금리를 올렸다",
        "Bank w Łodzi, Łódź",
    ]
    for number, title in enumerate(titles):
        (folder / f"{number}.md").write_text(f"---\ntitle: {title}\nprovider: P\n---\n", "utf-8")
    assert tg.build(folder).find(text).height == count


def test_what_else_has_a_name_is_said_where_one_of_them_is_taken(
    cli: Callable[..., tuple[int, str, str]], demo: TopicGraph, saved: Path
) -> None:
    lines = demo.explain("emotion recognition")
    assert lines[0] == "emotion recognition is topic:emotion-recognition"
    assert lines[1] == "subject:emotion-recognition has that name, too: give the id to ask for it"
    assert lines[1] in demo.explain("Harbour Wire", "emotion recognition")
    for id_ in ("topic:emotion-recognition", "subject:emotion-recognition"):
        assert demo.explain(id_)[0].startswith(f"{id_}: ")
        assert not any("that name, too" in line for line in demo.explain(id_))
    for question in (("connections",), ("path", "AI")):
        code, _, err = cli(question[0], saved, *question[1:], "emotion recognition")
        assert (code, err.strip()) == (0, f"{lines[0]}; {lines[1]}")


def test_a_story_that_is_called_like_one_of_its_articles_is_named(demo: TopicGraph) -> None:
    story = demo.story("Facial expressions poor guide to emotion, review of 1,043 studies finds")
    lines = demo.explain(story.name)
    assert lines[0].startswith(f"{story.name} is article:")
    assert story.id in lines[1]
    within = demo.ego(story.id, radius=0)
    assert sorted(within.articles["id"]) == sorted(one.article.id for one in story.members)
