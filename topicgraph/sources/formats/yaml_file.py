"""A file that is YAML from end to end; delimiters `---` are optional."""

from __future__ import annotations

from topicgraph.sources.document import Document
from topicgraph.sources.formats.format import Format, Input
from topicgraph.sources.formats.yaml_front_matter import OPENING, read_yaml_part


def _read(source: Input) -> list[Document]:
    opening = OPENING.match(source.head)
    start = opening.end() if opening else 0
    return [read_yaml_part(source.head, start, source.troubles, needs_end=False)]


FORMAT = Format(
    name="YAML",
    recognizes=lambda head, name: True,
    read=_read,
    endings=(".yaml", ".yml"),
    is_for_sites=True,
    accepts_any=True,
)
