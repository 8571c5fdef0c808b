"""Which outlets have none of one story, and how likely chance alone would leave it out.

`measures.missing` asks this of an outlet, for all stories; here it is asked of one story.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable

import polars as pl

from topicgraph.compare.absences import NO_ARTICLES, Absences
from topicgraph.compare.null_model import fit_coverage
from topicgraph.compare.sample import collect_sample
from topicgraph.query.absence import MIN_ARTICLES, find_doubt
from topicgraph.query.story import MissingOutlet
from topicgraph.store.tables import Tables

MAX_LISTED = 20
"""Outlets listed for a story: the rest lack it as chance would have it."""


def list_outlets_without(tables: Tables, story: str) -> list[MissingOutlet]:
    """List the outlets of at least five articles without one on a story.

    Only those that share another story with an outlet that has it: nothing here suggests that the
    others cover such stories.

    Args:
        tables: The tables of the graph.
        story: The id of the story.

    Returns:
        The outlets without it, those that would most likely have it first, each with the doubt by
        the rule of `query.absence`: at most 20 with and 20 without a doubt.

    Example:
        >>> list_outlets_without(Tables(), "story:x")
        []
    """
    if story not in tables.articles["story"]:
        return []
    outlets = tables.providers.filter(~pl.col("platform")).select("name", provider="id")
    absences = Absences(tables, outlets["provider"])
    traits = absences.describe(pl.Series([story]))[story]
    held = tables.articles.filter("held").group_by("provider").len()
    candidates = held.filter(pl.col("len") >= MIN_ARTICLES)["provider"].drop_nulls()
    own = absences.list_own(candidates)
    doubts = {
        outlet: find_doubt(traits, outlet, own.get(outlet, NO_ARTICLES))
        for outlet in candidates
        if outlet not in traits.having
    }
    coverage = collect_sample(tables, outlets["provider"]).coverage
    listed = outlets.filter(
        pl.col("provider").is_in(list(doubts))
        & pl.col("provider").is_in(_find_sharing(coverage, traits.having, story).implode())
    )
    rows = _add_chances(coverage, listed, story).sort("chance", "provider", nulls_last=True)
    found = [
        MissingOutlet(**row, doubt=doubts[row["provider"]]) for row in rows.iter_rows(named=True)
    ]
    certain, doubtful = ([one for one in found if bool(one.doubt) == is_] for is_ in (False, True))
    return [*certain[:MAX_LISTED], *doubtful[:MAX_LISTED]]


def _find_sharing(coverage: pl.DataFrame, having: Collection[Hashable], story: str) -> pl.Series:
    """Find the outlets that share another story with one of those that have a story."""
    others = coverage.filter(pl.col("provider").is_in(list(having)) & (pl.col("story") != story))
    shared = coverage.filter(pl.col("story").is_in(others["story"].implode()))
    return shared["provider"].drop_nulls().unique()


def _add_chances(coverage: pl.DataFrame, listed: pl.DataFrame, story: str) -> pl.DataFrame:
    """Add to outlets their numbers of shared stories, and the chance to lack this one.

    The chance is null for a story that only one outlet wrote its own text on, and for an outlet
    that shares no story.
    """
    model = fit_coverage(coverage)
    size = model.stories.filter(pl.col("story") == story)["size"]
    table = listed.join(model.providers, on="provider", how="left", maintain_order="left")
    chances = [
        None if not len(size) or row is None else 1 - model.inclusion[row, size[0]]
        for row in table["row_class"]
    ]
    return table.select(
        "provider",
        "name",
        stories=pl.col("n").fill_null(0),
        chance=pl.Series(chances, dtype=pl.Float64),
    )
