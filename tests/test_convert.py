"""Any source → a folder of our own format → the same tables; and no file of the user is lost."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from xml.sax.saxutils import escape

import polars as pl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from writing import CORPORA, SEEDS, article, write

import topicgraph as tg
from topicgraph.errors import NoArticles, WriteError
from topicgraph.model import Record
from topicgraph.pipeline import resolve
from topicgraph.sources.corpus import read_folder
from topicgraph.sources.files import parse_file
from topicgraph.sources.folder import scan_folder
from topicgraph.sources.own_format import format_article, format_csv
from topicgraph.sources.settings import Config
from topicgraph.store.article_folder import Written, write_articles
from topicgraph.text import clean

CASES = Path(__file__).parent / "cases"


def convert(source: Path, target: Path, **options: Any) -> Written:
    folder = scan_folder(source)
    return write_articles(read_folder(folder), folder, target, **options)


def tables(source: Path) -> dict[str, pl.DataFrame]:
    """The tables of a source as they are stated, without the names of the files."""
    resolved = resolve(tg.read(source))
    return {
        "articles": resolved.articles.drop("files", "merged"),
        "providers": resolved.providers,
        "topics": resolved.topics,
        "edges": resolved.edges.drop("file", strict=False),
    }


FORMATS = sorted(path for path in (CASES / "sources").iterdir() if path.is_dir())


def test_converted_articles_with_settings_give_the_same_tables(tmp_path: Path) -> None:
    convert(SEEDS, tmp_path / "out")
    before, after = tables(SEEDS), tables(tmp_path / "out")
    assert [table for table in before if not before[table].equals(after[table])] == []


@pytest.mark.parametrize("format_folder", FORMATS, ids=lambda path: path.name)
def test_a_converted_file_of_any_format_gives_the_same_tables(
    format_folder: Path, tmp_path: Path
) -> None:
    for path in sorted(format_folder.iterdir()):
        if path.name.endswith(".expected.json"):
            continue
        with suppress(NoArticles):
            convert(path, tmp_path / path.name)
        if not (tmp_path / path.name).exists():
            continue
        before, after = tables(path), tables(tmp_path / path.name)
        differing = [table for table in before if not before[table].equals(after[table])]
        assert (path.name, differing) == (path.name, [])


@pytest.mark.skipif(not CORPORA.is_dir(), reason="the real corpora are not here")
@pytest.mark.parametrize("name", [
    "tables", "feeds", "pages", "uci-news", "sites/bibv", "sites/digitalgov", "sites/haiku",
    "sites/letsencrypt", "sites/monero", "sites/nodejs", "sites/organicmaps", "sites/rladies",
])  # fmt: skip
def test_a_converted_real_corpus_gives_the_same_tables(name: str, tmp_path: Path) -> None:
    convert(CORPORA / name, tmp_path / "out")
    before, after = tables(CORPORA / name), tables(tmp_path / "out")
    assert [table for table in before if not before[table].equals(after[table])] == []


SAVED = ("created", "created_at", "date_added", "added", "saved_at", "indexed_date", "crawl_date")


@pytest.mark.parametrize("column", SAVED)
@pytest.mark.parametrize("address", ["", "https://lantern.example/1"])
def test_the_time_of_saving_a_row_does_not_date_it_when_it_is_a_file(
    column: str, address: str, tmp_path: Path
) -> None:
    row = {"title": "A ferry sank", "url": address, "outlet": "The Post", column: "2021-03-05"}
    source = write(tmp_path, {"rows.csv": format_csv([list(row), list(row.values())])}) / "rows.csv"
    convert(source, tmp_path / "out")
    before, after = tables(source), tables(tmp_path / "out")
    assert before["articles"]["published"].to_list() == [None]
    assert [table for table in before if not before[table].equals(after[table])] == []


def test_a_note_that_states_an_empty_date_is_not_dated_by_its_creation() -> None:
    for value, day in (('""', None), ("", 1)):
        (record,) = read_one(f"---\ntitle: A\ndate: {value}\ncreated: 2021-03-05\n---\n")
        assert (record.published is not None) == bool(day)


TEXT = st.text(min_size=1, max_size=20).map(lambda text: " ".join(text.split())).filter(bool)
TRICKY = st.sampled_from((
    "A: b", "# x", "- a", "no", "null", "~", "2021-03-04", "'q'", '"q', "[[a]]", "&amp; &#38;",
    "@x", "{{a}} b", "%", "| x", "a\\nb", "C#", "#ai", "日本", "a  b", "0777", "!tag", "*a",
    "<b> [x](y)",
))  # fmt: skip
TEXTS = TEXT | TRICKY
ADDRESSES = [f"https://{host}.example/{path}" for host in "ab" for path in ("?a=1&lt;2", "y", "日")]
URLS = st.lists(st.sampled_from(ADDRESSES), max_size=4, unique=True)
TIMES = st.sampled_from((
    "2021-03-04T10:05:07Z", "2021-03-04T10:05:00Z", "2021-03-04T01:00:00+01:00", "2021-03-04",
    "2021-03", "2021", "2021-03-04 10:05", "2021-03-04 10:05:07", "", "03/04/2021",
))  # fmt: skip
OUTLETS = st.fixed_dictionaries({}, optional={"name": TEXTS, "domain": st.just("a.example")})
FIELDS = st.fixed_dictionaries(
    {},
    optional={
        "title": TEXTS,
        "excerpt": TEXTS,
        "date": TIMES,
        "updated": TIMES,
        "url": URLS,
        "canonical": URLS.map(lambda urls: urls[:1]),
        "provider": OUTLETS,
        "topics": st.lists(TEXTS, max_size=3),
        "author": st.lists(TEXTS, max_size=2),
        "language": st.sampled_from(["fr", "pt-br"]),
        "section": TEXTS,
        "slug": TEXTS,
        "type": TEXTS,
        "quality": st.integers(0, 99),
        "image": st.just("https://a.example/i?a=1&amp;b"),
        "other": TEXTS | st.lists(TEXTS, max_size=2) | st.dictionaries(TEXTS, TEXTS, max_size=2),
    },
)


def read_one(text: str) -> tuple[Record, ...]:
    return parse_file("a.md", text.encode("utf-8", "replace"), Config()).records


@settings(max_examples=100, deadline=None)
@given(fields=FIELDS, related=st.lists(FIELDS, max_size=2), body=TEXT | st.just(""))
@example(fields={"title": "0", "topics": ["\x1b#", "\x1b#a&lt;", "\x1b[[b"]}, related=[], body="")
def test_what_is_written_of_a_record_is_read_as_the_same_record(
    fields: dict[str, Any], related: list[dict[str, Any]], body: str
) -> None:
    values = {**fields, "related": related} if related else fields
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in values.items()]
    for record in read_one(f"---\n{''.join(lines)}---\n{body}"):
        (again,) = read_one(format_article(record, body))
        alone = record._replace(related=(), date_text="", origins="")
        assert again._replace(related=(), origins="") == alone
        assert [entry._replace(line=0) for entry in again.related] == [
            entry._replace(line=0, date_text="") for entry in record.related
        ]


SEEN = TEXTS.filter(lambda text: not text or bool(clean(text, 100)))
"""Of two rows that differ only in a sign that nobody sees, the files are the same."""
ROWS = st.lists(
    st.fixed_dictionaries(
        {"title": TEXTS},
        optional={
            "description": SEEN,
            "date": TIMES,
            "url": st.sampled_from(ADDRESSES),
            "outlet": TEXTS | st.just("The Post (subscription) (blog)"),
            "tags": TEXTS,
            "created": TIMES,
            "author": TEXTS,
            "language": st.sampled_from(["fr", "pt-br"]),
        },
    ),
    min_size=1,
    max_size=5,
)
COLUMNS = ("title", "description", "date", "url", "outlet", "tags", "author", "language", "created")


def as_csv(rows: list[dict[str, str]]) -> str:
    return format_csv([COLUMNS, *([row.get(name, "") for name in COLUMNS] for row in rows)])


def as_json(rows: list[dict[str, str]]) -> str:
    return json.dumps({"articles": rows}, ensure_ascii=True)


def as_json_lines(rows: list[dict[str, str]]) -> str:
    return "\n".join(map(json.dumps, rows))


def as_rss(rows: list[dict[str, str]]) -> str:
    names = {"date": "pubDate", "url": "link", "outlet": "source", "tags": "category"}
    items = "".join(
        "<item>"
        + "".join(
            f"<{names.get(name, name)}>{escape(value)}</{names.get(name, name)}>"
            for name, value in row.items()
        )
        + "</item>"
        for row in rows
    )
    return f"<rss><channel><title>The Post</title>{items}</channel></rss>"


def as_ris(rows: list[dict[str, str]]) -> str:
    tags = dict(zip(COLUMNS, ("TI", "AB", "DA", "UR", "T2", "KW", "AU", "LA", "Y2"), strict=True))
    return "".join(
        "TY  - NEWS\n"
        + "".join(f"{tags[name]}  - {value}\n" for name, value in row.items())
        + "ER  - \n"
        for row in rows
    )


@pytest.mark.parametrize(
    ("name", "render"),
    [
        ("rows.csv", as_csv),
        ("rows.json", as_json),
        ("rows.jsonl", as_json_lines),
        ("rows.xml", as_rss),
        ("rows.ris", as_ris),
    ],
)
@settings(max_examples=25, deadline=None)
@given(rows=ROWS)
@example(rows=[{"title": "A: b", "url": ADDRESSES[0]}, {"title": "0", "url": ADDRESSES[0]}])
def test_any_rows_of_any_format_give_the_same_tables_when_converted(
    name: str, render: Callable[[list[dict[str, str]]], str], rows: list[dict[str, str]]
) -> None:
    with TemporaryDirectory() as folder:
        source = Path(folder, name)
        source.write_text(render(rows), "utf-8", "replace")
        try:
            convert(source, Path(folder, "out"))
        except (NoArticles, WriteError):
            return
        before, after = tables(source), tables(Path(folder, "out"))
        for found in (before, after):  # of two spellings of a topic, the first file has a say
            found["edges"] = found["edges"].drop("reason", strict=False)
        assert [table for table in before if not before[table].equals(after[table])] == []


def times(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mtime_ns for path in folder.rglob("*.md")}


def test_names_are_stable_and_a_second_run_changes_only_what_has_changed(tmp_path: Path) -> None:
    source = write(
        tmp_path / "in", {"list.csv": "title,url\nA,https://a.example/1\nB,https://a.example/2\n"}
    )
    assert convert(source, tmp_path / "out")[:3] == (2, 2, 0)
    first = times(tmp_path / "out")
    assert set(first) == {"000002-a.md", "000003-b.md"}
    assert convert(source, tmp_path / "out")[:3] == (2, 0, 0)
    assert {
        path.name: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*.md")
    } == first
    write(source, {"list.csv": "title,url\nA,https://a.example/1\n"})
    assert convert(source, tmp_path / "out")[:3] == (1, 0, 1)
    assert [path.name for path in (tmp_path / "out").rglob("*.md")] == ["000002-a.md"]


def test_the_text_of_an_article_is_kept(tmp_path: Path) -> None:
    source = write(tmp_path / "in", {"a.md": article("A") + "\nThe *text*.\n\nAnd more.\n"})
    convert(source, tmp_path / "out")
    assert (tmp_path / "out" / "a.md").read_text().endswith("\n---\n\nThe *text*.\n\nAnd more.\n")


def test_files_of_others_and_edited_files_are_never_replaced_or_removed(tmp_path: Path) -> None:
    source = write(tmp_path / "in", {"a.md": article("A"), "b.md": article("B")})
    out = write(tmp_path / "out", {"a.md": "mine", "notes.txt": "mine"})
    with pytest.raises(WriteError, match="did not write it"):
        convert(source, out)
    assert sorted(path.name for path in out.iterdir()) == ["a.md", "notes.txt"]
    (out / "a.md").unlink()
    convert(source, out)
    (out / "b.md").write_text("edited")
    write(source, {"a.md": article("Changed"), "c.md": article("C")})
    assert convert(source, out)[:] == (3, 2, 0, ("b.md",))
    assert convert(source, out)[:] == (3, 0, 0, ("b.md",))
    assert "Changed" in (out / "a.md").read_text()
    assert (out / "c.md").is_file()
    (source / "b.md").unlink()
    (source / "c.md").unlink()
    assert convert(source, out)[:] == (1, 0, 1, ("b.md",))
    assert (out / "b.md").read_text() == "edited"
    assert (out / "notes.txt").read_text() == "mine"
    (out / "a.md").write_text("edited")
    assert convert(source, out, force=True).articles == 1
    assert "edited" not in (out / "a.md").read_text()


def test_nothing_is_written_into_a_source_over_a_file_or_through_a_link(tmp_path: Path) -> None:
    source = write(tmp_path / "in", {"sub/a.md": article("A")})
    write(tmp_path, {"file": "x"})
    for target in (source, source / "new", tmp_path, tmp_path / "file"):
        with pytest.raises(WriteError):
            convert(source, target)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "sub").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(WriteError, match="is a link"):
        convert(source, tmp_path / "out")
    assert list((tmp_path / "elsewhere").iterdir()) == []
    assert [path.name for path in source.rglob("*")] == ["sub", "a.md"]


@pytest.mark.parametrize("manifest", ["{", "[]", '{"files": {"../in/a.md": ""}}', '{"files": 1}'])
def test_a_strangers_manifest_removes_nothing_outside_the_folder(
    tmp_path: Path, manifest: str
) -> None:
    source = write(tmp_path / "in", {"a.md": article("A")})
    write(tmp_path / "out", {".topicgraph-articles.json": manifest})
    convert(source, tmp_path / "out")
    assert (source / "a.md").exists()


def test_an_article_says_no_more_after_it_was_converted_than_before(tmp_path: Path) -> None:
    page = "<html><title>A title</title><meta property='og:type' content='article'></html>"
    names = ("drafts/a.html", "2021-03-04-b.html", "content/fr/c.html", "d.fr.html", "README.html")
    source = write(tmp_path / "in", dict.fromkeys(names, page))
    convert(source, tmp_path / "out")
    records = tg.read(tmp_path / "out").records
    assert [(record.published, record.language) for record in records] == [(None, "")] * len(names)


def test_the_command_converts_and_says_what_it_did(tmp_path: Path, cli: Callable[..., Any]) -> None:
    source = write(tmp_path / "in", {"list.csv": "title,url\nA ferry,https://a.example/1\n"})
    run = cli("convert", source, "-o", tmp_path / "out")
    assert (run.code, run.out.strip()) == (0, str(tmp_path / "out"))
    assert "1 article, 1 new or changed" in run.err
    assert cli("convert", write(tmp_path / "none", {"x.txt": ""}), "-o", tmp_path / "no").code == 1
    assert not (tmp_path / "no").exists()


def test_a_record_without_anything_is_an_article_without_anything() -> None:
    assert format_article(Record("a.csv")) == '---\ntitle: ""\n---\n'


COMPANIONS = {
    "topicgraph.yaml": "groups: {left: [Post, Lantern]}\nsubjects: no\nplatforms: [v.example]\n"
    "different: [[a.md, b.md]]\naliases:\n  The Post: Post\n",
    "outlets.csv": 'domain,name,owner\npost.example,Post,"Krug, Inc."\n',
    "short-urls.csv": "https://t.co/a,https://post.example/a\n",
    "judgements.csv": "kind,a,b,verdict,coder\npair,article:x,article:y,yes,Ann\n",
}


def test_what_lies_beside_the_articles_is_written_too(tmp_path: Path) -> None:
    source = write(tmp_path / "in", {"a.md": article("A"), "b.html.md": article("B"), **COMPANIONS})
    convert(source, tmp_path / "out")
    before, after = tg.read(source).config, tg.read(tmp_path / "out").config
    for name in ("groups", "subjects", "platforms", "different", "aliases", "alias_lines",
                 "short_urls", "judgements"):  # fmt: skip
        assert getattr(after, name) == getattr(before, name), name
    assert [row[1:] for row in after.outlet_rows] == [row[1:] for row in before.outlet_rows]
