"""Connected components of an undirected graph given as pairs of row numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]


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
