"""`related` entries → the articles they mean, by joins: by URL, else by title and outlet, else by title, platform and second."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import polars as pl

from topicgraph.identity.articles import addresses, gap, label, moment_keys, self_related, title_keys
from topicgraph.identity.providers import Label, Verdict
from topicgraph.model import Problem
from topicgraph.scale.engine import Daft, fetched, per_bucket, per_row, ready, settled
from topicgraph.scale.ids import number
from topicgraph.scale.packing import unpack
from topicgraph.tables import EDGES, MOMENT

ASKED: dict[str, Any] = {
    "urls": pl.List(pl.String), "at": pl.List(pl.Int64), "title": pl.Int64, "moment": pl.Int64, "domain": pl.String,
    "published": MOMENT,
}  # fmt: skip
FOUND: dict[str, Any] = {"number": pl.Int64, "found": pl.Int64, "reason": pl.String}
NEAREST: dict[str, Any] = {"number": pl.Int64, "found": pl.Int64}
SELF: dict[str, Any] = {"file": pl.String, "problem": pl.String}

PLACES = 1 << 56
"""Keys of articles are below it, so that a place in a list of at most 100 URLs and a key are one whole number."""


def key(parts: Sequence[str]) -> int:
    """The number of a title and an outlet, or of a title, a platform and a second."""
    return number("\0".join(parts))


def found(held: Daft, verdicts: Mapping[Label, Verdict], aliases: Mapping[str, str], buckets: int) -> Daft:
    """The entries of all articles that mean a held one: `number, found` (its key), `reason`."""
    col, lit = ready().col, ready().lit
    asked = settled(
        per_row(entries(held), partial(asked_of, verdicts=verdicts, aliases=aliases), ["record"], ASKED, kept=["number", "record"])
    )
    by_url = _by_url(held, asked).select("number", "found", lit("same URL").alias("reason"))
    bare = asked.where(col("urls").length() == 0)
    titled = settled(_by_title(held, bare, buckets))
    others = bare.join(titled.select("number"), on="number", how="anti")
    by_title = titled.select("number", "found", lit("same title and outlet").alias("reason"))
    return settled(by_url.concat(by_title).concat(_by_moment(held, others)))


def entries(held: Daft) -> Daft:
    """All entries: `key` of the article that has them, `number, record`."""
    col = ready().col
    rows = held.where(col("entries").length() > 0).select("key", "entries").explode("entries")
    return rows.select("key", col("entries").get("number").alias("number"), col("entries").get("record").alias("record"))


def loose(held: Daft, known: Daft) -> Daft:
    """The entries that mean no held article: `number, record`."""
    return entries(held).join(known.select("number"), on="number", how="anti").select("number", "record")


def asked_of(rows: pl.DataFrame, verdicts: Mapping[Label, Verdict], aliases: Mapping[str, str]) -> pl.DataFrame:
    """What an entry is looked up by."""
    made: list[tuple[Any, ...]] = []
    for text in rows["record"]:
        entry = unpack(text)
        urls = addresses(entry, aliases)
        title = next((key(one) for one in title_keys(entry, verdicts)), None)
        moment = next((key(one) for one in moment_keys(entry)), None)
        made.append((list(urls), list(range(len(urls))), title, moment, label(entry).domain, entry.published))
    return pl.DataFrame(made, schema=ASKED, orient="row")


def _by_url(held: Daft, asked: Daft) -> Daft:
    """By the first of its URLs that an article has; of several articles the first has a URL."""
    col = ready().col
    there = held.where(col("addresses").length() > 0).select("key", "addresses").explode("addresses")
    index = there.groupby("addresses").agg(col("key").min().alias("found")).select(col("addresses").alias("url"), "found")
    wanted = asked.where(col("urls").length() > 0).select("number", "urls", "at").explode("urls", "at")
    met = wanted.select("number", "at", col("urls").alias("url")).join(index, on="url")
    best = met.select("number", (col("at") * PLACES + col("found")).alias("best")).groupby("number").agg(col("best").min().alias("best"))
    return best.select("number", (col("best") % PLACES).alias("found"))


def _by_title(held: Daft, bare: Daft, buckets: int) -> Daft:
    """Of the articles with its title and outlet the nearest in time."""
    col = ready().col
    there = held.where(col("titles").length() > 0).select("key", _id(), "dates", "titles").explode("titles")
    index = there.select(col("titles").alias("title"), col("key").alias("found"), "id", "dates")
    met = bare.where(col("title").not_null()).select("number", "title", "published").join(index, on="title")
    return per_bucket(met, "number", buckets, nearest_of, ["number", "published", "found", "id", "dates"], NEAREST)


def nearest_of(rows: pl.DataFrame) -> pl.DataFrame:
    """For each entry the candidate nearest in time; of equally near ones the first by id."""
    best: dict[int, tuple[float, str, int]] = {}
    for one, published, candidate, id_, dates in rows.iter_rows():
        rank = (gap(published, dates), id_, candidate)
        best[one] = min(best.get(one, rank), rank)
    return pl.DataFrame([(one, candidate) for one, (_, _, candidate) in sorted(best.items())], schema=NEAREST, orient="row")


def _by_moment(held: Daft, bare: Daft) -> Daft:
    """The one article with its title, platform and second."""
    daft = ready()
    col = daft.col
    there = held.where(col("moments").length() > 0).select("key", "moments").explode("moments")
    counted = there.groupby("moments").agg(col("key").count().alias("times"), col("key").min().alias("found"))
    index = counted.where(col("times") == 1).select(col("moments").alias("moment"), "found")
    met = bare.where(col("moment").not_null()).select("number", "moment", "domain").join(index, on="moment")
    return met.select("number", "found", (daft.lit("same title and second on ") + col("domain")).alias("reason"))


def edges(held: Daft, known: Daft, stubs: Daft) -> tuple[pl.DataFrame, list[Problem]]:
    """The `related` edges, and the problem for each article that names itself."""
    daft = ready()
    col = daft.col
    ids = held.select("key", _id())
    stub_ids = stubs.select(_id(), "members").explode("members").select(col("members").alias("number"), col("id").alias("target"))
    whole = known.join(ids.select(col("key").alias("found"), col("id").alias("target")), on="found").select("number", "target", "reason")
    missing = stub_ids.select("number", "target", daft.lit("not in this corpus").alias("reason"))
    sources = entries(held).join(ids.select("key", col("id").alias("source")), on="key").select("number", "source", "record")
    led = sources.join(whole.concat(missing), on="number")
    rows = fetched(per_row(led, own_of, ["source", "target", "record"], SELF, kept=["source", "target", "reason"]))
    own = [Problem(*json.loads(one)) for one in rows["problem"].drop_nulls()]
    others = rows.filter(pl.col("problem").is_null()).with_columns(kind=pl.lit("related"))
    return as_edges(others), own


def own_of(rows: pl.DataFrame) -> pl.DataFrame:
    """The file of an entry, and what is wrong where it leads back to its own article."""
    made: list[tuple[str, str | None]] = []
    for source, target, text in rows.iter_rows():
        entry = unpack(text)
        wrong = self_related(entry) if source == target else None
        made.append((entry.file, json.dumps((wrong.file, wrong.line, wrong.code, wrong.message)) if wrong else None))
    return pl.DataFrame(made, schema=SELF, orient="row")


def as_edges(rows: pl.DataFrame) -> pl.DataFrame:
    """Rows with `source, target, kind, reason, file` as a table of edges."""
    return rows.with_columns(weight=pl.lit(1.0)).select(list(EDGES)).cast(pl.Schema(EDGES))


def _id() -> Any:
    return ready().col("article").get("id").alias("id")
