"""The stories of a graph as records."""

from __future__ import annotations

from topicgraph.model import Story
from topicgraph.store.database import Database, StoryRow


def list_stories(
    database: Database, min_providers: int = 0, min_articles: int = 1, limit: int | None = None
) -> list[Story]:
    """List the stories with at least so many outlets and articles, most outlets first.

    Ties: more articles, then the earlier story, then the order of the ids. Articles of a story are
    in order of time.
    """
    return [
        _describe_story(database, row)
        for row in database.stories(min_providers, min_articles, limit)
    ]


def _describe_story(database: Database, row: StoryRow) -> Story:
    members = database.story_members(row.number)
    providers = dict.fromkeys(provider for _, _, provider in members if provider is not None)
    return Story(
        id=row.id,
        name=row.name,
        articles=tuple(id_ for _, id_, _ in members),
        providers=tuple(providers),
        start=row.first,
        end=row.last,
    )
