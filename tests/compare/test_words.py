"""Distinctive words and topics, measure_framing, headlines (M4, M24)."""

from __future__ import annotations

import numpy as np
import polars as pl
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from scipy import stats

from topicgraph.compare.measures.distinctive import measure_distinctive
from topicgraph.compare.measures.framing import measure_framing
from topicgraph.compare.measures.headlines import list_headlines
from topicgraph.compare.statistics import share_ratio_interval
from topicgraph.compare.words import (
    TERMS_PER_SIDE,
    drop_uninformative,
    find_templates,
    split_words,
)

unhurried = settings(deadline=None, max_examples=60)
COUNT = st.integers(0, 60)


def texts(*outlet_texts: tuple[str, str]) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Articles as (provider, words): the pieces, and their words as terms."""
    pieces = pl.DataFrame(
        {
            "id": range(len(outlet_texts)),
            "provider": [provider for provider, _ in outlet_texts],
            "title": [words for _, words in outlet_texts],
        }
    )
    return pieces.drop("title"), split_words(pieces, "title").with_columns(kind=pl.lit("word"))


def test_words_keep_accents_count_once_an_article_and_are_pairs_without_spaces():
    table = pl.DataFrame(
        {
            "id": [1, 2, 3],
            "title": ["Café, café – CAFE!", "l’État’s 42 x", None],
            "excerpt": ["a bar", "", "情感识别"],
        }
    )
    found = split_words(table, "title", "excerpt").group_by("id", maintain_order=True).agg("term")
    assert dict(found.iter_rows()) == {
        1: ["café", "cafe", "bar"],
        2: ["états", "42"],
        3: ["情感", "感识", "识别"],
    }


def test_words_lose_what_french_and_italian_join_to_them():
    titles = ["L'article qu'il cite; O'Brien's dell'arte", "l’été d’Ivoire, aujourd’hui à l’aube"]
    found = split_words(pl.DataFrame({"id": [1, 2], "title": titles}), "title")
    assert found.filter(id=1)["term"].to_list() == ["article", "il", "cite", "obriens", "arte"]
    assert found.filter(id=2)["term"].to_list() == ["été", "ivoire", "aujourdhui", "aube"]


def test_two_outlets_are_set_against_each_other_and_several_each_against_the_rest():
    outlet_texts = (
        [("A", "mood cams")] * 8 + [("B", "emotion cameras")] * 8 + [("C", "other news")] * 4
    )
    two = measure_distinctive(*texts(*outlet_texts), ["A", "B"], "rest")
    assert set(two.select("provider", "other").iter_rows()) == {("A", "B")}
    assert {row["term"]: (row["k"], row["k_other"]) for row in two.iter_rows(named=True)} == {
        "mood": (8, 0), "cams": (8, 0), "emotion": (0, 8), "cameras": (0, 8),
    }  # fmt: skip
    assert two.select("n", "n_other").unique().rows() == [(8, 8)]
    three = measure_distinctive(*texts(*outlet_texts), ["A", "B", "C"], "rest")
    assert set(three["other"]) == {"rest"}
    mood = three.filter((pl.col("provider") == "A") & (pl.col("term") == "mood"))
    assert mood.select("k", "n", "k_other", "n_other").row(0) == (8, 8, 0, 12)


def test_a_word_that_an_outlet_would_be_expected_to_use_and_does_not_is_listed():
    outlet_texts = [("A", "plain")] * 20 + [("B", "plain mood")] * 20
    table = measure_distinctive(*texts(*outlet_texts), ["A"], "rest")
    row = table.filter(pl.col("term") == "mood").row(0, named=True)
    assert (row["k"], row["k_other"]) == (0, 20)
    assert row["z"] < 0
    assert row["high"] < 0


def test_too_few_articles_are_marked_and_not_tested():
    table = measure_distinctive(
        *texts(*[("A", "mood")] * 4, *[("B", "law")] * 9), ["A", "B"], "rest"
    )
    assert table["too_few"].all()
    assert table["p_value"].null_count() == table.height > 0


def test_articles_without_words_give_no_words():
    assert measure_distinctive(*texts(("A", ""), ("B", "")), ["A", "B"], "rest").is_empty()
    assert measure_distinctive(*texts(), [], "rest").is_empty()


def test_words_drawn_from_one_source_are_hardly_ever_distinctive():
    # 60 corpora of five outlets of very different sizes that all draw from the same words:
    # something is found in no more than a few.
    rng, found, tested = np.random.default_rng(5), 0, 0
    weight = 1 / np.arange(1, 400)
    for _ in range(60):
        outlet_texts = [
            (
                outlet,
                " ".join(f"w{number}" for number in rng.choice(399, 12, p=weight / weight.sum())),
            )
            for outlet, size in zip("ABCDE", (120, 60, 30, 12, 6), strict=True)
            for _ in range(size)
        ]
        table = measure_distinctive(*texts(*outlet_texts), list("ABCDE"), "rest")
        found += (table["q_value"] <= 0.05).any()
        tested += table["p_value"].drop_nulls().len()
    assert tested > 10_000
    assert found <= 3  # one in twenty


def test_only_the_most_distinctive_are_listed_but_all_are_corrected_for(monkeypatch):
    outlet_texts = [("A", f"mood a{i % 9} a{i % 7} a{i % 5}") for i in range(40)] + [
        ("B", f"law b{i % 9} b{i % 7} b{i % 5}") for i in range(40)
    ]
    full = measure_distinctive(*texts(*outlet_texts), ["A", "B"], "rest")
    monkeypatch.setattr("topicgraph.compare.words.TERMS_PER_SIDE", 2)
    short = measure_distinctive(*texts(*outlet_texts), ["A", "B"], "rest")
    assert short.height < full.height <= 2 * TERMS_PER_SIDE
    assert short.row(0) == full.row(0)


# Framing


def shared(*headings: tuple[str, str]) -> pl.DataFrame:
    rows = [(story, provider, 2 * story + number, title) for story,
    pair in enumerate(headings) for number, (provider, title) in
            enumerate(zip("AB", pair, strict=True))]  # fmt: skip
    return pl.DataFrame(rows, schema=["story", "provider", "id", "title"], orient="row")


PAIR = pl.DataFrame({"provider": ["A"], "other": ["B"]})


def test_framing_counts_only_headlines_of_shared_stories():
    coverage = shared(*[("Mood cams ousted", "Cameras banned")] * 6)
    alone = pl.DataFrame(
        {
            "story": [90 + i for i in range(9)],
            "provider": ["A"] * 9,
            "id": range(90, 99),
            "title": ["Mood ring"] * 9,
        }
    )
    table = measure_framing(pl.concat([coverage, alone]), PAIR)
    assert table.filter(pl.col("term") == "mood").select("k", "n", "k_other", "n_other").row(0) == (
        6,
        6,
        0,
        6,
    )
    assert "ring" not in table["term"].to_list()


def test_with_fewer_than_five_stories_in_common_nothing_is_said_of_framing():
    assert measure_framing(shared(*[("Mood cams ousted", "Cameras banned")] * 4), PAIR).is_empty()


def test_framing_is_mcnemars_test_of_the_headlines():
    coverage = shared(
        *[("Mood cams ousted", "Cameras banned")] * 6, ("Cameras ousted", "Cameras banned")
    )
    row = measure_framing(coverage, PAIR).filter(pl.col("term") == "cameras").row(0, named=True)
    # On six stories only the second headline has the word, on one both.
    assert (row["k"], row["k_other"], row["n"]) == (1, 7, 7)
    assert row["p_value"] == pytest.approx(stats.binomtest(0, 6).pvalue / 2)  # mid-p


def test_the_figures_of_a_word_are_those_of_scipy():
    rng = np.random.default_rng(1)
    outlet_texts = [
        (outlet, " ".join(f"w{n}" for n in rng.choice(30, 6))) for outlet in "AAAB" * 30
    ]
    pieces, terms = texts(*outlet_texts)
    table = measure_distinctive(pieces, terms, ["A", "B"], "rest")
    sizes = terms.join(pieces, on="id").group_by("provider").len()
    total = dict(sizes.iter_rows())
    for row in table.iter_rows(named=True):
        k, n, other, n_other = (row[name] for name in ("k", "n", "k_other", "n_other"))
        fisher = stats.fisher_exact([[k, other], [n - k, n_other - other]]).pvalue
        law = stats.binom(k + other, total["A"] / (total["A"] + total["B"]))
        binomial = min(1, 2 * min(law.cdf(k), law.sf(k - 1)))
        wanted = max(fisher, binomial) if binomial <= 0.2 else binomial
        assert row["p_value"] == pytest.approx(wanted, rel=1e-6)
        wanted = np.log2((k + 0.5) / (n + 1)) - np.log2((other + 0.5) / (n_other + 1))
        assert row["log_ratio"] == pytest.approx(wanted)
        low, high = share_ratio_interval([k], [n], [other], [n_other])
        for name, end in (("low", low[0]), ("high", high[0])):
            assert row[name] == (pytest.approx(end) if np.isfinite(end) else None)


def test_words_of_a_text_that_an_outlet_repeats_are_not_distinctive():
    repeated = [f"story {n} sign up for news" for n in range(8)]
    articles = pl.DataFrame(
        {"provider": ["A"] * 8 + ["B"] * 8, "title": repeated + ["other words"] * 8}
    )
    cases = pl.DataFrame(
        {"provider": "A", "other": "B", "term": ["sign", "story", "absent"], "more": True}
    )
    assert find_templates(cases, articles, ("title",), ("A", "B")).to_list() == [True, True, False]
    varied = articles.with_columns(title=pl.Series([f"w{n} sign v{n}" for n in range(16)]))
    assert find_templates(cases, varied, ("title",), ("A", "B")).to_list() == [False] * 3


def test_function_words_numbers_and_names_of_outlets_are_left_out():
    words = pl.DataFrame({"term": ["the", "der", "les", "42", "lantern", "ban"]})
    assert drop_uninformative(words, ["The Daily Lantern"])["term"].to_list() == ["ban"]


def test_headlines_stand_side_by_side():
    table = list_headlines(
        shared(("Mood cams ousted", "Cameras banned"), ("Grumps win", "Council votes")), PAIR
    )
    assert table.select("title", "other_title").rows() == [
        ("Mood cams ousted", "Cameras banned"),
        ("Grumps win", "Council votes"),
    ]
    assert table.select("article", "other_article").rows() == [(0, 1), (2, 3)]
