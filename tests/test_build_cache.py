"""A folder built again: unchanged files come from a cache, and the tables are those of a cold
build."""

from __future__ import annotations

import json
import os
import sqlite3
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest import mock

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from writing import article, copy_seeds, entry, write

import topicgraph as tg
from topicgraph import pipeline
from topicgraph.graph import TopicGraph
from topicgraph.model import Problem, Record
from topicgraph.sources.corpus import Corpus, read_folder
from topicgraph.sources.files import FileContent, Stamp
from topicgraph.sources.folder import Folder, scan_folder
from topicgraph.sources.formats.format import Summary
from topicgraph.store import build_cache
from topicgraph.store.build_cache import FILE_NAME, BuildCache
from topicgraph.store.tables import SCHEMAS

HOSTS, PAGES = (
    ("a.example", "b.example", "www.msn.com/en-us/x"),
    ("one/ar-AA1", "two/ar-AA2", "three"),
)
URLS = [f"https://{host}/{page}" for host in HOSTS for page in PAGES]
URLS += [
    f"{URLS[0]}?utm_source=x",
    f"{URLS[1]}/amp",
    "",
    "",
    "https://c.example/three?utm_medium=y",
]
NAMES = ["Post", "Lantern", "Lantern on MSN", "LANTERN", "Post+", ""]
DOMAINS = ["a.example", "b.example", "msn.com", ""]
TITLES = [
    "Harbour bridge closed",
    "Teachers strike",
    "Harbour bridge closed",
    "Orchard wasps ruin cider",
]
DATES = ["2021-03-04T21:09:12Z", "2021-03-04T21:09:12Z", "2021-03-05", ""]
ENTRIES = st.builds(
    entry,
    st.sampled_from(TITLES),
    st.sampled_from(URLS),
    st.sampled_from(NAMES),
    st.sampled_from(DOMAINS),
    st.sampled_from(DATES),
)
ARTICLES = st.builds(
    lambda title, url, more, provider, domain, date, topics, related: article(
        title, url, provider, domain, date, webUrl=more, topics=topics, related=related
    ),
    st.sampled_from(TITLES), st.sampled_from(URLS), st.sampled_from(URLS), st.sampled_from(NAMES),
    st.sampled_from(DOMAINS),
    st.sampled_from(DATES),
    st.lists(st.sampled_from(["AI", "ai", "A.I.", "Law", "Laws"]), max_size=2),
    st.lists(ENTRIES, max_size=3),
)  # fmt: skip
BROKEN = st.sampled_from(["no front matter", "---\ntitle: A: b\n---\n", "", "---\ntitle: [\n---\n"])
CHANGES = st.tuples(
    st.integers(0, 7), st.one_of(ARTICLES, ARTICLES, BROKEN, st.none(), st.integers(0, 7))
)


def change(folder: Path, number: int, new: str | int | None) -> None:
    """Write a file anew, take it away (None), or give it another's name (a number)."""
    path = folder / f"{number}.md"
    if isinstance(new, str):
        path.write_text(new, "utf-8")
        os.utime(path, (1_600_000_000, 1_600_000_000))
    elif path.exists() and new is None:
        path.unlink()
    elif path.exists():
        path.rename(folder / f"{new}.md")


def build(folder: Path, output: Path) -> TopicGraph:
    """The graph of a folder, built with the cache of an output folder."""
    found = scan_folder(folder)
    cache = BuildCache(output / FILE_NAME)
    graph = TopicGraph(pipeline.build(found, cache=cache))
    cache.finish(found, None, [], "")
    return graph


def read_with_cache(folder: Path, output: Path) -> Corpus:
    """What is read of a folder; everything after reading is computed from that alone."""
    found = scan_folder(folder)
    cache = BuildCache(output / FILE_NAME)
    cache.start(found)
    corpus = read_folder(found, cache=cache)
    cache.finish(found, None, [], "")
    return corpus


