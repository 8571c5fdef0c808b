"""A build on Ray gives what a build in this process gives, even if workers are killed."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from polars.testing import assert_frame_equal

from tests.scale.conftest import WINDOW, read_result
from topicgraph import MissingExtra, scale
from topicgraph.scale.engine import Ray

TABLES = ("articles", "edges", "stories")


@pytest.fixture(scope="module")
def ray() -> Iterator[Any]:
    module = pytest.importorskip("ray")
    module.cloudpickle.register_pickle_by_value(sys.modules[__name__])
    yield module
    module.shutdown()


KILLED = {
    "read_shard": "after", "compare_window": "before", "finish_window": "after",
}  # fmt: skip
"""The tasks of which the first to run kills its worker: before it does anything, or when it has
written its files but not yet said so."""


def run_and_die(marks: str, task: Callable[..., Any], call: tuple[Any, ...]) -> Any:
    """Run a task, and kill its worker if it is the first of some kinds."""
    when = KILLED.get(task.__name__)
    result = task(*call) if when == "after" else None
    if when:
        try:
            Path(marks, task.__name__).touch(exist_ok=False)
        except FileExistsError:
            pass
        else:
            os.kill(os.getpid(), signal.SIGKILL)
    return result if when == "after" else task(*call)


class Killing(Ray):
    """Ray, with workers killed in some steps."""

    def __init__(self, marks: Path) -> None:
        super().__init__(workers=2)
        self.marks = str(marks)

    def run(self, task: Callable[..., Any], calls: Sequence[tuple[Any, ...]]) -> list[Any]:
        return super().run(run_and_die, [(self.marks, task, call) for call in calls])


def test_a_build_on_ray_with_killed_workers_gives_the_same_tables(
    ray: Any, shards: Path, result: Path, tmp_path: Path
) -> None:
    marks = tmp_path / "marks"
    marks.mkdir()
    there = scale.build(shards, tmp_path / "out", window_articles=WINDOW, engine=Killing(marks))
    assert {mark.name for mark in marks.iterdir()} == set(KILLED)
    for table in TABLES:
        assert_frame_equal(read_result(result, table), read_result(there, table))


def test_without_ray_the_engine_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    with pytest.raises(MissingExtra, match=r"topicgraph\[scale\]"):
        Ray()
