"""The measures, worked by hand, and their properties."""

from __future__ import annotations

from datetime import UTC, datetime

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial.distance import cosine, jensenshannon
from scipy.stats import binomtest, fisher_exact

from topicgraph.compare.measures.agenda import measure_agenda
from topicgraph.compare.measures.exclusives import measure_exclusives
from topicgraph.compare.measures.firsts import measure_firsts
from topicgraph.compare.measures.lags import measure_lags
from topicgraph.compare.measures.overlap import measure_overlap
from topicgraph.compare.measures.share import measure_share
from topicgraph.compare.measures.timeline import measure_timeline
from topicgraph.compare.measures.topics import measure_topics
from topicgraph.compare.timing import choose_time_step, find_firsts

unhurried = settings(deadline=None, max_examples=40)
OUTLETS = "ABCD"
COVERED = st.lists(st.tuples(st.integers(0, 9), st.sampled_from(OUTLETS)), unique=True, min_size=1)


def covering(*lines: str) -> pl.DataFrame:
    """Coverage from lines `story provider time`; the precision follows from the length of the
    time."""
    rows = [(*line.split(), "")[:3] for line in lines]
    return pl.DataFrame(
        {
            "id": range(len(rows)),
            "story": [story for story, *_ in rows],
            "provider": [provider for _, provider, _ in rows],
            "published": pl.Series(
                [
                    datetime.fromisoformat(time).replace(tzinfo=UTC) if time else None
                    for *_, time in rows
                ],
                dtype=pl.Datetime("us", "UTC"),
            ),
            "precision": [
                {0: "none", 10: "day", 16: "minute", 19: "second"}[len(time)] for *_, time in rows
            ],
        }
    )


def pair(provider: str = "A", other: str = "B") -> pl.DataFrame:
    return pl.DataFrame({"provider": [provider], "other": [other]})


def firsts(*lines: str) -> dict[str, float]:
    return dict(
        find_firsts(covering(*lines)).sort("provider").select("provider", "first").iter_rows()
    )


# Attention


@unhurried
@given(st.lists(st.tuples(st.sampled_from(OUTLETS), st.booleans()), min_size=1))
def test_the_shares_of_all_providers_sum_to_one(rows):
    schema = {"provider": pl.String, "independent": pl.Boolean}
    held = pl.DataFrame(rows, schema=schema, orient="row").with_row_index("story")
    held = held.with_columns(pl.col("story").cast(pl.String))
    table = measure_share(held, OUTLETS)
    assert table["share_with_copies"].sum() == pytest.approx(1)
    if held["independent"].any():
        assert table["share"].sum() == pytest.approx(1)
    assert (table["articles"] == table["independent"] + table["copies"]).all()
    assert (table["too_few"] == (table["independent"] < 5)).all()
    for row in table.iter_rows(named=True):
        if row["n"]:  # one article a story: as many independent observations as articles
            interval = binomtest(row["independent"], row["n"]).proportion_ci(method="wilson")
            assert (row["low"], row["high"]) == pytest.approx((interval.low, interval.high))


def test_four_articles_on_each_story_are_one_observation():
    stories = [(outlet, f"s{n}") for n in range(20) for outlet in ("A" if n < 8 else "B")]
    held = pl.DataFrame(stories, schema=["provider", "story"], orient="row")
    held = held.with_columns(independent=pl.lit(True))
    one, four = (measure_share(pl.concat([held] * k), ["A"]).row(0, named=True) for k in (1, 4))
    assert (one["share"], four["share"]) == (0.4, 0.4)
    assert (one["effective_n"], four["effective_n"]) == (pytest.approx(20), pytest.approx(20))
    assert (four["low"], four["high"]) == pytest.approx((one["low"], one["high"]))
    # Copies are in the share with copies alone.
    copied = held.with_columns(independent=pl.col("story") != "s0")
    assert measure_share(copied, ["A"]).select("n", "independent").row(0) == (19, 7)
    interval = binomtest(7, 19).proportion_ci(method="wilson")
    row = measure_share(copied, ["A"]).row(0, named=True)
    assert (row["low"], row["high"]) == pytest.approx((interval.low, interval.high))


