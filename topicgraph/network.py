"""Pure graph functions that know nothing of news: projection, backbone, and walks over a compressed adjacency.

A graph is two aligned arrays of node numbers `0 … n-1`, one entry per edge; `adjacency` turns it into a `CSR`, on which
`neighbours`, `within` and `shortest_path` work without a Python object per edge. A `Projection` is a weighted `networkx.Graph`.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from heapq import heappop, heappush
from typing import TYPE_CHECKING, Any, NamedTuple

import networkx as nx
import numpy as np

from topicgraph.arguments import wrong
from topicgraph.errors import ArgumentError
from topicgraph.model import plain

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    Integers = NDArray[np.int64]
    Graph = nx.Graph[Any]
else:
    Graph = nx.Graph


class CSR(NamedTuple):
    """Both directions of every edge, row by row: node `v` meets `indices[indptr[v]:indptr[v + 1]]` by the edges in `edges[…]`."""

    indptr: Integers
    indices: Integers
    edges: Integers


class Pairs(NamedTuple):
    """Weighted pairs: `source[i]` and `target[i]` share `weight[i]` things; `source < target`, in order, each pair once."""

    source: NDArray[Any]
    target: NDArray[Any]
    weight: Integers


class Projection(Graph):
    """A weighted one-mode graph: the nodes of one side of a bipartite graph, tied by how much they share (`weight`).

    >>> Projection([("A", "B", {"weight": 3})])
    Projection of 2 nodes and 1 edge, weights 3 to 3
    """

    def backbone(self, alpha: float = 0.05) -> Projection:
        """The edges that carry more of a node's weight than chance would give them; see `disparity`."""
        return disparity(self, alpha)

    def to_dict(self) -> dict[str, Any]:
        """The nodes and the edges with their attributes, JSON-ready.

        >>> Projection([("A", "B", {"weight": 3})]).to_dict()["edges"]
        [{'source': 'A', 'target': 'B', 'weight': 3}]
        """
        edges = [plain({"source": source, "target": target, **data}) for source, target, data in self.edges(data=True)]
        return {"nodes": [plain({"id": node, **data}) for node, data in self.nodes(data=True)], "edges": edges}

    def __repr__(self) -> str:
        nodes, edges = self.number_of_nodes(), self.number_of_edges()
        weights = [weight for _, _, weight in self.edges.data("weight", default=1)]
        spread = f", weights {min(weights):g} to {max(weights):g}" if weights else ""
        return f"Projection of {nodes:,} node{'' if nodes == 1 else 's'} and {edges:,} edge{'' if edges == 1 else 's'}{spread}"

    __str__ = __repr__


def projection(left: ArrayLike, right: ArrayLike) -> Pairs:
    """How many `right` things every two `left` things share.

    Arguments: two aligned arrays, one entry for each edge of a bipartite graph (an edge said twice counts once).
    Cost: one sparse product, so the sum over `right` things of the square of their degree.

    >>> pairs = projection(["A", "B", "A", "B", "C"], [1, 1, 2, 2, 2])
    >>> [(str(a), str(b), int(w)) for a, b, w in zip(*pairs)]
    [('A', 'B', 2), ('A', 'C', 1), ('B', 'C', 1)]
    """
    from scipy import sparse

    lefts, rows = np.unique(np.asarray(left), return_inverse=True)
    rights, columns = np.unique(np.asarray(right), return_inverse=True)
    if len(rows) != len(columns):
        raise ArgumentError(f"left has {len(rows)} entries and right {len(columns)}: want one of each for every edge")
    incidence = sparse.csr_matrix((np.ones(len(rows), np.int64), (rows, columns)), shape=(len(lefts), len(rights)))
    incidence.sum_duplicates()
    incidence.data[:] = 1
    product: Any = incidence @ incidence.T
    shared: Any = sparse.coo_matrix(sparse.triu(product, k=1))
    order = np.lexsort((shared.col, shared.row))
    return Pairs(lefts[shared.row[order]], lefts[shared.col[order]], shared.data[order])


