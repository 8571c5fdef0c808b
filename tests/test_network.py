"""The graph functions, against networkx and by hand."""

from __future__ import annotations

import pickle
from itertools import pairwise

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from topicgraph.errors import ArgumentError
from topicgraph.query.projection import Projection, count_shared, find_backbone
from topicgraph.query.shortest_path import PathSearch, edge_lengths
from topicgraph.store.adjacency import adjacency, neighbours, within

NODES = 8
EDGES = st.lists(st.tuples(st.integers(0, NODES - 1), st.integers(0, NODES - 1)), max_size=25)
PAIRS = st.lists(st.tuples(st.sampled_from("ABCDE"), st.integers(0, 6)), min_size=1, max_size=30)

unhurried = settings(deadline=None)  # imports inside functions make the first example slow


def built(edges):
    return adjacency(NODES, [a for a, _ in edges], [b for _, b in edges])


@unhurried
@given(PAIRS)
def test_a_projection_counts_shared_things_as_networkx_does(pairs):
    both = nx.Graph([(("left", a), ("right", b)) for a, b in pairs])
    left = [node for node in both if node[0] == "left"]
    expected = nx.bipartite.weighted_projected_graph(both, left)
    source, target, weight = count_shared([a for a, _ in pairs], [b for _, b in pairs])
    assert all(source < target)
    found = {
        (a, b): w for a, b, w in zip(source.tolist(), target.tolist(), weight.tolist(), strict=True)
    }
    assert found == {
        (min(a[1], b[1]), max(a[1], b[1])): w for a, b, w in expected.edges.data("weight")
    }


@unhurried
@given(PAIRS)
def test_a_projection_does_not_depend_on_the_order_of_edges(pairs):
    forward = count_shared([a for a, _ in pairs], [b for _, b in pairs])
    backward = count_shared([a for a, _ in pairs[::-1]], [b for _, b in pairs[::-1]])
    assert [column.tolist() for column in forward] == [column.tolist() for column in backward]


def test_a_projection_wants_two_aligned_columns():
    with pytest.raises(ArgumentError, match="left has 2 entries and right 1"):
        count_shared(["A", "B"], [1])


def test_the_backbone_keeps_what_carries_more_than_chance():
    # From the hub (k = 4, s = 100): (1 - .97)^3 = .000027 stays; (1 - .01)^3 = .97 goes. The leaves
    # have one edge: no test of theirs.
    star = nx.Graph(
        [("hub", "a", {"weight": 97})] + [("hub", leaf, {"weight": 1}) for leaf in "bcd"]
    )
    kept = find_backbone(star, 0.05)
    assert list(kept.edges.data("weight")) == [("hub", "a", 97)]
    assert set(kept) == set(star)
    assert star.number_of_edges() == 4


def test_one_end_is_enough_to_keep_an_edge():
    # At a, b weighs 10 of 12: (1 - 10/12)^2 = .028 < .05. At b it weighs 10 of 40: (1 - 10/40)^3 =
    # .42.
    graph = nx.Graph()
    graph.add_weighted_edges_from(
        [
            ("a", "b", 10),
            ("a", "c", 1),
            ("a", "d", 1),
            ("b", "c", 10),
            ("b", "d", 10),
            ("b", "e", 10),
        ]
    )
    assert find_backbone(graph).has_edge("a", "b")


def test_an_edge_between_two_nodes_of_degree_one_has_nothing_to_compare_with():
    assert find_backbone(nx.Graph([("a", "b", {"weight": 100})])).number_of_edges() == 0


def test_a_node_without_weight_causes_no_division_by_zero():
    assert (
        find_backbone(
            nx.Graph([("a", "b", {"weight": 0}), ("a", "c", {"weight": 0})])
        ).number_of_edges()
        == 0
    )


def test_the_backbone_of_a_projection_is_a_projection_with_its_attributes():
    graph = Projection(
        [("A", "B", {"weight": 3, "stories": "x"}), ("A", "C", {"weight": 1})], name="outlets"
    )
    graph.nodes["A"]["label"] = "The A"
    kept = graph.backbone(alpha=1)
    assert isinstance(kept, Projection)
    assert (kept.nodes["A"], kept.edges["A", "B"], kept.name) == (
        {"label": "The A"},
        {"weight": 3, "stories": "x"},
        "outlets",
    )


def test_a_projection_says_what_it_is_and_copies_and_pickles():
    graph = Projection([("A", "B", {"weight": 3}), ("A", "C", {"weight": 1})])
    assert repr(graph) == str(graph) == "Projection of 3 nodes and 2 edges, weights 1 to 3"
    assert repr(Projection()) == "Projection of 0 nodes and 0 edges"
    assert (
        repr(graph.copy())
        == repr(pickle.loads(pickle.dumps(graph)))
        == repr(graph.subgraph("ABC"))
        == repr(graph)
    )


