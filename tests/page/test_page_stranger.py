"""A person who has never seen the page asks it four things and clicks only on what is in sight."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from topicgraph.graph import TopicGraph

from .small_graphs import article, graph, with_platform


@pytest.fixture
def first_look(visit: Callable[..., Any], demo_page: Path) -> Any:
    """The page of the demo as it opens."""
    return visit(demo_page)


def section(seen: Any, heading: str) -> Any:
    """A part of the overview, scrolled to."""
    found = seen.page.locator(".overview section", has=seen.page.locator("h2", has_text=heading))
    found.scroll_into_view_if_needed()
    return found


def test_what_were_the_big_stories_is_answered_by_the_first_look(
    first_look: Any, demo: TopicGraph
) -> None:
    shown = first_look.page.locator(".story-name > .thing").all_inner_texts()
    assert shown
    assert shown == [story.name for story in demo.stories()[: len(shown)]]


def test_who_was_first_on_the_biggest_story_is_one_click_away(
    first_look: Any, demo: TopicGraph
) -> None:
    first_look.page.locator(".story-name > .thing").first.click()
    answer = first_look.page.locator(
        "#panel section", has=first_look.page.locator("h3", has_text="Who was first")
    )
    assert answer.is_visible()
    biggest = demo.stories()[0]
    rows = demo.articles.filter(demo.articles["id"].is_in(list(biggest.articles))).sort("published")
    assert demo.provider(rows["provider"][0]).name in answer.inner_text()


def test_which_outlet_mostly_republishes_is_answered_by_the_overview(first_look: Any) -> None:
    shown = section(first_look, "Who republishes").locator(".bar-row").first.inner_text()
    assert "Port Elsing Courier" in shown
    assert "3 of 5" in shown


def test_what_an_outlet_does_not_have_is_one_click_on_its_name_away(
    first_look: Any, demo: TopicGraph
) -> None:
    section(first_look, "What is missing from an outlet").get_by_text(
        "Harbour Wire", exact=True
    ).click()
    answer = first_look.page.locator(
        "#panel section", has=first_look.page.locator("h3", has_text="missing here")
    )
    answer.scroll_into_view_if_needed()
    shown = answer.locator(".link, button.name, a").all_inner_texts() or [answer.inner_text()]
    outlet = demo.provider("Harbour Wire").id
    lacking = {story.name for story in demo.stories() if outlet not in story.providers}
    assert shown
    assert any(name in " ".join(shown) for name in lacking)
    assert first_look.clean()


def test_the_overview_says_that_no_copy_was_found_and_not_that_there_is_none(
    visit: Callable[..., Any],
) -> None:
    seen = visit(graph([article("a"), article("b", provider="provider:two.example")]))
    assert (
        "No article here is known to be a copy of another outlet’s."
        in section(seen, "Who republishes").inner_text()
    )


def test_what_stands_on_a_platform_is_counted_as_found_there_and_never_as_written_by_it(
    visit: Callable[..., Any],
) -> None:
    tube = "provider:tube.example"
    channels = [f"{tube}/{name}" for name in ("one", "two")]
    rows = [
        *(article(f"c{n}", provider=one, carrier=tube) for n, one in enumerate(channels)),
        article("unknown", provider=tube, carrier=tube),
        article("own"),
    ]
    seen = visit(with_platform(graph(rows), tube))
    text = section(seen, "Who republishes").inner_text()
    assert (
        "Found on platforms, which are not outlets: "
        "tube.example 3 articles (the outlet of 1 is not known)."
    ) in text
    seen.page.click("[data-view=table]")
    seen.page.wait_for_selector("#sheet td >> text=unknown, on tube.example")


def test_with_one_outlet_the_page_says_that_there_is_nothing_to_compare(
    visit: Callable[..., Any],
) -> None:
    rows = [article(f"a{n}", story=f"story:{n // 2}", hours=n) for n in range(8)]
    stub = article("stub", story="story:0", provider="provider:two.example", held=False)
    seen = visit(graph([*rows, stub]))
    words = section(seen, "What stands out").inner_text()
    assert "There is no outlet to compare with: all articles come from one." in words
    assert "Who republishes" not in seen.page.inner_text("#side")


def test_the_biggest_story_opens_into_its_articles_and_closes_again(
    visit: Callable[..., Any],
) -> None:
    rows = [
        article(f"s{n}", story="story:s", provider=f"provider:o{n}.example", hours=n)
        for n in range(6)
    ]
    seen = visit(
        graph(
            rows
            + [
                article(f"a{n}", provider=f"provider:a{n % 40}.example", hours=n)
                for n in range(400)
            ]
        )
    )
    finding = section(seen, "What stands out").locator(".finding").first
    finding.click()
    assert "open=story:s" in seen.at()
    assert "6 of 406 articles" in seen.page.inner_text("#chips")
    seen.page.click(".back")
    finding.click()
    assert "open=" not in seen.at()
    assert "only.story" not in seen.at()


def test_a_story_in_the_list_says_how_much_of_it_is_only_linked(visit: Callable[..., Any]) -> None:
    rows = [
        article("a", story="story:s"),
        article("b", story="story:s", provider="provider:two.example", held=False),
    ]
    seen = visit(graph(rows))
    assert (
        "1 article · 1 linked, not in this corpus" in section(seen, "Biggest stories").inner_text()
    )


def test_the_names_of_the_outlets_stay_in_sight_on_a_telephone(
    visit: Callable[..., Any], demo_page: Path
) -> None:
    seen = visit(demo_page, "#view=outlets")
    seen.page.set_viewport_size({"width": 390, "height": 844})
    seen.page.click("#sheet th >> text=Written by others")
    table = seen.page.locator("#sheet .scrolling")
    table.evaluate("box => (box.scrollLeft = 400)")
    name, box = seen.page.locator("#sheet tbody th >> nth=0").bounding_box(), table.bounding_box()
    assert table.evaluate("box => box.scrollLeft") > 50
    assert name["x"] >= box["x"] - 1
