"""Questions to a saved output: the answers of the graph that was built, from files of which only
what is needed is read."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from slowly import shortest_path
from writing import article, write

import topicgraph as tg
from topicgraph.errors import ReadError
from topicgraph.graph import TopicGraph
from topicgraph.identity import urls
from topicgraph.query import find as query
from topicgraph.query import networkx_view as view
from topicgraph.query.connections import Walk
from topicgraph.query.paths import Ways, lengths
from topicgraph.store import index
from topicgraph.store.adjacency import adjacency
from topicgraph.store.tables import ARTICLES, Tables
from topicgraph.text import title_key

TEXTS = st.text(alphabet="aAbé ßΣςﬁ-'’1一二ก K™.\u0301", max_size=12)


def texts(rows: list[tuple[str, str]]) -> Tables:
    """Tables of articles that have a title and an excerpt alone."""
    told = pl.DataFrame(rows, {"title": pl.String, "excerpt": pl.String}, orient="row")
    ids = [f"article:{number:04}" for number in range(len(rows))]
    told = told.with_columns(
        id=pl.Series(ids, dtype=pl.String), titles=pl.concat_list("title"), held=pl.lit(True)
    )
    missing = [
        pl.lit(None, kind).alias(name)
        for name, kind in ARTICLES.items()
        if name not in told.columns
    ]
    return Tables(articles=told.with_columns(missing).select(list(ARTICLES)))


@settings(max_examples=60, deadline=None)
@given(
    rows=st.lists(st.tuples(TEXTS, TEXTS), max_size=8),
    asked=st.lists(TEXTS, min_size=1, max_size=5),
)
def test_words_are_found_in_a_saved_output_where_a_look_through_all_texts_finds_them(
    rows: list[tuple[str, str]], asked: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    tables = texts(rows)
    folder = tmp_path_factory.mktemp("texts")
    tg.save(TopicGraph(tables), folder)
    loaded = tg.load(folder)
    for text in asked:
        assert loaded.find(text).rows() == query.matching(tables, text).rows()
    shutil.rmtree(folder)


@settings(max_examples=60, deadline=None)
@given(titles=st.lists(TEXTS, max_size=8), asked=TEXTS)
def test_a_title_is_looked_up_as_its_key_says(titles: list[str], asked: str) -> None:
    found = index.of(texts([(title, "") for title in titles])).titled(asked)
    wanted = title_key(asked)
    assert found == [
        row for row, title in enumerate(titles) if wanted and title_key(title) == wanted
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
    walk = Walk(demo.tables)
    for one in [*demo.articles["id"].to_list()[::5], *demo.providers["id"].to_list()[:3]]:
        links = walk.connections(one)
        for other in [*{link.target for link in links}, demo.topics["id"][0]]:
            assert walk.between(one, other) == [link for link in links if link.target == other]


def outcome(function, *arguments) -> object:
    try:
        return function(*arguments)
    except tg.TopicGraphError as error:
        return str(error)


def test_every_address_of_an_article_leads_to_it(demo: TopicGraph, diablo4: TopicGraph) -> None:
    for tables in (demo.tables, diablo4.tables):
        known, articles = (
            index.of(tables),
            tables.articles.sort("held", "id", descending=[True, False]),
        )
        first: dict[str, str] = {}
        for id_, listed in articles.select("id", "urls").iter_rows():
            for url in (id_.removeprefix("article:"), *listed):
                if address := urls.canonicalize(url):
                    first.setdefault(address, id_)
        for address, id_ in first.items():
            found = known.addressed(address)
            assert found is not None
            assert known.id(found) in (id_, f"article:{address}")


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
def test_the_way_from_both_ends_is_the_way_from_one(
    edges: list[tuple[int, int, float]], start: int, goal: int
) -> None:
    csr = adjacency(10, [a for a, _, _ in edges], [b for _, b, _ in edges])
    costs = np.array([cost for _, _, cost in edges], np.float64)
    ways, slow = Ways(csr, lengths(costs)), shortest_path(csr, costs, start, goal)
    if slow is not None and any(np.isinf(costs[edge]) for _, edge in slow[1:]):
        slow = None
    for _ in range(2):  # the second time on the arrays of the first
        assert ways.cheapest(start, goal) == slow


def test_a_question_reads_only_the_files_it_needs(saved: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(saved, tmp_path / "out"))
    for name in ("details", "places", "titles"):
        path = next(folder.glob(f"{name}.*.arrow"))
        raw = bytearray(path.read_bytes())
        raw[len(raw) // 2] ^= 1
        path.write_bytes(raw)
    graph = tg.load(folder)
    assert graph.connections("New York Post")
    assert graph.path("New York Post", "China Digital Times").edges
    for asked in (lambda: graph.find("emotion"), lambda: graph.articles):
        with pytest.raises(ReadError, match="is damaged or incomplete"):
            asked()


def test_a_loaded_graph_outlives_a_save_into_its_folder(demo: TopicGraph, tmp_path: Path) -> None:
    tg.save(demo, tmp_path)
    loaded = tg.load(tmp_path)
    tg.save(TopicGraph(Tables()), tmp_path)
    assert loaded.find("emotion").rows() == demo.find("emotion").rows()


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
    monkeypatch.setattr(view, "MICROSECONDS", 1e5)
    with pytest.warns(
        view.CostWarning,
        match=r"graph\.nx makes [\d,]+ nodes and edges objects of networkx: about \d+ s and [\d.]+ GB",
    ):
        assert TopicGraph(demo.tables).nx.number_of_nodes()


def test_a_corpus_of_the_same_seed_has_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        command = [
            sys.executable,
            "-m",
            "benchmarks",
            "corpus",
            tmp_path / name,
            "300",
            "--seed",
            "7",
        ]
        subprocess.run(command, check=True, capture_output=True, cwd=Path(__file__).parent.parent)
    one, two = (
        {path.name: path.read_bytes() for path in (tmp_path / name).rglob("*.md")}
        for name in ("one", "two")
    )
    assert len(one) == 300
    assert one == two
    assert tg.build(tmp_path / "one").articles["held"].sum() > 290


def test_an_article_of_no_outlet_can_be_saved_and_asked_for(tmp_path: Path) -> None:
    graph = tg.build(write(tmp_path / "in", {"a.md": article("One", "https://a.example/a")}))
    tg.save(graph, tmp_path / "out")
    assert tg.load(tmp_path / "out").article("one").title == "One"
