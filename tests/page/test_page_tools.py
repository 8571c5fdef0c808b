"""What a reader takes away and changes: downloads, links, lines, the notebook."""

from __future__ import annotations

import csv
import io
import json
import math
import re
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest
from lxml import etree

import topicgraph as tg
from topicgraph.compare import Comparison
from topicgraph.errors import ArgumentError
from topicgraph.graph import TopicGraph
from topicgraph.page import draw

from .small_graphs import article, graph, large, small
from .test_page_selection import marks, watch_network

Visit = Callable[..., Any]


def saved(seen: Any, name: str) -> Path:
    seen.page.click("[data-panel=save]") if seen.page.locator(".panel-save").count() == 0 else None
    with seen.page.expect_download() as waiting:
        seen.page.click(f"#panel >> text={name}")
    return Path(waiting.value.path())


def test_the_selection_is_saved_as_csv_and_as_json(
    visit: Visit, demo_page: Path, demo: TopicGraph
) -> None:
    seen = visit(demo_page, "#only.topic=topic:privacy")
    wanted = demo.find(topic="Privacy").filter("held")
    rows = list(csv.DictReader(io.StringIO(saved(seen, "CSV table").read_text(encoding="utf-8"))))
    assert {row["id"] for row in rows} == set(wanted["id"])
    assert {row["title"] for row in rows} == set(wanted["title"])
    records = json.loads(saved(seen, "JSON").read_text(encoding="utf-8"))
    assert [record["id"] for record in records] == [row["id"] for row in rows]
    assert all("Privacy" in record["topics"] for record in records)
    assert seen.clean(), (seen.requests, seen.messages)


def test_a_saved_table_runs_nothing_in_a_spreadsheet(visit: Visit) -> None:
    seen = visit(
        graph(
            [
                article("a", title='=HYPERLINK("http://x.example")'),
                article("b", title="-1+1", excerpt="@x\n'"),
            ]
        )
    )
    rows = list(csv.DictReader(io.StringIO(saved(seen, "CSV table").read_text(encoding="utf-8"))))
    assert {row["title"] for row in rows} == {'\'=HYPERLINK("http://x.example")', "'-1+1"}


@pytest.mark.parametrize("view", ["network", "time"])
def test_the_picture_is_saved_as_svg_with_its_legend(
    visit: Visit, demo_page: Path, view: str
) -> None:
    seen = visit(demo_page, f"#view={view}")
    drawing = etree.fromstring(saved(seen, "SVG drawing").read_bytes())
    space = "{http://www.w3.org/2000/svg}"
    texts = [text.xpath("string()") for text in drawing.iter(f"{space}text")]
    assert texts[0] == "News coverage of AI and Emotion Recognition"
    legend = "Article 66" if view == "network" else "Harbour Wire 10"
    assert legend in texts
    assert len(list(drawing.iter(f"{space}circle"))) >= 66
    assert not list(drawing.iter(f"{space}script", f"{space}image"))


def test_the_picture_is_saved_as_png(visit: Visit, demo_page: Path) -> None:
    seen = visit(demo_page, "#view=network")
    image = saved(seen, "PNG image").read_bytes()
    assert image.startswith(b"\x89PNG")
    assert len(image) > 20_000
    assert seen.clean(), (seen.requests, seen.messages)


@pytest.mark.parametrize("view", ["stories", "outlets", "compare"])
def test_a_view_without_a_network_is_saved_as_a_drawing_of_its_words(
    visit: Visit, demo_page: Path, view: str
) -> None:
    seen = visit(demo_page, f"#view={view}")
    drawing = etree.fromstring(saved(seen, "SVG drawing").read_bytes())
    texts = [text.xpath("string()") for text in drawing.iter("{*}text")]
    words = set(re.findall(r"\w+", " ".join(texts)))
    on_sheet = re.findall(r"\w+", seen.page.inner_text("#sheet").replace("Who came when", ""))
    missing = [word for word in on_sheet if word not in words]
    assert len(missing) < 0.05 * len(on_sheet), missing
    assert texts[-1].startswith("In this corpus: 66 articles of 14 outlets.")
    assert not list(drawing.iter("{*}script", "{*}image", "{*}foreignObject"))
    assert saved(seen, "PNG image").read_bytes().startswith(b"\x89PNG")
    assert seen.clean(), (seen.requests, seen.messages)


