"""Articles in object storage give the tables that they give in a folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from bucket import Storage, serving
from writing import SEEDS, article

import topicgraph as tg
from benchmarks.scale import differing
from topicgraph.errors import ArgumentError, ReadError
from topicgraph.survey import LARGEST


@pytest.fixture(scope="module")
def started() -> Iterator[Storage]:
    """One for all tests: Daft remembers the first that it finds."""
    with pytest.MonkeyPatch.context() as patch, serving() as (storage, environment):
        for name, value in environment.items():
            patch.setenv(name, value)
        yield storage


@pytest.fixture
def storage(started: Storage) -> Storage:
    started.objects.clear()
    started.asked.clear()
    started.gone.clear()
    return started


def alike(folder: Path, address: str) -> tg.TopicGraph:
    """A folder and what is stored of it, which must give the same tables."""
    far = tg.build(address, engine="daft")
    assert differing(tg.build(folder).tables, far.tables) == []
    return far


def test_the_demo_corpus_gives_the_same_tables_from_a_bucket_and_from_a_folder_in_it(storage: Storage) -> None:
    alike(SEEDS, storage.store(SEEDS, "whole"))
    alike(SEEDS, storage.store(SEEDS, "part/of/a bucket") + "/")


def test_names_and_sizes_of_every_kind_give_the_same_tables(storage: Storage, corpus) -> None:
    names = ["a b", "a#b", "a?b", "a%20b", "a+b", "a&b", "a:b", "[x]", "{y}", "*z", "ü", "x\\y", "a\u202eb"]
    folder = corpus({
        **{f"{name}.md": article(f"Title {place}", f"https://a.example/{place}") for place, name in enumerate(names)},
        "sub/below.md": article("Below", "https://a.example/below"),
        "sub/_config.yml": "title: a site", ".git/hidden.md": article("Hidden"), "sub/.hidden.md": article("Hidden"),
        "deep/" * 64 + "deep.md": article("Deep", "https://a.example/deep"), "deep/" * 65 + "a/too.md": article("Too deep"),
        "empty.md": "", "picture.png": "no article", "large.md": article("Large", "https://a.example/large") + "x" * 2 * LARGEST,
        "topicgraph.yaml": "aliases:\n  Post: a.example\n",
    })  # fmt: skip
    found = alike(folder, storage.store(folder, "odd"))
    assert found.articles.height == len(names) + 3
    assert {problem.code for problem in found.problems} >= {"too-deep", "empty"}


def test_of_a_large_object_no_more_is_asked_for_than_is_read_of_a_large_file(storage: Storage) -> None:
    storage.objects["large/a.md"] = article("Large").encode() + b"x" * 3 * LARGEST
    tg.build("s3://large", engine="daft")
    assert storage.asked == [("large/a.md", f"bytes=0-{LARGEST - 1}")]


def test_keys_that_would_lead_elsewhere_in_a_folder_lead_nowhere(storage: Storage) -> None:
    storage.objects |= {f"up/in/{key}.md": article(key).encode() for key in ("../out", "./dot", "/two", "good")}
    storage.objects["up/out.md"] = article("not this").encode()
    assert sorted(tg.build("s3://up/in", engine="daft").articles["title"]) == ["/two", "good"]


def test_an_object_that_is_gone_when_it_is_asked_for_is_one_problem(storage: Storage) -> None:
    storage.objects |= {f"gone/{name}.md": article(name).encode() for name in "ab"}
    storage.gone.add("gone/a.md")
    found = tg.build("s3://gone", engine="daft")
    assert found.articles["title"].to_list() == ["b"]
    assert [str(problem) for problem in found.problems if problem.file == "a.md"] == [
        "a.md:0: unreadable object cannot be fetched: skipped"
    ]


def test_strict_names_the_address(storage: Storage) -> None:
    storage.objects["strict/in/a.md"] = article("Bad", date="2021-13-04").encode()
    with pytest.raises(ReadError, match=r"^s3://strict/in/a\.md:\d+: "):
        tg.build("s3://strict/in", strict=True, engine="daft")


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("s3://nothing/here", r"s3://nothing/here: is not there \(want s3://BUCKET/FOLDER that holds articles\)"),
        ("s3://", r"s3:/: cannot be listed \(want s3://BUCKET/FOLDER; Daft says: … .*"),
        ("s3:///a", r"s3:///a/: cannot be listed \(want s3://BUCKET/FOLDER; Daft says: … .*"),
    ],
)
def test_an_address_where_nothing_lies_is_told_in_one_line(storage: Storage, cli, source: str, said: str) -> None:
    done = cli("build", source, "-o", "nowhere", "--engine", "daft")
    assert (done.code, done.out) == (2, "")
    with pytest.raises(ReadError, match=f"^{said}$"):
        tg.build(source, engine="daft")
    assert done.err.startswith("error: s3:")
    assert done.err.count("\n") == 1


def test_the_local_engine_says_what_reads_an_address() -> None:
    with pytest.raises(ReadError, match=r"^s3://news: is not there \(object storage is read by --engine daft\)$"):
        tg.build("s3://news")


def test_a_pattern_is_no_address() -> None:
    with pytest.raises(ArgumentError, match=r"source='s3://news/\*': want an address without any of "):
        tg.build("s3://news/*", engine="daft")


def test_a_configuration_that_cannot_be_understood_is_told_with_its_address(storage: Storage) -> None:
    storage.objects |= {"wrong/a.md": article("A").encode(), "wrong/topicgraph.yaml": b"fields: {a: b}"}
    with pytest.raises(ReadError, match=r"^s3://wrong/topicgraph\.yaml: fields "):
        tg.build("s3://wrong", engine="daft")
