"""Files to documents: golden cases, hostile input, and nothing lost without a word.

A case is a file in `cases/FORMAT/` and its expected result in `NAME.expected.json`: `data`, `body`,
and `troubles` as [line, code].
"""

from __future__ import annotations

import json
import pkgutil
import random
from functools import partial
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from writing import FOUNDING, spent

from benchmarks.hostile.scalars import TRAPS, headlines
from topicgraph.sources import formats, safe_yaml
from topicgraph.sources.document import Block, Document
from topicgraph.sources.files import parse_file
from topicgraph.sources.formats import read_document
from topicgraph.sources.formats.format import MAX_BODY
from topicgraph.sources.settings import Config

FORMAT_MODULES = [
    module.name for module in pkgutil.iter_modules(formats.__path__) if module.name != "format"
]

CASES_FOLDER = Path(__file__).parent / "cases"
FOLDERS = [
    folder for name in FORMAT_MODULES if (folder := CASES_FOLDER / name.replace("_", "-")).is_dir()
]
CASES = sorted(
    path
    for folder in FOLDERS
    for path in folder.iterdir()
    if not path.name.endswith(".expected.json")
)


def outcome(path: Path) -> dict[str, object]:
    document = read_document(path.read_bytes(), path.name)
    return {
        "data": document.data,
        "body": document.body,
        "troubles": [[line, code] for line, code, _ in document.troubles],
    }


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name)
def test_a_file_is_read_as_expected(path: Path) -> None:
    expected = path.with_name(f"{path.stem}.expected.json")
    assert expected.is_file(), f"{expected.name} is missing: write what is expected of {path.name}"
    assert outcome(path) == json.loads(expected.read_text("utf-8"))


def test_no_expectation_is_without_its_file() -> None:
    stems = {path.stem for path in CASES}
    assert {
        path.name.removesuffix(".expected.json")
        for folder in FOLDERS
        for path in folder.glob("*.expected.json")
    } == stems


def read_all(raw: bytes, name: str) -> list[Document]:
    return list(formats.read_input(formats.Input.of_bytes(raw, name)))


def read(text: str) -> Document:
    return read_document(text.encode())


@pytest.mark.parametrize("scalar", TRAPS, ids=lambda scalar: scalar[:20])
def test_a_scalar_stays_the_text_that_was_typed(scalar: str) -> None:
    item = scalar.replace(",", "")
    document = read(f"---\ntitle: {scalar}\ntopics: [{item}, x]\nmore:\n  - {scalar}\n---\n")
    assert document.data == {"title": scalar, "topics": [item, "x"], "more": [scalar]}
    assert document.troubles == []


@pytest.mark.parametrize("null", ["", "~", "null", "Null", "NULL"])
def test_a_null_is_nothing(null: str) -> None:
    assert read(f"---\ntitle: {null}\nx: a\n---\n").data == {"title": None, "x": "a"}


@pytest.mark.parametrize("quoted", ['"null"', "'~'", '""', '"no"'])
def test_a_null_in_quotes_is_a_text(quoted: str) -> None:
    assert read(f"---\ntitle: {quoted}\n---\n").data == {"title": quoted[1:-1]}


TAGS = [
    "!!timestamp x",
    "!!int x",
    "!!bool maybe",
    "!!python/object/apply:os.system [ls]",
    "!!binary x",
    "!x y",
    "!!set {a: b}",
    "!!omap [a: b]",
]


@pytest.mark.parametrize("value", TAGS)
def test_a_tag_runs_nothing_and_costs_no_other_field(value: str) -> None:
    document = read(f"---\nother: {value}\ntitle: A\n---\n")
    assert document.data is not None
    assert document.data["title"] == "A"
    assert document.troubles


NESTS = [
    "[" * 25_000,
    "? " * 24_000,
    "- " * 25_000,
    "{a: " * 12_000,
    "[{" * 12_000,
    "{? " * 12_000,
    "a:\n" + "".join(f"{' ' * n}a:\n" for n in range(1, 220)),
    "a: " + "[" * 25_000 + "]" * 25_000,
    "&a " * 9_000,
    "*a " * 9_000,
    "!a " * 9_000,
    "'" * 25_001,
    '"' * 25_001,
    "|" * 25_000,
    "? ? : : " * 6_000,
]


@pytest.mark.parametrize("nest", NESTS, ids=lambda nest: repr(nest[:12]))
def test_deep_nesting_is_a_trouble_and_costs_no_other_field(nest: str) -> None:
    alone = read(f"---\n{nest}\n---\nbody")
    assert alone.troubles
    beside = read(f"---\ntitle: A\nother: {nest}\nlast: b\n---\nbody")
    assert beside.data is not None
    assert beside.data["title"] == "A"
    assert (beside.body, len(beside.troubles) > 0) == ("\nbody", True)


