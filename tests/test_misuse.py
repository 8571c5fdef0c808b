"""Wrong calls of the public functions: an error of topicgraph with one clear line, whatever the
value."""

from __future__ import annotations

import inspect
import json
from pathlib import Path

import pytest

import topicgraph as tg
from benchmarks.hostile.misuse import calls, functions
from topicgraph.errors import ArgumentError, NotFound, ReadError, WriteError
from topicgraph.graph import TopicGraph


def test_no_wrong_value_of_any_argument_ends_in_an_error_of_python_or_polars(
    tmp_path: Path,
) -> None:
    outcome = calls(tmp_path, every=2)  # `python -m benchmarks threats` tries every value
    assert outcome.failed == []
    assert outcome.tried > 1_500


def test_every_public_function_and_every_argument_of_it_is_called_wrongly(
    demo: TopicGraph, tmp_path: Path
) -> None:
    called = {name: set(good) for name, _, good in functions(demo, tmp_path)}
    public = {
        name: getattr(tg, name) for name in tg.__all__ if inspect.isfunction(getattr(tg, name))
    }
    methods = {
        name: method
        for name, method in vars(TopicGraph).items()
        if inspect.isfunction(method) and not name.startswith("_")
    }
    for name, function in {**public, **methods}.items():
        parameters = inspect.signature(function).parameters.values()
        arguments = {
            one.name for one in parameters if one.kind not in (one.VAR_KEYWORD, one.VAR_POSITIONAL)
        }
        arguments -= {"self", "providers"}
        assert not arguments or arguments <= called[name], name


def test_a_depth_beyond_the_graph_ends(demo: TopicGraph) -> None:
    assert demo.connections("Harbour Wire", depth=10**30) == demo.connections(
        "Harbour Wire", depth=99
    )
    assert demo.ego("Harbour Wire", radius=10**30).articles.height == demo.articles.height


@pytest.mark.parametrize(
    ("call", "error", "words"),
    [
        (
            lambda graph: tg.read(5),
            ArgumentError,
            "source=5: want the path of a folder or file of articles, or a data frame",
        ),
        (
            lambda graph: tg.load(None),
            ArgumentError,
            "folder=None: want the path of a folder with a graph",
        ),
        (
            lambda graph: tg.load("\0"),
            ReadError,
            "\\x00: holds no saved graph (topicgraph build writes one)",
        ),
        (
            lambda graph: tg.save("x", "y"),
            ArgumentError,
            "graph='x': want a TopicGraph, as build and load give",
        ),
        (
            lambda graph: tg.save(graph, ""),
            WriteError,
            "'' is not a valid output path; give a file or a folder",
        ),
        (
            lambda graph: graph.find(medium=3),
            ArgumentError,
            "medium=3: want a kind of piece, e.g. article",
        ),
        (
            lambda graph: graph.connections("Harbour Wire", kinds=3),
            ArgumentError,
            "kinds=3: want some of published_by, ",
        ),
        (
            lambda graph: graph.project("provider").backbone("x"),
            ArgumentError,
            "alpha='x': want a number above 0 and up to 1, e.g. 0.05",
        ),
        (lambda graph: graph.article("a\x1b[31m\nb"), NotFound, 'no article "a\\x1b[31m\\nb"'),
    ],
)
def test_the_line_names_the_argument_its_value_and_what_is_wanted(
    call, error, words: str, demo: TopicGraph
) -> None:
    with pytest.raises(error) as caught:
        call(demo)
    assert str(caught.value).startswith(words)


def test_a_corpus_and_a_projection_are_json_ready(corpus, demo: TopicGraph) -> None:
    folder = corpus(
        {
            "a.md": "---\ntitle: A\ndate: 2021-03-04\n---\n",
            "topicgraph.yaml": "platforms: [b.example, a.example, c.example]\n",
        }
    )
    contents = tg.read(folder).to_dict()
    assert contents["records"][0]["published"] == "2021-03-04T00:00:00Z"
    assert contents["config"]["platforms"] == ["a.example", "b.example", "c.example"]
    projection = demo.project("provider")
    found = projection.to_dict()
    assert (len(found["nodes"]), len(found["edges"])) == (
        projection.number_of_nodes(),
        projection.number_of_edges(),
    )
    assert json.loads(json.dumps([contents, found])) == [contents, found]
