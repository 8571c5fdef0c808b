"""What a user chooses: parameters, in Python, in the shell and in the settings."""

from __future__ import annotations

from datetime import UTC, datetime

import polars as pl
import pytest
from writing import article, write

import topicgraph as tg
from topicgraph.compare import compare
from topicgraph.compare.measures.follows import measure_follows
from topicgraph.compare.parameters import CHECKS, Parameters, make_parameters
from topicgraph.errors import ArgumentError, ReadError


@pytest.mark.parametrize(
    ("name", "value", "kept"),
    [
        ("alpha", "0.01", 0.01),
        ("alpha", 0.5, 0.5),
        ("minimum", "3", 3),
        ("least_n", "12", 12),
        ("window", "24", (0.1, 24.0)),
        ("window", "0.5-48", (0.5, 48.0)),
        ("window", (1, 2), (1.0, 2.0)),
        ("peak_window", 3, 3.0),
        ("least_effect", "2", 2.0),
        ("biggest_stories", "5", 5),
        ("burst_ratio", 3, 3.0),
        ("min_labelled", "0", 0.0),
        ("prior_size", "100", 100.0),
        ("word_stories", 12, 12),
        ("similarity", "0.4", 0.4),
        ("step", "week", "week"),
        ("zone", "Europe/London", "Europe/London"),
        ("seed", "7", 7),
        ("stop_words", "Beta, leak,beta", ("beta", "leak")),
        ("stop_words", ["Beta"], ("beta",)),
    ],
)
def test_a_parameter_is_read_from_text_and_from_python(name, value, kept):
    assert getattr(make_parameters({name: value}), name) == kept


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("alpha", 0), ("alpha", 0.51), ("alpha", "x"), ("alpha", True), ("alpha", float("nan")),
        ("minimum", 0), ("minimum", 1.5), ("least_n", 4),
         ("window", -1), ("window", 0.05), ("window", "5-2"),
        ("window", (1, 2, 3)),
        ("peak_window", 0), ("similarity", 1.1), ("similarity", -0.1), ("step", "year"),
        ("least_effect", -1), ("biggest_stories", 0), ("burst_ratio", 1), ("min_labelled", 1.1),
        ("prior_size", 0), ("word_stories", 4),
        ("zone", "Mars"), ("zone", "../etc"), ("seed", -1), ("stop_words", 5), ("stop_words", [5]),
        ("colour", "red"),
    ],
)  # fmt: skip
def test_a_value_that_a_parameter_cannot_have_is_one_clear_line(name, value):
    with pytest.raises(ArgumentError) as error:
        make_parameters({name: value})
    assert str(error.value).startswith(f"{name}=")
    assert "want" in str(error.value)
    assert "\n" not in str(error.value)


def test_arguments_come_before_settings_and_settings_before_defaults():
    chosen = make_parameters({"window": 12, "seed": None}, {"window": "24", "seed": "3"})
    assert (chosen.window, chosen.seed, chosen.alpha) == ((0.1, 12.0), 3, Parameters().alpha)
    assert set(CHECKS) == set(Parameters().as_arguments())
    assert make_parameters(chosen.as_arguments()) == chosen


SETTINGS = "compare:\n  alpha: 0.01\n  stop_words: [smile, grump]\n"


def test_the_settings_of_a_folder_hold_for_its_comparisons_also_after_saving(tmp_path):
    graph = tg.build(write(tmp_path / "in", {"a.md": article(), "topicgraph.yaml": SETTINGS}))
    assert graph.compare().parameters.alpha == 0.01
    assert graph.compare(alpha=0.2).parameters.alpha == 0.2
    tg.save(graph, tmp_path / "out")
    saved = tg.load(tmp_path / "out").compare().parameters
    assert (saved.alpha, saved.stop_words) == (0.01, ("smile", "grump"))


@pytest.mark.parametrize("line", ["alfa: 0.01", "alpha: 7"])
def test_a_wrong_parameter_in_the_settings_names_its_line(tmp_path, line):
    settings = f"compare:\n  seed: 1\n  {line}\n"
    folder = write(tmp_path / "in", {"a.md": article(), "topicgraph.yaml": settings})
    with pytest.raises(ReadError, match=r"topicgraph\.yaml:3"):
        tg.build(folder)


def test_a_longer_window_finds_more_followers():
    times = [datetime(2021, 3, 4, hour, tzinfo=UTC) for hour in (1, 3, 21)]
    articles = pl.DataFrame(
        {"id": [1, 2, 3], "provider": [*"ABB"], "published": times, "precision": "minute"}
    )
    similar = pl.DataFrame({"source": [1, 1], "target": [2, 3]})
    pairs = pl.DataFrame({"provider": ["A"], "other": ["B"]})
    preceded = [
        measure_follows(articles, similar, pairs, (0.1, hours))["preceded"].sum()
        for hours in (1, 6, 36)
    ]
    assert preceded == [0, 1, 2]


def test_a_stop_word_is_left_out(demo):
    words = demo.compare("tabloids", "general news", stop_words=["software"]).distinctive
    assert "software" not in words["term"]
    assert "software" in demo.compare("tabloids", "general news").distinctive["term"]


def test_only_similar_articles_above_the_similarity_count(demo):
    weights = demo.edges.filter(demo.edges["kind"] == "similar")["weight"]
    assert demo.compare(similarity=1.0).stories["links"].sum() <= (weights >= 1).sum()
    assert demo.compare(similarity=0.0).stories["links"].sum() > 0


def test_days_begin_in_the_time_zone_that_is_chosen(corpus):
    lines = [f"a{n} A s{n} 2021-03-0{n}T23:30" for n in range(1, 6)]
    tables = corpus(*lines, "b B t 2021-03-03")
    start = {
        zone: compare(tables, ["A"], step="day", zone=zone).timeline["start"].min().isoformat()
        for zone in ("UTC", "Asia/Tokyo")
    }
    assert start["UTC"].startswith("2021-03-01T00:00:00")
    assert start["Asia/Tokyo"] == "2021-03-02T00:00:00+09:00"
    # A date without a time stays on its day, west and east of Greenwich.
    for zone in ("America/New_York", "Asia/Tokyo"):
        days = compare(tables, ["A", "B"], step="day", zone=zone).timeline
        busy = days.filter((days["provider"] == "B") & (days["articles"] > 0))["start"].item()
        assert busy.isoformat().startswith("2021-03-03T00:00:00")
