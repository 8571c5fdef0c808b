"""The served page in a real Chromium: what it shows, that it stays true, and that it is safe."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from page.test_page_access import AXE, find_violations
from writing import article, write

import topicgraph as tg
from benchmarks.live_server import Client, served
from topicgraph.model import plain
from topicgraph.serve.gate import make_access
from topicgraph.store.tables import make_frame


@pytest.fixture
def visit(browser: Any) -> Iterator[Callable[..., Any]]:
    """Return a function that opens a served page; it must ask nobody else, and report no error."""
    pages, faults = [], []

    def open_page(client: Client, fragment: str = "", width: int = 1400) -> Any:
        page = browser.new_page(viewport={"width": width, "height": 900})
        page.on("console", lambda message: faults.append(message.text))
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on(
            "request",
            lambda request: None if request.url.startswith(client.url) else
            faults.append(request.url),
        )  # fmt: skip
        page.goto(f"{client.url}/{fragment}")
        pages.append(page)
        return page

    yield open_page
    for page in pages:
        page.close()
    assert faults == []


def wait_until(page: Any, condition: str) -> None:
    """Wait for a condition; the page's policy forbids Playwright's own way, which is `eval`."""
    end = time.monotonic() + 10
    while not page.evaluate(condition):
        assert time.monotonic() < end, (condition, page.inner_text("#count"))
        page.wait_for_timeout(30)


def count(site: Client, **selection: str) -> str:
    """What the page says of how many articles there are."""
    facets = site.ask("facets", **selection)
    held, others = facets["held"], facets["total"] - facets["held"]
    text = f"{held} article{'s' * (held != 1)}"
    return text + (f" (and {others} not in this corpus)" if others else "")


def titles(page: Any) -> list[str]:
    page.wait_for_selector(".row")
    return page.locator(".row h3").all_inner_texts()


def test_the_page_opens_with_the_newest_stories_and_the_facets(site: Client, demo, visit) -> None:
    page = visit(site)
    answer = site.ask("stories", order="newest")["stories"]
    assert titles(page) == [story["name"] for story in answer]
    assert page.inner_text("#corpus") == site.ask("summary")["text"]
    facets = site.ask("facets")
    shown = page.locator("#facets button .name").all_inner_texts()
    assert shown == [row["name"] for row in (*facets["outlets"], *facets["topics"])]
    wait_until(page, "document.querySelector('#live').textContent.startsWith('live')")


def test_words_and_facets_narrow_what_is_listed_and_stand_in_the_address(
    site: Client, visit
) -> None:
    page = visit(site)
    titles(page)
    page.fill("#words", "ferry")
    wait_until(page, "document.querySelector('#count').textContent.startsWith('2 stories')")
    page.get_by_role("tab", name="Articles").click()
    total = count(site, text="ferry")
    wait_until(page, f"document.querySelector('#count').textContent === '{total}'")
    page.locator("#facets button", has_text="Harbour Wire").click()
    chosen = count(site, text="ferry", provider="Harbour Wire")
    assert chosen != total
    wait_until(page, f"document.querySelector('#count').textContent === '{chosen}'")
    assert page.locator("#chips button").all_inner_texts() == ["Harbour Wire ×"]
    again = visit(site, page.url.removeprefix(f"{site.url}/"))
    wait_until(again, f"document.querySelector('#count').textContent === '{chosen}'")
    page.go_back()
    wait_until(page, f"document.querySelector('#count').textContent === '{total}'")
    page.locator("#timeline rect.hit").first.click()
    page.wait_for_selector("#chips button")
    assert "from 2021-" in page.locator("#chips button").first.inner_text()


def test_a_story_opens_with_its_outlets_in_order_and_who_was_first(
    site: Client, demo, visit
) -> None:
    story = demo.stories()[0]
    page = visit(site)
    page.locator(".row", has_text=story.name).click()
    page.wait_for_selector("#story li")
    report = demo.story(story.id)
    heads = [member.article.title for member in report.members]
    assert page.locator("#story li > span").all_inner_texts() == heads
    text = page.inner_text("#story")
    assert report.describe_first() in text
    row = page.locator(".row[aria-current=true] p").first.inner_text()
    held = sum(member.article.held for member in report.members)
    assert f"{len(report.providers)} outlets · {held} articles" in row
    assert text.partition(" outlets")[0].endswith(f" · {len(report.providers)}")
    page.keyboard.press("Escape")
    page.wait_for_selector("#story", state="hidden")
    linked = visit(site, f"#story={story.id}")
    linked.wait_for_selector("#story li")


def test_new_lists_what_an_outlet_lacks(site: Client, visit) -> None:
    page = visit(site, "#view=new&span=9999d&outlets=3&missing=Harbour+Wire")
    rows = site.ask("new", since="9999d", outlets=3, missing="Harbour Wire")["stories"]
    assert titles(page) == [row["name"] for row in rows] != []
    facts = page.locator(".row p").all_inner_texts()
    for row, text in zip(rows, facts, strict=True):
        assert "nothing on it from Harbour Wire in this corpus" in text
        assert text.endswith(f"; not certain: {row['doubt']}") == bool(row["doubt"])


def test_a_name_that_means_nothing_is_said_and_can_be_corrected(site: Client, browser: Any) -> None:
    page = browser.new_page()
    page.goto(f"{site.url}/#view=new&span=9999d&missing=Harbor+Wires")
    wait_until(page, "document.querySelector('#count').textContent.includes('no outlet')")
    page.fill("#missing", "Harbour Wire")
    page.press("#missing", "Enter")
    assert len(titles(page)) == 3
    page.goto(f"{site.url}/#story=story:2021-01-01/none")
    page.reload()
    wait_until(page, "document.querySelector('#count').textContent.includes('no article')")
    assert len(titles(page)) == 10
    page.close()


def test_a_fragment_that_makes_no_sense_breaks_nothing(site: Client, visit) -> None:
    page = visit(site, "#view=nothing&order=largest&x=1")
    assert len(titles(page)) == 10


@pytest.mark.parametrize("fragment", ["", "#view=articles&text=ferry", "#view=new&span=9999d",
                                      "#view=storylines", "#text=zzzz"])  # fmt: skip
def test_axe_finds_nothing(site: Client, demo, visit, fragment) -> None:
    if not AXE.exists():
        pytest.skip("axe-core is not installed: run `npm ci`")
    source = AXE.read_text("utf-8")
    page = visit(site, fragment)
    wait_until(page, "document.querySelector('#count').textContent !== ''")
    assert find_violations(page, source) == []
    if not fragment:
        page.locator(".row").first.click()
        page.wait_for_selector("#story li")
        assert find_violations(page, source) == []


def test_a_phone_scrolls_in_one_direction_only(site: Client, visit) -> None:
    page = visit(site, width=360)
    titles(page)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_storylines_are_listed_and_lead_to_their_stories(demo, tmp_path: Path, visit) -> None:
    stories = demo.stories()[:3]
    row = ("storyline:1", "Ferries", [one.id for one in stories], ["Port Elsing"],
           ["", "follows the first: both mention Port Elsing", ""])  # fmt: skip
    tables = demo.tables.replace(storylines=make_frame("storylines", [row]))
    tg.save(tg.TopicGraph(tables), tmp_path)
    with served(tmp_path) as client:
        answer = client.ask("storylines")
        assert answer["storylines"] == [plain(one) for one in tg.load(tmp_path).storylines()]
        assert (answer["total"], client.ask("storylines", offset=1)["storylines"]) == (1, [])
        page = visit(client, "#view=storylines")
        wait_until(page, "document.querySelector('#count').textContent.startsWith('1 storyline ')")
        names = page.locator("#list li button").all_inner_texts()
        assert names == [one.name for one in stories]
        assert "both mention Port Elsing" in page.inner_text("#list")
        page.locator("#list li button").nth(1).click()
        page.wait_for_selector("#story .links")
        assert page.locator("#story .links button").all_inner_texts() == [names[0], names[2]]
        page.locator("#story .links button").last.click()
        wait_until(page, f"document.querySelector('#story h2').textContent === {names[2]!r}")


ATTACK = '<img src=x onerror="window.attacked=1"><script>window.attacked=1</script>'


def test_no_text_of_an_article_runs(tmp_path: Path, visit) -> None:
    pieces = {
        f"{name}.md": article(
            f"{ATTACK} the ferry of Port Elsing stays in port", f"https://{name}.example/1",
            f"{ATTACK}{name}", f"{name}.example", "2026-03-04T06:00:00Z", tags=[ATTACK],
            author=ATTACK, excerpt=ATTACK,
        )
        for name in ("lantern", "herald")
    }  # fmt: skip
    pieces["c.md"] = article("A link", "javascript:window.attacked=1", "Spark", "spark.example")
    tg.save(tg.build(write(tmp_path / "articles", pieces)), tmp_path / "output")
    with served(tmp_path / "output") as client:
        page = visit(client)
        titles(page)
        page.locator(".row").first.click()
        page.wait_for_selector("#story li")
        page.get_by_role("tab", name="Articles").click()
        wait_until(page, "document.querySelector('#count').textContent === '3 articles'")
        assert ATTACK in page.inner_text("#list")
        assert page.evaluate("window.attacked") is None
        assert page.locator("a[href^=javascript]").count() == 0


def make_story(count: int) -> dict[str, str]:
    names = ["lantern", "herald", "spark", "courier", "bell"]
    return {
        f"{name}.md": article(
            f"Council votes to ban cameras in the harbour of Elsing, says {name}",
            f"https://{name}.example/council", name.title(), f"{name}.example",
            f"2026-03-04T{6 + place:02}:00:00Z",
        )
        for place, name in enumerate(names[:count])
    }  # fmt: skip


def test_the_page_shows_a_build_when_it_lands_and_marks_what_is_new(tmp_path: Path, visit) -> None:
    output = tmp_path / "output"
    tg.save(tg.build(write(tmp_path / "articles", make_story(2))), output)
    with served(output) as client:
        page = visit(client, "#view=articles")
        assert len(titles(page)) == 2
        assert page.locator(".tag").count() == 0
        tg.save(tg.build(write(tmp_path / "articles", make_story(3))), output)
        wait_until(page, "document.querySelectorAll('.row').length === 3")
        fresh = page.locator(".row.fresh h3").all_inner_texts()
        assert len(fresh) == 1
        assert "says spark" in fresh[0]
        page.get_by_role("tab", name="Stories").click()
        wait_until(page, "document.querySelector('#count').textContent.startsWith('1 story')")
        assert page.locator(".tag").count() == 0


def test_a_page_that_is_opened_before_the_first_build_fills_when_it_lands(
    tmp_path: Path,
    browser: Any,
) -> None:
    output = tmp_path / "output"
    output.mkdir()
    with served(output) as client:
        page = browser.new_page()
        page.goto(client.url)
        wait_until(page, "document.querySelector('#count').textContent.includes('first build')")
        tg.save(tg.build(write(tmp_path / "articles", make_story(3))), output)
        page.wait_for_selector(".row", timeout=5_000)
        page.close()


def test_the_address_with_the_token_opens_the_page(saved: Path, visit) -> None:
    with served(saved, make_access("127.0.0.1", [], "a-token-of-some-length")) as client:
        page = visit(client, "?token=a-token-of-some-length")
        assert len(titles(page)) == 10
        assert "token" not in page.url


def test_the_whole_page_of_the_build_cannot_ask_the_server(site: Client, browser: Any) -> None:
    page = browser.new_page()
    page.goto(f"{site.url}/graph.html")
    wait_until(page, "document.readyState === 'complete'")
    assert page.evaluate("window.origin") == "null"
    asked = page.evaluate("fetch('/api/summary').then(() => 'answered', () => 'refused')")
    assert asked == "refused"
    page.close()
