"""A record as a text."""

from __future__ import annotations

import topicgraph as tg
from topicgraph.model import Record
from topicgraph.scale.packing import pack, unpack


def test_every_record_of_the_demo_corpus_is_the_same_again() -> None:
    for record in tg.read("seeds").records:
        assert unpack(pack(record)) == record


def test_half_of_a_character_survives() -> None:
    record = Record(file="a.md", title="\ud800", topics=("\udfff",), extra={"a": ["\ud800"]})
    assert unpack(pack(record)) == record