@pytest.mark.parametrize(
    "bomb",
    [
        "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]",
        "a: &a {k: v}\nb: {<<: *a, x: y}\nc: {<<: [*a, *a]}",
        "a: &a [*a]",
    ],
)
def test_aliases_and_merge_keys_are_not_followed(bomb: str) -> None:
    document = read(f"---\ntitle: A\n{bomb}\n---\n")
    assert document.data is not None
    assert document.data["title"] == "A"
    assert document.troubles
    assert len(str(document.data)) < 1_000


def test_a_huge_body_is_cut_and_not_a_trouble() -> None:
    document = read_document(b"---\ntitle: A\n---\n" + b"x" * 100_000_000)
    assert (document.data, document.troubles) == ({"title": "A"}, [])
    assert len(document.body) <= MAX_BODY


def test_a_huge_front_matter_is_cut_at_a_line_with_a_trouble() -> None:
    raw = (
        b"---\ntitle: A\n"
        + b"".join(b"key%d: %s\n" % (n, b"x" * 1_000) for n in range(2_000))
        + b"---\n"
    )
    document = read_document(raw)
    assert document.data is not None
    assert document.data["title"] == "A"
    assert set(map(len, document.data.values())) == {1, 1_000}
    assert [trouble.code for trouble in document.troubles] == ["too-long"]


def test_a_key_knows_its_line_inside_others_from_the_key_that_holds_it() -> None:
    data = read("\n---\ntitle: A\n\nprovider:\n  name: B\n  domain: c\n---\n").data
    assert data is not None
    assert data.lines == {"title": 3, "provider": 5}
    assert isinstance(data["provider"], Block)
    assert data["provider"].lines == {"name": 1, "domain": 2}


def test_at_least_98_of_100_unquoted_headlines_keep_title_date_address_and_outlet() -> None:
    outcome = headlines()
    assert outcome.tried == 100
    assert len(outcome.failed) <= 2, outcome.failed


def test_an_unquoted_headline_in_a_related_entry_keeps_its_url() -> None:
    text = "---\ntitle: A\nrelated:\n- title: Mood: what we know\n  webUrl: https://b.example/x\n- title: '@home'\n  webUrl: https://b.example/y\n---\n"  # noqa: E501
    data = read(text).data
    assert data is not None
    assert data["related"] == [
        {"title": "Mood: what we know", "webUrl": "https://b.example/x"},
        {"title": "@home", "webUrl": "https://b.example/y"},
    ]


def never_lost_without_a_word(raw: bytes, whole: bool = False) -> None:
    document = read_document(raw, "a.yaml" if whole else "a.md")
    assert document.data is not None or document.troubles
    lines = raw.count(b"\n") + raw.count(b"\r") + 1
    assert all(
        1 <= line <= lines + 1 and code and message for line, code, message in document.troubles
    )
    json.dumps(document.data, ensure_ascii=False).encode()  # plain texts, without lone surrogates


@settings(max_examples=500, deadline=None)
@given(st.binary(max_size=300), st.booleans(), st.booleans())
@example(b"TITEL|DATE", False, True)  # a header without rows
def test_no_bytes_make_the_reading_raise_or_lose_without_a_word(
    raw: bytes, marked: bool, whole: bool
) -> None:
    never_lost_without_a_word(b"---\n" + raw if marked else raw, whole)


BASE = FOUNDING.read_bytes().split(b"secured:")[0] + b"---\nBody\n"
HOSTILE = st.sampled_from(
    [
        b"---\n",
        b"...\n",
        b"\n",
        b"\r",
        b"\t",
        b": ",
        b":",
        b"#",
        b" #",
        b"- ",
        b"? ",
        b"[",
        b"]",
        b"{",
        b"}",
        b",",
        b"&a ",
        b"*a ",
        b"!!int ",
        b"!x ",
        b"|\n",
        b">\n",
        b"'",
        b'"',
        b"%YAML 1.1\n",
        b"@",
        b"`",
        b"\\",
        b"\x00",
        b"\xff",
        b"\xfe",
        b"\xef\xbb\xbf",
        b"\xed\xa0\x80",
        b"\xc2\x85",
        b"\xe2\x80\xa8",
        b"<<: ",
        b"null",
        b"~",
        b"  ",
        b"title: x\n",
    ]
)


