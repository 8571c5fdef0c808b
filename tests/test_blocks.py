"""Saved files are checked block by block: some rows read no more than what holds them, and are
those of the whole table or none."""

from __future__ import annotations

import io
import shutil
import sys
from pathlib import Path

import numpy as np
import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import topicgraph as tg
from topicgraph.cli import printing as terminal
from topicgraph.errors import ReadError
from topicgraph.graph import TopicGraph
from topicgraph.model import ARTICLE_KINDS, Story
from topicgraph.query import stories
from topicgraph.store import blocks
from topicgraph.store.tables import SCHEMAS, Tables


@pytest.fixture(scope="module")
def fine(demo: TopicGraph, tmp_path_factory: pytest.TempPathFactory):
    """A saved output of blocks so small that a row is in few of them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blocks, "BLOCK", 64)
        yield Path(tg.save(demo, tmp_path_factory.mktemp("fine"))).parent


@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_some_rows_are_those_of_the_whole_table(
    data: st.DataObject, fine: Path, demo: TopicGraph
) -> None:
    name = data.draw(st.sampled_from(sorted(SCHEMAS)))
    table: pl.DataFrame = getattr(demo.tables, name)
    names = data.draw(st.lists(st.sampled_from(table.columns), min_size=1, unique=True))
    rows = np.array(
        data.draw(st.lists(st.integers(0, table.height - 1), max_size=4)) if table.height else [],
        np.int64,
    )
    wanted = table.select(names)[rows]
    assert tg.load(fine).tables.rows(name, rows, *names).equals(wanted)
    assert demo.tables.rows(name, rows, *names).equals(wanted)


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_some_rows_of_a_damaged_file_are_whole_or_refused(
    data: st.DataObject, fine: Path, demo: TopicGraph, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(fine, tmp_path / "copy", dirs_exist_ok=True))
    name = data.draw(st.sampled_from(["articles", "details", "edges", "reasons", "providers"]))
    path = next(folder.glob(f"{name}.*.arrow"))
    raw = bytearray(path.read_bytes())
    raw[data.draw(st.integers(0, len(raw) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    path.write_bytes(raw)
    table = {"details": "articles", "reasons": "edges"}.get(name, name)
    whole: pl.DataFrame = getattr(demo.tables, table)
    rows = np.array(
        data.draw(st.lists(st.integers(0, whole.height - 1), min_size=1, max_size=5)), np.int64
    )
    said = ""
    try:
        same = tg.load(folder).tables.rows(table, rows).equals(whole[rows])
    except ReadError as error:
        same, said = False, str(error)
    assert same or (path.name in said and "build again" in said)
    shutil.rmtree(folder)


def test_damage_to_what_a_row_has_nothing_to_do_with_does_not_matter(
    fine: Path, demo: TopicGraph, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(fine, tmp_path / "copy"))
    path = next(folder.glob("details.*.arrow"))
    whole, last = path.read_bytes(), demo.articles.height - 1
    place = whole.index(max(demo.articles["excerpt"][:20].to_list(), key=len).encode())
    path.write_bytes(whole[:place] + b"#" + whole[place + 1 :])
    graph = tg.load(folder)
    assert graph.tables.rows("articles", np.array([last])).equals(demo.articles[[last]])
    assert graph.tables.columns("articles", "files", "title").equals(
        demo.articles.select("files", "title")
    )
    with pytest.raises(ReadError, match="is damaged or incomplete"):
        graph.tables.columns("articles", "excerpt")


def plainly(tables: Tables, min_providers: int, min_articles: int) -> list[Story]:
    """The stories, one article after the other."""
    rows = {row["id"]: row for row in tables.articles.iter_rows(named=True)}
    central = dict.fromkeys(rows, 0.0)
    for end in ("source", "target"):  # sums of floats: in the order of the index
        for edge in tables.edges.filter(pl.col("kind").is_in(ARTICLE_KINDS)).iter_rows(named=True):
            if rows[edge["source"]]["story"] == rows[edge["target"]]["story"]:
                central[edge[end]] += edge["weight"]
    groups: dict[str, list[dict]] = {}
    for row in sorted(
        rows.values(), key=lambda row: (row["published"] is None, row["published"] or 0, row["id"])
    ):
        groups.setdefault(row["story"], []).append(row)
    told = [
        Story(
            id=id_,
            name=max(members, key=lambda row: central[row["id"]])["title"],
            articles=tuple(row["id"] for row in members),
            providers=tuple(dict.fromkeys(row["provider"] for row in members if row["provider"])),
            start=min((row["published"] for row in members if row["published"]), default=None),
            end=max((row["published"] for row in members if row["published"]), default=None),
        )
        for id_, members in groups.items()
        if id_
    ]
    chosen = [
        story
        for story in told
        if len(story.providers) >= min_providers and len(story.articles) >= min_articles
    ]
    return sorted(
        chosen,
        key=lambda story: (
            -len(story.providers),
            -len(story.articles),
            str(story.start or "9"),
            story.id,
        ),
    )


@pytest.mark.parametrize(
    ("providers", "articles"), [(0, 1), (1, 1), (2, 1), (0, 2), (3, 5), (99, 1)]
)
def test_stories_are_listed_and_counted_as_one_article_after_the_other_tells(
    providers: int, articles: int, demo: TopicGraph, fine: Path
) -> None:
    wanted = plainly(demo.tables, providers, articles)
    for tables in (demo.tables, tg.load(fine).tables):
        assert stories.listing(tables, providers, articles) == wanted
        assert stories.listing(tables, providers, articles, most=2) == wanted[:2]
        assert stories.count(tables, providers, articles) == len(wanted)
        assert stories.names(tables, articles) == {
            story.id: story.name for story in plainly(demo.tables, 0, articles)
        }
        shown = stories.table(tables, providers).rows()
        assert [row[:3] for row in shown] == [
            (s.name, len(s.providers), len(s.articles)) for s in plainly(demo.tables, providers, 1)
        ]


def test_a_frame_is_shown_as_its_rows_are(monkeypatch) -> None:
    said = ["a", "ünïcode  ", "\x1b[31mred\u202e", "2021-03-04T21:09:00Z", None, "", "two\u3000"]
    frame = pl.DataFrame({"name": said, "count": [1, 22, None, 4, 5, 6, 7], "last": said[::-1]})
    heads, shown = {"count": "how many"}, list[str]()
    for show in (
        lambda: terminal.show_frame(frame, heads),
        lambda: terminal.show_table(frame.to_dicts(), frame.columns, heads),
    ):
        out = io.StringIO()
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdout", out)
            show()
        shown.append(out.getvalue())
    assert shown[0] == shown[1]


def test_of_a_saved_output_summary_and_stories_read_no_texts_but_titles(
    saved: Path, tmp_path: Path, cli
) -> None:
    wanted = [cli(command, saved).out for command in ("summary", "stories")]
    folder = Path(shutil.copytree(saved, tmp_path / "out"))
    for name in ("details", "reasons", "places", "neighbours"):
        path = next(folder.glob(f"{name}.*.arrow"))
        path.write_bytes(bytes(path.stat().st_size))
    assert [cli(command, folder).out for command in ("summary", "stories")] == wanted
