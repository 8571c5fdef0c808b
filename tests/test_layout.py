"""The shape of the package: what may be imported where, and when.

The order of the folders is the import-linter contract in `pyproject.toml`; `.ci/run` runs it.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest
from writing import FOUNDING

import topicgraph

PACKAGE = Path(topicgraph.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
NETWORK = re.compile(
    r"^\s*(?:import|from)\s+(?:socket|ssl|http|ftplib|smtplib|requests|httpx2?|httpcore2?|aiohttp"
    r"|urllib3|urllib\.(?:request|robotparser)|starlette|uvicorn|asyncio|anyio)\b",
    re.MULTILINE,
)
PYVIS = re.compile(r"^\s*(?:import|from)\s+pyvis", re.MULTILINE)
HEAVY = ("polars", "pyvis", "networkx", "scipy", "numpy", "yaml", "rich", "jinja2")


def modules_with(pattern: re.Pattern[str]) -> list[str]:
    return [
        str(path.relative_to(PACKAGE))
        for path in MODULES
        if pattern.search(path.read_text("utf-8"))
    ]


def test_at_most_ten_modules_lie_at_the_top_level() -> None:
    assert len(list(PACKAGE.glob("*.py"))) <= 10


def count_code_lines(path: Path) -> int:
    """Count the lines of a module that are not in a docstring."""
    text = path.read_text("utf-8")
    documented = sum(
        (node.end_lineno or node.lineno) - node.lineno + 1
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )
    return len(text.splitlines()) - documented


def test_no_module_has_more_than_450_lines_beside_its_docstrings() -> None:
    lengths = {path.name: count_code_lines(path) for path in MODULES}
    assert {name: length for name, length in lengths.items() if length > 450} == {}


def test_no_module_imports_the_python_code_of_pyvis() -> None:
    assert modules_with(PYVIS) == []


def test_only_collect_and_serve_import_a_network_library() -> None:
    assert {name.partition("/")[0] for name in modules_with(NETWORK)} == {"collect", "serve"}


def test_only_the_commands_of_their_name_import_collect_and_serve() -> None:
    pattern = re.compile(
        r"^\s*(?:import|from)\s+topicgraph(?:\s+import\s+|\.)(collect|serve)\b", re.MULTILINE
    )
    users = {name for name in modules_with(pattern) if not name.startswith(("collect/", "serve/"))}
    assert users == {"cli/collect.py", "cli/collecting.py", "cli/serving.py"}


PROGRAM_WITHOUT_NETWORK = """
import socket, sys
def refuse(*args, **more):
    raise AssertionError("a connection was made")
socket.socket.connect = socket.socket.connect_ex = socket.getaddrinfo = refuse
from topicgraph.__main__ import run
output = sys.argv[1]
for words in (["build", "seeds", "-o", output], ["stories", output], ["compare", output]):
    sys.argv = ["topicgraph", *words]
    assert run() == 0, words
loaded = {"httpcore2", "starlette", "uvicorn", "topicgraph.collect", "topicgraph.serve"}
assert not loaded & sys.modules.keys(), loaded & sys.modules.keys()
"""


def test_a_build_and_questions_make_no_connection_and_load_no_network_code(tmp_path: Path) -> None:
    command = [sys.executable, "-c", PROGRAM_WITHOUT_NETWORK, str(tmp_path / "output")]
    done = subprocess.run(command, capture_output=True, text=True, cwd=PACKAGE.parent)
    assert done.returncode == 0, done.stderr[-500:]


@pytest.mark.parametrize(
    "program",
    [
        "import topicgraph",
        "import sys; sys.argv = ['topicgraph', '--version']\n"
        "from topicgraph.__main__ import main\n"
        "try: main()\nexcept SystemExit: pass",
    ],
    ids=["import topicgraph", "topicgraph --version"],
)
def test_nothing_heavy_is_imported_before_it_is_needed(program: str) -> None:
    assert list_imported(program, HEAVY) == []


def test_a_build_with_its_page_imports_neither_networkx_nor_pyvis() -> None:
    graph = f"tg.build({str(FOUNDING)!r})"
    program = f"import topicgraph as tg\nfrom topicgraph.page import html\nhtml({graph})"
    assert list_imported(program, ("networkx", "pyvis", "IPython")) == []


def list_imported(program: str, names: tuple[str, ...]) -> list[str]:
    """Run a program in a process of its own; return which of the packages it imported."""
    listing = f"import sys\nprint('loaded:', *[name for name in {names} if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", f"{program}\n{listing}"], capture_output=True, text=True, check=True
    )
    return done.stdout.splitlines()[-1].split()[1:]