@st.composite
def mutations(draw: st.DrawFn) -> bytes:
    """The founding article with some pieces cut out, doubled or put in."""
    raw = BASE
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(raw)))
        end = min(len(raw), start + draw(st.integers(0, 40)))
        raw = draw(
            st.sampled_from(
                [
                    raw[:start] + raw[end:],
                    raw[:end] + raw[start:],
                    raw[:start] + draw(HOSTILE) + raw[start:],
                ]
            )
        )
    return raw


@settings(max_examples=400, deadline=None)
@given(mutations())
def test_no_mutation_makes_the_reading_raise_or_lose_without_a_word(raw: bytes) -> None:
    never_lost_without_a_word(raw)


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"]), max_size=20)


@settings(max_examples=100, deadline=None)
@given(st.dictionaries(st.sampled_from("abcdef"), TEXTS, min_size=1))
def test_what_is_quoted_comes_back_as_it_is(fields: dict[str, str]) -> None:
    text = "".join(
        f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in fields.items()
    )
    assert read_document(f"---\n{text}---\n".encode()) == Document(Block() | fields, "\n", [])


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ('"He said "hello" to us"', 'He said "hello" to us'),
        ("'It's over'", "It's over"),
        ('"Odd" and even', '"Odd" and even'),
    ],
)
def test_quotes_within_quotes_are_kept_and_the_outer_ones_are_not(written: str, meant: str) -> None:
    document = read_document(f"---\ntitle: {written}\ndate: 2021-03-04\n---\n".encode())
    assert document.data is not None
    assert document.data["title"] == meant


@pytest.mark.parametrize(
    "filler", [" ", "\u0085", "\t", " #", "a: ", "- ", "'", '"', "x"], ids=repr
)
@pytest.mark.parametrize("start", ["title: A", 'title: "A', "- @A", "  - title: A: b", "tags: [#a"])
def test_a_line_of_100_kilobytes_costs_no_more_than_its_length(start: str, filler: str) -> None:
    raw = f"---\ndate: 2021-03-04\n{start}{filler * (100_000 // len(filler))}b\n---\n".encode()
    assert spent(lambda: read_document(raw), 0.25) < 0.25


def test_half_a_character_in_an_escape_costs_no_more_than_itself() -> None:
    document = read('---\ntitle: "A \\ud800 b \\udc00"\nother: "\\ud83d\\ude00"\n---\n')
    assert document.data == {"title": "A \ufffd b \ufffd", "other": "😀"}
    assert {trouble.code for trouble in document.troubles} == {"escape"}


LINES = [
    "title: &x",
    "- name: a #b",
    "title: #a",
    "a: b",
    "a: b: c",
    "- @x",
    "tags: #a",
    "\ta: b",
    "title: A",
    'a: "b',
]


@pytest.mark.parametrize("line", LINES)
def test_forty_thousand_lines_cost_no_more_than_their_number(line: str) -> None:
    short, long = (("---\n" + f"{line}\n" * count + "---\n").encode() for count in (2_500, 40_000))
    limit = 1.5 * 16 * spent(lambda: read_document(short)) + 0.2
    assert spent(lambda: read_document(long), limit) < limit


TOMLS = {
    "dotted name": "a." * 30_000 + "b = 1",
    "quoted dotted name": "'a'.\"b\"." * 8_000 + "b = 1",
    "dotted table": "[" + "a . " * 15_000 + "b]",
    "number": "a = " + "1" * 60_000,
    "hexadecimal number": "a = 0x" + "f" * 60_000,
    "brackets": "a = " + "[" * 60_000,
    "braces": "a = " + "{a=" * 15_000,
    "tables": "".join(f"[t{n}.a.b.c]\n" for n in range(4_000)),
    "words": "a" * 60_000,
    "quotes": "'" * 60_000,
    "three megabytes": "".join(f"k{n} = 1\n" for n in range(300_000)),
}


@pytest.mark.parametrize("name", TOMLS)
def test_no_toml_takes_long_or_raises(name: str) -> None:
    raw = f"+++\ntitle = 'A'\n{TOMLS[name]}\n+++\nBody".encode()
    document = read_document(raw)
    assert spent(lambda: read_document(raw), 0.5) < 0.5
    assert document.data is not None or [trouble.code for trouble in document.troubles] in (
        ["broken-toml"],
        ["no-end"],
    )


