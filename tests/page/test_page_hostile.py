"""A corpus of hostile articles, built and clicked through: nothing executes, nothing is requested,
nothing breaks."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

import topicgraph as tg

Visit = Callable[..., Any]
RUN = "window.taken=1"
PAYLOADS = [
    f"</script><script>{RUN}</script>",
    f"<img src=x onerror={RUN}>",
    f'"><svg onload={RUN}>',
    f"<a href='javascript:{RUN}'>href</a>",
    f"' onmouseover='{RUN}",
    f"<iframe srcdoc='<script>parent.{RUN}</script>'>",
    "<img src=https://evil.example/a.png>",
    '<link rel=stylesheet href="https://evil.example/a.css">',
    "<style>@import url(https://evil.example/b.css)</style>",
    "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
    f"<!--<script>{RUN}</script>",
    f"--></style></title></textarea></noscript></template><script>{RUN}</script>",
    f"${{{RUN}}} {{{{ constructor.constructor('{RUN}')() }}}} {{% raw %}}",
    f"javascript:{RUN}//",
    f"data:text/html,<script>{RUN}</script>",
    "line\u2028separator\u2029end",
    "]]>&lt;b&gt;&amp;&#60;script&#62;",
    "\u202egnp.exe\u202c \u200b\u200d",
    "__proto__",
    "constructor",
    "toString",
    "=cmd|' /C calc'!A0",
    "x" * 3000,
    "\\u003cscript\\u003e \\x3cimg\\x3e",
    "'; DROP TABLE articles; --",
]
"""What a headline, a name or an address may try."""


def hostile_folder(folder: Path) -> Path:
    """Articles whose every field is hostile, in pairs that make stories, with groups of the same
    kind."""
    folder.mkdir()
    for n, payload in enumerate(PAYLOADS):
        for copy in range(3):
            fields: dict[str, Any] = {
                "title": payload if copy else f"{payload} council votes on cameras {n}",
                "excerpt": payload,
                "publishedDateTime": f"2021-03-{n % 27 + 1:02}T0{copy}:00:00Z",
                "originalUrl": f"https://site{copy}.example/{n}?q={quote(payload[:60])}",
                "webUrl": payload,
                "provider": [
                    {"name": "Outlet", "domain": "outlet.example"},
                    {"name": payload, "domain": "host.example"},
                    {"name": f"Paper {n}", "domain": f"paper{n}.example"},
                ][copy],
                "topics": [payload, "Cameras"],
                "quality": n,
                "story": f"{payload[:80]} {n}",
                "related": [
                    {
                        "title": f"{payload} related",
                        "webUrl": f"https://site{copy + 1}.example/{n}?q={quote(payload[:60])}",
                    }
                ],
            }
            (folder / f"a{n}-{copy}.md").write_text(
                "---\n" + json.dumps(fields) + "\n---\n" + payload, encoding="utf-8"
            )
    groups = {
        payload[:80]: [f"paper{n}.example", "outlet.example"]
        for n, payload in enumerate(PAYLOADS[:8])
    }
    (folder / "topicgraph.yaml").write_text(json.dumps({"groups": groups}), encoding="utf-8")
    (folder / "broken<img src=x onerror=alert(1)>.md").write_text(
        "---\ntitle: [\n---\n", encoding="utf-8"
    )
    return folder


@pytest.fixture(scope="module")
def hostile_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    return tg.write_html(tg.build(hostile_folder(folder / "articles")), folder / "graph.html")


def clear_filters(page: Any) -> None:
    if page.locator("#chips .clear").is_visible():
        page.click("#chips .clear")


def click_everything(page: Any) -> None:
    """What a curious reader does: every view, list, panel, facet, matrix, bar, suggestion and
    download."""
    page.click("#filter")
    for tab in ("stories", "articles", "outlets", "topics", "overview"):
        page.click(f"#tab-{tab}")
        for n in range(min(page.locator("#list > .rows .row").count(), 3)):
            page.locator(".row").nth(n).click()
            page.click(".back")
    for finding in range(page.locator(".finding").count()):
        page.locator(".finding").nth(finding).click()
        page.keyboard.press("Escape")
        clear_filters(page)
    for facet in ("topic", "outlet", "group", "kind"):
        page.locator(f"[data-facet={facet}] .only").nth(0).click()
        page.locator(f"[data-facet={facet}] .not").nth(1).click()
        page.click("#chips .clear")
    page.click("[data-view=outlets]")
    for sheet in ("By topic", "By story", "Figures"):
        page.click(f"#sheet >> text={sheet}")
        page.locator("#sheet .filled button").nth(0).click()
        page.click("#chips .clear")
    page.click("[data-view=compare]")
    for _ in range(2):
        choice = page.locator("#side-choices option").nth(0).get_attribute("value")
        page.fill("[aria-label='Add an outlet or group']", choice)
    page.locator(".topic-bar:not([disabled])").nth(0).click()
    page.click("#chips .clear")
    page.click("[data-view=table]")
    page.click("#sheet th >> text=Story")
    for words in ("script", "x", "council"):
        page.fill("#find", words)
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    for panel in ("about", "help", "save", "problems", "path"):
        page.click(f"[data-panel={panel}]")
    for n in (0, 1):
        page.fill(f"#path-{n}", "outlet" if n else "cameras")
        page.keyboard.press("Enter")
    page.click("[data-view=time]")
    page.click("[data-view=network]")
    page.click("#strip >> text=By outlet")
    box = page.locator("#canvas").bounding_box()
    for n in range(14):
        page.mouse.move(box["x"] + box["width"] * (n + 1) / 15, box["y"] + box["height"] / 2)
    page.click("[data-panel=save]")
    names = ("CSV table", "JSON", "PNG image", "SVG drawing")
    for view, name in [
        *(("network", name) for name in names),
        *(("stories", n) for n in names[2:]),
    ]:
        page.click(f"[data-view={view}]")
        with page.expect_download():
            page.click(f"#panel >> text={name}")


@pytest.mark.parametrize("policy", ["with the policy", "without the policy"])
def test_a_hostile_corpus_runs_nothing_asks_for_nothing_and_breaks_nothing(
    visit: Visit, hostile_page: Path, policy: str
) -> None:
    text = hostile_page.read_text(encoding="utf-8")
    if policy == "without the policy":
        text = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", text)
    assert ("Content-Security-Policy" in text) == (policy == "with the policy")
    page_file = hostile_page.with_name(f"{policy.split()[0]}.html")
    page_file.write_text(text, encoding="utf-8")
    seen = visit(page_file)
    click_everything(seen.page)
    assert seen.page.evaluate("window.taken") is None
    assert seen.clean(), (seen.requests, seen.messages)
    foreign = (
        "body img, body iframe, body link, body style, body meta, "
        "a[href^=javascript], a[href^='data:'], [onerror], [onload]"
    )
    assert seen.page.locator(foreign).count() == 0
    assert seen.page.locator("body script").count() == 4


ADDRESSES = [
    "#at=<img src=x onerror=window.taken=1>", "#only.words=<script>&view=table",
    "#side=__proto__&view=compare",
    "#only.outlet=__proto__", "#path=constructor&path=__proto__&at=path", "#at=%E0%A4%A",
]  # fmt: skip


@pytest.mark.parametrize("fragment", ADDRESSES)
def test_a_hostile_address_does_no_harm(visit: Visit, hostile_page: Path, fragment: str) -> None:
    seen = visit(hostile_page, fragment)
    assert seen.page.evaluate("window.taken") is None
    assert seen.page.locator("#tab-stories").count() == 1
    assert seen.clean(), (seen.requests, seen.messages)


def test_names_of_the_language_itself_are_names_like_others(
    visit: Visit, hostile_page: Path
) -> None:
    seen = visit(hostile_page)
    seen.page.click("#tab-topics")
    topics = seen.texts("#list .row-name")
    for name in ("constructor", "toString"):
        assert name in topics
    seen.page.click("#list .row:has-text('constructor')")
    assert seen.page.inner_text("#panel h2") == "constructor"
