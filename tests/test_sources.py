"""Files of every format to records: golden cases, messy and hostile files, several sources.

A case is a file in `cases/sources/FORMAT/` and its expected result in `NAME.expected.json`: the
summary, what is stated of each article, and the problems as [line, code].
"""

from __future__ import annotations

import gzip
import io
import json
import subprocess
import sys
import time
import tracemalloc
import zipfile
from contextlib import suppress
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from random import Random
from typing import Any

import polars as pl
import pytest
from writing import write

import topicgraph as tg
from topicgraph.model import to_datetime, when
from topicgraph.sources import formats
from topicgraph.sources.apart import PIECE_ROWS
from topicgraph.sources.files import parse_file
from topicgraph.sources.settings import Config

CASES_FOLDER = Path(__file__).parent / "cases"
CASES = sorted(
    path
    for path in (CASES_FOLDER / "sources").glob("*/*")
    if not path.name.endswith(".expected.json")
)
SHOWN = (
    "line", "title", "excerpt", "provider", "domain", "urls", "topics", "author", "language",
    "section", "medium", "image", "zone", "extra",
)  # fmt: skip


def outcome(path: Path) -> dict[str, Any]:
    """What is read from a file, without what is empty."""
    try:
        corpus = tg.read(path)
    except tg.NoArticles as error:
        return {"error": str(error).removeprefix(f"{path}: ")}
    records = [
        {"date": when(to_datetime(record.published), record.precision)}
        | {name: value for name in SHOWN if (value := getattr(record, name))}
        for record in corpus.records
    ]
    return json.loads(
        json.dumps(
            {
                "summary": [str(summary) for summary in corpus.summaries.values()],
                "records": records,
                "problems": [[problem.line, problem.code] for problem in corpus.problems],
            }
        )
    )


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_file_of_any_format_is_read_as_expected(path: Path) -> None:
    expected = path.with_name(f"{path.name}.expected.json")
    assert expected.is_file(), f"{expected.name} is missing: write what is expected of {path.name}"
    assert outcome(path) == json.loads(expected.read_text("utf-8"))


def test_every_format_that_is_known_by_its_content_has_cases() -> None:
    modules = {
        format_.read.__module__.rpartition(".")[2]
        for format_ in formats.all_formats()
        if not format_.endings and not format_.is_for_sites
    }
    assert (
        modules - {path.name.replace("-", "_") for path in CASES_FOLDER.glob("sources/*")} == set()
    )


def test_several_sources_are_one_corpus_whatever_their_order(tmp_path: Path) -> None:
    feeds, table = CASES_FOLDER / "sources" / "feed", CASES_FOLDER / "sources" / "csv-table"
    several = [feeds / "rss.xml", feeds / "atom.xml", table / "media-cloud.csv"]
    corpus = tg.read(*several)
    assert corpus.records == tg.read(*reversed(several)).records
    assert [record.file for record in corpus.records] == [
        *["atom.xml"] * 2, *["media-cloud.csv"] * 2, *["rss.xml"] * 3,
    ]  # fmt: skip
    assert tg.read(table / "media-cloud.csv", table / "media-cloud.csv").records == (
        tg.read(table / "media-cloud.csv").records
    )


def test_sources_of_one_name_are_told_apart_by_their_folders(corpus, tmp_path: Path) -> None:
    for paper in ("lantern", "gazette"):
        folder = tmp_path / paper / "export"
        folder.mkdir(parents=True)
        (folder / "list.csv").write_text(
            f"title,url\n{paper} ferry news,https://{paper}.example/1\n"
        )
    found = tg.read(tmp_path / "lantern" / "export", tmp_path / "gazette" / "export")
    assert [record.file for record in found.records] == [
        "gazette/export/list.csv", "lantern/export/list.csv",
    ]  # fmt: skip


def test_a_pattern_stands_for_the_files_that_it_matches(tmp_path: Path) -> None:
    for name in "ab":
        text = f"title,url\nA {name} headline,https://x.example/{name}\n"
        (tmp_path / f"{name}.csv").write_text(text)
    assert len(tg.read(str(tmp_path / "*.csv"))) == 2


