"""The fields of front matter → a `Record`: whose names mean what, and what their values must be.

The founding article's names, those of Jekyll, Hugo and Obsidian, and the user's own from
`topicgraph.yaml`. A value of the wrong type costs that value and a problem, never the article."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from topicgraph.model import Precision, Problem, Record
from topicgraph.sources import dates
from topicgraph.sources.frontmatter import Document
from topicgraph.sources.plain_yaml import Block, Items, Value
from topicgraph.sources.settings import Config
from topicgraph.text import clean, digest_text, first_paragraph, is_web

NAMES: dict[str, tuple[str, ...]] = {
    "title": ("title", "headline"),
    "excerpt": ("excerpt", "description", "summary", "abstract", "subtitle", "dek"),
    "published": ("publishedDateTime", "published_at", "publishedAt", "datePublished", "pubDate", "date", "published", "created"),
    "updated": ("updatedDateTime", "updated_at", "updatedAt", "dateModified", "lastmod", "last_modified_at", "updated", "modified"),
    "urls": (
        "originalUrl", "canonical", "canonicalUrl", "canonical_url", "webUrl", "url", "link", "permalink", "sourceUrl", "source_url",
        "ampWebUrl", "cdnAmpWebUrl",
    ),
    "provider": ("provider", "publisher", "outlet", "publication", "source", "site"),
    "domain": ("domain", "provider_domain"),
    "topics": ("topics", "tags", "categories", "keywords"),
    "medium": ("type", "medium"),
    "quality": ("quality",),
    "heat": ("heat",),
    "image": ("images", "image", "cover", "thumbnail", "featured_image"),
    "related": ("related",),
}  # fmt: skip
"""Our field → the names it goes by in files; the first that has a value counts, except for `urls`,
where all count."""

OURS = {name: ours for ours, names in NAMES.items() for name in (ours, *names)}
FOLDED = {name.lower(): ours for name, ours in OURS.items()}
UNKEPT = frozenset(("secured", "ampWebUrl", "cdnAmpWebUrl"))
"""Known fields that carry no information of their own beyond what a record keeps."""

TAKEN = {name for names in NAMES.values() for name in names} - {"published"} | UNKEPT
"""What is not kept as it stands, because a record says it."""

LIMITS = {"title": 1_000, "excerpt": 10_000, "name": 300, "url": 4_096, "extra": 10_000}
MOST = {"urls": 100, "topics": 200, "related": 1_000}
MEDIA = {
    "post": "article",
    "posts": "article",
    "news": "article",
    "page": "article",
    "blog": "article",
    "": "article",
}

Report = Callable[[int, str, str], None]


def record(file: str, document: Document, config: Config, problems: list[Problem]) -> Record | None:
    r"""What one file says, as a `Record`; None where it says nothing that names an article. Problems
    are appended.

    >>> from topicgraph.sources.frontmatter import read
    >>> record("x.md", read(b"---\\ntitle: A\\ntags: [b, c]\\n---\\n"), Config(), []).topics
    ('b', 'c')
    """
    data = document.data
    assert data is not None

    def report(line: int, code: str, message: str) -> None:
        problems.append(Problem(file, line, code, message))

    entry = _entry(file, data, config.fields, report, document.body, whole=True)
    if str(data.get("draft")).lower() == "true":
        report(data.lines["draft"], "draft", "draft: true, so it was not published: skipped")
        return None
    entry = _by_file_name(entry, file, data, report)
    if not entry.title and not any(is_web(url) for url in entry.urls):
        report(1, "no-title", "neither a title nor a web address: skipped")
        return None
    if not entry.title:
        report(1, "no-title", "no title: kept under its web address")
    if entry.published is None and not any(
        str(data.get(name) or "false") not in ("true", "false") for name in NAMES["published"]
    ):
        report(1, "no-date", "no date: kept as undated")
    return _with_provider(entry, data, report)


def _entry(
    file: str,
    data: Block,
    renamed: Mapping[str, str],
    report: Report,
    body: str = "",
    whole: bool = False,
) -> Record:
    """One mapping as a record; `whole`: it is that of the file, with related entries of its own."""
    fields = _Fields(data, renamed, report)
    published = fields.date("published")
    updated = fields.date("updated")
    name, domain = fields.provider()
    return Record(
        file=file,
        line=1 if whole else min(data.lines.values(), default=1),
        title=fields.text("title", LIMITS["title"]),
        excerpt=fields.text("excerpt", LIMITS["excerpt"]) or first_paragraph(body),
        published=published[0] if published else None,
        precision=published[1] if published else "none",
        updated=updated[0] if updated else None,
        medium=_medium(fields.text("medium", 40)),
        urls=tuple(fields.urls()),
        provider=name,
        domain=domain,
        topics=tuple(fields.topics()),
        quality=fields.number("quality"),
        heat=fields.number("heat"),
        image=fields.image(),
        related=tuple(_related(file, fields)) if whole else (),
        extra=fields.extra(),
        canonical=fields.canonical(),
        permalink=fields.permalink(),
        body_digest=digest_text(body),
    )


NAME = re.compile(r"(?:.*/)?(?:(\d{4}-\d{2}-\d{2})[-_ ]+)?([^/]*?)\.[a-z]+$", re.IGNORECASE)


def _by_file_name(entry: Record, file: str, data: Block, report: Report) -> Record:
    """What the file's name tells where the article does not: the day, as in Jekyll, and the title,
    as in Obsidian."""
    if entry.title and entry.published:
        return entry
    match = NAME.match(file)
    day, words = (
        (match[1], match[2].replace("-", " ").replace("_", " ").strip()) if match else (None, "")
    )
    stated = any(
        str(data.get(name) or "false") not in ("true", "false") for name in NAMES["published"]
    )
    if entry.published is None and not stated and day and (found := dates.parse(day)):
        report(1, "date-from-name", f"no date: {day} is taken from the name of the file")
        entry = entry._replace(published=found[0], precision=found[1])
    if not entry.title and words and (entry.published or entry.urls):
        report(
            1, "title-from-name", f'no title: "{_short(words)}" is taken from the name of the file'
        )
        entry = entry._replace(title=clean(words, LIMITS["title"]))
    return entry


def _medium(stated: str) -> str:
    return MEDIA.get(stated.lower(), stated.lower())


def _with_provider(entry: Record, data: Block, report: Report) -> Record:
    """Without an outlet and without a URL that tells it, the author is the outlet, as in a folder
    of one's own."""
    if entry.provider or entry.domain or any(is_web(url) for url in entry.urls):
        return entry
    author = data.get("author")
    author = author.get("name") if isinstance(author, Block) else author
    if isinstance(author, str) and author.strip():
        report(
            data.lines["author"],
            "author-as-outlet",
            f'no outlet is stated: the author "{_short(author)}" is taken as the outlet',
        )
        return entry._replace(provider=clean(author, LIMITS["name"]))
    report(1, "no-outlet", "no outlet, domain or web address: the article stands without an outlet")
    return entry


