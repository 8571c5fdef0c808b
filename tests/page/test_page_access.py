"""The page for everyone: axe-core finds nothing, the keyboard reaches everything, phones, print,
calm, dark."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from topicgraph.graph import TopicGraph

from .small_graphs import large, small

Visit = Callable[..., Any]
AXE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"
VIEWS = ("stories", "network", "time", "outlets", "compare", "table")
PANELS = ("path", "save", "about", "help", "problems")


@pytest.fixture(scope="session")
def axe() -> str:
    """The source of axe-core."""
    if not AXE.is_file():
        pytest.skip("axe-core is not installed: run `npm ci`")
    return AXE.read_text(encoding="utf-8")


COLOURS = ["color-contrast", "link-in-text-block"]
"""The rules of axe-core that depend on the colour scheme."""


VIEW = (".bar", ".picture")
SIDE = ("#side",)
"""The parts of the page that change with a view; with a list or a panel."""


def find_violations(
    page: Any, axe: str, parts: tuple[str, ...] = ("html",), rules: list[str] | None = None
) -> list[str]:
    """Ask axe about the whole page, or about the parts that have changed."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(axe)
    found = page.evaluate(
        "async ([include, rules]) => (await axe.run({ include }, { resultTypes: ['violations'],"
        " ...(rules && { runOnly: rules }) })).violations",
        [[[part] for part in parts], rules],
    )
    return [
        f"{rule['id']}: {node['html'][:140]} {node['any'][:1]}"
        for rule in found
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation_in_any_view_list_or_panel(
    visit: Visit, demo_page: Path, demo: TopicGraph, axe: str, scheme: str
) -> None:
    seen = visit(demo_page, color_scheme=scheme)
    page, violations = (
        seen.page,
        partial(find_violations, rules=COLOURS if scheme == "dark" else None),
    )
    assert violations(page, axe) == []
    for tab in ("stories", "articles", "outlets", "topics"):
        page.click(f"#tab-{tab}")
        assert violations(page, axe, SIDE) == [], tab
    page.click("#filter")
    assert violations(page, axe) == [], "filters"
    for view in VIEWS:
        page.click(f"[data-view={view}]")
        assert violations(page, axe, VIEW) == [], view
    page.click("[data-view=outlets]")
    for sheet in ("By topic", "By story", "Missing by group"):
        page.click(f"#sheet >> text={sheet}")
        assert violations(page, axe, VIEW) == [], sheet
    for panel in PANELS:
        page.click(f"[data-panel={panel}]")
        assert violations(page, axe, SIDE) == [], panel
    page.click("[data-view=network]")
    for thing in (
        demo.stories()[0].id,
        "provider:nypost.com",
        "topic:privacy",
        demo.articles["id"][3],
    ):
        page.goto(
            f"{demo_page.as_uri()}#at={thing}&only.topic=topic:privacy&path=provider:nypost.com&path=topic:privacy"
        )
        page.wait_for_selector("#panel h2")
        assert violations(page, axe, SIDE) == [], thing
    page.click("#strip >> text=By outlet")
    page.fill("#find", "mood")
    assert violations(page, axe) == []


def tab_to(page: Any, selector: str, most: int = 80) -> None:
    """Presses Tab until what is wanted has the focus, as a reader without a mouse does."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"{selector} is not reached in {most} steps of Tab")


def test_the_three_jobs_can_be_done_with_the_keyboard_only(
    visit: Visit, demo_page: Path, demo: TopicGraph
) -> None:
    seen = visit(demo_page)
    page = seen.page
    # The graph: turn to the time view and the network, walk the picture, open what is found.
    tab_to(page, "[data-view=time]")
    page.keyboard.press("Enter")
    assert page.locator("[data-view=time]").get_attribute("aria-pressed") == "true"
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.locator("[data-view=network]").get_attribute("aria-pressed") == "true"
    tab_to(page, "#canvas")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    assert page.inner_text("#panel h2")
    page.keyboard.press("Escape")
    # Connections: a search, a panel, its reasons, and a path.
    page.keyboard.press("/")
    page.keyboard.type("new york post")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    assert page.inner_text("#panel h2") == "New York Post"
    page.keyboard.press("Escape")
    page.evaluate("document.activeElement.blur()")
    tab_to(page, "[data-panel=path]")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "path-0"
    page.keyboard.type("new york")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "path-1"
    page.keyboard.type("evening sp")
    page.keyboard.press("Enter")
    assert page.inner_text(".route .excerpt").startswith("\u2068New York Post\u2069 published")
    page.keyboard.press("Escape")
    # Comparing: the tab, a bar, its articles.
    page.evaluate("document.activeElement.blur()")
    tab_to(page, "[data-view=compare]")
    page.keyboard.press("Enter")
    tab_to(page, ".topic-bar")
    page.keyboard.press("Enter")
    assert page.locator("#chips .chip").count() == 3
    page.keyboard.press("Escape")
    assert page.locator("#chips .chip").count() == 3, "Esc closes panels; it clears nothing"
    page.keyboard.press("/")
    tab_to(page, "#chips .clear")
    page.keyboard.press("Enter")
    assert page.locator("#chips").is_hidden()
    assert seen.clean(), (seen.requests, seen.messages)


def test_filters_and_time_are_set_by_keys_and_keep_the_focus(visit: Visit, demo_page: Path) -> None:
    seen = visit(demo_page)
    page = seen.page
    tab_to(page, "#filter")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.className") == "only"
    name = page.evaluate("document.activeElement.dataset.focus")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.dataset.focus") == name
    assert page.locator("#chips").is_visible()
    tab_to(page, ".handle", 140)
    page.keyboard.press("ArrowRight")
    assert "time=" in page.evaluate(
        "document.querySelector('.handle').getAttribute('aria-valuenow') === '1' ? 'time=' : ''"
    )
    assert page.evaluate("document.activeElement.matches('.handle')")


def test_the_focus_can_be_seen_everywhere(visit: Visit, demo_page: Path) -> None:
    page = visit(demo_page).page
    for _ in range(60):
        page.keyboard.press("Tab")
        outline = page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle")
        if page.evaluate("document.activeElement === document.body"):
            break  # round the end
        assert outline != "none", page.evaluate("document.activeElement.outerHTML.slice(0, 120)")


def test_help_opens_on_a_question_mark_and_skip_leads_to_the_lists(
    visit: Visit, demo_page: Path
) -> None:
    page = visit(demo_page).page
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "side"
    page.keyboard.press("?")
    assert "How to read" in page.inner_text("#panel h2")


def test_on_a_phone_the_view_bar_stays_and_nothing_is_wider_than_the_screen(
    visit: Visit, demo_page: Path
) -> None:
    page = visit(demo_page).page
    page.set_viewport_size({"width": 390, "height": 844})
    for view in VIEWS:
        page.click(f"[data-view={view}]")
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, view
    page.click("[data-view=stories]")
    page.evaluate("scrollTo(0, 3000)")
    assert page.locator(".switch").bounding_box()["y"] == 0
    assert page.locator("[data-view=time]").is_visible()


def test_print_shows_what_is_read_and_hides_what_is_pressed(visit: Visit, demo_page: Path) -> None:
    page = visit(demo_page, "#view=outlets&at=provider:nypost.com").page
    page.emulate_media(media="print")
    assert page.locator(".bar").is_hidden()
    assert page.locator("#panel h2").is_visible()
    assert page.locator("#sheet table").is_visible()
    assert page.evaluate("getComputedStyle(document.getElementById('sheet')).overflow") == "visible"


def test_dots_keep_their_colours_on_paper_as_a_hollow_one_means_a_copy(
    visit: Visit, demo_page: Path
) -> None:
    page = visit(demo_page, "#view=stories").page
    page.emulate_media(media="print")
    styles = page.locator(".story-rows *").evaluate_all(
        "all => [...new Set(all.map((one) => getComputedStyle(one).printColorAdjust))]"
    )
    assert styles == ["exact"]
    stage = "getComputedStyle(document.getElementById('picture')).breakInside"
    assert page.evaluate(stage) == "auto"  # a long list begins on the first page
    page.emulate_media(media="screen")


def test_the_reader_can_turn_to_dark_and_the_picture_follows(visit: Visit) -> None:
    seen = visit(small(), color_scheme="light")
    before = seen.page.locator("canvas").screenshot()
    seen.page.click("#theme")
    assert (
        seen.page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(21, 23, 26)"
    )
    assert seen.page.locator("canvas").screenshot() != before


def test_nothing_moves_by_itself_where_calm_is_asked_for(visit: Visit) -> None:
    seen = visit(large(), "#view=network")
    seen.page.click("[data-view=time]")
    first = seen.page.locator("canvas").screenshot()
    seen.page.wait_for_timeout(250)
    assert seen.page.locator("canvas").screenshot() == first
