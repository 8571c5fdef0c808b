"""Filling a database of the schema with the tables of a graph.

The same tables always give the same bytes: every row is written in the order of its table, and
nothing depends on the clock or the machine.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

from topicgraph import __version__
from topicgraph.identity import urls
from topicgraph.identity.topics import topic_key
from topicgraph.model import KINDS
from topicgraph.store import schema
from topicgraph.store.adjacency import adjacency
from topicgraph.store.numbering import Ends, node_ids, number_edge_ends
from topicgraph.store.story_table import list_stories
from topicgraph.store.tables import MOMENT, TEXTS, Tables
from topicgraph.text import UNSPACED, name_key, search_key, split_words, tokenize

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
    create_schema(connection)
    insert_provenance(connection, _count_rows(tables, stories), tables.parameters, files)
    _write_nodes(connection, tables, stories)
    _write_edges(connection, tables, ends)
    kinds = tables.columns("edges", "kind")["kind"].to_physical().to_numpy()
    weights = tables.columns("edges", "weight")["weight"].to_numpy()
    insert_adjacency(connection, len(node_ids(tables)), ends, kinds, weights)
    insert_rows(connection, "stories", number_rows(stories))
    insert_rows(connection, "story_reports", store_rows(tables.stories))
    insert_rows(connection, "storylines", store_rows(tables.storylines))
    insert_rows(connection, "problems", number_rows(tables.problems))
    insert_rows(connection, "groups", list_groups(tables.groups))
    insert_rows(connection, "names", _name_rows(tables))
    _write_search_index(connection, tables)
    finish_schema(connection)


def create_schema(connection: sqlite3.Connection) -> None:
    """Begin an empty database: its tables, without their indexes."""
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {schema.FORMAT}")
    connection.execute("BEGIN")
    for statement in (*schema.TABLES, schema.SEARCH):
        connection.execute(statement)
    insert_rows(connection, "kinds", enumerate(KINDS))
    connection.execute(f"INSERT INTO search (search, rank) VALUES ('hashsize', {INDEX_BUFFER})")


def finish_schema(connection: sqlite3.Connection) -> None:
    """End a database: make the indexes of what was inserted."""
    connection.execute("INSERT INTO search (search) VALUES ('optimize')")
    for statement in (*schema.INDEXES, *schema.VIEWS):
        connection.execute(statement)
    connection.execute("COMMIT")


def insert_rows(
    connection: sqlite3.Connection, table: str, rows: Iterable[tuple[object, ...]]
) -> None:
    """Insert rows that have a value for each column of a table."""
    rows = iter(rows)
    for first in rows:
        statement = f"INSERT INTO {table} VALUES ({', '.join('?' * len(first))})"
        connection.executemany(statement, chain([first], rows))


def insert_provenance(
    connection: sqlite3.Connection,
    counts: Mapping[str, int],
    parameters: Mapping[str, str],
    files: Iterable[tuple[str, int, str]],
) -> None:
    """Insert what the database is, the counts that describe it, and the files next to it."""
    provenance = {
        "checksum": schema.CHECKSUM_PLACEHOLDER,
        "format": str(schema.FORMAT),
        "version": __version__,
        **{name: str(count) for name, count in counts.items()},
        **{schema.PARAMETER_PREFIX + name: value for name, value in parameters.items()},
    }
    insert_rows(connection, "provenance", sorted(provenance.items()))
    insert_rows(connection, "files", files)


def _count_rows(tables: Tables, stories: pl.DataFrame) -> dict[str, int]:
    articles = tables.columns("articles", "id", "held", "published")
    held = articles.filter("held")
    copies = tables.columns("edges", "source", "kind").filter(pl.col("kind") == "copy_of")
    held_copies = copies.join(held, left_on="source", right_on="id", how="semi")
    kinds = dict(tables.columns("edges", "kind")["kind"].value_counts().iter_rows())
    return {
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
            insert_rows(connection, name, number_rows(part, first + start))
        first += table.height


def _write_edges(connection: sqlite3.Connection, tables: Tables, ends: Ends) -> None:
    """Write the edges, and each of their reasons and file names once."""
    edges = tables.edges
    texts = pl.concat([edges["reason"], edges["file"]]).fill_null("").unique(maintain_order=True)
    numbers = pl.DataFrame({"value": texts, "text": np.arange(len(texts))})
    insert_rows(connection, "texts", enumerate(texts.to_list()))
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
        insert_rows(connection, "edges", number_rows(part, start))


def _number_texts(texts: pl.Series, numbers: pl.DataFrame) -> pl.Series:
    table = pl.DataFrame({"value": texts.fill_null("")})
    return table.join(numbers, on="value", how="left", maintain_order="left")["text"]


def insert_adjacency(
    connection: sqlite3.Connection,
    node_count: int,
    ends: Ends,
    kinds: NDArray[np.integer[Any]],
    weights: NDArray[np.float64],
) -> None:
    """Insert the arrays that paths are searched on, little-endian; see `query.paths`."""
    csr = adjacency(node_count, *ends)
    similar = kinds == schema.KIND_NUMBERS["similar"]
    arrays = (
        ("starts", csr.indptr.astype("<u4")),
        ("neighbours", csr.indices.astype("<u4")),
        ("edges", csr.edges.astype("<u4")),
        ("kinds", kinds.astype(np.uint8)),
        ("similarities", weights[similar].astype("<f8")),
    )
    insert_rows(connection, "adjacency", ((name, array.tobytes()) for name, array in arrays))


def number_rows(table: pl.DataFrame, first: int = 0) -> Iterator[tuple[object, ...]]:
    """Give the rows of a table as SQLite stores them, each with its number in front."""
    columns = [_stored(table[name]) for name in table.columns]
    return zip(range(first, first + table.height), *columns, strict=True)


def store_rows(table: pl.DataFrame) -> Iterator[tuple[object, ...]]:
    """Give the rows of a table as SQLite stores them."""
    return zip(*(_stored(column) for column in table), strict=True)


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


def list_groups(groups: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, int, str | None]]:
    """Give the rows of the user's groups of outlets."""
    for name, providers in sorted(groups.items()):
        yield (name, -1, None)  # so that an empty group is there as well
        for position, provider in enumerate(providers):
            yield (name, position, provider)


