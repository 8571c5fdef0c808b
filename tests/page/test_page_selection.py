"""One selection filters everything: facets, chips, time, findings."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from topicgraph.graph import TopicGraph

from .small_graphs import article, graph, large, small

Visit = Callable[..., Any]
SELECTED = "#chips .selected"


def open_filters(page: Any) -> None:
    page.click("#filter")
    page.wait_for_selector("[data-facet]")


def value(page: Any, facet: str, name: str) -> Any:
    return page.locator(f"[data-facet={facet}] .value", has_text=name)


def marks(seen: Any) -> int:
    """How many marks the picture draws now."""
    return seen.page.evaluate("() => window.seenNetwork.body.nodeIndices.length")


def watch_network(seen: Any) -> None:
    seen.page.evaluate(
        "() => { const move = vis.Network.prototype.moveTo; vis.Network.prototype.moveTo ="
        " function (...all) { window.seenNetwork = this; return move.apply(this, all); }; }"
    )
    seen.page.click("#fit")


def test_a_filter_reaches_picture_lists_outlets_and_table(
    visit: Visit, demo_page: Path, demo: TopicGraph
) -> None:
    seen = visit(demo_page, "#view=network")
    watch_network(seen)
    before = marks(seen)
    open_filters(seen.page)
    value(seen.page, "topic", "Surveillance").locator(".only").click()
    wanted = demo.filter(topic="Surveillance").articles.filter("held")
    assert seen.page.inner_text(SELECTED).startswith(f"{wanted.height} of ")
    assert marks(seen) < before
    assert seen.page.locator("#tab-articles .number").inner_text() == str(wanted.height)
    seen.page.click("#tab-articles")
    assert seen.page.locator("#list .row").count() == wanted.height
    seen.page.click("[data-view=table]")
    assert set(seen.texts("#sheet tbody tr td:nth-child(3)")) == set(wanted["title"])
    seen.page.click("[data-view=outlets]")
    counted = demo.filter(topic="Surveillance").compare(minimum=1).share["independent"].sum()
    assert sum(int(text) for text in seen.texts("#sheet tbody td:nth-child(2)")) == counted
    assert seen.clean(), (seen.requests, seen.messages)


def test_values_show_what_each_would_find_beside_the_other_filters(
    visit: Visit, demo_page: Path, demo: TopicGraph
) -> None:
    seen = visit(demo_page, "#only.topic=topic:surveillance")
    open_filters(seen.page)
    found = (
        demo.filter(topic="Surveillance", provider="Civil Signal").articles.filter("held").height
    )
    assert value(seen.page, "outlet", "Civil Signal").locator(".number").inner_text() == str(found)
    assert (
        value(seen.page, "topic", "Regulation").locator(".number").inner_text() != "0"
    )  # its own facet does not limit a value


def test_values_of_one_facet_add_up_and_facets_narrow_each_other(
    visit: Visit, demo_page: Path, demo: TopicGraph
) -> None:
    seen = visit(demo_page)
    open_filters(seen.page)
    for name in ("Surveillance", "Privacy"):
        value(seen.page, "topic", name).locator(".only").click()
    either = set(demo.find(topic="Surveillance").filter("held")["id"]) | set(
        demo.find(topic="Privacy").filter("held")["id"]
    )
    assert seen.page.inner_text(SELECTED).startswith(f"{len(either)} of ")
    value(seen.page, "outlet", "Civil Signal").locator(".only").click()
    ours = either & set(demo.find(provider="Civil Signal")["id"])
    assert seen.page.inner_text(SELECTED).startswith(f"{len(ours)} of ")


def test_a_value_can_be_left_out_and_all_filters_cleared(
    visit: Visit, demo_page: Path, demo: TopicGraph
) -> None:
    seen = visit(demo_page)
    open_filters(seen.page)
    value(seen.page, "outlet", "The Daily Lantern").locator(".not").click()
    held = demo.articles.filter("held")
    rest = (
        held.filter(held["provider"] != demo.provider("The Daily Lantern").id).height
        + held["provider"].null_count()
    )
    assert seen.page.inner_text(SELECTED).startswith(f"{rest} of ")
    assert "not.outlet=" in seen.at()
    seen.page.click("#chips .clear")
    assert seen.page.locator("#chips").is_hidden()
    assert "not.outlet" not in seen.at()


def test_a_chip_takes_its_filter_away_and_only_it(visit: Visit, demo_page: Path) -> None:
    seen = visit(demo_page, "#only.topic=topic:privacy&not.outlet=provider:thedailylantern.example")
    seen.page.click("#chips .chip:has-text('topic: Privacy')")
    assert "topic:privacy" not in seen.at()
    assert "not.outlet=provider:thedailylantern.example" in seen.at()


def test_groups_copies_stubs_and_undated_are_facets(
    visit: Visit, demo_page: Path, demo: TopicGraph
) -> None:
    seen = visit(demo_page)
    open_filters(seen.page)
    shown = {facet: value(seen.page, facet, name).locator(".number").inner_text() for facet, name in
             (("group", "tabloids"), ("kind", "copies"), ("kind", "linked, not in"),
             ("medium", "video"))}  # fmt: skip
    articles = demo.articles
    tabloids = {demo.provider(name).id for name in ("The Daily Lantern", "Evening Spark")}
    assert shown["group"] == str(articles.filter(articles["provider"].is_in(list(tabloids))).height)
    assert shown["medium"] == str(articles.filter(articles["medium"] == "video").height)
    assert value(seen.page, "kind", "undated").locator(".number").inner_text() == str(
        articles["published"].null_count()
    )
    value(seen.page, "kind", "linked, not in").locator(".only").click()
    assert (
        seen.page.inner_text(SELECTED)
        == f"0 of {articles['held'].sum()} articles · {(~articles['held']).sum()} only linked"
    )
    seen.page.click("#tab-articles")
    assert seen.page.locator("#list .row").count() == (~articles["held"]).sum()


def test_quality_and_heat_fall_into_quarters(visit: Visit) -> None:
    seen = visit(graph([article(f"a{n}", quality=n, heat=None, hours=n) for n in range(16)]))
    open_filters(seen.page)
    assert seen.texts("[data-facet=quality] .only") == [
        "lowest quarter (0 to 3)\n4", "second quarter (4 to 7)\n4", "third quarter (8 to 11)\n4",
        "highest quarter (12 to 15)\n4",
    ]  # fmt: skip
    value(seen.page, "quality", "highest").locator(".only").click()
    assert seen.page.inner_text(SELECTED).startswith("4 of 16")


def test_an_empty_result_says_which_filter_to_drop(
    visit: Visit, demo_page: Path, demo: TopicGraph
) -> None:
    seen = visit(demo_page, "#only.topic=topic:television&only.outlet=provider:harbourwire.example")
    assert seen.page.inner_text("#message h2") == "No article passes all of these filters"
    television = demo.find(topic="Television").height
    seen.page.click("#message .action:has-text('Harbour Wire')")
    assert seen.page.inner_text(SELECTED).startswith(f"{television} of ")
    assert seen.page.locator("#message").is_hidden()


def test_words_can_be_made_a_filter(visit: Visit) -> None:
    seen = visit(small())
    seen.page.fill("#find", "CAFE")
    assert seen.texts(".option")[0].startswith("Show these 3 articles")
    seen.page.keyboard.press("Enter")
    assert seen.page.inner_text(SELECTED) == "2 of 3 articles · 1 only linked"
    seen.page.reload()
    seen.page.wait_for_selector("html[data-ready]")
    assert seen.page.inner_text(SELECTED) == "2 of 3 articles · 1 only linked"


def test_the_search_box_takes_the_search_language_and_tells_what_it_cannot_read(
    visit: Visit, demo_page: Path, demo: TopicGraph
) -> None:
    seen = visit(demo_page)
    query = '"mood cameras" OR library -outlet:"evening spark"'
    wanted = demo.find(query).height
    assert 1 < wanted < 40
    seen.page.fill("#find", query)
    assert seen.texts(".option")[0].startswith(f"Show these {wanted} articles")
    seen.page.keyboard.press("Enter")
    chosen = seen.page.inner_text(SELECTED)
    seen.page.reload()
    seen.page.wait_for_selector("html[data-ready]")
    assert seen.page.inner_text(SELECTED) == chosen
    held = demo.find(query)["held"].sum()
    assert chosen.startswith(f"{held} of ")
    seen.page.fill("#find", "topics:law")
    assert 'there is no field "topics:"' in seen.page.inner_text("#found")
    assert not seen.texts(".option")


def test_a_finding_applies_the_selection_behind_it(
    visit: Visit, demo_page: Path, demo: TopicGraph
) -> None:
    seen = visit(demo_page)
    finding = seen.page.locator(".finding >> nth=0")
    biggest = demo.stories()[0]
    assert biggest.name in finding.inner_text()
    # One measure of size on the whole page.
    assert seen.texts(".story-name > .thing")[0] == biggest.name
    finding.click()
    assert seen.page.inner_text("#panel h2") == biggest.name
    held = demo.articles.filter(
        demo.articles["id"].is_in(list(biggest.articles)) & demo.articles["held"]
    ).height
    assert seen.page.inner_text(SELECTED).startswith(f"{held} of ")
    assert seen.page.locator(".finding").count() <= 5


def test_findings_are_walked_through_one_after_the_other(visit: Visit, demo_page: Path) -> None:
    seen = visit(demo_page)
    findings = seen.texts(".finding")
    assert len(findings) == 3
    seen.page.locator(".finding").first.click()
    for n, text in enumerate(findings, start=1):
        shown = seen.page.inner_text(".finding-steps p")
        assert shown == f"What stands out, {n} of 3: {text}"
        assert seen.page.locator(SELECTED).is_visible()
        if n < 3:
            seen.page.get_by_role("button", name="Next finding").click()
    assert seen.page.get_by_role("button", name="Next finding").is_disabled()
    seen.page.get_by_role("button", name="Finding before").click()
    assert seen.page.inner_text(".finding-steps p").startswith("What stands out, 2 of 3: ")
    seen.page.click("text=Clear all")
    assert seen.page.locator(".finding-steps").count() == 0


def test_dragging_over_the_strip_selects_a_time_and_a_double_click_all_of_it(visit: Visit) -> None:
    seen = visit(large())
    box = seen.page.locator(".strip-chart svg").bounding_box()
    y = box["y"] + box["height"] / 2
    seen.page.mouse.move(box["x"] + box["width"] * 0.3, y)
    seen.page.mouse.down()
    seen.page.mouse.move(box["x"] + box["width"] * 0.45, y, steps=3)
    seen.page.mouse.up()
    seen.page.wait_for_selector(SELECTED)
    chosen = int(seen.page.inner_text(SELECTED).split()[0])
    assert 0 < chosen < 360
    seen.page.mouse.dblclick(box["x"] + box["width"] * 0.8, y)
    seen.page.wait_for_selector("#chips", state="hidden")


def test_the_strip_is_moved_by_keys_and_steps(visit: Visit) -> None:
    seen = visit(large())
    late = seen.page.locator(".handle[aria-label=To]")
    most = int(late.get_attribute("aria-valuemax"))
    late.focus()
    for _ in range(most - 3):
        seen.page.keyboard.press("ArrowLeft")
    assert late.get_attribute("aria-valuenow") == "3"
    first = seen.page.inner_text(".strip-words")
    seen.page.click("[aria-label='A step on in time']")
    assert late.get_attribute("aria-valuenow") == "4"
    assert seen.page.inner_text(".strip-words") != first
    late.focus()
    seen.page.keyboard.press("End")
    assert late.get_attribute("aria-valuenow") == str(most)


def test_playing_walks_through_time_and_stops_at_the_end(visit: Visit) -> None:
    seen = visit(large(stories=8, singles=10))
    most = seen.page.locator(".handle[aria-label=To]").get_attribute("aria-valuemax")
    seen.page.evaluate(
        "() => { const slow = window.setInterval; window.setInterval = (act) => slow(act, 5); }"
    )
    seen.page.click("[aria-label='Play through time']")
    seen.page.wait_for_selector(f".handle[aria-label=To][aria-valuenow='{most}']", state="attached")
    seen.page.wait_for_selector("[aria-label='Play through time']")
    assert seen.page.locator(".handle[aria-label=From]").get_attribute("aria-valuenow") == str(
        int(most) - 1
    )


def test_the_strip_shows_one_row_for_each_big_outlet_as_counts_or_shares(
    visit: Visit, demo_page: Path, demo: TopicGraph
) -> None:
    seen = visit(demo_page)
    seen.page.click("#strip >> text=By outlet")
    names = demo.providers.sort("articles", "id", descending=[True, False])["name"].to_list()
    assert seen.texts(".strip-row .thing")[:3] == names[:3]
    heights = (
        "() => [...document.querySelectorAll('.strip-row:nth-child(1) "
        "rect')].map((one) => +one.getAttribute('height'))"
    )
    counts = seen.page.evaluate(heights)
    seen.page.click("#strip >> text=Shares")
    assert seen.page.evaluate(heights) != counts
    assert all(height <= 20 for height in seen.page.evaluate(heights))


def test_the_selection_is_announced(visit: Visit, demo_page: Path) -> None:
    seen = visit(demo_page)
    open_filters(seen.page)
    value(seen.page, "topic", "Privacy").locator(".only").click()
    assert "selected" in seen.page.inner_text("#live")


@pytest.mark.parametrize(
    "fragment",
    [
        "#only.evil=x&time=NaN,2&only.topic=topic:none&view=<b>",
        "#time=1,2",
        "#cam=NaN,NaN,NaN",
        "#at=article:none&open=story:none&side=group:none&path=a&path=b",
        "#" + "&".join(f"only.topic=topic:{n}" for n in range(20_000)),
        "#" + "only.words=" + "x" * 50_000,
    ],
    ids=["mixed", "time", "camera", "ids", "20,000 filters", "long value"],
)
def test_nonsense_in_the_address_is_ignored_with_a_notice(
    visit: Visit, demo_page: Path, demo: TopicGraph, fragment: str
) -> None:
    seen = visit(demo_page, fragment)
    assert "does not have" in seen.page.inner_text("#notice")
    assert "NaN" not in seen.page.inner_text("main")
    seen.page.click("[data-tab=articles]")
    held = demo.articles["held"].sum()
    assert seen.page.inner_text("[data-tab=articles] .number") == str(held)
    assert seen.clean(), (seen.requests, seen.messages)


def test_a_time_is_named_by_its_first_and_last_day(
    visit: Visit, demo_page: Path, demo: TopicGraph
) -> None:
    seen = visit(demo_page)
    seen.page.fill("[aria-label='From day']", "2021-02-10")
    seen.page.fill("[aria-label='To day']", "2021-02-20")
    wanted = demo.find(since="2021-02-10", until="2021-02-20")["held"].sum()
    assert seen.page.inner_text(SELECTED).startswith(f"{wanted} of ")
    assert seen.page.inner_text(".strip-words") == "10 – 20 Feb 2021"
    assert "time=1612915200,1613865600" in seen.at()


def test_escape_closes_a_panel_and_clears_no_filter(visit: Visit, demo_page: Path) -> None:
    seen = visit(demo_page, "#only.outlet=provider:harbourwire.example")
    chips = seen.texts("#chips .chip")
    seen.page.click("#tab-outlets")
    seen.page.locator("#list .row").first.click()
    for _ in range(3):
        seen.page.keyboard.press("Escape")
    assert seen.page.locator("#panel").is_hidden()
    assert seen.texts("#chips .chip") == chips != []


def test_the_number_of_a_bar_of_the_strip_is_said_while_the_pointer_is_over_it(
    visit: Visit, demo_page: Path
) -> None:
    seen = visit(demo_page)
    chart = seen.page.locator("#strip .strip-chart")
    area = chart.bounding_box()
    titles = seen.page.locator("#strip .strip-chart title").all_text_contents()
    bars = seen.page.locator("#strip .bin-title").count()
    seen.page.mouse.move(area["x"] + area["width"] * 0.5 / bars, area["y"] + 20)
    assert seen.texts(".strip-words") == [titles[0]]
    assert re.fullmatch(r"week of 15 Feb 2021: \d+ articles", titles[0])
    seen.page.mouse.move(10, 10)
    assert seen.texts(".strip-words") == ["drag to select a time"]


def test_a_figure_at_the_top_leads_to_its_list_from_its_word_as_well(
    visit: Visit, demo_page: Path
) -> None:
    seen = visit(demo_page)
    for name in ("outlets", "topics", "stories", "articles"):
        word = seen.page.locator(".counts dt", has_text=re.compile(f"^{name}$")).bounding_box()
        seen.page.mouse.click(word["x"] + 5, word["y"] + 5)
        tab = seen.page.locator(f"#tab-{name}")
        assert tab.get_attribute("aria-selected") == "true"
        number = seen.page.locator(f".counts [data-list={name}]").inner_text()
        assert tab.locator(".number").inner_text() == number
    assert seen.clean(), (seen.requests, seen.messages)
