"""The recipes of docs/sources.md are run: from what people have to the page."""

from __future__ import annotations

import io
import re
import shlex
import sys
from pathlib import Path

import pytest
from writing import ROOT

DOCS = (ROOT / "docs" / "sources.md").read_text("utf-8")
RECIPES = DOCS.partition("## Recipes")[2].split("\n### ")[1:]
FENCE = re.compile(r"^```(\w+)(?: ([\w./-]+))?\n(.*?)^```", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.partition("\n")[0])
def test_every_recipe_leads_to_a_page(
    recipe: str, cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = 0
    for language, name, text in FENCE.findall(recipe):
        if name:
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        elif language == "python":
            exec(compile(text, "sources.md", "exec"), {})
            ran += Path("graph.html").is_file()
        else:
            for line in text.splitlines():
                ran += run(line, cli, monkeypatch)
    assert ran


def run(line: str, cli, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Run a line of a recipe; return whether it made or opened a page."""
    given, pipe, command = line.rpartition(" | ")
    program, *words = shlex.split(command)
    if program == "open":
        return Path(words[0]).is_file()
    if pipe:
        raw = Path(shlex.split(given)[1]).read_bytes()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
    done = cli(*words)
    assert done.code == 0, done.err
    return Path("report", "graph.html").is_file()


def test_the_recipes_print_which_column_became_what(
    cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "stories.csv").write_text(FENCE.findall(RECIPES[0])[0][2])
    done = cli("build", "stories.csv", "--dry-run")
    assert "title = judul, published = tanggal, url = tautan, outlet = koran" in done.out
    assert "2019-12-03 · Suara Pelabuhan" in done.out
