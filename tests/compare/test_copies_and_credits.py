"""Who takes over others' texts, and who relies on agencies (M15)."""

from __future__ import annotations

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from benchmarks.statistics import power_of_copying
from topicgraph.compare import compare
from topicgraph.compare.measures.copies import measure_copies
from topicgraph.compare.measures.credits import measure_credits
from topicgraph.relate.agency_credits import add_credits


def pieces(*rows: tuple[str, str, str, str | None]) -> pl.DataFrame:
    """Held articles as (id, original, story, provider)."""
    frame = pl.DataFrame(rows, schema=["id", "original", "story", "provider"], orient="row")
    return frame.with_columns(held=pl.lit(True), undirected=pl.lit(False))


def test_the_chance_of_a_copy_is_the_part_of_the_outlets_of_the_story_that_have_one():
    # Story s: A wrote it, B and C copied, D did not. Story t: A wrote it, B copied.
    rows = [("a1", "a1", "s", "A"), ("b1", "a1", "s", "B"), ("c1", "a1", "s", "C"),
            ("d1", "d1", "s", "D"), ("a2", "a2", "t", "A"), ("b2", "a2", "t", "B")]  # fmt: skip
    more = [(f"b{n}", f"b{n}", f"x{n}", "B") for n in range(3, 6)]
    row = measure_copies(pieces(*rows, *more), ["B"]).row(0, named=True)
    assert (row["copies"], row["articles"], row["stories_taken"]) == (2, 5, 2)
    assert row["expected"] == pytest.approx(2 / 4 + 1 / 2)
    assert row["p_value"] == pytest.approx(1 / 4)  # both won: twice the half of 1/4
    assert row["main_source"] == "A"


def test_where_all_outlets_of_a_story_copy_or_none_does_nothing_is_tested():
    rows = [(f"b{n}", f"gone{n}", f"s{n}", "B") for n in range(5)]
    rows += [(f"c{n}", f"gone{n}", f"s{n}", "C") for n in range(5)]
    row = measure_copies(pieces(*rows), ["B"]).row(0, named=True)
    assert row["p_value"] is None


def test_planted_copying_is_found_and_told_with_its_figures():
    import numpy as np

    assert power_of_copying(np.random.default_rng(8), 3) == 1


def test_an_outlet_that_only_copies_is_listed_with_its_copies(demo_comparison):
    row = demo_comparison.copies.filter(pl.col("name") == "Port Elsing Courier").row(0, named=True)
    assert (row["copies"], row["articles"], row["main_source_name"]) == (3, 5, "Harbour Wire")
    assert "Port Elsing Courier" not in demo_comparison.share["name"]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("AB"), st.booleans()), min_size=12, max_size=40))
def test_the_test_of_credits_is_that_of_scipy(rows):
    articles = pl.DataFrame({"id": range(len(rows)), "provider": [name for name, _ in rows]})
    credited = [n for n, (_, has) in enumerate(rows) if has]
    row = measure_credits(
        articles, pl.DataFrame({"id": credited, "agency": ["R"] * len(credited)},
                               schema={"id": pl.Int64, "agency": pl.String}), ["A"]
    ).row(0, named=True)  # fmt: skip
    n = sum(name == "A" for name, _ in rows)
    k = sum(name == "A" and has for name, has in rows)
    assert (row["credited"], row["n"]) == (k, n)
    assert (row["credited_rest"], row["n_rest"]) == (len(credited) - k, len(rows) - n)
    if min(n, len(rows) - n, len(credited)) < 5:
        assert row["p_value"] is None
        return
    table = [[k, n - k], [len(credited) - k, len(rows) - n - len(credited) + k]]
    assert row["p_value"] == pytest.approx(stats.fisher_exact(table).pvalue)


def test_an_outlet_that_credits_an_agency_far_more_often_is_a_finding(corpus):
    lines = [f"{outlet}{n} {outlet} {outlet}{n} 2021-03-01" for outlet in "AB" for n in range(30)]
    tables = corpus(*lines, "r R - 2021-03-01")
    edges = [{"source": f"A{n}", "target": "R", "kind": "credited_to"} for n in range(20)]
    edges += [{"source": "B1", "target": "R", "kind": "credited_to"}]
    frame = pl.DataFrame(
        [{column: edge.get(column) for column in tables.edges.columns} for edge in edges],
        schema=tables.edges.schema,
    )
    comparison = compare(tables.replace(edges=pl.concat([tables.edges, frame])), ["A", "B"])
    found = [finding for finding in comparison.findings() if finding.measure == "credits"]
    assert str(found[0]).startswith(
        "The A credits an agency, mostly The R, in 20 of the 30 stories and single articles that it"
        " has in this corpus"
    )
    assert comparison.evidence("credits", **found[0].about).height == 20


