"""Kills, full disks, failing writes, two builds at once: what stands afterwards is the old output
or the new, and the message helps."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest
from writing import FOUNDING, article, copy_seeds, snapshot, write

import topicgraph as tg
from benchmarks.hostile.damage import damages
from benchmarks.hostile.kills import kills
from topicgraph.errors import WriteError
from topicgraph.graph import TopicGraph
from topicgraph.store import atomic as files
from topicgraph.store.atomic import locked, write_atomically

WRITERS: dict[str, Callable[[TopicGraph, Path], object]] = {
    "save": tg.save,
    "html": lambda graph, folder: tg.write_html(graph, folder / "graph.html"),
    "json": lambda graph, folder: tg.write_json(graph, folder / "g.json"),
    "csv": lambda graph, folder: tg.write_csv(graph, folder / "csv"),
}
"""One writer of each kind: all exports of one file write it in the same way."""


@pytest.fixture(scope="module")
def founding() -> TopicGraph:
    """A small graph."""
    return tg.build(FOUNDING)


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> TopicGraph:
    """A graph of other articles, too."""
    return tg.build(copy_seeds(tmp_path_factory.mktemp("other") / "articles"))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_kill_at_any_point_leaves_the_old_output_or_the_new(tmp_path: Path) -> None:
    articles = copy_seeds(tmp_path / "articles")
    outcome = kills(4, tmp_path, writers=("build", "json", "csv"), articles=articles)
    assert outcome.tried == 4 * 3
    assert outcome.failed == []


def test_damage_to_saved_tables_is_found_or_harmless(tmp_path: Path) -> None:
    assert damages(40, tmp_path, seed=2).failed == []


POINTS = [
    (tempfile, "mkstemp"), (os, "fdopen"), (os, "fsync"), (Path, "chmod"), (Path, "replace"),
    (Path, "mkdir"),
]  # fmt: skip
CALLS = [("save", 0), ("save", 1), ("save", 4), ("html", 0), ("json", 0), ("csv", 0), ("csv", 2)]
"""Which call of a function fails, while which writer is at work."""


@pytest.mark.parametrize(
    ("owner", "name"), POINTS, ids=lambda value: value if isinstance(value, str) else ""
)
@pytest.mark.parametrize(("writer", "call"), CALLS)
def test_a_call_that_fails_leaves_what_was_there(
    writer: str,
    call: int,
    owner: object,
    name: str,
    other: TopicGraph,
    founding: TopicGraph,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    WRITERS[writer](founding, tmp_path)
    before = snapshot(tmp_path)
    real, calls = getattr(owner, name), []

    def failing(*args, **more):
        calls.append(args)
        if len(calls) == call + 1:
            raise OSError(28, "No space left on device")
        return real(*args, **more)

    message = ""
    with monkeypatch.context() as patch:
        patch.setattr(owner, name, failing)
        try:
            WRITERS[writer](other, tmp_path)
        except WriteError as error:
            message = str(error)
    assert message.endswith("cannot be written (No space left on device)") == (len(calls) > call)
    assert not list(tmp_path.rglob(".*.tmp"))
    if writer == "csv":  # four files, each old or new
        assert set(snapshot(tmp_path)) == set(before)
    elif writer == "save":
        assert tg.load(tmp_path).articles.height in (2, other.articles.height)
    elif len(calls) == call + 1:
        assert snapshot(tmp_path) == before
    WRITERS[writer](other, tmp_path)


@pytest.fixture
def tiny(tmp_path: Path) -> Iterator[Path]:
    """A file system of 200 KB."""
    place = tmp_path / "tiny"
    place.mkdir()
    if (
        not shutil.which("mount")
        or subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", place], capture_output=True
        ).returncode
    ):
        pytest.skip("only root may mount a small file system")
    yield place
    subprocess.run(["umount", "-l", place], check=True)  # a loaded graph may be open


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> TopicGraph:
    """A graph that no format packs into 200 KB."""
    draw = Random(1)
    files = {
        f"{n}.md": article(
            f"Title {n}", f"https://a.example/{n}", excerpt=draw.randbytes(3_000).hex()
        )
        for n in range(150)
    }
    return tg.build(write(tmp_path_factory.mktemp("large"), files))


@pytest.mark.parametrize("writer", WRITERS)
def test_a_full_disk_leaves_what_was_there_and_says_so(
    writer: str, tiny: Path, founding: TopicGraph, large: TopicGraph
) -> None:
    out = tiny / "out"
    if writer == "html":  # the page alone is larger than the disk
        with pytest.raises(WriteError, match="No space left on device"):
            WRITERS[writer](founding, out)
        assert snapshot(out) == {}
        return
    WRITERS[writer](founding, out)
    before = snapshot(out)
    with pytest.raises(WriteError, match=r"No space left on device|database or disk is full"):
        WRITERS[writer](large, out)
    after = snapshot(out)
    assert {name: after[name] for name in before} == before
    assert not list(out.rglob(".*.tmp"))
    if writer == "save":
        assert tg.load(out).articles.equals(founding.articles)


@pytest.mark.skipif(
    not hasattr(os, "seteuid") or os.geteuid() != 0,
    reason="only root can become somebody who may not write",
)
def test_a_folder_that_may_not_be_written_to_is_one_line_with_its_name(
    cli, saved: Path, tmp_path: Path
) -> None:
    out = Path(tempfile.mkdtemp())
    shutil.copytree(saved, out / "saved")
    source = write(out / "articles", {"a.md": FOUNDING.read_bytes()})
    for path in (out, *out.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    before = snapshot(out)
    commands = [
        ("build", source, "-o", out / "saved"),
        ("export", out / "saved", out / "g.graphml"),
        ("build", source, "-o", out / "new"),
    ]
    # Run both commands once first: what they import cannot be read by the other user.
    assert cli("build", source, "-o", tmp_path / "out").code == 0
    assert cli("export", out / "saved", tmp_path / "g.graphml").code == 0
    for words in commands:
        os.seteuid(65534)
        try:
            done = cli(*words)
        finally:
            os.seteuid(0)
        assert (done.code, done.out) == (2, "")
        assert done.err.startswith(f"error: {out}")
        assert done.err.endswith("cannot be written (Permission denied)\n")
    assert snapshot(out) == before
    shutil.rmtree(out)


def test_two_builds_at_once_into_one_output_end_well_and_the_result_is_that_of_one(
    cli, tmp_path: Path
) -> None:
    titles = [f"Council of Elsing{number} votes on the harbour" for number in range(8)]
    sources = {
        "many": write(
            tmp_path / "many",
            {
                f"{number}.md": article(title, f"https://a{number}.example/a", date="2021-03-04")
                for number, title in enumerate(titles)
            },
        ),
        "few": write(
            tmp_path / "few",
            {"a.md": article("One title", "https://a.example/a", date="2021-03-04")},
        ),
    }

    def build(name: str, out: Path) -> subprocess.Popen:
        return subprocess.Popen(
            [sys.executable, "-m", "topicgraph", "build", sources[name], "-o", out],
            stderr=subprocess.PIPE,
        )

    alone = {}
    for name in sources:
        assert cli("build", sources[name], "-o", tmp_path / name / "out").code == 0
        alone[name] = snapshot(tmp_path / name / "out")
    running = [build(name, tmp_path / "out") for name in ("many", "few", "many")]
    assert [one.wait() for one in running] == [0, 0, 0]
    assert snapshot(tmp_path / "out") in alone.values()


def test_many_saves_and_loads_at_once_see_whole_tables(demo: TopicGraph, tmp_path: Path) -> None:
    graphs = [demo, tg.build(FOUNDING), demo.filter(topic="Surveillance")]
    tg.save(demo, tmp_path)
    heights, wrong = {graph.articles.height for graph in graphs}, []

    def attempt(work: Callable[[], object]) -> None:
        try:
            for _ in range(12):
                work()
        except Exception as error:
            wrong.append(error)

    def load() -> None:
        if tg.load(tmp_path).articles.height not in heights:
            wrong.append("another graph")

    threads = [
        threading.Thread(target=attempt, args=(lambda graph=graph: tg.save(graph, tmp_path),))
        for graph in graphs
    ]
    threads += [threading.Thread(target=attempt, args=(load,)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert len(snapshot(tmp_path)) == 5


def test_a_writer_that_never_ends_is_not_waited_for_for_ever(
    demo: TopicGraph, tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.setattr(files, "PATIENCE", 0.1)
    begun, done = threading.Event(), threading.Event()

    def hold() -> None:
        with locked(tmp_path):
            begun.set()
            done.wait(10)

    thread = threading.Thread(target=hold)
    thread.start()
    begun.wait(10)
    with pytest.raises(
        WriteError, match="another process is writing there: try again when it is done"
    ):
        tg.save(demo, tmp_path)
    done.set()
    thread.join()
    tg.save(demo, tmp_path)


def test_what_a_killed_process_left_is_swept_once_it_is_old(tmp_path: Path) -> None:
    for name in (".topicgraph-a.tmp", ".topicgraph-b.tmp", ".mine.tmp", "topicgraph-c.tmp"):
        (tmp_path / name).write_text("x")
    old = time.time() - 2 * files.STALE
    for name in (".topicgraph-a.tmp", ".mine.tmp", "topicgraph-c.tmp"):
        os.utime(tmp_path / name, (old, old))
    write_atomically(tmp_path / "file", b"y")
    assert set(snapshot(tmp_path)) == {".topicgraph-b.tmp", ".mine.tmp", "topicgraph-c.tmp", "file"}
