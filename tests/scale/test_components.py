"""Connected components by joins: what SciPy says, whatever the order, direction and number of the edges."""

from __future__ import annotations

import numpy as np
import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from topicgraph.scale.components import EDGE, grouped
from topicgraph.scale.ids import MOST

NODES = 12
EDGES = st.lists(st.tuples(st.integers(0, NODES - 1), st.integers(0, NODES - 1)), max_size=20)


def lowest(numbers: list[int], edges: list[tuple[int, int]]) -> dict[int, int]:
    """By SciPy: the lowest number of the component of each."""
    a, b = np.array(edges, dtype=int).reshape(-1, 2).T
    _, part = connected_components(coo_array((np.ones(len(a)), (a, b)), shape=(len(numbers), len(numbers))), directed=False)
    return {one: min(other for place, other in enumerate(numbers) if part[place] == part[at]) for at, one in enumerate(numbers)}


def found(numbers: list[int], edges: list[tuple[int, int]]) -> dict[int, int]:
    rows = [(numbers[a], numbers[b]) for a, b in edges]
    return {one: one for one in numbers} | dict(grouped(pl.DataFrame(rows, schema=EDGE, orient="row")).iter_rows())


@settings(max_examples=25, deadline=None)
@given(EDGES, st.lists(st.integers(0, MOST), min_size=NODES, max_size=NODES, unique=True))
def test_components_are_those_of_scipy_for_any_edges_between_any_numbers(edges: list[tuple[int, int]], numbers: list[int]) -> None:
    assert found(numbers, edges) == lowest(numbers, edges)


def test_a_chain_a_star_and_a_ring_of_a_thousand_are_one_component_each() -> None:
    shuffled = np.random.default_rng(0).permutation(3_000).tolist()
    chain = [(n, n + 1) for n in range(999)]
    star = [(1_000, n) for n in range(1_001, 2_000)]
    ring = [(2_000 + n, 2_000 + (n + 1) % 1_000) for n in range(1_000)]
    made = found(shuffled, [*chain, *star, *ring])
    assert made == lowest(shuffled, [*chain, *star, *ring])
    assert len(set(made.values())) == 3


def test_no_edges_are_no_components() -> None:
    assert grouped(pl.DataFrame(schema=EDGE)).is_empty()
