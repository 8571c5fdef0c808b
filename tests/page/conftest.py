"""Pages of small graphs, opened in a real Chromium."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import topicgraph as tg
from topicgraph.graph import TopicGraph
from topicgraph.page import write_html


@dataclass
class Visit:
    """A page in Chromium, and all it did that a page must not do."""

    page: Any
    path: Path
    requests: list[str]
    messages: list[str]

    def texts(self, selector: str) -> list[str]:
        return self.page.locator(selector).all_inner_texts()

    def at(self) -> str:
        return self.page.evaluate("decodeURIComponent(location.hash)")

    def clean(self) -> bool:
        return not self.requests and not self.messages

    def note_request(self, request: Any) -> None:
        if request.url.split("#")[0] not in (self.path.absolute().as_uri(), "about:blank"):
            self.requests.append(request.url)


@pytest.fixture(scope="session")
def demo_page(demo: TopicGraph, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of the demo corpus, written once."""
    return tg.write_html(demo, tmp_path_factory.mktemp("demo") / "graph.html")


@pytest.fixture(scope="session")
def diablo4_page(diablo4: TopicGraph, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of a real corpus, written once."""
    return tg.write_html(diablo4, tmp_path_factory.mktemp("diablo4") / "graph.html")


@pytest.fixture(scope="session")
def page_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Any], Path]:
    """The written page of a graph; of the same graph it is written once."""
    written: dict[int, tuple[Any, Path]] = {}  # the graph too, so that its id stays its own

    def write(graph: Any) -> Path:
        if id(graph) not in written:
            path = tmp_path_factory.mktemp("page") / "graph.html"
            written[id(graph)] = graph, write_html(graph, path)
        return written[id(graph)][1]

    return write


class Tabs:
    """Pages of one browser that are used again: a new context takes longer than a page to open."""

    def __init__(self, browser: Any) -> None:
        self.browser = browser
        self.idle: list[Visit] = []

    def take(self) -> Visit:
        return self.idle.pop() if self.idle else self.make()

    def make(self, **context: Any) -> Visit:
        size = {"width": 1300, "height": 850}
        made = self.browser.new_context(viewport=size, reduced_motion="reduce", **context)
        page = made.new_page()
        page.set_default_timeout(8000)
        seen = Visit(page, Path(), [], [])
        page.on("request", seen.note_request)
        page.on("console", lambda message: seen.messages.append(message.text))
        page.on("pageerror", lambda error: seen.messages.append(str(error)))
        page.on("dialog", lambda dialog: (seen.messages.append(dialog.message), dialog.dismiss()))
        return seen


@pytest.fixture(scope="session")
def tabs(browser: Any) -> Tabs:
    return Tabs(browser)


@pytest.fixture
def visit(
    tabs: Tabs, page_of: Callable[[Any], Path], tmp_path: Path
) -> Iterator[Callable[..., Visit]]:
    """Opens the page of a graph, or a page that is written; `change` edits its text first,
    `fragment` goes into the address, `context` makes a browser context of its own."""
    used: list[Visit] = []
    own: list[Visit] = []

    def open_page(
        graph: Any, fragment: str = "", change: Callable[[str], str] | None = None, **context: Any
    ) -> Visit:
        path = graph if isinstance(graph, Path) else page_of(graph)
        if change:
            text = change(path.read_text(encoding="utf-8"))
            path = tmp_path / "graph.html"
            path.write_text(text, encoding="utf-8")
        seen = tabs.make(**context) if context else tabs.take()
        (own if context else used).append(seen)
        seen.path = path
        seen.page.goto("about:blank")  # else a new fragment would not open the page anew
        seen.requests.clear()
        seen.messages.clear()
        seen.page.goto(path.as_uri() + fragment)
        seen.page.wait_for_selector("html[data-ready]", state="attached")
        return seen

    yield open_page
    for seen in own:
        seen.page.context.close()
    for seen in used:
        seen.page.set_viewport_size({"width": 1300, "height": 850})
        seen.page.emulate_media(media="null", color_scheme="null", reduced_motion="reduce")
    tabs.idle.extend(used)