def test_toml_with_dots_in_its_texts_is_read() -> None:
    document = read_document(
        f"+++\ntitle = 'A'\nexcerpt = '{'One. Two. ' * 50}'\nurl = 'https://a.b.c.example/x'\n+++\nBody".encode()
    )
    assert document.data is not None
    assert document.troubles == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "- title: A\n  date: x\n- url: u\n",
            [(1, {"title": "A", "date": "x"}), (3, {"url": "u"})],
        ),
        (
            "outlet: P\nposts:\n  - title: A\n  - Titel: B\n    outlet: Q\n",
            [(3, {"title": "A", "outlet": "P"}), (4, {"Titel": "B", "outlet": "Q"})],
        ),
        ("---\ntitle: A\n---\ntitle: B\n", [(2, {"title": "A"}), (4, {"title": "B"})]),
        ("# c\n- title: A\n- word\n", [(2, {"title": "A"})]),
        ("title: A\nposts:\n- title: B\n", [(1, {"title": "A", "posts": [{"title": "B"}]})]),
        ("related:\n- title: B\n", [(1, {"related": [{"title": "B"}]})]),
    ],
)
def test_a_yaml_file_may_hold_several_articles(
    text: str, expected: list[tuple[int, dict[str, object]]]
) -> None:
    documents = [d for d in read_all(text.encode(), "a.yaml") if d.data is not None]
    assert [(document.line, document.data) for document in documents] == expected
    for document in documents:
        assert document.data is not None
        assert min(document.data.lines.values()) == 1


HOSTILE_STARTS = [
    "# " + " " * 200_000 + "#",
    "# " + "#" * 200_000,
    "import x\n" * 40_000,
    "<!--" * 100_000,
    "Title: " + "a: " * 100_000,
    "Title: x\n" + "    more\n" * 40_000,
    ":a: " * 100_000,
    "= T\n" + ":a: b\n" * 40_000,
    "#+TITLE: x\n" + "#+FILETAGS: " + ":" * 200_000,
    '{"a": ' * 50_000,
    '{"a": [' + "1," * 100_000,
    ";;;\n" * 60_000,
    "- a\n" * 60_000,
    "---\na: b\n" * 2_000,
    "x" * 200_000 + "\n=====",
]


@pytest.mark.parametrize("ending", [".md", ".rst", ".org", ".adoc", ".html", ".yaml"])
def test_no_start_of_a_file_takes_long(ending: str) -> None:
    slow = [
        start[:12]
        for start in HOSTILE_STARTS
        if spent(partial(read_all, start.encode(), f"a{ending}"), 1.0) > 1.0
    ]
    assert slow == []


PIECES = [
    b"\0",
    b"\xff",
    b"<",
    b'"',
    b"---\n",
    b"{",
    b"[",
    b"#",
    b":",
    b"\n\n",
    b"\\",
    b"]]>",
    b"&#",
]


def mutate(raw: bytes, chance: random.Random) -> bytes:
    """Return a file with a few parts added, changed, doubled or removed."""
    changed = bytearray(raw)
    for _ in range(chance.randint(1, 8)):
        place, kind = chance.randrange(len(changed) + 1), chance.randrange(4)
        if kind == 0:
            changed[place:place] = chance.choice(PIECES)
        elif kind == 1:
            del changed[place : place + chance.randint(1, 30)]
        elif kind == 2:
            changed[place : place + 1] = bytes([chance.randrange(256)])
        else:
            changed[place:place] = changed[place : place + 50] * chance.randint(1, 20)
    return bytes(changed)


def test_no_damaged_file_of_any_format_makes_the_reading_raise() -> None:
    chance = random.Random(7)
    files = [
        path for path in (CASES_FOLDER / "sources").glob("*/*") if path.stat().st_size < 20_000
    ]
    for path in [*files, *CASES]:
        if not path.name.endswith(".expected.json"):
            raw = mutate(path.read_bytes(), chance)
            assert spent(partial(parse_file, path.name, raw, Config()), 0.25) < 0.25, path


def test_of_thousands_of_fields_beside_a_broken_one_the_first_are_read_and_the_rest_is_told() -> (
    None
):
    fields = "".join(f"field{n}: {n}\n" for n in range(3_000))
    document = formats.read_document(
        f"---\ntitle: A ferry\n? [a]: b\n{fields}---\n".encode(), "x.md"
    )
    assert document.data is not None
    assert document.data["title"] == "A ferry"
    assert 1_990 <= len(document.data) <= 2_000
    messages = [trouble.message for trouble in document.troubles]
    assert "more than 2,000 fields: the rest is left out" in messages


def test_a_field_that_is_repeated_thousands_of_times_is_parsed_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    parsed: list[str] = []
    parse = safe_yaml._parse_one_field
    monkeypatch.setattr(
        safe_yaml,
        "_parse_one_field",
        lambda chunk, *rest: parsed.append(chunk) or parse(chunk, *rest),
    )
    raw = ("---\n? [a]: b\n" + "title: A ferry\n" * 5_000 + "---\n").encode()
    document = formats.read_document(raw, "x.md")
    assert document.data is not None
    assert document.data["title"] == "A ferry"
    assert len(parsed) < 5
