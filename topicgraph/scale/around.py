"""A window with the articles around it, as tables of which `relate` knows rows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.typing import NDArray

from topicgraph.relate.features import Ints
from topicgraph.relate.scores import CandidatePairs
from topicgraph.scale.job import Job
from topicgraph.scale.pairs import make_pairs
from topicgraph.scale.timeline import Window, load_positions
from topicgraph.store.tables import ARTICLES, EDGES, Tables


@dataclass(frozen=True, slots=True)
class Around:
    """The articles at the positions `first` … `stop`, in order of their ids.

    - `positions`: the position of each row
    - `row_of`: the row of each position, counted from `first`
    - `own`: which rows are of the window itself
    """

    tables: Tables
    first: int
    stop: int
    positions: Ints
    row_of: Ints
    own: NDArray[np.bool_]

    @property
    def size(self) -> int:
        """The number of articles."""
        return len(self.positions)

    def load_pairs(self, job: Job) -> tuple[CandidatePairs, pl.DataFrame]:
        """Return the candidate pairs of these articles, by row, and as they were saved."""
        saved = load_positions(job, "pairs", self.first, self.stop, "b")
        saved = saved.filter(pl.col("a") >= self.first)
        saved = saved.with_columns(pl.col("a", "b") - self.first)
        return make_pairs(saved, self.row_of), saved


def load_around(
    job: Job, window: Window, positions: tuple[int, int], articles: str, edges: str
) -> Around:
    """Load the articles at some positions around a window, and their edges.

    Args:
        job: The build.
        window: The window.
        positions: The first position and the one after the last.
        articles: The kind of table that the articles are in.
        edges: The kind of table that their edges are in; "" for none.
    """
    first, stop = positions
    table = load_positions(job, articles, first, stop).sort("id")
    places = table["position"].to_numpy()
    row_of = np.empty(stop - first, np.int64)
    row_of[places - first] = np.arange(len(places))
    found = load_positions(job, edges, first, stop) if edges else pl.DataFrame(schema=dict(EDGES))
    tables = Tables(
        articles=table.select(list(ARTICLES)),
        edges=found.select(list(EDGES)).cast(pl.Schema(EDGES)).sort("source", "kind", "target"),
        providers=job.load_frame("providers"),
        topics=job.load_frame("topics"),
    )
    own = (places >= window.first) & (places < window.stop)
    return Around(tables, first, stop, places, row_of, own)


def select_own(around: Around, tables: Tables) -> Tables:
    """Return the articles of the window itself, and the edges from them."""
    articles = tables.articles.filter(pl.Series(around.own))
    own_ids = articles.select(source="id")
    return tables.replace(
        articles=articles,
        edges=tables.edges.join(own_ids, on="source", how="semi", maintain_order="left"),
    )
