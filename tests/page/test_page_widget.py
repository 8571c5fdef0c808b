"""The page as a widget: sent when it is shown, sandboxed, and what is selected comes back."""

from __future__ import annotations

import base64
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


def show(graph: TopicGraph, **options: Any) -> tuple[Any, list[Any]]:
    """A widget that a browser has asked for its page, and what it sent."""
    widget, sent = tg.widget(graph, **options), []
    widget.send = lambda content, buffers=None: sent.append((content, buffers))
    receive(widget, {"type": "ready"})
    return widget, sent


@pytest.fixture(scope="module")
def shown(demo: TopicGraph) -> tuple[Any, list[Any]]:
    """A widget that nothing has been selected in, for tests that change nothing."""
    return show(demo)


def pack(ids: list[str], widget: Any) -> str:
    """What the browser says for a selection: a bit for each article of the page."""
    number = sum(1 << n for n, id_ in enumerate(widget.page_ids) if id_ in ids)
    return base64.b64encode(number.to_bytes(-(-len(widget.page_ids) // 8), "little")).decode()


def test_a_selection_becomes_a_graph_and_none_is_all(demo: TopicGraph) -> None:
    widget, _ = show(demo)
    assert widget.selection is demo
    heard: list[Any] = []
    widget.observe(lambda change: heard.append(change.new), "selected")
    ids = demo.find("ferry")["id"].to_list()
    widget.set_state({"selected": pack(ids, widget)})
    assert set(widget.selection.articles["id"]) == set(ids)
    ((selected,),) = ([set(one) for one in heard],)
    assert selected == set(ids)
    widget.set_state({"selected": None})
    assert widget.selection is demo
    widget.set_state({"selected": pack([], widget)})
    assert len(widget.selection) == 0


def test_what_is_selected_is_part_of_the_state_that_every_host_passes_on(demo: TopicGraph) -> None:
    widget, _ = show(demo)
    assert "selected" in widget.keys
    said = pack(demo.find("ferry")["id"].to_list(), widget)
    widget.set_state({"selected": said})
    assert widget.get_state("selected") == {"selected": said}


def test_what_a_selection_among_100_000_articles_says_takes_less_than_20_kb(
    demo: TopicGraph,
) -> None:
    widget, _ = show(demo)
    widget.page_ids = [f"article:https://lantern.example/{n}" for n in range(100_000)]
    widget.selected = tuple(widget.page_ids[::2])
    said = widget.get_state("selected")["selected"]
    assert len(said) < 20_000
    half = widget.selected
    widget.set_state({"selected": None})
    widget.set_state({"selected": said})
    assert widget.selected == half


@pytest.mark.parametrize(
    "value",
    ["", "x", "AAAA", "not base64!", "é", 7, 1.5, True, [], ["article:x"], {}, {"a": 1}, "A" * 999],
)
def test_what_a_browser_sends_may_be_anything(value: Any, shown: Any, demo: TopicGraph) -> None:
    widget, _ = shown
    widget.set_state({"selected": value})
    assert widget.selected is None
    assert widget.selection is demo


@pytest.mark.parametrize("message", [None, "x", {}, {"type": "other"}, {"type": "selection"}])
def test_a_message_of_another_kind_is_not_answered(message: Any, shown: Any) -> None:
    widget, sent = shown
    receive(widget, message)
    assert len(sent) == 1


def test_the_page_is_sent_when_it_is_asked_for_and_is_no_part_of_the_state(
    demo: TopicGraph,
) -> None:
    widget, sent = show(demo, height=500)
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


CELLS_WITHOUT_THE_EXTRA = (
    "import sys; sys.modules['anywidget'] = None  # as if it were not installed",
    "import topicgraph as tg; graph = tg.demo(); graph",
    "tg.show(graph, height=400)",
    "tg.show(graph, 'page.html')",
    "graph.compare()",
    "graph.stories()",
    "graph.story(graph.stories()[0].id)",
)


def test_without_the_extra_each_cell_stores_less_than_100_kb_and_says_how_to_explore(
    tmp_path: Path,
) -> None:
    notebook = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(cell) for cell in CELLS_WITHOUT_THE_EXTRA]
    )
    resources = {"metadata": {"path": str(tmp_path)}}
    NotebookClient(notebook, timeout=120, kernel_name="python3", resources=resources).execute()
    _, graph, shown, framed, *_ = notebook.cells
    for cell in notebook.cells:
        assert len(json.dumps(cell.outputs)) < MAX_STORED, cell.source
    for cell in (graph, shown):
        html = cell.outputs[0].data["text/html"]
        assert "<svg" in html
        assert "66 articles" in html
        assert 'pip install "topicgraph[notebook]"' in html
        assert 'tg.show(graph, "page.html")' in html
        assert "application/vnd.jupyter.widget-view+json" not in cell.outputs[0].data
    assert 'src="page.html"' in framed.outputs[0].data["text/html"]
    assert [one.name for one in tmp_path.iterdir()] == ["page.html"]


FRONT = """<!doctype html><body><div id="cell"></div><script type="module">
const source = await (await fetch("esm.js")).text();
const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
const widget = (await import(url)).default;
window.said = [];
const handlers = [];
const page = new Uint8Array(await (await fetch("page.html")).arrayBuffer());
const model = {
  get: () => 700,
  set: (name, value) => (model[name] = value),
  save_changes: () => window.said.push(model.selected),
  on: (name, handler) => handlers.push(handler),
  off: () => {},
  send: (message) => {
    window.asked = message;
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
    page.wait_for_function("window.said.some(Boolean)")
    assert page.evaluate("window.asked") == {"type": "ready"}
    widget, _ = show(demo)
    widget.set_state({"selected": page.evaluate("window.said.at(-1)")})
    assert sorted(widget.selected) == sorted(demo.find('"mood cameras" OR library')["id"])
    before = page.evaluate("window.said.length")
    page.evaluate('window.postMessage({ type: "topicgraph-selection", mask: null }, "*")')
    page.wait_for_timeout(200)
    assert page.evaluate("window.said.length") == before
    sandbox = page.locator("iframe").get_attribute("sandbox")
    assert "allow-same-origin" not in sandbox
    frame.locator(".chip.clear").click()
    page.wait_for_function("window.said.at(-1) === null")
    assert not errors
    page.close()


def test_without_anywidget_one_line_says_how_to_get_it(saved: Path) -> None:
    program = (
        "import sys; sys.modules['anywidget'] = None\n"
        "import topicgraph as tg\n"
        "try: tg.widget(tg.load(sys.argv[1]))\n"
        "except tg.MissingExtra as error: print(error)\n"
    )
    command = [sys.executable, "-c", program, str(saved)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert 'which is not installed: pip install "topicgraph[notebook]"' in done.stdout, done.stderr
