"""The command line: every command in every format, what goes where, exit codes, misuse, and hostile
text."""

from __future__ import annotations

import csv
import io
import json
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from writing import SEEDS, article, copy_seeds, snapshot, write

import topicgraph as tg
from benchmarks.hostile.misuse import MISUSE, made_places
from topicgraph import __version__

LISTINGS = {
    "check": (), "summary": (), "find": ("emotion",), "connections": ("Harbour Wire",),
    "path": ("Harbour Wire", "Evening Spark"),
    "stories": (),
    "compare": ("Evening Spark", "Harbour Wire"), "explain": ("Harbour Wire",),
}  # fmt: skip
SAID = {
    "check": "unquoted", "summary": "articles", "find": "motion", "connections": "Harbour Wire",
    "path": "Evening Spark",
    "stories": "Port Elsing", "compare": "Harbour Wire",
    "explain": "harbourwire.example",
}  # fmt: skip


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small folder without problems."""
    from writing import write

    files = {
        f"{n}.md": article(
            f"Title number {n}",
            f"https://p{n}.example/a",
            f"Paper {n}",
            f"p{n}.example",
            "2021-03-04",
            topics=["AI"],
        )
        for n in range(3)
    }
    return write(tmp_path_factory.mktemp("small"), files)


@pytest.fixture(scope="module")
def some_articles(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Some articles of the demo, and the saved output of their build."""
    place = tmp_path_factory.mktemp("some")
    folder = copy_seeds(place / "articles", every=3)
    tg.save(tg.build(folder), place / "output")
    return folder, place / "output"


# --- every command, every format ------------------------------------------------------------------
# ----------------------------------


@pytest.mark.parametrize("form", ["table", "json", "csv"])
@pytest.mark.parametrize("command", LISTINGS)
def test_every_listing_prints_every_format(command: str, form: str, cli, saved: Path) -> None:
    done = cli(command, saved, *LISTINGS[command], "--format", form)
    assert done.code == (1 if command == "check" else 0)
    assert SAID[command] in done.out
    assert "error" not in done.err
    if form == "json":
        assert json.loads(done.out)
    if form == "csv":
        rows = list(csv.reader(io.StringIO(done.out)))
        assert len(rows) > 1
        assert {len(row) for row in rows} == {len(rows[0])}


@pytest.mark.parametrize("command", LISTINGS)
def test_a_folder_of_articles_and_its_saved_output_give_the_same_answer(
    command: str, cli, some_articles: tuple[Path, Path]
) -> None:
    of_folder, of_output = (
        cli(command, path, *LISTINGS[command], "--format", "json") for path in some_articles
    )
    assert of_folder.out == of_output.out
    assert json.loads(of_folder.out)


def test_build_writes_the_page_and_the_tables_and_says_what_it_found(cli, tmp_path: Path) -> None:
    done = cli("build", SEEDS, "-o", tmp_path / "out")
    assert (done.code, done.out.strip()) == (0, str(tmp_path / "out" / "graph.html"))
    assert "66 articles" in done.err
    assert "problems" in done.err
    assert {path.name for path in (tmp_path / "out").glob("[!.]*")} == {
        "graph.html", "graph.sqlite", "cache.sqlite",
        "articles.parquet", "providers.parquet", "topics.parquet", "edges.parquet",
    }  # fmt: skip
    assert cli("summary", tmp_path / "out").code == 0


