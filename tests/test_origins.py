"""What a build prints of files with one article each: which key or place gave which field."""

from __future__ import annotations

from pathlib import Path

import pytest
from writing import write

import topicgraph as tg
from topicgraph.cli.report import describe_reading

CASES = Path(__file__).parent / "cases" / "sources"


def test_the_keys_of_front_matter_are_counted_in_one_line(tmp_path: Path) -> None:
    folder = write(tmp_path, {
        "a.md": "---\ntitle: Ferry sinks\ndate: 2021-03-04\nurl: https://a.example/1\n"
                "tags: [ferries]\nmood: sad\n---\n",
        "b.md": "---\nheadline: Mayor quits\npublished_at: 2021-03-05\nsource: https://b.example/2\n"
                "categories: [news, politics]\n---\n",
        "c.md": "---\ntitle: Pier opens\nlayout: post\npublisher: The Post\n---\n",
    })  # fmt: skip
    (line,) = describe_reading(tg.read(folder))
    assert line == (
        "a.md and 2 more files: 3 articles (Markdown or text with YAML front matter);"
        " title = title (2) or headline (1),"
        " published = date (1) or published_at (1) or none (1),"
        " url = source (1) or url (1) or none (1), outlet = publisher (1), domain = the url (2),"
        " topics = categories, tags; not used: mood"
    )


OTHER_PLACES = {
    "# Ferry sinks\n\nIt sank at noon.": "title = the first heading",
    "---\nurl: https://a.example/1\n---\n# Ferry sinks\n": "title = the first heading",
    "---\nurl: https://a.example/1\n---\n": "title = the name of the file",
    "---\ntitle: A\nurl: https://a.example/2021/03/04/a\n---\n": "published = the web address",
    "---\ntitle: A\n---\n": "published = the file path",
    "---\ntitle: A\npublished: 2021-03-04\ndate: 2021-03-05\n---\n": "published = date",
    "---\ntitle: A\nurl: no address\nlink: https://a.example/1\n---\n": "url = link",
    "---\ntitle: A\nparams: {summary: B}\n---\n": "excerpt = params.summary",
    "---\ntitle: A\ndate: soon\npub_date: 2021-03-04\n---\n": "published = pub_date",
    "title:: A\nurl:: https://a.example/1\n": "url = url",
    "- title: A\n  url: https://a.example/1\n- title: B\n  url: https://a.example/2\n": "url = url",
}
"""A file → how its field was read, in the words of the build."""


@pytest.mark.parametrize("text", OTHER_PLACES)
def test_a_field_that_no_key_gives_has_its_place_named(text: str, tmp_path: Path) -> None:
    name = "list.yaml" if text.startswith("- ") else "2021-03-04-ferry-sinks-at-noon.md"
    (line,) = describe_reading(tg.read(write(tmp_path, {name: text})))
    assert OTHER_PLACES[text] in line.replace(";", ",").split(", ")


def test_a_field_from_settings_or_from_the_site_says_so(tmp_path: Path) -> None:
    site = write(tmp_path / "site", {
        "_config.yml": "title: The Harbour\nurl: https://harbour.example\n",
        "_posts/2021-03-04-ferry.md": "---\ntitle: Ferry sinks\n---\n",
    })  # fmt: skip
    first, second = describe_reading(tg.read(site))
    assert "url = the paths of the site, outlet = the site" in first
    assert second.endswith("outlet = The Harbour, url = https://harbour.example")
    part = write(tmp_path / "part", {
        "topicgraph.yaml": "defaults: {provider: The Harbour}\nfields: {kop: title}\n",
        "a.md": "---\nkop: Ferry sinks\n---\n",
    })  # fmt: skip
    (line,) = describe_reading(tg.read(part))
    assert "title = kop" in line
    assert "outlet = topicgraph.yaml" in line
    posts = write(tmp_path / "harbour-post", {"_posts/2021-03-04-a.md": "---\ntitle: A\n---\n"})
    (line,) = describe_reading(tg.read(posts))
    assert "outlet = the name of the folder" in line


PAGES = {
    "graph.html": ("JSON-LD", "JSON-LD", "JSON-LD"),
    "opengraph.html": ("og:title", "article:published_time", "og:site_name"),
    "microdata.html": ("<title>", "microdata", ""),
    "visible-label.html": ("<title>", "visible text", ""),
    "parsely.html": ("parsely-title", "parsely-pub-date", ""),
}


@pytest.mark.parametrize("name", PAGES)
def test_the_place_in_a_page_that_gave_title_date_and_outlet_is_named(name: str) -> None:
    (line,) = describe_reading(tg.read(CASES / "saved-page" / name))
    title, published, outlet = PAGES[name]
    shown = line.partition("; ")[2].split(", ")
    assert f"title = {title}" in shown
    assert f"published = {published}" in shown
    assert (f"outlet = {outlet}" in shown) == bool(outlet)


def test_the_places_in_the_pages_of_a_web_archive_are_counted() -> None:
    (line,) = describe_reading(tg.read(CASES / "warc" / "crawl.warc"))
    start, _, places = line.partition("; ")
    assert start == "crawl.warc: 6 pages (WARC)"
    assert places.startswith("title = ")
    assert "url = where it was saved from" in places


def test_tables_and_feeds_name_no_origins_of_each_row() -> None:
    for name in ("csv-table/newsdatahub.csv", "feed/rss.xml", "ris/zotero.ris"):
        corpus = tg.read(CASES / name)
        assert {record.origins for record in corpus.records} == {""}
        assert " = " in "".join(describe_reading(corpus))


@pytest.mark.parametrize("format_folder", sorted(CASES.iterdir()), ids=lambda path: path.name)
def test_every_format_prints_what_was_read_as_what(format_folder: Path) -> None:
    for path in sorted(format_folder.iterdir()):
        if path.name.endswith(".expected.json"):
            continue
        try:
            corpus = tg.read(path)
        except tg.NoArticles:
            continue
        if corpus.records:
            assert "title" in "".join(describe_reading(corpus)), path.name
