"""Every file that is written opens again, in networkx, lxml, json and csv, with the documented
text."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import networkx as nx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from writing import snapshot

import topicgraph as tg
from benchmarks.hostile.exports import exports, read_gexf
from topicgraph import export
from topicgraph.errors import ArgumentError, WriteError
from topicgraph.graph import TopicGraph
from topicgraph.identity.resolution import resolve
from topicgraph.model import Record
from topicgraph.sources.settings import Config
from topicgraph.store.schema import TABLE_NAMES
from topicgraph.store.tables import build

TITLES = {
    "markup": "<b>&amp; \"quotes\" 'n' ]]> --> </graph>",
    "formula": '=HYPERLINK("http://evil.example")',
    "plus": "+1 and counting",
    "minus": "-1 and counting",
    "at": "@SUM(A1)",
    "comma and lines": 'a, "b";\r\nc\n\td',
    "control": "a\x00b\x08c\x1b[31md\x7fe\x85f",
    "not characters": "a\ufffeb\uffffc",
    "lone surrogate": "a\ud800b",
    "right to left": "a\u202eb\u200fc",
    "astral": "emoji 😀 and 人工智能",
    "combining": "a" + "\u0301" * 50,
    "long": "word " * 2_000,
    "null": "null",
    "number": "0777",
    "date": "2021-03-04",
    "spaces": "  two  spaces  ",
    "entity": "&#0; &lt; &nbsp;",
}


def of(*titles: str) -> TopicGraph:
    """A graph of articles with these titles, as they are: past every cleaning that the reader
    does."""
    records = tuple(
        Record(file=f"{n}.md", title=title, excerpt=title, urls=(f"https://a.example/{n}",),
        provider=f"P{title}", topics=(title,))
        for n, title in enumerate(titles)
        if title.strip()
    )  # fmt: skip
    return TopicGraph(build(resolve(records, Config())))


def in_xml(text: str) -> str:
    """What becomes of a text in XML: a space for a character that XML cannot hold; line ends as XML
    reads them."""
    return re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", " ", text)


def node(graph: nx.Graph, name: str = "article:https://a.example/0") -> dict:
    return graph.nodes[name]


SURVIVES = [name for name in TITLES if name != "lone surrogate"]


@pytest.mark.parametrize("name", SURVIVES)
def test_graphml_opens_again_with_the_text(name: str, tmp_path: Path) -> None:
    path = tg.write_graphml(of(TITLES[name]), tmp_path / "g.graphml")
    etree.parse(str(path))
    title = node(nx.read_graphml(path))["title"]
    assert title.replace("\r\n", "\n").replace("\r", "\n") == in_xml(TITLES[name]).replace(
        "\r\n", "\n"
    ).replace("\r", "\n")


@pytest.mark.parametrize("name", SURVIVES)
def test_gexf_opens_again_with_the_text(name: str, tmp_path: Path) -> None:
    path = tg.write_gexf(of(TITLES[name]), tmp_path / "g.gexf")
    etree.parse(str(path))
    assert " ".join(node(read_gexf(path))["title"].split()) == " ".join(
        in_xml(TITLES[name]).split()
    )


@pytest.mark.parametrize("name", SURVIVES)
def test_json_opens_again_with_the_text(name: str, tmp_path: Path) -> None:
    path = tg.write_json(of(TITLES[name]), tmp_path / "g.json")
    rows = json.loads(path.read_text("utf-8"))
    assert set(rows) == set(TABLE_NAMES)
    assert rows["articles"][0]["title"] == TITLES[name]


def cells(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("name", SURVIVES)
def test_csv_opens_again_with_the_text_and_no_formula(name: str, tmp_path: Path) -> None:
    graph = of(TITLES[name])
    paths = tg.write_csv(graph, tmp_path)
    assert [path.name for path in paths] == [f"{table}.csv" for table in TABLE_NAMES]
    for path in paths:
        rows = cells(path)
        assert len(rows) == getattr(graph, path.stem).height
        assert not [cell for row in rows for cell in row.values() if cell[:1] in tuple("=+-@\t\r")]
    title = cells(tmp_path / "articles.csv")[0]["title"]
    assert title == ("'" if TITLES[name][0] in "=+-@" else "") + TITLES[name]


@pytest.mark.parametrize("name", ["formula", "plus", "minus", "at"])
def test_raw_csv_leaves_a_formula_as_it_is(name: str, tmp_path: Path) -> None:
    tg.write_csv(of(TITLES[name]), tmp_path, raw=True)
    assert cells(tmp_path / "articles.csv")[0]["title"] == TITLES[name]


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    titles=st.lists(
        st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20),
        min_size=1,
        max_size=3,
    )
)
def test_any_text_can_be_written_in_every_format(titles: list[str], tmp_path: Path) -> None:
    graph = of(*titles)
    size = graph.nx.number_of_nodes()
    assert (
        nx.read_graphml(tg.write_graphml(graph, tmp_path / "g.graphml")).number_of_nodes() == size
    )
    assert read_gexf(tg.write_gexf(graph, tmp_path / "g.gexf")).number_of_nodes() == size
    assert (
        len(json.loads(tg.write_json(graph, tmp_path / "g.json").read_bytes())["articles"])
        == graph.articles.height
    )
    assert len(cells(tg.write_csv(graph, tmp_path)[0])) == graph.articles.height


def test_every_hostile_value_opens_again_in_every_format_with_the_documented_text(
    tmp_path: Path,
) -> None:
    outcome = exports(tmp_path)
    assert outcome.failed == []
    assert outcome.tried == 23 * 5


def test_the_demo_corpus_opens_again_whole(demo: TopicGraph, tmp_path: Path) -> None:
    for again in (
        nx.read_graphml(tg.write_graphml(demo, tmp_path / "g.graphml"), force_multigraph=True),
        read_gexf(tg.write_gexf(demo, tmp_path / "g.gexf")),
    ):
        assert set(again) == set(demo.nx)
        assert again.number_of_edges() == demo.nx.number_of_edges()
        assert again.nodes["provider:harbourwire.example"]["label"] == "Harbour Wire"
        assert sorted(data["kind"] for *_, data in again.edges(data=True)) == sorted(
            demo.edges["kind"].to_list()
        )
    rows = json.loads(tg.write_json(demo, tmp_path / "g.json").read_text("utf-8"))
    for table in TABLE_NAMES:
        assert [
            row.get("id") or (row["source"], row["kind"], row["target"]) for row in rows[table]
        ] == [
            row.get("id") or (row["source"], row["kind"], row["target"])
            for row in getattr(demo, table).iter_rows(named=True)
        ]
    times = [row["published"] for row in rows["articles"] if row["published"]]
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", time) for time in times)


def test_lists_and_times_in_csv_are_as_documented(demo: TopicGraph, tmp_path: Path) -> None:
    tg.write_csv(demo, tmp_path)
    row = next(
        row for row in cells(tmp_path / "articles.csv") if row["provider"] == "provider:nypost.com"
    )
    assert row["published"] == "2021-03-04T21:09:00Z"
    assert " | " in row["urls"]


@pytest.mark.parametrize("form", export.EXPORTERS)
def test_the_same_graph_gives_the_same_bytes(form: str, demo: TopicGraph, tmp_path: Path) -> None:
    for place in ("one", "two"):
        export.write(demo, tmp_path / place / ("g" if form == "csv" else f"g.{form}"), form)
    assert snapshot(tmp_path / "one") == snapshot(tmp_path / "two") != {}


@pytest.mark.parametrize("form", export.EXPORTERS)
def test_a_writer_that_fails_leaves_the_old_file_and_no_other(
    form: str, demo: TopicGraph, tmp_path: Path, monkeypatch
) -> None:
    old = of("Old title")
    target = tmp_path if form == "csv" else tmp_path / f"g.{form}"
    export.write(old, target, form)
    before = snapshot(tmp_path)

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(export.os, "fsync", full)
    with pytest.raises(WriteError, match="No space left on device"):
        export.write(demo, target, form)
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize("form", export.EXPORTERS)
def test_a_writer_makes_the_folders_it_needs_and_prints_nothing(
    form: str, tmp_path: Path, capsys
) -> None:
    written = export.write(of("A title"), tmp_path / "new" / "folder" / "g", form)
    assert all(path.is_file() for path in written)
    assert capsys.readouterr() == ("", "")


def test_an_unknown_format_is_a_wrong_argument_that_names_the_known(
    demo: TopicGraph, tmp_path: Path
) -> None:
    with pytest.raises(ArgumentError, match="want graphml, gexf, json, csv"):
        export.write(demo, tmp_path / "x", "nonsense")


def test_writing_changes_no_graph(demo: TopicGraph, tmp_path: Path) -> None:
    before = dict(demo.nx.nodes(data=True))["topic:surveillance"].copy(), demo.nx.number_of_edges()
    tg.write_gexf(demo, tmp_path / "g.gexf")
    tg.write_graphml(demo, tmp_path / "g.graphml")
    assert (
        dict(demo.nx.nodes(data=True))["topic:surveillance"],
        demo.nx.number_of_edges(),
    ) == before
    assert not [data for *_, data in demo.nx.edges(data=True) if "id" in data]
