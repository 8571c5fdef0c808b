"""The tables as Parquet shards."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from polars.testing import assert_frame_equal
from writing import snapshot

import topicgraph as tg
from topicgraph.errors import ArgumentError, ReadError, WriteError
from topicgraph.graph import TopicGraph
from topicgraph.manifest import seal
from topicgraph.scale import parquet
from topicgraph.scale.ids import number
from topicgraph.tables import TABLE_NAMES


def same(a: TopicGraph, b: TopicGraph) -> None:
    for name in (*TABLE_NAMES, "problems"):
        assert_frame_equal(getattr(a.tables, name), getattr(b.tables, name))
    assert a.tables.groups == b.tables.groups


@settings(max_examples=10, deadline=None)
@given(st.integers(1, 400))
def test_a_graph_is_the_same_again_from_any_number_of_shards(demo: TopicGraph, tmp_path_factory, shards: int) -> None:
    folder = tmp_path_factory.mktemp("shards")
    tg.write_parquet(demo, folder, shards=shards)
    same(tg.load(folder), demo)


def test_the_order_in_which_shards_are_listed_does_not_matter(demo: TopicGraph, tmp_path: Path) -> None:
    tg.write_parquet(demo, tmp_path, shards=7)
    path = tmp_path / parquet.MANIFEST
    manifest = json.loads(path.read_bytes())
    for listed in manifest["tables"].values():
        Random(1).shuffle(listed)
    manifest["blake2b"] = seal(manifest)
    path.write_text(json.dumps(manifest), "utf-8")
    same(tg.load(tmp_path), demo)


def test_every_id_is_also_a_positive_whole_number(demo: TopicGraph, tmp_path: Path) -> None:
    edges = pl.concat([pl.read_parquet(path) for path in tg.write_parquet(demo, tmp_path, shards=3) if path.name.startswith("edges")])
    assert edges.schema["source_number"] == edges.schema["target_number"] == pl.Int64
    assert edges["target_number"].to_list() == [number(one) for one in edges["target"]]
    assert edges["source_number"].min() >= 0


def test_two_ids_with_one_number_are_not_written(demo: TopicGraph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("topicgraph.scale.ids.number", lambda text: 1)
    with pytest.raises(WriteError, match="two ids have the same number"):
        tg.write_parquet(demo, tmp_path)


def test_a_second_write_sweeps_the_shards_of_the_first(demo: TopicGraph, tmp_path: Path) -> None:
    tg.write_parquet(demo, tmp_path, shards=9)
    paths = tg.write_parquet(demo, tmp_path, shards=2)
    assert set(snapshot(tmp_path)) == {path.name for path in paths}


def test_a_flipped_bit_or_a_cut_or_missing_shard_is_found_and_named(demo: TopicGraph, tmp_path: Path) -> None:
    draw = Random(0)
    for path in tg.write_parquet(demo, tmp_path, shards=2):
        whole = path.read_bytes()
        place = draw.randrange(len(whole))
        flipped = whole[:place] + bytes([whole[place] ^ 1 << draw.randrange(8)]) + whole[place + 1 :]
        for content in (flipped, whole[: len(whole) // 2], b"", None):
            path.unlink() if content is None else path.write_bytes(content)
            if path.name != parquet.MANIFEST or content is not None:
                with pytest.raises(ReadError, match=rf"{path.name}: is damaged or incomplete"):
                    tg.load(tmp_path)
        path.write_bytes(whole)
    same(tg.load(tmp_path), demo)


def test_a_manifest_that_names_a_file_elsewhere_reads_nothing_there(demo: TopicGraph, tmp_path: Path) -> None:
    tg.write_parquet(demo, tmp_path / "in")
    path = tmp_path / "in" / parquet.MANIFEST
    manifest = json.loads(path.read_bytes())
    shard = manifest["tables"]["topics"][0]
    (tmp_path / "in" / shard["file"]).rename(tmp_path / shard["file"])
    shard["file"] = f"../{shard['file']}"
    manifest["blake2b"] = seal(manifest)
    path.write_text(json.dumps(manifest), "utf-8")
    with pytest.raises(ReadError, match="is damaged or incomplete"):
        tg.load(tmp_path / "in")


@pytest.mark.parametrize("groups", [5, [1], {"a": 5}, None])
def test_a_manifest_of_another_shape_is_damaged(groups: object, demo: TopicGraph, tmp_path: Path) -> None:
    tg.write_parquet(demo, tmp_path)
    path = tmp_path / parquet.MANIFEST
    manifest = json.loads(path.read_bytes()) | {"groups": groups}
    manifest["blake2b"] = seal(manifest)
    path.write_text(json.dumps(manifest), "utf-8")
    with pytest.raises(ReadError, match=r"shards\.json: is damaged or incomplete"):
        tg.load(tmp_path)


def test_shards_of_another_version_are_said_to_be_so(demo: TopicGraph, tmp_path: Path) -> None:
    tg.write_parquet(demo, tmp_path)
    path = tmp_path / parquet.MANIFEST
    path.write_text(json.dumps(json.loads(path.read_bytes()) | {"format": 2}), "utf-8")
    with pytest.raises(ReadError, match=r"shards\.json: was written by another version of topicgraph \(format 2, this one reads 1"):
        tg.load(tmp_path)


def test_a_shard_that_makes_polars_panic_is_damaged(demo: TopicGraph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def panics(*_: object) -> None:
        raise pl.exceptions.PanicException("thrift bool field")  # as one in a hundred footers with a byte changed makes it

    tg.write_parquet(demo, tmp_path)
    monkeypatch.setattr(pl, "read_parquet", panics)
    with pytest.raises(ReadError, match=r"articles-00000-\w+\.parquet: is damaged or incomplete"):
        tg.load(tmp_path)


def test_too_many_shards_are_refused(demo: TopicGraph, tmp_path: Path) -> None:
    with pytest.raises(ArgumentError, match="shards=100001: want at most 100,000"):
        tg.write_parquet(demo, tmp_path, shards=100_001)


def test_the_command_line_writes_shards_and_reads_them(cli, saved: Path, tmp_path: Path) -> None:
    assert cli("export", saved, tmp_path / "shards", "--format", "parquet").out.endswith("shards.json\n")
    assert cli("summary", tmp_path / "shards").out == cli("summary", saved).out
