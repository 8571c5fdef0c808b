"""`compare` as a whole: what is counted, and that every figure leads to its articles."""

from __future__ import annotations

import dataclasses
import itertools
import json
import pickle
import re
import subprocess
import sys
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import topicgraph as tg
from topicgraph.compare import Comparison, compare, statistics
from topicgraph.compare.comparison import MEASURES
from topicgraph.compare.sample import collect_sample, find_originals
from topicgraph.errors import ArgumentError


@pytest.fixture(name="three")
def three_outlets(corpus):
    """A, B and C on ten stories: A always an hour before B, C on four; each with one story alone,
    topics AI and law."""
    lines = []
    for i in range(10):
        lines += [
            f"a{i} A s{i} 2021-03-{i + 1:02}T08:00:00 {'AI' if i < 9 else '-'}",
            f"b{i} B s{i} 2021-03-{i + 1:02}T09:00:00 law",
        ]
        if i < 4:
            lines.append(f"c{i} C s{i} 2021-03-{i + 1:02}T10:00:00 AI+law")
    lines += [
        "a99 A - 2021-03-20 AI",
        "b99 B - - AI+law",
        "c99 C - 2021-03-21T10:00:00 -",
        "c98 C s9 2021-03-22T10:00:00 - stub",
    ]
    return corpus(*lines)


def row_of(table: pl.DataFrame, **wanted: str) -> dict:
    return table.row(
        by_predicate=pl.all_horizontal(pl.col(column) == value for column, value in wanted.items()),
        named=True,
    )


def test_every_figure_leads_to_as_many_articles_as_it_counts(three):
    result = compare(three)
    assert result.providers == ("A", "B", "C")
    for row in result.share.iter_rows(named=True):
        assert result.evidence("share", provider=row["provider"]).height == row["independent"]
    for row in result.topics.iter_rows(named=True):
        assert (
            result.evidence("topics", provider=row["name"], topic=row["topic_name"]).height
            == row["n_ot"]
        )
    for row in result.agenda.iter_rows(named=True):
        assert (
            result.evidence("agenda", provider=row["provider"], other=row["other"]).height
            == row["n_a"] + row["n_b"]
        )
    for row in result.overlap.iter_rows(named=True):
        behind = result.evidence("overlap", provider=row["provider"], other=row["other"])
        assert (behind.height, behind["story"].n_unique()) == (2 * row["shared"], row["shared"])
    for row in result.firsts.iter_rows(named=True):
        behind = result.evidence("firsts", provider=row["provider"])
        assert (behind.height, behind["first"].sum()) == (row["stories"], row["first"])
    for row in result.lags.iter_rows(named=True):
        assert (
            result.evidence("lags", provider=row["provider"], other=row["other"]).height
            == 2 * row["n"]
        )
    for row in result.exclusives.iter_rows(named=True):
        assert result.evidence("exclusives", provider=row["provider"]).height == (
            row["exclusives"] or row["stories"]
        )
    for row in result.peaks.iter_rows(named=True):
        assert result.evidence("peaks", provider=row["provider"]).height == row["n"]
    for row in result.timeline.iter_rows(named=True):
        assert result.evidence("timeline", provider=row["provider"]).height == row["n"]


def test_the_figures_of_three_outlets_by_hand(three):
    result = compare(three)
    # 11 + 11 + 5 articles are held; C's piece on s9 is known from a related list only.
    assert result.share.select("provider", "independent", "n").rows() == [
        ("A", 11, 27),
        ("B", 11, 27),
        ("C", 5, 27),
    ]
    # C covered s0–s3, s9 (by the stub) and one alone.
    assert row_of(result.exclusives, provider="C")["stories"] == 6
    assert row_of(result.overlap, provider="A", other="C")["shared"] == 5
    # A was first on all ten: expected 4/3 + 6/2, as C's stub takes no part.
    row = row_of(result.firsts, provider="A")
    assert (row["first"], row["stories"], round(row["expected"], 2)) == (10, 10, 4.33)
    assert row["q_value"] < 0.01
    lag = row_of(result.lags, provider="A", other="B")
    assert (lag["n"], lag["median_hours"], lag["low"], lag["high"]) == (10, 1, 1, 1)
    assert lag["p_value"] == pytest.approx(1 / 2**10)
    # C and A share four timed stories; the stub is not here.
    assert row_of(result.lags, provider="A", other="C")["n"] == 4
    assert row_of(result.topics, provider="A", topic="AI")["n_ot"] == 10


