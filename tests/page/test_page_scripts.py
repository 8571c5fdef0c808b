"""The page's JavaScript: its own tests, and whether the bundle is fresh.

`.ci/run` checks lint and types, as it does for Python.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BUNDLE = ROOT / "topicgraph" / "page" / "page.bundle.js"


def run_npm(script: str, *arguments: str) -> None:
    """Runs a script of package.json; skips where Node or its packages are not installed."""
    npm = shutil.which("npm")
    if npm is None or not (ROOT / "node_modules").exists():
        pytest.skip("the page's tools are not installed: node and `npm ci` are needed")
    command = [npm, "run", "--silent", script, "--", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_tests_of_the_modules_pass() -> None:
    run_npm("test")


def test_the_bundle_is_what_the_modules_give(tmp_path: Path) -> None:
    fresh = tmp_path / "page.bundle.js"
    run_npm("bundle", f"--outfile={fresh}")
    message = "the bundle is stale: run `npm run build` and commit page.bundle.js"
    assert fresh.read_bytes() == BUNDLE.read_bytes(), message
