"""Saved pages, MHTML and WARC to records: what their metadata says, and nothing that hangs.

Golden cases lie in `cases/sources/saved-page/`, `warc/` and `mhtml/`; `test_sources` reads them.
"""

from __future__ import annotations

import base64
import gzip
import quopri
import zlib
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from writing import CORPORA, spent

import topicgraph as tg
from topicgraph.model import Record
from topicgraph.sources.pages.article import read_article
from topicgraph.sources.pages.html import decode_page
from topicgraph.sources.pages.json_ld import parse_json
from topicgraph.sources.title_ends import drop_outlet_ends

CASES = Path(__file__).parent / "cases" / "sources" / "saved-page"
ARTICLE = (CASES / "opengraph.html").read_bytes()


def test_a_folder_of_pages_is_read_and_pages_that_are_no_articles_are_counted(
    tmp_path: Path,
) -> None:
    for number in range(6):
        (tmp_path / f"home{number}.html").write_bytes((CASES / "home.html").read_bytes())
    (tmp_path / "a.html.gz").write_bytes(gzip.compress(ARTICLE))
    (tmp_path / "b").write_bytes(ARTICLE)
    corpus = tg.read(tmp_path)
    assert [record.file for record in corpus.records] == ["a.html.gz", "b"]
    (problem,) = corpus.problems
    assert (problem.code, problem.message[:22]) == (
        "no-article-page",
        "6 pages are no article",
    )


# --- WARC and MHTML -------------------------------------------------------------------------------


def record(kind: str, uri: str, content: bytes, content_type: str = "") -> bytes:
    content_type = content_type or "application/http; msgtype=response"
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {uri}\r\n"
        f"Content-Type: {content_type}\r\nContent-Length: {len(content)}\r\n\r\n"
    )
    return head.encode() + content + b"\r\n\r\n"


