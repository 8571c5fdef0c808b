"""A folder → its tables: read, resolved, related; from nothing, or from the tables of an earlier
build and what has changed since."""

from __future__ import annotations

import ctypes
import gc
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import polars as pl

from topicgraph import identity
from topicgraph.identity.articles import clear_caches, map_same_urls
from topicgraph.model import Record
from topicgraph.query import groups
from topicgraph.relate import relate
from topicgraph.sources import fast_yaml
from topicgraph.sources.corpus import Corpus, read
from topicgraph.sources.files import printable
from topicgraph.sources.folder import Folder, scan_folder
from topicgraph.store import tables, trail
from topicgraph.store.changes import AnewError, Part, since
from topicgraph.store.renewal import renewed
from topicgraph.store.tables import MEMORY, Tables

Progress = Callable[[int, int], None]
Mark = tuple[str, bytes]


def build(
    source: str | os.PathLike[str] | Corpus,
    previous: Tables | None,
    embeddings: str | None,
    strict: bool,
    progress: Progress | None,
) -> Tables:
    """The tables of a folder; see `topicgraph.build`."""
    with at_rest():
        return _build(source, previous, embeddings, strict, progress)


def _build(
    source: str | os.PathLike[str] | Corpus,
    previous: Tables | None,
    embeddings: str | None,
    strict: bool,
    progress: Progress | None,
) -> Tables:
    begun = time.time_ns()
    if not isinstance(source, Corpus):
        found = scan_folder(source)
        if (
            previous is not None
            and not strict
            and _mark_of(previous) == (mark := _mark(found, embeddings))
        ):
            try:
                return _renewed(found, previous, embeddings, mark, begun)
            except AnewError:
                pass
        source = read(source, strict=strict, progress=progress)
    made, read_from = groups.resolved(resolved(source, begun), source.config), source.folder
    del source  # what was read is in the tables now, and would take up half of the memory
    clear_caches()
    fast_yaml.clear_cache()
    _give_back()
    made = relate(made, previous, embeddings)
    _give_back()
    return _marked(made, _mark(read_from, embeddings)) if read_from else made


def _give_back() -> None:
    """Memory that is free again goes back to the system: glibc, on Linux, keeps what was freed in
    small pieces until it is told."""
    gc.collect()
    if sys.platform == "linux" and (trim := getattr(ctypes.CDLL(None), "malloc_trim", None)):
        trim(0)


@contextmanager
def at_rest() -> Iterator[None]:
    """No search for circles of objects meanwhile: a build makes none, but so many objects that the
    search takes a third of its time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        clear_caches()
        if was:
            gc.enable()


def _mark(found: Folder, embeddings: str | None) -> Mark:
    return trail.mark(found.config, found.problems, embeddings)


def _renewed(
    found: Folder, previous: Tables, embeddings: str | None, mark: Mark, begun: int
) -> Tables:
    changed = since(found, previous)
    if not changed.read and not len(changed.gone):
        frames = trail.file_frames(changed.files, begun)
        return previous if frames["stamps"].equals(previous.stamps) else previous.but(**frames)
    made = groups.resolved(renewed(Part(changed), begun), found.config)
    return _marked(relate(made, previous, embeddings), mark)


def resolved(corpus: Corpus, begun: int = 0) -> Tables:
    """The tables of a folder as it was read, before anything is inferred; with the trail, where the
    files are known."""
    found = identity.resolve(corpus.records, corpus.config)
    made = tables.build(found, corpus.problems)
    names = {printable(name): number for number, (name, _, _) in enumerate(corpus.files)}
    if not corpus.files or len(names) < len(corpus.files):
        return made
    owners = {
        record.file: piece.id
        for piece in found.articles.by_id.values()
        if piece.held
        for record in piece.records
    }
    ends = iter(found.articles.targets)
    rows: list[tuple[int, Record, bool]] = []
    became: list[tuple[str, str]] = []
    for record in sorted(corpus.records, key=lambda record: record.file):
        rows.append((names[record.file], record, True))
        became.append((owners[record.file], ""))
        for entry in record.related:
            rows.append((names[record.file], entry, False))
            became.append(next(ends))
    frames = trail.record_frames(
        rows, became, found.outlets.verdicts, map_same_urls(corpus.config.same)
    )
    return made.but(**frames, **trail.file_frames(corpus.files, begun))


def _mark_of(made: Tables) -> Mark | None:
    rows = made.memory.filter(pl.col("key") == trail.MADE).rows()
    return rows[0] if rows else None


def _marked(made: Tables, mark: Mark) -> Tables:
    row = pl.DataFrame([mark], schema=MEMORY, orient="row")
    return made.but(memory=pl.concat([made.memory, row]).sort("key"))
