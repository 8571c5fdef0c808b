"""Fixtures that the tests share."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from writing import CORPORA, SEEDS, write

import topicgraph as tg
from topicgraph.graph import TopicGraph

collect_ignore_glob = ["corpora/*", "mutants/*"]  # scripts, not tests

Files = dict[str, str | bytes]


def pytest_collection_finish() -> None:
    """Each build looks for garbage among all objects: not among the tests and their imports, as
    that takes longer than a small build."""
    gc.freeze()


@pytest.fixture
def corpus(tmp_path: Path) -> Callable[..., Path]:
    """`corpus({"a.md": text, …})`: a folder that holds these files."""
    return lambda files, name="articles": write(tmp_path / name, files)


@pytest.fixture
def build_graph(tmp_path: Path) -> Callable[[Files], TopicGraph]:
    """`build_graph({"a.md": text, …})`: the graph of these files."""
    return lambda files: tg.build(write(tmp_path / "articles", files))


@pytest.fixture(scope="session")
def demo() -> TopicGraph:
    """The graph of the demo corpus."""
    return tg.build(SEEDS)


@pytest.fixture(scope="session")
def saved(demo: TopicGraph, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo corpus as a saved output."""
    folder = tmp_path_factory.mktemp("saved")
    tg.save(demo, folder)
    return folder


@pytest.fixture(scope="session")
def real() -> Callable[[str], Path]:
    """`real("diablo4")`: the folder of a real corpus; skips the test where it is absent."""

    def folder(name: str) -> Path:
        if not (CORPORA / name).is_dir():
            pytest.skip(f"the real corpora are not here: {CORPORA / name}")
        return CORPORA / name

    return folder


@pytest.fixture(scope="session")
def diablo4(real: Callable[[str], Path]) -> TopicGraph:
    """The graph of a real corpus."""
    return tg.build(real("diablo4"))


class Run(NamedTuple):
    """What a command did."""

    code: int
    out: str
    err: str


@pytest.fixture
def cli(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Run]:
    """`cli("find", folder, "word")`: run the command line in this process."""
    from topicgraph.__main__ import main

    def run(*words: object) -> Run:
        monkeypatch.setattr(sys, "argv", ["topicgraph", *map(str, words)])
        capsys.readouterr()
        with pytest.raises(SystemExit) as stopped:
            main()
        out, err = capsys.readouterr()
        return Run(stopped.value.code if isinstance(stopped.value.code, int) else 0, out, err)

    return run