def disparity(graph: Graph, alpha: float = 0.05) -> Projection:
    """The backbone of a weighted graph: edges that hold a larger part of a node's strength than chance would give.

    From a node of `k` edges and strength `s` (the sum of their weights) an edge of weight `w` has the p-value
    `(1 - w/s)^(k - 1)`; it stays where that is below `alpha` at either end. A node with one edge has nothing to compare it
    with, so the other end alone decides. All nodes stay, with their attributes; `graph` is not changed.

    Source: Serrano, Boguñá, Vespignani 2009, PNAS 106:6483.

    >>> star = nx.Graph([("hub", "a", {"weight": 97}), ("hub", "b", {"weight": 1}), ("hub", "c", {"weight": 2})])
    >>> list(disparity(star).edges)  # (1 - 97/100)^2 = .0009; (1 - 2/100)^2 = .96
    [('hub', 'a')]
    """
    if not isinstance(alpha, int | float) or not 0 < alpha <= 1:
        raise wrong("alpha", alpha, "a number above 0 and up to 1, e.g. 0.05")
    result = Projection(**graph.graph)
    result.add_nodes_from(graph.nodes(data=True))
    strength = {node: _strength(graph, node) for node in graph}
    edges = list(graph.edges(data=True))
    weights = [data.get("weight", 1) for *_, data in edges]
    ends = ([edge[end] for edge in edges] for end in (0, 1))
    a, b = (disparity_chance(weights, [strength[node] for node in side], [graph.degree(node) for node in side]) for side in ends)
    for (source, target, data), chance in zip(edges, np.minimum(a, b), strict=True):
        if chance < alpha:
            result.add_edge(source, target, **data)
    return result


def disparity_chance(weight: ArrayLike, strength: ArrayLike, degree: ArrayLike) -> NDArray[np.float64]:
    """The p-values that `disparity` goes by, for whole columns: edges of a `weight`, at an end of that `strength` and `degree`.

    >>> disparity_chance([97, 5], [100, 5], [3, 1]).round(4).tolist()  # (1 - .97)^2; a single edge has nothing to compare it with
    [0.0009, 1.0]
    """
    w, s, k = (np.asarray(column, np.float64) for column in (weight, strength, degree))
    share = np.divide(w, s, out=np.zeros_like(w), where=(s > 0) & (k > 1))
    return np.where((s > 0) & (k > 1), (1 - share) ** np.maximum(k - 1, 0), 1.0)


def _strength(graph: Graph, node: Hashable) -> float:
    total = 0.0
    for other, data in graph.adj[node].items():
        weight = data.get("weight", 1)
        if weight < 0:
            raise ArgumentError(f"the edge {node} – {other} has weight {weight}: want 0 or more")
        total += weight
    return total


def adjacency(n: int, source_index: ArrayLike, target_index: ArrayLike) -> CSR:
    """Both directions of every edge among `n` nodes, row by row, each row in order of neighbour, then of edge number.

    >>> csr = adjacency(3, [0, 0], [1, 2])
    >>> csr.indptr.tolist(), csr.indices.tolist(), csr.edges.tolist()
    ([0, 2, 3, 4], [1, 2, 0, 0], [0, 1, 0, 1])
    """
    source, target = np.asarray(source_index, np.int64), np.asarray(target_index, np.int64)
    if len(source) != len(target):
        raise ArgumentError(f"source_index has {len(source)} entries and target_index {len(target)}: want one of each for every edge")
    ends = np.concatenate([source, target])
    if len(ends) and not (ends.min() >= 0 and ends.max() < n):
        raise ArgumentError(f"a node number of {ends.max() if ends.max() >= n else ends.min()}: want 0 to {n - 1}")
    loops = source == target  # a loop is one entry in its row, not two
    rows, columns = np.concatenate([source, target[~loops]]), np.concatenate([target, source[~loops]])
    numbers = np.arange(len(source))
    edges = np.concatenate([numbers, numbers[~loops]])
    order = np.lexsort((edges, columns, rows))
    indptr = np.concatenate([[0], np.cumsum(np.bincount(rows, minlength=n))]).astype(np.int64)
    return CSR(indptr, columns[order], edges[order])


