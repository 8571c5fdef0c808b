"""The vocabulary of topicgraph as frozen records, and which of their fields are table columns.

`Record` is what one input says, before anything is resolved. `Article`, `Provider`, `Topic`,
`Story`, `Connection` and `Path` are what the graph answers with. `Problem` is something wrong in an
input, and what was done about it.

A time inside the program is a whole number of microseconds since 1970-01-01 UTC, or None. It
becomes a datetime where a table column or an answer is made.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from html import escape
from typing import Any, Literal, NamedTuple

from topicgraph.text import count_phrase

Precision = Literal["second", "minute", "day", "month", "year", "none"]
"""How much of a date is known. Of a month or year, the time is its first moment."""

Zone = Literal["stated", "settings", "assumed", ""]
"""Where the zone of a time is from: the article, the user's settings, or nowhere (it is taken as
UTC, and may be off by up to 14 hours). Empty for days, months and years."""

KINDS = ("published_by", "carried_by", "about", "related", "similar", "copy_of", "update_of",
         "credited_to", "mentions")  # fmt: skip
"""The kinds of edge. The first two lead from an article to a provider, `about` leads to a topic,
`mentions` to a subject, `credited_to` to the provider that the article names as its source, the
others to an article."""

ARTICLE_KINDS = ("related", "similar", "copy_of", "update_of")
"""The kinds of edge between two articles."""


EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)


def to_microseconds(moment: datetime) -> int:
    """Convert a datetime with a zone to microseconds since 1970-01-01 UTC.

    >>> to_microseconds(datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC))
    1000000
    """
    return (moment - EPOCH) // MICROSECOND


def to_datetime(microseconds: int | None) -> datetime | None:
    """Convert microseconds since 1970-01-01 UTC to a datetime in UTC; None stays None."""
    return None if microseconds is None else EPOCH + timedelta(microseconds=microseconds)


def format_day(microseconds: int) -> str:
    """Format the day (UTC) of a time.

    >>> format_day(86_400_000_000)
    '1970-01-02'
    """
    return (EPOCH + timedelta(microseconds=microseconds)).date().isoformat()


def plain(value: Any) -> Any:
    """Convert a value to what JSON has: ISO 8601 text for datetimes, lists for tuples and sets.

    >>> plain((datetime(2021, 3, 4, tzinfo=UTC),))
    ['2021-03-04T00:00:00Z']
    """
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, Record):
        times = {name: to_datetime(getattr(value, name)) for name in RECORD_TIMES}
        return plain(value._asdict() | times)
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (set, frozenset)):
        return plain(sorted(value))
    if isinstance(value, (tuple, list)):
        return [plain(item) for item in value]
    return value


TIME_LENGTHS = {"year": 4, "month": 7, "day": 10, "minute": 16}
"""Characters of "2021-03-04 21:09:00" that a precision shows; others show all of it."""


def when(moment: datetime | None, precision: str = "second") -> str:
    """Format a time in UTC to its stated precision; "undated" if there is none.

    >>> when(datetime(2021, 3, 4, 21, 9, tzinfo=UTC), "minute")
    '2021-03-04 21:09'
    >>> when(datetime(2021, 3, 4, tzinfo=UTC), "day"), when(None)
    ('2021-03-04', 'undated')
    """
    if moment is None:
        return "undated"
    return moment.astimezone(UTC).isoformat(" ", "seconds")[: TIME_LENGTHS.get(precision, 19)]


RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def isolate(text: str) -> str:
    """Isolate a right-to-left text inside a sentence, so that it does not reorder what follows.

    >>> isolate("ferry"), isolate("סירה") == "\u2068סירה\u2069"
    ('ferry', True)
    """
    return f"\u2068{text}\u2069" if RIGHT_TO_LEFT.search(text) else text


class Shown:
    """A mixin for answers: `to_dict()` for programs, `_repr_html_()` for a notebook.

    The short text of an answer names what it is: `Topic: Law (2 articles)`.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return f"{type(self).__name__}: {' '.join(str(self).split())}"

    def to_dict(self) -> dict[str, Any]:
        """Return the answer as a dict that JSON can hold.

        >>> Topic(id="topic:ports", name="Ports").to_dict()
        {'id': 'topic:ports', 'name': 'Ports', 'names': [], 'articles': 0}
        """
        result = plain(self)
        assert isinstance(result, dict)
        return result

    def _repr_html_(self) -> str:
        rows = "".join(
            f"<tr><th style='text-align:left'>{escape(key)}</th>"
            f"<td style='text-align:left'>{escape(_format_cell(value))}</td></tr>"
            for key, value in self.to_dict().items()
            if value not in (None, "", [])
        )
        return f"<table>{rows}</table>"


