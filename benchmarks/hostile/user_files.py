"""Forms of misuse that could cost a user a file: none is removed or replaced unasked.

Each form runs in a fresh copy of a place with three folders: `src` (articles and other files),
`out` (the output of a build, and files of the user among it) and `mine` (files of the user with
names that topicgraph uses too).
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from . import Outcome
from .misuse import run_command

ARTICLE = """---
title: Harbour bridge closed after storm {number}
date: 2021-03-04
url: https://paper{number}.example/a
provider: Paper {number}
---
"""


FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Post</title><item>
<title>Ferry sinks</title><link>https://post.example/1</link></item></channel></rss>"""


@dataclass(frozen=True)
class Form:
    """One form of misuse.

    Attributes:
        command: The command line; paths are relative to the place.
        code: The exit code that is right.
        files: Files that the user also has: path to content; "-> X" makes a link to X, "= X" a hard
            link to X, and "/" a folder.
        may_change: Folder whose topicgraph files may change; those of the user may not.
    """

    command: str
    code: int = 2
    files: tuple[tuple[str, str], ...] = ()
    may_change: str = ""


FORMS = (
    # builds into a folder where the user has files
    Form("build src -o mine"),
    Form("build src -o new", files=(("new/graph.html", "<p>mine"),)),
    Form("build src -o new", files=(("new/graph.html", "-> ../mine/thesis.txt"),)),
    Form("build src -o new", files=(("new/graph.html", "= mine/thesis.txt"),)),
    Form("build src -o new", files=(("new/graph.html", "-> nowhere"),)),
    Form("build src -o new", files=(("new/graph.html", "/"),)),
    Form("build src -o new", files=(("new/graph.sqlite", "my own database"),)),
    Form("build src -o new", files=(("new/articles.parquet", "my own table"),)),
    Form("build src -o new", files=(("new/edges.parquet", "-> ../mine/thesis.txt"),)),
    Form("build src -o new", 0, (("new/cache.sqlite", "my own cache"),), "new"),
    Form("build src -o new", 0, (("new/articles.2020.arrow", "mine"),), "new"),
    Form("build src -o new", 0, (("new/edges-2020-final.parquet", "mine"),), "new"),
    Form("build src -o new", 0, (("new/tables.json", '{"mine": 1}'),), "new"),
    Form("build src -o out", 0, may_change="out"),
    Form("build src -o src", 0, may_change="src"),
    Form("build src -o mine/thesis.txt"),
    Form("build src -o mine/thesis.txt/below"),
    Form("build empty -o out", 1, (("empty/index.php", "<?php"),)),
    Form("build src -o out --strict", files=(("src/broken.md", "---\ntitle: A\ndate: x\n---\n"),)),
    # exports over an article
    Form("export src src/a1.md --format json"),
    Form("export src src/a1.md --format json --force"),
    Form("export src src/../src/a2.md --format graphml --force"),
    Form("export src/a1.md src/a1.md --format gexf --force"),
    Form("export src linked.md --format json --force", files=(("linked.md", "= src/a1.md"),)),
    Form("export src src/notes.txt --format json"),
    Form("export src src/topicgraph.yaml --format json"),
    Form("export src src --format csv", files=(("src/articles.csv", "mine"),)),
    Form("export src src --format csv", files=(("src/edges.csv", "mine"),)),
    Form("export src src/a1.md --format csv"),
    # exports over a saved output
    Form("export out out/graph.sqlite --format json --force"),
    Form("export out out/graph.html --format json --force"),
    Form("export out out --format parquet --force"),
    Form("export src out/graph.sqlite --format json --force"),
    Form("export out out/reading-notes.txt --format json"),
    Form("export out out --format json"),
    # exports over other files of the user
    Form("export out mine/report.json"),
    Form("export out mine/report.json/below.json"),
    Form("export out mine/thesis.txt --format graphml"),
    Form("export out mine --format csv"),
    Form("export out mine --format parquet"),
    Form("export out mine/graph.sqlite --format json"),
    Form("export out link.json", files=(("link.json", "-> src/a1.md"),)),
    Form("export out link.json", files=(("link.json", "-> nowhere"),)),
    Form("export out no/../mine/thesis.txt --format gexf"),
    Form("export src no/../src/a1.md --format json --force"),
    Form("export out no/../mine --format csv"),
    Form("export out no/../out/graph.html --format json --force"),
    Form("compare src --minimum 1 --all no/../mine"),
    Form("build src -o no/../mine"),
    Form("convert src -o no/../src"),
    Form("export out new --format parquet", 0, (("new/edges-2020-final.parquet", "mine"),), "new"),
    Form("export out new --format csv", 0, (("new/articles.old.csv", "mine"),), "new"),
    Form("export out -", 0),
    Form("export out - --format csv"),
    # articles written as files
    Form("convert src -o mine", 0, may_change="mine"),
    Form("convert src -o src"),
    Form("convert src -o src/below"),
    Form("convert src -o mine/thesis.txt"),
    Form("convert src -o new", files=(("new/a1.md", "my notes"),)),
    Form("convert src -o new", files=(("new/a1.md", "-> ../mine/thesis.txt"),)),
    Form("convert src -o new --force", 0, (("new/thesis.md", "mine"),), "new"),
    Form("collect feed.xml -o mine", 0, (("feed.xml", FEED),), "mine"),
    Form("collect feed.xml -o src", 0, (("feed.xml", FEED),), "src"),
    Form("collect feed.xml -o out", 0, (("feed.xml", FEED),), "out"),
    Form("collect feed.xml -o mine/thesis.txt", files=(("feed.xml", FEED),)),
    # judgements written over other files
    Form("review out --file mine/thesis.txt"),
    Form("review out --file src/a1.md"),
    Form("review out --file out/graph.sqlite"),
    # commands that only read
    Form("new out --since 2024-01-01", 1),
    Form("check src", 1),
    Form("find src harbour", 0),
    Form("compare src --minimum 1 --format html", 0),
)


