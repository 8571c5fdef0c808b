"""A folder built again: only what the changes touch is read and resolved, and the tables are those
of a build from nothing."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest import mock

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from writing import SEEDS, article, entry, snapshot

import topicgraph as tg
from topicgraph import pipeline
from topicgraph.sources import files
from topicgraph.sources import folder as folders
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
    st.sampled_from(TITLES), st.sampled_from(URLS), st.sampled_from(URLS), st.sampled_from(NAMES), st.sampled_from(DOMAINS),
    st.sampled_from(DATES), st.lists(st.sampled_from(["AI", "ai", "A.I.", "Law", "Laws"]), max_size=2), st.lists(ENTRIES, max_size=3),
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


def same(one: tg.TopicGraph, other: tg.TopicGraph) -> None:
    for name in SCHEMAS:
        assert getattr(one.tables, name).equals(getattr(other.tables, name)), name
    assert one.tables.groups == other.tables.groups


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.lists(CHANGES, min_size=1, max_size=3), min_size=2, max_size=4))
@example(
    [
        [(0, article("A", URLS[0], related=[entry("B", URLS[1])]))],
        [(1, article("B", URLS[1]))],
        [(1, None)],
    ]
)
def test_after_any_additions_edits_renames_and_deletions_the_tables_are_those_of_a_build_from_nothing(
    steps: list,
) -> None:
    # On a busy machine a file may turn old between the two builds, and have a stamp in one of them
    # alone: here none ever does.
    with TemporaryDirectory() as name, mock.patch("topicgraph.store.trail.MARGIN", 10**18):
        folder, previous = Path(name), None
        for step in steps:
            for number, new in step:
                change(folder, number, new)
            graph = tg.build(folder, previous=previous)
            fresh = tg.build(folder)
            for table in SCHEMAS:
                if table == "articles":  # a story keeps its id where most of it has stayed
                    assert graph.articles.drop("story").equals(fresh.articles.drop("story"))
                else:
                    assert getattr(graph.tables, table).equals(getattr(fresh.tables, table)), table
            previous = graph


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    folder = tmp_path / "seeds"
    shutil.copytree(SEEDS, folder)
    for path in folder.iterdir():
        os.utime(path, (1_600_000_000, 1_600_000_000))
    return folder


@pytest.fixture
def old(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files count as unchanged for long at once, as they do after two seconds."""
    monkeypatch.setattr("topicgraph.store.trail.MARGIN", -(10**18))


@pytest.fixture
def read_again(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that were read."""
    names: list[str] = []
    read = folders.Folder.read_file

    def counted(self: folders.Folder, name: str) -> files.FileContent:
        names.append(name)
        return read(self, name)

    monkeypatch.setattr(folders.Folder, "read_file", counted)
    return names


@pytest.mark.usefixtures("old")
def test_of_a_folder_that_has_not_changed_no_file_is_opened(
    seeds: Path, tmp_path: Path, read_again: list[str]
) -> None:
    tg.save(tg.build(seeds), tmp_path / "out")
    read_again.clear()
    before = snapshot(tmp_path / "out")
    with (
        mock.patch.object(files, "read_bytes", side_effect=AssertionError),
        mock.patch.object(pipeline, "relate", side_effect=AssertionError),
    ):
        tg.save(tg.build(seeds, previous=tg.load(tmp_path / "out")), tmp_path / "out")
    assert read_again == []
    assert snapshot(tmp_path / "out") == before


@pytest.mark.usefixtures("old")
def test_one_new_article_costs_a_few_files_and_gives_the_bytes_of_a_build_from_nothing(
    seeds: Path, tmp_path: Path, read_again: list[str]
) -> None:
    tg.save(tg.build(seeds), tmp_path / "out")
    (seeds / "new.md").write_text(
        article(
            "Ferry to Port Elsing sinks", "https://ferry.example/a", "Ferry News", date="2021-05-06"
        )
    )
    read_again.clear()
    tg.save(tg.build(seeds, previous=tg.load(tmp_path / "out")), tmp_path / "out")
    assert 1 <= len(read_again) < 10
    tg.save(tg.build(seeds), tmp_path / "anew")
    assert snapshot(tmp_path / "out") == snapshot(tmp_path / "anew")


@pytest.mark.usefixtures("old")
def test_a_file_that_was_only_touched_is_not_understood_again(
    seeds: Path, read_again: list[str]
) -> None:
    first = tg.build(seeds)
    for path in seeds.iterdir():
        os.utime(path, (1_650_000_000, 1_650_000_000))
    read_again.clear()
    again = tg.build(seeds, previous=first)
    assert read_again == []
    assert again.articles.equals(first.articles)


@pytest.mark.usefixtures("old")
@pytest.mark.parametrize(
    "setting", ["aliases:\n  Evening Spark: Harbour Wire\n", "topics:\n  Privacy: Law\n"]
)
def test_a_new_setting_makes_everything_anew(seeds: Path, setting: str) -> None:
    first = tg.build(seeds)
    (seeds / "topicgraph.yaml").write_text(setting)
    same(tg.build(seeds, previous=first), tg.build(seeds))


@pytest.mark.usefixtures("old")
def test_a_selection_is_no_earlier_build_of_the_folder(seeds: Path) -> None:
    graph = tg.build(seeds)
    part = graph.filter(provider="New York Post")
    assert (
        tg.build(seeds, previous=part).articles.drop("story").equals(graph.articles.drop("story"))
    )
