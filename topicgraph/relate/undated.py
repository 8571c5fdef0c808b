"""The undated articles, which look at everything: stretch by stretch of the timeline.

What an undated article finds in a stretch is a matter of words alone; of all that it finds its best
are chosen, and only these are measured."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import polars as pl

from topicgraph.relate.features import Said, Texts
from topicgraph.relate.scores import MEANT, PAIRS, Ints, Timeline, most_alike
from topicgraph.relate.text import AT_ONCE, Model, Weights, telling
from topicgraph.store.tables import Schema

FOUND: Schema = {"by": pl.UInt32, "place": pl.UInt32, "alike": pl.Float32, "meant": pl.Boolean}
"""Which undated article has found which place of a stretch, how alike they are, and whether by what
a model says of them."""

Stretch = tuple[int, int]


def undated(
    ordered: Texts, timeline: Timeline, weights: Weights, model: Model | None, most: int
) -> Iterator[pl.DataFrame]:
    """The pairs of the undated among articles that are `ordered` by time, with places in that
    order; each has the `most` best, or more where one of them has found another."""
    first, size = timeline.dated, len(ordered.titles)
    if first == size:
        return
    stretches = timeline.stretches(PAIRS // (most * (size - first)))
    found = [
        frame
        for run in _runs(stretches, size - first)
        for frame in _found(ordered, first, run, weights, model, most)
    ]
    best = _best(found, most)
    if best.is_empty():
        return
    for places, a, b in _groups(
        best["by"].to_numpy().astype(np.int64) + first, best["place"].to_numpy().astype(np.int64)
    ):
        pairs = Said(ordered.chosen(places), weights, model).frame(a, b)
        yield pairs.with_columns(
            a=pl.Series(places.astype(np.uint32))[pairs["a"]],
            b=pl.Series(places.astype(np.uint32))[pairs["b"]],
        )


def _runs(wanted: Sequence[Stretch], undated: int) -> Iterator[list[Stretch]]:
    """Stretches in runs of so many articles that the undated, whose words are asked for with each,
    are no more than half of the work."""
    run: list[Stretch] = []
    for one in wanted:
        if run and sum(high - low for low, high in [*run, one]) > max(AT_ONCE, undated):
            yield run
            run = []
        run.append(one)
    if run:
        yield run


def _found(
    ordered: Texts,
    first: int,
    run: Sequence[Stretch],
    weights: Weights,
    model: Model | None,
    most: int,
) -> Iterator[pl.DataFrame]:
    """For each stretch what every undated article finds there, by place in time."""
    from scipy.sparse import csr_matrix
    from sparse_dot_topn import sp_matmul_topn

    size = len(ordered.titles)
    places = np.unique(
        np.concatenate([np.arange(first, size), *(np.arange(*stretch) for stretch in run)])
    )
    texts = ordered.chosen(places)
    words = csr_matrix(telling(texts.titles, texts.excerpts, weights))
    vectors = model(texts.titles) if model else None
    own = slice(len(places) - (size - first), len(places))
    for low, high in run:
        window = slice(*np.searchsorted(places, (low, high)).tolist())
        best = sp_matmul_topn(words[own], words[window].T.tocsr(), most + 1)
        found = [
            _frame(
                np.repeat(np.arange(size - first), np.diff(best.indptr)),
                best.indices,
                best.data,
                meant=False,
            )
        ]
        if vectors is not None:
            near = most_alike(vectors[own], vectors[window], MEANT + 1)
            by, place = np.repeat(np.arange(size - first), near.shape[1]), near.ravel()
            found.append(
                _frame(
                    by,
                    place,
                    np.einsum("ij,ij->i", vectors[own][by], vectors[window][place]).round(5),
                    meant=True,
                )
            )
        placed = pl.concat(found).with_columns(pl.col("place") + low)
        yield placed.filter(pl.col("place") != pl.col("by") + first)


def _frame(by: Ints, place: Ints, alike: Ints, *, meant: bool) -> pl.DataFrame:
    return pl.DataFrame(
        {"by": by, "place": place, "alike": alike, "meant": np.full(len(by), meant)}, schema=FOUND
    )


def _best(found: Sequence[pl.DataFrame], most: int) -> pl.DataFrame:
    """What each has found in all stretches that is among its best, by words or by what a model
    says."""
    limit = pl.when("meant").then(MEANT).otherwise(most)
    ordered = pl.concat(found).sort(
        "by", "meant", "alike", "place", descending=(False, False, True, False)
    )
    return (
        ordered.filter(pl.int_range(pl.len()).over("by", "meant") < limit)
        .select("by", "place")
        .unique()
    )


def _groups(by: Ints, place: Ints) -> Iterator[tuple[Ints, Ints, Ints]]:
    """Pairs, each once, in groups of few articles: the articles' places, and by these the pairs."""
    size = int(max(by.max(), place.max())) + 1
    keys = np.unique(
        np.maximum(by, place) * size + np.minimum(by, place)
    )  # those of one undated article together
    pairs = np.stack([keys % size, keys // size], axis=1)
    for start in range(0, len(pairs), AT_ONCE // 2):
        group = pairs[start : start + AT_ONCE // 2]
        places, local = np.unique(group, return_inverse=True)
        a, b = local.reshape(group.shape).T
        yield places, a, b
