"""The ties that stand out in a picture of many outlets (M9)."""

from __future__ import annotations

import numpy as np
import polars as pl

from topicgraph.compare.data import ComparisonData
from topicgraph.compare.measure import Measure
from topicgraph.compare.shared_stories import find_shared_articles, number_stories
from topicgraph.compare.statistics import MIN_N, benjamini_hochberg

ALPHA = 0.05


def measure_backbone(coverage: pl.DataFrame, pairs: pl.DataFrame) -> pl.DataFrame:
    """M9: which ties hold a larger part of what an outlet shares with all others than an even
    spread would give?

    Arguments: `coverage`, `story, provider`, of all providers; `pairs` to list, `provider, other`;
    those that share nothing are left out. Returns `shared`, `p_value` (the disparity filter at that
    end where it is smaller), `kept` (below .05, as in the source, uncorrected: it thins a picture
    and is no finding), `q_value` (Benjamini-Hochberg), `n_a` and `n_b`, what each shares with all
    others together, `too_few`. Unlike M8 it asks only how an outlet spreads what it shares, not how
    many stories either has.

    Source: Serrano, Boguñá, Vespignani 2009, PNAS 106:6483.

    >>> coverage = pl.DataFrame({"story": [*range(9), 9, 9, *range(9), 10, 10], "provider": [*"A" * 9, "A", "C", *"B" * 9, "A", "D"]})
    >>> table = measure_backbone(coverage, pl.DataFrame({"provider": ["A", "A"], "other": ["B", "C"]}))
    >>> table.select("shared", pl.col("p_value").round(3), "kept").rows()
    [(9, 0.033, True), (1, None, False)]
    """
    from topicgraph.query.projection import (  # networkx takes its time to load
        count_shared,
        disparity_p_values,
    )

    known = coverage.select("story", "provider").drop_nulls()
    names = known["provider"].cast(pl.String).unique().sort()
    source, target, weight = count_shared(
        names.search_sorted(known["provider"].cast(pl.String)), number_stories(known["story"])
    )
    tied = pl.DataFrame(
        {"provider": names.gather(source), "other": names.gather(target), "shared": weight}
    )
    ends = pl.concat([tied, tied.select(provider="other", other="provider", shared="shared")])
    strength = ends.group_by("provider").agg(
        n=pl.col("shared").sum(), degree=pl.len().cast(pl.Int64)
    )
    table = (
        pairs.join(ends, on=["provider", "other"], maintain_order="left")
        .join(
            strength.rename({"n": "n_a", "degree": "degree_a"}),
            on="provider",
            maintain_order="left",
        )
        .join(
            strength.rename({"provider": "other", "n": "n_b", "degree": "degree_b"}),
            on="other",
            maintain_order="left",
        )
    )
    a, b = (
        disparity_p_values(table["shared"], table[f"n_{end}"], table[f"degree_{end}"])
        for end in "ab"
    )
    table = table.with_columns(
        pl.Series("p_value", np.minimum(a, b)), too_few=pl.min_horizontal("n_a", "n_b") < MIN_N
    )
    table = table.with_columns(pl.when(~pl.col("too_few")).then("p_value").alias("p_value"))
    corrected = pl.Series("q_value", benjamini_hochberg(table["p_value"].to_list()), pl.Float64)
    kept = (pl.col("p_value") < ALPHA).fill_null(False).alias("kept")
    return table.select(
        "provider", "other", "shared", "p_value", corrected, kept, "n_a", "n_b", "too_few"
    )


def _evidence(data: ComparisonData, provider: str, other: str) -> pl.DataFrame:
    return find_shared_articles(data.sample.coverage, provider, other)


MEASURE = Measure(
    name="backbone",
    number=9,
    unit="pair",
    table=lambda data: measure_backbone(data.sample.coverage, data.outlet_pairs),
    evidence=_evidence,
    pairs=lambda data: data.outlet_pairs,
    sort_evidence_by_story=True,
)
