"""Independent sources: how many newsrooms or agencies a story really comes from.

Five papers that print one agency's text are one source. Copies of one another are one source, and
so are all articles that credit the same agency.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import polars as pl

from topicgraph.store.tables import Tables

SAME_TEXT = ("copy_of", "update_of")


class Source(NamedTuple):
    """One source of a story: outlets and agencies that cannot be told apart, and its articles."""

    providers: tuple[str, ...]
    articles: tuple[str, ...]


def find_sources(
    articles: Iterable[tuple[str, str | None]],
    same_text: Iterable[tuple[str, str]],
    credited: Mapping[str, Sequence[str]],
) -> list[Source]:
    """Return the independent sources of a story.

    A text comes from the agencies that any of its copies credits, or else from the outlet of its
    original. What comes from an agency and an outlet, or from two agencies, makes these one source.
    A text whose publisher is unknown may be anybody's, and is no source.

    Args:
        articles: Id and outlet of each article of the story.
        same_text: Copy and original, or update and earlier version, of articles.
        credited: The agencies that articles credit.

    Example:
        >>> [source.providers for source in find_sources(
        ...     [("a", "Post"), ("b", "Wire"), ("c", "Sun"), ("d", "Star")],
        ...     [("d", "c")], {"a": ["Wire"]})]
        [('Sun',), ('Wire',)]
    """
    outlet_of = dict(articles)
    texts = _Groups()
    copies: set[str] = set()
    for copy, original in same_text:
        if copy in outlet_of and original in outlet_of:
            texts.join(copy, original)
            copies.add(copy)
    members: dict[str, list[str]] = defaultdict(list)
    for id_ in outlet_of:
        members[texts.find(id_)].append(id_)
    sources = _Groups()
    articles_of: dict[str, list[str]] = defaultdict(list)
    for ids in members.values():
        agencies = sorted({agency for id_ in ids for agency in credited.get(id_, ())})
        outlets = [outlet_of[id_] for id_ in ids if id_ not in copies] if not agencies else []
        keys = agencies or [outlet for outlet in outlets if outlet]
        for key in keys:
            sources.join(keys[0], key)
        if keys:
            articles_of[keys[0]] += ids
    found: dict[str, tuple[set[str], list[str]]] = defaultdict(lambda: (set(), []))
    for key in sources.members():
        found[sources.find(key)][0].add(key)
    for key, ids in articles_of.items():
        found[sources.find(key)][1].extend(ids)
    return sorted(
        Source(tuple(sorted(providers)), tuple(sorted(ids))) for providers, ids in found.values()
    )


class _Groups:
    """Disjoint sets of texts (union-find with path halving)."""

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}

    def find(self, item: str) -> str:
        parent = self._parent
        parent.setdefault(item, item)
        while parent[item] != item:
            parent[item] = parent[parent[item]]
            item = parent[item]
        return item

    def join(self, one: str, other: str) -> None:
        low, high = sorted((self.find(one), self.find(other)))
        self._parent[high] = low

    def members(self) -> list[str]:
        return sorted(self._parent)


def count_independent(tables: Tables) -> dict[str, int]:
    """Count the independent sources of each story, by its id; at least one each."""
    platforms = set(tables.providers.filter("platform")["id"])
    articles: dict[str, list[tuple[str, str | None]]] = defaultdict(list)
    story_of: dict[str, str] = {}
    for id_, provider, story in tables.articles.select("id", "provider", "story").iter_rows():
        if story is not None:
            story_of[id_] = story
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
        else max(1, len(find_sources(members, same_text[story], credited)))
        for story, members in articles.items()
    }  # fmt: skip