def _format_cell(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


@dataclass(frozen=True, slots=True, repr=False)
class Problem(Shown):
    """Something wrong in an input, and what was done about it.

    `line` is 1-based; 0 means the file as a whole. `code` is short and stable, `message` is for
    people.

    >>> print(Problem("x.md", 4, "bad-date", 'date "2021-13-04" is not a date: left undated'))
    x.md:4: bad-date date "2021-13-04" is not a date: left undated
    """

    file: str
    line: int
    code: str
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.code} {self.message}"


FILE_OF_MANY = re.compile(
    r"(.+?\.(?:csv|tsv|jsonl?|ndjson|xml|rss|atom|opml|parquet|xlsx|ris|nbib|warc|ya?ml)(?:\.gz)?)/",
    re.IGNORECASE,
)
"""The folder that `topicgraph convert` makes for a file of many articles, named like it."""


@lru_cache(maxsize=1 << 12)
def find_source(file: str) -> str:
    """Return the file of many articles that a file was converted from; else the file itself."""
    match = FILE_OF_MANY.match(file)
    return match[1] if match else file


class _RecordFields(NamedTuple):
    """The fields of a `Record`.

    It is a tuple, because there is one for every entry of every `related` list, and a tuple is
    created six times as fast as a frozen dataclass.
    """

    file: str
    line: int = 1
    title: str = ""
    excerpt: str = ""
    published: int | None = None
    precision: Precision = "none"
    zone: Zone = ""
    updated: int | None = None
    medium: str = "article"
    urls: tuple[str, ...] = ()
    provider: str = ""
    domain: str = ""
    topics: tuple[str, ...] = ()
    quality: int | None = None
    heat: int | None = None
    image: str = ""
    author: tuple[str, ...] = ()
    language: str = ""
    section: str = ""
    date_text: str = ""
    related: tuple[Record, ...] = ()
    extra: Mapping[str, Any] = {}
    canonical: str = ""
    permalink: str = ""
    body_digest: str = ""
    origins: str = ""


class Record(_RecordFields, Shown):
    """What one input, or one entry of its `related` list, says about an article.

    Nothing is resolved yet. `file` is relative to the folder, with `/`; `line` is where the entry
    starts. `urls` are as stated, the original first. `published` and `updated` are microseconds
    since 1970-01-01 UTC, `published` at the stated `precision`; `zone` says whose zone it is in.
    `date_text` is the date as typed, if only other dates of its source tell the order of day and
    month. `language` is a tag such as "fr" or "pt-br". `canonical` is the page that the article
    declares to be its original. `permalink` is where the article lies on its own site.
    `body_digest` is the checksum of the body. `origins` says where each field was read, if the file
    holds no other article (see `sources.origins`).
    """

    __slots__ = ()

    def at(self, file: str, line: int) -> Record:
        """Return the same record at another place.

        >>> moved = Record(file="a.md", title="A").at("b.md", 7)
        >>> moved.file, moved.line, moved.title
        ('b.md', 7, 'A')
        """
        return Record._make((file, line, *self[2:]))

    @property
    def source(self) -> str:
        """The file that the record speaks as: its own, or the one that it was converted from.

        >>> Record("a.md").source, Record("in/list.csv/000012-a.md").source
        ('a.md', 'in/list.csv')
        """
        return find_source(self.file) if "/" in self.file else self.file

    def to_tuple(self) -> tuple[Any, ...]:
        """Return the values of all fields, with the related records as tuples too."""
        return (*self[:_RELATED], tuple(map(tuple, self.related)), *self[_RELATED + 1 :])

    @classmethod
    def from_tuple(cls, values: tuple[Any, ...]) -> Record:
        """Make a record from the values that `to_tuple` returned."""
        related = tuple(map(cls._make, values[_RELATED]))
        return cls._make((*values[:_RELATED], related, *values[_RELATED + 1 :]))


_RELATED = Record._fields.index("related")
RECORD_TIMES = ("published", "updated")

