"""The one rule of who lacks a story, and that every list follows it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime

import polars as pl
import pytest

from topicgraph.compare import Comparison, compare
from topicgraph.compare.outlet_counts import count_outlets
from topicgraph.compare.story_gaps import list_outlets_without
from topicgraph.graph import TopicGraph
from topicgraph.page.data import read_coverage
from topicgraph.page.highlights import list_highlights
from topicgraph.query.absence import (
    FEW_NEAR,
    LOOSE_ONLY,
    NEAR,
    OTHER_LANGUAGE,
    OTHER_NAME,
    SAME_SUBJECT,
    SAME_TIME,
    UNDATED,
    UNKNOWN_OUTLET,
    OwnArticles,
    StoryArticle,
    StoryTraits,
    describe_traits,
    find_doubt,
)
from topicgraph.query.new_stories import find_new_stories

SPAN = (0.0, 3_600.0)
STORY = StoryTraits(frozenset("A"), False, SPAN, frozenset(["ferry"]))


@pytest.mark.parametrize(
    ("times", "doubt"),
    [
        ([0.0, 10.0], ""),
        ([0.0], FEW_NEAR),
        ([], FEW_NEAR),
        ([-NEAR, 3_600.0 + NEAR], ""),
        ([-NEAR - 1.0, 0.0], FEW_NEAR),
        ([0.0, 3_600.0 + NEAR + 1.0], FEW_NEAR),
    ],
)
def test_two_articles_within_a_week_of_a_story_are_needed(times: list[float], doubt: str) -> None:
    own = OwnArticles([(time, "tax") for time in times], lambda key: [key])
    assert find_doubt(STORY, "B", own) == doubt


def test_an_undated_story_and_one_of_an_unknown_outlet_are_in_doubt() -> None:
    own = OwnArticles([(0.0, "tax"), (1.0, "tax")], lambda key: [key])
    assert find_doubt(STORY._replace(span=None), "B", own) == FEW_NEAR
    assert find_doubt(STORY._replace(is_of_unknown=True), "B", own) == UNKNOWN_OUTLET


def test_an_article_at_that_time_on_what_marks_the_story_is_a_doubt_and_a_later_one_is_not() -> (
    None
):
    articles = [(0.0, "tax"), (1.0, "ferry"), (2.0, "tax")]
    assert find_doubt(STORY, "B", OwnArticles(articles, lambda key: [key])) == SAME_SUBJECT
    articles[1] = (9e9, "ferry")
    assert find_doubt(STORY, "B", OwnArticles(articles, lambda key: [key])) == ""


def test_an_undated_article_on_what_marks_the_story_is_a_doubt_but_no_article_of_its_time() -> None:
    def own(*articles: tuple[float | None, str]) -> OwnArticles:
        return OwnArticles(articles, lambda key: [key])

    near = (0.0, "tax"), (1.0, "tax")
    assert find_doubt(STORY, "B", own(*near, (None, "ferry"))) == UNDATED
    assert find_doubt(STORY, "B", own(*near, (None, "tax"))) == ""
    assert find_doubt(STORY, "B", own(near[0], (None, "tax"))) == FEW_NEAR


@pytest.mark.parametrize(
    ("mentions", "of_all", "marks"), [(2, 200, True), (1, 200, False), (2, 201, False)]
)
def test_a_mark_is_in_a_quarter_of_the_story_and_at_most_a_fifth_of_all(
    mentions: int, of_all: int, marks: bool
) -> None:
    members = [StoryArticle("A", None, ["ferry"] if n < mentions else []) for n in range(8)]
    traits = describe_traits(members, None, {"ferry": of_all}.__getitem__, 1_000)
    assert ("ferry" in traits.marks) == marks


FIRE = [
    StoryArticle("A", None, ["brickfield", "karsten"], words=["sawmill"]),
    StoryArticle("B", None, ["brickfield", "karsten", "reed"], words=["firefighters"]),
    StoryArticle("C", None, ["brickfield"], words=["hall"]),
]


@pytest.mark.parametrize(
    ("subjects", "words", "time", "doubt"),
    [
        (["brickfield", "karsten"], [], 0.0, SAME_SUBJECT),
        (["brickfield", "karsten"], [], 3_600.0 + SAME_TIME, SAME_SUBJECT),
        (["brickfield", "karsten"], [], 3_601.0 + SAME_TIME, ""),
        (["brickfield", "reed"], ["bridge"], 0.0, ""),  # one that few of its articles mention
        (["brickfield"], ["sawmill"], 0.0, SAME_SUBJECT),
        (["brickfield"], ["bridge"], 0.0, ""),
        (["brickfield"], ["sawmill"], None, UNDATED),
        (["brickfield"], ["bridge"], None, ""),
        (["aldenau"], ["sawmill"], 0.0, ""),
    ],
)
def test_where_all_names_are_common_two_of_the_story_on_its_day_or_one_and_a_word_are_a_doubt(
    subjects: list[str], words: list[str], time: float | None, doubt: str
) -> None:
    story = describe_traits(FIRE, SPAN, lambda subject: 30, 40)
    assert not story.marks
    own = OwnArticles(
        [(time, 0), (0.0, 1), (0.0, 1)],
        lambda key: [] if key else subjects,
        words_of=lambda key: [] if key else words,
    )
    assert find_doubt(story, "B", own) == doubt


ARTICLE = """---
title: {title}
provider: {{name: {name}, domain: {name}.example}}
url: https://{name}.example/{number}
date: 2021-03-{day:02}T08:00:0{number}Z
{more}
---
{body}
"""


@pytest.mark.parametrize("kind", ["nothing", "a copy", "an update without a date", "a stub"])
def test_an_outlet_with_any_article_on_a_story_does_not_lack_it(
    kind: str, build_graph: Callable[..., TopicGraph]
) -> None:
    text = (
        "The council of Elsing closed the harbour bridge on Monday after the storm had damaged two"
        " of its nine pillars, the port authority said in a statement to passengers."
    )
    files = {
        f"{name}.md": ARTICLE.format(
            title=f"Harbour bridge in Elsing closed {end}", name=name, number=1, day=4, body=body,
            more=f"story: bridge\nexcerpt: {body}\n" + (STUB if kind == "a stub" else ""),
        )
        for name, end, body in (("lantern", "after the storm", text), ("gazette", "today", "x"))
    }  # fmt: skip
    for name, number in [("wire", 1), ("wire", 2), ("wire", 3), ("wire", 4), ("wire", 5),
                         ("gazette", 5)]:  # fmt: skip
        files[f"{name}{number}.md"] = ARTICLE.format(
            title=f"The vote was not what they had said of it, {number}", name=name, number=number,
            day=3, body="", more="story: other" if number == 5 else "",
        )  # fmt: skip
    if kind in ("a copy", "an update without a date"):
        own = ARTICLE.format(
            title="Harbour bridge in Elsing closed after the storm", name="wire", number=9, day=4,
            more=f"story: bridge\nexcerpt: {text}", body=text,
        )  # fmt: skip
        files["wire9.md"] = own if kind == "a copy" else own.replace("date:", "nothing:")
    graph = build_graph(files)
    story = graph.story("Harbour bridge in Elsing closed today")
    wire = graph.provider("wire").id
    lacking = [outlet.provider for outlet in story.missing_outlets]
    new = find_new_stories(graph.database, datetime(2021, 1, 1, tzinfo=UTC), missing=wire)
    table = compare(graph.tables, [wire, "provider:lantern.example"], minimum=1).missing
    expected = kind == "nothing"
    assert (lacking == [wire]) == expected
    assert (len(new) == 1) == expected
    assert ((wire, story.id) in table.select("provider", "story").rows()) == expected


STUB = """related:
  - title: Harbour bridge closed
    webUrl: https://wire.example/bridge
    provider: {name: wire, domain: wire.example}
    story: bridge
