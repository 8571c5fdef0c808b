"""What a command imports before it answers: what is heavy is left to those that need it."""

from __future__ import annotations

import json
import subprocess
import sys
import unicodedata
from pathlib import Path

from click.testing import CliRunner
from writing import FOUNDING

from topicgraph.cli.commands import cli
from topicgraph.text import MARKS

TABLES = ["polars", "numpy", "scipy", "networkx", "jinja2", "rich", "yaml"]
RULES = ["can_ada", "publicsuffixlist", "topicgraph.identity.urls", "topicgraph.sources.settings"]
REST = ["polars", "scipy", "networkx", "topicgraph.identity.resolution", "topicgraph.relate"]

STEPS = [
    (["find", "SAVED", "emotion"], [*TABLES, *RULES]),
    (["summary", "SAVED"], [*TABLES, *RULES]),
    (["stories", "SAVED"], [*TABLES, *RULES]),
    (["check", "SAVED"], [*TABLES, *RULES]),
    (["connections", "SAVED", "New York Post"], [*TABLES, *RULES]),
    (["connections", "SAVED", "the new york post"], [*TABLES, "topicgraph.sources.settings"]),
    (["explain", "SAVED", "New York Post"], [*TABLES, "topicgraph.sources.settings"]),
    (["path", "SAVED", "New York Post", "China Digital Times"], REST),
]
"""Commands in this order in one process, and what none of them has imported by then."""

PROGRAM = """
import contextlib, io, json, sys
from topicgraph.__main__ import run
for words, unwanted in json.loads(sys.argv[1]):
    sys.argv = ["topicgraph", *words]
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        run()
    imported = [name for name in unwanted if name in sys.modules]
    assert not imported, f"{words[0]} imports {imported}"
"""


def test_a_command_imports_no_more_than_it_needs(saved: Path) -> None:
    steps = [[[str(saved) if word == "SAVED" else word for word in words], unwanted]
             for words, unwanted in STEPS]  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, json.dumps(steps)], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr[-300:]


def test_a_build_that_has_nothing_to_do_imports_neither_polars_nor_numpy(tmp_path: Path) -> None:
    built = CliRunner().invoke(cli, ["build", str(FOUNDING), "-o", str(tmp_path)])
    assert built.exit_code == 0, built.output
    program = (
        "import sys; from topicgraph.__main__ import run; assert run() == 0\n"
        "assert not {'polars', 'numpy', 'scipy', 'networkx', 'jinja2'} & sys.modules.keys()"
    )
    command = [sys.executable, "-c", program, "build", str(FOUNDING), "-o", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-300:]


def test_the_marks_are_all_of_the_basic_plane() -> None:
    every = map(chr, range(0x300, 0x10000))
    assert "".join(char for char in every if unicodedata.category(char) in ("Mn", "Mc")) == MARKS
