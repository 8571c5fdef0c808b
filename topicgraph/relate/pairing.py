"""All articles of a folder compared with those before them, block by block, so that a block that has not changed is recalled."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import polars as pl

from topicgraph.relate.memory import Memory, key
from topicgraph.relate.norms import LEAST_CUT, SMALL, Norms, from_frame, norms, reference, to_frame
from topicgraph.relate.reasons import both_about, shared, told
from topicgraph.relate.similar import Block, Floats, Ints, Pairs, Timeline, candidates, days_of, measured, neighbours
from topicgraph.relate.text import AT_ONCE, Model, Topics, Weights, features
from topicgraph.tables import Schema, Tables


@dataclass(frozen=True)
class Texts:
    """What n articles are compared by: titles, excerpts, times in days (NaN for the undated), and the names of their topics."""

    titles: Sequence[str]
    excerpts: Sequence[str]
    moments: Floats
    topics: Topics

    @classmethod
    def of(cls, tables: Tables) -> Texts:
        """Those of all articles."""
        articles = tables.articles
        about = (
            tables.edges.filter(pl.col("kind") == "about")
            .join(tables.topics.select("id", "name"), left_on="target", right_on="id")
            .group_by(id="source")
            .agg(pl.col("name").sort())
        )
        topics = articles.select("id").join(about, on="id", how="left", maintain_order="left")["name"]
        moments = days_of(articles["published"].to_list())
        return cls(articles["title"].to_list(), articles["excerpt"].to_list(), moments, [one or () for one in topics.to_list()])

    def chosen(self, rows: Ints) -> Texts:
        """Those of some rows."""
        places = rows.tolist()
        titles, excerpts = [self.titles[row] for row in places], [self.excerpts[row] for row in places]
        return Texts(titles, excerpts, self.moments[rows], [self.topics[row] for row in places])

    def digests(self) -> list[bytes]:
        """What identifies the content of each."""
        said = map(repr, zip(self.titles, self.excerpts, self.moments.tolist(), self.topics, strict=True))
        return [hashlib.blake2b(one.encode("utf-8", "backslashreplace"), digest_size=16).digest() for one in said]


@dataclass(frozen=True)
class Paired:
    """The candidate pairs of a folder, what the titles of each share in words ("" where they are too unlike for an edge), the `place` in
    time of each article, and the folder's norms."""

    pairs: Pairs
    shared: pl.Series
    place: Ints
    norms: Norms


def paired(texts: Texts, memory: Memory, model: Model | None = None) -> Paired:
    """Every article of a folder compared with those before it, by a `model` as well. A small folder is compared anew each time."""
    if len(texts.titles) < SMALL:
        memory = Memory()
    timeline = Timeline(texts.moments)
    ordered = texts.chosen(timeline.order)
    digests = ordered.digests()
    usual, name = _norms(texts, memory, model)
    most = neighbours(len(texts.titles))
    blocks = {
        key(name, most, timeline.reach, *_shape(block), content=digests[block.start : block.high]): block for block in timeline.blocks()
    }
    for part in parts([(one, block) for one, block in blocks.items() if one not in memory]):
        work = Work(ordered, usual.weights, model, [block for _, block in part], most)
        for one, block in part:
            memory.keep(one, work.frame(block))
    return together([(memory.recall(one), block.start) for one, block in blocks.items()], timeline, texts.moments, usual)


def parts(blocks: Sequence[tuple[str, Block]], most: int = AT_ONCE) -> Iterator[list[tuple[str, Block]]]:
    """Blocks in runs that look at no more than `most` articles at once, if one block does not look at more."""
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
    name = key("norms", model.name if model else "", content=chosen.digests())
    if name not in memory:
        memory.keep(name, to_frame(norms(chosen.titles, chosen.excerpts, chosen.moments, model, chosen.topics)))
    return from_frame(memory.recall(name)), name


class Work:
    """What has to be worked out: the features of all that some blocks look at, made once."""

    def __init__(self, ordered: Texts, weights: Weights, model: Model | None, blocks: Sequence[Block], most: int) -> None:
        wanted = np.zeros(len(ordered.titles) + 1, dtype=np.int64)
        for block in blocks:
            wanted[block.start] += 1
            wanted[block.high] -= 1
        self._places = np.flatnonzero(np.cumsum(wanted[:-1]) > 0)
        self._texts = ordered.chosen(self._places)
        self._said = features(self._texts.titles, self._texts.excerpts, weights, model, self._texts.topics)
        self._told = [told(title, weights.stems) for title in self._texts.titles]
        self._weights = weights
        self._most = most

    def frame(self, block: Block) -> pl.DataFrame:
        """The pairs of a block, by place in what it looks at."""
        at = int(np.searchsorted(self._places, block.start))
        window = slice(at, at + block.high - block.start)
        said = self._said.rows(window)
        moments, said_in = self._texts.moments[window], self._told[window]
        pairs = measured(said, moments, *candidates(said, moments, Block(0, *_shape(block)), self._most))
        near = pairs.score >= LEAST_CUT
        topics = self._texts.topics[window]
        ends = zip(pairs.a.tolist(), pairs.b.tolist(), near.tolist(), strict=True)
        words = [
            shared(said_in[b], said_in[a]) + both_about(topics[b], topics[a], self._weights) if strong else "" for a, b, strong in ends
        ]
        columns = {"a": pairs.a, "b": pairs.b, **{name: getattr(pairs, name) for name in COSINES}, "shared": words}
        return pl.DataFrame(columns, schema=PAIRS)


COSINES = ("letters", "title", "excerpt", "figures", "topics", "meaning")
PAIRS: Schema = {"a": pl.UInt32, "b": pl.UInt32, **dict.fromkeys(COSINES, pl.Float32), "shared": pl.String}


def together(found: Sequence[tuple[pl.DataFrame, int]], timeline: Timeline, moments: Floats, usual: Norms) -> Paired:
    """The pairs of all blocks by the rows of the articles."""
    frames = [frame.with_columns(pl.col("a", "b").cast(pl.Int64) + start) for frame, start in found]
    whole = pl.concat(frames) if frames else pl.DataFrame(schema=PAIRS).with_columns(pl.col("a", "b").cast(pl.Int64))
    earlier, later = timeline.order[whole["a"].to_numpy()], timeline.order[whole["b"].to_numpy()]
    a, b = np.minimum(earlier, later), np.maximum(earlier, later)
    cosines = {name: whole[name].to_numpy() for name in COSINES}
    pairs = Pairs(a, b, **cosines, days=np.abs(moments[a] - moments[b]))
    return Paired(pairs, whole["shared"], np.argsort(timeline.order), usual)