def test_the_statements_hold_up_and_carry_their_figures(three):
    result = compare(three)
    sentences = [str(finding) for finding in result.findings()]
    # A: 10 of 10; the chance is (1/2)^6 (1/3)^4 = .0002.
    assert sentences[0].startswith(
        "The A was first on 10 of 10 stories it shared with others (100 %, expected 4.3 by chance;"
    ) or sentences[1].startswith("The A was first on 10 of 10 stories")
    lead = (
        "The A came before The B on 10 of 10 stories timed at both (median lead 1 "
        "hour, 95 % interval 1 hour to 1 hour; corrected p = .0"
    )
    assert any(sentence.startswith(lead) for sentence in sentences)
    assert any(
        sentence.startswith(
            "The A has nothing about LAW in this corpus (0 of 11 articles, 95 % interval 0 % to "
        )
        for sentence in sentences
    )
    # Coverage first, attention to topics later.
    measures = [finding.measure for finding in result.findings()]
    assert measures.index("firsts") < measures.index("lags") < measures.index("topics")
    assert "exact test of how often it was first" in result.findings()[0].how_we_know


def test_every_finding_leads_to_its_articles(three):
    result = compare(three)
    assert {finding.measure for finding in result.findings()} >= {"firsts", "topics", "lags"}
    for finding in result.findings():
        assert finding.p_value <= 0.05
        assert (
            result.evidence(finding.measure, **finding.about).height
            or "nothing about" in finding.sentence
        )


def test_a_comparison_without_findings_says_so(corpus):
    lines = [
        f"{o}{n} {o} s{n} 2021-03-0{1 + n}T0{8 + (o == 'B') * (-1) ** n}:00"
        for n in range(6)
        for o in "AB"
    ]
    result = compare(corpus(*lines), ["A", "B"])
    assert result.findings() == []
    assert "No difference is statistically significant after correcting for multiple tests." in str(
        result
    )


def test_a_comparison_with_too_few_articles_says_so(corpus):
    result = compare(corpus("a A s 2021-03-04T08:00", "b B s 2021-03-04T09:00"), ["A", "B"])
    assert result.findings() == []
    assert "There is too little in this corpus for any difference to be tested." in str(result)
    for measure, table in result.tables().items():
        assert measure == "headlines" or table["too_few"].all(), measure
        assert "p_value" not in table.columns or not table["p_value"].drop_nulls().len(), measure
    assert "too few" in str(result)


def test_copies_and_updates_collapse_to_their_original(corpus):
    lines = [
        "a A s 2021-03-04T10:00",
        "b B s 2021-03-04T08:00",
        "u A s 2021-03-04T12:00",
        "c B t 2021-03-05T08:00",
        "d C t 2021-03-05T09:00",
    ]
    result = compare(corpus(*lines, links=("b copy_of a", "u update_of a")), ["A", "B", "C"])
    assert result.share.select("provider", "articles", "copies", "independent").sort(
        "provider"
    ).rows() == [
        ("A", 2, 1, 1),
        ("B", 2, 1, 1),
        ("C", 1, 0, 1),
    ]
    # B's copy was earlier, but is no report of its own: s has one provider, t two.
    assert result.firsts.select("provider", "stories").rows() == [("A", 0), ("B", 1), ("C", 1)]
    assert result.exclusives.select("provider", "exclusives").rows() == [
        ("A", 0),
        ("B", 0),
        ("C", 0),
    ]  # by its copy B has s as well
    # The raw count stands beside it: with its copy B was first on both of two stories.
    assert result.firsts.select("first_with_copies", "stories_with_copies").rows() == [
        (0, 1),
        (2, 2),
        (0, 1),
    ]
    assert result.evidence("share", provider="A")["id"].to_list() == ["a"]
    assert "2 copies and updates count together with their originals" in result.notes[0]


def test_a_copy_of_unknown_origin_at_an_unknown_outlet_counts_for_no_outlet(corpus):
    tables = corpus(
        "a - s 2021-03-04T08:00", "b - s 2021-03-04T09:00", "c A s 2021-03-04T10:00",
        links=("b copy_of a",),
    )  # fmt: skip
    known = tables.providers["id"]
    sample = collect_sample(tables, known)
    assert dict(sample.articles.select("id", "own").iter_rows()) == {
        "a": True,
        "b": False,
        "c": True,
    }
    assert sample.independent["id"].to_list() == ["a", "c"]
    assert compare(tables, ["A"]).stories["n"].to_list() == [2]


