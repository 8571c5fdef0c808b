"""Which stories two providers share (M7)."""

from __future__ import annotations

import polars as pl

from topicgraph.compare.columns import join_pair_sizes, ratio
from topicgraph.compare.data import ComparisonData
from topicgraph.compare.measure import Cell, Measure
from topicgraph.compare.shared_stories import count_shared_stories, find_shared_articles
from topicgraph.compare.statistics import MIN_N


def measure_overlap(coverage: pl.DataFrame, pairs: pl.DataFrame) -> pl.DataFrame:
    """M7: how many stories do two providers share?

    Args:
        coverage: One row for each `story, provider`, also by a copy or by what it carried.
        pairs: `provider, other`.

    Returns:
        `shared`, `only_a`, `only_b`, their sum `n`, `jaccard` (shared of all n), `containment_a`
        and `containment_b` (shared of one's own), `overlap` (shared of the smaller one's), and
        `too_few`: one of both has fewer than five stories.

    Example:
        >>> coverage = pl.DataFrame({"story": [1, 2, 3, 2, 3, 4, 5], "provider": list("AAABBBB")})
        >>> table = measure_overlap(coverage, pl.DataFrame({"provider": ["A"], "other": ["B"]}))
        >>> table.select("shared", "only_a", "only_b", "jaccard", "containment_b").row(0)
        (2, 1, 2, 0.4, 0.5)
    """
    known = coverage.select("story", "provider").drop_nulls()
    sizes = known.group_by("provider").agg(n=pl.len().cast(pl.Int64))
    a, b, both = pl.col("n_a"), pl.col("n_b"), pl.col("shared")
    return (
        join_pair_sizes(pairs, sizes)
        .join(
            count_shared_stories(known, pairs),
            on=["provider", "other"],
            how="left",
            maintain_order="left",
        )
        .with_columns(pl.col("n_a", "n_b", "shared").fill_null(0))
        .select(
            "provider",
            "other",
            "shared",
            (a - both).alias("only_a"),
            (b - both).alias("only_b"),
            (a + b - both).alias("n"),
            ratio(both, a + b - both).alias("jaccard"),
            ratio(both, a).alias("containment_a"),
            ratio(both, b).alias("containment_b"),
            ratio(both, pl.min_horizontal(a, b)).alias("overlap"),
            (pl.min_horizontal(a, b) < MIN_N).alias("too_few"),
        )
    )


def _evidence(data: ComparisonData, provider: str, other: str) -> pl.DataFrame:
    return find_shared_articles(data.side_having, provider, other)


MEASURE = Measure(
    name="overlap",
    number=7,
    unit="pair",
    table=lambda data: measure_overlap(data.side_having, data.pairs),
    evidence=_evidence,
    cells=(Cell("stories shared", lambda row: f"{row['shared']:,} of {row['n']:,}"),),
    sort_evidence_by_story=True,
)
