"""The database of a build of shards: what `tg.load` opens, written without holding the articles.

Nodes are numbered in order of ids, so articles and edges are sorted by ranges of ids. The tasks
`spread_window`, `number_targets` and `prepare_range` do that in parallel; `write_database` inserts
what they prepared, range by range.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np
import polars as pl

from topicgraph.model import KINDS
from topicgraph.scale.job import Job
from topicgraph.scale.stories import load_new_ids
from topicgraph.scale.timeline import load_timeline, widen
from topicgraph.store import database_writer as writer
from topicgraph.store.output_writer import new_database, replace_database
from topicgraph.store.story_table import sort_stories
from topicgraph.store.tables import ARTICLES, STORIES, Tables
from topicgraph.store.verification import hash_file

MAX_PATH_EDGES = 20_000_000
"""Edges whose ends are kept for paths: these are searched on arrays that one process holds."""

SPREAD = pl.DataFrame(schema={**ARTICLES, "story": pl.Int64})
OUTGOING = pl.DataFrame(
    schema={
        "source": pl.String, "target": pl.Int64, "kind": pl.UInt8, "weight": pl.Float64,
        "reason": pl.String, "file": pl.String,
    }
)  # fmt: skip
INCOMING = OUTGOING.cast({"target": pl.String})

COUNTS = (
    "held_copies", "undated_held_articles", "subjects", "edges",
    *(f"edges_{kind}" for kind in KINDS),
)  # fmt: skip
"""The counts of a database that may be 0."""

WHOLE_TABLES = ("providers", "topics")
SHARDED_TABLES = ("articles", "edges", "stories")


def number_stories(job: Job) -> int:
    """Number all stories, those that most outlets covered first, and save the numbers by window.

    One task holds the ids and counts of all stories. Returns their number.
    """
    timeline = load_timeline(job)
    parts = []
    for number in range(len(timeline.windows)):
        new_ids = load_new_ids(job, timeline, number)
        listed = job.load_frame("listed", number).with_columns(pl.col("id").replace(new_ids))
        parts.append(listed.with_columns(window=pl.lit(number)))
    stories = sort_stories(pl.concat(parts)).with_row_index("story")
    job.save_frame(stories.drop("window", "story"), "all_stories")
    numbers = stories.select("id", "story", "window").partition_by("window", as_dict=True)
    for (window,), part in numbers.items():
        job.save_frame(part.select("id", pl.col("story").cast(pl.Int64)), "numbers", int(window))
    return stories.height


def spread_window(job: Job, number: int) -> None:
    """Save the articles and edges of a window by ranges of ids, and the checksums of its shards."""
    timeline = load_timeline(job)
    window = timeline.windows[number]
    first, _ = widen(job, window, timeline.reach, 0)
    numbers = pl.concat([
        job.load_frame("numbers", other)
        for other, earlier in enumerate(timeline.windows)
        if earlier.stop > first and earlier.first < window.stop
    ])  # fmt: skip
    articles = pl.read_parquet(job.result("articles", number))
    articles = articles.join(numbers, left_on="story", right_on="id", how="left")
    articles = articles.with_columns(story="story_right").select(list(ARTICLES))
    ranges = pl.Series(job.load_value("ranges"), dtype=pl.String)
    job.scatter(articles, _range_of("id", articles, ranges), "spread", number)
    edges = pl.read_parquet(job.result("edges", number))
    edges = edges.with_columns(pl.col("kind").cast(pl.Enum(KINDS)).to_physical().cast(pl.UInt8))
    to_article = pl.col("target").str.starts_with("article:")
    incoming = edges.filter(to_article)
    job.scatter(incoming, _range_of("target", incoming, ranges), "incoming", number)
    outgoing = edges.filter(~to_article).join(_number_others(job), on="target")
    outgoing = outgoing.with_columns(target="node").select(OUTGOING.columns)
    job.scatter(outgoing, _range_of("source", outgoing, ranges), "outgoing", number)
    files = [_describe_file(job.result(table, number)) for table in SHARDED_TABLES]
    job.save_value("files", number, value=files)


def _range_of(column: str, frame: pl.DataFrame, ranges: pl.Series) -> pl.Expr:
    """Return in which range of ids each row is."""
    return pl.lit(ranges.search_sorted(frame[column], side="right"))


def _number_others(job: Job) -> pl.DataFrame:
    """Return the nodes of outlets and topics, `target, node`."""
    ids = pl.concat([job.load_frame("final", table)["id"] for table in WHOLE_TABLES])
    first = job.load_value("starts")[-1]
    return pl.DataFrame({"target": ids, "node": np.arange(first, first + len(ids))})


def _describe_file(path: Path) -> tuple[str, int, str]:
    return (f"{path.parent.name}/{path.name}", *hash_file(path))


def _number_range(job: Job, number: int) -> pl.DataFrame:
    """Return the nodes of the articles whose ids are in a range, `id, node`."""
    ids, first = job.load_frame("ranked", number)["id"], job.load_value("starts")[number]
    return pl.DataFrame({"id": ids, "node": np.arange(first, first + len(ids))})


def number_targets(job: Job, number: int) -> None:
    """Number the articles of a range that edges lead to; save the edges by their sources."""
    edges = job.gather("incoming", number, INCOMING)
    numbered = edges.join(_number_range(job, number), left_on="target", right_on="id")
    numbered = numbered.with_columns(target="node").select(OUTGOING.columns)
    ranges = pl.Series(job.load_value("ranges"), dtype=pl.String)
    job.scatter(numbered, _range_of("source", numbered, ranges), "numbered", number)


def prepare_range(job: Job, number: int) -> Counter[str]:
    """Save the rows of the database for the articles of a range; return their counts."""
    articles = job.gather("spread", number, SPREAD).sort("id")
    first = job.load_value("starts")[number]
    terms = {name: writer.split_into_terms(articles[name]) for name in ("title", "excerpt")}
    job.save_frame(articles, "rows", number)
    job.save_frame(pl.DataFrame(terms, schema=dict.fromkeys(terms, pl.String)), "terms", number)
    names = writer.name_articles(articles, first).filter(pl.col("name") != "").unique()
    job.save_frame(names.sort("kind", "name", "node"), "names", number)
    addresses = list(writer.find_addresses(articles, first))
    job.save_value("addresses", number, value=addresses)
    edges = pl.concat([
        job.gather("outgoing", number, OUTGOING), job.gather("numbered", number, OUTGOING),
    ])  # fmt: skip
    numbered = edges.join(_number_range(job, number), left_on="source", right_on="id")
    edges = numbered.with_columns(source="node").drop("node").sort("source", "kind", "target")
    texts = pl.concat([edges["reason"], edges["file"]]).fill_null("").unique()
    places = pl.DataFrame({"text": texts, "place": np.arange(len(texts))})
    for column in ("reason", "file"):
        found = edges.select(text=pl.col(column).fill_null(""))
        place = found.join(places, on="text", how="left", maintain_order="left")["place"]
        edges = edges.with_columns(place.alias(column))
    job.save_frame(edges, "edge_rows", number)
    job.save_frame(places.select("text"), "reasons", number)
    return _count(articles, edges, first)


def _count(articles: pl.DataFrame, edges: pl.DataFrame, first: int) -> Counter[str]:
    held = articles["held"]
    copies = edges.filter(pl.col("kind") == KINDS.index("copy_of"))["source"].unique().to_numpy()
    kinds = edges["kind"].value_counts().iter_rows()
    return Counter({
        "articles": articles.height,
        "held_articles": int(held.sum()),
        "held_copies": int(held.to_numpy()[copies - first].sum()),
        "undated_held_articles": articles.filter("held")["published"].null_count(),
        "edges": edges.height,
        **{f"edges_{KINDS[kind]}": count for kind, count in kinds},
    })  # fmt: skip


def write_database(job: Job, counts: Mapping[str, int]) -> None:
    """Write `graph.sqlite` into the folder of results."""
    target = Path(job.output)
    with new_database(Path(job.folder), lambda new: _fill(new, job, counts)) as new:
        replace_database(new, target)


def _fill(connection: sqlite3.Connection, job: Job, counts: Mapping[str, int]) -> None:
    tables = Tables(
        providers=job.load_frame("final", "providers"), topics=job.load_frame("final", "topics")
    )
    problems = sorted(Path(job.output, "problems").glob("*.parquet"))
    windows = range(len(load_timeline(job).windows))
    files = [file for number in windows for file in job.load_value("files", number)]
    files += map(_describe_file, problems)
    whole = (Path(job.output, f"{name}.parquet") for name in WHOLE_TABLES)
    files += [(path.name, *hash_file(path)) for path in whole]
    totals = {**dict.fromkeys(COUNTS, 0), **counts}
    totals |= {"providers": tables.providers.height, "topics": tables.topics.height}
    totals |= {"problems": sum(pl.read_parquet(path).height for path in problems)}
    writer.create_schema(connection)
    groups, parameters = job.load_value("groups")
    writer.insert_provenance(connection, totals, parameters, sorted(files))
    _insert_articles(connection, job)
    first = job.load_value("starts")[-1]
    for table in (tables.providers, tables.topics):
        name = "providers" if table is tables.providers else "topics"
        writer.insert_rows(connection, name, writer.number_rows(table, first))
        first += table.height
    _insert_edges(connection, job, first, counts["edges"])
    writer.insert_rows(connection, "stories", writer.number_rows(job.load_frame("all_stories")))
    for number in windows:
        stories = pl.read_parquet(job.result("stories", number)).cast(pl.Schema(STORIES))
        writer.insert_rows(connection, "story_reports", writer.store_rows(stories))
    place = 0
    for path in problems:
        some = pl.read_parquet(path)
        writer.insert_rows(connection, "problems", writer.number_rows(some, place))
        place += some.height
    writer.insert_rows(connection, "groups", writer.list_groups(groups))
    _insert_names(connection, job, tables)
    writer.finish_schema(connection)


def _insert_articles(connection: sqlite3.Connection, job: Job) -> None:
    for number, first in enumerate(job.load_value("starts")[:-1]):
        articles = job.load_frame("rows", number)
        writer.insert_rows(connection, "articles", writer.number_rows(articles, first))
        titles, excerpts = job.load_frame("terms", number)
        writer.index_terms(connection, first, titles.to_list(), excerpts.to_list())


def _insert_edges(connection: sqlite3.Connection, job: Job, node_count: int, total: int) -> None:
    """Insert the edges, and their arrays for paths if these are not too large for a process."""
    first, first_text, kept = 0, 0, []
    for number in range(job.buckets):
        texts, edges = job.load_frame("reasons", number), job.load_frame("edge_rows", number)
        writer.insert_rows(connection, "texts", writer.number_rows(texts, first_text))
        edges = edges.with_columns(pl.col("reason", "file") + first_text)
        writer.insert_rows(connection, "edges", writer.number_rows(edges, first))
        first, first_text = first + edges.height, first_text + texts.height
        if total <= MAX_PATH_EDGES:
            kept.append(edges.select("source", "target", "kind", "weight"))
    if kept:
        source, target, kinds, weights = (column.to_numpy() for column in pl.concat(kept))
        writer.insert_adjacency(connection, node_count, (source, target), kinds, weights)


def _insert_names(connection: sqlite3.Connection, job: Job, tables: Tables) -> None:
    """Insert the names in their order, into which SQLite puts them without holding them."""
    connection.execute("CREATE TEMP TABLE found_names (kind, name, node)")
    connection.execute("CREATE TEMP TABLE found_addresses (address, node, held)")
    for number in range(job.buckets):
        names = job.load_frame("names", number).iter_rows()
        writer.insert_rows(connection, "found_names", names)
        addresses: Iterator[tuple[str, int, bool]] = iter(job.load_value("addresses", number))
        writer.insert_rows(connection, "found_addresses", addresses)
    others = (row for row in writer.name_others(tables, job.load_value("starts")[-1]) if row[1])
    writer.insert_rows(connection, "found_names", others)
    # A held article goes before a stub, and the id of an article before both.
    connection.execute(
        "INSERT INTO found_names SELECT 'url', address, node FROM ("
        " SELECT *, row_number() OVER (PARTITION BY address ORDER BY held DESC, node) AS place"
        " FROM found_addresses) WHERE place = 1"
        " AND 'article:' || address NOT IN (SELECT id FROM articles)"
    )
    connection.execute("INSERT INTO names SELECT DISTINCT * FROM found_names ORDER BY 1, 2, 3")
    for table in ("found_names", "found_addresses"):
        connection.execute(f"DROP TABLE {table}")
