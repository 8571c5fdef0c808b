"""The words of topicgraph as frozen records, and the schemas of its four tables.

`Record` is what a file says, before anything is resolved. `Article`, `Provider`, `Topic`, `Story`,
`Connection`, `Path` are what the graph answers with. `Problem` is something wrong in an input, and
what was done about it."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from typing import Any, Literal, NamedTuple

Precision = Literal["second", "minute", "day", "none"]

KINDS = ("published_by", "carried_by", "about", "related", "similar", "copy_of", "update_of",
         "credited_to")  # fmt: skip
"""The kinds of edge: article→provider, article→provider, article→topic, then four
article→article, and article→provider."""

ARTICLE_KINDS = ("related", "similar", "copy_of", "update_of")
"""The kinds of edge that join two articles."""


def plain(value: Any) -> Any:
    """`value` as JSON knows it: datetimes as ISO 8601 text, tuples as lists, records as dicts.

    >>> plain((datetime(2021, 3, 4, tzinfo=UTC),))
    ['2021-03-04T00:00:00Z']
    """
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, Record):
        return plain(value._asdict())
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (set, frozenset)):
        return plain(sorted(value))
    if isinstance(value, (tuple, list)):
        return [plain(item) for item in value]
    return value


def when(moment: datetime | None, precision: str = "second") -> str:
    """A UTC moment in words at its precision; "undated" where there is none.

    >>> when(datetime(2021, 3, 4, 21, 9, tzinfo=UTC), "minute")
    '2021-03-04 21:09'
    >>> when(datetime(2021, 3, 4, tzinfo=UTC), "day"), when(None)
    ('2021-03-04', 'undated')
    """
    if moment is None:
        return "undated"
    shape = {"day": "%Y-%m-%d", "minute": "%Y-%m-%d %H:%M"}.get(precision, "%Y-%m-%d %H:%M:%S")
    return moment.astimezone(UTC).strftime(shape)


class Shown:
    """What every answer can do: `to_dict()` for programs, `_repr_html_()` for a notebook."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """The same answer as a JSON-ready dict."""
        result = plain(self)
        assert isinstance(result, dict)
        return result

    def _repr_html_(self) -> str:
        rows = "".join(
            f"<tr><th style='text-align:left'>{escape(key)}</th><td style='text-align:left'>{escape(_cell(value))}</td></tr>"
            for key, value in self.to_dict().items()
            if value not in (None, "", [])
        )
        return f"<table>{rows}</table>"


def _cell(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


@dataclass(frozen=True, slots=True)
class Problem(Shown):
    """Something wrong in an input: where, a short `code`, and a `message` that says what was done
    about it.

    `line` is 1-based, 0 where the file as a whole is meant.

    >>> print(Problem("x.md", 4, "bad-date", 'publishedDateTime "2021-13-04" is not a date: left undated'))
    x.md:4: bad-date publishedDateTime "2021-13-04" is not a date: left undated
    """

    file: str
    line: int
    code: str
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.code} {self.message}"


class _Said(NamedTuple):
    """The fields of a `Record`: a tuple is made in a sixth of the time of a frozen dataclass, and
    one is made for every entry."""

    file: str
    line: int = 1
    title: str = ""
    excerpt: str = ""
    published: datetime | None = None
    precision: Precision = "none"
    updated: datetime | None = None
    medium: str = "article"
    urls: tuple[str, ...] = ()
    provider: str = ""
    domain: str = ""
    topics: tuple[str, ...] = ()
    quality: int | None = None
    heat: int | None = None
    image: str = ""
    related: tuple[Record, ...] = ()
    extra: Mapping[str, Any] = {}
    canonical: str = ""
    permalink: str = ""
    body_digest: str = ""
    language: str = ""


class Record(_Said, Shown):
    """What one file, or one entry of its `related` list, says of an article; nothing resolved.

    `file` is relative to the corpus, with `/`; `line` is where the entry starts. `urls` are as
    stated, the original first. `published` is in UTC, at the stated `precision`."""

    __slots__ = ()

    def at(self, file: str, line: int) -> Record:
        """The same record, said in another place.

        >>> moved = Record(file="a.md", title="A").at("b.md", 7)
        >>> moved.file, moved.line, moved.title
        ('b.md', 7, 'A')
        """
        return Record._make((file, line, *self[2:]))

    def packed(self) -> tuple[Any, ...]:
        """The values of all fields, related records likewise."""
        return (*self[:_RELATED], tuple(map(tuple, self.related)), *self[_RELATED + 1 :])

    @classmethod
    def unpacked(cls, values: tuple[Any, ...]) -> Record:
        """The record that was packed."""
        return cls._make(
            (*values[:_RELATED], tuple(map(cls._make, values[_RELATED])), *values[_RELATED + 1 :])
        )


_RELATED = Record._fields.index("related")


@dataclass(frozen=True, slots=True, kw_only=True)
class Article(Shown):
    """A piece of coverage. `held`: we have its file; otherwise a stub, known only from another
    article's `related` list.

    `provider` and `carrier` are provider ids, `topics` topic ids, `story` a story id; `published`
    is UTC."""

    id: str
    title: str
    excerpt: str = ""
    published: datetime | None = None
    precision: Precision = "none"
    updated: datetime | None = None
    medium: str = "article"
    url: str = ""
    urls: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    provider: str | None = None
    carrier: str | None = None
    topics: tuple[str, ...] = ()
    quality: int | None = None
    heat: int | None = None
    image: str = ""
    held: bool = True
    files: tuple[str, ...] = ()
    story: str | None = None
    extra: str = ""
    language: str = ""
    merged: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f'"{self.title}" ({when(self.published, self.precision)}{"" if self.held else ", not in this corpus"})'


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider(Shown):
    """A news outlet, resolved. `names` are all spellings seen, and its aliases; `platform` marks a
    host many outlets publish on.

    `edition_of` is the id of the mother outlet of a country edition; `articles` counts the held
    pieces it published."""

    id: str
    name: str
    domain: str = ""
    names: tuple[str, ...] = ()
    platform: bool = False
    edition_of: str | None = None
    articles: int = 0

    def __str__(self) -> str:
        return f"{self.name} ({self.articles} article{'' if self.articles == 1 else 's'})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic(Shown):
    """A label in the files, resolved. `names` are all spellings seen; `articles` counts the held
    pieces about it."""

    id: str
    name: str
    names: tuple[str, ...] = ()
    articles: int = 0

    def __str__(self) -> str:
        return f"{self.name} ({self.articles} article{'' if self.articles == 1 else 's'})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Story(Shown):
    """A set of articles about one event, in time order. `name` is its most central headline; times
    are UTC."""

    id: str
    name: str
    articles: tuple[str, ...]
    providers: tuple[str, ...]
    start: datetime | None = None
    end: datetime | None = None

    def __str__(self) -> str:
        days = " to ".join(dict.fromkeys(when(moment, "day") for moment in (self.start, self.end)))
        return (
            f'"{self.name}": {len(self.articles)} articles, {len(self.providers)} outlets, {days}'
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection(Shown):
    """An edge seen from one end: from `source` to `target` in steps of `distance`, with its
    `reason`.

    `forward` says whether the edge points away from `source`; `label` and `source_label` are the
    names of the ends."""

    source: str
    source_label: str
    target: str
    label: str
    kind: str
    forward: bool
    weight: float
    reason: str
    distance: int

    def __str__(self) -> str:
        return sentence(self.source_label, self.kind, self.label, self.forward) + (
            f" ({self.reason})" if self.reason else ""
        )


VERBS = {
    "published_by": ("was published by", "published"),
    "carried_by": ("was carried by", "carried"),
    "about": ("is about", "is the topic of"),
    "related": ("names as related", "is named as related by"),
    "similar": ("is similar to", "is similar to"),
    "copy_of": ("is a copy of", "was copied as"),
    "update_of": ("is an update of", "was updated as"),
    "credited_to": ("credits", "is credited by"),
}
"""How each kind of edge is said, forward and backward."""


def sentence(source: str, kind: str, target: str, forward: bool = True) -> str:
    """An edge in words.

    >>> sentence("“A”", "published_by", "New York Post")
    '“A” was published by New York Post'
    >>> sentence("New York Post", "published_by", "“A”", forward=False)
    'New York Post published “A”'
    """
    return f"{source} {VERBS[kind][not forward]} {target}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Path(Shown):
    """The way from one thing to another: node ids, the connections between them, and one
    sentence."""

    nodes: tuple[str, ...]
    edges: tuple[Connection, ...]
    sentence: str

    def __str__(self) -> str:
        return self.sentence

    def __len__(self) -> int:
        return len(self.edges)
