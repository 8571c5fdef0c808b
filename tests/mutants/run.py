"""Put each deliberate fault into a copy of the package and show that a test fails.

    python tests/mutants/run.py [TEXT ...]

With TEXT only the faults whose name or file contains one of them. Prints a table; exit 1 if a
fault passes all its tests. Doctests of the changed module are run as well.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from mutants import MUTANTS, Mutant

ROOT = Path(__file__).parent.parent.parent
COPIED = (
    "topicgraph",
    "tests",
    "benchmarks",
    "seeds",
    "docs",
    "pyproject.toml",
    "README.md",
    "conftest.py",
)


def copy_project(folder: Path) -> None:
    """Copy what the tests need into a folder."""

    def ignore(path: str, names: list[str]) -> list[str]:
        is_case = "cases" in Path(path).parts  # a case may be about such a folder
        return [
            name
            for name in names
            if name == "__pycache__" or (name == "node_modules" and not is_case)
        ]

    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=ignore)
        else:
            shutil.copy(ROOT / name, folder / name)
    for name in ("output", "package.json", "node_modules", "tests/page/node_modules"):
        if (ROOT / name).exists():
            (folder / name).symlink_to(ROOT / name)
    if (ROOT.parent / "shared").exists() and not (folder.parent / "shared").exists():
        (folder.parent / "shared").symlink_to(ROOT.parent / "shared")


def run_tests(folder: Path, arguments: list[str]) -> subprocess.CompletedProcess[str]:
    """Run some tests of a copy; stop at the first that fails."""
    command = [sys.executable, "-m", "pytest", "-n", "0", "-q", "-x", "--no-header", *arguments]
    env = os.environ | {"PYTHONPATH": str(folder)}
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True)


def find_killer(folder: Path, mutant: Mutant) -> str:
    """Return the test that fails with a fault; "" if none does."""
    path = folder / "topicgraph" / mutant.path
    original = path.read_text("utf-8")
    if original.count(mutant.old) != 1:
        return f"text occurs {original.count(mutant.old)} times"
    path.write_text(original.replace(mutant.old, mutant.new), "utf-8")
    try:
        doctests = [str(path.relative_to(folder))] if path.suffix == ".py" else []
        done = run_tests(folder, [*doctests, *(f"tests/{name}" for name in mutant.tests.split())])
        if done.returncode == 0:
            return ""
        if done.returncode == 1:
            failed = [line for line in done.stdout.splitlines() if line.startswith("FAILED")]
            test = failed[0].removeprefix("FAILED ").partition(" - ")[0] if failed else ""
            path.write_text(original, "utf-8")
            if run_tests(folder, [test.partition("[")[0]]).returncode != 0:
                return f"error: {test} fails without the fault too"
            return test
        return f"error {done.returncode}: {done.stdout[-200:]}"
    finally:
        path.write_text(original, "utf-8")


def main(texts: list[str]) -> None:
    """Run the faults that were asked for."""
    chosen = [
        mutant
        for mutant in MUTANTS
        if not texts or any(text in mutant.name or text in mutant.path for text in texts)
    ]
    survivors = []
    print("| fault | file | caught by | seconds |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory(prefix="topicgraph-mutants-") as name:
        folder = Path(name) / "project"
        folder.mkdir()
        copy_project(folder)
        for mutant in chosen:
            start = time.perf_counter()
            killer = find_killer(folder, mutant)
            if not killer or killer.startswith(("text ", "error")):
                survivors.append(mutant)
            seconds = time.perf_counter() - start
            print(
                f"| {mutant.name} | {mutant.path} | {killer or '**nothing**'} | {seconds:.0f} |",
                flush=True,
            )
    print(f"\n{len(chosen) - len(survivors)} of {len(chosen)} faults are caught")
    sys.exit(1 if survivors else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
