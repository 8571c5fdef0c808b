"""What holds up is said; what does not is not; and every figure of every table leads to its
articles."""

from __future__ import annotations

from operator import itemgetter

import numpy as np
import polars as pl
import pytest
from writing import CORPORA

import topicgraph as tg
from benchmarks.statistics import measure_null, nulls, power_of_lag
from topicgraph.compare import compare
from topicgraph.compare.comparison import MEASURES
from topicgraph.compare.findings import select_findings
from topicgraph.compare.groups import GROUP_BASIS
from topicgraph.compare.parameters import Parameters

EMPTY = pl.DataFrame(schema={"p_value": pl.Float64, "q_value": pl.Float64, "too_few": pl.Boolean})


def findings(tables: dict[str, pl.DataFrame]) -> list:
    """The findings where only these tables have rows."""
    return select_findings(lambda name: tables.get(name, EMPTY))


def firsts(*rows: tuple[str, float, float]) -> pl.DataFrame:
    """A table of firsts as (provider, p, q)."""
    return pl.DataFrame(
        [
            {
                "provider": name,
                "name": name,
                "first": 6.0,
                "stories": 6,
                "rate": 1.0,
                "expected": 3.0,
                "decided": 6,
                "won": 6,
                "won_by_chance": 3.0,
            }
            | {
                "p_value": p,
                "q_value": q,
                "first_unknown": 0,
                "only_day": 0,
                "stories_among": 0,
                "too_few": False,
            }
            for name, p, q in rows
        ]
    )


def least(q: float) -> pl.DataFrame:
    return pl.DataFrame({"p_value": [q], "q_value": [q], "too_few": [False]})


def test_a_table_alone_is_held_to_its_own_correction():
    assert [
        str(finding)[:11]
        for finding in findings({"firsts": firsts(("A", 0.01, 0.03), ("B", 0.03, 0.06))})
    ] == ["A was first"]


def test_who_is_often_first_comes_before_who_is_seldom_first():
    seldom = pl.col("name") == "A"
    table = firsts(("A", 0.001, 0.002), ("B", 0.001, 0.002)).with_columns(
        first=pl.when(seldom).then(0.0).otherwise("first"),
        won=pl.when(seldom).then(0).otherwise("won"),
    )
    often, rarely = findings({"firsts": table})
    assert (often.about["provider"], rarely.about["provider"]) == ("B", "A")
    assert often.effect < rarely.effect


def test_a_right_to_left_name_is_isolated_in_the_sentence_and_not_in_what_it_is_about():
    (finding,) = findings({"firsts": firsts(("הארץ", 0.01, 0.03))})
    assert finding.sentence.startswith("\u2068הארץ\u2069 was first")
    assert finding.about["provider"] == "הארץ"


@pytest.mark.parametrize(("subject", "warned"), [("group:left", True), ("provider:a", False)])
def test_a_finding_about_a_group_says_that_its_outlets_were_tested(subject, warned, demo):
    (finding,) = findings({"firsts": firsts((subject, 0.001, 0.002))})
    assert (GROUP_BASIS in finding.how_we_know) == warned
    tables = demo.tables.replace(groups={"left": (demo.provider("Harbour Wire").id,)})
    random_labels = "random assignments of the labels to the outlets"
    assert random_labels in compare(tables, ["group:left"]).methods()
    assert random_labels not in compare(tables).methods()


def test_the_more_tables_are_tested_the_more_significant_a_finding_must_be():
    # Four tables tested and only this one has anything: q must be at most .05 / 4.
    empty = {name: least(1.0) for name in ("cocoverage", "lags", "topics")}
    assert findings({"firsts": firsts(("A", 0.01, 0.03)), **empty}) == []
    kept = findings({"firsts": firsts(("A", 0.001, 0.01), ("B", 0.002, 0.02)), **empty})
    assert [(finding.about, finding.p_value) for finding in kept] == [({"provider": "A"}, 0.04)]


def test_a_table_without_a_test_does_not_count():
    untested = pl.DataFrame(
        {"p_value": [None], "q_value": [None], "too_few": [True]},
        schema_overrides={"q_value": pl.Float64},
    )
    assert len(findings({"firsts": firsts(("A", 0.01, 0.03)), "lags": untested})) == 1
    assert findings({"lags": untested}) == []


def test_findings_are_ordered_by_kind_and_by_the_size_of_the_difference():
    rows = firsts(("A", 0.002, 0.004), ("B", 0.001, 0.003), ("C", 0.0005, 0.003))
    rows = rows.with_columns(won=pl.Series([5, 6, 4]), won_by_chance=pl.Series([2.0, 2.0, 2.0]))
    listed = findings({"firsts": rows})
    assert [finding.about["provider"] for finding in listed] == ["B", "A", "C"]
    assert all(finding.how_we_know.startswith("n = 6; exact test") for finding in listed)


def test_a_small_difference_is_not_a_finding_even_if_it_is_significant():
    rows = firsts(("A", 1e-9, 1e-8)).with_columns(won=pl.lit(520), won_by_chance=pl.lit(500.0))
    assert findings({"firsts": rows}) == []


