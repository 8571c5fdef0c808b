"""Random input: front matter, web addresses, dates and whole builds. The long run is `python -m
benchmarks fuzz`."""

from __future__ import annotations

from pathlib import Path
from time import process_time

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from writing import spent

import topicgraph as tg
from benchmarks import fuzz
from benchmarks.hostile import mutations
from topicgraph.errors import TopicGraphError
from topicgraph.identity import urls
from topicgraph.model import to_datetime
from topicgraph.sources import dates, legacy_encodings
from topicgraph.sources.files import parse_file
from topicgraph.sources.settings import Config


def test_none_of_4000_mutated_files_raises_crashes_or_takes_250_ms() -> None:
    tally = fuzz.fuzz(4_000, seed=4, guided=False)
    assert tally.tried == 4_000
    assert not tally.faults, fuzz.report(tally)


@settings(max_examples=300)
@given(st.text("abZ 1_.\n-³¹éÉþšŠЖя中±´˘ªº²", max_size=12))
def test_a_text_is_broken_where_a_pattern_finds_it_so_in_the_whole_text(text: str) -> None:
    patterns = (legacy_encodings.IN_WORD, legacy_encodings.CAPITAL_IN_WORD)
    assert legacy_encodings.is_broken(text) == any(one.search(text) for one in patterns)


@pytest.mark.parametrize(
    ("reading", "message"),
    [
        ("raise RuntimeError('x')", "RuntimeError: x"),
        ("import os; os.kill(os.getpid(), 11)", "the process ended with code -11"),
        ("import time; time.sleep(99)", "the process ended with a hang"),
        ("x = sum(range(40_000_000)); return real(raw)", "took "),
    ],
    ids=["exception", "crash", "hang", "slow"],
)
def test_an_exception_a_crash_a_hang_and_a_slow_file_would_be_seen(
    reading: str, message: str, tmp_path: Path, monkeypatch
) -> None:
    program = (
        "import sys, benchmarks.fuzz\nfrom topicgraph.sources import formats\n"
        f"real = formats.read_document\ndef read(raw, name=''):\n    {reading}\n"
        "formats.read_document = read\nbenchmarks.fuzz.main(sys.argv[1:])\n"
    )
    (tmp_path / "broken_fuzz.py").write_text(program)
    monkeypatch.setattr(fuzz, "COMMAND", ("broken_fuzz",))
    monkeypatch.setattr(fuzz, "HANGS", 3 if "hang" in message else 60)
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path}:{Path.cwd()}")
    tally = fuzz.fuzz(1, guided=False)
    assert tally.tried == 1
    assert next(iter(tally.faults)).startswith(message)


def test_a_mutation_is_the_same_for_the_same_seed() -> None:
    one, other = (
        [mutations.mutated(mutations.Random(seed)) for seed in range(50)] for _ in range(2)
    )
    assert one == other
    assert len(set(one)) > 40


PIECES = st.sampled_from(
    [
        "https://", "HTTP://", "//", "/", "\\", "@", ":", "..", "www.", "m.", "amp.", "/amp",
        "/amp/", ".amp", "?", "&", "#", "=",
        "utm_source=x", "v=", "%2F", "%00", "%", "a.example", "youtube.com", "youtu.be", "msn.com",
        "cdn.ampproject.org", "/c/s/",
        "google.com/amp/s/", "[::1]", "xn--", "é", "\u202e", "\x00", "\ud800", " ", "\t",
        "index.html", "ar-AAxxxxx", "127.0.0.1",
        "0x7f", "co.uk", ".", "-123456789.html",
    ]
)  # fmt: skip
URLS = st.one_of(
    st.text(max_size=60),
    st.lists(PIECES, max_size=30).map("".join),
    st.lists(PIECES, max_size=8).map(lambda x: "https://a.example/" + "".join(x)),
)


@settings(max_examples=700, deadline=None)
@given(URLS)
@example("https://a.com\\@evil.com/")
@example("http://\ud800")
def test_no_text_makes_the_work_on_a_url_raise_or_unsettled(url: str) -> None:
    assert (
        spent(lambda: (urls.canonicalize(url), urls.list_changes(url), urls.find_domain(url)), 0.25)
        < 0.25
    )
    canonical, host = urls.canonicalize(url), urls.find_domain(url)
    if canonical is not None:
        assert canonical.startswith("https://")
        assert urls.canonicalize(canonical) == canonical
        assert canonical.isprintable() or not url.isprintable() or not canonical.isascii()
    assert "/" not in host
    assert "@" not in host


