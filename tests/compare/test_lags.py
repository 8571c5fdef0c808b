"""Lags of pairs: what is a tie, and what is not."""

from __future__ import annotations

import pytest

from topicgraph.compare import compare


@pytest.mark.parametrize(
    ("ours", "theirs", "earlier", "ties", "hours"),
    [
        ("09:00", "09:00", 0, 5, 0),
        ("09:00:10", "09:00:50", 5, 0, 40 / 3_600),
        ("09:00", "09:00:50", 0, 5, 0),  # the minute of the first is all that is known
        ("09:01", "09:59", 5, 0, 58 / 60),
        ("09:00", "10:00", 5, 0, 1),
    ],
)
def test_two_times_are_a_tie_only_where_they_are_equal_at_the_coarser_precision(
    ours: str, theirs: str, earlier: int, ties: int, hours: float, corpus
) -> None:
    lines = [
        line
        for day in range(1, 6)
        for line in (
            f"a{day} A s{day} 2021-03-0{day}T{ours}",
            f"b{day} B s{day} 2021-03-0{day}T{theirs}",
        )
    ]
    row = compare(corpus(*lines)).lags.row(0, named=True)
    assert (row["n"], row["earlier"], row["later"], row["ties"]) == (5, earlier, 0, ties)
    assert row["median_hours"] == pytest.approx(hours)
