"""A real JupyterLab in Chromium: the widget shows the page and hands the selection back.

JupyterLab is not part of the extra `test`, because installing it takes longer than these tests:

    pip install -e ".[lab]" && pytest -n 0 tests/page/test_jupyterlab.py
"""

from __future__ import annotations

import json
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

if find_spec("jupyterlab") is None:
    reason = 'jupyterlab is not installed: pip install -e ".[lab]"'
    pytest.skip(reason, allow_module_level=True)

CELLS = (
    "import topicgraph as tg\ngraph = tg.demo()\nwidget = tg.widget(graph)\nwidget",
    "graph",
    'print("selected", len(widget.selection))',
)
CELLS_WITHOUT_THE_EXTRA = (
    "import sys; sys.modules['anywidget'] = None  # as if it were not installed",
    "import topicgraph as tg; tg.demo()",
    "tg.show(tg.demo(), 'page.html')",
)
QUERY = '"mood cameras" OR library'
MAX_STORED = 100_000
"""Bytes of the saved notebook."""


def write_notebook(path: Path, sources: tuple[str, ...]) -> None:
    cells = [
        {"cell_type": "code", "id": f"cell-{number}", "source": source, "metadata": {},
         "outputs": [], "execution_count": None}
        for number, source in enumerate(sources)
    ]  # fmt: skip
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    document = {"cells": cells, "metadata": {"kernelspec": kernel}, "nbformat": 4,
                "nbformat_minor": 5}  # fmt: skip
    path.write_text(json.dumps(document), "utf-8")


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """The address of a JupyterLab where the name of a notebook is missing, and its folder."""
    folder = tmp_path_factory.mktemp("lab")
    write_notebook(folder / "a.ipynb", CELLS)
    write_notebook(folder / "b.ipynb", CELLS_WITHOUT_THE_EXTRA)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = {
        "ServerApp.port": port, "ServerApp.ip": "127.0.0.1", "ServerApp.open_browser": False,
        "ServerApp.allow_root": True, "ServerApp.root_dir": folder,
        "ServerApp.port_retries": 0, "IdentityProvider.token": "secret",
        "LabApp.news_url": "None",
        "LabApp.check_for_updates_class": "jupyterlab.NeverCheckForUpdate",
        "LabApp.extension_manager": "readonly",
    }  # fmt: skip
    command = [sys.executable, "-m", "jupyterlab", *(f"--{k}={v}" for k, v in options.items())]
    private = {f"JUPYTER_{name}_DIR": str(folder / name) for name in ("CONFIG", "DATA", "RUNTIME")}
    private |= {"JUPYTERLAB_WORKSPACES_DIR": str(folder / "w"), "IPYTHONDIR": str(folder / "i"),
                "JUPYTERLAB_SETTINGS_DIR": str(folder / "s"), "PYTHONPATH": str(ROOT)}  # fmt: skip
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen(command, env={**os.environ, **private}, stdout=log, stderr=log)
    address = f"http://127.0.0.1:{port}"
    try:
        for _ in range(150):
            try:
                urllib.request.urlopen(f"{address}/api?token=secret", timeout=5).close()
                break
            except OSError:
                assert server.poll() is None, (folder / "log").read_text()
                time.sleep(0.2)
        yield f"{address}/lab/workspaces/{{0}}/tree/{{0}}.ipynb?token=secret", folder
    finally:
        server.terminate()
        server.wait(20)


def test_jupyterlab_shows_the_page_and_gets_what_is_selected(
    lab: tuple[str, Path], browser: Any, demo: TopicGraph
) -> None:
    address, folder = lab
    page = run_notebook(browser, address.format("a"), len(CELLS))
    outputs = page.locator(".jp-OutputArea-output")
    page.get_by_text("selected 66").wait_for()

    widget = page.frame_locator('iframe[title="Coverage page"]').first
    widget.locator("html[data-ready]").wait_for(state="attached")
    widget.locator("#find").fill(QUERY)
    widget.locator("#find").press("Enter")
    widget.locator(".chip.clear").wait_for()
    page.locator(".jp-Cell").nth(2).locator(".cm-content").click()
    page.keyboard.press("Control+Enter")
    page.get_by_text(f"selected {len(demo.filter(QUERY))}", exact=True).wait_for()

    # The graph itself as the last line of a cell shows the page, too.
    frame = page.frame_locator('iframe[title="Coverage page"]').nth(1)
    frame.locator("html[data-ready]").wait_for(state="attached")
    assert outputs.count() >= 3
    if picture := os.environ.get("JUPYTERLAB_PICTURE"):
        page.locator(".jp-Cell").first.scroll_into_view_if_needed()
        page.screenshot(path=picture)

    save_notebook(page, folder / "a.ipynb", len(CELLS))
    page.context.close()


def test_jupyterlab_without_the_extra_shows_a_picture_and_the_page_in_its_file(
    lab: tuple[str, Path], browser: Any
) -> None:
    address, folder = lab
    page = run_notebook(browser, address.format("b"), len(CELLS_WITHOUT_THE_EXTRA))
    frame = page.frame_locator('iframe[title="Coverage page"]')
    frame.locator("html[data-ready]").wait_for(state="attached")
    frame.locator("#find").fill(QUERY)
    frame.locator("#find").press("Enter")
    frame.locator(".chip.clear").wait_for()
    picture = page.locator(".jp-OutputArea-output svg[role=img]")
    assert "66 articles" in picture.locator("title").first.text_content()
    save_notebook(page, folder / "b.ipynb", len(CELLS_WITHOUT_THE_EXTRA), outputs_from=1)
    page.context.close()


def run_notebook(browser: Any, address: str, cells: int) -> Any:
    page = browser.new_context(viewport={"width": 1400, "height": 1000}).new_page()
    page.set_default_timeout(120_000)
    page.goto(address)
    page.locator("text=Python 3 >> visible=true").first.wait_for()
    # What is run before the kernel is connected can get lost.
    page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]").first.wait_for()
    page.locator(".jp-Cell").first.click()
    for number in range(1, cells + 1):
        page.keyboard.press("Shift+Enter")
        page.locator(f".jp-InputPrompt:text-is('[{number}]:')").wait_for()
    return page


def save_notebook(page: Any, path: Path, cells: int, outputs_from: int = 0) -> None:
    """Save the notebook, and check that it holds every output and is small."""
    page.locator(".jp-Cell .cm-content").last.click()  # out of the page's frame
    page.keyboard.press("Control+s")
    for _ in range(100):
        text = path.read_text("utf-8")
        # While it is being saved, the file is empty for a moment.
        outputs = [one["outputs"] for one in json.loads(text)["cells"][:cells]] if text else []
        if text and all(outputs[outputs_from:]):
            break
        time.sleep(0.1)
    assert all(outputs[outputs_from:])
    assert path.stat().st_size < MAX_STORED