@settings(max_examples=250, deadline=None)
@given(
    st.one_of(
        st.text(max_size=70),
        st.from_regex(dates.ISO, fullmatch=False),
        st.from_regex(dates.COMPACT, fullmatch=False),
        st.from_regex(dates.OPEN_NUMERIC, fullmatch=False),
        st.from_regex(dates.OPEN_WORDS, fullmatch=False),
        st.text("0123456789-:TZ+. /,apmAPM", max_size=40),
    )
)
@example("2021-02-30")
@example("0000-00-00T00:00:00Z")
@example("9999-12-31T23:59:59-14:00")
def test_no_text_makes_a_date_raise_or_leave_its_century(text: str) -> None:
    assert spent(lambda: dates.parse(text), 0.25) < 0.25
    found = dates.parse(text)
    if found is not None:
        time, stated = to_datetime(found[0]), found[1]
        assert time is not None
        assert time.year in dates.YEARS
        assert stated in ("second", "minute", "day", "month", "year")


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(seed=st.integers(0, 2**32), count=st.integers(1, 6))
def test_a_folder_of_mutated_files_is_built_and_each_file_is_an_article_or_has_a_problem(
    seed: int, count: int, tmp_path: Path
) -> None:
    draw = mutations.Random(seed)
    names = [f"{n}.md" for n in range(6)]
    for n, name in enumerate(names):
        (tmp_path / name).write_bytes(
            mutations.mutated(draw)
            if n < count
            else b"---\ntitle: Good\nurl: https://g.example/%d\n---\n" % n
        )
    graph = tg.build(tmp_path)
    known = {file for files in graph.articles["files"] for file in files} | {
        problem.file for problem in graph.problems
    }
    assert known - {"."} == set(names)  # "." stands for what many files have in common
    assert graph.articles.filter("held").height >= 6 - count
    message = ""
    try:
        tg.build(tmp_path, strict=True)
    except TopicGraphError as error:
        message = str(error)
    assert message.isprintable()


FILES = sorted(
    path
    for path in (Path(__file__).parent / "cases" / "sources").glob("*/*")
    if not path.name.endswith(".expected.json")
)
TOKENS = (
    b"\0", b'"', b"<", b">", b"&", b"{", b"[", b"]", b",", b"\n", b"\r", b"\t", b" ", b"\xff",
    b"<![CDATA[", b"]]>", b"<!--", b"&#x110000;", b"\\ud800", b"<!DOCTYPE x [", b"1e999", b"ER  - ",
    b"WARC/1.0\r\n", b"Content-Length: 999999999999\r\n", b"9" * 30, b"null",
)  # fmt: skip
SECONDS_PER_FILE = 2
"""CPU seconds for a damaged file of some kilobytes; the usual one takes some milliseconds."""


def damage(draw: mutations.Random, raw: bytes) -> bytes:
    """Change, remove, repeat and add bytes at some places of a file."""
    changed = bytearray(raw[:100_000])
    for _ in range(draw.choice((1, 1, 2, 4, 10))):
        place = draw.randrange(len(changed) + 1)
        match draw.randrange(5):
            case 0:
                changed[place : place + 1] = bytes([draw.randrange(256)])
            case 1:
                del changed[place : place + draw.choice((1, 5, 50, 500))]
            case 2:
                changed[place:place] = draw.choice(TOKENS)
            case 3:
                changed[place:place] = draw.choice(TOKENS) * draw.choice((100, 1_000, 5_000))
            case 4:
                other = draw.choice(FILES).read_bytes()
                start = draw.randrange(len(other) + 1)
                changed[place:place] = other[start : start + 300]
    return bytes(changed)


@pytest.mark.parametrize("folder", sorted({path.parent.name for path in FILES}))
def test_a_damaged_file_of_any_format_neither_raises_nor_takes_long(folder: str) -> None:
    draw = mutations.Random(folder)
    files = [path for path in FILES if path.parent.name == folder and path.suffix != ".parquet"]
    tries = 12 if folder == "excel-table" else 60  # each workbook is read by a process of its own
    for _ in range(tries if files else 0):
        path = draw.choice(files)
        raw = damage(draw, path.read_bytes())
        start = process_time()
        for record in parse_file(path.name, raw, Config(), is_named=True).records:
            assert record.title.isprintable()
        assert process_time() - start < SECONDS_PER_FILE


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("word.csv", b"title,url\n" + b"\x81" + b"a" * 200_000 + b",https://a.example/1\n"),
        ("word.ris", b"TY  - NEWS\nTI  - " + b"\x81" + b"a" * 200_000 + b"\nER  - \n"),
        ("title.xml", b"<rss><channel><title>The" + b"\n" * 200_000 + b"Post</title><item><title>A"
         b"</title><link>https://a.example/1</link></item></channel></rss>"),
    ],
)  # fmt: skip
def test_a_long_word_or_gap_takes_no_longer_than_its_length_asks_for(name: str, raw: bytes) -> None:
    assert spent(lambda: parse_file(name, raw, Config(), is_named=True), 1) < 1


@pytest.mark.parametrize(
    "raw", [b" " * 27 + b"1 of 20 DOCUMENTS\n", b"\n" * 27 + b"%" * 27 + b"x", b" %\n" * 30 + b"@"]
)
def test_no_long_start_makes_the_recognition_of_a_format_slow(raw: bytes) -> None:
    """Found by fuzzing: a pattern for BibTeX took twice as long for each further space."""
    assert mutations.fault(raw) == ""
