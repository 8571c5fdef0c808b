"""What the windows of a build share."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import polars as pl
import pytest

from topicgraph.scale.job import Job, write_frame
from topicgraph.scale.stories import load_new_ids
from topicgraph.scale.timeline import Timeline, Window, find_windows, widen
from topicgraph.store.tables import MOMENT

DAY = 86_400_000_000


@pytest.fixture
def job(tmp_path: Path) -> Job:
    return Job(str(tmp_path), str(tmp_path), (), 0.0)


def save_times(job: Job, days: list[float | None]) -> None:
    times = [None if day is None else round(day * DAY) for day in days]
    frame = pl.DataFrame({"published": pl.Series(times, dtype=pl.Int64).cast(MOMENT)})
    write_frame(frame, job.path("articles", "0.parquet"))


def test_windows_hold_each_article_once_and_begin_at_midnight(job: Job) -> None:
    days = np.random.default_rng(0).uniform(18_000, 18_400, 500)
    save_times(job, [*days.tolist(), None, None])
    timeline = find_windows(job, 100)
    assert (timeline.size, timeline.dated) == (502, 500)
    assert [w.first for w in timeline.windows] == [0, *(w.stop for w in timeline.windows[:-1])]
    assert timeline.windows[-1] == Window(500, 502, None, None)
    ordered = np.sort(days)
    for window in timeline.windows[:-1]:
        assert window.stop - window.first >= 100 or window.stop == 500
        assert isinstance(window.start, int)
        assert isinstance(window.end, int)
        inside = (ordered >= window.start) & (ordered < window.end)
        assert np.flatnonzero(inside).tolist() == list(range(window.first, window.stop))


def test_a_window_is_widened_by_days(job: Job) -> None:
    save_times(job, [18_000.5, 18_003.5, 18_030.5, 18_050.5])
    timeline = find_windows(job, 1)
    job.save_value("timeline", value=timeline)
    windows = timeline.windows
    assert widen(job, windows[1], 24, 0) == (windows[1].first, windows[1].stop)
    assert widen(job, windows[1], 30, 24) == (0, 4)


def test_two_windows_give_one_id_to_one_story_only(job: Job) -> None:
    windows = (Window(0, 5, 18_000, 18_006), Window(5, 9, 18_006, 18_012))
    save_times(job, [18_001.0] * 5 + [18_007.0] * 4)
    find_windows(job, 5)
    timeline = Timeline(windows, 9, 9, 24.0)
    job.save_value("timeline", value=timeline)
    job.save_value("undated ids", value={})
    job.save_frame(pl.DataFrame({"id": ["story:2019-04-20/fog"]}), "later", 0)
    for number in range(2):
        ids = ["story:2019-04-20/fog", f"story:2019-04-20/{number}"]
        job.save_frame(pl.DataFrame({"id": ids}), "described", number)
    assert load_new_ids(job, timeline, 0) == {}
    assert load_new_ids(job, timeline, 1) == {"story:2019-04-20/fog": "story:2019-04-20/fog~2"}
