"""Builds that land while readers ask: each answer is of one build, and readers are told."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from writing import ROOT, article, write

import topicgraph as tg
from benchmarks.live_server import Client, served
from topicgraph.errors import ReadError
from topicgraph.serve import snapshot as snapshots
from topicgraph.serve.follower import Follower
from topicgraph.serve.snapshot import BusyError, Snapshot
from topicgraph.store.atomic import write_atomically


def make_articles(count: int) -> dict[str, str]:
    return {
        f"{number}.md": article(
            f"Ferry number {number} stays in the port of Elsing",
            f"https://{name}.example/{number}", name.title(), f"{name}.example",
            f"2026-03-04T{6 + number % 12:02}:00:00Z",
        )
        for number in range(count)
        for name in (["lantern", "herald", "spark"][number % 3],)
    }  # fmt: skip


def save(folder: Path, count: int) -> str:
    graph = tg.build(write(folder.parent / f"{folder.name}-{count}", make_articles(count)))
    tg.save(graph, folder)
    return tg.load(folder).database.provenance["checksum"]


def test_a_build_that_lands_is_told_and_served(tmp_path) -> None:
    output = tmp_path / "output"
    first = save(output, 3)
    with served(output) as client:
        messages = client.listen()
        assert next(messages) == first
        assert client.ask("summary")["build"] == first
        second = save(output, 5)
        assert next(messages) == second != first
        assert client.ask("find")["total"] == 5
        assert client.request("/api/find", {"If-None-Match": f'"{first}"'}).status == 200


def test_before_the_first_build_the_page_waits_for_it(tmp_path) -> None:
    output = tmp_path / "output"
    output.mkdir()
    with served(output) as client:
        assert client.request("/").status == 200
        reply = client.request("/api/summary")
        assert (reply.status, reply.headers["retry-after"]) == (503, "2")
        messages = client.listen()
        assert next(messages) == ""
        assert save(output, 3) == next(messages)
        assert client.ask("find")["total"] == 3


def test_no_answer_mixes_two_builds(tmp_path) -> None:
    output = tmp_path / "output"
    sizes = {save(tmp_path / "a", 4): 4, save(tmp_path / "b", 7): 7}
    save(output, 4)
    faults, stop, asked = [], threading.Event(), []

    def read(client: Client) -> None:
        while not stop.is_set():
            for path in ("find?limit=200", "facets", "find?text=ferry&limit=200"):
                reply = client.request(f"/api/{path}")
                asked.append(reply.status)
                size = sizes.get(reply.headers.get("topicgraph-build", ""))
                answer = reply.json()
                rows = len(answer["articles"]) if "articles" in answer else answer["total"]
                bars = sum(bar["articles"] for bar in answer.get("timeline", ()))
                if reply.status != 200 or size != answer["total"] != rows or bars not in (0, size):
                    faults.append((reply.status, size, answer["total"], rows, bars))

    with served(output) as client:
        threads = [threading.Thread(target=read, args=(client,)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for number in range(4):
            save(output, 7 if number % 2 == 0 else 4)
            time.sleep(0.4)
        stop.set()
        for thread in threads:
            thread.join()
    assert faults == []
    assert len(asked) > 100


def test_the_page_of_a_build_is_sent_whole_while_the_next_one_replaces_it(tmp_path) -> None:
    output = tmp_path / "output"
    save(output, 3)
    page, stop, faults = output / "graph.html", threading.Event(), []
    bodies = [letter * size for letter, size in ((b"a", 900_000), (b"b", 500_000))]
    write_atomically(page, bodies[0])

    def replace() -> None:
        while not stop.is_set():
            for body in bodies:
                write_atomically(page, body)

    with served(output) as client:
        thread = threading.Thread(target=replace)
        thread.start()
        try:
            for _ in range(60):
                reply = client.request("/graph.html")
                if reply.body not in bodies:
                    faults.append(len(reply.body))
            assert client.request("/graph.html", method="HEAD").body == b""
        finally:
            stop.set()
            thread.join()
        page.unlink()
        page.symlink_to("/etc/passwd")
        assert client.request("/graph.html").status == 404
    assert faults == []


def test_a_build_that_cannot_be_read_leaves_the_last_one(tmp_path) -> None:
    output = tmp_path / "output"
    first = save(output, 3)
    follower = Follower(output)
    assert follower.refresh()
    (output / "graph.sqlite").write_bytes(b"not a database")
    assert not follower.refresh()
    assert "was not written by topicgraph" in follower.problem
    assert follower.snapshot is not None
    assert follower.snapshot.build == first
    second = save(tmp_path / "other", 5)
    (tmp_path / "other" / "graph.sqlite").replace(output / "graph.sqlite")
    assert follower.refresh()
    assert (follower.snapshot.build, follower.problem) == (second, "")
    (output / "graph.sqlite").unlink()
    assert not follower.refresh()
    assert follower.snapshot.build == second


def test_the_same_build_written_again_is_no_news(tmp_path) -> None:
    output = tmp_path / "output"
    save(output, 3)
    follower = Follower(output)
    assert follower.refresh()
    save(output, 3)
    assert not follower.refresh()


def test_an_answer_that_takes_too_long_is_ended(tmp_path, monkeypatch) -> None:
    output = tmp_path / "output"
    save(output, 3)
    snapshot = Snapshot(output)
    monkeypatch.setattr(snapshots, "MAX_SECONDS", 0.2)
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    start = time.monotonic()
    with pytest.raises(BusyError, match="takes more than"), snapshot.reader() as graph:
        graph.database._execute(endless)
    assert time.monotonic() - start < 2
    with snapshot.reader() as graph:
        assert graph.database.article_count == 3


def test_a_reader_that_is_not_free_in_time_is_refused(tmp_path, monkeypatch) -> None:
    output = tmp_path / "output"
    save(output, 3)
    snapshot = Snapshot(output)
    monkeypatch.setattr(snapshots, "MAX_SECONDS", 0.05)
    with snapshot.reader(heavy=True), pytest.raises(BusyError), snapshot.reader(heavy=True):
        pass
    lent = [snapshot.reader() for _ in range(snapshots.READERS)]
    for one in lent:
        one.__enter__()
    with pytest.raises(BusyError), snapshot.reader():
        pass
    for one in lent:
        one.__exit__(None, None, None)


def test_remembered_answers_take_a_bounded_amount_of_memory(tmp_path, monkeypatch) -> None:
    output = tmp_path / "output"
    save(output, 3)
    snapshot = Snapshot(output)
    monkeypatch.setattr(snapshots, "MAX_CACHED_BYTES", 1_000)
    for number in range(100):
        snapshot.remember(str(number), b"x" * 100)
    assert sum(map(len, snapshot._answers.values())) <= 1_000
    assert snapshot.recall("99") == b"x" * 100
    assert snapshot.recall("0") is None
    snapshot.remember("large", b"x" * 200)
    assert snapshot.recall("large") is None


def test_readers_of_different_builds_are_not_mixed(tmp_path, monkeypatch) -> None:
    save(tmp_path / "a", 3)
    save(tmp_path / "b", 4)
    graphs = iter([tg.load(tmp_path / name) for name in "aabbb" + "b" * 5])
    monkeypatch.setattr(snapshots, "load", lambda folder: next(graphs))
    opened = snapshots._open_one_build(tmp_path)
    assert {graph.database.article_count for graph in opened} == {4}
    alternating = iter([tg.load(tmp_path / name) for name in "ab" * 13])
    monkeypatch.setattr(snapshots, "load", lambda folder: next(alternating))
    with pytest.raises(ReadError, match="replaced too often"):
        snapshots._open_one_build(tmp_path)


# --- the command ---------------------------------------------------------------------------------


def start_command(*words: object) -> tuple[subprocess.Popen[str], Client]:
    command = [sys.executable, "-m", "topicgraph", "serve", *map(str, words), "--port", "0"]
    pipe = subprocess.PIPE
    process = subprocess.Popen(command, cwd=ROOT, stdout=pipe, stderr=pipe, text=True)
    address = process.stdout.readline()
    assert address.startswith("http://127.0.0.1:"), process.stderr.read()
    return process, Client(int(address.rstrip("/\n").rpartition(":")[2]))


def test_an_article_that_arrives_is_built_and_told(tmp_path) -> None:
    articles = write(tmp_path / "articles", make_articles(3))
    process, client = start_command(tmp_path / "output", "--watch", articles)
    try:
        messages = client.listen()
        assert next(filter(None, messages))
        assert client.ask("find")["total"] == 3
        write(articles, {"new.md": article("A new one", "https://spark.example/new")})
        next(messages)
        assert client.ask("find", text="new one")["total"] == 1
        assert client.request("/graph.html").status == 200
    finally:
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=20)
    assert process.returncode == 0, err
    assert "Traceback" not in err


HELPERS = {b"topicgraph.cli.watching", b"topicgraph.cli.builder"}


def list_helpers(output: Path) -> list[int]:
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = path.read_bytes().split(b"\0")
        except OSError:
            continue
        if HELPERS & set(words) and os.fsencode(output) in words:
            found.append(int(path.parent.name))
    return found


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="no /proc to look for processes")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_the_processes_that_watch_and_build_end_with_the_server(number, tmp_path) -> None:
    articles = write(tmp_path / "articles", make_articles(3))
    process, client = start_command(tmp_path / "output", "--watch", articles)
    assert next(filter(None, client.listen()))
    assert list_helpers(tmp_path / "output")
    process.send_signal(number)
    process.communicate(timeout=20)
    end = time.monotonic() + 5
    while list_helpers(tmp_path / "output") and time.monotonic() < end:
        time.sleep(0.05)
    assert list_helpers(tmp_path / "output") == []


def test_the_command_says_what_is_missing(cli, tmp_path) -> None:
    assert cli("serve", tmp_path).code == 2
    assert "holds no saved graph" in cli("serve", tmp_path).err
    assert "does not exist" in cli("serve", tmp_path, "--watch", tmp_path / "none").err


def test_another_address_than_loopback_needs_a_token(saved) -> None:
    command = [sys.executable, "-m", "topicgraph", "serve", str(saved), "--port", "0"]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        [*command, "--host", "0.0.0.0"], cwd=ROOT, stdout=pipe, stderr=pipe, text=True
    ) as process:
        address = process.stdout.readline().strip()
        warning = process.stderr.readline()
        client = Client(int(address.partition("/?token=")[0].rpartition(":")[2]))
        token = address.partition("?token=")[2]
        try:
            assert "not encrypted" in warning
            assert len(token) >= 32
            assert client.request("/api/summary").status == 401
            reply = client.request("/api/summary", {"Authorization": f"Bearer {token}"})
            assert json.loads(reply.body)["build"]
        finally:
            process.terminate()
