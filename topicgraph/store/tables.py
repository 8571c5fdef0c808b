"""The four tables: everything the program knows, as Polars frames. Built from resolved records
here, saved and loaded by `saved`."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, cast

import numpy as np
import polars as pl

from topicgraph.identity import Resolution
from topicgraph.identity.articles import ResolvedArticle
from topicgraph.model import KINDS, Problem, Record

MOMENT = pl.Datetime("us", "UTC")
TEXTS = pl.List(pl.String)
Schema = Mapping[str, pl.DataType | type[pl.DataType]]

ARTICLES: Schema = {
    "id": pl.String, "title": pl.String, "excerpt": pl.String, "published": MOMENT, "precision": pl.String, "updated": MOMENT,
    "medium": pl.String, "url": pl.String, "urls": TEXTS, "titles": TEXTS, "provider": pl.String, "carrier": pl.String,
    "quality": pl.Int64, "heat": pl.Int64, "image": pl.String, "held": pl.Boolean, "files": TEXTS, "story": pl.String,
    "extra": pl.String,
}  # fmt: skip
PROVIDERS: Schema = {
    "id": pl.String, "name": pl.String, "domain": pl.String, "names": TEXTS, "platform": pl.Boolean, "edition_of": pl.String,
    "articles": pl.UInt32,
}  # fmt: skip
TOPICS: Schema = {"id": pl.String, "name": pl.String, "names": TEXTS, "articles": pl.UInt32}
EDGES: Schema = {
    "source": pl.String, "target": pl.String, "kind": pl.Enum(KINDS), "weight": pl.Float64, "reason": pl.String, "file": pl.String,
}  # fmt: skip
STORIES: Schema = {
    "id": pl.String, "headline": pl.String, "article_count": pl.UInt32, "outlet_count": pl.UInt32, "first": pl.String,
    "tied": TEXTS, "reason": pl.String, "earliest": pl.String, "runner_up": pl.String, "gap_minutes": pl.Int64,
    "close": pl.Boolean, "tightness": pl.Float64, "core": TEXTS, "linked": TEXTS, "loose": TEXTS,
}  # fmt: skip
"""One row for each story, in order of ids; articles are given by id. See `relate.firsts`.

