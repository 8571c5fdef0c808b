"""The four tables as the page wants them: everything in time order, short integer references, nothing HTML."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Protocol

import polars as pl

from topicgraph.compare.standing import standing
from topicgraph.model import ARTICLE_KINDS, Problem
from topicgraph.relate.naming import listing
from topicgraph.tables import Tables

DOMINANT_SHARE = 0.6
"""A topic that this share of the held articles has says nothing in the picture: it is left to the lists."""
HANDFUL = 8
"""Below this many held articles no topic counts as dominant."""
PROBLEMS_SHOWN = 500


class GraphLike(Protocol):
    """What the page reads of a `TopicGraph`: the four tables and the problems."""

    @property
    def articles(self) -> pl.DataFrame: ...
    @property
    def providers(self) -> pl.DataFrame: ...
    @property
    def topics(self) -> pl.DataFrame: ...
    @property
    def edges(self) -> pl.DataFrame: ...
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
    """A story of two or more articles; `articles` are places in the article columns, in time order."""

    id: str
    name: str
    articles: tuple[int, ...]
    first: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """The tables as columns of plain values, articles in time order (undated last), every reference an integer (-1: none)."""

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
    problems: list[Problem]

    @property
    def held(self) -> list[bool]:
        return self.articles["held"]

    def dominant(self) -> list[int]:
        """The topics that nearly every held article has."""
        held = sum(self.held)
        counts = Counter(topic for place, topics in enumerate(self.topics) if self.held[place] for topic in topics)
        return sorted(topic for topic, count in counts.items() if held >= HANDFUL and count >= DOMINANT_SHARE * held)


def read(graph: GraphLike) -> Coverage:
    """The tables of `graph` as a `Coverage`; the tables themselves are only read."""
    articles = _filled(graph.articles.sort("published", "id", nulls_last=True))
    outlets = _filled(graph.providers.sort("id").select("id", "name", "domain", "names", "platform", "edition_of")).to_dicts()
    topics = _filled(graph.topics.sort("id").select("id", "name", "names")).to_dicts()
    columns: dict[str, list[Any]] = articles.to_dict(as_series=False)
    place = {id_: n for n, id_ in enumerate(columns["id"])}
    outlet_of = {row["id"]: n for n, row in enumerate(outlets)}
    links = _links(graph.edges, place)
    tables = Tables(graph.articles, graph.providers, graph.topics, graph.edges)
    figures = standing(tables)
    names = {story.id: story.name for story in listing(tables, min_providers=0, min_articles=2)}
    stories = _stories(columns, names, {story: tuple(outlet_of[id_] for id_ in first) for story, first in figures.firsts.items()})
    story = [-1] * len(place)
    for n, row in enumerate(stories):
        for article in row.articles:
            story[article] = n
    return Coverage(
        articles=columns,
        seconds=[_seconds(moment) for moment in columns["published"]],
        outlet=[outlet_of.get(id_, -1) for id_ in columns["provider"]],
        carrier=[outlet_of.get(id_, -1) for id_ in columns["carrier"]],
        story=story,
        topics=_about(graph.edges, place, {row["id"]: n for n, row in enumerate(topics)}),
        outlet_rows=outlets,
        topic_rows=topics,
        links=links,
        stories=stories,
        standing=[figures.providers.get(row["id"], (0.0, 0, 0)) for row in outlets],
        problems=list(graph.problems),
    )


def _filled(table: pl.DataFrame) -> pl.DataFrame:
    """The table with "" and [] for what is missing of texts and lists that the page always shows."""
    texts = [name for name in ("title", "excerpt", "medium", "precision", "name", "domain") if name in table.columns]
    lists = [name for name in ("urls", "files", "titles", "names") if name in table.columns]
    return table.with_columns(pl.col(texts).fill_null(""), pl.col(lists).fill_null([]))


def _seconds(moment: datetime | None) -> int | None:
    return None if moment is None else int(moment.astimezone(UTC).timestamp())


def _links(edges: pl.DataFrame, place: dict[str, int]) -> list[Link]:
    """The edges between two known articles; one that only repeats another in the other direction stays, as it was stated."""
    between = edges.with_columns(pl.col("kind").cast(pl.String)).filter(pl.col("kind").is_in(ARTICLE_KINDS))
    rows = between.select("source", "target", "kind", "reason", pl.col("weight").fill_nan(0.0)).sort("source", "target", "kind").iter_rows()
    return [
        Link(place[source], place[target], kind, reason or "", round(weight or 0.0, 3))
        for source, target, kind, reason, weight in rows
        if source in place and target in place and source != target
    ]


def _about(edges: pl.DataFrame, place: dict[str, int], topic_of: dict[str, int]) -> list[list[int]]:
    about: list[list[int]] = [[] for _ in place]
    rows = edges.filter(pl.col("kind").cast(pl.String) == "about").select("source", "target").unique().sort("source", "target")
    for source, target in rows.iter_rows():
        if source in place and target in topic_of:
            about[place[source]].append(topic_of[target])
    return about


def _stories(columns: dict[str, list[Any]], names: dict[str, str], firsts: dict[str, tuple[int, ...]]) -> list[StoryRow]:
    """The stories of two or more articles, oldest first."""
    members: defaultdict[str, list[int]] = defaultdict(list)
    for n, story in enumerate(columns["story"]):
        if story is not None:
            members[story].append(n)
    kept = sorted((articles, id_) for id_, articles in members.items() if len(articles) > 1)
    return [StoryRow(id_, names[id_], tuple(articles), firsts.get(id_, ())) for articles, id_ in kept]


def payload(coverage: Coverage) -> dict[str, Any]:
    """The JSON that the page reads, without the picture."""
    columns = coverage.articles
    reasons = sorted({link.reason for link in coverage.links})
    number = {reason: n for n, reason in enumerate(reasons)}
    figures = counts(coverage)
    return {
        "counts": figures,
        "advice": advice(figures),
        "articles": {
            **{name: columns[name] for name in ("id", "title", "excerpt", "precision", "medium", "urls", "files", "quality", "heat")},
            "titles": _other_titles(columns),
            "time": coverage.seconds,
            "held": [int(held) for held in coverage.held],
            "outlet": coverage.outlet,
            "carrier": coverage.carrier,
            "story": coverage.story,
            "topics": coverage.topics,
        },
        "outlets": [{**row, "standing": figures} for row, figures in zip(coverage.outlet_rows, coverage.standing, strict=True)],
        "topics": coverage.topic_rows,
        "stories": [{"id": row.id, "name": row.name, "articles": row.articles, "first": row.first} for row in coverage.stories],
        "reasons": reasons,
        "links": [[link.a, link.b, link.kind, number[link.reason], link.weight] for link in coverage.links],
        "dominant": coverage.dominant(),
        "problems": [[p.file, p.line, p.code, p.message] for p in coverage.problems[:PROBLEMS_SHOWN]],
    }


def _other_titles(columns: dict[str, list[Any]]) -> list[list[str]]:
    seen: list[list[str]] = columns["titles"]
    return [[title for title in titles if title != columns["title"][n]] for n, titles in enumerate(seen)]


def counts(coverage: Coverage) -> dict[str, Any]:
    """The figures of the page's head."""
    held = coverage.held
    dated = [moment for n, moment in enumerate(coverage.seconds) if moment is not None and held[n]]
    return {
        "articles": sum(held),
        "stubs": len(held) - sum(held),
        "outlets": len({outlet for n, outlet in enumerate(coverage.outlet) if outlet >= 0 and held[n]}),
        "topics": len({topic for n, topics in enumerate(coverage.topics) if held[n] for topic in topics}),
        "stories": len(coverage.stories),
        "copies": len({link.a for link in coverage.links if link.kind == "copy_of"}),
        "undated": sum(held) - len(dated),
        "problems": len(coverage.problems),
        "from": min(dated, default=None),
        "to": max(dated, default=None),
    }


def advice(counts: dict[str, Any]) -> list[str]:
    """What a reader of a thin corpus is helped by: what is missing, and how it gets better."""
    if not counts["articles"]:
        empty = (
            "Put articles into the folder as text files, each headed by its title, date, address, outlet and topics,"
            " and run “topicgraph build” again."
        )
        return [empty, "The files that are there could not be used: see the problems above."] if counts["problems"] else [empty]
    lines: list[str] = []
    if counts["articles"] == 1:
        lines.append("This is a single article and what it links to. Coverage can be compared from two outlets on.")
    elif counts["outlets"] == 1:
        lines.append("All articles come from one outlet: add another to see who covered what.")
    if not counts["topics"]:
        lines.append("No article names a topic, so articles are joined by outlet and by story only.")
    if counts["undated"] == counts["articles"]:
        lines.append("No article has a date, so there is no order in time and nobody can be called first.")
    return lines
