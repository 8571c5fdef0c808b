"""A real marimo in Chromium: what is selected on the page reaches the other cells.

marimo is not part of the extra `test`, because nothing else needs it:

    pip install marimo && pytest -n 0 tests/page/test_marimo.py
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from writing import ROOT

from topicgraph.graph import TopicGraph

if find_spec("marimo") is None:
    pytest.skip("marimo is not installed: pip install marimo", allow_module_level=True)

NOTEBOOK = """import marimo
app = marimo.App()

@app.cell
def _():
    import marimo as mo
    import topicgraph as tg
    widget = mo.ui.anywidget(tg.widget(tg.demo()))
    widget
    return mo, widget

@app.cell
def _(mo, widget):
    mo.md(f"selected {len(widget.selection)}")
    return
"""
QUERY = '"mood cameras" OR library'


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder: Path = tmp_path_factory.mktemp("marimo")
    (folder / "a.py").write_text(NOTEBOOK, "utf-8")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "marimo", "run", str(folder / "a.py"), "--headless",
               "--no-token", "--port", str(port)]  # fmt: skip
    private = {"HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "PYTHONPATH": str(ROOT)}
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen(command, env={**os.environ, **private}, stdout=log, stderr=log)
    try:
        for _ in range(150):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=5).close()
                break
            except OSError:
                assert server.poll() is None, (folder / "log").read_text()
                time.sleep(0.2)
        yield f"http://127.0.0.1:{port}/"
    finally:
        server.terminate()
        server.wait(20)


def test_marimo_runs_the_cells_that_use_the_selection_when_it_changes(
    address: str, browser: Any, demo: TopicGraph
) -> None:
    page = browser.new_page(viewport={"width": 1400, "height": 1000})
    page.set_default_timeout(60_000)
    page.goto(address)
    page.get_by_text("selected 66", exact=True).wait_for()
    widget = page.frame_locator('iframe[title="Coverage page"]').first
    widget.locator("html[data-ready]").wait_for(state="attached")
    widget.locator("#find").fill(QUERY)
    widget.locator("#find").press("Enter")
    page.get_by_text(f"selected {len(demo.filter(QUERY))}", exact=True).wait_for()
    widget.locator(".chip.clear").click()
    page.get_by_text("selected 66", exact=True).wait_for()
    page.close()
