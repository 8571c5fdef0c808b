"""Hostile corpora in a real Chromium, without the page's policy; `python -m benchmarks threats`
opens all of them, and with it too."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from benchmarks.hostile.pages import CALL, PAYLOADS, pages, visit


def test_escaping_alone_keeps_a_hostile_corpus_from_running(browser: Any, tmp_path: Path) -> None:
    outcome = pages(1, tmp_path, browser, walls=["escaping alone"])
    assert outcome.failed == []
    assert outcome.tried > 50


@pytest.mark.parametrize(
    "body",
    [
        f"<script>{CALL}</script>",
        f'<img src=x onerror="{CALL}">',
        "<link rel=stylesheet href=http://127.0.0.1:9/@>",
    ],
)
def test_what_did_run_would_be_seen(body: str, browser: Any, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(f"<!doctype html><html data-ready><body>{body}</body></html>")
    assert visit(browser, page, [])


def test_the_payloads_are_many_and_each_says_where_it_came_from() -> None:
    assert len(set(PAYLOADS)) == len(PAYLOADS) >= 32
    assert all("@" in payload for payload in PAYLOADS)
