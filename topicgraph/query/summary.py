"""How much the tables hold, in words."""

from __future__ import annotations

from topicgraph.model import when
from topicgraph.query import stories
from topicgraph.store.tables import Tables, span


def summary(tables: Tables) -> str:
    """The size of the tables in words."""
    dated = tables.columns("articles", "held", "published")
    held = int(dated["held"].sum())
    stubs = dated.height - held
    first, last = span(dated)
    days = (
        " to ".join(dict.fromkeys((when(first, "day"), when(last, "day"))))
        if first
        else "nothing dated"
    )
    parts = (
        _counted(held, "article", "articles")
        + (f" (and {stubs:,} not in this corpus)" if stubs else ""),
        _counted(tables.providers.height, "outlet", "outlets"),
        _counted(tables.topics.height, "topic", "topics"),
        _counted(stories.count(tables, min_articles=2), "story", "stories"),
        days,
    )
    return ", ".join(parts)


def _counted(count: int, one: str, many: str) -> str:
    return f"{count:,} {one if count == 1 else many}"
