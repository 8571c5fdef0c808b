"""What the Compare tab says of pairs, in a real browser: who follows whom, the wording of the same
stories, stories against chance."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.page.small_graphs import article, graph
from topicgraph.compare import Comparison
from topicgraph.graph import TopicGraph

Visit = Callable[..., Any]


def sides(made: TopicGraph, *names: str) -> str:
    return "#view=compare" + "".join(f"&side={made.provider(name).id}" for name in names)


def percent(share: float) -> str:
    return f"{share * 100:.1f} %" if 0 < share < 0.0995 else f"{int(share * 100 + 0.5)} %"


def follow(row: dict[str, Any]) -> str:
    ends = f"({percent(row['low_followed'])[:-2]} to {percent(row['high_followed'])})"
    rate = "too few" if row["too_few"] else f"{percent(row['share_followed'])} {ends}"
    return f"{row['followed']} of {row['n_a']} {rate}"


def cells(seen: Any) -> list[str]:
    return [" ".join(text.split()) for text in seen.texts(".follows tbody td")]


def wanted(made: TopicGraph, *names: str) -> list[str]:
    rows = {
        (row["name"], row["other_name"]): row for row in made.compare(*names).follows.to_dicts()
    }
    return ["–" if a == b else follow(rows[a, b]) for a in names for b in names]


def test_who_follows_whom_is_what_compare_says(
    visit: Visit, diablo4_page: Path, diablo4: TopicGraph, demo_page: Path, demo: TopicGraph
) -> None:
    for page, made, names in (
        (diablo4_page, diablo4, ("GamesRadar", "Game Rant", "PCGamesN")),
        (diablo4_page, diablo4, ("Windows Central", "Blizzard")),
        (demo_page, demo, ("Harbour Wire", "Civil Signal", "The Aldermoor Times")),
    ):
        seen = visit(page, sides(made, *names))
        assert cells(seen) == wanted(made, *names)
        assert seen.clean(), (seen.requests, seen.messages)


def test_who_follows_whom_follows_the_selection(
    visit: Visit, demo_page: Path, demo: TopicGraph
) -> None:
    names = ("Harbour Wire", "Evening Spark", "The Daily Lantern")
    seen = visit(demo_page, sides(demo, *names) + "&only.topic=topic:surveillance")
    assert cells(seen) == wanted(demo.filter(topic="Surveillance"), *names)


def test_a_figure_of_who_follows_whom_lists_its_articles_by_key(
    visit: Visit, diablo4_page: Path, diablo4: TopicGraph
) -> None:
    seen = visit(diablo4_page, sides(diablo4, "GamesRadar", "Game Rant"))
    figure = seen.page.locator(".follows .filled button >> nth=0")
    figure.focus()
    seen.page.keyboard.press("Enter")
    assert figure.get_attribute("aria-expanded") == "true"
    assert seen.page.evaluate("() => document.activeElement.dataset.focus").startswith("follows ")
    row = diablo4.compare("GamesRadar", "Game Rant").follows.to_dicts()[0]
    listed = seen.page.locator(".followed li")
    assert len({text.split("\n")[0] for text in listed.all_inner_texts()}) == row["followed"]
    assert "Game Rant" in listed.first.inner_text()
    assert "later" in listed.first.inner_text()
    listed.locator(".thing").first.click()
    assert seen.page.inner_text("#panel .kicker, #panel h2")
    assert "at=article" in seen.at()


def test_the_words_of_the_same_stories_are_those_of_compare(
    visit: Visit, diablo4_page: Path, diablo4: TopicGraph
) -> None:
    for names in (("Comicbook.com", "Windows Central"), ("Windows Central", "Blizzard")):
        comparison = diablo4.compare(*names)
        seen = visit(diablo4_page, sides(diablo4, *names))
        rows = comparison.framing.filter(comparison.framing["z"] != 0).to_dicts()
        texts = [
            (
                row["term"],
                *((row["k"], row["k_other"]) if row["z"] > 0 else (row["k_other"], row["k"])),
                row["n"],
            )
            for row in rows
        ]
        shown = [
            word.get_attribute("aria-label") for word in seen.page.locator(".framing .word").all()
        ]
        assert sorted(shown) == sorted(
            f"{word}: {k} of {n} headlines, the other {other}" for word, k, other, n in texts
        )
        assert seen.page.locator(".framing .sure").count() == 0  # nothing is tested on the page
        more = seen.page.locator(".framing .more")
        if more.count():
            more.click()
        pairs = [
            tuple(row) for row in comparison.headlines.select("title", "other_title").iter_rows()
        ]
        found = [
            tuple(row.locator("td").all_inner_texts())
            for row in seen.page.locator(".headline-pairs tbody tr").all()
        ]
        assert sorted(found) == sorted(pairs)


def test_pairs_that_share_as_many_stories_as_chance_gives_are_counted_and_not_listed(
    visit: Visit, diablo4_page: Path, diablo4_comparison: Comparison
) -> None:
    table = diablo4_comparison.cocoverage
    tested = table.filter(~table["too_few"])
    assert tested["q_value"].min() > 0.05
    part = visit(diablo4_page, "#view=compare").page.locator(".cocoverage")
    assert f"Of {tested.height} pairs tested, none" in part.inner_text()
    assert not part.locator("table").count()


def test_stories_against_chance_are_those_of_compare_and_lead_to_the_pair(
    visit: Visit, demo_page: Path, demo_comparison: Comparison
) -> None:
    table = demo_comparison.cocoverage
    tested = table.filter(~table["too_few"]).sort("p_value", "provider", "other")
    different = tested.filter(tested["q_value"] <= 0.05)
    others = ("harbourwire", "civilsignal")
    sides = "".join(f"&side=provider:{name}.example" for name in others)
    seen = visit(demo_page, f"#view=compare{sides}")
    part = seen.page.locator(".cocoverage")
    assert f"{different.height} pair of {tested.height} tested shares" in part.inner_text()
    rows = [row.locator("th, td").all_inner_texts()[:3] for row in part.locator("tbody tr").all()]
    assert rows == [
        [
            f"{row['name']} and {row['other_name']}",
            str(row["shared"]),
            f"{round(row['expected'], 1):g}",
        ]
        for row in different.to_dicts()
    ]
    part.locator("button:has-text('Compare') >> nth=0").press("Enter")
    first = different.row(0, named=True)
    assert seen.at().count("side=") == 2
    words = (
        f"Over the whole corpus, copies aside, they share {first['shared']}, where chance would "
        f"give {round(first['expected'], 1):g}"
    )
    assert words in seen.page.locator(".pair").inner_text()


def test_a_pair_that_shares_more_than_chance_is_named(visit: Visit) -> None:
    rows = []
    for n in range(60):
        both = ("a", "b") if n < 12 else (f"c{n % 12}", f"d{(n * 5) % 13}")
        rows.extend(
            article(f"{name}-{n}", story=f"story:{n}", provider=f"provider:{name}.example", hours=n)
            for name in both
        )
    made = graph(rows)
    seen = visit(made, "#view=compare&side=provider:a.example&side=provider:b.example")
    pair = {"provider:a.example", "provider:b.example"}
    row = next(
        row
        for row in TopicGraph(made.tables).compare().cocoverage.to_dicts()
        if {row["provider"], row["other"]} == pair
    )
    assert row["than_chance"] == "more"
    assert (
        "more than by chance (p < .001 after correction" in seen.page.locator(".pair").inner_text()
    )
    assert "more than by chance" in seen.texts(".cocoverage tbody tr")[0]


def test_groups_are_followed_too_and_are_not_held_against_chance(
    visit: Visit, demo_page: Path, demo: TopicGraph
) -> None:
    seen = visit(demo_page, "#view=compare&side=group:general news&side=group:tabloids")
    assert len(cells(seen)) == 4
    assert "where chance would give" not in seen.page.locator(".pair").inner_text()


def test_a_topic_of_nearly_all_articles_is_said_and_not_drawn(
    visit: Visit, diablo4_page: Path, diablo4: TopicGraph
) -> None:
    seen = visit(diablo4_page, sides(diablo4, "GamesRadar", "Game Rant"))
    assert "Nearly all articles of each are on Diablo 4." in seen.page.inner_text("#sheet")
    assert "Diablo 4" not in seen.texts(".topic-row .topic-name")
    for name in ("GamesRadar", "Game Rant"):
        own = diablo4.find(provider=name).filter("held")
        on_topic = diablo4.find(provider=name, topic="Diablo 4").filter("held")
        assert on_topic.height >= 0.95 * own.height


def test_the_comparison_is_saved_as_csv(
    visit: Visit, diablo4_page: Path, diablo4: TopicGraph
) -> None:
    seen = visit(diablo4_page, sides(diablo4, "GamesRadar", "Comicbook.com"))
    seen.page.click("#sheet >> text=Download")
    with seen.page.expect_download() as waiting:
        seen.page.click("#panel >> text=Figures as CSV")
    rows = list(csv.DictReader(io.StringIO(Path(waiting.value.path()).read_text(encoding="utf-8"))))
    row = diablo4.compare("GamesRadar", "Comicbook.com").follows.to_dicts()[0]
    saved = next(
        one for one in rows if (one["measure"], one["outlet"]) == ("followed by", "GamesRadar")
    )
    assert (saved["other"], int(saved["count"]), int(saved["of"])) == (
        "Comicbook.com",
        row["followed"],
        row["n_a"],
    )
    assert float(saved["low"]) == pytest.approx(row["low_followed"])
    assert {one["measure"] for one in rows} == {
        "share of a topic", "followed by", "stories shared", "stories shared, whole corpus",
        "hours later, median",
        "word in headlines of the same stories", "distinctive word",
    }  # fmt: skip
    seen.page.click("[data-view=table]")
    assert "The comparison" not in seen.page.inner_text("#panel")


def test_the_articles_of_each_side_are_drawn_on_one_scale_of_time_and_number(visit: Any) -> None:
    rows = [article(f"a{n}", hours=24 * n) for n in (0, 0, 0, 0, 9)]
    rows = [row | {"id": f"{row['id']}{n}"} for n, row in enumerate(rows)]
    rows += [article("b", provider="provider:two.example", hours=24 * 9)]
    seen = visit(graph(rows), "#view=compare&side=provider:one.example&side=provider:two.example")
    heights = seen.page.locator(".multiples li").evaluate_all(
        "rows => rows.map((row) => [...row.querySelectorAll('.bar-multiple')].map((bar) =>"
        " [Number(bar.getAttribute('x')), Number(bar.getAttribute('height'))]))"
    )
    (first, last), (other,) = heights
    assert first[1] == 4 * last[1]
    assert other == last


def test_an_outlet_is_added_by_typing_its_name_and_a_wrong_name_is_told(
    visit: Visit, demo_page: Path
) -> None:
    seen = visit(demo_page, "#view=compare")
    field = seen.page.locator("[data-focus=add]")
    before = len(seen.texts(".picker .chip"))
    field.fill("ledger & market")
    field.press("Enter")
    assert len(seen.texts(".picker .chip")) == before + 1
    assert "Ledger & Market" in " ".join(seen.texts(".picker .chip"))
    field.fill("No Such Paper")
    field.press("Enter")
    assert len(seen.texts(".picker .chip")) == before + 1
    assert not field.evaluate("one => one.checkValidity()")


def test_the_bars_over_time_are_seen_at_any_width(visit: Visit, demo_page: Path) -> None:
    seen = visit(demo_page, "#view=compare")
    for width in (390, 700, 1300):
        seen.page.set_viewport_size({"width": width, "height": 844})
        shown = seen.page.locator(".multiples rect").evaluate_all(
            "all => all.map((one) => one.getBoundingClientRect().height)"
        )
        assert shown, width
        assert min(shown) > 0, width


def test_a_comparison_warns_of_outlets_that_were_collected_at_different_times(visit: Visit) -> None:
    early = [article(f"a{n}", hours=24 * n, provider="provider:early.example") for n in range(10)]
    late = [article(f"b{n}", hours=24 * n, provider="provider:late.example") for n in range(5, 10)]
    seen = visit(graph([*early, *late]), "#view=compare")
    (warning,) = seen.texts("#sheet .warning")
    assert "articles of different periods" in warning
    assert "1 – 10 Mar 2021" in warning
    assert "6 – 10 Mar 2021" in warning
    seen.page.click("#sheet .warning button")
    assert seen.texts("#sheet .warning") == [], "both have the same period now"
    assert seen.texts(".figures-table tbody td:nth-child(2)")[:2] == ["5", "5"]
    same = [article(f"c{n}", hours=24 * n + 1, provider="provider:late.example") for n in range(10)]
    assert visit(graph([*early, *same]), "#view=compare").texts("#sheet .warning") == []
    apart = [article(f"d{n}", hours=999 + n, provider="provider:late.example") for n in range(5)]
    seen = visit(graph([*early, *apart]), "#view=compare")
    assert seen.texts("#sheet .warning")[0].endswith("They share none.")
    assert seen.clean(), (seen.requests, seen.messages)


@pytest.mark.parametrize(("before", "warns"), [(1, False), (2, True)])
def test_a_fifth_of_the_articles_outside_the_common_period_needs_no_warning(
    before: int, warns: bool, visit: Visit
) -> None:
    one = [
        article(f"a{n}", hours=24 * (n + 10 * (n >= before)), provider="provider:one.example")
        for n in range(5)
    ]
    other = [
        article(f"b{n}", hours=24 * (before + 10) + 24 * n, provider="provider:two.example")
        for n in range(5 - before)
    ]
    seen = visit(graph([*one, *other]), "#view=compare")
    assert bool(seen.texts("#sheet .warning")) == warns
