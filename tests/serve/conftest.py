"""The demo corpus, served on loopback."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("starlette", reason='the extra "web" is not installed')
pytest.importorskip("uvicorn", reason='the extra "web" is not installed')

from benchmarks.live_server import Client, served
from topicgraph.page import write_html


@pytest.fixture(scope="session")
def site(saved: Path, demo) -> Iterator[Client]:
    """The demo corpus, served."""
    write_html(demo, saved / "graph.html")
    with served(saved) as client:
        yield client
