"""Candidate pairs: which articles are compared at all.

Each dated article looks back over a few weeks, in blocks of time: its candidates are the articles
most similar to it by the stems of title and excerpt, never all pairs. A third of the candidates of
a block are the nearest of each article; the others are the most similar pairs of the block, so that
an article of a large story has more of them than an article on its own. An undated article
looks at all others. Time makes a pair weaker, never impossible.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import fields
from typing import NamedTuple

import numpy as np

from topicgraph.relate.features import (
    ARTICLES_AT_ONCE,
    Corpus,
    Floats,
    Ints,
    Reals,
)
from topicgraph.relate.scores import TIME_SCALE_DAYS, CandidatePairs, compare_pairs, time_decay
from topicgraph.relate.terms import SparseRows
from topicgraph.store.adjacency import sort_distinct

MIN_NEIGHBOURS = 25
"""Earlier candidates of an article on average, at least; as many later ones have it as theirs."""

MAX_NEIGHBOURS = 256
"""Earlier candidates of one article, at most, where the average is lower. A story of hundreds of
articles needs them all: pairs that are not compared count as not alike when groups are joined."""

MAX_CANDIDATE_PAIRS = 1 << 21
"""About how many pairs there are in all: a small corpus has more for each article."""

MODEL_NEIGHBOURS = 20
"""Candidates of each article that an embedding model adds to those that share stems."""

MAX_CANDIDATE_DAYS = 3 * TIME_SCALE_DAYS
"""Dated articles further apart are not candidates."""

MAX_WINDOW_ARTICLES = 20_000
"""If the median article has more articles within `MAX_CANDIDATE_DAYS` before it, the days are
halved until it has not."""

BLOCKS_PER_REACH = 4
"""Blocks in the time that an article looks back."""

ARTICLES_PER_STEP = 512
"""Articles that are compared with all before them at once."""

Candidates = tuple[Ints, Ints]
"""Positions `a[i] < b[i]`, in order of time, each pair once."""


def find_candidates(corpus: Corpus) -> CandidatePairs:
    """Find and compare the candidate pairs of a corpus, by row of its texts."""
    neighbours = count_neighbours(corpus.size)
    days = corpus.days[: corpus.dated]
    parts = compare_in_blocks(corpus, cut_into_blocks(days), neighbours)
    parts.extend(_undated_pairs(corpus, neighbours))
    return _by_row(parts, corpus.order)


def compare_in_blocks(
    corpus: Corpus, all_blocks: Sequence[TimeBlock], neighbours: int
) -> list[CandidatePairs]:
    """Find and compare the candidate pairs of dated articles, by position in time.

    Args:
        corpus: The articles.
        all_blocks: Consecutive blocks of them.
        neighbours: Earlier candidates of an article on average.
    """
    parts: list[CandidatePairs] = []
    for blocks in _batches(all_blocks):
        start, end = blocks[0].start, blocks[-1].end
        features = corpus.features(slice(start, end))
        local = [TimeBlock(*(position - start for position in block)) for block in blocks]
        days = corpus.days[start:end]
        candidates = find_dated_candidates(
            features.candidate_stems, features.embeddings, days, local, neighbours
        )
        parts.append(_shift(compare_pairs(features, days, *candidates), start))
    return parts


def count_neighbours(size: int) -> int:
    """Return how many earlier candidates each of `size` articles has on average.

    A step function, so that a few more articles do not change it.

    >>> count_neighbours(100), count_neighbours(5_000), count_neighbours(1_000_000)
    (16384, 256, 25)
    """
    return max(MIN_NEIGHBOURS, MAX_CANDIDATE_PAIRS >> max(size - 1, 1).bit_length())


def _shift(pairs: CandidatePairs, start: int) -> CandidatePairs:
    columns = {field.name: getattr(pairs, field.name) for field in fields(pairs)}
    return CandidatePairs(**columns | {"a": pairs.a + start, "b": pairs.b + start})


def _by_row(parts: Sequence[CandidatePairs], order: Ints) -> CandidatePairs:
    """All pairs, by row of the table instead of by position in time."""
    none = np.zeros(0, np.int64)
    columns = {
        field.name: np.concatenate([getattr(part, field.name) for part in parts]) if parts else none
        for field in fields(CandidatePairs)
    }
    first, second = order[columns["a"]], order[columns["b"]]
    ends = {"a": np.minimum(first, second), "b": np.maximum(first, second)}
    return CandidatePairs(**columns | ends)


# --- dated articles


class TimeBlock(NamedTuple):
    """Articles `low` … `end` in order of time, which look at one another and back to `start`."""

    start: int
    low: int
    end: int


def cut_into_blocks(days: Floats, reach: float | None = None) -> list[TimeBlock]:
    """Cut dated articles in order of time into blocks of some days by the calendar.

    Args:
        days: Their times in days.
        reach: How many days an article looks back; without it, as many as suit these articles.
    """
    reach = choose_reach(days) if reach is None else reach
    numbers = np.floor(days / (reach / BLOCKS_PER_REACH))
    bounds = np.flatnonzero(np.diff(numbers, prepend=-np.inf, append=np.inf)).tolist()
    return [
        TimeBlock(int(np.searchsorted(days, days[low] - reach)), low, end)
        for low, end in itertools.pairwise(bounds)
    ]


def choose_reach(days: Floats) -> float:
    """Return how many days an article looks back: few where there are many articles a day."""
    reach = MAX_CANDIDATE_DAYS
    while (
        reach > 0.5
        and len(days) > MAX_WINDOW_ARTICLES
        and np.median(np.arange(len(days)) - np.searchsorted(days, days - reach))
        > MAX_WINDOW_ARTICLES
    ):
        reach /= 2
    return reach


def _batches(blocks: Sequence[TimeBlock]) -> Iterator[list[TimeBlock]]:
    """Consecutive blocks that look at no more than `ARTICLES_AT_ONCE` articles together."""
    batch: list[TimeBlock] = []
    for block in blocks:
        if batch and block.end - batch[0].start > ARTICLES_AT_ONCE:
            yield batch
            batch = []
        batch.append(block)
    if batch:
        yield batch


def find_dated_candidates(
    stems: SparseRows,
    embeddings: Reals | None,
    days: Floats,
    blocks: Sequence[TimeBlock],
    neighbours: int,
) -> Candidates:
    """Find the candidates of dated articles, given in order of time.

    Args:
        stems: n × vocabulary, one row for each article.
        embeddings: n × dimensions, or None.
        days: n times in days.
        blocks: Consecutive blocks.
        neighbours: Earlier candidates of an article on average.
    """
    parts: list[Candidates] = [(np.zeros(0, np.int64),) * 2]
    small: list[TimeBlock] = []
    for block in blocks:
        if embeddings is None and block.end - block.start <= neighbours:
            small.append(block)  # everything that shares a stem is a candidate
        else:
            parts.append(_nearest_in_block(stems, embeddings, days, block, neighbours))
    parts.extend(_all_in_blocks(stems, small))
    a, b = (np.concatenate(ends) for ends in zip(*parts, strict=True))
    return a, b


def _all_in_blocks(stems: SparseRows, blocks: Sequence[TimeBlock]) -> Iterator[Candidates]:
    """All pairs that share a stem; small blocks are multiplied together."""
    for batch in _strips(blocks):
        start, low, end = batch[0].start, batch[0].low, batch[-1].end
        first = np.repeat([block.start for block in batch], [b.end - b.low for b in batch])
        product = (stems[low:end] @ stems[start:end].T).tocoo()
        b, a = product.row.astype(np.int64), product.col.astype(np.int64) + start
        inside = (a >= first[b]) & (a < b + low)
        yield a[inside], b[inside] + low


def _strips(blocks: Sequence[TimeBlock]) -> Iterator[list[TimeBlock]]:
    """Consecutive blocks of together no more than `ARTICLES_PER_STEP` articles, if possible."""
    strip: list[TimeBlock] = []
    for block in blocks:
        if strip and (block.end - strip[0].low > ARTICLES_PER_STEP or block.low != strip[-1].end):
            yield strip
            strip = []
        strip.append(block)
    if strip:
        yield strip


def _nearest_in_block(
    stems: SparseRows, embeddings: Reals | None, days: Floats, block: TimeBlock, neighbours: int
) -> Candidates:
    """The nearest articles of each article of a block, by stems and by embedding, faded by time."""
    from scipy.sparse import csr_matrix
    from sparse_dot_topn import sp_matmul_topn

    size, own = len(days), -(-neighbours // 3)
    keys: list[Ints] = [np.zeros(0, np.int64)]
    more_keys: list[Ints] = [np.zeros(0, np.int64)]
    more_cosines: list[Reals] = [np.zeros(0, np.float32)]
    for low, high in _steps(days, block, neighbours):
        decay = time_decay(days[block.start : high] - days[low]).astype(np.float32)
        window = csr_matrix(stems[block.start : high])
        window.data = window.data * np.repeat(decay, np.diff(window.indptr))
        limit = max(neighbours, MAX_NEIGHBOURS) + 1  # an article is nearest to itself
        nearest = sp_matmul_topn(csr_matrix(stems[low:high]), window.T.tocsr(), limit, sort=True)
        counts = np.diff(nearest.indptr)
        p = np.repeat(np.arange(low, high), counts)
        q = nearest.indices.astype(np.int64) + block.start
        rank = np.arange(len(p)) - np.repeat(nearest.indptr[:-1], counts)
        key = np.minimum(p, q) * size + np.maximum(p, q)
        keys.append(key[(rank <= own) & (p != q)])
        more_keys.append(key[(rank > own) & (q < p)])
        more_cosines.append(nearest.data[(rank > own) & (q < p)])
        if embeddings is not None:
            faded = embeddings[block.start : high] * decay[:, np.newaxis]
            similar = nearest_vectors(embeddings[low:high], faded, neighbours + 1)
            p = np.repeat(np.arange(low, high), similar.shape[1])
            q = similar.ravel() + block.start
            keys.append((np.minimum(p, q) * size + np.maximum(p, q))[p != q])
    more, cosines = np.concatenate(more_keys), np.concatenate(more_cosines)
    budget = (neighbours - own) * (block.end - block.low)
    if len(more) > budget:
        more = more[np.argsort(-cosines, kind="stable")[:budget]]
    unique = sort_distinct(np.concatenate([*keys, more]))
    return unique // size, unique % size


def nearest_vectors(rows: Reals, window: Reals, limit: int) -> Ints:
    """Return for each row the positions of the nearest vectors in a window, in no order."""
    limit = min(limit, MODEL_NEIGHBOURS, len(window))
    return np.argpartition(-(rows @ window.T), limit - 1, axis=1)[:, :limit]


def _steps(days: Floats, block: TimeBlock, neighbours: int) -> Iterator[tuple[int, int]]:
    """A block in steps of a day at most, so that one decay holds for all of a step.

    It is one step where everything is a candidate.
    """
    if block.end - block.start <= neighbours:
        yield block.low, block.end
        return
    low = block.low
    while low < block.end:
        step = days[low : min(low + ARTICLES_PER_STEP, block.end)]
        high = low + int(np.searchsorted(step, days[low] + 1))
        yield low, high
        low = high


# --- undated articles


def _undated_pairs(corpus: Corpus, neighbours: int) -> Iterator[CandidatePairs]:
    """Compare the undated with their nearest articles of any time, by position.

    Some articles at a time are looked at, and then the nearest of all these are chosen.
    """
    if corpus.dated == corpus.size:
        return
    undated = np.arange(corpus.dated, corpus.size)
    by_stems, by_embedding = Nearest(neighbours), Nearest(MODEL_NEIGHBOURS)
    step = max(ARTICLES_AT_ONCE, len(undated))
    for low in range(0, corpus.size, step):
        window = np.arange(low, min(low + step, corpus.size))
        by_stems.add(*similar_stems(corpus, undated, window, neighbours))
        if (vectors := corpus.embed(undated)) is not None:
            others = corpus.embed(window)
            assert others is not None
            nearest = nearest_vectors(vectors, others, MODEL_NEIGHBOURS + 1)
            row, column = np.repeat(np.arange(len(undated)), nearest.shape[1]), nearest.ravel()
            cosine = np.einsum("ij,ij->i", vectors[row], others[column]).round(5)
            by_embedding.add(undated[row], window[column], cosine)
    found = [by_stems.keys(corpus.size), by_embedding.keys(corpus.size)]
    keys = sort_distinct(np.concatenate(found))
    b, a = keys // corpus.size, keys % corpus.size
    for start in range(0, len(keys), ARTICLES_AT_ONCE // 2):
        part = slice(start, start + ARTICLES_AT_ONCE // 2)
        positions, local = np.unique(np.stack([a[part], b[part]]), return_inverse=True)
        local_a, local_b = local.reshape(2, -1)
        features = corpus.features_of(positions)
        pairs = compare_pairs(features, corpus.days[positions], local_a, local_b)
        columns = {field.name: getattr(pairs, field.name) for field in fields(pairs)}
        yield CandidatePairs(**columns | {"a": positions[pairs.a], "b": positions[pairs.b]})


def similar_stems(
    corpus: Corpus, undated: Ints, window: Ints, neighbours: int
) -> tuple[Ints, Ints, Reals]:
    """The articles of a window that share most stems with each undated one, and the cosines."""
    from scipy.sparse import csr_matrix
    from sparse_dot_topn import sp_matmul_topn

    positions = np.union1d(undated, window)
    stems = csr_matrix(corpus.candidate_stems_of(positions))
    rows = stems[np.searchsorted(positions, undated)]
    columns = stems[np.searchsorted(positions, window)]
    nearest = sp_matmul_topn(rows, columns.T.tocsr(), neighbours + 1)
    return np.repeat(undated, np.diff(nearest.indptr)), window[nearest.indices], nearest.data


class Nearest:
    """The nearest `limit` articles of each undated one, of all that are added."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.parts: list[tuple[Ints, Ints, Reals]] = []

    def add(self, undated: Ints, others: Ints, cosine: Reals) -> None:
        """Add articles that undated ones are similar to, and how much."""
        other = undated != others
        self.parts.append((undated[other], others[other], cosine[other]))

    def keys(self, size: int) -> Ints:
        """The pairs as `higher position * size + lower position`."""
        if not self.parts:
            return np.zeros(0, np.int64)
        undated, others, cosine = (np.concatenate(part) for part in zip(*self.parts, strict=True))
        order = np.lexsort((others, -cosine, undated))
        undated, others = undated[order], others[order]
        starts = np.flatnonzero(np.diff(undated, prepend=-1))
        rank = np.arange(len(undated)) - np.repeat(starts, np.diff(np.append(starts, len(undated))))
        undated, others = undated[rank < self.limit], others[rank < self.limit]
        keys: Ints = np.maximum(undated, others) * size + np.minimum(undated, others)
        return keys
