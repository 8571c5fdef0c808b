"""Weighted graphs of one kind of node: projection of a bipartite graph, and its backbone.

These are pure graph functions that know nothing of news.
"""

from __future__ import annotations

from collections.abc import Hashable
from html import escape
from typing import TYPE_CHECKING, Any, NamedTuple

import networkx as nx
import numpy as np

from topicgraph.answers.results import MAX_ROWS, to_arrow, to_pandas
from topicgraph.answers.text_tables import format_latex, format_markdown
from topicgraph.errors import ArgumentError, invalid_argument
from topicgraph.model import plain
from topicgraph.text import count_phrase

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa
    from numpy.typing import ArrayLike, NDArray

    Integers = NDArray[np.int64]
    Graph = nx.Graph[Any]
else:
    Graph = nx.Graph


class SharedCounts(NamedTuple):
    """How much pairs share: `source[i]` and `target[i]` share `weight[i]`.

    `source < target`; in order, each pair once.
    """

    source: NDArray[Any]
    target: NDArray[Any]
    weight: Integers


class Projection(Graph):
    """A weighted `networkx.Graph`: one side of a bipartite graph, joined by how much they share.

    >>> Projection([("A", "B", {"weight": 3})])
    Projection of 2 nodes and 1 edge, weights 3 to 3
    """

    def backbone(self, alpha: float = 0.05) -> Projection:
        """Keep the edges that hold more of a node's weight than chance would give them.

        Args:
            alpha: The significance level of an edge; see `find_backbone`.

        >>> import topicgraph as tg
        >>> tg.demo().project("provider").backbone(1e-9).number_of_edges()
        0
        """
        return find_backbone(self, alpha)

    def to_dict(self) -> dict[str, Any]:
        """Return the nodes and the edges with their attributes, JSON-ready.

        >>> Projection([("A", "B", {"weight": 3})]).to_dict()["edges"]
        [{'source': 'A', 'target': 'B', 'weight': 3}]
        """
        edges = [
            plain({"source": source, "target": target, **data})
            for source, target, data in self.edges(data=True)
        ]
        return {
            "nodes": [plain({"id": node, **data}) for node, data in self.nodes(data=True)],
            "edges": edges,
        }

    def to_polars(self) -> pl.DataFrame:
        """Return the edges as a Polars frame: the ends, their labels, and the weight.

        >>> Projection([("A", "B", {"weight": 3})]).to_polars().row(0)
        ('A', 'B', 'A', 'B', 3)
        """
        import polars as pl  # heavy

        names = dict(self.nodes.data("label"))
        rows = [
            (source, target, names[source] or source, names[target] or target, weight)
            for source, target, weight in self.edges.data("weight", default=1)
        ]
        columns = ("source", "target", "source_label", "target_label", "weight")
        return pl.DataFrame(rows, schema=columns, orient="row")

    def to_arrow(self) -> pa.Table:
        """Return the same as a `pyarrow.Table`; needs the extra `pandas`.

        >>> Projection([("A", "B", {"weight": 3})]).to_arrow().num_rows
        1
        """
        return to_arrow(self.to_polars())

    def to_pandas(self) -> pd.DataFrame:
        """Return the same as a `pandas.DataFrame`; needs the extra `pandas`.

        >>> Projection([("A", "B", {"weight": 3})]).to_pandas()["weight"].to_list()
        [3]
        """
        return to_pandas(self.to_polars())

    def to_markdown(self) -> str:
        """Return the edges as a table in Markdown, with labels instead of ids.

        >>> print(Projection([("A", "B", {"weight": 3})]).to_markdown().splitlines()[-1])
        | A | B | 3 |
        """
        return format_markdown(self._ranked().drop("source", "target"))

    def to_latex(self) -> str:
        r"""Return the same as a table in LaTeX (package booktabs).

        >>> print(Projection([("A", "B", {"weight": 3})]).to_latex().splitlines()[4])
        A & B & 3 \\
        """
        return format_latex(self._ranked().drop("source", "target"))

    def plot(self) -> Any:
        """Draw the network: thicker lines for more weight.

        Returns:
            An Altair chart: a notebook shows it, `.save("network.png")` writes it.

        Raises:
            ArgumentError: There are no edges.
            MissingExtra: The extra `plot` is not installed.

        Example:
            >>> chart = Projection([("A", "B", {"weight": 3})]).plot()
            >>> chart.to_dict()["title"]["text"]
            'Projection'
        """
        from topicgraph.figures.network import plot_network

        side, weight = self.graph.get("side"), self.graph.get("weight")
        if not side or not weight:
            return plot_network(self, "Projection")
        kind, shared = (name.replace("provider", "outlet") for name in (side, weight))
        return plot_network(self, f"Which {kind}s share {shared}", kind)

    def _ranked(self) -> pl.DataFrame:
        return self.to_polars().sort("weight", "source", "target", descending=[True, False, False])

    def _repr_html_(self) -> str:
        return f"<p>{escape(repr(self))}</p>{self._ranked().head(MAX_ROWS)._repr_html_()}"

    def __repr__(self) -> str:
        nodes, edges = self.number_of_nodes(), self.number_of_edges()
        weights = [weight for _, _, weight in self.edges.data("weight", default=1)]
        spread = f", weights {min(weights):g} to {max(weights):g}" if weights else ""
        size = f"{count_phrase(nodes, 'node')} and {count_phrase(edges, 'edge')}"
        return f"Projection of {size}{spread}"

    __str__ = __repr__


