"""Reading in several processes gives what one gives, whatever befalls them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from writing import SEEDS

import topicgraph as tg
from topicgraph.sources import workers

HOSTILE = Path(__file__).parent / "corpora" / "hostile"


@pytest.fixture
def few_is_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every folder is a large one, of many pieces."""
    monkeypatch.setattr(workers, "MIN_FILES", 0)
    monkeypatch.setattr(workers, "BATCH_FILES", 7)


@pytest.mark.usefixtures("few_is_many")
@pytest.mark.parametrize("count", [2, 3])
@pytest.mark.parametrize("folder", [SEEDS, HOSTILE], ids=["seeds", "hostile"])
def test_any_number_of_processes_reads_the_same(
    folder: Path, count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "_count_processors", lambda: 1)
    alone = tg.read(folder)
    monkeypatch.setattr(workers, "_count_processors", lambda: count)
    assert tg.read(folder) == alone


@pytest.mark.usefixtures("few_is_many")
@pytest.mark.parametrize("command", ["", "/nowhere/python", "/bin/false", "/bin/cat"])
def test_what_a_worker_does_not_read_is_read_here(
    command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "_count_processors", lambda: 1)
    alone = tg.read(SEEDS)
    monkeypatch.setattr(workers, "_count_processors", lambda: 2)
    monkeypatch.setattr(workers.sys, "executable", command)
    assert tg.read(SEEDS) == alone


@pytest.mark.usefixtures("few_is_many")
def test_a_worker_killed_in_the_middle_costs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_count_processors", lambda: 1)
    alone = tg.read(SEEDS)
    monkeypatch.setattr(workers, "_count_processors", lambda: 2)
    taken = workers.Worker.receive

    def killed(self: workers.Worker) -> workers.Batch | None:
        found = taken(self)
        os.kill(self.process.pid, 9)
        return found

    monkeypatch.setattr(workers.Worker, "receive", killed)
    assert tg.read(SEEDS) == alone


@pytest.mark.usefixtures("few_is_many")
def test_no_process_is_left_when_reading_stops_early(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_count_processors", lambda: 2)
    started: list[workers.Worker] = []
    start = workers.Worker.__init__

    def noted(self: workers.Worker, *given: object) -> None:
        started.append(self)
        start(self, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(workers.Worker, "__init__", noted)
    with pytest.raises(tg.ReadError):
        tg.read(HOSTILE, strict=True)
    assert len(started) == 1
    assert started[0].process.poll() is not None
