"""The command line as a shell user meets it: help, completion, standard input, new commands."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import networkx as nx
import pytest
from writing import ROOT

from topicgraph.cli.commands import cli as commands
from topicgraph.cli.help import COMMAND_EXAMPLES, EXAMPLES, SECTIONS
from topicgraph.compare import Comparison
from topicgraph.compare.comparison import MEASURES
from topicgraph.graph import TopicGraph

Run = Callable[..., tuple[int, str, str]]


def run_shell(
    *words: object, stdin: bytes = b"", **environment: str
) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "topicgraph", *map(str, words)]
    return subprocess.run(
        command, input=stdin, capture_output=True, env={**os.environ, **environment}
    )


def test_the_help_lists_every_command_once_in_a_section(cli: Run) -> None:
    code, out, _ = cli("--help")
    assert code == 0
    listed = [line.split()[0] for line in out.splitlines() if line[:2] == "  " and line[2:3] != " "]
    for name in commands.commands:
        assert listed.count(name) == 1, name
    assert set(commands.commands) <= {name for names in SECTIONS.values() for name in names}
    assert "Other:" not in out


ASKS = ("collect", "serve", "mcp", "review")
"""Commands that ask a network or a person, or wait; their examples are only read."""

EXITS_1 = [f"topicgraph {name} output" for name in ("check", "findings", "storylines")]
"""The demo has problems, but no findings and no storylines."""


def test_the_examples_of_the_help_run(
    saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cli: Run
) -> None:
    import shlex

    monkeypatch.chdir(tmp_path)
    shutil.copytree(ROOT / "seeds", "articles")
    shutil.copytree(saved, "output")
    Path("stories.csv").write_text("headline,outlet\nFerry sinks,The Lantern\n", "utf-8")
    assert set(COMMAND_EXAMPLES) == set(commands.commands)
    lines = EXAMPLES.splitlines()
    lines += [f"topicgraph {name} {one}" for name, all_ in COMMAND_EXAMPLES.items() for one in all_]
    for line in lines:
        words = shlex.split(line.partition(" > ")[0])
        assert words[0] == "topicgraph"
        if words[1] in ASKS:
            assert commands.commands[words[1]].make_context(words[1], words[2:])
            continue
        code, out, err = cli(*words[1:])
        assert (code, bool(out or err)) == (line in EXITS_1, True), (
            line,
            err,
        )


def test_the_help_of_each_command_has_examples_and_exit_codes(cli: Run) -> None:
    for name in commands.commands:
        code, out, _ = cli(name, "--help")
        assert code == 0
        assert f"  topicgraph {name} {COMMAND_EXAMPLES[name][0]}" in out, name
        assert "xit code" in out, name


def test_findings_are_those_of_the_comparison(
    saved: Path, demo_comparison: Comparison, cli: Run
) -> None:
    code, out, err = cli("findings", saved)
    assert demo_comparison.findings() == []
    assert (code, out) == (1, "")
    assert "No difference is statistically significant" in err


def test_findings_are_listed_with_what_they_rest_on(
    saved: Path, demo: TopicGraph, cli: Run
) -> None:
    wanted = demo.compare(alpha=0.5).findings()
    assert wanted
    lenient = ("findings", saved, "--set", "alpha=0.5")
    code, out, _ = cli(*lenient, "--format", "json")
    assert code == 0
    assert json.loads(out) == [one.to_dict() for one in wanted]
    table = cli(*lenient)[1].splitlines()
    assert table == [line for one in wanted for line in (one.sentence, f"  {one.how_we_know}")]
    rows = list(csv.DictReader(io.StringIO(cli(*lenient, "--format", "csv")[1])))
    assert [row["sentence"] for row in rows] == [one.sentence for one in wanted]


def test_ego_lists_and_writes_what_is_near(
    saved: Path, demo: TopicGraph, tmp_path: Path, cli: Run
) -> None:
    part = demo.ego("New York Post", radius=2)
    code, out, _ = cli("ego", saved, "New York Post", "--format", "json")
    assert code == 0
    tables = (part.articles, part.providers, part.topics, part.subjects)
    assert [row["id"] for row in json.loads(out)] == [id_ for one in tables for id_ in one["id"]]
    target = tmp_path / "ego.graphml"
    assert cli("ego", saved, "New York Post", "-o", target)[:2] == (0, f"{target}\n")
    assert set(nx.read_graphml(target)) == set(part.nx)
    assert cli("ego", saved, "New York Post", "-o", target)[0] == 0, "the same content"
    code, _, err = cli("ego", saved, "Harbour Wire", "-o", target)
    assert code == 2
    assert "exists already" in err
    assert cli("ego", saved, "Nobody at all")[0] == 1
    assert 'format "": want graphml' in cli("ego", saved, "Harbour Wire", "-o", "")[2]


def test_project_lists_what_is_shared_the_most_first(
    saved: Path, demo: TopicGraph, cli: Run
) -> None:
    code, out, _ = cli("project", saved, "provider", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(out)))
    wanted = {(a, b): weight for a, b, weight in demo.project("provider").edges.data("weight")}
    assert code == 0
    assert {(row["source"], row["target"]): int(row["weight"]) for row in rows} == wanted
    weights = [int(row["weight"]) for row in rows]
    assert weights == sorted(weights, reverse=True)
    kept = cli("project", saved, "topic", "--weight", "articles", "--backbone", "0.2")[1]
    assert (
        len(kept.splitlines()) - 1
        == demo.project("topic", weight="articles").backbone(0.2).number_of_edges()
    )
    assert cli("project", saved, "provider", "--backbone", "0.000001")[0] == 1
    code, _, err = cli("project", saved, "provider", "--weight", "articles")
    assert code == 2
    assert 'weight="articles"' in err


def test_part_lists_the_tables_and_each_of_them_is_one(saved: Path, cli: Run) -> None:
    code, out, _ = cli("compare", saved, "--part", "list")
    assert code == 0
    assert tuple(out.split()) == MEASURES
    code, _, err = cli("compare", saved, "--format", "csv", "--part", "nonsense")
    assert code == 2
    assert "share" in err


def test_the_standard_input_is_a_source_of_every_command() -> None:
    article = (ROOT / "seeds" / "000_5bda54a73f1cc96e.txt").read_bytes()
    done = run_shell("summary", "-", "--format", "json", stdin=article)
    assert done.returncode == 0, done.stderr
    figures = {row["what"]: row["figure"] for row in json.loads(done.stdout)}
    assert figures["articles"] == 1
    table = b"title,outlet,date\nFerry sinks,Harbour Wire,2021-03-04\n"
    done = run_shell("find", "-", "ferry", "--format", "json", stdin=table)
    assert [row["title"] for row in json.loads(done.stdout)] == ["Ferry sinks"]


def test_several_sources_are_asked_together(tmp_path: Path, saved: Path, cli: Run) -> None:
    for name, title in (("a", "Ferry sinks"), ("b", "Ferry raised"), ("c", "Bridge opens")):
        (tmp_path / f"{name}.csv").write_text(f"title,outlet\n{title},{name.upper()}\n")
    first, *others = (tmp_path / f"{name}.csv" for name in "abc")
    more = [word for path in others for word in ("--and", path)]
    code, out, _ = cli("find", first, "ferry", *more, "--format", "csv")
    assert (code, out.count("Ferry")) == (0, 2)
    assert cli("summary", first, *more, "--format", "csv")[1].splitlines()[1] == "articles,3"
    code, out, err = cli("find", first, "--and", saved, "ferry")
    assert (code, out) == (2, "")
    assert err.endswith("build all articles into one output, or give the folders of articles\n")


def test_a_pattern_is_a_source(cli: Run) -> None:
    _, out, _ = cli("summary", ROOT / "seeds" / "2021-03-1*", "--format", "json")
    wanted = len(list((ROOT / "seeds").glob("2021-03-1*")))
    assert json.loads(out)[0]["figure"] == wanted > 5


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_gets_its_completion(shell: str) -> None:
    page = (ROOT / "docs" / "shell.md").read_text("utf-8")
    assert f"_TOPICGRAPH_COMPLETE={shell}_source topicgraph" in page
    done = run_shell(_TOPICGRAPH_COMPLETE=f"{shell}_source")
    script = done.stdout.decode()
    assert f"_TOPICGRAPH_COMPLETE={shell}_complete" in script
    if shutil.which(shell):
        checked = subprocess.run([shell, "-n"], input=done.stdout, capture_output=True)
        assert checked.returncode == 0, checked.stderr


def test_commands_options_and_values_are_completed() -> None:
    def complete(*words: str) -> set[str]:
        done = run_shell(
            _TOPICGRAPH_COMPLETE="bash_complete",
            COMP_WORDS=" ".join(["topicgraph", *words]),
            COMP_CWORD=str(len(words)),
        )
        return {line.partition(",")[2] for line in done.stdout.decode().splitlines()}

    assert {"story", "stories"} <= complete("sto")
    assert complete("find", "output", "--ord") == {"--order"}
    assert complete("find", "output", "--order", "") == {"relevance", "date"}
    assert complete("project", "output", "") == {"provider", "topic", "article"}


def test_a_part_of_a_comparison_needs_a_format_that_has_parts(saved: Path, cli: Run) -> None:
    done = cli("compare", saved, "--part", "follows")
    assert (done.code, done.out) == (2, "")
    assert "--part chooses a table for --format csv or markdown" in done.err
    assert cli("compare", saved, "--part", "follows", "--format", "csv").code == 0
