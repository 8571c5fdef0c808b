"""How well one grouping agrees with another: B-cubed, pairwise, and the adjusted Rand index."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]


class Agreement(NamedTuple):
    """For each item how many are in its found group (`ours`), in its true one (`theirs`), and in
    both, itself included."""

    both: Ints
    ours: Ints
    theirs: Ints

    def chosen(self, rows: Ints) -> Agreement:
        """That of some of the items, or of some of them more than once: what a bootstrap draws."""
        return Agreement(self.both[rows], self.ours[rows], self.theirs[rows])

    def scores(self) -> dict[str, float]:
        """All measures by name.

        Sources: B-cubed: A. Bagga and B. Baldwin, "Algorithms for scoring coreference chains",
        1998. Adjusted Rand index: L. Hubert and P. Arabie, "Comparing partitions", Journal of
        Classification 2 (1985), 193."""
        precision, recall = (
            float((self.both / part).mean()) if len(part) else 0.0
            for part in (self.ours, self.theirs)
        )
        together, found, true = (float((part - 1).sum()) / 2 for part in self)
        every = len(self.both) * (len(self.both) - 1) / 2
        chance, most = (found * true / every if every else 0.0), (found + true) / 2
        return {
            "B-cubed precision": precision,
            "B-cubed recall": recall,
            "B-cubed F1": _f1(precision, recall),
            "pairwise precision": together / found if found else 0.0,
            "pairwise recall": together / true if true else 0.0,
            "pairwise F1": _f1(
                together / found if found else 0.0, together / true if true else 0.0
            ),
            "adjusted Rand index": (together - chance) / (most - chance) if most != chance else 1.0,
        }


def agreement(found: Sequence[Hashable], truth: Sequence[Hashable]) -> Agreement:
    """How the `found` group of each item agrees with its true one.

    >>> scores = agreement("aab", "xyy").scores()  # precision (1/2 + 1/2 + 1)/3, recall (1 + 1/2 + 1/2)/3
    >>> round(scores["B-cubed precision"], 3), round(scores["B-cubed recall"], 3)
    (0.667, 0.667)
    """
    pairs = list(zip(found, truth, strict=True))
    both, ours, theirs = Counter(pairs), Counter(found), Counter(truth)
    rows = [(both[pair], ours[pair[0]], theirs[pair[1]]) for pair in pairs]
    return Agreement(*np.array(rows, dtype=np.int64).reshape(-1, 3).T)


def interval(
    agreed: Agreement, truth: Sequence[Hashable], measure: str, runs: int = 1_000
) -> tuple[float, float]:
    """95 % of a measure when whole true groups are drawn anew, always the same draws."""
    _, place = np.unique(np.array([str(label) for label in truth]), return_inverse=True)
    groups = (
        [np.flatnonzero(place == number) for number in range(place.max() + 1)] if len(place) else []
    )
    if not groups:
        return 0.0, 0.0
    draws = np.random.default_rng(0).integers(0, len(groups), (runs, len(groups)))
    drawn = [
        agreed.chosen(np.concatenate([groups[number] for number in draw])).scores()[measure]
        for draw in draws.tolist()
    ]
    low, high = np.quantile(drawn, (0.025, 0.975))
    return float(low), float(high)


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
