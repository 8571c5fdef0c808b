"""All articles of a folder compared with those before them, block by block of time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import polars as pl

from topicgraph.relate.corpus_statistics import Norms, norms, reference
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


def paired(texts: Texts, model: Model | None = None) -> Paired:
    """Every article of a folder compared with those before it, by a `model` as well."""
    timeline = Timeline(texts.moments)
    ordered = texts.chosen(timeline.order)
    chosen = texts.chosen(reference(texts.moments))
    usual = norms(chosen.titles, chosen.excerpts, chosen.moments, model, chosen.topics)
    most = neighbours(len(texts.titles))
    frames = [
        _block_pairs(ordered, usual.weights, model, blocks, most)
        for blocks in parts(list(timeline.blocks()))
    ]
    frames += undated(ordered, timeline, usual.weights, model, most)
    return together(frames, timeline, texts.moments, usual)


def parts(blocks: Sequence[Block], most: int = AT_ONCE) -> Iterator[list[Block]]:
    """Consecutive blocks in runs that look at no more than `most` articles at once, if one block
    does not look at more."""
    part: list[Block] = []
    for block in blocks:
        if part and block.high - part[0].start > most:
            yield part
            part = []
        part.append(block)
    if part:
        yield part


def _block_pairs(
    ordered: Texts, weights: Weights, model: Model | None, blocks: Sequence[Block], most: int
) -> pl.DataFrame:
    """The candidate pairs of consecutive blocks, measured, by place in time."""
    start, end = blocks[0].start, blocks[-1].high
    said = Said(ordered.chosen(np.arange(start, end)), weights, model)
    ends: list[Ints] = []
    for block in blocks:
        window = slice(block.start - start, block.high - start)
        shape = Block(0, block.low - block.start, block.high - block.start)
        found = candidates(said.features.rows(window), said.texts.moments[window], shape, most)
        ends.append(np.stack(found) + window.start)
    return said.frame(*np.concatenate(ends, axis=1)).with_columns(pl.col("a", "b") + start)


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
