"""Who follows whom, and where a provider stands in the life of a story (M12, M13)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import polars as pl
import pytest

from topicgraph.compare.measures.follows import measure_follows
from topicgraph.compare.measures.positions import find_biggest_stories, measure_positions
from topicgraph.compare.parameters import Parameters
from topicgraph.compare.timing import find_story_peaks

NOON = datetime(2010, 1, 1, 12, tzinfo=UTC)


def pieces(*rows: tuple[int, str, float], precision: str = "second") -> pl.DataFrame:
    """Articles as (id, provider, hours after noon)."""
    return pl.DataFrame(
        [
            (id_, provider, NOON + timedelta(hours=hours), precision)
            for id_, provider, hours in rows
        ],
        schema={
            "id": pl.Int64,
            "provider": pl.String,
            "published": pl.Datetime("us", "UTC"),
            "precision": pl.String,
        },
        orient="row",
    )


def similar(*pairs: tuple[int, int]) -> pl.DataFrame:
    return pl.DataFrame(pairs, schema={"source": pl.Int64, "target": pl.Int64}, orient="row")


def pair(provider: str = "A", other: str = "B") -> pl.DataFrame:
    return pl.DataFrame({"provider": [provider], "other": [other]})


def test_the_example_of_rnewsflow():
    # R documentation of RNewsflow::document.network: eight documents an hour apart, four of
    # newspapers and four of blogs.
    d = similar((1, 2), (1, 3), (1, 5), (2, 4), (2, 5), (3, 6))
    meta = pieces(
        *[(number, "Newspapers" if number <= 4 else "Blog", number - 1) for number in range(1, 9)]
    )
    table = measure_follows(meta, d, pair("Newspapers", "Blog"))
    # network_aggregate: from.V and from.Vprop, to.V and to.Vprop of Newspapers → Blog: documents 1,
    # 2, 3 of 4, and 5, 6 of 4.
    row = table.row(0, named=True)
    assert (row["followed"], row["n_a"], row["share_followed"]) == (3, 4, 0.75)
    assert (row["preceded"], row["n_b"], row["share_preceded"]) == (2, 4, 0.5)
    # only_first_match: document 5 keeps its edge from 1 alone, 6 from 3.
    assert (row["first_followed"], row["first_preceded"]) == (2, 2)
    assert table.select("followed", "preceded").row(1) == (0, 0)  # no blog precedes a newspaper


@pytest.mark.parametrize(
    ("hours", "counts"), [(0.0, 0), (0.1, 0), (0.11, 1), (36.0, 1), (36.1, 0), (-3.0, 0)]
)
def test_a_match_is_more_than_six_minutes_and_up_to_36_hours_later(hours, counts):
    table = measure_follows(pieces((1, "A", 0), (2, "B", hours)), similar((1, 2)), pair())
    assert table["followed"][0] == counts
    assert measure_follows(pieces((1, "A", 0), (2, "B", hours)), similar((2, 1)), pair()).equals(
        table
    )  # the edge has no direction


def test_the_first_match_may_be_of_a_third_outlet_and_a_tie_counts_for_all():
    articles = pieces((1, "A", 0), (2, "C", -1), (3, "B", 2))
    both = measure_follows(articles, similar((1, 3), (2, 3)), pair())
    assert both.select("followed", "first_followed").row(0) == (1, 0)  # C was before A
    tie = measure_follows(
        pieces((1, "A", 0), (2, "C", 0), (3, "B", 2)), similar((1, 3), (2, 3)), pair()
    )
    assert tie.select("followed", "first_followed").row(0) == (1, 1)


def test_articles_without_a_time_take_no_part():
    assert measure_follows(
        pieces((1, "A", 0), (2, "B", 9), precision="day"), similar((1, 2)), pair()
    ).select("followed", "n_a").row(0) == (0, 0)


def test_an_article_counts_once_however_many_follow_it():
    table = measure_follows(
        pieces((1, "A", 0), (2, "B", 1), (3, "B", 2)), similar((1, 2), (1, 3)), pair()
    )
    assert table.select("followed", "preceded", "n_b").row(0) == (1, 2, 2)
    assert table["too_few"].all()


# Positions


def story(*hours: float, number: int = 1) -> pl.DataFrame:
    return pieces(*[(i, "ABCDEFGH"[i], hour) for i, hour in enumerate(hours)]).with_columns(
        story=pl.lit(number)
    )


def peak(*hours: float) -> float | None:
    found = find_story_peaks(story(*hours))["peak"].to_list()
    return (found[0] - NOON).total_seconds() / 3600 if found else None


def test_the_peak_is_the_middle_of_the_busiest_six_hours():
    assert peak(0, 10, 12, 14, 30) == 12
    assert peak(0, 10, 12, 14, 16, 30) == 13
    assert peak(0, 1, 20, 21, 40) == 0.5  # of equally busy hours the first


def test_a_story_of_fewer_than_five_timed_pieces_has_no_peak():
    assert peak(0, 1, 2, 3) is None
    assert find_story_peaks(story(0, 1, 2, 3, 4).with_columns(precision=pl.lit("day"))).is_empty()


def test_positions_by_hand():
    stories = pl.concat([story(0, 10, 12, 14, 30, number=number) for number in range(5)])
    table = measure_positions(stories, find_story_peaks(stories), ["A", "C", "E", "Z"])
    assert table.select("provider", "n", "before", "after", "median_hours").rows() == [
        ("A", 5, 5, 0, -12.0), ("C", 5, 0, 0, 0.0), ("E", 5, 0, 5, 18.0), ("Z", 0, 0, 0, None),
    ]  # fmt: skip
    assert table.select("low", "high").row(0) == (-12, -12)
    assert table["too_few"].to_list() == [False, False, False, True]


def test_the_biggest_stories_are_so_many_and_all_as_big_as_the_last():
    assert Parameters().biggest_stories == 20
    rows = [
        (1, "A"),
        (1, "B"),
        (1, "C"),
        (2, "A"),
        (2, "B"),
        (3, "B"),
        (3, "C"),
        (4, "A"),
        (5, "A"),
        (5, None),
    ]
    coverage = pl.DataFrame(rows, schema={"story": pl.Int64, "provider": pl.String}, orient="row")
    assert find_biggest_stories(coverage, 2).to_list() == [
        1,
        2,
        3,
    ]  # 4 and 5 have one known outlet each
    assert find_biggest_stories(coverage.filter(pl.col("story") == 4)).is_empty()


def test_the_share_of_the_biggest_stories_counts_those_covered_at_any_time():
    coverage = pl.concat([story(0, 1, number=1), story(0, 1, 2, number=2)]).with_columns(
        precision=pl.lit("day")
    )
    table = measure_positions(coverage, find_story_peaks(coverage), ["A", "C"])
    assert table.select("covered", "biggest", "share", "n").rows() == [
        (2, 2, 1.0, 0),
        (1, 2, 0.5, 0),
    ]
