"""The README is run: every shell line and every Python block of it works as it stands."""

from __future__ import annotations

import doctest
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

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


def test_the_readme_shows_shell_lines_and_python() -> None:
    assert [line for line in shell_lines() if line.startswith("topicgraph ")]
    assert [code for language, code in BLOCKS if language == "python"]


def test_every_shell_line_and_then_every_python_block_of_the_readme_works(
    shell: Callable[[str], Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(SEEDS, tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    for line in shell_lines():
        if line.startswith("topicgraph "):
            done = shell(line)
            fine = (
                (0, 1) if line.split()[1] == "check" else (0,)
            )  # check says by 1 that it found something
            assert done.code in fine, f"{line}\n{done.err}"
            assert "Traceback" not in done.err
    names = {"__name__": "__main__"}
    for language, code in BLOCKS:
        if language == "python":
            code = doctest.script_from_examples(code) if ">>>" in code else code
            exec(compile(code, "README.md", "exec"), names)


def test_the_readme_installs_as_the_project_does() -> None:
    lines = {
        re.sub(r"\s+#.*", "", line.strip())
        for line in README.split("\n")
        if line.strip().startswith("python3 -m venv")
    }
    assert lines == set(INSTALLS)