"""


def test_new_stories_the_comparison_and_the_page_follow_the_rule_of_the_report(
    demo: TopicGraph,
    demo_comparison: Comparison,
) -> None:
    lacking = {
        story.id: {
            one.provider for one in list_outlets_without(demo.tables, story.id) if not one.doubt
        }
        for story in demo.stories()
    }
    held = demo.articles.filter("held").group_by("provider").len()
    large = [id_ for id_, count in held.iter_rows() if id_ and count >= 5]
    since, compared = datetime(2021, 1, 1, tzinfo=UTC), 0
    missing = demo_comparison.missing
    for outlet in large:
        for story in find_new_stories(demo.database, since, missing=outlet):
            assert (not story.doubt) == (outlet in lacking[story.id])
            compared += 1
        for row in missing.filter(missing["provider"] == outlet).iter_rows(named=True):
            if row["story"] in lacking:
                assert (not row["doubt"]) == (outlet in lacking[row["story"]])
    assert compared > 10
    for highlight in list_highlights(demo_comparison, read_coverage(demo)):
        if "has none in this corpus on" in highlight["text"]:
            (story_id,) = highlight["only"]["story"]
            assert any(name in highlight["text"] for name in _name(demo, lacking[story_id]))


def _name(demo: TopicGraph, ids: set[str]) -> list[str]:
    return [demo.provider(id_).name for id_ in ids]


EVENT = {
    "lantern": "Mayor Vanterpool resigns after the vote on the harbour",
    "gazette": "Vanterpool resigns as mayor of Elsing after a vote on the harbour",
    "courier": "The mayor of Elsing, Vanterpool, resigns after the harbour vote",
}
OWN = "The school of the island has a new roof, and it is red"
ABROAD = {
    "de": ("Rücktritt von Vanterpool: Die Stadt sucht nun einen Nachfolger", "Die Schule der Insel"
           " hat ein neues Dach und es ist nicht rot"),
    "es": ("La dimisión de Vanterpool abre una crisis en el ayuntamiento", "La escuela de la isla"
           " tiene un techo nuevo y no es rojo"),
    "ru": ("Мэр Вантерпул уходит в отставку, и это был неожиданный шаг", "Школа острова получила"
           " новую крышу, и она была не красной, а синей, и это было важно"),
    "ja": ("ヴァンタープール市長が辞任を表明した", "島の学校の屋根が新しくなった"),
}  # fmt: skip


def _build_event(build_graph: Callable[..., TopicGraph], own: list[str]) -> dict[str, list[str]]:
    """Return the doubt of each list about an outlet with two articles of the week."""
    wire = [("wire", n, title, 4, "") for n, title in enumerate([*own, *[OWN] * 3], 1)]
    wire = [(*one[:3], one[3] if one[1] <= 2 else 28, f"story: own{one[1]}") for one in wire]
    others = [(name, 1, title, 4, "story: event") for name, title in EVENT.items()]
    others.append(("lantern", 5, OWN, 28, "story: own5"))  # a story that the outlet shares
    graph = build_graph({
        f"{name}{n}.md": ARTICLE.format(
            title=title.replace(":", " -"), name=name, number=n, day=day, body="", more=more
        )
        for name, n, title, day, more in (*wire, *others)
    })  # fmt: skip
    story = graph.story(EVENT["gazette"])
    wire_id = graph.provider("wire").id
    new = find_new_stories(graph.database, datetime(2021, 1, 1, tzinfo=UTC), missing=wire_id)
    table = compare(graph.tables, [wire_id, "provider:lantern.example"], minimum=1).missing
    rows = table.filter((table["provider"] == wire_id) & (table["story"] == story.id))
    return {
        "new": [one.doubt for one in new if one.id == story.id],
        "missing": rows["doubt"].to_list(),
        "report": ["" for one in story.missing_outlets if one.provider == wire_id],
    }


@pytest.mark.parametrize("language", ABROAD)
def test_an_outlet_that_writes_in_another_language_never_lacks_a_story_without_a_doubt(
    language: str, build_graph: Callable[..., TopicGraph]
) -> None:
    found = _build_event(build_graph, [ABROAD[language][1], ABROAD[language][1] + "."])
    assert found == {"new": [OTHER_LANGUAGE], "missing": [OTHER_LANGUAGE], "report": []}


@pytest.mark.parametrize("language", ["de", "es"])
def test_a_name_that_an_article_in_another_language_shares_with_the_story_is_a_doubt(
    language: str, build_graph: Callable[..., TopicGraph]
) -> None:
    found = _build_event(build_graph, [ABROAD[language][0], OWN])
    assert found == {"new": [SAME_SUBJECT], "missing": [SAME_SUBJECT], "report": []}


def test_an_outlet_with_other_articles_in_the_language_of_the_story_lacks_it(
    build_graph: Callable[..., TopicGraph],
) -> None:
    found = _build_event(build_graph, [ABROAD["de"][1], OWN])
    assert found == {"new": [""], "missing": [""], "report": [""]}


def test_a_report_lists_no_outlet_that_shares_no_other_story_with_those_that_have_it(
    build_graph: Callable[..., TopicGraph],
) -> None:
    files = {
        f"{name}{n}.md": ARTICLE.format(
            title=f"The vote was not what they had said of it - {story}", name=name, number=n,
            day=4, body="", more=f"story: {story}",
        )
        for name, stories in {
            "lantern": ["bridge", "ferry"], "gazette": ["bridge", "ferry"],
            "wire": ["ferry", "a", "b", "c", "d"], "feed": ["grain", "e", "f", "g", "h"],
            "farmer": ["grain"],
        }.items()
        for n, story in enumerate(stories)
    }  # fmt: skip
    graph = build_graph(files)
    (bridge,) = (one for one in graph.stories() if one.name.endswith("bridge"))
    report = graph.story(bridge.id)
    assert [(one.name, one.stories) for one in report.missing_outlets] == [("wire", 1)]
    assert report.doubtful_outlets == ()
    assert [line.partition(":")[0] for line in report.describe_missing_outlets()] == ["wire"]


def test_a_report_names_the_outlets_of_which_it_is_not_certain_with_the_doubt(
    build_graph: Callable[..., TopicGraph],
) -> None:
    files = {
        f"{name}{n}.md": ARTICLE.format(
            title=f"The vote was not what they had said of it - {story}", name=name, number=n,
            day=4 if name != "wire" or not n else 28, body="", more=f"story: {story}",
        )
        for name, stories in {
            "lantern": ["bridge", "ferry"], "gazette": ["bridge", "ferry"],
            "wire": ["ferry", "a", "b", "c", "d"],
        }.items()
        for n, story in enumerate(stories)
    }  # fmt: skip
    graph = build_graph(files)
    reports = {name[-5:]: graph.story(id_) for id_, name in
               ((one.id, one.name) for one in graph.stories())}  # fmt: skip
    bridge, ferry = reports["ridge"], reports["ferry"]
    assert bridge.missing_outlets == ()
    assert bridge.describe_missing_outlets() == [
        "none for certain",
        f"not certain of wire: {FEW_NEAR}",
    ]
    assert bridge.to_dict()["doubtful_outlets"][0]["doubt"] == FEW_NEAR
    assert ferry.describe_missing_outlets() == [
        "none: each outlet with 5 or more articles here that shares another story with these has it"
    ]


def test_an_outlet_with_only_loose_articles_neither_has_nor_certainly_lacks_a_story() -> None:
    core = [StoryArticle("A", None, []), StoryArticle("C", None, [])]
    loose = StoryArticle("B", None, [], is_loose=True)
    own = OwnArticles([(0.0, "tax"), (1.0, "tax")], lambda key: [key])
    traits = describe_traits([*core, loose], SPAN, lambda key: 0, 100)
    assert "B" not in traits.having
    assert find_doubt(traits, "B", own) == LOOSE_ONLY
    firm = describe_traits([*core, loose, loose._replace(is_loose=False)], SPAN, lambda key: 0, 100)
    assert "B" in firm.having
    assert not firm.loosely


def test_every_list_names_the_doubt_of_a_loosely_connected_article(demo: TopicGraph) -> None:
    report = next(story for story in demo.stories() if len(story.providers) >= 6)
    counts = Counter(demo.articles.filter("held")["provider"])
    wire = max(report.providers, key=lambda one: counts[one])
    members = demo.articles.filter(story=report.id, provider=wire)["id"].to_list()
    here = pl.col("id") == report.id
    kinds = {kind: pl.col(kind).list.set_difference(members) for kind in ("core", "linked")}
    loose = pl.when(here).then(pl.concat_list("loose", pl.lit(members))).otherwise("loose")
    stories = demo.tables.stories.with_columns(loose=loose, **kinds)
    tables = demo.tables.replace(stories=stories)
    listed = {one.provider: one.doubt for one in list_outlets_without(tables, report.id)}
    assert listed[wire] == LOOSE_ONLY
    table = compare(tables, [wire, *report.providers[:2]], minimum=1).missing
    assert table.filter(provider=wire, story=report.id)["doubt"].to_list() == [LOOSE_ONLY]
    since = datetime(2021, 1, 1, tzinfo=UTC)
    new = find_new_stories(TopicGraph(tables).database, since, missing=wire)
    assert [one.doubt for one in new if one.id == report.id] == [LOOSE_ONLY]


OTHERS = {
    "lantern": "Bus fares rise, Mill is sold, Snow closes pass, Choir wins prize, Brewery shuts",
    "wire": "Dog found alive, Farmers march, Doctor retires, Library moves, Rents go up",
}


def test_an_outlet_that_copied_a_story_is_not_said_to_lack_it_anywhere(
    build_graph: Callable[..., TopicGraph],
) -> None:
    text = "The council of Elsing closed the harbour bridge on Monday after the storm had hit it."
    files = {
        f"{name}{number}.md": ARTICLE.format(
            title="Harbour bridge in Elsing closed after the storm" if number == 1
            else OTHERS[name].split(", ")[number - 2],
            name=name, number=number + (name == "wire"), day=number, body="",
            more=f"excerpt: {text}" if number == 1 else "",
        )
        for name in ("lantern", "wire")
        for number in range(1, 7)
    }  # fmt: skip
    graph = build_graph(files)
    assert graph.edges.filter(kind="copy_of").height == 1
    comparison = graph.compare()
    assert comparison.overlap["shared"].item() == 1
    assert comparison.exclusives.select("exclusives", "stories").rows() == [(5, 6), (5, 6)]
    alone = {one[2] for one in count_outlets(graph.tables).outlets.values()}
    assert alone == {5}


RADIO = """title,outlet,date,url,story
Harsby beats Tonder 31-28,Post,2024-03-09T19:15:10Z,https://post.example/1,h
Handball: Harsby wins 31-28,Gazette,2024-03-09T20:15:10Z,https://gazette.example/1,h
Harsby beat Tonder in thriller,RH1,2024-03-09T20:40:10Z,https://radioharsby.example/1,h
Hospital to lose ward,Post,2024-03-11T20:50:10Z,https://post.example/4,c
""" + "".join(
    f"{title},Radio Harsby,2024-03-{day}T20:40:10Z,https://radioharsby.example/{day},{story}\n"
    for day, story, title in [
        ("08", "a", "Seal saved"), ("10", "b", "Storm warning"), ("11", "c", "Ward closes"),
        ("12", "d", "Bridge shut"), ("13", "e", "Market day"), ("14", "f", "Zoo opens"),
    ]
)  # fmt: skip


def test_an_article_at_an_outlets_own_address_under_another_name_is_a_doubt_in_every_list(
    build_graph: Callable[..., TopicGraph],
) -> None:
    page = """<html><head><title>Choir | Radio Harsby</title>
<link rel="canonical" href="https://radioharsby.example/9">
<meta property="og:title" content="Choir">
<meta property="og:site_name" content="Radio Harsby"></head>
<body><article><p>The choir sings.</p></article></body></html>"""
    graph = build_graph({"a.csv": RADIO, "b.html": page})
    radio = graph.provider("Radio Harsby").id
    (story,) = (one for one in graph.stories() if "Harsby" in one.name)
    report = graph.story(story.id)
    assert "RH1" in {member.outlet for member in report.members}
    assert {(one.provider, one.doubt) for one in report.doubtful_outlets} == {(radio, OTHER_NAME)}
    new = find_new_stories(graph.database, datetime(2024, 1, 1, tzinfo=UTC), missing=radio)
    assert [one.doubt for one in new if one.id == story.id] == [OTHER_NAME]