def assert_same_tables(one: TopicGraph, other: TopicGraph) -> None:
    for name in SCHEMAS:
        assert getattr(one.tables, name).equals(getattr(other.tables, name)), name
    assert one.tables.groups == other.tables.groups


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.lists(CHANGES, min_size=1, max_size=3), min_size=2, max_size=4))
@example(
    [
        [(0, article("A", URLS[0], related=[entry("B", URLS[1])]))],
        [(1, article("B", URLS[1]))],
        [(1, None)],
    ]
)
def test_after_any_additions_edits_renames_and_deletions_the_same_is_read_as_without_a_cache(
    steps: list,
) -> None:
    with TemporaryDirectory() as name:
        folder, output = Path(name, "articles"), Path(name, "output")
        folder.mkdir()
        for step in steps:
            for number, new in step:
                change(folder, number, new)
            assert read_with_cache(folder, output) == tg.read(folder)


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    return copy_seeds(tmp_path / "seeds")


@pytest.fixture
def trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stamps are trusted at once, and not only after two seconds."""
    monkeypatch.setattr(build_cache, "TRUSTED_AGE_NS", -(10**18))


@pytest.fixture
def read_names(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that are read and understood."""
    names: list[str] = []
    read = Folder.read_file

    def noted(self: Folder, name: str) -> FileContent:
        names.append(name)
        return read(self, name)

    monkeypatch.setattr(Folder, "read_file", noted)
    return names


@pytest.mark.usefixtures("trusted")
def test_of_unchanged_files_none_is_opened(
    seeds: Path, tmp_path: Path, read_names: list[str]
) -> None:
    first = build(seeds, tmp_path / "out")
    read_names.clear()
    with mock.patch.object(Folder, "digest", side_effect=AssertionError):
        again = build(seeds, tmp_path / "out")
    assert read_names == []
    assert_same_tables(again, first)


def test_files_that_were_changed_within_two_seconds_are_compared_by_content(
    seeds: Path, tmp_path: Path, read_names: list[str]
) -> None:
    (path,) = seeds.glob("*.txt")
    first = read_with_cache(seeds, tmp_path / "out")
    content, status = path.read_bytes(), path.stat()
    path.write_bytes(content.replace(b"China", b"Chile"))
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    read_names.clear()
    again = read_with_cache(seeds, tmp_path / "out")
    assert read_names == [path.name]
    assert again != first


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize(
    "setting", ["aliases:\n  Evening Spark: Harbour Wire\n", "fields:\n  topics: title\n"]
)
def test_a_new_setting_makes_everything_be_read_again(
    seeds: Path, tmp_path: Path, setting: str
) -> None:
    read_with_cache(seeds, tmp_path / "out")
    (seeds / "topicgraph.yaml").write_text(setting)
    assert read_with_cache(seeds, tmp_path / "out") == tg.read(seeds)