def test_the_ten_biggest_stories_are_named_in_the_network(
    visit: Visit, diablo4: TopicGraph, diablo4_page: Path
) -> None:
    seen = visit(diablo4_page, "#view=network")
    drawing = etree.fromstring(saved(seen, "SVG drawing").read_bytes())
    texts = {text.xpath("string()") for text in drawing.iter("{*}text")}
    biggest = sorted(diablo4.stories(), key=lambda story: -len(story.articles))[:10]
    lines = [text.rstrip("…") for text in texts if len(text) > 6]
    unnamed = [
        story.name for story in biggest if not any(story.name.startswith(line) for line in lines)
    ]
    assert len(unnamed) <= 1, (unnamed, lines)


def test_a_hostile_title_in_a_saved_drawing_is_text(visit: Visit) -> None:
    rows = [article("a", title="</text><script>alert(1)</script>\x01&")]
    seen = visit(graph(rows, [(rows[0]["id"], "topic:t", "about", "")]))
    drawing = etree.fromstring(saved(seen, "SVG drawing").read_bytes())
    assert not [one for one in drawing.iter() if one.tag.endswith("script")]


def test_the_address_holds_filters_selection_camera_tab_and_comparison(
    visit: Visit, demo_page: Path
) -> None:
    fragment = "#view=compare&tab=topics&at=topic:privacy&only.topic=topic:privacy"
    fragment += "&not.outlet=provider:nypost.com&time=1612000000,1618000000"
    fragment += "&side=provider:eveningspark.example&side=group:tabloids"
    seen = visit(demo_page, fragment)
    words = (
        seen.page.inner_text("#sheet"),
        seen.page.inner_text("#chips"),
        seen.page.inner_text("#panel h2"),
    )
    seen.page.evaluate(
        """() => {
          const value = { writeText: (text) => { window.copied = text; } };
          Object.defineProperty(navigator, 'clipboard', { value });
        }"""
    )
    seen.page.click("#copy")
    link = seen.page.evaluate("window.copied")
    assert link.startswith("file://")
    again = visit(demo_page, "#" + link.split("#")[1])
    assert (
        again.page.inner_text("#sheet"),
        again.page.inner_text("#chips"),
        again.page.inner_text("#panel h2"),
    ) == words
    again.page.keyboard.press("Escape")
    assert again.page.locator("#tab-topics").get_attribute("aria-selected") == "true"


def test_kinds_of_lines_are_turned_off_and_on(visit: Visit, demo_page: Path) -> None:
    seen = visit(demo_page, "#view=network")
    watch_network(seen)
    lines = "() => window.seenNetwork.body.edgeIndices.length"
    every = seen.page.evaluate(lines)
    similar = int(seen.page.inner_text("[data-key='-similar'] .number"))
    seen.page.click("[data-key='-similar']")
    assert seen.page.evaluate(lines) == every - similar
    seen.page.click("[data-key='-similar']")
    assert seen.page.evaluate(lines) == every


def test_there_are_never_more_than_1500_marks_however_many_stories_are_open(visit: Visit) -> None:
    seen = visit(
        large(stories=60, each=40, singles=0),
        "#view=network&" + "&".join(f"open=story:{n:03}" for n in range(60)),
    )
    watch_network(seen)
    assert 1000 < marks(seen) <= 1500
    assert "open=story:059" in seen.at()
    assert "open=story:000" not in seen.at()
    assert "closed to make room" in seen.page.inner_text("#live")


def test_the_notes_say_what_was_left_out_and_how_to_see_it(visit: Visit) -> None:
    seen = visit(large(outlets=90), "#view=network")
    seen.page.click("#notes-head")
    words = seen.page.inner_text("#notes-box")
    assert re.search(r"\d+ outlets with .*find them in the list", words)
    assert "double-click it" in words


def test_many_lines_are_straight_and_hidden_while_dragging(visit: Visit) -> None:
    seen = visit(large(stories=230, each=5, singles=0, outlets=60), "#view=network")
    watch_network(seen)
    assert seen.page.evaluate("() => window.seenNetwork.body.edgeIndices.length") > 1000
    options = """() => {
      const { renderer, edgesHandler } = window.seenNetwork;
      return [renderer.options.hideEdgesOnDrag, edgesHandler.options.smooth.enabled];
    }"""
    assert seen.page.evaluate(options) == [True, False]


