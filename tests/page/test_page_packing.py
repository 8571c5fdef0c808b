"""What the page carries in less room comes out of its scripts as it went in."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.page.small_graphs import article, graph
from topicgraph.page.data import read_coverage
from topicgraph.page.packing import (
    ALPHABET,
    BLOCK,
    GAP,
    encode_bytes,
    expand_url,
    pack_core,
    pack_details,
)
from topicgraph.page.payload import make_core, make_details

SCRIPT = Path(__file__).parent / "js" / "unpack.js"
TITLE = "Ferry ban: 24 votes, İstanbul’s first"
ADDRESSES = [
    "https://a.example/2021/ferry-ban-24-votes-more",
    "https://www.a.example/2021/ferry-ban-24-votes-more",
    "https://www.a.example/2021/ferry-ban-24-votes-more/",
    "https://a.example/{24}/ferry-ban-24-votes",
    "{}",
    "https://b.example/ferry-ban-24-votes-istanbul-s-first/x",
]


def unpack(asked: dict[str, Any], folder: Path) -> dict[str, Any]:
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")
    path = folder / "packed.json"
    path.write_text(json.dumps(asked), encoding="utf-8")
    done = subprocess.run([node, str(SCRIPT), str(path)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    unpacked: dict[str, Any] = json.loads(done.stdout)
    return unpacked


def test_what_was_packed_is_unpacked_as_it_was(demo: Any, tmp_path: Path) -> None:
    chance = random.Random(5)
    rows = [
        article("a", title=TITLE, urls=ADDRESSES, files=["x/ferry-ban-24-votes.md", "y{1}.md"]),
        article("b", title=TITLE, urls=ADDRESSES[:1], files=[], story="story:s"),
        article("c", title="", urls=[], story="story:s"),
    ]
    blobs = [chance.randbytes(size) for size in (0, 1, 12, 13, 14, 4_000)]
    texts = [(encode_bytes(blob), len(blob)) for blob in blobs]
    for made in (demo, graph(rows, [(rows[0]["id"], rows[1]["id"], "related", "same URL")])):
        coverage = read_coverage(made)
        core, details = make_core(coverage), make_details(coverage)
        asked = {"core": pack_core(core), "details": pack_details(details, core), "texts": texts}
        unpacked = unpack(asked, tmp_path)
        assert unpacked["stories"] == json.loads(json.dumps(core["stories"]))
        assert unpacked["details"]["articles"] == json.loads(json.dumps(details["articles"]))
        assert [bytes(one) for one in unpacked["bytes"]] == blobs
        links, reasons = details["links"], details["reasons"]
        assert [
            [*link[:3], GAP.sub("", unpacked["details"]["reasons"][link[3]]), link[4]]
            for link in unpacked["details"]["links"]
        ] == [[*link[:3], GAP.sub("", reasons[link[3]]), link[4]] for link in sorted(links)]


def test_bytes_of_several_blocks_are_one_text() -> None:
    raw = random.Random(1).randbytes(BLOCK + 5)
    text = encode_bytes(raw)
    assert text == encode_bytes(raw[:BLOCK]) + encode_bytes(raw[BLOCK:])
    assert len(text) == BLOCK * 16 // 13 + 8
    assert set(text) <= set(ALPHABET)
    assert len(set(ALPHABET)) == 91


@pytest.mark.parametrize(
    ("code", "url"),
    [
        (0, "https://a.example/x"),
        (1, "https://www.a.example/x"),
        (2, "https://a.example/x/"),
        (3, "https://www.a.example/x/"),
    ],
)
def test_a_code_stands_for_a_url(code: int, url: str) -> None:
    assert expand_url("https://a.example/x", code) == url
