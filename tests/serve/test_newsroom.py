"""Two commands lead from a list of feeds to a page in a browser that stays true."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from writing import ROOT

pytest.importorskip("httpcore2", reason='the extra "feeds" is not installed')

from benchmarks.feed_server import Post, Server, make_opml, make_rss, serving

DOCS = (ROOT / "docs" / "newsroom.md").read_text("utf-8")


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as running:
        yield running


def put_feeds(server: Server, rounds: int) -> list[tuple[str, str]]:
    """Put three feeds on the server: each round brings an event that all of them report."""
    start = datetime.now(UTC) - timedelta(hours=6)
    events = (
        "Council bans emotion cameras in Port Elsing harbour",
        "Tonewell raises 85 million crowns for voice software",
    )
    feeds = []
    for place, name in enumerate(("lantern", "herald", "spark")):
        posts = [
            Post(
                event,
                f"https://{name}.example/{number}",
                start + timedelta(hours=number, minutes=10 * place),
            )
            for number, event in enumerate(events[:rounds])
        ]
        path = server.put(f"/{name}", make_rss(posts, name.title(), f"https://{name}.example/"))
        feeds.append((name.title(), path))
    return feeds


def start(words: list[str], folder: Path) -> subprocess.Popen[str]:
    command, pipe = [sys.executable, "-m", "topicgraph", *words], subprocess.PIPE
    environment = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"}
    return subprocess.Popen(
        command, cwd=folder, env=environment, stdout=pipe, stderr=pipe, text=True
    )


def test_the_two_commands_of_the_documentation_lead_to_a_page_that_stays_true(
    server: Server,
    tmp_path: Path,
    browser: Any,
) -> None:
    (tmp_path / "feeds.opml").write_bytes(make_opml(put_feeds(server, 1)))
    commands = re.findall(r"^topicgraph ((?:collect|serve) [^#\n]+)", DOCS, re.MULTILINE)[:2]
    assert [command.split()[0] for command in commands] == ["collect", "serve"]
    collect, serve = (command.split() for command in commands)
    collect = [*collect[:-1], "10s", "--allow-private"]  # instead of 15m, and loopback
    (tmp_path / "articles").mkdir()
    processes = []
    try:
        for words in (collect, [*serve, "--port", "0"]):
            processes += [start(words, tmp_path)]
        address = processes[1].stdout.readline().strip()
        page = browser.new_page(viewport={"width": 1300, "height": 850})
        page.goto(address)
        page.wait_for_selector("#list .row", timeout=30_000)
        assert "Council bans emotion cameras" in page.inner_text("#list")
        # What has arrived is marked until it is built.
        page.wait_for_selector(".tag", state="detached", timeout=60_000)
        put_feeds(server, 2)
        end = time.monotonic() + 40
        page.wait_for_selector("#arrived .row >> text=Tonewell raises 85 million", timeout=30_000)
        while "Tonewell" not in page.inner_text("#list"):
            assert time.monotonic() < end, page.inner_text("body")
            page.wait_for_timeout(100)
        assert "Tonewell raises 85 million" in page.locator("#list .row.fresh").first.inner_text()
        # A build may land between the articles of two feeds; the next one has them all.
        while "first: Lantern" not in page.locator("#list .row").first.inner_text():
            assert time.monotonic() < end, page.inner_text("#list")
            page.wait_for_timeout(100)
        page.close()
    finally:
        for process in processes:
            process.terminate()
        ends = [process.communicate(timeout=30) for process in processes]
    assert [process.returncode for process in processes] == [0, 0], ends
    assert "Traceback" not in str(ends)
