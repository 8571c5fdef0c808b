"""Why two articles are said to be similar, in words that a person can check."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import polars as pl
from numpy.typing import NDArray

from topicgraph.relate.similar import DAYS, days_of, measured
from topicgraph.relate.text import Weights, features, stem, tokens, weights


def shared(later: str, earlier: str, counts: Mapping[str, int]) -> str:
    """The rarest words that two titles share, as the later one has them; `counts`: in how many articles each stem is.

    >>> shared("Rogue class revealed", "A rogue reveal", {"rogue": 2, "reveal": 9})
    'both say rogue, revealed'
    """
    there = {stem(word) for word in tokens(earlier)}
    said = {stem(word): word for word in reversed(tokens(later)) if len(word) > 2 and stem(word) in there}
    rarest = sorted(said, key=lambda one: (counts.get(one, 0), one))[:3]
    return f"both say {', '.join(said[one] for one in rarest)}" if rarest else "alike in their letters"


def both_about(later: Sequence[str], earlier: Sequence[str], weights: Weights) -> str:
    """The rarest topic that two articles share, unless half of all have it.

    >>> both_about(["AI", "Hiring"], ["AI", "Hiring"], Weights(10, {}, {}, {"AI": 9, "Hiring": 2}))
    '; both about Hiring'
    """
    rarest = min(set(later) & set(earlier), key=lambda one: (weights.topics.get(one, 0), one), default=None)
    return f"; both about {rarest}" if rarest is not None and weights.topics.get(rarest, 0) * 2 < weights.size else ""


def gaps(days: NDArray[np.float64]) -> pl.Series:
    """The times between articles in words.

    >>> gaps(np.array([0.125, 2.4, np.nan, 0.0001])).to_list()
    ['3 hours apart', '2 days apart', 'one is undated', 'at the same time']
    """
    minutes = pl.Series(days * 1440)
    unit = pl.when(minutes < 90).then(pl.lit("minute")).when(minutes < 2880).then(pl.lit("hour")).otherwise(pl.lit("day"))
    size = pl.when(minutes < 90).then(minutes).when(minutes < 2880).then(minutes / 60).otherwise(minutes / 1440)
    amount = size.fill_nan(0).round().cast(pl.Int64)
    said = pl.format("{} {}{} apart", amount, unit, pl.when(amount == 1).then(pl.lit("")).otherwise(pl.lit("s")))
    undated, together = pl.lit("one is undated"), pl.lit("at the same time")
    return pl.select(said=pl.when(minutes.is_nan()).then(undated).when(minutes < 1).then(together).otherwise(said))["said"]


def nearest(articles: pl.DataFrame, id_: str) -> tuple[str, str]:
    """Of some articles, the one whose headline is most like that of one of them: its title, and what they share."""
    titles, excerpts = articles["title"].to_list(), articles["excerpt"].to_list()
    known = weights(titles, excerpts)
    row = articles["id"].to_list().index(id_)
    others = np.array([other for other in range(len(titles)) if other != row])
    moments = days_of(articles["published"].to_list())
    pairs = measured(features(titles, excerpts, known), moments, np.full(len(others), row), others)
    best = int(np.argmax(pairs.likeness(DAYS)))
    title = titles[int(pairs.b[best])]
    return title, f"{shared(titles[row], title, known.stems)}; {gaps(pairs.days[[best]])[0]}"