def neighbours(csr: CSR, node: int) -> tuple[Integers, Integers]:
    """The nodes `node` meets, and the number of the edge to each; parallel edges give one entry each.

    >>> nodes, edges = neighbours(adjacency(3, [0, 0], [1, 2]), 0)
    >>> nodes.tolist(), edges.tolist()
    ([1, 2], [0, 1])
    """
    row = slice(csr.indptr[node], csr.indptr[node + 1])
    return csr.indices[row], csr.edges[row]


def within(csr: CSR, start: int | Iterable[int], depth: int) -> tuple[Integers, Integers]:
    """The nodes at most `depth` steps from `start` (one node or several), nearest first, and the steps to each.

    >>> nodes, steps = within(adjacency(4, [0, 1, 2], [1, 2, 3]), 0, 2)
    >>> nodes.tolist(), steps.tolist()
    ([0, 1, 2], [0, 1, 2])
    """
    if depth < 0:
        raise ArgumentError(f"depth={depth}: want 0 or more")
    frontier = np.unique(np.asarray([start] if isinstance(start, int | np.integer) else list(start), np.int64))
    seen = np.zeros(len(csr.indptr) - 1, np.bool_)
    seen[frontier] = True
    layers = [frontier]
    while len(layers) <= depth and len(frontier):
        reached = np.unique(_rows(csr, frontier))
        frontier = reached[~seen[reached]]
        seen[frontier] = True
        layers.append(frontier)
    return np.concatenate(layers), np.repeat(np.arange(len(layers)), [len(layer) for layer in layers])


def _rows(csr: CSR, nodes: Integers) -> Integers:
    """The neighbours of all `nodes`, one after the other, without a Python loop over them."""
    starts, lengths = csr.indptr[nodes], csr.indptr[nodes + 1] - csr.indptr[nodes]
    before = np.concatenate([[0], np.cumsum(lengths)[:-1]])
    places: Integers = np.repeat(starts - before, lengths) + np.arange(lengths.sum())
    return csr.indices[places]


def shortest_path(csr: CSR, costs: ArrayLike | Sequence[float], start: int, goal: int) -> list[tuple[int, int]] | None:
    """The cheapest way from `start` to `goal` (Dijkstra): each node with the edge it was reached by, -1 at the start.

    Arguments: `costs`, one per edge number, 0 or more. Of equally cheap ways the one with fewer steps wins, then the one
    that comes from the smallest node number, then by the smallest edge number: the answer never depends on chance.
    Returns None where there is no way.

    >>> shortest_path(adjacency(3, [0, 1, 0], [1, 2, 2]), [1, 1, 5], 0, 2)
    [(0, -1), (1, 0), (2, 1)]
    """
    prices = np.asarray(costs, np.float64)
    if len(prices) and not prices.min() >= 0:
        raise ArgumentError(f"a cost of {prices.min():g}: want 0 or more")
    best: dict[int, tuple[float, int, int, int]] = {start: (0.0, 0, -1, -1)}  # cost, steps, from node, by edge
    heap, done = [(0.0, 0, start)], set[int]()
    while heap:
        cost, steps, node = heappop(heap)
        if node == goal:
            return _trace(best, goal)
        if node in done:
            continue
        done.add(node)
        nodes, edges = neighbours(csr, node)
        for other, edge, price in zip(nodes.tolist(), edges.tolist(), prices[edges].tolist(), strict=True):
            offer = (cost + price, steps + 1, node, edge)
            if other not in best or offer < best[other]:  # never so for a node that is done
                best[other] = offer
                heappush(heap, (offer[0], offer[1], other))
    return None


def _trace(best: dict[int, tuple[float, int, int, int]], goal: int) -> list[tuple[int, int]]:
    steps: list[tuple[int, int]] = []
    node = goal
    while node != -1:
        _, _, previous, edge = best[node]
        steps.append((node, edge))
        node = previous
    return steps[::-1]
