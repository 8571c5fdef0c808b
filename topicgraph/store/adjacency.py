"""Edges as arrays, without a Python object for each.

A graph is two aligned arrays of node numbers `0 … n-1`, one entry for each edge. `adjacency` turns
it into a `CSR`, on which `neighbours` and `within` work.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from topicgraph.errors import ArgumentError

Integers = NDArray[np.int64]


class CSR(NamedTuple):
    """Both directions of every edge in compressed sparse rows.

    The neighbours of node `v` are `indices[indptr[v]:indptr[v + 1]]`, joined to it by the edges
    with the numbers `edges[indptr[v]:indptr[v + 1]]`.
    """

    indptr: Integers
    indices: Integers
    edges: Integers


def adjacency(n: int, source_index: ArrayLike, target_index: ArrayLike) -> CSR:
    """Arrange both directions of every edge by node.

    Args:
        n: The number of nodes.
        source_index: The source of each edge, as a node number.
        target_index: Its target.

    Returns:
        Rows in order of neighbour, then of edge number. A loop is one entry in its row.

    Raises:
        ArgumentError: the arrays are not aligned, or hold a number that is not a node's.

    >>> csr = adjacency(3, [0, 0], [1, 2])
    >>> csr.indptr.tolist(), csr.indices.tolist(), csr.edges.tolist()
    ([0, 2, 3, 4], [1, 2, 0, 0], [0, 1, 0, 1])
    """
    source, target = np.asarray(source_index, np.int64), np.asarray(target_index, np.int64)
    if len(source) != len(target):
        raise ArgumentError(
            f"source_index has {len(source)} entries and target_index {len(target)}:"
            " want one of each for every edge"
        )
    # Both directions of an edge side by side, so that a stable sort keeps edges in their order.
    rows, columns = np.stack([source, target], 1).ravel(), np.stack([target, source], 1).ravel()
    if len(rows) and not (rows.min() >= 0 and rows.max() < n):
        raise ArgumentError(
            f"a node number of {rows.max() if rows.max() >= n else rows.min()}: want 0 to {n - 1}"
        )
    edges = np.repeat(np.arange(len(source)), 2)
    kept = rows != columns
    kept[::2] = True  # a loop is one entry in its row, not two
    rows, columns, edges = rows[kept], columns[kept], edges[kept]
    order = np.argsort(rows * n + columns, kind="stable")
    indptr = np.concatenate([[0], np.cumsum(np.bincount(rows, minlength=n))]).astype(np.int64)
    return CSR(indptr, columns[order], edges[order])


def neighbours(csr: CSR, node: int) -> tuple[Integers, Integers]:
    """Return the neighbours of a node and the number of the edge to each.

    Parallel edges give an entry each.

    >>> nodes, edges = neighbours(adjacency(3, [0, 0], [1, 2]), 0)
    >>> nodes.tolist(), edges.tolist()
    ([1, 2], [0, 1])
    """
    row = slice(csr.indptr[node], csr.indptr[node + 1])
    return csr.indices[row], csr.edges[row]


def within(csr: CSR, start: int | Iterable[int], depth: int) -> tuple[Integers, Integers]:
    """Find the nodes at most `depth` steps from a node, or from any of several.

    Returns:
        The nodes, nearest first, and the number of steps to each.

    >>> nodes, steps = within(adjacency(4, [0, 1, 2], [1, 2, 3]), 0, 2)
    >>> nodes.tolist(), steps.tolist()
    ([0, 1, 2], [0, 1, 2])
    """
    if depth < 0:
        raise ArgumentError(f"depth={depth}: want 0 or more")
    frontier = np.unique(
        np.asarray([start] if isinstance(start, int | np.integer) else list(start), np.int64)
    )
    seen = np.zeros(len(csr.indptr) - 1, np.bool_)
    seen[frontier] = True
    layers = [frontier]
    while len(layers) <= depth and len(frontier):
        reached = sort_distinct(_rows(csr, frontier).astype(np.int64))
        frontier = reached[~seen[reached]]
        seen[frontier] = True
        layers.append(frontier)
    return np.concatenate(layers), np.repeat(
        np.arange(len(layers)), [len(layer) for layer in layers]
    )


def sort_distinct(numbers: Integers) -> Integers:
    """Return the different numbers (0 or more) in order.

    `np.unique` puts them into a hash table, which takes 70 times as long as sorting.

    >>> sort_distinct(np.array([3, 1, 3])).tolist()
    [1, 3]
    """
    ordered = np.sort(numbers)
    distinct: Integers = ordered[np.diff(ordered, prepend=-1) != 0]
    return distinct


def _rows(csr: CSR, nodes: Integers) -> Integers:
    """Return the neighbours of all `nodes`, one after the other, without a loop over them."""
    starts, lengths = csr.indptr[nodes], csr.indptr[nodes + 1] - csr.indptr[nodes]
    before = np.concatenate([[0], np.cumsum(lengths)[:-1]])
    places: Integers = np.repeat(starts - before, lengths) + np.arange(lengths.sum())
    return csr.indices[places]
