"""Similar articles: who says the same at about the same time, by the words of title and excerpt. No model, no links.

Candidates come from the words of articles published around the same time, never from all pairs. Time makes a pair weaker, never
impossible, and takes nothing from an undated piece. Where to cut is read off the folder itself: the same search among articles that
cannot belong together, because their dates were exchanged for distant ones, tells how high chance alone would score.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from topicgraph.relate.text import Features, Rows, pairwise

DAYS = 8.0
"""How fast similarity fades: at so many days between two articles it counts exp(-1/2) of one on the same day."""

LETTERS = 0.8
"""The part that the letters of the title have in a score; the words of title and excerpt have the rest."""

NEIGHBOURS = 80
"""So many candidates of each article are looked at closely, and more in a small folder:"""

PAIRS = 1_600_000
"""as many as keep the candidates of all articles below this number."""

FADED = 3 * DAYS
"""Beyond so many days a pair is no candidate."""

CROWD = 4_000
"""Where more articles than this lie within `FADED` days of one, the days are narrowed until so many are left."""

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Pairs:
    """Candidate pairs `a[i] < b[i]` of articles (row numbers), the cosines of their features, and the `days` between (NaN: not known).

    `letters`: n-grams of the titles; `title`: words of the titles; `text`: words of titles and excerpts.
    """

    a: Ints
    b: Ints
    letters: Floats
    title: Floats
    text: Floats
    days: Floats

    @property
    def score(self) -> Floats:
        """How likely one would be listed as related to the other, 0 … 1: ranks the similar articles of one."""
        return (LETTERS * self.letters + (1 - LETTERS) * self.text) * closeness(self.days)

    def likeness(self, days: float) -> Floats:
        """How alike the headlines are, 0 … 1, where a pair fades with `days` between: groups articles into stories."""
        return (self.letters + self.title) / 2 * closeness(self.days, days)


def days_of(moments: Sequence[datetime | None]) -> Floats:
    """Moments as days since 1970; NaN for the undated."""
    return np.array([moment.timestamp() / 86_400 if moment else np.nan for moment in moments], dtype=np.float64)


def closeness(days: Floats, scale: float = DAYS) -> Floats:
    """What time leaves of a similarity: a Gaussian of the days between, 1 where they are not known.

    >>> closeness(np.array([0.0, 8.0, np.nan])).round(3).tolist()
    [1.0, 0.607, 1.0]
    """
    return np.exp(-(np.nan_to_num(days) ** 2) / (2 * scale**2))


def similar_pairs(features: Features, moments: Floats, most: int | None = None) -> Pairs:
    """The candidates of every article with what makes them alike.

    Arguments: `features` of n articles; `moments`, n times in days, NaN for the undated; `most` candidates of each article (without it: 80,
    and more in a small folder). Pairs are in order of `a`, then `b`.
    """
    a, b = candidates(features.text, moments, most or max(NEIGHBOURS, PAIRS // max(len(moments), 1)))
    letters, title, text = (pairwise(rows, a, b).astype(np.float64) for rows in (features.letters, features.title, features.text))
    return Pairs(a, b, letters, title, text, np.abs(moments[a] - moments[b]))


def candidates(rows: Rows, moments: Floats, most: int) -> tuple[Ints, Ints]:
    """Pairs of articles that share words and a time: for each article the `most` best by words and closeness.

    Goes through the articles in order of time, a block at once, so that the cost grows with n times the articles of one period.
    """
    order = np.argsort(moments, kind="stable")
    dated = int(np.count_nonzero(~np.isnan(moments)))
    times = moments[order[:dated]]
    reach = _reach(times)
    found: list[tuple[Ints, Ints]] = []
    step = 512
    for start in range(0, len(order), step):
        block = order[start : start + step]
        if start + step <= dated:
            low, high = np.searchsorted(times, times[start] - reach), np.searchsorted(times, times[start + step - 1] + reach, "right")
            window = np.concatenate([order[low:high], order[dated:]])
        else:
            window = order
        found.append(_best(rows, moments, block, window, most))
    a, b = (np.concatenate(ends) for ends in zip(*found, strict=True)) if found else (np.zeros(0, np.int64), np.zeros(0, np.int64))
    size = len(moments)
    keys = np.unique(np.minimum(a, b) * size + np.maximum(a, b))
    return keys // size, keys % size


def _reach(times: Floats) -> float:
    """How many days to each side partners are looked for."""
    reach = FADED
    while reach > 0.5 and len(times) > CROWD:
        if np.median(np.searchsorted(times, times + reach) - np.searchsorted(times, times - reach)) <= CROWD:
            break
        reach /= 2
    return reach


def _best(rows: Rows, moments: Floats, block: Ints, window: Ints, most: int) -> tuple[Ints, Ints]:
    """Of each article of a block its best partners in a window, by words and closeness in time; ties go to the lower row."""
    product = (rows[block] @ rows[window].T).tocsr()
    a, b = block[np.repeat(np.arange(len(block)), np.diff(product.indptr))], window[product.indices]
    score = product.data * closeness(np.abs(moments[a] - moments[b]))
    score[a == b] = 0.0
    chosen = [
        start + _top(score[start:end], b[start:end], most) for start, end in zip(product.indptr[:-1], product.indptr[1:], strict=True)
    ]
    kept = np.concatenate(chosen) if chosen else np.zeros(0, np.int64)
    return a[kept], b[kept]


def _top(score: Floats, partner: Ints, most: int) -> Ints:
    """Places of the `most` highest scores above 0, in no order; of equal ones the lower partner's."""
    if len(score) <= most:
        return np.flatnonzero(score > 0)
    least = np.partition(score, len(score) - most)[len(score) - most]
    if least <= 0:
        return np.flatnonzero(score > 0)
    above, level = np.flatnonzero(score > least), np.flatnonzero(score == least)
    return np.concatenate([above, level[np.argsort(partner[level], kind="stable")][: most - len(above)]])


