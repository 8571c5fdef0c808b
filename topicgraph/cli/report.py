"""Describe a graph in words and figures for the terminal."""

from __future__ import annotations

from collections import Counter
from typing import Any

from topicgraph.graph import TopicGraph
from topicgraph.model import plain, when
from topicgraph.query import stories
from topicgraph.query.summary import summary
from topicgraph.store.tables import span
from topicgraph.text import count_phrase

LARGEST_OUTLETS = 5
"""Number of outlets that `topicgraph summary` names."""

BIGGEST_STORIES = 3
"""Number of stories that `topicgraph build` names."""


def figures(graph: TopicGraph) -> list[tuple[str, int | str]]:
    """Return what `topicgraph summary` prints: what is counted, and how many there are."""
    articles = graph.tables.columns("articles", "held", "published")
    held = articles.filter("held")
    first_day, last_day = span(held)
    kinds = graph.tables.columns("edges", "kind")["kind"].value_counts()
    edge_counts = Counter(dict(kinds.iter_rows()))
    largest = graph.providers.sort("articles", "id", descending=[True, False])
    return [
        ("articles", held.height),
        ("articles not in this corpus", articles.height - held.height),
        ("outlets", graph.providers.height),
        ("outlets with an article held", int((graph.providers["articles"] > 0).sum())),
        ("topics", graph.topics.height),
        ("stories of two or more outlets", stories.count(graph.tables, min_providers=2)),
        ("first day", when(first_day, "day")),
        ("last day", when(last_day, "day")),
        ("undated articles", held["published"].null_count()),
        ("related links", edge_counts["related"]),
        ("copies", edge_counts["copy_of"]),
        ("updates", edge_counts["update_of"]),
        ("problems", graph.tables.problems.height),
        *(
            (f"most articles: {name}", count)
            for name, count in largest.head(LARGEST_OUTLETS).select("name", "articles").rows()
        ),
    ]


def story_rows(graph: TopicGraph, min_outlets: int) -> list[dict[str, Any]]:
    """Return one row for each story that at least `min_outlets` outlets covered."""
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


def describe_build(graph: TopicGraph, source: str) -> str:
    """Return what `topicgraph build` says about its result."""
    lines = [f"{source}: {summary(graph.tables)}"]
    biggest = stories.listing(graph.tables, min_providers=2, most=BIGGEST_STORIES)
    lines += [f"  {story}" for story in biggest]
    counts = Counter(problem.code for problem in graph.problems)
    if counts:
        by_code = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        codes = ", ".join(f"{count} {code}" for code, count in by_code)
        total = count_phrase(counts.total(), "problem")
        lines.append(f"{total} ({codes}): topicgraph check {source}")
    return "\n".join(lines)


def describe_empty_source(graph: TopicGraph, source: str) -> str:
    """Return why there is no article, in one line."""
    reasons = [problem.message for problem in graph.problems if problem.code == "no-articles"]
    return f"{source}: no article found: {reasons[0] if reasons else 'see topicgraph check'}"


def count_problems(graph: TopicGraph) -> str:
    """Return how many problems the articles have."""
    held = int(graph.articles["held"].sum())
    return f"{count_phrase(len(graph.problems), 'problem')} in {count_phrase(held, 'article')}"
