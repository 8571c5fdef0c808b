"""Hostile corpora in a real Chromium, with the page's policy and without; the whole number of them
is in `python -m benchmarks threats`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from benchmarks.hostile.pages import CALL, PAYLOADS, pages, visit


def test_nothing_of_a_hostile_corpus_runs_with_the_policy_or_without(
    browser: Any, tmp_path: Path
) -> None:
    outcome = pages(1, tmp_path, browser)
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
