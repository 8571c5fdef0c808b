"""The recipes of docs/sources.md are run: from what people have to the page."""

from __future__ import annotations

import io
import re
import shlex
import sys
from pathlib import Path

import pytest
from writing import ROOT

import topicgraph as tg
from topicgraph.model import to_datetime, when
from topicgraph.sources.values import find_host

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


# --- what people have -----------------------------------------------------------------------------

CASES = Path(__file__).parent / "cases" / "sources"
KINDS = (
    ("Media Cloud", "csv-table/media-cloud.csv", 2, "2024-02-01", "lantern.example"),
    (
        "Media Cloud, older", "csv-table/media-cloud-older.csv", 1, "2018-05-01 06:30:10",
        "Harbour Gazette",
    ),
    ("GDELT DOC artlist", "csv-table/gdelt-artlist.csv", 2, "2024-03-01", "lantern.example"),
    ("GDELT GKG 2", "gdelt/20240301101500.gkg.csv", 3, "2024-03-01", "lantern.example"),
    ("GDELT events", "gdelt/20240301.export.csv", 0, "", "no headlines"),
    ("All the News", "csv-table/all-the-news.csv", 2, "2016-12-31", "New York Lantern"),
    ("NewsDataHub", "csv-table/newsdatahub.csv", 2, "2025-01-05 08:30", "The Lantern"),
    ("RNewsflow, quanteda", "csv-table/rnewsflow.csv", 2, "2013-06-10 08:00", "The Lantern"),
    ("FakeNewsNet", "csv-table/fakenewsnet.csv", 3, "undated", "lantern.example"),
    ("Parquet", "parquet-table/times.parquet", 1, "undated", "a.example"),
    ("XLSX", "excel-table/sheet.xlsx", 2, "2021-03-04", "The Lantern"),
    ("TSV", "csv-table/utf-16.tsv", 1, "2022-06-12", "minato.example"),
    ("NewsAPI", "json-articles/newsapi.json", 1, "2021-03-04 08:30:10", "The Lantern"),
    (
        "Event Registry", "json-articles/event-registry.json", 1, "2021-03-04 08:30:10",
        "The Lantern",
    ),
    ("news-please", "json-articles/news-please.json", 1, "2021-03-04 08:30:10", "lantern.example"),
    ("trafilatura", "json-articles/trafilatura.jsonl", 2, "2021-03-04", "The Lantern"),
    ("fundus", "json-articles/fundus.json", 1, "2021-03-04 07:30:10", "lantern.example"),
    ("CSL-JSON", "json-articles/zotero.csl.json", 2, "2021-03-04", "The Lantern"),
    ("RSS", "feed/rss.xml", 3, "2021-03-04 07:30:10", "The Lantern"),
    ("Atom", "feed/atom.xml", 2, "2021-03-04 07:30:10", "Hafenbote"),
    ("RDF", "feed/rdf.xml", 1, "2021-03-03 23:30:10", "港新聞"),
    ("JSON Feed", "json-articles/jsonfeed.json", 2, "2021-03-04 07:30:10", "The Lantern"),
    ("saved page, JSON-LD", "saved-page/graph.html", 1, "2021-03-04 10:05:07", "The Lantern"),
    ("saved page, OpenGraph", "saved-page/opengraph.html", 1, "2021-03-04 10:05:07", "The Lantern"),
    ("WARC", "warc/crawl.warc", 5, "2021-03-04", "lantern.example"),
    ("WARC, compressed", "warc/crawl.warc.gz", 2, "2021-03-04", "lantern.example"),
    ("MHTML", "mhtml/ferry.mhtml", 1, "2021-03-04", "lantern.example"),
    ("RIS of Zotero", "ris/zotero.ris", 2, "2021-03-04", "The Lantern"),
    ("RIS of Nexis", "ris/nexis-t1.ris", 2, "2021-03-04", "The Lantern (London)"),
    ("ProQuest", "csv-table/proquest.csv", 1, "2021-03-04", "The Lantern"),
    ("Obsidian Web Clipper", "clippings/obsidian.md", 1, "2021-03-04", "lantern.example"),
    ("Omnivore", "clippings/omnivore.md", 1, "2021-03-04 08:30:10", "lantern.example"),
    ("Readwise", "clipping-readwise/ferry.md", 1, "2021-03-04", "lantern.example"),
    ("Pocket", "bookmarks/pocket.html", 2, "2021-03-04", "lantern.example"),
    ("Raindrop", "bookmarks/raindrop.html", 1, "undated", "lantern.example"),
)  # fmt: skip
"""What people have; a sample of it; how many articles it holds; day and outlet of the first one, or
why it is refused. Web sites are in `test_sites`."""


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind[0])
def test_each_kind_of_source_is_read_with_its_days_and_outlets(
    kind: tuple[str, str, int, str, str],
) -> None:
    _, name, count, day, outlet = kind
    if not count:
        with pytest.raises(tg.NoArticles, match=outlet):
            tg.read(CASES / name)
        return
    records = tg.read(CASES / name).records
    first = records[0]
    named = first.provider or first.domain or find_host(first.urls[0])
    assert (len(records), when(to_datetime(first.published), first.precision), named) == (
        count, day, outlet,
    )  # fmt: skip


def test_all_kinds_of_sources_are_read_together() -> None:
    names = [CASES / name for _, name, count, _, _ in KINDS if count]
    together = tg.read(*names).records
    alone = [record for name in names for record in tg.read(name).records]
    shown = [
        sorted((r.title, str(r.published), r.provider, r.urls) for r in records)
        for records in (together, alone)
    ]
    assert shown[0] == shown[1]
