"""The documentation site: its commands and examples run, it builds, and a browser can read it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from writing import ROOT, SEEDS

DOCS = ROOT / "docs"
PAGES = sorted(path for name in ("start", "tutorials") for path in (DOCS / name).glob("*.md"))
FENCE = re.compile(r"^```(\w+)(?: ([\w./-]+))?\n(.*?)^```", re.MULTILINE | re.DOTALL)
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
VIOLATIONS = (
    "async () => (await axe.run(document, { resultTypes: ['violations'] })).violations"
    ".map((rule) => rule.id + ' ' + rule.nodes[0].html.slice(0, 160))"
)
WIDE, PHONE = {"width": 1300, "height": 850}, {"width": 390, "height": 844}


@pytest.mark.parametrize("page", [path for path in PAGES if path.stem != "index"], ids=str)
def test_every_command_and_example_of_a_page_runs_in_its_order(
    page: Path, shell: Callable[[str], Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(SEEDS, tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    ran, names = 0, {"__name__": "__main__"}  # a block knows what those before it made
    for language, name, text in FENCE.findall(page.read_text("utf-8")):
        if name:
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(text, "utf-8")
        elif language == "python" and "asyncio" in text:  # its loop needs its own process
            path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
            command, environment = [sys.executable, "-c", text], {**os.environ, "PATH": path}
            done = subprocess.run(command, env=environment, capture_output=True, text=True)
            assert done.returncode == 0, done.stderr
            ran += 1
        elif language == "python":
            exec(compile(text, str(page), "exec"), names)
            ran += 1
        elif language == "sh":
            for line in text.splitlines():
                if line.startswith("open "):
                    assert (tmp_path / line.removeprefix("open ")).is_file(), line
                    continue
                done = shell(line)
                assert done.code == 0, f"{line}\n{done.err}"
                assert done.out or done.err or ">" in line, f"{line} printed nothing"
                ran += 1
    assert ran >= 3


@pytest.mark.parametrize("page", [*PAGES, DOCS / "sources.md"], ids=str)
def test_a_file_of_an_example_has_its_name_above_it(page: Path) -> None:
    text = page.read_text("utf-8")
    for block in FENCE.finditer(text):
        if block[2]:
            assert text[: block.start()].endswith(f"\n\n`{block[2]}`:\n\n"), block[2]


def test_the_replication_runs_and_finds_what_was_planted_and_nothing_else() -> None:
    nbformat = pytest.importorskip("nbformat", reason="nbformat is not installed")
    nbclient = pytest.importorskip("nbclient", reason="nbclient is not installed")
    node = nbformat.read(DOCS / "tutorials" / "replication.ipynb", as_version=4)
    assert not [cell for cell in node.cells if cell.get("outputs")], "running it makes them"
    nbclient.NotebookClient(node, timeout=300, kernel_name="python3").execute()
    printed = [
        "".join(output.get("text", "") for output in cell.outputs)
        for cell in node.cells
        if cell.cell_type == "code"
    ]
    findings = next(text for text in printed if "was first on" in text)
    assert "- Harbour Gazette was first on" in findings
    assert re.search(
        r"- The Lantern has, copies aside, \d+ of the \d+ stories about Port", findings
    )
    assert "0 findings\n" in printed


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built as docs/site.md says: a warning, such as a broken link, is an error."""
    pytest.importorskip("sphinx", reason="sphinx is not installed: pip install -e '.[docs]'")
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "sphinx", "-W", "-q", "-d", str(folder / "doctrees")]
    done = subprocess.run(
        [*command, "docs", str(folder / "html")], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return folder / "html"


def test_the_site_has_a_page_for_every_document_and_shows_the_demo(site: Path) -> None:
    documents = {path.relative_to(DOCS).with_suffix("") for path in DOCS.rglob("*.md")}
    built = {path.relative_to(site).with_suffix("") for path in site.rglob("*.html")}
    assert documents <= built
    assert "The biggest story is" in (site / "demo.html").read_text("utf-8")
    gallery = (site / "gallery.html").read_text("utf-8")
    for name in ("demo", "demo-comparison", "demo-story"):
        assert f'href="{name}.html"' in gallery
        assert (site / f"{name}.html").stat().st_size > 5_000
    assert 'src="demo.html"' in (site / "index.html").read_text("utf-8")


def test_the_reference_describes_every_command_and_every_public_name(site: Path) -> None:
    from topicgraph import __all__ as names
    from topicgraph.cli.commands import cli

    commands = (site / "reference" / "commands.html").read_text("utf-8")
    assert not [name for name in cli.commands if f'id="topicgraph-{name}"' not in commands]
    python = (site / "reference" / "python.html").read_text("utf-8")
    assert not [name for name in names if f'id="topicgraph.{name}"' not in python]


def find_violations(page: Any, path: Path) -> list[str]:
    """Open a page of the site and ask axe about it; embedded pages have tests of their own."""
    page.goto(path.as_uri())
    page.wait_for_load_state("load")
    page.evaluate("() => document.querySelectorAll('iframe').forEach((one) => one.remove())")
    page.evaluate(AXE.read_text("utf-8"))
    return page.evaluate(VIOLATIONS)


def test_the_site_is_readable_asks_no_host_and_has_no_axe_violation(
    site: Path, browser: Any
) -> None:
    if not AXE.is_file():
        pytest.skip("axe-core is not installed: run `npm ci`")
    page = browser.new_context(viewport=WIDE).new_page()
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    names = ("index", "start/researcher", "sources", "measures", "reference/python", "gallery",
             "demo-comparison", "demo-story")  # fmt: skip
    for name in names:
        page.set_viewport_size(WIDE)
        assert find_violations(page, site / f"{name}.html") == [], name
        for size in (WIDE, PHONE):  # what is wide, a table or code, is scrolled in its own box
            page.set_viewport_size(size)
            width = page.evaluate("document.documentElement.scrollWidth")
            assert width <= size["width"], (name, size)
    # Phones have other menus, the same on every page: axe looks at them once.
    assert find_violations(page, site / "start/researcher.html") == []
    page.context.close()
    assert [url for url in requests if not url.startswith(("file:", "data:", "blob:"))] == []


def test_the_page_of_the_search_language_is_not_that_of_the_search(site: Path) -> None:
    assert "<h1>Searching" in (site / "search-language.html").read_text("utf-8")


def test_the_search_of_the_site_works_from_the_file_system(site: Path, browser: Any) -> None:
    page = browser.new_page()
    page.goto((site / "search.html").as_uri() + "?q=blindspots")
    page.wait_for_selector("#search-results li a")
    links = page.locator("#search-results li a").evaluate_all("all => all.map((one) => one.href)")
    assert any("measures.html" in link for link in links)
