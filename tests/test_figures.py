"""Figures show what the tables say, with their intervals, and are pictures that open."""

from __future__ import annotations

import importlib.util
import sys
from io import StringIO
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from lxml import etree
from writing import ROOT

import topicgraph as tg
from topicgraph.compare import Comparison
from topicgraph.figures.comparison import MAX_OUTLETS, MAX_TOPICS, MEASURES, plot_measure
from topicgraph.figures.network import EDGE, MAX_NODES, plot_network
from topicgraph.figures.style import MAX_NOTE
from topicgraph.graph import TopicGraph


def all_values(spec: Any) -> list[list[dict[str, Any]]]:
    """The rows of all data sets in a chart."""
    if isinstance(spec, dict):
        own = [spec["values"]] if isinstance(spec.get("values"), list) else []
        return [*own, *(rows for one in spec.values() for rows in all_values(one))]
    if isinstance(spec, list):
        return [rows for one in spec for rows in all_values(one)]
    return []


def rows_with(chart: Any, *columns: str) -> list[dict[str, Any]]:
    spec = chart.to_dict()
    sets = [rows for rows in all_values(spec) if rows and isinstance(rows[0], dict)]
    sets = [rows for rows in sets if set(columns) <= set(rows[0])]
    sets += [rows for rows in spec.get("datasets", {}).values() if set(columns) <= set(rows[0])]
    return sets[0]


@pytest.mark.parametrize(
    ("measure", "key", "columns"),
    [
        ("share", ("name",), ("share", "low", "high", "too_few")),
        ("topics", ("name", "topic_name"), ("share", "low", "high", "too_few")),
        ("timeline", ("name", "start"), ("articles",)),
        (
            "follows",
            ("name", "other_name"),
            ("share_followed", "low_followed", "high_followed", "too_few"),
        ),
        ("lags", ("name", "other_name"), ("median_hours", "low", "high", "too_few")),
        ("distinctive", ("name", "term"), ("log_ratio", "low", "high", "too_few")),
    ],
)
def test_a_figure_has_the_figures_and_intervals_of_its_table(
    measure: str, key: tuple[str, ...], columns: tuple[str, ...], demo_comparison: Comparison
) -> None:
    drawn = rows_with(demo_comparison.plot(measure), *key, *columns)
    table = demo_comparison.table(measure)
    if "start" in key:
        table = table.with_columns(pl.col("start").dt.to_string("%Y-%m-%dT%H:%M:%SZ"))
    known = {tuple(row[name] for name in key): row for row in table.to_dicts()}
    assert len(drawn) >= 5
    for row in drawn:
        wanted = known[tuple(row[name] for name in key)]
        assert [row[name] for name in columns] == [wanted[name] for name in columns]


def test_the_outlet_that_is_always_earlier_leads_and_is_said_to_be_earlier() -> None:
    rows = [
        {"name": "Crane", "other_name": "Bell", "followed": 8, "n_a": 8, "share_followed": 1.0,
         "low_followed": 0.68, "high_followed": 1.0, "too_few": False},
        {"name": "Bell", "other_name": "Crane", "followed": 0, "n_a": 8, "share_followed": 0.0,
         "low_followed": 0.0, "high_followed": 0.32, "too_few": False},
    ]  # fmt: skip
    chart = plot_measure("follows", pl.DataFrame(rows), "this corpus").to_dict()
    axes = chart["vconcat"][0] if "vconcat" in chart else chart
    (cells, *_) = axes["layer"]
    titles = {
        axis: (cells["encoding"][axis]["field"], cells["encoding"][axis]["title"]) for axis in "xy"
    }
    assert titles == {"x": ("other_name", "follows"), "y": ("name", "leads")}
    lags = pl.DataFrame([
        {"name": "Crane", "other_name": "Bell", "n": 8, "median_hours": 2.0, "low": 1.0,
         "high": 3.0, "too_few": False}
    ])  # fmt: skip
    figure = plot_measure("lags", lags, "this corpus").to_json()
    assert "Above zero, the outlet named first was earlier" in figure