FALSE = 0.05
"""At most so many of the similar edges may be ones that chance would give."""

DEFAULT_CUT = 0.35
"""Where a folder is too small or too short in time to tell."""

FAR = 30.0
"""Articles so many days apart are not about one event."""

ENOUGH = 200
"""With fewer decoys than this nothing can be read off a folder."""

SAMPLE = 2_000
"""Of a larger folder, so many articles from the middle of its time are enough to read the cut."""

LEAST_CUT, MOST_CUT = 0.25, 0.4
"""No pair below the one is an edge, however tidy the folder; a pair above the other always is, however often titles repeat in it."""


def cut_of(features: Features, moments: Floats, pairs: Pairs) -> float:
    """The lowest score at which chance gives at most `FALSE` of the pairs: the target-decoy method.

    A decoy folder is made by exchanging the texts of the articles, in order of time, with those of half the folder away: its pairs
    are as near in time as the real ones but speak of different events, so whatever score they reach, chance reaches. Pairs that are
    within `FAR` days by their true dates are no decoys.

    Source: J. Elias and S. Gygi, "Target-decoy search strategy", Nature Methods 4 (2007), 207.
    """
    dated = np.argsort(moments, kind="stable")[: int(np.count_nonzero(~np.isnan(moments)))]
    if len(dated) > SAMPLE:
        dated = dated[len(dated) // 2 - SAMPLE // 2 :][:SAMPLE]
    size = len(dated)
    twice = np.concatenate([dated, dated])
    decoys = similar_pairs(
        Features(features.letters[twice], features.title[twice], features.text[twice], features.vocabulary),
        np.concatenate([moments[dated], moments[np.roll(dated, size // 2)]]),
        NEIGHBOURS,
    )
    across = (decoys.a < size) & (decoys.b >= size)
    gap = np.abs(moments[twice[decoys.a]] - moments[twice[decoys.b]])
    chance = np.sort(decoys.score[across & (gap > FAR)]) if size else np.zeros(0)
    if len(chance) < ENOUGH:
        return DEFAULT_CUT
    inside = np.isin(pairs.a, dated) & np.isin(pairs.b, dated)
    found = np.sort(pairs.score[inside])
    steps = np.arange(LEAST_CUT, MOST_CUT, 0.01)
    false = (len(chance) - np.searchsorted(chance, steps)) / 2  # each real pair has two decoys: either text may be the exchanged one
    good = np.flatnonzero(false <= FALSE * (len(found) - np.searchsorted(found, steps)))
    return float(steps[good[0]]) if len(good) else float(steps[-1])
