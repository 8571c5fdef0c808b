"""Connected components: of a graph given as pairs of row numbers, and of a graph that grows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]

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
    # NumPy and SciPy take 0.2 s to import: only when components are needed.
    import numpy as np
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components as scipy_components

    graph = coo_array((np.ones(len(a), dtype=np.int8), (a, b)), shape=(size, size))
    _, labels = scipy_components(graph, directed=False)
    lowest = np.full(size, size)
    np.minimum.at(lowest, labels, np.arange(size))
    result: Ints = lowest[labels]
    return result


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
