"""Filling a database of the schema with the tables of a graph.

The same tables always give the same bytes: every row is written in the order of its table, and
nothing depends on the clock or the machine.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator

import numpy as np
import polars as pl

from topicgraph import __version__
from topicgraph.identity import urls
from topicgraph.identity.names import name_key
from topicgraph.identity.topics import topic_key
from topicgraph.model import KINDS
from topicgraph.store import schema
from topicgraph.store.adjacency import adjacency
from topicgraph.store.numbering import Ends, node_ids, number_edge_ends
from topicgraph.store.story_table import list_stories
from topicgraph.store.tables import MOMENT, TEXTS, Tables
from topicgraph.text import UNSPACED, search_key, split_words, tokenize

ROWS_AT_ONCE = 100_000
"""Rows turned into Python objects at a time: few enough for memory, enough for speed."""


def fill_database(
    connection: sqlite3.Connection, tables: Tables, files: Iterable[tuple[str, int, str]] = ()
) -> None:
    """Create the schema in an empty database and write the tables into it.

    Args:
        connection: A new, empty database.
        tables: What to write.
        files: Name, size in bytes and SHA-256 of the files that are saved next to the database.

    Raises:
        ArgumentError: an edge ends at an id that is in none of the tables.
    """
    ends = number_edge_ends(tables)
    stories = list_stories(tables)
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {schema.FORMAT}")
    connection.execute("BEGIN")
    for statement in (*schema.TABLES, schema.SEARCH):
        connection.execute(statement)
    provenance = sorted(_provenance(tables, stories).items())
    _insert(connection, "provenance", 2, provenance)
    _insert(connection, "files", 3, files)
    _insert(connection, "kinds", 2, enumerate(KINDS))
    _write_nodes(connection, tables, stories)
    _write_edges(connection, tables, ends)
    _write_adjacency(connection, tables, ends)
    _insert(connection, "stories", 8, _numbered(stories))
    reports = [_stored(column) for column in tables.stories]
    _insert(connection, "story_reports", len(reports), zip(*reports, strict=True))
    storylines = [_stored(column) for column in tables.storylines]
    _insert(connection, "storylines", len(storylines), zip(*storylines, strict=True))
    _insert(connection, "problems", 5, _numbered(tables.problems))
    _insert(connection, "groups", 3, _group_rows(tables))
    _insert(connection, "names", 3, _name_rows(tables))
    _write_search_index(connection, tables)
    for statement in (*schema.INDEXES, *schema.VIEWS):
        connection.execute(statement)
    connection.execute("COMMIT")


def _insert(
    connection: sqlite3.Connection, table: str, width: int, rows: Iterable[tuple[object, ...]]
) -> None:
    marks = ", ".join("?" * width)
    connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)


def _provenance(tables: Tables, stories: pl.DataFrame) -> dict[str, str]:
    """What the database is, and the counts that describe it."""
    articles = tables.columns("articles", "id", "held", "published")
    held = articles.filter("held")
    copies = tables.columns("edges", "source", "kind").filter(pl.col("kind") == "copy_of")
    held_copies = copies.join(held, left_on="source", right_on="id", how="semi")
    kinds = dict(tables.columns("edges", "kind")["kind"].value_counts().iter_rows())
    counts = {
        "articles": articles.height,
        "held_articles": held.height,
        "held_copies": held_copies["source"].n_unique(),
        "undated_held_articles": held["published"].null_count(),
        "providers": tables.providers.height,
        "subjects": tables.subjects.height,
        "topics": tables.topics.height,
        "edges": tables.columns("edges", "kind").height,
        "stories": stories.height,
        "problems": tables.problems.height,
        **{f"edges_{kind}": kinds.get(kind, 0) for kind in KINDS},
    }
    return {
        "checksum": schema.CHECKSUM_PLACEHOLDER,
        "format": str(schema.FORMAT),
        "version": __version__,
        **{name: str(count) for name, count in counts.items()},
        **{schema.PARAMETER_PREFIX + name: value for name, value in tables.parameters.items()},
    }


def _write_nodes(connection: sqlite3.Connection, tables: Tables, stories: pl.DataFrame) -> None:
    numbers = stories.select("id").with_row_index("story")
    articles = tables.articles.join(
        numbers, left_on="story", right_on="id", how="left", maintain_order="left"
    ).with_columns(story="story_right")
    first = 0
    for name, table in (
        ("articles", articles.drop("story_right")),
        ("providers", tables.providers),
        ("subjects", tables.subjects),
        ("topics", tables.topics),
    ):
        for start in range(0, table.height, ROWS_AT_ONCE):
            part = table.slice(start, ROWS_AT_ONCE)
            _insert(connection, name, table.width + 1, _numbered(part, first + start))
        first += table.height


def _write_edges(connection: sqlite3.Connection, tables: Tables, ends: Ends) -> None:
    """Write the edges, and each of their reasons and file names once."""
    edges = tables.edges
    texts = pl.concat([edges["reason"], edges["file"]]).fill_null("").unique(maintain_order=True)
    numbers = pl.DataFrame({"value": texts, "text": np.arange(len(texts))})
    _insert(connection, "texts", 2, enumerate(texts.to_list()))
    table = edges.select(
        source=pl.Series(ends[0]),
        target=pl.Series(ends[1]),
        kind=pl.col("kind").to_physical(),
        weight="weight",
        reason=_number_texts(edges["reason"], numbers),
        file=_number_texts(edges["file"], numbers),
    )
    for start in range(0, table.height, ROWS_AT_ONCE):
        part = table.slice(start, ROWS_AT_ONCE)
        _insert(connection, "edges", table.width + 1, _numbered(part, start))


def _number_texts(texts: pl.Series, numbers: pl.DataFrame) -> pl.Series:
    table = pl.DataFrame({"value": texts.fill_null("")})
    return table.join(numbers, on="value", how="left", maintain_order="left")["text"]


def _write_adjacency(connection: sqlite3.Connection, tables: Tables, ends: Ends) -> None:
    """Write the arrays that paths are searched on, little-endian; see `query.paths`."""
    edges = tables.columns("edges", "kind", "weight")
    kinds = edges["kind"].to_physical().to_numpy().astype(np.uint8)
    node_count = len(node_ids(tables))
    csr = adjacency(node_count, *ends)
    similar = kinds == schema.KIND_NUMBERS["similar"]
    arrays = (
        ("starts", csr.indptr.astype("<u4")),
        ("neighbours", csr.indices.astype("<u4")),
        ("edges", csr.edges.astype("<u4")),
        ("kinds", kinds),
        ("similarities", edges["weight"].to_numpy()[similar].astype("<f8")),
    )
    _insert(connection, "adjacency", 2, ((name, array.tobytes()) for name, array in arrays))


def _numbered(table: pl.DataFrame, first: int = 0) -> Iterator[tuple[object, ...]]:
    """Give the rows of a table as SQLite stores them, each with its number in front."""
    columns = [_stored(table[name]) for name in table.columns]
    return zip(range(first, first + table.height), *columns, strict=True)


def _stored(column: pl.Series) -> list[object]:
    if column.dtype == TEXTS:
        return _lists_as_json(column)
    if column.dtype == MOMENT:
        return _times_as_text(column)
    return column.to_list()


def _lists_as_json(column: pl.Series) -> list[object]:
    """Write lists of texts as JSON; few have a text with a letter that JSON escapes."""
    texts = column.list
    escaped = texts.eval(pl.element().str.contains(r'["\\\x00-\x1f]')).list.any()
    joined = '["' + texts.join('", "') + '"]'
    empty = pl.Series(["[]"]).new_from_index(0, len(column))
    written = joined.zip_with((texts.len() > 0).fill_null(True), empty).to_list()
    for row in escaped.fill_null(False).arg_true().to_list():
        written[row] = json.dumps(column[row].to_list(), ensure_ascii=False)
    return written


def _times_as_text(column: pl.Series) -> list[object]:
    """Write times as SQLite does: `2021-03-04 21:09:00`, with decimals only where needed.

    So texts sort as the times do: a text without decimals sorts before the same with decimals.
    """
    has_no_fraction = column.dt.microsecond() == 0
    seconds = column.dt.strftime("%Y-%m-%d %H:%M:%S")
    if has_no_fraction.fill_null(True).all():
        return seconds.to_list()
    return seconds.zip_with(
        has_no_fraction.fill_null(True), column.dt.strftime("%F %T%.6f")
    ).to_list()


def _group_rows(tables: Tables) -> Iterator[tuple[str, int, str | None]]:
    for name, providers in sorted(tables.groups.items()):
        yield (name, -1, None)  # so that an empty group is there as well
        for position, provider in enumerate(providers):
            yield (name, position, provider)


def _name_rows(tables: Tables) -> Iterator[tuple[object, ...]]:
    """Everything that the nodes can be called, other than by their ids.

    Kinds of names: "title" (its folded words), "file", "url" (canonical, unless the id tells it),
    "outlet" (folded name or domain), "outlet key", "subject" (folded spellings), "topic" and "topic
    key" (as identity compares).
    """
    parts = [
        _names_of_articles(tables, "titles", "title"),
        _names_of_articles(tables, "files", "file"),
        pl.DataFrame(
            [*_address_rows(tables), *_names_of_others(tables)],
            NAME_SCHEMA,
            orient="row",
        ),
    ]
    names = pl.concat(parts).filter(pl.col("name") != "").unique().sort("kind", "name", "node")
    return names.iter_rows()


NAME_SCHEMA = {"kind": pl.String, "name": pl.String, "node": pl.Int64}


def _names_of_articles(tables: Tables, column: str, kind: str) -> pl.DataFrame:
    lists = tables.columns("articles", column).with_row_index("node").drop_nulls()
    lists = lists.filter(pl.col(column).list.len() > 0).explode(column, empty_as_null=False)
    texts = lists[column]
    names = pl.Series(split_into_words(texts), dtype=pl.String) if kind == "title" else texts
    return lists.select(
        kind=pl.lit(kind), name=names.alias("name"), node=pl.col("node").cast(pl.Int64)
    )


def _names_of_others(tables: Tables) -> Iterator[tuple[str, str, int]]:
    first = tables.columns("articles", "id").height
    providers = tables.providers.select("id", "name", "domain", "names")
    for node, (id_, name, domain, names) in enumerate(providers.iter_rows(), first):
        yield from (("outlet", search_key(text), node) for text in (id_, name, domain))
        yield from (("outlet key", name_key(search_key(text)), node) for text in (name, *names))
    first += providers.height
    subjects = tables.subjects.select("id", "name", "names")
    for node, (id_, name, names) in enumerate(subjects.iter_rows(), first):
        yield from (("subject", search_key(text), node) for text in (id_, name, *names))
    first += subjects.height
    topics = tables.topics.select("id", "name", "names")
    for node, (id_, name, names) in enumerate(topics.iter_rows(), first):
        yield from (("topic", search_key(text), node) for text in (id_, name, *names))
        yield from (("topic key", topic_key(search_key(text)), node) for text in (name, *names))


def _address_rows(tables: Tables) -> Iterator[tuple[str, str, int]]:
    """The canonical URLs of articles that are not in an id; a held article goes before a stub."""
    articles = tables.columns("articles", "id", "held", "urls").with_row_index("row")
    articles = articles.drop_nulls("urls").filter(pl.col("urls").list.len() > 0)
    articles = articles.explode("urls", empty_as_null=False)
    own = pl.col("id").str.strip_prefix("article:https://")
    bare = pl.col("urls").str.strip_prefix("https://").str.strip_prefix("www.")
    # An id is a canonical URL. Nine in ten URLs differ from it by "www." or by an ending only.
    usual = pl.any_horizontal([bare == own + end for end in ("", "/", "/amp/", "/amp")])
    others = articles.filter(~(usual & ~own.str.contains(r"[?#]")))
    ids = set(tables.columns("articles", "id")["id"])
    seen: set[str] = set()
    for row, _, _, url in others.sort("held", "row", descending=[True, False]).iter_rows():
        address = urls.canonicalize(url)
        if address and address not in seen and f"article:{address}" not in ids:
            seen.add(address)
            yield ("url", address, row)


INDEX_BUFFER = 16 << 20
"""Bytes of the full-text index that are collected before they are written: of parts that are merged
later, the file keeps the empty pages. SQLite's default is 1 MB."""


