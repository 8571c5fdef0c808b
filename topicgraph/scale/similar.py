"""Similar articles by blocks of time: each run of blocks with what it looks back at is a task of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import numpy as np
import polars as pl

from topicgraph.relate.meaning import model
from topicgraph.relate.memory import Memory
from topicgraph.relate.norms import norms, reference
from topicgraph.relate.pairing import Paired, Work, parts, together
from topicgraph.relate.said import SHARED, Texts
from topicgraph.relate.similar import Block, Timeline, neighbours
from topicgraph.relate.text import Weights
from topicgraph.relate.undated import undated
from topicgraph.scale.engine import fetched, per_bucket, sent
from topicgraph.tables import Tables

TEXTS: dict[str, Any] = {"title": pl.String, "excerpt": pl.String, "moment": pl.Float64, "topics": pl.List(pl.String)}
FOUND: dict[str, Any] = {"number": pl.Int64, "row": pl.Int64, **SHARED}
Run = list[tuple[int, Block]]

AT_ONCE = 8_192
"""About so many articles each task looks at; fewer would be compared with less, for more of what they look back at."""


def paired(tables: Tables, embeddings: str | None = None) -> Paired:
    """What `relate.pairing.paired` finds; the norms are read off the reference on the driver, and go to every worker.

    The undated, which look at everything, are left to the driver.
    """
    texts = Texts.of(tables)
    chosen = texts.chosen(reference(texts.moments))
    usual = norms(chosen.titles, chosen.excerpts, chosen.moments, model(embeddings) if embeddings else None, chosen.topics)
    timeline = Timeline(texts.moments)
    blocks = list(timeline.blocks())
    runs = dict(enumerate(_runs(blocks)))
    ordered, most = texts.chosen(timeline.order), neighbours(len(texts.titles))
    function = partial(pairs_of, runs=runs, weights=usual.weights, most=most, embeddings=embeddings)
    windows = sent(_windows(ordered, runs), len(runs))
    found = fetched(per_bucket(windows, "run", max(len(runs), 1), function, ["run", "place", *TEXTS], FOUND), FOUND).sort("number", "row")
    starts = np.array([block.start for block in blocks], dtype=np.uint32)[found["number"].to_numpy()]
    pairs = found.select(pl.col("a", "b") + pl.Series(starts), *list(SHARED)[2:])
    loose = undated(ordered, timeline, usual.weights, model(embeddings) if embeddings else None, most, Memory(), "")
    return together([pairs, *loose], timeline, texts.moments, usual)


def _runs(blocks: Sequence[Block]) -> list[Run]:
    return [[(int(number), block) for number, block in run] for run in parts([(str(n), block) for n, block in enumerate(blocks)], AT_ONCE)]


def _windows(ordered: Texts, runs: Mapping[int, Run]) -> pl.DataFrame:
    """The articles that each run of blocks looks at, in order of time; those that several look at come several times."""
    whole = pl.DataFrame({
        "title": ordered.titles, "excerpt": ordered.excerpts, "moment": ordered.moments,
        "topics": pl.Series([list(one) for one in ordered.topics], dtype=TEXTS["topics"]),
    }, schema=TEXTS).with_row_index("place").cast({"place": pl.Int64})  # fmt: skip
    spans = {number: (min(block.start for _, block in run), run[-1][1].high) for number, run in runs.items()}
    windows = [whole[low:high].with_columns(run=pl.lit(number, pl.Int64)) for number, (low, high) in spans.items()]
    return pl.concat([whole[:0].with_columns(run=pl.lit(0, pl.Int64)), *windows])


def pairs_of(rows: pl.DataFrame, runs: Mapping[int, Run], weights: Weights, most: int, embeddings: str | None) -> pl.DataFrame:
    """The candidate pairs of some runs of blocks, numbered as the blocks are."""
    made = [pl.DataFrame(schema=FOUND)]
    for (number,), window in rows.sort("run", "place").group_by("run", maintain_order=True):
        low = int(window["place"][0])
        run = [(block, Block(at.start - low, at.low - low, at.high - low)) for block, at in runs[int(str(number))]]
        topics = [tuple(one) for one in window["topics"].to_list()]
        texts = Texts(window["title"].to_list(), window["excerpt"].to_list(), window["moment"].to_numpy(), topics)
        work = Work(texts, weights, model(embeddings) if embeddings else None, [at for _, at in run], most)
        for (block, _), pairs in zip(run, work.frames(), strict=True):
            found = pairs.with_columns(number=pl.lit(block, pl.Int64))
            made.append(found.with_columns(row=pl.Series(np.arange(found.height, dtype=np.int64))).select(list(FOUND)))
    return pl.concat(made)