@pytest.mark.usefixtures("trusted")
def test_records_read_by_other_code_are_not_used(
    seeds: Path, tmp_path: Path, read_names: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    read_with_cache(seeds, tmp_path / "out")
    read_names.clear()
    monkeypatch.setattr(build_cache, "_code_digest", lambda: b"another version")
    read_with_cache(seeds, tmp_path / "out")
    assert len(read_names) == len(scan_folder(seeds).names)


RECORDS = st.builds(
    Record, medium=st.just("video"), related=st.just(()), file=st.text(), line=st.integers(0, 9),
    title=st.text(), excerpt=st.text(),
    published=st.none() | st.integers(),
    precision=st.sampled_from(["second", "day", "none"]),
    updated=st.none() | st.integers(),
    urls=st.lists(st.text(), max_size=2).map(tuple),
    provider=st.text(), domain=st.text(), topics=st.lists(st.text(), max_size=2).map(tuple),
    quality=st.none() | st.integers(), heat=st.none() | st.integers(), image=st.text(),
    extra=st.dictionaries(st.text(), st.text() | st.lists(st.text())),
)  # fmt: skip
PROBLEMS = st.builds(Problem, st.text(), st.integers(0, 9), st.text(), st.text())


@settings(max_examples=50)
@given(st.lists(RECORDS, max_size=2), st.lists(RECORDS, max_size=2), st.lists(PROBLEMS, max_size=2))
def test_a_remembered_record_is_what_was_read(
    records: list[Record], related: list[Record], problems: list[Problem]
) -> None:
    records = [record._replace(related=tuple(related)) for record in records]
    summary = Summary("CSV", "row", 3, "title = judul")
    content = FileContent(b"digest", Stamp(1, 2, 3), tuple(records), problems, summary)
    assert build_cache._decode(build_cache._encode(content)) == (tuple(records), problems, summary)


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_a_damaged_cache_changes_nothing_and_is_written_again(data: st.DataObject) -> None:
    with TemporaryDirectory() as name:
        folder, output = (
            write(Path(name, "articles"), {"a.md": article(), "b.md": article("B")}),
            Path(name, "out"),
        )
        expected = read_with_cache(folder, output)
        cache = output / FILE_NAME
        raw = bytearray(cache.read_bytes())
        for _ in range(data.draw(st.integers(1, 20))):
            raw[data.draw(st.integers(100, len(raw) - 1))] = data.draw(st.integers(0, 255))
        cache.write_bytes(raw[: data.draw(st.integers(100, len(raw)))])
        assert read_with_cache(folder, output) == expected
        assert read_with_cache(folder, output) == expected


FORGERIES = {
    "a title that is a number": "title",
    "a view in place of the table": "view",
    "another table": "table",
}


@pytest.mark.parametrize("forgery", FORGERIES)
def test_a_forged_cache_is_not_used(forgery: str, seeds: Path, tmp_path: Path) -> None:
    expected = read_with_cache(seeds, tmp_path / "out")
    with sqlite3.connect(tmp_path / "out" / FILE_NAME) as connection:
        if FORGERIES[forgery] == "title":
            for name, digest, content in connection.execute(
                "SELECT name, digest, content FROM files"
            ).fetchall():
                records, *others = json.loads(content)
                records[0][2] = 7
                forged = json.dumps((records, *others)).encode()
                checksum = build_cache._checksum(os.fsdecode(name), digest, forged)
                connection.execute(
                    "UPDATE files SET content = ?, checksum = ? WHERE name = ?",
                    (forged, checksum, name),
                )
        elif FORGERIES[forgery] == "view":
            connection.execute("ALTER TABLE files RENAME TO real")
            connection.execute(
                "CREATE VIEW files AS WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL "
                "SELECT i + 1 FROM n) SELECT * FROM real, n"
            )
        else:
            connection.execute("CREATE TABLE more(x)")
    assert read_with_cache(seeds, tmp_path / "out") == expected


@pytest.mark.parametrize("kind", ["link", "pipe", "folder", "text", "database"])
def test_a_foreign_file_in_the_place_of_the_cache_is_left_alone(
    kind: str, seeds: Path, tmp_path: Path
) -> None:
    cache = tmp_path / "out" / FILE_NAME
    cache.parent.mkdir()
    if kind == "link":
        cache.symlink_to(tmp_path / "elsewhere")
    elif kind == "pipe":
        os.mkfifo(cache)
    elif kind == "folder":
        cache.mkdir()
    elif kind == "text":
        cache.write_text("mine")
    else:
        with sqlite3.connect(cache) as connection:
            connection.execute("CREATE TABLE mine(x)")
    before = cache.lstat()
    assert read_with_cache(seeds, tmp_path / "out") == tg.read(seeds)
    after = cache.lstat()
    assert (after.st_mode, after.st_size, after.st_mtime_ns) == (
        before.st_mode,
        before.st_size,
        before.st_mtime_ns,
    )
    assert not (tmp_path / "elsewhere").exists()


def test_a_second_build_at_the_same_time_does_without_the_cache(
    seeds: Path, tmp_path: Path
) -> None:
    expected = read_with_cache(seeds, tmp_path / "out")
    first = BuildCache(tmp_path / "out" / FILE_NAME)
    assert first.is_open
    assert read_with_cache(seeds, tmp_path / "out") == expected
    first.close()
    assert BuildCache(tmp_path / "out" / FILE_NAME).is_open


def test_a_build_that_fails_leaves_no_empty_cache(tmp_path: Path) -> None:
    folder = write(tmp_path / "articles", {"a.md": "no front matter"})
    found, cache = scan_folder(folder), BuildCache(tmp_path / "out" / FILE_NAME)
    with pytest.raises(tg.ReadError):
        pipeline.build(found, cache=cache, strict=True)
    cache.close()
    assert not (tmp_path / "out").exists()
