"""Records → the four tables: who is who, worked out by joins and in groups.

Records that share no chain of URLs never meet in `identity.articles.joined`, so it is called on each connected component of "shares a
URL" by itself and says the same as on the whole folder. Outlets and topics are resolved on the driver, from the counts of their labels.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import polars as pl

from topicgraph import tables as storage
from topicgraph.identity import Resolved, providers, topics
from topicgraph.identity.articles import (
    Piece,
    Pieces,
    addresses,
    aliased,
    joined,
    moment_keys,
    name_id,
    title_keys,
)  # fmt: skip
from topicgraph.identity.providers import Label, Outlets, Seen, Verdict
from topicgraph.identity.topics import Topics
from topicgraph.model import Problem
from topicgraph.scale import links
from topicgraph.scale.components import components
from topicgraph.scale.engine import Daft, buckets_for, chosen, fetched, per_bucket, per_row, ready, settled
from topicgraph.scale.ids import number
from topicgraph.scale.packing import pack, unpack
from topicgraph.scale.reading import Loaded
from topicgraph.tables import ARTICLES, Tables

NODES: dict[str, Any] = {"nodes": pl.List(pl.Int64)}
EDGE = pl.Struct({"target": pl.String, "kind": pl.String, "reason": pl.String, "file": pl.String})
ENTRY = pl.Struct({"number": pl.Int64, "record": pl.String})
PIECES: dict[str, Any] = {
    "key": pl.Int64, "article": pl.Struct(ARTICLES), "edges": pl.List(EDGE), "addresses": pl.List(pl.String),
    "titles": pl.List(pl.Int64), "moments": pl.List(pl.Int64), "dates": pl.List(storage.MOMENT), "entries": pl.List(ENTRY),
    "members": pl.List(pl.Int64), "problems": pl.List(pl.String),
}  # fmt: skip
"""An article: its `key` (the number of its first record), its row and its edges; what `related` entries find it by; its own entries."""

SHIFT = 10
"""The numbers of a record's entries follow its own: there are at most 1,000 of them."""


@dataclass(frozen=True)
class Known:
    """What every worker must know of the whole folder."""

    verdicts: Mapping[Label, Verdict]
    topics: Mapping[str, str]
    aliases: Mapping[str, str]


def tables(corpus: Loaded, buckets: int | None = None) -> Tables:
    """The four tables of a folder that the workers have read."""
    outlets, about = _outlets(corpus), _topics(corpus)
    known = Known(outlets.verdicts, about.ids, aliased(corpus.config.same))
    buckets = buckets_for(corpus.files, buckets)
    col = ready().col
    held = pieces(corpus.records.select((col("number") * (1 << SHIFT)).alias("number"), "record"), known, buckets, held=True)
    found = links.found(held, known.verdicts, known.aliases, buckets)
    stubs = pieces(links.loose(held, found), known, buckets, held=False)
    related, own = links.edges(held, found, stubs)
    resolved = Resolved(Pieces(), outlets, about, (*outlets.problems, *_problems(held), *own))
    rows = fetched(held.concat(stubs).select("key", "article"))
    articles = rows.unnest("article").sort("held", descending=True).unique("id", keep="first", maintain_order=True).sort("id")
    edges = pl.concat([_edges(held), _edges(stubs), related]).cast(pl.Schema(storage.EDGES))
    problems = storage.problem_frame((*corpus.problems, *resolved.problems))
    return storage.assembled(articles.select(list(ARTICLES)).cast(pl.Schema(ARTICLES)), storage.distinct(edges), resolved, problems)


def _outlets(corpus: Loaded) -> Outlets:
    """The outlets, from how often each label occurs and where it stands first."""
    col = ready().col
    mentions = corpus.records.select("labels", "places").explode("labels", "places")
    counted = mentions.groupby("labels").agg(col("places").count().alias("times"), col("places").min().alias("first"))
    found = {Label(*json.loads(label)): Seen(times, *_place(first)) for label, times, first in fetched(counted).iter_rows()}
    return providers.resolve(dict(sorted(found.items())), corpus.config)


def _place(first: str) -> tuple[str, int]:
    file, _, line = first.rpartition("\0")
    return file, int(line)