@pytest.mark.parametrize(
    ("name", "credited"), [("Tech at Bloomberg", 0), ("Bloomberg", 0), ("The Bloombergers", 1)]
)
def test_a_blog_with_the_name_of_an_agency_does_not_credit_it(name, credited, corpus):
    tables = corpus("a1 A s1 2021-03-01")
    tables = tables.replace(
        articles=tables.articles.with_columns(
            author=pl.lit(["Bloomberg"], pl.List(pl.String)), excerpt=pl.lit("")
        ),
        providers=tables.providers.with_columns(name=pl.lit(name)),
    )
    kinds = add_credits(tables).edges["kind"].to_list()
    assert kinds.count("credited_to") == credited


def test_an_outlet_found_on_a_platform_far_more_often_is_a_finding_and_a_channel_takes_no_part(
    corpus,
):
    # The channel lives on the platform P; A was found there on 20 of 30 stories, B on one of 30.
    lines = [f"{outlet}{n} {outlet} {outlet}{n} 2021-03-01" for outlet in "AB" for n in range(30)]
    lines += [f"c{n} P/channel c{n} 2021-03-01" for n in range(30)]
    tables = corpus(*lines, "p P - 2021-03-01", platforms=("P",))
    edges = [f"A{n}" for n in range(20)] + ["B1", *(f"c{n}" for n in range(30))]
    frame = pl.DataFrame(
        [{"source": source, "target": "P", "kind": "carried_by"} for source in edges],
        schema_overrides={"kind": tables.edges.schema["kind"]},
    )
    tables = tables.replace(edges=pl.concat([tables.edges, frame], how="diagonal"))
    comparison = compare(tables)
    rows = comparison.carried.select("provider", "carried", "n", "carried_rest", "n_rest").rows()
    assert sorted(rows) == [("A", 20, 30, 1, 30), ("B", 1, 30, 20, 30)]
    found = [finding for finding in comparison.findings() if finding.measure == "carried"]
    assert [str(finding).partition(" (")[0] for finding in found] == [
        "The A was found on a platform, mostly The P, in 20 of the 30 stories and single articles"
        " that it has in this corpus",
    ]  # not that B was found there less often: that only tells where was not looked
    assert comparison.evidence("carried", provider="A").height == 30


def test_texts_of_unknown_direction_never_make_an_outlet_seem_to_copy_less():
    # Bell copies Anvil on 12 stories. On 12 more Dove, which states only days, has Anvil's text.
    rows, unknown = [], []
    for n in range(24):
        copier, other = ("Bell", "Dove") if n < 12 else ("Dove", "Bell")
        rows += [(f"a{n}", f"a{n}", f"s{n:02}", "Anvil"), (f"b{n}", f"a{n}", f"s{n:02}", copier)]
        rows += [(f"c{n}", f"c{n}", f"s{n:02}", other)]
        unknown += [f"b{n}"] * (n >= 12)
    articles = pieces(*rows).with_columns(undirected=pl.col("id").is_in(unknown))
    table = measure_copies(articles, ["Anvil", "Bell", "Dove"])
    columns = ("copies", "articles", "unclear", "stories_taken", "expected", "stories_unclear")
    assert table.select(pl.col(*columns).round(6)).rows() == [
        (0, 12, 12, 0, 4, 12), (12, 24, 0, 12, 4, 0), (0, 12, 12, 0, 4, 12),
    ]  # fmt: skip
    assert table["p_value"][0] == table["p_value"][2] > 0.5  # as if 4 were copies, as by chance
    assert table["p_value"][1] == pytest.approx(3**-12)  # 2 * a half of (1 / 3)^12


def test_few_texts_of_unknown_direction_leave_the_rest_of_a_difference():
    rows = [(f"a{n}", f"a{n}", f"s{n:02}", "A") for n in range(20)]
    rows += [(f"b{n}", f"a{n}", f"s{n:02}", "B") for n in range(20)]
    articles = pieces(*rows).with_columns(undirected=pl.col("id") == "b19")
    row = measure_copies(articles, ["A"]).row(0, named=True)
    assert (row["stories_taken"], row["expected"], row["stories_unclear"]) == (0, 9.5, 1)
    law = stats.binom(19, 1 / 2)  # at most one of 19 is a copy
    assert row["p_value"] == pytest.approx(2 * (law.pmf(0) + law.pmf(1) / 2))


@pytest.mark.parametrize(
    ("sources", "main"), [("XXXYY", "X"), ("XXYY", None), ("XXYYZZ", None), ("XXY?", None)]
)
def test_a_main_source_wrote_more_than_half_of_the_copies(sources, main):
    rows = [(f"x{n}", f"x{n}", f"s{n}", one) for n, one in enumerate(sources) if one != "?"]
    rows += [(f"b{n}", f"x{n}", f"s{n}", "B") for n in range(len(sources))]
    assert measure_copies(pieces(*rows), ["B"])["main_source"].to_list() == [main]
