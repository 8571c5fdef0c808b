"""Which providers share more or fewer stories than chance would give, and which big stories one has
not (M8, M9, M17)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import polars as pl

from topicgraph.compare.bipartite import Fit, configuration_model, shared_chance
from topicgraph.compare.statistics import FEW, benjamini_hochberg
from topicgraph.compare.stories import numbered, shared_counts

ALPHA = 0.05

CERTAIN = 1 - 1e-12
"""A chance is taken as no more than this, so that a surprise is never endless."""

MOST = 20
"""So many stories that a provider has not are listed for each."""


class Expected(NamedTuple):
    """The null model fitted to a coverage: `providers` and `stories` in order, how many each has,
    and the chance of every meeting."""

    providers: pl.DataFrame
    stories: pl.DataFrame
    fit: Fit


def expected_coverage(coverage: pl.DataFrame) -> Expected:
    """Who would cover what, if only how much each provider covers and how widely each story is
    covered were given (the null model of M8).

    Arguments: `coverage`, one row for each `story, provider`; unknown publishers (null) are left
    out."""
    known = coverage.select("story", "provider").drop_nulls().unique()
    providers = (
        known.group_by("provider")
        .agg(n=pl.len().cast(pl.Int64))
        .sort("provider")
        .with_row_index("row")
    )
    stories = (
        known.group_by("story")
        .agg(n=pl.len().cast(pl.Int64))
        .sort("story")
        .with_row_index("column")
    )
    return Expected(providers, stories, configuration_model(providers["n"], stories["n"]))


def cocoverage(
    coverage: pl.DataFrame, model: Expected, pairs: pl.DataFrame, tests: int | None = None
) -> pl.DataFrame:
    """M8: do two providers share more stories, or fewer, than their sizes and the stories' would
    give?

    Arguments: `coverage`, `story, provider`; `model`, the `expected_coverage` of all of it;
    `pairs`, `provider, other`; `tests`, how many pairs were looked at where these are more than
    listed. Returns `shared`, the number `expected` by chance, `n_a` and `n_b` (stories of each),
    `p_value` (two-sided, twice the smaller tail of the Poisson-binomial), `q_value`
    (Benjamini-Hochberg), `tie` ("more" or "fewer" where q is at most .05, else null), `too_few`:
    one of both has fewer than five stories; then there is no p-value.

    Sources: Neal 2014, Social Networks 39:84; Saracco et al. 2015, Scientific Reports 5:10595, and
    2017, New Journal of Physics 19:053022.

    >>> coverage = pl.DataFrame({"story": [3, 2, 1, 3], "provider": list("ABCC")})  # the example of the R package backbone
    >>> row = cocoverage(coverage, expected_coverage(coverage), pl.DataFrame({"provider": ["A"], "other": ["B"]})).row(0, named=True)
    >>> row["shared"], round(row["expected"], 3), row["too_few"]
    (0, 0.416, True)
    """
    seen = shared_counts(coverage.select("story", "provider").drop_nulls(), pairs)
    size = model.providers
    table = (
        pairs.join(seen, on=["provider", "other"], how="left", maintain_order="left")
        .join(
            size.rename({"n": "n_a", "row": "a"}), on="provider", how="left", maintain_order="left"
        )
        .join(
            size.rename({"provider": "other", "n": "n_b", "row": "b"}),
            on="other",
            how="left",
            maintain_order="left",
        )
        .with_columns(pl.col("shared", "n_a", "n_b").fill_null(0))
        .with_columns(too_few=pl.min_horizontal("n_a", "n_b") < FEW)
    )
    both = table.with_row_index("place").filter(
        pl.col("a").is_not_null() & pl.col("b").is_not_null()
    )
    mean, fewer, more = shared_chance(model.fit, both["a"], both["b"], both["shared"])
    tested = both.select(
        "place", expected=mean, p_value=np.minimum(2 * np.minimum(fewer, more), 1.0)
    )
    table = table.with_row_index("place").join(
        tested, on="place", how="left", maintain_order="left"
    )
    table = table.with_columns(
        pl.col("expected").fill_null(0.0),
        pl.when(~pl.col("too_few")).then("p_value").alias("p_value"),
    )
    table = table.with_columns(
        pl.Series("q_value", benjamini_hochberg(table["p_value"].to_list(), tests), pl.Float64)
    )
    direction = (
        pl.when(pl.col("shared") > pl.col("expected"))
        .then(pl.lit("more"))
        .otherwise(pl.lit("fewer"))
    )
    tie = pl.when(pl.col("q_value") <= ALPHA).then(direction).alias("tie")
    return table.select(
        "provider",
        "other",
        "shared",
        "expected",
        "n_a",
        "n_b",
        "p_value",
        "q_value",
        tie,
        "too_few",
    )


def backbone(coverage: pl.DataFrame, pairs: pl.DataFrame) -> pl.DataFrame:
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
    >>> table = backbone(coverage, pl.DataFrame({"provider": ["A", "A"], "other": ["B", "C"]}))
    >>> table.select("shared", pl.col("p_value").round(3), "kept").rows()
    [(9, 0.033, True), (1, None, False)]
    """
    from topicgraph.query.projection import (  # networkx takes its time to load
        disparity_chance,
        projection,
    )

    known = coverage.select("story", "provider").drop_nulls()
    names = known["provider"].cast(pl.String).unique().sort()
    source, target, weight = projection(
        names.search_sorted(known["provider"].cast(pl.String)), numbered(known["story"])
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
        disparity_chance(table["shared"], table[f"n_{end}"], table[f"degree_{end}"]) for end in "ab"
    )
    table = table.with_columns(
        pl.Series("p_value", np.minimum(a, b)), too_few=pl.min_horizontal("n_a", "n_b") < FEW
    )
    table = table.with_columns(pl.when(~pl.col("too_few")).then("p_value").alias("p_value"))
    corrected = pl.Series("q_value", benjamini_hochberg(table["p_value"].to_list()), pl.Float64)
    kept = (pl.col("p_value") < ALPHA).fill_null(False).alias("kept")
    return table.select(
        "provider", "other", "shared", "p_value", corrected, kept, "n_a", "n_b", "too_few"
    )