def _topics(corpus: Loaded) -> Topics:
    col = ready().col
    labels = corpus.records.select("topics").explode("topics").where(col("topics").not_null())
    counted = fetched(labels.groupby("topics").agg(col("topics").count().alias("times")))
    return topics.resolve({json.loads(label): times for label, times in counted.sort("topics").iter_rows()}, corpus.config)


def pieces(records: Daft, known: Known, buckets: int, held: bool) -> Daft:
    """Records (`number, record`) → articles, one row each, as `PIECES`."""
    col = ready().col
    nodes = settled(per_row(records, partial(nodes_of, known=known), ["record"], NODES, kept=["number", "record"]))
    first = nodes.select("number", "record", col("nodes").get(0).alias("a"))
    others = nodes.where(col("nodes").length() > 1).select(col("nodes").get(0).alias("a"), "nodes")
    ties = components(others.explode("nodes").select("a", col("nodes").alias("b")))
    grouped = first.join(ties, on="a", how="left").with_column("group", chosen(col("b").is_null(), col("a"), col("b")))
    function = partial(pieces_of, known=known, held=held)
    return settled(per_bucket(grouped, "group", buckets, function, ["number", "record"], PIECES))


def nodes_of(rows: pl.DataFrame, known: Known) -> pl.DataFrame:
    """What joins a record to others: its canonical URLs as numbers, or, where it has none, the id that it would have."""
    found: list[list[int]] = []
    for text in rows["record"]:
        record = unpack(text)
        urls = [number(f"url {url}") for url in addresses(record, known.aliases)]
        found.append(urls or [number(f"name {name_id(record, known.verdicts)}")])
    return pl.DataFrame({"nodes": pl.Series(found, dtype=NODES["nodes"])})


def pieces_of(rows: pl.DataFrame, known: Known, held: bool) -> pl.DataFrame:
    """The articles of some whole groups of records."""
    ordered = rows.sort("number")
    records = [unpack(text) for text in ordered["record"]]
    numbers = {id(record): one for record, one in zip(records, ordered["number"], strict=True)}
    problems: list[Problem] = []
    found = joined(records, known.verdicts, known.aliases, problems, held)
    articles = storage.article_frame(_bare(found))
    others = [_row(piece, numbers, known) for piece in found]
    if others and problems:
        others[0]["problems"] = [json.dumps((p.file, p.line, p.code, p.message)) for p in problems]
    rest = {name: kind for name, kind in PIECES.items() if name != "article"}
    return pl.DataFrame(others, schema=rest).with_columns(article=articles.to_struct("article"))


def _bare(found: list[Piece]) -> list[Piece]:
    """The same without the entries of their records, which are rows of their own."""
    return [replace(piece, records=[record._replace(related=()) for record in piece.records]) for piece in found]


def _row(piece: Piece, numbers: Mapping[int, int], known: Known) -> dict[str, Any]:
    members = [numbers[id(record)] for record in piece.records]
    entries = [
        {"number": one + place, "record": pack(entry)}
        for one, record in zip(members, piece.records, strict=True)
        for place, entry in enumerate(record.related, 1)
    ]
    edges = storage.piece_edges(piece, known.topics)
    every = list(itertools.chain.from_iterable(addresses(record, known.aliases) for record in piece.records))
    return {
        "key": min(members),
        "edges": [{"target": target, "kind": kind, "reason": reason, "file": file} for _, target, kind, _, reason, file in edges],
        "addresses": list(dict.fromkeys(every)),
        "titles": sorted({links.key(found) for record in piece.records for found in title_keys(record, known.verdicts)}),
        "moments": sorted({links.key(found) for record in piece.records for found in moment_keys(record)}),
        "dates": [record.published for record in piece.records if record.published],
        "entries": entries,
        "members": members,
        "problems": [],
    }


def _edges(made: Daft) -> pl.DataFrame:
    """The edges of articles to their outlets and topics, as a table of edges."""
    rows = fetched(made.select(ready().col("article").get("id").alias("source"), "edges")).explode("edges", empty_as_null=True)
    return links.as_edges(rows.drop_nulls("edges").unnest("edges"))


def _problems(made: Daft) -> list[Problem]:
    col = ready().col
    rows = fetched(made.where(col("problems").length() > 0).select("problems"))
    return [Problem(*json.loads(one)) for (listed,) in rows.iter_rows() for one in listed]
