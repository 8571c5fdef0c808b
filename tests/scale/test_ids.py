"""Ids as whole numbers."""

from __future__ import annotations

import daft
import numpy as np
import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.scale import articles_of_urls
from topicgraph.scale.engine import fetched, sent
from topicgraph.scale.ids import MOST, number, numbers


@given(st.text())
def test_every_number_is_positive_and_fits_63_bits(text: str) -> None:
    assert 0 <= number(text) <= MOST


def test_two_hundred_thousand_ids_have_as_many_numbers() -> None:
    assert numbers(articles_of_urls(200_000)).n_unique() == 200_000


def test_a_number_is_the_same_whole_number_after_every_kind_of_join() -> None:
    large = numbers(["a", "b", "c", "d"], "id").append(pl.Series("id", [MOST, MOST - 1, (1 << 53) + 1], dtype=pl.Int64))
    left, right = sent(large.to_frame()), sent(large[::2].to_frame().with_columns(other=pl.col("id")))
    for how in ("inner", "left", "outer", "semi", "anti"):
        joined = fetched(left.join(right, on="id", how=how))
        assert set(joined.schema.values()) == {pl.Int64}, how
        assert set(joined["id"]) <= set(large), how
        if "other" in joined.columns:
            assert (joined["id"] == joined["other"]).drop_nulls().all(), how
    assert fetched(left.join(right, on="id", how="left"))["other"].null_count() == 3


def test_the_smallest_of_a_group_is_a_whole_number_too() -> None:
    values = np.array([MOST, MOST - 1, MOST - 2])
    least = sent(pl.DataFrame({"group": [1, 1, 1], "id": values})).groupby("group").agg(daft.col("id").min().alias("low"))
    assert fetched(least)["low"].to_list() == [MOST - 2]
