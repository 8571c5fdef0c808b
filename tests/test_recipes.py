"""The recipes of docs/recipes do what they say: their commands are run against a feed server."""

from __future__ import annotations

import configparser
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from datetime import UTC, datetime
from pathlib import Path

import click
import pytest
import yaml
from writing import ROOT

import topicgraph as tg

pytest.importorskip("httpcore2", reason='the extra "feeds" is not installed')

from benchmarks.feed_server import Post, Server, make_opml, make_posts, make_rss, serving
from topicgraph.cli.commands import cli as commands

RECIPES = ROOT / "docs" / "recipes"
UNITS = sorted(RECIPES.glob("*.service"))


@pytest.fixture
def server():
    with serving() as running:
        yield running


@pytest.fixture
def newsroom(tmp_path: Path, server: Server) -> Path:
    """A folder with a list of feeds, and `topicgraph` on the path."""
    title = "Council of Elsing votes to ban the cameras in the harbour"
    feeds = []
    for name in ("lantern", "herald", "spark"):
        now = datetime.now(UTC)
        posts = [Post(title, f"https://{name}.example/1", now), *make_posts(2, f"{name}.example")]
        path = server.put(f"/{name}", make_rss(posts, name.title(), f"https://{name}.example/"))
        feeds.append((name.title(), path))
    (tmp_path / "feeds.opml").write_bytes(make_opml(feeds))
    program = tmp_path / "bin" / "topicgraph"
    program.parent.mkdir()
    # Loopback is private; the recipes themselves ask the internet.
    program.write_text(
        f'#!/bin/sh\nif [ "$1" = collect ]; then set -- "$@" --allow-private; fi\n'
        f'exec {shlex.quote(sys.executable)} -m topicgraph "$@"\n'
    )
    program.chmod(0o755)
    return tmp_path