def response(body: bytes, *headers: str, status: int = 200, kind: str = "text/html") -> bytes:
    lines = [f"HTTP/1.1 {status} X", f"Content-Type: {kind}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


PLAIN = b"<html><title>Plain words of a title</title><meta name=date content=2021-03-04></html>"
CHUNKED = b"".join(
    f"{len(part):x}\r\n".encode() + part + b"\r\n" for part in (PLAIN[:40], PLAIN[40:], b"")
)
URI = "https://lantern.example/plain"
WARC = [
    record("warcinfo", "", b"software: x\r\n", "application/warc-fields"),
    record("request", URI, b"GET / HTTP/1.1\r\n\r\n", "application/http; msgtype=request"),
    record("response", f"{URI}/1", response(PLAIN)),
    record("response", f"{URI}/2", response(CHUNKED, "Transfer-Encoding: chunked")),
    record("response", f"{URI}/3", response(gzip.compress(PLAIN), "Content-Encoding: gzip")),
    record("response", f"{URI}/4", response(zlib.compress(PLAIN), "Content-Encoding: deflate")),
    record("response", f"{URI}/no", response(PLAIN, status=404)),
    record("response", f"{URI}/no", response(b"\x89PNG", kind="image/png")),
    record("revisit", f"{URI}/no", response(b"")),
    record("resource", f"{URI}/5", PLAIN, "text/html"),
    record("response", "https://lantern.example/", response(PLAIN)),
]
COMPRESSED = b"".join(gzip.compress(part) for part in WARC)


@pytest.mark.parametrize("content", [b"".join(WARC), COMPRESSED], ids=["plain", "gzip"])
def test_each_page_of_a_warc_is_read_under_its_address(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "crawl.warc"
    path.write_bytes(content)
    corpus = tg.read(path)
    assert [record.urls for record in corpus.records] == [(f"{URI}/{n}",) for n in range(1, 6)]
    assert {record.title for record in corpus.records} == {"Plain words of a title"}
    assert [(problem.code, problem.line) for problem in corpus.problems] == [
        ("no-article-page", len(WARC))
    ]
    assert str(corpus.summaries["crawl.warc"]).startswith("6 pages (WARC)")


def test_a_damaged_warc_is_read_up_to_the_damage_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "crawl.warc"
    for content, code in (
        (b"".join(WARC)[:-100], "broken-warc"),
        (COMPRESSED[:-100], "broken-gzip"),
    ):
        path.write_bytes(content)
        corpus = tg.read(path)
        assert len(corpus.records) == 5
        assert code in {problem.code for problem in corpus.problems}


def test_a_page_in_a_warc_that_grows_without_end_is_cut(tmp_path: Path) -> None:
    bomb = gzip.compress(PLAIN + b" " * 30_000_000)
    path = tmp_path / "bomb.warc"
    path.write_bytes(record("response", URI, response(bomb, "Content-Encoding: gzip")))
    assert [record.title for record in tg.read(path).records] == ["Plain words of a title"]


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64", "8bit"])
def test_a_page_saved_as_mhtml_is_read(tmp_path: Path, encoding: str) -> None:
    encode: dict[str, Callable[[bytes], bytes]] = {
        "quoted-printable": quopri.encodestring,
        "base64": base64.encodebytes,
        "8bit": bytes,
    }
    page = (
        '<html><head><title>Le ferry a coulé</title><meta name="date" content="2021-03-04"></head>'
    )
    head = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://lantern.example/ferry\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n'
        '\tboundary="--b--"\r\n\r\n----b--\r\nContent-Type: text/html; charset=utf-8\r\n'
        f"Content-Transfer-Encoding: {encoding}\r\n\r\n"
    )
    path = tmp_path / "ferry.mhtml"
    path.write_bytes(head.encode() + encode[encoding](page.encode()) + b"\r\n----b----\r\n")
    (found,) = tg.read(path).records
    assert (found.title, found.urls) == ("Le ferry a coulé", ("https://lantern.example/ferry",))


# --- hostile pages --------------------------------------------------------------------------------

JSON_LD = '<script type="application/ld+json">'
HOSTILE = {
    "open tags": "<meta " * 300_000,
    "open quotes": '<meta content="' * 100_000,
    "odd quotes": "<meta a='\"" * 100_001,
    "comments": "<!--" * 300_000,
    "scripts": "<script>" * 200_000,
    "titles": "<title>" * 200_000,
    "paragraphs": "<p>" * 400_000,
    "nesting": "<div><p><h1>" * 100_000,
    "attributes": "<meta " + "a " * 50_000 + ">",
    "blanks": "<meta" + " " * 99_000 + "x" * 500_000,
    "one tag": "<" * 1_000_000,
    "json": JSON_LD + '{"@graph":[' * 100_000 + "</script>",
    "json texts": JSON_LD + '"headline": "a\\' * 60_000 + "</script>",
    "json objects": '<script type="application/ld+json">'
    + '{"@type":"Article"}' * 50_000
    + "</script>",
    "item types": "itemtype= " * 100_000 + "itemprop = datePublished" * 40_000,
    "separators": "<title>" + " | a" * 4_900 + "</title>",
    "entities": "<title>" + "&amp;" * 200_000 + "</title>",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_no_page_takes_long(name: str) -> None:
    assert spent(partial(read_article, "<html>" + HOSTILE[name]), 1.0) < 1.0


def test_a_script_in_a_page_is_never_more_than_text() -> None:
    document = read_article(
        "<title>&lt;script&gt;alert(1)&lt;/script&gt; a</title><p>" + "b " * 400
    )
    assert document.data is not None
    assert document.data["title"] == "&lt;script&gt;alert(1)&lt;/script&gt; a"


PIECES = st.sampled_from((
    "<meta ", "content=", '"', "'", ">", "<script type=application/ld+json>", "</script>", "{", "}",
    "[", "]", '"@type":', '"NewsArticle"', '"headline":', ",", "<!--", "-->", "<title>", "</title>",
    "<p>", "&#x3A;", "property=og:title ", "<time datetime=2021-03-04>", "https://a.example/x",
    "<link rel=canonical href=", '"@graph":', '"@id":', '"mainEntityOfPage":', "1e999", "\\ud800",
    "\x00", "日本", "\\",
))  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES | st.text(max_size=5), max_size=60))
def test_no_page_makes_the_reading_fail(pieces: list[str]) -> None:
    document = read_article("".join(pieces))
    assert document.data is not None or document.troubles
    parse_json("".join(pieces))


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200), st.sampled_from(["", "utf-16", "rot13", "hex", "koi8-r", "x" * 30]))
def test_any_bytes_are_decoded(raw: bytes, charset: str) -> None:
    head = f'<meta charset="{charset}">'.encode()
    assert isinstance(decode_page(head + raw, charset), str)


