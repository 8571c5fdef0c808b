"""The user's own groups of outlets: compared as if each were one outlet, and the stories a group has little of (M18)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import polars as pl

from topicgraph.compare.statistics import FEW, benjamini_hochberg
from topicgraph.errors import ArgumentError
from topicgraph.tables import PROVIDERS, Tables

PREFIX = "group:"
"""How the id of a group begins."""

ALPHA = 0.05


def grouped(tables: Tables, chosen: Sequence[str]) -> Tables:
    """The tables in which each group among the `chosen` ids stands for its outlets.

    Raises `ArgumentError` for a group that is not there or holds no outlet, and for an outlet that would count twice.

    >>> grouped(Tables(), ["provider:a.example"])
    Tables(0 articles, 0 providers, 0 topics, 0 edges)
    """
    members: dict[str, str] = {}
    for name in (id_.removeprefix(PREFIX) for id_ in chosen if id_.startswith(PREFIX)):
        if name not in tables.groups:
            raise ArgumentError(f'no group "{name}": want one of {", ".join(tables.groups) or "topicgraph.yaml, where there are none"}')
        if not tables.groups[name]:
            raise ArgumentError(f'group "{name}" has no outlet in this corpus; see the problems of topicgraph.yaml')
        for outlet in tables.groups[name]:
            if outlet in members or outlet in chosen:
                other = f'group "{members[outlet].removeprefix(PREFIX)}"' if outlet in members else "the outlets named"
                raise ArgumentError(f'{outlet} is in group "{name}" and in {other}: compare what shares no outlet')
            members[outlet] = PREFIX + name
    if not members:
        return tables
    rows = [{"id": id_, "name": id_.removeprefix(PREFIX), "names": [], "platform": False} for id_ in dict.fromkeys(members.values())]
    providers = pl.concat([tables.providers.filter(~pl.col("id").is_in(list(members))), pl.DataFrame(rows, schema=PROVIDERS)])
    articles = tables.articles.with_columns(pl.col("provider").replace(members))
    return replace(tables, articles=articles, providers=providers.sort("id"))


def group_blindspots(coverage: pl.DataFrame, groups: Mapping[str, Sequence[str]]) -> pl.DataFrame:
    """M18: which stories are covered by fewer of a group's outlets than the group's share of all coverage would give?

    Arguments: `coverage`, one row for each `story, provider`, outlets and not groups; `groups`, name → ids of outlets. Returns for each
    group and each story of two or more outlets `provider` (the group's id), `story`, `k` of its `n` outlets that are of the group, their
    `share`, the `expected_share` (the group's of all pairs of outlet and story), `p_value` (one-sided binomial: as few as k), `q_value`
    (Benjamini-Hochberg), `flagged` (n of five or more and p below .05), `too_few`. Least likely first. Outlets of a group that cover each
    story together, such as papers of one owner, make the binomial too sure.

    Source: the idea is Ground News's, which publishes no number; the test is the exact binomial one.

    >>> rows = [("s", o) for o in "ABCDEF"] + [(f"x{i}", "G") for i in range(6)]
    >>> coverage = pl.DataFrame(rows, schema=["story", "provider"], orient="row")
    >>> group_blindspots(coverage, {"ours": ["G"]}).select("story", "k", "n", "expected_share", pl.col("p_value").round(4)).rows()  # .5^6
    [('s', 0, 6, 0.5, 0.0156)]
    """
    from scipy.stats import binom

    known = coverage.select("story", "provider").drop_nulls().unique()
    pairs = [(PREFIX + name, outlet) for name, outlets in groups.items() for outlet in outlets]
    members = pl.DataFrame(pairs, schema={"group": pl.String, "provider": pl.String}, orient="row")
    sizes = known.group_by("story").agg(n=pl.len().cast(pl.Int64)).filter(pl.col("n") >= 2)
    within = known.join(members, on="provider")
    parts = within.group_by("group").agg(expected_share=pl.len() / max(known.height, 1))
    counts = within.group_by("group", "story").agg(k=pl.len().cast(pl.Int64))
    table = parts.join(sizes, how="cross").join(counts, on=["group", "story"], how="left").with_columns(pl.col("k").fill_null(0))
    table = table.sort("group", "story").with_columns(too_few=pl.col("n") < FEW, share=pl.col("k") / pl.col("n"))
    chance = pl.Series("p_value", binom.cdf(table["k"], table["n"], table["expected_share"]), pl.Float64)
    table = table.with_columns(chance).with_columns(pl.when(~pl.col("too_few")).then("p_value").alias("p_value"))
    corrected = pl.Series("q_value", benjamini_hochberg(table["p_value"].to_list()), pl.Float64)
    flagged = (pl.col("p_value") < ALPHA).fill_null(False).alias("flagged")
    table = table.select(
        pl.col("group").alias("provider"), "story", "k", "n", "share", "expected_share", "p_value", corrected, flagged, "too_few"
    )
    return table.sort("p_value", "n", "provider", "story", descending=[False, True, False, False], nulls_last=True)
