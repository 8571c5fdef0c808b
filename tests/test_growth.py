"""The benchmark of growth measures what it says."""

from __future__ import annotations

from pathlib import Path
from statistics import median

import pytest

from benchmarks.growth import BASE_SIZE, SHAPES, fit_exponent, write_shape


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
