"""Small graphs made by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import pairwise
from random import Random
from typing import Any

import polars as pl

from topicgraph.model import Problem
from topicgraph.store import tables

START = datetime(2021, 3, 1, 9, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Graph:
    """What a page is made from."""

    tables: tables.Tables
    problems: list[Problem] = field(default_factory=list)


def article(name: str, **fields: Any) -> dict[str, Any]:
    """A row of `articles`, on March 1st 2021 by default; `hours` moves it."""
    hours = fields.pop("hours", 0)
    row = dict.fromkeys(tables.ARTICLES)
    row |= {
        "id": f"article:https://{name}.example/", "title": name, "excerpt": "", "medium": "article",
        "url": f"https://{name}.example/",
        "urls": [f"https://{name}.example/"], "titles": [],
        "published": START + timedelta(hours=hours), "precision": "minute",
        "provider": "provider:one.example", "held": True, "files": [f"{name}.md"], "image": "",
        "extra": "",
    }  # fmt: skip
    return row | fields


def graph(
    articles: list[dict[str, Any]],
    edges: Sequence[tuple[str, str, str, str]] = (),
    problems: Sequence[Problem] = (),
    groups: dict[str, tuple[str, ...]] | None = None,
    **names: str,
) -> Graph:
    """A graph of these articles; `edges` are (source, target, kind, reason); outlets and topics go
    by their ids, or by `names`."""
    outlets = sorted(
        {row[column] for row in articles for column in ("provider", "carrier") if row[column]}
    )
    topics = sorted({target for _, target, kind, _ in edges if kind == "about"})
    subjects = sorted({target for _, target, kind, _ in edges if kind == "mentions"})

    def named(id_: str) -> dict[str, Any]:
        short = id_.split(":", 1)[1]
        name = names.get(short.split(".")[0], short)
        return {"id": id_, "name": name, "names": [name], "articles": 1}

    made = tables.Tables(
        pl.DataFrame(articles, schema=tables.ARTICLES),
        pl.DataFrame(
            [
                named(id_) | {"domain": id_[9:], "platform": False, "edition_of": None}
                for id_ in outlets
            ],
            schema=tables.PROVIDERS,
        ),
        pl.DataFrame([named(id_) for id_ in topics], schema=tables.TOPICS),
        pl.DataFrame(
            [(*edge[:3], 1.0, edge[3], "") for edge in edges], schema=tables.EDGES, orient="row"
        ),
        groups=groups or {},
        subjects=pl.DataFrame([named(id_) for id_ in subjects], schema=tables.SUBJECTS),
    )
    return Graph(made, list(problems))


def with_platform(made: Graph, outlet: str) -> Graph:
    """The graph with one of its outlets as a platform."""
    providers = made.tables.providers.with_columns(platform=pl.col("id") == outlet)
    return replace(made, tables=replace(made.tables, providers=providers))


@cache
def small() -> Graph:
    """Four articles, one not held, of three outlets; three of them a story; one topic beside."""
    rows = [
        article(
            "amelie",
            title="Amélie opens the café",
            excerpt="A long queue.",
            story="story:cafe",
            provider="provider:one.example",
        ),
        article(
            "bruno",
            title="Queue outside new café",
            story="story:cafe",
            provider="provider:two.example",
            hours=3,
        ),
        article(
            "clara",
            title="Café opens at last",
            story="story:cafe",
            provider="provider:three.example",
            hours=5,
            held=False,
            files=[],
        ),
        article("dora", title="Rain expected", provider="provider:two.example", hours=30),
    ]
    edges = [
        (rows[0]["id"], rows[1]["id"], "related", "stated by the publisher"),
        (rows[1]["id"], rows[2]["id"], "similar", "titles alike"),
        (rows[3]["id"], "topic:weather", "about", "stated"),
    ]
    return graph(
        rows, edges, one="The One", two="Second News", three="Third Post", weather="Weather"
    )


@cache
def large(stories: int = 60, each: int = 4, singles: int = 120, outlets: int = 30) -> Graph:
    """Enough articles for a picture of stories; every article is about one topic, so that it says
    nothing."""
    rows = [
        article(
            f"s{story}n{n}", title=f"Story {story} told by {n}", story=f"story:{story:03}",
            provider=f"provider:o{(story * 7 + n * 3) % outlets}.example", hours=story * 40 + n,
        )
        for story in range(stories) for n in range(each)
    ]  # fmt: skip
    rows += [
        article(
            f"x{n}", title=f"Alone {n}", provider=f"provider:o{n % outlets}.example", hours=n * 19
        )
        for n in range(singles)
    ]
    edges = [(row["id"], "topic:everything", "about", "stated") for row in rows]
    edges += [
        (rows[n]["id"], rows[n + 1]["id"], "related", "stated")
        for n in range(stories * each - 1)
        if (n + 1) % each
    ]
    return graph(rows, edges)


WORDS = [
    "beta",
    "patch",
    "raid",
    "class",
    "season",
    "trailer",
    "boss",
    "open",
    "world",
    "price",
    "launch",
    "studio",
    "dungeon",
]


@cache
def random_graph(seed: int = 7, articles: int = 320, outlets: int = 9, stories: int = 70) -> Graph:
    """Random articles of a few outlets: some share stories, some state only a day or no date, some
    are copies, videos or not held; some are carried by a platform, some are similar."""
    chance = Random(seed)
    rows = []
    for n in range(articles):
        story = chance.randrange(stories) if chance.random() < 0.8 else None
        base = chance.randrange(3000) if story is None else story * 40
        precision = chance.choices(["minute", "second", "day", "none"], [6, 2, 2, 1])[0]
        hours = base + chance.choice([0, 0.02, 0.5, 1, 3, 9, 26, 60])
        outlet = chance.randrange(outlets)
        row = article(
            f"r{n}",
            title=" ".join(chance.sample(WORDS, 4)) + f" {WORDS[outlet]}",
            excerpt=" ".join(chance.choices(WORDS, k=5)),
            story=None if story is None else f"story:{story:03}",
            provider=f"provider:o{outlet}.example" if chance.random() < 0.95 else None,
            carrier="provider:host.example" if chance.random() < 0.1 else None,
            medium="video" if chance.random() < 0.2 else "article",
            held=chance.random() < 0.9,
            hours=hours,
            precision=precision,
        )
        rows.append(row | ({"published": None} if precision == "none" else {}))
    edges = [
        (row["id"], f"topic:{topic}", "about", "stated")
        for row in rows
        for topic in chance.sample(WORDS[:6], chance.randrange(3))
    ]
    by_story: dict[str | None, list[str]] = {}
    for row in rows:
        by_story.setdefault(row["story"], []).append(row["id"])
    for members in (ids for story, ids in sorted(by_story.items(), key=str) if story):
        for a, b in pairwise(members):
            edges.append((a, b, "similar", "titles alike"))
            if chance.random() < 0.08:
                edges.append((b, a, "copy_of", "the same text"))
    return with_platform(graph(rows, edges), "provider:host.example")
