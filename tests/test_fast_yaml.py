"""The fast reader of plain YAML: what it takes, libyaml reads the same; what it does not take, it
leaves to libyaml."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from writing import FOUNDING

from topicgraph.sources import fast_yaml
from topicgraph.sources.document import Block, Items, Value
from topicgraph.sources.formats import read_document

TEXTS = st.one_of(
    st.sampled_from([
        "A", "A: b", "a b", "'a'", '"a"', '"a: b # c"', '""', "''", "~", "null", "-1", "- 1", "-",
        "[a, b]", "[]", "[a, ]", "[a: b]", "a:",
        "#a", "a #b", "a#b", "|", ">-", "&a b", "*a", "!t a", "http://a.example/x?y=1",
        "2021-03-04T21:09:00Z", '"a\\"b"', '"a\\\\"',
        '"a\\nb"', '"a" b', "'it''s'", "@a", "%a", "? a", "a\u00a0", "\u00a0", "é: à", "{a: b}",
        "[a, null, B & C]", "yes", "0777",
        "  a  ", '"a"  ', "a, b", "`a`", ":",
    ]),
    st.text("ab :-#'\"[],&\\", max_size=8),
)  # fmt: skip
LINES = st.builds(
    "{}{}{}".format,
    st.sampled_from(["", "", "", "  ", "  ", "    ", "      ", " ", "- ", "  - ", "    - ", "-"]),
    st.sampled_from(
        [
            "title: ",
            "name: ",
            "related:",
            "provider:",
            "topics:",
            "a-b: ",
            "",
            "",
            "A b: ",
            "<<: ",
            '"q": ',
            "title:",
        ]
    ),
    TEXTS,
)


def lines_of(value: Value) -> object:
    if isinstance(value, Block):
        return [value.lines, [lines_of(item) for item in value.values()]]
    return [value.lines, [lines_of(item) for item in value]] if isinstance(value, Items) else None


def same_as_libyaml(raw: bytes) -> bool:
    """Whether the fast reader takes a file; where it does, libyaml must say the same, lines and
    troubles included."""
    found = read_document(raw)
    with mock.patch.object(fast_yaml, "parse_plain", return_value=None) as asked:
        expected = read_document(raw)
    assert found == expected
    assert lines_of(found.data) == lines_of(expected.data)
    text = asked.call_args.args[0] if asked.called else ""
    return bool(text) and fast_yaml.parse_plain(text, 2) is not None


@settings(max_examples=500, deadline=None)
@given(st.lists(LINES, max_size=8))
@example(["title: a", "  b: c"])
@example(["topics:", "- a", "  b", "- c: d", "  e: f"])
@example(["related:", "  - title: a", "", "    name: b", "", "  - ", "title: c"])
def test_what_the_fast_reader_takes_libyaml_reads_the_same(lines: list[str]) -> None:
    same_as_libyaml(("---\n" + "".join(f"{line}\n" for line in lines) + "---\n").encode())


@pytest.mark.parametrize("corpus", ["diablo4", "ai-news"])
def test_nearly_all_of_a_real_folder_is_read_fast_and_as_libyaml_reads_it(
    real: Callable[[str], Path], corpus: str
) -> None:
    taken = [
        same_as_libyaml(path.read_bytes())
        for path in sorted(real(corpus).rglob("*.md"))
        if path.stem != "README"
    ]
    assert sum(taken) >= 0.9 * len(taken)


def test_the_cases_and_the_founding_article_are_read_alike_both_ways() -> None:
    for path in sorted(Path(__file__).with_name("cases").rglob("*")):
        if path.suffix in (".md", ".txt"):
            same_as_libyaml(path.read_bytes())
    assert same_as_libyaml(FOUNDING.read_bytes())


def test_a_repeated_entry_keeps_the_lines_of_each_place() -> None:
    entry = "  - title: B\n    webUrl: none\n"
    first = read_document(f"---\ntitle: A\nrelated:\n{entry}---\n".encode()).data
    second = read_document(
        f"---\ntitle: C\n\nexcerpt: D\nrelated:\n\n{entry}{entry}---\n".encode()
    ).data
    assert first is not None
    assert second is not None
    assert isinstance(first["related"], Items)
    assert isinstance(second["related"], Items)
    assert first["related"][0] is second["related"][1]
    assert (first.lines["related"], first["related"].lines) == (3, [1])
    assert (second.lines["related"], second["related"].lines) == (5, [2, 4])
