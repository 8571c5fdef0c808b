"""The stories of a graph as records."""

from __future__ import annotations

from topicgraph.model import Story
from topicgraph.store.database import Database


def list_stories(
    database: Database, min_providers: int = 0, min_articles: int = 1, limit: int | None = None
) -> list[Story]:
    """List the stories with at least these numbers of outlets and articles, most outlets first.

    Ties: more articles, then the earlier story, then the order of the ids. Articles of a story are
    in order of time.
    """
    rows = database.stories(min_providers, min_articles, limit)
    members = database.story_members(row.number for row in rows)
    judged = database.story_figures()
    stories = []
    for row in rows:
        own = members[row.number]
        providers = dict.fromkeys(provider for _, provider, held in own if held)
        stories.append(
            Story(
                id=row.id,
                name=row.name,
                articles=tuple(id_ for id_, _, _ in own),
                providers=tuple(provider for provider in providers if provider is not None),
                linked=sum(not held for _, _, held in own),
                start=row.first,
                end=row.last,
                **judged.get(row.id, {}),
            )
        )
    return stories