def blindspots(coverage: pl.DataFrame, model: Expected, providers: Sequence[str]) -> pl.DataFrame:
    """M17: which stories are not in this corpus from a provider, though chance would have had it
    cover them?

    Arguments: `coverage`, `story, provider`; a story with a piece of an unknown publisher (null) is
    left out, for the piece may be the provider's. `model`, the `expected_coverage`; the `providers`
    to list. Returns the twenty most surprising stories of each: `provider`, `story`, `n` (providers
    that have it), `chance` that the provider would be among them, `surprise` (-log2(1 - chance), in
    bits), `p_value` (1 - chance), `q_value` (Benjamini-Hochberg over all stories of five or more
    providers and all providers listed), `too_few`: fewer than five have it. Most surprising first.

    Source: the null model of M8; surprise as self-information, Shannon 1948, Bell System Technical
    Journal 27:379.

    >>> coverage = pl.DataFrame({"story": [3, 2, 1, 3], "provider": list("ABCC")})
    >>> blindspots(coverage, expected_coverage(coverage), ["B"]).select("story", "n", pl.col("surprise").round(3)).rows()
    [(3, 2, 1.212)]
    """
    unclear = coverage.filter(pl.col("provider").is_null())["story"]
    shared = model.stories.filter((pl.col("n") >= 2) & ~pl.col("story").is_in(unclear.implode()))
    listed = model.providers.filter(pl.col("provider").is_in(list(providers)))
    biggest = shared.sort("n", "story", descending=[True, False]).with_columns(
        rank=pl.int_range(pl.len())
    )
    # Whoever covers n stories has its twenty biggest blindspots among the n + 20 biggest stories.
    looked = listed.select("provider", "row", rank=pl.int_ranges(0, pl.col("n") + MOST)).explode(
        "rank", empty_as_null=False, keep_nulls=False
    )
    absent = looked.join(biggest, on="rank").join(
        coverage.select("story", "provider"), on=["story", "provider"], how="anti"
    )
    absent = absent.sort("provider", "rank").filter(pl.int_range(pl.len()).over("provider") < MOST)
    chance = model.fit.chance[
        model.fit.row_class[absent["row"]], model.fit.column_class[absent["column"]]
    ]
    tests = listed.height * shared.filter(pl.col("n") >= FEW).height
    table = absent.with_columns(
        chance=pl.Series(np.minimum(chance, CERTAIN), dtype=pl.Float64), too_few=pl.col("n") < FEW
    )
    table = table.with_columns(
        surprise=-(1 - pl.col("chance")).log(2),
        p_value=pl.when(~pl.col("too_few")).then(1 - pl.col("chance")),
    )
    corrected = pl.Series(
        "q_value", benjamini_hochberg(table["p_value"].to_list(), tests), pl.Float64
    )
    table = table.select(
        "provider", "story", "n", "chance", "surprise", "p_value", corrected, "too_few"
    )
    return table.sort("surprise", "n", "provider", "story", descending=[True, True, False, False])
