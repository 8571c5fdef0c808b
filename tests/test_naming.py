"""A story keeps its id as long as most of it stays."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import numpy as np
import polars as pl

from topicgraph.relate.naming import assign_story_ids, find_headlines
from topicgraph.store.tables import ARTICLES, EDGES, Tables


def make_stories(groups: str, previous: Tables | None = None, first: int = 0) -> Tables:
    """Articles a day apart, each in the story of its letter; "-" is no article; the earliest has
    the number `first`."""
    held = [(number, letter) for number, letter in enumerate(groups) if letter != "-"]
    rows = [
        {
            "id": f"article:{n + first:03}",
            "title": f"Headline {n + first}",
            "published": datetime(2021, 1, 1, tzinfo=UTC) + timedelta(days=n + first),
        }
        for n, _ in held
    ]
    letters = sorted({letter for _, letter in held})
    return assign_story_ids(
        Tables(articles=pl.DataFrame(rows, schema=ARTICLES)),
        np.array([letters.index(letter) for _, letter in held]),
        previous,
    )


def ids(tables: Tables) -> list[str]:
    return tables.articles["story"].to_list()


def test_an_earlier_article_that_arrives_leaves_the_id_as_it_is() -> None:
    before = make_stories("aaa", first=5)
    after = make_stories("aaaaaaaa", before)
    assert set(ids(after)) == set(ids(before)) == {"story:2021-01-06/headline-5"}


def test_a_story_that_loses_its_first_article_keeps_its_id() -> None:
    assert set(ids(make_stories("-aaa", make_stories("aaaa")))) == {"story:2021-01-01/headline-0"}


def test_of_a_story_that_falls_apart_the_part_with_most_of_it_keeps_the_id() -> None:
    after = ids(make_stories("baaa", make_stories("aaaa")))
    assert after[1:] == ["story:2021-01-01/headline-0"] * 3
    assert after[0] == "story:2021-01-01/headline-0~2"


def test_where_only_half_of_a_story_stays_it_is_a_new_one_by_its_own_first_article() -> None:
    after = ids(make_stories("bbaa", make_stories("aaaa")))
    assert after == ["story:2021-01-01/headline-0"] * 2 + ["story:2021-01-03/headline-2"] * 2


def test_two_stories_that_become_one_have_the_id_of_the_earlier_as_in_a_build_from_nothing() -> (
    None
):
    assert (
        set(ids(make_stories("aaaaa", make_stories("aabbb"))))
        == set(ids(make_stories("aaaaa")))
        == {"story:2021-01-01/headline-0"}
    )


def test_two_stories_that_a_still_earlier_article_joins_have_the_id_of_the_larger() -> None:
    assert set(ids(make_stories("aaaaaa", make_stories("aabbb", first=1)))) == {
        "story:2021-01-04/headline-3"
    }


def test_a_build_that_changes_nothing_changes_no_id() -> None:
    before = make_stories("abacabc", first=3)
    assert ids(make_stories("abacabc", before, first=3)) == ids(before)


def test_articles_of_another_folder_change_no_id() -> None:
    assert ids(make_stories("aab", make_stories("aaa", first=50))) == ids(make_stories("aab"))


def test_a_story_is_named_after_an_article_that_is_no_copy() -> None:
    tables = make_stories("aa")
    for kind, row in (("similar", 0), ("copy_of", 1)):
        edge = dict.fromkeys(EDGES) | {
            "source": "article:000", "target": "article:001", "kind": kind, "weight": 1.0,
        }  # fmt: skip
        headlines = find_headlines(tables.replace(edges=pl.DataFrame([edge], schema=EDGES)))
        assert list(headlines.values()) == [row]
