"""The tabs Outlets, Compare and Table, and the path finder: their figures are those of the
graph."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import topicgraph as tg
from topicgraph.compare import Comparison
from topicgraph.graph import TopicGraph

from .small_graphs import article, graph, small

Visit = Callable[..., Any]
LANTERN, SPARK = "provider:thedailylantern.example", "provider:eveningspark.example"


def figures(seen: Any) -> dict[str, list[str]]:
    """The rows of the first table of the tab, by outlet."""
    rows = seen.page.locator("#sheet table >> nth=0").locator("tbody tr")
    return {
        row.locator("th .thing, th .name").inner_text(): row.locator("td").all_inner_texts()
        for row in rows.all()
    }


def percent(share: float) -> str:
    return f"{100 * share:.1f} %" if 0 < share < 0.0995 else f"{int(100 * share + 0.5)} %"


def share_of_voice(row: dict[str, Any]) -> str:
    interval = f"({percent(row['low'])[:-2]} to {percent(row['high'])})"
    return f"{percent(row['share'])} {'too few' if row['too_few'] else interval}"


def test_the_figures_of_the_outlets_are_those_of_compare(
    visit: Visit, demo_page: Path, demo_comparison: Comparison
) -> None:
    seen = visit(demo_page, "#view=outlets")
    shown = figures(seen)
    for row in demo_comparison.share.to_dicts():
        independent, voice, *_ = shown[row["name"]]
        assert independent == str(row["independent"])
        assert voice == share_of_voice(row)
    for row in demo_comparison.firsts.to_dicts():
        assert shown[row["name"]][2].startswith(f"{round(row['first'], 1):g} of {row['stories']}")
    for row in demo_comparison.exclusives.to_dicts():
        assert shown[row["name"]][3] == (str(row["exclusives"]) if row["exclusives"] else "–")


def test_figures_on_fewer_than_five_are_marked(visit: Visit, demo_page: Path) -> None:
    seen = visit(demo_page, "#view=outlets")
    assert "too few" in figures(seen)["Port Elsing Courier"][2]
    assert "too few" not in figures(seen)["The Daily Lantern"][2]


def test_outlets_can_be_ordered_by_any_figure(visit: Visit, demo_page: Path) -> None:
    seen = visit(demo_page, "#view=outlets")
    seen.page.click("#sheet th >> text=Outlet")
    names = seen.texts("#sheet tbody th")
    assert names == sorted(names)
    seen.page.click("#sheet th >> text=Written by others")
    texts = [text for text in seen.texts("#sheet tbody td:last-child") if text != "–"]
    assert texts == [
        *(text for text in texts if "too few" not in text),
        *(text for text in texts if "too few" in text),
    ]
    shares = [
        int(k) / int(n)
        for k, n in (re.findall(r"\d+", text) for text in texts if "too few" not in text)
    ]
    assert shares == sorted(shares, reverse=True)
    head = seen.page.locator("#sheet th[aria-sort=descending]").inner_text()
    assert re.sub(r"\s+", " ", head) == "Written by others ↓ of the articles found there"


def test_a_cell_of_the_topic_matrix_counts_as_compare_and_selects_its_articles(
    visit: Visit, demo_page: Path, demo: TopicGraph, demo_comparison: Comparison
) -> None:
    seen = visit(demo_page, "#view=outlets")
    seen.page.click("text=By topic")
    wanted = {
        (row["name"], row["topic_name"]): row
        for row in demo_comparison.topics.to_dicts()
        if row["n_ot"]
    }
    assert wanted
    for (outlet, topic), row in wanted.items():
        cell = seen.page.locator(f'.matrix button[aria-label^="{outlet}, {topic}:"]')
        assert (
            f": {row['n_ot']} of {row['n_o']} articles, one of each story, {percent(row['share'])}"
            in cell.get_attribute("aria-label")
        )
    seen.page.locator('.matrix button[aria-label^="Civil Signal, Privacy:"]').click()
    assert "only.outlet=provider:civilsignal.example" in seen.at()
    assert "only.topic=topic:privacy" in seen.at()
    seen.page.click("[data-view=table]")
    wanted_titles = set(demo.find(topic="Privacy", provider="Civil Signal")["title"])
    assert set(seen.texts("#sheet tbody td:nth-child(3)")) == wanted_titles


def test_the_story_matrix_says_who_was_first_and_who_has_nothing_here(visit: Visit) -> None:
    rows = [
        article("a", story="story:s", provider="provider:one.example"),
        article("b", story="story:s", provider="provider:two.example", hours=3),
        article("c", provider="provider:three.example", hours=9),
    ]
    seen = visit(graph(rows), "#view=outlets")
    seen.page.click("text=By story")
    cells = {
        row.locator("th").inner_text(): row.locator("td >> nth=1").inner_text()
        for row in seen.page.locator(".matrix tbody tr").all()
    }
    assert cells == {"one.example": "1st", "two.example": "+3 h", "three.example": "·"}
    assert "not in this corpus" in seen.page.locator(".matrix .nothing").get_attribute("title")


def test_two_outlets_are_compared_by_the_figures_of_compare(
    visit: Visit, demo_page: Path, demo: TopicGraph
) -> None:
    seen = visit(demo_page, f"#view=compare&side={LANTERN}&side={SPARK}")
    comparison = demo.compare("The Daily Lantern", "Evening Spark")
    for row in comparison.topics.to_dicts():
        bar = seen.page.locator(f'.topic-bar[aria-label^="{row["name"]}, {row["topic_name"]}:"]')
        if row["n_ot"]:
            ends = f"({percent(row['low'])[:-2]} to {percent(row['high'])})"
            assert (
                f"{row['n_ot']} of {row['n_o']} articles, one of each story, "
                f"{percent(row['share'])} {ends}" in bar.get_attribute("aria-label")
            )
    overlap = comparison.overlap.row(0, named=True)
    assert seen.texts(".columns h4 .number") == [
        str(overlap[name]) for name in ("only_a", "shared", "only_b")
    ]
    lags = comparison.lags.row(0, named=True)
    words = seen.page.locator(".pair").inner_text()
    assert (
        f"The Daily Lantern was the earlier of the two on {lags['earlier']},"
        f" Evening Spark on {lags['later']}" in words
    )
    assert sum(int(text or 0) for text in seen.texts(".lags .number")) == lags["n"]
    assert "Not in this corpus from Evening Spark." in words


def distinctive(comparison: tg.Comparison) -> list[str]:
    """The words of either side as the page lists them, with their counts, in its order."""
    table = comparison.distinctive
    rows = table.filter((table["kind"] == "word") & ~table["too_few"]).to_dicts()
    rows.sort(key=lambda row: (-float(f"{abs(row['z']):.9g}"), row["term"]))
    ours = [
        f"{row['term']}: {row['k']} of {row['n']} articles, the other {row['k_other']} "
        f"of {row['n_other']}"
        for row in rows
        if row["z"] > 0
    ]
    theirs = [
        f"{row['term']}: {row['k_other']} of {row['n_other']} articles, the other {row['k']} "
        f"of {row['n']}"
        for row in rows
        if row["z"] < 0
    ]
    return ours[:12] + theirs[:12]


def check_distinctive(seen: Any, comparison: tg.Comparison) -> None:
    """The words are those of `compare`; none is marked as significant, as none is tested."""
    words = seen.page.locator(".pair-words .word")
    shown = [word.get_attribute("aria-label") for word in words.all()]
    assert shown
    assert shown == distinctive(comparison)
    part = seen.page.locator(".pair-words")
    assert part.locator(".sure").count() == 0
    assert "any of the differences may be chance" in part.inner_text()


def test_distinctive_words_are_those_of_compare(
    visit: Visit, demo_page: Path, demo: TopicGraph
) -> None:
    for names in (("The Daily Lantern", "Evening Spark"), ("The Daily Lantern", "Harbour Wire")):
        ids = [demo.provider(name).id for name in names]
        seen = visit(demo_page, f"#view=compare&side={ids[0]}&side={ids[1]}")
        check_distinctive(seen, demo.compare(*names))


def test_words_and_topics_of_groups_are_those_of_compare(
    visit: Visit, demo_page: Path, demo: TopicGraph
) -> None:
    names = ("group:general news", "group:tabloids")
    seen = visit(demo_page, f"#view=compare&side={names[0]}&side={names[1]}")
    comparison = demo.compare(*names)
    check_distinctive(seen, comparison)
    counts = {
        f"{row['name']}, {row['topic_name']}: {row['n_ot']} of {row['n_o']} articles"
        for row in comparison.topics.to_dicts()
    }
    bars = seen.page.locator(".topic-bar").all()
    assert bars
    for bar in bars:
        label = bar.get_attribute("aria-label")
        assert label.split(" articles,")[0] + " articles" in counts, label


def test_distinctive_words_of_real_outlets_are_those_of_compare(
    visit: Visit, diablo4_page: Path, diablo4: TopicGraph
) -> None:
    for names in (("PCGamesN", "GamesRadar"), ("Blizzard", "IGN")):
        ids = [diablo4.provider(name).id for name in names]
        seen = visit(diablo4_page, f"#view=compare&side={ids[0]}&side={ids[1]}")
        check_distinctive(seen, diablo4.compare(*names))


def test_a_word_selects_the_articles_that_say_it(visit: Visit, demo_page: Path) -> None:
    seen = visit(demo_page, f"#view=compare&side={LANTERN}&side={SPARK}")
    word = seen.page.locator(".pair-words .word >> nth=0")
    label = word.get_attribute("aria-label")
    word.click()
    assert seen.page.inner_text("#chips .selected").startswith(
        label.split(": ")[1].split(" of ")[0] + " of "
    )


def test_a_bar_of_the_comparison_leads_to_its_articles(
    visit: Visit, demo_page: Path, demo: TopicGraph
) -> None:
    seen = visit(demo_page, f"#view=compare&side={LANTERN}&side={SPARK}")
    seen.page.click('.topic-bar[aria-label^="Evening Spark, Privacy:"]')
    assert seen.page.inner_text("#chips .selected").startswith(
        f"{demo.find(topic='Privacy', provider='Evening Spark').height} of "
    )
    seen.page.click("#chips .clear")
    seen.page.click(".lags button:not([disabled]) >> nth=0")
    assert "only.story=" in seen.at()


def test_groups_and_a_third_outlet_can_be_added_and_taken_away(
    visit: Visit, demo_page: Path, demo: TopicGraph
) -> None:
    seen = visit(demo_page, f"#view=compare&side={LANTERN}")
    assert "Choose two" in seen.page.inner_text("#sheet")
    seen.page.fill("[aria-label='Add an outlet or group']", "general news (group)")
    assert "side=group:general news" in seen.at().replace("+", " ")
    members = {demo.provider(name).id for name in demo.tables.groups["general news"]}
    independent = demo.compare(minimum=1).share
    assert figures(seen)["general news"][0] == str(
        independent.filter(independent["provider"].is_in(list(members)))["independent"].sum()
    )
    options = seen.page.locator("#side-choices option")
    labels = options.evaluate_all("options => options.map((one) => one.value)")
    label = next(one for one in labels if one.startswith("Evening Spark ("))
    seen.page.fill("[aria-label='Add an outlet or group']", label)
    assert seen.page.locator(".pair").count() == 2
    assert seen.page.locator(".stacked").count() == 1
    seen.page.click(".picker .chip:has-text('general news')")
    assert seen.page.locator(".mirrored").count() == 1


def test_a_comparison_follows_the_selection(
    visit: Visit, demo_page: Path, demo: TopicGraph
) -> None:
    seen = visit(
        demo_page, f"#view=compare&side={LANTERN}&side={SPARK}&only.topic=topic:surveillance"
    )
    part = demo.filter(topic="Surveillance").compare("The Daily Lantern", "Evening Spark")
    assert [rows[0] for rows in figures(seen).values()] == [
        str(n) for n in part.share.sort("name", descending=True)["independent"]
    ]
    assert "This compares the selection." in seen.page.inner_text("#sheet")
    assert seen.texts(".columns h4 .number") == [
        str(part.overlap.row(0, named=True)[name]) for name in ("only_a", "shared", "only_b")
    ]


def test_the_table_can_be_ordered_and_leads_to_panels(
    visit: Visit, demo_page: Path, demo: TopicGraph
) -> None:
    seen = visit(demo_page, "#view=table")
    assert seen.page.inner_text("#sheet h2 .number") == str(demo.articles["held"].sum())
    for _ in range(2):  # the newest first, then the oldest
        assert seen.texts("#sheet tbody th, #sheet tbody td:first-child")[-1] == "undated"
        seen.page.click("#sheet th >> text=Published")
    seen.page.click("#sheet th >> text=Title")
    titles = seen.texts("#sheet tbody td:nth-child(3)")
    initials = [title[0].lower() for title in titles if title[0].isalpha()]
    assert initials == sorted(initials)
    seen.page.click("#sheet tbody td:nth-child(3) .thing >> nth=3")
    assert seen.page.inner_text("#panel h2") == titles[3]


@pytest.mark.parametrize(
    ("start", "goal"),
    [
        ("New York Post", "Evening Spark"),
        ("Harbour Wire", "Civic Camera"),
        ("Television", "New York Post"),
        ("China Digital Times", "Hiring"),
    ],
)
def test_the_path_is_in_the_words_of_the_graph(
    visit: Visit, demo_page: Path, demo: TopicGraph, start: str, goal: str
) -> None:
    wanted = demo.path(start, goal)
    seen = visit(demo_page, f"#at=path&path={wanted.nodes[0]}&path={wanted.nodes[-1]}")
    assert seen.page.inner_text(".route h3").lower() == f"{len(wanted)} steps"
    cost = seen.page.locator(".stop").count()
    assert cost == len(wanted) + 1
    sentence = seen.page.inner_text(".route .excerpt")
    assert sentence.translate({0x2068: "", 0x2069: ""}) == wanted.sentence


def test_the_path_finder_is_used_by_typing_and_leaves_out_what_is_not_allowed(
    visit: Visit, demo_page: Path
) -> None:
    seen = visit(demo_page)
    seen.page.click("[data-panel=path]")
    seen.page.fill("#path-0", "new york")
    seen.page.click(".choice >> nth=0")
    seen.page.fill("#path-1", "spark")
    seen.page.keyboard.press("Enter")
    assert seen.page.locator(".stop").count() > 2
    seen.page.click(".kinds >> text=published by")
    assert "No path connects" in seen.page.inner_text("#panel")
    assert "without=published_by" in seen.at()


def test_the_route_is_highlighted_in_the_picture(visit: Visit, demo_page: Path) -> None:
    seen = visit(demo_page, "#view=network&at=path")
    before = seen.page.locator("canvas").screenshot()
    seen.page.fill("#path-0", "new york")
    seen.page.keyboard.press("Enter")
    seen.page.fill("#path-1", "spark")
    seen.page.keyboard.press("Enter")
    seen.page.wait_for_selector(".route")
    assert seen.page.locator("canvas").screenshot() != before


def test_figures_of_a_real_corpus_are_those_of_compare(
    visit: Visit, diablo4_page: Path, diablo4_comparison: Comparison
) -> None:
    seen = visit(diablo4_page, "#view=outlets")
    shown = figures(seen)
    for row in diablo4_comparison.share.head(15).to_dicts():
        assert shown[row["name"]][0] == str(row["independent"])
        assert shown[row["name"]][1] == share_of_voice(row)
    for row in diablo4_comparison.firsts.head(15).to_dicts():
        assert (
            re.sub(" too few", "", shown[row["name"]][2])
            == f"{round(row['first'], 1):g} of {row['stories']}"
        )
    assert seen.clean(), (seen.requests, seen.messages)


def test_an_outlet_and_a_story_say_what_is_not_in_this_corpus(
    visit: Visit, demo_page: Path, demo: TopicGraph
) -> None:
    story = demo.stories()[0]
    seen = visit(demo_page, f"#at={story.id}")
    part = seen.page.locator(
        "#panel section", has=seen.page.locator("h3", has_text="Not in this corpus from")
    )
    big = demo.providers.filter(demo.providers["articles"] >= 5)
    lacking = [row["name"] for row in big.to_dicts() if row["id"] not in story.providers]
    assert all(name in part.inner_text() for name in lacking)
    text = seen.page.locator("body").inner_text().lower()
    assert "ignored" not in text


def test_copies_stand_at_their_own_time_and_name_their_origin(visit: Visit) -> None:
    rows = [
        article("a", story="story:s"),
        article("b", story="story:s", provider="provider:two.example", hours=1),
    ]
    rows.append(article("c", story="story:s", provider="provider:three.example", hours=0.5))
    seen = visit(
        graph(rows, [(rows[2]["id"], rows[0]["id"], "copy_of", "same text")]), "#at=story:s"
    )
    assert seen.texts(".headlines .who") == ["one.example", "three.example", "two.example"]
    assert "a copy of \u2068one.example\u2069’s" in seen.texts(".headlines .words")[1]


def test_an_article_tells_its_carrier_precision_and_reasons(visit: Visit) -> None:
    rows = [
        article("a", carrier="provider:host.example", precision="day"),
        article("b", provider="provider:two.example", hours=4),
    ]
    made = graph(rows, [(rows[0]["id"], rows[1]["id"], "similar", "titles alike")])
    made.tables.edges[0, "weight"] = 0.62
    seen = visit(made, "#at=article:https://a.example/")
    words = seen.page.inner_text("#panel")
    for piece in ("host.example", "time not given", "titles alike", "a.md", "https://a.example/"):
        assert piece in words
    assert "score" not in words  # what .62 means is nowhere to be read


def test_thin_corpora_have_every_tab(visit: Visit) -> None:
    for made in (
        graph([]),
        graph([article("a", published=None, precision="none", provider=None)]),
        small(),
    ):
        seen = visit(made)
        for view in ("outlets", "compare", "table", "time", "network"):
            seen.page.click(f"[data-view={view}]")
        for panel in ("path", "save", "about", "help"):
            seen.page.click(f"[data-panel={panel}]")
            assert seen.page.locator("#panel h2").is_visible()
        assert seen.clean(), (seen.requests, seen.messages)


def test_a_path_over_a_topic_of_a_fifth_of_the_articles_is_no_meaningful_connection(
    visit: Visit,
) -> None:
    rows = [article(f"a{n}", provider=f"provider:o{n}.example", hours=n) for n in range(10)]
    edges = [(row["id"], "topic:wide", "about", "") for row in rows[:3]]
    edges += [(row["id"], "topic:rare", "about", "") for row in rows[3:5]]
    made = graph(rows, edges)
    seen = visit(made, f"#at=path&path={rows[0]['id']}&path={rows[1]['id']}")
    assert "No meaningful connection" in seen.page.inner_text(".route")
    assert "30 % of the articles" in seen.page.inner_text(".route")
    seen = visit(made, f"#at=path&path={rows[3]['id']}&path={rows[4]['id']}")
    assert "meaningful" not in seen.page.inner_text(".route")


def test_the_neighbourhood_of_what_is_chosen_grows_with_the_slider(
    visit: Visit, demo_page: Path
) -> None:
    seen = visit(demo_page, "#view=network&at=topic:privacy")
    assert seen.page.inner_text(".depth output") == "neighbours"
    before = seen.page.locator("canvas").screenshot()
    seen.page.fill("#depth", "3")
    assert seen.page.inner_text(".depth output") == "up to 3 steps away"
    assert seen.page.locator("canvas").screenshot() != before
    seen.page.wait_for_timeout(300)  # the URL is written after a moment
    assert "depth=3" in seen.at()
