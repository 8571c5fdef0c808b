"""What Python and notebooks get: data frames in and out, short texts, harmless HTML."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import fields
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import duckdb
import narwhals as nw
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import topicgraph as tg
from topicgraph.answers.results import MAX_LINES, MAX_ROWS, Answers
from topicgraph.graph import TopicGraph

ROWS = {
    "headline": ["Ferry terminal reads moods", "Council bans mood cameras"],
    "paper": ["Harbour Wire", "Evening Spark"],
    "day": ["2021-02-16", "2021-04-13"],
}
FIELDS = {"title": "headline", "provider": "paper", "published": "day"}

FRAMES: dict[str, Callable[[], Any]] = {
    "pandas": lambda: pd.DataFrame(ROWS),
    "pandas with times": lambda: pd.DataFrame(ROWS).assign(
        day=lambda frame: pd.to_datetime(frame["day"])
    ),
    "pandas with missing values": lambda: pd.DataFrame(
        {**ROWS, "heat": [1, None]}
    ).convert_dtypes(),
    "pandas of Arrow": lambda: pd.DataFrame({**ROWS, "heat": [1, None]}).convert_dtypes(
        dtype_backend="pyarrow"
    ),
    "pandas with a named index": lambda: pd.DataFrame(ROWS).set_index("headline"),
    "pandas with an index that has the name of a column": lambda: pd.DataFrame(ROWS).set_index(
        "paper", drop=False
    ),
    "pandas with an index of two levels": lambda: pd.DataFrame(ROWS).set_index(["day", "paper"]),
    "pandas with categories": lambda: pd.DataFrame(ROWS).astype("category"),
    "pandas with an index of categories": lambda: (
        pd.DataFrame(ROWS).astype("category").set_index("paper")
    ),
    "pandas with periods": lambda: pd.DataFrame(ROWS).assign(
        day=pd.PeriodIndex(ROWS["day"], freq="D")
    ),
    "pandas with bytes": lambda: pd.DataFrame(ROWS).assign(
        headline=[title.encode() for title in ROWS["headline"]]
    ),
    "pandas with two columns of one name": lambda: pd.concat(
        [pd.DataFrame(ROWS), pd.DataFrame(ROWS)], axis="columns"
    ),
    "pandas with columns that are no texts": lambda: (
        pd.DataFrame(ROWS).assign(x=1).rename(columns={"x": 1})
    ),
    "pandas with two levels of columns": lambda: pd.DataFrame(
        {(name, ""): values for name, values in ROWS.items()}
    ),
    "Polars": lambda: pl.DataFrame(ROWS),
    "Polars with categories": lambda: pl.DataFrame(ROWS).with_columns(
        pl.col("paper").cast(pl.Categorical), pl.col("headline").cast(pl.Enum(ROWS["headline"]))
    ),
    "Polars with bytes": lambda: pl.DataFrame(ROWS).with_columns(
        pl.col("headline").cast(pl.Binary)
    ),
    "lazy Polars": lambda: pl.LazyFrame(ROWS),
    "Arrow": lambda: pa.table(ROWS),
    "Arrow with dictionaries": lambda: pa.table(
        {name: pa.array(values).dictionary_encode() for name, values in ROWS.items()}
    ),
    "Arrow batches": lambda: pa.table(ROWS).to_reader(),
    "an Arrow batch": lambda: pa.RecordBatch.from_pydict(ROWS),
    "Narwhals": lambda: nw.from_native(pd.DataFrame(ROWS)),
    "lazy Narwhals": lambda: nw.from_native(pl.LazyFrame(ROWS)),
    "DuckDB": lambda: duckdb.from_arrow(pa.table(ROWS)),
}


@pytest.mark.parametrize("kind", FRAMES)
def test_every_kind_of_data_frame_is_a_source(kind: str) -> None:
    built = tg.build(FRAMES[kind](), **FIELDS)
    found = built.articles.select("title", pl.col("published").dt.to_string("%Y-%m-%d")).rows()
    assert sorted(found) == sorted(zip(ROWS["headline"], ROWS["day"], strict=True))
    assert sorted(built.providers["name"]) == ["Evening Spark", "Harbour Wire"]


def test_an_index_of_days_without_a_name_is_read_by_what_it_holds() -> None:
    frame = pd.DataFrame({"title": ROWS["headline"], "outlet": ROWS["paper"]})
    built = tg.build(frame.set_index(pd.DatetimeIndex(ROWS["day"])))
    assert sorted(built.articles["published"].dt.to_string("%Y-%m-%d")) == ROWS["day"]
    assert "column-by-content" in {problem.code for problem in built.problems}
    plain = tg.build(frame.set_index(pd.Index([7, 3])))
    assert "column-by-content" not in {problem.code for problem in plain.problems}


ZONED = {
    "pandas": lambda times: pd.DataFrame({"published": pd.to_datetime(times, utc=True)}).assign(
        published=lambda frame: frame["published"].dt.tz_convert("Asia/Tokyo")
    ),
    "Polars": lambda times: pl.DataFrame({"published": times}).with_columns(
        pl.col("published").str.to_datetime(time_zone="UTC").dt.convert_time_zone("Asia/Tokyo")
    ),
    "Arrow": lambda times: pa.table(
        {"published": pa.array(pd.to_datetime(times, utc=True).tz_convert("Asia/Tokyo"))}
    ),
    "DuckDB": lambda times: duckdb.sql(
        f"select unnest({times})::timestamptz as published"
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", ZONED)
def test_times_of_a_data_frame_keep_their_zone_and_without_one_are_uncertain(kind: str) -> None:
    times = ["2021-02-15T23:30:00Z", "2021-04-13T09:00:00Z"]
    table = pa.table(nw.from_native(ZONED[kind](times)).lazy().collect("pyarrow").to_native())
    rows = table.append_column("title", [ROWS["headline"]]).append_column("outlet", [ROWS["paper"]])
    built = tg.build(rows)
    assert [f"{time:%FT%TZ}" for time in sorted(built.articles["published"])] == times
    assert not {problem.code for problem in built.problems} & {"assumed-zone", "no-date"}
    naive = pd.DataFrame(
        {"title": ROWS["headline"], "published": pd.to_datetime(times).tz_localize(None)}
    )
    assert "assumed-zone" in {problem.code for problem in tg.build(naive).problems}


NESTED = {
    "pandas lists": pd.DataFrame({"topics": [["Ferries", None, float("nan")], ("Mayors",)]}),
    "pandas sets": pd.DataFrame({"topics": [{"Ferries"}, {"Mayors"}]}),
    "pandas arrays": pd.DataFrame({"topics": [np.array(["Ferries"]), np.array(["Mayors"])]}),
    "pandas mappings": pd.DataFrame({"topics": [[{"label": "Ferries"}], [{"label": "Mayors"}]]}),
    "Polars lists": pl.DataFrame({"topics": [["Ferries", None], ["Mayors"]]}),
    "Polars structs": pl.DataFrame({"topics": [[{"label": "Ferries"}], [{"label": "Mayors"}]]}),
    "Arrow lists": pa.table({"topics": [["Ferries"], ["Mayors"]]}),
}


@pytest.mark.parametrize("kind", NESTED)
def test_lists_and_mappings_in_a_cell_are_read_without_what_is_missing(kind: str) -> None:
    frame = nw.from_native(NESTED[kind])
    titles = nw.new_series("title", ROWS["headline"], backend=frame.implementation)
    built = tg.build(frame.with_columns(titles))
    assert sorted(built.topics["name"]) == ["Ferries", "Mayors"]


def test_a_column_is_no_data_frame() -> None:
    for column in (pd.Series(["A"]), pl.Series(["A"]), pa.chunked_array([["A"]])):
        with pytest.raises(tg.ArgumentError, match="folder or file of articles, or a data frame"):
            tg.build(column)


@pytest.mark.parametrize("name", ["articles", "providers", "topics", "subjects", "edges"])
def test_tables_keep_their_names_rows_and_values_in_pandas_and_arrow(
    name: str, demo: TopicGraph
) -> None:
    table: pl.DataFrame = getattr(demo, name)
    frame, arrow = demo.to_pandas(name), demo.to_arrow(name)
    assert list(frame.columns) == arrow.column_names == table.columns
    assert len(frame) == arrow.num_rows == table.height
    again = pl.DataFrame(arrow)
    assert again.schema == table.schema
    assert again.equals(table)
    for column, dtype in table.schema.items():
        missing = table[column].null_count() > 0
        kind = str(frame[column].dtype)
        if dtype == pl.Datetime("us", "UTC"):
            assert kind == "datetime64[us, UTC]"
        if dtype.is_integer():
            assert kind == (str(dtype) if missing else str(dtype).lower())
            assert frame[column].dropna().tolist() == table[column].drop_nulls().to_list()
        if dtype == pl.Enum:
            assert kind == "category"


def test_lists_of_answers_become_frames_with_a_column_for_each_field(demo: TopicGraph) -> None:
    for answers in (demo.stories(), demo.connections("AI"), demo.problems):
        frame = answers.to_polars()
        kind = type(answers[0])
        assert frame.columns == [one.name for one in fields(kind)]
        assert frame.height == len(answers)
        rows = frame.to_dicts()
        for row, answer in zip(rows, answers, strict=True):
            for name, value in row.items():
                wanted = getattr(answer, name)
                assert value == (list(wanted) if isinstance(wanted, tuple) else wanted)
        assert Answers(kind, []).to_polars().schema == frame.schema
        assert list(answers.to_pandas().columns) == answers.to_arrow().column_names == frame.columns
    shared = demo.project("provider")
    edges = shared.to_polars()
    assert edges.height == shared.number_of_edges()
    assert edges["weight"].sum() == sum(weight for *_, weight in shared.edges.data("weight"))
    assert set(edges["source_label"]) <= set(demo.providers["name"])


def test_without_pandas_one_line_says_how_to_get_it(saved: Path) -> None:
    program = (
        "import sys; sys.modules['pandas'] = sys.modules['pyarrow'] = None\n"
        "import topicgraph as tg\n"
        "graph = tg.load(sys.argv[1])\n"
        "for convert in (graph.to_pandas, graph.to_arrow):\n"
        "    try: convert('topics')\n"
        "    except tg.MissingExtra as error: print(error)\n"
    )
    command = [sys.executable, "-c", program, str(saved)]
    done = subprocess.run(command, capture_output=True, text=True)
    hint = 'which is not installed: pip install "topicgraph[pandas]"'
    assert done.stdout.splitlines() == [
        f"to_pandas needs pandas and pyarrow, {hint}",
        f"to_arrow needs pyarrow, {hint}",
    ], done.stderr


def test_a_table_that_is_none_is_told(demo: TopicGraph) -> None:
    with pytest.raises(tg.ArgumentError, match="table='article': want articles, providers"):
        demo.to_pandas("article")


def test_the_length_is_the_number_of_articles_held(demo: TopicGraph) -> None:
    assert len(demo) == demo.articles["held"].sum() == demo.summary()["articles"]
    assert not len(demo.filter("nosuchword"))
    assert demo.filter("nosuchword"), "a graph without articles is a graph"


def test_the_demo_is_the_folder_that_comes_along(demo: TopicGraph) -> None:
    assert tg.demo().articles.equals(demo.articles)


HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)>\x1b[31m"


class Tags(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.add(tag)
        assert not [name for name, _ in attrs if name.startswith("on")]


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> TopicGraph:
    """Two articles of one story, and everything in them is hostile."""
    rows = {
        "title": [f"Ferry terminal reads moods of passengers {HOSTILE}"] * 2,
        "provider": [f"One {HOSTILE}", f"Two {HOSTILE}"],
        "published": ["2021-02-16T10:00Z", "2021-02-16T12:00Z"],
        "topic": [HOSTILE] * 2,
        "author": [HOSTILE] * 2,
        "excerpt": ["The port has tested cameras at the ferry terminal for a year."] * 2,
    }
    return tg.build(pl.DataFrame(rows))


def all_answers(graph: TopicGraph) -> dict[str, Any]:
    ids = graph.articles["id"].to_list()
    story = graph.stories(min_providers=0)[0]
    return {
        "article": graph.article(ids[0]),
        "provider": graph.provider(graph.providers["id"][0]),
        "topic": graph.topic(graph.topics["id"][0]),
        "connections": graph.connections(ids[0], depth=2),
        "path": graph.path(graph.providers["id"][0], graph.providers["id"][1]),
        "stories": graph.stories(min_providers=0),
        "story": graph.story(story.id),
        "member": graph.story(story.id).members[0],
        "explanation": graph.explain(ids[0]),
        "projection": graph.project("article", weight="topics"),
        "problems": graph.problems,
        "summary": graph.summary(),
        "comparison": graph.compare(),
        "findings": graph.compare().findings(),
        "review": graph.review(sample=2),
        "evaluation": graph.evaluate(),
        "graph": graph.filter("nosuchword"),
        "frame": graph.articles,
    }


def test_every_answer_has_html_in_which_hostile_text_is_text(hostile: TopicGraph) -> None:
    for name, answer in all_answers(hostile).items():
        page = answer._repr_html_()
        assert "<" in page, name
        assert not Tags(page).found & {"script", "img", "iframe"}, name


LONG = ("review", "evaluation", "comparison", "summary", "explanation", "frame")
"""Answers that are a text of several lines."""


def test_every_record_has_a_text_of_one_line_and_every_list_a_short_one(
    hostile: TopicGraph, demo: TopicGraph
) -> None:
    for graph in (hostile, demo):
        for name, answer in all_answers(graph).items():
            text = repr(answer)
            assert text.strip(), name
            if isinstance(answer, Answers):
                assert len(text.splitlines()) <= MAX_LINES + 2, name
            elif name not in LONG:
                assert len(text.splitlines()) == 1, name
                assert len(text) < 700, name


def test_a_long_list_says_how_much_it_does_not_show(demo: TopicGraph) -> None:
    links = demo.connections("AI")
    assert len(links) > MAX_ROWS
    assert repr(links).splitlines()[-1] == f"  and {len(links) - MAX_LINES} more"
    page = links._repr_html_()
    assert page.count("<tr>") == MAX_ROWS + 1
    assert f"{len(links)} connections, the first {MAX_ROWS} of them" in page


def test_an_answer_is_json_ready(demo: TopicGraph, tmp_path: Path) -> None:
    import json

    for name, answer in all_answers(demo).items():
        if name != "frame":
            assert json.loads(json.dumps(answer.to_dict())) == answer.to_dict(), name
