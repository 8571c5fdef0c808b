"""Describe a graph in words and figures for the terminal."""

from __future__ import annotations

from collections import Counter
from typing import Any

from topicgraph.graph import TopicGraph
from topicgraph.model import plain, when
from topicgraph.query.stories import list_stories
from topicgraph.query.summary import summarize
from topicgraph.text import count_phrase

BIGGEST_STORIES = 3
"""Number of stories that `topicgraph build` names."""


def story_table(graph: TopicGraph, min_outlets: int) -> list[dict[str, Any]]:
    """Return what `topicgraph stories` prints as a table, one row for each story."""
    return [
        {
            "name": story.name,
            "outlets": story.provider_count,
            "articles": story.article_count,
            "from": when(story.first, "day"),
            "to": when(story.last, "day"),
        }
        for story in graph.database.stories(min_outlets)
    ]


def story_rows(graph: TopicGraph, min_outlets: int) -> list[dict[str, Any]]:
    """Return one row for each story that at least `min_outlets` outlets covered."""
    names = graph.database.provider_ids()
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
    lines = [f"{source}: {summarize(graph.database)}"]
    biggest = list_stories(graph.database, min_providers=2, limit=BIGGEST_STORIES)
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
    held = graph.database.count("held_articles")
    return f"{count_phrase(len(graph.problems), 'problem')} in {count_phrase(held, 'article')}"