def _related(file: str, fields: _Fields) -> list[Record]:
    key, value = fields.find("related")
    line, report = fields.line(key), fields.report
    if isinstance(value, Items):
        entries, lines = list(value), [line + below for below in value.lines]
    else:
        entries, lines = ([] if value is None else [value]), [line]
    if len(entries) > MOST["related"]:
        report(
            line,
            "too-many",
            f"{len(entries):,} related entries: the first {MOST['related']:,} kept",
        )
    found: list[Record] = []
    for entry, at in zip(entries[: MOST["related"]], lines, strict=False):
        if isinstance(entry, Block):
            said = _said(entry, fields.stated)
            for below, code, message in said.problems:
                report(at + below, code, message)
            if said.record.title or said.record.urls:
                found.append(said.record.at(file, at + said.record.line))
            else:
                report(
                    at,
                    "empty-related",
                    "a related entry with neither title nor web address: dropped",
                )
        elif isinstance(entry, str) and entry.strip():
            named = clean(
                entry.strip().removeprefix("[[").removesuffix("]]").partition("|")[0], LIMITS["url"]
            )
            web = is_web(named)
            found.append(
                Record(file=file, line=at, title="" if web else named, urls=(named,) if web else ())
            )
        else:
            report(at, "empty-related", "a related entry that is empty or not a mapping: dropped")
    return found


@dataclass(frozen=True, slots=True)
class _Said:
    """What a related entry says, wherever it stands: lines are counted as in its block."""

    renamed: Mapping[str, str]
    record: Record
    problems: list[tuple[int, str, str]]


