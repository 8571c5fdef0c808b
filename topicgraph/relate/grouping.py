"""How well one grouping agrees with another: B-cubed, pairwise, and the adjusted Rand index."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]


class Agreement(NamedTuple):
    """Group sizes per item: in both its groups (itself included), its found one, its true one."""

    common: Ints
    found_size: Ints
    true_size: Ints

    def select(self, rows: Ints) -> Agreement:
        """Return the agreement of some items; a bootstrap may repeat an item."""
        return Agreement(self.common[rows], self.found_size[rows], self.true_size[rows])

    def scores(self) -> dict[str, float]:
        """Return all measures by name.

        Sources: B-cubed: A. Bagga and B. Baldwin, "Algorithms for scoring coreference chains",
        1998. Adjusted Rand index: L. Hubert and P. Arabie, "Comparing partitions", Journal of
        Classification 2 (1985), 193.
        """
        if not len(self.common):
            precision = recall = 0.0
        else:
            precision = float((self.common / self.found_size).mean())
            recall = float((self.common / self.true_size).mean())
        common_pairs, found_pairs, true_pairs = (float((part - 1).sum()) / 2 for part in self)
        all_pairs = len(self.common) * (len(self.common) - 1) / 2
        expected = found_pairs * true_pairs / all_pairs if all_pairs else 0.0
        maximum = (found_pairs + true_pairs) / 2
        pair_precision = common_pairs / found_pairs if found_pairs else 0.0
        pair_recall = common_pairs / true_pairs if true_pairs else 0.0
        return {
            "B-cubed precision": precision,
            "B-cubed recall": recall,
            "B-cubed F1": _f1(precision, recall),
            "pairwise precision": pair_precision,
            "pairwise recall": pair_recall,
            "pairwise F1": _f1(pair_precision, pair_recall),
            "adjusted Rand index": (common_pairs - expected) / (maximum - expected)
            if maximum != expected
            else 1.0,
        }


def compare_groupings(found: Sequence[Hashable], truth: Sequence[Hashable]) -> Agreement:
    """Return how the `found` group of each item agrees with its true group.

    Example:
        Precision is the mean of 1/2, 1/2 and 1; recall the mean of 1, 1/2 and 1/2.

        >>> scores = compare_groupings("aab", "xyy").scores()
        >>> round(scores["B-cubed precision"], 3), round(scores["B-cubed recall"], 3)
        (0.667, 0.667)
    """
    pairs = list(zip(found, truth, strict=True))
    common, found_sizes, true_sizes = Counter(pairs), Counter(found), Counter(truth)
    rows = [(common[pair], found_sizes[pair[0]], true_sizes[pair[1]]) for pair in pairs]
    return Agreement(*np.array(rows, dtype=np.int64).reshape(-1, 3).T)


def bootstrap_interval(
    agreement: Agreement, truth: Sequence[Hashable], measure: str, runs: int = 1_000
) -> tuple[float, float]:
    """Return the 95 % bootstrap interval of a measure over whole true groups.

    The draws are always the same ones.

    Args:
        agreement: What `compare_groupings` returned.
        truth: The true group of each item.
        measure: A key of `Agreement.scores`.
        runs: The number of bootstrap samples.
    """
    _, labels = np.unique(np.array([str(label) for label in truth]), return_inverse=True)
    if not len(labels):
        return 0.0, 0.0
    groups = [np.flatnonzero(labels == number) for number in range(labels.max() + 1)]
    draws = np.random.default_rng(0).integers(0, len(groups), (runs, len(groups)))
    values = [
        agreement.select(np.concatenate([groups[number] for number in draw])).scores()[measure]
        for draw in draws.tolist()
    ]
    low, high = np.quantile(values, (0.025, 0.975))
    return float(low), float(high)


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
