"""Outputs that a stranger saved: opening one never hangs, crashes, or ends in a raw error.

Each form is a saved output in which any cells, definitions or files were exchanged, with the right
checksums. A process of its own asks it questions: each must have an answer, or an error of ours in
one line, within some seconds.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from random import Random

from . import ROOT, Outcome

SECONDS = 60.0
"""A process that asks all questions takes about two."""

VALUES = (
    "NULL", "-1", "0", "99", "4294967296", "9223372036854775807", "1e308", "x'ff'", "x''", "''",
    "'x'", "'[1]'", "'['", "'{}'", "'9999-99-99'", "zeroblob(100000)", "hex(zeroblob(50000))",
    "char(27) || '[31m'", "char(10) || 'b'", "'provider:nobody'", "'../../etc/passwd'", "rowid",
    "'crc32:00000000'", "randomblob(64)", "char(8238)", "'<script>alert(1)</script>'",
)  # fmt: skip
DEFINITIONS = (
    "DROP TABLE {table}",
    "DELETE FROM {table}",
    "ALTER TABLE {table} RENAME TO other",
    "ALTER TABLE {table} RENAME COLUMN {column} TO other",
    "CREATE VIEW more AS SELECT * FROM {table}",
    "CREATE TRIGGER more AFTER INSERT ON {table} BEGIN SELECT 1; END",
    "UPDATE sqlite_schema SET sql = 'CREATE VIEW {table} AS SELECT 1' WHERE name = '{table}'",
    "UPDATE sqlite_schema SET rootpage = 3 WHERE name = '{table}'",
    "UPDATE sqlite_schema SET rootpage = 1000000 WHERE name = '{table}'",
)
FILE_KINDS = ("fifo", "folder", "device", "link to itself", "link to a device", "empty", "text")

PROGRAM = """
import sys
import topicgraph as tg
from topicgraph.errors import TopicGraphError
questions = [
    lambda graph: graph.find_rows("emotion"),
    lambda graph: graph.find(since="2021", provider="Harbour Wire", topic="AI"),
    lambda graph: graph.connections("Harbour Wire", depth=2),
    lambda graph: graph.path("Harbour Wire", "Evening Spark"),
    lambda graph: graph.explain("Harbour Wire", "Evening Spark"),
    lambda graph: graph.article("Port Elsing ferry terminal tested emotion-reading cameras"),
    lambda graph: graph.provider("Harbour Wire"),
    lambda graph: graph.topic("AI"),
    lambda graph: graph.stories(min_providers=0),
    lambda graph: graph.problems,
    lambda graph: graph.ego("Harbour Wire"),
    lambda graph: graph.compare("tabloids", "general news"),
    repr,
]
for question in questions:
    try:
        question(tg.load(sys.argv[1]))
    except TopicGraphError as error:
        if "\\n" in str(error) or "\\x1b" in str(error):
            sys.exit(f"not one line: {str(error)[:200]!r}")
"""


def strangers(count: int, folder: Path, seed: int = 1) -> Outcome:
    """Forge an output in `count` ways, and ask it questions."""
    import topicgraph as tg

    tg.save(tg.build(ROOT / "seeds"), folder / "saved")
    columns = _list_columns(folder / "saved" / "graph.sqlite")
    outcome, draw = Outcome(), Random(seed)
    for number in range(count):
        place = Path(shutil.copytree(folder / "saved", folder / "place"))
        label = forge(place, columns, draw)
        outcome.tried += 1
        if fault := _ask(place):
            outcome.failed.append(f"{number}: {label}: {fault}")
        shutil.rmtree(place)
    return outcome


def forge(place: Path, columns: dict[str, list[str]], draw: Random) -> str:
    """Change a saved output in one or a few ways, and return in words what was done."""
    kind = draw.randrange(10)
    if kind == 0:
        path = draw.choice(sorted(place.iterdir()))
        return f"{path.name} is {_exchange(path, draw.choice(FILE_KINDS))}"
    table = draw.choice(sorted(columns))
    column = draw.choice(columns[table])
    if kind == 1:
        statements = [draw.choice(DEFINITIONS).format(table=table, column=column)]
    else:
        statements = [
            _set_cells(*draw.choice(_list_pairs(columns)), draw) for _ in range(draw.randint(1, 3))
        ]
    _run(place / "graph.sqlite", statements)
    return "; ".join(statements)


def _list_pairs(columns: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(table, column) for table in sorted(columns) for column in columns[table]]


def _set_cells(table: str, column: str, draw: Random) -> str:
    where = draw.choice(("", "", f" WHERE random() % 2 AND {column} IS NOT NULL"))
    return f"UPDATE OR REPLACE {table} SET {column} = {draw.choice(VALUES)}{where}"


def _list_columns(path: Path) -> dict[str, list[str]]:
    connection = sqlite3.connect(path)
    names = [name for (name,) in connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'"
    )]  # fmt: skip
    columns = {
        name: [row[1] for row in connection.execute(f"PRAGMA table_info({name})")] for name in names
    }
    connection.close()
    return columns


def _run(path: Path, statements: list[str]) -> None:
    """Run statements on a database, and give it the right checksum again."""
    from topicgraph.store import schema, verification

    connection = sqlite3.connect(path, isolation_level=None)
    for statement in (
        "PRAGMA journal_mode = OFF",
        "PRAGMA writable_schema = ON",
        *statements,
        f"UPDATE provenance SET value = '{schema.CHECKSUM_PLACEHOLDER}' WHERE name = 'checksum'",
    ):
        with suppress(sqlite3.Error, sqlite3.Warning):  # SQLite itself refuses some forgeries
            connection.execute(statement)
    connection.close()
    with suppress(ValueError, OSError, AttributeError, TypeError):  # the checksum is gone as well
        verification.seal_database(path)


def _exchange(path: Path, kind: str) -> str:
    path.unlink()
    if kind == "fifo":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    elif kind == "device":
        path.symlink_to("/dev/zero")
    elif kind == "link to itself":
        path.symlink_to(path.name)
    elif kind == "link to a device":
        path.symlink_to("/dev/stdin")
    else:
        path.write_bytes(b"" if kind == "empty" else b"not a table\n" * 99)
    return kind


def _ask(place: Path) -> str:
    """Ask all questions in a process of its own; return what went wrong, or ""."""
    command = [sys.executable, "-c", PROGRAM, str(place)]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=SECONDS, stdin=subprocess.DEVNULL
        )
    except subprocess.TimeoutExpired:
        return f"no answer within {SECONDS:.0f} s"
    if done.returncode < 0:
        return f"ended by signal {-done.returncode}"
    return (done.stderr.strip().splitlines() or ["?"])[-1][:300] if done.returncode else ""
