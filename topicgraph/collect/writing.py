"""Articles as files of our own format: which are new, what they are called, and writing them.

A file is written once and never changed. A later version of an article becomes a file of its own,
with the time of the change; a build recognizes both as one article by their URL.
"""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from topicgraph.collect.parsing import Item, name_feed
from topicgraph.collect.state import FeedState, State, Version
from topicgraph.errors import WriteError
from topicgraph.identity.urls import canonicalize, names_article
from topicgraph.model import Record, format_day, plain, to_datetime
from topicgraph.sources.corpus import read_folder
from topicgraph.sources.folder import scan_folder
from topicgraph.sources.own_format import format_article
from topicgraph.store.article_folder import is_below, propose_names
from topicgraph.store.atomic import PREFIX, SUFFIX, replace_file
from topicgraph.text import digest_text, title_key

MAX_VERSIONS = 20
"""Versions of an article that are kept: some feeds change a word with every answer."""
TAKE_OFF = 50
"""Files that are written before they are taken off the outbox together."""


class Counts(NamedTuple):
    """Numbers of articles: those that are new, and later versions of known ones."""

    new: int = 0
    updates: int = 0


def find_key(record: Record) -> str:
    """Return what tells an article from others: its canonical URL, else outlet, title and day.

    >>> find_key(Record("a", urls=("http://www.lantern.example/a?utm_source=rss",)))
    'https://lantern.example/a'
    """
    for url in record.urls:
        canonical = canonicalize(url)
        if canonical and names_article(canonical):
            return canonical
    day = "" if record.published is None else format_day(record.published)
    outlet = record.domain or record.provider
    return f"{outlet}\n{title_key(record.title)}\n{day}"


def find_version(item: Item) -> Version:
    """Return the version of an article, by its headline, excerpt and text."""
    record = item.record
    text = "\n".join((record.title, record.excerpt, digest_text(item.body)))
    digest = hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=8).digest()
    return Version(find_key(record), digest)


def adopt(state: State, folder: Path) -> None:
    """Note the articles that are in the folder already, if nothing else is known.

    So nothing is repeated where the state was lost, or was not shared with the articles.
    """
    if not state.is_empty():
        return
    corpus = read_folder(scan_folder(str(folder), use_settings=False))
    with state.transaction():
        for record in corpus.records:
            state.note("", Version(find_key(record), b""))


def find_last_number(folder: Path) -> int:
    """Return the largest number among the names of the files of a feed, 0 if there is none."""
    numbers = [path.name.partition("-")[0] for path in folder.glob("*.md")]
    return max((int(number) for number in numbers if NUMBER.fullmatch(number)), default=0)


NUMBER = re.compile("[0-9]{1,12}")


def put_down(
    state: State, folder: Path, feed: FeedState, items: Sequence[Item], now: float
) -> Counts:
    """Put down what an answer brought: its new articles and versions, and the feed.

    Nothing is written yet; see `write_waiting`.

    Args:
        state: Where to put it.
        folder: Where the files will be written.
        feed: The feed, as it is to be remembered.
        items: Its articles.
        now: The time of the answer, in seconds since 1970.
    """
    new = updates = 0
    feed.articles = feed.articles or find_last_number(folder / name_feed(feed.url))
    with state.transaction():
        for item in sorted(items, key=_by_time):
            version = find_version(item)
            known = state.versions(version.article, feed.url)
            if version.digest in known or len(known) >= MAX_VERSIONS:
                continue
            is_elsewhere = not known and state.is_known(version.article)
            state.note(feed.url, version)
            if is_elsewhere:  # another feed has brought it already, perhaps with another excerpt
                continue
            feed.articles += 1
            record = _complete(item.record, feed, now, is_update=bool(known))
            name = next(propose_names(record, is_whole_file=False))
            state.put(name, format_article(record, item.body).encode("utf-8", "replace"))
            new, updates = new + (not known), updates + bool(known)
        state.save_feed(feed)
    return Counts(new, updates)


def _by_time(item: Item) -> tuple[bool, int]:
    """The earlier articles come first, so that names of files are in order of time."""
    return item.record.published is None, item.record.published or 0


def _complete(record: Record, feed: FeedState, now: float, *, is_update: bool) -> Record:
    """Add where an article is from, when it was collected, and of an update its time."""
    moment = int(now) * 10**6
    updated = record.updated
    if is_update and (updated is None or updated > moment or updated == record.published):
        updated = moment  # when the change was noticed
    extra = {**record.extra, "collected_at": plain(to_datetime(moment))}
    return record._replace(
        file=name_feed(feed.url), line=feed.articles, updated=updated, extra=extra
    )


def write_waiting(state: State, folder: Path) -> int:
    """Write the files that are on the outbox; returns how many."""
    done: list[int] = []
    count = 0
    for number, name, content in state.waiting():
        write_once(folder, name, content)
        done.append(number)
        count += 1
        if len(done) >= TAKE_OFF:
            state.take_off(done)
            done = []
    state.take_off(done)
    return count


def write_once(folder: Path, name: str, content: bytes) -> Path:
    """Write a new file, atomically; never replaces one with other content.

    Raises:
        WriteError: the name leads out of the folder, or the file cannot be written.
    """
    if not is_below(name):
        raise WriteError(f"{name!r} is not the name of a file in {folder}")
    path = folder / name
    if any(parent.is_symlink() for parent in path.parents[: name.count("/")]):
        raise WriteError(f"{path.parent}: is a link; choose another folder")
    number = 1
    while os.path.lexists(path):
        if path.is_file() and not path.is_symlink() and path.read_bytes() == content:
            return path
        number += 1  # the file of another program, or one that was edited
        path = folder / f"{name.removesuffix('.md')}-{number}.md"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=PREFIX, suffix=SUFFIX, dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
    except OSError as error:
        message = f"{path}: cannot be written ({error.strerror or error})"
        raise WriteError(message) from None
    replace_file(Path(temporary), path)
    return path


def sweep(folder: Path) -> None:
    """Remove the temporary files of runs that were killed."""
    for path in folder.glob(f"*/{PREFIX}*{SUFFIX}"):
        path.unlink(missing_ok=True)
