"""Credits and subjects on the page: in the path finder, the panels and the filters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any

from topicgraph.store import tables

from .small_graphs import Graph, article, graph
from .test_page_findings import found

Visit = Callable[..., Any]
ONE, TWO = "article:https://amelie.example/", "article:https://bruno.example/"


@cache
def credited() -> Graph:
    """Two articles of two outlets that share an agency and a subject."""
    rows = [
        article("amelie", title="Queue at the quay", story="story:quay"),
        article(
            "bruno", title="Rain in Elsing", provider="provider:two.example", hours=3,
            story="story:quay",
        ),
        article("wire", title="A report", provider="provider:wire.example", hours=90),
    ]  # fmt: skip
    edges = [
        (id_, target, kind, reason)
        for id_ in (ONE, TWO)
        for target, kind, reason in (
            ("provider:wire.example", "credited_to", 'the article credits Wire: "(Wire)"'),
            ("subject:elsing", "mentions", 'the excerpt has "Elsing"'),
        )
    ]
    made = graph(rows, edges, one="The One", two="Second News", wire="Wire")
    subjects = tables.make_frame(
        "subjects", [("subject:elsing", "Elsing", ["Elsing"], 2, 2, "name", "capitals")]
    )
    return replace(made, tables=made.tables.replace(subjects=subjects))


def test_the_path_finder_goes_over_credits_and_subjects(visit: Visit) -> None:
    seen = visit(credited(), f"#at=path&path={ONE}&path={TWO}")
    sentence = seen.page.locator(".route .excerpt").inner_text()
    assert "credits \u2068Wire\u2069, which is credited by" in sentence
    assert 'the article credits Wire: "(Wire)"' in seen.page.locator(".route").inner_text()
    for name in ("credited to", "mentions"):
        seen.page.get_by_role("checkbox", name=name, exact=True).uncheck()
    assert "No path connects" in seen.page.locator("#panel .empty").inner_text()
    seen.page.get_by_role("checkbox", name="mentions", exact=True).check()
    assert "mentions \u2068Elsing\u2069" in seen.page.locator(".route .excerpt").inner_text()
    assert seen.clean()


def test_a_panel_names_credits_and_subjects_and_a_subject_filters(visit: Visit) -> None:
    seen = visit(credited(), f"#at={ONE}")
    facts = seen.page.locator("#panel").inner_text()
    assert "Wire" in facts.split("Credited to")[1]
    seen.page.locator("#panel .thing", has_text="Elsing").first.click()
    assert seen.page.locator("#panel h2").inner_text() == "Elsing"
    assert "the files do not state it" in seen.page.locator("#panel").inner_text()
    seen.page.get_by_role("button", name="Show only this").click()
    assert "only.subject=subject:elsing" in seen.at()
    assert "2 of 3 articles" in seen.page.locator(".selected").inner_text()
    seen = visit(credited(), "#at=story:quay")
    story = seen.page.locator("#panel").inner_text().lower()
    assert "elsing" in story.split("mentioned")[1]
    assert "wire" in story.split("credited to")[1]
    assert seen.clean()


def test_copies_share_a_text_and_the_agency_is_named() -> None:
    rows = [
        article(f"{name}{n}", provider=f"provider:{name}.example", hours=n + (name == "sun"))
        for n in range(6)
        for name in ("post", "sun")
    ]
    copies = [
        (f"article:https://sun{n}.example/", f"article:https://post{n}.example/", "copy_of", "text")
        for n in range(6)
    ]
    wire = ("provider:wire.example", "credited_to", "")
    named = [(copies[0][0], *wire), (copies[1][1], *wire)]
    made = graph([*rows, article("wire", provider="provider:wire.example")], [*copies, *named],
                 sun="Sun", wire="Wire")  # fmt: skip
    texts = [finding["text"] for finding in found(made)]
    assert (
        "Sun has the same text as an earlier article elsewhere in 6 of the 6 articles found there;"
        " 2 of these texts are credited to Wire." in texts
    )
