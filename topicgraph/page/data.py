"""The four tables as the page wants them: everything in time order, short integer references,
nothing HTML."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import polars as pl

from topicgraph.compare.outlet_counts import count_outlets
from topicgraph.compare.sample import collect_sample
from topicgraph.model import ARTICLE_KINDS, Problem
from topicgraph.page.room import Whole, carried, own, seconds, whole
from topicgraph.store.story_table import name_stories
from topicgraph.store.tables import Tables

DOMINANT_SHARE = 0.6
"""A topic that this share of the held articles has says nothing in the picture: it is left to the
lists."""
HANDFUL = 8
"""Below this many held articles no topic counts as dominant."""


class GraphLike(Protocol):
    """What the page reads of a `TopicGraph`: the tables and the problems."""

    @property
    def tables(self) -> Tables: ...
    @property
    def problems(self) -> Sequence[Problem]: ...


@dataclass(frozen=True, slots=True)
class Link:
    """Two articles that are joined, by their places in the article columns."""

    a: int
    b: int
    kind: str
    reason: str
    weight: float


@dataclass(frozen=True, slots=True)
class StoryRow:
    """A story of two or more articles; `articles` are places in the article columns, in time
    order."""

    id: str
    name: str
    articles: tuple[int, ...]
    first: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """The tables as columns of plain values, articles in time order (undated last), every reference
    an integer (-1: none).

    `own` says of each article what it counts for, as the flags of `room.own` added up. `groups` are
    the user's own, as outlets. `whole` is of all articles, of which `left_out` are not among the
    columns: there is no room for them on the page."""

    articles: dict[str, list[Any]]
    seconds: list[int | None]
    outlet: list[int]
    carrier: list[int]
    story: list[int]
    topics: list[list[int]]
    outlet_rows: list[dict[str, Any]]
    topic_rows: list[dict[str, Any]]
    links: list[Link]
    stories: list[StoryRow]
    standing: list[tuple[float, int, int]]
    own: list[int]
    groups: dict[str, list[int]]
    problems: list[Problem]
    whole: Whole
    left_out: int

    @property
    def held(self) -> list[bool]:
        return self.articles["held"]

    def dominant(self) -> list[int]:
        """The topics that nearly every held article has."""
        held = sum(self.held)
        counts = Counter(
            topic
            for place, topics in enumerate(self.topics)
            if self.held[place]
            for topic in topics
        )
        return sorted(
            topic
            for topic, count in counts.items()
            if held >= HANDFUL and count >= DOMINANT_SHARE * held
        )


def read(graph: GraphLike) -> Coverage:
    """The tables of `graph` as a `Coverage`; the tables themselves are only read."""
    tables, part = graph.tables, carried(graph.tables)
    counted = collect_sample(tables, tables.providers.filter(~pl.col("platform"))["id"])
    flags = own(tables, counted)
    articles = _filled(part.articles.join(flags, on="id").sort("published", "id", nulls_last=True))
    outlets = _filled(
        tables.providers.sort("id").select(
            "id", "name", "domain", "names", "platform", "edition_of"
        )
    ).to_dicts()
    topics = _filled(tables.topics.sort("id").select("id", "name", "names")).to_dicts()
    columns: dict[str, list[Any]] = articles.to_dict(as_series=False)
    place = {id_: n for n, id_ in enumerate(columns["id"])}
    outlet_of = {row["id"]: n for n, row in enumerate(outlets)}
    figures = count_outlets(tables, counted)
    names = name_stories(part, min_articles=2)
    firsts = {
        story: tuple(outlet_of[id_] for id_ in first)
        for story, first in figures.firsts.items()
        if story in names
    }
    stories = _stories(columns, names, firsts)
    story = [-1] * len(place)
    for n, row in enumerate(stories):
        for article in row.articles:
            story[article] = n
    return Coverage(
        articles=columns,
        seconds=[seconds(moment) for moment in columns["published"]],
        outlet=[outlet_of.get(id_, -1) for id_ in columns["provider"]],
        carrier=[outlet_of.get(id_, -1) for id_ in columns["carrier"]],
        story=story,
        topics=_about(part.edges, place, {row["id"]: n for n, row in enumerate(topics)}),
        outlet_rows=outlets,
        topic_rows=topics,
        links=_links(part.edges, place),
        stories=stories,
        standing=[figures.outlets.get(row["id"], (0.0, 0, 0)) for row in outlets],
        own=columns["own"],
        groups=_groups(tables, outlet_of),
        problems=list(graph.problems),
        whole=whole(tables, flags, len(graph.problems)),
        left_out=tables.articles.height - part.articles.height,
    )


def _groups(tables: Tables, outlet_of: dict[str, int]) -> dict[str, list[int]]:
    """The user's groups, with those of their outlets that are here."""
    groups = {
        name: sorted(outlet_of[id_] for id_ in members if id_ in outlet_of)
        for name, members in sorted(tables.groups.items())
    }
    return {name: members for name, members in groups.items() if members}