def test_the_settings_of_each_source_count_below_it(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.csv").write_text("titolo_x,url\nA ferry,https://a.example/1\n")
    (tmp_path / "one" / "topicgraph.yaml").write_text(
        "fields: {titolo_x: title}\ndefaults: {provider: First Paper}\n"
    )
    found = tg.read(tmp_path / "one", tmp_path / "two")
    assert [(record.file, record.provider) for record in found.records] == [
        ("one/a.csv", "First Paper"), ("two/a.csv", ""),
    ]  # fmt: skip


@pytest.mark.parametrize("compress", [False, True])
def test_the_format_of_a_file_is_that_of_its_content_not_of_its_name(
    compress: bool, tmp_path: Path
) -> None:
    for path in CASES:
        if path.parent.name == "excel-table":
            continue
        expected = outcome(path)
        if "error" in expected or path.suffix in (".gz", ".md"):
            continue
        copy = tmp_path / f"{path.stem}.data"
        raw = path.read_bytes()
        copy.write_bytes(gzip.compress(raw) if compress else raw)
        if path.name not in NAMELESS:
            assert outcome(copy) == expected, path
        copy.unlink()


NAMELESS = {"no-header.tsv", "by-content.csv", "mind-news.tsv", "airtable.csv"}
"""Tables whose header has no known name: without the ending nothing says that they are tables."""


def frames() -> list[Any]:
    rows = {
        "judul": ["Feri tenggelam di pelabuhan", "Wali kota mundur"],
        "terbit": [datetime(2021, 3, 4, 8, 30, 10, tzinfo=UTC), None],
        "link": ["https://lentera.example/1", "https://lentera.example/2"],
        "tags": [["feri", "pelabuhan"], []],
    }
    made: list[Any] = [pl.DataFrame(rows), pl.DataFrame(rows).lazy()]
    for module, make in (("pandas", "DataFrame"), ("pyarrow", "table")):
        with suppress(ImportError):
            made.append(getattr(import_module(module), make)(rows))
    return made


@pytest.mark.parametrize("frame", frames(), ids=lambda frame: type(frame).__module__)
def test_a_data_frame_of_any_library_is_a_source(frame: Any) -> None:
    corpus = tg.read(frame, published="terbit")
    first, second = corpus.records
    assert (first.title, first.urls, first.topics) == (
        "Feri tenggelam di pelabuhan", ("https://lentera.example/1",), ("feri", "pelabuhan"),
    )  # fmt: skip
    assert when(to_datetime(first.published), first.precision) == "2021-03-04 08:30:10"
    assert (second.published, second.line, second.file) == (None, 2, "data frame")
    assert "title = judul" in str(corpus.summaries["data frame"])


def test_data_frames_and_files_are_one_build() -> None:
    frame = pl.DataFrame({"headline": ["Ferry sinks"], "url": ["https://lantern.example/9"]})
    graph = tg.build(frame, CASES_FOLDER / "sources" / "feed" / "rss.xml", title="headline")
    assert graph.articles.filter("held").height == 4


def test_a_column_that_is_no_field_is_an_error_that_names_the_fields() -> None:
    with pytest.raises(tg.ArgumentError, match='"titel_x" is not a field; want one of title'):
        tg.read("seeds", titel_x="a")


def test_a_large_table_is_read_in_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    body = "word " * 100_000
    with path.open("w") as file:
        file.write("title,url,content\n")
        for number in range(40):
            file.write(f"Ferry number {number} sinks,https://a.example/{number},{body}\n")
    assert path.stat().st_size > 20_000_000
    tg.read(CASES_FOLDER / "sources" / "csv-table" / "rnewsflow.csv")  # loads what is loaded once
    tracemalloc.start()
    corpus = tg.read(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(corpus) == 40
    assert peak < 12_000_000


def test_a_large_feed_is_read_whole(tmp_path: Path) -> None:
    item = "<item><title>Ferry {0} sinks</title><link>https://a.example/{0}</link></item>"
    items = "".join(map(item.format, range(14_000)))
    (tmp_path / "feed.xml").write_text(f"<rss><channel><title>A</title>{items}</channel></rss>")
    assert len(tg.read(tmp_path / "feed.xml")) == 14_000


def test_a_json_list_is_read_in_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "large.json"
    body = "word " * 40_000
    with path.open("w") as file:
        file.write('{"status": "ok", "articles": [')
        for number in range(100):
            comma = "," if number else ""
            file.write(
                f'{comma}{{"title": "Ferry {number} sinks", "url": "https://a.example/{number}",'
            )
            file.write(f'"content": "{body}"}}')
        file.write("]}")
    tg.read(CASES_FOLDER / "sources" / "json-articles" / "newsapi.json")
    tracemalloc.start()
    corpus = tg.read(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(corpus) == 100
    assert peak < 26_000_000


HOSTILE = {
    "wide.csv": ",".join(f"c{number}" for number in range(100_000)).encode(),
    "one-line.csv": b"title,url\n" + b"x" * 5_000_000,
    "quotes.csv": b"title,url\n" + b'"a,https://a.example/1\n' * 5_000,
    "open-quote.csv": b'title,url\n"a' + b"\nb,c" * 20_000,
    "deep.json": b"[" * 500_000,
    "deep-object.json": b'{"a":' * 200_000,
    "deep-item.json": b'[{"title":"A","url":"https://a.example/1","x":' + b"[" * 100_000,
    "number.json": b'[{"title":"Ferry","url":"https://a.example/1","n":' + b"9" * 500_000 + b"}]",
    "commas.json": b"[" + b"," * 2_000_000 + b"]",
    "lines.jsonl": b'{"title":"A","url":"https://a.example/1"}\n' + b'{"title":\n' * 50_000,
    "deep.xml": b"<rss><channel>" + b"<a>" * 300_000,
    "bomb.xml": b'<!DOCTYPE rss [<!ENTITY a "x"><!ENTITY b "' + b"&a;" * 10_000 + b'">]>'
    b"<rss><channel><item><title>&b;</title></item></channel></rss>",
    "attributes.xml": b"<rss><channel><item>" + b'<link a="' + b"x" * 3_000_000,
    "ampersands.xml": b"<rss><channel><item><title>" + b"&" * 500_000 + b"</title></item>",
    "long.ris": b"TY  - NEWS\nTI  - A\n" + b"more\n" * 300_000,
    "starts.ris": b"TY  - NEWS\n" * 10_000,
    "tabs.gkg.csv": b"20240301101500-1\t20240301101500\t" + b"\t" * 24 + b"\n" + b"\t" * 3_000_000,
    "bomb.csv.gz": gzip.compress(b"title,url\n" + b"\0" * 100_000_000, 9),
    "cut.csv.gz": gzip.compress(b"title,url\n" + b"A ferry,https://a.example/1\n" * 99_999)[:500],
    "not.csv.gz": b"\x1f\x8b nonsense",
    "cut.parquet": b"PAR1" + b"\0" * 100,
    "cut.xlsx": b"PK\x03\x04 xl/workbook.xml",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_costs_little_time_and_never_the_others(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(HOSTILE[name])
    (tmp_path / "good.csv").write_text("title,url\nA good one,https://good.example/1\n")
    start = time.process_time()
    corpus = tg.read(tmp_path)
    assert time.process_time() - start < 4
    assert "https://good.example/1" in {url for record in corpus.records for url in record.urls}
    named = {problem.file for problem in corpus.problems}
    assert name in named or name in corpus.summaries or corpus.passed_over


def make_tables(count: int) -> dict[str, bytes]:
    """A Parquet file and a workbook of `count` rows."""
    numbers = range(count)
    frame = pl.DataFrame({
        "title": [f"Ferry {n} sinks" for n in numbers],
        "url": [f"https://lantern.example/{n}" for n in numbers],
    })  # fmt: skip
    parquet, workbook = io.BytesIO(), io.BytesIO()
    frame.write_parquet(parquet)
    frame.write_excel(workbook)
    return {"a.parquet": parquet.getvalue(), "a.xlsx": workbook.getvalue()}


def claim_size(raw: bytes, size: int) -> bytes:
    """A Parquet file whose first page says that it is larger than it is."""
    digits = []
    while size >= 128:
        digits.append(size % 128 + 128)
        size //= 128
    return raw[:12] + bytes([*digits, size]) + raw[13:]


@pytest.mark.skipif(sys.platform != "linux", reason="limits memory as Linux does")
def test_a_damaged_parquet_file_that_ends_its_decoder_does_not_end_the_build(
    tmp_path: Path,
) -> None:
    raw = claim_size(make_tables(30)["a.parquet"], 2**31 - 2)
    write(tmp_path / "in", {"a.parquet": raw, "b.csv": "title,url\nA,https://a.example/1\n"})
    program = (
        "import resource; resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30))\n"
        "import topicgraph as tg; corpus = tg.read('in')\n"
        "print(len(corpus.records), [one.code for one in corpus.problems if 'parq' in one.file])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout) == (0, "1 ['broken-parquet']\n"), done.stderr
    assert done.stderr == ""


def test_a_small_workbook_that_unpacks_to_gigabytes_is_refused_in_one_line(tmp_path: Path) -> None:
    raw = make_tables(3)["a.xlsx"]
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        size = archive.getinfo("xl/worksheets/sheet1.xml").file_size
    place = raw.rindex(size.to_bytes(4, "little"))  # in the directory at its end
    large = raw[:place] + (3 << 30).to_bytes(4, "little") + raw[place + 4 :]
    (tmp_path / "a.xlsx").write_bytes(large)
    with pytest.raises(tg.NoArticles, match=r"unpacks to more than 1 GB: save it as CSV$"):
        tg.read(tmp_path / "a.xlsx")


@pytest.mark.parametrize("name", ["a.parquet", "a.xlsx"])
def test_a_table_whose_decoder_is_killed_is_a_problem(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, make_tables(3))
    killed = write(tmp_path / "bin", {"python": "#!/bin/sh\nkill -ABRT $$\n"}) / "python"
    killed.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(killed))
    with pytest.raises(tg.NoArticles, match="decoding it ended the process"):
        tg.read(tmp_path / name)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "none"))
    with pytest.raises(tg.NoArticles, match="no process can be started to decode it"):
        tg.read(tmp_path / name)


@pytest.mark.parametrize("name", ["a.parquet", "a.xlsx"])
@pytest.mark.parametrize("seed", range(4))
def test_a_damaged_table_is_a_problem_or_is_read(name: str, seed: int, tmp_path: Path) -> None:
    random = Random(seed)
    raw = bytearray(make_tables(30)[name])
    for _ in range(3):
        raw[random.randrange(4, len(raw))] = random.randrange(256)
    (tmp_path / name).write_bytes(raw)
    (tmp_path / "good.csv").write_text("title,url\nA good one,https://good.example/1\n")
    corpus = tg.read(tmp_path)
    assert "https://good.example/1" in {url for record in corpus.records for url in record.urls}
    assert {problem.file for problem in corpus.problems} & {name} or name in corpus.summaries


def test_a_workbook_whose_bytes_do_not_fit_their_checksum_is_a_problem(tmp_path: Path) -> None:
    raw = make_tables(30)["a.xlsx"]
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        checksum = archive.getinfo("xl/worksheets/sheet1.xml").CRC
    wrong = raw.replace(checksum.to_bytes(4, "little"), (checksum ^ 1).to_bytes(4, "little"))
    (tmp_path / "a.xlsx").write_bytes(wrong)
    with zipfile.ZipFile(tmp_path / "b.xlsx", "w") as other:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            for part in archive.infolist():
                other.writestr(part, archive.read(part))
        other.writestr("xl/media/image1.png", b"a picture")
    picture = (tmp_path / "b.xlsx").read_bytes().replace(b"a picture", b"A picture")
    (tmp_path / "b.xlsx").write_bytes(picture)
    assert len(tg.read(tmp_path / "b.xlsx").records) == 30
    message = r'the workbook cannot be read \(its part "xl/worksheets/sheet1.xml" is damaged\)'
    with pytest.raises(tg.NoArticles, match=message):
        tg.read(tmp_path / "a.xlsx")


def test_a_large_parquet_file_is_read_in_pieces_and_in_order(tmp_path: Path) -> None:
    titles = [f"Ferry {n} sinks" for n in range(2 * PIECE_ROWS + 1_000)]
    urls = [f"https://lantern.example/{n}/{'storm-' * 12}" for n in range(len(titles))]
    rows = pl.DataFrame({"title": titles, "url": urls})
    rows.write_parquet(tmp_path / "a.parquet")
    large = tmp_path / "c.parquet"  # more than is held of a file
    rows.write_parquet(large, compression="uncompressed")
    assert large.stat().st_size > 2 << 20
    (tmp_path / "b.parquet.gz").write_bytes(gzip.compress((tmp_path / "a.parquet").read_bytes()))
    for name in ("a.parquet", "b.parquet.gz", "c.parquet"):
        assert [record.title for record in tg.read(tmp_path / name).records] == titles


LABELLED = """TITLE,URL,PUBLISHER,STORY
Ferry sinks off coast,https://www.sfgate.example/1,San Francisco Chronicle,a
Boat goes down in storm,https://lantern.example/2,The Lantern,a
Mayor quits after vote,https://lantern.example/3,The Lantern,b
"""


@pytest.mark.parametrize("column", ["STORY", "story", "Story"])
def test_a_column_of_stories_is_followed_if_the_user_says_so(column: str, tmp_path: Path) -> None:
    path = write(tmp_path, {"a.csv": LABELLED}) / "a.csv"
    assert tg.build(path).stories() == []
    graph = tg.build(path, story=column)
    (story,) = graph.stories()
    assert {article.rsplit("/", 1)[1] for article in story.articles} == {"1", "2"}
    summary = str(tg.read(path, story=column).summaries["a.csv"])
    assert summary.endswith("story = STORY (articles of one value are one story)")


def test_a_column_of_stories_is_named_in_the_settings_too(tmp_path: Path) -> None:
    write(tmp_path, {"a.csv": LABELLED, "topicgraph.yaml": "fields: {STORY: story}\n"})
    assert len(tg.build(tmp_path).stories()) == 1
    notes = "---\ntitle: {0}\nevent: a\nurl: https://{0}.example/1\n---\n"
    other = tmp_path / "notes"
    write(other, {"a.md": notes.format("ferry"), "b.md": notes.format("mayor")})
    assert tg.build(other).stories() == []
    write(other, {"topicgraph.yaml": "fields: {event: story}\n"})
    assert len(tg.build(other).stories()) == 1


def test_an_outlet_is_called_as_the_column_says_that_the_user_names(tmp_path: Path) -> None:
    path = write(tmp_path, {"a.csv": LABELLED}) / "a.csv"
    guessed, told = tg.build(path), tg.build(path, provider="PUBLISHER")
    name = "San Francisco Chronicle"
    assert sorted(guessed.providers["name"]) == ["The Lantern", "sfgate.example"]
    assert "odd-outlet-name" in {problem.code for problem in guessed.problems}
    assert sorted(told.providers["name"]) == [name, "The Lantern"]
    assert told.providers["id"].to_list() == guessed.providers["id"].to_list()
    assert "odd-outlet-name" not in {problem.code for problem in told.problems}
    two = LABELLED.replace("Mayor", "Mayor,https://www.sfgate.example/2,Bay Examiner,b\nMayor")
    (tmp_path / "a.csv").write_text(two)
    assert "sfgate.example" in tg.build(path, provider="PUBLISHER").providers["name"].to_list()


NOTHING = {
    "an empty folder": ({}, "it is empty; want a folder of articles"),
    "images": ({"a.png": b"\x89PNG", "b.jpg": b"\xff\xd8\xff"}, "it holds 2 images; articles are"),
    "PDFs": ({"a.pdf": b"%PDF-1.4", "b.pdf": b"%PDF"}, "it holds 2 PDFs; save the text"),
    "Word": ({"a.docx": b"PK\x03\x04"}, "it holds 1 Word document; save the text"),
    "a Node project": ({"package.json": b"{}", "a.js": b"x"}, "it looks like a Node project"),
    "an archive": ({"a.zip": b"PK\x03\x04"}, "it holds 1 archive; unpack it"),
    "a table without titles": (
        {"a.csv": b"day,n\n2021-03-04,3\n"},
        "no column is known to hold the title; the columns are day, n",
    ),
    "texts": ({"a.txt": b"Hello"}, "1 file read, none with an article: "),
}  # fmt: skip


@pytest.mark.parametrize("what", NOTHING)
def test_a_build_without_articles_exits_1_and_says_what_the_input_looks_like(
    what: str, cli, corpus, tmp_path: Path
) -> None:
    files, words = NOTHING[what]
    folder = tmp_path / "input"
    folder.mkdir()
    for name, raw in files.items():
        (folder / name).write_bytes(raw)
    done = cli("build", folder, "-o", tmp_path / "out")
    assert (done.code, done.out) == (1, "")
    assert done.err.count("\n") == 1
    assert words in done.err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("name", "raw", "words"),
    [
        ("a.pdf", b"%PDF-1.4", "it looks like a PDF (save the text"),
        ("a.zip", b"PK\x03\x04", "it looks like an archive (unpack it"),
        (
            "a.ods",
            b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
            "it looks like a spreadsheet (save the sheet as CSV",
        ),
        ("a.xls", b"\xd0\xcf\x11\xe0", "it looks like a spreadsheet (save the sheet as CSV"),
        ("a.rds", b"RDX3\n", "it looks like a data file of a statistics program (export the table"),
        (
            "a.eml",
            b"From: ann@a.example\n",
            "it looks like a mailbox or mail (save the newsletters",
        ),
        ("a.xml", b"<mediawiki>", "it looks like a dump of a wiki (it does not say"),
        (
            "a.xml",
            b"<?xml version='1.0'?><urlset>",
            "it looks like a sitemap without titles (it has",
        ),
        ("a.csv", b"day,n\n1,2\n", "no column is known to hold the title"),
        ("a.json", b'{"a": [1, 2]}', "JSON without articles"),
        ("a.bin", b"\0\1\2" * 99, "it is not text"),
        ("empty.csv", b"", "is empty"),
    ],
)
def test_a_named_file_without_articles_is_an_error_with_the_way_out(
    name: str, raw: bytes, words: str, cli, tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(raw)
    done = cli("build", tmp_path / name, "-o", tmp_path / "out")
    assert (done.code, done.out) == (1, "")
    assert words in done.err


def test_a_dry_run_shows_columns_and_first_articles_and_writes_nothing(cli, tmp_path: Path) -> None:
    table = CASES_FOLDER / "sources" / "csv-table" / "rnewsflow.csv"
    done = cli("build", table, "--dry-run", "-o", tmp_path / "out", "--map", "section=doc_id")
    assert done.out.splitlines() == [
        "rnewsflow.csv: 2 rows (CSV with semicolons); title = headline, published = date, "
        "outlet = publisher, section = doc_id, body = text",
        "2 articles would be read, 2 problems (2 assumed-zone)",
        "  Ferry sinks in the harbour",
        "    2013-06-10 08:00 · The Lantern",
        "  Ferry raised again",
        "    2013-06-11 09:30 · Harbour Gazette",
    ]
    assert not (tmp_path / "out").exists()


def test_a_dry_run_that_finds_no_outlet_says_how_to_name_it(cli, tmp_path: Path) -> None:
    table = tmp_path / "in.csv"
    table.write_text("title,organ,date\nFerry sinks,Evening Post,2021-03-04\n")
    hint = "no outlet: to say which column or key names it, add --map outlet=COLUMN"
    assert hint in cli("build", table, "--dry-run").out.splitlines()
    assert hint not in cli("build", table, "--dry-run", "--map", "outlet=organ").out


def list_rows(*values: str) -> str:
    """A table of two outlets, their articles in turn, with a column `leaning`."""
    lines = [
        f"Headline {n} of the day,{'Evening Post' if n % 2 else 'Lantern'},{value}\n"
        for n, value in enumerate(values)
    ]
    return f"title,outlet,leaning\n{''.join(lines)}"


@pytest.mark.parametrize(
    ("values", "is_of_outlets"),
    [
        (("left", "right", "left", "right"), True),
        (("left", "right", "", "right", "left"), True),
        (("left", "right", "left", "left"), False),  # differs within an outlet
        (("left", "left", "left", "left"), False),  # makes no groups
        (("left", "right"), False),  # one row of each may be an accident
    ],
)
def test_a_column_that_says_one_thing_of_each_outlet_is_told_to_belong_in_outlets_csv(
    values: tuple[str, ...], is_of_outlets: bool, cli, tmp_path: Path
) -> None:
    (tmp_path / "in.csv").write_text(list_rows(*values))
    out = cli("build", tmp_path / "in.csv", "--dry-run").out
    hint = "; to compare the outlets by leaning, list it for each outlet in outlets.csv\n"
    assert (f"not used: leaning{hint}" in out) == is_of_outlets


def test_a_build_prints_which_column_became_what_and_what_was_passed_over(
    cli, tmp_path: Path
) -> None:
    folder = tmp_path / "input"
    folder.mkdir()
    (folder / "a.csv").write_text("judul,url,kode\nFeri tenggelam,https://a.example/1,7\n")
    (folder / "a.png").write_bytes(b"\x89PNG")
    for _ in range(2):  # also if nothing has changed
        done = cli("build", folder, "-o", tmp_path / "out")
        assert done.code == 0
        assert "a.csv: 1 row (CSV); title = judul, url = url; not used: kode\n" in done.err
        assert "not read: 1 image\n" in done.err


def test_the_folder_of_a_site_holds_no_tables_of_articles(tmp_path: Path) -> None:
    (tmp_path / "_config.yml").write_text("url: https://lantern.example\ntitle: The Lantern\n")
    (tmp_path / "_posts").mkdir()
    (tmp_path / "_posts" / "2021-03-04-a.md").write_text("---\ntitle: Ferry sinks\n---\n")
    (tmp_path / "search.json").write_text('[{"title": "Ferry sinks", "url": "/a", "date": "2021"}]')
    (tmp_path / "links.csv").write_text("title,url\nElsewhere,https://elsewhere.example/1\n")
    assert [record.title for record in tg.read(tmp_path).records] == ["Ferry sinks"]


OPML = """<opml version="2.0"><body><outline text="Ports &amp; ferries">
<outline text="The Lantern - World" xmlUrl="https://lantern.example/rss" category="x & y"/>
<outline type="include" text="again" url="subscriptions.opml"/>
</outline><outline text="Alone" htmlUrl="https://gazette.example/"/></body></opml>
"""


@pytest.mark.parametrize("way", ["beside", "as a source", "--outlets"])
def test_a_list_of_feeds_groups_the_outlets(way: str, tmp_path: Path) -> None:
    folder = tmp_path / "feeds"
    folder.mkdir()
    (folder / "rss.xml").write_bytes((CASES_FOLDER / "sources" / "feed" / "rss.xml").read_bytes())
    path = (folder if way == "beside" else tmp_path) / "subscriptions.opml"
    path.write_text(OPML)
    sources = [folder, path] if way == "as a source" else [folder]
    graph = tg.build(*sources, outlets=path if way == "--outlets" else None)
    assert graph.tables.groups == {"group: Ports & ferries": ("provider:lantern.example",)}
    assert graph.articles["held"].sum() == 3


def test_a_list_of_feeds_alone_is_told_to_hold_no_articles(cli, tmp_path: Path) -> None:
    (tmp_path / "subscriptions.opml").write_text(OPML)
    done = cli("build", tmp_path / "subscriptions.opml", "-o", tmp_path / "out")
    assert (done.code, done.out) == (1, "")
    assert "it lists 2 outlets but holds no articles; save their feeds" in done.err


def test_a_file_of_outlets_gives_them_attributes_from_any_place(cli, tmp_path: Path) -> None:
    (tmp_path / "mine.csv").write_text("domain;country\nlantern.example;GB\n")
    table = CASES_FOLDER / "sources" / "csv-table" / "media-cloud.csv"
    graph = tg.build(table, outlets=tmp_path / "mine.csv")
    assert graph.tables.groups == {"country: GB": ("provider:lantern.example",)}
    (tmp_path / "bad.csv").write_text("a,b\n")
    done = cli("build", table, "--outlets", tmp_path / "bad.csv", "-o", tmp_path / "out")
    assert (done.code, done.out) == (2, "")
    assert 'bad.csv: has no column of domains or names (call it "domain" or "name")' in done.err


PIECES = (
    b'"', b",", b"\t", b"\n", b"<", b">", b"&", b"{", b"}", b"[", b"]", b"\0", b"\xff", b"<item>",
    b"TY  - ", b"ER  - ", b"1e999", b"\xef\xbb\xbf", b"<!ENTITY", b'"title":', b"{'",
)  # fmt: skip


def mutate(raw: bytes, random: Random) -> bytes:
    """Change, add, remove and repeat some bytes."""
    changed = bytearray(raw)
    for _ in range(random.randint(1, 6)):
        start = random.randrange(len(changed) + 1)
        end = start + random.randint(1, 60)
        changed[start:end] = random.choice((
            b"", bytes([random.randrange(256)]), random.choice(PIECES) * random.choice((1, 50)),
            bytes(changed[start:end]) * 5,
        ))  # fmt: skip
    return bytes(changed)


def test_no_mutated_file_of_any_format_raises_or_takes_long() -> None:
    random = Random(7)
    files = [(path.name, path.read_bytes()) for path in CASES]
    for _ in range(400):
        name, raw = random.choice(files)
        mutated = mutate(raw, random)
        start = time.process_time()
        parse_file(name, mutated, Config(), is_named=random.random() < 0.5)
        assert time.process_time() - start < 1, (name, mutated)


def test_keys_inside_of_others_can_be_named_in_json(tmp_path: Path) -> None:
    path = tmp_path / "own.json"
    path.write_text('{"x": [{"story": {"kop": "Ferry sinks"}, "url": "https://a.example/1"}]}')
    assert [record.title for record in tg.read(path, title="story.kop").records] == ["Ferry sinks"]


def test_a_column_that_the_only_table_does_not_have_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("headline,url\nA ferry sinks in the harbour,https://a.example/1\n", "utf-8")
    with pytest.raises(tg.ArgumentError, match='there is no column "nope"; the columns are headl'):
        tg.build(path, title="nope")
    frame = pl.DataFrame({"headline": ["A ferry sinks"]})
    with pytest.raises(tg.ArgumentError, match='there is no column "nope"'):
        tg.build(frame, title="nope")
    with pytest.raises(tg.NoArticles, match="no column is known to hold the title"):
        tg.build(pl.DataFrame({"x": ["a"]}))


@pytest.mark.filterwarnings("error")
def test_a_table_of_one_article_is_built_without_a_warning(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("title,url\nA ferry sinks in the harbour,https://a.example/1\n", "utf-8")
    assert len(tg.build(path).articles) == 1


def test_a_folder_of_other_articles_is_not_converted_over(tmp_path: Path) -> None:
    for name, title in (("a", "A ferry sinks in the harbour"), ("b", "The mayor quits")):
        row = f"{title},https://{name}.example/1"
        (tmp_path / f"{name}.csv").write_text(f"title,url\n{row}\n", "utf-8")
    convert = [sys.executable, "-m", "topicgraph", "convert"]
    target = str(tmp_path / "kept")
    subprocess.run([*convert, str(tmp_path / "a.csv"), "-o", target], check=True)
    other = [*convert, str(tmp_path / "b.csv"), "-o", target]
    refused = subprocess.run(other, capture_output=True, text=True, check=False)
    assert refused.returncode == 2
    assert "holds the articles of" in refused.stderr
    assert len(list(Path(target).rglob("*.md"))) == 1
    assert "ferry" in next(Path(target).rglob("*.md")).read_text("utf-8")


def test_a_column_of_days_is_no_list_of_topics_whatever_it_is_called(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(
        "Überschrift|Blatt|Tag|Netzadresse\n"
        "Fähre sinkt im Hafen|Die Laterne|31.12.2020|https://laterne.example/1\n"
        "Bürgermeister tritt zurück|Hafenbote|05.01.2021|https://hafenbote.example/2\n",
        "utf-8",
    )
    records = tg.read(path).records
    assert [record.provider for record in records] == ["Die Laterne", "Hafenbote"]
    assert [record.topics for record in records] == [(), ()]
    days = [to_datetime(record.published) for record in records]
    assert [f"{day:%Y-%m-%d}" for day in days if day] == ["2020-12-31", "2021-01-05"]
    path.write_text("title,tag\nA ferry sinks in the harbour,Harbour\n", "utf-8")
    assert tg.read(path).records[0].topics == ("Harbour",)


def test_many_dates_of_one_order_in_a_file_are_one_problem(tmp_path: Path) -> None:
    rows = [f"The ferry {word} again,{day}.4.2021" for word, day in
            zip("abcdef", (26, 3, 5, 6, 7, 8), strict=True)]  # fmt: skip
    (tmp_path / "list.csv").write_text("\n".join(["title,date", *rows]))
    problems = [problem for problem in tg.read(tmp_path).problems if problem.code == "date-order"]
    assert [problem.message for problem in problems] == [
        '5 dates such as "3.4.2021" are read with the day first, as other dates of this source'
        " show; the first is number 3"
    ]


@pytest.mark.parametrize("kinds", [("Print", "Online"), ("TV", "Radio"), ("Video", "Article")])
def test_a_column_medium_of_kinds_of_pieces_names_no_outlet(
    tmp_path: Path, kinds: tuple[str, str]
) -> None:
    rows = [f"The ferry sank {kind},{kind}" for kind in kinds]
    (tmp_path / "list.csv").write_text("\n".join(["title,Medium", *rows]))
    assert {record.provider for record in tg.read(tmp_path).records} == {""}


def test_what_was_left_out_is_not_counted_as_a_problem_of_the_articles(cli, tmp_path: Path) -> None:
    for number, end in enumerate(("", "", "draft: true\n")):
        head = f"title: Piece {number}\nurl: https://a.example/{number}\ndate: 2021-03-04\n"
        text = f"---\n{head}{end}---\n"
        (tmp_path / f"{number}.md").write_text(text)
    done = cli("check", str(tmp_path))
    assert (done.code, done.err.strip()) == (
        0, "0 problems in 2 articles; 1 line on what was left out",
    )  # fmt: skip


def test_after_map_the_hint_names_a_check_that_works(cli, tmp_path: Path) -> None:
    table, output = tmp_path / "own.csv", tmp_path / "out"
    table.write_text("kop,wanneer,krant\nVeerboot zinkt,,De Lantaarn\n")
    fields = "title=kop,published=wanneer,outlet=krant"
    done = cli("build", str(table), "--map", fields, "-o", str(output), "--no-subjects")
    command = done.err.strip().splitlines()[-1].partition("topicgraph ")[2]
    done = cli(*command.split())
    assert (done.code, "no-date" in done.out) == (1, True)


HOSTILE_STARTS = (
    b" " * 65_000, b"\n" * 65_000, b" \n\t" * 21_000, b"% a\n" * 16_000, b"ABC: x\n" * 9_000,
    b"HD  a\n" * 10_000, b"_" * 65_000, b"@a" * 30_000, b"<" * 65_000, b"<!--" * 16_000,
    b"<!DOCTYPE " * 6_000, b"<a " * 20_000, b"1 of " * 12_000, b"{[" * 30_000, b"a: b c\n" * 9_000,
)  # fmt: skip
"""Starts of files on which a pattern that tries all ways to match never ends."""


@pytest.mark.parametrize("start", HOSTILE_STARTS, ids=range(len(HOSTILE_STARTS)))
def test_a_format_is_recognized_in_little_time_whatever_a_file_starts_with(start: bytes) -> None:
    began = time.process_time()
    for format_ in formats.all_formats():
        format_.recognizes(start, "x.txt")
    assert time.process_time() - began < 1
