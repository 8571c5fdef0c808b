"""Connected components: of a graph given as pairs of row numbers, and of a graph that grows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]
    Floats = NDArray[np.float64]

Item = TypeVar("Item", int, str)


def connected_components(size: int, a: Ints, b: Ints) -> Ints:
    """Return for each of `size` nodes the lowest node of its connected component.

    Args:
        size: The number of nodes, which are numbered from 0.
        a: One end of each edge.
        b: The other end of each edge; the direction does not matter.

    Example:
        >>> import numpy as np
        >>> connected_components(4, np.array([3, 1]), np.array([1, 0])).tolist()
        [0, 0, 2, 0]
    """
    import numpy as np  # takes 0.1 s: only when components are needed

    label = np.arange(size)
    while len(a):
        # Both ends are the lowest known nodes of their parts: the higher part joins the lower.
        np.minimum.at(label, np.maximum(a, b), np.minimum(a, b))
        while not np.array_equal(label, above := label[label]):
            label = above
        a, b = label[a], label[b]
        apart = a != b
        a, b = a[apart], b[apart]
    return label


def spanning_forest_weights(size: int, a: Ints, b: Ints, weights: Floats) -> Floats:
    """Return the weights of the edges of a maximum spanning forest, in no order.

    All parts choose their heaviest edge at once. Source: O. Borůvka, "O jistém problému
    minimálním", 1926.

    Args:
        size: The number of nodes, which are numbered from 0.
        a: One end of each edge.
        b: The other end of each edge.
        weights: The weight of each edge.

    Example:
        >>> import numpy as np
        >>> a, b = np.array([0, 1, 0]), np.array([1, 2, 2])
        >>> sorted(spanning_forest_weights(3, a, b, np.array([3.0, 1.0, 2.0])).tolist())
        [2.0, 3.0]
    """
    import numpy as np

    order = np.argsort(-weights, kind="stable")
    a, b, weights = a[order], b[order], weights[order]
    ranks = np.arange(len(a))
    parts: list[Floats] = [weights[:0]]
    while len(a):
        best = np.full(size, len(weights))
        np.minimum.at(best, a, ranks)
        np.minimum.at(best, b, ranks)
        places = np.searchsorted(ranks, np.unique(best[best < len(weights)]))
        parts.append(weights[ranks[places]])
        label = connected_components(size, a[places], b[places])
        a, b = label[a], label[b]
        apart = a != b
        a, b, ranks = a[apart], b[apart], ranks[apart]
    return np.concatenate(parts)


class DisjointSets(Generic[Item]):
    """Connected components of a graph that grows edge by edge (union-find with path halving).

    The name of a set is its lowest item. Needs neither NumPy nor SciPy.

    Example:
        >>> sets = DisjointSets()
        >>> sets.join("c", "b")
        >>> sets.find("c"), sets.find("d")
        ('b', 'd')
    """

    def __init__(self) -> None:
        self._parent: dict[Item, Item] = {}

    def __contains__(self, item: Item) -> bool:
        return item in self._parent

    def find(self, item: Item) -> Item:
        """Return the lowest item of the set that has an item."""
        parent = self._parent
        parent.setdefault(item, item)
        while parent[item] != item:
            parent[item] = parent[parent[item]]
            item = parent[item]
        return item

    def join(self, one: Item, other: Item) -> None:
        """Make one set of the sets of two items."""
        low, high = sorted((self.find(one), self.find(other)))
        self._parent[high] = low

    def items(self) -> list[Item]:
        """Return all items, the lowest first."""
        return sorted(self._parent)
