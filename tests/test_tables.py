"""The four tables: their schemas, saving and loading, the same bytes for the same input, and damage
that is found."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from random import Random

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from writing import FOUNDING, SEEDS, snapshot

import topicgraph as tg
from topicgraph.errors import ReadError, WriteError
from topicgraph.graph import TopicGraph
from topicgraph.store import database as storage
from topicgraph.store.manifest import seal
from topicgraph.store.tables import SCHEMAS, Tables


def asked(graph: TopicGraph) -> list[object]:
    """Answers that need every index."""
    found = graph.find("port elsing").filter(~pl.col("url").str.contains("?", literal=True))
    links, way = (
        graph.connections(found["id"][0], depth=2),
        graph.path("New York Post", "Evening Spark"),
    )
    return [
        found.rows(),
        links,
        way,
        graph.article(found["title"][1]).id,
        graph.article(f"{found['url'][2]}?utm_source=x").id,
    ]


def equal(one: Tables, other: Tables) -> bool:
    return one.groups == other.groups and all(
        getattr(one, name).equals(getattr(other, name)) for name in SCHEMAS
    )


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_table_has_its_schema_whatever_is_in_it(name: str, demo: TopicGraph, build_graph) -> None:
    for graph in (demo, build_graph({}), TopicGraph(Tables())):
        assert dict(getattr(graph.tables, name).schema) == dict(pl.Schema(SCHEMAS[name]))


def test_the_tables_are_in_order(demo: TopicGraph) -> None:
    for table in (demo.articles, demo.providers, demo.topics):
        assert table["id"].to_list() == sorted(set(table["id"]))
    rows = (
        demo.edges.with_columns(pl.col("kind").to_physical())
        .select("source", "kind", "target")
        .rows()
    )
    assert rows == sorted(set(rows))


def test_every_edge_ends_at_something_in_the_tables(demo: TopicGraph) -> None:
    known = set(demo.articles["id"]) | set(demo.providers["id"]) | set(demo.topics["id"])
    assert set(demo.edges["source"]) | set(demo.edges["target"]) <= known


def test_the_counts_are_those_of_held_articles(demo: TopicGraph) -> None:
    held = demo.articles.filter("held")
    assert demo.providers["articles"].sum() == held["provider"].drop_nulls().len()
    about = demo.edges.filter(
        (pl.col("kind") == "about") & pl.col("source").is_in(held["id"].implode())
    )
    assert demo.topics["articles"].sum() == about.height


def test_what_is_saved_is_what_is_loaded(demo: TopicGraph, saved: Path) -> None:
    assert equal(tg.load(saved).tables, demo.tables)
    assert tg.load(saved).problems == demo.problems
    assert demo.tables.groups["tabloids"] == (
        "provider:thedailylantern.example",
        "provider:eveningspark.example",
    )


@pytest.mark.parametrize("graph", [TopicGraph(Tables())], ids=["nothing"])
def test_an_empty_graph_can_be_saved(graph: TopicGraph, tmp_path: Path) -> None:
    tg.save(graph, tmp_path / "new" / "folder")
    assert equal(tg.load(tmp_path / "new" / "folder").tables, graph.tables)


def test_saving_again_leaves_no_old_table_behind(demo: TopicGraph, tmp_path: Path) -> None:
    tg.save(tg.build(FOUNDING), tmp_path)
    (tmp_path / "mine.txt").write_text("mine")
    tg.save(demo, tmp_path)
    again = snapshot(tmp_path)
    assert len(again) == len(storage.FILES) + 2  # the manifest, and mine.txt
    tg.save(demo, tmp_path)
    assert snapshot(tmp_path) == again


def test_the_same_articles_give_the_same_bytes_in_any_order_of_files(
    demo: TopicGraph, saved: Path, tmp_path: Path, monkeypatch
) -> None:
    corpus = tg.read(SEEDS)
    records = list(corpus.records)
    Random(3).shuffle(records)
    tg.save(tg.build(replace(corpus, records=tuple(records))), tmp_path)
    assert snapshot(tmp_path) == snapshot(saved)


def test_the_same_articles_give_the_same_bytes_under_any_hash_seed(tmp_path: Path) -> None:
    program = "import sys, topicgraph as tg; tg.save(tg.build(sys.argv[1]), sys.argv[2])"
    for seed in "01":
        done = [sys.executable, "-c", program, str(SEEDS), str(tmp_path / seed)]
        subprocess.run(done, env={**os.environ, "PYTHONHASHSEED": seed}, check=True)
    assert snapshot(tmp_path / "0") == snapshot(tmp_path / "1")


def test_a_folder_where_nothing_is_saved_is_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"holds no saved tables \(topicgraph build writes them\)"):
        tg.load(tmp_path)


@pytest.fixture
def copy(saved: Path, tmp_path: Path) -> Path:
    """A saved output to damage."""
    return Path(shutil.copytree(saved, tmp_path / "copy"))


def refused(folder: Path, *words: str) -> None:
    with pytest.raises(ReadError) as caught:
        tg.load(folder)
    assert all(word in str(caught.value) for word in (str(folder), *words)), caught.value


def test_every_truncated_file_is_named_with_the_way_out(copy: Path) -> None:
    for path in sorted(path for path in copy.iterdir() if path.suffix != ".bin"):
        whole = path.read_bytes()
        for size in {0, 1, len(whole) // 2, len(whole) - 1} - (
            {len(whole) - 1} if path.suffix == ".json" else set()
        ):
            path.write_bytes(whole[:size])
            refused(copy, path.name, "is damaged or incomplete", "build again")
        path.unlink()
        refused(copy, "build")
        path.write_bytes(whole)
    tg.load(copy)


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_a_flipped_bit_is_found_or_harmless(
    data: st.DataObject, saved: Path, demo: TopicGraph, tmp_path: Path
) -> None:
    names = sorted(path.name for path in saved.iterdir())
    name = data.draw(st.sampled_from([*names, *[storage.MANIFEST] * 3]))
    raw = bytearray((saved / name).read_bytes())
    raw[data.draw(st.integers(0, len(raw) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    folder = tmp_path / "flipped"
    shutil.copytree(saved, folder, dirs_exist_ok=True)
    (folder / name).write_bytes(raw)
    same, said = None, ""
    try:
        graph = tg.load(folder)
        same = equal(graph.tables, demo.tables) and asked(graph) == asked(demo)
    except ReadError as error:
        said = str(error)
    assert same or (str(folder) in said and "build" in said)
    shutil.rmtree(folder)


def test_a_letter_that_changed_in_a_group_of_outlets_is_found(copy: Path) -> None:
    manifest = copy / storage.MANIFEST
    manifest.write_bytes(manifest.read_bytes().replace(b"tabloids", b"tabloidz"))
    refused(copy, storage.MANIFEST, "is damaged or incomplete")


@pytest.mark.parametrize(
    "manifest",
    [
        "[" * 100_000, "\x00", '{"format": 1}', '{"format": 1, "tables": {}, "groups": {}}', '{"format": 1, "tables": [], "groups": {}}',
        "", "{}", "[]", "null", "1", '"x"', "<html>",
    ],
    ids=lambda text: text[:30],
)  # fmt: skip
def test_a_foreign_manifest_is_refused(manifest: str, copy: Path) -> None:
    (copy / storage.MANIFEST).write_text(manifest)
    refused(copy, storage.MANIFEST, "is damaged or incomplete")


@pytest.mark.parametrize("groups", [[], None, 1, "x", {"g": None}, {"g": 1}])
def test_foreign_groups_are_refused(groups: object, copy: Path) -> None:
    manifest = json.loads((copy / storage.MANIFEST).read_text())
    (copy / storage.MANIFEST).write_text(json.dumps({**manifest, "groups": groups}))
    refused(copy, storage.MANIFEST, "is damaged or incomplete")


def test_a_foreign_file_in_place_of_a_table_is_refused(copy: Path) -> None:
    manifest = json.loads((copy / storage.MANIFEST).read_text())
    manifest["tables"]["articles"] = manifest["tables"]["topics"]
    (copy / storage.MANIFEST).write_text(json.dumps(manifest))
    refused(copy, "is damaged or incomplete")


def test_a_manifest_cannot_lead_out_of_its_folder(copy: Path, tmp_path: Path) -> None:
    manifest = json.loads((copy / storage.MANIFEST).read_text())
    name = manifest["tables"]["articles"]["file"]
    (copy / name).rename(tmp_path / name)
    manifest["tables"]["articles"]["file"] = f"../{name}"
    manifest["blake2b"] = seal(manifest)
    (copy / storage.MANIFEST).write_text(json.dumps(manifest))
    refused(copy, name)


@pytest.mark.parametrize("version", [0, 1, 2, 99, "2", None])
def test_another_format_is_said_to_be_so(version: object, copy: Path) -> None:
    manifest = json.loads((copy / storage.MANIFEST).read_text())
    (copy / storage.MANIFEST).write_text(json.dumps({**manifest, "format": version}))
    refused(copy, "another version of topicgraph", "update topicgraph, or build again")


@pytest.mark.parametrize("call", range(len(storage.FILES) + 1))  # the last is the manifest
@pytest.mark.parametrize("target", ["fsync", "replace"])
def test_a_write_that_fails_leaves_the_old_save_as_it_was(
    target: str, call: int, demo: TopicGraph, tmp_path: Path, monkeypatch
) -> None:
    old = tg.build(FOUNDING)
    tg.save(old, tmp_path)
    calls = []

    def failing(real):
        def function(*args):
            calls.append(args)
            if len(calls) == call + 1:
                raise OSError(28, "No space left on device")
            return real(*args)

        return function

    owner = os if target == "fsync" else Path
    with monkeypatch.context() as patch:
        patch.setattr(owner, target, failing(getattr(owner, target)))
        with pytest.raises(WriteError, match="No space left on device"):
            tg.save(demo, tmp_path)
    assert len(calls) == call + 1
    assert equal(tg.load(tmp_path).tables, old.tables)
    assert not list(tmp_path.glob("*.tmp")) + list(tmp_path.glob(".*"))
    tg.save(demo, tmp_path)
    assert equal(tg.load(tmp_path).tables, demo.tables)
    assert len(list(tmp_path.iterdir())) == len(storage.FILES) + 1


def test_a_place_that_cannot_be_written_is_an_error_that_names_it(
    demo: TopicGraph, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("x")
    for target in (tmp_path / "file", tmp_path / "file" / "below", tmp_path / ("x" * 300)):
        with pytest.raises(WriteError, match="cannot be written"):
            tg.save(demo, target)
    assert (tmp_path / "file").read_text() == "x"


def test_a_written_file_has_the_rights_a_new_file_has(demo: TopicGraph, tmp_path: Path) -> None:
    (tmp_path / "plain").write_text("x")
    path = Path(tg.save(demo, tmp_path / "out"))
    assert path.stat().st_mode == (tmp_path / "plain").stat().st_mode
