"""What articles say, taken apart, and what pairs of them have in common: one row a pair, with words
that a person can check."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import polars as pl

from topicgraph.relate.corpus_statistics import LEAST_CUT
from topicgraph.relate.explain_pair import both_about, shared, told
from topicgraph.relate.scores import Floats, Ints, days_of, measured
from topicgraph.relate.text import Model, Topics, Weights, features
from topicgraph.store.tables import Schema, Tables

COSINES = ("letters", "title", "excerpt", "figures", "topics", "meaning")
SHARED: Schema = {
    "a": pl.UInt32,
    "b": pl.UInt32,
    **dict.fromkeys(COSINES, pl.Float32),
    "shared": pl.String,
}


@dataclass(frozen=True)
class Texts:
    """What n articles are compared by: titles, excerpts, times in days (NaN for the undated), and
    the names of their topics."""

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
        topics = articles.select("id").join(about, on="id", how="left", maintain_order="left")[
            "name"
        ]
        moments = days_of(articles["published"].to_list())
        return cls(
            articles["title"].to_list(),
            articles["excerpt"].to_list(),
            moments,
            [one or () for one in topics.to_list()],
        )

    def chosen(self, rows: Ints) -> Texts:
        """Those of some rows."""
        places = rows.tolist()
        titles, excerpts = (
            [self.titles[row] for row in places],
            [self.excerpts[row] for row in places],
        )
        return Texts(titles, excerpts, self.moments[rows], [self.topics[row] for row in places])


class Said:
    """What some articles say, taken apart."""

    def __init__(self, texts: Texts, weights: Weights, model: Model | None) -> None:
        self.texts, self._weights = texts, weights
        self.features = features(texts.titles, texts.excerpts, weights, model, texts.topics)
        self._told: dict[int, dict[str, str]] = {}

    def frame(self, a: Ints, b: Ints) -> pl.DataFrame:
        """Pairs, measured, and what makes those alike that may become an edge."""
        pairs = measured(self.features, self.texts.moments, a, b)
        near = pairs.score >= LEAST_CUT
        ends = zip(pairs.a.tolist(), pairs.b.tolist(), near.tolist(), strict=True)
        words = [self._shared(b, a) if strong else "" for a, b, strong in ends]
        columns = {
            "a": pairs.a,
            "b": pairs.b,
            **{name: getattr(pairs, name) for name in COSINES},
            "shared": words,
        }
        return pl.DataFrame(columns, schema=SHARED)

    def _shared(self, later: int, earlier: int) -> str:
        topics = self.texts.topics
        return shared(self._words(later), self._words(earlier)) + both_about(
            topics[later], topics[earlier], self._weights
        )

    def _words(self, place: int) -> dict[str, str]:
        if place not in self._told:
            self._told[place] = told(self.texts.titles[place], self._weights.stems)
        return self._told[place]
