"""Which providers link communities of outlets that otherwise cover different stories (M22)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import polars as pl

from topicgraph.compare.data import ComparisonData
from topicgraph.compare.measure import Measure
from topicgraph.compare.statistics import MIN_N, SEED

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Ints = NDArray[np.int64]

BATCH = 256
"""Shortest paths are counted from this many providers at a time, to limit memory."""

RUNS = 5
"""How many runs of the method, each with its own seed, measure how stable the communities are."""

STRONGEST = 100
"""How many of its strongest links each provider keeps. In a large folder nearly all outlets share a
story; the weak links carry no information and take up memory."""


def measure_bridging(
    coverage: pl.DataFrame, providers: Sequence[str], seed: int = SEED
) -> pl.DataFrame:
    """M22: does a provider stand between communities of outlets, or within one?

    Two providers are connected if they share a story. A story of m providers adds 1/(m - 1) to the
    weight of each pair of them, so that the stories everybody has do not outweigh the rest. The
    communities are those of this graph (Louvain, weighted, seeded), in which each provider keeps
    its 100 strongest links. They describe this folder and are not a test. Other seeds may give
    other communities, so five are tried.

    Args:
        coverage: One row for each `story, provider`, of all providers.
        providers: The providers to list.
        seed: The seed of the communities shown; the next ones are tried as well.

    Returns:
        `community` (a number; 1 is the largest), `communities`, the number of communities that the
        provider shares stories with, `participation` (0: all stories are shared within one
        community; near 1: evenly with many) and its range over all seeds, `participation_low` to
        `participation_high`, `stability` (how much of its community is the same with other seeds,
        as the mean Jaccard index; 1: all of it), `betweenness` (the share of the shortest paths
        between two others that pass through it, unweighted), `n`, the stories it shares, and
        `too_few`.

    Sources: Guimerà, Amaral 2005, Nature 433:895; Freeman 1977, Sociometry 40:35; Brandes 2001,
    Journal of Mathematical Sociology 25:163; Newman 2001, Physical Review E 64:016132 (the weight);
    Blondel et al. 2008, Journal of Statistical Mechanics P10008 (the communities).

    A chain of outlets, in which B and C lie between A and D:

    >>> rows = [("s", "A"), ("s", "B"), ("t", "B"), ("t", "C"), ("u", "C"), ("u", "D")]
    >>> coverage = pl.DataFrame(rows, schema=["story", "provider"], orient="row")
    >>> table = measure_bridging(coverage, ["A", "B"])
    >>> between = pl.col("betweenness").round(3)
    >>> table.select("provider", "communities", "participation", between, "n").rows()
    [('A', 1, 0.0, 0.0, 1), ('B', 2, 0.5, 0.667, 2)]
    """
    known = coverage.select("story", "provider").drop_nulls().unique()
    shared = known.filter(pl.len().over("story") >= 2)
    schema = {
        "community": pl.Int64,
        "communities": pl.Int64,
        "participation": pl.Float64,
        "participation_low": pl.Float64,
        "participation_high": pl.Float64,
        "stability": pl.Float64,
        "betweenness": pl.Float64,
        "n": pl.Int64,
    }
    table = pl.DataFrame({"provider": list(providers)}, schema={"provider": pl.String})
    names, weights = _link_weights(shared)
    if len(names):
        runs = [_find_communities(weights, seed + run) for run in range(RUNS)]
        spread = [_spread_over_communities(weights, community) for community in runs]
        ranges = np.array([participation for _, participation in spread])
        figures = {
            "provider": names,
            "community": runs[0] + 1,
            "communities": spread[0][0],
            "participation": spread[0][1],
            "participation_low": ranges.min(axis=0),
            "participation_high": ranges.max(axis=0),
            "stability": _measure_stability(runs),
            "betweenness": measure_betweenness(weights),
        }
        found = pl.DataFrame(
            figures, schema_overrides={"community": pl.Int64, "communities": pl.Int64}
        )
        counts = shared.group_by("provider").agg(n=pl.len().cast(pl.Int64))
        table = table.join(found, on="provider", how="left", maintain_order="left").join(
            counts, on="provider", how="left", maintain_order="left"
        )
    else:
        table = table.with_columns(pl.lit(None, kind).alias(name) for name, kind in schema.items())
    return table.with_columns(pl.col("n").fill_null(0)).with_columns(too_few=pl.col("n") < MIN_N)


def _link_weights(shared: pl.DataFrame) -> tuple[pl.Series, Any]:
    """The providers in order, and the symmetric matrix of the weights of their links."""
    from scipy import sparse

    names = shared["provider"].unique().sort()
    rows = names.search_sorted(shared["provider"]).to_numpy()
    columns = shared["story"].rank("dense").cast(pl.Int64).to_numpy() - 1
    sizes = shared.select(pl.len().over("story"))["len"].to_numpy()
    shape = (len(names), int(columns.max(initial=-1)) + 1)
    own = sparse.csr_matrix((np.ones(len(rows)), (rows, columns)), shape=shape)
    parts = sparse.csr_matrix((1 / np.maximum(sizes - 1, 1), (rows, columns)), shape=shape)
    weights = (own @ parts.T).tolil() if len(names) <= 1 else own @ parts.T
    weights.setdiag(0)
    weights = sparse.csr_matrix(weights)
    weights.eliminate_zeros()
    weights.sort_indices()
    return names, weights


def _spread_over_communities(weights: Any, community: Ints) -> tuple[Ints, Floats]:
    """The number of communities that each provider is linked with, and how evenly."""
    strength = np.asarray(weights @ np.eye(int(community.max()) + 1)[community])
    total = strength.sum(axis=1, keepdims=True)
    participation = np.maximum(1 - ((strength / total) ** 2).sum(axis=1), 0.0)
    return (strength > 0).sum(axis=1), participation


def _measure_stability(runs: Sequence[Ints]) -> Floats:
    """For each provider, the mean Jaccard index of its community in the first run and in others."""
    first = np.eye(int(runs[0].max()) + 1)[runs[0]]
    indices = []
    for run in runs[1:]:
        other = np.eye(int(run.max()) + 1)[run]
        both = (first.T @ other)[runs[0], run]
        indices.append(both / (first.sum(axis=0)[runs[0]] + other.sum(axis=0)[run] - both))
    stability: Floats = np.mean(indices, axis=0)
    return stability


def _find_communities(weights: Any, seed: int) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """Number the community of each provider: the largest first, then by first member."""
    import networkx as nx
    from scipy import sparse

    upper = sparse.triu(_strongest(weights), k=1).tocoo()
    graph: nx.Graph[int] = nx.Graph()
    graph.add_nodes_from(range(weights.shape[0]))
    graph.add_weighted_edges_from(
        zip(upper.row.tolist(), upper.col.tolist(), upper.data.tolist(), strict=True)
    )
    found = nx.community.louvain_communities(graph, weight="weight", seed=seed)
    community = np.zeros(weights.shape[0], np.int64)
    for number, members in enumerate(
        sorted(found, key=lambda members: (-len(members), min(members)))
    ):
        community[list(members)] = number
    return community


def _strongest(weights: Any) -> Any:
    """Keep the links that are among the `STRONGEST` of at least one of their two ends."""
    from scipy import sparse

    row = np.repeat(np.arange(weights.shape[0]), np.diff(weights.indptr))
    order = np.lexsort((weights.indices, -weights.data, row))
    kept = order[np.arange(len(order)) - weights.indptr[row] < STRONGEST]
    strong = sparse.csr_matrix(
        (weights.data[kept], (row[kept], weights.indices[kept])), shape=weights.shape
    )
    return strong.maximum(strong.T)


def measure_betweenness(weights: Any) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Measure betweenness: the share of shortest paths between others that pass through a node.

    Weights are ignored. The result equals `networkx.betweenness_centrality`, by the same method
    (Brandes 2001), but computed from many nodes at once.

    >>> from scipy import sparse
    >>> measure_betweenness(sparse.csr_matrix([[0, 1, 0], [1, 0, 1], [0, 1, 0]])).tolist()
    [0.0, 1.0, 0.0]
    """
    n = weights.shape[0]
    linked = (weights != 0).astype(np.float64).tocsr()
    result = np.zeros(n)
    for start in range(0, n, BATCH):
        path_counts = np.zeros((n, min(BATCH, n - start)))
        path_counts[
            np.arange(start, start + path_counts.shape[1]), np.arange(path_counts.shape[1])
        ] = 1
        steps, reached = [path_counts], path_counts > 0
        while steps[-1].any():
            following = (linked @ steps[-1]) * ~reached
            reached |= following > 0
            steps.append(following)
        behind = np.zeros_like(path_counts)
        for step, before in zip(steps[:0:-1], steps[-2::-1], strict=True):
            ratio = np.divide(1 + behind, step, out=np.zeros_like(step), where=step > 0)
            if before is steps[0]:
                break  # the start itself lies between nothing
            behind = np.where(before > 0, before * (linked @ np.where(step > 0, ratio, 0)), behind)
        result += behind.sum(axis=1)
    part: np.ndarray[tuple[int], np.dtype[np.float64]] = result / max((n - 1) * (n - 2), 1)
    return part


def _evidence(data: ComparisonData) -> pl.DataFrame:
    known = data.sample.coverage.drop_nulls("provider")
    return known.filter(pl.len().over("story") >= 2).select("provider", "id")


MEASURE = Measure(
    name="bridging",
    number=22,
    unit="outlet",
    table=lambda data: measure_bridging(data.sample.coverage, data.providers, data.parameters.seed),
    evidence=_evidence,
)
