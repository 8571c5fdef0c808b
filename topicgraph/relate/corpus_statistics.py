"""What is usual in a folder: how common each word is, how alike two unrelated headlines are, and
how alike chance makes two articles.

All of it is read off the reference: the whole of a small folder, and of a large one its oldest
articles, as many as the last power of two, up to 65,536. So new articles leave it as it is, until
there are twice as many."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from topicgraph.relate.scores import Floats, Ints, measured, near_pairs
from topicgraph.relate.text import Features, Model, Topics, Weights, features, weights

SMALL, LARGE = 8_192, 65_536
"""A folder of fewer articles than the one is its own reference; more than the other tell nothing
new."""

SAMPLE = 2_000
"""So many articles from the middle of the reference are enough to read the background and the cut
off."""

USUAL, FEW = (0.025, 0.14), 25
"""What two headlines taken at random usually have in common (the median, and one pair in twenty),
and as how many articles that knowledge counts."""

FALSE = 0.05
"""At most so many of the similar edges may be ones that chance would give."""

CLOSEST = 64
"""So many earlier candidates of each article are enough for that."""

DEFAULT_CUT = 0.35
"""Where a folder is too small or too short in time to tell."""

FAR = 30.0
"""Articles so many days apart are not about one event."""

ENOUGH = 200
"""With fewer decoys than this nothing can be read off a folder."""

LEAST_CUT, MOST_CUT = 0.25, 0.4
"""No pair below the one is an edge, however tidy the folder; a pair above the other always is,
however often titles repeat in it."""


@dataclass(frozen=True)
class Norms:
    """How common terms are (`weights`), the likeness of unrelated headlines (`background`: the
    median, and what one pair in twenty reaches), and the least score of an edge (`cut`)."""

    weights: Weights
    background: tuple[float, float]
    cut: float


def reference(moments: Floats) -> Ints:
    """The rows that norms are read off, in order of time."""
    order = np.argsort(moments, kind="stable")
    return order if len(order) < SMALL else order[: min(1 << (len(order).bit_length() - 1), LARGE)]


def norms(
    titles: Sequence[str],
    excerpts: Sequence[str],
    moments: Floats,
    model: Model | None = None,
    topics: Topics = (),
) -> Norms:
    """The norms of a folder whose reference these are, in order of time."""
    known = weights(titles, excerpts, topics)
    middle = slice(max(len(titles) // 2 - SAMPLE // 2, 0), len(titles) // 2 + SAMPLE // 2)
    sample = features(titles[middle], excerpts[middle], known, model, topics[middle])
    return Norms(known, background(sample), cut_of(sample, moments[middle]))


def background(said: Features, draws: int = 20_000) -> tuple[float, float]:
    """The likeness of two headlines taken at random (always the same ones, for the same articles):
    the median, and what one pair in twenty reaches.

    In a folder of a few articles most pairs may well belong together, so it is drawn towards what
    headlines have in common elsewhere."""
    size = said.title.shape[0]
    if size < 2:
        return USUAL
    chosen = np.random.default_rng(0).integers(0, size, (2, draws))
    a, b = chosen[:, chosen[0] != chosen[1]]
    blind = replace(
        said, **{name: getattr(said, name)[:, :0] for name in ("excerpt", "figures", "topics")}
    )
    seen = np.quantile(measured(blind, np.zeros(size), a, b).likeness(1.0), (0.5, 0.95))
    median, high = (
        (size * here + FEW * usual) / (size + FEW)
        for here, usual in zip(seen.tolist(), USUAL, strict=True)
    )
    return median, high


def cut_of(said: Features, moments: Floats) -> float:
    """The lowest score at which chance gives at most `FALSE` of the pairs: the target-decoy method.

    A decoy folder is made by exchanging the texts of the articles, in order of time, with those of
    half the folder away: its pairs are as near in time as the real ones but speak of different
    events, so whatever score they reach, chance reaches. Pairs that are within `FAR` days by their
    true dates are no decoys.

    Source: J. Elias and S. Gygi, "Target-decoy search strategy", Nature Methods 4 (2007), 207.
    """
    dated = np.argsort(moments, kind="stable")[: int(np.count_nonzero(~np.isnan(moments)))]
    size = len(dated)
    if size < 2:
        return DEFAULT_CUT
    true = np.concatenate([moments[dated], moments[dated]])
    exchanged = np.concatenate([moments[dated], moments[np.roll(dated, size // 2)]])
    decoys = said.rows(np.concatenate([dated, dated]))
    a, b = near_pairs(decoys, exchanged, CLOSEST)
    across = (a < size) & (b >= size) & (np.abs(true[a] - true[b]) > FAR)
    chance = np.sort(measured(decoys, exchanged, a[across], b[across]).score)
    if len(chance) < ENOUGH:
        return DEFAULT_CUT
    real = said.rows(dated)
    found = np.sort(
        measured(real, moments[dated], *near_pairs(real, moments[dated], CLOSEST)).score
    )
    steps = np.arange(LEAST_CUT, MOST_CUT, 0.01)
    false = (
        len(chance) - np.searchsorted(chance, steps)
    ) / 2  # each real pair has two decoys: either text may be the exchanged one
    good = np.flatnonzero(false <= FALSE * (len(found) - np.searchsorted(found, steps)))
    return float(steps[good[0]]) if len(good) else float(steps[-1])
