"""Pages of small graphs, opened in a real Chromium."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import topicgraph as tg
from topicgraph.graph import TopicGraph
from topicgraph.page import write_html

CHROMIUM = next(
    (
        path
        for path in ("/usr/bin/chromium", shutil.which("chromium"))
        if path and Path(path).exists()
    ),
    None,
)
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    if CHROMIUM is None:
        pytest.skip("no chromium at /usr/bin/chromium or on PATH")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


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


@pytest.fixture(scope="session")
def demo_page(demo: TopicGraph, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of the demo corpus, written once."""
    return tg.write_html(demo, tmp_path_factory.mktemp("demo") / "graph.html")


@pytest.fixture(scope="session")
def diablo4_page(diablo4: TopicGraph, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of a real corpus, written once."""
    return tg.write_html(diablo4, tmp_path_factory.mktemp("diablo4") / "graph.html")


@pytest.fixture
def visit(browser: Any, tmp_path: Path) -> Iterator[Callable[..., Visit]]:
    """Opens the page of a graph, or a page that is written; `change` edits its text first,
    `fragment` goes into the address."""
    contexts: list[Any] = []

    def open_page(
        graph: Any, fragment: str = "", change: Callable[[str], str] | None = None, **context: Any
    ) -> Visit:
        path = (
            graph
            if isinstance(graph, Path)
            else write_html(graph, tmp_path / "page" / "graph.html")
        )
        if change:
            path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")
        contexts.append(
            browser.new_context(
                viewport={"width": 1300, "height": 850}, reduced_motion="reduce", **context
            )
        )
        page = contexts[-1].new_page()
        page.set_default_timeout(8000)
        seen = Visit(page, path, [], [])
        address = path.as_uri()
        page.on(
            "request",
            lambda request: (
                None if request.url.split("#")[0] == address else seen.requests.append(request.url)
            ),
        )
        page.on("console", lambda message: seen.messages.append(message.text))
        page.on("pageerror", lambda error: seen.messages.append(str(error)))
        page.on("dialog", lambda dialog: (seen.messages.append(dialog.message), dialog.dismiss()))
        page.goto(address + fragment)
        page.wait_for_selector("html[data-ready]")
        return seen

    yield open_page
    for context in contexts:
        context.close()
