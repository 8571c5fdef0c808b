"""The same tables worked out on a distributed engine (Daft; on Ray by its runner), by the same pure functions.

What crosses between machines are columns; what a stage needs to know of the whole folder (who the outlets are, how common words are) is
worked out on the driver from counts and goes to every worker.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial

from topicgraph.config import Config
from topicgraph.reader import Corpus
from topicgraph.relate import told
from topicgraph.scale import articles, reading, similar, stories
from topicgraph.scale.engine import shuffling, usable
from topicgraph.tables import Tables

Progress = Callable[[int, int], None]


def base(
    source: str | os.PathLike[str] | Corpus, *, strict: bool = False, progress: Progress | None = None, buckets: int | None = None
) -> tuple[Tables, Config]:
    """A folder of articles read and resolved, nothing related yet, and its configuration; `buckets`: in how many groups to work.

    Raises `ArgumentError` where the extra `scale` is not installed or Daft's runner is none, and what `reader.read` raises.
    """
    usable()
    corpus = reading.loaded(source, strict=strict, progress=progress)
    with shuffling(corpus.files, buckets):
        return articles.tables(corpus, buckets), corpus.config


def relate(tables: Tables, previous: Tables | None = None, embeddings: str | None = None, buckets: int | None = None) -> Tables:
    """What `relate.relate` does, on Daft. Nothing is remembered for the next build: `memory` stays empty."""
    usable()
    if tables.articles.is_empty():
        return tables
    with shuffling(tables.articles.height, buckets):
        found = similar.paired(tables, embeddings)
        return told(tables, found, partial(stories.grouped, buckets=buckets), previous)
