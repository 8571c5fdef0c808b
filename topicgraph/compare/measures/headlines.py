"""The headlines of two providers on the same stories, side by side (M24)."""

from __future__ import annotations

import polars as pl

from topicgraph.compare.data import ComparisonData
from topicgraph.compare.measure import Measure, Section, TableReader, cut_title
from topicgraph.compare.shared_stories import find_shared_articles, join_shared_stories

HEADLINES_IN_SUMMARY = 3


def list_headlines(coverage: pl.DataFrame, pairs: pl.DataFrame) -> pl.DataFrame:
    """M24: the headlines of two providers on the same stories, side by side.

    Args:
        coverage: Each provider's first article on each story, `story, provider, id, title`.
        pairs: `provider, other`.

    Returns:
        `provider, other, story, title, other_title`, and the ids of both articles, `article,
        other_article`.

    Example:
        >>> titles = ["Ban agreed", "Ousted"]
        >>> coverage = pl.DataFrame(
        ...     {"story": 1, "provider": ["A", "B"], "id": [7, 8], "title": titles}
        ... )
        >>> pair = pl.DataFrame({"provider": ["A"], "other": ["B"]})
        >>> list_headlines(coverage, pair).select("title", "other_title").rows()
        [('Ban agreed', 'Ousted')]
    """
    shared = join_shared_stories(coverage.select("story", "provider", "id", "title"), pairs)
    return shared.select(
        "provider",
        "other",
        "story",
        "title",
        other_title="title_b",
        article="id",
        other_article="id_b",
    )


def _evidence(data: ComparisonData, provider: str, other: str) -> pl.DataFrame:
    return find_shared_articles(data.side_coverage, provider, other)


def _section(table_of: TableReader) -> Section:
    """Of two outlets alone: of many, the pairs of headlines are too many."""
    if table_of("share").height != 2:
        return Section("", (), [], 0, ())
    listed = table_of("headlines")
    columns = listed.select("name", "other_name").row(0) if listed.height else ("", "")
    titles = listed.select("title", "other_title").head(HEADLINES_IN_SUMMARY)
    rows = [(cut_title(title), cut_title(other)) for title, other in titles.iter_rows()]
    omitted = listed.height - len(rows)
    measures = ("headlines", "framing")
    return Section("Headlines of the same stories", columns, rows, omitted, measures)


MEASURE = Measure(
    name="headlines",
    number=24,
    unit="pair",
    table=lambda data: list_headlines(data.side_coverage, data.pairs),
    evidence=_evidence,
    section=_section,
    sort_evidence_by_story=True,
)
