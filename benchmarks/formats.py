"""Articles written in the formats that people have, to measure how reading them grows."""

from __future__ import annotations

import csv
import gzip
import json
from collections.abc import Callable, Iterable, Mapping
from html import escape
from pathlib import Path
from typing import Any

Entry = Mapping[str, Any]


def write_feed(entries: Iterable[Entry], folder: Path) -> None:
    """Write all articles into one RSS feed."""
    items = "".join(
        f"<item><title>{entry['title']}</title><link>{entry['originalUrl']}</link>"
        f"<description>{entry['excerpt']}</description>"
        f"<pubDate>{entry['publishedDateTime']}</pubDate></item>\n"
        for entry in entries
    )
    channel = f"<title>Papers</title><link>https://papers.example/</link>{items}"
    (folder / "a.xml").write_text(f'<rss version="2.0"><channel>{channel}</channel></rss>')


def write_feed_list(entries: Iterable[Entry], folder: Path) -> None:
    """Write a feed of one article beside a list with an outlet for each."""
    first, *others = entries
    write_feed([first], folder)
    outlines = "".join(
        f'<outline text="Paper {number}" xmlUrl="https://list{number}.example/rss"'
        f' htmlUrl="https://list{number}.example/"/>\n'
        for number, _ in enumerate(others)
    )
    text = f'<opml version="2.0"><body><outline text="all">{outlines}</outline></body></opml>'
    (folder / "a.opml").write_text(text)


def make_page(entry: Entry) -> str:
    """Return an article as a web page with JSON-LD."""
    data = {
        "@type": "NewsArticle",
        "headline": entry["title"],
        "datePublished": entry["publishedDateTime"],
        "publisher": {"name": entry["provider"]["name"]},
        "description": entry["excerpt"],
        "url": entry["originalUrl"],
    }
    paragraphs = f"<p>{escape(entry['excerpt'])}</p>\n" * 10
    return (
        f"<!DOCTYPE html><html><head><title>{escape(entry['title'])}</title>"
        f'<script type="application/ld+json">{json.dumps(data)}</script></head>'
        f"<body><article>{paragraphs}</article></body></html>"
    )


def write_pages(entries: Iterable[Entry], folder: Path) -> None:
    """Write a saved page for each article."""
    for number, entry in enumerate(entries):
        (folder / f"{number:06}.html").write_text(make_page(entry))


def write_warc(entries: Iterable[Entry], folder: Path) -> None:
    """Write all articles as pages into one web archive."""
    with gzip.open(folder / "a.warc.gz", "wb", compresslevel=1) as file:
        for entry in entries:
            page = make_page(entry).encode()
            answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
            head = (
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2021-03-04T00:00:00Z\r\n"
                f"WARC-Target-URI: {entry['originalUrl']}\r\n"
                "Content-Type: application/http; msgtype=response\r\n"
                f"Content-Length: {len(answer)}\r\n\r\n"
            )
            file.write(head.encode() + answer + b"\r\n\r\n")


def write_mhtml(entries: Iterable[Entry], folder: Path) -> None:
    """Write each article as a page that a browser saved with its images."""
    for number, entry in enumerate(entries):
        text = (
            f"From: <Saved by Blink>\nSnapshot-Content-Location: {entry['originalUrl']}\n"
            'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="----X"\n\n'
            "------X\nContent-Type: text/html\nContent-Transfer-Encoding: 8bit\n"
            f"Content-Location: {entry['originalUrl']}\n\n{make_page(entry)}\n------X--\n"
        )
        (folder / f"{number:06}.mhtml").write_text(text)


def write_ris(entries: Iterable[Entry], folder: Path) -> None:
    """Write all articles as references of one library in RIS."""
    references = (
        f"TY  - NEWS\nTI  - {entry['title']}\nT2  - {entry['provider']['name']}\n"
        f"DA  - {entry['publishedDateTime'][:10].replace('-', '/')}\nAB  - {entry['excerpt']}\n"
        f"UR  - {entry['originalUrl']}\nER  -\n\n"
        for entry in entries
    )
    (folder / "a.ris").write_text("".join(references))


def write_csl(entries: Iterable[Entry], folder: Path) -> None:
    """Write all articles as references of one library in CSL-JSON."""
    references = [
        {
            "type": "article-newspaper",
            "title": entry["title"],
            "container-title": entry["provider"]["name"],
            "issued": {"date-parts": [list(map(int, entry["publishedDateTime"][:10].split("-")))]},
            "abstract": entry["excerpt"],
            "URL": entry["originalUrl"],
        }
        for entry in entries
    ]
    (folder / "a.json").write_text(json.dumps(references))