@pytest.mark.parametrize(("outlets", "shape"), [(2, "equal"), (6, "zipf")])
def test_outlets_that_do_not_differ_rarely_have_findings(outlets, shape):
    rng, found, runs = np.random.default_rng(outlets), 0, 2
    for name, make in nulls(rng, outlets, shape, 60).items():
        found += round(measure_null(make, runs)["any finding"] * runs)
        assert name
    # 10 folders, at 5 % each: more than two has a chance of 1 in 87.
    assert found <= 2


def test_a_planted_lag_is_found_with_its_size():
    share, median = power_of_lag(np.random.default_rng(3), 3)
    assert share == 1
    assert 3 < median < 9


# How many articles the evidence of a row has; of measures that are not here, `n`.
NUMBERED = {
    "share": lambda row: row["independent"],
    "topics": lambda row: row["n_ot"],
    "distinctive": lambda row: row["k"] if row["kind"] == "word" else None,
    "agenda": lambda row: row["n_a"] + row["n_b"],
    "overlap": lambda row: 2 * row["shared"],
    "cocoverage": lambda row: 2 * row["shared"],
    "firsts": lambda row: row["stories"],
    "lags": lambda row: 2 * row["n"],
    "follows": lambda row: row["followed"] + row["preceded"],
    "copies": lambda row: row["copies"] + row["copied"],
    "exclusives": lambda row: row["exclusives"] or row["stories"],
    "blindspots": lambda row: None,
    "group_blindspots": lambda row: None,
    "subject_blindspots": lambda row: None,
    "credits": lambda row: row["credited"] or row["n"],
    "headline_changes": lambda row: None,
    "framing": lambda row: row["k"] + row["k_other"],
    "headlines": lambda row: 2,
}


def asked(measure: str, row: dict) -> dict[str, str]:
    """What to ask `evidence` for a row of a table."""
    keys = {
        key: row[key]
        for key in ("provider", "other", "topic", "story", "term")
        if row.get(key) is not None
    }
    if measure == "concentration":
        keys[row["kind"]] = row["subject"]
    if measure == "distinctive":
        del keys["other"]
    return keys


@pytest.mark.parametrize("selection", ["whole", "two", "one", "groups", "topic"])
def test_every_figure_of_the_demo_leads_to_as_many_articles_as_it_counts(
    demo, demo_comparison, selection
):
    result = {
        "whole": lambda: demo_comparison,
        "two": lambda: demo.compare("Evening Spark", "Harbour Wire"),
        "one": lambda: demo.compare("The Daily Lantern"),
        "groups": lambda: demo.compare("tabloids", "specialist press"),
        "topic": lambda: demo.filter(topic="Emotion Recognition").compare(
            "Civil Signal", "Harbour Wire"
        ),
    }[selection]()
    assert set(NUMBERED) <= set(MEASURES)
    for measure, table in result.tables().items():
        for row in table.head(60).iter_rows(named=True):
            wanted = NUMBERED.get(measure, itemgetter("n"))(row)
            if wanted is not None:
                assert result.evidence(measure, **asked(measure, row)).height == wanted, (
                    measure,
                    row,
                )


def test_every_table_of_the_demo_has_its_n_and_says_where_it_is_too_few(demo_comparison):
    for measure, table in demo_comparison.tables().items():
        may_be_empty = ("framing", "headline_changes", "subject_blindspots")
        assert table.height or measure in may_be_empty, measure
        assert measure in ("headlines", "headline_changes") or "too_few" in table.columns, measure
        if "p_value" in table.columns:
            assert not table.filter(pl.col("too_few"))["p_value"].drop_nulls().len(), measure
            assert table["p_value"].drop_nulls().is_between(0, 1).all(), measure
        if "q_value" in table.columns and measure not in ("group_blindspots",):
            both = table.drop_nulls(["p_value", "q_value"])
            assert (both["q_value"] >= both["p_value"] - 1e-12).all(), measure


@pytest.mark.parametrize("corpus", ["diablo4", "ai-news"])
def test_every_measure_runs_on_real_corpora_and_every_finding_leads_to_its_articles(
    request, real, corpus
):
    is_shared = corpus == "diablo4"
    result = (
        request.getfixturevalue("diablo4_comparison")
        if is_shared
        else tg.build(real(corpus)).compare()
    )
    assert result.to_dict().keys() >= set(MEASURES)
    for finding in result.findings():
        assert finding.p_value <= 0.05
        assert finding.n >= 5
        assert result.evidence(finding.measure, **finding.about).height


def test_the_real_corpora_are_where_they_are_looked_for():
    assert CORPORA.parts[-2:] == ("shared", "corpora")