def _said(entry: Block, renamed: Mapping[str, str]) -> _Said:
    """The same entry stands in many files: it is understood once."""
    if not (isinstance(entry.made, _Said) and entry.made.renamed is renamed):
        problems: list[tuple[int, str, str]] = []
        record = _entry("", entry, renamed, lambda *problem: problems.append(problem))
        entry.made = _Said(renamed, record, problems)
    return entry.made


WEB = re.compile(r"https?://[^/\s]", re.IGNORECASE)
NUMBER = re.compile(r"[-+]?\d{1,9}(?:\.\d{0,9})?")


@lru_cache(maxsize=1 << 10)
def _names(keys: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Our field → its names that are among the keys of a mapping; mappings with the same keys are
    many."""
    return {ours: tuple(name for name in names if name in keys) for ours, names in NAMES.items()}


def _renamed(
    data: Block, renamed: Mapping[str, str], others: Mapping[str, str]
) -> dict[str, tuple[str, ...]]:
    """The same where the user has named fields, or keys are ours but for their capitals: these
    count first."""
    first: dict[str, list[str]] = {}
    for theirs, ours in (*renamed.items(), *others.items()):
        first.setdefault(OURS.get(ours, ours), []).append(theirs)
    return {
        ours: tuple(name for name in (*first.get(ours, ()), *names) if name in data)
        for ours, names in NAMES.items()
    }


class _Fields:
    """The fields of one mapping under our names."""

    def __init__(self, data: Block, renamed: Mapping[str, str], report: Report) -> None:
        self.data, self.stated, self.report = data, renamed, report
        others = {
            key: FOLDED[key.lower()] for key in data if key not in OURS and key.lower() in FOLDED
        }
        if renamed or others:
            self.names = _renamed(data, renamed, others)
            self.taken = TAKEN | (renamed.keys() | others.keys()) - {"published"}
        else:
            self.names = _names(tuple(filter(OURS.__contains__, data)))
            self.taken = TAKEN

    def find(self, ours: str) -> tuple[str, Value]:
        """The first name of a field that has a value, and that value."""
        for name in self.names[ours]:
            value = self.data[name]
            if value is not None and value != "":
                return name, value
        return "", None

    def line(self, key: str) -> int:
        return self.data.lines.get(key, 1)

    def text(self, ours: str, limit: int) -> str:
        key, value = self.find(ours)
        if isinstance(value, str) and len(value) <= limit:
            return clean(value, limit)
        if isinstance(value, list):
            value = ", ".join(item for item in value if isinstance(item, str))
            self.report(
                self.line(key), "wrong-type", f"{key} is a list, not a text: its parts joined"
            )
        if isinstance(value, Block):
            self.report(self.line(key), "wrong-type", f"{key} is a mapping, not a text: dropped")
            return ""
        if value is not None and len(value) > limit:
            self.report(
                self.line(key), "too-long", f"{key} has {len(value):,} characters: cut to {limit:,}"
            )
        return clean(value or "", limit)

    def date(self, ours: str) -> tuple[datetime, Precision] | None:
        bad: list[tuple[str, str]] = []
        for key in self.names[ours]:
            value = self.data[key]
            if isinstance(value, str) and value and value.lower() not in ("true", "false"):
                found = dates.parse(value)
                if found:
                    return found
                bad.append((key, value))
        for key, value in bad[:1]:
            message = f'{key} "{_short(value)}" is not a date (want ISO 8601, e.g. 2021-03-04T21:09:00Z): left undated'
            self.report(self.line(key), "bad-date", message)
        return None

    def number(self, ours: str) -> int | None:
        key, value = self.find(ours)
        if value is None:
            return None
        if isinstance(value, str) and NUMBER.fullmatch(value.strip()):
            return int(float(value))
        self.report(
            self.line(key), "bad-number", f'{key} "{_short(str(value))}" is not a number: dropped'
        )
        return None

    def urls(self) -> list[str]:
        found: dict[str, None] = {}
        for key in self.names["urls"]:
            if (value := self.data[key]) is None:
                continue
            for item in value if isinstance(value, list) else [value]:
                if isinstance(item, str) and (url := clean(item, LIMITS["url"] + 1)):
                    self.url(key, url, found)
        source = self.data.get("source")
        if isinstance(source, str) and is_web(source):
            found[clean(source, LIMITS["url"])] = None
        return self.most("urls", found, "web addresses")

    def permalink(self) -> str:
        """Where the page lies on its own site: the permalink, else the slug."""
        stated = (self.data.get(key) for key in ("permalink", "slug"))
        return next((clean(value, LIMITS["url"]) for value in stated if isinstance(value, str)), "")

    def canonical(self) -> str:
        """The page that the record's own page declares to be the original of."""
        for key in self.names["urls"]:
            value = self.data[key]
            if key.lower().startswith("canonical") and isinstance(value, str) and is_web(value):
                return clean(value, LIMITS["url"])
        return ""

    def url(self, key: str, url: str, found: dict[str, None]) -> None:
        if WEB.match(url) and len(url) <= LIMITS["url"]:
            found[url] = None
        elif not url.startswith("/") or url.startswith(
            "//"
        ):  # where a page lies on its own site, as Jekyll and Hugo say it, is no address
            self.report(
                self.line(key),
                "bad-url",
                f'{key} "{_short(url)}" is no web address (want http:// or https://): dropped',
            )

    def most(self, ours: str, found: Iterable[str], words: str) -> list[str]:
        """The first of a list that may be of any length."""
        listed = list(found)
        if len(listed) > MOST[ours]:
            self.report(1, "too-many", f"{len(listed):,} {words}: the first {MOST[ours]} kept")
        return listed[: MOST[ours]]

    def provider(self) -> tuple[str, str]:
        """Name and domain as stated."""
        key, value = self.find("provider")
        if isinstance(value, Block):
            name, domain = value.get("name"), value.get("domain")
            name = clean(name, LIMITS["name"]) if isinstance(name, str) else ""
            return name, _host(domain) if isinstance(domain, str) else ""
        unnamed = not key or (
            isinstance(value, str) and (is_web(value) or value.lstrip().startswith("[["))
        )
        name = "" if unnamed else self.text("provider", LIMITS["name"])
        return name, _host(self.text("domain", LIMITS["name"]))

    def topics(self) -> list[str]:
        found: dict[str, None] = {}
        for key in self.names["topics"]:
            value = self.data[key]
            if value is None and key == "topics":
                self.report(self.line(key), "empty-topic", f"{key} is empty")
            if isinstance(value, str):
                spaced = "layout" in self.data or value.lstrip().startswith("#")
                items: list[Value] = list(value.split(None if spaced and "," not in value else ","))
            else:
                items = value if isinstance(value, list) else []
            for item in items:
                if topic := self.topic(key, item):
                    found[topic] = None
        return self.most("topics", found, "topics")

    def topic(self, key: str, item: Value) -> str:
        if isinstance(item, Block):
            item = self.named(item)
        if isinstance(item, str) and (name := clean(item.strip().lstrip("#"), LIMITS["name"])):
            return name
        self.report(
            self.line(key), "empty-topic", f"{key} holds an empty or unreadable entry: dropped"
        )
        return ""

    def named(self, item: Block) -> Value:
        """A topic that is a mapping: its `name`, or an unquoted "A: b" that YAML took apart."""
        for name in ("name", "title", "label"):
            if item.get(name):
                return item[name]
        said = list(item.items())
        return (
            ": ".join(text for text in said[0] if isinstance(text, str)) if len(said) == 1 else None
        )

    def image(self) -> str:
        _, value = self.find("image")
        value = value[0] if isinstance(value, list) and value else value
        value = value.get("url") if isinstance(value, Block) else value
        return clean(value, LIMITS["url"]) if isinstance(value, str) and is_web(value) else ""

    def extra(self) -> dict[str, object]:
        """Fields that mean nothing to topicgraph, as they stand, up to a size."""
        kept: dict[str, object] = {}
        size = 0
        for key, value in self.data.items():
            if (
                key in self.taken
                or value is None
                or (key == "published" and str(value).lower() not in ("true", "false"))
            ):
                continue
            size += len(str(value))
            if size > LIMITS["extra"]:
                self.report(
                    self.line(key),
                    "too-long",
                    f"{_short(key)} and what follows exceed {LIMITS['extra']:,} characters: not kept",
                )
                break
            kept[clean(key, LIMITS["name"])] = value
        return kept


HOST = re.compile(r"(?:https?://)?(?:www\.)?([^/\s]*)", re.IGNORECASE)


def _host(domain: str) -> str:
    found = HOST.match(domain.strip())
    return found[1].lower().strip(".")[:253] if found else ""


def _short(text: str) -> str:
    return clean(text, 60)
