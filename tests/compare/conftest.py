"""A small corpus by hand: one line per article."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import polars as pl
import pytest

from topicgraph.store.tables import ARTICLES, EDGES, PROVIDERS, TOPICS, Tables


def frame(rows: list[dict], schema: dict) -> pl.DataFrame:
    return pl.DataFrame(
        [{column: row.get(column) for column in schema} for row in rows], schema=schema
    )


def moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text).replace(tzinfo=UTC) if text else None


def corpus(*lines: str, platforms: tuple[str, ...] = (), links: tuple[str, ...] = ()) -> Tables:
    """Tables from lines `id provider story time topics stub`; `-` is nothing, topics are joined by
    `+`.

    The precision of a time follows from its length: `2021-03-04` day, `2021-03-04T09:00` minute,
    with seconds second. `links` are `copy copy_of original`."""
    articles, edges, providers, topics = [], [], {}, {}
    for line in lines:
        id_, provider, story, time, labels, *flags = (
            None if word == "-" else word for word in [*line.split(), "-", "-", "-"][:6]
        )
        precision = {0: "none", 10: "day", 16: "minute", 19: "second"}[len(time or "")]
        articles.append(
            {
                "id": id_,
                "title": f"Title {id_}",
                "provider": provider,
                "story": story,
                "published": moment(time),
                "precision": precision,
            }
            | {"held": "stub" not in flags, "url": f"https://{id_}.example"}
        )
        if provider:
            providers[provider] = {
                "id": provider,
                "name": f"The {provider}",
                "platform": provider in platforms,
            }
        for label in (labels or "").split("+"):
            if label:
                topics[label] = {"id": label, "name": label.upper()}
                edges.append({"source": id_, "target": label, "kind": "about"})
    edges += [
        {"source": source, "target": target, "kind": kind}
        for source, kind, target in (link.split() for link in links)
    ]
    return Tables(
        frame(articles, ARTICLES),
        frame(list(providers.values()), PROVIDERS),
        frame(list(topics.values()), TOPICS),
        frame(edges, EDGES),
    )


@pytest.fixture(name="corpus", scope="session")
def corpus_fixture() -> Callable[..., Tables]:
    return corpus