def test_the_figure_of_a_story_has_each_timed_article_once_and_marks_the_first(
    demo: TopicGraph,
) -> None:
    marked = 0
    for listed in demo.stories():
        story = demo.story(listed.id)
        drawn = rows_with(story.plot(), "outlet", "time", "kind")
        timed = [member for member in story.members if member.minutes is not None]
        assert sorted(row["title"] for row in drawn) == sorted(one.article.title for one in timed)
        first = sorted(row["title"] for row in drawn if row["kind"] == "first")
        assert first == sorted(one.title for one in (story.first, *story.tied) if one)
        marked += len(first)
        copies = sum(row["kind"] == "copy or update" for row in drawn)
        assert copies == sum(bool(one.original) and one.article.held for one in timed)
    assert marked > 3


def test_a_story_without_times_of_day_cannot_be_drawn() -> None:
    built = tg.build(pl.DataFrame({"title": ["A ferry sinks"], "published": ["2021-03-04"]}))
    with pytest.raises(tg.ArgumentError, match="no article of the story has a time of day"):
        built.story("A ferry sinks").plot()


def test_a_network_has_the_heaviest_nodes_and_all_edges_between_them(demo: TopicGraph) -> None:
    shared = demo.project("provider")
    chart = shared.plot()
    nodes, edges = rows_with(chart, "name", "strength"), rows_with(chart, "weight", "x2")
    joined = {node for node in shared if shared.degree(node)}
    assert {row["name"] for row in nodes} == {shared.nodes[node]["label"] for node in joined}
    assert sorted(row["weight"] for row in edges) == sorted(
        weight for *_, weight in shared.edges.data("weight")
    )
    assert all(abs(row[axis]) <= EDGE for row in nodes for axis in ("x", "y", "label_x", "label_y"))
    large = demo.project("article", weight="topics")
    assert large.number_of_nodes() > MAX_NODES
    assert len(rows_with(plot_network(large, ""), "name", "strength")) == MAX_NODES
    with pytest.raises(tg.ArgumentError, match="has no edges"):
        shared.backbone(alpha=1e-9).plot()


def test_a_figure_says_what_it_leaves_out(demo_comparison: Comparison) -> None:
    share = demo_comparison.share
    many = pl.concat(
        [share.with_columns(name=pl.format("{} {}", "name", pl.lit(n))) for n in range(4)]
    )
    spec = plot_measure("share", many, "this corpus").to_dict()
    hidden = many.height - MAX_OUTLETS
    assert any(f"{hidden} further outlets not shown" in line for line in spec["title"]["subtitle"])
    topics = demo_comparison.plot("topics").to_dict()["title"]["subtitle"]
    number = demo_comparison.topics["topic_name"].n_unique()
    assert f"The {MAX_TOPICS} topics of most articles, of {number}." in topics


def test_the_words_of_many_outlets_are_drawn(demo_comparison: Comparison) -> None:
    words = demo_comparison.table("distinctive").with_columns(
        other_name=pl.lit("the rest of this corpus")
    )
    many = pl.concat(
        [words.with_columns(pl.col("n") - n, name=pl.format("{} {}", "name", pl.lit(n)))
         for n in range(4)]
    )  # fmt: skip
    chart = plot_measure("distinctive", many, "this corpus")
    drawn = {row["name"] for row in rows_with(chart, "name", "term")}
    sizes = many.unique("name").sort("n", descending=True)
    assert len(drawn) == MAX_OUTLETS
    assert sizes.filter(pl.col("name").is_in(drawn))["n"].min() == sizes["n"][MAX_OUTLETS - 1]


def test_the_notes_of_a_figure_are_no_wider_than_its_plot(demo: TopicGraph) -> None:
    for listed in demo.stories():
        lines = demo.story(listed.id).plot().to_dict()["title"]["subtitle"]
        assert all(len(line) <= MAX_NOTE for line in lines)


