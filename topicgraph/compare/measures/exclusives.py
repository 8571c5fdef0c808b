"""The stories that only one provider has (M16)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from topicgraph.compare.columns import interval_of_share, list_providers, ratio
from topicgraph.compare.data import ComparisonData
from topicgraph.compare.formatting import format_decimal, format_p_value
from topicgraph.compare.measure import Cell, GroupTest, Measure, Row, Statement, doublings
from topicgraph.compare.null_model import CoverageModel, fit_coverage
from topicgraph.compare.omissions import MIN_OPEN_VARIANCE
from topicgraph.compare.statistics import MIN_N, correct_testable, part_of_total_tails
from topicgraph.text import count_phrase

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Flags = NDArray[np.bool_]


def measure_exclusives(coverage: pl.DataFrame, providers: Sequence[str]) -> pl.DataFrame:
    """M16: which part of a provider's stories has no other provider in this corpus?

    Args:
        coverage: One row for each `story, provider`, also by a copy or by what it carried. A null
            provider is an unknown publisher: it may be another, so the story is nobody's exclusive.
        providers: The providers to list.

    Returns:
        `provider`, `exclusives` of its `stories`, `share` with its 95 % Wilson interval `low` to
        `high`, and `too_few`: fewer than five stories.

    Example:
        >>> rows = {"story": [1, 2, 2, 3, 3], "provider": ["A", "A", "B", "A", None]}
        >>> table = measure_exclusives(pl.DataFrame(rows), ["A", "B"])
        >>> table.select("exclusives", "stories").rows()
        [(1, 3), (0, 1)]
    """
    counts = (
        coverage.with_columns(alone=pl.len().over("story") == 1)
        .group_by("provider")
        .agg(exclusives=pl.col("alone").sum().cast(pl.Int64), stories=pl.len().cast(pl.Int64))
    )
    table = (
        list_providers(providers)
        .join(counts, on="provider", how="left", maintain_order="left")
        .with_columns(pl.col("exclusives", "stories").fill_null(0))
    )
    return table.with_columns(
        ratio("exclusives", "stories").alias("share"),
        *interval_of_share(table["exclusives"], table["stories"]),
        (pl.col("stories") < MIN_N).alias("too_few"),
    )


def count_exclusives_by_chance(
    coverage: pl.DataFrame,
    articles: pl.DataFrame,
    providers: Sequence[str],
    alpha: float = 0.05,
) -> pl.DataFrame:
    """Compare exclusive stories with their number by chance.

    Every story keeps its number of outlets, and every outlet its number of stories; see
    `topicgraph.compare.null_model`. A story on which one outlet alone has several articles may be
    one decision or several, and large outlets have more of them. So the test is made with and
    without these stories, and the larger p-value counts. A story with an article of an unknown
    publisher takes no part. An outlet that shares no story is not tested: it writes about other
    things.

    Source: Chen, Dempster, Liu 1994, Biometrika 81:457.

    Args:
        coverage: One row for each `story, provider`, with the story's `language` where that counts.
        articles: The articles of these stories that are no copies, `story`.
        providers: The providers to list.
        alpha: The level; tests that cannot reach it have no q-value (`correct_testable`).

    Returns:
        `provider`, of its `tested_stories` so many `alone` and `expected` by chance, `p_value`
        (two-sided mid-p), `q_value` (Benjamini-Hochberg).

    Example:
        >>> rows = {"story": [1, 2, 2, 3, 3], "provider": ["A", "A", "B", "B", "C"]}
        >>> coverage = pl.DataFrame(rows)
        >>> table = count_exclusives_by_chance(coverage, coverage, ["A", "B"])
        >>> table.select("tested_stories", "alone").rows()
        [(2, 1), (2, 0)]
    """
    unclear = coverage.filter(pl.col("provider").is_null())["story"].unique()
    known = coverage.filter(~pl.col("story").is_in(unclear.implode()))
    several = articles.filter(pl.len().over("story") > 1)["story"].unique()
    doubtful = (pl.len().over("story") == 1) & pl.col("story").is_in(several.implode())
    table, without = (_test_alone(part, providers) for part in (known, known.filter(~doubtful)))
    both = {
        name: [
            None if a is None or b is None else max(a, b)
            for a, b in zip(table[name], without[name], strict=True)
        ]
        for name in ("p_value", "least")
    }
    # An outlet that shares no story with another writes about other things: no wonder it is alone.
    shares = (table["alone"] < table["tested_stories"]).to_list()
    both = {
        name: [value if own else None for value, own in zip(values, shares, strict=True)]
        for name, values in both.items()
    }
    q_value = correct_testable(both["p_value"], both["least"], alpha)
    return table.select(
        "provider",
        "alone",
        "tested_stories",
        "expected",
        p_value=pl.Series(both["p_value"], dtype=pl.Float64),
        q_value=pl.Series(q_value, dtype=pl.Float64),
    )


def _test_alone(coverage: pl.DataFrame, providers: Sequence[str]) -> pl.DataFrame:
    """Test how many of the stories of a provider no other one has.

    Returns:
        `provider, tested_stories, alone, expected, p_value` and the `least` that it could be.
    """
    model = fit_coverage(coverage, least_outlets=1)
    lone = coverage.filter(pl.len().over("story") == 1)
    table = (
        list_providers(providers)
        .join(model.providers, on="provider", how="left", maintain_order="left")
        .join(
            lone.group_by("provider").agg(alone=pl.len().cast(pl.Int64)),
            on="provider",
            how="left",
            maintain_order="left",
        )
        .with_columns(pl.col("n", "alone").fill_null(0))
    )
    single = model.sizes == 1
    chance, counts = model.inclusion, model.size_counts
    spread = chance * (1 - chance) * counts
    alone = spread[:, single].sum(axis=1)
    variance = alone - alone**2 / np.maximum(spread.sum(axis=1), 1e-12)
    rows = [
        _judge(model, single, row_class, n, seen)
        if n >= MIN_N and variance[row_class] >= MIN_OPEN_VARIANCE
        else (None, None)
        for row_class, n, seen in table.select("row_class", "n", "alone").iter_rows()
    ]
    mean = chance[:, single] @ counts[single]
    return table.select(
        "provider",
        "alone",
        tested_stories="n",
        expected=pl.Series(
            [0.0 if one is None else float(mean[one]) for one in table["row_class"]],
            dtype=pl.Float64,
        ),
        p_value=pl.Series([p for p, _ in rows], dtype=pl.Float64),
        least=pl.Series([least for _, least in rows], dtype=pl.Float64),
    )


def _judge(
    model: CoverageModel, single: Flags, row_class: int, total: int, seen: int
) -> tuple[float, float]:
    """The p-value of a number of stories alone of a total, and the least that it could be."""
    chance, counts = model.inclusion[row_class], model.size_counts
    parts = (single & (chance > 0), ~single & (chance > 0))
    mean, squares, most = (
        tuple((chance[part] ** power @ counts[part]).item() for part in parts)
        for power in (1, 2, 0)
    )
    ends = max(0, total - int(most[1])), min(total, int(most[0]))
    law = (total, mean, squares, (int(most[0]), int(most[1])))
    p_value, *extreme = (
        min(2 * min(part_of_total_tails(number, *law)), 1.0) for number in (seen, *ends)
    )
    return p_value, min(extreme)


def _table(data: ComparisonData) -> pl.DataFrame:
    coverage = data.add_story_languages(data.sample.having)
    own = data.sample.articles.filter(pl.col("own") & pl.col("sampled"))
    tested = count_exclusives_by_chance(coverage, own, data.providers, data.parameters.alpha)
    table = measure_exclusives(coverage, data.providers)
    return table.join(tested, on="provider", maintain_order="left").select(
        pl.exclude("too_few"), "too_few"
    )


def _evidence(data: ComparisonData) -> pl.DataFrame:
    """Select the first article on each exclusive story; of an outlet without any, on all."""
    is_alone = pl.len().over("story") == 1
    marked = data.sample.having.with_columns(alone=is_alone)
    chosen = marked.filter(pl.col("alone") | ~pl.col("alone").any().over("provider"))
    return chosen.select("provider", "id")


def _state(rows: list[Row]) -> list[Statement]:
    return [
        Statement(
            _sentence(row),
            ("provider",),
            row["tested_stories"],
            doublings(row["alone"], row["expected"]),
            row,
        )
        for row in rows
    ]


def _sentence(row: Row) -> str:
    only = "only " if 0 < row["alone"] < row["expected"] else ""
    return (
        f"{row['name']} is alone with {only}{row['alone'] or 'none'} of its"
        f" {count_phrase(row['tested_stories'], 'story')} in {row['place']}, single articles"
        " included, where"
        f" {format_decimal(row['expected'])} would be expected of an outlet of its size (corrected"
        f" {format_p_value(row['q_value'])})."
    )


MEASURE = Measure(
    name="exclusives",
    number=16,
    unit="outlet",
    table=_table,
    evidence=_evidence,
    state=_state,
    group_test=GroupTest(observed=pl.col("alone"), expected=pl.col("expected")),
    least_effect=0.5,
    rank=4,
    basis=(
        "test of how many of its stories no other outlet has, with the sizes of outlets and stories"
        " fixed; stories that were wrongly split, or outlets that are missing here, would overturn"
        " it"
    ),
    cells=(Cell("alone with", lambda row: f"{row['exclusives']:,} of {row['stories']:,}"),),
)
