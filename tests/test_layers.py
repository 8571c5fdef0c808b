"""The layers of the package docstring hold: a module imports only from rows above it."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import topicgraph

PACKAGE = Path(topicgraph.__file__).parent
FILES = sorted(path for path in PACKAGE.rglob("*.py"))
ROW = re.compile(r"^\|\s*(\d+)\s*\|([^|]+)\|", re.MULTILINE)


def name_of(path: Path) -> str:
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts) or "topicgraph"


MODULES = {name_of(path): path for path in FILES}


def layers() -> dict[str, int]:
    rows = ROW.findall(topicgraph.__doc__ or "")
    return {name.rstrip("/"): int(layer) for layer, names in rows for name in re.findall(r"`([^`]+)`", names)}


def row_of(module: str) -> str:
    """The name in the table that stands for a module: its folder where it is in one."""
    return module.partition(".")[0]


def imports(path: Path) -> Iterator[str]:
    """Every module of the package that a file imports when it runs, inside functions as well, but not for type checkers alone."""

    def walk(node: ast.AST) -> Iterator[ast.AST]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test):
                yield from (found for other in child.orelse for found in (other, *walk(other)))
                continue
            yield child
            yield from walk(child)

    for node in walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.removeprefix("topicgraph.") for alias in node.names if alias.name.split(".")[0] == "topicgraph")
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}:{node.lineno}: a relative import"
            module = node.module or ""
            if module.split(".")[0] == "topicgraph":
                base = module.removeprefix("topicgraph").removeprefix(".")
                for alias in node.names:
                    full = f"{base}.{alias.name}".lstrip(".")
                    yield full if full in MODULES else base or "topicgraph"


IMPORTS = {module: sorted(set(imports(path)) - {module}) for module, path in MODULES.items()}


@pytest.mark.parametrize("module", MODULES)
def test_every_module_is_in_the_table(module: str) -> None:
    assert row_of(module) in layers()


def test_the_table_names_no_module_that_is_not_there() -> None:
    assert set(layers()) <= {row_of(module) for module in MODULES}


@pytest.mark.parametrize("module", MODULES)
def test_a_module_imports_only_from_layers_above_or_from_its_own(module: str) -> None:
    table, row = layers(), row_of(module)
    below = [other for other in IMPORTS[module] if row_of(other) != row and table[row_of(other)] > table[row]]
    assert not below, f"{module} (layer {table[row]}) imports {below}"


def test_no_module_imports_itself_by_way_of_others() -> None:
    done: set[str] = set()

    def visit(module: str, way: tuple[str, ...]) -> None:
        assert module not in way, f"cycle: {' -> '.join((*way, module))}"
        if module not in done:
            for other in IMPORTS[module]:
                visit(other, (*way, module))
            done.add(module)

    for module in MODULES:
        visit(module, ())


@pytest.mark.parametrize("module", [name for name in MODULES if row_of(name) not in ("page",)])
def test_pyvis_is_known_to_the_page_alone(module: str) -> None:
    assert not re.search(r"^\s*(?:import|from)\s+pyvis", MODULES[module].read_text("utf-8"), re.MULTILINE)


@pytest.mark.parametrize("module", MODULES)
def test_no_module_is_longer_than_400_lines(module: str) -> None:
    assert len(MODULES[module].read_text("utf-8").splitlines()) <= 400


NETWORK = re.compile(
    r"^\s*(?:import|from)\s+(?:socket|ssl|http|ftplib|smtplib|requests|httpx|aiohttp|urllib3|urllib\.request)\b",
    re.MULTILINE,
)


@pytest.mark.parametrize("module", MODULES)
def test_no_module_knows_the_network(module: str) -> None:
    assert not NETWORK.search(MODULES[module].read_text("utf-8"))


def test_no_module_is_called_utils() -> None:
    assert not [path for path in FILES if re.fullmatch(r"_?(?:utils?|helpers?|common|misc)", path.stem)]


HEAVY = ("polars", "pyvis", "networkx", "scipy", "numpy", "yaml", "rich", "jinja2")


@pytest.mark.parametrize(
    "program",
    [
        "import topicgraph",
        "import sys; sys.argv = ['topicgraph', '--version']; from topicgraph.__main__ import main\ntry: main()\nexcept SystemExit: pass",
    ],
    ids=["import topicgraph", "topicgraph --version"],
)
def test_nothing_heavy_is_imported_before_it_is_needed(program: str) -> None:
    code = f"{program}\nimport sys\nprint('loaded:', *[name for name in {HEAVY} if name in sys.modules], sep=',')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "loaded:"
