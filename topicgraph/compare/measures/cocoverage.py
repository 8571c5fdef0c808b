"""Which providers share more or fewer stories than chance would give (M8)."""

from __future__ import annotations

from typing import Any

import numpy as np
import polars as pl

from topicgraph.compare.columns import join_pair_sizes
from topicgraph.compare.data import ComparisonData
from topicgraph.compare.formatting import format_decimal, format_p_value
from topicgraph.compare.measure import (
    Cell,
    GroupTest,
    Measure,
    PageIndex,
    Row,
    Statement,
    doublings,
    or_too_few,
    round_for_page,
)
from topicgraph.compare.null_model import CoverageModel, shared_chance
from topicgraph.compare.shared_stories import count_shared_stories, find_shared_articles
from topicgraph.compare.statistics import MIN_N, benjamini_hochberg
from topicgraph.text import count_phrase

MAX_PAIRS_ON_PAGE = 2_000
"""How many pairs of outlets have their expected number of shared stories on the page."""


def measure_cocoverage(
    coverage: pl.DataFrame,
    model: CoverageModel,
    pairs: pl.DataFrame,
    tests: int | None = None,
    alpha: float = 0.05,
) -> pl.DataFrame:
    """M8: do two providers share more stories, or fewer, than chance would give?

    Every story keeps its number of outlets, and the two providers keep their numbers of stories;
    see `topicgraph.compare.null_model`. With two or three outlets these leave nothing open, so
    there is no test.

    Sources: Chen, Dempster, Liu 1994, Biometrika 81:457; Skovgaard 1987, Journal of Applied
    Probability 24:875.

    Args:
        coverage: One row for each `story, provider`.
        model: The null model of all of it.
        pairs: `provider, other`.
        tests: How many pairs were looked at, where these are more than listed.
        alpha: The largest q-value at which `than_chance` is given.

    Returns:
        `shared`, the number `expected` by chance, `n_a` and `n_b` (the stories of each that others
        have too), `p_value` (two-sided mid-p), `q_value` (Benjamini-Hochberg), `than_chance`
        ("more" or "fewer" where q is at most `alpha`, else null), `too_few`: one of both has fewer
        than five stories; then there is no p-value.

    Example:
        >>> from topicgraph.compare.null_model import fit_coverage
        >>> coverage = pl.DataFrame({"story": [1, 1, 2, 2], "provider": list("ABAB")})
        >>> pair = pl.DataFrame({"provider": ["A"], "other": ["B"]})
        >>> table = measure_cocoverage(coverage, fit_coverage(coverage), pair)
        >>> table.select("shared", "expected", "p_value").row(0)  # only two outlets: no test
        (2, 2.0, None)
    """
    shared = count_shared_stories(coverage.select("story", "provider").drop_nulls(), pairs)
    rows = model.providers.select("provider", a="row_class")
    table = (
        join_pair_sizes(pairs, model.providers.select("provider", "n"))
        .join(shared, on=["provider", "other"], how="left", maintain_order="left")
        .join(rows, on="provider", how="left", maintain_order="left")
        .join(rows.select(other="provider", b="a"), on="other", how="left", maintain_order="left")
        .with_columns(pl.col("shared", "n_a", "n_b").fill_null(0))
        .with_columns(too_few=pl.min_horizontal("n_a", "n_b") < MIN_N)
        .with_row_index("place")
    )
    both = table.drop_nulls(["a", "b"])
    mean, fewer, more = shared_chance(model, both["a"], both["b"], both["shared"])
    p_value = pl.Series("p_value", np.minimum(2 * np.minimum(fewer, more), 1.0)).fill_nan(None)
    tested = both.select("place", p_value, expected=mean)
    table = table.join(tested, on="place", how="left", maintain_order="left").with_columns(
        pl.col("expected").fill_null(0.0),
        pl.when(~pl.col("too_few")).then("p_value").alias("p_value"),
    )
    corrected = benjamini_hochberg(table["p_value"].to_list(), tests)
    table = table.with_columns(pl.Series("q_value", corrected, pl.Float64))
    is_more = pl.col("shared") > pl.col("expected")
    direction = pl.when(is_more).then(pl.lit("more")).otherwise(pl.lit("fewer"))
    than_chance = pl.when(pl.col("q_value") <= alpha).then(direction).alias("than_chance")
    columns = ("provider", "other", "shared", "expected", "n_a", "n_b", "p_value", "q_value")
    return table.select(*columns, than_chance, "too_few")


