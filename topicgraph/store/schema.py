"""The schema of `graph.sqlite`: what each table of a saved output holds.

Articles, outlets, subjects and topics are nodes. A node's number is its row: the articles in order
of their ids come first, then the outlets, the subjects and the topics. Edges name their ends by
these numbers; the view `edges_in_words` shows them with ids and titles. Lists are JSON arrays.
Times are UTC in SQLite's own format (`2021-03-04 21:09:00`, with decimals only where there are
fractions of a second).

The same schema is used on disk and in memory, so that both answer questions in the same way.
"""

from __future__ import annotations

from dataclasses import fields

from topicgraph.model import KINDS, Article, Provider, Subject, Topic

FORMAT = 9
"""Number of this format; a change of the schema or of what a column means raises it. Formats up to
5 were Arrow files."""

APPLICATION_ID = 0x54474652
"""`PRAGMA application_id` of our databases ("TGFR"): tells them from other programs' files."""

PARAMETER_PREFIX = "compare."
"""How the names of the user's choices for comparisons begin in the table `provenance`."""

CHECKSUM_PLACEHOLDER = "crc32:00000000"
"""Stands for the checksum of the file while that checksum is computed."""

TABLE_NAMES = ("articles", "providers", "topics", "subjects", "edges")
"""The main tables."""

PARQUET_NAMES = ("articles", "providers", "topics", "edges")
"""The Parquet files of a saved output; `topics.parquet` has the subjects as well, see `parquet`."""

SQL_TYPES = {"int": "INTEGER", "int | None": "INTEGER", "bool": "INTEGER"}
"""SQLite's type for each type of a field; all others are stored as text."""


def _list_columns(record: type, leave_out: str = "") -> tuple[str, ...]:
    return tuple(field.name for field in fields(record) if field.name != leave_out)


def _define_columns(record: type, columns: tuple[str, ...]) -> str:
    types = {field.name: SQL_TYPES.get(str(field.type), "TEXT") for field in fields(record)}
    types |= {"id": "TEXT NOT NULL"}
    if record is Article:
        types["story"] = "INTEGER REFERENCES stories (story)"
    definitions = [f"{column} {types[column]}" for column in columns]
    return "\n    " + ",\n    ".join(["node INTEGER PRIMARY KEY", *definitions]) + "\n"


ARTICLE_COLUMNS = _list_columns(Article, leave_out="topics")  # topics are edges
PROVIDER_COLUMNS = _list_columns(Provider)
TOPIC_COLUMNS = _list_columns(Topic)
SUBJECT_COLUMNS = _list_columns(Subject)

LIST_COLUMNS = frozenset(
    field.name
    for record in (Article, Provider, Subject, Topic)
    for field in fields(record)
    if str(field.type) == "tuple[str, ...]"
)
"""Columns that hold a JSON array of texts."""

INTEGER_COLUMNS = frozenset(
    field.name
    for record in (Article, Provider, Subject, Topic)
    for field in fields(record)
    if str(field.type) in SQL_TYPES
)

