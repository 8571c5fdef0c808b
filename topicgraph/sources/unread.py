"""What an input looks like that holds no article, and what its owner can do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from topicgraph.model import Problem
from topicgraph.text import count_phrase

WANTED = (
    "want a folder of articles, or files of them: Markdown with front matter, CSV, JSON, Parquet,"
    " a feed, saved web pages, RIS"
)


class Kind(NamedTuple):
    """A kind of files that hold no articles for us.

    `noun` is for one of them; `start` matches the first bytes of one.
    """

    noun: str
    endings: tuple[str, ...]
    advice: str
    start: re.Pattern[bytes] | None = None


TEXT_ADVICE = (
    "save the text of each article as a Markdown file with title, date and url, or export a list"
    " of the articles as CSV, RIS or CSL-JSON"
)

KINDS = (
    Kind("PDF", (".pdf",), TEXT_ADVICE, re.compile(rb"%PDF-")),
    Kind(
        "Word document",
        (".doc", ".docx", ".odt", ".rtf"),
        TEXT_ADVICE,
        re.compile(rb"PK\x03\x04(?s:.{0,2000})(?:word/|opendocument\.text)|\{\\rtf"),
    ),
    Kind(
        "spreadsheet",
        (".xlsx", ".xls", ".ods"),
        "save the sheet as CSV (UTF-8)",
        re.compile(rb"PK\x03\x04(?s:.{0,2000})(?:xl/|opendocument\.spreadsheet)"),
    ),
    Kind(
        "archive",
        (".zip", ".tar", ".7z", ".rar", ".tgz", ".bz2", ".xz"),
        "unpack it and give the folder",
        re.compile(rb"PK\x03\x04|7z\xbc\xaf|Rar!|BZh|\xfd7zXZ|(?s:.{257})ustar"),
    ),
    Kind(
        "image",
        (".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".heic", ".tif", ".tiff", ".bmp"),
        "articles are text: give the pages or the list that the images come from",
        re.compile(rb"\x89PNG|\xff\xd8\xff|GIF8|RIFF(?s:.{4})WEBP"),
    ),
    Kind(
        "audio or video file",
        (".mp3", ".mp4", ".mov", ".avi", ".webm", ".wav", ".mkv"),
        "articles are text: give a list of the pieces as CSV",
    ),
    Kind(
        "database",
        (".sqlite", ".db", ".sqlite3", ".mdb", ".duckdb"),
        "export the table of articles as CSV or Parquet",
        re.compile(rb"SQLite format 3\0"),
    ),
    Kind(
        "data file of a statistics program",
        (".rds", ".rda", ".rdata", ".dta", ".sav", ".sas7bdat", ".feather", ".pkl", ".pickle"),
        "export the table of articles as CSV or Parquet",
        re.compile(rb"RD[XA][23]\n|<stata_dta>|\$FL2@"),
    ),
    Kind(
        "mailbox or mail",
        (".eml", ".mbox", ".msg", ".pst"),
        "save the newsletters as web pages, or list their articles in a table (CSV)",
        re.compile(rb"From \S+ \w{3} \w{3} |(?:Return-Path|Received|Delivered-To|From): ", re.I),
    ),
    Kind(
        "dump of a wiki",
        (),
        "it does not say which page is an article: list the articles in a table (CSV)",
        re.compile(rb"\s*<mediawiki\b"),
    ),
    Kind(
        "list of what a web archive holds",
        (".cdx", ".cdxj"),
        "it has addresses but no titles: give the WARC files that it points to",
        re.compile(rb" CDX [A-Za-z]( [A-Za-z])+|[^\s)]+\)/\S* [0-9]{14} "),
    ),
    Kind(
        "sitemap without titles",
        (),
        "it has addresses only: give the pages themselves, or a sitemap for news",
        re.compile(rb"\s*(?:<\?[^>]{0,500}>\s*|<!--(?s:.{0,2000}?)-->\s*){0,8}<(?:urlset|sitemapindex)\b"),
    ),
    Kind(
        "HTML fragment",
        (".html", ".htm"),
        "save whole pages, which begin with <html> or <!doctype html>; of an export of Substack,"
        " give the folder that holds posts.csv",
    ),
    Kind(
        "file of program code",
        (".py", ".js", ".ts", ".tsx", ".jsx", ".mjs", ".go", ".rs", ".java", ".c", ".h", ".cpp",
         ".rb", ".php", ".sh", ".ipynb", ".css", ".scss"),
        "give the folder in which the project keeps its articles",
    ),
)  # fmt: skip

PROJECT_FILES = {
    "package.json": "a Node project",
    "pyproject.toml": "a Python project",
    "setup.py": "a Python project",
    "cargo.toml": "a Rust project",
    "go.mod": "a Go project",
    "pom.xml": "a Java project",
    "gemfile": "a Ruby project",
    "composer.json": "a PHP project",
}
"""Files that mark the root of a software project."""

DECISIVE_CODES = (
    "no-titles", "no-title-column", "no-articles-in-json", "no-reader", "too-many", "broken-json",
    "broken-xml", "broken-gzip", "broken-parquet", "broken-workbook",
)  # fmt: skip
"""Problems that are by themselves the reason why a file gives no article, and name the way out."""


def describe_file(path: Path, raw: bytes) -> tuple[str, str]:
    """Say what a file looks like that is not a source, and what to do, for a `ReadError`.

    Args:
        path: the file.
        raw: its first bytes.
    """
    if not raw.strip():
        return "is empty", WANTED
    for kind in KINDS:
        if kind.start and kind.start.match(raw):
            return f"is not an article: it looks like {_with_article(kind.noun)}", kind.advice
    for kind in KINDS:
        if path.suffix.lower() in kind.endings:
            return f"is not an article: it looks like {_with_article(kind.noun)}", kind.advice
    if b"\0" in raw[:4_096]:
        return "is not an article: it is not text", WANTED
    start = " ".join(raw[:200].decode("utf-8", "replace").split())[:60]
    return f"is not an article: no known format begins with “{start}”", WANTED


def _with_article(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def describe_folder(
    names: Iterable[str],
    passed_over: Mapping[str, int],
    problems: Iterable[Problem],
    project: str,
    feeds: int = 0,
) -> str:
    """Say in one sentence what sources without articles look like, and what to do.

    Args:
        names: the files that were read.
        passed_over: the numbers of files that were not, by their ending.
        problems: those of the files that were read.
        project: the kind of software project that the folder is; empty if it is none.
        feeds: the number of feeds in lists of them, if no file was read.

    >>> describe_folder([], {}, [], "")
    'it is empty; want a folder of articles, or files of them: ...'
    >>> describe_folder([], {".pdf": 3}, [], "")[:20]
    'it holds 3 PDFs; sav'
    """
    problems = list(problems)
    decisive = [problem for code in DECISIVE_CODES for problem in problems if problem.code == code]
    if decisive:
        return f"{decisive[0].file}: {decisive[0].message}"
    if feeds:
        return (
            f"it lists {count_phrase(feeds, 'outlet')} but holds no articles; save their feeds as"
            " files, and give them as well"
        )
    if project:
        return f"it looks like {project}, not like articles; {KINDS[-1].advice}"
    count = len(list(names))
    if count:
        reasons = [problem.message for problem in problems if problem.file != "."]
        because = f": {reasons[0]}" if reasons else ""
        return f"{count_phrase(count, 'file')} read, none with an article{because}; {WANTED}"
    if not passed_over:
        return f"it is empty; {WANTED}"
    kinds = {end: kind for kind in KINDS for end in kind.endings}
    ending = max(passed_over, key=lambda end: (passed_over[end], end))
    advice = kinds[ending].advice if ending in kinds else WANTED
    return f"it holds {describe_passed_over(passed_over)}; {advice}"


MAX_KINDS_SHOWN = 5


def describe_passed_over(passed_over: Mapping[str, int]) -> str:
    """Count files by kind, the most frequent first.

    >>> describe_passed_over({".png": 2, ".jpg": 1, ".xyz": 1})
    '3 images, 1 .xyz file'
    """
    kinds = {end: kind.noun for kind in KINDS for end in kind.endings}
    counts: dict[str, int] = {}
    for ending, number in passed_over.items():
        noun = kinds.get(ending) or (f"{ending} file" if ending else "file without an ending")
        counts[noun] = counts.get(noun, 0) + number
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    shown = [_count_kind(number, noun) for noun, number in ordered[:MAX_KINDS_SHOWN]]
    hidden = sum(number for _, number in ordered[MAX_KINDS_SHOWN:])
    return ", ".join([*shown, count_phrase(hidden, "other file")] if hidden else shown)


def _count_kind(number: int, noun: str) -> str:
    if noun.startswith("file ") and number > 1:
        return f"{number:,} files{noun.removeprefix('file')}"
    return count_phrase(number, noun)


def find_project(names: Iterable[str]) -> str:
    """Return what kind of software project has files of these names; empty if it is none."""
    lower = {name.lower() for name in names}
    return next((kind for name, kind in PROJECT_FILES.items() if name in lower), "")
