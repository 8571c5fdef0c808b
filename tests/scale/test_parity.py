"""The same tables from the local engine and from Daft. Five seeds of 10,000 articles, and Ray, are in `python -m benchmarks scale`."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest
from writing import ROOT, SEEDS, article, entry, snapshot

import topicgraph as tg
from benchmarks import corpus as invented
from benchmarks.hostile.corpus import cases
from benchmarks.scale import LOCAL, differing, same
from topicgraph import scale
from topicgraph.config import Config
from topicgraph.errors import ArgumentError, ReadError
from topicgraph.graph import TopicGraph
from topicgraph.scale import similar

SEEDS_OF_CHANCE = range(5)


def alike(folder: Path) -> TopicGraph:
    """A folder built by both engines, which must agree."""
    local, far = tg.build(folder), tg.build(folder, engine="daft")
    assert differing(local.tables, far.tables) == []
    return far


def shared(folder: Path) -> dict[str, bytes]:
    """What both engines leave in a folder: all but the manifest and what the local one leaves for its next build."""
    found = {name: content for name, content in snapshot(folder).items() if name.partition(".")[0] not in ("tables", *LOCAL)}
    assert len(found) >= 10
    return found


def test_the_demo_corpus_gives_the_same_saved_bytes(tmp_path: Path) -> None:
    for engine in ("local", "daft"):
        tg.save(tg.build(SEEDS, engine=engine), tmp_path / engine)
    assert shared(tmp_path / "local") == shared(tmp_path / "daft")
    assert same(tmp_path / "local", tmp_path / "daft")


@pytest.mark.parametrize("name", ["diablo4", "ai-news"])
def test_a_real_corpus_gives_the_same_tables(real, name: str) -> None:
    alike(real(name))


@pytest.mark.parametrize("seed", SEEDS_OF_CHANCE)
def test_invented_articles_give_the_same_tables(seed: int, tmp_path: Path) -> None:
    invented.write(tmp_path / "articles", 600, seed)
    alike(tmp_path / "articles")


def test_the_hostile_corpus_gives_the_same_tables(tmp_path: Path) -> None:
    for case in cases():
        if "meanwhile" not in case.script:
            case.make(tmp_path / "hostile")
    assert alike(tmp_path / "hostile").articles.height > 100


def test_articles_that_claim_one_url_or_have_none_are_told_apart_in_the_same_way(corpus) -> None:
    one, two = "https://a.example/one", "https://b.example/two"
    listed = [
        entry("Bare headline of some words", "", "B", "b.example", "2021-03-05"),
        entry("Bare headline of some words", "", "MSN", "msn.com", "2021-03-04T10:00:00Z"),
        entry("Nowhere to be found at all", "", "C", "c.example"), entry("Nowhere to be found at all", "", "C", "c.example"),
        entry("Own", one), entry("Both", two), entry("", "https://c.example/x?utm_source=y"), entry("", "https://c.example/x"),
    ]  # fmt: skip
    folder = corpus({
        "a.md": article("First", one, "A", "a.example", "2021-03-04", related=listed),
        "b.md": article("Second", two, "B", "b.example", "2021-03-05", webUrl=one, related=listed[:1]),
        "c.md": article("First again", "https://a.example/again", "A", "a.example", "2021-03-03", webUrl=one),
        "d.md": article("Bare headline of some words", "", "B", "b.example", "2021-03-05"),
        "e.md": article("Bare headline of some words", "", "B", "b.example", "2021-03-09"),
        "f.md": article("Bare headline of some words", "", "B on MSN", "msn.com", "2021-03-04T10:00:00Z"),
        "topicgraph.yaml": f"same:\n- [{one}, https://mirror.example/one]\n",
        "g.md": article("Mirrored", "https://mirror.example/one", "A", "a.example", "2021-03-06"),
    })  # fmt: skip
    found = alike(folder)
    assert {problem.code for problem in found.problems} >= {"claimed-url", "self-related"}


@pytest.mark.parametrize("buckets", [1, 2, 7, 64])
def test_the_order_of_files_and_the_number_of_buckets_do_not_matter(buckets: int, demo: TopicGraph) -> None:
    read = tg.read(SEEDS)
    records = list(read.records)
    Random(buckets).shuffle(records)
    tables, _ = scale.base(tg.Corpus("", tuple(records), read.problems, read.config), buckets=buckets)
    made = scale.relate(tables, buckets=buckets)
    assert [name for name in differing(demo.tables, made) if name != "groups"] == []


def test_the_number_of_tasks_that_compare_headlines_does_not_matter(demo: TopicGraph, monkeypatch: pytest.MonkeyPatch) -> None:
    base, _ = scale.base(SEEDS)
    made = []
    for most in (1, 30, 1_000):
        monkeypatch.setattr(similar, "AT_ONCE", most)
        made.append(scale.relate(base))
        assert [name for name in differing(demo.tables, made[-1]) if name not in ("groups", "problems")] == []


def test_a_story_keeps_its_id_on_daft_as_well(demo: TopicGraph) -> None:
    assert differing(tg.build(SEEDS, previous=demo).tables, tg.build(SEEDS, previous=demo, engine="daft").tables) == []


def test_an_empty_folder_and_one_article_give_the_same_tables(corpus) -> None:
    folder = corpus({"a.md": article("Alone", "https://a.example/one")})
    alike(folder / "a.md")
    (folder / "a.md").unlink()
    alike(folder)
    assert tg.build(tg.Corpus("", config=Config()), engine="daft").articles.is_empty()


def test_strict_stops_at_the_same_problem(corpus) -> None:
    folder = corpus({"a.md": article("Good"), "b.md": article("Bad", date="2021-13-04"), "c.md": article("Bad", date="2021-14-04")})
    said = []
    for engine in ("local", "daft"):
        with pytest.raises(ReadError) as caught:
            tg.build(folder, strict=True, engine=engine)
        said.append(str(caught.value))
    assert said[0] == said[1]


def test_progress_is_told_when_all_files_are_read(corpus) -> None:
    told: list[tuple[int, int]] = []
    tg.build(corpus({"a.md": article("A"), "b.md": article("B")}), engine="daft", progress=lambda *counts: told.append(counts))
    assert told == [(2, 2)]


def test_the_command_line_builds_on_daft(cli, tmp_path: Path) -> None:
    for engine in ("local", "daft"):
        assert cli("build", SEEDS, "-o", tmp_path / engine, "--engine", engine).code == 0
    assert shared(tmp_path / "local") == shared(tmp_path / "daft")


def test_an_unknown_engine_is_said_to_be_unknown() -> None:
    with pytest.raises(ArgumentError, match=r"engine='spark': want \"local\" or \"daft\""):
        tg.build(SEEDS, engine="spark")


ABSENT = """
import sys
sys.modules["daft"] = None
import topicgraph as tg
tg.write_parquet(tg.build("seeds"), sys.argv[1])
try:
    tg.build("seeds", engine="daft")
