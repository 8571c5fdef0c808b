"""How much a graph holds, in words and figures."""

from __future__ import annotations

from html import escape
from typing import Any

from topicgraph.model import when
from topicgraph.store.database import Database
from topicgraph.text import count_phrase


def summarize(database: Database) -> str:
    """Describe the size of a graph in one line."""
    held = database.count("held_articles")
    stubs = database.article_count - held
    first, last = database.publication_span()
    days = dict.fromkeys((when(first, "day"), when(last, "day")))
    parts = (
        count_phrase(held, "article") + (f" (and {stubs:,} not in this corpus)" * bool(stubs)),
        count_phrase(database.count_outlets(min_articles=1), "outlet"),
        count_phrase(database.topic_count, "topic"),
        count_phrase(database.count_stories(min_articles=2), "story"),
        " to ".join(days) if first else "nothing dated",
    )
    return ", ".join(parts)


class Summary(dict[str, Any]):
    """What a graph holds: what is counted → the number, or the day.

    >>> Summary(articles=12, outlets=3)
    articles  12
    outlets    3
    """

    def to_dict(self) -> dict[str, Any]:
        """Return the figures as a plain dict."""
        return dict(self)

    def __repr__(self) -> str:
        cells = {name: _format(value) for name, value in self.items()}
        width = max(map(len, cells), default=0)
        right = max(map(len, cells.values()), default=0)
        return "\n".join(f"{name:<{width}}  {value:>{right}}" for name, value in cells.items())

    __str__ = __repr__

    def _repr_html_(self) -> str:
        rows = "".join(
            f"<tr><th style='text-align:left'><bdi>{escape(name)}</bdi></th>"
            f"<td>{escape(_format(value))}</td></tr>"
            for name, value in self.items()
        )
        return f"<table>{rows}</table>"


def _format(value: Any) -> str:
    return f"{value:,}" if isinstance(value, int) else str(value)


def list_figures(database: Database) -> list[tuple[str, int | str]]:
    """List the figures that describe a graph, each with what it counts."""
    held = database.count("held_articles")
    outlets = database.count_outlets(min_articles=1)
    first, last = database.publication_span()
    return [
        ("articles", held),
        ("articles not in this corpus", database.article_count - held),
        ("outlets", outlets),
        ("outlets and agencies only named or linked", database.count_outlets() - outlets),
        ("platforms", database.provider_count - database.count_outlets()),
        ("topics", database.topic_count),
        ("subjects found in titles and excerpts", database.subject_count),
        ("stories of two or more outlets", database.count_stories(min_providers=2)),
        ("first day", when(first, "day")),
        ("last day", when(last, "day")),
        ("undated articles", database.count("undated_held_articles")),
        ("related links", database.count("edges_related")),
        ("copies", database.count("held_copies")),
        ("updates", database.count("edges_update_of")),
        ("problems", database.count("problems")),
        *(("most articles: " + name, count) for name, count in database.largest_providers(5)),
    ]
