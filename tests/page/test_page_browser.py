"""The page in a real Chromium."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from topicgraph.model import Problem
from topicgraph.page.data import read_coverage
from topicgraph.page.picture import make_picture

from .small_graphs import WORDS, Graph, article, graph, large, small

Visit = Callable[..., Any]

HOSTILE = [
    "</script><img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    '"><svg onload=alert(1)>',
    "<a href='javascript:alert(1)'>href</a>",
    "line\u2028separator\u2029end",
    "{{ 7 * 7 }} {% include 'x' %}",
    "<!-- <script>",
    "]]>&lt;b&gt;&amp;",
    "\u202egnp.exe",
    "'; alert(1); '",
]
BAD_ADDRESSES = ["javascript:alert(1)", "data:text/html,<script>alert(1)</script>"]


def hostile() -> Any:
    rows = [
        article(
            f"h{n}", title=text, excerpt=text, provider=f"provider:{text}",
            story="story:</script>", hours=n,
            urls=[*BAD_ADDRESSES, f"https://ok{n}.example/"], files=[text], titles=[text, "x"],
        )
        for n, text in enumerate(HOSTILE)
    ]  # fmt: skip
    edges = [
        (row["id"], f"topic:{text}", "about", text) for row, text in zip(rows, HOSTILE, strict=True)
    ]
    edges += [
        (a["id"], b["id"], "related", text)
        for a, b, text in zip(rows, rows[1:], HOSTILE, strict=False)
    ]
    return graph(rows, edges, [Problem(text, 3, text, text) for text in HOSTILE])


def walk_everything(page: Any) -> None:
    """Opens every list, a panel of every kind, the suggestions and the tooltip."""
    for tab in ("articles", "outlets", "topics", "stories"):
        page.click(f"#tab-{tab}")
        page.click(".row >> nth=0")
        page.click(".back")
    page.fill("#find", "a")
    page.keyboard.press("ArrowDown")
    page.fill("#find", "")
    page.click("[data-view=time]")
    page.click("[data-view=network]")
    box = page.locator("#canvas").bounding_box()
    for n in range(12):
        page.mouse.move(box["x"] + box["width"] * (n + 1) / 13, box["y"] + box["height"] / 2)
    if page.locator("#problems").count():
        page.click("#problems")


def test_the_page_asks_no_host_for_anything_and_prints_nothing(visit: Visit) -> None:
    seen = visit(small())
    walk_everything(seen.page)
    assert seen.clean(), (seen.requests, seen.messages)


def test_the_large_page_is_as_quiet(visit: Visit) -> None:
    seen = visit(large())
    walk_everything(seen.page)
    assert seen.clean(), (seen.requests, seen.messages)


def test_the_policy_stops_a_script_that_is_not_ours(visit: Visit) -> None:
    seen = visit(
        small(),
        change=lambda text: text.replace(
            "</body>", "<script>document.title = 'taken'</script></body>"
        ),
    )
    assert seen.page.title() == "News coverage"
    assert any("Content Security Policy" in message for message in seen.messages)


@pytest.mark.parametrize("policy", ["with the policy", "without the policy"])
def test_a_hostile_title_runs_no_script(visit: Visit, policy: str) -> None:
    def strip(text: str) -> str:
        return (
            text
            if policy == "with the policy"
            else re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", text)
        )

    seen = visit(hostile(), change=strip)
    walk_everything(seen.page)
    assert seen.clean(), (seen.requests, seen.messages)
    assert (
        seen.page.locator(
            "main img, main script, main a[href^=javascript], main a[href^=data]"
        ).count()
        == 0
    )


def test_a_hostile_title_is_shown_as_it_is_written(visit: Visit) -> None:
    seen = visit(hostile(), "#at=article:https://h0.example/")
    assert seen.page.locator("#panel h2").text_content() == HOSTILE[0]


def test_only_web_addresses_become_links(visit: Visit) -> None:
    seen = visit(hostile(), "#at=article:https://h3.example/")
    links = seen.page.locator("#panel a")
    assert [link.get_attribute("href") for link in links.all()] == ["https://ok3.example/"]
    assert links.first.get_attribute("rel") == "noopener noreferrer"
    assert seen.page.locator("#panel .urls .plain").count() == 2


def test_search_ignores_case_and_accents(visit: Visit) -> None:
    seen = visit(small())
    seen.page.keyboard.press("/")
    seen.page.keyboard.type("AMELIE")
    options = seen.page.locator(".option").all_text_contents()
    assert options[1] == "Amélie opens the café3 articles"  # the story is called like its first
    assert "Amélie opens the caféThe One" in options
    seen.page.keyboard.press("ArrowDown")
    seen.page.keyboard.press("ArrowDown")
    seen.page.keyboard.press("Enter")
    assert seen.page.locator("#panel h2").text_content() == "Amélie opens the café"


def test_search_groups_its_answers_by_kind_with_counts(visit: Visit) -> None:
    seen = visit(small())
    seen.page.fill("#find", "cafe")
    assert seen.page.locator(".find-head").all_text_contents() == ["Stories 1", "Articles 3"]
    seen.page.fill("#find", "nothing like it")
    assert "Nothing found" in seen.page.locator("#found").text_content()


def test_a_click_in_the_list_opens_the_panel_and_escape_closes_it(visit: Visit) -> None:
    seen = visit(small())
    seen.page.click("#tab-outlets")
    seen.page.click("text=Second News")
    assert seen.page.locator("#panel h2").text_content() == "Second News"
    assert "at=provider:two.example" in seen.at()
    seen.page.keyboard.press("Escape")
    assert seen.page.locator("#panel").is_hidden()


def test_an_article_says_why_it_is_connected(visit: Visit) -> None:
    seen = visit(small(), "#at=article:https://bruno.example/")
    reasons = seen.page.locator("#panel .text-list li").all_text_contents()
    assert reasons == [
        "is named as related by Amélie opens the café"
        "The One · 3 hours earlier · stated by the publisher",
        "is similar to Café opens at last"
        "Third Post · 2 hours later · titles alike · not in this corpus",
    ]


def test_a_story_says_who_was_first_and_names_ties(visit: Visit) -> None:
    rows = [
        article("a", story="story:s", provider="provider:one.example", precision="day", hours=-9),
        article("b", story="story:s", provider="provider:two.example", hours=2),
        article("c", story="story:s", provider="provider:three.example", hours=40),
    ]
    seen = visit(graph(rows), "#at=story:s")
    words = seen.page.locator("#panel section >> nth=0").text_content()
    assert "A tie between one.example and two.example" in words
    assert seen.page.locator(".headlines li .who").all_text_contents() == [
        "one.example",
        "two.example",
        "three.example",
    ]


def with_a_word_of_its_own(made: Graph, outlet: str) -> Graph:
    """The graph with "harbour" in each article of an outlet, always among other words."""
    columns = made.tables.articles.to_dict(as_series=False)
    excerpts = [
        f"{WORDS[n % len(WORDS)]} harbour {WORDS[n // 2 % len(WORDS)]}" if one == outlet else ""
        for n, one in enumerate(columns["provider"])
    ]
    articles = made.tables.articles.with_columns(excerpt=pl.Series(excerpts))
    return replace(made, tables=replace(made.tables, articles=articles))


def test_an_outlet_and_a_topic_show_their_coverage(visit: Visit) -> None:
    outlet = "provider:o1.example"
    seen = visit(with_a_word_of_its_own(large(), outlet), f"#at={outlet}")
    heads = seen.page.locator("#panel h3").all_text_contents()
    assert heads == [
        "Over time", "First and alone", "Big stories missing here",
        "Earlier and later than others", "Focus", "Distinctive words",
        "Nearest outlets, by stories shared", "Stories", "Stories only it has here", "Articles",
    ]  # fmt: skip
    assert "harbour" in seen.page.locator("#panel .word-list").text_content()
    seen.page.click("#panel .thing:has-text('everything')")
    assert "so the picture leaves its lines out" in seen.page.locator("#panel").text_content()


def test_the_address_restores_the_state(visit: Visit) -> None:
    seen = visit(
        large(), "#view=network&at=story:007&hide=outlet&open=story:007&tab=outlets&cam=10,20,0.7"
    )
    for _ in range(2):
        page = seen.page
        assert page.locator("#panel h2").text_content() == "Story 7 told by 0"
        assert page.locator("[data-view=network]").get_attribute("aria-pressed") == "true"
        assert page.locator("[data-key=outlet]").get_attribute("aria-pressed") == "false"
        assert page.locator(".action", has_text="Close it in the picture").is_visible()
        page.reload()
        page.wait_for_selector("html[data-ready]")
    assert seen.clean(), (seen.requests, seen.messages)


def test_back_and_forward_walk_through_what_was_chosen(visit: Visit) -> None:
    seen = visit(small())
    seen.page.click("#tab-articles")
    seen.page.click("text=Rain expected")
    seen.page.click("#panel .thing:has-text('Weather')")
    assert seen.page.locator("#panel h2").text_content() == "Weather"
    seen.page.go_back()
    assert seen.page.locator("#panel h2").text_content() == "Rain expected"
    seen.page.go_back()
    assert seen.page.locator("#panel").is_hidden()
    seen.page.go_forward()
    assert seen.page.locator("#panel h2").text_content() == "Rain expected"


def test_the_legend_hides_a_kind_and_with_shift_shows_only_that_kind(visit: Visit) -> None:
    seen = visit(small())
    seen.page.click("[data-key=article]")
    assert "hide=article" in seen.at()
    seen.page.click("[data-key=article]")
    assert "hide" not in seen.at()
    seen.page.click("[data-key=outlet]", modifiers=["Shift"])
    pressed = {
        key: seen.page.locator(f"[data-key={key}]").get_attribute("aria-pressed")
        for key in ("article", "stub", "outlet", "topic")
    }
    assert pressed == {"article": "false", "stub": "false", "outlet": "true", "topic": "false"}
    assert seen.clean(), (seen.requests, seen.messages)


def test_a_hidden_kind_leaves_the_picture(visit: Visit) -> None:
    seen = visit(small(), "#at=article:https://bruno.example/")
    before = seen.page.locator("canvas").screenshot()
    seen.page.click("[data-key=outlet]")
    assert seen.page.locator("canvas").screenshot() != before


def test_a_story_opens_into_its_articles_and_closes(visit: Visit) -> None:
    seen = visit(large(), "#view=network&at=story:003")
    closed = seen.page.locator("canvas").screenshot()
    seen.page.focus("#canvas")
    seen.page.keyboard.press("Enter")
    assert "open=story:003" in seen.at()
    assert seen.page.locator("canvas").screenshot() != closed
    seen.page.click("text=Close it in the picture")
    assert "open" not in seen.at()
    assert seen.page.locator("canvas").screenshot() == closed


@pytest.mark.parametrize("view", ["network", "time"])
def test_many_stories_can_be_open_at_once(visit: Visit, view: str) -> None:
    seen = visit(large(), f"#view={view}&" + "&".join(f"open=story:{n:03}" for n in range(60)))
    seen.page.click("#closer")
    assert seen.clean(), (seen.requests, seen.messages)


def test_a_double_click_opens_a_story(visit: Visit) -> None:
    ours = large()
    coverage = read_coverage(ours)
    mark = make_picture(coverage).marks[0]
    seen = visit(ours, f"#view=network&cam={mark['x']},{mark['y']},1")
    box = seen.page.locator("#canvas").bounding_box()
    middle = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    seen.page.mouse.move(*middle, steps=4)
    assert coverage.stories[mark["ref"]].name in seen.page.locator("#tip").text_content()
    seen.page.mouse.dblclick(*middle)
    seen.page.wait_for_selector("text=Close it in the picture")
    assert "open=" in seen.at()
    assert seen.clean(), (seen.requests, seen.messages)


def test_arrow_keys_walk_from_mark_to_mark(visit: Visit) -> None:
    seen = visit(small(), "#at=provider:two.example")
    seen.page.focus("#canvas")
    names = []
    for key in ("ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown"):
        seen.page.keyboard.press(key)
        names.append(seen.page.locator("#panel h2").text_content())
    assert len(set(names)) > 2


def test_the_link_can_be_copied(visit: Visit) -> None:
    seen = visit(small(), "#at=topic:weather")
    seen.page.click("#copy")
    seen.page.locator("#live", has_text=re.compile("link", re.IGNORECASE)).wait_for(
        state="attached"
    )
    assert seen.clean(), (seen.requests, seen.messages)


def test_the_keyboard_goes_into_the_panel_and_back_to_the_row(visit: Visit) -> None:
    seen = visit(small())
    seen.page.focus("#tab-stories")
    seen.page.keyboard.press("ArrowRight")
    row = seen.page.locator(".row:has-text('Rain expected')")
    row.focus()
    seen.page.keyboard.press("Enter")
    assert seen.page.evaluate("document.activeElement.textContent") == "Rain expected"
    seen.page.keyboard.press("Escape")
    assert seen.page.evaluate("document.activeElement.className") == "row row-article"


def test_the_page_works_in_the_sandboxed_frame_of_a_notebook(visit: Visit, browser: Any) -> None:
    page = browser.new_page(reduced_motion="reduce")
    text = (
        visit(small()).path.read_text(encoding="utf-8").replace("&", "&amp;").replace('"', "&quot;")
    )
    page.set_content(
        f'<iframe sandbox="allow-scripts" width="1200" height="800" srcdoc="{text}"></iframe>'
    )
    frame = page.frame_locator("iframe")
    frame.locator("#tab-articles").click()
    frame.locator("text=Rain expected").click()
    assert frame.locator("#panel h2").text_content() == "Rain expected"
    page.close()


def test_large_data_is_unpacked_by_the_browser(visit: Visit) -> None:
    rows = [
        article(f"a{n}", title=f"Article {n}", excerpt="Long words. " * 60, hours=n)
        for n in range(700)
    ]
    seen = visit(graph(rows))
    assert "data-packed" in seen.path.read_text(encoding="utf-8")
    assert seen.page.locator("#tab-articles .number").text_content() == "700"
    seen.page.fill("#find", "article 699")
    assert seen.page.locator(".option").all_inner_texts()[1].startswith("Article 699")
    assert seen.clean(), (seen.requests, seen.messages)


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([], "No articles yet"),
        ([article("a")], "This is a single article"),
        (
            [
                article("a", published=None, precision="none"),
                article("b", published=None, precision="none"),
            ],
            "Nothing to show over time",
        ),
        ([article("a", title="", provider=None, urls=[])], "(no title)"),
    ],
)
def test_a_thin_corpus_gives_a_page_that_helps(
    visit: Visit, rows: list[dict[str, Any]], words: str
) -> None:
    seen = visit(graph(rows))
    if words == "Nothing to show over time":
        seen.page.click("[data-view=time]")
    if words == "(no title)":
        seen.page.click("#tab-articles")
    assert words in seen.page.locator("main").inner_text()
    assert seen.clean(), (seen.requests, seen.messages)


def test_the_page_can_be_read_in_the_dark_and_on_a_phone(visit: Visit) -> None:
    seen = visit(small(), color_scheme="dark")
    assert (
        seen.page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(21, 23, 26)"
    )
    seen.page.set_viewport_size({"width": 380, "height": 800})
    assert seen.page.evaluate("document.documentElement.scrollWidth") <= 380
    assert (
        seen.page.locator("#canvas").bounding_box()["y"]
        < seen.page.locator("#list").bounding_box()["y"]
    )


def test_every_control_has_a_name(visit: Visit) -> None:
    seen = visit(small())
    nameless = seen.page.evaluate(
        "[...document.querySelectorAll('button, input, select')]"
        ".filter((one) => !one.textContent.trim() && !one.getAttribute('aria-label')).length"
    )
    assert nameless == 0


INSIDE = """() => {
  const [net, box] = [window.seenNetwork, document.getElementById("canvas")];
  const marks = Object.values(net.body.nodes).filter((node) => typeof node.id === "number")
    .map((node) => net.canvasToDOM({ x: node.x, y: node.y }));
  const isInside = ({ x, y }) =>
    x >= 0 && y >= 0 && x <= box.clientWidth && y <= box.clientHeight;
  return marks.filter(isInside).length / marks.length;
}"""


SCALE = "() => window.seenNetwork.getScale()"


@pytest.mark.parametrize("size", [(1280, 800), (390, 800)])
def test_turning_to_the_other_view_keeps_the_marks_in_the_picture(
    visit: Visit, demo_page: Path, size: tuple[int, int]
) -> None:
    # The two views of the demo differ in shape, so an old frame shows.
    seen = visit(demo_page, "#view=network")
    seen.page.set_viewport_size({"width": size[0], "height": size[1]})
    seen.page.emulate_media(reduced_motion="no-preference")
    seen.page.evaluate(
        """() => {
          const move = vis.Network.prototype.moveTo;
          vis.Network.prototype.moveTo = function (...all) {
            window.seenNetwork = this;
            return move.apply(this, all);
          };
        }"""
    )
    seen.page.click("#fit")
    for view in ("network", "time", "network"):
        seen.page.click(f"[data-view={view}]")
        seen.page.wait_for_timeout(800)
        assert seen.page.evaluate(INSIDE) == 1, view
        framed = seen.page.evaluate(SCALE)
        seen.page.click("#fit")
        assert framed == pytest.approx(seen.page.evaluate(SCALE)), view


def test_a_gap_is_said_only_between_pieces_that_state_a_time(visit: Visit) -> None:
    rows = [
        article("a", story="story:s", precision="day", hours=-9),
        article("b", story="story:s", provider="provider:two.example", hours=1),
        article("c", story="story:s", provider="provider:three.example", hours=4),
    ]
    seen = visit(graph(rows, [(rows[0]["id"], rows[1]["id"], "related", "stated")]), "#at=story:s")
    seen.page.click(".row >> nth=0") if seen.page.locator("#panel").is_hidden() else None
    words = seen.page.locator(".headlines .words").all_inner_texts()
    assert [("after the earliest" in line) for line in words] == [False, False, True]
    assert "+3 h after the earliest" in words[2]


def test_a_time_without_a_zone_is_marked_as_such(visit: Visit) -> None:
    rows = [
        article("a", story="story:s", hours=1),
        article("b", story="story:s", provider="provider:two.example", hours=2),
        article("c", story="story:s", provider="provider:three.example", hours=4, zone="assumed"),
    ]
    seen = visit(graph(rows, []), "#at=story:s")
    words = seen.page.locator(".headlines .words").all_inner_texts()
    assert ["no zone stated, taken as UTC" in line for line in words] == [False, False, True]
    assert words[1].endswith("UTC · +1 h after the earliest")
    assert words[2].endswith("+3 h? after the earliest")
    lanes = seen.page.locator("#panel .lanes .words").all_text_contents()
    assert lanes == ["earliest", "+1 h", "+3 h? · 2 h later?"]
    dots = seen.page.locator("#panel .lanes .dot")
    titles = [dots.nth(n).get_attribute("title") or "" for n in range(3)]
    assert ["taken as UTC" in title for title in titles] == [False, False, True]


def test_outlets_only_linked_are_a_group_of_their_own(visit: Visit) -> None:
    seen = visit(small())
    assert "2" in seen.page.locator("#tab-outlets .number").inner_text()
    seen.page.click("#tab-outlets")
    rows = seen.page.locator("#list li").all_inner_texts()
    assert len(rows) == 4
    assert rows[2].lower() == "only linked, no article in this corpus (1)"
    assert rows[3].startswith("Third Post")
    assert seen.page.locator("[data-key=outlet] .number").inner_text() == "2"
    assert seen.page.locator("[data-key=linked] .number").inner_text() == "1"