def count_shared(left: ArrayLike, right: ArrayLike) -> SharedCounts:
    """Count how many neighbours on the right every two nodes on the left share.

    The cost is one sparse product: the sum over the right nodes of the square of their degrees.

    Args:
        left: The left end of each edge of a bipartite graph.
        right: Its right end, in the same order. An edge that is there twice counts once.

    >>> shared = count_shared(["A", "B", "A", "B", "C"], [1, 1, 2, 2, 2])
    >>> [(str(a), str(b), int(weight)) for a, b, weight in zip(*shared)]
    [('A', 'B', 2), ('A', 'C', 1), ('B', 'C', 1)]
    """
    from scipy import sparse

    lefts, rows = np.unique(np.asarray(left), return_inverse=True)
    rights, columns = np.unique(np.asarray(right), return_inverse=True)
    if len(rows) != len(columns):
        raise ArgumentError(
            f"left has {len(rows)} entries and right {len(columns)}:"
            " give one of each for every edge"
        )
    incidence = sparse.csr_matrix(
        (np.ones(len(rows), np.int64), (rows, columns)), shape=(len(lefts), len(rights))
    )
    incidence.sum_duplicates()
    incidence.data[:] = 1
    product: Any = incidence @ incidence.T
    shared: Any = sparse.coo_matrix(sparse.triu(product, k=1))
    order = np.lexsort((shared.col, shared.row))
    return SharedCounts(lefts[shared.row[order]], lefts[shared.col[order]], shared.data[order])


def find_backbone(graph: Graph, alpha: float = 0.05) -> Projection:
    """Keep the edges that hold a larger part of a node's strength than chance would give.

    From a node of `k` edges and strength `s` (the sum of their weights) an edge of weight `w` has
    the p-value `(1 - w/s)^(k - 1)`; it is kept if that is below `alpha` at either end. A node with
    one edge has nothing to compare it with, so the other end alone decides.

    Args:
        graph: A graph with weights of 0 or more; it is not changed.
        alpha: The significance level, above 0 and up to 1.

    Returns:
        A graph with all nodes and their attributes.

    Source: Serrano, Boguñá, Vespignani 2009, PNAS 106:6483.

    >>> star = nx.Graph()
    >>> star.add_weighted_edges_from([("hub", "a", 97), ("hub", "b", 1), ("hub", "c", 2)])
    >>> list(find_backbone(star).edges)  # (1 - 97/100)^2 = .0009; (1 - 2/100)^2 = .96
    [('hub', 'a')]
    """
    if not isinstance(alpha, int | float) or not 0 < alpha <= 1:
        raise invalid_argument("alpha", alpha, "a number above 0 and up to 1, e.g. 0.05")
    result = Projection(**graph.graph)
    result.add_nodes_from(graph.nodes(data=True))
    strength = {node: _strength(graph, node) for node in graph}
    edges = list(graph.edges(data=True))
    weights = [data.get("weight", 1) for *_, data in edges]
    ends = ([edge[end] for edge in edges] for end in (0, 1))
    a, b = (
        disparity_p_values(
            weights, [strength[node] for node in side], [graph.degree(node) for node in side]
        )
        for side in ends
    )
    for (source, target, data), chance in zip(edges, np.minimum(a, b), strict=True):
        if chance < alpha:
            result.add_edge(source, target, **data)
    return result


def disparity_p_values(
    weight: ArrayLike, strength: ArrayLike, degree: ArrayLike
) -> NDArray[np.float64]:
    """Compute the p-values of `find_backbone` for whole columns.

    Args:
        weight: The weight of each edge.
        strength: The strength of one of its ends.
        degree: The degree of that end; with one edge the p-value is 1.

    >>> disparity_p_values([97, 5], [100, 5], [3, 1]).round(4).tolist()  # (1 - .97)^2
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
