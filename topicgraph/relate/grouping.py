"""How well one grouping agrees with another: B-cubed, pairwise, and the adjusted Rand index."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence


def b_cubed(found: Sequence[Hashable], truth: Sequence[Hashable]) -> tuple[float, float, float]:
    """B-cubed precision, recall and F1: of an item's group, which part truly belongs with it, and of its true group, which part was found.

    Source: A. Bagga and B. Baldwin, "Algorithms for scoring coreference chains", 1998.

    >>> b_cubed("aab", "xyy")  # precision (1/2 + 1/2 + 1)/3, recall (1 + 1/2 + 1/2)/3
    (0.6666666666666666, 0.6666666666666666, 0.6666666666666666)
    """
    both, ours, theirs = Counter(zip(found, truth, strict=True)), Counter(found), Counter(truth)
    if not found:
        return 0.0, 0.0, 0.0
    precision = sum(count * count / ours[group] for (group, _), count in both.items()) / len(found)
    recall = sum(count * count / theirs[label] for (_, label), count in both.items()) / len(found)
    return precision, recall, _f1(precision, recall)


def pairwise(found: Sequence[Hashable], truth: Sequence[Hashable]) -> tuple[float, float, float]:
    """Precision, recall and F1 over the pairs of items that are in one group.

    >>> pairwise("aaab", "xxyy")  # found 3 pairs, true 2, both 1
    (0.3333333333333333, 0.5, 0.4)
    """
    together, ours, theirs = (_pairs(Counter(groups)) for groups in (zip(found, truth, strict=True), found, truth))
    precision, recall = together / ours if ours else 0.0, together / theirs if theirs else 0.0
    return precision, recall, _f1(precision, recall)


def adjusted_rand(found: Sequence[Hashable], truth: Sequence[Hashable]) -> float:
    """The adjusted Rand index: agreement over pairs beyond chance; 1 for the same grouping, about 0 for a random one.

    Source: L. Hubert and P. Arabie, "Comparing partitions", Journal of Classification 2 (1985), 193.

    >>> adjusted_rand("aabb", "xxyy"), adjusted_rand("aaab", "xxyy")
    (1.0, 0.0)
    """
    together, ours, theirs = (_pairs(Counter(groups)) for groups in (zip(found, truth, strict=True), found, truth))
    every = len(found) * (len(found) - 1) / 2
    chance = ours * theirs / every if every else 0.0
    most = (ours + theirs) / 2
    return (together - chance) / (most - chance) if most != chance else 1.0


def _pairs(sizes: Counter[Hashable] | Counter[tuple[Hashable, Hashable]]) -> float:
    return sum(size * (size - 1) / 2 for size in sizes.values())


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
