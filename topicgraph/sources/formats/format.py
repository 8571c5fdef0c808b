"""What a format is. See the package for the registry."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from topicgraph.sources.document import Document, Trouble

MAX_FRONT_MATTER = 1 << 20
"""Front matter beyond this many bytes is cut at a line, with a trouble."""

MAX_BODY = 1 << 16
"""This many bytes of a body are kept: enough for its first paragraph."""

TEXT_ENDINGS = (
    ".md", ".markdown", ".mdown", ".mkd", ".mdx", ".mdoc", ".svx", ".txt", ".text", ".qmd", ".rmd",
)  # fmt: skip
MARKUP_ENDINGS = (".html", ".htm", ".rst", ".org", ".adoc", ".asciidoc", ".textile", ".njk")
"""Files that are articles only if they start with metadata."""


@dataclass(frozen=True, slots=True)
class Format:
    r"""One way to write articles into a file.

    - `name`: for messages
    - `endings`: endings of the file names to try, lower case, with the dot
    - `recognizes`: whether these bytes (UTF-8 without a byte order mark, `\n` line ends, not
      empty) are in this format
    - `read`: the articles in such bytes; appends to the troubles found so far, never raises
    - `accepts_any`: `recognizes` accepts any file, so the format is tried last
    """

    name: str
    endings: tuple[str, ...]
    recognizes: Callable[[bytes], bool]
    read: Callable[[bytes, list[Trouble]], Sequence[Document]]
    accepts_any: bool = False