@pytest.mark.skipif(not (CORPORA / "pages").is_dir(), reason="the real corpora are not here")
def test_nearly_all_real_pages_have_title_address_and_excerpt_and_most_a_day() -> None:
    records = tg.read(CORPORA / "pages").records
    pages = 70 - 2  # one is about a site, and one about a product
    shares = {
        "title": sum(bool(record.title) for record in records) / pages,
        "address": sum(bool(record.urls) for record in records) / pages,
        "excerpt": sum(bool(record.excerpt) for record in records) / pages,
        "day": sum(record.published is not None for record in records) / pages,
    }
    assert shares["title"] >= 0.95
    assert shares["address"] >= 0.95
    assert shares["excerpt"] >= 0.95
    assert shares["day"] >= 0.8


def read_page_fields(head: str) -> tuple[str, str]:
    """Return title and date of a page with this head."""
    document = read_article(
        f"<html><head>{head}</head><body><p>{'A text. ' * 99}</p></body></html>"
    )
    assert document.data is not None
    return str(document.data.get("title")), str(document.data.get("datePublished", ""))


def test_a_day_and_the_outlet_at_the_end_of_a_title_are_no_part_of_it() -> None:
    title = "<meta property=og:title content='The ferry sank | LN | 26.11.2019'>"
    outlet = "<meta property=og:site_name content='LN.com'>"
    assert read_page_fields(title + outlet) == ("The ferry sank", "26.11.2019")
    dated = "<meta property=article:published_time content=2019-11-25>"
    assert read_page_fields(title + outlet + dated) == ("The ferry sank", "2019-11-25")


def test_the_name_of_a_file_is_no_title_where_there_is_another() -> None:
    name = "<meta property=og:title content=ferry-test-2018>"
    assert read_page_fields(f"{name}<title>The ferries of 2018, tested</title>")[0] == (
        "The ferries of 2018, tested"
    )


def test_a_title_that_is_cut_is_no_title_where_there_is_a_whole_one() -> None:
    headline = '{"@type": "NewsArticle", "headline": "The group announced that its new…"}'
    head = f"<script type=application/ld+json>{headline}</script>"
    assert read_page_fields(f"{head}<meta property=og:title content='The ferry sank'>")[0] == (
        "The ferry sank"
    )
    assert read_page_fields(head)[0] == "The group announced that its new…"


def outlet_and_url(head: str) -> tuple[str | None, str | None]:
    """The outlet and the address of a page whose title is "The ferry sank again", with this."""
    og_type = '<meta property="og:type" content="article">'
    document = read_article(f"<html><head>{og_type}{head}</head><body>{'A text. ' * 99}</body>")
    assert document.data is not None
    return document.data.get("publisher"), document.data.get("url")


