"""A file that is YAML from end to end; delimiters `---` are optional."""

from __future__ import annotations

from topicgraph.sources.document import Document, Trouble
from topicgraph.sources.formats.format import Format
from topicgraph.sources.formats.yaml_front_matter import OPENING, read_yaml_part


def _read(raw: bytes, troubles: list[Trouble]) -> list[Document]:
    opening = OPENING.match(raw)
    return [read_yaml_part(raw, opening.end() if opening else 0, troubles, needs_end=False)]


FORMAT = Format(
    name="YAML",
    endings=(".yaml", ".yml"),
    recognizes=lambda raw: True,
    read=_read,
    accepts_any=True,
)
