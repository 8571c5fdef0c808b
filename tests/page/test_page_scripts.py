"""The page's pure functions, run by node."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest


def test_the_pure_functions_of_the_page_hold_in_node() -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")
    done = subprocess.run(
        [node, "--test", str(Path(__file__).parent / "scripts.test.cjs")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
