"""Fixtures shared by the tests."""

from __future__ import annotations

import gc
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from writing import CORPORA, SEEDS, write

import topicgraph as tg
from topicgraph.compare import Comparison
from topicgraph.graph import TopicGraph

collect_ignore_glob = ["cases/*", "corpora/*", "mutants/*", "example_plugin/*"]  # no tests

Files = dict[str, str | bytes]


def pytest_collection_finish() -> None:
    """Exempt the tests and their imports from garbage collection.

    Each build collects garbage once, and searching them would take longer than a small build.
    """
    gc.freeze()


@pytest.fixture
def corpus(tmp_path: Path) -> Callable[..., Path]:
    """Return a function that writes files into a folder: `corpus({"a.md": text, …})`."""
    return lambda files, name="articles": write(tmp_path / name, files)


@pytest.fixture
def build_graph(tmp_path: Path) -> Callable[[Files], TopicGraph]:
    """Return a function that builds a graph from files: `build_graph({"a.md": text, …})`."""
    return lambda files: tg.build(write(tmp_path / "articles", files))


@pytest.fixture(scope="session")
def demo() -> TopicGraph:
    """The graph of the demo corpus."""
    return tg.build(SEEDS)


@pytest.fixture(scope="session")
def demo_comparison(demo: TopicGraph) -> Comparison:
    """All outlets of the demo corpus compared; its tables are computed once."""
    return demo.compare()


@pytest.fixture(scope="session")
def saved(demo: TopicGraph, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo corpus as a saved output."""
    folder = tmp_path_factory.mktemp("saved")
    tg.save(demo, folder)
    return folder


@pytest.fixture(scope="session")
def real() -> Callable[[str], Path]:
    """Return a function that finds a real corpus: `real("diablo4")`; skip if there is none."""

    def folder(name: str) -> Path:
        if not (CORPORA / name).is_dir():
            pytest.skip(f"the real corpora are not here: {CORPORA / name}")
        return CORPORA / name

    return folder


@pytest.fixture(scope="session")
def diablo4(real: Callable[[str], Path]) -> TopicGraph:
    """The graph of a real corpus."""
    return tg.build(real("diablo4"))


@pytest.fixture(scope="session")
def diablo4_comparison(diablo4: TopicGraph) -> Comparison:
    """All outlets of a real corpus compared; its tables are computed once."""
    return diablo4.compare()


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """A Chromium, one for all tests of a process: Playwright can be started only once."""
    from benchmarks.hostile.pages import CHROMIUM, FLAGS

    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    if CHROMIUM is None:
        pytest.skip("no chromium on PATH or at /usr/bin/chromium")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


class Run(NamedTuple):
    """The result of a command."""

    code: int
    out: str
    err: str


@pytest.fixture
def cli(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Run]:
    """Return a function that runs a command in this process: `cli("find", folder, "word")`."""
    from topicgraph.__main__ import main

    def run(*words: object) -> Run:
        monkeypatch.setattr(sys, "argv", ["topicgraph", *map(str, words)])
        capsys.readouterr()
        with pytest.raises(SystemExit) as stopped:
            main()
        out, err = capsys.readouterr()
        return Run(stopped.value.code if isinstance(stopped.value.code, int) else 0, out, err)

    return run


@pytest.fixture
def shell(cli: Callable[..., Run]) -> Callable[[str], Run]:
    """Return a function that runs a line of the documentation in the current folder.

    A command of topicgraph, perhaps with `> FILE` or `|| true` at its end, runs in this process:
    starting Python takes longer than most commands. Everything else is left to bash.
    """
    plain = re.compile(
        r"topicgraph ((?:'[^']*'|\"[^\"$`]*\"|[^|&;<>$`*#\"'])*?)(?:> ?(\S+)|\|\| true)?"
    )

    def run(line: str) -> Run:
        if match := plain.fullmatch(line.strip()):
            done = cli(*shlex.split(match[1]))
            if match[2]:
                Path(match[2]).write_text(done.out, "utf-8")
                return done._replace(out="")
            return done._replace(code=0) if line.endswith("|| true") else done
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        ended = subprocess.run(
            ["bash", "-c", line], env=os.environ | {"PATH": path}, capture_output=True, text=True
        )
        return Run(ended.returncode, ended.stdout, ended.stderr)

    return run
