"""What a graph holds, in words and figures for a person."""

from __future__ import annotations

from collections import Counter
from typing import Any

from topicgraph.graph import TopicGraph
from topicgraph.model import plain, when
from topicgraph.query.stories import list_stories
from topicgraph.query.summary import summarize


def story_table(graph: TopicGraph, min_outlets: int) -> list[dict[str, Any]]:
    """The stories with at least so many outlets, one row each, as one lists them."""
    return [
        {
            "name": story.name,
            "outlet_count": story.provider_count,
            "article_count": story.article_count,
            "from": when(story.first, "day"),
            "to": when(story.last, "day"),
        }
        for story in graph.database.stories(min_outlets)
    ]


def story_rows(graph: TopicGraph, min_outlets: int) -> list[dict[str, Any]]:
    """The stories with at least so many outlets, one row each: with the names of the outlets and
    the ids of the articles."""
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


def built(graph: TopicGraph, source: str) -> str:
    """What `topicgraph build` says of its work."""
    lines = [f"{source}: {summarize(graph.database)}"]
    lines += [f"  {story}" for story in list_stories(graph.database, 2, limit=3)]
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
