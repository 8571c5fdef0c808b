"""The build: input files → records → tables → tables with related articles and stories."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from topicgraph.errors import ArgumentError, ReadError, check_text
from topicgraph.identity import resolution
from topicgraph.query import groups
from topicgraph.relate.run import relate
from topicgraph.sources import fast_yaml
from topicgraph.sources.corpus import Corpus, paused_garbage_collection, read_folder
from topicgraph.sources.folder import Folder
from topicgraph.sources.settings import FILE_NAME, Config
from topicgraph.store import tables
from topicgraph.store.build_cache import BuildCache
from topicgraph.store.tables import Tables

Progress = Callable[[int, int], None]


def build(
    source: Folder | Corpus,
    *,
    cache: BuildCache | None = None,
    previous: Tables | None = None,
    embeddings: str | None = None,
    subjects: bool = True,
    strict: bool = False,
    progress: Progress | None = None,
    on_read: Callable[[Corpus], None] | None = None,
) -> Tables:
    """Build the tables of a folder.

    Args:
        source: The folders and files, scanned, or what was read from them.
        cache: Knows what was read before; not used if they have been read.
        previous: Tables of an earlier build, whose stories keep their ids.
        embeddings: A model that compares titles as well; see `relate.embeddings.load_model`.
        subjects: Extract subjects, unless the settings of the folder say `subjects: no`.
        strict: Raise the first problem.
        progress: Called with the number of files read so far, and of all files.
        on_read: Called with what was read, before anything is made of it.
    """
    with paused_garbage_collection(), caches_of_texts():
        if isinstance(source, Folder):
            if cache is not None:
                cache.start(source)
            corpus = read_folder(source, strict=strict, progress=progress, cache=cache)
        else:
            corpus = source
        if on_read is not None:
            on_read(corpus)
        config, resolved = corpus.config, resolve(corpus)
        check_parameters(config)
        del source, corpus  # the tables hold what was read; the records take as much memory
        resolved = groups.resolve_groups(resolved, config)
        _return_free_memory()
        related = relate(
            resolved,
            previous,
            embeddings,
            verdicts=config.judgements,
            subjects=subjects and config.subjects,
        )
        _return_free_memory()
        return related


def resolve(corpus: Corpus) -> Tables:
    """The tables of a folder as it was read, before anything is inferred."""
    resolved = resolution.resolve(corpus.records, corpus.config)
    return tables.build(resolved, corpus.problems)


def check_parameters(config: Config) -> None:
    """Check the parameters of comparisons in the settings.

    Raises:
        ReadError: At the first that cannot be used.
    """
    if not config.compare:
        return
    from topicgraph.compare.parameters import make_parameters  # it imports NumPy

    for name, value in config.compare.items():
        try:
            make_parameters({name: value})
        except ArgumentError as error:
            line = config.compare_lines.get(name, 0)
            raise ReadError(FILE_NAME, line, "compare", str(error)) from None


@contextmanager
def caches_of_texts() -> Iterator[None]:
    """Empty the caches of texts after the block."""
    try:
        yield
    finally:
        resolution.clear_caches()


def _return_free_memory() -> None:
    """Empty the caches of texts, and return free memory to the system.

    On Linux, glibc keeps what was freed in small pieces until it is told to return it.
    """
    resolution.clear_caches()
    fast_yaml.clear_cache()
    if sys.platform == "linux" and (trim := getattr(ctypes.CDLL(None), "malloc_trim", None)):
        trim(0)


def check_model(embeddings: str | None) -> str | None:
    """Return the name or folder of a model; raise `ArgumentError` if it is not a text."""
    if embeddings is None:
        return None
    return check_text("embeddings", embeddings, '"wordllama" or the folder of a model')
