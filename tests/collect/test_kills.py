"""A collector that is killed at any point loses nothing and repeats nothing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest
from writing import ROOT

import topicgraph as tg
from benchmarks.feed_server import make_posts, make_rss
from collect.conftest import list_files
from topicgraph.collect import writing
from topicgraph.collect.collector import Collector
from topicgraph.collect.fetching import Fetcher
from topicgraph.collect.pacing import Pace
from topicgraph.collect.state import State
from topicgraph.collect.subscriptions import Subscription
from topicgraph.errors import WriteError
from topicgraph.store import atomic


def run_command(folder: Path, *words: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "topicgraph", "collect", *words, "-o", str(folder)]
    return subprocess.Popen(
        [*command, "--allow-private"], cwd=ROOT, stderr=subprocess.PIPE, stdout=subprocess.PIPE,
        text=True,
    )  # fmt: skip


def test_killed_at_random_points_every_article_is_there_once_in_the_end(server, folder) -> None:
    draw = Random(1)
    feeds = [server.put("/rss/0", make_rss(make_posts(200)))]
    killed = 0
    for number in range(8):
        process = run_command(folder, *feeds)
        while not folder.exists() and process.poll() is None:  # the imports are over
            time.sleep(0.001)
        time.sleep(draw.random() * 0.15)
        process.kill()
        process.communicate()
        killed += process.returncode == -signal.SIGKILL
        for path in folder.glob("*/*.md"):
            assert path.read_text("utf-8").startswith("---\ntitle: ")
        body = make_rss(make_posts(20, first=200 + 20 * number) + make_posts(200))
        server.put("/rss/0", body)
    process = run_command(folder, *feeds)
    process.communicate(timeout=60)
    assert process.returncode == 0
    titles = Counter(record.title for record in tg.read(folder).records)
    assert set(titles.values()) == {1}
    assert {post.title for post in make_posts(200)} <= titles.keys()
    assert {post.title for post in make_posts(20, first=340)} <= titles.keys()
    assert list(folder.rglob("*.tmp")) == []
    assert killed >= 4


@pytest.mark.parametrize("stage", ["before the first file", "after a file", "before taking off"])
def test_killed_between_two_steps_the_rest_is_written_by_the_next_run(
    stage, server, folder, collect, monkeypatch
) -> None:
    url = server.put("/rss", make_rss(make_posts(5)))
    write, take_off, done = writing.write_once, State.take_off, []

    class Killed(BaseException):
        pass

    def write_once(*args: object) -> Path:
        if stage == "before the first file" or (stage == "after a file" and done):
            raise Killed
        done.append(1)
        return write(*args)

    def leave(self: State, numbers: object) -> None:
        if stage == "before taking off" and numbers:
            raise Killed
        take_off(self, numbers)

    monkeypatch.setattr(writing, "write_once", write_once)
    monkeypatch.setattr(State, "take_off", leave)
    with pytest.raises(Killed):
        collect(url)
    monkeypatch.undo()
    done = collect(url)  # the server says that nothing has changed
    assert (done.new, done.unchanged) == (0, 1)
    assert server.statuses[304] == 1
    assert len(list_files(folder)) == 5


def test_a_temporary_file_of_a_killed_run_is_removed(server, folder, collect) -> None:
    url = server.put("/rss", make_rss(make_posts(1)))
    collect(url)
    left = next(folder.glob("*/")) / ".topicgraph-abc.tmp"
    left.write_text("half")
    collect(url)
    assert not left.exists()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_a_collector_that_stays(number, server, folder) -> None:
    url = server.put("/rss", make_rss(make_posts(2)))
    process = run_command(folder, url, "--every", "10s")
    line = process.stderr.readline()
    assert line == "2 new articles from 1 feed\n"
    os.kill(process.pid, number)
    out, err = process.communicate(timeout=20)
    assert (process.returncode, out) == (0, f"{folder}\n")
    assert "Traceback" not in err


def test_two_collectors_do_not_work_in_one_folder_at_once(
    server, folder, collect, monkeypatch
) -> None:

    url = server.put("/rss", make_rss(make_posts(2)))
    process = run_command(folder, url, "--every", "1h")
    process.stderr.readline()
    monkeypatch.setattr(atomic, "PATIENCE", 0.1)
    with pytest.raises(WriteError, match="another process is writing there"):
        collect(url)
    process.kill()
    process.communicate()
    assert collect(url).unchanged == 1


def test_a_collector_that_stays_asks_again_every_so_often(folder, server, clock) -> None:

    server.put("/rss", make_rss(make_posts(1)))
    moments, stop = [], threading.Event()

    def report(done: object) -> None:
        moments.append(clock.now())
        server.put("/rss", make_rss(make_posts(len(moments) + 1)))
        if len(moments) == 4:
            stop.set()

    fetcher = Fetcher(allow_private=True)
    subscriptions = [Subscription(server.url + "/rss", is_feed=True)]
    Collector(subscriptions, folder, fetcher, Pace(clock)).run(900.0, report, stop)
    assert [round(b - a) for a, b in pairwise(moments)] == [900] * 3
    assert len(list_files(folder)) == 4
