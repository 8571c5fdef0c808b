"""Which stories two providers share, for many pairs at once."""

from __future__ import annotations

import polars as pl


def shared_rows(coverage: pl.DataFrame, pairs: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Find the rows of `coverage` that belong together.

    Of a million articles there are many millions of such rows, so they are numbers, never texts.

    Args:
        coverage: One row for each `story, provider`.
        pairs: `provider, other`.

    Returns:
        The pairs in order with a number each, `pair`; and for each story that both covered `pair`,
        and the `row` of `provider` and `row_b` of `other` in `coverage`, in the order of the names
        of the pair, then of the stories.
    """
    listed = (
        pairs.select("provider", "other").unique().sort("provider", "other").with_row_index("pair")
    )
    names = pl.concat([listed["provider"], listed["other"]]).unique().sort()

    def number(column: pl.Series) -> pl.Series:
        return names.search_sorted(column).cast(pl.UInt64)

    keys = listed.select(
        "pair", key=number(listed["provider"]) * len(names) + number(listed["other"])
    )
    covered = (
        coverage.select("story", "provider")
        .with_row_index("row")
        .filter(pl.col("provider").is_in(names.implode()))
    )
    covered = covered.select(
        "row", number_stories(covered["story"]), outlet=number(covered["provider"])
    )
    both = covered.join(covered, on="story", suffix="_b").filter(
        pl.col("outlet") != pl.col("outlet_b")
    )
    key = pl.col("outlet") * len(names) + pl.col("outlet_b")
    both = both.select("row", "row_b", "story", key=key).join(keys, on="key")
    return listed, both.sort("pair", "story").select("pair", "row", "row_b")


def join_shared_stories(coverage: pl.DataFrame, pairs: pl.DataFrame) -> pl.DataFrame:
    """Join what both of a pair have on each story that they share.

    A row holds the columns of `provider`, and those of `other` with names that end in `_b`.

    Cost: the sum over stories of the square of their providers, never of articles.
    """
    _, rows = shared_rows(coverage, pairs)
    ours = coverage[rows["row"]]
    theirs = coverage.drop("story")[rows["row_b"]]
    names = {name: "other" if name == "provider" else f"{name}_b" for name in theirs.columns}
    return ours.hstack(theirs.rename(names))


def count_shared_stories(coverage: pl.DataFrame, pairs: pl.DataFrame) -> pl.DataFrame:
    """Count the stories that both of a pair covered, of all pairs that share one.

    Columns: `provider, other, shared`.
    """
    listed, rows = shared_rows(coverage, pairs)
    counts = rows.group_by("pair").agg(shared=pl.len().cast(pl.Int64))
    return counts.join(listed, on="pair").select("provider", "other", "shared")


def find_shared_articles(coverage: pl.DataFrame, provider: str, other: str) -> pl.DataFrame:
    """The `id`s of the first articles of both providers on the stories they share."""
    pair = pl.DataFrame({"provider": [provider], "other": [other]})
    shared = join_shared_stories(coverage, pair)
    return pl.concat([shared.select("id"), shared.select(id="id_b")])


def number_stories(stories: pl.Series) -> pl.Series:
    """Stories as numbers, in their order."""
    return stories.rank("dense").cast(pl.UInt32) if len(stories) else stories.cast(pl.UInt32)
