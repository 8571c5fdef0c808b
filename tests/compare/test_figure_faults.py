"""The known faults of figures (G1 to G8), each on other inputs of its kind."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import numpy as np
import polars as pl
import pytest

from benchmarks.statistics import deal_blocks, make_tables
from topicgraph.compare import compare
from topicgraph.compare.comparison import MEASURES
from topicgraph.compare.measures import list_measures
from topicgraph.compare.measures.bridging import measure_bridging
from topicgraph.compare.measures.cocoverage import measure_cocoverage
from topicgraph.compare.measures.firsts import measure_firsts
from topicgraph.compare.measures.lags import measure_lags
from topicgraph.compare.null_model import fit_coverage

PAIR = pl.DataFrame({"provider": ["A"], "other": ["B"]})


@pytest.mark.parametrize("shared", [0, 1, 17, 40])
def test_g1_two_outlets_leave_nothing_open_whatever_they_share(corpus, shared):
    lines = [f"a{n} A s{n} 2021-03-01T09:00 {'AI' if n % 2 else 'law'}" for n in range(40)]
    lines += [f"b{n} B s{n + 40 - shared} 2021-03-01T10:00 AI" for n in range(40)]
    result = compare(corpus(*lines))
    for name in ("cocoverage", "blindspots", "group_blindspots", "subject_blindspots"):
        assert result.table(name)["p_value"].drop_nulls().is_empty(), name


def test_g1_three_outlets_in_every_story_leave_nothing_open(corpus):
    lines = [f"{o}{n} {o} s{n} 2021-03-01T09:00 AI" for o in "ABC" for n in range(30)]
    assert compare(corpus(*lines)).cocoverage["p_value"].drop_nulls().is_empty()


def test_g1_a_group_of_all_outlets_leaves_nothing_out(corpus):
    lines = [
        f"{o}{n} {o} s{n} 2021-03-01T09:00 {'AI' if n % 2 else 'law'}"
        for n in range(40)
        for o in ("AB", "BC", "CA")[n % 3]
    ]
    tables = corpus(*lines).replace(groups={"all": ("A", "B", "C")})
    table = compare(tables).group_blindspots
    assert table["p_value"].drop_nulls().is_empty()
    assert (table["covered"] - table["expected"]).abs().max() < 1e-3


@pytest.mark.parametrize("outlets", [3, 8])
def test_g1_independent_outlets_are_hardly_ever_tied(outlets):
    rng, tied, folders = np.random.default_rng(outlets), 0, 20
    names = [f"o{n}" for n in range(outlets)]
    pairs = pl.DataFrame(
        [(a, b) for a in names for b in names if a < b], ["provider", "other"], orient="row"
    )
    for _ in range(folders):
        covered = rng.random((outlets, 60)) < rng.uniform(0.2, 0.8, (outlets, 1))
        row, column = np.nonzero(covered)
        coverage = pl.DataFrame({"story": column, "provider": [names[n] for n in row]})
        table = measure_cocoverage(coverage, fit_coverage(coverage), pairs)
        tied += table["than_chance"].drop_nulls().len() > 0
    assert tied <= 4  # at 5 %, more have a chance of 1 in 400


def reports(rng: np.random.Generator, pieces: dict[str, int], stories: int) -> pl.DataFrame:
    """Articles of random times, so many of each outlet on each story."""
    rows = [
        (f"{o}{s}-{n}", s, o, datetime(2021, 3, 1, tzinfo=UTC) + timedelta(hours=rng.uniform(0, 9)))
        for s in range(stories)
        for o, count in pieces.items()
        for n in range(count)
    ]
    frame = pl.DataFrame(rows, ["id", "story", "provider", "published"], orient="row")
    return frame.with_columns(precision=pl.lit("second"))


@pytest.mark.parametrize("pieces", [{"A": 4, "B": 1}, {"A": 1, "B": 7, "C": 2}])
def test_g3_who_writes_more_pieces_is_not_first_by_more_than_chance(pieces):
    rng, flagged, folders = np.random.default_rng(sum(pieces.values())), 0, 25
    for _ in range(folders):
        articles = reports(rng, pieces, 60)
        firsts = measure_firsts(articles, list(pieces))
        lags = measure_lags(articles, PAIR)
        flagged += (firsts["q_value"].min() <= 0.05) + (lags["q_value"].min() <= 0.05)
    row = firsts.filter(provider="B").row(0, named=True)
    part = pieces["B"] / sum(pieces.values())
    assert row["won_by_chance"] == pytest.approx(row["decided"] * part)
    assert flagged <= 7  # of 50


def test_g3_a_true_lead_is_found_also_of_an_outlet_with_fewer_pieces():
    articles = reports(np.random.default_rng(2), {"A": 1, "B": 3}, 60)
    earlier = pl.col("published") - timedelta(hours=6)
    ahead = articles.with_columns(
        published=pl.when(pl.col("provider") == "A").then(earlier).otherwise("published")
    )
    assert measure_firsts(ahead, ["A", "B"])["q_value"].max() < 0.001
    assert measure_lags(ahead, PAIR)["q_value"].item() < 0.001


@pytest.mark.parametrize("kind", ["stub", "copy", "platform"])
def test_g4_and_g6_nobody_is_first_by_what_is_not_its_own_held_article(corpus, kind):
    flag = " - stub" if kind == "stub" else ""
    lines = [f"a{n} A s{n} 2021-03-0{1 + n % 9}T09:00" for n in range(12)]
    lines += [f"b{n} B s{n} 2021-03-0{1 + n % 9}T11:00" for n in range(12)]
    lines += [f"x{n} X s{n} 2021-03-0{1 + n % 9}T08:00{flag}" for n in range(12)]
    links = tuple(f"x{n} copy_of a{n}" for n in range(12)) if kind == "copy" else ()
    platforms = ("X",) if kind == "platform" else ()
    result = compare(corpus(*lines, links=links, platforms=platforms))
    firsts = dict(result.firsts.select("provider", "first").rows())
    assert firsts.get("X", 0) == 0
    # Where the first piece is on a platform, its outlet is not known, so none of them was first.
    assert firsts["A"] == (0 if kind == "platform" else 12)
    sentences = [str(finding) for finding in result.findings()]
    if kind != "stub":
        assert not any(sentence.startswith("The X was first") for sentence in sentences)
    if kind == "platform":
        assert not any("The X" in sentence for sentence in sentences)


def test_g7_there_is_no_backbone_and_a_circle_says_how_stable_it_is():
    assert "backbone" not in MEASURES
    two_circles = [(f"s{n}", o) for n in range(20) for o in ("ABC" if n % 2 else "DEF")]
    bridge = [("t", "A"), ("t", "D")]
    coverage = pl.DataFrame([*two_circles, *bridge], ["story", "provider"], orient="row")
    table = measure_bridging(coverage, list("ABCDEF"))
    assert table["stability"].to_list() == [1.0] * 6
    assert table["participation_low"].equals(table["participation_high"].alias("participation_low"))
    # Where there are no communities, no border is stable.
    rng = np.random.default_rng(1)
    row, column = np.nonzero(rng.random((40, 60)) < 0.3)
    random_coverage = pl.DataFrame({"story": column, "provider": [f"o{n:02}" for n in row]})
    loose = measure_bridging(random_coverage, [f"o{n:02}" for n in range(40)])
    assert loose["stability"].mean() < 0.7
    assert (loose["participation_low"] <= loose["participation"]).all()
    assert (loose["participation"] <= loose["participation_high"]).all()


def test_g7_an_outlet_with_a_constant_part_hardly_ever_has_a_burst():
    found = 0
    for seed in range(12):
        tables = make_tables(
            np.random.default_rng(seed), deal_blocks(np.random.default_rng(seed), 4, 60, "zipf")
        )
        found += any(compare(tables).peaks["bursts"].list.len())
    assert found <= 2


def test_small_samples_are_silent(corpus):
    """Differences that could not be larger, on four articles each: no p-value and no finding."""
    lines = [
        f"{o}{n} {o} s{n} 2021-03-0{n + 1}T{hour}:00 {topic}"
        for o, hour, topic in (("A", "08", "AI"), ("B", "12", "law"), ("C", "13", "tax"))
        for n in range(4)
    ]
    result = compare(corpus(*lines), minimum=1)
    assert result.findings() == []
    for name, measure in list_measures().items():
        if measure.state:
            assert result.table(name)["p_value"].drop_nulls().is_empty(), name


def test_attention_is_not_compared_with_articles_that_have_no_topics(corpus):
    lines = [f"a{n} A s{n} 2021-03-01 {'AI' if n < 15 else 'law'}" for n in range(20)]
    unlabelled = [f"b{n} B t{n} 2021-03-01" for n in range(40)]
    labelled = [f"b{n} B t{n} 2021-03-01 law" for n in range(40)]
    sentences = {
        side: [finding.measure for finding in compare(corpus(*lines, *rest)).findings()]
        for side, rest in (("none", unlabelled), ("all", labelled))
    }
    assert "topics" not in sentences["none"]
    assert "topics" in sentences["all"]


def test_outlets_that_share_no_stories_are_not_compared_by_words_and_bursts(corpus):
    # A wrote in March on ferries, B in May on trains: a difference of what was collected.
    lines = [f"a{n} A a{n} 2021-03-{n % 9 + 1:02}" for n in range(40)]
    lines += [f"b{n} B b{n} 2021-05-{n % 9 + 1:02}" for n in range(40)]
    tables = corpus(*lines)
    word = pl.when(pl.col("provider") == "A").then(pl.lit("ferry")).otherwise(pl.lit("train"))
    others = [pl.col("id") + letter for letter in "qrst"]
    titles = pl.concat_str(*others[:2], word, *others[2:], separator=" ")
    result = compare(tables.replace(articles=tables.articles.with_columns(title=titles)))
    assert result.distinctive["p_value"].min() < 1e-6
    assert result.findings() == []
    assert result.peaks["bursts"].list.len().sum() == 0
    assert "share hardly any stories" in str(result).replace("\n", " ")


@pytest.mark.parametrize(
    ("title", "is_told"),
    [
        ("Crisis looms as {} talks fail", True),
        ("{} action game {}", False),  # a set phrase: the name of a genre
        ("Part IV of {}", False),  # a numeral of a product
    ],
)
def test_a_finding_names_words_and_neither_set_phrases_nor_numerals(corpus, title, is_told):
    rng = np.random.default_rng(3)
    # Six stories are shared; outlets that share none are not compared by their words.
    lines = [f"{o}{n} {o} {'s' if n < 6 else o}{n} 2021-03-01" for o in "AB" for n in range(40)]
    tables = corpus(*lines)
    filler = [f"topic{rng.integers(30)} place{rng.integers(30)}" for _ in range(80)]
    order = {f"{o}{n}": f"{filler[n * 2]} {{}}" for o in "AB" for n in range(40)}
    texts = [
        " ".join(rng.permutation(title.format(filler[n], filler[-n]).split()))
        if is_told and id_.startswith("A")
        else title.format(filler[n], filler[-n])
        if id_.startswith("A")
        else f"{filler[n]} {order[id_].format('other')}"
        for n, id_ in enumerate(tables.articles["id"])
    ]
    result = compare(
        tables.replace(articles=tables.articles.with_columns(title=pl.Series(texts))), ["A", "B"]
    )
    text = " ".join(str(finding) for finding in result.findings())
    assert ("“crisis”" in text) == is_told
    assert "“iv”" not in text
    assert "“action”" not in text
