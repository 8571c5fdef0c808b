"""Who relies on agencies (M15, second part)."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from topicgraph.compare.data import ComparisonData
from topicgraph.compare.marked_share import MarkColumns, compare_marked, state_marked
from topicgraph.compare.measure import GroupTest, Measure
from topicgraph.compare.sample import first_of_each_story

COLUMNS = MarkColumns("credited", "credited_rest", "agency")


def measure_credits(
    articles: pl.DataFrame,
    credited: pl.DataFrame,
    providers: Sequence[str],
    alpha: float = 0.05,
) -> pl.DataFrame:
    """M15: which part of a provider's articles names an agency as its source?

    Only credits in the excerpt or the byline count, so an article without one may still be an
    agency's.

    Sources: Boumans et al. 2018, International Journal of Communication 12:1768; Wilson 1927;
    Fisher 1935.

    Args:
        articles: The first article of each provider on each story, of the whole corpus, `id,
            provider`.
        credited: `id, agency`: the agency that an article credits.
        providers: The providers to list.
        alpha: The level; tests that cannot reach it have no q-value (`correct_testable`).

    Returns:
        `credited` of the provider's `n` articles, `share` with its Wilson interval `low` to `high`,
        `credited_rest` of the `n_rest` articles of the rest, `log_ratio` of both shares in
        doublings, `agency` (the one that it credits most), `p_value` (Fisher, two-sided), `q_value`
        (Benjamini-Hochberg), `too_few`: fewer than five articles, of it or of the rest, or fewer
        than five with a credit.

    Example:
        >>> articles = pl.DataFrame({"id": range(20), "provider": ["A"] * 10 + ["B"] * 10})
        >>> credited = pl.DataFrame({"id": [0, 1, 2, 3, 10], "agency": ["R"] * 5})
        >>> table = measure_credits(articles, credited, ["A"])
        >>> table.select("credited", "n", "credited_rest", "share", "agency").row(0)
        (4, 10, 1, 0.4, 'R')
    """
    return compare_marked(articles, credited, providers, COLUMNS, alpha)


def _list_credits(data: ComparisonData) -> pl.DataFrame:
    edges = data.tables.edges.filter(pl.col("kind") == "credited_to")
    return (
        edges.select(id="source", agency="target").sort("id", "agency").unique("id", keep="first")
    )


def _table(data: ComparisonData) -> pl.DataFrame:
    first = first_of_each_story(data.sample.held)
    return measure_credits(first, _list_credits(data), data.holders, data.parameters.alpha)


def _evidence(data: ComparisonData) -> pl.DataFrame:
    """Select the articles with a credit; of an outlet without any, all its articles."""
    first = first_of_each_story(data.sample.held).select("provider", "id")
    has = pl.col("id").is_in(_list_credits(data)["id"].implode())
    return first.filter(has | ~has.any().over("provider"))


MEASURE = Measure(
    name="credits",
    number=15,
    unit="outlet",
    table=_table,
    evidence=_evidence,
    subjects=lambda data: {provider: data.names[provider] for provider in data.holders},
    state=lambda rows: state_marked(rows, "{name} credits an agency{mostly} in", COLUMNS),
    group_test=GroupTest(observed=pl.col("credited"), expected=pl.col("n")),
    least_effect=0.58,
    rank=4,
    basis=(
        "Fisher's exact test, one article per outlet and story; only agencies that an excerpt or"
        " byline names count, so another habit of naming them would overturn it"
    ),
)
