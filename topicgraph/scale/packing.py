"""A record as one text, and back: JSON, so that half of a character survives and no code runs when it is read."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from topicgraph.model import Record

NAMES = Record._fields
MOMENTS = (NAMES.index("published"), NAMES.index("updated"))
TUPLES = (NAMES.index("urls"), NAMES.index("topics"))
RELATED = NAMES.index("related")


def pack(record: Record) -> str:
    """A record as JSON.

    >>> unpack(pack(Record(file="a.md", title="A"))) == Record(file="a.md", title="A")
    True
    """
    return json.dumps(_values(record))


def _values(record: Record) -> list[Any]:
    values: list[Any] = list(record)
    for place in MOMENTS:
        values[place] = values[place].isoformat() if values[place] else None
    values[RELATED] = [_values(entry) for entry in record.related]
    return values


def unpack(text: str) -> Record:
    """The record that `pack` made a text of."""
    return _record(json.loads(text))


def _record(values: list[Any]) -> Record:
    for place in MOMENTS:
        values[place] = datetime.fromisoformat(values[place]) if values[place] else None
    for place in TUPLES:
        values[place] = tuple(values[place])
    values[RELATED] = tuple(_record(entry) for entry in values[RELATED])
    return Record._make(values)
