"""Which topics an outlet, or a group of them, leaves out: what blindspots are computed from.

Under the null model an outlet has each story with a chance that depends on how many stories it has
and how many outlets the story has. Of the stories about a topic it is then expected to have some;
that it has far fewer is an omission. What a story is about is taken from the *other* outlets on it,
as the share of them that label it so: an outlet that labels its own articles differently leaves
nothing out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np
import polars as pl

from topicgraph.compare.data import ComparisonData
from topicgraph.compare.formatting import format_decimal, format_p_value
from topicgraph.compare.measure import (
    GroupTest,
    Measure,
    Row,
    Section,
    Statement,
    TableReader,
    doublings,
)
from topicgraph.compare.null_model import CoverageModel, joint_chances
from topicgraph.compare.statistics import MIN_N, benjamini_hochberg, lower_tail

LEAST_EFFECT = 0.58
"""In doublings: a finding covers at most two thirds of what is expected."""
BASIS = (
    "one-sided test of how many of the stories about it are covered, with the sizes of outlets and"
    " stories fixed; articles that are missing in this folder would overturn it"
)
MIN_OPEN_VARIANCE = 0.25
"""Where the number covered cannot vary by half a story (a topic of nearly all stories), sizes leave
nothing open, and there is no test."""

ROWS_IN_SUMMARY = 3


class _Chances(NamedTuple):
    """How many of a subject's outlets (row) a story of a size (column) is expected to have.

    With the variance of that number, and the variance over all stories.
    """

    mean: np.ndarray[tuple[int, int], np.dtype[np.float64]]
    variance: np.ndarray[tuple[int, int], np.dtype[np.float64]]
    total: np.ndarray[tuple[int], np.dtype[np.float64]]


def measure_omissions(
    coverage: pl.DataFrame, model: CoverageModel, labels: pl.DataFrame, members: pl.DataFrame
) -> pl.DataFrame:
    """Compare how many stories about a topic each subject has with what chance would give.

    Args:
        coverage: One row for each `story, provider`. A story with an article of an unknown
            publisher (null) takes no part: the article may be anybody's.
        model: The null model of that coverage.
        labels: `story, provider, topic` (null for none): the topics of the first article of each
            outlet on each story.
        members: `subject, provider`: which outlets each subject has, itself or those of a group.

    Returns:
        `provider` (the subject), `topic`, `n` stories about the topic, `covered` and `expected` by
        the subject (of a group, each of its outlets counts), `p_value` (one-sided: as few),
        `q_value` (Benjamini-Hochberg), `too_few`: fewer than five are expected. Each story counts
        with the share of the other outlets on it that label it so, so the numbers need not be
        whole.
    """
    unclear = coverage.filter(pl.col("provider").is_null())["story"].unique()
    stories = model.stories.filter(~pl.col("story").is_in(unclear.implode()))
    subjects = members["subject"].unique().sort()
    known = members.join(model.providers, on="provider").with_columns(
        place=subjects.search_sorted(members.join(model.providers, on="provider")["subject"])
    )
    if not len(subjects) or not stories.height or not known.height:
        return _empty_table()
    covered = (
        coverage.select("story", "provider")
        .drop_nulls()
        .join(stories, on="story")
        .join(known.select("provider", "place"), on="provider")
        .group_by("place", "story")
        .agg(k=pl.len().cast(pl.Float64), size=pl.col("size").first())
        .sort("place", "story")
    )
    chances = _chances_by_size(model, known, len(subjects), stories, covered)
    shares = _topic_shares(labels, stories)
    own = _topic_shares(
        labels.join(known.select("provider", "place"), on="provider"), stories, by_subject=True
    )
    return _test(subjects, covered, chances, shares, own)


def _chances_by_size(
    model: CoverageModel,
    known: pl.DataFrame,
    subjects: int,
    stories: pl.DataFrame,
    covered: pl.DataFrame,
) -> _Chances:
    sizes = len(model.size_counts)
    mean, variance = np.zeros((subjects, sizes)), np.zeros((subjects, sizes))
    for (place,), outlets in known.group_by("place", maintain_order=True):
        row_class, count = np.unique(outlets["row_class"].to_numpy(), return_counts=True)
        one = model.inclusion[row_class]
        mean[place] = count @ one
        variance[place] = count @ (one * (1 - one))
        if outlets.height > 1:  # outlets of a group take each other's places on a story
            a, b = (grid.ravel() for grid in np.meshgrid(row_class, row_class, indexing="ij"))
            pairs = np.outer(count, count).astype(np.float64) - np.diag(count)
            between = joint_chances(model, a, b) - model.inclusion[a] * model.inclusion[b]
            variance[place] += np.where(pairs.ravel()[:, None] > 0, between, 0).T @ pairs.ravel()
    counts = np.bincount(stories["size"].to_numpy(), minlength=sizes)
    factor = _overdispersion(covered, mean, variance, counts)
    several = np.bincount(known["place"].to_numpy(), minlength=subjects) > 1
    variance = np.maximum(variance, 0) * np.where(several, factor, 1.0)[:, None]
    return _Chances(mean, variance, variance @ counts)


def _overdispersion(
    covered: pl.DataFrame,
    mean: np.ndarray[tuple[int, int], np.dtype[np.float64]],
    variance: np.ndarray[tuple[int, int], np.dtype[np.float64]],
    counts: np.ndarray[tuple[int], np.dtype[np.int64]],
) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """How much more the number of a subject's outlets varies between stories than by chance.

    Outlets of one owner appear together. The factor is at least 1.
    """
    place, size = covered["place"].to_numpy(), covered["size"].to_numpy()
    k = covered["k"].to_numpy()
    squares = (mean**2) @ counts  # as if it had none of the stories, put right for those it has
    change = (k - mean[place, size]) ** 2 - mean[place, size] ** 2
    squares = squares + np.bincount(place, weights=change, minlength=len(mean))
    return np.maximum(squares / np.maximum(variance @ counts, 1e-12), 1.0)


def _topic_shares(
    labels: pl.DataFrame, stories: pl.DataFrame, *, by_subject: bool = False
) -> pl.DataFrame:
    """Count the outlets of each story with any label (`labelled`) and by topic (`marked`)."""
    keys = ["place", "story"] if by_subject else ["story"]
    inside = labels.drop_nulls("topic").join(stories.select("story"), on="story", how="semi")
    labelled = inside.group_by(keys).agg(labelled=pl.col("provider").n_unique())
    marked = inside.group_by(*keys, "topic").agg(marked=pl.col("provider").n_unique())
    table = marked.join(labelled, on=keys).join(stories.select("story", "size"), on="story")
    return table.sort(*keys, "topic")  # floating sums depend on their order


def _test(
    subjects: pl.Series,
    covered: pl.DataFrame,
    chances: _Chances,
    shares: pl.DataFrame,
    own: pl.DataFrame,
) -> pl.DataFrame:
    share = shares.with_columns(share=pl.col("marked") / pl.col("labelled"))
    topics = share["topic"].unique().sort()
    sizes = chances.mean.shape[1]
    cell = topics.search_sorted(share["topic"]).to_numpy() * sizes + share["size"].to_numpy()
    values = share["share"].to_numpy()
    shape = (len(topics), sizes)
    first, second = (
        np.bincount(cell, weights=values**power, minlength=shape[0] * shape[1]).reshape(shape)
        for power in (1, 2)
    )
    n = np.broadcast_to(first.sum(axis=1), (len(subjects), len(topics))).astype(np.float64)
    expected, spread = chances.mean @ first.T, chances.variance @ second.T
    with_total = chances.variance @ first.T
    seen = np.zeros_like(expected)
    # On the stories that a subject has, only what the others say counts.
    others = (
        covered.join(shares, on=["story", "size"])
        .join(
            own.select("place", "story", "topic", own_marked="marked"),
            on=["place", "story", "topic"],
            how="left",
        )
        .join(
            own.select("place", "story", own_labelled="labelled").unique(),
            on=["place", "story"],
            how="left",
        )
        .sort("place", "story", "topic")
        .with_columns(pl.col("own_marked", "own_labelled").fill_null(0))
        .with_columns(left=pl.col("labelled") - pl.col("own_labelled"))
        .with_columns(
            share=pl.col("marked") / pl.col("labelled"),
            others=pl.when(pl.col("left") > 0)
            .then((pl.col("marked") - pl.col("own_marked")) / pl.col("left"))
            .otherwise(pl.col("marked") / pl.col("labelled")),
        )
    )
    place, size = others["place"].to_numpy(), others["size"].to_numpy()
    at = (place, topics.search_sorted(others["topic"]).to_numpy())
    before, after = others["share"].to_numpy(), others["others"].to_numpy()
    variance = chances.variance[place, size]
    np.add.at(seen, at, after * others["k"].to_numpy())
    np.add.at(n, at, after - before)
    np.add.at(expected, at, (after - before) * chances.mean[place, size])
    np.add.at(spread, at, (after**2 - before**2) * variance)
    np.add.at(with_total, at, (after - before) * variance)
    conditional = spread - with_total**2 / np.maximum(chances.total, 1e-12)[:, None]
    is_open = conditional >= MIN_OPEN_VARIANCE
    # What the other outlets say a story is about is a sample of labels.
    noise = np.zeros_like(expected)
    np.add.at(noise, at, after * (1 - after) * others["k"].to_numpy() / _count_others(others))
    spread_of_seen = np.where(is_open, conditional + noise, 0.0)
    p = lower_tail(seen.ravel(), expected.ravel(), spread_of_seen.ravel())
    table = pl.DataFrame(
        {
            "provider": subjects.gather(np.repeat(np.arange(len(subjects)), len(topics))),
            "topic": topics.gather(np.tile(np.arange(len(topics)), len(subjects))),
            "n": n.ravel(),
            "covered": seen.ravel(),
            "expected": expected.ravel(),
        }
    ).with_columns(pl.Series("p_value", p), too_few=pl.col("expected") < MIN_N)
    table = table.with_columns(pl.when(~pl.col("too_few")).then("p_value").fill_nan(None))
    q_value = pl.Series("q_value", benjamini_hochberg(table["p_value"].to_list()), pl.Float64)
    return table.select(
        "provider", "topic", "n", "covered", "expected", "p_value", q_value, "too_few"
    ).sort("p_value", "provider", "topic", nulls_last=True)


def _count_others(others: pl.DataFrame) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """How many other outlets label each story, at least 1."""
    return np.asarray(np.maximum(others["left"].to_numpy(), 1), np.int64)


def _empty_table() -> pl.DataFrame:
    numbers = ("n", "covered", "expected", "p_value", "q_value")
    schema = {"provider": pl.String, "topic": pl.String} | dict.fromkeys(numbers, pl.Float64)
    return pl.DataFrame(schema=schema | {"too_few": pl.Boolean})


def list_topic_articles(
    coverage: pl.DataFrame, labels: pl.DataFrame, subjects: Sequence[str]
) -> pl.DataFrame:
    """List, for each subject, the articles of all outlets on the shared stories about each topic.

    Returns:
        `provider` (the subject), `id`, `topic`.
    """
    labelled = labels.drop_nulls("topic").select("story", "topic").unique()
    articles = coverage.drop_nulls("provider").select("story", "id")
    shared = articles.filter(pl.len().over("story") >= 2)
    frame = pl.DataFrame({"provider": subjects}, schema={"provider": pl.String})
    return frame.join(shared.join(labelled, on="story").select("id", "topic"), how="cross")


def make_measure(
    *,
    sentence: Callable[[Row], str],
    label: str = "topic",
    outlets: Callable[[ComparisonData], pl.DataFrame] | None = None,
    **fields: Any,
) -> Measure:
    """Make a measure of omissions.

    Args:
        sentence: Makes a finding of a row.
        label: The column that names what is left out.
        outlets: The table of single outlets, where it is not that of the measure.
        **fields: The other fields of the `Measure`.
    """
    return Measure(
        unit="outlet",
        state=lambda rows: _state_omissions(rows, sentence, label),
        least_effect=LEAST_EFFECT,
        basis=BASIS,
        group_test=GroupTest(
            observed=pl.col("covered"),
            expected=pl.col("expected"),
            outlets=outlets,
            only_fewer=True,
        ),
        **fields,
    )


def _state_omissions(
    rows: list[Row], sentence: Callable[[Row], str], label: str
) -> list[Statement]:
    return [
        Statement(
            sentence(row),
            ("provider", label),
            round(row["n"]),
            doublings(row["covered"], row["expected"]),
            row,
        )
        for row in rows
    ]


def format_count(number: float) -> str:
    """A number of stories as a sentence says it; the shares of labels behind it make fractions."""
    return format_decimal(number, 0)


def make_section(
    table_of: TableReader,
    name: str,
    title: str,
    headings: tuple[str, str],
    covered: Callable[[Row], str],
) -> Section:
    """Show the first rows of a table of omissions in the summary, those that could be tested.

    Args:
        table_of: Gives the table of a measure by its name.
        name: The measure.
        title: The heading.
        headings: Those of the columns of the subject and of what it has.
        covered: How to write what a subject has.
    """
    listed = table_of(name)
    is_tested = pl.col("q_value").is_not_null()
    listed = listed.filter(is_tested & (pl.col("covered") < pl.col("expected")))
    rows = [
        (
            row["name"],
            row["topic_name"],
            covered(row),
            format_decimal(row["expected"]),
            format_p_value(row["q_value"]),
        )
        for row in listed.head(ROWS_IN_SUMMARY).iter_rows(named=True)
    ]
    columns = (headings[0], "topic", headings[1], "by chance", "corrected p")
    return Section(title, columns, rows, listed.height - len(rows), (name,))
