"""The demo corpus, served on loopback."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("starlette", reason='the extra "web" is not installed')
pytest.importorskip("uvicorn", reason='the extra "web" is not installed')

from benchmarks.live_server import Client, served
from topicgraph.page import write_html


@pytest.fixture(scope="module")
def site(saved: Path, demo, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    """The demo corpus, served from a folder of its own."""
    folder = shutil.copytree(saved, tmp_path_factory.mktemp("served") / "saved")
    write_html(demo, folder / "graph.html")
    with served(folder) as client:
        yield client