@pytest.mark.parametrize("alpha", [0, -1, 1.1])
def test_alpha_is_a_probability(alpha):
    with pytest.raises(ArgumentError, match=f"alpha={alpha}"):
        find_backbone(nx.Graph(), alpha)


def test_a_negative_weight_is_refused():
    with pytest.raises(ArgumentError, match="has weight -1"):
        find_backbone(nx.Graph([("a", "b", {"weight": -1})]))


@unhurried
@given(EDGES)
def test_every_edge_is_seen_from_both_ends(edges):
    csr = built(edges)
    for node in range(NODES):
        met, numbers = neighbours(csr, node)
        expected = sorted(
            (b if a == node else a, i) for i, (a, b) in enumerate(edges) if node in (a, b)
        )
        assert list(zip(met.tolist(), numbers.tolist(), strict=True)) == expected


def test_an_edge_to_nowhere_is_refused():
    with pytest.raises(ArgumentError, match="want 0 to 1"):
        adjacency(2, [0], [2])
    with pytest.raises(ArgumentError, match="-1"):
        adjacency(2, [-1], [0])
    with pytest.raises(ArgumentError, match="one of each"):
        adjacency(2, [0], [])


@unhurried
@given(EDGES, st.integers(0, NODES - 1), st.integers(0, 4))
def test_within_finds_what_networkx_finds(edges, start, depth):
    graph = nx.Graph(edges)
    graph.add_nodes_from(range(NODES))
    nodes, steps = within(built(edges), start, depth)
    assert dict(
        zip(nodes.tolist(), steps.tolist(), strict=True)
    ) == nx.single_source_shortest_path_length(graph, start, cutoff=depth)
    assert steps.tolist() == sorted(steps.tolist())


def test_within_starts_from_several_nodes():
    nodes, steps = within(adjacency(5, [0, 1, 2, 3], [1, 2, 3, 4]), [0, 4], 1)
    assert (nodes.tolist(), steps.tolist()) == ([0, 4, 1, 3], [0, 0, 1, 1])
    with pytest.raises(ArgumentError, match="depth=-1"):
        within(adjacency(1, [], []), 0, -1)


def cheapest(csr, costs, start: int, goal: int):
    return PathSearch(csr, edge_lengths(np.asarray(costs, np.float64))).shortest_path(start, goal)


@unhurried
@given(EDGES, st.data())
def test_the_path_is_as_cheap_as_dijkstra_of_networkx_and_its_edges_join(edges, data):
    costs = data.draw(st.lists(st.integers(1, 5), min_size=len(edges), max_size=len(edges)))
    start, goal = data.draw(st.integers(0, NODES - 1)), data.draw(st.integers(0, NODES - 1))
    graph = nx.MultiGraph()
    graph.add_nodes_from(range(NODES))
    graph.add_weighted_edges_from((a, b, cost) for (a, b), cost in zip(edges, costs, strict=True))
    path = cheapest(built(edges), costs, start, goal)
    if path is None:
        assert not nx.has_path(graph, start, goal)
        return
    assert path[0] == (start, -1)
    assert path[-1][0] == goal
    assert sum(costs[edge] for _, edge in path[1:]) == nx.dijkstra_path_length(graph, start, goal)
    for (before, _), (node, edge) in pairwise(path):
        assert set(edges[edge]) == {before, node}


@unhurried
@given(EDGES, st.randoms(use_true_random=False))
def test_the_nodes_of_the_path_do_not_depend_on_the_order_of_edges(edges, random):
    shuffled = random.sample(edges, len(edges))
    paths = [
        cheapest(built(order), np.ones(len(order)), 0, NODES - 1) for order in (edges, shuffled)
    ]
    assert len({None if path is None else tuple(node for node, _ in path) for path in paths}) == 1


def test_of_equally_cheap_paths_the_shorter_then_the_lower_numbered_wins():
    # 0-3 by 1, by 2, or directly at the same cost of 2; without the direct edge by 1.
    assert cheapest(adjacency(4, [0, 0, 1, 2, 0], [1, 2, 3, 3, 3]), [1, 1, 1, 1, 2], 0, 3) == [
        (0, -1),
        (3, 4),
    ]
    assert cheapest(adjacency(4, [0, 0, 2, 1], [2, 1, 3, 3]), [1, 1, 1, 1], 0, 3) == [
        (0, -1),
        (1, 1),
        (3, 3),
    ]


def test_a_path_to_itself_is_itself():
    assert cheapest(adjacency(2, [0], [1]), [1], 0, 0) == [(0, -1)]
