"""What other programs get: times, positions and labels where they look for them."""

from __future__ import annotations

import csv
import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import fastexcel
import jsonschema
import networkx as nx
import polars as pl
import pytest
from lxml import etree
from writing import ROOT

import topicgraph as tg
from topicgraph.exporters.excel import MAX_CELL_LENGTH
from topicgraph.exporters.gexf import place_others
from topicgraph.graph import TopicGraph
from topicgraph.model import plain
from topicgraph.store.schema import TABLE_NAMES

GEXF = {"g": "http://gexf.net/1.3", "viz": "http://gexf.net/1.3/viz"}
HOSTILE = '=1+1 <b>"&" {\\%$#_^~} ;| \''


@pytest.fixture(scope="module")
def hostile() -> TopicGraph:
    rows = {
        "title": [f"{HOSTILE} ferry"],
        "provider": [f"Outlet {HOSTILE}"],
        "author": [f"Ann {HOSTILE}"],
        "published": ["2021-03"],
        "topic": [HOSTILE],
        "url": ["https://a.example/x?a={b}\\c"],
    }
    return tg.build(pl.DataFrame(rows))


# --- GraphML, GEXF --------------------------------------------------------------------------------


def test_graphml_has_name_and_label_where_igraph_looks(demo: TopicGraph, tmp_path: Path) -> None:
    again = nx.read_graphml(tg.write_graphml(demo, tmp_path / "g.graphml"), force_multigraph=True)
    for node, data in again.nodes(data=True):
        assert data["name"] == node
        assert data["label"] == demo.nx.nodes[node]["label"]
    text = (tmp_path / "g.graphml").read_text("utf-8")
    ids = re.findall(r'<edge [^>]*\bid="([^"]+)"', text)
    assert len(ids) == len(set(ids)) == demo.edges.height
    assert Counter(data["label"] for *_, data in again.edges(data=True)) == Counter(
        demo.edges["kind"]
    )


def read_gexf(graph: TopicGraph, folder: Path) -> Any:
    return etree.parse(str(tg.write_gexf(graph, folder / "g.gexf"))).getroot()


def test_gexf_has_the_time_of_each_node_as_an_interval(demo: TopicGraph, tmp_path: Path) -> None:
    root = read_gexf(demo, tmp_path)
    assert root.get("version") == "1.3"
    network = root.find("g:graph", GEXF)
    assert network.get("timeformat") == "dateTime"
    assert (network.get("mode"), network.get("timerepresentation")) == ("dynamic", "interval")
    nodes = {node.get("id"): node for node in network.iterfind("g:nodes/g:node", GEXF)}
    assert set(nodes) == set(demo.nx)
    published = dict(demo.articles.select("id", "published").iter_rows())
    for id_, moment in published.items():
        assert nodes[id_].get("start") == (plain(moment) if moment else None)
        assert nodes[id_].get("end") is None
    for outlet in demo.providers["id"]:
        links = demo.edges.filter(pl.col("target") == outlet)
        times = [published[id_] for id_ in links["source"] if published[id_]]
        assert nodes[outlet].get("start") == (plain(min(times)) if times else None)
        assert nodes[outlet].get("end") == (plain(max(times)) if times else None)
    dated = [plain(moment) for moment in published.values() if moment]
    assert (network.get("start"), network.get("end")) == (min(dated), max(dated))


def test_gexf_has_the_positions_of_the_page_and_a_colour_for_each_kind(
    demo: TopicGraph, tmp_path: Path
) -> None:
    root = read_gexf(demo, tmp_path)
    places, colours = {}, {}
    for node in root.iterfind(".//g:node", GEXF):
        place, colour = (node.find(f"viz:{name}", GEXF) for name in ("position", "color"))
        if place is not None:
            places[node.get("id")] = (place.get("x"), place.get("y"))
        colours.setdefault(node.get("id").partition(":")[0], set()).add(
            tuple(colour.attrib.values())
        )
        assert float(node.find("viz:size", GEXF).get("value")) >= 4
    assert set(places) >= set(demo.articles["id"]) | set(demo.subjects["id"])
    drawn = [id_ for id_ in places if id_.startswith(("article:", "provider:"))]
    assert len({places[id_] for id_ in drawn}) == len(drawn), "no two in one place"
    assert len(colours["article"]) == 2, "held, and linked only"
    assert len(set.union(*colours.values())) == 5


