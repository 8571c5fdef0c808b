"""Open hostile pages in Chromium: no field may run a script or send a request.

One hostile corpus is one field with one payload. Many are built into one page. Each payload has the
name of its field, so that a script that ran or a request that was sent says where it came from.
Each page is opened with its policy (CSP) and without it, because escaping and policy must each be
enough alone. Every list, panel and tooltip is opened.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from . import Outcome

PROGRAMS = ("chromium-headless-shell", "/usr/bin/chromium", "chromium")
CHROMIUM = next(filter(None, map(shutil.which, PROGRAMS)), None)
"""The headless shell is Chromium without windows, and opens pages faster."""

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
CALL = "window.hit='@';fetch('http://127.0.0.1:9/@');alert('@')"
LOAD = "http://127.0.0.1:9/@"
PAYLOADS = [
    f"<script>{CALL}</script>", f"</script><script>{CALL}</script>",
    f"<img src={LOAD} onerror=\"{CALL}\">",
    f"</title><svg onload=\"{CALL}\">", f"\"><svg/onload=\"{CALL}\">",
    f"'><img src=x onerror=\"{CALL}\">",
    f"\" onmouseover=\"{CALL}\" x=\"", f"' onfocus='{CALL}' autofocus='",
    f"<a href=\"javascript:{CALL}\">href</a>",
    f"javascript:{CALL}", f"data:text/html,<script>{CALL}</script>",
    f"<iframe srcdoc=\"<script>{CALL}</script>\">",
    f"<iframe src={LOAD}></iframe>", f"<link rel=stylesheet href={LOAD}>",
    f"<style>@import url({LOAD});</style>",
    f"</style><style>*{{background:url({LOAD})}}</style>",
    f"<meta http-equiv=refresh content='0;url={LOAD}'>",
    f"<base href={LOAD}>", f"<!--<script>{CALL}</script>", f"]]><script>{CALL}</script>",
    f"\\u003cscript\\u003e{CALL}\\u003c/script\\u003e", f"&lt;script&gt;{CALL}&lt;/script&gt;",
    f"';{CALL};'", f"\";{CALL};//",
    f"${{{CALL}}}", f"`;{CALL};`", f"{{{{ constructor.constructor(\"{CALL}\")() }}}}",
    f"<template><script>{CALL}</script></template>", f"<math><mtext><img src=x onerror=\"{CALL}\">",
    f"\u2028{CALL}\u2029",
    f"<object data={LOAD}></object>", f"<form action={LOAD}><button autofocus>x</button></form>",
]  # fmt: skip


WALLS = ("policy and escaping", "escaping alone")


def pages(
    payloads: int, folder: Path, browser: Any = None, walls: Sequence[str] = WALLS
) -> Outcome:
    """Open the pages of so many payloads (all there are: `len(PAYLOADS)`), each in every field."""
    outcome = Outcome()
    with _chromium(browser) as chromium:
        for number, payload in enumerate(PAYLOADS[:payloads]):
            for kind, make in (
                ("read", read_pages),
                ("tables", table_pages),
                ("notebook", notebook),
            ):
                fields, texts, addresses = make(payload, folder / f"{number}-{kind}")
                outcome.tried += len(fields)
                for text in texts:
                    for wall in walls:
                        shown = text if wall.startswith("policy") else without_policy(text)
                        page = folder / "page.html"
                        page.write_text(shown, "utf-8", "replace")
                        marked = visit(chromium, page, addresses)
                        outcome.failed += [f"{payload!r} ({kind}, {wall}): {one}" for one in marked]
    return outcome


def without_policy(text: str) -> str:
    """A page with its Content-Security-Policy taken away."""
    return re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", text)


@contextmanager
def _chromium(browser: Any) -> Iterator[Any]:
    if browser is not None:
        yield browser
        return
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield launched
        launched.close()


# --- what is opened -------------------------------------------------------------------------------
# ----------------------------------

FIELDS: dict[str, Callable[[str], dict[str, Any]]] = {
    "title": lambda x: {"title": f"Words {x}"},
    "excerpt": lambda x: {"excerpt": x},
    "provider-name": lambda x: {"provider": {"name": x}},
    "provider-domain": lambda x: {"provider": {"name": "P", "domain": x}},
    "carried": lambda x: {
        "provider": {"name": f"{x} on MSN"},
        "originalUrl": "https://www.msn.com/en-us/a/ar-AAxxxx1",
    },
    "topic": lambda x: {"topics": [x, "Other"]},
    "url": lambda x: {"originalUrl": x},
    "url-path": lambda x: {"originalUrl": f"https://u.example/{x}"},
    "web-url": lambda x: {"webUrl": x},
    "image": lambda x: {"images": f"https://i.example/{x}"},
    "medium": lambda x: {"type": x},
    "date": lambda x: {"publishedDateTime": x},
    "quality": lambda x: {"quality": x},
    "extra": lambda x: {"extra": x, x: x},
    "author": lambda x: {"author": x, "provider": None, "originalUrl": None},
    "related-title": lambda x: {"related": [{"title": f"Linked {x}"}]},
    "related-provider": lambda x: {"related": [{"title": "Linked", "provider": {"name": x}}]},
    "related-topic": lambda x: {"related": [{"title": "Linked too", "topics": [x]}]},
    "related-url": lambda x: {
        "related": [{"title": "Linked as well", "webUrl": f"https://r.example/{x}"}]
    },
}
"""Field of a file → the front matter that puts a payload there."""


def read_pages(payload: str, folder: Path) -> tuple[list[str], list[str], list[str]]:
    """Make pages of folders of articles that have the payload in one field.

    It is also in file and folder names, and in the topic of all articles.
    """
    from writing import matter, write

    import topicgraph as tg
    from topicgraph.page import html

    def marked(field: str) -> str:
        return payload.replace("@", field)

    everywhere = marked("heading")
    files = {}
    for number, (field, front) in enumerate(FIELDS.items()):
        base = {
            "title": f"Headline {number} of words",
            "publishedDateTime": "2021-03-04T21:09:00Z",
            "originalUrl": f"https://n{number}.example/a",
        }
        fields = {
            **base,
            "provider": {"name": f"Paper {number}"},
            "topics": ["Other"],
            **front(marked(field)),
        }
        files[f"{field}.md"] = matter(**{**fields, "topics": [*fields["topics"], everywhere]})
    for n in (1, 2):  # a story, which is named after its headline
        files[f"story-{n}.md"] = matter(
            title=f"Ferry terminal tested {marked('story')}",
            date=f"2021-03-0{n}",
            url=f"https://s{n}.example/a",
            provider=f"S{n}",
        )
    for field in ("file-name", "folder-name"):
        safe = re.sub(r"[/\x00]", "", marked(field)).encode()[:200].decode(errors="ignore")
        files[f"{safe}.md" if field == "file-name" else f"{safe}/a.md"] = matter(
            title=f"In {field}", url=f"https://{field}.example/a", date="x"
        )
    graph = tg.build(write(folder, files))
    ids = [
        *graph.articles["id"],
        *graph.providers["id"],
        *graph.topics["id"],
        *graph.articles["story"].drop_nulls().unique(),
    ]
    return (
        [*FIELDS, "heading", "story", "file-name", "folder-name", "address"],
        [html(graph)],
        [*ids, marked("address")],
    )


COLUMNS = (
    "id",
    "title",
    "excerpt",
    "precision",
    "medium",
    "url",
    "image",
    "story",
    "extra",
    "carrier",
    "provider",
)
LISTS = ("urls", "titles", "files")


def table_pages(payload: str, folder: Path) -> tuple[list[str], list[str], list[str]]:
    """Make pages of tables with the payload in each column, past all cleaning of readers."""
    from page.small_graphs import article, graph

    from topicgraph.model import Problem
    from topicgraph.page import html

    def marked(field: str) -> str:
        return payload.replace("@", f"table-{field}")

    rows = [article(f"n{n}", **{name: marked(name)}) for n, name in enumerate(COLUMNS)]
    rows += [article(f"l{n}", **{name: [marked(name), "x"]}) for n, name in enumerate(LISTS)]
    rows += [article(f"s{n}", story="story:s", title=f"Told by {n}") for n in range(2)]
    edges = [(rows[0]["id"], f"topic:{marked('topic')}", "about", marked("about"))]
    edges += [(rows[-1]["id"], row["id"], "related", marked("reason")) for row in rows[:-1]]
    ours = graph(rows, edges, [Problem(marked("file"), 1, marked("code"), marked("message"))])
    tables = ours.tables
    ids = [
        *tables.articles["id"],
        *tables.providers["id"],
        *tables.topics["id"],
        *tables.articles["story"].drop_nulls().unique(),
    ]
    fields = [*COLUMNS, *LISTS, "topic", "about", "reason", "file", "code", "message"]
    return [f"table-{field}" for field in fields], [html(ours)], ids


def notebook(payload: str, folder: Path) -> tuple[list[str], list[str], list[str]]:
    """What a notebook shows of each kind of answer."""
    from topicgraph.model import Article, Connection, Path, Problem, Provider, Story, Topic

    def marked(field: str) -> str:
        return payload.replace("@", f"notebook-{field}")

    day = datetime(2021, 3, 4, tzinfo=UTC)
    link = {
        name: marked("connection")
        for name in ("source", "source_label", "target", "label", "reason")
    }
    edge = Connection(**link, kind="related", forward=True, weight=1.0, distance=1)
    shown: dict[str, Any] = {
        "article": Article(
            id=marked("article"),
            title=marked("article"),
            url=marked("article"),
            published=day,
            topics=(marked("article"),),
        ),
        "provider": Provider(
            id=marked("provider"), name=marked("provider"), names=(marked("provider"),)
        ),
        "topic": Topic(id=marked("topic"), name=marked("topic")),
        "story": Story(
            id="s",
            name=marked("story"),
            articles=(marked("story"),),
            providers=(marked("story"),),
            start=day,
            end=day,
        ),
        "connection": edge,
        "path": Path(nodes=(marked("path"),), edges=(edge,), sentence=marked("path")),
        "problem": Problem(marked("problem"), 1, marked("problem"), marked("problem")),
        "graph": _graph(marked("graph")),
        "comparison": _graph(marked("comparison")).compare(minimum=1),
    }
    body = "".join(one._repr_html_() for one in shown.values())
    return (
        [f"notebook-{field}" for field in shown],
        [f"<!doctype html><html data-ready><body>{body}</body></html>"],
        [],
    )


def _graph(text: str) -> Any:
    """Two outlets with a story, their names and titles hostile."""
    import topicgraph as tg
    from topicgraph.model import Record

    records = tuple(
        Record(
            file=f"{n}.md",
            title=f"Ferry terminal tested {text}",
            urls=(f"https://s{n}.example/a",),
            provider=f"{n} {text}",
            topics=(text,),
        )
        for n in range(3)
    )
    return tg.build(tg.Corpus(text, records))


# --- in the browser -------------------------------------------------------------------------------
# ----------------------------------

EVERYTHING = """async (addresses) => {
  const pause = () => new Promise((done) => setTimeout(done, 4));
  const press = async (selector) => {
    for (const one of document.querySelectorAll(selector)) { one.click(); await pause(); }
  };
  await press("#problems");
  for (const tab of ["stories", "articles", "outlets", "topics"]) await press("#tab-" + tab);
  for (const address of addresses) {
    location.hash = "#at=" + encodeURIComponent(address) + "&open=" + encodeURIComponent(address);
    await pause();
    const over = () => new MouseEvent("mouseover", { bubbles: true });
    for (const one of document.querySelectorAll("#panel *")) one.dispatchEvent(over());
  }
  const find = document.getElementById("find");
  for (const word of find ? ["words", "a", "<", "x"] : []) {
    find.value = word;
    find.dispatchEvent(new Event("input", { bubbles: true }));
    await pause();
  }
}"""
FOREIGN = (
    "document.querySelectorAll('main iframe, main img, main script, main object, "
    "a[href^=javascript], a[href^=data]').length"
)


def visit(chromium: Any, path: Path, addresses: list[str]) -> list[str]:
    """What a page did that it must not do, when all of it is opened."""
    marked: list[str] = []
    context = chromium.new_context(viewport={"width": 1300, "height": 850}, reduced_motion="reduce")
    page = context.new_page()
    page.set_default_timeout(15_000)
    own = path.as_uri()
    page.on(
        "request",
        lambda request: (
            None
            if request.url.split("#")[0] == own
            else marked.append(f"request {request.url[:200]}")
        ),
    )
    page.on("console", lambda message: marked.append(f"message {message.text[:200]}"))
    page.on("pageerror", lambda error: marked.append(f"error {str(error)[:200]}"))
    page.on("dialog", lambda dialog: (marked.append(f"dialog {dialog.message}"), dialog.dismiss()))
    try:
        page.goto(own)
        page.wait_for_selector("html[data-ready]", state="attached")
        page.evaluate(EVERYTHING, addresses)
        _hover(page)
        if hit := page.evaluate("window.hit"):
            marked.append(f"script ran: {hit}")
        if foreign := page.evaluate(FOREIGN):
            marked.append(f"{foreign} foreign elements")
    except Exception as error:
        marked.append(f"the page broke: {str(error)[:200]}")
    finally:
        context.close()
    return marked


def _hover(page: Any) -> None:
    """The tooltips of both views."""
    for view in ("network", "time"):
        switch = page.locator(f"[data-view={view}]")
        if switch.count():
            switch.click()
            box = page.locator("#canvas").bounding_box()
            for n in range(8):
                page.mouse.move(box["x"] + box["width"] * (n + 1) / 9, box["y"] + box["height"] / 2)
