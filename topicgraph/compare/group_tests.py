"""Tests of groups of outlets, whose unit is the outlet.

The outlets of a group may differ from others because one of them does, so a test of articles or of
stories says nothing about the group. Here the labels are assigned at random to the outlets: how
often is a difference as large? It is exact, whatever the sizes of the outlets and of the groups,
and allows for all rows of a table together by the largest difference of each assignment.

Source: Westfall and Young 1993, Resampling-Based Multiple Testing.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import comb
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import polars as pl

from topicgraph.compare.data import REST, ComparisonData
from topicgraph.compare.groups import EDITION, GROUP_PREFIX, LABEL_DRAWS
from topicgraph.compare.measure import GroupTest, Measure
from topicgraph.compare.statistics import MIN_N, benjamini_hochberg
from topicgraph.text import count_phrase

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Flags = NDArray[np.bool_]

KEYS_AT_ONCE = 500
"""For so many topics or words at once, so that the sums of all draws fit into little memory."""


KEYS = ("topic", "subject", "kind", "term")
"""The columns that tell the tests of a group apart."""

PQ = ("p_value", "q_value")


class Members(NamedTuple):
    """Which outlet has which label: `labels` of shape (groups, outlets), in the order of both."""

    groups: list[str]
    outlets: list[str]
    labels: Flags

    def can_tell(self, group: str, alpha: float) -> bool:
        """Whether so few assignments are as extreme as one that a test could be significant."""
        return comb(len(self.outlets), self.count(group)) * alpha >= 1

    def count(self, group: str) -> int:
        """The outlets with a label."""
        return int(self.labels[self.groups.index(group)].sum())


def is_tested_by_outlets(data: ComparisonData) -> bool:
    """Whether groups are tested by their outlets; editions are parts of one outlet."""
    return data.by is None or data.by.casefold() != EDITION


def list_members(data: ComparisonData, groups: Sequence[str]) -> Members:
    """List the outlets whose labels are assigned at random.

    They are those of all the groups that have an article here, or, if one group has all of these,
    all outlets.
    """
    names = sorted(set(groups))
    present = set(data.outlet_coverage["provider"].drop_nulls())
    of_group = {
        name: present.intersection(data.outlet_tables.groups[name.removeprefix(GROUP_PREFIX)])
        for name in names
    }
    labelled = set().union(*of_group.values())
    has_others = all(members < labelled for members in of_group.values())
    outlets = sorted(labelled if has_others else present)
    labels = [[outlet in of_group[name] for outlet in outlets] for name in names]
    return Members(names, outlets, np.array(labels, bool).reshape(len(names), len(outlets)))


def describe_group_tests(data: ComparisonData) -> list[str]:
    """Say how groups are tested, and which have too few outlets for a test."""
    groups = [provider for provider in data.providers if provider.startswith(GROUP_PREFIX)]
    if not groups or not is_tested_by_outlets(data):
        return []
    members = list_members(data, groups)
    outlets = count_phrase(len(members.outlets), "outlet")
    few = [
        f"{group.removeprefix(GROUP_PREFIX)} ({members.count(group):,})"
        for group in members.groups
        if not members.can_tell(group, data.parameters.alpha)
    ]
    how = f"A difference of a group is tested by assigning the labels at random to the {outlets}."
    if not few:
        return [how]
    what = "its" if len(few) == 1 else "their"
    return [
        how,
        f"Too few outlets for a test: {', '.join(few)} of {outlets}; {what} figures describe these"
        " outlets and are never findings.",
    ]


def judge_groups(table: pl.DataFrame, measure: Measure, data: ComparisonData) -> pl.DataFrame:
    """Replace the p-values of groups by those of tests by outlets.

    A group that has too few outlets for a test, and a measure without one, have none. Rows of
    single outlets in the same table are corrected apart from those of groups, and both for the
    other.

    Args:
        table: The table of a measure.
        measure: That measure.
        data: What it was computed from.
    """
    if "q_value" not in table.columns or not is_tested_by_outlets(data):
        return table
    ends = [end for end in ("provider", "other") if end in table.columns]
    table = table.with_columns(
        of_group=pl.any_horizontal(pl.col(ends).str.starts_with(GROUP_PREFIX))
    )
    rows = table.with_row_index("place").filter("of_group")
    if rows.is_empty():
        return table.drop("of_group")
    p_values, q_values = np.full((2, table.height), np.nan)
    testable = rows.filter(pl.col("q_value").is_not_null())
    if measure.group_test is not None and testable.height:
        p, q = _test_rows(testable, measure, measure.group_test, data)
        p_values[testable["place"]], q_values[testable["place"]] = p, q
    table = table.with_columns(_merge_p_values(table, p_values, q_values)).drop("of_group")
    if "than_chance" in table.columns:
        is_certain = pl.col("q_value") <= data.parameters.alpha
        more = pl.col("shared") > pl.col("expected")
        direction = pl.when(more).then(pl.lit("more")).otherwise(pl.lit("fewer"))
        table = table.with_columns(pl.when(is_certain).then(direction).alias("than_chance"))
    return table


def _merge_p_values(table: pl.DataFrame, p_values: Floats, q_values: Floats) -> list[pl.Series]:
    """The columns of a table: `p_values` and `q_values` of groups, and its own of outlets."""
    of_group = table["of_group"].to_numpy()
    is_tested = table["q_value"].is_not_null().to_numpy()
    p, q = (table[name].cast(pl.Float64).fill_null(np.nan).to_numpy().copy() for name in PQ)
    alone = ~of_group & is_tested
    own = benjamini_hochberg([value if one else None for value, one in zip(p, alone, strict=True)])
    families = bool(alone.any()) + bool(np.isfinite(q_values).any())
    q[alone] = [value for value in own if value is not None]
    p[of_group], q[of_group] = p_values[of_group], q_values[of_group]
    q = np.minimum(q * families, 1.0)
    return [pl.Series(name, values).fill_nan(None) for name, values in zip(PQ, (p, q), strict=True)]


def _test_rows(
    rows: pl.DataFrame, measure: Measure, test: GroupTest, data: ComparisonData
) -> tuple[Floats, Floats]:
    """The p-values and q-values of rows of groups; NaN for those that cannot be tested."""
    ends = ["provider", "other"] if measure.unit == "pair" else ["provider"]
    named = {id_ for end in ends for id_ in rows[end] if id_.startswith(GROUP_PREFIX)}
    members = list_members(data, sorted(named))
    if len(members.outlets) < 2:
        return np.full(rows.height, np.nan), np.full(rows.height, np.nan)
    scores = (test.outlets or measure.table)(data.of_outlets(tuple(members.outlets)))
    both = (test.observed.alias("observed"), test.expected.alias("expected"))
    keys = [key for key in KEYS if key in scores.columns]
    known = pl.all_horizontal(pl.col(ends).is_in(members.outlets))
    scores = scores.filter(known).select(*ends, *keys, *both).fill_null(0.0)
    draws = _Draws(members, data.parameters.seed)
    judged = (
        _judge_pairs(rows, scores, draws)
        if measure.unit == "pair"
        else _judge_outlets(rows, scores, keys, draws, only_fewer=test.only_fewer)
    )
    gaps, p, q = judged
    merged = rows.select(*both).fill_null(0.0)
    differences = (merged["observed"] - merged["expected"] * _rate(scores, rows, keys)).to_numpy()
    # What the table says of the group must be what its outlets show.
    opposite = np.isfinite(p) & (gaps * differences <= 0)
    p[opposite] = q[opposite] = 1.0
    too_few = [
        any(not members.can_tell(one, data.parameters.alpha) for one in set(ids) & set(named))
        for ids in rows.select(ends).iter_rows()
    ]
    p[too_few] = q[too_few] = np.nan
    return p, q


class _Draws:
    """The random assignments of labels to outlets."""

    def __init__(self, members: Members, seed: int) -> None:
        self.members = members
        outlets = np.arange(len(members.outlets), dtype=np.int32)
        # The last row is the assignment seen.
        every = np.random.default_rng(seed).permuted(np.tile(outlets, (LABEL_DRAWS, 1)), axis=1)
        self._orders = np.concatenate([every, outlets[None]])

    def labels(self, group: str) -> Floats:
        """Which outlets have the label of a group, (draws, outlets); REST: those without any."""
        if group == REST:
            return 1 - self.labels(self.members.groups[0])
        labels = self.members.labels[self.members.groups.index(group)]
        return np.asarray(labels[self._orders], np.float64)


def _rate(scores: pl.DataFrame, rows: pl.DataFrame, keys: list[str]) -> pl.Series:
    """For each row, how much is observed for each that is expected, of all outlets together."""
    total = pl.col("observed").sum() / pl.col("expected").sum()
    if not keys:
        return pl.repeat(float(scores.select(total).item() or 0.0), rows.height, eager=True)
    rates = scores.group_by(keys).agg(rate=total)
    return rows.select(keys).join(rates, on=keys, how="left", maintain_order="left")["rate"]


def _judge_outlets(
    rows: pl.DataFrame,
    scores: pl.DataFrame,
    keys: list[str],
    draws: _Draws,
    *,
    only_fewer: bool,
) -> tuple[Floats, Floats, Floats]:
    """Test sums over the outlets of a group, for each topic or word that is frequent enough.

    Returns:
        For each row the standardized difference, its p-value and its q-value.
    """
    scores, rows = (frame.with_columns(every=pl.lit(0)) for frame in (scores, rows))
    key = keys or ["every"]
    size = pl.max_horizontal(pl.col("observed").sum(), pl.col("expected").sum())
    known = scores.group_by(key).agg(size.alias("size")).filter(pl.col("size") >= MIN_N)
    known = known.select(key).sort(key).with_row_index("column")
    residuals = _list_residuals(scores.join(known, on=key), known.height, draws.members.outlets)
    column = rows.join(known, on=key, how="left", maintain_order="left")["column"]
    at = column.cast(pl.Int64).fill_null(-1).to_numpy()
    sign = -1.0 if only_fewer else 1.0
    gaps, p = np.full((2, rows.height), np.nan)
    largest = np.full(LABEL_DRAWS + 1, -np.inf)
    for group in draws.members.groups:
        labels = draws.labels(group)
        of_group = (rows["provider"] == group).to_numpy()
        for start in range(0, known.height, KEYS_AT_ONCE):
            # The residuals add up to 0, so that is what a random assignment gives on average.
            sums = sign * _scale(labels @ residuals[:, start : start + KEYS_AT_ONCE])
            sizes = sums if only_fewer else np.abs(sums)
            largest = np.maximum(largest, sizes.max(axis=1))
            chosen = np.flatnonzero(of_group & (at >= start) & (at < start + KEYS_AT_ONCE))
            gaps[chosen] = sign * sums[-1, at[chosen] - start]
            p[chosen] = _share_as_large(sizes[:, at[chosen] - start])
    seen = -gaps if only_fewer else np.abs(gaps)
    return gaps, p, _share_of_largest(largest, seen)


def _list_residuals(scores: pl.DataFrame, columns: int, outlets: list[str]) -> Floats:
    """By how much each outlet differs from what is expected of it, (outlets, topics or words)."""
    rate = (pl.col("observed").sum() / pl.col("expected").sum()).over("column")
    left = scores.select(left=pl.col("observed") - rate.fill_nan(0.0) * pl.col("expected"))
    residuals = np.zeros((len(outlets), columns))
    place = pl.Series(outlets).search_sorted(scores["provider"]).to_numpy()
    residuals[place, scores["column"].to_numpy()] = left["left"].to_numpy()
    return residuals


def _judge_pairs(
    rows: pl.DataFrame, scores: pl.DataFrame, draws: _Draws
) -> tuple[Floats, Floats, Floats]:
    """Test sums over the pairs of an outlet of one group and one of another; as `_judge_outlets`.

    A group and a single outlet are not tested.
    """
    outlets = pl.Series(draws.members.outlets)
    residuals = np.zeros((len(outlets), len(outlets)))
    at = [outlets.search_sorted(scores[end]).to_numpy() for end in ("provider", "other")]
    residuals[at[0], at[1]] = (scores["observed"] - scores["expected"]).to_numpy()
    gaps, p = np.full((2, rows.height), np.nan)
    largest = np.full(LABEL_DRAWS + 1, -np.inf)
    for place, (group, other) in enumerate(rows.select("provider", "other").iter_rows()):
        if {group, other} <= {*draws.members.groups, REST}:
            ours, theirs = draws.labels(group), draws.labels(other)
            pairs = ours[-1].sum() * theirs[-1].sum()
            mean = residuals.sum() * pairs / (len(outlets) * (len(outlets) - 1))
            sums = _scale((ours @ residuals * theirs).sum(axis=1)[:, None] - mean)[:, 0]
            largest = np.maximum(largest, np.abs(sums))
            gaps[place] = sums[-1]
            p[place] = _share_as_large(np.abs(sums)[:, None])[0]
    return gaps, p, _share_of_largest(largest, np.abs(gaps))


def _scale(sums: Floats) -> Floats:
    """Differences from the mean in standard deviations of all draws; 0 where all draws agree."""
    spread = sums.std(axis=0)
    return np.asarray(sums / np.where(spread > 1e-9, spread, np.inf))


def _share_as_large(sizes: Floats) -> Floats:
    """Of each column, the share of draws at least as large as the last one, which was seen."""
    return np.asarray((sizes >= sizes[-1] - 1e-9).mean(axis=0), np.float64)


def _share_of_largest(largest: Floats, seen: Floats) -> Floats:
    """For each row, the share of draws whose largest difference is at least the one seen."""
    order = np.sort(largest)
    below = np.searchsorted(order, seen - 1e-9)
    return np.where(np.isnan(seen), np.nan, 1 - below / len(order))
