"""What a graph holds, in words and figures for a person."""

from __future__ import annotations

from collections import Counter
from typing import Any

import polars as pl

from topicgraph.graph import TopicGraph
from topicgraph.model import plain, when
from topicgraph.query import stories
from topicgraph.query.summary import summary
from topicgraph.store.tables import span


def figures(graph: TopicGraph) -> list[tuple[str, int | str]]:
    """The counts that describe a graph, each with what it counts."""
    articles = graph.tables.columns("articles", "held", "published")
    held = articles.filter("held")
    first, last = span(held)
    kinds = Counter(dict(graph.tables.columns("edges", "kind")["kind"].value_counts().iter_rows()))
    return [
        ("articles", held.height),
        ("articles not in this corpus", articles.height - held.height),
        ("outlets", graph.providers.height),
        ("outlets with an article held", int((graph.providers["articles"] > 0).sum())),
        ("topics", graph.topics.height),
        ("stories of two or more outlets", stories.count(graph.tables, min_providers=2)),
        ("first day", when(first, "day")),
        ("last day", when(last, "day")),
        ("undated articles", held["published"].null_count()),
        ("related links", kinds["related"]),
        ("copies", kinds["copy_of"]),
        ("updates", kinds["update_of"]),
        ("problems", graph.tables.problems.height),
        *(("most articles: " + name, count) for name, count in _largest(graph.providers)),
    ]


def story_rows(graph: TopicGraph, min_outlets: int) -> list[dict[str, Any]]:
    """The stories with at least so many outlets, one row each: with the names of the outlets and
    the ids of the articles."""
    names = dict(graph.providers.select("id", "name").iter_rows())
    return [
        {
            **plain(story),
            "outlets": [names[provider] for provider in story.providers],
            "outlet_count": len(story.providers),
            "article_count": len(story.articles),
            "from": when(story.start, "day"),
            "to": when(story.end, "day"),
        }
        for story in graph.stories(min_providers=min_outlets)
    ]


def _largest(providers: pl.DataFrame) -> list[tuple[str, int]]:
    return (
        providers.sort("articles", "id", descending=[True, False])
        .head(5)
        .select("name", "articles")
        .rows()
    )


def built(graph: TopicGraph, source: str) -> str:
    """What `topicgraph build` says of its work."""
    lines = [f"{source}: {summary(graph.tables)}"]
    lines += [f"  {story}" for story in stories.listing(graph.tables, min_providers=2, most=3)]
    counts = Counter(problem.code for problem in graph.problems)
    if counts:
        kinds = ", ".join(
            f"{count} {code}"
            for code, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        )
        total = sum(counts.values())
        lines.append(
            f"{total} problem{'' if total == 1 else 's'} ({kinds}): topicgraph check {source}"
        )
    return "\n".join(lines)
