"""A saved output: what is saved is loaded, the same input gives the same bytes, damage and hostile
files are found, and other programs' files are left alone."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from random import Random

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from writing import FOUNDING, SEEDS, article, snapshot, write

import topicgraph as tg
from benchmarks.hostile.strangers import strangers
from topicgraph.errors import ReadError, TopicGraphError, WriteError
from topicgraph.graph import TopicGraph
from topicgraph.store import output_writer, saved_graph, schema, verification
from topicgraph.store.tables import Tables

FILES = {"graph.sqlite", "articles.parquet", "providers.parquet", "topics.parquet", "edges.parquet"}
TABLES = ("articles", "providers", "topics", "edges", "problems", "stories")


def equal(one: Tables, other: Tables) -> bool:
    return one.groups == other.groups and all(
        getattr(one, name).equals(getattr(other, name)) for name in TABLES
    )


def ask(graph: TopicGraph) -> list[object]:
    """Ask questions that together read every table of the database."""
    rows = [row for row in graph.find_rows("port elsing") if "?" not in row["url"]]
    return [
        rows,
        graph.connections(rows[0]["id"], depth=2),
        graph.path("New York Post", "Evening Spark"),
        graph.article(rows[1]["title"]).id,
        graph.article(f"{rows[2]['url']}?utm_source=x").id,
        graph.explain(rows[0]["id"]),
        graph.explain("Harbour Wire", "Evening Spark"),
        graph.stories(min_providers=0),
        graph.topic("AI"),
        repr(graph),
    ]


# --- what is saved is loaded ----------------------------------------------------------------------


def test_an_output_has_five_data_files(saved: Path) -> None:
    assert set(snapshot(saved)) == FILES


def test_what_is_saved_is_what_is_loaded(demo: TopicGraph, saved: Path) -> None:
    loaded = tg.load(saved)
    assert equal(loaded.tables, demo.tables)
    assert loaded.problems == demo.problems
    assert demo.tables.groups["tabloids"] == (
        "provider:thedailylantern.example",
        "provider:eveningspark.example",
    )
    assert ask(loaded) == ask(demo)


@pytest.mark.parametrize("table", ["articles", "providers", "topics", "edges"])
@pytest.mark.parametrize("damage", [lambda raw: raw[:-9], lambda raw: b"x" + raw, lambda raw: b""])
def test_a_table_whose_parquet_file_is_damaged_is_read_from_the_database(
    table: str, damage: Callable[[bytes], bytes], demo: TopicGraph, copy: Path
) -> None:
    path = copy / f"{table}.parquet"
    path.write_bytes(damage(path.read_bytes()))
    assert equal(tg.load(copy).tables, demo.tables)
    path.unlink()
    assert equal(tg.load(copy).tables, demo.tables)


def test_tables_of_two_saves_are_never_mixed(demo: TopicGraph, copy: Path, tmp_path: Path) -> None:
    other = tg.build(FOUNDING)
    tg.save(other, tmp_path / "other")
    for name in FILES - {"graph.sqlite"}:
        shutil.copy(tmp_path / "other" / name, copy / name)
    assert equal(tg.load(copy).tables, demo.tables)
    shutil.copy(tmp_path / "other" / "graph.sqlite", copy / "graph.sqlite")
    assert equal(tg.load(copy).tables, other.tables)


def test_an_empty_graph_can_be_saved(tmp_path: Path) -> None:
    tg.save(TopicGraph(Tables()), tmp_path / "new" / "folder")
    loaded = tg.load(tmp_path / "new" / "folder")
    assert equal(loaded.tables, Tables())
    assert (loaded.find().height, loaded.stories()) == (0, [])


def test_a_selection_can_be_saved(demo: TopicGraph, tmp_path: Path) -> None:
    for part in (demo.filter(topic="Surveillance"), demo.ego("AI", radius=1)):
        tg.save(part, tmp_path)
        assert equal(tg.load(tmp_path).tables, part.tables)


def test_times_keep_their_fractions_and_their_order(demo: TopicGraph, tmp_path: Path) -> None:
    moved = pl.col("published") + pl.duration(microseconds=pl.int_range(pl.len()) % 3)
    graph = TopicGraph(demo.tables.replace(articles=demo.articles.with_columns(moved)))
    tg.save(graph, tmp_path)
    for name in TABLES[:4]:
        (tmp_path / f"{name}.parquet").unlink(missing_ok=True)
    loaded = tg.load(tmp_path)
    assert loaded.articles.equals(graph.articles)
    times = graph.articles["published"].drop_nulls().sort(descending=True)
    assert loaded.find()["published"].drop_nulls().to_list() == times.to_list()


def test_an_edge_that_ends_nowhere_cannot_be_saved(demo: TopicGraph, tmp_path: Path) -> None:
    edges = demo.edges.with_columns(target=pl.lit("article:nowhere"))
    with pytest.raises(WriteError, match='the target "article:nowhere" of an edge is in no table'):
        tg.save(TopicGraph(demo.tables.replace(edges=edges)), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_loaded_graph_outlives_a_save_into_its_folder(demo: TopicGraph, tmp_path: Path) -> None:
    tg.save(demo, tmp_path)
    loaded = tg.load(tmp_path)
    tg.save(TopicGraph(Tables()), tmp_path)
    assert ask(loaded) == ask(demo)
    assert equal(loaded.tables, demo.tables)


# --- the same bytes -------------------------------------------------------------------------------


def test_the_same_articles_give_the_same_bytes_in_any_order_of_files(
    saved: Path, tmp_path: Path
) -> None:
    corpus = tg.read(SEEDS)
    records = list(corpus.records)
    Random(3).shuffle(records)
    tg.save(tg.build(replace(corpus, records=tuple(records))), tmp_path)
    assert snapshot(tmp_path) == snapshot(saved)


def test_the_same_articles_give_the_same_bytes_under_any_hash_seed(tmp_path: Path) -> None:
    program = "import sys, topicgraph as tg; tg.save(tg.build(sys.argv[1]), sys.argv[2])"
    for seed in "01":
        command = [sys.executable, "-c", program, str(SEEDS), str(tmp_path / seed)]
        subprocess.run(command, env={**os.environ, "PYTHONHASHSEED": seed}, check=True)
    assert snapshot(tmp_path / "0") == snapshot(tmp_path / "1")


def test_a_loaded_graph_is_saved_as_the_same_bytes(saved: Path, tmp_path: Path) -> None:
    tg.save(tg.load(saved), tmp_path)
    assert snapshot(tmp_path) == snapshot(saved)


# --- damage ---------------------------------------------------------------------------------------


@pytest.fixture
def copy(saved: Path, tmp_path: Path) -> Path:
    """A saved output to damage."""
    return Path(shutil.copytree(saved, tmp_path / "copy"))


def refused(folder: Path, *words: str) -> None:
    with pytest.raises(ReadError) as caught:
        tg.load(folder)
    message = str(caught.value)
    assert all(word in message for word in (str(folder), *words)), message
    assert "\n" not in message


def test_a_folder_where_nothing_is_saved_is_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"holds no saved graph \(topicgraph build writes one\)"):
        tg.load(tmp_path)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_a_flipped_bit_is_found_or_harmless(
    data: st.DataObject, saved: Path, demo: TopicGraph, tmp_path: Path
) -> None:
    name = data.draw(st.sampled_from([*sorted(FILES), *["graph.sqlite"] * 5]))
    raw = bytearray((saved / name).read_bytes())
    raw[data.draw(st.integers(0, len(raw) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    folder = tmp_path / "flipped"
    shutil.copytree(saved, folder, dirs_exist_ok=True)
    (folder / name).write_bytes(raw)
    message = ""
    try:
        graph = tg.load(folder)
        assert ask(graph) == ask(demo)
        assert equal(graph.tables, demo.tables)
    except ReadError as error:
        message = str(error)
        assert str(folder) in message
        assert "build" in message
    assert (name == "graph.sqlite") == bool(message)
    with pytest.raises(ReadError, match=name):
        saved_graph.verify(folder)
    shutil.rmtree(folder)


def test_every_truncation_of_the_database_is_found(copy: Path) -> None:
    path = copy / "graph.sqlite"
    database = path.read_bytes()
    for size in (0, 1, 99, 4096, len(database) // 2, len(database) - 4096, len(database) - 1):
        path.write_bytes(database[:size])
        refused(copy, "graph.sqlite", "build")
    path.write_bytes(database + bytes(4096))
    refused(copy, "graph.sqlite", "is damaged or incomplete", "build again")
    path.write_bytes(database)
    tg.load(copy)


def test_a_whole_output_is_verified(saved: Path) -> None:
    saved_graph.verify(saved)


def test_check_finds_damage_that_the_file_system_does_not_know_of(
    copy: Path, cli: Callable, demo: TopicGraph
) -> None:
    tg.save(demo, copy)
    path = copy / "graph.sqlite"
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 1
    path.write_bytes(raw)
    # As if a disk had failed: the stamp is that of the damaged file.
    output_writer._write_stamp(path)
    with pytest.raises(ReadError, match=r"graph\.sqlite: is damaged or incomplete"):
        saved_graph.verify(copy)


@pytest.mark.parametrize("stamp", [b"", b"[]", b"{", b"[" * 100_000, b"null", b"\xff"])
def test_a_broken_stamp_only_costs_time(stamp: bytes, copy: Path, demo: TopicGraph) -> None:
    (copy / verification.STAMP_NAME).write_bytes(stamp)
    assert ask(tg.load(copy)) == ask(demo)


def set_user_version(folder: Path, version: int) -> None:
    path = folder / "graph.sqlite"
    database = path.read_bytes()
    path.write_bytes(database[:60] + version.to_bytes(4, "big") + database[64:])


def test_another_format_says_what_to_do(copy: Path, tmp_path: Path) -> None:
    set_user_version(copy, schema.FORMAT - 1)
    refused(copy, "was built by an older topicgraph", "run topicgraph build again")
    set_user_version(copy, schema.FORMAT + 1)
    refused(copy, "was built by a newer topicgraph", "update topicgraph, or run topicgraph build")
    old = tmp_path / "old"
    old.mkdir()
    (old / "tables.json").write_text("{}")
    (old / "articles.0123456789ab.arrow").write_text("")
    refused(old, "was built by an older topicgraph", "run topicgraph build again")


def test_another_program_s_database_is_said_to_be_so(tmp_path: Path) -> None:
    for content in (b"", b"mine", b"SQLite format 3\0" + bytes(4080)):
        (tmp_path / "graph.sqlite").write_bytes(content)
        refused(tmp_path, "was not written by topicgraph")


@pytest.mark.parametrize(
    "damage",
    [
        lambda database: b"X" + database[1:],
        lambda database: database[:68] + bytes(4) + database[72:],
        lambda database: bytes(4096) + database[4096:],
        lambda database: database[:511],
        lambda database: database[:3],
        lambda database: b"",
    ],
    ids=["first letter", "program id", "first page", "511 bytes", "3 bytes", "nothing"],
)
def test_an_output_whose_header_is_damaged_is_still_ours_and_built_again(
    damage: Callable[[bytes], bytes], copy: Path, demo: TopicGraph
) -> None:
    path = copy / "graph.sqlite"
    path.write_bytes(damage(path.read_bytes()))
    refused(copy, "graph.sqlite: is damaged or incomplete", "build again")
    tg.save(demo, copy)
    assert ask(tg.load(copy)) == ask(demo)


def test_a_file_that_a_user_put_in_the_place_of_our_database_is_not_replaced(
    copy: Path, demo: TopicGraph, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(tmp_path / "mine.sqlite")) as connection:
        connection.execute("CREATE TABLE years_of_work (page)")
    for content in ((tmp_path / "mine.sqlite").read_bytes(), b"my notes", b"SQLite notes"):
        (copy / "graph.sqlite").write_bytes(content)
        with pytest.raises(WriteError, match=r"graph\.sqlite: was not written by topicgraph"):
            tg.save(demo, copy)
        assert (copy / "graph.sqlite").read_bytes() == content


# --- hostile outputs ------------------------------------------------------------------------------


def forge(folder: Path, *statements: str) -> None:
    """Change a saved database, and give it the right checksum again."""
    path = folder / "graph.sqlite"
    with sqlite3.connect(path, isolation_level=None) as connection:
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA writable_schema = ON")
        for statement in statements:
            connection.execute(statement)
        placeholder = schema.CHECKSUM_PLACEHOLDER
        connection.execute("UPDATE provenance SET value = ? WHERE name = 'checksum'", [placeholder])
    connection.close()
    verification.seal_database(path)


FORGERIES = [
    "UPDATE articles SET node = node + 1000000",
    "UPDATE articles SET title = x'ff', excerpt = 5",
    "UPDATE articles SET titles = '[1]', urls = '{', files = 'null'",
    "UPDATE articles SET published = 'soon'",
    "UPDATE articles SET held = 'yes', quality = 'high'",
    "UPDATE articles SET story = -7",
    "UPDATE articles SET id = 1 WHERE node = 5",
    "DELETE FROM articles",
    "DELETE FROM providers",
    "DELETE FROM texts",
    "UPDATE providers SET name = NULL, node = node + 5000",
    "UPDATE providers SET names = '[' || hex(zeroblob(50000)), articles = 'many'",
    "UPDATE edges SET source = 4294967295, target = -1",
    "UPDATE edges SET target = 9223372036854775807",
    "UPDATE edges SET kind = 99",
    "UPDATE edges SET kind = -1",
    "UPDATE edges SET weight = 'heavy'",
    "UPDATE edges SET edge = edge + 5000",
    "UPDATE names SET node = node + 1000000",
    "UPDATE OR REPLACE names SET node = 'x'",
    "UPDATE stories SET article_count = 'x', first = 'never'",
    "DELETE FROM stories",
    "UPDATE story_reports SET core = 5, article_count = 'x'",
    "INSERT INTO storylines VALUES ('s', 'n', '[\"x\"]', '[]', '[]')",
    "INSERT INTO storylines VALUES ('s', x'ff', '[[1], 2', '{}', '5')",
    "INSERT OR REPLACE INTO storylines SELECT 's', 'n', json_array(id, id), '[1]', '[2, null]'"
    " FROM stories",
    "UPDATE OR REPLACE groups SET name = x'ff'",
    "DELETE FROM adjacency",
    "UPDATE adjacency SET data = x'ff'",
    "UPDATE adjacency SET data = zeroblob(length(data))",
    "UPDATE adjacency SET data = replace(hex(zeroblob(length(data) / 2)), '0', x'ff')",
    "UPDATE adjacency SET data = CAST(hex(data) AS TEXT)",
    "UPDATE provenance SET value = '-5' WHERE name = 'articles'",
    "UPDATE provenance SET value = '99999999999' WHERE name = 'articles'",
    "UPDATE provenance SET value = '99999999999' WHERE name = 'edges'",
    "DELETE FROM provenance WHERE name = 'topics'",
    "UPDATE files SET name = '../' || name",
    "UPDATE files SET size = 'x'",
    "UPDATE search_data SET block = x'ffffffff'",
    "DELETE FROM search_data",
    "DROP TABLE edges",
    "DROP INDEX edges_by_source",
    "CREATE VIEW more AS SELECT * FROM articles",
    "CREATE TABLE more (x)",
    "CREATE TRIGGER more AFTER INSERT ON topics BEGIN SELECT 1; END",
    "UPDATE sqlite_schema SET sql = replace(sql, 'rowid', 'load_extension(id)')",
    "UPDATE sqlite_schema SET sql = 'CREATE VIEW articles AS SELECT 1' WHERE name = 'articles'",
    "UPDATE sqlite_schema SET type = 'view' WHERE name = 'search_data'",
    "UPDATE sqlite_schema SET rootpage = 3",
    "UPDATE sqlite_schema SET rootpage = 1000000",
    "UPDATE sqlite_schema SET name = 'nodes2', tbl_name = 'nodes2' WHERE name = 'nodes'",
]  # fmt: skip


@pytest.mark.parametrize("forgery", FORGERIES)
def test_a_forged_database_gives_an_error_of_ours_or_an_answer(forgery: str, copy: Path) -> None:
    forge(copy, forgery)
    questions = [
        *(
            lambda graph, name=name: graph.connections(name, depth=2)
            for name in ("Harbour Wire", "AI", "article:https://nypost.com/2021/03/04/x")
        ),
        lambda graph: graph.find_rows("emotion"),
        lambda graph: graph.find(),
        lambda graph: graph.find(since="2021", provider="Harbour Wire", topic="AI"),
        lambda graph: graph.path("Harbour Wire", "Evening Spark"),
        lambda graph: graph.ego("Harbour Wire"),
        lambda graph: graph.explain("Harbour Wire", "Evening Spark"),
        lambda graph: graph.explain("Port Elsing ferry terminal tested emotion-reading cameras"),
        lambda graph: graph.article("no such headline"),
        lambda graph: graph.provider("Harbour Wire"),
        lambda graph: graph.topic("AI"),
        lambda graph: graph.stories(min_providers=0),
        lambda graph: graph.storylines(),
        lambda graph: graph.story("Port Elsing ferry terminal tested emotion-reading cameras"),
        lambda graph: graph.problems,
        lambda graph: graph.compare("tabloids", "general news"),
        repr,
    ]
    for question in questions:
        with contextlib.suppress(TopicGraphError):
            question(tg.load(copy))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no FIFOs here")
def test_outputs_forged_at_random_are_answered_or_refused_in_one_line(tmp_path: Path) -> None:
    outcome = strangers(4, tmp_path, seed=3)
    assert (outcome.tried, outcome.failed) == (4, [])


def test_a_stranger_s_view_or_trigger_is_refused(copy: Path, saved: Path) -> None:
    for statement in (
        "CREATE VIEW more AS SELECT load_extension('x')",
        "CREATE TRIGGER more AFTER INSERT ON topics BEGIN SELECT 1; END",
        "CREATE TABLE more (x)",
    ):
        shutil.copy(saved / "graph.sqlite", copy / "graph.sqlite")
        forge(copy, statement)
        refused(copy, "graph.sqlite", "is damaged or incomplete")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no FIFOs here")
@pytest.mark.parametrize("name", [*sorted(FILES), verification.STAMP_NAME])
def test_a_fifo_in_the_place_of_a_file_never_hangs(name: str, copy: Path, demo: TopicGraph) -> None:
    (copy / name).unlink()
    os.mkfifo(copy / name)
    if name == "graph.sqlite":
        refused(copy, name, "is damaged or incomplete")
    else:
        assert equal(tg.load(copy).tables, demo.tables)
    if name in FILES:
        with pytest.raises(ReadError, match=name):
            saved_graph.verify(copy)
        with pytest.raises(WriteError, match="was not written by topicgraph"):
            tg.save(demo, copy)


def test_a_folder_in_the_place_of_the_database_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "graph.sqlite").mkdir()
    refused(tmp_path, "graph.sqlite", "is damaged or incomplete")


def test_reading_an_output_leaves_its_folder_as_it_was(copy: Path) -> None:
    before = {path.name: path.stat().st_mtime_ns for path in copy.iterdir()}
    ask(tg.load(copy))
    saved_graph.verify(copy)
    assert {path.name: path.stat().st_mtime_ns for path in copy.iterdir()} == before


# --- other programs' files ------------------------------------------------------------------------


def user_database(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE mine (x)")
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("graph.sqlite", user_database),
        ("graph.sqlite", lambda path: path.write_text("mine")),
        ("graph.sqlite", lambda path: path.mkdir()),
        ("graph.sqlite", lambda path: path.symlink_to("nowhere")),
        ("articles.parquet", lambda path: pl.DataFrame({"a": [1]}).write_parquet(path)),
        ("edges.parquet", lambda path: path.write_text("")),
        ("topics.parquet", lambda path: path.symlink_to("../mine.txt")),
        ("providers.parquet", lambda path: path.hardlink_to(path.parent.parent / "mine.txt")),
    ],
)
def test_another_program_s_file_with_one_of_our_names_is_not_replaced(
    name: str, make: Callable[[Path], object], demo: TopicGraph, tmp_path: Path
) -> None:
    (tmp_path / "mine.txt").write_text("three years of work")
    folder = tmp_path / "out"
    folder.mkdir()
    make(folder / name)
    before = snapshot(tmp_path)
    with pytest.raises(WriteError) as caught:
        tg.save(demo, folder)
    assert str(caught.value).startswith(f"{folder / name}: was not written by topicgraph")
    assert "\n" not in str(caught.value)
    assert snapshot(tmp_path) == before
    assert [path.name for path in folder.iterdir()] == [name]


def test_a_save_touches_no_file_but_its_own(demo: TopicGraph, tmp_path: Path) -> None:
    mine = ("articles.2020.arrow", "tables.json", "edges-2020.parquet", "graph.sqlite.bak", "x.tmp")
    for name in mine:
        (tmp_path / name).write_text(f"my own {name}")
    tg.save(tg.build(FOUNDING), tmp_path)
    tg.save(demo, tmp_path)
    assert set(snapshot(tmp_path)) == FILES | set(mine)
    assert all((tmp_path / name).read_text() == f"my own {name}" for name in mine)


def test_a_table_that_a_user_has_changed_is_not_replaced(demo: TopicGraph, copy: Path) -> None:
    path = copy / "topics.parquet"
    pl.read_parquet(path).head(3).write_parquet(path)
    with pytest.raises(WriteError, match=r"topics\.parquet: was not written by topicgraph"):
        tg.save(demo, copy)
    assert pl.read_parquet(path).height == 3


def test_with_force_another_program_s_file_is_replaced(demo: TopicGraph, tmp_path: Path) -> None:
    (tmp_path / "graph.sqlite").write_text("mine")
    output_writer.save(demo.tables, tmp_path, force=True)
    assert equal(tg.load(tmp_path).tables, demo.tables)


# --- writes that fail -----------------------------------------------------------------------------


@pytest.mark.parametrize("call", range(5))
@pytest.mark.parametrize("target", ["fsync", "replace"])
def test_a_write_that_fails_leaves_the_old_graph(
    target: str, call: int, demo: TopicGraph, tmp_path: Path, monkeypatch
) -> None:
    old = tg.build(FOUNDING)
    tg.save(old, tmp_path)
    calls = []

    def failing(real):
        def function(*args):
            calls.append(args)
            if len(calls) == call + 1:
                raise OSError(28, "No space left on device")
            return real(*args)

        return function

    owner = os if target == "fsync" else Path
    with monkeypatch.context() as patch:
        patch.setattr(owner, target, failing(getattr(owner, target)))
        with pytest.raises(WriteError, match="No space left on device"):
            tg.save(demo, tmp_path)
    assert len(calls) == call + 1
    assert equal(tg.load(tmp_path).tables, old.tables)
    assert set(snapshot(tmp_path)) == FILES
    tg.save(demo, tmp_path)
    assert equal(tg.load(tmp_path).tables, demo.tables)
    saved_graph.verify(tmp_path)


def test_a_place_that_cannot_be_written_is_an_error_that_names_it(
    demo: TopicGraph, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("x")
    for target in (tmp_path / "file", tmp_path / "file" / "below", tmp_path / ("x" * 300)):
        with pytest.raises(WriteError, match="cannot be written"):
            tg.save(demo, target)
    assert (tmp_path / "file").read_text() == "x"


def test_written_files_have_the_rights_a_new_file_has(demo: TopicGraph, tmp_path: Path) -> None:
    (tmp_path / "plain").write_text("x")
    tg.save(demo, tmp_path / "out")
    mode = (tmp_path / "plain").stat().st_mode
    assert {path.stat().st_mode for path in (tmp_path / "out").iterdir()} == {mode}


def test_an_article_of_no_outlet_can_be_saved_and_asked_for(tmp_path: Path) -> None:
    graph = tg.build(write(tmp_path / "in", {"a.md": article("One", "https://a.example/a")}))
    tg.save(graph, tmp_path / "out")
    assert tg.load(tmp_path / "out").article("one").title == "One"