`first`: the article that was first, or null where that cannot be told, for the `reason` (a key of
`relate.firsts.REASONS`, "" if it can); `tied`: others of the same minute; `earliest`: the earliest
held article with a time, which need not be the first report; `runner_up`: the earliest of another
outlet, `gap_minutes` later, and whether that is `close`. `tightness`: the mean strength of all
pairs of members, 0 to 1, null for a single article. `core`, `linked` and `loose` are its members."""
PROBLEMS: Schema = {"file": pl.String, "line": pl.UInt32, "code": pl.String, "message": pl.String}
SCHEMAS: Mapping[str, Schema] = {
    "articles": ARTICLES, "providers": PROVIDERS, "topics": TOPICS, "edges": EDGES, "problems": PROBLEMS,
}  # fmt: skip


def _empty(name: str) -> Callable[[], pl.DataFrame]:
    return lambda: pl.DataFrame(schema=SCHEMAS[name])


class Source(Protocol):
    """Where tables come from that are read only when they are asked for."""

    def columns(self, table: str, names: tuple[str, ...]) -> pl.DataFrame:
        """Some columns of a table."""


@dataclass(frozen=True)
class Tables:
    """The four tables, the problems met, and the user's groups of outlets (name → ids).

    `articles` and `providers` and `topics` are in order of their ids, `edges` by source, kind and
    target. Every cell is as its schema says (`ARTICLES`, `PROVIDERS`, `TOPICS`, `EDGES`); times are
    UTC."""

    articles: pl.DataFrame = field(default_factory=_empty("articles"))
    providers: pl.DataFrame = field(default_factory=_empty("providers"))
    topics: pl.DataFrame = field(default_factory=_empty("topics"))
    edges: pl.DataFrame = field(default_factory=_empty("edges"))
    problems: pl.DataFrame = field(default_factory=_empty("problems"))
    stories: pl.DataFrame = field(default_factory=lambda: pl.DataFrame(schema=STORIES))
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, "tuple[str, ...]"])

    @classmethod
    def lazily(cls, source: Source, groups: Mapping[str, tuple[str, ...]]) -> Tables:
        """Tables that are read from `source` when they are first asked for."""
        tables = object.__new__(cls)
        tables.__dict__.update(groups=groups, _source=source)
        return tables

    def __getattr__(self, name: str) -> Any:
        """A table that has not been read yet."""
        if name not in SCHEMAS or "_source" not in self.__dict__:
            raise AttributeError(f"{type(self).__name__} has no attribute {name!r}")
        table = self._source.columns(name, tuple(SCHEMAS[name]))
        object.__setattr__(self, name, table)
        return table

    def columns(self, table: str, *names: str) -> pl.DataFrame:
        """Some columns of a table, without reading the others."""
        if table in self.__dict__:
            return cast(pl.DataFrame, self.__dict__[table]).select(names)
        return cast(pl.DataFrame, self._source.columns(table, names))

    def but(self, **changed: Any) -> Tables:
        """The same tables with some of them changed; what has not been read yet is not read for
        that."""
        tables = object.__new__(type(self))
        tables.__dict__.update(
            {name: value for name, value in self.__dict__.items() if name != "index"} | changed
        )
        return tables

    def __repr__(self) -> str:
        counts = (
            f"{getattr(self, name).height:,} {name}"
            for name in ("articles", "providers", "topics", "edges")
        )
        return f"Tables({', '.join(counts)})"


Edge = tuple[str, str, str, float, str, str]


def build(resolved: Resolution, problems: Iterable[Problem] = ()) -> Tables:
    """The four tables of a resolved folder: articles with their outlets, topics and `related`
    edges; nothing inferred yet.

    >>> from topicgraph.sources.settings import Config
    >>> from topicgraph.identity import resolve
    >>> build(resolve((Record(file="a.md", title="A", provider="Post", domain="post.example"),), Config()))
    Tables(1 articles, 1 providers, 0 topics, 1 edges)
    """
    pieces = resolved.articles.by_id.values()
    edges = edge_frame(_edges(pieces, resolved))
    return assembled(
        article_frame(pieces), edges, resolved, problem_frame((*problems, *resolved.problems))
    )


def assembled(
    articles: pl.DataFrame, edges: pl.DataFrame, resolved: Resolution, problems: pl.DataFrame
) -> Tables:
    """The tables of these articles and edges, with all outlets and topics of the folder and how
    many held articles each of them has."""
    counted = _counts(articles, edges)
    return Tables(
        articles=articles,
        providers=frame(
            "providers",
            [
                (
                    p.id,
                    p.name,
                    p.domain,
                    list(p.names),
                    p.platform,
                    p.edition_of,
                    counted.get(p.id, 0),
                )
                for p in resolved.outlets.providers.values()
            ],
        ),
        topics=frame(
            "topics",
            [
                (t.id, t.name, list(t.names), counted.get(t.id, 0))
                for t in resolved.topics.topics.values()
            ],
        ),
        edges=edges,
        problems=problems,
    )


def article_frame(pieces: Iterable[ResolvedArticle]) -> pl.DataFrame:
    """The rows of some articles; no story yet."""
    return frame("articles", [_article_row(piece) for piece in pieces])


def problem_frame(problems: Iterable[Problem]) -> pl.DataFrame:
    """Problems as a table, by file and line."""
    return frame("problems", [(p.file, p.line, p.code, p.message) for p in problems]).sort(
        "file", "line", "code", "message"
    )


def frame(name: str, rows: list[tuple[Any, ...]]) -> pl.DataFrame:
    """`rows` as the table called `name`; half of a character, which no file can hold, becomes
    "?"."""
    schema = SCHEMAS[name]
    columns = zip(*rows, strict=True) if rows else ((),) * len(schema)
    return pl.DataFrame(
        [_column(*said, list(cells)) for said, cells in zip(schema.items(), columns, strict=True)]
    )


def _column(name: str, kind: Any, cells: list[Any]) -> pl.Series:
    try:
        return _lists(name, cells) if kind == TEXTS else pl.Series(name, cells, dtype=kind)
    except UnicodeEncodeError:
        return _column(name, kind, list(map(_whole, cells)))


def _lists(name: str, cells: list[list[str]]) -> pl.Series:
    """Lists of texts as a column; by their rows, as Polars takes long over many small lists."""
    sizes = np.fromiter(map(len, cells), np.int64, len(cells))
    texts = pl.Series(name, list(itertools.chain.from_iterable(cells)), dtype=pl.String)
    filled = (
        pl.DataFrame([pl.Series("row", np.repeat(np.arange(len(cells)), sizes)), texts])
        .group_by("row", maintain_order=True)
        .agg(name)
    )
    every = pl.DataFrame({"row": np.arange(len(cells))}).join(
        filled, on="row", how="left", maintain_order="left"
    )
    return every[name].fill_null([])


def _whole(value: Any) -> Any:
    if isinstance(value, list):
        return [_whole(item) for item in value]
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value


def edge_frame(edges: Iterable[Edge]) -> pl.DataFrame:
    """Edges as a table: one for each source, target and kind (the first reason and file in order),
    sorted."""
    return distinct(frame("edges", list(edges)))


def distinct(table: pl.DataFrame) -> pl.DataFrame:
    """One edge for each source, target and kind: the first by file and reason. Sorted."""
    return table.sort("source", "kind", "target", "file", "reason").unique(
        ["source", "kind", "target"], keep="first", maintain_order=True
    )


def with_edges(tables: Tables, edges: pl.DataFrame) -> Tables:
    """The tables with more edges."""
    return tables.but(edges=pl.concat([tables.edges, edges]).sort("source", "kind", "target"))


def _counts(articles: pl.DataFrame, edges: pl.DataFrame) -> dict[str, int]:
    """Held articles of each outlet and topic."""
    counting = edges.filter(pl.col("kind").is_in(["published_by", "about"]))
    held = counting.join(
        articles.filter("held").select("id"), left_on="source", right_on="id", how="semi"
    )
    return dict(held.group_by("target").len().iter_rows())


def piece_edges(piece: ResolvedArticle, topics: Mapping[str, str]) -> Iterator[Edge]:
    """From an article to its outlet, its carrier and its topics; `topics`: label → id."""
    file = piece.records[0].file
    if piece.verdict:
        if piece.verdict.provider:
            yield (
                piece.id,
                piece.verdict.provider,
                "published_by",
                1.0,
                piece.verdict.reason,
                file,
            )
        if piece.verdict.carrier and piece.verdict.carrier != piece.verdict.provider:
            yield (piece.id, piece.verdict.carrier, "carried_by", 1.0, piece.verdict.reason, file)
    for record in piece.records:
        for topic in record.topics:
            yield (piece.id, topics[topic], "about", 1.0, f'topic "{topic}"', record.file)


def _edges(pieces: Iterable[ResolvedArticle], resolved: Resolution) -> Iterator[Edge]:
    for piece in pieces:
        yield from piece_edges(piece, resolved.topics.ids)
    for source, target, reason, file in resolved.articles.links:
        yield (source, target, "related", 1.0, reason, file)
    for source, target, reason, file in resolved.articles.copies:
        yield (source, target, "copy_of", 1.0, reason, file)


def _article_row(piece: ResolvedArticle) -> tuple[Any, ...]:
    main = piece.records[0]

    def first(name: str) -> Any:
        return next((value for record in piece.records if (value := getattr(record, name))), None)

    extra: dict[str, object] = {}
    for record in piece.records:
        extra = {**record.extra, **extra}
    return (
        piece.id, first("title") or "", first("excerpt") or "", main.published, main.precision, _latest(piece.records), main.medium,
        piece.urls[0] if piece.urls else "", list(piece.urls), _different(record.title for record in piece.records),
        piece.verdict.provider if piece.verdict else None, piece.verdict.carrier if piece.verdict else None,
        _highest(piece.records, "quality"), _highest(piece.records, "heat"), first("image") or "",
        piece.held, _different(record.file for record in (*piece.records, *piece.repeats)) if piece.held else [], None,
        json.dumps(extra, ensure_ascii=False, sort_keys=True) if extra else "",
    )  # fmt: skip


def _different(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(text for text in texts if text))


def _latest(records: Iterable[Record]) -> Any:
    return max((record.updated for record in records if record.updated), default=None)


def _highest(records: Iterable[Record], name: str) -> int | None:
    return max(
        (value for record in records if (value := getattr(record, name)) is not None), default=None
    )