def test_who_was_first_is_decided_among_articles_that_are_here(corpus):
    # A list of B names an earlier article of A, which is not in the folder.
    lines = [f"a{i} A s{i} 2021-03-04T07:00 - stub" for i in range(6)]
    lines += [f"b{i} B s{i} 2021-03-04T09:00" for i in range(6)]
    lines += [f"c{i} C s{i} 2021-03-04T10:00" for i in range(6)] + ["a9 A - 2021-03-09T08:00"]
    table = compare(corpus(*lines), ["A", "B", "C"]).firsts
    assert dict(table.select("provider", "first").iter_rows()) == {"A": 0, "B": 6, "C": 0}


def test_a_held_update_stands_for_an_original_known_only_from_elsewhere(corpus):
    tables = corpus(
        "a A s 2021-03-04T08:00 - stub",
        "u A s 2021-03-04T12:00",
        "b B s 2021-03-04T10:00",
        links=("u update_of a",),
    )
    result = compare(tables, ["A", "B"])
    assert result.share["independent"].to_list() == [1, 1]
    assert result.evidence("share", provider="A")["id"].to_list() == ["u"]
    assert result.firsts["first"].to_list() == [
        0,
        1,
    ]  # of what is held, A's update is later


def test_a_copy_of_an_article_that_is_not_held_counts_for_no_outlet(corpus):
    result = compare(
        corpus("a A s 2021-03-04T08:00 - stub", "b B s 2021-03-04T10:00", links=("b copy_of a",)),
        ["A", "B"],
    )
    assert result.share.select("articles", "copies", "independent").rows() == [(0, 0, 0), (1, 1, 0)]
    assert result.exclusives["exclusives"].to_list() == [0, 0]


def test_chains_and_rings_of_copies_have_one_original():
    edges = pl.DataFrame(
        [
            ("c", "b", "copy_of"),
            ("b", "a", "copy_of"),
            ("y", "x", "copy_of"),
            ("x", "y", "copy_of"),
            ("z", "y", "update_of"),
            ("q", "q", "copy_of"),
        ],
        schema=["source", "target", "kind"],
        orient="row",
    )
    table = find_originals(pl.Series(list("abcqxyz")), edges)
    assert dict(table.iter_rows()) == {
        "a": "a",
        "b": "a",
        "c": "a",
        "q": "q",
        "x": "x",
        "y": "x",
        "z": "x",
    }


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=60))
def test_every_original_is_its_own_and_in_the_same_group(links):
    ids = pl.Series([f"{i:02}" for i in range(31)])
    rows = [(f"{a:02}", f"{b:02}", "copy_of") for a, b in links]
    edges = pl.DataFrame(
        rows, schema={"source": pl.String, "target": pl.String, "kind": pl.String}, orient="row"
    )
    roots = dict(find_originals(ids, edges).iter_rows())
    assert all(roots[root] == root for root in roots.values())
    first = {}
    for source, target, _ in sorted(rows):
        if source != target:
            first.setdefault(source, target)
    assert all(roots[source] == roots[target] for source, target in first.items())


def test_stories_of_stubs_alone_are_not_in_this_corpus(corpus):
    result = compare(
        corpus(
            "a A s 2021-03-04T08:00 - stub",
            "b B t 2021-03-04T08:00",
            "c A t 2021-03-04T07:00 - stub",
        ),
        ["A", "B"],
    )
    assert result.exclusives.select("exclusives", "stories").rows() == [(0, 1), (0, 1)]
    assert result.firsts["first"].to_list() == [0, 0]  # only one of both is here
    assert any(
        "1 article known only from the related lists of others" in note for note in result.notes
    )


def test_days_and_times_without_a_zone_are_counted_apart(tmp_path):
    dates = ["2024-03-07T20:10Z", "2024-03-07 20:50", "2024-03-07 21:50", "2024-03-07"]
    rows = (f"Gym {n} burns,Outlet {n},{date},https://o{n}.example/1,gym\n"
            for n, date in enumerate(dates))  # fmt: skip
    (tmp_path / "a.csv").write_text("title,outlet,date,url,story\n" + "".join(rows))
    notes = tg.build(tmp_path).compare(minimum=1).notes
    assert (
        "1 first article with a date but no time: not used to decide who was first, and not"
        " counted as not first."
    ) in notes
    assert (
        "2 first articles with a time but no time zone: not used to test who was first."
    ) in notes


