"""What a build leaves in its folder, what a second one leaves alone, and a folder that is
watched."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from writing import article, snapshot, write

import topicgraph as tg
from topicgraph.cli import output
from topicgraph.cli.output import delayed_interrupt

FIRST = {"a.md": article("Harbour bridge closed", "https://a.example/1", date="2021-03-04")}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = write(tmp_path / "articles", FIRST)
    os.utime(made / "a.md", (1_600_000_000, 1_600_000_000))
    return made


@pytest.fixture
def old(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files count as unchanged for long at once, as they do after two seconds."""
    monkeypatch.setattr("topicgraph.store.build_cache.TRUSTED_AGE_NS", -(10**18))


@pytest.mark.usefixtures("old")
def test_a_second_build_writes_nothing_where_nothing_has_changed(
    folder: Path, cli: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = folder.parent / "out"
    first = cli("build", folder, "-o", out)
    before = {name: (out / name).stat().st_mtime_ns for name in snapshot(out)}
    monkeypatch.setattr(output, "_build", lambda *_: pytest.fail("built again"))
    second = cli("build", folder, "-o", out)
    assert (second.code, second.out, second.err) == (0, first.out, first.err)
    assert {name: (out / name).stat().st_mtime_ns for name in snapshot(out)} == before


@pytest.mark.usefixtures("old")
def test_a_missing_page_is_written_again(folder: Path, cli: Callable) -> None:
    out = folder.parent / "out"
    cli("build", folder, "-o", out)
    before = snapshot(out)
    (out / "graph.html").unlink()
    assert cli("build", folder, "-o", out).code == 0
    assert snapshot(out) == before


def test_a_build_replaces_a_page_of_the_user_only_by_force(folder: Path, cli: Callable) -> None:
    out = write(folder.parent / "out", {"graph.html": "<p>mine"})
    done = cli("build", folder, "-o", out)
    assert (done.code, done.out) == (2, "")
    assert done.err == (
        f"error: {out}/graph.html: was not written by topicgraph; "
        "choose another output folder, or replace it with --force\n"
    )
    assert snapshot(out) == {"graph.html": b"<p>mine"}
    assert cli("build", folder, "-o", out, "--force").code == 0
    assert b"Harbour bridge closed" in (out / "graph.html").read_bytes()


def test_a_build_that_finds_no_article_says_why_and_leaves_the_last_one(
    folder: Path, cli: Callable
) -> None:
    out = folder.parent / "out"
    cli("build", folder, "-o", out)
    before = snapshot(out)
    empty = write(folder.parent / "empty", {"index.php": "<?php"})
    done = cli("build", empty, "-o", out)
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(f"{empty}: no article found: ")
    assert done.err.count("\n") == 1
    assert snapshot(out) == before


@pytest.mark.usefixtures("old")
def test_a_second_build_gives_the_same_bytes_as_a_build_from_scratch(
    folder: Path, cli: Callable
) -> None:
    out, anew = folder.parent / "out", folder.parent / "anew"
    cli("build", folder, "-o", out)
    write(folder, {"b.md": article("Teachers strike", "https://b.example/2", date="2021-03-05")})
    cli("build", folder, "-o", out)
    cli("build", folder, "-o", anew)
    assert snapshot(out) == snapshot(anew)


def test_a_watched_folder_is_built_again_when_an_article_comes_and_ends_at_ctrl_c(
    folder: Path,
) -> None:
    out = folder.parent / "out"
    command = [sys.executable, "-m", "topicgraph", "build", str(folder), "-o", str(out), "--watch"]
    heard = lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)  # noqa: E731  # a shell may have told its children to ignore it
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, preexec_fn=heard
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline().strip() == str(out / "graph.html")
            write(
                folder,
                {"b.md": article("Teachers strike", "https://b.example/2", date="2021-03-05")},
            )
            assert process.stdout.readline().strip() == str(out / "graph.html")
            assert tg.load(out).articles.height == 2
            process.send_signal(signal.SIGINT)
            assert process.wait(30) == 130
            assert process.stderr is not None
            assert "Traceback" not in process.stderr.read()
        finally:
            process.kill()


def test_a_change_while_a_watched_folder_is_built_is_built_next(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(output, "WATCH_PAUSE", 0)
    changes = output.watch_folder(folder)
    assert next(changes) == 0
    write(folder, {"b.md": article("Teachers strike", "https://b.example/2", date="2021-03-05")})
    assert next(changes) == 1


def test_a_ctrl_c_while_memory_is_freed_takes_effect_afterwards() -> None:
    done: list[str] = []

    def let_go() -> None:
        with delayed_interrupt():
            signal.raise_signal(signal.SIGINT)
            done.append("to its end")

    # A shell that starts the tests in the background has interrupts ignored.
    inherited = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with pytest.raises(KeyboardInterrupt):
            let_go()
    finally:
        signal.signal(signal.SIGINT, inherited)
    assert done == ["to its end"]


def test_a_build_beside_the_articles_does_not_read_its_own_tables(tmp_path: Path) -> None:
    from topicgraph.store.schema import TABLE_NAMES

    folder = write(tmp_path / "articles", {"a.md": article("One"), "b.md": article("Two")})
    for target in (folder, folder / "below"):
        tg.save(tg.build(folder), target)
        assert {f"{name}.parquet" for name in TABLE_NAMES} & {
            path.name for path in target.iterdir()
        }
        assert tg.build(folder).articles.height == 2
