"""What the collector remembers, in one SQLite file beside the articles.

For each feed: the validators of its last answer, until when to leave it alone, and its failures.
For each article: the versions that were seen. And the *outbox*: files that are still to be written.
What an answer brought is put down in one transaction, with the contents of the files; only then are
the files written, and taken off the outbox. So a process that is killed at any point loses nothing
(a feed that is asked again may say "not changed"), and repeats nothing.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from topicgraph.errors import WriteError

FILE_NAME = ".topicgraph-collect.sqlite"
"""Hidden, so that it is no article."""
APPLICATION_ID = 0x54474643
"""`PRAGMA application_id` of the file ("TGFC")."""
VERSION = 1

SCHEMA = """
CREATE TABLE feeds (
    url TEXT PRIMARY KEY, address TEXT NOT NULL, etag TEXT NOT NULL, modified TEXT NOT NULL,
    not_before REAL NOT NULL, failures INTEGER NOT NULL, error TEXT NOT NULL, checked REAL,
    articles INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE seen (
    article TEXT NOT NULL, feed TEXT NOT NULL, digest BLOB NOT NULL,
    PRIMARY KEY (article, feed, digest)
) WITHOUT ROWID;
CREATE TABLE outbox (number INTEGER PRIMARY KEY, name TEXT NOT NULL, content BLOB NOT NULL);
"""


@dataclass(slots=True)
class FeedState:
    """What is remembered of a feed.

    - `url`: as the user gave it
    - `address`: where the feed is, if that is known: it moved, or it was found on a page
    - `etag`, `modified`: the validators of the last answer
    - `not_before`: when it may be asked again, in seconds since 1970
    - `failures`: how often in a row there was no useful answer; `error` says why the last time
    - `checked`: when it was last asked
    - `articles`: how many files were written for it
    """

    url: str
    address: str = ""
    etag: str = ""
    modified: str = ""
    not_before: float = 0.0
    failures: int = 0
    error: str = ""
    checked: float | None = None
    articles: int = 0


class Version(NamedTuple):
    """A version of an article in a feed: the article's key, and a digest of its text."""

    article: str
    digest: bytes


class State:
    """The file; used by one thread of one process.

    Raises:
        WriteError: the file was not written by this program, or cannot be written.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE_NAME
        if self.path.is_symlink() or (self.path.exists() and not self.path.is_file()):
            raise WriteError(f"{self.path}: is not a regular file; move it away")
        try:
            self._connection = sqlite3.connect(self.path, isolation_level=None)
            self._prepare()
        except sqlite3.DatabaseError as error:
            raise WriteError(
                f"{self.path}: cannot be used ({error}); move it away: the articles in the folder"
                " are known without it"
            ) from None

    def _prepare(self) -> None:
        """Create the tables in a new file; refuse one of another program."""
        one = self._connection.execute
        for setting in ("trusted_schema = OFF", "cell_size_check = ON", "synchronous = FULL"):
            one(f"PRAGMA {setting}")
        (tables,) = one("SELECT count(*) FROM sqlite_schema").fetchone()
        (own,), (version,) = (
            one("PRAGMA application_id").fetchone(),
            one("PRAGMA user_version").fetchone(),
        )
        if not tables:
            script = (
                f"BEGIN IMMEDIATE; {SCHEMA} PRAGMA application_id = {APPLICATION_ID};"
                f" PRAGMA user_version = {VERSION}; COMMIT;"
            )
            one("PRAGMA journal_mode = WAL")
            self._connection.executescript(script)
        elif (own, version) != (APPLICATION_ID, VERSION) or not self._is_ours():
            self._connection.close()
            raise WriteError(f"{self.path}: was not written by this version of topicgraph")

    def _is_ours(self) -> bool:
        """Tell whether the tables are exactly ours: no views, no triggers."""
        wanted = sqlite3.connect(":memory:")
        wanted.executescript(SCHEMA)
        sql = "SELECT type, name, sql FROM sqlite_schema ORDER BY name"
        same = self._connection.execute(sql).fetchall() == wanted.execute(sql).fetchall()
        wanted.close()
        return same

    def close(self) -> None:
        """Close the file."""
        with suppress(sqlite3.Error):
            self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is put down in the block is kept, or nothing of it."""
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")

    # --- feeds -----------------------------------------------------------------------------------

    def feed(self, url: str) -> FeedState:
        """Return what is remembered of a feed."""
        row = self._connection.execute("SELECT * FROM feeds WHERE url = ?", (url,)).fetchone()
        return FeedState(url) if row is None else FeedState(*row)

    def save_feed(self, feed: FeedState) -> None:
        """Remember a feed."""
        values = tuple(getattr(feed, name) for name in FeedState.__slots__)
        places = ", ".join("?" * len(values))
        self._connection.execute(f"INSERT OR REPLACE INTO feeds VALUES ({places})", values)

    # --- articles --------------------------------------------------------------------------------

    def is_empty(self) -> bool:
        """Tell whether nothing is remembered yet."""
        sql = "SELECT 1 FROM seen UNION ALL SELECT 1 FROM feeds LIMIT 1"
        return self._connection.execute(sql).fetchone() is None

    def is_known(self, article: str) -> bool:
        """Tell whether an article was seen, in whatever feed."""
        sql = "SELECT 1 FROM seen WHERE article = ? LIMIT 1"
        return self._connection.execute(sql, (article,)).fetchone() is not None

    def versions(self, article: str, feed: str) -> set[bytes]:
        """Return the digests of the versions of an article that were seen in a feed."""
        sql = "SELECT digest FROM seen WHERE article = ? AND feed = ?"
        return {digest for (digest,) in self._connection.execute(sql, (article, feed))}

    def note(self, feed: str, version: Version) -> None:
        """Remember a version of an article in a feed."""
        values = (version.article, feed, version.digest)
        self._connection.execute("INSERT OR IGNORE INTO seen VALUES (?, ?, ?)", values)

    # --- the outbox ------------------------------------------------------------------------------

    def put(self, name: str, content: bytes) -> None:
        """Put a file on the outbox."""
        sql = "INSERT INTO outbox (name, content) VALUES (?, ?)"
        self._connection.execute(sql, (name, content))

    def waiting(self) -> Iterator[tuple[int, str, bytes]]:
        """Yield the files that are to be written: number, name, content."""
        sql = "SELECT number, name, content FROM outbox WHERE number > ? ORDER BY number LIMIT 1"
        number = 0
        while row := self._connection.execute(sql, (number,)).fetchone():
            number = row[0]
            yield row

    def take_off(self, numbers: Sequence[int]) -> None:
        """Take files that are written off the outbox."""
        with self.transaction():
            for number in numbers:
                self._connection.execute("DELETE FROM outbox WHERE number = ?", (number,))
