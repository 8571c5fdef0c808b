"""Without its extra, a command says in one line what to install."""

from __future__ import annotations

import subprocess
import sys

import pytest
from writing import FOUNDING, ROOT

PROGRAM = """
import sys
for name in sys.argv.pop(1).split():
    sys.modules[name] = None  # as if it were not installed
from topicgraph.__main__ import main
main()
"""


@pytest.mark.parametrize(
    ("absent", "words", "extra"),
    [
        ("httpcore2", ["collect", "https://lantern.example/rss", "-o", "articles"], "feeds"),
        ("starlette", ["serve", "output"], "web"),
        ("uvicorn", ["serve", "output"], "web"),
    ],
)
def test_a_command_without_its_extra_says_what_to_install(absent, words, extra, tmp_path) -> None:
    command = [sys.executable, "-c", PROGRAM, absent, *words]
    done = subprocess.run(
        command, cwd=tmp_path, env={"PYTHONPATH": str(ROOT)}, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert f"needs {absent}, which is not installed" in done.stderr
    assert f'pip install "topicgraph[{extra}]"' in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_other_commands_need_neither_extra(tmp_path) -> None:
    absent = "httpcore2 starlette uvicorn anyio"
    command = [sys.executable, "-c", PROGRAM, absent, "build", str(FOUNDING), "-o", "output"]
    done = subprocess.run(
        command, cwd=tmp_path, env={"PYTHONPATH": str(ROOT)}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "output" / "graph.html").exists()
