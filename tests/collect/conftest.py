"""A feed server on loopback, and a collector whose time is simulated."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytest.importorskip("httpcore2", reason='the extra "feeds" is not installed')

from benchmarks.feed_server import Server, serving
from topicgraph.collect.collector import Collector, Round
from topicgraph.collect.fetching import Fetcher
from topicgraph.collect.pacing import Clock, Pace
from topicgraph.collect.subscriptions import read_subscriptions


class FakeClock(Clock):
    """A time that passes only when somebody waits."""

    def __init__(self, start: float = 1_772_600_000.0) -> None:
        self.moment = start
        self.lock = threading.Lock()

    def now(self) -> float:
        return self.moment

    def sleep(self, seconds: float) -> None:
        with self.lock:
            self.moment += seconds

    def sleep_until(self, moment: float, stop: threading.Event) -> None:
        self.moment = max(self.moment, moment)


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as running:
        yield running


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "articles"


@pytest.fixture
def collect(folder: Path, clock: FakeClock) -> Callable[..., Round]:
    """Return a function that collects feeds once, in a process of its own as it were."""

    def run(*feeds: object, **settings: object) -> Round:
        fetcher = Fetcher(**{"allow_private": True, "max_seconds": 5.0, **settings})
        subscriptions = read_subscriptions(map(str, feeds))
        collector = Collector(subscriptions, folder, fetcher, Pace(clock))
        with collector.open_state() as state:
            return collector.collect(state)

    return run


def list_files(folder: Path) -> list[str]:
    """The names of the articles, without their folders."""
    return sorted(path.name for path in folder.glob("*/*.md"))
