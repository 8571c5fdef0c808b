"""All articles of a folder compared with those before them, block by block, so that a block that
has not changed is recalled."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import polars as pl

from topicgraph.relate.cache import Memory, key
from topicgraph.relate.corpus_statistics import SMALL, Norms, from_frame, norms, reference, to_frame
from topicgraph.relate.features import COSINES, SHARED, Said, Texts
from topicgraph.relate.scores import Block, Floats, Ints, Pairs, Timeline, candidates, neighbours
from topicgraph.relate.text import AT_ONCE, Model, Weights
from topicgraph.relate.undated import undated


@dataclass(frozen=True)
class Paired:
    """The candidate pairs of a folder, what the titles of each share in words ("" where they are
    too unlike for an edge), the `place` in time of each article, and the folder's norms."""

    pairs: Pairs
    shared: pl.Series
    place: Ints
    norms: Norms


def paired(texts: Texts, memory: Memory, model: Model | None = None) -> Paired:
    """Every article of a folder compared with those before it, by a `model` as well. A small folder
    is compared anew each time."""
    if len(texts.titles) < SMALL:
        memory = Memory()
    timeline = Timeline(texts.moments)
    ordered = texts.chosen(timeline.order)
    usual, name = _norms(texts, memory, model)
    most = neighbours(len(texts.titles))
    if len(texts.titles) < SMALL:
        found = (
            [Work(ordered, usual.weights, model, list(timeline.blocks()), most).whole()]
            if timeline.dated
            else []
        )
    else:
        found = _recalled(ordered, timeline, usual.weights, model, most, memory, name)
    loose = undated(ordered, timeline, usual.weights, model, most, memory, name)
    return together([*found, *loose], timeline, texts.moments, usual)


def _recalled(
    ordered: Texts,
    timeline: Timeline,
    weights: Weights,
    model: Model | None,
    most: int,
    memory: Memory,
    usual: str,
) -> list[pl.DataFrame]:
    """The pairs of each block, worked out where it is not as it was; `usual` is the key of the
    norms that `weights` are of."""
    digests = ordered.digests
    blocks = {
        key(
            usual, most, timeline.reach, *_shape(block), content=digests[block.start : block.high]
        ): block
        for block in timeline.blocks()
    }
    for part in parts([(one, block) for one, block in blocks.items() if one not in memory]):
        work = Work(ordered, weights, model, [block for _, block in part], most)
        for (one, _), pairs in zip(part, work.frames(), strict=True):
            memory.keep(one, pairs)
    return [placed(memory.recall(one), block) for one, block in blocks.items()]


def parts(
    blocks: Sequence[tuple[str, Block]], most: int = AT_ONCE
) -> Iterator[list[tuple[str, Block]]]:
    """Blocks in runs that look at no more than `most` articles at once, if one block does not look
    at more."""
    part: list[tuple[str, Block]] = []
    for one in blocks:
        if part and one[1].high - part[0][1].start > most:
            yield part
            part = []
        part.append(one)
    if part:
        yield part


def _shape(block: Block) -> tuple[int, int]:
    return block.low - block.start, block.high - block.start


def _norms(texts: Texts, memory: Memory, model: Model | None) -> tuple[Norms, str]:
    """The norms of a folder, and the key that they were kept by."""
    chosen = texts.chosen(reference(texts.moments))
    name = key("norms", model.name if model else "", content=chosen.digests)
    if name not in memory:
        memory.keep(
            name,
            to_frame(norms(chosen.titles, chosen.excerpts, chosen.moments, model, chosen.topics)),
        )
    return from_frame(memory.recall(name)), name


class Work:
    """What has to be worked out: the features of all that some blocks look at, made once, and all
    of their pairs measured at once."""

    def __init__(
        self,
        ordered: Texts,
        weights: Weights,
        model: Model | None,
        blocks: Sequence[Block],
        most: int,
    ) -> None:
        wanted = np.zeros(len(ordered.titles) + 1, dtype=np.int64)
        for block in blocks:
            wanted[block.start] += 1
            wanted[block.high] -= 1
        places = np.flatnonzero(np.cumsum(wanted[:-1]) > 0)
        self._said = Said(ordered.chosen(places), weights, model)
        self._starts = np.searchsorted(places, [block.start for block in blocks])
        self._blocks, self._most = blocks, most

    def whole(self) -> pl.DataFrame:
        """The pairs of all blocks, by place in all that they look at."""
        ends = [
            np.stack(self._candidates(start, block)) + start
            for start, block in zip(self._starts.tolist(), self._blocks, strict=True)
        ]
        return self._said.frame(*np.concatenate(ends, axis=1))

    def frames(self) -> Iterator[pl.DataFrame]:
        """The pairs of each block, by place in what it looks at."""
        found = self.whole()
        lows = [
            start + block.low - block.start
            for start, block in zip(self._starts.tolist(), self._blocks, strict=True)
        ]
        number = np.searchsorted(
            lows, found["b"].to_numpy(), "right"
        )  # a pair is of the block of its later end
        found = found[np.argsort(number, kind="stable")]
        bounds = np.append(0, np.cumsum(np.bincount(number, minlength=len(lows) + 1)[1:])).tolist()
        for start, (low, high) in zip(
            self._starts.tolist(), itertools.pairwise(bounds), strict=True
        ):
            part = found[low:high]
            texts = pl.Series(
                part["shared"].to_list(), dtype=pl.String
            )  # as a part of the whole it would be saved with all of its texts
            yield part.with_columns(pl.col("a", "b") - start, shared=texts)

    def _candidates(self, start: int, block: Block) -> tuple[Ints, Ints]:
        window = slice(start, start + block.high - block.start)
        return candidates(
            self._said.features.rows(window),
            self._said.texts.moments[window],
            Block(0, *_shape(block)),
            self._most,
        )


def placed(found: pl.DataFrame, block: Block) -> pl.DataFrame:
    """The pairs of a block by their places in the timeline."""
    return found.with_columns(pl.col("a", "b") + block.start)


def together(
    frames: Sequence[pl.DataFrame], timeline: Timeline, moments: Floats, usual: Norms
) -> Paired:
    """The pairs of all blocks, and of the undated, by the rows of the articles."""
    whole = pl.concat(frames) if frames else pl.DataFrame(schema=SHARED)
    earlier, later = timeline.order[whole["a"].to_numpy()], timeline.order[whole["b"].to_numpy()]
    a, b = np.minimum(earlier, later), np.maximum(earlier, later)
    cosines = {name: whole[name].to_numpy() for name in COSINES}
    pairs = Pairs(a, b, **cosines, days=np.abs(moments[a] - moments[b]))
    return Paired(pairs, whole["shared"], np.argsort(timeline.order), usual)