def test_a_timeline_says_its_step(demo_comparison: Comparison) -> None:
    for unit, days in (("day", 1), ("week", 7), ("month", 31), ("year", 365)):
        rows = demo_comparison.timeline.head(2).with_columns(
            start=pl.datetime_range(
                pl.datetime(2021, 1, 1), pl.datetime(2021, 1, 1) + pl.duration(days=days),
                f"{days}d", time_zone="UTC", eager=True,
            )
        )  # fmt: skip
        notes = plot_measure("timeline", rows, "this corpus").to_dict()["title"]["subtitle"]
        assert f"by the {unit} of publication" in " ".join(notes)


def test_what_cannot_be_drawn_is_told(demo_comparison: Comparison) -> None:
    with pytest.raises(tg.ArgumentError, match='plot "shares": want share, topics, timeline'):
        demo_comparison.plot("shares")
    with pytest.raises(tg.ArgumentError, match="its table has no figures"):
        plot_measure("lags", demo_comparison.lags.with_columns(median_hours=None), "this corpus")


def test_without_altair_one_line_says_how_to_get_it(
    demo: TopicGraph, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "altair", None)  # as if it were not installed
    with pytest.raises(tg.MissingExtra) as caught:
        demo.project("provider").plot()
    hint = 'a figure needs altair, which is not installed: pip install "topicgraph[plot]"'
    assert str(caught.value) == hint


def test_the_gallery_draws_every_figure_as_a_picture(tmp_path: Path, demo: TopicGraph) -> None:
    spec = importlib.util.spec_from_file_location("gallery", ROOT / "docs" / "gallery.py")
    assert spec
    assert spec.loader
    gallery = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(gallery)
    names = [name for name, _ in gallery.list_figures(demo)]
    assert set(MEASURES) <= set(names)
    assert sorted(names) == sorted(path.stem for path in gallery.FOLDER.glob("*.png"))
    page = (ROOT / "docs" / "figures.md").read_text("utf-8")
    assert [name for name in names if f"gallery/{name}.png" not in page] == []
    for name, chart in gallery.list_figures(demo):
        chart.save(tmp_path / f"{name}.svg")
        picture = etree.parse(str(tmp_path / f"{name}.svg"))
        width = float(picture.getroot().get("width"))
        assert 300 < width < 900, name
    chart.save(tmp_path / "one.png")
    assert (tmp_path / "one.png").read_bytes().startswith(b"\x89PNG")


def test_hostile_names_are_text_in_a_figure() -> None:
    hostile = "<script>alert(1)</script> & \"']}"
    rows = {
        "title": [f"Ferry terminal reads moods of passengers {hostile}"] * 2,
        "provider": [f"One {hostile}", f"Two {hostile}"],
        "published": ["2021-02-16T10:00Z", "2021-02-16T12:00Z"],
        "excerpt": ["The port has tested cameras at the ferry terminal for a year."] * 2,
    }
    built = tg.build(pl.DataFrame(rows))
    story = built.story(built.stories(min_providers=0)[0].id)
    for chart in (story.plot(), built.project("provider").plot()):
        buffer = StringIO()
        chart.save(buffer, format="svg")
        picture = etree.fromstring(buffer.getvalue().encode())
        assert not picture.findall(".//{*}script")
        assert any("<script>" in (text or "") for text in picture.itertext())


def test_tables_for_a_text_have_names_and_escape_them(demo: TopicGraph) -> None:
    story = demo.story(demo.stories()[0].id)
    lines = story.to_markdown().splitlines()
    assert len(lines) == len(story.members) + 2
    assert story.members[0].outlet in lines[2]
    latex = demo.project("provider").to_latex()
    assert r"Ledger \& Market" in latex
    assert latex.count(r" \\") == demo.project("provider").number_of_edges() + 1