def user_files(folder: Path) -> Outcome:
    """Run every form and compare the user's files before and after."""
    template = folder / "template"
    _make_place(template)
    outcome = Outcome()
    for number, form in enumerate(FORMS):
        place = folder / str(number)
        shutil.copytree(template, place, symlinks=True)
        for name, content in form.files:
            _make_file(place, name, content)
        outcome.tried += 1
        if fault := _run_form(place, form):
            outcome.failed.append(f"{form.command}: {fault}")
        shutil.rmtree(place)
    return outcome


def _make_place(place: Path) -> None:
    files = {
        "src/a1.md": ARTICLE.format(number=1),
        "src/a2.md": ARTICLE.format(number=2),
        "src/notes.txt": "---\ntitle: Notes of my own\n---\n",
        "src/topicgraph.yaml": "platforms: [vidbay.example]\n",
        "src/photo.jpg": "a picture",
        "mine/thesis.txt": "three years of work",
        "mine/report.json": "{}",
        "mine/graph.html": "<p>my own page",
        "mine/graph.sqlite": "my own database",
        "mine/articles.csv": "my,own,table",
        "mine/articles.parquet": "my own table",
    }
    for name, content in files.items():
        _make_file(place, name, content)
    code, _, error = run_command(["build", "src", "-o", "out"], place)
    assert code == 0, error
    _make_file(place, "out/reading-notes.txt", "my own notes")
    _make_file(place, "out/edges-2020-final.parquet", "my own table")


def _make_file(place: Path, name: str, content: str) -> None:
    path = place / name
    path.parent.mkdir(parents=True, exist_ok=True)
    if content == "/":
        path.mkdir()
    elif content.startswith("-> "):
        path.symlink_to(content[3:])
    elif content.startswith("= "):
        path.hardlink_to(place / content[2:])
    else:
        path.write_text(content)


def _run_form(place: Path, form: Form) -> str:
    """Run one form; return what is wrong with its end, or ""."""
    before = _contents(place)
    outputs = set(_contents(place / "out"))
    code, out, error = run_command(form.command.split(), place)
    after = _contents(place)
    for path, content in before.items():
        is_output = path.startswith("out/") and path[4:] in outputs - {
            "reading-notes.txt",
            "edges-2020-final.parquet",
        }
        if after.get(path) != content and not (is_output and form.may_change == "out"):
            return f"{path} is {'changed' if path in after else 'gone'}"
    new = {path for path in after.keys() - before.keys() if not path.startswith(form.may_change)}
    if new or (not form.may_change and after.keys() != before.keys()):
        return f"unasked files: {sorted(after.keys() - before.keys())}"
    if code != form.code:
        return f"exit code {code}, not {form.code}: {error[:200]!r}"
    if form.code == 2 and (out or not error.startswith("error: ") or error.count("\n") != 1):
        return f"not one clear line: {error[:200]!r}"
    return ""


def _contents(place: Path) -> dict[str, object]:
    """Return path to content of everything below a folder."""
    contents: dict[str, object] = {}
    for path in sorted(place.rglob("*")):
        name = str(path.relative_to(place))
        if path.is_symlink():
            contents[name] = ("link", str(path.readlink()))
        else:
            contents[name] = path.read_bytes() if path.is_file() else "folder"
    return contents