def run(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    path = f"{folder / 'bin'}:/usr/bin:/bin"
    environment = {
        "PATH": path, "PYTHONPATH": str(ROOT), "NEWS": str(folder), "HOME": str(folder),
        "GITHUB_OUTPUT": str(folder / "outputs"),
    }  # fmt: skip
    return subprocess.run(
        ["/bin/sh", "-c", line], cwd=folder, env=environment, capture_output=True, text=True
    )


def check_arguments(words: list[str]) -> None:
    """Check that a command line is one that topicgraph understands, without running it."""
    name, *rest = words
    assert isinstance(commands.commands[name].make_context(name, rest), click.Context)


@pytest.mark.parametrize("path", UNITS, ids=lambda path: path.name)
def test_the_commands_of_a_unit_are_understood(path: Path) -> None:
    lines = re.findall(r"^ExecStart=(.+)$", path.read_text(), re.MULTILINE)
    assert lines
    for line in lines:
        program, *words = shlex.split(line)
        assert program == "/opt/topicgraph/bin/topicgraph"
        check_arguments(words)


def test_the_commands_of_the_collecting_unit_collect_and_build(newsroom: Path) -> None:
    unit = (RECIPES / "topicgraph-collect.service").read_text()
    for line in re.findall(r"^ExecStart=(.+)$", unit, re.MULTILINE):
        line = line.replace("/opt/topicgraph/bin/", "").replace("/etc/topicgraph/", "")
        assert run(line, newsroom).returncode == 0
    assert (newsroom / "output" / "graph.sqlite").exists()


def test_systemd_finds_no_fault_in_the_units(tmp_path: Path) -> None:
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("systemd-analyze is not installed")
    units = [*UNITS, *RECIPES.glob("*.timer")]
    for unit in units:
        text = unit.read_text().replace("/opt/topicgraph/bin/topicgraph", "/bin/true")
        (tmp_path / unit.name).write_text(text)
    done = subprocess.run(
        [analyze, "verify", *(str(tmp_path / unit.name) for unit in units)],
        capture_output=True, text=True,
    )  # fmt: skip
    own = [line for line in done.stderr.splitlines() if "topicgraph" in line]
    assert (done.returncode, own) == (0, [])


CRON_FIELDS = (range(60), range(24), range(1, 32), range(1, 13), range(8))
"""The values of minute, hour, day, month and weekday."""


def test_the_lines_of_the_crontab_collect_build_and_say_what_is_new(newsroom: Path) -> None:
    lines = (RECIPES / "crontab").read_text().splitlines()
    jobs = [line for line in lines if line and not re.match(r"#|\w+=", line)]
    assert len(jobs) == 2
    for line in jobs:
        *times, command = line.split(maxsplit=5)
        for text, values in zip(times, CRON_FIELDS, strict=True):
            match = re.fullmatch(r"(\*(?:/(\d+))?)|(\d+)", text)
            assert match is not None, line
            assert int(match[2] or match[3] or values[0]) in values
        assert "%" not in command, "cron takes it for the end of a line"
        done = run(command, newsroom)
        assert done.returncode == 0, (done.stderr, list(newsroom.iterdir()))
    assert (newsroom / "output" / "graph.sqlite").exists()
    assert "Council of Elsing votes to ban the cameras" in done.stdout


def test_both_services_share_the_folder_and_the_user() -> None:
    values = []
    for path in UNITS:
        unit = configparser.ConfigParser(strict=False, interpolation=None)
        unit.optionxform = str  # type: ignore[assignment, method-assign]
        unit.read_string(path.read_text())
        keys = ("DynamicUser", "User", "StateDirectory", "WorkingDirectory")
        values.append([unit["Service"][key] for key in keys])
    assert values[0] == values[1] == ["yes", "topicgraph", "topicgraph", "/var/lib/topicgraph"]


def test_the_steps_of_the_workflow_collect_build_and_keep_the_articles(newsroom: Path) -> None:
    workflow = yaml.safe_load((RECIPES / "github-actions.yml").read_text())
    assert workflow[True]["schedule"], "YAML reads the key `on` as true"
    assert set(workflow["permissions"]) == {"contents", "pages", "id-token"}
    steps = workflow["jobs"]["coverage"]["steps"]
    assert all(
        re.fullmatch(r"actions/[\w-]+@v\d+", step["uses"]) for step in steps if "uses" in step
    )
    scripts = {step["name"]: step["run"] for step in steps if "run" in step}
    assert list(scripts) == ["Install", "Collect", "Build", "Keep the articles"]
    assert re.search(r'"topicgraph\[(\w+)\]"', scripts["Install"])[1] == "feeds"  # type: ignore[index]
    remote = newsroom / "remote.git"
    assert run(f"git init -q --bare {remote}", newsroom).returncode == 0
    run(f"git init -q -b main . && git remote add origin {remote}", newsroom)
    run("git config push.autoSetupRemote true", newsroom)
    for _ in range(2):  # the second time there is nothing to keep
        (newsroom / "outputs").unlink(missing_ok=True)
        for name in ("Collect", "Build", "Keep the articles"):
            done = run("set -e\n" + scripts[name], newsroom)
            assert done.returncode == 0, (name, done.stderr)
        assert (newsroom / "outputs").read_text() == "has_page=true\n"
    kept = run(f"git -C {remote} ls-tree -r --name-only main", newsroom).stdout.splitlines()
    assert len(kept) == 9
    assert all(re.fullmatch(r"articles/[^/]+\.xml/\d{6}-.+\.md", name) for name in kept)
    assert (newsroom / "site" / "index.html").exists()
    assert "<entry>" in (newsroom / "site" / "new.atom").read_text()
    log = run(f"git -C {remote} log --format=%s main", newsroom).stdout.splitlines()
    assert log == ["Collect articles"]


def test_the_workflow_publishes_nothing_and_does_not_fail_while_the_feeds_are_empty(
    newsroom: Path, server: Server
) -> None:
    for name in ("lantern", "herald", "spark"):
        server.put(f"/{name}", make_rss([], name.title(), f"https://{name}.example/"))
    workflow = yaml.safe_load((RECIPES / "github-actions.yml").read_text())
    steps = workflow["jobs"]["coverage"]["steps"]
    scripts = {step["name"]: step["run"] for step in steps if "run" in step}
    for name in ("Collect", "Build"):
        done = run("set -e\n" + scripts[name], newsroom)
        assert done.returncode == 0, (name, done.stderr)
    assert "No article yet" in done.stdout
    assert not (newsroom / "outputs").exists()
    place = next(place for place, step in enumerate(steps) if step.get("id") == "build")
    after = {step.get("if") for step in steps[place + 1 :]}
    assert after == {"steps.build.outputs.has_page"}, "each later step needs a page"


def test_an_own_site_beside_the_feeds_is_one_outlet_with_its_own_feed(newsroom: Path) -> None:
    text = (ROOT / "docs" / "newsroom.md").read_text("utf-8")
    section = text.partition("## Your own site beside the feeds")[2].partition("\n## ")[0]
    commands = re.search(r"```sh\n(.+?)```", section, re.DOTALL)[1].splitlines()  # type: ignore[index]
    (newsroom / "site" / "content").mkdir(parents=True)
    (newsroom / "site" / "hugo.toml").write_text(
        'baseURL = "https://lantern.example/"\ntitle = "The Lantern"\n'
    )
    for name, title in (
        ("1", "Council of Elsing votes to ban the cameras in the harbour"),
        ("bakery", "A bakery of the old town wins the golden bread"),
    ):
        (newsroom / "site" / "content" / f"{name}.md").write_text(
            f"---\ntitle: {title}\ndate: 2026-11-30T08:00:00Z\n---\nText.\n"
        )
    collect, build, new, serve = commands
    assert run(collect, newsroom).returncode == 0
    assert run(build, newsroom).returncode == 0
    graph = tg.load(newsroom / "output")
    assert graph.articles["id"].to_list().count("article:https://lantern.example/1") == 1
    assert graph.article("https://lantern.example/1").provider == "provider:lantern.example"
    assert len(graph.article("https://lantern.example/1").files) == 2
    own = graph.find(provider="lantern.example")
    assert "A bakery of the old town wins the golden bread" in own["title"].to_list()
    done = run(new, newsroom)
    assert done.returncode in (0, 1), done.stderr
    assert "Council of Elsing" not in done.stdout, "the site has it"
    check_arguments(shlex.split(serve)[1:])


def test_the_image_installs_what_its_commands_need_and_runs_as_no_root() -> None:
    text = (RECIPES / "Containerfile").read_text()
    lines = re.sub(r"\\\n", "", "\n".join(
        line for line in text.splitlines() if not line.startswith("#"))).splitlines()  # fmt: skip
    names = [line.split()[0] for line in lines]
    assert names == ["FROM", "COPY", "RUN", "USER", "WORKDIR", "VOLUME", "EXPOSE", "ENTRYPOINT",
                     "CMD"]  # fmt: skip
    # Debian has a user "news", and other names of services, which useradd refuses.
    assert lines[names.index("USER")] == "USER reader"
    assert "useradd --create-home --uid 1000 reader " in text
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = re.search(r'"/src\[([\w,]+)\]"', text)
    assert extras is not None
    assert set(extras[1].split(",")) <= project["optional-dependencies"].keys()
    version = re.search(r"python:(\d+\.\d+)", text)
    assert version is not None
    assert f"Programming Language :: Python :: {version[1]}" in project["classifiers"]
    examples = re.findall(r"topicgraph \\\n#     (.+)", text)
    assert len(examples) == 2
    for example in examples:
        check_arguments(shlex.split(example))