def _make_rows(entries: Iterable[Entry]) -> list[dict[str, str]]:
    return [
        {
            "title": entry["title"],
            "outlet": entry["provider"]["name"],
            "published": entry["publishedDateTime"],
            "excerpt": entry["excerpt"],
            "url": entry["originalUrl"],
        }
        for entry in entries
    ]


def write_csv(entries: Iterable[Entry], folder: Path) -> None:
    """Write all articles as rows of one CSV file, each with a text of about 3.5 KB."""
    rows = [row | {"body": f"{row['excerpt']} " * 16} for row in _make_rows(entries)]
    with (folder / "a.csv").open("w", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)


def write_json(entries: Iterable[Entry], folder: Path) -> None:
    """Write all articles into one answer of a news API."""
    articles = [
        {
            "source": {"id": None, "name": entry["provider"]["name"]},
            "title": entry["title"],
            "description": entry["excerpt"],
            "url": entry["originalUrl"],
            "publishedAt": entry["publishedDateTime"],
        }
        for entry in entries
    ]
    (folder / "a.json").write_text(json.dumps({"status": "ok", "articles": articles}))


def write_json_lines(entries: Iterable[Entry], folder: Path) -> None:
    """Write each article into a line of one file."""
    lines = (json.dumps(row) + "\n" for row in _make_rows(entries))
    (folder / "a.jsonl").write_text("".join(lines))


def write_bibtex(entries: Iterable[Entry], folder: Path) -> None:
    """Write all articles as references of one library in BibTeX."""
    references = (
        f"@article{{key{number}, title = {{{entry['title']}}},\n"
        f" journal = {{{entry['provider']['name']}}},\n"
        f" date = {{{entry['publishedDateTime'][:10]}}},\n"
        f" abstract = {{{entry['excerpt']}}},\n url = {{{entry['originalUrl']}}}}}\n\n"
        for number, entry in enumerate(entries)
    )
    (folder / "a.bib").write_text("".join(references))


def write_xml(entries: Iterable[Entry], folder: Path) -> None:
    """Write all articles as rows of a database in XML."""
    rows = (
        "".join(f"<{name}>{escape(value)}</{name}>" for name, value in row.items())
        for row in _make_rows(entries)
    )
    text = "".join(f"<row>{row}</row>\n" for row in rows)
    (folder / "a.xml").write_text(f"<?xml version='1.0'?>\n<rows>\n{text}</rows>\n")


def write_blog(entries: Iterable[Entry], folder: Path) -> None:
    """Write all articles into one export of WordPress."""
    items = "".join(
        f"<item><title>{entry['title']}</title><link>{entry['originalUrl']}</link>"
        f"<pubDate>{entry['publishedDateTime']}</pubDate>"
        f"<content:encoded><![CDATA[<p>{entry['excerpt']}</p>]]></content:encoded>"
        "<wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>\n"
        for entry in entries
    )
    (folder / "a.xml").write_text(
        '<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"'
        ' xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
        f"<title>Papers</title><link>https://papers.example/</link>{items}</channel></rss>"
    )


def write_bookmarks(entries: Iterable[Entry], folder: Path) -> None:
    """Write all articles as bookmarks of a browser."""
    links = "".join(
        f'<DT><A HREF="{entry["originalUrl"]}" ADD_DATE="1614848000">{entry["title"]}</A>\n'
        for entry in entries
    )
    (folder / "a.html").write_text(
        f"<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<DL><p>\n{links}</DL><p>\n"
    )


def write_parquet(entries: Iterable[Entry], folder: Path) -> None:
    """Write all articles as rows of one Parquet file."""
    import polars as pl

    pl.DataFrame(_make_rows(entries)).write_parquet(folder / "a.parquet")


def write_workbook(entries: Iterable[Entry], folder: Path) -> None:
    """Write all articles as rows of one Excel workbook."""
    import polars as pl

    pl.DataFrame(_make_rows(entries)).write_excel(folder / "a.xlsx")


FORMATS: dict[str, Callable[[Iterable[Entry], Path], None]] = {
    "feed": write_feed,
    "list of feeds": write_feed_list,
    "saved pages": write_pages,
    "web archive": write_warc,
    "MHTML": write_mhtml,
    "RIS": write_ris,
    "BibTeX": write_bibtex,
    "CSL-JSON": write_csl,
    "JSON": write_json,
    "JSON Lines": write_json_lines,
    "XML": write_xml,
    "blog export": write_blog,
    "bookmarks": write_bookmarks,
    "CSV": write_csv,
    "Parquet": write_parquet,
    "Excel": write_workbook,
}
"""Name of a format to what writes articles in it into a folder."""