def test_topic_attention_and_focus_by_hand():
    # A: 8 of 10 on AI; the rest (B and C): 5 of 30. Fisher as SciPy. Focus log2((8.5/11) /
    # (5.5/31)) = log2(4.3554) = 2.1228.
    pieces = pl.DataFrame({"id": range(40), "provider": ["A"] * 10 + ["B"] * 20 + ["C"] * 10})
    about = pl.DataFrame({"id": [*range(8), *range(10, 15), 39], "topic": ["AI"] * 13 + ["law"]})
    table = measure_topics(pieces, about, ["A", "B"])
    row = table.row(
        by_predicate=(pl.col("provider") == "A") & (pl.col("topic") == "AI"), named=True
    )
    assert (row["n_ot"], row["n_o"], row["n_rest_t"], row["n_rest"], row["share"]) == (
        8,
        10,
        5,
        30,
        0.8,
    )
    assert row["focus"] == pytest.approx(2.1228, abs=1e-4)
    assert row["p_value"] == pytest.approx(fisher_exact([[8, 2], [5, 25]]).pvalue)
    law = table.filter(pl.col("topic") == "law")
    assert law["too_few"].all()  # one article is no finding,
    assert law["p_value"].null_count() == law["q_value"].null_count() == 2  # and is not tested
    # Two tests are left: q of the smaller is twice its p.
    assert row["q_value"] == pytest.approx(2 * row["p_value"])


def test_a_topic_that_a_provider_does_not_have_is_listed_with_zero():
    pieces = pl.DataFrame({"id": range(20), "provider": ["A"] * 10 + ["B"] * 10})
    row = measure_topics(pieces, pl.DataFrame({"id": range(10), "topic": ["AI"] * 10}), ["B"]).row(
        0, named=True
    )
    assert (row["n_ot"], row["share"], row["low"]) == (0, 0, 0)
    assert row["focus"] < 0
    assert row["p_value"] < 0.001


def test_with_very_many_pairs_only_those_with_an_article_are_listed_but_all_are_corrected_for(
    monkeypatch,
):
    pieces = pl.DataFrame({"id": range(40), "provider": ["A"] * 20 + ["B"] * 20})
    about = pl.DataFrame({"id": [*range(10), *range(20, 30)], "topic": ["AI"] * 10 + ["law"] * 10})
    full = measure_topics(pieces, about, ["A", "B"])
    monkeypatch.setattr("topicgraph.compare.measures.topics.MAX_ROWS_FOR_ALL", 1)
    short = measure_topics(pieces, about, ["A", "B"])
    assert (full.height, short.height) == (4, 2)
    assert short["p_value"][0] == full["p_value"][0]
    assert short["q_value"][0] == pytest.approx(short["p_value"][0] * 4 / 2)


def test_a_timeline_fills_empty_bins_and_leaves_out_the_undated():
    pieces = covering(
        "1 A 2021-03-01", "2 A 2021-03-03T23:59", "3 B 2021-03-02", "4 A", "5 C 2022-01-01"
    )
    assert choose_time_step(pieces, ["A", "B"]) == "day"
    table = measure_timeline(pieces, ["A", "B"], "day")
    assert table.select("provider", "articles", "n").rows() == [
        ("A", 1, 2),
        ("A", 0, 2),
        ("A", 1, 2),
        ("B", 0, 1),
        ("B", 1, 1),
        ("B", 0, 1),
    ]
    assert table.group_by("provider").agg(pl.col("share").sum())["share"].to_list() == [1, 1]


@pytest.mark.parametrize(
    ("last", "unit", "bins"),
    [("2021-03-31", "day", 31), ("2021-04-01", "week", 5), ("2022-03-03", "month", 13)],
)
def test_the_bins_of_a_timeline_follow_its_span(last, unit, bins):
    articles = covering("1 A 2021-03-01", f"2 A {last}")
    assert choose_time_step(articles, ["A"]) == unit
    assert measure_timeline(articles, ["A"], unit).height == bins


def test_a_timeline_of_nothing_is_empty():
    assert measure_timeline(covering("1 A"), ["A"], "day").height == 0


# Agenda