def test_gexf_places_what_the_page_does_not_draw_near_its_neighbours_or_below() -> None:
    network = nx.DiGraph([("drawn", "near"), ("near", "far"), ("alone", "apart")])
    places = place_others(network, {"drawn": (5.0, 7.0)})
    assert places["drawn"] == places["near"] == places["far"] == (5.0, 7.0)
    assert places["alone"] != places["apart"]
    assert max(places["alone"][1], places["apart"][1]) < 7


def test_gexf_opens_in_the_parser_of_gephi_lite(demo: TopicGraph, tmp_path: Path) -> None:
    node = shutil.which("node")
    if node is None or not (ROOT / "node_modules" / "graphology-gexf").is_dir():
        pytest.skip("node or graphology-gexf is not installed (npm ci)")
    path = tg.write_gexf(demo, tmp_path / "g.gexf")
    script = ROOT / "tests" / "page" / "js" / "gexf.js"
    done = subprocess.run([node, str(script), str(path)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    read = json.loads(done.stdout)
    assert (read["nodes"], read["edges"]) == (demo.nx.number_of_nodes(), demo.edges.height)
    assert Counter(read["kinds"]) == Counter(demo.edges["kind"])
    assert len(read["colours"]) == 5
    assert read["placed"] >= demo.articles.height + demo.subjects.height
    row = demo.articles.filter(pl.col("title") == read["article"]["title"]).row(0, named=True)
    assert read["article"]["published"] == plain(row["published"])
    assert read["article"]["quality"] == row["quality"]
    # Its timeline runs over an attribute: each outlet is there from its first article to its last.
    published = {
        id_: plain(one) for id_, one in demo.articles.select("id", "published").iter_rows()
    }
    for id_, one in published.items():
        assert read["spans"][id_] == [one, one]
    for outlet in demo.providers["id"]:
        links = demo.edges.filter(pl.col("target") == outlet)["source"]
        times = [published[id_] for id_ in links if published[id_]]
        assert read["spans"][outlet] == ([min(times), max(times)] if times else [None, None])


def test_igraph_finds_the_names_and_labels(demo: TopicGraph, tmp_path: Path) -> None:
    igraph = pytest.importorskip("igraph", reason="igraph is not installed; it is under the GPL")
    read = igraph.Graph.Read_GraphML(str(tg.write_graphml(demo, tmp_path / "g.graphml")))
    assert read.is_named()
    assert read.is_directed()
    assert read.ecount() == demo.edges.height
    assert dict(zip(read.vs["name"], read.vs["label"], strict=True)) == dict(
        demo.nx.nodes(data="label")
    )
    assert Counter(read.es["label"]) == Counter(demo.edges["kind"])


# --- Neo4j ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["demo", "hostile"])
def test_neo4j_gets_nodes_with_labels_and_relationships_between_them(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    graph: TopicGraph = request.getfixturevalue(kind)
    nodes: dict[str, str] = {}
    *tables, relationships = tg.write_neo4j(graph, tmp_path)
    for path in tables:
        text = path.read_text("utf-8")
        head, *rows = csv.reader(text.splitlines())
        assert (head[0], head[-1]) == ("id:ID", ":LABEL")
        assert all(len(row) == len(head) for row in rows)
        nodes |= {row[0]: row[-1] for row in rows}
    assert set(nodes) == set(graph.nx)
    assert Counter(nodes.values())["Article"] == graph.articles.height
    edges = list(csv.DictReader(relationships.read_text("utf-8").splitlines()))
    assert len(edges) == graph.edges.height
    assert all(row[":START_ID"] in nodes and row[":END_ID"] in nodes for row in edges)
    assert {row[":TYPE"] for row in edges} == {one.upper() for one in graph.edges["kind"].unique()}


NEO4J_HEAD = re.compile(
    r"(?P<name>\w*)(:(?P<type>ID|LABEL|START_ID|END_ID|TYPE"
    r"|(int|long|float|double|boolean|string|datetime)(\[\])?))?"
)
"""The head of a column: https://neo4j.com/docs/operations-manual/current/import/#import-tool-header-format"""
NEO4J_VALUES = {
    "long": r"-?\d+",
    "double": r"-?\d+(\.\d+)?(e[+-]?\d+)?",
    "boolean": r"true|false",
    "datetime": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z",
}


@pytest.mark.parametrize("kind", ["demo", "hostile"])
def test_neo4j_gets_heads_of_its_grammar_and_values_of_these_types(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    for path in tg.write_neo4j(request.getfixturevalue(kind), tmp_path):
        # It reads no line break in a value, and no quote but a doubled one.
        lines = path.read_text("utf-8").split("\n")[:-1]
        head, *rows = [next(csv.reader([line], strict=True)) for line in lines]
        columns = [NEO4J_HEAD.fullmatch(one) for one in head]
        assert all(columns), head
        names = [one["name"] for one in columns if one["name"]]
        assert len(names) == len(set(names))
        types = [one["type"] for one in columns]
        if path.name == "relationships.csv":
            assert types[:3] == ["START_ID", "END_ID", "TYPE"]
        else:
            assert (types.count("ID"), types.count("LABEL")) == (1, 1)
        for row in rows:
            for kind_, value in zip(types, row, strict=True):
                pattern = NEO4J_VALUES.get(kind_ or "", ".*")
                assert not value or re.fullmatch(pattern, value), (path.name, kind_, value)


def test_neo4j_reads_types_from_the_head_and_lists_with_its_own_separator(
    hostile: TopicGraph, tmp_path: Path
) -> None:
    (row,) = csv.DictReader(tg.write_neo4j(hostile, tmp_path)[0].open(encoding="utf-8"))
    assert row["published:datetime"] == "2021-03-01T00:00:00Z"
    assert row["held:boolean"] == "true"
    assert row["author:string[]"].count(";") == len(hostile.articles["author"][0]) - 1
    assert row["title"].startswith("=1+1"), "a database runs no formulas"


# --- JSON-LD, references --------------------------------------------------------------------------


def test_json_ld_says_of_each_held_article_what_a_site_would(
    demo: TopicGraph, tmp_path: Path
) -> None:
    document = json.loads(tg.write_jsonld(demo, tmp_path / "a.jsonld").read_bytes())
    assert document["@context"] == "https://schema.org"
    held = demo.articles.filter("held")
    assert len(document["@graph"]) == held.height
    names = dict(demo.providers.select("id", "name").iter_rows())
    for row, one in zip(held.iter_rows(named=True), document["@graph"], strict=True):
        assert one["@type"] == ("VideoObject" if row["medium"] == "video" else "NewsArticle")
        assert one["headline" if one["@type"] == "NewsArticle" else "name"] == row["title"]
        assert one.get("url") == (row["url"] or None)
        assert one.get("publisher", {}).get("name") == names.get(row["provider"])
        if row["precision"] in ("minute", "second"):
            assert one["datePublished"] == plain(row["published"])
        elif row["precision"] == "day":
            assert one["datePublished"] == row["published"].strftime("%Y-%m-%d")
    copies = sum(len(one.get("isBasedOn", ())) for one in document["@graph"])
    assert copies == demo.edges.filter(pl.col("kind") == "copy_of").height > 0


def test_what_we_write_as_json_ld_we_read_again_from_a_page(
    demo: TopicGraph, tmp_path: Path
) -> None:
    articles = json.loads(tg.write_jsonld(demo, tmp_path / "a.jsonld").read_bytes())["@graph"]
    (tmp_path / "pages").mkdir()
    chosen = [one for one in articles if {"headline", "url", "datePublished"} <= set(one)][:10]
    for number, one in enumerate(chosen):
        data = json.dumps({"@context": "https://schema.org", **one}).replace("<", "\\u003c")
        page = f'<html><head><script type="application/ld+json">{data}</script></head></html>'
        (tmp_path / "pages" / f"{number}.html").write_text(page, encoding="utf-8")
    again = tg.build(tmp_path / "pages")
    held = again.articles.filter("held")
    assert sorted(held["title"]) == sorted(one["headline"] for one in chosen)
    assert {plain(moment)[:10] for moment in held["published"]} == {
        one["datePublished"][:10] for one in chosen
    }


def test_csl_json_has_a_reference_for_each_held_article_of_a_selection(
    demo: TopicGraph, tmp_path: Path
) -> None:
    part = demo.filter("topic:surveillance")
    references = json.loads(tg.write_csl(part, tmp_path / "a.json").read_bytes())
    held = part.articles.filter("held")
    assert [one["title"] for one in references] == held["title"].to_list()
    assert len({one["id"] for one in references}) == held.height
    for one, row in zip(references, held.iter_rows(named=True), strict=True):
        if row["published"] is not None:
            day = row["published"]
            assert one["issued"]["date-parts"] == [[day.year, day.month, day.day]]
    again = tg.build(tmp_path / "a.json")
    assert sorted(again.articles.filter("held")["title"]) == sorted(held["title"])


NAME = {"type": "object", "properties": {"literal": {"type": "string", "minLength": 1}},
        "required": ["literal"], "additionalProperties": False}  # fmt: skip
DATE = {"type": "array", "minItems": 1, "maxItems": 3, "items": {"type": "number"}}
DATES = {"type": "object", "properties": {"date-parts": {"type": "array", "items": DATE}},
         "required": ["date-parts"], "additionalProperties": False}  # fmt: skip
TEXT = {"type": "string"}
REFERENCE = {
    "type": "object",
    "properties": {
        "type": {"enum": ["article", "article-newspaper", "broadcast", "webpage"]},
        "author": {"type": "array", "items": NAME},
        "issued": DATES,
        "id": TEXT, "title": TEXT, "container-title": TEXT, "section": TEXT, "URL": TEXT,
        "language": TEXT, "abstract": TEXT,
    },
    "required": ["type", "id"],
    "additionalProperties": False,
}  # fmt: skip
"""What the schema of CSL 1.0.2 (csl-data.json) says of the variables that we write."""


@pytest.mark.parametrize("kind", ["demo", "hostile"])
def test_csl_json_is_valid(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    path = tg.write_csl(request.getfixturevalue(kind), tmp_path / "a.json")
    jsonschema.validate(json.loads(path.read_bytes()), {"type": "array", "items": REFERENCE})


def test_a_date_in_a_reference_is_no_more_precise_than_what_is_known(
    hostile: TopicGraph, tmp_path: Path
) -> None:
    (one,) = json.loads(tg.write_csl(hostile, tmp_path / "a.json").read_bytes())
    assert one["issued"]["date-parts"] == [[2021, 3]]
    (article,) = json.loads(tg.write_jsonld(hostile, tmp_path / "a.jsonld").read_bytes())["@graph"]
    assert article["datePublished"] == "2021-03"


def test_bibtex_entries_are_whole_whatever_is_in_them(
    demo: TopicGraph, hostile: TopicGraph, tmp_path: Path
) -> None:
    for graph in (demo, hostile):
        text = tg.write_bibtex(graph, tmp_path / "a.bib").read_text("utf-8")
        entries = re.findall(r"^@misc\{([^,]+),\n(.*?)^\}$", text, re.MULTILINE | re.DOTALL)
        held = graph.articles.filter("held")
        assert len(entries) == len({key for key, _ in entries}) == held.height
        plain_text = re.sub(r"\\[{}]", "", text)
        assert plain_text.count("{") == plain_text.count("}")
        for (key, body), row in zip(entries, held.iter_rows(named=True), strict=True):
            assert re.fullmatch(r"[a-z0-9-]+", key)
            assert f"  url = {{{row['url']}}}," in body or "%7B" in body or not row["url"]
            if row["published"]:
                assert f"  year = {{{row['published'].year}}}," in body
    assert r"\{\textbackslash{}\%\$\#\_\textasciicircum{}\textasciitilde{}\}" in text
    assert "  day" not in text, "the day is not known"
    assert "url = {https://a.example/x?a=%7Bb%7D%5Cc}" in text


# --- Excel ----------------------------------------------------------------------------------------


def test_a_workbook_has_a_sheet_for_each_table_with_the_same_rows(
    demo: TopicGraph, tmp_path: Path
) -> None:
    path = tg.write_xlsx(demo, tmp_path / "a.xlsx")
    assert fastexcel.read_excel(path).sheet_names == list(TABLE_NAMES)
    for name in TABLE_NAMES:
        table: pl.DataFrame = getattr(demo, name)
        sheet = pl.read_excel(path, sheet_name=name)
        assert sheet.columns == table.columns
        assert sheet.height == table.height
    sheet = pl.read_excel(path, sheet_name="articles")
    assert sheet["title"].to_list() == demo.articles["title"].to_list()
    wanted = demo.articles["published"].dt.replace_time_zone(None).dt.truncate("1s")
    assert sheet["published"].dt.cast_time_unit("us").to_list() == wanted.to_list()


def test_nothing_in_a_workbook_is_a_formula_or_a_link(hostile: TopicGraph, tmp_path: Path) -> None:
    path = tg.write_xlsx(hostile, tmp_path / "a.xlsx")
    with ZipFile(path) as archive:
        sheets = [archive.read(name) for name in archive.namelist() if "worksheets" in name]
    assert sheets
    assert not [sheet for sheet in sheets if b"<f>" in sheet or b"<hyperlink" in sheet]
    assert pl.read_excel(path, sheet_name="articles")["title"][0].startswith("=1+1")


def test_a_text_longer_than_a_cell_is_cut(tmp_path: Path) -> None:
    graph = tg.build(pl.DataFrame({"title": ["A"], "published": ["2021"]}))
    long = graph.articles.with_columns(excerpt=pl.lit("x" * (MAX_CELL_LENGTH + 9)))
    path = tg.write_xlsx(TopicGraph(graph.tables.replace(articles=long)), tmp_path / "a.xlsx")
    assert len(pl.read_excel(path, sheet_name="articles")["excerpt"][0]) == MAX_CELL_LENGTH


def test_without_xlsxwriter_one_line_says_how_to_get_it(
    demo: TopicGraph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)  # as if it were not installed
    hint = r'xlsxwriter, which is not installed: pip install "topicgraph\[excel\]"'
    with pytest.raises(tg.MissingExtra, match=hint):
        tg.write_xlsx(demo, tmp_path / "a.xlsx")


def test_the_shell_writes_a_selection(
    saved: Path, demo: TopicGraph, tmp_path: Path, cli: Any
) -> None:
    target = tmp_path / "ferry.bib"
    code, out, _ = cli("export", saved, target, "--find", "ferry -camera*")
    assert (code, out) == (0, f"{target}\n")
    wanted = demo.filter("ferry -camera*").articles["held"].sum()
    assert target.read_text("utf-8").count("@misc{") == wanted > 0
    assert cli("export", saved, tmp_path / "neo", "--format", "neo4j")[0] == 0
    assert cli("export", saved, tmp_path / "x.jsonld")[0] == 0
