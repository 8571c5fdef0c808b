"""Which headlines an outlet changed after publication (M25)."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise

import polars as pl

from topicgraph.compare.data import ComparisonData
from topicgraph.compare.measure import Measure, Row
from topicgraph.compare.statistics import MIN_N
from topicgraph.compare.timing import has_time
from topicgraph.store.tables import Schema
from topicgraph.text import split_words

SCHEMA: Schema = {
    "provider": pl.String,
    "story": pl.String,
    "article": pl.String,
    "title": pl.String,
    "new_title": pl.String,
    "published": pl.Datetime("us", "UTC"),
    "changed": pl.Datetime("us", "UTC"),
}


def list_headline_changes(articles: pl.DataFrame, updates: pl.DataFrame) -> pl.DataFrame:
    """M25: list the headlines that changed, where several versions of an article are here.

    Versions are files of one article with other headlines, and articles that update another one of
    the same provider. Only a change of words counts, not one of spelling or of an added site name.

    Args:
        articles: Held articles, `id, provider, story, title, titles, files, published, updated`.
        updates: `source, target`: the update, and what it updates.

    Returns:
        `provider, story, article` (the later version), `title`, `new_title`, `published` (the
        earlier version) and `changed` (when the later one appeared; null where that is not stated),
        `hours` between them, `after_other`: the provider that had published on the story last
        before the change, if one did so after the earlier version, and `too_few`: the provider has
        fewer than five articles. In order of the changes.

    Example:
        >>> articles = pl.DataFrame({
        ...     "id": ["a", "b"], "provider": "A", "story": "s",
        ...     "title": ["Ban likely", "Ban agreed"],
        ...     "titles": [["Ban likely"], ["Ban agreed"]], "files": [["a.md"], ["b.md"]],
        ...     "published": None, "updated": None, "precision": "none"})
        >>> updates = pl.DataFrame({"source": ["b"], "target": ["a"]})
        >>> list_headline_changes(articles, updates).select("title", "new_title").rows()
        [('Ban likely', 'Ban agreed')]
    """
    known = {row["id"]: row for row in articles.iter_rows(named=True)}
    rows: list[Row] = []
    for source, target in updates.iter_rows():
        new, old = known.get(source), known.get(target)
        if new and old and new["provider"] and new["provider"] == old["provider"]:
            if new["published"] and old["published"] and new["published"] < old["published"]:
                new, old = old, new
            rows.append(_make_row(new, old["title"], new["title"], old, new["published"]))
    for article in known.values():
        titles = article["titles"] or []
        if len(titles) > 1 and len(article["files"] or []) > 1:
            for old_title, new_title in pairwise(titles):
                rows.append(_make_row(article, old_title, new_title, article, article["updated"]))
    changed = [row for row in rows if row["provider"] and differ(row["title"], row["new_title"])]
    table = pl.DataFrame(changed, schema=SCHEMA).with_columns(
        hours=(pl.col("changed") - pl.col("published")).dt.total_seconds() / 3600
    )
    return _add_others(table, articles).sort("changed", "article", "title", nulls_last=True)


def _make_row(article: Row, title: str, new_title: str, old: Row, changed: datetime | None) -> Row:
    return {
        "provider": article["provider"],
        "story": article["story"],
        "article": article["id"],
        "title": title,
        "new_title": new_title,
        "published": old["published"],
        "changed": changed,
    }


def differ(title: str, new_title: str) -> bool:
    """Whether two headlines have other words, and not only a site's name added at the end.

    Example:
        >>> differ("Ban likely", "BAN LIKELY - The Lantern"), differ("Ban likely", "Ban agreed")
        (False, True)
    """
    old, new = split_words(title), split_words(new_title)
    shorter, longer = sorted((old, new), key=len)
    return longer[: len(shorter)] != shorter


def _add_others(table: pl.DataFrame, articles: pl.DataFrame) -> pl.DataFrame:
    """Add the provider that published on the story last between the versions."""
    timed = articles.filter(has_time()).drop_nulls("provider")
    others = timed.select("story", other="provider", moment="published")
    between = (
        table.with_row_index("row")
        .join(others, on="story")
        .filter(
            (pl.col("other") != pl.col("provider"))
            & (pl.col("moment") > pl.col("published"))
            & (pl.col("moment") <= pl.col("changed"))
        )
        .sort("row", "moment", "other")
        .unique("row", keep="last")
        .select("row", after_other="other")
    )
    rows = table.with_row_index("row").join(between, on="row", how="left", maintain_order="left")
    sizes = articles.group_by("provider").agg(too_few=pl.len() < MIN_N)
    return rows.drop("row").join(sizes, on="provider", how="left", maintain_order="left")


def _table(data: ComparisonData) -> pl.DataFrame:
    columns = ("id", "title", "titles", "files", "published", "precision", "updated")
    texts = data.tables.articles.select(columns)
    articles = data.sample.held.select("id", "provider", "story").join(texts, on="id")
    updates = data.tables.edges.filter(pl.col("kind") == "update_of").select("source", "target")
    table = list_headline_changes(articles, updates)
    return table.filter(pl.col("provider").is_in(list(data.holders)))


def _evidence(data: ComparisonData) -> pl.DataFrame:
    return _table(data).select("provider", id="article").unique().sort("id")


MEASURE = Measure(
    name="headline_changes",
    number=25,
    unit="outlet",
    table=_table,
    evidence=_evidence,
    subjects=lambda data: {provider: data.names[provider] for provider in data.holders},
)
