"""Why two articles are said to be similar, in words that a person can check."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence

import numpy as np
import polars as pl
from numpy.typing import NDArray

from topicgraph.relate.scores import DAYS, days_of, measured
from topicgraph.relate.text import Weights, features, stem, tokens, weights


def told(title: str, counts: Mapping[str, int]) -> dict[str, str]:
    """What a title says: stems → words as they stand in it, the rarest first; `counts`: in how many
    articles each stem is.

    >>> told("A rogue class revealed", {"rogue": 2, "reveal": 9, "clas": 5})
    {'rogue': 'rogue', 'clas': 'class', 'reveal': 'revealed'}
    """
    said = {stem(word): word for word in reversed(tokens(title)) if len(word) > 2}
    return {one: said[one] for one in sorted(said, key=lambda one: (counts.get(one, 0), one))}


def shared(later: Mapping[str, str], earlier: Mapping[str, str]) -> str:
    """The rarest words that two titles share, as the later one has them; both as `told`.

    >>> shared(told("Rogue class revealed", {}), told("A rogue reveal", {}))
    'both say revealed, rogue'
    """
    words = itertools.islice((word for one, word in later.items() if one in earlier), 3)
    return f"both say {said}" if (said := ", ".join(words)) else "alike in their letters"


def both_about(later: Sequence[str], earlier: Sequence[str], weights: Weights) -> str:
    """The rarest topic that two articles share, unless half of all have it.

    >>> both_about(["AI", "Hiring"], ["AI", "Hiring"], Weights(10, {}, {}, {"AI": 9, "Hiring": 2}))
    '; both about Hiring'
    """
    rarest = min(
        set(later) & set(earlier), key=lambda one: (weights.topics.get(one, 0), one), default=None
    )
    return (
        f"; both about {rarest}"
        if rarest is not None and weights.topics.get(rarest, 0) * 2 < weights.size
        else ""
    )


def gaps(days: NDArray[np.float64]) -> pl.Series:
    """The times between articles in words.

    >>> gaps(np.array([0.125, 2.4, np.nan, 0.0001])).to_list()
    ['3 hours apart', '2 days apart', 'one is undated', 'at the same time']
    """
    minutes = pl.Series(days * 1440)
    unit = (
        pl.when(minutes < 90)
        .then(pl.lit("minute"))
        .when(minutes < 2880)
        .then(pl.lit("hour"))
        .otherwise(pl.lit("day"))
    )
    size = (
        pl.when(minutes < 90)
        .then(minutes)
        .when(minutes < 2880)
        .then(minutes / 60)
        .otherwise(minutes / 1440)
    )
    amount = size.fill_nan(0).round().cast(pl.Int64)
    said = pl.format(
        "{} {}{} apart", amount, unit, pl.when(amount == 1).then(pl.lit("")).otherwise(pl.lit("s"))
    )
    undated, together = pl.lit("one is undated"), pl.lit("at the same time")
    return pl.select(
        said=pl.when(minutes.is_nan())
        .then(undated)
        .when(minutes < 1)
        .then(together)
        .otherwise(said)
    )["said"]


def nearest(articles: pl.DataFrame, id_: str) -> tuple[str, str]:
    """Of some articles, the one whose headline is most like that of one of them: its title, and
    what they share."""
    titles, excerpts = articles["title"].to_list(), articles["excerpt"].to_list()
    known = weights(titles, excerpts)
    row = articles["id"].to_list().index(id_)
    others = np.array([other for other in range(len(titles)) if other != row])
    moments = days_of(articles["published"].to_list())
    pairs = measured(features(titles, excerpts, known), moments, np.full(len(others), row), others)
    best = int(np.argmax(pairs.likeness(DAYS)))
    title = titles[int(pairs.b[best])]
    return (
        title,
        f"{shared(told(titles[row], known.stems), told(title, known.stems))}; {gaps(pairs.days[[best]])[0]}",
    )