def _write_search_index(connection: sqlite3.Connection, tables: Tables) -> None:
    connection.execute(f"INSERT INTO search (search, rank) VALUES ('hashsize', {INDEX_BUFFER})")
    articles = tables.columns("articles", "title", "excerpt")
    for start in range(0, articles.height, ROWS_AT_ONCE):
        part = articles.slice(start, ROWS_AT_ONCE)
        rows = zip(
            range(start, start + part.height),
            split_into_terms(part["title"]),
            split_into_terms(part["excerpt"]),
            strict=True,
        )
        connection.executemany(
            "INSERT INTO search (rowid, title, excerpt) VALUES (?, ?, ?)",
            (row for row in rows if row[1] or row[2]),
        )
    connection.execute("INSERT INTO search (search) VALUES ('optimize')")


def split_into_words(texts: pl.Series) -> list[str]:
    """Reduce each text to its folded words, separated by spaces.

    >>> split_into_words(pl.Series(["Café  “Nr. 5”", "Tom's A-Z", None]))
    ['cafe nr 5', 'toms a z', '']
    """
    texts = texts.fill_null("")
    # Letters and digits in ASCII need no Unicode tables: these texts are folded all at once.
    words = (
        texts.str.to_lowercase()
        .str.replace_all("['`]", "")
        .str.replace_all("[^a-z0-9]+", " ")
        .str.strip_chars(" ")
        .to_list()
    )
    for row in texts.str.contains(r"[^\x00-\x7f]").arg_true().to_list():
        words[row] = " ".join(split_words(texts[row]))
    return words


def split_into_terms(texts: pl.Series) -> list[str]:
    """Reduce each text to the terms of the search: its words, and pairs of letters without spaces.

    A sign that is not a word separates the pairs of two words, so that no phrase spans both.

    >>> split_into_terms(pl.Series(["Café A-Z", "人工智能 中国"]))
    ['cafe a z', '人工 工智 智能 · 中国']
    """
    words = split_into_words(texts)
    for row in texts.fill_null("").str.contains(f"[{UNSPACED}]").arg_true().to_list():
        words[row] = " · ".join(" ".join(tokenize(word)) for word in words[row].split())
    return words