def _filled(table: pl.DataFrame) -> pl.DataFrame:
    """The table with "" and [] for what is missing of texts and lists that the page always
    shows."""
    texts = [
        name
        for name in ("title", "excerpt", "medium", "precision", "name", "domain")
        if name in table.columns
    ]
    lists = [name for name in ("urls", "files", "titles", "names") if name in table.columns]
    return table.with_columns(pl.col(texts).fill_null(""), pl.col(lists).fill_null([]))


def _links(edges: pl.DataFrame, place: dict[str, int]) -> list[Link]:
    """The edges between two known articles; one that only repeats another in the other direction
    stays, as it was stated."""
    between = edges.with_columns(pl.col("kind").cast(pl.String)).filter(
        pl.col("kind").is_in(ARTICLE_KINDS)
    )
    rows = (
        between.select("source", "target", "kind", "reason", pl.col("weight").fill_nan(0.0))
        .sort("source", "target", "kind")
        .iter_rows()
    )
    return [
        Link(place[source], place[target], kind, reason or "", round(weight or 0.0, 3))
        for source, target, kind, reason, weight in rows
        if source in place and target in place and source != target
    ]


def _about(edges: pl.DataFrame, place: dict[str, int], topic_of: dict[str, int]) -> list[list[int]]:
    about: list[list[int]] = [[] for _ in place]
    rows = (
        edges.filter(pl.col("kind").cast(pl.String) == "about")
        .select("source", "target")
        .unique()
        .sort("source", "target")
    )
    for source, target in rows.iter_rows():
        if source in place and target in topic_of:
            about[place[source]].append(topic_of[target])
    return about


def _stories(
    columns: dict[str, list[Any]], names: dict[str, str], firsts: dict[str, tuple[int, ...]]
) -> list[StoryRow]:
    """The stories of two or more articles, oldest first."""
    members: defaultdict[str, list[int]] = defaultdict(list)
    for n, story in enumerate(columns["story"]):
        if story is not None:
            members[story].append(n)
    kept = sorted((articles, id_) for id_, articles in members.items() if len(articles) > 1)
    return [
        StoryRow(id_, names[id_], tuple(articles), firsts.get(id_, ())) for articles, id_ in kept
    ]


def advice(counts: dict[str, Any]) -> list[str]:
    """What a reader of a thin corpus is helped by: what is missing, and how it gets better."""
    if not counts["articles"]:
        empty = (
            "Put articles into the folder as text files, each headed by its title, date, address, outlet and topics,"
            " and run “topicgraph build” again."
        )
        return (
            [empty, "The files that are there could not be used: see the problems above."]
            if counts["problems"]
            else [empty]
        )
    lines: list[str] = []
    if counts["articles"] == 1:
        lines.append(
            "This is a single article and what it links to. Coverage can be compared from two outlets on."
        )
    elif counts["outlets"] == 1:
        lines.append("All articles come from one outlet: add another to see who covered what.")
    if not counts["topics"]:
        lines.append(
            "No article names a topic, so articles are joined by outlet and by story only."
        )
    if counts["undated"] == counts["articles"]:
        lines.append(
            "No article has a date, so there is no order in time and nobody can be called first."
        )
    return lines