except tg.ArgumentError as error:
    print(error)
"""


def test_where_daft_is_absent_all_else_works_and_one_line_says_how_to_get_it(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", ABSENT, str(tmp_path)], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout == 'engine="daft": daft is not installed; pip install "topicgraph[scale]"\n'


RUNNER = """
import os, sys
os.environ["DAFT_RUNNER"], sys.modules["ray"] = sys.argv[1], None
import topicgraph as tg
try:
    tg.build("seeds", engine="daft")
except tg.ArgumentError as error:
    print(error)
"""


@pytest.mark.parametrize(
    ("runner", "said"),
    [
        ("spark", 'DAFT_RUNNER=\'spark\': want "native" or "ray"\n'),
        ("ray", 'DAFT_RUNNER=ray: ray is not installed; pip install "topicgraph[scale]"\n'),
    ],
)
def test_a_runner_that_is_not_there_is_told_in_one_line(runner: str, said: str) -> None:
    done = subprocess.run([sys.executable, "-c", RUNNER, runner], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout == said


QUIET = """
import json, socket, sys
calls = []
socket.getaddrinfo = lambda *rest, **named: calls.append(str(rest)) or []
socket.socket.connect = lambda self, address: calls.append(str(address))
import topicgraph as tg
early = "daft" in sys.modules
tg.build("seeds")
local = "daft" in sys.modules
tg.build("seeds", engine="daft")
print(json.dumps([early, local, "daft" in sys.modules, calls]))
"""


def test_daft_is_imported_only_when_asked_for_and_tells_nobody() -> None:
    done = subprocess.run([sys.executable, "-c", QUIET], capture_output=True, text=True, check=True, cwd=ROOT)
    assert json.loads(done.stdout.splitlines()[-1]) == [False, False, True, []]