ARTICLE_COLUMNS: Mapping[str, Literal["first", "largest", "all"]] = {
    "excerpt": "first",
    "quality": "largest",
    "heat": "largest",
    "image": "first",
    "updated": "largest",
    "author": "all",
    "section": "first",
}
"""The columns of the articles table that are copied from a field of the records of an article, and
how the values of several records become one: the first that is stated, the largest, or all. A new
field of front matter needs a line here, in `Record`, in `Article` and in `sources.fields`."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Article(Shown):
    """A piece of coverage.

    `held` means that its file is in the folder; otherwise it is a stub, known only from another
    article's `related` list. `provider` and `carrier` are provider ids, `topics` topic ids, `story`
    a story id. `published` is in UTC.

    >>> import topicgraph as tg
    >>> graph = tg.build("seeds/000_5bda54a73f1cc96e.txt")
    >>> graph.article("China using emotion recognition technology for surveillance").provider
    'provider:nypost.com'
    """

    id: str
    title: str
    excerpt: str = ""
    published: datetime | None = None
    precision: Precision = "none"
    zone: Zone = ""
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
    author: tuple[str, ...] = ()
    language: str = ""
    section: str = ""
    held: bool = True
    files: tuple[str, ...] = ()
    story: str | None = None
    extra: str = ""
    merged: tuple[str, ...] = ()

    def __str__(self) -> str:
        day = when(self.published, self.precision)
        return f'"{isolate(self.title)}" ({day}{"" if self.held else ", not in this corpus"})'


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Provider(Shown):
    """A news outlet, resolved.

    `names` are all spellings seen, and its aliases. `platform` marks a host that many outlets
    publish on. `edition_of` is the id of the parent outlet of an edition. `articles` counts the
    held articles it published.

    >>> import topicgraph as tg
    >>> print(tg.build("seeds/000_5bda54a73f1cc96e.txt").provider("New York Post"))
    New York Post (1 article)
    """

    id: str
    name: str
    domain: str = ""
    names: tuple[str, ...] = ()
    platform: bool = False
    edition_of: str | None = None
    articles: int = 0

    def __str__(self) -> str:
        return f"{isolate(self.name)} ({count_phrase(self.articles, 'article')})"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Topic(Shown):
    """A label in the files, resolved.

    `names` are all spellings seen; `articles` counts the held articles about it.

    >>> import topicgraph as tg
    >>> print(tg.build("seeds/000_5bda54a73f1cc96e.txt").topic("AI"))
    AI (1 article)
    """

    id: str
    name: str
    names: tuple[str, ...] = ()
    articles: int = 0

    def __str__(self) -> str:
        return f"{isolate(self.name)} ({count_phrase(self.articles, 'article')})"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Subject(Shown):
    """A name or phrase that articles mention, found in their titles and excerpts.

    `names` are its spellings, `name` the most frequent one; `articles` counts the held articles
    that mention it, `outlets` the outlets of all that do. `kind` is "name" or "phrase"; `reason`
    says how it was found.

    >>> Subject(id="subject:port elsing", name="Port Elsing", articles=11, outlets=7)
    Subject: Port Elsing (11 articles)
    """

    id: str
    name: str
    names: tuple[str, ...] = ()
    articles: int = 0
    outlets: int = 0
    kind: str = "name"
    reason: str = ""

    def __str__(self) -> str:
        return f"{isolate(self.name)} ({count_phrase(self.articles, 'article')})"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Story(Shown):
    """A set of articles about one event, in order of time.

    `name` is the most central headline. `articles` are all members; `linked` says how many of them
    are only linked, not in this corpus; `providers` are the outlets of the others. `start` and
    `end` are those of its core articles, in UTC. `first` is the id of the article that was first,
    or None if it is not known; `tied` are others that were first in a tie with it. `gap_minutes`
    is the time from the earliest article to the next outlet's. `independent` counts the newsrooms
    and agencies that wrote a text of their own. `tightness` is the mean strength of all pairs of
    members, 0 to 1.
    `TopicGraph.story` says more of one story.

    >>> import topicgraph as tg
    >>> story = tg.demo().stories()[0]
    >>> len(story.articles), len(story.providers), story.gap_minutes
    (10, 9, 45)
    """

    id: str
    name: str
    articles: tuple[str, ...]
    providers: tuple[str, ...]
    linked: int = 0
    start: datetime | None = None
    end: datetime | None = None
    # These fields do not decide whether two stories are equal.
    first: str | None = field(default=None, compare=False)
    tied: tuple[str, ...] = field(default=(), compare=False)
    gap_minutes: int | None = field(default=None, compare=False)
    independent: int | None = field(default=None, compare=False)
    tightness: float | None = field(default=None, compare=False)

    def __str__(self) -> str:
        days = " to ".join(dict.fromkeys(when(moment, "day") for moment in (self.start, self.end)))
        held, outlets = len(self.articles) - self.linked, len(self.providers)
        articles = count_phrase(held, "article")
        linked = f" (and {self.linked} only linked)" if self.linked else ""
        counts = f"{articles}{linked}, {count_phrase(outlets, 'outlet')}"
        return f'"{isolate(self.name)}": {counts}, {days}'


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Storyline(Shown):
    """Stories that follow one another on the same matter, in order of time.

    `name` is the headline of the largest story, `subjects` are the rare subjects that join the
    stories. `stories`, `headlines`, `days` and `reasons` have an item for each story: its id, what
    it is called, its first day, and which earlier one it follows and why, or "".

    >>> import topicgraph as tg
    >>> tg.demo().storylines()
    0 storylines
    """

    id: str
    name: str
    stories: tuple[str, ...]
    headlines: tuple[str, ...]
    days: tuple[str, ...]
    subjects: tuple[str, ...]
    reasons: tuple[str, ...]

    def __str__(self) -> str:
        lines = [f"“{isolate(self.name)}”: {len(self.stories)} stories, {', '.join(self.subjects)}"]
        for day, name, reason in zip(self.days, self.headlines, self.reasons, strict=True):
            lines.append(f"  {day} “{isolate(name)}”")
            if reason:
                lines.append(f"    {reason}")
        return "\n".join(lines)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Connection(Shown):
    """An edge seen from one end, `source`, with its `reason`.

    `forward` says whether the edge points away from `source`. `label` and `source_label` are the
    names of the two ends. `distance` counts the edges between `target` and what was asked about.

    >>> import topicgraph as tg
    >>> (link,) = tg.build("seeds/000_5bda54a73f1cc96e.txt").connections("New York Post")
    >>> link.kind, link.forward, link.reason
    ('published_by', False, 'own domain nypost.com')
    """

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
        return sentence(self.source_label, self.kind, self.label, self.forward, self.reason) + (
            f" ({self.reason})" if self.reason else ""
        )


FIRST_REASONS = {
    "": "first by the times that the files state",
    "single": "only one outlet in this corpus covers it",
    "editions": "its articles are one article of one outlet, in several languages",
    "one-source": "all its articles come from one source: one text, or one agency",
    "undated": "none of its articles has a date",
    "day": "an article that may be earlier is dated to the day only",
    "zone": "times without a time zone do not decide it",
    "not-held": "an earlier article is known from a list only and is not in this corpus",
    "guide": "the earliest article is a guide, a digest or another overview, not a report",
    "carrier": "the earliest article is on a platform that does not name its publisher",
    "channel": "the earliest is the only article of a channel on a platform: its time is unproven",
    "clock": "the times of the earliest article's outlet seem to be hours off",
    "late": "too few other outlets say the same as the earliest article soon after; more do later",
    "partly-undated": "too few other outlets are known to say the same as the earliest article soon"
    " after: some articles that say it have no date",
    "loose": "too few other outlets say the same as the earliest article",
    "elsewhere": "a similar earlier article that is not in the story may be about the same event",
    "apart": "an earlier article is only loosely connected with the story",
    "minutes": "another outlet followed within five minutes: too close to say who was first",
    "judged": "a reader judged that the earliest article was not the first report",
}
"""Why it is or is not known who was first with a story: code → words; see `relate.firsts`."""

VERBS = {
    "published_by": ("was published by", "published"),
    "carried_by": ("was carried by", "carried"),
    "about": ("is about", "is the topic of"),
    "related": ("names as related", "is named as related by"),
    "similar": ("is similar to", "is similar to"),
    "copy_of": ("is a copy of", "was copied as"),
    "update_of": ("is an update of", "was updated as"),
    "credited_to": ("credits", "is credited by"),
    "mentions": ("mentions", "is mentioned by"),
}
"""The words for each kind of edge, forward and backward."""


SAME_TEXT_VERB = "has the same text as"
"""The words for a copy where neither article is known to be the copy."""

ORDER_UNKNOWN = "which was earlier is not known"
UNDIRECTED = rf"; (?:.*{ORDER_UNKNOWN}|both credit .+)$"
"""The end of the reason of a copy where neither article is known to be the copy: the order of the
two is not known, or both have the text of an agency."""


def verb_of(kind: str, reason: str, forward: bool) -> str:
    """Return the words for an edge.

    >>> verb_of("copy_of", "same excerpt within 30 days", False)
    'was copied as'
    >>> verb_of("copy_of", "same excerpt within 30 days; both credit dpa", False)
    'has the same text as'
    """
    if kind == "copy_of" and re.search(UNDIRECTED, reason):
        return SAME_TEXT_VERB
    return VERBS[kind][not forward]


def sentence(source: str, kind: str, target: str, forward: bool = True, reason: str = "") -> str:
    """Put an edge into words.

    >>> sentence("“A”", "published_by", "New York Post")
    '“A” was published by New York Post'
    >>> sentence("New York Post", "published_by", "“A”", forward=False)
    'New York Post published “A”'
    """
    return f"{isolate(source)} {verb_of(kind, reason, forward)} {isolate(target)}"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Path(Shown):
    """A path between two nodes: their ids, the connections between them, and one sentence.

    >>> import topicgraph as tg
    >>> path = tg.build("seeds/000_5bda54a73f1cc96e.txt").path("New York Post", "AI")
    >>> len(path), path.nodes[-1]
    (2, 'topic:ai')
    """

    nodes: tuple[str, ...]
    edges: tuple[Connection, ...]
    sentence: str

    def __str__(self) -> str:
        return self.sentence

    def __len__(self) -> int:
        return len(self.edges)
