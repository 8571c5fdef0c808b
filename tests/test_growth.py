"""The benchmark of growth measures what it says, and what once grew with the square does not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from time import process_time

import polars as pl
import pytest

from benchmarks.growth import BASE_SIZE, SHAPES, fit_exponent, write_shape
from topicgraph.store.story_table import list_stories
from topicgraph.store.tables import Tables


@pytest.mark.parametrize("exponent", [0.5, 1, 1.5, 2])
def test_the_exponent_of_a_power_is_found_beside_a_fixed_cost(exponent: float) -> None:
    sizes = [1_000, 2_000, 4_000, 8_000]
    costs = [3 + (size / 1_000) ** exponent for size in sizes]
    assert fit_exponent(sizes, costs, base=3, noise=0.1) == pytest.approx(exponent)


def test_what_does_not_grow_has_exponent_0() -> None:
    assert fit_exponent([1_000, 2_000], [3.0, 3.2], base=3, noise=0.5) == 0


def test_the_articles_of_every_shape_are_as_long_as_real_ones(tmp_path: Path) -> None:
    assert len(SHAPES) >= 20
    for name in SHAPES:
        folder = tmp_path / name.replace(" ", "-")
        write_shape(name, BASE_SIZE, folder)
        assert median(path.stat().st_size for path in folder.glob("*.md")) > 2_500


def make_stories(count: int) -> Tables:
    """Make tables of stories of two articles each."""
    rows = range(2 * count)
    start = datetime(2021, 1, 1, tzinfo=UTC)
    articles = pl.DataFrame({
        "id": [f"article:{row}" for row in rows],
        "story": [f"story:{row // 2}" for row in rows],
        "title": [f"Title {row}" for row in rows],
        "provider": [f"provider:{row % 50}" for row in rows],
        "published": [start + timedelta(minutes=row) for row in rows],
        "held": True,
    })  # fmt: skip
    stories = pl.DataFrame({
        "id": [f"story:{row}" for row in range(count)],
        "core": [[f"article:{2 * row}", f"article:{2 * row + 1}"] for row in range(count)],
    })  # fmt: skip
    tables = Tables()
    return tables.replace(
        articles=pl.concat([tables.articles, articles], how="diagonal_relaxed"),
        stories=pl.concat([tables.stories, stories], how="diagonal_relaxed"),
    )


def test_listing_stories_takes_time_in_proportion_to_their_number() -> None:
    def measure(tables: Tables) -> float:
        times = []
        for _ in range(3):
            start = process_time()
            assert list_stories(tables).height == tables.stories.height
            times.append(process_time() - start)
        return min(times)

    small, large = make_stories(1_000), make_stories(16_000)
    list_stories(small)
    # 16 times as many: if each looked through all core articles, it would take 256 times as long.
    assert measure(large) < 64 * measure(small)