def test_a_selection_of_stories_counts_only_their_articles(demo):
    story = demo.stories()[0]
    one = demo.filter(stories=[story.id])
    assert set(one.articles["id"]) == set(story.articles)
    assert demo.filter(stories=[demo.article(story.articles[0]).title or ""]).articles.equals(
        one.articles
    )
    compared = one.compare(minimum=1)
    assert compared.share["n"][0] <= len(story.articles)
    assert set(compared.stories["story"]) == {story.id}
    with pytest.raises(tg.ArgumentError, match="want a list of stories"):
        demo.filter(stories=story.id)
    with pytest.raises(tg.NotFound):
        demo.filter(stories=["story:none"])


def test_a_statement_about_a_selection_says_so(corpus):
    lines = [
        f"{outlet}{i} {outlet} - 2021-03-0{1 + i % 9} {topic if i else 'AI+law'}"
        for outlet, topic in (("A", "AI"), ("B", "law"))
        for i in range(20)
    ]
    tables = corpus(*lines)
    sentences = {
        str(finding) for finding in compare(tables, selection=tables.articles["id"]).findings()
    }
    assert any(
        "has only 1 of 20 articles about LAW" in sentence
        and "the rest of this selection" in sentence
        for sentence in sentences
    )
    assert not any("this corpus" in sentence for sentence in sentences)
    assert any("of this corpus" in str(finding) for finding in compare(tables).findings())


def test_groups_are_compared_by_name_and_an_outlet_without_articles_here_is_compared_too(demo):
    assert demo.compare("Tabloids", "group:general news").providers == (
        "group:tabloids",
        "group:general news",
    )
    nothing = demo.filter(provider="Harbour Wire").compare("Harbour Wire", "Evening Spark")
    assert nothing.share.select("name", "independent").rows() == [
        ("Harbour Wire", 7),
        ("Evening Spark", 0),
    ]


def test_a_group_that_names_an_unknown_outlet_is_a_problem(build_graph):
    from writing import article

    graph = build_graph(
        {
            "a.md": article(
                url="https://post.example/a", provider="The Post", domain="post.example"
            ),
            "topicgraph.yaml": "platforms: [x.example]\ngroups:\n"
            "  ours: [The Post, post.example, The Pots]\n  theirs: [Nobody]\n",
        }
    )
    sentences = {
        (problem.line, problem.code, problem.message)
        for problem in graph.problems
        if problem.file == "topicgraph.yaml" and problem.code == "unknown-outlet"
    }
    assert sentences == {
        (
            3,
            "unknown-outlet",
            'group "ours": no outlet "The Pots"; did you mean The Post?: left out of the group',
        ),
        (4, "unknown-outlet", 'group "theirs": no outlet "Nobody": left out of the group'),
    }
    assert graph.tables.groups == {"ours": ("provider:post.example",), "theirs": ()}


def test_a_statement_on_fewer_than_the_least_n_is_no_finding():
    table = {"firsts": firsts(("A", 0.001, 0.003))}
    shown = [
        select_findings(lambda name: table.get(name, EMPTY), parameters=Parameters(least_n=least))
        for least in (5, 6, 7)  # its n is 6
    ]
    assert [len(found) for found in shown] == [1, 1, 0]
    # It won 6 where chance gives 3: log2(6.5 / 3.5) = .893 doublings, 2.79 times the least, .32.
    shown = [
        select_findings(lambda name: table.get(name, EMPTY), parameters=Parameters(least_effect=x))
        for x in (0, 2.7, 2.9)
    ]
    assert [len(found) for found in shown] == [1, 1, 0]


def label_corpus(corpus, labels: dict[str, str]) -> pl.DataFrame:
    """The topics table of outlets with 20 articles each, all with the same labels."""
    lines = [
        f"{o}{n} {o} s{o}{n} 2021-03-01 {topics}" for o, topics in labels.items() for n in range(20)
    ]
    return compare(corpus(*lines)).topics


def test_a_label_that_one_outlet_alone_uses_tells_nothing_of_what_outlets_cover(corpus):
    table = label_corpus(corpus, {"A": "crypto", "B": "ships", "C": "ships", "D": "ships"})
    assert (
        table.filter(pl.col("topic_name").str.to_lowercase() == "crypto")["q_value"].null_count()
        == 4
    )
    # A has no label in common with the others, so that nothing is said of it.
    assert table.filter(pl.col("provider") == "A")["q_value"].null_count() == 2
    assert table["p_value"].min() < 1e-6
    shared = label_corpus(
        corpus, {"A": "crypto+ships", "B": "ships", "C": "crypto+ships", "D": "crypto"}
    )
    assert shared["q_value"].min() < 1e-6


def test_a_burst_that_is_all_of_an_outlets_life_is_none(corpus):
    """Outlet A wrote in one year of ten, evenly; that is when it existed."""
    lines = [f"b{m} B sb{m} {2011 + m // 12}-{m % 12 + 1:02}-05" for m in range(120)]
    lines += [f"a{n} A sa{n} 2015-{n % 12 + 1:02}-{n // 12 + 1:02}" for n in range(60)]
    row = compare(corpus(*lines), ["A", "B"], step="month").peaks.row(0, named=True)
    assert (row["provider"], row["bursts"], row["p_value"]) == ("A", [], 1.0)
