"""Small graphs made by hand, pages built from them, and a real Chromium to look at them."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from topicgraph import tables
from topicgraph.model import Problem
from topicgraph.page import write_html

START = datetime(2021, 3, 1, 9, 0, tzinfo=UTC)
CHROMIUM = next((path for path in ("/usr/bin/chromium", shutil.which("chromium")) if path and Path(path).exists()), None)
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip


@dataclass
class Graph:
    """The five attributes that a page is made from."""

    articles: pl.DataFrame
    providers: pl.DataFrame
    topics: pl.DataFrame
    edges: pl.DataFrame
    problems: list[Problem] = field(default_factory=list)


def article(name: str, **fields: Any) -> dict[str, Any]:
    """A row of `articles`, on March 1st 2021 by default; `hours` moves it."""
    hours = fields.pop("hours", 0)
    row = dict.fromkeys(tables.ARTICLES)
    row |= {
        "id": f"article:https://{name}.example/", "title": name, "excerpt": "", "medium": "article", "url": f"https://{name}.example/",
        "urls": [f"https://{name}.example/"], "titles": [], "published": START + timedelta(hours=hours), "precision": "minute",
        "provider": "provider:one.example", "held": True, "files": [f"{name}.md"], "image": "", "extra": "",
    }  # fmt: skip
    return row | fields


def graph(
    articles: list[dict[str, Any]], edges: list[tuple[str, str, str, str]] = (), problems: list[Problem] = (), **names: str
) -> Graph:
    """A graph of these articles; `edges` are (source, target, kind, reason); outlets and topics are named after their ids, or by `names`."""
    outlets = sorted({row[column] for row in articles for column in ("provider", "carrier") if row[column]})
    topics = sorted({target for _, target, kind, _ in edges if kind == "about"})

    def named(id_: str) -> dict[str, Any]:
        short = id_.split(":", 1)[1]
        name = names.get(short.split(".")[0], short)
        return {"id": id_, "name": name, "names": [name], "articles": 1}

    return Graph(
        pl.DataFrame(articles, schema=tables.ARTICLES),
        pl.DataFrame([named(id_) | {"domain": id_[9:], "platform": False, "edition_of": None} for id_ in outlets], schema=tables.PROVIDERS),
        pl.DataFrame([named(id_) for id_ in topics], schema=tables.TOPICS),
        pl.DataFrame([(*edge[:3], 1.0, edge[3], "") for edge in edges], schema=tables.EDGES, orient="row"),
        list(problems),
    )


def small() -> Graph:
    """Four articles, one not held, of three outlets; three of them a story; one topic beside."""
    rows = [
        article("amelie", title="Amélie opens the café", excerpt="A long queue.", story="story:cafe", provider="provider:one.example"),
        article("bruno", title="Queue outside new café", story="story:cafe", provider="provider:two.example", hours=3),
        article("clara", title="Café opens at last", story="story:cafe", provider="provider:three.example", hours=5, held=False, files=[]),
        article("dora", title="Rain expected", provider="provider:two.example", hours=30),
    ]
    edges = [
        (rows[0]["id"], rows[1]["id"], "related", "stated by the publisher"),
        (rows[1]["id"], rows[2]["id"], "similar", "titles alike"),
        (rows[3]["id"], "topic:weather", "about", "stated"),
    ]
    return graph(rows, edges, one="The One", two="Second News", three="Third Post", weather="Weather")


def large(stories: int = 60, each: int = 4, singles: int = 120, outlets: int = 30) -> Graph:
    """Enough articles for a picture of stories; every article is about one topic, so that it says nothing."""
    rows = [
        article(
            f"s{story}n{n}", title=f"Story {story} told by {n}", story=f"story:{story:03}",
            provider=f"provider:o{(story * 7 + n * 3) % outlets}.example", hours=story * 40 + n,
        )
        for story in range(stories) for n in range(each)
    ]  # fmt: skip
    rows += [article(f"x{n}", title=f"Alone {n}", provider=f"provider:o{n % outlets}.example", hours=n * 19) for n in range(singles)]
    edges = [(row["id"], "topic:everything", "about", "stated") for row in rows]
    edges += [(rows[n]["id"], rows[n + 1]["id"], "related", "stated") for n in range(stories * each - 1) if (n + 1) % each]
    return graph(rows, edges)


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

    def at(self) -> str:
        return self.page.evaluate("decodeURIComponent(location.hash)")

    def clean(self) -> bool:
        return not self.requests and not self.messages


@pytest.fixture
def visit(browser: Any, tmp_path: Path) -> Iterator[Callable[..., Visit]]:
    """Opens the page of a graph; `change` edits its text first, `fragment` goes into the address."""
    contexts: list[Any] = []

    def open_page(graph: Any, fragment: str = "", change: Callable[[str], str] | None = None, **context: Any) -> Visit:
        path = write_html(graph, tmp_path / "page" / "graph.html")
        if change:
            path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")
        contexts.append(browser.new_context(viewport={"width": 1300, "height": 850}, reduced_motion="reduce", **context))
        page = contexts[-1].new_page()
        page.set_default_timeout(8000)
        seen = Visit(page, path, [], [])
        address = path.as_uri()
        page.on("request", lambda request: None if request.url.split("#")[0] == address else seen.requests.append(request.url))
        page.on("console", lambda message: seen.messages.append(message.text))
        page.on("pageerror", lambda error: seen.messages.append(str(error)))
        page.on("dialog", lambda dialog: (seen.messages.append(dialog.message), dialog.dismiss()))
        page.goto(address + fragment)
        page.wait_for_selector("html[data-ready]")
        return seen

    yield open_page
    for context in contexts:
        context.close()
