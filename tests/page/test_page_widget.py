"""The page as a widget: sent when it is shown, sandboxed, and what is selected comes back."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient
from writing import ROOT

import topicgraph as tg
from topicgraph.graph import TopicGraph

ESM = ROOT / "topicgraph" / "page" / "notebook_widget.js"
MAX_STORED = 100_000
"""Bytes of a notebook's cell and its widgets' state."""


def receive(widget: Any, message: Any) -> None:
    widget._handle_custom_msg(message, [])


def test_a_selection_becomes_a_graph_and_none_is_all(demo: TopicGraph) -> None:
    widget = tg.widget(demo)
    assert widget.selection is demo
    heard: list[Any] = []
    widget.observe(lambda change: heard.append(change.new), "selected")
    ids = demo.find("ferry")["id"].to_list()
    receive(widget, {"type": "selection", "ids": ids})
    assert set(widget.selection.articles["id"]) == set(ids)
    assert heard == [tuple(ids)]
    receive(widget, {"type": "selection", "ids": None})
    assert widget.selection is demo
    receive(widget, {"type": "selection", "ids": []})
    assert len(widget.selection) == 0


@pytest.mark.parametrize(
    "message",
    [None, "x", {}, {"type": "other"}, {"type": "selection", "ids": "article:x"},
     {"type": "selection", "ids": [1, None, {"a": 1}, "article:nowhere"]}],
)  # fmt: skip
def test_what_a_browser_sends_may_be_anything(message: Any, demo: TopicGraph) -> None:
    widget = tg.widget(demo)
    receive(widget, message)
    assert widget.selected in (None, ())
    assert len(widget.selection) in (len(demo), 0)


def test_the_page_is_sent_when_it_is_asked_for_and_is_no_part_of_the_state(
    demo: TopicGraph, monkeypatch: pytest.MonkeyPatch
) -> None:
    widget = tg.widget(demo, height=500)
    sent: list[Any] = []
    monkeypatch.setattr(
        widget, "send", lambda content, buffers=None: sent.append((content, buffers))
    )
    receive(widget, {"type": "ready"})
    ((content, (page,)),) = sent
    assert content == {"type": "page"}
    assert page.decode().startswith("<!doctype html>")
    state = json.dumps({key: str(value) for key, value in widget.get_state().items()})
    assert len(state) < 10_000
    assert widget.height == 500


def test_a_notebook_stores_less_than_100_kb_of_it(tmp_path: Path) -> None:
    code = "import topicgraph as tg\nwidget = tg.widget(tg.demo())\nwidget"
    notebook = nbformat.v4.new_notebook(cells=[
        nbformat.v4.new_code_cell(code),
        nbformat.v4.new_code_cell("len(widget.selection), tg.demo().stories()"),
        nbformat.v4.new_code_cell("tg.demo().filter('ferry')"),
    ])  # fmt: skip
    NotebookClient(notebook, timeout=120, kernel_name="python3").execute()
    path = tmp_path / "a.ipynb"
    nbformat.write(notebook, path)
    for cell in (notebook.cells[0], notebook.cells[2]):  # the widget, and a graph
        (output,) = cell.outputs
        assert "application/vnd.jupyter.widget-view+json" in output.data
    assert "66" in str(notebook.cells[1].outputs)
    assert path.stat().st_size < MAX_STORED


FRONT = """<!doctype html><body><div id="cell"></div><script type="module">
const source = await (await fetch("esm.js")).text();
const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
const widget = (await import(url)).default;
window.sent = [];
const handlers = [];
const page = new Uint8Array(await (await fetch("page.html")).arrayBuffer());
const model = {
  get: () => 700,
  on: (name, handler) => handlers.push(handler),
  off: () => {},
  send: (message) => {
    window.sent.push(message);
    if (message.type === "ready") handlers.forEach((one) => one({ type: "page" }, [page]));
  },
};
widget.render({ model, el: document.getElementById("cell") });
document.body.dataset.ready = "yes";
</script>"""


def test_in_a_browser_what_is_filtered_comes_back_and_other_windows_are_not_heard(
    browser: Any, demo: TopicGraph, tmp_path: Path
) -> None:
    files = {
        "/": (FRONT, "text/html"),
        "/esm.js": (ESM.read_text("utf-8"), "text/javascript"),
        "/page.html": (tg.page.html(demo), "text/html"),
    }
    page = browser.new_page(viewport={"width": 1300, "height": 850})
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))

    def serve(route: Any) -> None:
        path = "/" + route.request.url.partition("notebook.example/")[2]
        body, kind = files[path]
        route.fulfill(body=body, content_type=f"{kind}; charset=utf-8")

    page.route("http://notebook.example/**", serve)
    page.goto("http://notebook.example/")
    page.wait_for_selector("body[data-ready]")
    frame = page.frame_locator("iframe")
    frame.locator("html[data-ready]").wait_for(timeout=20_000)
    frame.locator("#find").fill('"mood cameras" OR library')
    frame.locator("#find").press("Enter")
    wanted = sorted(demo.find('"mood cameras" OR library')["id"])
    page.wait_for_function("window.sent.some(({ ids }) => ids)")
    messages = page.evaluate("window.sent")
    assert messages[0] == {"type": "ready"}
    assert sorted(messages[-1]["ids"]) == wanted
    before = len(messages)
    page.evaluate('window.postMessage({ type: "topicgraph-selection", ids: ["forged"] }, "*")')
    page.wait_for_timeout(200)
    assert len(page.evaluate("window.sent")) == before
    sandbox = page.locator("iframe").get_attribute("sandbox")
    assert "allow-same-origin" not in sandbox
    frame.locator(".chip.clear").click()
    page.wait_for_function("window.sent.at(-1).ids === null")
    assert not errors
    page.close()


def test_without_anywidget_one_line_says_how_to_get_it() -> None:
    program = (
        "import sys; sys.modules['anywidget'] = None\n"
        "import topicgraph as tg\n"
        "try: tg.widget(tg.demo())\n"
        "except tg.MissingExtra as error: print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert 'which is not installed: pip install "topicgraph[notebook]"' in done.stdout, done.stderr
