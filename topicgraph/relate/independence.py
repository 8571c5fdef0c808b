"""How many independent sources each story has; see `store.story_sources`."""

from __future__ import annotations

from collections import defaultdict

import polars as pl

from topicgraph.store.story_sources import SAME_TEXT, find_sources
from topicgraph.store.tables import Tables


def count_independent(tables: Tables) -> dict[str, int]:
    """Count the independent sources of each story, by its id; at least one each."""
    platforms = set(tables.providers.filter("platform")["id"])
    articles: dict[str, list[tuple[str, str | None]]] = defaultdict(list)
    story_of: dict[str, str] = {}
    excerpts: dict[str, dict[str, str]] = defaultdict(dict)
    columns = tables.articles.select("id", "provider", "story", "excerpt")
    for id_, provider, story, excerpt in columns.iter_rows():
        if story is not None:
            story_of[id_] = story
            excerpts[story][id_] = excerpt or ""
            articles[story].append((id_, None if provider in platforms else provider))
    chosen = tables.edges.filter(pl.col("kind").is_in([*SAME_TEXT, "credited_to"]))
    same_text: dict[str, list[tuple[str, str]]] = defaultdict(list)
    credited: dict[str, list[str]] = defaultdict(list)
    for source, target, kind in chosen.select("source", "target", "kind").iter_rows():
        if kind == "credited_to":
            credited[source].append(target)
        elif source in story_of:
            same_text[story_of[source]].append((source, target))
    return {
        story: 1 if len(members) == 1
        else max(1, len(find_sources(members, same_text[story], credited, excerpts[story])))
        for story, members in articles.items()
    }  # fmt: skip
