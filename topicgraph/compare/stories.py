"""Which stories providers share, and which they have alone (M7, M16)."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from topicgraph.compare.statistics import FEW, wilson


def story_overlap(coverage: pl.DataFrame, pairs: pl.DataFrame) -> pl.DataFrame:
    """M7: how many stories two providers share.

    Arguments: `coverage`, one row for each `story, provider`; `pairs`, `provider, other`. Returns
    `shared`, `only_a`, `only_b`, their sum `n`, `jaccard` (shared of all n), `containment_a` and
    `containment_b` (shared of one's own), `overlap` (shared of the smaller), and `too_few`: one of
    both has fewer than five stories.

    >>> coverage = pl.DataFrame({"story": [1, 2, 3, 2, 3, 4, 5], "provider": list("AAABBBB")})
    >>> row = story_overlap(coverage, pl.DataFrame({"provider": ["A"], "other": ["B"]})).row(0, named=True)
    >>> row["shared"], row["only_a"], row["only_b"], row["jaccard"], row["containment_b"], round(row["overlap"], 2)
    (2, 1, 2, 0.4, 0.5, 0.67)
    """
    known = coverage.select("story", "provider").drop_nulls()
    sizes = known.group_by("provider").agg(n=pl.len().cast(pl.Int64))
    shared = shared_counts(known, pairs)
    a, b, both = pl.col("n_a"), pl.col("n_b"), pl.col("shared")
    return (
        pairs.join(sizes.rename({"n": "n_a"}), on="provider", how="left", maintain_order="left")
        .join(
            sizes.rename({"provider": "other", "n": "n_b"}),
            on="other",
            how="left",
            maintain_order="left",
        )
        .join(shared, on=["provider", "other"], how="left", maintain_order="left")
        .with_columns(pl.col("n_a", "n_b", "shared").fill_null(0))
        .select(
            "provider",
            "other",
            "shared",
            (a - both).alias("only_a"),
            (b - both).alias("only_b"),
            (a + b - both).alias("n"),
            _part(both, a + b - both).alias("jaccard"),
            _part(both, a).alias("containment_a"),
            _part(both, b).alias("containment_b"),
            _part(both, pl.min_horizontal(a, b)).alias("overlap"),
            (pl.min_horizontal(a, b) < FEW).alias("too_few"),
        )
    )


def shared_stories(coverage: pl.DataFrame, pairs: pl.DataFrame) -> pl.DataFrame:
    """One row for each story that both of a pair covered: the row of `provider`, and that of
    `other` with `_b` to its names.

    Cost: the sum over stories of the square of their providers, never of articles.
    """
    _, rows = shared_rows(coverage, pairs)
    ours = coverage[rows["row"]]
    theirs = coverage.drop("story")[rows["row_b"]]
    names = {name: "other" if name == "provider" else f"{name}_b" for name in theirs.columns}
    return ours.hstack(theirs.rename(names))


def shared_counts(coverage: pl.DataFrame, pairs: pl.DataFrame) -> pl.DataFrame:
    """How many stories both of each pair covered, `provider, other, shared`; only those that share
    one."""
    listed, rows = shared_rows(coverage, pairs)
    return (
        rows.group_by("pair")
        .agg(shared=pl.len().cast(pl.Int64))
        .join(listed, on="pair")
        .select("provider", "other", "shared")
    )


def shared_rows(coverage: pl.DataFrame, pairs: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The `pairs` in order with a number each, `pair`; and for each story that both covered `pair`,
    and the `row` of either in `coverage`.

    In the order of the names of the pair, then of the stories. Of a million articles there are many
    millions of such rows: they are numbers, never texts."""
    listed = (
        pairs.select("provider", "other").unique().sort("provider", "other").with_row_index("pair")
    )
    names = pl.concat([listed["provider"], listed["other"]]).unique().sort()

    def number(column: pl.Series) -> pl.Series:
        return names.search_sorted(column).cast(pl.UInt64)

    keys = listed.select(
        "pair", key=number(listed["provider"]) * len(names) + number(listed["other"])
    )
    held = (
        coverage.select("story", "provider")
        .with_row_index("row")
        .filter(pl.col("provider").is_in(names.implode()))
    )
    held = held.select("row", numbered(held["story"]), one=number(held["provider"]))
    both = held.join(held, on="story", suffix="_b").filter(pl.col("one") != pl.col("one_b"))
    both = both.select("row", "row_b", "story", key=pl.col("one") * len(names) + pl.col("one_b"))
    return listed, both.join(keys, on="key").sort("pair", "story").select("pair", "row", "row_b")


def numbered(stories: pl.Series) -> pl.Series:
    """Stories as numbers, in their order."""
    return stories.rank("dense").cast(pl.UInt32) if len(stories) else stories.cast(pl.UInt32)


def exclusives(coverage: pl.DataFrame, providers: Sequence[str]) -> pl.DataFrame:
    """M16: which part of a provider's stories no other provider in this corpus has.

    Arguments: `coverage`, one row for each `story, provider` after copies are collapsed; a null
    provider is an unknown publisher: it may be another, so the story is nobody's exclusive. Returns
    `provider`, `exclusives` of its `stories`, `share` with its Wilson interval `low … high`,
    `too_few`.

    >>> coverage = pl.DataFrame({"story": [1, 2, 2, 3, 3], "provider": ["A", "A", "B", "A", None]})
    >>> exclusives(coverage, ["A", "B"]).select("exclusives", "stories").rows()
    [(1, 3), (0, 1)]
    """
    counts = (
        coverage.with_columns(alone=pl.len().over("story") == 1)
        .group_by("provider")
        .agg(exclusives=pl.col("alone").sum().cast(pl.Int64), stories=pl.len().cast(pl.Int64))
    )
    listed = pl.DataFrame({"provider": list(providers)}, schema={"provider": pl.String})
    table = listed.join(counts, on="provider", how="left", maintain_order="left").with_columns(
        pl.col("exclusives", "stories").fill_null(0)
    )
    low, high = wilson(table["exclusives"], table["stories"])
    return table.with_columns(
        _part(pl.col("exclusives"), pl.col("stories")).alias("share"),
        pl.Series("low", low).fill_nan(None),
        pl.Series("high", high).fill_nan(None),
        (pl.col("stories") < FEW).alias("too_few"),
    )


def _part(part: pl.Expr, whole: pl.Expr) -> pl.Expr:
    return pl.when(whole > 0).then(part / whole)
