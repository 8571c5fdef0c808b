"""Similar articles: who says the same at about the same time, by the words of title and excerpt. No
model, no links.

Each article looks back: its candidates are the articles before it that share words with it, never
all pairs. Time makes a pair weaker, never impossible, and takes nothing from an undated piece,
which looks at everything (see `undated`)."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from topicgraph.relate.text import AT_ONCE, Features, Rows, pairwise

DAYS = 8.0
"""How fast similarity fades: at so many days between two articles it counts exp(-1/2) of one on the
same day."""

LETTERS = 0.8
"""The part that the letters of the title have in a score; the words of title and excerpt have the
rest, in equal parts."""

NEIGHBOURS = 25
"""So many earlier candidates of each article are looked at closely (as many later ones look at it),
and more in a small folder:"""

PAIRS = 1 << 21
"""as many as keep the candidates of all articles about this number."""

FADED = 3 * DAYS
"""Beyond so many days a pair is no candidate."""

CROWD = 20_000
"""Where more articles than this lie within `FADED` days before one, the days are halved until so
many are left."""

STEP = 512
"""So many articles are compared with those before them at once."""

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Reals = NDArray[np.float32]


@dataclass(frozen=True)
class Pairs:
    """Candidate pairs `a[i] < b[i]` of articles (row numbers), the cosines of their features, and
    the `days` between; NaN: not known.

    `letters`: n-grams of the titles; `title`: words of the titles; `excerpt`: words of the
    excerpts; `figures`: numbers in the titles; `topics`: what the files say they are about;
    `meaning`: vectors of the titles."""

    a: Ints
    b: Ints
    letters: Reals
    title: Reals
    excerpt: Reals
    figures: Reals
    topics: Reals
    meaning: Reals
    days: Floats

    @property
    def score(self) -> Floats:
        """How likely one would be listed as related to the other, 0 … 1: ranks the similar articles
        of one."""
        return self.scored(DAYS, LETTERS)

    def scored(self, days: float, letters: float) -> Floats:
        """The score with other settings: the days over which it fades, and the part of the
        letters."""
        return self._by_parts(lambda part: part._scored(days, letters))

    def _scored(self, days: float, letters: float) -> Floats:
        words = (self.title + np.where(np.isnan(self.excerpt), self.title, self.excerpt)) / 2
        score: Floats = (
            (letters * self.letters + (1 - letters) * words)
            * self._agreed()
            * closeness(self.days, days)
        )
        return score

    def _by_parts(self, measure: Callable[[Pairs], Floats]) -> Floats:
        """A measure of all pairs, of so many at once that what it holds meanwhile is little."""
        columns = [getattr(self, item.name) for item in fields(self)]
        parts = [
            measure(Pairs(*(column[at : at + AT_ONCE] for column in columns)))
            for at in range(0, len(self.a), AT_ONCE)
        ]
        return np.concatenate(parts) if parts else np.zeros(0)

    def _agreed(self) -> Reals:
        """What is left of a likeness that topics do not bear out."""
        agreed: Reals = OTHER_TOPICS + (1 - OTHER_TOPICS) * np.minimum(1, self.topics / SAME_TOPICS)
        return np.where(np.isnan(self.topics), np.float32(1), agreed)

    def likeness(self, days: float) -> Floats:
        """How alike the headlines are, 0 … 1, where a pair fades with `days` between: groups
        articles into stories.

        Headlines of one template ("Everything we know about …") are alike whatever they are about;
        other numbers, and excerpts that have nothing in common, are evidence against them."""
        return self._by_parts(lambda part: part._likeness(days))

    def _likeness(self, days: float) -> Floats:
        headlines = (self.letters + self.title) / 2
        if not np.isnan(self.meaning).all():
            headlines = (1 - MEANING) * headlines + MEANING * np.maximum(
                0, (self.meaning - UNMEANT) / (1 - UNMEANT)
            )
        borne_out = DOUBT + (1 - DOUBT) * np.minimum(1, self.excerpt / BORNE_OUT)
        against = np.where(self.figures == 0, OTHER_FIGURES, 1) * np.where(
            np.isnan(self.excerpt), 1, borne_out
        )
        likeness: Floats = headlines * against * self._agreed() * closeness(self.days, days)
        return likeness


MEANING, UNMEANT = 0.3, 0.1
"""The part that a model has in the likeness of headlines, and the cosine that it gives to unrelated
ones. Chosen on the tuning part."""

OTHER_FIGURES = 0.5
"""What is left of a likeness where both titles have numbers, but not one in common. Chosen on the
tuning part."""

DOUBT, BORNE_OUT = 0.2, 0.2
"""What is left of a likeness that the excerpts do not bear out at all, and the cosine of excerpts
that bears it out wholly."""


OTHER_TOPICS, SAME_TOPICS = 0.8, 0.3
"""What is left of a likeness between articles of other topics, and the cosine of topics from which
on nothing is lost."""


def days_of(moments: Sequence[datetime | None]) -> Floats:
    """Moments as days since 1970; NaN for the undated."""
    return np.array(
        [moment.timestamp() / 86_400 if moment else np.nan for moment in moments], dtype=np.float64
    )


def closeness(days: Floats, scale: float = DAYS) -> Floats:
    """What time leaves of a similarity: a Gaussian of the days between, 1 where they are not known.

    >>> closeness(np.array([0.0, 8.0, np.nan])).round(3).tolist()
    [1.0, 0.607, 1.0]
    """
    return np.exp(-(np.nan_to_num(days) ** 2) / (2 * scale**2))


def near_pairs(features: Features, moments: Floats, most: int) -> tuple[Ints, Ints]:
    """The candidates of every article, as pairs of rows `a[i] < b[i]`.

    Arguments: `features` of n articles; `moments`, n times in days, all known; `most` earlier
    candidates of each article."""
    timeline = Timeline(moments)
    ordered = features.rows(timeline.order)
    none = np.zeros(0, np.int64)
    found = [
        (none, none),
        *(candidates(ordered, timeline.times, block, most) for block in timeline.blocks()),
    ]
    a, b = (timeline.order[np.concatenate(ends)] for ends in zip(*found, strict=True))
    return np.minimum(a, b), np.maximum(a, b)


def measured(features: Features, moments: Floats, a: Ints, b: Ints) -> Pairs:
    """Pairs `a[i] < b[i]`, put in order, with their cosines and the days between."""
    order = np.lexsort((b, a))
    a, b = a[order], b[order]
    letters, title = pairwise(features.letters, a, b), pairwise(features.title, a, b)
    excerpt, figures, topics = (
        _known(rows, a, b) for rows in (features.excerpt, features.figures, features.topics)
    )
    vectors = features.meaning
    meaning = (
        np.full(len(a), np.nan, np.float32)
        if vectors is None
        else np.einsum("ij,ij->i", vectors[a], vectors[b]).round(5)
    )
    return Pairs(
        a, b, letters, title, excerpt, figures, topics, meaning, np.abs(moments[a] - moments[b])
    )


def _known(rows: Rows, a: Ints, b: Ints) -> Reals:
    """The cosines, NaN where one of the two has none of what is compared."""
    filled = np.diff(rows.indptr) > 0
    cosine = np.full(len(a), np.nan, np.float32)
    both = filled[a] & filled[b]
    cosine[both] = pairwise(rows, a[both], b[both])
    return cosine


def neighbours(size: int) -> int:
    """How many earlier candidates each of `size` articles has. In steps, so that a few more
    articles do not change it.

    >>> neighbours(100), neighbours(5_000), neighbours(1_000_000)
    (16384, 256, 25)
    """
    return max(NEIGHBOURS, PAIRS >> max(size - 1, 1).bit_length())


class Block(NamedTuple):
    """Articles `low` … `high` of a timeline, which look at those from `start` on, and at one
    another."""

    start: int
    low: int
    high: int


class Timeline:
    """Articles in order of time, the undated last: `order` are their row numbers, `times` their
    days; so many are `dated`."""

    def __init__(self, moments: Floats) -> None:
        self.order: Ints = np.argsort(moments, kind="stable")
        self.times = moments[self.order]
        self.dated = int(np.count_nonzero(~np.isnan(moments)))
        self.reach = _reach(self.times[: self.dated])

    def blocks(self) -> Iterator[Block]:
        """The blocks of all that is dated."""
        dated = self.times[: self.dated]
        for low, high in self._cut(self.reach / 4):
            yield Block(int(np.searchsorted(dated, dated[low] - self.reach)), low, high)

    def stretches(self, most: int) -> list[tuple[int, int]]:
        """The timeline in stretches (from, to) by the calendar, at most about so many; the undated
        are the last."""
        days, undated = self.reach / 4, (self.dated, len(self.times))
        while len(found := self._cut(days)) > max(most, 1):
            days *= 2
        return [*found, undated]

    def _cut(self, days: float) -> list[tuple[int, int]]:
        """The dated, cut every so many days."""
        dated = self.times[: self.dated]
        bounds = np.flatnonzero(
            np.diff(np.floor(dated / days), prepend=-np.inf, append=np.inf)
        ).tolist()
        return list(itertools.pairwise(bounds))


def _reach(times: Floats) -> float:
    """How many days back partners are looked for."""
    reach = FADED
    while (
        reach > 0.5
        and len(times) > CROWD
        and np.median(np.arange(len(times)) - np.searchsorted(times, times - reach)) > CROWD
    ):
        reach /= 2
    return reach


def candidates(features: Features, times: Floats, block: Block, most: int) -> tuple[Ints, Ints]:
    """Pairs of places in a timeline that share words (or a meaning): for each article of a block
    the `most` best, each pair once."""
    from scipy.sparse import csr_matrix
    from sparse_dot_topn import sp_matmul_topn

    found: list[Ints] = []
    size = len(times)
    for low, high in _steps(times, block, most):
        near = closeness(times[block.start : high] - times[low]).astype(np.float32)
        window = csr_matrix(features.telling[block.start : high])
        window.data = window.data * np.repeat(near, np.diff(window.indptr))
        best = sp_matmul_topn(csr_matrix(features.telling[low:high]), window.T.tocsr(), most + 1)
        p, q = np.repeat(np.arange(low, high), np.diff(best.indptr)), best.indices.astype(np.int64)
        if features.meaning is not None:
            meant = most_alike(
                features.meaning[low:high],
                features.meaning[block.start : high] * near[:, np.newaxis],
                most + 1,
            )
            p, q = (
                np.concatenate([p, np.repeat(np.arange(low, high), meant.shape[1])]),
                np.concatenate([q, meant.ravel()]),
            )
        q += block.start
        found.append((np.minimum(p, q) * size + np.maximum(p, q))[p != q])
    keys = np.unique(np.concatenate(found))
    return keys // size, keys % size


def most_alike(rows: Reals, window: Reals, most: int) -> Ints:
    """For each row the places of the vectors in a window that are most alike, in no order."""
    most = min(most, MEANT, len(window))
    return np.argpartition(-(rows @ window.T), most - 1, axis=1)[:, :most]


MEANT = 20
"""So many candidates of each article a model may add to those that share words."""


def _steps(times: Floats, block: Block, most: int) -> Iterator[tuple[int, int]]:
    """A block in pieces of a day at most, so that one closeness holds for all of a piece; at once
    where everything is a candidate."""
    if block.high - block.start <= most:
        yield block.low, block.high
        return
    low = block.low
    while low < block.high:
        high = low + int(np.searchsorted(times[low : min(low + STEP, block.high)], times[low] + 1))
        yield low, high
        low = high