@pytest.mark.parametrize(
    ("head", "outlet", "url"),
    [
        # a page without any absolute address but that in `twitter:domain`
        ("<meta name=twitter:domain content=https://www.lantern.example/news/ferry.html>"
         "<link rel=canonical href=/news/ferry.html><title>The ferry sank again</title>",
         None, "https://www.lantern.example/news/ferry.html"),
        ("<meta name=twitter:domain content=lantern.example>"
         "<link rel=canonical href=/news/ferry.html><title>The ferry sank again</title>",
         None, "https://lantern.example/news/ferry.html"),
        ("<meta name=twitter:domain content=lantern.example>"
         "<link rel=canonical href=/><title>The ferry sank again</title>",
         "lantern.example", None),
        ("<title>The ferry sank again | Lantern.de - News - Harbour</title>", "Lantern.de", None),
        ("<title>The ferry sank again | Lantern.de</title>"
         "<meta property=og:site_name content='The Lantern'>", "The Lantern", None),
        # what is stated better counts, and a subject is no outlet
        ("<meta name=twitter:domain content=evil.example><meta property=og:url"
         " content=https://lantern.example/a><title>Hotels again | Booking.com</title>",
         None, "https://lantern.example/a"),
        ("<title>The ferry sank again | Node.js</title>", None, None),
        ("<title>Lantern.de against Harbour.de | Lantern.de | Harbour.de</title>", None, None),
    ],
)  # fmt: skip
def test_a_page_without_an_address_has_the_outlet_that_its_title_or_twitter_domain_names(
    head: str, outlet: str | None, url: str | None
) -> None:
    found = outlet_and_url(head)
    assert (found[0] or None, found[1] or None) == (outlet, url)


@pytest.mark.parametrize(
    ("site_name", "publisher", "outlet"),
    [
        ("News of the coast | LANTERN.example", "{}", "LANTERN.example"),
        ("Lantern | News of the coast", "{}", "Lantern"),
        ("Harbour | Quay", "{}", "Harbour | Quay"),  # neither is its domain's
        ("lantern.example", '{"@type": ["Person", "Organization"], "name": "Ann"}',
         "lantern.example"),
        ("", '{"@type": "Person", "name": "Ann"}', "Ann"),
        ("lantern.example", '{"@type": "Organization", "name": "The Lantern"}', "The Lantern"),
    ],
)  # fmt: skip
def test_an_outlet_is_named_without_its_claim_and_a_blog_not_after_its_author(
    site_name: str, publisher: str, outlet: str
) -> None:
    node = f'{{"@type": "NewsArticle", "headline": "The ferry sank", "publisher": {publisher}}}'
    head = (
        "<meta property=og:url content=https://www.lantern.example/a>"
        f"<meta property=og:site_name content='{site_name}'><title>The ferry sank</title>"
        f"<script type='application/ld+json'>{node}</script>"
    )
    assert outlet_and_url(head)[0] == outlet


def test_the_domain_that_a_page_states_never_takes_an_article_of_another_page(
    tmp_path: Path,
) -> None:
    body = f"<body>{'A text. ' * 99}</body>"
    own = (
        "<meta property=og:url content=https://victim.example/a>"
        "<meta property=og:site_name content=Victim>"
        "<meta property=article:published_time content=2021-03-01T10:00:00Z>"
        "<title>The ferry sank again at the quay</title>"
    )
    false = (
        "<meta name=twitter:domain content=victim.example><link rel=canonical href=/a>"
        "<meta property=og:site_name content=Evil>"
        "<meta property=article:published_time content=1996-01-01T10:00:00Z>"
        "<title>Victim lies about everything</title>"
    )
    for name, head in (("own.html", own), ("a-false.html", false)):
        og_type = "<meta property=og:type content=article>"
        text = f"<html><head>{og_type}{head}</head>{body}</html>"
        (tmp_path / name).write_text(text, encoding="utf-8")
    graph = tg.build(tmp_path)
    titles = dict(graph.articles.select("title", "provider").iter_rows())
    assert titles["The ferry sank again at the quay"] == "provider:victim.example"
    assert len(titles) == 2
    assert graph.provider("provider:victim.example").name == "Victim"


