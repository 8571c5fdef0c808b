"""The database of a graph: in memory, or the `graph.sqlite` of a saved output.

All SQL that reads is here; what it returns are plain Python values with the types that the schema
promises. Nothing here imports Polars or NumPy, so that a command that only asks the database is
quick.

A saved database may come from a stranger or from a failing disk. It is opened read-only; a file
that is not regular, or whose schema is not exactly ours, is refused; and its checksum is verified
(see `verification`) before anything is answered from it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from topicgraph.errors import ArgumentError
from topicgraph.model import KINDS
from topicgraph.store import schema
from topicgraph.store.row_reader import MAX_COUNT, OPTIONAL_INT, OPTIONAL_TEXT, Row
from topicgraph.store.story_reader import StoryReader

if TYPE_CHECKING:
    from topicgraph.store.tables import Tables


class Edge(NamedTuple):
    """One edge: its number, the nodes at its ends, its kind, weight and reason."""

    number: int
    source: int
    target: int
    kind: str
    weight: float
    reason: str


class StoryRow(NamedTuple):
    """One story: its number in the list of stories, and what describes it."""

    number: int
    id: str
    name: str
    article_count: int
    provider_count: int
    first: datetime | None
    last: datetime | None


TABLE_OF_PREFIX = {
    "article": "articles", "provider": "providers", "subject": "subjects", "topic": "topics",
}  # fmt: skip
"""The table of a node, by what its id begins with."""


class Database(StoryReader):
    """Reads a database of the schema; made by `saved_graph.open_database` or `create_in_memory`.

    Every method raises `ReadError` where the file turns out to be damaged.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path | None = None) -> None:
        super().__init__(connection, path)
        provenance = self._select("SELECT name, value FROM provenance", str, str)
        self.provenance: dict[str, str] = dict(provenance)
        self.article_count = self.count("articles")
        self.provider_count = self.count("providers")
        self.subject_count = self.count("subjects")
        self.topic_count = self.count("topics")
        self.node_count = (
            self.article_count + self.provider_count + self.subject_count + self.topic_count
        )

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def __del__(self) -> None:
        """Close the file at once: a connection is part of a cycle of references of its own."""
        self.close()

    def count(self, name: str) -> int:
        """Return a number that is noted in the provenance, e.g. "edges"."""
        value = self.provenance.get(name, "")
        if not value.isdecimal() or len(value) > 18:
            raise self.damage()
        return int(value)

    # --- nodes -----------------------------------------------------------------------------------

    def find_node(self, id_: str) -> int | None:
        """Return the number of the node with an id, or None."""
        table = TABLE_OF_PREFIX.get(id_.partition(":")[0])
        if table is None:
            return None
        nodes = self._nodes(f"SELECT node FROM {table} WHERE id = ?", id_)
        return nodes[0] if nodes else None

    def find_names(self, kind: str, name: str) -> list[int]:
        """Return the nodes that are called `name`; see `database_writer` for the kinds of names."""
        return self._nodes("SELECT node FROM names WHERE kind = ? AND name = ?", kind, name)

    def file_names(self) -> Iterator[str]:
        """Iterate over the files of the articles."""
        return (name for (name,) in self._select("SELECT name FROM names WHERE kind = 'file'", str))

    def _nodes(self, sql: str, *values: object) -> list[int]:
        nodes = [node for (node,) in self._select(sql, int, values=values)]
        if not all(0 <= node < self.node_count for node in nodes):
            raise self.damage()
        return nodes

    def label(self, node: int) -> tuple[str, str]:
        """Return a node's id, and what to call it: a headline in quotes, or a name."""
        table, column = self._table_of(node)
        sql = f"SELECT id, {column} FROM {table} WHERE node = ?"
        for id_, name in self._select(sql, str, str, values=(node,)):
            return id_, name if table != "articles" else f"“{name}”" if name else id_
        raise self.damage()

    def id_of(self, node: int) -> str:
        """Return a node's id."""
        return self.label(node)[0]

    def article_names(self) -> Iterator[str]:
        """Iterate over all headlines."""
        return (title for (title,) in self._select("SELECT title FROM articles", str))

    def provider_names(self) -> list[str]:
        """List the names of all outlets."""
        return [name for (name,) in self._select("SELECT name FROM providers", str)]

    def topic_names(self) -> list[str]:
        """List the names of all topics."""
        return [name for (name,) in self._select("SELECT name FROM topics", str)]

    def subject_names(self) -> list[str]:
        """List the names of all subjects."""
        return [name for (name,) in self._select("SELECT name FROM subjects", str)]

    def subjects(self, limit: int | None = None) -> list[Row]:
        """Return rows of the subjects table: those that most outlets mention first."""
        columns = schema.SUBJECT_COLUMNS
        sql = (
            f"SELECT {', '.join(columns)} FROM subjects"
            " ORDER BY outlets DESC, articles DESC, node LIMIT ?"
        )
        rows = self._execute(sql, (-1 if limit is None else limit,))
        return [self._read_row(columns, values) for values in rows]

    def article_ids(self, nodes: Iterable[int]) -> list[str]:
        """Return the ids of articles, in the order of `nodes`."""
        sql = "SELECT id FROM articles WHERE node = ?"
        return [self._one(sql, str, values=(node,)) for node in nodes]

    def articles_of_same_stories(self, ids: Iterable[str]) -> list[str]:
        """Return the ids of some articles, and of all that are in one of their stories."""
        ids = list(ids)
        sql = "SELECT story FROM articles WHERE id = ? AND story IS NOT NULL"
        stories = {story for id_ in ids for (story,) in self._select(sql, int, values=(id_,))}
        sql = "SELECT id FROM articles WHERE story = ?"
        members = (id_ for story in stories for (id_,) in self._select(sql, str, values=(story,)))
        return sorted({*ids, *members})

    def stories_of_several(self, ids: Iterable[str]) -> set[str]:
        """Return those of some stories that have two articles or more."""
        sql = "SELECT 1 FROM stories WHERE id = ? AND member_count > 1"
        return {id_ for id_ in ids if any(True for _ in self._select(sql, int, values=(id_,)))}

    def articles(self, nodes: Iterable[int]) -> list[Row]:
        """Return rows of the articles table, in the order of `nodes`."""
        columns = ", ".join(f"a.{name}" for name in schema.ARTICLE_COLUMNS if name != "story")
        sql = (
            f"SELECT {columns}, s.id FROM articles a LEFT JOIN stories s ON s.story = a.story"
            " WHERE a.node = ?"
        )
        return [self._one_row("articles", sql, ARTICLE_ORDER, node) for node in nodes]

    def provider(self, node: int) -> Row:
        """Return a row of the providers table."""
        return self._one_row("providers", "", schema.PROVIDER_COLUMNS, node)

    def subject(self, node: int) -> Row:
        """Return a row of the subjects table."""
        return self._one_row("subjects", "", schema.SUBJECT_COLUMNS, node)

    def topic(self, node: int) -> Row:
        """Return a row of the topics table."""
        return self._one_row("topics", "", schema.TOPIC_COLUMNS, node)

    def provider_ids(self) -> dict[str, str]:
        """Map the id of each outlet to its name."""
        return dict(self._select("SELECT id, name FROM providers", str, str))

    def platform_ids(self) -> set[str]:
        """Return the ids of the platforms."""
        sql = "SELECT id FROM providers WHERE platform"
        return {id_ for (id_,) in self._select(sql, str)}

    def article_columns(self) -> Iterator[tuple[int, int, int, int]]:
        """Iterate over all articles: node of the outlet, time in seconds, story, and 1 if held.

        What is not known is -1; of the time, the least integer of 64 bits.
        """
        sql = (
            "SELECT ifnull(p.node, -1), ifnull(CAST(strftime('%s', a.published) AS INTEGER), ?),"
            " ifnull(a.story, -1), a.held"
            " FROM articles a LEFT JOIN providers p ON p.id = a.provider ORDER BY a.node"
        )
        return self._stream(sql, int, int, int, int, values=(NO_TIME,))

    def topics_of_articles(self) -> Iterator[tuple[int, int]]:
        """Iterate over the nodes of articles and of what they are about, in order of the latter."""
        sql = f"SELECT source, target FROM edges WHERE kind = {KINDS.index('about')}"
        return self._stream(sql, int, int)

    def story_columns(self) -> Iterator[tuple[int, int, int]]:
        """Iterate over the stories in order of their numbers: outlets, members, last time."""
        sql = (
            "SELECT provider_count, member_count,"
            " ifnull(CAST(strftime('%s', last) AS INTEGER), ?) FROM stories ORDER BY story"
        )
        return self._stream(sql, int, int, int, values=(NO_TIME,))

    def table_rows(self, name: str) -> Iterator[tuple[object, ...]]:
        """Iterate over a whole table, its columns as in the Polars table of that name."""
        if name == "edges":
            sql = (
                "SELECT s.id, t.id, k.name, e.weight, r.value, f.value FROM edges e"
                " JOIN nodes s ON s.node = e.source JOIN nodes t ON t.node = e.target"
                " JOIN kinds k USING (kind) JOIN texts r ON r.text = e.reason"
                " JOIN texts f ON f.text = e.file ORDER BY e.edge"
            )
            yield from self._execute(sql)
        elif name == "problems":
            yield from self.problems()
        elif name == "stories":
            yield from self._story_reports()
        elif name == "storylines":
            yield from self.storylines()
        elif name == "articles":
            for row in self.articles(range(self.article_count)):
                yield tuple(row[column] for column in schema.ARTICLE_COLUMNS)
        else:
            columns = {
                "providers": schema.PROVIDER_COLUMNS,
                "subjects": schema.SUBJECT_COLUMNS,
                "topics": schema.TOPIC_COLUMNS,
            }[name]
            sql = f"SELECT {', '.join(columns)} FROM {name} ORDER BY node"
            for values in self._execute(sql):
                yield tuple(self._read_row(columns, values).values())

    # --- edges -----------------------------------------------------------------------------------

    def edges_at(self, node: int) -> list[Edge]:
        """Return the edges at a node, in order of their numbers."""
        sql = (
            "SELECT edge, source, target, kind, weight, reason FROM edges WHERE source = ?"
            " UNION ALL SELECT edge, source, target, kind, weight, reason FROM edges"
            " WHERE target = ? AND source <> target"
        )
        return self._edges(sql, (node, node))

    def count_edges_at(self, node: int) -> int:
        """Count the edges at a node; one that leads to itself counts twice."""
        sql = "SELECT (SELECT COUNT(*) FROM edges WHERE {} = ?)"
        return sum(
            int(self._one(sql.format(end), int, values=(node,))) for end in ("source", "target")
        )

    def edges_by_number(self, numbers: Sequence[int]) -> list[Edge]:
        """Return edges, in the order of `numbers`."""
        sql = "SELECT edge, source, target, kind, weight, reason FROM edges WHERE edge = ?"
        edges = [edge for number in numbers for edge in self._edges(sql, (number,))]
        if len(edges) != len(numbers):
            raise self.damage()
        return edges

    def _edges(self, sql: str, values: tuple[int, ...]) -> list[Edge]:
        sql = (
            f"SELECT e.*, t.value FROM ({sql}) e JOIN texts t ON t.text = e.reason ORDER BY e.edge"
        )
        edges = []
        types = (int, int, int, int, float, int, str)
        for row in self._select(sql, *types, values=values):
            number, source, target, kind, weight, _, reason = row
            if not 0 <= kind < len(KINDS):
                raise self.damage()
            edges.append(Edge(number, source, target, KINDS[kind], weight, reason))
        return edges

    def edge_ends(self, kinds: Sequence[str]) -> list[tuple[str, str]]:
        """Return the ids at the ends of all edges of some kinds."""
        numbers = ", ".join(str(KINDS.index(kind)) for kind in kinds)
        sql = (
            "SELECT s.id, t.id FROM edges e JOIN nodes s ON s.node = e.source"
            f" JOIN nodes t ON t.node = e.target WHERE e.kind IN ({numbers}) ORDER BY e.edge"
        )
        return list(self._select(sql, str, str))

    def adjacency_part(self, name: str) -> bytes:
        """Return one of the arrays that paths are searched on; see `query.paths`."""
        sql = "SELECT data FROM adjacency WHERE part = ?"
        if not self._one("SELECT count(*) FROM adjacency", int):
            raise ArgumentError(
                f"paths are not kept of so many edges ({self.count('edges'):,}): ask a part, such"
                " as graph.filter(since=…, until=…)"
            )
        return bytes(self._one(sql, bytes, values=(name,)))

    # --- finding articles ------------------------------------------------------------------------

    def filter_articles(
        self, expression: str | None, conditions: Sequence[tuple[str, tuple[object, ...]]]
    ) -> list[tuple[int, str]]:
        """Select articles.

        Args:
            expression: A full-text query, or None for all articles.
            conditions: SQL conditions on the articles table `a`, each with its parameters.

        Returns:
            Node and time of each article, the time as text ("" where it is undated), by node.
        """
        clauses = [clause for clause, _ in conditions]
        values = [value for _, own in conditions for value in own]
        sql = "SELECT a.node, COALESCE(a.published, '') FROM articles a"
        if expression is not None:
            sql = (
                "SELECT a.node, COALESCE(a.published, '') FROM search"
                " CROSS JOIN articles a ON a.node = search.rowid"
            )
            clauses, values = ["search MATCH ?", *clauses], [expression, *values]
        where = f" WHERE {' AND '.join(clauses)}" if clauses else ""
        articles = sorted(self._select(sql + where, int, str, values=values))
        if articles and not 0 <= articles[0][0] <= articles[-1][0] < self.article_count:
            raise self.damage()
        return articles

    def count_merged(self) -> tuple[int, int]:
        """Return how many articles are of several files, and how many files these are."""
        several = "FROM articles WHERE json_array_length(files) > 1"
        sql = f"SELECT count(*), coalesce(sum(json_array_length(files)), 0) {several}"
        return next(iter(self._select(sql, int, int)))

    def article_authors(self) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Iterate over the articles that name an author, with the names."""
        sql = "SELECT node, author FROM articles WHERE author <> '[]'"
        for node, names in self._select(sql, int, str):
            yield node, self._texts(names)

    def search_nodes(self, expression: str) -> set[int]:
        """Return the articles that a full-text query matches."""
        sql = "SELECT rowid FROM search WHERE search MATCH ?"
        return {node for (node,) in self._select(sql, int, values=(expression,))}

    def words_containing(self, part: str) -> list[str]:
        """List the indexed words that have `part` anywhere in them."""
        sql = "SELECT term FROM terms WHERE instr(term, ?)"
        return [term for (term,) in self._select(sql, str, values=(part,))]

    # --- stories, problems, groups ---------------------------------------------------------------

    def stories(
        self, min_providers: int = 0, min_articles: int = 1, limit: int | None = None
    ) -> list[StoryRow]:
        """Return the stories with these numbers of outlets and articles or more, largest first."""
        sql = (
            "SELECT story, id, name, article_count, provider_count, first, last FROM stories"
            " WHERE provider_count >= ? AND member_count >= ? ORDER BY story LIMIT ?"
        )
        values = (min(min_providers, MAX_COUNT), min_articles, -1 if limit is None else limit)
        types = (int, str, str, int, int, OPTIONAL_TEXT, OPTIONAL_TEXT)
        return [
            StoryRow._make((*row[:5], self._time(row[5]), self._time(row[6])))
            for row in self._select(sql, *types, values=values)
        ]

    def _story_reports(
        self, where: str = "", values: Sequence[object] = ()
    ) -> Iterator[tuple[object, ...]]:
        columns = schema.STORY_REPORT_COLUMNS
        sql = f"SELECT {', '.join(columns)} FROM story_reports{where} ORDER BY id"
        for row in self._execute(sql, values):
            cells = dict(zip(columns, row, strict=True))
            for column in schema.STORY_REPORT_LISTS:
                if not isinstance(cells[column], str):
                    raise self.damage()
                cells[column] = self._texts(cells[column])
            cells["close"] = None if cells["close"] is None else bool(cells["close"])
            yield tuple(cells.values())

    def story(self, number: int) -> StoryRow:
        """Return one story, by its number."""
        sql = (
            "SELECT story, id, name, article_count, provider_count, first, last FROM stories"
            " WHERE story = ?"
        )
        types = (int, str, str, int, int, OPTIONAL_TEXT, OPTIONAL_TEXT)
        for row in self._select(sql, *types, values=(number,)):
            return StoryRow._make((*row[:5], self._time(row[5]), self._time(row[6])))
        raise self.damage()

    def story_figures(self) -> dict[str, Row]:
        """Return who was first in each story, how clearly, and its figures, by the story's id."""
        names = ("first", "gap_minutes", "independent", "tightness")
        sql = f"SELECT id, tied, {', '.join(names)} FROM story_reports"
        types = (str, str, OPTIONAL_TEXT, OPTIONAL_INT, OPTIONAL_INT, (float, type(None)))
        return {
            id_: {"tied": tuple(self._texts(tied)), **dict(zip(names, values, strict=True))}
            for id_, tied, *values in self._select(sql, *types)
        }

    def story_report(self, id_: str) -> Row | None:
        """Return what the table of stories says of one story: see `tables.STORIES`."""
        for cells in self._story_reports(" WHERE id = ?", (id_,)):
            return dict(zip(schema.STORY_REPORT_COLUMNS, cells, strict=True))
        return None

    def storylines(self) -> Iterator[tuple[str, str, list[str], list[str], list[str]]]:
        """Iterate over the storylines; see `tables.STORYLINES`."""
        sql = "SELECT id, name, stories, subjects, reasons FROM storylines ORDER BY id"
        for id_, name, *lists in self._select(sql, str, str, str, str, str):
            stories, subjects, reasons = map(self._texts, lists)
            if len(stories) != len(reasons):
                raise self.damage()
            yield id_, name, list(stories), list(subjects), list(reasons)

    def count_stories(self, min_providers: int = 0, min_articles: int = 1) -> int:
        """Count the stories with at least these numbers of outlets and articles."""
        sql = "SELECT COUNT(*) FROM stories WHERE provider_count >= ? AND member_count >= ?"
        values = (min(min_providers, MAX_COUNT), min_articles)
        return int(self._one(sql, int, values=values))

    def find_story(self, id_: str) -> int | None:
        """Return the number of the story with an id, or None."""
        rows = list(self._select("SELECT story FROM stories WHERE id = ?", int, values=(id_,)))
        return rows[0][0] if rows else None

    def story_of(self, node: int) -> int | None:
        """Return the number of the story of an article, or None."""
        sql = "SELECT story FROM articles WHERE node = ?"
        story: int | None = self._one(sql, OPTIONAL_INT, values=(node,))
        return story

    def nodes_of_story(self, story: int) -> list[int]:
        """Return the articles of a story, by their numbers."""
        return self._nodes("SELECT node FROM articles WHERE story = ? ORDER BY node", story)

    def publication_span(self) -> tuple[datetime | None, datetime | None]:
        """Return when the first and the last dated held article were published."""
        one = (
            "SELECT published FROM articles WHERE published IS NOT NULL AND held ORDER BY published"
        )
        sql = f"SELECT ({one} LIMIT 1), ({one} DESC LIMIT 1)"
        for first, last in self._select(sql, OPTIONAL_TEXT, OPTIONAL_TEXT):
            return self._time(first), self._time(last)
        raise self.damage()

    def largest_providers(self, limit: int) -> list[tuple[str, int]]:
        """Return name and number of held articles of the outlets with most; no platforms."""
        sql = (
            "SELECT name, articles FROM providers WHERE NOT platform"
            " ORDER BY articles DESC, id LIMIT ?"
        )
        return list(self._select(sql, str, int, values=(limit,)))

    def count_outlets(self, min_articles: int = 0) -> int:
        """Count the outlets, without platforms, that have at least this number of held articles."""
        sql = "SELECT COUNT(*) FROM providers WHERE NOT platform AND articles >= ?"
        return int(self._one(sql, int, values=(min_articles,)))

    def problems(self) -> list[tuple[str, int, str, str]]:
        """Return file, line, code and message of the problems in the input."""
        sql = "SELECT file, line, code, message FROM problems ORDER BY problem"
        return list(self._select(sql, str, int, str, str))

    def groups(self) -> dict[str, tuple[str, ...]]:
        """Return the user's groups of outlets: name → ids."""
        groups: dict[str, tuple[str, ...]] = {}
        sql = "SELECT name, provider FROM groups ORDER BY name, position"
        for name, provider in self._select(sql, str, OPTIONAL_TEXT):
            groups[name] = (*groups.get(name, ()), *([] if provider is None else [provider]))
        return groups

    def parameters(self) -> dict[str, str]:
        """Return the user's choices for comparisons, by name."""
        prefix = schema.PARAMETER_PREFIX
        return {
            name.removeprefix(prefix): value
            for name, value in self.provenance.items()
            if name.startswith(prefix)
        }

    def files(self) -> dict[str, tuple[int, str]]:
        """Return size and SHA-256 of the files that were saved next to the database."""
        rows = self._select("SELECT name, size, sha256 FROM files", str, int, str)
        return {name: (size, digest) for name, size, digest in rows}

    def _table_of(self, node: int) -> tuple[str, str]:
        if node < self.article_count:
            return "articles", "title"
        if node < self.article_count + self.provider_count:
            return "providers", "name"
        if node < self.node_count - self.topic_count:
            return "subjects", "name"
        return "topics", "name"


NO_TIME = -(2**63)
"""Stands for the time of what is not dated."""

ARTICLE_ORDER = (*(name for name in schema.ARTICLE_COLUMNS if name != "story"), "story")


def create_in_memory(tables: Tables) -> Database:
    """Write tables into a database in memory."""
    # Imported here: asking a saved database needs no Polars.
    from topicgraph.store.database_writer import fill_database

    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    fill_database(connection, tables)
    connection.execute(schema.SEARCH_TERMS)
    return Database(connection)
