"""Components and spanning forests, beside those of SciPy."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components as scipy_components
from scipy.sparse.csgraph import minimum_spanning_tree

from topicgraph.components import connected_components, spanning_forest_weights


@pytest.mark.parametrize("seed", range(40))
def test_components_are_those_of_scipy_each_named_by_its_lowest_node(seed: int) -> None:
    random = np.random.default_rng(seed)
    size = int(random.integers(1, 200))
    a, b = random.integers(0, size, (2, int(random.integers(0, 2 * size))))
    graph = coo_array((np.ones(len(a)), (a, b)), shape=(size, size))
    _, labels = scipy_components(graph, directed=False)
    expected = [int(np.flatnonzero(labels == label)[0]) for label in labels]
    assert connected_components(size, a, b).tolist() == expected


@pytest.mark.parametrize("order", ["rising", "falling", "mixed"])
def test_a_long_chain_is_one_component(order: str) -> None:
    size = 10_000
    nodes = np.arange(size)
    nodes = {"rising": nodes, "falling": nodes[::-1]}.get(
        order, np.random.default_rng(0).permutation(size)
    )
    assert not connected_components(size, nodes[:-1], nodes[1:]).any()


@pytest.mark.parametrize("seed", range(40))
def test_the_spanning_forest_weighs_what_that_of_scipy_weighs(seed: int) -> None:
    random = np.random.default_rng(seed)
    size = int(random.integers(2, 100))
    pairs = np.unique(np.sort(random.integers(0, size, (3 * size, 2)), axis=1), axis=0)
    a, b = pairs[pairs[:, 0] != pairs[:, 1]].T
    weights = random.choice([random.random(), 0.25, 0.5, 0.75], len(a))
    distances = coo_array((2 - weights, (a, b)), shape=(size, size)).tocsr()
    expected = np.sort(2 - minimum_spanning_tree(distances).data)
    assert np.sort(spanning_forest_weights(size, a, b, weights)) == pytest.approx(expected)
