"""A package with entry points is installed, and its source, export and measure are used."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from writing import ROOT

EXAMPLE = ROOT / "tests" / "example_plugin"

LINES = """\
2021-03-04 | Harbour Wire | Ferry sinks at the quay
2021-03-05 | Evening Spark | Ferry: what we know

not a headline
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example, installed into a folder of its own."""
    folder = tmp_path_factory.mktemp("site")
    source = Path(shutil.copytree(EXAMPLE, tmp_path_factory.mktemp("source") / "plugin"))
    command = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--no-build-isolation",
               "--no-index", "--target", folder, source]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return folder


def run(site: Path, *words: object, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join([str(site), str(ROOT), os.environ.get("PYTHONPATH", "")])
    command = [sys.executable, *map(str, words)]
    return subprocess.run(
        command, capture_output=True, text=True, cwd=cwd, env={**os.environ, "PYTHONPATH": path}
    )


def test_a_source_of_a_package_is_read_and_its_problems_are_listed(
    installed: Path, tmp_path: Path
) -> None:
    (tmp_path / "news.headlines").write_text(LINES, encoding="utf-8")
    found = run(installed, "-m", "topicgraph", "find", tmp_path, "ferry", "--format", "json")
    assert found.returncode == 0, found.stderr
    rows = json.loads(found.stdout)
    assert {(row["outlet"], row["published"][:10], row["title"]) for row in rows} == {
        ("Harbour Wire", "2021-03-04", "Ferry sinks at the quay"),
        ("Evening Spark", "2021-03-05", "Ferry: what we know"),
    }
    checked = run(installed, "-m", "topicgraph", "check", tmp_path, "--format", "json")
    problems = [(row["line"], row["code"]) for row in json.loads(checked.stdout)]
    assert (4, "no-headline") in problems
    without = run(tmp_path / "nothing", "-m", "topicgraph", "find", tmp_path, "ferry")
    assert without.returncode != 0


def test_a_build_reads_again_once_a_source_is_installed(installed: Path, tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "news.headlines").write_text(LINES, encoding="utf-8")
    (folder / "a.md").write_text("---\ntitle: A\n---\n", encoding="utf-8")
    build = ("-m", "topicgraph", "build", folder, "-o", tmp_path / "output")
    count = ("-m", "topicgraph", "summary", tmp_path / "output", "--format", "json")
    for site, articles in ((tmp_path / "nothing", 1), (installed, 3)):
        assert run(site, *build).returncode == 0
        assert json.loads(run(site, *count).stdout)[0]["figure"] == articles


def test_an_export_of_a_package_is_offered_and_read_again(
    installed: Path, saved: Path, tmp_path: Path
) -> None:
    target = tmp_path / "all.headlines"
    done = run(installed, "-m", "topicgraph", "export", saved, target)
    assert done.returncode == 0, done.stderr
    assert len(target.read_text("utf-8").splitlines()) == 66
    again = run(installed, "-m", "topicgraph", "summary", target, "--format", "json")
    assert json.loads(again.stdout)[0]["figure"] > 60
    unknown = run(installed, "-m", "topicgraph", "export", saved, tmp_path / "x.nonsense")
    assert unknown.returncode == 2
    assert "bib, headlines" in unknown.stderr


def test_a_measure_of_a_package_is_a_table_with_its_evidence(installed: Path, saved: Path) -> None:
    program = (
        "import sys, json, topicgraph as tg\n"
        "comparison = tg.load(sys.argv[1]).compare()\n"
        "table = comparison.title_length\n"
        "rows = comparison.evidence('title_length').group_by('provider').len()\n"
        "print(json.dumps([table.to_dicts(), dict(rows.iter_rows()), 'title' in str(comparison)]))"
    )
    done = run(installed, "-c", program, saved)
    assert done.returncode == 0, done.stderr
    table, evidence, is_shown = json.loads(done.stdout)
    assert len(table) == 5
    for row in table:
        assert row["low"] < row["mean"] < row["high"]
        assert evidence[row["provider"]] == row["n"]
    assert is_shown
    listed = run(installed, "-m", "topicgraph", "compare", saved, "--part", "list")
    assert "title_length" in listed.stdout.split()


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("no_such_module:EXPORTER", "cannot be loaded (ModuleNotFoundError"),
        ("json:dumps", "is function, not Exporter"),
    ],
)
def test_a_broken_package_is_named_in_one_line(
    value: str, message: str, saved: Path, tmp_path: Path
) -> None:
    info = tmp_path / "broken-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: broken\nVersion: 1\n")
    (info / "entry_points.txt").write_text(f"[topicgraph.exporters]\nmine = {value}\n")
    done = run(tmp_path, "-m", "topicgraph", "export", saved, tmp_path / "x.mine")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert 'exporters "mine" of the package broken' in done.stderr
    assert message in done.stderr
    assert "mend or uninstall it" in done.stderr