def test_the_similarity_of_two_agendas_is_that_of_scipy():
    pieces = pl.DataFrame({"id": range(12), "provider": ["A"] * 6 + ["B"] * 6})
    topics = ["AI", "AI", "AI", "law", "law", "war", "AI", "law", "law", "law", "art", "art"]
    row = measure_agenda(pieces, pl.DataFrame({"id": range(12), "topic": topics}), pair()).row(
        0, named=True
    )
    a, b = [3, 2, 1, 0], [1, 3, 0, 2]  # AI, law, war, art
    assert row["cosine"] == pytest.approx(1 - cosine(a, b))
    assert row["jensen_shannon"] == pytest.approx(jensenshannon(a, b, base=2))
    assert (row["n_a"], row["n_b"], row["too_few"]) == (6, 6, False)


@unhurried
@given(st.lists(st.tuples(st.integers(0, 19), st.sampled_from(["AI", "law", "war"])), unique=True))
def test_similarity_is_symmetric_and_between_zero_and_one(rows):
    pieces = pl.DataFrame({"id": range(20), "provider": ["A"] * 10 + ["B"] * 10})
    about = pl.DataFrame(rows, schema={"id": pl.Int64, "topic": pl.String}, orient="row")
    there, back = (
        measure_agenda(pieces, about, p).select("cosine", "jensen_shannon").row(0)
        for p in (pair(), pair("B", "A"))
    )
    assert there == pytest.approx(back)
    assert all(x is None or 0 <= x <= 1 for x in there)
    assert (None in there) == ({i < 10 for i, _ in rows} != {True, False})


# Stories


@unhurried
@given(COVERED)
def test_overlap_is_that_of_sets_and_symmetric(rows):
    coverage = pl.DataFrame(rows, schema={"story": pl.Int64, "provider": pl.String}, orient="row")
    a, b = ({story for story, provider in rows if provider == o} for o in "AB")
    row, back = (measure_overlap(coverage, p).row(0, named=True) for p in (pair(), pair("B", "A")))
    assert (row["shared"], row["only_a"], row["only_b"], row["n"]) == (
        len(a & b),
        len(a - b),
        len(b - a),
        len(a | b),
    )
    assert row["jaccard"] == (len(a & b) / len(a | b) if a | b else None) == back["jaccard"]
    assert row["containment_a"] == (len(a & b) / len(a) if a else None) == back["containment_b"]
    assert (
        row["overlap"] == (len(a & b) / min(len(a), len(b)) if a and b else None) == back["overlap"]
    )
    assert row["too_few"] == (min(len(a), len(b)) < 5)


@unhurried
@given(COVERED)
def test_each_story_is_the_exclusive_of_one_provider_or_of_none(rows):
    coverage = pl.DataFrame(rows, schema={"story": pl.Int64, "provider": pl.String}, orient="row")
    table = measure_exclusives(coverage, OUTLETS)
    alone = coverage.group_by("story").len().filter(pl.col("len") == 1)
    assert table["exclusives"].sum() == alone.height
    assert table["stories"].sum() == len(rows)


# Timing


def test_a_day_never_decides_who_was_first():
    # Not even where it is a day or a week earlier: each of both counts half.
    for day in ("2021-03-04", "2021-03-03", "2021-02-01"):
        assert firsts(f"s A {day}", "s B 2021-03-04T09:00") == {"A": 0.5, "B": 0.5}
    # Two days, however far apart: none of both is stated to be the first.
    assert firsts("s A 2021-03-01", "s B 2021-03-20") == {"A": 0.5, "B": 0.5}


def test_a_day_after_that_of_a_stated_time_is_out_of_the_running():
    assert firsts("s A 2021-03-05", "s B 2021-03-04T09:00") == {"A": 0, "B": 1}


def test_a_date_only_piece_is_never_tested_and_nor_is_its_tie():
    lines = [f"s{i} A 2021-03-04" for i in range(9)] + [
        f"s{i} {o} 2021-03-04T0{8 + (o == 'C')}:00" for i in range(9) for o in "BC"
    ]
    table = measure_firsts(covering(*lines), ["A", "B", "C"])
    assert table["first"].to_list() == [4.5, 4.5, 0]
    assert table["decided"].to_list() == [0, 0, 0]
    assert table["too_few"].all()
    assert table["p_value"].null_count() == 3


def test_undated_coverage_takes_no_part_in_who_was_first():
    assert firsts("s A", "s B 2021-03-04T09:00", "s C 2021-03-04T10:00") == {"B": 1, "C": 0}
    assert firsts("s A", "s B 2021-03-04T09:00") == {}  # one dated provider is not two