def test_about_says_inputs_thresholds_version_and_how_to_rebuild(
    visit: Visit, demo_page: Path, demo_comparison: Comparison
) -> None:
    seen = visit(demo_page)
    seen.page.click("[data-panel=about]")
    words = seen.page.inner_text("#panel")
    for piece in (
        f"topicgraph {tg.__version__}",
        "67 files",
        "topicgraph build",
        "Wilson",
        "a sample",
        "60 %",
        *demo_comparison.notes,
    ):
        assert piece in words, piece


def test_a_notebook_shows_the_file_that_the_page_is_written_to(
    browser: Any, demo: TopicGraph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    shown = tg.show(demo, "pages/my page.html", height=900)
    assert (tmp_path / "pages" / "my page.html").read_text("utf-8") == tg.page.html(demo)
    (tmp_path / "notebook.html").write_text("<!doctype html>" + shown._repr_html_(), "utf-8")
    page = browser.new_page(reduced_motion="reduce")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((tmp_path / "notebook.html").as_uri())
    frame = page.frame_locator("iframe")
    frame.locator("html[data-ready]").wait_for()
    frame.locator("#tab-stories").click()
    frame.locator(".row >> nth=0").click()
    assert frame.locator("#panel h2").inner_text() == demo.stories()[0].name
    frame.locator("[data-view=compare]").click()
    assert frame.locator(".mirrored").count() == 1
    sandbox = page.locator("iframe").get_attribute("sandbox") or ""
    assert "allow-same-origin" not in sandbox
    assert page.locator("iframe").bounding_box()["height"] == 900
    assert [url for url in asked if url.startswith("http")] == []
    page.close()


def test_without_a_path_show_writes_no_file_and_shows_what_a_graph_shows(
    demo: TopicGraph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert tg.show(demo)._repr_html_() == demo._repr_html_()
    assert tg.show(demo)._repr_mimebundle_() == demo._repr_mimebundle_()
    assert list(tmp_path.iterdir()) == []


def test_the_picture_in_a_notebook_counts_and_names_what_it_draws(demo: TopicGraph) -> None:
    picture = etree.fromstring(re.search("<svg.*</svg>", demo._repr_html_())[0].encode())
    words = [text.text.strip("\u2068\u2069") for text in picture.iterfind("{*}text")]
    counts = demo.summary()
    assert words[-1] == (
        f"Drawn: {len(demo)} articles, 10 articles not in this corpus,"
        f" {counts['outlets']} outlets, 1 platform, 12 of 14 topics."
    )
    names = {*demo.providers["name"], *demo.topics["name"]}
    named = [word for word in words if word in names]
    assert len(named) == len(set(named)) >= 10
    marks = len(list(picture.iter("{*}circle")))
    assert marks - 2 == len(demo) + 10  # the legend has one of each


def test_the_picture_of_a_large_graph_takes_less_than_60_kb() -> None:
    random = Random(3)
    letters = "abcdefghijklmnopqrstuvwxyz"
    words = ["".join(random.choices(letters, k=9)) for _ in range(20_000)]
    articles = []
    for story in range(500):
        title = " ".join(random.sample(words, 9))
        articles += [
            article(f"s{story}-{n}", title=title, hours=story, story=f"story:2021-03-01/{story}",
                    provider=f"provider:{outlet}")
            for n, outlet in enumerate(random.sample(range(90), 12))
        ]  # fmt: skip
    shown = draw(graph(articles), "")
    assert "Drawn: 240 of 500 stories" in shown
    assert len(shown[shown.index("<svg") :].encode()) < 60_000


@pytest.mark.parametrize("height", [0, -1, True, "tall", 1.5])
def test_a_height_that_is_none_is_refused(height: Any) -> None:
    with pytest.raises(ArgumentError, match="height="):
        tg.show(small(), height=height)


def labels(seen: Any) -> list[str]:
    """The names that the picture shows now, from its drawing."""
    drawing = etree.fromstring(saved(seen, "SVG drawing").read_bytes())
    words = [
        text for text in drawing.iter("{http://www.w3.org/2000/svg}text") if text.get("paint-order")
    ]
    return [text.xpath("string()") for text in words]


def test_more_names_show_on_zooming_in_and_none_overlap(visit: Visit, demo_page: Path) -> None:
    seen = visit(demo_page, "#view=network&at=save")
    far = labels(seen)
    for _ in range(3):
        seen.page.click("#closer")
    near = labels(seen)
    named = set(far)
    assert len([name for name in near if name not in named]) >= 5


COVERED = """() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const boxes = (selector) => all(selector).map((one) => one.getBoundingClientRect());
  const marks = boxes("svg svg circle, svg svg rect, svg svg path[d$=Z]:not([stroke-linejoin])");
  const names = all("svg svg text[paint-order]")
    .map((one) => [one.textContent, one.getBoundingClientRect()]);
  const slack = 2; // a letter is not as high as its line
  const overlap = (a, b) =>
    a.left + slack < b.right && b.left + slack < a.right &&
    a.top + slack < b.bottom && b.top + slack < a.bottom;
  const covered = names.filter(([, name]) => marks.some((mark) => overlap(name, mark)));
  return [marks.length, names.length, covered.map(([text]) => text)];
}"""


def test_no_name_in_the_network_covers_a_mark(
    visit: Visit, diablo4_page: Path, demo_page: Path
) -> None:
    for page, least in ((diablo4_page, 20), (demo_page, 15)):
        seen = visit(page, "#view=network")
        drawing = saved(seen, "SVG drawing").read_text(encoding="utf-8")
        seen.page.goto("about:blank")
        seen.page.set_content(drawing.split("?>", 1)[1])
        drawn, named, covering = seen.page.evaluate(COVERED)
        assert drawn > 60
        assert named >= least
        assert covering == []


def test_the_biggest_outlets_and_stories_are_named_in_the_network(
    visit: Visit, diablo4: TopicGraph, diablo4_page: Path
) -> None:
    seen = visit(diablo4_page, "#view=network")
    shown = labels(seen)
    held = diablo4.tables.articles.filter("held")
    names = dict(diablo4.tables.providers.select("id", "name").iter_rows())
    published = held.group_by("provider").len().drop_nulls().sort("len", descending=True)
    biggest = [names[id_] for id_ in published["provider"].head(6)]
    assert len([name for name in biggest if name in shown]) >= 5
    largest = sorted(diablo4.stories(), key=lambda story: -len(story.articles))[:10]
    headlines = [story.name.split()[:4] for story in largest]
    assert sum(any(one.split()[:4] == words for one in shown) for words in headlines) >= 3


def test_a_story_called_like_its_first_article_is_named_once(visit: Visit) -> None:
    rows = [
        article(f"a{n}", title="Ferry", story="story:x", provider=f"provider:{n}.example", hours=n)
        for n in range(3)
    ]
    rows[1]["title"] = rows[2]["title"] = "Another headline"
    seen = visit(graph(rows), "#view=time&at=save")
    assert labels(seen).count("Ferry") == 1


@pytest.mark.parametrize("view", ["time", "network"])
def test_no_line_from_a_name_to_its_mark_is_longer_than_60_pixels(
    visit: Visit, diablo4_page: Path, view: str
) -> None:
    seen = visit(diablo4_page, f"#view={view}&at=save")
    drawing = etree.fromstring(saved(seen, "SVG drawing").read_bytes())
    names = [one for one in drawing.iter() if one.get("paint-order")]
    before = [one.getprevious() for one in names]
    ends = [
        [float(number) for number in re.findall(r"-?[\d.]+", one.get("d"))]
        for one in before
        if one is not None and one.get("stroke-width") == "0.8" and not one.get("paint-order")
    ]
    lengths = [math.dist(numbers[:2], numbers[2:]) for numbers in ends]
    assert lengths
    assert max(lengths) <= 60 + 2 * 15  # on the time axis beside a name of two lines


def test_hovering_tells_the_full_title_and_fades_all_but_the_neighbours(visit: Visit) -> None:
    title = (
        "A headline that is far too long to be written whole beside its mark in the picture, as "
        "headlines often are"
    )
    rows = [
        article("a", title=title),
        article("b", title="Short", provider="provider:two.example", hours=3),
    ]
    seen = visit(graph(rows))
    watch_network(seen)
    x, y = seen.page.evaluate(
        "() => { const [net, node] = [window.seenNetwork, window.seenNetwork.body.nodes[0]];"
        " const at = net.canvasToDOM({ x: node.x, y: node.y }); return [at.x, at.y]; }"
    )
    box = seen.page.locator("#canvas").bounding_box()
    before = seen.page.locator("canvas").screenshot()
    seen.page.mouse.move(box["x"] + x, box["y"] + y, steps=4)
    assert seen.page.inner_text("#tip strong") == title
    assert seen.page.locator("canvas").screenshot() != before
    seen.page.mouse.click(box["x"] + x, box["y"] + y)
    seen.page.wait_for_selector("#panel h2")
    assert seen.page.inner_text("#panel h2") == title


def test_marks_never_differ_only_in_colour(visit: Visit) -> None:
    seen = visit(large(), "#view=time")
    initials = seen.page.locator(".legend svg text").all_text_contents()
    assert len(initials) == len(set(initials)) == 7  # seven hues and grey, each with its initials
    seen.page.click("[data-view=network]")
    shapes = seen.page.evaluate(
        "() => [...document.querySelectorAll('.legend .swatch > :first-child')]"
        ".map((one) => one.tagName)"
    )
    assert shapes[:2] == ["circle", "rect"]


def test_a_story_open_in_the_address_has_the_links_among_its_articles_in_a_packed_page_too(
    visit: Visit,
) -> None:
    ours = large(stories=60, each=4, singles=3200)
    seen = visit(ours, "#view=network&open=story:003&at=article:https://s3n1.example/")
    assert seen.page.inner_text("#panel h2") == "Story 3 told by 1"
    assert 'id="details" type="text/plain" data-packed' in seen.path.read_text(encoding="utf-8")
    watch_network(seen)
    inner = """() => window.seenNetwork.body.edgeIndices
      .filter((id) => String(id).endsWith('-related')).length"""
    assert seen.page.evaluate(inner) == 3


def test_an_open_story_brings_its_kinds_of_lines_into_the_legend(visit: Visit) -> None:
    rows = [
        article(f"s{n}", story="story:s", provider=f"provider:o{n}.example", hours=n)
        for n in range(3)
    ]
    rows += [article(f"x{n}", hours=n, provider=f"provider:o{n % 9}.example") for n in range(400)]
    seen = visit(
        graph(rows, [(rows[0]["id"], rows[1]["id"], "similar", "titles alike")]),
        "#view=network&at=story:s",
    )
    assert seen.page.locator("[data-key='-similar']").count() == 0
    seen.page.click("text=Open it in the picture")
    assert seen.page.inner_text("[data-key='-similar'] .number") == "1"
    watch_network(seen)
    lines = "() => window.seenNetwork.body.edgeIndices.length"
    before = seen.page.evaluate(lines)
    seen.page.click("[data-key='-similar']")
    assert seen.page.evaluate(lines) == before - 1


def test_a_link_to_a_story_shows_its_panel_on_a_phone(visit: Visit, demo_page: Path) -> None:
    seen = visit(demo_page)
    seen.page.set_viewport_size({"width": 390, "height": 844})
    for fragment in ("", "#at=provider:harbourwire.example"):
        seen.page.goto("about:blank")
        seen.page.goto(demo_page.as_uri() + fragment)
        seen.page.wait_for_selector("html[data-ready]", state="attached")
        if not fragment:
            assert seen.page.evaluate("scrollY") == 0
    back = seen.page.locator("#panel .back").bounding_box()
    bar = seen.page.locator(".bar .switch").bounding_box()
    assert bar["y"] + bar["height"] <= back["y"] < 200, "in sight, and not under the bar of views"


def test_a_page_of_one_outlet_is_called_by_its_name(visit: Visit) -> None:
    one = graph([article("a"), article("b", hours=2)])
    assert visit(one).page.inner_text("h1").startswith("News coverage by ")
    two = graph([article("a"), article("b", provider="provider:two.example")])
    assert visit(two).page.inner_text("h1") == "News coverage"


def test_the_figures_at_the_top_are_those_of_the_summary(
    visit: Visit, demo_page: Path, demo: TopicGraph, diablo4_page: Path, diablo4: TopicGraph
) -> None:
    for page, made in ((demo_page, demo), (diablo4_page, diablo4)):
        seen = visit(page)
        words = ", ".join(
            f"{seen.page.inner_text(f'.counts [data-list={name}]')} {name}"
            for name in ("outlets", "topics", "stories")
        )
        assert f", {words}," in repr(made)
        for name in ("articles", "outlets", "topics", "copies"):
            figure = seen.page.locator(f".counts [data-list={name}], .counts [data-kind={name}]")
            assert figure.inner_text() == str(made.summary()[name])