TABLES = (
    # Written first, so that its rows are at a known place in the file: page 2. See `database`.
    "CREATE TABLE provenance (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    """CREATE TABLE files (
    name TEXT PRIMARY KEY, size INTEGER NOT NULL, sha256 TEXT NOT NULL
) WITHOUT ROWID""",
    f"CREATE TABLE articles ({_define_columns(Article, ARTICLE_COLUMNS)})",
    f"CREATE TABLE providers ({_define_columns(Provider, PROVIDER_COLUMNS)})",
    f"CREATE TABLE subjects ({_define_columns(Subject, SUBJECT_COLUMNS)})",
    f"CREATE TABLE topics ({_define_columns(Topic, TOPIC_COLUMNS)})",
    "CREATE TABLE kinds (kind INTEGER PRIMARY KEY, name TEXT)",
    """CREATE TABLE edges (
    edge INTEGER PRIMARY KEY, source INTEGER NOT NULL, target INTEGER NOT NULL,
    kind INTEGER NOT NULL REFERENCES kinds (kind), weight REAL,
    reason INTEGER NOT NULL REFERENCES texts (text), file INTEGER NOT NULL REFERENCES texts (text)
)""",
    # Reasons and file names, which many edges share.
    "CREATE TABLE texts (text INTEGER PRIMARY KEY, value TEXT NOT NULL)",
    """CREATE TABLE stories (
    story INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT, member_count INTEGER,
    article_count INTEGER, provider_count INTEGER, first TEXT, last TEXT
)""",
    # Who was first in each story; see `relate.firsts`.
    """CREATE TABLE story_reports (
    id TEXT PRIMARY KEY, headline TEXT, article_count INTEGER, outlet_count INTEGER,
    independent INTEGER, first TEXT, tied TEXT, reason TEXT, earliest TEXT, runner_up TEXT,
    gap_minutes INTEGER, close INTEGER, tightness REAL, core TEXT, linked TEXT, loose TEXT
) WITHOUT ROWID""",
    # Stories that follow one another; see `relate.storylines`.
    """CREATE TABLE storylines (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, stories TEXT NOT NULL, subjects TEXT NOT NULL,
    reasons TEXT NOT NULL
) WITHOUT ROWID""",
    """CREATE TABLE problems (
    problem INTEGER PRIMARY KEY, file TEXT, line INTEGER, code TEXT,
    message TEXT
)""",
    """CREATE TABLE groups (
    name TEXT NOT NULL, position INTEGER NOT NULL, provider TEXT,
    PRIMARY KEY (name, position)
) WITHOUT ROWID""",
    # What a name may mean, folded for comparison; see `names`.
    """CREATE TABLE names (
    kind TEXT NOT NULL, name TEXT NOT NULL, node INTEGER NOT NULL,
    PRIMARY KEY (kind, name, node)
) WITHOUT ROWID""",
    # Both directions of every edge as arrays, for paths; see `adjacency`.
    "CREATE TABLE adjacency (part TEXT PRIMARY KEY, data BLOB NOT NULL)",
)

SEARCH = """CREATE VIRTUAL TABLE search USING fts5 (
    title, excerpt, content = '', columnsize = 0, tokenize = 'ascii'
)"""
"""The full-text index: words folded without case and accents, so that the simplest tokenizer does;
`rowid` is the article's node."""

SEARCH_TERMS = "CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', 'search', 'row')"
"""The words of the full-text index as a table, of one connection; it is not saved."""

INDEXES = (
    "CREATE UNIQUE INDEX articles_by_id ON articles (id)",
    "CREATE INDEX articles_by_published ON articles (published)",
    "CREATE INDEX articles_by_provider ON articles (provider)",
    "CREATE INDEX articles_by_carrier ON articles (carrier) WHERE carrier IS NOT NULL",
    "CREATE INDEX articles_by_story ON articles (story)",
    "CREATE UNIQUE INDEX providers_by_id ON providers (id)",
    "CREATE UNIQUE INDEX subjects_by_id ON subjects (id)",
    "CREATE UNIQUE INDEX topics_by_id ON topics (id)",
    "CREATE UNIQUE INDEX stories_by_id ON stories (id)",
    "CREATE INDEX edges_by_source ON edges (source)",
    "CREATE INDEX edges_by_target ON edges (target)",
)

VIEWS = (
    """CREATE VIEW nodes AS
SELECT node, id, 'article' AS kind, title AS label FROM articles
UNION ALL SELECT node, id, 'provider', name FROM providers
UNION ALL SELECT node, id, 'subject', name FROM subjects
UNION ALL SELECT node, id, 'topic', name FROM topics""",
    """CREATE VIEW edges_in_words AS
SELECT s.id AS source, s.label AS source_label, k.name AS kind, t.id AS target,
    t.label AS target_label, e.weight, r.value AS reason, f.value AS file
FROM edges e JOIN nodes s ON s.node = e.source JOIN nodes t ON t.node = e.target
JOIN kinds k USING (kind) JOIN texts r ON r.text = e.reason JOIN texts f ON f.text = e.file""",
)

SEARCH_TABLES = frozenset({"search_data", "search_idx", "search_config"})
"""The tables that FTS5 makes for itself; their definitions depend on the version of SQLite."""

KIND_NUMBERS = {kind: number for number, kind in enumerate(KINDS)}
"""Kind of edge → its number in the tables `kinds` and `edges`."""

STORY_REPORT_COLUMNS = (
    "id", "headline", "article_count", "outlet_count", "independent", "first", "tied", "reason",
    "earliest", "runner_up", "gap_minutes", "close", "tightness", "core", "linked", "loose",
)  # fmt: skip
STORY_REPORT_LISTS = frozenset({"tied", "core", "linked", "loose"})
