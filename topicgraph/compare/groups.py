"""The user's own groups of outlets: compared as if each were one outlet, and the stories a group
has little of (M18)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import polars as pl

from topicgraph.compare.bipartite import members_chance
from topicgraph.compare.statistics import FEW, benjamini_hochberg
from topicgraph.compare.ties import Expected, expected_coverage
from topicgraph.errors import ArgumentError
from topicgraph.store.tables import PROVIDERS, Tables

PREFIX = "group:"
"""How the id of a group begins."""

ALPHA = 0.05


def grouped(tables: Tables, chosen: Sequence[str]) -> Tables:
    """The tables in which each group among the `chosen` ids stands for its outlets.

    Raises `ArgumentError` for a group that is not there or holds no outlet, and for an outlet that
    would count twice.

    >>> grouped(Tables(), ["provider:a.example"])
    Tables(0 articles, 0 providers, 0 topics, 0 edges)
    """
    members: dict[str, str] = {}
    for name in (id_.removeprefix(PREFIX) for id_ in chosen if id_.startswith(PREFIX)):
        if name not in tables.groups:
            raise ArgumentError(
                f'no group "{name}": want one of {", ".join(tables.groups) or "topicgraph.yaml, where there are none"}'
            )
        if not tables.groups[name]:
            raise ArgumentError(
                f'group "{name}" has no outlet in this corpus; see the problems of topicgraph.yaml'
            )
        for outlet in tables.groups[name]:
            if outlet in members or outlet in chosen:
                other = (
                    f'group "{members[outlet].removeprefix(PREFIX)}"'
                    if outlet in members
                    else "the outlets named"
                )
                raise ArgumentError(
                    f'{outlet} is in group "{name}" and in {other}: compare what shares no outlet'
                )
            members[outlet] = PREFIX + name
    if not members:
        return tables
    rows = [
        {"id": id_, "name": id_.removeprefix(PREFIX), "names": [], "platform": False}
        for id_ in dict.fromkeys(members.values())
    ]
    providers = pl.concat(
        [
            tables.providers.filter(~pl.col("id").is_in(list(members))),
            pl.DataFrame(rows, schema=PROVIDERS),
        ]
    )
    articles = tables.articles.with_columns(pl.col("provider").replace(members))
    return tables.but(articles=articles, providers=providers.sort("id"))


def group_blindspots(coverage: pl.DataFrame, groups: Mapping[str, Sequence[str]]) -> pl.DataFrame:
    """M18: which stories are covered by fewer of a group's outlets than the group's share of all
    coverage would give?

    Arguments: `coverage`, one row for each `story, provider`, outlets and not groups; `groups`,
    name → ids of outlets. Returns for each group and each story of two or more outlets `provider`
    (the group's id), `story`, `k` of its `n` outlets that are of the group, their `share`, the
    `expected_share` (the group's of all pairs of outlet and story), `p_value` (one-sided binomial:
    as few as k), `flagged` (n of five or more and p below .05), `expected` (how many of the group
    the null model of M8 has on it), `q_value` (Benjamini-Hochberg, of the binomial's p or the null
    model's where that is larger: a small group cannot fill its share of a very big story),
    `too_few`. Least likely first. Outlets of a group that cover each story together, such as papers
    of one owner, make this too sure.

    Source: the idea is Ground News's, which publishes no number; the test is the exact binomial
    one, the null model as in M8.

    >>> rows = [("s", o) for o in "ABCDEF"] + [(f"x{i}", "G") for i in range(6)]
    >>> coverage = pl.DataFrame(rows, schema=["story", "provider"], orient="row")
    >>> table = group_blindspots(coverage, {"ours": ["G"]})
    >>> table.select("story", "k", "n", "expected_share", pl.col("p_value").round(4)).rows()  # .5^6
    [('s', 0, 6, 0.5, 0.0156)]
    """
    model = expected_coverage(coverage)
    known = coverage.select("story", "provider").drop_nulls().unique()
    parts = [_of_group(known, model, PREFIX + name, outlets) for name, outlets in groups.items()]
    table = pl.concat(parts) if parts else _of_group(known, model, "", ()).clear()
    corrected = pl.Series("q_value", benjamini_hochberg(table["least_sure"].to_list()), pl.Float64)
    flagged = (pl.col("p_value") < ALPHA).fill_null(False).alias("flagged")
    columns = (
        "provider",
        "story",
        "k",
        "n",
        "share",
        "expected_share",
        "p_value",
        flagged,
        "expected",
        corrected,
        "too_few",
    )
    return table.select(columns).sort(
        "p_value", "n", "provider", "story", descending=[False, True, False, False], nulls_last=True
    )


def _of_group(
    known: pl.DataFrame, model: Expected, group: str, outlets: Sequence[str]
) -> pl.DataFrame:
    """One group's part in each story, and how likely so little is."""
    from scipy.special import bdtr

    within = known.filter(pl.col("provider").is_in(list(outlets)))
    counts = within.group_by("story").agg(k=pl.len().cast(pl.Int64))
    table = model.stories.filter(pl.col("n") >= 2).join(
        counts, on="story", how="left", maintain_order="left"
    )
    share = within.height / max(known.height, 1)
    table = table.with_columns(
        pl.col("k").fill_null(0),
        provider=pl.lit(group),
        expected_share=pl.lit(share),
        too_few=pl.col("n") < FEW,
    )
    members = model.providers.filter(pl.col("provider").is_in(list(outlets)))["row"]
    expected, fewer = members_chance(model.fit, members, table["column"], table["k"])
    chance = np.asarray(bdtr(table["k"].to_numpy(), table["n"].to_numpy(), share), np.float64)
    return table.select(
        "provider", "story", "k", "n", (pl.col("k") / pl.col("n")).alias("share"), "expected_share",
        pl.when(~pl.col("too_few")).then(pl.Series(chance)).alias("p_value"),
        pl.Series("expected", expected),
        pl.when(~pl.col("too_few")).then(pl.Series(np.maximum(chance, fewer))).alias("least_sure"),
        "too_few",
    )  # fmt: skip