def test_build_takes_seeds_and_output_where_nothing_is_said(
    cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(SEEDS, tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    assert cli("build").code == 0
    assert (tmp_path / "output" / "graph.html").is_file()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["output", "seeds"]


def test_build_and_convert_take_the_demo_where_there_are_no_seeds(
    cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = cli("build", "-o", "example")
    assert (done.code, "66 articles" in done.err) == (0, True)
    assert cli("convert", "-o", "others").code == 0
    assert len(tg.read(tmp_path / "others").records) == len(tg.read(SEEDS).records)


def test_two_builds_write_the_same_bytes(cli, small: Path, tmp_path: Path) -> None:
    cli("build", small, "-o", tmp_path / "one")
    cli("build", small, "-o", tmp_path / "two")
    assert snapshot(tmp_path / "one") == snapshot(tmp_path / "two")


@pytest.mark.parametrize("form", ["graphml", "gexf", "json", "csv"])
def test_export_writes_every_format_and_prints_where(
    form: str, cli, saved: Path, tmp_path: Path
) -> None:
    target = tmp_path / ("folder" if form == "csv" else f"graph.{form}")
    done = cli("export", saved, target)
    assert done.code == 0
    assert all(Path(line).is_file() for line in done.out.splitlines())
    assert (
        snapshot(tmp_path)
        == (cli("export", saved, target, "--format", form), snapshot(tmp_path))[1]
    )


def test_check_says_that_nothing_was_merged(cli, corpus) -> None:
    done = cli("check", corpus({"a.md": article("The ferry sank")}), "--merges")
    assert (done.code, done.out) == (0, "")
    assert "nothing was merged" in done.err


def test_check_is_content_with_a_good_folder(cli, small: Path) -> None:
    done = cli("check", small)
    assert (done.code, done.out) == (0, "")
    assert "0 problems in 3 articles" in done.err


def test_check_lists_each_problem_with_file_and_line(cli) -> None:
    done = cli("check", SEEDS, "--format", "json")
    assert done.code == 1
    assert all(set(row) == {"file", "line", "code", "message"} for row in json.loads(done.out))


def test_an_article_that_is_only_linked_is_marked_where_articles_are_listed(
    cli, saved: Path, demo: tg.TopicGraph
) -> None:
    linked = set(demo.articles.filter(~demo.articles["held"])["title"])
    lines = cli("find", saved).out.splitlines()[1:]
    marked = [line for line in lines if "linked, not in this corpus" in line]
    assert len(marked) == len(linked) == 10
    assert all(any(title in line for title in linked) for line in marked)
    rows = csv.DictReader(io.StringIO(cli("find", saved, "--format", "csv").out))
    assert {row["title"] for row in rows if row["held"] == "False"} == linked
    assert "note" not in cli("find", saved, "--provider", "The Daily Lantern", "ferry").out


def test_the_options_of_find_narrow_it(cli, saved: Path) -> None:
    every = json.loads(cli("find", saved, "--format", "json").out)
    some = json.loads(
        cli(
            "find",
            saved,
            "--provider",
            "Harbour Wire",
            "--since",
            "2021-03",
            "--until",
            "2021-03",
            "--format",
            "json",
        ).out
    )
    assert len(every) == 76
    assert 0 < len(some) < 10
    assert all(row["published"].startswith("2021-03") for row in some)
    assert json.loads(cli("find", saved, "--medium", "video", "--format", "json").out)
    assert json.loads(
        cli("find", saved, "cameras", "--topic", "Surveillance", "--format", "json").out
    )


def test_connections_take_depth_and_kinds(cli, saved: Path) -> None:
    near, far = (
        json.loads(
            cli("connections", saved, "New York Post", "--depth", depth, "--format", "json").out
        )
        for depth in (1, 3)
    )
    assert {row["distance"] for row in near} == {1}
    assert {row["distance"] for row in far} == {1, 2, 3}
    kept = json.loads(
        cli(
            "connections",
            saved,
            "New York Post",
            "--depth",
            2,
            "--kind",
            "published_by",
            "--kind",
            "related",
            "--format",
            "json",
        ).out
    )
    assert {row["kind"] for row in kept} == {"published_by", "related"}


def test_a_comparison_gives_each_of_its_tables_as_csv(cli, saved: Path) -> None:
    from topicgraph import load

    names = ("Evening Spark", "Harbour Wire")
    for part in load(saved).compare(*names).tables():
        done = cli("compare", saved, *names, "--format", "csv", "--part", part)
        assert done.code == 0
        assert done.out


def test_a_comparison_is_an_html_page_that_stands_alone_and_takes_groups_and_stories(
    cli, saved: Path
) -> None:
    page = cli("compare", saved, "tabloids", "specialist press", "--format", "html").out
    assert page.startswith("<!doctype html>")
    assert "<script" not in page
    assert "http" not in page.split("<body>")[0]
    assert "tabloids and specialist press compared" in page
    story = "Vettara quietly removes face scoring from its hiring interviews"
    result = cli("compare", saved, "--minimum", 1, "--story", story)
    assert result.code == 0
    assert "in this selection" in result.out
    assert cli("compare", saved, "--story", "No such headline at all").code == 1


def test_version_and_help_are_said_on_stdout(cli) -> None:
    assert cli("--version").out == f"topicgraph {__version__}\n"
    for words in (["--help"], ["-h"], ["find", "--help"], ["compare", "-h"]):
        done = cli(*words)
        assert (done.code, done.err) == (0, "")
        assert "Usage" in done.out


# --- nothing found, wrong use ---------------------------------------------------------------------
# ----------------------------------

NOTHING = [
    ("find", "SAVED", "no such words anywhere"), ("find", "SAVED", "--since", "2031"),
    ("find", "SAVED", "--medium", "song"),
    ("stories", "SAVED", "--min-outlets", "99"),
    ("connections", "SAVED", "New York Post", "--kind", "similar"), ("find", "SAVED", "!!!"),
]  # fmt: skip


@pytest.mark.parametrize("words", NOTHING, ids=" ".join)
def test_nothing_found_is_exit_1_and_said_in_words(
    words: tuple[str, ...], cli, saved: Path
) -> None:
    done = cli(*(saved if word == "SAVED" else word for word in words))
    assert (done.code, done.out) == (1, "")
    assert done.err.strip().endswith("found")


@pytest.fixture(scope="module")
def places(saved: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return made_places(saved, tmp_path_factory.mktemp("places"))


@pytest.mark.parametrize("case", MISUSE, ids=lambda case: " ".join(map(str, case))[:80])
def test_misuse_is_one_line_with_the_way_out(
    case: tuple, cli, places: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    code, *words = case
    before = {name: snapshot(places[name]) for name in ("SAVED", "OUT")}
    for name, path in places.items():
        words = [
            str(path) + word.removeprefix(name)
            if word == name or word.startswith(f"{name}/")
            else word
            for word in words
        ]
    done = cli(*words)
    assert done.code == code
    assert done.out == ""
    assert done.err.startswith("error: ")
    assert done.err.count("\n") == 1
    assert "Traceback" not in done.err
    assert "please report" not in done.err
    assert {name: snapshot(places[name]) for name in before} == before
    assert places["FILE"].read_text() == "x"
    assert list(tmp_path.iterdir()) == []


def test_the_cases_of_misuse_are_many() -> None:
    assert len(set(MISUSE)) == len(MISUSE) >= 60


def test_no_command_at_all_shows_the_help(cli) -> None:
    done = cli()
    assert "Usage" in done.out + done.err
    assert "Traceback" not in done.err


def test_strict_names_file_line_and_what_is_wanted(cli, corpus) -> None:
    folder = corpus(
        {"x.md": "---\ntitle: A\nurl: https://a.example/x\npublishedDateTime: 2021-13-04\n---\n"}
    )
    done = cli("build", folder, "--strict", "-o", folder.parent / "out")
    words = (
        'publishedDateTime "2021-13-04" is not a date (want ISO 8601, e.g. 2021-03-04T21:09:00Z)'
    )
    assert done.err.startswith(f"error: {folder}/x.md:4: bad-date {words}")
    assert done.err.count("\n") == 1
    assert not (folder.parent / "out").exists()


def test_a_fault_of_the_program_is_one_line_too(
    cli, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(folder: object) -> None:
        raise RuntimeError("first\nsecond")

    monkeypatch.setattr("topicgraph.graph.load", broken)
    done = cli("summary", saved)
    assert (done.code, done.err) == (
        2,
        "error: this is a bug in topicgraph, please report it: RuntimeError: first second\n",
    )


def test_an_interrupted_command_says_so(cli, saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(folder: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("topicgraph.graph.load", interrupted)
    done = cli("summary", saved)
    assert (done.code, done.err.strip()) == (130, "error: interrupted")


def test_a_build_that_cannot_write_leaves_the_old_output(
    cli, small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cli("build", small, "-o", tmp_path)
    before = snapshot(tmp_path)

    def full(self: Path, target: Path) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", full)
        done = cli("build", SEEDS, "-o", tmp_path)
    assert done.code == 2
    assert "No space left on device" in done.err
    assert snapshot(tmp_path) == before


# --- hostile text, pipes --------------------------------------------------------------------------
# ----------------------------------

HOSTILE = (
    "\x1b[31mred\x1b[0m [red]markup[/red] \u202eesrever\u202c \x07bell\r\nsecond line \x9b31m =1+1"
)


@pytest.fixture
def hostile(corpus) -> Path:
    escaped = article(
        HOSTILE,
        "https://a.example/x",
        HOSTILE,
        "a.example",
        "2021-03-04",
        topics=[HOSTILE],
        excerpt=HOSTILE,
        quality=HOSTILE,
    )
    formula = article(
        "=HYPERLINK(1)",
        "https://paper.example/x",
        "+Paper",
        "paper.example",
        "2021-03-04",
        topics=["@SUM"],
    )
    return corpus(
        {
            "a.md": escaped,
            "b.md": formula,
            "a\x1b[31mb.md": article("Third one here", "https://c.example/x", quality="x"),
        }
    )


@pytest.mark.parametrize("form", ["table", "json", "csv"])
@pytest.mark.parametrize(
    "words",
    [
        ("find",), ("check",), ("summary",), ("stories", "--min-outlets", "0"),
        ("connections", "a.example"), ("explain", "a.example"),
        ("path", "a.example", "https://a.example/x"),
    ],
    ids=lambda words: words[0],
)  # fmt: skip
def test_hostile_text_is_printed_as_text(
    words: tuple[str, ...], form: str, cli, hostile: Path
) -> None:
    done = cli(words[0], hostile, *words[1:], "--format", form)
    unwanted = [
        char
        for char in done.out + done.err
        if (ord(char) < 32 and char not in "\n\r") or char in "\x7f\x9b\u202e\u202c\x07"
    ]
    assert unwanted == []
    if words[0] == "find":
        assert "[red]markup[/red]" in done.out
        assert len(done.out.splitlines()) == 4 or form == "json"


def test_a_cell_that_a_spreadsheet_would_run_is_disarmed_in_csv(cli, hostile: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(cli("find", hostile, "--format", "csv").out)))
    assert "'=HYPERLINK(1)" in [row["title"] for row in rows]
    assert "'+Paper" in [row["outlet"] for row in rows]


def test_markup_and_control_characters_are_text_on_a_terminal_too(
    cli, hostile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from topicgraph.cli import printing as terminal

    monkeypatch.setattr(terminal.sys.stdout.__class__, "isatty", lambda self: True, raising=False)
    out = cli("find", hostile).out
    assert "\x1b[31mred" not in out
    assert "[red]" in out
    assert "\u202e" not in out


def test_a_pipe_that_closes_early_is_quiet(saved: Path) -> None:
    program = [sys.executable, "-m", "topicgraph", "find", str(saved), "--format", "json"]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.readline()
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait() == 0


@pytest.mark.parametrize(
    ("encoding", "form"),
    [("ascii", "csv"), ("latin-1", "json"), ("cp1252", "table"), ("utf-16", "csv")],
)
def test_redirected_output_is_utf_8_on_every_platform(
    encoding: str, form: str, saved: Path
) -> None:
    command = [sys.executable, "-m", "topicgraph", "find", str(saved), "surveillance"]
    done = subprocess.run(
        [*command, "--format", form],
        capture_output=True,
        env={"PYTHONIOENCODING": encoding, "LC_ALL": "C", "PATH": ""},
        check=True,
    )
    assert "‘emotion recognition technology’" in done.stdout.decode("utf-8")


def test_a_redirected_page_is_utf_8_on_every_platform(saved: Path) -> None:
    command = [sys.executable, "-m", "topicgraph", "compare", str(saved), "--format", "html"]
    env = {"PYTHONIOENCODING": "ascii", "PATH": ""}
    done = subprocess.run(command, capture_output=True, env=env, check=True)
    assert "\\u" not in done.stdout.decode("utf-8")
    assert "–" in done.stdout.decode("utf-8")


def test_csv_starts_with_a_byte_order_mark_where_it_is_asked_for(
    cli, saved: Path, tmp_path: Path
) -> None:
    plain = cli("find", saved, "emotion", "--format", "csv").out
    assert plain.startswith("published,")
    assert cli("find", saved, "emotion", "--format", "csv", "--bom").out == "\ufeff" + plain
    assert cli("export", saved, tmp_path / "csv", "--bom").code == 0
    assert all(path.read_bytes()[:3] == b"\xef\xbb\xbf" for path in tmp_path.glob("csv/*"))
    assert cli("find", saved, "emotion", "--bom").code == 2


def test_an_export_to_a_dash_goes_to_stdout(cli, saved: Path, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    for form in ("json", "graphml", "gexf"):
        cli("export", saved, f"g.{form}")
        content = Path(f"g.{form}").read_text("utf-8")
        assert cli("export", saved, "-", "--format", form).out == content
    assert set(json.loads(cli("export", saved, "-").out)) >= {"articles", "edges"}
    assert not Path("-").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="the address space is limited on Linux")
@pytest.mark.parametrize("megabytes", [100, 505, 700])
def test_too_little_memory_is_one_line(megabytes: int, saved: Path, tmp_path: Path) -> None:
    from benchmarks.corpus import write as write_corpus

    write_corpus(tmp_path / "articles", 200)
    for words in (["build", tmp_path / "articles", "-o", tmp_path / "out"], ["compare", saved]):
        command = [sys.executable, "-m", "topicgraph", *map(str, words)]
        shell = f"ulimit -v {megabytes * 1024}; exec " + shlex.join(command)
        done = subprocess.run(["bash", "-c", shell], capture_output=True, text=True, timeout=120)
        if done.returncode == 0:
            assert "error" not in done.stderr
        else:
            assert (done.returncode, done.stdout) == (2, "")
            assert done.stderr.startswith("error: not enough memory")
            assert done.stderr.count("\n") == 1
            assert words[0] != "build" or not list(tmp_path.glob("out/.*"))


def test_without_a_command_the_help_is_shown(cli) -> None:
    done = cli()
    assert (done.code, done.err) == (0, "")
    assert "Compare:" in done.out


def test_a_file_that_is_not_an_article_is_wrong_use(cli, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("print(1)")
    done = cli("find", tmp_path / "a.py")
    assert (done.code, done.out) == (2, "")
    assert "is not an article" in done.err


def test_a_folder_without_articles_says_so(cli, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<p>")
    done = cli("check", tmp_path)
    assert done.code == 1
    assert "no-articles" in done.out


def test_a_day_is_printed_as_a_day(cli, corpus) -> None:
    folder = corpus(
        {"a.md": article("Harbour bridge closed", "https://a.example/x", date="2021-03-04")}
    )
    assert cli("find", folder).out.splitlines()[1].startswith("2021-03-04  ")


def test_words_of_a_script_without_spaces_are_found_anywhere(cli, corpus) -> None:
    folder = corpus({"a.md": article("中国人工智能新闻", "https://a.example/x", date="2021-03-04")})
    assert cli("find", folder, "人工智能").code == 0
    assert cli("find", folder, "工业").code == 1


def test_the_stories_as_csv_name_their_outlets(cli) -> None:
    rows = list(csv.DictReader(io.StringIO(cli("stories", SEEDS, "--format", "csv").out)))
    assert "Harbour Wire" in rows[0]["outlets"].split(" | ")


def test_a_story_keeps_its_id_when_an_earlier_article_arrives_before_the_next_build(
    cli, corpus, tmp_path: Path
) -> None:
    result = (
        "Storm closes harbour bridge",
        "Harbour bridge closed after storm",
        "Storm shuts the harbour bridge",
    )
    days = ("2021-03-05", "2021-03-05", "2021-03-04")
    files = {
        f"{n}.md": article(title, f"https://p{n}.example/a", f"P{n}", f"p{n}.example", day)
        for n, (title, day) in enumerate(zip(result, days, strict=True))
    }
    late = files.pop("2.md")
    folder, output = corpus(files), tmp_path / "output"
    assert cli("build", folder, "-o", output).code == 0
    (folder / "2.md").write_text(late, "utf-8")
    before = json.loads(cli("stories", output, "--format", "json").out)
    assert cli("build", folder, "-o", output).code == 0
    after = json.loads(cli("stories", output, "--format", "json").out)
    assert (
        [story["id"] for story in after]
        == [story["id"] for story in before]
        == ["story:2021-03-05/storm-closes-harbour-bridge"]
    )
    assert len(after[0]["outlets"]) == 3


def test_a_last_build_that_cannot_be_read_is_said_to_be_so_and_built_over(
    cli, corpus, tmp_path: Path
) -> None:
    folder, output = (
        corpus({"1.md": article("Storm", "https://p.example/a", "P", "p.example", "2021-03-04")}),
        tmp_path / "output",
    )
    cli("build", folder, "-o", output)
    database = (output / "graph.sqlite").read_bytes()
    (output / "graph.sqlite").write_bytes(database[: len(database) // 2])
    run = cli("build", folder, "-o", output)
    assert run.code == 0
    assert "the last build is not used: " in run.err
    assert cli("summary", output).code == 0


def test_a_build_says_in_one_line_which_settings_of_the_folder_it_followed(
    cli, tmp_path: Path
) -> None:
    settings = "aliases: {p.example: Paper}\ndifferent: [[a.md, b.md]]\n"
    text = "---\ntitle: A\ndate: 2021-03-04\nurl: https://p.example/1\n---\n"
    folder = write(tmp_path / "in", {"a.md": text, "b.md": text, "topicgraph.yaml": settings})
    done = cli("build", folder, "-o", tmp_path / "out")
    assert done.err.count("settings of the folder followed: 1 alias, 1 list of different") == 1
    ignored = cli("build", folder, "-o", tmp_path / "out2", "--no-settings")
    assert "settings of the folder" not in ignored.err


def test_a_build_says_how_many_of_its_files_are_one_article(cli, tmp_path: Path) -> None:
    source = tmp_path / "in"
    source.mkdir()
    for name, page in (("a", "1"), ("b", "1?utm_source=x"), ("c", "2")):
        fields = f"title: A ferry sank\nurl: https://a.example/{page}\ndate: 2021-03-04\n"
        (source / f"{name}.md").write_text(f"---\n{fields}---\n")
    done = cli("build", source, "-o", tmp_path / "out")
    line = f"  2 of the files are one article: topicgraph check {source} --merges says why"
    assert line in done.err.splitlines()