def test_where_an_unknown_publisher_was_first_no_outlet_was():
    coverage = covering("s - 2021-03-04T08:00", "s A 2021-03-04T09:00", "s B 2021-03-04T10:00")
    table = find_firsts(coverage.with_columns(pl.col("provider").replace("-", None)))
    assert table.select("provider", "providers", "first").sort("provider").rows() == [
        ("A", 3, 0),
        ("B", 3, 0),
    ]


def test_equal_at_the_coarser_precision_is_a_tie():
    assert firsts("s A 2021-03-04T09:00", "s B 2021-03-04T09:00:40") == {"A": 0.5, "B": 0.5}
    assert firsts("s A 2021-03-04T09:00:40", "s B 2021-03-04T09:00:41") == {"A": 1, "B": 0}
    assert firsts("s A 2021-03-04T09:00:40", "s B 2021-03-04T09:00:41", "s C 2021-03-04T09:00") == {
        "A": 0.5,
        "B": 0,
        "C": 0.5,
    }
    assert firsts("s A 2021-03-04T09:01", "s B 2021-03-04T09:00:59", "s C 2021-03-04T09:00:59") == {
        "A": 0,
        "B": 0.5,
        "C": 0.5,
    }


def test_a_second_in_a_later_minute_is_not_first():
    assert firsts("s A 2021-03-04T09:01:10", "s B 2021-03-04T09:00") == {"A": 0, "B": 1}


def test_first_reports_by_hand():
    # A against B on six stories, first on all; C joins the last two: expected 4/2 + 2/3 = 2.667 for
    # A and B, 2/3 for C.
    lines = [
        f"s{i} {o} 2021-03-0{i + 1}T0{7 + 'ABC'.index(o)}:00"
        for i in range(6)
        for o in ("AB" if i < 4 else "ABC")
    ]
    table = measure_firsts(covering(*lines, "alone A 2021-03-09T08:00"), ["A", "B", "C"])
    assert table.select("first", "stories", "too_few").rows() == [
        (6, 6, False),
        (0, 6, False),
        (0, 2, True),
    ]
    assert table["expected"].to_list() == pytest.approx([8 / 3, 8 / 3, 2 / 3])
    # A: all six won has probability (1/2)^4 (1/3)^2; two-sided mid-p twice the half of that.
    assert table["p_value"][0] == pytest.approx(1 / 144)
    assert table.select("decided", "won").row(0) == (6, 6)
    assert table["won_by_chance"][0] == pytest.approx(8 / 3)
    assert table["p_value"][2] is None


def test_who_writes_more_on_a_story_is_expected_to_be_first_more_often():
    # A has four of the five articles of each story: it is first on four of five by chance.
    lines = [
        f"s{i} {o} 2021-03-{i + 1:02}T{hour:02}:00"
        for i in range(10)
        for hour, o in enumerate("AAAAB" if i < 8 else "BAAAA")
    ]
    row = measure_firsts(covering(*lines), ["A"]).row(0, named=True)
    assert (row["won"], row["won_by_chance"]) == (8, pytest.approx(8))
    assert row["p_value"] > 0.9


def test_a_first_minute_with_two_articles_is_not_tested():
    lines = ["s A 2021-03-04T09:00", "s A 2021-03-04T09:00", "s B 2021-03-04T10:00"]
    assert measure_firsts(covering(*lines), ["A"])["decided"].to_list() == [0]


def test_only_stories_of_which_the_first_can_be_told_count():
    lines = [f"s{i} {o} 2021-03-04T0{8 + (o == 'B')}:00" for i in range(6) for o in "AB"]
    firsts = pl.DataFrame({"story": ["s0", "s1"], "provider": ["A", "A"]})
    table = measure_firsts(covering(*lines), ["A"], firsts)
    assert table.select("first", "stories", "won", "first_unknown").row(0) == (2, 2, 2, 4)


