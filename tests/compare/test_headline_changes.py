"""Headlines that changed after publication (M25)."""

from __future__ import annotations

from datetime import UTC, datetime

import polars as pl
import pytest
from writing import article

from topicgraph.compare.measures.headline_changes import differ, list_headline_changes


def at(hour: int) -> datetime:
    return datetime(2021, 3, 4, hour, tzinfo=UTC)


def versions(*rows: tuple[str, str, list[str], int | None]) -> pl.DataFrame:
    """Articles of one story as (id, provider, titles, hour)."""
    times = {"published": pl.Datetime("us", "UTC"), "updated": pl.Datetime("us", "UTC")}
    return pl.DataFrame([
        {"id": id_, "provider": provider, "story": "s", "title": titles[0], "titles": titles,
         "files": [f"{id_}{n}.md" for n in range(len(titles))], "updated": None,
         "published": None if hour is None else at(hour), "precision": "minute"}
        for id_, provider, titles, hour in rows
    ], schema_overrides=times)  # fmt: skip


def changes(articles: pl.DataFrame, *updates: tuple[str, str]) -> list[tuple]:
    edges = pl.DataFrame(updates, schema=["source", "target"], orient="row")
    table = list_headline_changes(articles, edges)
    return table.select("provider", "title", "new_title", "hours", "after_other").rows()


def test_an_update_with_other_words_is_a_change_and_says_who_published_in_between():
    articles = versions(
        ("a", "A", ["Ban likely"], 8), ("b", "A", ["Ban agreed"], 12), ("c", "B", ["Ban?"], 10),
        ("d", "C", ["Ban!"], 7), ("e", "C", ["Ban! Ban!"], 13),
    )  # fmt: skip
    assert changes(articles, ("b", "a")) == [("A", "Ban likely", "Ban agreed", 4.0, "B")]
    # The edge may lead either way: the earlier version is the first.
    assert changes(articles, ("a", "b")) == changes(articles, ("b", "a"))


def test_files_of_one_article_with_other_headlines_are_a_change_without_a_stated_time():
    articles = versions(("a", "A", ["Ban likely", "Ban agreed", "BAN AGREED"], 8))
    assert changes(articles) == [("A", "Ban likely", "Ban agreed", None, None)]


def test_an_update_at_another_outlet_or_an_unknown_one_is_no_change():
    articles = versions(("a", "A", ["Ban likely"], 8), ("b", "B", ["Ban agreed"], 9))
    assert changes(articles, ("b", "a"), ("b", "gone")) == []


@pytest.mark.parametrize(
    ("old", "new", "changed"),
    [
        ("Ban likely", "Ban agreed", True),
        ("Ban likely", "ban likely!", False),
        ("Ban likely", "Ban likely | The Lantern", False),
        ("5 things", "7 things", True),
        ("Kabinet valt", "Kabinet is gevallen", True),
        ("東京で地震", "大阪で地震", True),
    ],
)
def test_only_other_words_are_a_change(old, new, changed):
    assert differ(old, new) is changed


def test_the_changes_of_a_folder_are_listed_by_outlet_with_their_evidence(build_graph):
    files = {
        f"{n}.md": article(title, url="https://post.example/ban", provider="Post", date=date)
        for n, (title, date) in enumerate(
            [("Ban on cameras likely in Elsing", "2021-03-04T08:00:00Z"),
             ("Ban on cameras agreed in Elsing", "2021-03-04T09:00:00Z")]
        )
    }  # fmt: skip
    comparison = build_graph(files).compare("Post")
    assert comparison.headline_changes.select("name", "title", "new_title").rows() == [
        ("Post", "Ban on cameras likely in Elsing", "Ban on cameras agreed in Elsing")
    ]
    assert comparison.evidence("headline_changes", provider="Post").height == 1
