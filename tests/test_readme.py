"""The README is run: every shell line and every Python block of it works as it stands."""

from __future__ import annotations

import doctest
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from writing import ROOT, SEEDS

README = (ROOT / "README.md").read_text("utf-8")
FENCE = re.compile(r"^```[ \t]*(\w*)[^\n]*\n(.*?)^```", re.MULTILINE | re.DOTALL)
BLOCKS = [(language.lower(), code) for language, code in FENCE.findall(README)]
INSTALLS = (
    "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/topicgraph build",
    'python3 -m venv .venv && .venv/bin/pip install -e ".[test]" && .venv/bin/pytest',
)


def shell_lines() -> list[str]:
    text = "\n".join(
        code for language, code in BLOCKS if language in ("sh", "bash", "shell", "console")
    ).replace("\\\n", " ")
    lines = (line.strip().removeprefix("$ ").strip() for line in text.split("\n"))
    return [line for line in lines if line and not line.startswith("#")]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("readme")
    shutil.copytree(SEEDS, folder / "seeds")
    return folder


def run(command: list[str], place: Path) -> subprocess.CompletedProcess[str]:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        command,
        cwd=place,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_the_readme_shows_shell_lines_and_python() -> None:
    assert [line for line in shell_lines() if line.startswith("topicgraph ")]
    assert [code for language, code in BLOCKS if language == "python"]


def test_every_shell_line_of_the_readme_works(place: Path) -> None:
    for line in shell_lines():
        if line.startswith("topicgraph "):
            done = run(["bash", "-c", line], place)
            fine = (
                (0, 1) if line.split()[1] == "check" else (0,)
            )  # check says by 1 that it found something
            assert done.returncode in fine, f"{line}\n{done.stderr}"
            assert "Traceback" not in done.stderr


def test_every_python_block_of_the_readme_works(place: Path) -> None:
    if not (place / "output").exists():
        assert run(["topicgraph", "build"], place).returncode == 0
    blocks = [code for language, code in BLOCKS if language == "python"]
    program = "\n".join(
        doctest.script_from_examples(code) if ">>>" in code else code for code in blocks
    )
    done = run([sys.executable, "-c", program], place)
    assert done.returncode == 0, done.stderr


def test_the_readme_installs_as_the_project_does() -> None:
    lines = {
        re.sub(r"\s+#.*", "", line.strip())
        for line in README.split("\n")
        if line.strip().startswith("python3 -m venv")
    }
    assert lines == set(INSTALLS)
