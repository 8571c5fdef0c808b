"""Who follows whom: articles with a similar one at another provider soon after, or soon before
(M12)."""

from __future__ import annotations

import polars as pl

from topicgraph.compare.statistics import FEW, wilson

SOONEST, LATEST = 0.1, 36.0
"""A match comes more than `SOONEST` and up to `LATEST` hours later: what appears at the same moment
follows nobody."""


def follows(pieces: pl.DataFrame, similar: pl.DataFrame, pairs: pl.DataFrame) -> pl.DataFrame:
    """M12: which part of a provider's articles is followed by a similar one of the other, and which
    part of the other's is preceded by one?

    Arguments: `pieces`, the independent articles, `id, provider, published, precision`; `similar`,
    pairs of article ids, `source, target`, in either direction; `pairs`, `provider, other`. Only
    articles with a stated time of day count. Returns a row for each *direction*: `provider` ahead,
    `other` behind. `followed`, how many of the provider's `n_a` articles have a similar one of the
    other between 6 minutes and 36 hours later, `share_followed` with its Wilson interval
    `low_followed … high_followed`; `preceded`, how many of the other's `n_b` have one of the
    provider's before them, `share_preceded`, `low_preceded … high_preceded`. `first_followed` and
    `first_preceded` count first matches alone: an article is matched with the earliest article, of
    whatever provider, that it resembles. `too_few`: one of both has fewer than five such articles.
    It does not show that one copies the other: both may follow a third.

    Source: Welbers, van Atteveldt, RNewsflow (newsflow_compare, only_first_match,
    network_aggregate).

    >>> from datetime import datetime
    >>> times = [datetime(2021, 3, 4, hour) for hour in (9, 12, 15)]
    >>> pieces = pl.DataFrame({"id": [1, 2, 3], "provider": ["A", "B", "B"], "published": times, "precision": ["minute"] * 3})
    >>> similar = pl.DataFrame({"source": [2, 3], "target": [1, 2]})
    >>> table = follows(pieces, similar, pl.DataFrame({"provider": ["A"], "other": ["B"]}))
    >>> table.select("provider", "other", "followed", "n_a", "preceded", "n_b").rows()
    [('A', 'B', 1, 1, 1, 2), ('B', 'A', 0, 2, 0, 1)]
    """
    timed = _timed(pieces)
    sizes = timed.group_by("provider").agg(n=pl.len().cast(pl.Int64))
    found = matches(pieces, similar)
    both_ways = pl.concat(
        [pairs.select("provider", "other"), pairs.select(provider="other", other="provider")]
    )
    counts = _counted(found, "")
    firsts = _counted(
        found.filter(pl.col("moment") == pl.col("moment").min().over("later")), "first_"
    )
    keys = ["provider", "other"]
    table = (
        both_ways.join(counts, on=keys, how="left", maintain_order="left")
        .join(firsts, on=keys, how="left", maintain_order="left")
        .join(sizes.rename({"n": "n_a"}), on="provider", how="left", maintain_order="left")
        .join(
            sizes.rename({"provider": "other", "n": "n_b"}),
            on="other",
            how="left",
            maintain_order="left",
        )
        .with_columns(pl.exclude(keys).fill_null(0))
    )
    ahead, behind = _share(table, "followed", "n_a"), _share(table, "preceded", "n_b")
    few = (pl.min_horizontal("n_a", "n_b") < FEW).alias("too_few")
    return table.select(
        *keys, "followed", "n_a", *ahead, "preceded", "n_b", *behind, "first_followed", "first_preceded", few
    )  # fmt: skip


def follows_with_copies(
    held: pl.DataFrame, similar: pl.DataFrame, copies: pl.DataFrame, pairs: pl.DataFrame
) -> pl.DataFrame:
    """The raw counts beside `follows`: of all held articles, a copy of an article being a match of
    it too.

    Arguments as in `follows`, but `held` with copies and updates; `copies`, `source, target`.
    Returns `provider, other, followed_with_copies, preceded_with_copies`.

    >>> from datetime import datetime
    >>> times = [datetime(2021, 3, 4, hour) for hour in (9, 12)]
    >>> held = pl.DataFrame({"id": [1, 2], "provider": ["A", "B"], "published": times, "precision": ["minute"] * 2})
    >>> copies = pl.DataFrame({"source": [2], "target": [1]})
    >>> follows_with_copies(held, copies.clear(), copies, pl.DataFrame({"provider": ["A"], "other": ["B"]})).row(0)
    ('A', 'B', 1, 1)
    """
    raw = follows(held, pl.concat([similar, copies]), pairs)
    return raw.select(
        "provider", "other", followed_with_copies="followed", preceded_with_copies="preceded"
    )


def _timed(pieces: pl.DataFrame) -> pl.DataFrame:
    return pieces.filter(
        pl.col("published").is_not_null() & pl.col("precision").is_in(["minute", "second"])
    )


def matches(pieces: pl.DataFrame, similar: pl.DataFrame) -> pl.DataFrame:
    """Each pair of similar articles of two providers within the window: `earlier, later, provider,
    other` and the earlier one's `moment`.

    Arguments as in `follows`.
    """
    end = _timed(pieces).select("id", "provider", "published")
    joined = similar.select("source", "target").join(end, left_on="source", right_on="id")
    joined = joined.join(end, left_on="target", right_on="id", suffix="_b").filter(
        pl.col("provider") != pl.col("provider_b")
    )
    forth = joined.select(
        earlier="source",
        later="target",
        provider="provider",
        other="provider_b",
        moment="published",
        after="published_b",
    )
    back = joined.select(
        earlier="target",
        later="source",
        provider="provider_b",
        other="provider",
        moment="published_b",
        after="published",
    )
    hours = (pl.col("after") - pl.col("moment")).dt.total_microseconds() / 3.6e9
    return pl.concat([forth, back]).filter((hours > SOONEST) & (hours <= LATEST)).drop("after")


def _counted(matches: pl.DataFrame, prefix: str) -> pl.DataFrame:
    return matches.group_by("provider", "other").agg(
        pl.col("earlier").n_unique().cast(pl.Int64).alias(f"{prefix}followed"),
        pl.col("later").n_unique().cast(pl.Int64).alias(f"{prefix}preceded"),
    )


def _share(table: pl.DataFrame, part: str, whole: str) -> list[pl.Series | pl.Expr]:
    low, high = wilson(table[part], table[whole])
    share = pl.when(pl.col(whole) > 0).then(pl.col(part) / pl.col(whole)).alias(f"share_{part}")
    return [
        share,
        pl.Series(f"low_{part}", low).fill_nan(None),
        pl.Series(f"high_{part}", high).fill_nan(None),
    ]