def test_an_unknown_publisher_counts_in_the_total_and_spoils_an_exclusive(corpus):
    lines = [
        "a A s 2021-03-04T09:00",
        "m msn s 2021-03-04T08:00",
        "b A t 2021-03-04T09:00",
        "n - u 2021-03-04T08:00",
    ]
    result = compare(corpus(*lines, platforms=("msn",)), minimum=1)
    assert result.providers == ("A",)
    assert result.share.select("independent", "n").rows() == [(2, 4)]
    assert result.exclusives.select("exclusives", "stories").rows() == [(1, 2)]
    assert any(note.startswith("2 articles of unknown outlets") for note in result.notes)
    with pytest.raises(ArgumentError, match="is a platform: it carries articles"):
        compare(corpus(*lines, platforms=("msn",)), ["A", "msn"])


def test_one_provider_is_compared_with_the_rest_of_the_corpus(three):
    result = compare(three, ["A"])
    row = result.overlap.row(0, named=True)
    assert (row["other"], row["other_name"], row["shared"], row["only_a"], row["only_b"]) == (
        "rest",
        "the rest of this corpus",
        10,
        1,
        2,
    )
    assert result.lags["n"].to_list() == [10]
    assert result.evidence("overlap", provider="A").height == 20
    assert set(result.evidence("lags")["provider"]) == {
        "A",
        "B",
    }  # the first of the rest was always B
    assert result.evidence("agenda").height == sum(result.agenda.select("n_a", "n_b").row(0))
    assert (
        result.firsts["expected"][0] == compare(three).firsts["expected"][0]
    )  # among all, not among two
    assert str(result).startswith("The A and the rest of this corpus compared")


def test_the_default_leaves_out_providers_with_too_few_articles(three):
    assert compare(three, minimum=6).providers == ("A", "B")
    assert (
        "1 outlet with fewer than 6 articles: counted in the rest."
        in compare(three, minimum=6).notes
    )
    assert compare(three, minimum=99).providers == ()


def test_an_empty_corpus_compares_to_nothing(corpus):
    result = compare(corpus())
    assert all(getattr(result, measure).is_empty() for measure in MEASURES)
    assert result.evidence("share").is_empty()
    assert "0 outlets compared" in str(result)


LITTLE = {
    "one article": ["a A s 2021-03-04T08:00 AI"],
    "one outlet": [f"a{i} A s{i} 2021-03-0{i + 1}T08:00 AI" for i in range(8)],
    "no topics": [
        f"{o}{i} {o} s{i} 2021-03-0{i + 1}T0{8 + (o == 'B')}:00" for i in range(8) for o in "AB"
    ],
    "nothing dated": [f"{o}{i} {o} s{i} - AI" for i in range(8) for o in "AB"],
    "no stories": [f"{o}{i} {o} - 2021-03-0{i + 1} AI" for i in range(8) for o in "AB"],
    "no outlets": [f"a{i} - s{i} 2021-03-0{i + 1}T08:00 AI" for i in range(8)],
    "stubs alone": ["a A s 2021-03-04T08:00 AI stub", "b B s 2021-03-04T09:00 AI stub"],
    "one topic": [f"{o}{i} {o} s{i} 2021-03-0{i + 1}T08:00 AI" for i in range(8) for o in "ABC"],
    "all at once": [f"{o}{i} {o} s 2021-03-04T08:00 AI" for i in range(8) for o in "ABC"],
}


@pytest.mark.parametrize("lines", LITTLE.values(), ids=LITTLE)
def test_every_measure_runs_where_there_is_little(corpus, lines):
    tables = corpus(*lines)
    for named in ([], sorted(tables.providers["id"])[:1], sorted(tables.providers["id"])[:2]):
        result = compare(tables, named)
        data = json.loads(json.dumps(result.to_dict(), allow_nan=False))
        assert len(data["findings"]) == len(result.findings())
        assert "Notes" in str(result)
        assert "<h3>" in result._repr_html_()


def test_with_many_providers_only_pairs_with_a_shared_story_are_listed(three, monkeypatch):
    full = compare(three)
    monkeypatch.setattr("topicgraph.compare.data.MAX_OUTLETS_FOR_ALL_PAIRS", 2)
    monkeypatch.setattr("topicgraph.compare.sample_notes.MAX_OUTLETS_FOR_ALL_PAIRS", 2)
    short = compare(three)
    assert short.overlap.equals(full.overlap)  # all three pairs share stories
    assert any("only pairs that share a story" in note for note in short.notes)


def test_the_order_of_rows_changes_nothing(three):
    shuffled = dataclasses.replace(
        three,
        articles=three.articles.sample(fraction=1, shuffle=True, seed=1),
        providers=three.providers.reverse(),
        topics=three.topics.reverse(),
        edges=three.edges.sample(fraction=1, shuffle=True, seed=2),
    )
    assert compare(shuffled).to_dict() == compare(three).to_dict()


