"""What a folder would have to hold for a difference to show: said where nothing is found."""

from __future__ import annotations

from math import ceil, sqrt

import polars as pl

from topicgraph.compare.formatting import format_decimal
from topicgraph.compare.measure import TableReader
from topicgraph.compare.measures import list_measures
from topicgraph.text import count_phrase

POWER_QUANTILE = 0.8416212335729143
"""The normal quantile of .8: a difference is to be found in four of five folders."""

EFFECT = 2.0
"""The difference that is to be found: twice, or half, of what chance gives."""


def describe_needed_sample(table_of: TableReader, alpha: float) -> list[str]:
    """Say how large a sample must be to find a large difference, and how large it is here.

    A large difference is an outlet that is first twice as often as by chance, or that leaves out
    half of the stories it would have by chance.

    Args:
        table_of: Returns the table of a measure, given its name.
        alpha: The largest corrected p-value of a finding.
    """
    tables = {name: table_of(name) for name, measure in list_measures().items() if measure.state}
    tested = sum(table["p_value"].drop_nulls().len() > 0 for table in tables.values())
    level = alpha / max(tested, 1)
    lines = []
    firsts = tables["firsts"].filter(pl.col("decided") > 0)
    if firsts.is_empty() and tables["cocoverage"]["shared"].sum():
        lines.append(
            "Stated times do not decide who was first on any story here. This needs times of day"
            " with a time zone, and other outlets with a similar article within a day."
        )
    if firsts.height:
        sums = firsts.select(pl.col("won_by_chance").sum() / pl.col("decided").sum())
        chance = float(sums.item())
        wanted = count_needed(min(chance, 0.45), level / firsts.height)
        most = int(firsts["decided"].max() or 0)  # type: ignore[arg-type]
        if most < wanted:
            lines.append(
                "To find that an outlet is first twice as often as chance gives, about"
                f" {wanted:,} of its stories must have a decided first report; the most that any"
                f" outlet has here is {most:,}."
            )
    blindspots = tables["blindspots"].filter(pl.col("expected") > 0)
    if blindspots.height:
        tests = max(blindspots["p_value"].drop_nulls().len(), 1)
        wanted = count_expected_needed(level / tests)
        most_expected = float(blindspots["expected"].max() or 0)  # type: ignore[arg-type]
        if most_expected < wanted:
            lines.append(
                "To find that an outlet leaves out half of the stories about a topic, about"
                f" {count_phrase(wanted, 'story')} on it must be expected of that outlet; the most"
                f" expected here is {format_decimal(most_expected)}."
            )
    return lines


def describe_lack_of_outlets(articles: pl.DataFrame, minimum: int) -> str:
    """Say why outlets cannot be compared; empty if two have enough articles.

    Args:
        articles: The independent articles, `provider`.
        minimum: How many are enough.
    """
    sizes = articles.drop_nulls("provider")["provider"].value_counts()
    enough = sizes.filter(pl.col("count") >= minimum).height
    if sizes.is_empty():
        return (
            "No article here names its outlet, so there is nothing to compare: name the column that"
            " holds it (topicgraph build --map outlet=COLUMN), state it in the files, or for the"
            " whole folder under defaults: in topicgraph.yaml."
        )
    if sizes.height == 1:
        return (
            "All articles here are of one outlet, so there is nothing to compare it with: build the"
            " folders of several outlets together."
        )
    if enough < 2:
        most = int(sizes["count"].max() or 0)  # type: ignore[arg-type]
        return (
            f"{'Only one' if enough else 'No'} outlet has {minimum} articles or more"
            f" (the largest has {most:,}), too few to compare outlets one by one: add articles, or"
            " compare groups of outlets (groups: in topicgraph.yaml, or a column of outlets.csv)."
        )
    return ""


def count_needed(chance: float, level: float) -> int:
    """How many contests show that a rate is `EFFECT` times the chance, in four of five samples.

    By the normal approximation of a two-sided test of one share.

    Example:
        >>> count_needed(0.2, 0.05)
        36
    """
    from scipy.special import ndtri

    rate = EFFECT * chance
    spread = -ndtri(level / 2) * sqrt(chance * (1 - chance))
    spread += POWER_QUANTILE * sqrt(rate * (1 - rate))
    return ceil((float(spread) / (rate - chance)) ** 2)


def count_expected_needed(level: float) -> int:
    """How many stories must be expected for a half of them to be too few, in four of five samples.

    By the normal approximation of a one-sided test of a Poisson count.

    Example:
        >>> count_expected_needed(0.05)
        21
    """
    from scipy.special import ndtri

    spread = -float(ndtri(level)) + POWER_QUANTILE * sqrt(1 / EFFECT)
    return ceil((spread / (1 - 1 / EFFECT)) ** 2)
