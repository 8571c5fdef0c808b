"""HTML and other markup that starts with front matter, as the posts of a site may."""

from __future__ import annotations

from collections.abc import Iterable

from topicgraph.sources.document import Document
from topicgraph.sources.formats import toml_front_matter, yaml_front_matter
from topicgraph.sources.formats.format import MARKUP_ENDINGS, Format, Input


def _recognizes(head: bytes, name: str) -> bool:
    is_markup = name.endswith(MARKUP_ENDINGS)
    patterns = (yaml_front_matter.OPENING, toml_front_matter.OPENING)
    return is_markup and any(pattern.match(head) for pattern in patterns)


def _read(source: Input) -> Iterable[Document]:
    is_yaml = yaml_front_matter.OPENING.match(source.head)
    format_: Format = yaml_front_matter.FORMAT if is_yaml else toml_front_matter.FORMAT
    return format_.read(source)


FORMAT = Format(
    name="HTML or other markup with front matter",
    recognizes=_recognizes,
    read=_read,
    is_for_sites=True,
)
