"""Front matter made wrong at random, and what must hold of the reading of any bytes."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from random import Random
from time import thread_time

from topicgraph.model import Problem
from topicgraph.sources import formats
from topicgraph.sources.records import make_record
from topicgraph.sources.settings import Config

from . import CORPUS, ROOT

SLOW = 0.25
"""No file may take so many seconds of CPU."""

LONGEST = 100_000
UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
TOKENS = [
    b"1", b"a.", b"---\n", b"...\n", b"+++\n", b"\n", b"\r", b"\r\n", b"\t", b": ", b":", b"#",
    b" #", b"- ", b"? ", b"[", b"]", b"{", b"}",
    b",", b"&a ", b"*a ", b"<<: ", b"!!int ", b"!!timestamp ", b"!x ", b"|\n", b">\n", b"|2-\n",
    b"'", b'"', b"''", b'\\"',
    b"\\u", b"\\x00", b"%YAML 1.1\n", b"@", b"`", b"\\", b"\x00", b"\xff", b"\xfe", b"\xff\xfe",
    b"\xef\xbb\xbf", b"\xed\xa0\x80",
    b"\xc2\x85", b"\xe2\x80\xa8", b"\xe2\x80\xae", b"\xcc\x81", b"null", b"~", b"  ", b"title: x\n",
    b"topics: [",
    b"related:\n- ", b"publishedDateTime: ", b"  - a: ", b"2021-02-30",
    b"9999-12-31T23:59:59+25:00", b"0777", b".inf", b"1e999",
    b"https://a.com\\@b.example/", b"http://[::1", b"javascript:", b"https://xn--\xc3\xa9/",
    b"draft: true\n", b"secured:\n",
]  # fmt: skip


@cache
def seeds() -> list[bytes]:
    """Read the files to mutate: the founding article, the tests' cases, the hostile corpus."""
    folders = (ROOT / "tests" / "cases", CORPUS)
    cases = [
        path
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix in (".md", ".txt", ".yaml")
    ]
    founding = (ROOT / "seeds" / "000_5bda54a73f1cc96e.txt").read_bytes()
    small = [raw for raw in map(Path.read_bytes, cases) if len(raw) < 10_000]
    return [founding, founding.split(b"secured:")[0] + b"---\nBody\n", *small]


def mutated(draw: Random) -> bytes:
    """Mutate a file: cut, double, move, insert, repeat or flip some pieces."""
    raw = draw.choice(seeds())
    for _ in range(draw.choice((1, 1, 2, 3, 6))):
        raw = changed(raw, draw)
    return raw[:LONGEST]


def changed(raw: bytes, draw: Random) -> bytes:
    """One change."""
    start = draw.randint(0, len(raw))
    end = min(len(raw), start + draw.choice((1, 4, 16, 64, 400)))
    match draw.randrange(16):
        case 0 | 1 | 2:
            return raw[:start] + raw[end:]
        case 3 | 4:
            return raw[:end] + raw[start:]
        case 5 | 6:
            other = draw.choice(seeds())
            place = draw.randint(0, len(other))
            return raw[:start] + other[place : place + draw.choice((8, 40, 200))] + raw[end:]
        case 7 | 8:
            return raw[:start] + bytes((draw.randrange(256),)) + raw[start + 1 :]
        case 9 if draw.random() < 0.2:
            return (
                raw[:start]
                + draw.choice(TOKENS) * draw.choice((40, 400, 4_000, 20_000))
                + raw[start:]
            )
        case _:
            return raw[:start] + draw.choice(TOKENS) + raw[start:]


def fault(raw: bytes) -> str:
    """What is wrong with the reading of these bytes; "" where nothing is.

    Every eighth length is read as `.yaml` is, from end to end. What was slow is read twice more,
    and the least time counts: on a busy machine a file took up to eight times as long.
    """
    seconds = SLOW
    for _ in range(3):
        start = thread_time()
        try:
            fault = _broken_promise(raw)
        except Exception as error:
            fault = f"{type(error).__name__}: {error}"
        seconds = thread_time() - start
        if fault or seconds <= SLOW:
            break
    return fault or (f"took {seconds * 1_000:.0f} ms" if seconds > SLOW else "")


def _broken_promise(raw: bytes) -> str:
    document = formats.read_document(raw, "x.md" if len(raw) % 8 else "x.yaml")
    problems = [Problem("x.md", *trouble) for trouble in document.troubles]
    if document.data is None and not problems:
        return "lost without a word"
    record = None if document.data is None else make_record("x.md", document, Config(), problems)
    lines = raw.count(b"\n") + raw.count(b"\r") + 1
    if wrong := [problem for problem in problems if not 1 <= problem.line <= lines + 1]:
        return f"a problem outside of the file: {wrong[0]}"
    if record is None and not problems:
        return "no article and no problem"
    json.dumps(document.data, ensure_ascii=False).encode()  # plain texts, without lone surrogates
    if record and UNSAFE.search(
        f"{record.title}{record.excerpt}{record.provider}{''.join(record.topics)}"
    ):
        return "control or direction characters are left in a text"
    return ""
