"""What a format is, and the file that it reads. See the package for the registry."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import BinaryIO, NamedTuple

from topicgraph.sources.document import Document, Trouble
from topicgraph.text import count_phrase

MAX_FRONT_MATTER = 1 << 20
"""Front matter beyond this many bytes is cut at a line, with a trouble."""

MAX_BODY = 1 << 16
"""This many bytes of a body are kept: enough for its first paragraph."""

TEXT_ENDINGS = (
    ".md", ".markdown", ".mdown", ".mkd", ".mdx", ".mdoc", ".svx", ".txt", ".text", ".qmd", ".rmd",
)  # fmt: skip
MARKUP_ENDINGS = (".html", ".htm", ".rst", ".org", ".adoc", ".asciidoc", ".textile", ".njk")
"""Files that are articles only if they start with metadata."""


class Summary(NamedTuple):
    """What was read from a file of many articles: its kind, how many of what, and which fields.

    `mapping` says which of the file's own names is which of our fields, and which are not used.
    """

    kind: str
    unit: str
    number: int
    mapping: str

    def __str__(self) -> str:
        return f"{count_phrase(self.number, self.unit)} ({self.kind}); {self.mapping}".rstrip("; ")


@dataclass(slots=True)
class Input:
    r"""One file while it is read.

    - `name`: its name, in lower case, without `.gz`
    - `head`: its first bytes, as UTF-8 without a byte order mark, with `\n` line ends. All of it,
      if it has at most `MAX_FRONT_MATTER + MAX_BODY` bytes
    - `open`: opens the whole file from its start, as it is (but decompressed), for formats that
      read files of any size
    - `fields`: the user's own names of fields (`judul: title`), which come before all others
    - `troubles`: what was wrong before it was known what the file holds
    - `is_named`: the user named this file, rather than a folder that it is in
    - `kind`: the name of its format, once that is known
    - `summary`: set by a format of many articles when it has read the file
    """

    name: str
    head: bytes
    open: Callable[[], BinaryIO]
    fields: Mapping[str, str] = field(default_factory=dict[str, str])
    troubles: list[Trouble] = field(default_factory=list[Trouble])
    is_named: bool = False
    kind: str = ""
    summary: Summary | None = None

    @classmethod
    def of_bytes(cls, raw: bytes, name: str) -> Input:
        """Make the input of a file that is in memory; `raw` is normalized."""
        return cls(name.lower(), raw, lambda: io.BytesIO(raw))


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write articles into a file.

    - `name`: for messages
    - `recognizes`: whether a file (its normalized first bytes, not empty, and its lower-case name)
      is in this format. Decides by the content; the name may only break a tie
    - `read`: the articles in a file, one after the other; never raises
    - `endings`: the only endings of file names to try, lower case, with the dot; empty for any
    - `named_endings`: a file with such an ending that the user names is in this format, whatever it
      holds, so that the reader can say what it lacks
    - `is_for_sites`: also read in the folder of a web site, where files of other formats are its
      data and design
    - `is_special`: a special case of another format, so it is tried first
    - `accepts_any`: `recognizes` accepts any file, so the format is tried last
    """

    name: str
    recognizes: Callable[[bytes, str], bool]
    read: Callable[[Input], Iterable[Document]]
    endings: tuple[str, ...] = ()
    named_endings: tuple[str, ...] = ()
    is_for_sites: bool = False
    is_special: bool = False
    accepts_any: bool = False
