"""Whose articles appear on platforms (M15, third part)."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from topicgraph.compare.data import ComparisonData
from topicgraph.compare.marked_share import MarkColumns, compare_marked, state_marked
from topicgraph.compare.measure import GroupTest, Measure
from topicgraph.compare.sample import first_of_each_story

COLUMNS = MarkColumns("carried", "carried_rest", "carrier")


def measure_carried(
    articles: pl.DataFrame,
    carried: pl.DataFrame,
    providers: Sequence[str],
    alpha: float = 0.05,
) -> pl.DataFrame:
    """M15: which part of a provider's articles was found on a platform that carries them?

    Sources: Wilson 1927; Fisher 1935.

    Args:
        articles: The first article of each provider on each story, of the whole corpus, `id,
            provider`, without outlets whose home is a platform (channels).
        carried: `id, carrier`: the platform on which an article was found.
        providers: The providers to list.
        alpha: The level; tests that cannot reach it have no q-value (`correct_testable`).

    Returns:
        `carried` of the provider's `n` articles, `share` with its Wilson interval `low` to `high`,
        `carried_rest` of the `n_rest` articles of the rest, `log_ratio` of both shares in
        doublings, `carrier` (the platform of most of them), `p_value` (Fisher, two-sided),
        `q_value` (Benjamini-Hochberg), `too_few`: fewer than five articles, of it or of the rest,
        or fewer than five on a platform.

    Example:
        >>> articles = pl.DataFrame({"id": range(20), "provider": ["A"] * 10 + ["B"] * 10})
        >>> carried = pl.DataFrame({"id": [0, 1, 2, 3, 10], "carrier": ["P"] * 5})
        >>> table = measure_carried(articles, carried, ["A"])
        >>> table.select("carried", "n", "carried_rest", "share", "carrier").row(0)
        (4, 10, 1, 0.4, 'P')
    """
    return compare_marked(articles, carried, providers, COLUMNS, alpha)


def _is_channel(data: ComparisonData) -> pl.Expr:
    """Whether an outlet's home is a platform: it has no articles elsewhere."""
    providers = data.outlet_tables.providers
    platforms = providers.filter("platform")["id"].to_list()
    home = pl.col("provider").str.split("/").list.first()
    return home.is_in(platforms).fill_null(False)


def _first_held(data: ComparisonData) -> pl.DataFrame:
    """What is compared; an article of an unknown outlet is here because a platform has it."""
    held = data.sample.held.drop_nulls("provider")
    return first_of_each_story(held).filter(~_is_channel(data))


def _list_carried(data: ComparisonData) -> pl.DataFrame:
    edges = data.tables.edges.filter(pl.col("kind") == "carried_by")
    return (
        edges.select(id="source", carrier="target").sort("id", "carrier").unique("id", keep="first")
    )


def _list_outlets(data: ComparisonData) -> list[str]:
    listed = pl.DataFrame({"provider": data.holders}, schema={"provider": pl.String})
    return listed.filter(~_is_channel(data))["provider"].to_list()


def _table(data: ComparisonData) -> pl.DataFrame:
    carried, providers = _list_carried(data), _list_outlets(data)
    return measure_carried(_first_held(data), carried, providers, data.parameters.alpha)


def _evidence(data: ComparisonData) -> pl.DataFrame:
    return _first_held(data).select("provider", "id")


MEASURE = Measure(
    name="carried",
    number=15,
    unit="outlet",
    table=_table,
    evidence=_evidence,
    subjects=lambda data: {one: data.names[one] for one in _list_outlets(data)},
    state=lambda rows: state_marked(
        [row for row in rows if row["log_ratio"] > 0],  # the contrary tells where was not looked
        "{name} was found on a platform{mostly} in",
        COLUMNS,
    ),
    group_test=GroupTest(observed=pl.col("carried"), expected=pl.col("n")),
    least_effect=0.58,
    rank=9,  # where articles were found says least about coverage
    basis=(
        "Fisher's exact test, one article per outlet and story; it says where the articles of this"
        " corpus were found, so a collection that looked elsewhere would overturn it"
    ),
)