def _table(data: ComparisonData) -> pl.DataFrame:
    model = data.coverage_model
    large = model.providers.filter(
        (pl.col("n") >= MIN_N) & pl.col("provider").is_in(data.providers)
    ).height
    tests = data.outlet_pairs.height if data.compares_one else large * (large - 1) // 2
    return measure_cocoverage(
        data.sample.coverage, model, data.outlet_pairs, tests, data.parameters.alpha
    )


def list_both_directions(table: pl.DataFrame) -> pl.DataFrame:
    """A table of `measure_cocoverage`, with a row for each pair the other way round as well."""
    reverse = table.select("shared", "expected", provider="other", other="provider")
    return pl.concat([table.select(reverse.columns), reverse])


def _evidence(data: ComparisonData, provider: str, other: str) -> pl.DataFrame:
    return find_shared_articles(data.sample.coverage, provider, other)


def _state(rows: list[Row]) -> list[Statement]:
    return [
        Statement(
            _sentence(row),
            ("provider", "other"),
            row["n_a"] + row["n_b"] - row["shared"],
            doublings(row["shared"], row["expected"]),
            row,
        )
        for row in rows
    ]


def _sentence(row: Row) -> str:
    direction = "more" if row["shared"] > row["expected"] else "fewer"
    return (
        f"Copies aside, {row['name']} and {row['other_name']} share"
        f" {count_phrase(row['shared'], 'story')} of {row['n_a']:,} and {row['n_b']:,},"
        f" {direction} than the {format_decimal(row['expected'])} that chance would give"
        f" (corrected {format_p_value(row['q_value'])})."
    )


def _format_expected(row: Row) -> str:
    return format_decimal(row["expected"]) + (
        f" ({row['than_chance']})" if row["than_chance"] else ""
    )


def _page(table: pl.DataFrame, index: PageIndex) -> dict[str, Any]:
    """`[a, b, shared, expected, q]`, the furthest from chance first.

    Carried are the pairs that hold up, then those that would share most by chance;
    `cocoverage_tests` is how many were tested.
    """
    known = pl.col("provider", "other").is_in(list(index.outlets))
    tested = table.filter(pl.col("p_value").is_not_null() & pl.all_horizontal(known))
    order = (pl.col("than_chance").is_null(), -pl.col("expected"), "provider", "other")
    listed = tested.sort(*order).head(MAX_PAIRS_ON_PAGE).sort("p_value", "provider", "other")
    rows = [
        [
            index.outlets[row["provider"]],
            index.outlets[row["other"]],
            row["shared"],
            round_for_page(row["expected"], 5),
            round_for_page(row["q_value"], 3),
        ]
        for row in listed.to_dicts()
    ]
    return {"cocoverage": rows, "cocoverage_tests": tested.height}


MEASURE = Measure(
    name="cocoverage",
    number=8,
    unit="pair",
    table=_table,
    evidence=_evidence,
    state=_state,
    group_test=GroupTest(
        observed=pl.col("shared"),
        expected=pl.col("expected"),
        outlets=lambda data: list_both_directions(_table(data)),
    ),
    least_effect=0.2,
    rank=5,
    basis=(
        "test of the number of shared stories, with the sizes of outlets and stories fixed; stories"
        " that were wrongly joined or split would overturn it"
    ),
    cells=(Cell("by chance", or_too_few(_format_expected)),),
    page=_page,
    pairs=lambda data: data.outlet_pairs,
    sort_evidence_by_story=True,
)
