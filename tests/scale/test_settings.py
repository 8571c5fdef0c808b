"""A build of shards follows the settings next to the articles as a build in one piece does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import polars as pl
import pytest
from polars.testing import assert_frame_equal

import topicgraph as tg
from tests.scale.conftest import write_shards
from topicgraph import TopicGraph, scale
from topicgraph.pipeline import build
from topicgraph.sources.folder import scan_folder

SETTINGS = """
fields:
  judul: title
aliases:
  The Lantern Online: The Lantern
platforms: [hosted.example]
zones:
  The Lantern: Europe/Paris
topics:
  Ships: Shipping
same:
  - [https://spark.example/ferry, https://spark.example/2021/the-ferry]
different:
  - [https://wire.example/storm, https://wire.example/storm?edition=2]
groups:
  tabloids: [Evening Spark, Nobody]
compare:
  minimum: 3
"""
OUTLETS = "domain,name,country\nspark.example,Evening Spark,GB\nlantern.example,The Lantern,FR\n"

ROWS = [
    ("The ferry sank off Port Elsing at night", "2021-03-04 06:00", "https://spark.example/ferry",
     "Evening Spark", ["Ships"]),
    ("The night a ferry went down", "2021-03-05 06:00", "https://spark.example/2021/the-ferry",
     "Evening Spark", ["Shipping"]),
    ("Storm over the coast", "2021-03-06 10:00", "https://wire.example/storm", "Harbour Wire", []),
    ("Storm over the coast", "2021-03-06 10:00", "https://wire.example/storm?edition=2",
     "Harbour Wire", []),
    ("Ferry sank off Port Elsing at night", "2021-03-04 09:00", "https://lantern.example/a",
     "The Lantern", ["Ships"]),
    ("A quiet day in town", "2021-03-04 09:00", "https://lantern.example/b", "The Lantern Online",
     []),
    ("A post of somebody", "2021-03-07 09:00", "https://hosted.example/me/1", "My Blog", []),
]  # fmt: skip


def write_corpus(folder: Path) -> pl.DataFrame:
    names = ["judul", "published", "url", "provider", "topics"]
    rows = pl.DataFrame(ROWS, schema=names, orient="row")
    write_shards(rows, folder, 3)
    (folder / "topicgraph.yaml").write_text(SETTINGS)
    (folder / "outlets.csv").write_text(OUTLETS)
    return rows


@pytest.fixture(scope="module")
def graphs(tmp_path_factory: pytest.TempPathFactory) -> tuple[TopicGraph, TopicGraph]:
    path = tmp_path_factory.mktemp("settings")
    rows = write_corpus(path / "in")
    config = scan_folder(path / "in").config
    expected = TopicGraph(build(replace(scan_folder(rows), config=config), subjects=False))
    return tg.load(scale.build(path / "in", path / "out")), expected


def test_articles_outlets_and_topics_are_those_of_the_settings(
    graphs: tuple[TopicGraph, TopicGraph],
) -> None:
    graph, expected = graphs
    for name in ("articles", "providers", "topics", "edges"):
        assert_frame_equal(getattr(graph, name), getattr(expected, name))
    assert graph.articles.height == 6
    assert graph.article("A quiet day in town").provider == "provider:lantern.example"
    assert set(graph.articles["zone"]) >= {"settings", "assumed"}


def test_groups_and_parameters_are_those_of_the_settings(
    graphs: tuple[TopicGraph, TopicGraph],
) -> None:
    graph, expected = graphs
    assert graph.tables.groups == expected.tables.groups
    assert graph.tables.groups["country: GB"] == ("provider:spark.example",)
    assert graph.tables.parameters == {"minimum": "3"}


def test_problems_say_which_setting_fits_nothing_and_what_is_not_made(
    graphs: tuple[TopicGraph, TopicGraph],
) -> None:
    messages = " ".join(problem.message for problem in graphs[0].problems)
    assert 'no outlet "Nobody"' in messages
    assert "subjects are not made by topicgraph.scale" in messages
    assert "storylines are not made by topicgraph.scale" in messages


def test_wrong_settings_are_refused(tmp_path: Path) -> None:
    write_corpus(tmp_path / "in")
    (tmp_path / "in" / "topicgraph.yaml").write_text("compare:\n  minimum: few\n")
    with pytest.raises(tg.ReadError, match=r"topicgraph\.yaml"):
        scale.build(tmp_path / "in", tmp_path / "out")