def test_evidence_narrows_down_to_a_story_and_a_topic(three):
    result = compare(three)
    assert result.evidence("firsts", provider="A", story="s3")["id"].to_list() == ["a3"]
    assert result.evidence("overlap", provider="A", other="B", story="s3")["id"].to_list() == [
        "a3",
        "b3",
    ]
    assert result.evidence("share", provider="C", topic="AI").height == 4
    assert result.evidence("share").columns == [
        "id",
        "title",
        "provider",
        "name",
        "published",
        "precision",
        "url",
        "story",
    ]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("shares",), 'measure="shares": want one of share, topics, distinctive'),
        (("share", "Z"), 'provider="Z" is not in this comparison: want one of The A, The B, The C'),
        (
            ("lags", "A"),
            '"lags" compares two outlets: give provider= and other=, of The A, The B, The C',
        ),
        (("lags", "A", "A"), 'other="A": want another outlet'),
        (("share", "A", "B"), 'other="B": only agenda, overlap, cocoverage, lags'),
        (("topics", "A", None, "Z"), 'topic="Z" is not in this comparison: want one of AI, LAW'),
        (("firsts", "A", None, None, "s99"), 'story="s99": no story has this id'),
    ],
)
def test_a_wrong_question_names_the_right_ones(three, arguments, message):
    measure, provider, other, topic, story = (*arguments, *[None] * 4)[:5]
    with pytest.raises(ArgumentError, match=re.escape(message)):
        compare(three).evidence(measure, provider=provider, other=other, topic=topic, story=story)


def test_a_wrong_selection_is_refused(three):
    with pytest.raises(ArgumentError, match='no provider has the id "Z"'):
        compare(three, ["A", "Z"])
    with pytest.raises(ArgumentError, match="want a list of ids"):
        compare(three, "A")
    with pytest.raises(ArgumentError, match="minimum=0"):
        compare(three, minimum=0)


def test_the_result_is_json_and_html_and_frozen(three):
    hostile = dataclasses.replace(
        three,
        providers=three.providers.with_columns(
            name=pl.lit("<script>alert(1)</script>") + pl.col("id")
        ),
    )
    result = compare(hostile)
    assert "<script>" not in result._repr_html_()
    assert "&lt;script&gt;" in result._repr_html_()
    data = json.loads(json.dumps(result.to_dict(), allow_nan=False))
    assert data["providers"][0]["id"] == "A"
    assert data["timeline"][0]["start"] == "2021-03-01T00:00:00Z"
    with pytest.raises(dataclasses.FrozenInstanceError):
        result.step = "year"
    assert isinstance(result, Comparison)
    assert repr(result) == str(result)


def test_the_summary_is_a_screenful(three):
    assert len(str(compare(three)).splitlines()) < 75


def test_every_table_is_explained_in_the_docs():
    page = (Path(__file__).parents[2] / "docs" / "measures.md").read_text(encoding="utf-8")
    assert [measure for measure in MEASURES if f"`{measure}` (M" not in page] == []


def test_a_comparison_survives_pickling(three):
    result = compare(three)
    assert pickle.loads(pickle.dumps(result)).to_dict() == result.to_dict()
    assert list(result.tables()) == list(MEASURES)


def test_importing_compare_loads_neither_scipy_nor_networkx():
    code = (
        "import sys, topicgraph.compare; print([name for name in ('scipy', "
        "'networkx', 'pyvis') if name in sys.modules])"
    )
    assert (
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        ).stdout.strip()
        == "[]"
    )


@pytest.mark.parametrize("name", ["demo", "diablo4"])
def test_the_summary_lists_as_little_covered_only_what_could_be_tested(name, request):
    lines = str(request.getfixturevalue(f"{name}_comparison")).splitlines()
    titles = [n for n, line in enumerate(lines) if line.endswith("covers less than expected")]
    for title in titles:
        rows = itertools.takewhile(bool, lines[title + 2 :])
        for row in rows:
            assert row.lstrip().startswith("…") or re.search(r" p (=|<|>) ", row), row


def test_the_summary_draws_no_intervals_and_is_the_same_once_they_are_known(three, monkeypatch):
    result, drawn = compare(three), []
    draw = statistics.draw_shares
    monkeypatch.setattr(
        statistics, "draw_shares", lambda *given: drawn.append(given) or draw(*given)
    )
    summary = str(result)
    assert drawn == []
    result.tables()
    assert len(drawn) > 0
    assert str(result) == summary
