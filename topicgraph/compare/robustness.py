"""Whether the findings of a comparison hold with other stories, and on parts of the time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import polars as pl

from topicgraph.compare.data import ComparisonData
from topicgraph.compare.measure import Finding
from topicgraph.components import connected_components
from topicgraph.store.tables import Tables

if TYPE_CHECKING:
    from topicgraph.compare.comparison import Comparison

MERGING_QUANTILE = 0.5
"""Stories are joined if a similar edge between them is stronger than this share of those within
stories."""


def check_robustness(comparison: Comparison) -> pl.DataFrame:
    """Repeat the findings; see `Comparison.robustness`."""
    findings = comparison.findings()
    rows = []
    if findings:
        for variant, other in _list_variants(comparison):
            again = {_key(finding): finding.effect for finding in other.findings()}
            for finding in findings:
                effect = again.get(_key(finding))
                rows.append(
                    (finding.measure, finding.sentence, variant, effect is not None, effect)
                )
    schema = {
        "measure": pl.String, "sentence": pl.String, "variant": pl.String, "holds": pl.Boolean,
        "effect": pl.Float64,
    }  # fmt: skip
    table = pl.DataFrame(rows, schema=schema, orient="row")
    return table.sort("sentence", maintain_order=True)


def _key(finding: Finding) -> tuple[str, ...]:
    """What a finding is about; of words, not by which of them it is shown."""
    about = sorted(item for item in finding.about.items() if item[0] != "term")
    return (finding.measure, *(f"{name}={value}" for name, value in about))


def _list_variants(comparison: Comparison) -> Iterator[tuple[str, Comparison]]:
    data = comparison._data
    yield (
        "stories of their core articles alone",
        _again(comparison, tables=keep_cores(data.outlet_tables)),
    )
    yield (
        "stories joined with similar ones",
        _again(comparison, tables=join_stories(data.outlet_tables)),
    )
    independent = data.sample.independent.drop_nulls("published").sort("published", "id")
    half = independent.height // 2
    for name, part in (("earlier half", independent[:half]), ("later half", independent[half:])):
        yield f"the {name} of the articles", _again(comparison, selection=part["id"])


def _again(
    comparison: Comparison, *, tables: Tables | None = None, selection: pl.Series | None = None
) -> Comparison:
    """The same comparison of other tables, or of a part of the articles."""
    from topicgraph.compare.comparison import compare

    data: ComparisonData = comparison._data
    return compare(
        data.outlet_tables if tables is None else tables,
        data.providers,
        selection=data.selection if selection is None else selection,
        **data.parameters.as_arguments(),
    )


def keep_cores(tables: Tables) -> Tables:
    """The tables with stories of their core articles alone; all others are in none.

    Example:
        >>> keep_cores(Tables())
        Tables(0 articles, 0 providers, 0 topics, 0 edges)
    """
    cores = tables.stories["core"].explode(empty_as_null=False, keep_nulls=False)
    if cores.is_empty():
        return tables
    story = pl.when(pl.col("id").is_in(cores.implode())).then("story")
    return tables.replace(articles=tables.articles.with_columns(story=story))


def join_stories(tables: Tables) -> Tables:
    """The tables with stories joined where a strong similar edge connects them.

    Example:
        >>> join_stories(Tables())
        Tables(0 articles, 0 providers, 0 topics, 0 edges)
    """
    story_of = tables.articles.select("id", story=pl.coalesce("story", "id"))
    edges = tables.edges.filter(pl.col("kind") == "similar").select("source", "target", "weight")
    ends = edges.join(story_of, left_on="source", right_on="id").join(
        story_of, left_on="target", right_on="id", suffix="_b"
    )
    inside = ends.filter(pl.col("story") == pl.col("story_b"))["weight"]
    level = inside.quantile(MERGING_QUANTILE)
    if level is None:
        return tables
    strong = ends.filter((pl.col("story") != pl.col("story_b")) & (pl.col("weight") >= level))
    names = story_of["story"].unique().sort()
    a, b = (names.search_sorted(strong[end]).to_numpy() for end in ("story", "story_b"))
    labels = connected_components(len(names), a, b)
    row = names.search_sorted(story_of["story"]).to_numpy()
    joined = story_of.with_columns(story=names.gather(labels[row]))
    articles = tables.articles.drop("story").join(joined, on="id", maintain_order="left")
    return tables.replace(articles=articles.select(tables.articles.columns))