@pytest.mark.parametrize(
    ("lines", "author"),
    [
        (["aja/PAP", "Contact"], ["aja/PAP"]),
        (["(jk/AFP/dpa)"], ["jk/AFP/dpa"]),
        (["© Thomson Reuters 2020", "© 2021 Lantern Inc."], ["Thomson Reuters"]),
        (["Photo: aja/PAP"], None),  # of a picture
        (["dpa/AFP"], None),  # pictures are credited so, too
        (["aja/PAP", "km/dpa"], None),  # a list of several articles
        (["30 km/h", "eur/USD", "© Lantern 2021"], None),
    ],
)
def test_the_signature_of_an_agency_below_a_text_is_its_byline(
    lines: list[str], author: list[str] | None
) -> None:
    text = "".join(f"<p>{line}</p>" for line in ["The ferry sank. " * 40, *lines])
    head = '<meta property="og:type" content="article"><title>The ferry sank again</title>'
    document = read_article(f"<html><head>{head}</head><body>{text}</body></html>")
    stated = document.data.get("author")
    assert (list(stated) if stated else None) == author
    named = head + '<meta name="author" content="Ann Low">'
    document = read_article(f"<html><head>{named}</head><body>{text}</body></html>")
    assert list(document.data["author"]) == ["Ann Low"]


def test_the_page_of_a_product_is_no_article() -> None:
    head = "<title>A wine</title><meta property=og:type content=product>"
    document = read_article(f"<html><head>{head}<meta itemprop=datePublished content=2014-12-29>")
    assert (document.data, document.troubles[0].code) == (None, "no-article-page")


def test_what_a_browser_saved_beside_a_page_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "ferry_files").mkdir()
    (tmp_path / "notes_files").mkdir()
    for name in ("ferry.html", "ferry_files/frame.html", "notes_files/other.html"):
        (tmp_path / name).write_bytes(ARTICLE)
    assert [record.file for record in tg.read(tmp_path).records] == [
        "ferry.html",
        "notes_files/other.html",
    ]


# --- titles ---------------------------------------------------------------------------------------


def titles(*rows: tuple[str, str, str]) -> list[str]:
    records = [
        Record("a.csv", title=title, provider=outlet, urls=(url,) if url else ())
        for title, outlet, url in rows
    ]
    return [record.title for record in drop_outlet_ends(records)]


@pytest.mark.parametrize(
    ("title", "outlet", "url", "kept"),
    [
        ("Ferry sinks - Radio Nord", "Radio Nord", "", "Ferry sinks"),
        ("Ferry sinks | lantern.example", "", "https://lantern.example/1", "Ferry sinks"),
        ("Ferry sinks – Radio Nord", "", "https://www.radionord.example/1", "Ferry sinks"),
        ("渡轮沉没-新华网", "新华网", "", "渡轮沉没"),
        ("Ferry sinks - Radio Nord", "The Lantern", "", "Ferry sinks - Radio Nord"),
        ("Ferry sinks - a captain speaks", "", "https://a.example/1", None),
        ("Radio Nord - Radio Nord", "Radio Nord", "", "Radio Nord"),
        ("- Radio Nord", "Radio Nord", "", None),
    ],
)
def test_the_name_of_the_outlet_is_no_part_of_a_title(
    title: str, outlet: str, url: str, kept: str | None
) -> None:
    assert titles((title, outlet, url)) == [title if kept is None else kept]


def test_what_ends_nearly_all_titles_of_a_site_is_its_name() -> None:
    site = [(f"Story {n} - Nord 3", "", f"https://r.example/{n}") for n in range(4)]
    assert titles(*site) == ["Story 0", "Story 1", "Story 2", "Story 3"]
    others = [(f"Story {n}", "", f"https://r.example/o{n}") for n in range(2)]
    assert titles(*site, *others)[0] == "Story 0 - Nord 3"  # 4 of 6 are fewer than 80 %
    assert titles(*site[:2]) == ["Story 0 - Nord 3", "Story 1 - Nord 3"]


def test_a_title_that_is_one_long_word_costs_little_time() -> None:
    for title in ("a" * 5_000 + "é!", "a-" * 2_500 + "!", "_" * 5_000):
        page = f"<html><title>{title}</title><meta name=date content=2021-03-04></html>"
        assert spent(partial(read_article, page), 0.5) < 0.5