def _name_rows(tables: Tables) -> Iterator[tuple[object, ...]]:
    """Everything that the nodes can be called, other than by their ids.

    Kinds of names: "title" (its folded words), "file", "url" (canonical, unless the id tells it),
    "outlet" (folded name or domain), "outlet key", "subject" (folded spellings), "topic" and "topic
    key" (as identity compares).
    """
    articles = tables.columns("articles", "titles", "files")
    parts = [
        name_articles(articles),
        pl.DataFrame(
            [*_address_rows(tables), *name_others(tables, articles.height)],
            NAME_SCHEMA,
            orient="row",
        ),
    ]
    names = pl.concat(parts).filter(pl.col("name") != "").unique().sort("kind", "name", "node")
    return names.iter_rows()


NAME_SCHEMA = {"kind": pl.String, "name": pl.String, "node": pl.Int64}


def name_articles(articles: pl.DataFrame, first: int = 0) -> pl.DataFrame:
    """Return the names of articles, of which `first` is the first node: titles and files."""
    return pl.concat([
        _names_of_articles(articles, column, kind, first)
        for column, kind in (("titles", "title"), ("files", "file"))
    ])  # fmt: skip


def _names_of_articles(articles: pl.DataFrame, column: str, kind: str, first: int) -> pl.DataFrame:
    lists = articles.select(column).with_row_index("node", first).drop_nulls()
    lists = lists.filter(pl.col(column).list.len() > 0).explode(column, empty_as_null=False)
    texts = lists[column]
    names = pl.Series(split_into_words(texts), dtype=pl.String) if kind == "title" else texts
    return lists.select(
        kind=pl.lit(kind), name=names.alias("name"), node=pl.col("node").cast(pl.Int64)
    )


def name_others(tables: Tables, first: int) -> Iterator[tuple[str, str, int]]:
    """Yield the names of outlets, subjects and topics, of which `first` is the first node."""
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
    articles = tables.columns("articles", "id", "held", "urls")
    ids = set(articles["id"])
    seen: set[str] = set()
    for address, row, _ in find_addresses(articles):
        if address not in seen and f"article:{address}" not in ids:
            seen.add(address)
            yield ("url", address, row)


def find_addresses(articles: pl.DataFrame, first: int = 0) -> Iterator[tuple[str, int, bool]]:
    """Yield the canonical URLs that the id of their article does not tell, held articles first.

    Each with the node of its article, of which `first` is the first, and whether that is held.
    """
    articles = articles.select("id", "held", "urls").with_row_index("node", first)
    articles = articles.drop_nulls("urls").filter(pl.col("urls").list.len() > 0)
    articles = articles.explode("urls", empty_as_null=False)
    own = pl.col("id").str.strip_prefix("article:https://")
    bare = pl.col("urls").str.strip_prefix("https://").str.strip_prefix("www.")
    # An id is a canonical URL. Nine in ten URLs differ from it by "www." or by an ending only.
    usual = pl.any_horizontal([bare == own + end for end in ("", "/", "/amp/", "/amp")])
    others = articles.filter(~(usual & ~own.str.contains(r"[?#]")))
    for node, _, held, url in others.sort("held", "node", descending=[True, False]).iter_rows():
        if address := urls.canonicalize(url):
            yield address, node, held


INDEX_BUFFER = 16 << 20
"""Bytes of the full-text index that are collected before they are written: of parts that are merged
later, the file keeps the empty pages. SQLite's default is 1 MB."""


def _write_search_index(connection: sqlite3.Connection, tables: Tables) -> None:
    articles = tables.columns("articles", "title", "excerpt")
    for start in range(0, articles.height, ROWS_AT_ONCE):
        part = articles.slice(start, ROWS_AT_ONCE)
        terms = (split_into_terms(part[name]) for name in ("title", "excerpt"))
        index_terms(connection, start, *terms)


def index_terms(
    connection: sqlite3.Connection, first: int, titles: list[str], excerpts: list[str]
) -> None:
    """Add the terms of articles to the full-text index; `first` is the node of the first one."""
    rows = zip(range(first, first + len(titles)), titles, excerpts, strict=True)
    connection.executemany(
        "INSERT INTO search (rowid, title, excerpt) VALUES (?, ?, ?)",
        (row for row in rows if row[1] or row[2]),
    )


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
