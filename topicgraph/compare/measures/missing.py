"""The big stories that a provider does not have in this corpus (M17, without a test)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import polars as pl

from topicgraph.compare.absences import NO_ARTICLES, Absences
from topicgraph.compare.data import ComparisonData
from topicgraph.compare.measure import Measure, PageIndex, round_for_page
from topicgraph.compare.null_model import CoverageModel
from topicgraph.compare.statistics import MIN_N
from topicgraph.query.absence import find_doubt

MAX_CHANCE = 1 - 1e-12
"""A chance is taken as no more than this, so that a surprise is never infinite."""

STORIES_PER_PROVIDER = 20
"""How many missing stories are listed for each provider."""

STORIES_ON_PAGE = 10


def list_missing(
    coverage: pl.DataFrame,
    model: CoverageModel,
    providers: Sequence[str],
    having: pl.DataFrame | None = None,
) -> pl.DataFrame:
    """List the biggest stories that are not in this corpus from a provider.

    Among hundreds of stories everyone lacks a few that chance would have given it, so a single
    story is not a finding: see `blindspots` for what is tested.

    Source: surprise as self-information, Shannon 1948, Bell System Technical Journal 27:379.

    Args:
        coverage: `story, provider`. A story with an article of an unknown publisher (null) is left
            out, for the article may be the provider's.
        model: The null model of that coverage.
        providers: The providers to list.
        having: `story, provider` of who has which story, also by copies and by what it carried; by
            default that of `coverage`.

    Returns:
        The twenty most surprising stories of each: `provider`, `story`, `n` (providers that have
        it), `chance` that the provider would be among that many, `surprise` (-log2(1 - chance), in
        bits), `too_few`: fewer than five have it. Most surprising first.

    Example:
        >>> from topicgraph.compare.null_model import fit_coverage
        >>> rows = {"story": [1, 1, 2, 2, 3, 3], "provider": list("ABACBC")}
        >>> table = list_missing(pl.DataFrame(rows), fit_coverage(pl.DataFrame(rows)), ["B"])
        >>> table.select("story", "n", pl.col("chance").round(3)).rows()
        [(2, 2, 0.667)]
    """
    unclear = coverage.filter(pl.col("provider").is_null())["story"]
    shared = model.stories.filter(~pl.col("story").is_in(unclear.implode()))
    listed = model.providers.filter(pl.col("provider").is_in(list(providers)))
    biggest = shared.sort("n", "story", descending=[True, False]).with_columns(
        rank=pl.int_range(pl.len())
    )
    # Of a provider of n stories the twenty biggest it lacks are among the n + 20 biggest stories.
    ranks = pl.int_ranges(0, pl.col("n") + STORIES_PER_PROVIDER)
    looked_at = listed.select("provider", "row_class", rank=ranks).explode(
        "rank", empty_as_null=False, keep_nulls=False
    )
    absent = (
        looked_at.join(biggest, on="rank")
        .join(
            (coverage if having is None else having).select("story", "provider"),
            on=["story", "provider"],
            how="anti",
        )
        .sort("provider", "rank")
        .filter(pl.int_range(pl.len()).over("provider") < STORIES_PER_PROVIDER)
    )
    chance = model.inclusion[absent["row_class"].to_numpy(), absent["size"].to_numpy()]
    table = absent.with_columns(
        chance=pl.Series(np.minimum(chance, MAX_CHANCE), dtype=pl.Float64),
        too_few=pl.col("n") < MIN_N,
    ).with_columns(surprise=-(1 - pl.col("chance")).log(2))
    return table.select("provider", "story", "n", "chance", "surprise", "too_few").sort(
        "surprise", "n", "provider", "story", descending=[True, True, False, False]
    )


def _table(data: ComparisonData) -> pl.DataFrame:
    """List the missing stories, each with the doubt about it by the rule of `query.absence`."""
    absences = Absences(data.tables, data.tables.providers.filter(~pl.col("platform"))["id"])
    table = list_missing(
        data.sample.coverage, data.coverage_model, data.providers, absences.list_having()
    )
    stories = absences.describe(table["story"])
    own = absences.list_own(table["provider"].unique())
    doubts = [
        find_doubt(stories[story], provider, own.get(provider, NO_ARTICLES))
        for provider, story in table.select("provider", "story").iter_rows()
    ]
    return table.with_columns(doubt=pl.Series(doubts, dtype=pl.String))


def _evidence(data: ComparisonData) -> pl.DataFrame:
    """The articles of others on the stories listed."""
    others = data.sample.coverage.drop_nulls("provider").select("story", "id")
    listed = _table(data).select("provider", "story")
    return listed.join(others, on="story").select("provider", "id")


def _page(table: pl.DataFrame, index: PageIndex) -> dict[str, Any]:
    """Of each outlet, `[story, outlets with it, chance]`, the most surprising first."""
    of_outlet: dict[int, list[list[Any]]] = {}
    listed = table.filter(~pl.col("too_few")).sort(
        "surprise", "provider", "story", descending=[True, False, False]
    )
    for row in listed.to_dicts():
        rows = of_outlet.setdefault(index.outlets[row["provider"]], [])
        if len(rows) < STORIES_ON_PAGE and row["story"] in index.stories:
            rows.append([index.stories[row["story"]], row["n"], round_for_page(row["chance"])])
    return {"blindspots": of_outlet}


MEASURE = Measure(
    name="missing",
    number=17,
    unit="outlet",
    table=_table,
    evidence=_evidence,
    page=_page,
)