def test_a_story_on_which_an_outlet_states_only_a_day_does_not_count_against_it():
    # Where D, which states only days, may have been first, it is not known who was.
    lines = [f"s{i} {o} 2021-03-04T0{8 + (o == 'B')}:00" for i in range(6) for o in "AB"]
    lines += [f"s{i} D 2021-03-05" for i in range(6)]
    firsts = pl.DataFrame({"story": [f"s{i}" for i in range(5)], "provider": ["A"] * 5})
    table = measure_firsts(covering(*lines), ["A", "B", "D"], firsts)
    columns = ("first", "stories", "expected", "decided", "first_unknown", "only_day")
    assert table.select(columns).rows() == [(5, 5, 2.5, 5, 1, 0), (0, 5, 2.5, 5, 1, 0),
                                            (0, 0, 0, 0, 1, 5)]  # fmt: skip
    assert table.select("rate", "p_value").row(2) == (None, None)


def test_who_was_first_is_read_from_the_stories_not_from_the_times():
    lines = [f"s{i} {o} 2021-03-04T0{7 + 'ABC'.index(o)}:00" for i in range(6) for o in "ABC"]
    firsts = pl.DataFrame(
        {"story": ["s0", "s1", "s2", "s2", "s3"], "provider": ["B", "B", "A", "C", "elsewhere"]}
    )
    table = measure_firsts(covering(*lines), ["A", "B", "C"], firsts)
    assert table["first"].to_list() == [0.5, 2, 0.5]
    assert table["stories"].to_list() == [3, 3, 3]  # the first of s3 is no report that counts
    assert table.select("decided", "won").rows() == [(2, 0), (2, 2), (2, 0)]  # a tie is not tested


@unhurried
@given(
    st.lists(
        st.tuples(st.integers(0, 5), st.sampled_from(OUTLETS), st.integers(0, 3)),
        unique_by=lambda row: row[:2],
        min_size=1,
    )
)
def test_the_firsts_of_a_story_sum_to_one(rows):
    table = find_firsts(covering(*(f"s{s} {o} 2021-03-04T09:0{m}" for s, o, m in rows)))
    assert table.group_by("story").agg(pl.col("first").sum())["first"].to_list() == pytest.approx(
        [1] * table["story"].n_unique()
    )
    expected = measure_firsts(
        covering(*(f"s{s} {o} 2021-03-04T09:0{m}" for s, o, m in rows)), OUTLETS
    )
    assert expected["first"].sum() == pytest.approx(expected["expected"].sum())


def test_lags_by_hand_and_from_the_other_side():
    # B after A by 1, 2, 3, 4, 5, 6 hours and once before by 1: median 3, quartiles 1.5 and 4.5;
    # sign test 6 : 1, mid-p: (1 + 7/2 + 7/2 + 1) / 128.
    hours = [1, 2, 3, 4, 5, 6, -1]
    lines = [f"s{i} A 2021-03-04T10:00" for i in range(7)] + [
        f"s{i} B 2021-03-04T{10 + hour:02}:00" for i, hour in enumerate(hours)
    ]
    row, back = (
        measure_lags(covering(*lines), p).row(0, named=True) for p in (pair(), pair("B", "A"))
    )
    assert (row["n"], row["earlier"], row["later"], row["ties"]) == (7, 6, 1, 0)
    assert (row["median_hours"], row["q1"], row["q3"]) == (3, 1.5, 4.5)
    assert row["p_value"] == pytest.approx(9 / 128)
    assert row["low"] <= 3 <= row["high"]
    assert (back["median_hours"], back["q1"], back["earlier"], back["p_value"]) == (
        -3,
        -4.5,
        1,
        pytest.approx(9 / 128),
    )


def test_a_lag_needs_two_stated_times_and_equal_minutes_are_no_lag():
    lines = [
        "s A 2021-03-04",
        "s B 2021-03-05T09:00",
        "t A 2021-03-04T09:00",
        "t B 2021-03-04T09:00:59",
        "u A",
        "u B 2021-03-04T09:00",
    ]
    row = measure_lags(covering(*lines), pair()).row(0, named=True)
    assert (row["n"], row["ties"], row["median_hours"], row["too_few"], row["p_value"]) == (
        1,
        1,
        0,
        True,
        None,
    )


def test_a_pair_without_shared_stories_has_no_lag():
    row = measure_lags(covering("s A 2021-03-04T09:00", "t B 2021-03-04T09:00"), pair()).row(
        0, named=True
    )
    assert (row["n"], row["median_hours"], row["too_few"]) == (0, None, True)
