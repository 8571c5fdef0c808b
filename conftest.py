"""Examples in docstrings that build the demo corpus share one graph of it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from topicgraph import graph

if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
    # The tests start hundreds of processes. Where the environment forbids bytecode, as it does in
    # many containers, each would compile the package anew, which takes longer than most tests.
    sys.dont_write_bytecode = False

_build = graph.build


@cache
def _build_demo() -> graph.TopicGraph:
    return _build("seeds")


def _build_once(*sources: Any, **options: Any) -> graph.TopicGraph:
    return _build_demo() if sources == ("seeds",) and not options else _build(*sources, **options)


@pytest.fixture(autouse=True)
def _share_demo(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let `tg.build("seeds")` in a docstring give one graph; tests build it themselves."""
    if not isinstance(request.node, pytest.DoctestItem):
        return
    import topicgraph

    monkeypatch.setattr(topicgraph, "build", _build_once)
    names: dict[str, Callable[..., Any]] = request.node.dtest.globs
    if names.get("build") is _build:
        monkeypatch.setitem(names, "build", _build_once)
